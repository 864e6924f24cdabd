#[derive(Clone)]
struct Seed;

#[dagio::dag]
impl Seed {
    #[spawn]
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
