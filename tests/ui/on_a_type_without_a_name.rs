trait Seed {}

#[dagio::dag]
impl dyn Seed {
    async fn a(&self) {}
}

fn main() {}
