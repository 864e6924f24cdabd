struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self, b: Option<&u32>) -> u32 {
        b.map_or(0, |b| *b)
    }
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
}

fn main() {}
