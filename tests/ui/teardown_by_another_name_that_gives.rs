type Gives = Result<u32, String>;

struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) {}
    #[teardown(a)]
    #[task(fallible)]
    async fn down(&self) -> Gives {
        Ok(1)
    }
}

fn main() {}
