struct Seed;

#[dagio::dag]
impl Seed {
    async fn users(&self) {}
    #[depends(usres)]
    async fn count(&self) {}
}

fn main() {}
