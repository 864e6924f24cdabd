struct Signup;

#[dagio::dag(compile = 1, compile = 2)]
impl Signup {
    async fn user(&self) -> u32 {
        1
    }
}

fn main() {}
