//! A Cortex-M with nothing but an interrupt of its timer: no heap, no executor.
#![no_std]
#![forbid(unsafe_code)]

use core::future::Future;
use core::pin::pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll, Waker};

use cortex_m::peripheral::syst::SystClkSource;
use cortex_m_rt::exception;
use graph::ticks;

const CYCLES_PER_TICK: u32 = match u32::from_str_radix(env!("CYCLES_PER_TICK"), 10) {
    Ok(cycles) => cycles,
    Err(_) => panic!("CYCLES_PER_TICK is a number"),
};

/// Has there been a tick since the run was polled?
static TICKED: AtomicBool = AtomicBool::new(false);

#[exception]
fn SysTick() {
    // Wakes tasks from the interrupt handler.
    ticks::tick();
    TICKED.store(true, Ordering::Release);
}

/// Starts the timer: an interrupt each millisecond.
///
/// # Panics
///
/// If it is called twice.
pub fn start() {
    let mut timer = cortex_m::Peripherals::take().expect("taken once").SYST;
    timer.set_clock_source(SystClkSource::Core);
    timer.set_reload(CYCLES_PER_TICK - 1);
    timer.clear_current();
    timer.enable_interrupt();
    timer.enable_counter();
}

/// Polls the run after each tick, and sleeps between.
///
/// Whatever wakes a task here is that interrupt, so the waker has nothing to do. If tasks wake each other, a waker must set the flag, too.
pub fn block_on<F: Future>(run: F) -> F::Output {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        // Before the poll: a tick during it means another poll.
        TICKED.store(false, Ordering::Relaxed);
        if let Poll::Ready(output) = run.as_mut().poll(&mut cx) {
            return output;
        }
        // A tick after the look at the flag is not slept through: the return from an exception sets the event register, and then `wfe`
        // does not wait.
        while !TICKED.load(Ordering::Acquire) {
            cortex_m::asm::wfe();
        }
    }
}
