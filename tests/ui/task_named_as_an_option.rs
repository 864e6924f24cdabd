struct Signup;

#[dagio::dag]
impl Signup {
    async fn policy(&self) {}
    async fn keep_going(&self) {}
    async fn finish_running(&self) {}
    async fn until(&self) {}
    async fn grace(&self) {}
}

fn main() {}
