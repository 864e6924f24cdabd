struct Seed;

#[dagio::dag(catch_panics, catch_panics)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
