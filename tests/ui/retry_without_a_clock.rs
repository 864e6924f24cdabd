struct Seed;

#[dagio::dag]
impl Seed {
    #[retry(attempts = 3)]
    async fn a(&self) -> std::io::Result<u32> {
        Ok(1)
    }
}

fn main() {}
