//! A run, and what may end it, pinned with it.
//!
//! Safety: the unsafe operations project a pin to two fields. Both are pinned with the struct: it has no `Drop` of its own, they are moved out
//! only by value, which needs a struct that is not pinned yet, and it is `Unpin` only if they are (auto trait).

use core::fmt;
use core::future::Ready;
use core::pin::Pin;

use super::Ending;

/// The future of a run that is ended as soon as another future completes: a timer, a signal, a channel.
///
/// When `until` completes before the run is over, nothing starts any more, and what runs is dropped at once, or as soon as
/// [`grace`](Until::grace) completes; teardowns run to their end. If it has no output then, and nothing failed, it gives
/// [`RunError::Cancelled`](crate::RunError::Cancelled). In each poll `until` is polled first: if it is complete from the beginning, no task
/// starts.
///
/// ```
/// # use dagio::{Graph, RunError};
/// # use std::future::{pending, ready};
/// let plan = Graph::with_tasks(3).plan()?;
/// let shutdown = ready(()); // a timer, ctrl-c, a token's `cancelled()`
/// let run = plan.run(|_| pending::<()>()).until(shutdown);
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
/// assert_eq!(end, Err(RunError::Cancelled)); // of run.await
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// # Panics
/// If it is polled after its end. A panic of `until`, `grace` or a task unwinds to the caller after all running tasks are dropped.
#[must_use = "futures do nothing unless polled"]
pub struct Until<R, U, G = Ready<()>> {
    run: R,
    ending: Ending<U, G>,
}

impl<R, U, G> Until<R, U, G> {
    pub(crate) const fn beside(run: R, ending: Ending<U, G>) -> Self {
        Until { run, ending }
    }

    pub(crate) fn into_parts(self) -> (R, Ending<U, G>) {
        (self.run, self.ending)
    }

    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut R>, Pin<&mut Ending<U, G>>) {
        // SAFETY: nothing is moved out of it: both fields stay pinned.
        let Until { run, ending } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let run = unsafe { Pin::new_unchecked(run) };
        // SAFETY: structural.
        (run, unsafe { Pin::new_unchecked(ending) })
    }
}

impl<R, U, G> fmt::Debug for Until<R, U, G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Until").field("ending", &self.ending).finish_non_exhaustive()
    }
}
