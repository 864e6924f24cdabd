struct Feed;

#[dagio::dag(pools(database = 10))]
impl Feed {
    #[pool(databse)]
    async fn posts(&self) {}

    #[pool(net)]
    async fn friends(&self) {}
}

fn main() {}
