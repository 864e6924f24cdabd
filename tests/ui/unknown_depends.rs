struct Seed;

#[dagio::dag]
impl Seed {
    async fn users(&self) {}
    #[depends(manifest)]
    async fn count(&self) {}
}

fn main() {}
