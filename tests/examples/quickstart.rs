//! `cargo run --example quickstart`: four steps of a start-up, of which two need nothing of each other and run side by side.
//!
//! ```text
//! config ── database ──┐
//!                      ├── ready
//! listener ────────────┘
//! ```
//!
//! It starts twice: the second time there is no file, and the error says which step failed.

use std::io;
use std::path::PathBuf;

use tokio::net::{TcpListener, TcpStream};

struct Startup {
    config: PathBuf,
    address: &'static str,
}

/// Each `async fn` is a task. A parameter with a task's name is that task's output, lent: `database` needs `config`.
#[dagio::dag]
impl Startup {
    /// The address of the database.
    async fn config(&self) -> io::Result<String> {
        tokio::fs::read_to_string(&self.config).await
    }

    async fn database(&self, config: &String) -> io::Result<TcpStream> {
        TcpStream::connect(config.trim()).await
    }

    /// Needs nothing: runs beside the other two.
    async fn listener(&self) -> io::Result<TcpListener> {
        TcpListener::bind(self.address).await
    }

    async fn ready(&self, database: &TcpStream, listener: &TcpListener) -> io::Result<String> {
        Ok(format!("{} serves with the database at {}", listener.local_addr()?, database.peer_addr()?))
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // A database, as far as this goes, and a file that says where it is.
    let database = TcpListener::bind("127.0.0.1:0").await?;
    let config = std::env::temp_dir().join(format!("dagio-quickstart-{}", std::process::id()));
    tokio::fs::write(&config, database.local_addr()?.to_string()).await?;

    let startup = Startup { config, address: "127.0.0.1:0" };
    start(&startup).await;
    tokio::fs::remove_file(&startup.config).await?;
    start(&startup).await;
    Ok(())
}

/// To call a task's method is to run that task and all it needs, each once.
async fn start(startup: &Startup) {
    match startup.ready().await {
        Ok(ready) => println!("{ready}"),
        Err(failed) => println!("{failed}"), // task `config` failed: No such file or directory (os error 2)
    }
}
