struct Seed;

#[dagio::dag]
impl Seed {
    async fn connect(&self) {}
    #[teardown(conect)]
    async fn disconnect(&self) {}
    #[teardown]
    async fn nothing(&self) {}
}

fn main() {}
