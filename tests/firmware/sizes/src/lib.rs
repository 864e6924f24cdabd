//! The seed's graph by `#[dag]` and by hand, with a task that can fail and with none: what each costs a firmware.
//!
//! `join`, `dag`, `try_join`, `try_dag` and `fixed`, as data, are the same firmware with one of them, `none` is it with a single task; `together` and
//! `apart` are six tasks at once, by the caller's waker and each with its own. None formats or prints. `ram` prints the sizes of the
//! futures.
#![no_std]
#![forbid(unsafe_code)]

mod plans;

use core::future::Future;
use core::hint::black_box;
use core::panic::PanicInfo;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, Waker};

use semihosting::process;

pub use plans::{Apart, Failed, Hand, Seed, Together, TryHand, TrySeed};

/// What the graph is to give from [`start`].
pub const SUM: u32 = 61;

/// A number that the compiler does not know.
#[must_use]
pub fn start() -> u32 {
    black_box(3)
}

/// Runs the future and exits with whether it gave what is expected.
pub fn run(future: impl Future<Output = u32>, expected: u32) -> ! {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            process::exit(i32::from(output != expected));
        }
    }
}

/// Is pending once; the compiler cannot see into it.
pub struct Work(bool);

#[must_use]
pub fn work() -> Work {
    Work(false)
}

impl Future for Work {
    type Output = ();

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    process::exit(101)
}
