//! Ends a run from outside: no clock of its own, any future tells when.

use core::future::{Future, ready};
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::Reporting;
pub use crate::raw::Until;

/// A run that can be ended from outside. It is sealed.
pub trait Running: sealed::Running + Unpin {
    /// What it gives when it may have been ended from outside.
    type Ended;

    #[doc(hidden)]
    fn poll_run(&mut self, cx: &mut Context<'_>) -> Poll<()>;
    /// Nothing starts any more.
    #[doc(hidden)]
    fn halt(&mut self);
    /// Drops what runs: then the run ends as soon as it can. Nothing if it is ending already, or over.
    #[doc(hidden)]
    fn cancel(&mut self);
    /// Drops everything; the run is over.
    #[doc(hidden)]
    fn stop(&mut self);
    #[doc(hidden)]
    fn ended(&mut self, cancelled: bool) -> Self::Ended;
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Running,
    /// Its tasks have ended, or were dropped.
    Ending,
    Over,
}

/// A run that can tell what became of its tasks. It is sealed.
pub trait Reports: Running {
    /// What it tells.
    type Report;

    #[doc(hidden)]
    fn report(&mut self, cancelled: bool) -> Self::Report;
}

pub(crate) mod sealed {
    pub trait Running {}
}

impl<R: Running, U: Future> Until<R, U> {
    pub(crate) fn new(run: R, until: U) -> Self {
        Until::beside(run, until, ready(()))
    }

    /// Lets what runs go on after `until`, to its end or until `grace` completes, which is polled from then on; nothing starts.
    pub fn grace<G: Future>(self, grace: G) -> Until<R, U, G> {
        let (run, until, _) = self.into_parts();
        Until::beside(run, until, grace)
    }
}

impl<R: Reports, U: Future, G: Future> Until<R, U, G> {
    /// Gives a [`Report`](crate::Report) of the run, in place of its result.
    pub fn report(self) -> Until<Reporting<R>, U, G> {
        let (run, until, grace) = self.into_parts();
        Until::beside(Reporting::new(run), until, grace)
    }
}

impl<R: Running, U: Future, G: Future> Future for Until<R, U, G> {
    type Output = R::Ended;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Ended> {
        /// Ends the run when a future panics.
        struct Guard<'a, R: Running>(&'a mut R);
        impl<R: Running> Drop for Guard<'_, R> {
            fn drop(&mut self) {
                self.0.stop();
            }
        }
        let (run, until, grace, [halted, cancelled]) = self.parts();
        let guard = Guard(run);
        // Neither is polled again when it panicked.
        if !mem::replace(halted, true) {
            *halted = until.poll(cx).is_ready();
            if *halted {
                guard.0.halt();
            }
        }
        if *halted && !mem::replace(cancelled, true) {
            *cancelled = grace.poll(cx).is_ready();
            if *cancelled {
                guard.0.cancel();
            }
        }
        let polled = guard.0.poll_run(cx).map(|()| guard.0.ended(*halted));
        mem::forget(guard);
        polled
    }
}
