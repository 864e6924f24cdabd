struct Seed;

#[dagio::dag]
impl Seed {
    async fn users(&self) -> u32 {
        1
    }
    async fn count(&self, user: &u32) -> u32 {
        *user
    }
}

fn main() {}
