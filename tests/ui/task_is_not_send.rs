use std::future::ready;
use std::rc::Rc;

struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> u32 {
        let id = Rc::new(1);
        ready(()).await;
        *id
    }
}

fn spawn(_: impl Future<Output = u32> + Send) {}

fn send() {
    spawn(Seed.user());
}

fn main() {}
