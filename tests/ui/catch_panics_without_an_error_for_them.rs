struct Seed;

#[dagio::dag(catch_panics)]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    async fn b(&self, a: &u32) -> u32 {
        *a
    }
}

fn main() {}
