#![allow(unused_variables)]

struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> Vec<u32> {
        vec![1]
    }
    async fn mail(&self, user: &'static Vec<u32>) {}
}

fn main() {}
