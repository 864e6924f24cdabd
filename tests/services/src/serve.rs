//! HTTP servers on threads of their own, until the process ends: axum on tokio, hyper on smol.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::mpsc;
use std::{io, thread};

use axum::Router;
use axum::serve::ListenerExt as _;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use smol_hyper::rt::FuturesIo;

use crate::backend;

/// What a request gets: the status and the body.
pub type Answer = (StatusCode, String);

/// Gives the address.
#[must_use]
pub fn on_tokio(router: Router) -> SocketAddr {
    backend::listen(async move |listener| {
        let listener = listener.tap_io(|stream| stream.set_nodelay(true).unwrap_or_default());
        axum::serve(listener, router).await
    })
}

/// Gives the address; `answer` is called with the path of each request.
///
/// # Panics
/// If it cannot start.
pub fn on_smol<F>(answer: impl Fn(String) -> F + Clone + Send + 'static) -> SocketAddr
where
    F: Future<Output = Answer> + Send + 'static,
{
    let (sender, address) = mpsc::channel();
    thread::spawn(move || {
        let executor = smol::Executor::new();
        smol::block_on(executor.run(async {
            let listener = smol::net::TcpListener::bind(("127.0.0.1", 0)).await?;
            let _ = sender.send(listener.local_addr()?);
            loop {
                let (stream, _) = listener.accept().await?;
                stream.set_nodelay(true)?;
                let answer = answer.clone();
                let service = service_fn(move |request: Request<Incoming>| {
                    let answer = answer(request.uri().path().to_owned());
                    async move {
                        let (status, body) = answer.await;
                        let mut response = Response::new(Full::new(Bytes::from(body)));
                        *response.status_mut() = status;
                        Ok::<_, Infallible>(response)
                    }
                });
                // A connection's error is its client's.
                let connection = http1::Builder::new().serve_connection(FuturesIo::new(stream), service);
                executor.spawn(async move { connection.await.unwrap_or_default() }).detach();
            }
            #[expect(unreachable_code, reason = "it says the type")]
            io::Result::Ok(())
        }))
    });
    address.recv().expect("there is a free port on loopback")
}
