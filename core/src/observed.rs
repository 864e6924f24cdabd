//! Runs of graphs that are data, or closures, that an observer is told of.

use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};

pub use crate::raw::Observed;
use crate::until::{Reports, Running, sealed};
use crate::watch::{Roster, Watch};
use crate::{Observer, Policy, RunEnd, Until};

/// A run that an [`Observer`] can be told of. It is sealed.
pub trait Observable: Running {
    /// What tasks fail with.
    type Error;
    /// What it gives.
    type Output;
    /// What is known of its tasks beside the run.
    type Roster: Roster;

    #[doc(hidden)]
    fn roster(&self) -> Self::Roster;
    #[doc(hidden)]
    #[must_use]
    fn by_policy(self, policy: Policy) -> Self;
    #[doc(hidden)]
    #[must_use]
    fn limited(self, most: usize) -> Self;
    /// As `poll_run`, and tells what it does.
    #[doc(hidden)]
    fn poll_observed<O: Observer<Self::Error>>(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        watch: &mut Watch<Self::Error, O, Self::Roster>,
    ) -> Poll<()>;
    /// How it ended, when it is over.
    #[doc(hidden)]
    fn run_end(&self) -> RunEnd;
    #[doc(hidden)]
    fn give(self: Pin<&mut Self>) -> Self::Output;
}

impl<R, O> Observed<R, Watch<R::Error, O, R::Roster>>
where
    R: Observable,
    O: Observer<R::Error>,
{
    pub(crate) fn new(run: R, observer: O) -> Self {
        let roster = run.roster();
        Observed::beside(run, Watch::new(observer, roster))
    }

    /// Says what the run does when a task fails. To be said before the run is polled.
    pub fn policy(self, policy: Policy) -> Self {
        let (run, watch) = self.into_parts();
        Observed::beside(run.by_policy(policy), watch)
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones. The others start as soon as they fit.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(self, most: usize) -> Self {
        let (run, watch) = self.into_parts();
        Observed::beside(run.limited(most), watch)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U> {
        Until::new(self, until)
    }

    /// Gives a [`Report`](crate::Report) of the run, in place of its result. To be said before the run is polled.
    pub fn report(self) -> Observed<R::Reporting, Watch<R::Error, O, R::Roster>>
    where
        R: Reports,
    {
        let (run, watch) = self.into_parts();
        Observed::beside(run.reporting(), watch)
    }
}

impl<R, O> Future for Observed<R, Watch<R::Error, O, R::Roster>>
where
    R: Observable,
    O: Observer<R::Error>,
{
    type Output = R::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Output> {
        self.as_mut().poll_run(cx).map(|()| self.parts().0.give())
    }
}

impl<R, W> sealed::Running for Observed<R, W> {}

impl<R, O> Running for Observed<R, Watch<R::Error, O, R::Roster>>
where
    R: Observable,
    O: Observer<R::Error>,
{
    type Ended = R::Ended;

    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        /// Ends the run when something panics.
        struct Guard<'a, R: Observable, O>(Pin<&'a mut R>, &'a mut Watch<R::Error, O, R::Roster>);
        impl<R: Observable, O> Drop for Guard<'_, R, O> {
            fn drop(&mut self) {
                self.0.as_mut().stop();
                self.1.leave();
            }
        }
        let (run, watch) = self.parts();
        let mut guard = Guard(run, watch);
        let polled = guard.0.as_mut().poll_observed(cx, guard.1);
        if polled.is_ready() {
            guard.1.over(guard.0.run_end());
        }
        mem::forget(guard);
        polled
    }

    fn halt(self: Pin<&mut Self>) {
        self.parts().0.halt();
    }

    fn cancel(self: Pin<&mut Self>) {
        let (run, watch) = self.parts();
        run.cancel();
        watch.cancel();
    }

    fn stop(self: Pin<&mut Self>) {
        self.parts().0.stop();
    }

    fn is_running(&self) -> bool {
        self.run().is_running()
    }

    fn ended(self: Pin<&mut Self>, cancelled: bool) -> R::Ended {
        self.parts().0.ended(cancelled)
    }
}

impl<R, O> Reports for Observed<R, Watch<R::Error, O, R::Roster>>
where
    R: Observable + Reports<Reporting: Observable<Error = R::Error, Roster = R::Roster>>,
    O: Observer<R::Error>,
{
    type Reporting = Observed<R::Reporting, Watch<R::Error, O, R::Roster>>;

    fn reporting(self) -> Self::Reporting {
        self.report()
    }
}
