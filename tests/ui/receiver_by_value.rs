struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(self) {}
}

fn main() {}
