//! A run with the futures of its tasks in it.
//!
//! Safety: the unsafe operations project a pin to one field, which is pinned with the struct: it has no `Drop` of its own, and the places are
//! never moved, but dropped in place. The other field need not be pinned, so it is `Unpin` if the futures are.

use core::fmt;
use core::pin::Pin;

use super::places::Places;

/// The future of [`Plan::run`](crate::fixed::Plan::run), with places for `PLACES` futures `F` in it.
#[must_use = "futures do nothing unless polled"]
pub struct Run<R, F, const PLACES: usize> {
    // Dropped first.
    places: Places<F, PLACES>,
    rest: R,
}

// Nothing but the places is pinned.
impl<R, F, const PLACES: usize> Unpin for Run<R, F, PLACES> where Places<F, PLACES>: Unpin {}

impl<R, F, const PLACES: usize> Run<R, F, PLACES> {
    /// With no futures yet.
    pub(crate) const fn beside(rest: R) -> Self {
        Run { rest, places: Places::new() }
    }

    pub(crate) const fn rest(&self) -> &R {
        &self.rest
    }

    pub(crate) const fn rest_mut(&mut self) -> &mut R {
        &mut self.rest
    }

    /// Drops the futures.
    pub(crate) fn into_rest(self) -> R {
        self.rest
    }

    #[inline(always)]
    pub(crate) fn parts(self: Pin<&mut Self>) -> (&mut R, Pin<&mut Places<F, PLACES>>) {
        // SAFETY: nothing is moved out of it: one field stays pinned, the other need not be.
        let Run { rest, places } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        (rest, unsafe { Pin::new_unchecked(places) })
    }
}

impl<R: fmt::Debug, F, const PLACES: usize> fmt::Debug for Run<R, F, PLACES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rest.fmt(f)
    }
}
