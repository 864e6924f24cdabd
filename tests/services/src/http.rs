//! As much of HTTP/1.1 as clients with kept connections need, and the backends.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::str;
use std::sync::{Mutex, PoisonError};

use crate::net::Net;

/// Why a backend gave no answer.
#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Status(u16),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Io(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io(error) => write!(f, "{error}"),
            Error::Status(status) => write!(f, "status {status}"),
        }
    }
}

impl std::error::Error for Error {}

/// A backend, as its clients see it, with connections that are kept.
pub struct Upstream<N: Net> {
    address: SocketAddr,
    /// Those that wait for nothing. One that does is with its request, and is closed if that is dropped.
    idle: Mutex<Vec<N::Stream>>,
}

impl<N: Net> Upstream<N> {
    #[must_use]
    pub fn new(address: SocketAddr) -> Self {
        Upstream { address, idle: Mutex::default() }
    }

    /// Gives the body of the answer.
    ///
    /// # Errors
    /// Also if the status is not 200.
    pub async fn get(&self, path: &str) -> Result<String, Error> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut stream = match idle {
            Some(stream) => stream,
            None => N::connect(self.address).await?,
        };
        let (status, body) = exchange::<N>(&mut stream, path).await?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(stream);
        if status == 200 { Ok(body) } else { Err(Error::Status(status)) }
    }
}

/// Asks once, and gives the status and the body.
///
/// # Errors
/// If the connection fails or is closed.
pub async fn exchange<N: Net>(stream: &mut N::Stream, path: &str) -> io::Result<(u16, String)> {
    N::write(stream, format!("GET {path} HTTP/1.1\r\nhost: loopback\r\n\r\n").as_bytes()).await?;
    let message = Message::read::<N>(stream).await?.ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = message.head().split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or(io::ErrorKind::InvalidData)?, message.body()))
}

/// A request or an answer.
pub struct Message {
    bytes: Vec<u8>,
    head: usize,
}

impl Message {
    /// Gives the next one; none if the connection was closed in place of it.
    ///
    /// # Errors
    /// If the connection fails, or is closed in the middle.
    pub async fn read<N: Net>(stream: &mut N::Stream) -> io::Result<Option<Self>> {
        let (mut bytes, mut filled) = (vec![0; 1024], 0);
        loop {
            let read = N::read(stream, &mut bytes[filled..]).await?;
            if read == 0 {
                return if filled == 0 { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
            }
            filled += read;
            if let Some((head, body)) = parts(&bytes[..filled])?
                && filled >= head + body
            {
                bytes.truncate(head + body);
                return Ok(Some(Message { bytes, head }));
            }
            bytes.resize(bytes.len().max(filled * 2), 0);
        }
    }

    /// The first line, and the fields.
    #[must_use]
    pub fn head(&self) -> &str {
        str::from_utf8(&self.bytes[..self.head]).unwrap_or("")
    }

    #[must_use]
    pub fn path(&self) -> &str {
        self.head().split(' ').nth(1).unwrap_or("")
    }

    fn body(&self) -> String {
        String::from_utf8_lossy(&self.bytes[self.head..]).into_owned()
    }
}

/// How long the head and the body are, once all of the head is there.
fn parts(bytes: &[u8]) -> io::Result<Option<(usize, usize)>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = str::from_utf8(&bytes[..end]).map_err(|_| io::ErrorKind::InvalidData)?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse())
    });
    let body = length.unwrap_or(Ok(0)).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(Some((end + 4, body)))
}
