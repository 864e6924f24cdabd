//! The graph by `#[dag]`.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::{SUM, Seed, start};

#[entry]
fn main() -> ! {
    sizes::run(Seed { start: start() }.task_g(), SUM)
}
