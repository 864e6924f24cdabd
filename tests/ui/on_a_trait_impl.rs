trait Run {
    async fn run(&self);
}

struct Seed;

#[dagio::dag]
impl Run for Seed {
    async fn run(&self) {}
}

fn main() {}
