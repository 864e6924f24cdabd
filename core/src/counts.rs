//! Who may start, and what an end releases: what every run counts, with a heap or without.
//!
//! One word for each node: how many edges into it have not been released → 0, and its bit in `ready` → `RUNNING`, with the run's own
//! number in the low bits → `ENDED`, or an end of the driver's own.

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
use crate::raw::Bits;
use crate::raw::Words;

pub(crate) const RUNNING: u32 = 1 << 31;
pub(crate) const ENDED: u32 = u32::MAX;

/// A set of nodes, taken in ascending order.
pub(crate) trait Set: Words {
    fn insert(&mut self, node: usize);
    fn pop(&mut self) -> Option<usize>;
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl Set for Bits {
    #[inline(always)]
    fn insert(&mut self, node: usize) {
        self.insert(node);
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<usize> {
        self.pop()
    }
}

/// For few nodes.
impl<const WORDS: usize> Set for [usize; WORDS] {
    #[inline(always)]
    fn insert(&mut self, node: usize) {
        self[node / usize::BITS as usize] |= 1 << (node % usize::BITS as usize);
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<usize> {
        let (index, word) = self.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros() as usize;
        *word &= *word - 1;
        Some(index * usize::BITS as usize + bit)
    }
}

/// What a run counts, beside the states of its nodes. The driver and the engine of futures share it.
#[derive(Debug)]
pub(crate) struct Counts<S> {
    /// Nodes that may start.
    pub(crate) ready: S,
    /// Nodes that have not ended.
    pub(crate) left: u32,
    /// Nodes that have started and not ended.
    pub(crate) running: u32,
}

impl<S: Set> Counts<S> {
    /// Of so many nodes; `ready` are those that wait for none.
    #[inline]
    pub(crate) fn new(nodes: usize, ready: S) -> Self {
        Counts { ready, left: u32::try_from(nodes).expect("fewer than 2^31 nodes"), running: 0 }
    }

    /// A node succeeded; its state says so: releases its dependents.
    #[inline(always)]
    pub(crate) fn release(&mut self, states: &mut [u32], dependents: impl Iterator<Item = u32>) {
        self.left -= 1;
        for dependent in dependents {
            let waiting = &mut states[dependent as usize];
            *waiting -= 1;
            if *waiting == 0 {
                self.ready.insert(dependent as usize);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Set as _;

    #[test]
    fn a_small_set_is_taken_in_ascending_order() {
        let mut set = [0; 3];
        let last = 3 * usize::BITS as usize - 1;
        for node in [last, 0, 70, 1, 70] {
            set.insert(node);
        }
        let taken = core::array::from_fn(|_| set.pop());
        assert_eq!(taken, [Some(0), Some(1), Some(70), Some(last), None]);
    }
}
