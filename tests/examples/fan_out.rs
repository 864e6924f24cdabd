//! `cargo run --example fan_out`: a handler that asks three backends at once, does without two of them, and keeps to a deadline.
//!
//! ```text
//! user ──┬─────────────┐
//!        └── orders ╌╌╌┼── page
//! offers ╌╌╌╌╌╌╌╌╌╌╌╌╌╌┘       ╌ it is there, or is not
//! ```
//!
//! The backends are servers on this machine: one is quick, one slow, one hangs up.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use dagio::{Failure, Timer as _};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// One request: it borrows what all of them share.
struct Request<'a> {
    backends: &'a Backends,
    id: u32,
}

struct Backends {
    users: SocketAddr,
    orders: SocketAddr,
    offers: SocketAddr,
}

#[dagio::dag(timer = dagio_tokio::Timer, error = io::Error)]
impl Request<'_> {
    /// There is no page without it: its failure is that of the run.
    async fn user(&self) -> io::Result<String> {
        ask(self.backends.users, &format!("user {}", self.id)).await
    }

    #[timeout("400ms")]
    async fn orders(&self, user: &String) -> io::Result<String> {
        ask(self.backends.orders, &format!("orders of {user}")).await
    }

    async fn offers(&self) -> io::Result<String> {
        ask(self.backends.offers, "offers").await
    }

    /// Starts when the three have ended, and is told why there are no orders.
    async fn page(&self, user: &String, orders: Result<&String, Failure<'_, io::Error>>, offers: Option<&String>) -> String {
        let orders = orders.cloned().unwrap_or_else(|failure| format!("no orders now ({failure})"));
        format!("{user} | {orders} | {}", offers.map_or("no offers", |offers| offers))
    }
}

/// Sends a line, and reads all that comes.
async fn ask(backend: SocketAddr, line: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(backend).await?;
    stream.write_all(line.as_bytes()).await?;
    stream.shutdown().await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    if answer.is_empty() { Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the backend hung up")) } else { Ok(answer) }
}

/// A server that thinks for so long, and then answers; or hangs up, if it has no answer.
async fn backend(thinks: Duration, answer: Option<&'static str>) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut line = String::new();
                client.read_to_string(&mut line).await?;
                tokio::time::sleep(thinks).await;
                client.write_all(answer.unwrap_or_default().as_bytes()).await
            });
        }
    });
    Ok(address)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let quick = Duration::from_millis(10);
    let mut backends = Backends {
        users: backend(quick, Some("ada")).await?,
        orders: backend(quick, Some("2 orders")).await?,
        offers: backend(quick, None).await?,
    };
    handle("all but the offers", &backends, Duration::from_secs(5)).await;
    backends.orders = backend(Duration::from_secs(30), Some("2 orders")).await?;
    handle("the orders take long, and have 400 ms", &backends, Duration::from_secs(5)).await;
    handle("the same, and the whole request has 200 ms", &backends, Duration::from_millis(200)).await;
    backends.users = backends.offers;
    handle("no user", &backends, Duration::from_secs(5)).await;
    Ok(())
}

async fn handle(title: &str, backends: &Backends, patience: Duration) {
    let request = Request { backends, id: 7 };
    let report = request.dag().until(dagio_tokio::Timer.sleep(patience)).page().report().await;
    println!("{title}");
    match report.output() {
        Some(page) => println!("-> 200 {page}"),
        None if report.is_cancelled() => println!("-> 504"),
        None => println!("-> 502"),
    }
    println!("{report}\n"); // what became of each task, also of those whose failure the page does not show
}
