//! What the services ask: a server on loopback that counts who is connected, and answers, refuses or lets wait.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::http::Message;
use crate::net::{Net as _, Tokio};

/// What becomes of a request.
#[derive(Debug, Clone, Copy)]
pub enum Manner {
    /// The answer is the path of the request.
    After(Duration),
    Fails,
    /// Never answers, and sees when it is left.
    Hangs,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Requests that came.
    pub asked: usize,
    /// Connections that are open.
    pub open: usize,
    /// Connections that were.
    pub closed: usize,
}

pub struct Backend {
    pub address: SocketAddr,
    counts: watch::Receiver<Counts>,
}

impl Backend {
    /// Starts one on a thread of its own, until the process ends.
    ///
    /// # Panics
    /// If it cannot.
    #[must_use]
    pub fn start(manner: Manner) -> Self {
        let (sender, counts) = watch::channel(Counts::default());
        let address = listen(async move |listener: TcpListener| {
            let sender = Arc::new(sender);
            loop {
                let (stream, _) = listener.accept().await?;
                tokio::spawn(serve(stream, manner, Arc::clone(&sender)));
            }
        });
        Backend { address, counts }
    }

    /// Waits until the counts are so.
    ///
    /// # Panics
    /// If they are not within 20 s.
    pub async fn until(&self, so: impl FnMut(&Counts) -> bool) -> Counts {
        let mut counts = self.counts.clone();
        let Ok(seen) = timeout(Duration::from_secs(20), counts.wait_for(so)).await else {
            panic!("never: it stays at {:?}", *self.counts.borrow());
        };
        *seen.expect("the backend runs until the process ends")
    }
}

async fn serve(mut stream: TcpStream, manner: Manner, counts: Arc<watch::Sender<Counts>>) -> io::Result<()> {
    counts.send_modify(|counts| counts.open += 1);
    let end = answer(&mut stream, manner, &counts).await;
    counts.send_modify(|counts| {
        counts.open -= 1;
        counts.closed += 1;
    });
    end
}

async fn answer(stream: &mut TcpStream, manner: Manner, counts: &watch::Sender<Counts>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some(request) = Message::read::<Tokio>(stream).await? {
        counts.send_modify(|counts| counts.asked += 1);
        let (status, body) = match manner {
            Manner::After(Duration::ZERO) => ("200 OK", request.path()),
            Manner::After(delay) => {
                sleep(delay).await;
                ("200 OK", request.path())
            }
            Manner::Fails => ("500 Internal Server Error", ""),
            Manner::Hangs => continue,
        };
        let answer = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        Tokio::write(stream, answer.as_bytes()).await?;
    }
    Ok(())
}

/// Runs a server on a thread with a tokio of its own, and gives its address.
pub(crate) fn listen<F>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = io::Result<()>>,
{
    let (sender, address) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async move {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
            let _ = sender.send(listener.local_addr()?);
            serve(listener).await
        })
    });
    address.recv().expect("there is a free port on loopback")
}
