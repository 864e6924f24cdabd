//! A task that has so much time, by whatever clock there is.

#[cfg(feature = "std")]
extern crate std;

use core::error::Error;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;

pub use crate::raw::Timeout;

/// A clock: it makes futures that complete after some time.
///
/// dagio has none of its own. `dagio-tokio` and `dagio-smol` have one each; for another it is one method.
///
/// ```ignore
/// #[derive(Clone, Copy)]
/// struct Clock;
///
/// impl dagio::Timer for Clock {
///     type Sleep = embassy_time::Timer;
///
///     fn sleep(&self, duration: core::time::Duration) -> embassy_time::Timer {
///         embassy_time::Timer::after(embassy_time::Duration::from_micros(duration.as_micros() as u64))
///     }
/// }
/// ```
///
/// A run that may take only so long is one `until` such a future: `run.until(timer.sleep(duration))`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no clock",
    label = "it does not implement `dagio::Timer`",
    note = "`dagio_tokio::Timer` and `dagio_smol::Timer` are clocks; for another one implement `dagio::Timer`"
)]
pub trait Timer {
    /// What waits.
    type Sleep: Future<Output = ()>;

    /// Makes a future that completes when `duration` has passed since this call.
    fn sleep(&self, duration: Duration) -> Self::Sleep;
}

impl<T: Timer + ?Sized> Timer for &T {
    type Sleep = T::Sleep;

    fn sleep(&self, duration: Duration) -> T::Sleep {
        (**self).sleep(duration)
    }
}

/// A task did not end in its time.
///
/// An error type that is to take it has a `From<TimedOut>`; `io::Error`, `anyhow::Error` and
/// `Box<dyn Error + Send + Sync>` have one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimedOut {
    /// The time that it had.
    pub after: Duration,
}

impl TimedOut {
    pub(crate) const fn after(after: Duration) -> Self {
        TimedOut { after }
    }
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "timed out after {:?}", self.after)
    }
}

impl Error for TimedOut {}

#[cfg(feature = "std")]
impl From<TimedOut> for std::io::Error {
    /// Of the kind [`TimedOut`](std::io::ErrorKind::TimedOut).
    fn from(timed_out: TimedOut) -> Self {
        std::io::Error::new(std::io::ErrorKind::TimedOut, timed_out)
    }
}

/// Gives a future so much time, from now on: its output, or that it timed out.
///
/// A task of any graph, written so, fails where it would take longer: its failure has the task's name, obeys the [`Policy`](crate::Policy) and
/// is in the [`Report`](crate::Report). In a block that is `#[timeout("5s")]`; `dagio_tokio::timeout` and `dagio_smol::timeout` have the clock
/// already.
///
/// ```
/// # use dagio::{Dag, TimedOut, Timer, timeout};
/// # use std::time::Duration;
/// # struct Clock;
/// # impl Timer for Clock {
/// #     type Sleep = std::future::Ready<()>;
/// #     fn sleep(&self, _: Duration) -> Self::Sleep { std::future::ready(()) }
/// # }
/// # async fn fetch() -> u32 { std::future::pending().await }
/// # let run = std::pin::pin!(async {
/// let dag = Dag::try_new(|g| {
///     let page = g.try_task("page", (), |()| timeout(Clock, Duration::from_millis(1500), fetch()));
///     g.task("length", page, |page| async move { *page })
/// });
/// assert_eq!(dag.await.unwrap_err().to_string(), "task `page` failed: timed out after 1.5s");
/// # });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(run, &mut cx).is_ready());
/// ```
///
/// # Errors
/// [`TimedOut`]. A future that completes in the poll in which its time is over has not timed out.
///
/// # Cancellation
/// Who timed out is dropped as soon as the task has ended: a run does that in the same poll.
pub fn timeout<T: Timer, F: Future>(timer: T, duration: Duration, future: F) -> Timeout<F, T::Sleep> {
    Timeout::new(future, timer.sleep(duration), duration)
}

impl<F: Future, S: Future> Future for Timeout<F, S> {
    type Output = Result<F::Output, TimedOut>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (future, sleep, after) = self.parts();
        match future.poll(cx) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => sleep.poll(cx).map(|_| Err(TimedOut::after(after))),
        }
    }
}

/// An error that a task with a `#[timeout]` can fail with.
#[diagnostic::on_unimplemented(
    message = "the error `{Self}` cannot say that a task timed out",
    label = "a task with a time limit fails with this error",
    note = "write `impl From<dagio::TimedOut> for {Self}`, or name an error for the block that has it: `#[dag(error = AppError)]`"
)]
pub trait TellsTimeouts: From<TimedOut> {}

impl<E: From<TimedOut>> TellsTimeouts for E {}

/// The error of a task that timed out.
#[inline]
#[must_use]
pub fn late<E: TellsTimeouts>(timed_out: TimedOut) -> E {
    timed_out.into()
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;
    use core::future::{Future, Ready, pending, poll_fn, ready};
    use core::pin::pin;
    use core::task::{Context, Poll, Waker};
    use core::time::Duration;

    use super::{TimedOut, Timer, timeout};

    struct AtOnce;

    impl Timer for AtOnce {
        type Sleep = Ready<()>;

        fn sleep(&self, _: Duration) -> Ready<()> {
            ready(())
        }
    }

    fn poll<T>(future: impl Future<Output = T>) -> Poll<T> {
        pin!(future).poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn what_completes_in_the_poll_in_which_its_time_is_over_has_not_timed_out() {
        let second = Duration::from_secs(1);
        assert_eq!(poll(timeout(AtOnce, second, ready(7))), Poll::Ready(Ok(7)));
        assert_eq!(poll(timeout(&AtOnce, second, pending::<u8>())), Poll::Ready(Err(TimedOut::after(second))));
    }

    #[test]
    fn both_get_the_waker_of_whoever_polls() {
        struct Never;
        impl Timer for Never {
            type Sleep = core::future::Pending<()>;
            fn sleep(&self, _: Duration) -> Self::Sleep {
                pending()
            }
        }
        let mut polls = 0;
        let counted = poll_fn(|_| {
            polls += 1;
            Poll::<()>::Pending
        });
        assert!(poll(timeout(Never, Duration::ZERO, counted)).is_pending());
        assert_eq!(polls, 1);
        assert_eq!(TimedOut::after(Duration::from_millis(250)).to_string(), "timed out after 250ms");
    }
}
