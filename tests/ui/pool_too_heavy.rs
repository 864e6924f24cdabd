struct Feed;

#[dagio::dag(pools(db = 4))]
impl Feed {
    #[pool(db, 5)]
    async fn posts(&self) {}
}

fn main() {}
