struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[after(a)]
    fn b(&self) {}
}

fn main() {}
