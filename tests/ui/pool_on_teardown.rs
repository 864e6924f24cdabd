struct Feed;

#[dagio::dag(pools(db = 4))]
impl Feed {
    async fn connect(&self) {}

    #[teardown(connect)]
    #[pool(db)]
    async fn disconnect(&self) {}
}

fn main() {}
