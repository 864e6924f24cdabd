struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self, a: &u32) -> u32 {
        *a
    }
}

fn main() {}
