struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    async fn b(&self) {}
    #[teardown(a)]
    async fn one(&self) {}
    #[teardown(a)]
    async fn two(&self) {}
    #[teardown(a, b)]
    async fn both(&self) {}
}

fn main() {}
