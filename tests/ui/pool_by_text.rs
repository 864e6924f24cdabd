struct Feed;

#[dagio::dag(pools(db = 4))]
impl Feed {
    #[pool("db")]
    async fn posts(&self) {}

    #[pool(db, many)]
    async fn friends(&self) {}

    #[exclusive(db, 2)]
    async fn likes(&self) {}

    #[exclusive]
    async fn shares(&self) {}
}

fn main() {}
