struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    async fn b(&self) {}
    #[after(a)]
    #[after(b)]
    async fn c(&self) {}
}

fn main() {}
