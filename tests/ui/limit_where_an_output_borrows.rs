struct Signup;

#[dagio::dag]
impl Signup {
    async fn name(&self, #[input] of: &'static str) -> usize {
        of.len()
    }
    async fn first<'a>(&self, #[input] text: &'a str) -> &'a str {
        text
    }
}

fn main() {
    let _ = Signup.dag().limit(1).name("ada");
}
