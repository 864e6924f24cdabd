struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&mut self) {}
}

fn main() {}
