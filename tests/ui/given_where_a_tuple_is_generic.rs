struct Signup;

#[dagio::dag]
impl Signup {
    async fn name(&self, #[input] of: (impl Into<String>, u8)) -> String {
        of.0.into()
    }
    async fn length(&self, name: &String) -> usize {
        name.len()
    }
}

fn main() {
    let _ = Signup.dag().with_name(String::new()).length(("ada", 1));
}
