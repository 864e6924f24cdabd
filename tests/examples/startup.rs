//! The start-up of a service, and its end: what was opened is closed in the reverse order, however far it came.
//!
//! ```text
//!                      ┌── users ──┐
//! config ── store ── schema        ├── serve
//!    │                 └── prices ─┤
//!    └── listener ─────────────────┘
//! ```
//!
//! `cargo run --example startup -- [STEP]` serves until ctrl-c, or half a second after a client had its answer. With the name of a step that one
//! fails: `-- prices`.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::fs;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

struct Service {
    dir: PathBuf,
    /// Is told when it serves, and where.
    ready: mpsc::Sender<SocketAddr>,
    /// The step that is to fail.
    broken: Option<String>,
}

/// A directory of tables, one service at a time.
struct Store {
    dir: PathBuf,
    lock: PathBuf,
}

/// What is done to the store of an older version, in this order; the file `version` says how much of it was.
const MIGRATIONS: [(&str, &str); 2] = [("users", "ada\ngrace\n"), ("prices", "lamp 30\nchair 45\n")];

#[dagio::dag]
impl Service {
    /// The address to listen at.
    async fn config(&self) -> io::Result<SocketAddr> {
        self.step("config")?;
        let text = fs::read_to_string(self.dir.join("service.conf")).await?;
        let (_, address) = text.split_once("address = ").ok_or(io::ErrorKind::InvalidData)?;
        address.trim().parse().map_err(io::Error::other)
    }

    #[depends(config)]
    async fn store(&self) -> io::Result<Store> {
        self.step("store")?;
        let store = Store { dir: self.dir.join("store"), lock: self.dir.join("store/lock") };
        fs::create_dir_all(&store.dir).await?;
        // No `await` from here on: a task that is dropped there has not succeeded, and nobody would remove the lock.
        std::fs::File::create_new(&store.lock)?;
        Ok(store)
    }

    #[teardown(store)]
    async fn close(&self, store: &Store) -> io::Result<()> {
        println!("undone: store");
        fs::remove_file(&store.lock).await
    }

    /// Gives its version.
    async fn schema(&self, store: &Store) -> io::Result<usize> {
        self.step("schema")?;
        let version = fs::read_to_string(store.dir.join("version")).await.unwrap_or_default().parse().unwrap_or(0);
        for (done, (table, rows)) in MIGRATIONS.iter().enumerate().skip(version) {
            println!("  migration {}: table {table}", done + 1);
            fs::write(store.dir.join(table), rows).await?;
            fs::write(store.dir.join("version"), (done + 1).to_string()).await?;
        }
        Ok(MIGRATIONS.len())
    }

    /// A cache: it needs the tables, and nothing of what `schema` gave.
    #[depends(schema)]
    async fn users(&self, store: &Store) -> io::Result<Vec<String>> {
        self.step("users")?;
        rows(&store.dir.join("users")).await
    }

    #[depends(schema)]
    async fn prices(&self, store: &Store) -> io::Result<Vec<String>> {
        self.step("prices")?;
        rows(&store.dir.join("prices")).await
    }

    async fn listener(&self, config: &SocketAddr) -> io::Result<TcpListener> {
        self.step("listener")?;
        TcpListener::bind(config).await
    }

    #[teardown(listener)]
    async fn farewell(&self) {
        println!("undone: listener");
    }

    /// Never ends by itself. So it is the last task, and what the others gave is there for as long as it runs.
    async fn serve(&self, listener: &TcpListener, users: &Vec<String>, prices: &Vec<String>) -> io::Result<()> {
        self.step("serve")?;
        _ = self.ready.send(listener.local_addr()?).await;
        loop {
            let (mut client, _) = listener.accept().await?;
            client.write_all(format!("{} users, {} prices", users.len(), prices.len()).as_bytes()).await?;
        }
    }

    /// No task, as it is not async.
    fn step(&self, step: &str) -> io::Result<()> {
        if self.broken.as_deref() == Some(step) {
            return Err(io::Error::other("broken, as you asked for"));
        }
        println!("begins: {step}");
        Ok(())
    }
}

async fn rows(table: &Path) -> io::Result<Vec<String>> {
    Ok(fs::read_to_string(table).await?.lines().map(str::to_owned).collect())
}

/// Asks the service when it is ready, and stays for a while.
async fn client(mut is_ready: mpsc::Receiver<SocketAddr>) -> io::Result<()> {
    let address = is_ready.recv().await.ok_or(io::ErrorKind::NotConnected)?;
    let mut answer = String::new();
    TcpStream::connect(address).await?.read_to_string(&mut answer).await?;
    println!("{address} answers: {answer}");
    tokio::time::sleep(Duration::from_millis(500)).await;
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let dir = std::env::temp_dir().join(format!("dagio-startup-{}", std::process::id()));
    fs::create_dir_all(&dir).await?;
    fs::write(dir.join("service.conf"), "address = 127.0.0.1:0\n").await?;
    let (ready, is_ready) = mpsc::channel(1);
    let client = tokio::spawn(client(is_ready));

    let service = Service { dir, ready, broken: std::env::args().nth(1) };
    let stop = async {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = client => {}
        }
    };
    let report = service.dag().until(stop).serve().report().await;
    fs::remove_dir_all(&service.dir).await?;
    println!("{report}");
    print!("{}", ServiceDag::OUTLINE.tree().report(&report));
    // To be told to stop is how it is meant to end.
    if report.is_cancelled() { Ok(()) } else { Ok(report.into_result()?) }
}
