struct Feed;

#[dagio::dag(pools(db = 4))]
impl Feed {
    #[pool(db)]
    async fn pool(&self) {}
}

fn main() {}
