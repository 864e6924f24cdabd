struct Seed;

#[dagio::dag(timer = Seed)]
impl Seed {
    #[timeout("5s")]
    async fn a(&self) -> std::io::Result<u32> {
        Ok(1)
    }
}

fn main() {}
