struct Signup;

#[dagio::dag(compile = "all")]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
}

fn main() {}
