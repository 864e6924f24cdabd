struct Seed;

#[dagio::dag]
impl Seed {
    #[task(infallible)]
    #[task(infallible)]
    async fn a(&self) -> Result<(), ()> {
        Ok(())
    }
}

fn main() {}
