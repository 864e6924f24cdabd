//! The graph with an error, by `#[dag]`.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::{SUM, TrySeed, start};

#[entry]
fn main() -> ! {
    let graph = TrySeed { start: start() };
    let sum = async {
        match graph.task_g().await {
            Ok(sum) => sum,
            Err(failed) => failed.error().map_or(0, |failed| failed.0),
        }
    };
    sizes::run(sum, SUM)
}
