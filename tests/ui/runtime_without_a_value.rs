#[derive(Clone)]
struct Seed;

#[dagio::dag(runtime)]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
