struct Seed;

#[dagio::dag(run(c, e))]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    async fn b(&self, a: Option<&u32>) -> u32 {
        a.map_or(0, |a| *a)
    }
    async fn c(&self, b: &u32) -> u32 {
        *b
    }
    async fn d(&self) -> u32 {
        1
    }
    async fn e(&self, d: &u32) -> u32 {
        *d
    }
    #[teardown(d)]
    async fn f(&self) {}
}

fn main() {}
