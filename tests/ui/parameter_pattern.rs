struct Seed;

#[dagio::dag]
impl Seed {
    async fn pair(&self) -> (u32, u32) {
        (1, 2)
    }
    async fn sum(&self, (a, b): &(u32, u32)) -> u32 {
        a + b
    }
}

fn main() {}
