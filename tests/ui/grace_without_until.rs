struct Signup;

#[dagio::dag]
impl Signup {
    async fn user(&self) {}
}

fn main() {
    let _ = Signup.dag().grace(std::future::ready(())).user();
}
