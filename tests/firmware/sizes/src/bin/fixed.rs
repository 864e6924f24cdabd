//! The graph as data.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::{Hand, SUM, start};

#[entry]
fn main() -> ! {
    sizes::run(Hand { start: start() }.fixed(), SUM)
}
