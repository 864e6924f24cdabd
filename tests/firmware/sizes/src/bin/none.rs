//! No graph: a task.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::{start, work};

#[entry]
fn main() -> ! {
    sizes::run(
        async {
            work().await;
            start()
        },
        3,
    )
}
