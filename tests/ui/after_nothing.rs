struct Seed;

#[dagio::dag]
impl Seed {
    #[after]
    async fn a(&self) {}
}

fn main() {}
