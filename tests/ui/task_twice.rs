struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    async fn a(&self) {}
}

fn main() {}
