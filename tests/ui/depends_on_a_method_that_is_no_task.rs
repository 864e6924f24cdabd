struct Seed;

#[dagio::dag]
impl Seed {
    fn users(&self) {}
    #[depends(users)]
    async fn count(&self) {}
}

fn main() {}
