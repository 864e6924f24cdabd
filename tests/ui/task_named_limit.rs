struct Signup;

#[dagio::dag]
impl Signup {
    async fn limit(&self) -> u32 {
        1
    }
}

fn main() {}
