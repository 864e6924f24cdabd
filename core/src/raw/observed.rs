//! A run, and who is told what it does, behind it.
//!
//! Safety: the unsafe operations project a pin to the run, which is pinned with the struct: it has no `Drop` of its own, the run is moved
//! out only by value, which needs a struct that is not pinned yet. The other field need not be pinned, so it is `Unpin` if the run is.

use core::fmt;
use core::pin::Pin;

/// The future of a run that an [`Observer`](crate::Observer) is told of: of `R`, by `W`.
///
/// What it gives, its errors, panics and cancellation are those of the run.
#[must_use = "futures do nothing unless polled"]
pub struct Observed<R, W> {
    // Dropped first.
    run: R,
    watch: W,
}

// Nothing but the run is pinned.
impl<R: Unpin, W> Unpin for Observed<R, W> {}

impl<R, W> Observed<R, W> {
    pub(crate) const fn beside(run: R, watch: W) -> Self {
        Observed { run, watch }
    }

    pub(crate) fn into_parts(self) -> (R, W) {
        (self.run, self.watch)
    }

    pub(crate) const fn run(&self) -> &R {
        &self.run
    }

    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut R>, &mut W) {
        // SAFETY: nothing is moved out of it: one field stays pinned, the other need not be.
        let Observed { run, watch } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        (unsafe { Pin::new_unchecked(run) }, watch)
    }
}

impl<R: fmt::Debug, W: fmt::Debug> fmt::Debug for Observed<R, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observed").field("run", &self.run).field("watch", &self.watch).finish()
    }
}
