struct Seed;

#[dagio::dag]
impl Seed {
    #[depends]
    async fn a(&self) {}
}

fn main() {}
