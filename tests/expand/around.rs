//! Tasks that have only so much time, are tried again, or run elsewhere.

use std::io;

#[derive(Clone)]
struct Page;

#[dagio::dag(runtime = dagio_tokio)]
impl Page {
    #[retry(attempts = 3, backoff = "100ms..5s", jitter, timeout = "1s")]
    async fn body(&self, #[input] address: String) -> io::Result<String> {
        std::fs::read_to_string(address)
    }

    #[spawn]
    #[timeout("5s")]
    async fn words(&self, body: &String) -> io::Result<usize> {
        Ok(body.split_whitespace().count())
    }
}
