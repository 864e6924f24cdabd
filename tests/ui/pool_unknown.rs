struct Feed;

#[dagio::dag(pools(database = 10))]
impl Feed {
    #[pool(databse)]
    async fn posts(&self) {}

    #[pool(net)]
    async fn friends(&self) {}

    #[exclusive(port)]
    async fn likes(&self) {}

    #[pool(port)]
    async fn shares(&self) {}
}

fn main() {}
