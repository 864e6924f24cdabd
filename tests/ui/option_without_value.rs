struct Seed;

#[dagio::dag(error)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
