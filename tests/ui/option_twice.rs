struct Seed;

#[dagio::dag(error = String, error = String)]
impl Seed {
    async fn a(&self) -> Result<(), String> {
        Ok(())
    }
}

fn main() {}
