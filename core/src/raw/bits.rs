//! A run's own set of tasks: those that may start, or those that were woken.
//!
//! State:  levels of words. The lowest has a bit for each task, each further one a bit for each word below it; the last is one word, the
//!         root. The lowest word that may have tasks, at the cursor, is held apart, and its place among the others is empty; if there are
//!         few tasks it is the only one. Words before it are empty. A word that is not empty has its bit set one level up. The other way
//!         round holds but for the word at the cursor: its bit above is cleared when it is left, as the next insert is often there.
//! Access: `&mut`: nothing is shared, nothing is atomic, nothing is unsafe.

use alloc::boxed::Box;
use alloc::vec;
use core::mem;
use core::num::NonZeroUsize;

use super::wakes::{WORD, Words};

/// A set of tasks, taken in ascending order.
#[derive(Clone, Debug)]
pub(crate) struct Bits {
    /// The word at the cursor.
    word: usize,
    cursor: usize,
    /// How many words the lowest level has.
    lowest: usize,
    /// The levels below the root, the lowest first; none if it has one word.
    words: Box<[usize]>,
    root: usize,
}

/// Below the root: enough for 2^32 tasks in words of 32 bits, and of 64.
const MAX_LEVELS: usize = 6;

impl Bits {
    /// An empty set of numbers below `tasks`. Allocates once if they are more than a word has bits.
    pub(crate) fn new(tasks: usize) -> Self {
        let lowest = tasks.div_ceil(WORD);
        let (mut total, mut words) = (0, lowest);
        while words > 1 {
            total += words;
            words = words.div_ceil(WORD);
        }
        Bits { word: 0, cursor: 0, lowest, words: vec![0; total].into_boxed_slice(), root: 0 }
    }

    /// An empty set of as many.
    pub(crate) fn none(&self) -> Self {
        Bits { word: 0, cursor: 0, words: vec![0; self.words.len()].into_boxed_slice(), root: 0, ..*self }
    }

    /// Puts a task into the set.
    #[inline(always)]
    pub(crate) fn insert(&mut self, task: usize) {
        self.insert_word(task / WORD, 1 << (task % WORD));
    }

    /// Puts tasks of one word into the set: `WORD * index` and those after it. At least one.
    #[inline(always)]
    pub(crate) fn insert_word(&mut self, index: usize, bits: usize) {
        if index == self.cursor {
            self.word |= bits;
            return;
        }
        match self.words.get_mut(index) {
            Some(word) if *word != 0 => *word |= bits,
            _ => self.insert_apart(index, bits),
        }
    }

    /// The word is not the one at the cursor.
    #[inline(never)]
    fn insert_apart(&mut self, mut index: usize, mut bits: usize) {
        debug_assert!(bits != 0 && index < self.lowest, "tasks of this set");
        if index < self.cursor {
            // The cursor goes back, and the word that was there to its place.
            mem::swap(&mut self.cursor, &mut index);
            mem::swap(&mut self.word, &mut bits);
            if bits == 0 {
                return self.clear_above(index);
            }
        }
        let (mut start, mut words) = (0, self.lowest);
        while words > 1 {
            let word = &mut self.words[start + index];
            let old = *word;
            *word = old | bits;
            if old != 0 {
                return;
            }
            bits = 1 << (index % WORD);
            index /= WORD;
            start += words;
            words = words.div_ceil(WORD);
        }
        self.root |= bits;
    }

    /// The lowest task.
    pub(crate) fn first(&mut self) -> Option<usize> {
        if self.word == 0 && (self.root == 0 || self.advance().is_none()) {
            return None;
        }
        Some(self.cursor * WORD + self.word.trailing_zeros() as usize)
    }

    /// Takes the lowest task out.
    #[inline(always)]
    pub(crate) fn pop(&mut self) -> Option<usize> {
        let word = match NonZeroUsize::new(self.word) {
            Some(word) => word,
            None if self.root == 0 => return None,
            None => self.advance()?,
        };
        self.word = word.get() & (word.get() - 1);
        Some(self.cursor * WORD + word.trailing_zeros() as usize)
    }

    /// The word at the cursor is empty: goes on to the next one that is not, if there is one.
    #[inline(never)]
    fn advance(&mut self) -> Option<NonZeroUsize> {
        let mut starts = [0; MAX_LEVELS];
        let (mut level, mut start, mut words, mut index) = (0, 0, self.lowest, self.cursor);
        let mut word = 0;
        while word == 0 {
            if words <= 1 {
                return None;
            }
            starts[level] = start;
            level += 1;
            start += words;
            words = words.div_ceil(WORD);
            let bit = 1 << (index % WORD);
            index /= WORD;
            let above = if words == 1 { &mut self.root } else { &mut self.words[start + index] };
            *above &= !bit;
            word = *above;
        }
        while level > 0 {
            level -= 1;
            index = index * WORD + word.trailing_zeros() as usize;
            word = self.words[starts[level] + index];
        }
        self.words[index] = 0;
        self.word = word;
        self.cursor = index;
        NonZeroUsize::new(word)
    }

    /// This word of the lowest level is empty.
    fn clear_above(&mut self, mut index: usize) {
        let (mut start, mut words) = (0, self.lowest);
        while words > 1 {
            start += words;
            words = words.div_ceil(WORD);
            let bit = 1 << (index % WORD);
            index /= WORD;
            let above = if words == 1 { &mut self.root } else { &mut self.words[start + index] };
            *above &= !bit;
            if *above != 0 {
                return;
            }
        }
    }
}

impl Words for Bits {
    #[inline]
    fn insert(&mut self, task: usize) {
        self.insert(task);
    }

    #[inline(always)]
    fn insert_word(&mut self, index: usize, bits: usize) {
        self.insert_word(index, bits);
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::Bits;

    const SIZES: [usize; 11] = [0, 1, 2, 63, 64, 65, 127, 4095, 4096, 4097, 300_000];
    const STEPS: usize = if cfg!(miri) { 300 } else { 30_000 };

    /// xorshift64
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 >> 33).expect("31 bits") % end
        }
    }

    /// Puts each number in, in a random order.
    fn fill(bits: &mut Bits, model: &mut BTreeSet<usize>, tasks: impl IntoIterator<Item = usize>) {
        for task in tasks {
            bits.insert(task);
            model.insert(task);
        }
    }

    /// What is put in during a sweep is higher than what was taken last, as for a graph in order.
    #[test]
    fn gives_the_lowest_first_in_a_sweep() {
        for tasks in SIZES {
            let (mut bits, mut model, mut random) = (Bits::new(tasks), BTreeSet::new(), Random(7));
            for _ in 0..STEPS / 100 {
                let many = random.below(90);
                fill(&mut bits, &mut model, (0..many.min(tasks)).map(|_| random.below(tasks)));
                while let Some(task) = bits.pop() {
                    assert_eq!(Some(task), model.pop_first(), "of {tasks}");
                    let higher = tasks - task - 1;
                    if higher > 0 && random.below(3) == 0 {
                        let dependents = [0; 2].map(|_| task + 1 + random.below(higher));
                        fill(&mut bits, &mut model, dependents);
                    }
                }
                assert!(model.is_empty(), "of {tasks}, {model:?} was not given");
            }
        }
    }

    #[test]
    fn gives_the_lowest_first_whatever_is_put_in_between() {
        for tasks in SIZES {
            let (mut bits, mut model, mut random) = (Bits::new(tasks), BTreeSet::new(), Random(11));
            for step in 0..STEPS {
                // In turn it grows and shrinks.
                let grows = step / 500 % 2 == 0;
                if tasks > 0 && random.below(4) < 1 + 2 * usize::from(grows) {
                    fill(&mut bits, &mut model, [random.below(tasks)]);
                } else if let Some(task) = bits.pop() {
                    assert_eq!(Some(task), model.pop_first(), "of {tasks}");
                } else {
                    assert!(model.is_empty(), "of {tasks}, {model:?} was not given");
                }
            }
            let mut copy = bits.clone();
            while let Some(task) = copy.pop() {
                assert!(model.contains(&task) && bits.pop() == Some(task), "a clone gives the same");
                model.remove(&task);
            }
            assert!(model.is_empty());
        }
    }

    #[test]
    fn puts_in_a_word_at_once() {
        let mut bits = Bits::new(300);
        bits.insert_word(2, 0b101);
        bits.insert_word(0, 1 << 7);
        bits.insert_word(2, 0b100);
        let two = 2 * super::WORD;
        assert_eq!([bits.pop(), bits.pop(), bits.pop(), bits.pop()], [Some(7), Some(two), Some(two + 2), None]);
    }
}
