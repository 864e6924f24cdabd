struct Seed;

#[dagio::dag]
impl Seed {
    async fn b(&self) -> u32 {
        1
    }
    #[teardown(b)]
    async fn two(&self, b: u32) {
        let _ = b;
    }
}

fn main() {}
