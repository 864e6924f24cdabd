struct Seed;

#[dagio::dag(timer)]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
