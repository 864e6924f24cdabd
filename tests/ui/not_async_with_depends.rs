struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[depends(a)]
    fn b(&self) {}
}

fn main() {}
