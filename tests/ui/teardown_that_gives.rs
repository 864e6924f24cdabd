struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[teardown(a)]
    async fn one(&self) -> u32 {
        1
    }
}

fn main() {}
