struct Seed;

#[dagio::dag]
impl Seed {
    #[cfg(any())]
    async fn users(&self) -> u32 {
        1
    }
    async fn count(&self, users: &u32) -> u32 {
        *users
    }
}

fn main() {}
