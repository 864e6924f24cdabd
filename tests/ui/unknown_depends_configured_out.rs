struct Seed;

#[dagio::dag]
impl Seed {
    #[cfg(any())]
    async fn users(&self) {}
    #[depends(users)]
    async fn count(&self) {}
}

fn main() {}
