struct Feed;

#[dagio::dag(pools(db = 4))]
impl Feed {
    #[pool(db)]
    fn posts(&self) {}

    #[exclusive(db)]
    async fn likes() {}
}

fn main() {}
