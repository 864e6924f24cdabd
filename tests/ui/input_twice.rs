struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self, #[input] #[input] id: u32) -> u32 {
        id
    }
}

fn main() {}
