struct Seed;

#[dagio::dag]
impl Seed {
    #[depends(b)]
    async fn a(&self) {}
    #[depends(a)]
    async fn b(&self) {}
}

fn main() {}
