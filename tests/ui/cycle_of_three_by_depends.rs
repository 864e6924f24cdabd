struct Seed;

#[dagio::dag]
impl Seed {
    async fn before(&self) {}
    #[depends(before, c)]
    async fn a(&self) {}
    #[depends(a)]
    async fn b(&self) {}
    #[depends(b)]
    async fn c(&self) {}
    #[depends(c)]
    async fn after(&self) {}
}

fn main() {}
