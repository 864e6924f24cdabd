struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    #[depends(a)]
    async fn b(&self, a: Option<&u32>) -> u32 {
        a.map_or(0, |a| *a)
    }
}

fn main() {}
