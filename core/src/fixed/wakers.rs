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
/// A waker may be woken by an interrupt handler, at any time: a wake is two or three read-modify-writes. One that outlives its run may be
/// woken for ever: if a later run has the memory then, of whatever plan, its task of the same place in start order is polled once more than
/// it need be, if it has one that runs.
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

    /// Claims them for one run, until it is dropped, also if it is over before. A run that is leaked keeps them.
    ///
    /// # Errors
    /// If another run has them.
    pub fn claim(&'static self) -> Result<Claim<BLOCKS>, Claimed> {
        self.0.claim().map(|ready| Claim { ready, tasks: Self::TASKS })
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
pub struct Claim<const BLOCKS: usize> {
    ready: raw::ready::Ready<raw::Claim>,
    /// How many the run has. Marks of others are of an earlier run.
    tasks: usize,
}

impl<const BLOCKS: usize> Claim<BLOCKS> {
    pub(super) fn of(self, tasks: usize) -> Self {
        Claim { tasks, ..self }
    }
}

impl<const BLOCKS: usize> Wakes for Claim<BLOCKS> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.ready.is_empty()
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        /// Those of a set that are below a number.
        struct Below<'a, S>(&'a mut S, usize);
        impl<S: Words> Words for Below<'_, S> {
            #[inline(always)]
            fn insert_word(&mut self, index: usize, bits: usize) {
                let bits = match self.1.saturating_sub(index * WORD) {
                    most if most < WORD => bits & ((1 << most) - 1),
                    _ => bits,
                };
                if bits != 0 {
                    self.0.insert_word(index, bits);
                }
            }
        }
        loop {
            match Wakes::take(&mut self.ready, &mut Below(into, self.tasks)) {
                Taken::One(task) if task >= self.tasks => {}
                taken => return taken,
            }
        }
    }

    #[inline(always)]
    fn arm(&mut self, parent: &Waker) {
        Wakes::arm(&mut self.ready, parent);
    }

    #[inline(always)]
    fn with_waker<R>(&mut self, task: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        Wakes::with_waker(&mut self.ready, task, parent, f)
    }
}

impl<const BLOCKS: usize> fmt::Debug for Claim<BLOCKS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").finish_non_exhaustive()
    }
}
