struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    async fn b(&self) {}
    #[depends(a)]
    #[depends(b)]
    async fn c(&self) {}
}

fn main() {}
