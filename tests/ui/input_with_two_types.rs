#![allow(unused_variables)]

struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self, #[input] id: u32) -> u32 {
        id
    }
    async fn mail(&self, user: &u32, #[input] id: u64) -> u64 {
        id
    }
}

fn main() {}
