//! Graphs of tasks on a RISC-V of 32 bits with nothing but the clock of the machine: no heap, no executor, no interrupt.
//!
//! The crates of RISC-V have no safe function that turns an interrupt on, and this firmware has no unsafe code: it looks at the
//! clock between two polls, and wakes from there.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use graph::ticks;
// Linked for its critical section.
use riscv::register::time;
use riscv_rt::entry;
use semihosting::{println, process};

/// The clock of QEMU's machine `virt` has 10 MHz; a tick is 1 ms.
const CLOCKS_PER_TICK: u64 = 10_000;

#[entry]
fn main() -> ! {
    block_on(graph::check());
    println!("passed");
    process::exit(0)
}

/// Polls the run after each tick.
fn block_on<F: Future>(run: F) -> F::Output {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    let mut next = time::read64();
    loop {
        if let Poll::Ready(output) = run.as_mut().poll(&mut cx) {
            return output;
        }
        next += CLOCKS_PER_TICK;
        while time::read64() < next {}
        ticks::tick();
    }
}
