/// As `dagio_tokio` has them.
mod runtime {
    pub async fn spawn_named<T: Send + 'static>(_: &str, future: impl Future<Output = T> + Send + 'static) -> T {
        future.await
    }

    pub async fn blocking_named<T: Send + 'static>(_: &str, step: impl FnOnce() -> T + Send + 'static) -> T {
        step()
    }
}

#[derive(Clone)]
struct Seed;

#[dagio::dag(runtime = runtime)]
impl Seed {
    async fn a(&self) -> Result<u32, String> {
        Ok(1)
    }

    #[spawn]
    async fn b(&self, a: Result<&u32, dagio::Failure<'_, String>>) -> bool {
        a.is_ok()
    }
}

fn main() {}
