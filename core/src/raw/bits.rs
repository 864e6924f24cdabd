//! A run's own set of tasks: those that may start, or those that were woken.
//!
//! State:  levels of words. The lowest has a bit for each task, each further one a bit for each word below it; the last is one word, the
//!         root. A word that is not empty has its bit set one level up. The other way round holds but for a word of the lowest level that
//!         `pop` emptied: its bit above is cleared when `pop` leaves it, as the next insert is often there.
//!         Below `cursor` every word of the lowest level is empty.
//! Access: `&mut`: nothing is shared, nothing is atomic, nothing is unsafe.

use alloc::boxed::Box;
use alloc::vec;

use super::wakes::WORD;

/// Below the root: enough for 2^32 tasks in words of 32 bits (6 and the root) and of 64 (5 and the root).
const MAX_LEVELS: usize = 6;

/// A set of tasks, taken in ascending order.
#[derive(Clone, Debug)]
pub(crate) struct Bits {
    /// The highest level. It is the only one if there are no more than `WORD` tasks.
    root: usize,
    /// The others, level by level, the lowest first.
    words: Box<[usize]>,
    /// The first word of each level.
    start: [u32; MAX_LEVELS],
    levels: usize,
    /// The word of the lowest level that `pop` looks at first.
    cursor: usize,
}

impl Bits {
    /// An empty set of numbers below `tasks`. Allocates once if they are more than a word has bits.
    ///
    /// # Panics
    /// If there are more than 2^32 tasks.
    pub(crate) fn new(tasks: usize) -> Self {
        let mut start = [0; MAX_LEVELS];
        let (mut levels, mut total) = (0, 0);
        let mut words = tasks.div_ceil(WORD);
        while words > 1 {
            assert!(levels < MAX_LEVELS, "at most 2^32 tasks");
            start[levels] = u32::try_from(total).expect("at most 2^32 tasks");
            total += words;
            levels += 1;
            words = words.div_ceil(WORD);
        }
        Bits { root: 0, words: vec![0; total].into_boxed_slice(), start, levels, cursor: 0 }
    }

    /// Puts a task into the set.
    #[inline(always)]
    pub(crate) fn insert(&mut self, task: usize) {
        self.insert_word(task / WORD, 1 << (task % WORD));
    }

    /// Puts tasks of one word into the set: `WORD * index` and those after it.
    #[inline(always)]
    pub(crate) fn insert_word(&mut self, index: usize, bits: usize) {
        debug_assert!(
            index < if self.levels > 1 { self.start[1] as usize } else { self.words.len().max(1) },
            "a task of this set"
        );
        let Some(word) = self.words.get_mut(index) else {
            self.root |= bits; // the only word
            return;
        };
        let old = *word;
        *word = old | bits;
        if old == 0 {
            self.insert_above(index);
        }
    }

    /// A word of the lowest level is not empty any more.
    #[inline(never)]
    fn insert_above(&mut self, mut index: usize) {
        self.cursor = self.cursor.min(index);
        for level in 1..self.levels {
            let bit = 1 << (index % WORD);
            index /= WORD;
            let word = &mut self.words[self.start[level] as usize + index];
            let old = *word;
            *word = old | bit;
            if old != 0 {
                return;
            }
        }
        self.root |= 1 << index;
    }

    /// Takes the lowest task out.
    #[inline(always)]
    pub(crate) fn pop(&mut self) -> Option<usize> {
        loop {
            let word = match self.words.get_mut(self.cursor) {
                Some(word) => word,
                None => &mut self.root, // the only word
            };
            let bits = *word;
            if bits != 0 {
                *word = bits & (bits - 1);
                return Some(self.cursor * WORD + bits.trailing_zeros() as usize);
            }
            if self.root == 0 || !self.advance() {
                return None;
            }
        }
    }

    /// The word at the cursor is empty: clears its bits above, goes to the next word that is not, if there is one.
    #[inline(never)]
    fn advance(&mut self) -> bool {
        let (mut level, mut index) = (0, self.cursor);
        let mut word = 0;
        while word == 0 {
            level += 1;
            let bit = 1 << (index % WORD);
            index /= WORD;
            let above = if level == self.levels { &mut self.root } else { &mut self.words[self.start[level] as usize + index] };
            *above &= !bit;
            word = *above;
            if word == 0 && level == self.levels {
                return false;
            }
        }
        while level > 0 {
            index = index * WORD + word.trailing_zeros() as usize;
            level -= 1;
            word = self.words[self.start[level] as usize + index];
        }
        self.cursor = index;
        true
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
