//! A graph on a bare loop.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use core::future::Future;
use core::pin::pin;
use core::sync::atomic::Ordering;
use core::task::{Context, Waker};

use cortex_m_rt::entry;
use wake::{Graph, WOKEN};

#[entry]
fn main() -> ! {
    let mut run = pin!(Graph.all());
    let mut cx = Context::from_waker(Waker::noop());
    wake::start();
    loop {
        WOKEN.store(false, Ordering::Relaxed);
        if run.as_mut().poll(&mut cx).is_ready() {
            break;
        }
        while !WOKEN.load(Ordering::Relaxed) {
            cortex_m::asm::wfe();
        }
    }
    unreachable!("the last task exits")
}
