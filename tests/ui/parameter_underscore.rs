struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self, _: &u32) {}
}

fn main() {}
