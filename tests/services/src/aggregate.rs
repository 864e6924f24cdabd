//! A page that is put together from what three backends say, within a deadline.
//!
//! ```text
//! user ───┬── orders ──┐
//!         └────────────┼── page
//! offers, if there are ┘
//! ```

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use dagio::{Failure, Outcome, dag};
use hyper::StatusCode;

use crate::http::{Error, Upstream};
use crate::net::{Net, Smol, Tokio};
use crate::serve::{self, Answer};

pub struct Pages<N: Net> {
    pub users: Upstream<N>,
    pub orders: Upstream<N>,
    pub offers: Upstream<N>,
    pub deadline: Duration,
}

#[dag]
impl<N: Net> Pages<N> {
    async fn user(&self, #[input] id: u32) -> Result<String, Error> {
        self.users.get(&format!("/user/{id}")).await
    }

    async fn orders(&self, user: &String) -> Result<String, Error> {
        self.orders.get(&format!("/orders{user}")).await
    }

    async fn offers(&self, #[input] id: u32) -> Result<String, Error> {
        self.offers.get(&format!("/offers/{id}")).await
    }

    /// A page without offers is a page.
    async fn page(&self, user: &String, orders: &String, offers: Result<&String, Failure<'_, Error>>) -> String {
        match offers {
            Ok(offers) => format!("{user} {orders} {offers}"),
            Err(failure) => format!("{user} {orders}; {failure}"),
        }
    }
}

impl<N: Net> Pages<N> {
    /// What a request gets.
    async fn answer(&self, id: u32) -> Answer {
        let report = self.dag().until(N::sleep(self.deadline)).page(id).report().await;
        if report.is_cancelled() {
            let running = report.tasks().filter(|(_, outcome)| matches!(outcome, Outcome::Cancelled));
            let names: Vec<_> = running.map(|(task, _)| report.name(task).to_string()).collect();
            return (StatusCode::GATEWAY_TIMEOUT, format!("still waiting for {}", names.join(", ")));
        }
        match report.into_result() {
            Ok(page) => (StatusCode::OK, page),
            Err(failed) => (StatusCode::BAD_GATEWAY, failed.to_string()),
        }
    }
}

/// Serves `/page/{id}` with axum.
#[must_use]
pub fn on_tokio(pages: Pages<Tokio>) -> SocketAddr {
    let page = async |State(pages): State<Arc<Pages<Tokio>>>, Path(id): Path<u32>| pages.answer(id).await;
    serve::on_tokio(Router::new().route("/page/{id}", get(page)).with_state(Arc::new(pages)))
}

/// Serves `/page/{id}` with hyper.
#[must_use]
pub fn on_smol(pages: Pages<Smol>) -> SocketAddr {
    let pages = Arc::new(pages);
    serve::on_smol(move |path| {
        let pages = Arc::clone(&pages);
        async move {
            match path.strip_prefix("/page/").map(str::parse) {
                Some(Ok(id)) => pages.answer(id).await,
                _ => (StatusCode::NOT_FOUND, String::new()),
            }
        }
    })
}
