use std::rc::Rc;

struct Signup;

#[dagio::dag(compile = 0)]
impl Signup {
    async fn user(&self) -> u32 {
        let user = Rc::new(1);
        std::future::ready(()).await;
        *user
    }
    async fn quota(&self, user: &u32) -> u32 {
        *user
    }
}

fn is_send(_: impl Send) {}

fn main() {
    is_send(Signup.user());
}
