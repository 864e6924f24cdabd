//! What the engine of a plan or a graph of closures keeps, on the heap.

use crate::counts::Counts;
use crate::engine::{Engine, Store};
use crate::raw::{Bits, Ready, Slab, States};

/// The queue and the states, in one allocation.
pub(crate) struct Heap(States);

impl Store for Heap {
    type Queue = Ready;
    type Set = Bits;

    #[inline(always)]
    fn parts(&mut self) -> (&mut Ready, &mut [u32]) {
        self.0.parts()
    }
}

impl Engine<Heap> {
    /// Of nodes that wait for so many edges; `counts` says which wait for none.
    pub(crate) fn on_heap(waiting: &[u32], counts: Counts<Bits>) -> Self {
        Engine::new(Heap(States::new(waiting)), counts)
    }

    /// The same, and places for their futures.
    #[inline]
    pub(crate) fn with_places<T>(waiting: &[u32], counts: Counts<Bits>) -> (Self, Slab<T>) {
        let (states, places) = States::with_places(waiting);
        (Engine::new(Heap(states), counts), places)
    }
}
