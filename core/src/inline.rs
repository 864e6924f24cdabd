//! What the engine of a run without a heap keeps, in the run's own future.

use core::marker::PhantomData;

use crate::counts::Set;
use crate::engine::Store;
use crate::raw::Wakes;

/// The queue, a state for each node, and sets of nodes of the kind `S`.
pub(crate) struct Inline<Q, S, const TASKS: usize> {
    queue: Q,
    states: [u32; TASKS],
    sets: PhantomData<fn() -> S>,
}

impl<Q, S, const TASKS: usize> Inline<Q, S, TASKS> {
    pub(crate) const fn new(queue: Q, states: [u32; TASKS]) -> Self {
        Inline { queue, states, sets: PhantomData }
    }

    /// The same states with another queue.
    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    pub(crate) fn with<R>(self, queue: R) -> Inline<R, S, TASKS> {
        Inline::new(queue, self.states)
    }
}

impl<Q: Wakes, S: Set, const TASKS: usize> Store for Inline<Q, S, TASKS> {
    type Queue = Q;
    type Set = S;

    #[inline(always)]
    fn parts(&mut self) -> (&mut Q, &mut [u32]) {
        (&mut self.queue, &mut self.states)
    }
}
