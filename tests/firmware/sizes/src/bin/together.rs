//! Six tasks at once, by the caller's waker.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use sizes::Together;

#[entry]
fn main() -> ! {
    let run = async {
        Together.all().await;
        6
    };
    sizes::run(run, 6)
}
