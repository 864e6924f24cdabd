struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) {}
    fn user(&self) {}
}

fn main() {}
