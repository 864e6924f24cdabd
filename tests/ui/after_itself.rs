struct Seed;

#[dagio::dag]
impl Seed {
    #[after(a)]
    async fn a(&self) {}
}

fn main() {}
