struct Seed;

#[dagio::dag]
impl Seed {
    #[task]
    async fn a(&self) {}
}

fn main() {}
