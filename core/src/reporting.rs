//! Runs with a heap that give a report: what they can tell they keep in any case.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::observed::{Observable, Observed};
use crate::until::{Running, sealed};
use crate::watch::Watch;
use crate::{Observer, Policy, RunEnd, Until};

/// A run that keeps what it can tell, whether it is asked or not.
pub trait Tells: Running + Unpin {
    /// What it tells.
    type Report;

    #[doc(hidden)]
    fn tell(&mut self, cancelled: bool) -> Self::Report;
}

/// The future of a run that gives a [`Report`](crate::Report).
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Reporting<R>(R);

impl<R: Tells> Reporting<R> {
    pub(crate) const fn new(run: R) -> Self {
        Reporting(run)
    }

    /// Tells an observer what the run does, see [`Observer`]. To be said before the run is polled.
    pub fn observe<O: Observer<R::Error>>(self, observer: O) -> Observed<Self, Watch<R::Error, O, R::Roster>>
    where
        R: Observable,
    {
        Observed::new(self, observer)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U> {
        Until::new(self, until)
    }

    fn run(self: Pin<&mut Self>) -> Pin<&mut R> {
        Pin::new(&mut self.get_mut().0)
    }
}

impl<R: Tells> Future for Reporting<R> {
    type Output = R::Report;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Report> {
        self.as_mut().poll_run(cx).map(|()| self.0.tell(false))
    }
}

impl<R> sealed::Running for Reporting<R> {}

impl<R: Tells> Running for Reporting<R> {
    type Ended = R::Report;

    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.run().poll_run(cx)
    }

    fn halt(self: Pin<&mut Self>) {
        self.run().halt();
    }

    fn cancel(self: Pin<&mut Self>) {
        self.run().cancel();
    }

    fn stop(self: Pin<&mut Self>) {
        self.run().stop();
    }

    fn is_running(&self) -> bool {
        self.0.is_running()
    }

    fn ended(self: Pin<&mut Self>, cancelled: bool) -> R::Report {
        self.run().get_mut().tell(cancelled)
    }
}

impl<R: Tells + Observable> Observable for Reporting<R> {
    type Error = R::Error;
    type Output = R::Report;
    type Roster = R::Roster;

    fn roster(&self) -> R::Roster {
        self.0.roster()
    }

    fn by_policy(self, policy: Policy) -> Self {
        Reporting(self.0.by_policy(policy))
    }

    fn limited(self, most: usize) -> Self {
        Reporting(self.0.limited(most))
    }

    fn poll_observed<O: Observer<R::Error>>(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        watch: &mut Watch<R::Error, O, R::Roster>,
    ) -> Poll<()> {
        self.run().poll_observed(cx, watch)
    }

    fn run_end(&self) -> RunEnd {
        self.0.run_end()
    }

    fn give(self: Pin<&mut Self>) -> R::Report {
        self.run().get_mut().tell(false)
    }
}
