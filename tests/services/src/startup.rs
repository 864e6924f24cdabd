//! A service on PostgreSQL, from its configuration to its end, as one graph.
//!
//! ```text
//!            ┌── listener ─────────────────────────┐
//! config ────┤                        ┌─ prices ───┤
//!            └─ lock ── pool ── migrations ─ taxes ┼─ announced ── serve
//!                                     └─ offers ───┘
//! ```
//!
//! What `lock`, `pool` and `announced` did is undone when the service ends, or when its start fails, the last one first.

use std::collections::HashMap;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use dagio::dag;
use hyper::StatusCode;
use tokio::sync::{Notify, watch};

use crate::pool::{self, Pool};

pub struct Startup {
    /// Where `service.conf` is, and a file while the service runs.
    pub dir: PathBuf,
    pub migrations: Vec<Migration>,
    /// Where it serves, once it does.
    pub serves: watch::Sender<Option<SocketAddr>>,
    /// Lets the service end.
    pub stop: Arc<Notify>,
    /// What was begun (`+`) and undone (`-`), in order.
    pub log: Mutex<Vec<String>>,
}

/// A step of the tables' history.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    pub name: &'static str,
    pub sql: &'static str,
}

pub struct Config {
    database: tokio_postgres::Config,
    connections: usize,
}

/// What it takes to undo it.
struct Announced {
    address: String,
    pool: Pool,
}

type Cache = Arc<HashMap<String, i32>>;

#[dag]
impl Startup {
    async fn config(&self) -> Result<Config, Error> {
        self.note("+config");
        let text = fs::read_to_string(self.dir.join("service.conf"))?;
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            line.ok_or_else(|| Error::Config(format!("no `{key}`")))
        };
        let connections = value("connections")?;
        Ok(Config {
            database: value("database")?.parse()?,
            connections: connections.parse().map_err(|_| Error::Config(format!("`{connections}` is no number")))?,
        })
    }

    #[depends(config)]
    async fn listener(&self) -> Result<TcpListener, Error> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    }

    /// One service at a time.
    #[depends(config)]
    async fn lock(&self) -> Result<PathBuf, Error> {
        self.note("+lock");
        let path = self.dir.join("lock");
        File::create_new(&path)?;
        Ok(path)
    }

    #[teardown(lock)]
    async fn unlock(&self, lock: &PathBuf) -> Result<(), Error> {
        self.note("-lock");
        Ok(fs::remove_file(lock)?)
    }

    #[depends(lock)]
    async fn pool(&self, config: &Config) -> Result<Pool, Error> {
        self.note("+pool");
        Ok(Pool::open(&config.database, config.connections).await?)
    }

    #[teardown(pool)]
    async fn close(&self, pool: &Pool) -> Result<(), Error> {
        self.note("-pool");
        Ok(pool.close().await?)
    }

    /// Brings the tables up to date: each migration that was not done before, whole or not at all.
    async fn migrations(&self, pool: &Pool) -> Result<(), Error> {
        self.note("+migrations");
        let mut client = pool.get().await?;
        client.batch_execute("create table if not exists migrations (name text primary key)").await?;
        for &Migration { name, sql } in &self.migrations {
            let transaction = client.transaction().await?;
            if transaction.execute("insert into migrations values ($1) on conflict do nothing", &[&name]).await? == 1 {
                transaction.batch_execute(sql).await.map_err(|cause| Error::Migration { name, cause })?;
            }
            transaction.commit().await?;
        }
        Ok(())
    }

    #[depends(migrations)]
    async fn prices(&self, pool: &Pool) -> Result<Cache, Error> {
        self.warm(pool, "prices").await
    }

    #[depends(migrations)]
    async fn taxes(&self, pool: &Pool) -> Result<Cache, Error> {
        self.warm(pool, "taxes").await
    }

    #[depends(migrations)]
    async fn offers(&self, pool: &Pool) -> Result<Cache, Error> {
        self.warm(pool, "offers").await
    }

    /// The others see that it is there.
    #[depends(prices, taxes, offers)]
    async fn announced(&self, pool: &Pool, listener: &TcpListener) -> Result<Announced, Error> {
        self.note("+announced");
        let announced = Announced { address: listener.local_addr()?.to_string(), pool: pool.clone() };
        pool.get().await?.execute("insert into services values ($1)", &[&announced.address]).await?;
        Ok(announced)
    }

    #[teardown(announced)]
    async fn withdraw(&self, announced: &Announced) -> Result<(), Error> {
        self.note("-announced");
        let client = announced.pool.get().await?;
        client.execute("delete from services where address = $1", &[&announced.address]).await?;
        Ok(())
    }

    /// Serves until `stop`.
    #[depends(announced)]
    pub async fn serve(
        &self,
        listener: &TcpListener,
        pool: &Pool,
        prices: &Cache,
        taxes: &Cache,
        offers: &Cache,
    ) -> Result<(), Error> {
        self.note("+serve");
        let listener = tokio::net::TcpListener::from_std(listener.try_clone()?)?;
        let address = listener.local_addr()?;
        let [prices, taxes, offers] = [prices, taxes, offers].map(Arc::clone);
        let shop = Arc::new(Shop { pool: pool.clone(), prices, taxes, offers });
        let router = Router::new().route("/price/{item}", get(price)).route("/services", get(services)).with_state(shop);
        let server = axum::serve(listener, router).with_graceful_shutdown(Arc::clone(&self.stop).notified_owned());
        self.serves.send_replace(Some(address));
        Ok(server.await?)
    }
}

impl Startup {
    fn note(&self, what: impl Into<String>) {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(what.into());
    }

    async fn warm(&self, pool: &Pool, table: &str) -> Result<Cache, Error> {
        self.note(format!("+{table}"));
        let rows = pool.get().await?.query(&format!("select item, amount from {table}"), &[]).await?;
        self.note(format!("{table} is warm"));
        Ok(Arc::new(rows.iter().map(|row| (row.get(0), row.get(1))).collect()))
    }
}

/// What requests see.
struct Shop {
    pool: Pool,
    prices: Cache,
    taxes: Cache,
    offers: Cache,
}

async fn price(State(shop): State<Arc<Shop>>, Path(item): Path<String>) -> Result<String, StatusCode> {
    let of = |cache: &Cache| cache.get(&item).copied();
    let price = of(&shop.offers).or(of(&shop.prices)).ok_or(StatusCode::NOT_FOUND)?;
    Ok((price + of(&shop.taxes).unwrap_or(0)).to_string())
}

async fn services(State(shop): State<Arc<Shop>>) -> Result<String, StatusCode> {
    let count =
        async { Ok::<i64, pool::Error>(shop.pool.get().await?.query_one("select count(*) from services", &[]).await?.get(0)) };
    count.await.map(|count| count.to_string()).map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

/// Why the service did not start.
#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Config(String),
    Pool(pool::Error),
    Migration { name: &'static str, cause: tokio_postgres::Error },
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Io(error)
    }
}

impl From<pool::Error> for Error {
    fn from(error: pool::Error) -> Self {
        Error::Pool(error)
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Error::Pool(error.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io(error) => write!(f, "{error}"),
            Error::Config(wrong) => write!(f, "service.conf: {wrong}"),
            Error::Pool(error) => write!(f, "{error}"),
            Error::Migration { name, cause } => write!(f, "`{name}`: {}", pool::said(cause)),
        }
    }
}

impl std::error::Error for Error {}
