//! The two runtimes, and what the graph needs of either.

use std::io;
use std::net::SocketAddr;

/// What the graph asks of a runtime: with this it does not know which one it is on.
pub(crate) trait Runtime: Copy {
    fn blocking<T: Send + 'static>(self, step: impl FnOnce() -> T + Send + 'static) -> impl Future<Output = T>;

    /// Sends a line over TCP and reads until the other side closes.
    async fn ask(self, service: SocketAddr, line: &str) -> io::Result<String>;
}

#[derive(Clone, Copy)]
pub(crate) struct Smol;

impl Runtime for Smol {
    fn blocking<T: Send + 'static>(self, step: impl FnOnce() -> T + Send + 'static) -> impl Future<Output = T> {
        dagio_smol::blocking(step)
    }

    async fn ask(self, service: SocketAddr, line: &str) -> io::Result<String> {
        use smol::io::{AsyncReadExt, AsyncWriteExt};
        let mut stream = smol::net::TcpStream::connect(service).await?;
        stream.write_all(line.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        Ok(answer)
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Tokio;

impl Runtime for Tokio {
    fn blocking<T: Send + 'static>(self, step: impl FnOnce() -> T + Send + 'static) -> impl Future<Output = T> {
        dagio_tokio::blocking(step)
    }

    async fn ask(self, service: SocketAddr, line: &str) -> io::Result<String> {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut stream = tokio::net::TcpStream::connect(service).await?;
        stream.write_all(line.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        Ok(answer)
    }
}
