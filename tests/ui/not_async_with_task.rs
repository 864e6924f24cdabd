struct Seed;

#[dagio::dag]
impl Seed {
    #[task(infallible)]
    fn a(&self) -> Result<(), ()> {
        Ok(())
    }
}

fn main() {}
