struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) {}
    #[after(usr)]
    async fn mail(&self) {}
}

fn main() {}
