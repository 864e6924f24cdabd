struct Failed;

struct Seed;

#[dagio::dag(error = Failed)]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    #[teardown(a)]
    async fn one(&self) -> Result<(), u8> {
        Ok(())
    }
}

fn main() {}
