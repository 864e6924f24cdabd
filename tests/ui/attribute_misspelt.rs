struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[depend(a)]
    async fn b(&self) {}
}

fn main() {}
