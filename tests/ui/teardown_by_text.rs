struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[teardown("a")]
    async fn down(&self) {}
    #[teardown(a)]
    #[teardown(a)]
    async fn again(&self) {}
}

fn main() {}
