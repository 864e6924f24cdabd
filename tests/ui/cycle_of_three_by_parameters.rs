struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self, c: &u32) -> u32 {
        *c
    }
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
    async fn c(&self, b: &u32) -> u32 {
        *b
    }
}

fn main() {}
