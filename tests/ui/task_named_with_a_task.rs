struct Signup;

#[dagio::dag]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
    async fn with_user(&self) -> u32 {
        2
    }
    // No task is named `quota`.
    async fn with_quota(&self) -> u32 {
        3
    }
}

fn main() {}
