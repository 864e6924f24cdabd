struct Seed;

#[dagio::dag]
impl Seed {
    async fn users(&self) -> u32 {
        1
    }
    async fn count(&self, manifest: &u32) -> u32 {
        *manifest
    }
}

fn main() {}
