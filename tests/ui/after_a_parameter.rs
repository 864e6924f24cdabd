struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    #[after(a)]
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
    #[after(a)]
    async fn c(&self, a: Option<&u32>) -> u32 {
        a.map_or(0, |a| *a)
    }
}

fn main() {}
