struct Seed;

#[dagio::dag]
impl Seed {
    #[task(fallible)]
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
