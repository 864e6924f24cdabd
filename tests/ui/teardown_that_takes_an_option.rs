struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    #[teardown(a)]
    async fn down(&self, a: Option<&u32>) {
        let _ = a;
    }
}

fn main() {}
