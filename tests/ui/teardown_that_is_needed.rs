struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[teardown(a)]
    async fn one(&self) {}
    #[depends(one)]
    async fn b(&self) {}
}

fn main() {}
