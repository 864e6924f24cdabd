struct Seed;

#[dagio::dag(wake = "lane")]
impl Seed {
    async fn a(&self) {}
}

fn main() {}
