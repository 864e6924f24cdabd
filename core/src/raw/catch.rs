//! A future, or what making it panicked with.
//!
//! Safety: the unsafe operations project a pin to the future, which is pinned with the struct: it has no `Drop` of its own; the future is never
//! moved, but dropped in place by an assignment; it is `Unpin` only if the future is (auto trait).

use alloc::boxed::Box;
use core::any::Any;
use core::fmt;
use core::pin::Pin;

/// The future of [`catch_panics`](crate::catch_panics): its output, or the [`Panic`](crate::Panic).
///
/// # Panics
/// If it is polled after its end. A panic of a drop, of the future or of what is left of it after its panic, is not caught.
#[must_use = "futures do nothing unless polled"]
pub struct CatchPanics<F> {
    future: Option<F>,
    panic: Option<Box<dyn Any + Send>>,
}

impl<F> CatchPanics<F> {
    pub(crate) fn new(made: Result<F, Box<dyn Any + Send>>) -> Self {
        match made {
            Ok(future) => CatchPanics { future: Some(future), panic: None },
            Err(panic) => CatchPanics { future: None, panic: Some(panic) },
        }
    }

    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut Option<F>>, &mut Option<Box<dyn Any + Send>>) {
        // SAFETY: nothing is moved out of it: the future stays pinned, the panic need not be.
        let CatchPanics { future, panic } = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        (unsafe { Pin::new_unchecked(future) }, panic)
    }
}

impl<F> fmt::Debug for CatchPanics<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatchPanics").finish_non_exhaustive()
    }
}
