struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    #[depends(a)]
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
}

fn main() {}
