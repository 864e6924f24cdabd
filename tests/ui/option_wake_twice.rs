struct Seed;

#[dagio::dag(wake = "run", wake = "task")]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
