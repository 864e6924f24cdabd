#![allow(unused_variables)]

use std::future::ready;
use std::rc::Rc;

struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> Rc<u32> {
        Rc::new(1)
    }
    async fn mail(&self, user: &Rc<u32>) {
        ready(()).await
    }
}

fn spawn(_: impl Future<Output = ()> + Send) {}

fn send() {
    spawn(Seed.mail());
}

fn main() {}
