struct Signup;

#[dagio::dag]
impl Signup {
    async fn text(&self) -> String {
        String::new()
    }
    async fn first<'a>(&self, text: &'a String) -> &'a str {
        text
    }
    async fn count(&self, first: &&str) -> usize {
        first.len()
    }
}

fn main() {
    let _ = Signup.dag().count().report();
}
