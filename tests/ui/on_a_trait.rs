#[dagio::dag]
trait Seed {
    async fn a(&self);
}

fn main() {}
