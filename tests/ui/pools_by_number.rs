struct Feed;

#[dagio::dag(pools = 4)]
impl Feed {
    async fn posts(&self) {}
}

fn main() {}
