struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[depends(a)]
    async fn b() {}
}

fn main() {}
