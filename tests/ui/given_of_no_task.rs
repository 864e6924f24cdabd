struct Signup;

#[dagio::dag]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
}

fn main() {
    let _ = Signup.dag().with_users(1).user();
}
