//! Wakers of a run's own tasks, whose memory is a `static`.

use core::fmt;
use core::task::Waker;

pub use crate::raw::Claimed;
use crate::raw::{self, Taken, WORD, Wakes, Words};

/// Memory for the wakers of one run's tasks: put into a `static`, claimed by one run at a time.
///
/// With it a wake polls the task that was woken, not all that run. It is `BLOCKS` blocks, each for 32 tasks where pointers have 32 bits, else
/// for 64.
///
/// ```
/// use dagio::fixed::{Plan, Wakers};
///
/// const PLAN: Plan<2, 1> = Plan::new(["sample", "send"], [("send", "sample")]);
/// static WAKERS: Wakers<1> = Wakers::new();
///
/// let run = PLAN.run(async |_| ()).wakers(WAKERS.claim()?);
/// assert!(WAKERS.claim().is_err(), "this run has them");
/// drop(run);
/// assert!(WAKERS.claim().is_ok());
/// # Ok::<(), dagio::fixed::Claimed>(())
/// ```
///
/// # Interrupts
/// A waker may be woken by an interrupt handler, at any time: a wake is two read-modify-writes. One that outlives its run may be woken
/// for ever: if a later run has the memory then, its task of the same number in start order is polled once more than it need be.
///
/// # Complexity
/// A wake is *O*(1), with any number of tasks. 64 bytes, and as many bytes a block as it has tasks.
pub struct Wakers<const BLOCKS: usize>(raw::Queue<BLOCKS>);

impl<const BLOCKS: usize> Wakers<BLOCKS> {
    /// For how many tasks.
    pub const TASKS: usize = BLOCKS * WORD;

    /// Claimed by nobody.
    #[must_use]
    pub const fn new() -> Self {
        const { assert!(BLOCKS > 0, "wakers of no block are for no task") };
        Wakers(raw::Queue::new(Self::TASKS))
    }

    /// Claims them for one run, until it is dropped.
    ///
    /// # Errors
    /// If another run has them.
    pub fn claim(&'static self) -> Result<Claim<BLOCKS>, Claimed> {
        self.0.claim().map(Claim)
    }
}

impl<const BLOCKS: usize> Default for Wakers<BLOCKS> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const BLOCKS: usize> fmt::Debug for Wakers<BLOCKS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wakers").finish_non_exhaustive()
    }
}

/// A run's claim on [`Wakers`]; dropped, it is given back.
pub struct Claim<const BLOCKS: usize>(raw::ready::Ready<raw::Claim>);

impl<const BLOCKS: usize> Wakes for Claim<BLOCKS> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        Wakes::take(&mut self.0, into)
    }

    #[inline(always)]
    fn arm(&mut self, parent: &Waker) {
        Wakes::arm(&mut self.0, parent);
    }

    #[inline(always)]
    fn with_waker<R>(&mut self, task: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        Wakes::with_waker(&mut self.0, task, parent, f)
    }
}

impl<const BLOCKS: usize> fmt::Debug for Claim<BLOCKS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").finish_non_exhaustive()
    }
}
