//! What a run fails with, and its report, logged by defmt: the firmware has no formatting in it.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use core::future::Future;
use core::panic::PanicInfo;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

// Linked for its critical section, and for where logs go.
use cortex_m as _;
use cortex_m_rt::entry;
use defmt_semihosting as _;
use semihosting::process;

#[derive(Debug, defmt::Format)]
enum Fault {
    Dry { litres: u8 },
}

struct Pump {
    litres: u8,
}

#[dagio::dag]
impl Pump {
    async fn tank(&self) -> Result<u8, Fault> {
        if self.litres < 3 { Err(Fault::Dry { litres: self.litres }) } else { Ok(self.litres) }
    }

    async fn valve(&self) -> bool {
        true
    }

    async fn water(&self, tank: &u8, valve: &bool) -> u8 {
        if *valve { *tank } else { 0 }
    }
}

#[entry]
fn main() -> ! {
    let pump = Pump { litres: 2 };
    let Err(failed) = poll(pump.water()) else { process::exit(1) };
    defmt::println!("{}", failed);
    let report = poll(pump.dag().keep_going().water().report());
    defmt::println!("{}", report);
    process::exit(0)
}

/// Nothing waits here.
fn poll<F: Future>(run: F) -> F::Output {
    match pin!(run).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => process::exit(2),
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    process::exit(101)
}
