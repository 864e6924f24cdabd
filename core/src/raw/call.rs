//! A run of a block, and what it gives.
//!
//! Safety: the one unsafe operation projects a pin to the run, which is pinned with the struct: it has no `Drop` of its own, the run is moved
//! out only by value, which needs a struct that is not pinned yet, and it is `Unpin` only if the run is (auto trait).

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;

/// The future of a task of `#[dag]` that is called with [options](macro@crate::dag#options-of-a-run), or of one whose run is not compiled.
///
/// It gives `T`, or `Result<T, RunError<E>>` if what the task needs can fail or the run be cancelled; after [`report`](Call::report) a
/// [`Report`](crate::Report). `F` is the run, `B` the builder that it was called on, `W` says which of the three it is.
///
/// # Panics
/// A panic of a task unwinds to the caller after all running tasks are dropped. So does a run that is polled after its end.
///
/// # Cancellation
/// Dropping it drops the running tasks then and there, before the outputs they borrow.
#[must_use = "futures do nothing unless polled"]
pub struct Call<F, B, T, W> {
    run: F,
    /// Where the output of its target is.
    target: fn(&mut B) -> T,
    way: PhantomData<fn() -> W>,
}

impl<F, B, T, W> Call<F, B, T, W> {
    /// A run, and where the output of its target is.
    #[doc(hidden)]
    #[inline(always)]
    pub const fn new(run: F, target: fn(&mut B) -> T) -> Self {
        Call { run, target, way: PhantomData }
    }

    /// The same run, which gives something else.
    pub(crate) fn by<V>(self) -> Call<F, B, T, V> {
        Call::new(self.run, self.target)
    }

    #[inline(always)]
    pub(crate) fn parts(self: Pin<&mut Self>) -> (Pin<&mut F>, fn(&mut B) -> T) {
        let target = self.target;
        // SAFETY: structural.
        (unsafe { self.map_unchecked_mut(|call| &mut call.run) }, target)
    }
}

impl<F, B, T, W> fmt::Debug for Call<F, B, T, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
