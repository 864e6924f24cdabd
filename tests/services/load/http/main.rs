//! A handler with `#[dag]` against the same one with `try_join!` by layers, under load: on tokio with axum, and on smol with hyper.
//!
//! ```text
//! profile ──┬── orders ──┬── page        by layers: profile and catalog, then orders and prices, then page
//!           │            │
//! catalog ──┴── prices ──┘
//! ```
//!
//! `load SECONDS`: so long each handler is asked by 64 clients, in turns with the other, so that what else the machine does is done to both.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use dagio::dag;
use hyper::StatusCode;
use services::backend::{Backend, Manner};
use services::http::{Error, Upstream};
use services::net::{Net, Smol, Tokio};
use services::serve::{self, Answer};

mod clients;

use clients::Clients;

/// What both handlers ask.
struct Shop<N: Net> {
    profile: Upstream<N>,
    catalog: Upstream<N>,
    orders: Upstream<N>,
    prices: Upstream<N>,
}

#[dag]
impl<N: Net> Shop<N> {
    async fn profile(&self, #[input] id: u32) -> Result<String, Error> {
        self.get_profile(id).await
    }

    async fn catalog(&self, #[input] id: u32) -> Result<String, Error> {
        self.get_catalog(id).await
    }

    async fn orders(&self, profile: &String) -> Result<String, Error> {
        self.get_orders(profile).await
    }

    async fn prices(&self, profile: &String, catalog: &String) -> Result<String, Error> {
        self.get_prices(profile, catalog).await
    }

    async fn page(&self, orders: &String, prices: &String) -> String {
        page(orders, prices)
    }
}

impl<N: Net> Shop<N> {
    async fn by_layers(&self, id: u32) -> Result<String, Error> {
        let (profile, catalog) = tokio::try_join!(self.get_profile(id), self.get_catalog(id))?;
        let (orders, prices) = tokio::try_join!(self.get_orders(&profile), self.get_prices(&profile, &catalog))?;
        Ok(page(&orders, &prices))
    }

    async fn get_profile(&self, id: u32) -> Result<String, Error> {
        self.profile.get(&format!("/profile/{id}")).await
    }

    async fn get_catalog(&self, id: u32) -> Result<String, Error> {
        self.catalog.get(&format!("/catalog/{id}")).await
    }

    async fn get_orders(&self, profile: &str) -> Result<String, Error> {
        self.orders.get(&format!("/orders{profile}")).await
    }

    async fn get_prices(&self, profile: &str, catalog: &str) -> Result<String, Error> {
        self.prices.get(&format!("/prices{profile}{catalog}")).await
    }

    /// The body for `/dag/{id}` and `/layers/{id}`.
    async fn answer(&self, way: &str, id: u32) -> Answer {
        match match way {
            "dag" => self.page(id).await.map_err(|failed| failed.to_string()),
            _ => self.by_layers(id).await.map_err(|error| error.to_string()),
        } {
            Ok(page) => (StatusCode::OK, page),
            Err(error) => (StatusCode::BAD_GATEWAY, error),
        }
    }
}

fn page(orders: &str, prices: &str) -> String {
    format!("{orders} {prices}")
}

/// A shop with backends that answer after so many milliseconds: profile, catalog, orders, prices.
fn shop<N: Net>(delays: [u64; 4]) -> Shop<N> {
    let backends = delays.map(|delay| Backend::start(Manner::After(Duration::from_millis(delay))));
    let [profile, catalog, orders, prices] = backends.map(|backend| Upstream::new(backend.address));
    Shop { profile, catalog, orders, prices }
}

fn on_tokio(shop: Shop<Tokio>) -> SocketAddr {
    let page = async |State(shop): State<Arc<Shop<Tokio>>>, Path((way, id)): Path<(String, u32)>| shop.answer(&way, id).await;
    serve::on_tokio(Router::new().route("/{way}/{id}", get(page)).with_state(Arc::new(shop)))
}

fn on_smol(shop: Shop<Smol>) -> SocketAddr {
    let shop = Arc::new(shop);
    serve::on_smol(move |path| {
        let shop = Arc::clone(&shop);
        async move {
            match path[1..].split_once('/').map(|(way, id)| (way, id.parse())) {
                Some((way, Ok(id))) => shop.answer(way, id).await,
                _ => (StatusCode::NOT_FOUND, String::new()),
            }
        }
    })
}

/// What a request costs.
const AT_ONCE: [u64; 4] = [0; 4];
/// 72 ms with the graph, 96 by layers, and by any other nesting of joins: with `profile` before the rest, or `prices` after it.
const UNEQUAL: [u64; 4] = [24, 48, 48, 24];

/// Of the throughput by layers. 0.98 is meant; a noisy machine makes more than that of nothing, in a few seconds.
const LEAST: f64 = 0.85;
const WARM_UP: Duration = Duration::from_millis(500);
/// What the process may grow by after that, whatever the load: by a few bytes for each request at most.
const GROWTH_KB: u64 = 4096;

/// A kind of service.
struct Service {
    name: &'static str,
    start: fn([u64; 4]) -> SocketAddr,
}

const SERVICES: [Service; 2] = [
    Service { name: "axum, tokio", start: |delays| on_tokio(shop(delays)) },
    Service { name: "hyper, smol", start: |delays| on_smol(shop(delays)) },
];

fn main() -> ExitCode {
    let seconds = env::args().nth(1).map_or(Ok(3), |seconds| seconds.parse()).expect("load SECONDS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut checks = Vec::new();
    println!("| service | backends answer | handler | requests/s | p50, ms | p99, ms |\n|---|---|---|---|---|---|");
    for Service { name, start } in SERVICES {
        for (kind, delays, turn) in [("at once", AT_ONCE, 100), ("unequally late", UNEQUAL, 500)] {
            let turn = Duration::from_millis(turn);
            let address = start(delays);
            let (measured, growth) = runtime.block_on(async {
                let mut clients = Clients::connect(address).await;
                clients.take_turns(WARM_UP, turn).await;
                let before = resident_kb();
                let measured = clients.take_turns(Duration::from_secs(seconds), turn).await;
                (measured, resident_kb().saturating_sub(before))
            });
            let [dag, layers] = &measured.ways;
            for (handler, way) in [("`#[dag]`", dag), ("`try_join!` by layers", layers)] {
                let [p50, p99] = [50, 99].map(|percent| way.percentile(percent).as_secs_f64() * 1e3);
                println!("| {name} | {kind} | {handler} | {:.0} | {p50:.2} | {p99:.2} |", way.throughput());
            }
            let mut check = |holds, what| checks.push((holds, format!("{name}, backends answer {kind}: {what}")));
            let requests = dag.requests + layers.requests;
            check(measured.lost == 0, format!("{} of {requests} requests lost", measured.lost));
            check(growth <= GROWTH_KB, format!("{growth} kB more after {requests} requests, at most {GROWTH_KB}"));
            let ratio = measured.ratio();
            if delays == AT_ONCE {
                check(ratio >= LEAST, format!("throughput with `#[dag]` is {ratio:.3} of that by layers, at least {LEAST}"));
            } else {
                let (dag, layers) = (dag.percentile(50), layers.percentile(50));
                check(
                    dag < layers * 9 / 10,
                    format!("p50 with `#[dag]` is {dag:.1?}, by layers {layers:.1?}; throughput {ratio:.3}"),
                );
            }
        }
    }
    for (holds, what) in &checks {
        println!("{}: {what}", if *holds { "ok" } else { "FAILED" });
    }
    if checks.iter().all(|(holds, _)| *holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What the process has in memory.
fn resident_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|kb| kb.trim().trim_end_matches(" kB").parse().ok()).expect("a number")
}
