struct Seed;

#[dagio::dag(run = a)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
