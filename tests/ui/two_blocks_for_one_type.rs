struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) {}
}

#[dagio::dag]
impl Seed {
    async fn plan(&self) {}
}

fn main() {}
