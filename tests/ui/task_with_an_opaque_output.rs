struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> impl Iterator<Item = u32> {
        0..3
    }
}

fn main() {}
