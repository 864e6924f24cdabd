struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[depends(a)]
    #[after(a)]
    async fn b(&self) {}
}

fn main() {}
