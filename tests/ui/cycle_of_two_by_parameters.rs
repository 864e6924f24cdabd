struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self, b: &u32) -> u32 {
        *b
    }
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
}

fn main() {}
