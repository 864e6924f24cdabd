//! `cargo run --example retries`: a server that cannot be relied on, asked again after pauses, and by no more at once than it bears.
//!
//! It hangs up on the first clients that ask for something, and on all that ask for reviews. Each part is tried four times; two hold a connection at
//! once, whatever else there is to do; and the page does without what never came.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

struct Page {
    server: SocketAddr,
}

/// With `keep` a task fails with the errors of all its attempts. A task holds its connection also while it pauses.
#[dagio::dag(timer = dagio_tokio::Timer, pools(connections = 2))]
impl Page {
    #[pool(connections)]
    #[retry(attempts = 4, backoff = "5ms..40ms", jitter, keep)]
    async fn title(&self) -> io::Result<String> {
        self.ask("title").await
    }

    #[pool(connections)]
    #[retry(attempts = 4, backoff = "5ms..40ms", jitter, keep)]
    async fn price(&self) -> io::Result<String> {
        self.ask("price").await
    }

    #[pool(connections)]
    #[retry(attempts = 4, backoff = "5ms..40ms", jitter, keep)]
    async fn reviews(&self) -> io::Result<String> {
        self.ask("reviews").await
    }

    /// What there is not will not be there the next time.
    #[pool(connections)]
    #[retry(attempts = 4, backoff = "5ms..40ms", jitter, keep, when = |error| error.kind() != ErrorKind::NotFound)]
    async fn photo(&self) -> io::Result<String> {
        self.ask("photo").await
    }

    /// Takes no connection: it does not wait for one, but counts for the limit of the run.
    async fn footer(&self) -> String {
        let license = tokio::fs::read_to_string("LICENSE-MIT").await.unwrap_or_default();
        license.lines().next().unwrap_or("no license").to_owned()
    }

    async fn page(
        &self,
        title: &String,
        price: &String,
        reviews: Option<&String>,
        photo: Option<&String>,
        footer: &String,
    ) -> String {
        let or_not = |part: Option<&String>| part.map_or("none", |part| part).to_owned();
        format!("{title} for {price}; reviews: {}; photo: {} | {footer}", or_not(reviews), or_not(photo))
    }
}

impl Page {
    /// One attempt.
    async fn ask(&self, part: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(self.server).await?;
        stream.write_all(part.as_bytes()).await?;
        stream.shutdown().await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        match &*answer {
            "" => Err(io::Error::new(ErrorKind::UnexpectedEof, "the server hung up")),
            "404" => Err(io::Error::new(ErrorKind::NotFound, "there is none")),
            _ => Ok(answer),
        }
    }
}

/// What the server saw.
#[derive(Default)]
struct Seen {
    clients: usize,
    most: usize,
    asked: BTreeMap<String, usize>,
}

async fn serve(listener: TcpListener, seen: Arc<Mutex<Seen>>) -> io::Result<()> {
    loop {
        let (mut client, _) = listener.accept().await?;
        let seen = Arc::clone(&seen);
        tokio::spawn(async move {
            let see = || seen.lock().expect("nobody panics with the lock");
            {
                let mut seen = see();
                seen.clients += 1;
                seen.most = seen.most.max(seen.clients);
            }
            let mut part = String::new();
            let asked = client.read_to_string(&mut part).await;
            tokio::task::yield_now().await;
            let before = {
                let mut seen = see();
                let times = seen.asked.entry(part.clone()).or_default();
                *times += 1;
                *times - 1
            };
            let answer = match (&*part, before) {
                ("title", 1..) => "a lamp",
                ("price", 2..) => "30",
                ("photo", _) => "404",
                _ => "", // hangs up
            };
            see().clients -= 1;
            asked?;
            client.write_all(answer.as_bytes()).await
        });
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let (page, seen) = (Page { server: listener.local_addr()? }, Arc::default());
    tokio::spawn(serve(listener, Arc::clone(&seen)));

    let report = page.dag().limit(3).page().report().await;
    println!("page: {}", report.output().map_or("none", |page| page));
    println!("{report}\n");
    let seen = seen.lock().expect("nobody panics with the lock");
    for (part, times) in &seen.asked {
        println!("asked for the {part}: {times}");
    }
    println!("at most {} clients at once", seen.most);
    Ok(())
}
