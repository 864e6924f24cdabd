struct Signup;

#[dagio::dag]
impl Signup {
    async fn user(&self) {}
}

fn main() {
    let _ = Signup.dag().until(5).user();
}
