struct Clock;

impl dagio::Timer for Clock {
    type Sleep = std::future::Ready<()>;

    fn sleep(&self, _: std::time::Duration) -> Self::Sleep {
        std::future::ready(())
    }
}

struct Seed;

#[dagio::dag(timer = Clock)]
impl Seed {
    #[timeout("5s")]
    async fn a(&self) -> u32 {
        1
    }

    async fn b(&self, a: &u32) -> Result<u32, String> {
        Ok(*a)
    }
}

fn main() {}
