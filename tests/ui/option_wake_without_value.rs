struct Seed;

#[dagio::dag(wake("task"))]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
