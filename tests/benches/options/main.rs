//! What a run pays for what it uses: time limits, retries, a limit of tasks at once, a pool, an observer. Instructions of a run and bytes of its future.
//!
//! `cargo bench -p dagio-tests --bench options` prints the table. The tasks are pending once.

use std::future::{Pending, pending};
use std::hint::black_box;
use std::time::Duration;

use dagio::{Observer, Policy, TimedOut};
use dagio_tests::bench::{self, Case, Yields, block_on};

/// A clock by which no time is ever over.
struct Stopped;

impl dagio::Timer for Stopped {
    type Sleep = Pending<()>;

    fn sleep(&self, _: Duration) -> Pending<()> {
        pending()
    }
}

struct Nobody;

impl<E> Observer<E> for Nobody {}

macro_rules! graph {
    ($name:ident $(#[$attr:meta])* $(, $option:meta)?) => {
        struct $name(u64);

        /// The seed's graph. Each task can fail.
        #[dagio::dag(timer = Stopped $(, $option)?)]
        impl $name {
            $(#[$attr])*
            async fn a(&self) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(self.0)
            }
            $(#[$attr])*
            async fn b(&self, a: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(a + 1)
            }
            $(#[$attr])*
            async fn c(&self, a: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(a + 2)
            }
            $(#[$attr])*
            async fn d(&self, b: &u64, c: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(b + c)
            }
            $(#[$attr])*
            async fn e(&self, c: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(c + 4)
            }
            $(#[$attr])*
            async fn f(&self, d: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(d + 5)
            }
            $(#[$attr])*
            async fn g(&self, e: &u64, f: &u64) -> Result<u64, TimedOut> {
                Yields(1).await;
                Ok(e + f)
            }
        }
    };
}

graph!(Plain);
graph!(InTime #[timeout("1s")]);
graph!(Again #[retry(attempts = 3, backoff = "100ms..5s")]);
graph!(Pooled #[pool(db)], pools(db = 2));

const TASKS: u64 = 7;

macro_rules! cases {
    ($($name:literal $of:ident |$run:ident| $made:expr;)*) => {
        const CASES: &[Case] = &[$(
            ($name, |times| {
                let $run = $of(3);
                for _ in 0..times {
                    let $run = black_box(&$run);
                    black_box(block_on($made).ok());
                }
            }),
        )*];

        fn sizes() -> Vec<usize> {
            vec![$({
                let $run = &$of(3);
                size_of_val(&$made)
            }),*]
        }
    };
}

cases! {
    "nothing" Plain |run| run.g();
    "`#[timeout]` on each task" InTime |run| run.g();
    "`#[retry]` on each task, which succeeds" Again |run| run.g();
    "by the table: `finish_running()`" Plain |run| run.dag().policy(Policy::FinishRunning).g();
    "by the table: `limit(2)`" Plain |run| run.dag().limit(2).g();
    "by the table: `#[pool]` of two on each task" Pooled |run| run.g();
    "by the table: `observe(..)` by one to whom all is nothing" Plain |run| run.dag().observe(Nobody).g();
}

fn main() {
    if bench::ran_a_case(CASES) {
        return;
    }
    let counts: Vec<u64> = CASES.iter().map(|(name, _)| bench::instructions(name)).collect();
    println!("| option | instructions of a run | more for each task | bytes |\n|---|---|---|---|");
    for (((name, _), count), bytes) in CASES.iter().zip(&counts).zip(sizes()) {
        println!("| {name} | {count} | {} | {bytes} |", (count - counts[0]) / TASKS);
    }
}
