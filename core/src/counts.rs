//! Who may start, and what an end releases: what every run counts, with a heap or without.
//!
//! One word for each node: how many edges into it have not been released → 0, and its bit in `ready` → `RUNNING`, with the run's own
//! number in the low bits → `DONE` or `FAILED`. A node that waits for one that failed is *doomed*: at the end of all that it waits for it is
//! `SKIPPED`, and never in `ready`.

use core::fmt;
use core::iter;
use core::mem;
use core::ops::{Deref, DerefMut};

use crate::RunEnd;
use crate::gate::{Gate, Pool};
use crate::policy::Policy;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
use crate::raw::Bits;
use crate::raw::Words;

/// Of a node that waits: it needs one that failed.
const DOOMED: u32 = 1 << 30;
pub(crate) const RUNNING: u32 = 1 << 31;
pub(crate) const DONE: u32 = u32::MAX;
pub(crate) const FAILED: u32 = u32::MAX - 1;
pub(crate) const SKIPPED: u32 = u32::MAX - 2;

/// No node.
const NONE: u32 = u32::MAX;

/// Tells whether a node has started and not ended, of one that waits for nothing any more.
#[inline(always)]
pub(crate) const fn runs(state: u32) -> bool {
    state.wrapping_add(3) > 3
}

/// A set of nodes, taken in ascending order.
pub(crate) trait Set: Words + Sized {
    /// A place for what few runs have.
    type Apart<T>: From<T> + DerefMut<Target = T>;
    type Held: Held;
    type Pools: AsRef<[Pool]> + AsMut<[Pool]>;

    /// A gate that lets all of as many nodes pass.
    fn gate(&self) -> Gate<Self>;
    fn pop(&mut self) -> Option<usize>;
}

/// Nodes that are held, by class.
pub(crate) trait Held {
    fn classes(&self) -> usize;
    fn insert(&mut self, class: usize, node: usize);
    /// The lowest one.
    fn first(&mut self, class: usize) -> Option<usize>;
    fn pop(&mut self, class: usize) -> Option<usize>;
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl Set for Bits {
    type Apart<T> = alloc::boxed::Box<T>;
    type Held = crate::pools::OnHeap;
    type Pools = alloc::boxed::Box<[Pool]>;

    fn gate(&self) -> Gate<Self> {
        Gate::new(crate::pools::OnHeap::One(self.none()), alloc::boxed::Box::default())
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<usize> {
        self.pop()
    }
}

/// For few nodes, of so many classes that take of so many pools.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Few<const WORDS: usize, const CLASSES: usize, const POOLS: usize>(pub(crate) [usize; WORDS]);

impl<const WORDS: usize, const CLASSES: usize, const POOLS: usize> Words for Few<WORDS, CLASSES, POOLS> {
    #[inline(always)]
    fn insert(&mut self, task: usize) {
        self.0.insert(task);
    }

    #[inline(always)]
    fn insert_word(&mut self, index: usize, bits: usize) {
        self.0.insert_word(index, bits);
    }
}

impl<const WORDS: usize, const CLASSES: usize, const POOLS: usize> Set for Few<WORDS, CLASSES, POOLS> {
    type Apart<T> = Here<T>;
    type Held = [Self; CLASSES];
    type Pools = [Pool; POOLS];

    fn gate(&self) -> Gate<Self> {
        Gate::new([Few([0; WORDS]); CLASSES], [Pool::new(0); POOLS])
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<usize> {
        let (index, word) = self.0.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros() as usize;
        *word &= *word - 1;
        Some(index * usize::BITS as usize + bit)
    }
}

impl<const WORDS: usize, const CLASSES: usize, const POOLS: usize> Held for [Few<WORDS, CLASSES, POOLS>; CLASSES] {
    fn classes(&self) -> usize {
        CLASSES
    }

    fn insert(&mut self, class: usize, node: usize) {
        self[class].insert(node);
    }

    fn first(&mut self, class: usize) -> Option<usize> {
        let (index, word) = self[class].0.iter().enumerate().find(|(_, word)| **word != 0)?;
        Some(index * usize::BITS as usize + word.trailing_zeros() as usize)
    }

    fn pop(&mut self, class: usize) -> Option<usize> {
        self[class].pop()
    }
}

/// What would be in a `Box` if there were a heap.
#[derive(Debug)]
pub(crate) struct Here<T>(T);

impl<T> From<T> for Here<T> {
    fn from(value: T) -> Self {
        Here(value)
    }
}

impl<T> Deref for Here<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Here<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

/// What a run counts, beside the states of its nodes. The driver and the engine of futures share it.
pub(crate) struct Counts<S: Set> {
    /// Nodes that may start.
    pub(crate) ready: S,
    /// Nodes that have not ended.
    pub(crate) left: u32,
    /// Nodes that have started and not ended.
    pub(crate) running: u32,
    /// The first failure that was the run's own.
    failed: Option<u32>,
    /// One that ended the run; it has not released its dependents.
    fatal: Option<u32>,
    policy: Policy,
    /// If not all that are ready may start, or some never will be.
    gate: Option<S::Apart<Gate<S>>>,
}

/// Who is told what an end releases.
pub(crate) trait Released {
    /// A node may start.
    #[inline(always)]
    fn ready(&mut self, _node: u32) {}

    /// A node needs one that failed or was skipped.
    fn doom(&mut self, on: u32, doomed: u32);

    /// A node that is doomed was skipped.
    #[inline(always)]
    fn skip(&mut self, _node: u32) {}
}

impl<F: FnMut(u32, u32)> Released for F {
    #[inline(always)]
    fn doom(&mut self, on: u32, doomed: u32) {
        self(on, doomed);
    }
}

/// The edges of a graph, by node.
pub(crate) trait Shape {
    /// The nodes that wait for this one.
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32>;

    /// The same, and whether each needs the success of this one.
    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)>;

    /// Whether a failure of this node is the run's own: a chain of edges that need success leads to a target.
    fn is_own(&self, node: usize) -> bool;

    /// Nodes that take the same of pools are of one class.
    fn class(&self, _node: usize) -> usize {
        0
    }

    /// Of which pools the nodes of a class take, and how much.
    fn takes(&self, _class: usize) -> &[(u32, u32)] {
        &[]
    }

    /// The classes that take of a pool.
    fn takers(&self, _pool: u32) -> impl Iterator<Item = usize> {
        iter::empty()
    }
}

impl<S: Set> Counts<S> {
    /// Of so many nodes; `ready` are those that wait for none, and not all of them may start if there is a gate.
    #[inline]
    pub(crate) fn new(nodes: usize, ready: S, gate: Option<S::Apart<Gate<S>>>) -> Self {
        let left = u32::try_from(nodes).expect("fewer than 2^30 nodes");
        Counts { ready, left, running: 0, failed: None, fatal: None, policy: Policy::FailFast, gate }
    }

    pub(crate) const fn policy(&mut self, policy: Policy) {
        self.policy = policy;
    }

    /// Tells whether none of so many nodes has started.
    pub(crate) const fn is_new(&self, nodes: usize) -> bool {
        self.running == 0 && self.left as usize == nodes
    }

    /// A failure that ended the run; it has not released its dependents.
    pub(crate) const fn fatal(&self) -> Option<u32> {
        self.fatal
    }

    /// The same, for whoever releases them.
    pub(crate) const fn take_fatal(&mut self) -> Option<u32> {
        self.fatal.take()
    }

    /// The first failure that was the run's own.
    pub(crate) const fn failed(&self) -> Option<u32> {
        self.failed
    }

    /// How the run ended, if it is over.
    pub(crate) const fn end(&self) -> RunEnd {
        match (self.failed, self.left) {
            (Some(_), _) => RunEnd::Failed,
            (None, 0) => RunEnd::Succeeded,
            (None, _) => RunEnd::Cancelled,
        }
    }

    fn gate(&mut self) -> &mut Gate<S> {
        self.gate.get_or_insert_with(|| self.ready.gate().into())
    }

    /// Says how much there is of one, before a node takes of it.
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub(crate) fn pool(&mut self, pool: usize, size: u32) {
        self.gate().size(pool, size);
    }

    /// From now on at most so many nodes run at once, unless none starts any more.
    pub(crate) fn limit(&mut self, most: u32) {
        self.gate();
        if let Some(gate) = &mut self.gate {
            gate.limit(most, &mut self.ready);
        }
    }

    /// From now on nothing starts.
    pub(crate) fn halt(&mut self) {
        self.gate().most = 0;
    }

    /// Tells whether nothing starts any more.
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub(crate) fn is_halted(&self) -> bool {
        self.fatal.is_some() || self.gate.as_ref().is_some_and(|gate| gate.most == 0)
    }

    /// Whether not all that are ready may start: those that [are admitted](Counts::admits).
    #[inline(always)]
    pub(crate) fn is_gated(&self) -> bool {
        self.gate.as_ref().is_some_and(|gate| !gate.is_open())
    }

    /// Lets a ready node start, or holds it, if there is no room for it.
    pub(crate) fn admits(&mut self, node: usize, shape: &impl Shape) -> bool {
        let Counts { gate, ready, running, .. } = self;
        gate.as_mut().is_none_or(|gate| gate.admits(node, *running, shape, ready))
    }

    /// A node succeeded, its state says so: releases what waits for it.
    #[inline(always)]
    pub(crate) fn succeed(&mut self, states: &mut [u32], node: u32, shape: &impl Shape, mut released: impl Released) {
        self.left -= 1;
        if self.gate.is_some() {
            return self.release(states, node, shape, released);
        }
        for dependent in shape.dependents(node as usize) {
            let waiting = &mut states[dependent as usize];
            *waiting -= 1;
            if *waiting == 0 {
                self.ready.insert(dependent as usize);
                released.ready(dependent);
            }
        }
    }

    /// A node failed, its state says so. Tells whether that ends the run: then it has not released its dependents.
    #[cold]
    pub(crate) fn fail(&mut self, states: &mut [u32], node: u32, shape: &impl Shape, released: impl Released) -> bool {
        self.left -= 1;
        if shape.is_own(node as usize) {
            self.failed.get_or_insert(node);
            match self.policy {
                Policy::FailFast => {
                    self.fatal = Some(node);
                    return true;
                }
                Policy::FinishRunning => self.halt(),
                Policy::KeepGoing => {}
            }
        }
        self.gate();
        self.release(states, node, shape, released);
        false
    }

    /// Releases those that wait for a node that ended, where some are doomed. One that is doomed when all that it waits for has ended is
    /// skipped, which is an end, too.
    #[inline(never)]
    pub(crate) fn release(&mut self, states: &mut [u32], node: u32, shape: &impl Shape, mut released: impl Released) {
        // The skipped ones that have not released theirs yet are a list through their states.
        let (mut list, mut next) = (NONE, node);
        loop {
            let succeeded = states[next as usize] == DONE;
            for (dependent, needs) in shape.edges(next as usize) {
                let waiting = &mut states[dependent as usize];
                *waiting -= 1;
                if needs && !succeeded {
                    *waiting |= DOOMED;
                    released.doom(next, dependent);
                }
                match *waiting {
                    0 => {
                        self.ready.insert(dependent as usize);
                        released.ready(dependent);
                    }
                    DOOMED => *waiting = mem::replace(&mut list, dependent),
                    _ => {}
                }
            }
            if list == NONE {
                break;
            }
            next = list;
            list = mem::replace(&mut states[next as usize], SKIPPED);
            self.left -= 1;
            released.skip(next);
        }
        if let Some(gate) = self.gate.as_mut().filter(|gate| !gate.is_open()) {
            gate.give_back(node as usize, self.running, shape, &mut self.ready);
        }
    }
}

impl<S: Set> fmt::Debug for Counts<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Counts").field("left", &self.left).field("running", &self.running).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Few, Set as _};
    use crate::raw::Words as _;

    #[test]
    fn a_small_set_is_taken_in_ascending_order() {
        let mut set = Few::<3, 1, 0>([0; 3]);
        let last = 3 * usize::BITS as usize - 1;
        for node in [last, 0, 70, 1, 70] {
            set.insert(node);
        }
        let taken = core::array::from_fn(|_| set.pop());
        assert_eq!(taken, [Some(0), Some(1), Some(70), Some(last), None]);
    }
}
