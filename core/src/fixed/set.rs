//! A set of as many tasks as a number says.

use super::plan::number;
use crate::counts::{Held, Here, Set};
use crate::gate::{Gate, Pool};
use crate::raw::{Pours, WORD, Words};

/// A bit for each of `TASKS` tasks, in bytes: how many words they are cannot be said in a type. The bytes that they do not need are never looked at.
#[derive(Debug, Clone, Copy)]
pub struct Bytes<const TASKS: usize> {
    bytes: [u8; TASKS],
    /// Those before it are 0.
    first: u16,
}

const BYTES: usize = WORD / 8;

impl<const TASKS: usize> Bytes<TASKS> {
    pub(crate) const fn new() -> Self {
        Bytes { bytes: [0; TASKS], first: 0 }
    }

    #[inline(always)]
    fn used(&mut self) -> &mut [u8] {
        &mut self.bytes[..TASKS.div_ceil(8)]
    }

    #[inline(always)]
    fn or(&mut self, at: usize, byte: u8) {
        self.used()[at] |= byte;
        self.first = self.first.min(number(at));
    }
}

impl<const TASKS: usize> Words for Bytes<TASKS> {
    fn insert_word(&mut self, index: usize, bits: usize) {
        for (at, byte) in bits.to_le_bytes().into_iter().enumerate().filter(|&(_, byte)| byte != 0) {
            self.or(BYTES * index + at, byte);
        }
    }

    #[inline(always)]
    fn insert(&mut self, task: usize) {
        self.or(task / 8, 1 << (task % 8));
    }
}

impl<const TASKS: usize> Pours for Bytes<TASKS> {
    fn is_empty(&self) -> bool {
        self.bytes[..TASKS.div_ceil(8)].iter().all(|&byte| byte == 0)
    }

    fn pour(&mut self, into: &mut impl Words) {
        for (index, word) in self.used().chunks_mut(BYTES).enumerate() {
            let mut bytes = [0; BYTES];
            bytes[..word.len()].copy_from_slice(word);
            word.fill(0);
            let bits = usize::from_le_bytes(bytes);
            if bits != 0 {
                into.insert_word(index, bits);
            }
        }
    }
}

impl<const TASKS: usize> Set for Bytes<TASKS> {
    type Apart<T> = Here<T>;
    type Held = Self;
    type Pools = [Pool; 0];

    fn gate(&self) -> Gate<Self> {
        Gate::new(Self::new(), [])
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<usize> {
        let first = usize::from(self.first);
        let found = self.used()[first..].iter_mut().enumerate().find(|(_, byte)| **byte != 0);
        let Some((at, byte)) = found.map(|(at, byte)| (first + at, byte)) else {
            self.first = number(TASKS.div_ceil(8));
            return None;
        };
        let bit = byte.trailing_zeros() as usize;
        *byte &= *byte - 1;
        self.first = number(at);
        Some(8 * at + bit)
    }
}

impl<const TASKS: usize> Held for Bytes<TASKS> {
    fn classes(&self) -> usize {
        1
    }

    fn insert(&mut self, _: usize, node: usize) {
        Words::insert(self, node);
    }

    fn first(&mut self, _: usize) -> Option<usize> {
        let first = usize::from(self.first);
        let at = first + self.used()[first..].iter().position(|&byte| byte != 0)?;
        Some(8 * at + self.bytes[at].trailing_zeros() as usize)
    }

    fn pop(&mut self, _: usize) -> Option<usize> {
        Set::pop(self)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::Bytes;
    use crate::counts::Set as _;
    use crate::raw::{Pours as _, WORD, Words as _};

    #[test]
    fn tasks_are_taken_in_ascending_order_however_they_came() {
        let mut set = Bytes::<75>::new();
        for task in [74, 0, 9, 70, 9] {
            set.insert(task);
        }
        set.insert_word(1, 1 | 1 << 5);
        let all = [0, 9, WORD, WORD + 5, 70, 74];
        let mut all: Vec<usize> = all.into();
        all.sort_unstable();
        all.dedup();
        let mut copy = set;
        assert_eq!(core::iter::from_fn(|| copy.pop()).collect::<Vec<_>>(), all);
        assert!(copy.is_empty() && !set.is_empty());
        set.pour(&mut copy);
        assert!(set.is_empty());
        assert_eq!(core::iter::from_fn(|| copy.pop()).collect::<Vec<_>>(), all);
    }

    #[test]
    #[should_panic(expected = "out of bounds")]
    fn a_task_that_is_not_there_has_no_bit() {
        Bytes::<8>::new().insert(8);
    }
}
