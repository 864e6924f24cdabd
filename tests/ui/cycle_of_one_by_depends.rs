struct Seed;

#[dagio::dag]
impl Seed {
    #[depends(a)]
    async fn a(&self) {}
}

fn main() {}
