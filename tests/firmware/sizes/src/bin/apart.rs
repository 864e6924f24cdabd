//! Six tasks at once, each with a waker of its own.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::Apart;

#[entry]
fn main() -> ! {
    let run = async {
        Apart.all().await;
        6
    };
    sizes::run(run, 6)
}
