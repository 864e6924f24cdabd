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
    #[retry(attempts = 3, backoff = "often")]
    async fn a(&self) -> std::io::Result<u32> {
        Ok(1)
    }
}

fn main() {}
