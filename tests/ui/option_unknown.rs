struct Seed;

#[dagio::dag(parallel)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
