struct Seed;

#[dagio::dag(errors = String)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
