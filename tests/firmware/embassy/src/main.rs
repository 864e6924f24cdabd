//! Graphs of tasks in a task of Embassy's executor, beside another one: with timers, a channel, timeouts and retries.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

mod lamps;
mod radio;
mod station;
mod ticks;

use core::sync::atomic::{AtomicU32, Ordering};

use embassy_executor::Spawner;
use embassy_futures::select::{Either, select};
use embassy_time::{Instant, Timer};
use semihosting::{println, process};

use crate::lamps::Lamps;
use crate::radio::{Error, Radio};
use crate::station::Station;

/// How often the other task of the executor ran.
static BLINKS: AtomicU32 = AtomicU32::new(0);

#[embassy_executor::task]
async fn blink() {
    loop {
        Timer::after_millis(5).await;
        // This task alone writes it: no compare-and-swap is needed.
        BLINKS.store(BLINKS.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }
}

#[embassy_executor::main]
async fn main(spawner: Spawner) {
    ticks::start(cortex_m::Peripherals::take().expect("taken once").SYST);
    spawner.spawn(blink().expect("spawned once"));

    let station = Station::new();
    let start = Instant::now();
    let message = station.send().await;
    println!("sent {message:?} after {} ms", start.elapsed().as_millis());
    assert_eq!((message, start.elapsed().as_millis()), ((35, 1013), 95));
    assert_eq!(station.counts(), (5, 5, 0));

    // The graph in a select: at the timeout the tasks that run are dropped there and then.
    let station = Station::new();
    match select(station.send(), Timer::after_millis(30)).await {
        Either::First(_) => panic!("no timeout"),
        Either::Second(()) => {
            let (started, ended, dropped) = station.counts();
            println!("timeout: {started} started, {ended} ended, {dropped} dropped");
            assert_eq!((started, ended, dropped), (4, 1, 3));
        }
    }
    // The same object again.
    let message = station.send().await;
    println!("sent {message:?} after the timeout");
    assert_eq!(message, (35, 1013));
    assert_eq!(station.counts(), (9, 6, 3));

    let start = Instant::now();
    Lamps.all().await;
    println!("six timers at once: {} ms", start.elapsed().as_millis());
    assert_eq!(start.elapsed().as_millis(), 60);

    let start = Instant::now();
    let answer = Radio::new(20).ask().await;
    println!("third attempt: {answer:?} after {} ms", start.elapsed().as_millis());
    assert_eq!((answer, start.elapsed().as_millis()), (Ok(3), 45));
    let start = Instant::now();
    let late = Radio::new(40).ask().await.expect_err("40 is more than 30");
    println!("task `{}` failed after {} ms", late.task().expect("a task"), start.elapsed().as_millis());
    assert_eq!((late.task(), late.error(), start.elapsed().as_millis()), (Some("ask"), Some(&Error::Late), 55));

    // A blink every 5 ms, and a tick of grace for each.
    let (blinks, now) = (BLINKS.load(Ordering::Relaxed), Instant::now().as_millis());
    println!("{blinks} blinks in {now} ms");
    assert!(u64::from(blinks) >= now / 6, "the other task is starved");
    println!("passed");
    process::exit(0)
}
