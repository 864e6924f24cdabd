struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[depends(a, a)]
    async fn b(&self) {}
}

fn main() {}
