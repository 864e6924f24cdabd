struct Feed;

#[dagio::dag(pools(db))]
impl Feed {
    #[pool(db)]
    async fn posts(&self) {}
}

fn main() {}
