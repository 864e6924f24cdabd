//! A graph that is bound by the processor, here and elsewhere: by how much tasks of the runtime make it faster.
//!
//! `cargo bench -p dagio-tests --bench spawn` prints the table. The three take turns, so that the ratios are of one run.

#![expect(clippy::unwrap_used, reason = "a bench that cannot run is to say so")]

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;

const ROUNDS: u32 = 20;

/// A few milliseconds of work.
fn work(mut seed: u64) -> u64 {
    for _ in 0..2_000_000 {
        seed = black_box(seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
    }
    seed
}

macro_rules! graph {
    ($name:ident $(#[$attr:ident])? [$($asyncness:ident)?]) => {
        #[derive(Clone)]
        struct $name;

        /// Four branches of two tasks each, and one that needs all.
        #[dagio::dag(runtime = dagio_tokio)]
        impl $name {
            $(#[$attr])? $($asyncness)? fn a(&self) -> u64 { work(1) }
            $(#[$attr])? $($asyncness)? fn b(&self) -> u64 { work(2) }
            $(#[$attr])? $($asyncness)? fn c(&self) -> u64 { work(3) }
            $(#[$attr])? $($asyncness)? fn d(&self) -> u64 { work(4) }
            $(#[$attr])? $($asyncness)? fn e(&self, a: &u64) -> u64 { work(*a) }
            $(#[$attr])? $($asyncness)? fn f(&self, b: &u64) -> u64 { work(*b) }
            $(#[$attr])? $($asyncness)? fn g(&self, c: &u64) -> u64 { work(*c) }
            $(#[$attr])? $($asyncness)? fn h(&self, d: &u64) -> u64 { work(*d) }
            async fn all(&self, e: &u64, f: &u64, g: &u64, h: &u64) -> u64 { e ^ f ^ g ^ h }
        }
    };
}

graph!(Here [async]);
graph!(Spawned #[spawn] [async]);
graph!(Blocking #[blocking] []);

fn main() {
    let cores = thread::available_parallelism().unwrap().get();
    let runtime = Builder::new_multi_thread().worker_threads(cores).max_blocking_threads(cores).enable_time().build().unwrap();
    let mut took = [Duration::ZERO; 3];
    for round in 0..=ROUNDS {
        let ends = [0, 1, 2].map(|way| {
            let start = Instant::now();
            let end = match way {
                0 => runtime.block_on(Here.all()),
                1 => runtime.block_on(Spawned.all()),
                _ => runtime.block_on(Blocking.all()),
            };
            // The first round starts the threads.
            if round > 0 {
                took[way] += start.elapsed();
            }
            end
        });
        assert!(ends.iter().all(|end| *end == ends[0]));
    }
    println!("Eight tasks, {cores} cores, the mean of {ROUNDS} rounds\n");
    println!("| tasks run | ms | ratio |\n|---|---|---|");
    for (name, time) in ["in the run", "`#[spawn]`", "`#[blocking]`"].iter().zip(took) {
        let ratio = time.as_secs_f64() / took[0].as_secs_f64();
        println!("| {name} | {:.1} | {ratio:.2} |", time.as_secs_f64() * 1e3 / f64::from(ROUNDS));
    }
}
