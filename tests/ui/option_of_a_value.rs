struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    async fn b(&self, a: Option<u32>) -> u32 {
        a.unwrap_or(0)
    }
    async fn c(&self, a: Option<&mut u32>) -> u32 {
        a.map_or(0, |a| *a)
    }
}

fn main() {}
