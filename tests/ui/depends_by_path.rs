struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) {}
    #[depends(Self::user)]
    async fn mail(&self) {}
    #[depends("user")]
    async fn plan(&self) {}
}

fn main() {}
