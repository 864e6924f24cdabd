//! 64 clients that each ask again as soon as they have an answer.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use services::http;
use services::net::{Net as _, Tokio};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

const CLIENTS: usize = 64;
const WAYS: [&str; 2] = ["dag", "layers"];

pub(crate) struct Clients {
    streams: Vec<TcpStream>,
}

/// Latencies are counted in steps of 10 µs, up to a second, so that their count takes the same room however many there are.
const STEP: Duration = Duration::from_micros(10);
const STEPS: usize = 100_000;

/// What one handler did.
pub(crate) struct Way {
    /// How many answers took so many steps.
    latencies: Vec<u32>,
    pub(crate) requests: usize,
    took: Duration,
}

pub(crate) struct Measured {
    pub(crate) ways: [Way; 2],
    /// Answers that did not come, or were wrong.
    pub(crate) lost: usize,
    /// Of each pair of turns, the throughput of the first handler by that of the second.
    ratios: Vec<f64>,
}

impl Clients {
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        let mut streams = Vec::new();
        for _ in 0..CLIENTS {
            streams.push(Tokio::connect(address).await.expect("the service listens"));
        }
        Clients { streams }
    }

    /// Asks both handlers, each so long in all, and so long before it is the other's turn.
    pub(crate) async fn take_turns(&mut self, each: Duration, turn: Duration) -> Measured {
        let mut measured = Measured { ways: [Way::new(), Way::new()], lost: 0, ratios: Vec::new() };
        let pairs = each.as_millis().div_ceil(turn.as_millis());
        for pair in 0..pairs {
            let mut rates = [0.0; 2];
            // The second of a pair is the first of the next.
            for way in if pair % 2 == 0 { [0, 1] } else { [1, 0] } {
                let start = Instant::now();
                let (latencies, lost) = self.turn(WAYS[way], turn).await;
                let took = start.elapsed();
                rates[way] = rate(latencies.len(), took);
                measured.ways[way].add(&latencies, took);
                measured.lost += lost;
            }
            measured.ratios.push(rates[0] / rates[1]);
        }
        measured.ratios.sort_by(f64::total_cmp);
        measured
    }

    /// Gives the latencies, and how many answers were wrong.
    async fn turn(&mut self, way: &'static str, turn: Duration) -> (Vec<Duration>, usize) {
        let end = Instant::now() + turn;
        let mut clients = JoinSet::new();
        for (id, stream) in self.streams.drain(..).enumerate() {
            clients.spawn(ask_until(end, stream, way, id));
        }
        let (mut all, mut lost) = (Vec::new(), 0);
        while let Some(client) = clients.join_next().await {
            let (stream, latencies, wrong) = client.expect("clients do not panic");
            self.streams.push(stream);
            all.extend(latencies);
            lost += wrong;
        }
        (all, lost)
    }
}

async fn ask_until(end: Instant, mut stream: TcpStream, way: &str, id: usize) -> (TcpStream, Vec<Duration>, usize) {
    let path = format!("/{way}/{id}");
    let expected = format!("/orders/profile/{id} /prices/profile/{id}/catalog/{id}");
    let (mut latencies, mut wrong) = (Vec::new(), 0);
    while Instant::now() < end {
        let start = Instant::now();
        let answer = http::exchange::<Tokio>(&mut stream, &path).await;
        latencies.push(start.elapsed());
        if !matches!(answer, Ok((200, body)) if body == expected) {
            wrong += 1;
        }
    }
    (stream, latencies, wrong)
}

#[expect(clippy::cast_precision_loss, reason = "there are not so many")]
fn rate(requests: usize, took: Duration) -> f64 {
    requests as f64 / took.as_secs_f64()
}

impl Way {
    fn new() -> Self {
        Way { latencies: vec![0; STEPS], requests: 0, took: Duration::ZERO }
    }

    fn add(&mut self, latencies: &[Duration], took: Duration) {
        for latency in latencies {
            let steps = latency.div_duration_f64(STEP);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
            let step = (steps as usize).min(STEPS - 1);
            self.latencies[step] += 1;
        }
        self.requests += latencies.len();
        self.took += took;
    }

    pub(crate) fn throughput(&self) -> f64 {
        rate(self.requests, self.took)
    }

    /// The latency that so many percent of the answers did not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> Duration {
        let mut left = self.requests * percent / 100;
        let step = self.latencies.iter().position(|&count| {
            let here = left < count as usize;
            left = left.saturating_sub(count as usize);
            here
        });
        STEP * u32::try_from(step.unwrap_or(STEPS)).unwrap_or(u32::MAX)
    }
}

impl Measured {
    /// The throughput of the first handler by that of the second, the median of all turns.
    pub(crate) fn ratio(&self) -> f64 {
        self.ratios[self.ratios.len() / 2]
    }
}
