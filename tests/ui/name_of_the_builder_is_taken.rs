struct Signup;
struct SignupDag;

#[dagio::dag]
impl Signup {
    async fn user(&self) {}
}

fn main() {}
