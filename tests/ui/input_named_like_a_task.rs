struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> u32 {
        1
    }
    async fn mail(&self, #[input] user: u32) -> u32 {
        user
    }
}

fn main() {}
