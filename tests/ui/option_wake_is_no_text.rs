struct Seed;

#[dagio::dag(run(a), wake = task)]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
