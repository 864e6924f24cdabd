struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    #[teardown(a)]
    async fn one(&self) -> Result<(), u8> {
        Ok(())
    }
}

fn main() {}
