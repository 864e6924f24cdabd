/// As `dagio_tokio` has them.
mod runtime {
    pub async fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
        future.await
    }

    pub async fn blocking<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> T {
        step()
    }
}

#[derive(Clone)]
struct Seed;

#[dagio::dag(runtime = runtime)]
impl Seed {
    #[spawn(2)]
    async fn a(&self) -> u32 {
        1
    }
}

fn main() {}
