//! The graph with an error, by hand.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::{Failed, SUM, TryHand, start};

#[entry]
fn main() -> ! {
    let graph = TryHand { start: start() };
    let sum = async {
        match graph.plan().await {
            Ok(sum) => sum,
            Err(Failed(code)) => code,
        }
    };
    sizes::run(sum, SUM)
}
