struct Signup(String);

#[dagio::dag]
impl Signup {
    async fn own<'a>(&'a self) -> &'a str {
        &self.0
    }
    async fn length<'a>(&self, #[input] text: &'a str) -> usize {
        text.len()
    }
}

fn main() {
    let _ = Signup(String::new()).dag().limit(1).length("ada");
}
