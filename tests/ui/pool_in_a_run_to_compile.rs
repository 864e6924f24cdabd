struct Feed;

#[dagio::dag(pools(db = 4), run(likes))]
impl Feed {
    #[pool(db)]
    async fn posts(&self) {}

    #[depends(posts)]
    async fn likes(&self) {}
}

fn main() {}
