//! A run of a block, and what it gives.
//!
//! Safety: one unsafe operation projects a pin to the run, which is pinned with the struct: it has no `Drop` of its own, the run is moved
//! out only by value, which needs a struct that is not pinned yet, and it is `Unpin` only if the run is (auto trait). The other makes a key
//! anew of which there was one.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;

use super::region::{KeyOf, Layout, Outs, Region};

/// Who has the outputs of a run.
pub trait Keeps<S: Layout, const W: usize> {
    /// These.
    fn outputs(&mut self) -> &mut Region<S, (), W>;
}

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
    /// A run, and the key of its target's output.
    #[doc(hidden)]
    #[inline(always)]
    pub const fn new<S: Layout, M: Outs, const G: usize, const I: usize, const P: usize>(run: F, _: KeyOf<S, T, M, G, I>) -> Self
    where
        B: Keeps<S, P>,
    {
        fn target<B: Keeps<S, P>, S: Layout, T, M: Outs, const G: usize, const I: usize, const P: usize>(block: &mut B) -> T {
            // SAFETY: the function is a target where there was one.
            let key = unsafe { KeyOf::<S, T, M, G, I>::anew() };
            match M::into_output(block.outputs().take(key)) {
                Some(output) => output,
                None => unreachable!("it succeeded"),
            }
        }
        Call { run, target: target::<B, S, T, M, G, I, P>, way: PhantomData }
    }

    /// The same run, which gives something else.
    pub(crate) fn by<V>(self) -> Call<F, B, T, V> {
        Call { run: self.run, target: self.target, way: PhantomData }
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
