//! The futures that may end a run from outside, pinned with it.
//!
//! Safety: the unsafe operations project a pin to two fields. Both are pinned with the struct: it has no `Drop` of its own, they are moved out
//! only by value, which needs a struct that is not pinned yet, and it is `Unpin` only if they are (auto trait).

use core::fmt;
use core::future::{Ready, ready};
use core::pin::Pin;

/// When a run ends from outside: as soon as `until` completes nothing starts any more, as soon as `grace` does, too, what runs is dropped.
pub struct Ending<U, G = Ready<()>> {
    until: U,
    grace: G,
    /// Whether `until` completed, and whether `grace` did.
    over: [bool; 2],
}

impl<U> Ending<U> {
    /// What runs is dropped as soon as `until` completes.
    pub fn new(until: U) -> Self {
        Ending { until, grace: ready(()), over: [false; 2] }
    }

    /// What runs may go on after `until`, until `grace` completes.
    pub fn grace<G>(self, grace: G) -> Ending<U, G> {
        Ending { until: self.until, grace, over: [false; 2] }
    }
}

impl<U, G> Ending<U, G> {
    /// `until`, `grace`, and whether these completed.
    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut U>, Pin<&mut G>, &mut [bool; 2]) {
        // SAFETY: nothing is moved out of it: two fields stay pinned, the others need not be.
        let Ending { until, grace, over } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let until = unsafe { Pin::new_unchecked(until) };
        // SAFETY: structural.
        let grace = unsafe { Pin::new_unchecked(grace) };
        (until, grace, over)
    }
}

impl<U, G> fmt::Debug for Ending<U, G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ending").field("over", &self.over).finish_non_exhaustive()
    }
}
