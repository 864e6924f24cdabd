struct Seed;

#[dagio::dag]
impl Seed {
    async fn dag(&self) {}
}

fn main() {}
