struct Feed;

#[dagio::dag(pools(db = 0, net = 1))]
impl Feed {
    #[pool(net, 0)]
    async fn posts(&self) {}
}

fn main() {}
