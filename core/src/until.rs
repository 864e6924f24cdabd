//! Runs of graphs that are data, or closures, that are ended from outside, or give a report.

use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::ending::{Asked, Ending, Ends as _};
pub use crate::raw::Until;

/// A run that can be ended from outside. It is sealed.
pub trait Running: sealed::Running {
    /// What it gives when it may have been ended from outside.
    type Ended;

    #[doc(hidden)]
    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
    /// Nothing starts any more.
    #[doc(hidden)]
    fn halt(self: Pin<&mut Self>);
    /// Drops what runs: then the run ends as soon as it can. Nothing if it is ending already, or over.
    #[doc(hidden)]
    fn cancel(self: Pin<&mut Self>);
    /// Drops everything; the run is over.
    #[doc(hidden)]
    fn stop(self: Pin<&mut Self>);
    /// Whether tasks may still run; if not, what is left goes to its end.
    #[doc(hidden)]
    fn is_running(&self) -> bool;
    #[doc(hidden)]
    fn ended(self: Pin<&mut Self>, cancelled: bool) -> Self::Ended;
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Running,
    /// Its tasks have ended, or were dropped.
    Ending,
    Over,
}

/// A run that can give a [`Report`](crate::Report) in place of its result. It is sealed.
pub trait Reports: Running {
    /// The run that does.
    type Reporting: Running;

    #[doc(hidden)]
    fn reporting(self) -> Self::Reporting;
}

pub(crate) mod sealed {
    pub trait Running {}
}

impl<R: Running, U: Future> Until<R, U> {
    pub(crate) fn new(run: R, until: U) -> Self {
        Until::beside(run, Ending::new(until))
    }

    /// Lets what runs go on after `until`, to its end or until `grace` completes, which is polled from then on; nothing starts.
    pub fn grace<G: Future>(self, grace: G) -> Until<R, U, G> {
        let (run, ending) = self.into_parts();
        Until::beside(run, ending.grace(grace))
    }
}

impl<R: Reports, U: Future, G: Future> Until<R, U, G> {
    /// Gives a [`Report`](crate::Report) of the run, in place of its result.
    pub fn report(self) -> Until<R::Reporting, U, G> {
        let (run, ending) = self.into_parts();
        Until::beside(run.reporting(), ending)
    }
}

impl<R: Running, U: Future, G: Future> Future for Until<R, U, G> {
    type Output = R::Ended;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Ended> {
        /// Ends the run when a future panics.
        struct Guard<'a, R: Running>(Pin<&'a mut R>);
        impl<R: Running> Guard<'_, R> {
            fn run(&mut self) -> Pin<&mut R> {
                self.0.as_mut()
            }
        }
        impl<R: Running> Drop for Guard<'_, R> {
            fn drop(&mut self) {
                self.run().stop();
            }
        }
        let (run, ending) = self.parts();
        let mut guard = Guard(run);
        let asked = if guard.0.is_running() { ending.poll_end(cx) } else { ending.asked() };
        match asked {
            Asked::Nothing => {}
            Asked::Halt => guard.run().halt(),
            Asked::Cancel => {
                guard.run().halt();
                guard.run().cancel();
            }
        }
        let polled = guard.run().poll_run(cx).map(|()| guard.run().ended(asked != Asked::Nothing));
        mem::forget(guard);
        polled
    }
}
