struct Signup;

#[dagio::dag(compile)]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
}

fn main() {}
