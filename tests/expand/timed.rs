//! Tasks that have only so much time, or are tried again.

use std::io;

struct Page;

#[dagio::dag(timer = dagio_tokio::Timer)]
impl Page {
    #[retry(attempts = 3, backoff = "100ms..5s", jitter, timeout = "1s")]
    async fn body(&self, #[input] address: String) -> io::Result<String> {
        std::fs::read_to_string(address)
    }

    #[timeout("5s")]
    async fn words(&self, body: &String) -> io::Result<usize> {
        Ok(body.split_whitespace().count())
    }
}
