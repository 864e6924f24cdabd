//! A few connections to PostgreSQL that are lent, and are closed together.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dagio_tokio::Spawned;
use tokio::sync::{AcquireError, Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tokio_postgres::{CancelToken, Client, Config, NoTls};

#[derive(Clone)]
pub struct Pool(Arc<Inner>);

struct Inner {
    /// As many permits as there are idle clients.
    free: Semaphore,
    idle: Mutex<Vec<Client>>,
    connections: Mutex<Vec<Connection>>,
}

/// The side of a connection that is not lent.
struct Connection {
    cancel: CancelToken,
    /// What drives it: it is aborted, and the connection is closed, when this is dropped.
    driver: Spawned<()>,
}

impl Pool {
    /// Opens all connections.
    ///
    /// # Errors
    /// The first that the server refuses; then those before it are closed.
    pub async fn open(config: &Config, size: usize) -> Result<Self, Error> {
        let (mut idle, mut connections) = (Vec::with_capacity(size), Vec::with_capacity(size));
        for _ in 0..size {
            let (client, connection) = config.connect(NoTls).await?;
            let cancel = client.cancel_token();
            // Its error is also that of the query which it ends.
            let driver = dagio_tokio::spawn(async { connection.await.unwrap_or_default() });
            idle.push(client);
            connections.push(Connection { cancel, driver });
        }
        Ok(Pool(Arc::new(Inner { free: Semaphore::new(size), idle: Mutex::new(idle), connections: Mutex::new(connections) })))
    }

    /// Lends a client, when one is idle.
    ///
    /// # Errors
    /// If the pool is closed.
    pub async fn get(&self) -> Result<Lent<'_>, Error> {
        let permit = self.0.free.acquire().await?;
        let client = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Lent { pool: &self.0, client, _permit: permit })
    }

    /// Closes all connections in good order, and waits for that. Queries whose futures were dropped may still run on the server: they are
    /// cancelled.
    ///
    /// # Errors
    /// If clients are lent: their connections are closed all the same.
    pub async fn close(&self) -> Result<(), Error> {
        self.0.free.close();
        let idle = std::mem::take(&mut *self.0.idle.lock().unwrap_or_else(PoisonError::into_inner));
        let connections = std::mem::take(&mut *self.0.connections.lock().unwrap_or_else(PoisonError::into_inner));
        let lent = connections.len() - idle.len();
        drop(idle);
        for Connection { cancel, mut driver } in connections {
            // One that overtakes its query cancels nothing, so more than once.
            loop {
                cancel.cancel_query(NoTls).await?;
                if lent > 0 || timeout(Duration::from_millis(100), &mut driver).await.is_ok() {
                    break;
                }
            }
        }
        if lent == 0 { Ok(()) } else { Err(Error::Lent(lent)) }
    }
}

/// A client that goes back when this is dropped.
pub struct Lent<'p> {
    pool: &'p Inner,
    /// Until then.
    client: Option<Client>,
    // Given back last.
    _permit: SemaphorePermit<'p>,
}

impl Deref for Lent<'_> {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.client.as_ref().expect("it is there until the drop")
    }
}

impl DerefMut for Lent<'_> {
    fn deref_mut(&mut self) -> &mut Client {
        self.client.as_mut().expect("it is there until the drop")
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        self.pool.idle.lock().unwrap_or_else(PoisonError::into_inner).extend(self.client.take());
    }
}

#[derive(Debug)]
pub enum Error {
    Database(tokio_postgres::Error),
    Closed,
    Lent(usize),
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Error::Database(error)
    }
}

impl From<AcquireError> for Error {
    fn from(_: AcquireError) -> Self {
        Error::Closed
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Database(error) => f.write_str(&said(error)),
            Error::Closed => f.write_str("the pool is closed"),
            Error::Lent(clients) => write!(f, "{clients} clients were not given back"),
        }
    }
}

/// What the server said, or what kept it from that.
pub(crate) fn said(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |said| said.message().to_owned())
}

impl std::error::Error for Error {}
