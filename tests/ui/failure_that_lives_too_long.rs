use dagio::Failure;

struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }
    async fn b(&self, a: Result<&u32, Failure<'static, String>>) -> u32 {
        a.map_or(0, |a| *a)
    }
}

fn main() {}
