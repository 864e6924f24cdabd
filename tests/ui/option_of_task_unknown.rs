struct Seed;

#[dagio::dag]
impl Seed {
    #[task(infalible)]
    async fn a(&self) -> Result<(), ()> {
        Ok(())
    }
}

fn main() {}
