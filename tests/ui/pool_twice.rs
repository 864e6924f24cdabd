struct Feed;

#[dagio::dag(pools(db = 4, net = 2, db = 3))]
impl Feed {
    #[pool(db)]
    #[exclusive(db)]
    async fn posts(&self) {}
}

fn main() {}
