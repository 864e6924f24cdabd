//! A page of what three backends say: late, without one that fails, and left by its client. On tokio and on smol.

use std::net::SocketAddr;
use std::time::Duration;

use services::aggregate::{self, Pages};
use services::backend::{Backend, Manner};
use services::http::{self, Upstream};
use services::net::{Net, Smol, Tokio};
use tokio::time::timeout;

/// The service on one of the runtimes.
trait Serves: Net + Sized {
    fn serve(pages: Pages<Self>) -> SocketAddr;
}

impl Serves for Tokio {
    fn serve(pages: Pages<Self>) -> SocketAddr {
        aggregate::on_tokio(pages)
    }
}

impl Serves for Smol {
    fn serve(pages: Pages<Self>) -> SocketAddr {
        aggregate::on_smol(pages)
    }
}

/// A service and its backends: users, orders and offers.
struct Shop {
    address: SocketAddr,
    backends: [Backend; 3],
}

impl Shop {
    fn new<N: Serves>(manners: [Manner; 3], deadline: Duration) -> Self {
        let backends = manners.map(Backend::start);
        let [users, orders, offers] = backends.each_ref().map(|backend| Upstream::new(backend.address));
        Shop { address: N::serve(Pages { users, orders, offers, deadline }), backends }
    }

    async fn page(&self) -> (u16, String) {
        let mut client = Tokio::connect(self.address).await.unwrap();
        let answer = http::exchange::<Tokio>(&mut client, "/page/7");
        timeout(Duration::from_secs(30), answer).await.expect("an answer").unwrap()
    }
}

const SOON: Manner = Manner::After(Duration::ZERO);
const SLOW: Manner = Manner::After(Duration::from_millis(150));
/// What no test waits for.
const LATE: Duration = Duration::from_secs(500);

async fn all_answer<N: Serves>() {
    let shop = Shop::new::<N>([SOON, SLOW, SOON], LATE);
    assert_eq!(shop.page().await, (200, "/user/7 /orders/user/7 /offers/7".into()));
}

async fn a_backend_that_fails_is_done_without<N: Serves>() {
    let shop = Shop::new::<N>([SOON, SLOW, Manner::Fails], LATE);
    assert_eq!(shop.page().await, (200, "/user/7 /orders/user/7; task `offers` failed: status 500".into()));
}

async fn a_backend_that_is_needed_and_fails_is_named<N: Serves>() {
    let shop = Shop::new::<N>([SOON, Manner::Fails, Manner::Hangs], LATE);
    assert_eq!(shop.page().await, (502, "task `orders` failed: status 500".into()));
    // Nobody waits for the third.
    shop.backends[2].until(|counts| counts.closed == 1).await;
}

async fn a_deadline_says_what_the_page_waited_for<N: Serves>() {
    // One is slow, one fails, and the slow one is needed.
    let shop = Shop::new::<N>([SOON, Manner::Hangs, Manner::Fails], Duration::from_millis(300));
    assert_eq!(shop.page().await, (504, "still waiting for orders".into()));
    shop.backends[1].until(|counts| counts.closed == 1).await;
    // The next request has a graph of its own, and the connections that were given back.
    assert_eq!(shop.page().await, (504, "still waiting for orders".into()));
    let counts = shop.backends[0].until(|counts| counts.asked == 2).await;
    assert_eq!((counts.open, counts.closed), (1, 0));
}

async fn a_client_that_leaves_ends_the_run<N: Serves>() {
    let shop = Shop::new::<N>([SOON, Manner::Hangs, Manner::Hangs], LATE);
    let mut client = Tokio::connect(shop.address).await.unwrap();
    Tokio::write(&mut client, b"GET /page/7 HTTP/1.1\r\nhost: loopback\r\n\r\n").await.unwrap();
    for backend in &shop.backends {
        let counts = backend.until(|counts| counts.asked == 1).await;
        assert_eq!((counts.open, counts.closed), (1, 0), "before it leaves");
    }
    drop(client);
    for backend in &shop.backends[1..] {
        backend.until(|counts| counts.closed == 1).await;
    }
    // That one had answered: its connection waits for the next request.
    let counts = shop.backends[0].until(|_| true).await;
    assert_eq!((counts.open, counts.closed), (1, 0));
}

macro_rules! on_both {
    ($($name:ident)*) => {
        mod on_tokio {
            $(#[tokio::test] async fn $name() { super::$name::<super::Tokio>().await; })*
        }
        mod on_smol {
            $(#[tokio::test] async fn $name() { super::$name::<super::Smol>().await; })*
        }
    };
}
on_both! {
    all_answer
    a_backend_that_fails_is_done_without
    a_backend_that_is_needed_and_fails_is_named
    a_deadline_says_what_the_page_waited_for
    a_client_that_leaves_ends_the_run
}
