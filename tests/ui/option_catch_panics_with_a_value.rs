struct Seed;

#[dagio::dag(catch_panics = true)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
