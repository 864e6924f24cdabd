/// As `dagio_tokio` has them.
mod runtime {
    pub async fn spawn_named<T: Send + 'static>(_: &str, future: impl Future<Output = T> + Send + 'static) -> T {
        future.await
    }

    pub async fn blocking_named<T: Send + 'static>(_: &str, step: impl FnOnce() -> T + Send + 'static) -> T {
        step()
    }
}

struct Seed;

#[dagio::dag(runtime = runtime)]
impl Seed {
    #[spawn]
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
