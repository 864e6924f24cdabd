struct Seed;

#[dagio::dag(run(mail))]
impl Seed {
    async fn user(&self) {}
    #[depends(user)]
    async fn mail(&self) {}
}

async fn call() {
    Seed.user().await;
}

fn main() {}
