//! Futures of which one is there, or none.
//!
//! Safety: the unsafe operations project a pin to the future that is there. It is pinned with the enum, which has no `Drop` of its own; it is
//! never moved, and it is `Unpin` only if its futures are (auto trait).

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

/// One of two futures.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "expansions make one")]
pub enum Either<A, B> {
    /// This one.
    One(A),
    /// That one.
    Other(B),
}

impl<A, B> Either<A, B> {
    /// The one that is there.
    #[inline(always)]
    pub(crate) fn as_pin(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>> {
        // SAFETY: nothing is moved out of the reference; the future is pinned again at once.
        match unsafe { self.get_unchecked_mut() } {
            // SAFETY: structural.
            Either::One(future) => Either::One(unsafe { Pin::new_unchecked(future) }),
            // SAFETY: structural.
            Either::Other(future) => Either::Other(unsafe { Pin::new_unchecked(future) }),
        }
    }
}

/// A future, or `None` at once.
#[derive(Debug)]
pub struct Maybe<F>(Option<F>);

impl<F> Maybe<F> {
    #[inline(always)]
    pub(crate) const fn new(future: Option<F>) -> Self {
        Maybe(future)
    }
}

impl<F: Future> Future for Maybe<F> {
    type Output = Option<F::Output>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> {
        // SAFETY: structural.
        match unsafe { self.map_unchecked_mut(|maybe| &mut maybe.0) }.as_pin_mut() {
            Some(future) => future.poll(cx).map(Some),
            None => Poll::Ready(None),
        }
    }
}
