#![allow(unused_variables)]

struct Seed;
struct Id;

#[dagio::dag]
impl Seed {
    async fn user(&self, #[input] id: Id) {}
    #[depends(user)]
    async fn mail(&self, #[input] id: Id) {}
}

fn main() {}
