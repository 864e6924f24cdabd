//! Runs of graphs made at run time that are ended from outside, or give a report.

use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::ending::{Asked, Ending, Ends as _};
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
    /// Whether tasks may still run; if not, what is left goes to its end.
    #[doc(hidden)]
    fn is_running(&self) -> bool;
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
    pub fn report(self) -> Until<Reporting<R>, U, G> {
        let (run, ending) = self.into_parts();
        Until::beside(Reporting::new(run), ending)
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
        let (run, ending) = self.parts();
        let guard = Guard(run);
        let asked = if guard.0.is_running() { ending.poll_end(cx) } else { ending.asked() };
        match asked {
            Asked::Nothing => {}
            Asked::Halt => guard.0.halt(),
            Asked::Cancel => {
                guard.0.halt();
                guard.0.cancel();
            }
        }
        let polled = guard.0.poll_run(cx).map(|()| guard.0.ended(asked != Asked::Nothing));
        mem::forget(guard);
        polled
    }
}

/// The future of a run that gives a [`Report`](crate::Report).
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Reporting<R>(R);

impl<R: Reports> Reporting<R> {
    pub(crate) const fn new(run: R) -> Self {
        Reporting(run)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U> {
        Until::new(self, until)
    }
}

impl<R: Reports> Future for Reporting<R> {
    type Output = R::Report;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Report> {
        self.0.poll_run(cx).map(|()| self.0.report(false))
    }
}

impl<R: Reports> Running for Reporting<R> {
    type Ended = R::Report;

    fn poll_run(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.0.poll_run(cx)
    }

    fn halt(&mut self) {
        self.0.halt();
    }

    fn cancel(&mut self) {
        self.0.cancel();
    }

    fn stop(&mut self) {
        self.0.stop();
    }

    fn is_running(&self) -> bool {
        self.0.is_running()
    }

    fn ended(&mut self, cancelled: bool) -> R::Report {
        self.0.report(cancelled)
    }
}
impl<R: Reports> sealed::Running for Reporting<R> {}
