//! The two runtimes, and what the graphs need of either.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

/// What a graph asks of a runtime: with this it does not know which one it is on.
pub trait Net: Send + Sync + 'static {
    type Stream: Send + Sync + 'static;

    fn connect(address: SocketAddr) -> impl Future<Output = io::Result<Self::Stream>> + Send;
    fn write(stream: &mut Self::Stream, bytes: &[u8]) -> impl Future<Output = io::Result<()>> + Send;
    /// Gives how many bytes came; none when the other side has closed.
    fn read(stream: &mut Self::Stream, buffer: &mut [u8]) -> impl Future<Output = io::Result<usize>> + Send;
    fn sleep(duration: Duration) -> impl Future<Output = ()> + Send;
}

#[derive(Debug, Clone, Copy)]
pub struct Tokio;

impl Net for Tokio {
    type Stream = tokio::net::TcpStream;

    async fn connect(address: SocketAddr) -> io::Result<Self::Stream> {
        let stream = tokio::net::TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    async fn write(stream: &mut Self::Stream, bytes: &[u8]) -> io::Result<()> {
        tokio::io::AsyncWriteExt::write_all(stream, bytes).await
    }

    async fn read(stream: &mut Self::Stream, buffer: &mut [u8]) -> io::Result<usize> {
        tokio::io::AsyncReadExt::read(stream, buffer).await
    }

    async fn sleep(duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Smol;

impl Net for Smol {
    type Stream = smol::net::TcpStream;

    async fn connect(address: SocketAddr) -> io::Result<Self::Stream> {
        let stream = smol::net::TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    async fn write(stream: &mut Self::Stream, bytes: &[u8]) -> io::Result<()> {
        smol::io::AsyncWriteExt::write_all(stream, bytes).await
    }

    async fn read(stream: &mut Self::Stream, buffer: &mut [u8]) -> io::Result<usize> {
        smol::io::AsyncReadExt::read(stream, buffer).await
    }

    async fn sleep(duration: Duration) {
        smol::Timer::after(duration).await;
    }
}
