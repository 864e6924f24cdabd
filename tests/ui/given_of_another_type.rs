struct Signup;

#[dagio::dag]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
    async fn quota(&self, user: &u32) -> u32 {
        *user
    }
}

fn main() {
    let _ = Signup.dag().with_user("ada").quota();
}
