#![allow(unused_variables)]

struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    async fn b(&self, x: &u32) {}
}

fn main() {}
