//! A future, and what ends its time, pinned with it.
//!
//! Safety: the unsafe operations project a pin to two fields. Both are pinned with the struct: it has no `Drop` of its own, nothing is moved
//! out, and it is `Unpin` only if they are (auto trait).

use core::fmt;
use core::pin::Pin;
use core::time::Duration;

/// The future of [`timeout`](crate::timeout()).
///
/// # Panics
/// If it is polled after its end.
#[must_use = "futures do nothing unless polled"]
pub struct Timeout<F, S> {
    future: F,
    sleep: S,
    after: Duration,
}

impl<F, S> Timeout<F, S> {
    pub(crate) const fn new(future: F, sleep: S, after: Duration) -> Self {
        Timeout { future, sleep, after }
    }

    #[inline(always)]
    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut F>, Pin<&mut S>, Duration) {
        // SAFETY: nothing is moved out of it: both futures stay pinned.
        let Timeout { future, sleep, after } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let future = unsafe { Pin::new_unchecked(future) };
        // SAFETY: structural.
        (future, unsafe { Pin::new_unchecked(sleep) }, *after)
    }
}

impl<F, S> fmt::Debug for Timeout<F, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timeout").field("after", &self.after).finish_non_exhaustive()
    }
}
