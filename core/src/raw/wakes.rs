//! Where the wakes of a run's tasks go, and which tasks a poll of the run is to poll because of them.
//!
//! | storage | a task's waker is | a wake polls | needs |
//! |---|---|---|---|
//! | [`Ready`](super::ready::Ready) over `Counted` | an address in the heap, counted | that task | `alloc`, compare-and-swap |
//! | `Ready` over `Claim` | an address in a `static` | that task | one run at a time, compare-and-swap |
//! | `Table` | a plain number, in no memory | that task | a free entry of a `static` table, compare-and-swap |
//! | `Lent` | the parent's own | every task that runs | nothing; for few tasks |
//!
//! Without a heap a run has the table if there is room, else what is lent: `Static`.
//!
//! A poll of a run polls what is ready, then takes. If there is nothing, it arms and takes again; if still nothing, it sleeps.

use core::mem;
use core::task::Waker;

#[cfg(all(any(test, not(feature = "alloc")), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
use super::table::Table;

/// Bits in a word, which is tasks in a block of the queue. Two in the models, so that few tasks make many blocks.
pub(crate) const WORD: usize = if cfg!(feature = "loom") { 2 } else { usize::BITS as usize };

/// A set of tasks.
pub trait Words {
    /// Puts tasks of one word into the set: `WORD * index` and those after it.
    fn insert_word(&mut self, index: usize, bits: usize);

    /// Puts one task into the set.
    #[inline(always)]
    fn insert(&mut self, task: usize) {
        self.insert_word(task / WORD, 1 << (task % WORD));
    }
}

/// A set of tasks that can be emptied into another one.
pub trait Pours: Words {
    /// Whether there is none in it.
    fn is_empty(&self) -> bool;

    /// Moves all that are in it.
    fn pour(&mut self, into: &mut impl Words);
}

impl<const WORDS: usize> Words for [usize; WORDS] {
    #[inline]
    fn insert_word(&mut self, index: usize, bits: usize) {
        self[index] |= bits;
    }
}

impl<const WORDS: usize> Pours for [usize; WORDS] {
    fn is_empty(&self) -> bool {
        *self == [0; WORDS]
    }

    fn pour(&mut self, into: &mut impl Words) {
        for (index, word) in self.iter_mut().enumerate().filter(|(_, word)| **word != 0) {
            into.insert_word(index, mem::take(word));
        }
    }
}

/// What [`Wakes::take`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Nothing,
    /// This task alone; it is not in the set.
    One(usize),
    /// They are in the set.
    Many,
}

/// A storage.
pub trait Wakes {
    /// Whether there is nothing to take, as far as is known here. What is there stays until it is taken.
    fn is_empty(&self) -> bool;

    /// Takes the tasks that are to be polled: gives the task if it is one, else puts the tasks into the set.
    ///
    /// # Panics
    /// If the set is of fewer tasks.
    fn take(&mut self, into: &mut impl Words) -> Taken;

    /// The run is about to sleep: after this, a wake of a task wakes `parent`. `take` again, and sleep only if there was nothing.
    fn arm(&mut self, parent: &Waker);

    /// Lends the waker of `task`, which is polled with it now, in a poll of the run by `parent`.
    ///
    /// # Panics
    /// If there is no such task.
    fn with_waker<R>(&mut self, task: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R;
}

/// No queue: each task is lent the parent's waker, and polled in each poll of the run.
#[derive(Debug)]
pub struct Lent<S> {
    /// The tasks that were polled since they were taken: they may be waiting.
    polled: S,
    /// Whether this poll of the run has taken them, or is the first.
    taken: bool,
    armed: bool,
}

impl<S> Lent<S> {
    /// For the tasks that this set, which is empty, has room for; none was polled.
    pub(crate) const fn new(polled: S) -> Self {
        Lent { polled, taken: true, armed: false }
    }
}

impl<S: Pours> Wakes for Lent<S> {
    fn is_empty(&self) -> bool {
        self.taken || self.armed || self.polled.is_empty()
    }

    fn take(&mut self, into: &mut impl Words) -> Taken {
        if self.armed || self.taken {
            // After it armed the run sleeps: the next `take` is of its next poll.
            self.taken = !self.armed;
            self.armed = false;
            return Taken::Nothing;
        }
        self.taken = true;
        if self.polled.is_empty() {
            return Taken::Nothing;
        }
        self.polled.pour(into);
        Taken::Many
    }

    fn arm(&mut self, _: &Waker) {
        self.armed = true;
    }

    fn with_waker<R>(&mut self, task: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        self.polled.insert(task);
        f(parent)
    }
}

/// The storage of a run without a heap: a place in the table if there is one, else the parent's waker.
#[cfg(all(any(test, not(feature = "alloc")), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) enum Static<const WORDS: usize> {
    Table(Table<WORDS>),
    /// Too many runs have places.
    Parent(Lent<[usize; WORDS]>),
}

#[cfg(all(any(test, not(feature = "alloc")), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl<const WORDS: usize> Static<WORDS> {
    /// For tasks 0 to `tasks - 1`, none of them woken. It has its place from now until it is dropped, so make it when the run is polled.
    ///
    /// # Panics
    /// If they are more than `WORDS` words.
    pub(crate) fn new(tasks: usize) -> Self {
        assert!(tasks <= WORDS * WORD, "the words are for fewer tasks");
        if let Some(table) = Table::claim(tasks) {
            return Static::Table(table);
        }
        Static::Parent(Lent::new([0; WORDS]))
    }
}

#[cfg(all(any(test, not(feature = "alloc")), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl<const WORDS: usize> Wakes for Static<WORDS> {
    #[inline]
    fn is_empty(&self) -> bool {
        match self {
            Static::Table(table) => table.is_empty(),
            Static::Parent(lent) => lent.is_empty(),
        }
    }

    #[inline]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        match self {
            Static::Table(table) => table.take(into),
            Static::Parent(lent) => lent.take(into),
        }
    }

    #[inline]
    fn arm(&mut self, parent: &Waker) {
        match self {
            Static::Table(table) => table.arm(parent),
            Static::Parent(lent) => lent.arm(parent),
        }
    }

    #[inline]
    fn with_waker<R>(&mut self, task: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        match self {
            Static::Table(table) => table.with_waker(task, parent, f),
            Static::Parent(lent) => lent.with_waker(task, parent, f),
        }
    }
}

#[cfg(all(test, not(feature = "loom")))]
mod tests {
    extern crate std;

    use core::task::Waker;
    use std::sync::Arc;
    use std::task::Wake;
    use std::vec::Vec;

    use super::super::claimed::Queue;
    use super::super::sync::{AtomicUsize, Ordering};
    use super::super::table::tests::alone;
    use super::{Lent, Static, Taken, WORD, Wakes};

    const WORDS: usize = 2;
    const TASKS: usize = WORD + 6;

    /// A parent that counts how often it is woken.
    #[derive(Default)]
    struct Parent(AtomicUsize);

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What one `take` gives.
    fn take(wakes: &mut impl Wakes) -> Vec<usize> {
        let (empty, mut words) = (wakes.is_empty(), [0; WORDS]);
        let taken: Vec<usize> = match wakes.take(&mut words) {
            Taken::Nothing => Vec::new(),
            Taken::One(task) => [task].into(),
            Taken::Many => (0..TASKS).filter(|task| words[task / WORD] & 1 << (task % WORD) != 0).collect(),
        };
        assert_eq!(empty, taken.is_empty(), "nobody else wakes here");
        taken
    }

    /// A run as any: its tasks wait three times, task 0 for itself, each other one until it is woken from outside.
    /// Gives how often each was polled.
    fn run(mut storage: impl Wakes) -> [usize; TASKS] {
        let parent = Arc::<Parent>::default();
        let waker = Waker::from(Arc::clone(&parent));
        let (mut polls, mut waits, mut woken) = ([0; TASKS], [3; TASKS], [true; TASKS]);
        let mut outside: Vec<(usize, Waker)> = Vec::new();
        let mut ready: Vec<usize> = (0..TASKS).collect();
        while waits != [0; TASKS] {
            // One poll of the run.
            while !ready.is_empty() {
                for task in ready.drain(..) {
                    polls[task] += 1;
                    storage.with_waker(task, &waker, |waker| {
                        if waits[task] > 0 && woken[task] {
                            waits[task] -= 1;
                            woken[task] = task == 0;
                            if task == 0 {
                                waker.wake_by_ref();
                            } else {
                                outside.push((task, waker.clone()));
                            }
                        }
                    });
                }
                ready = take(&mut storage);
                if ready.is_empty() {
                    storage.arm(&waker);
                    ready = take(&mut storage);
                }
            }
            if parent.0.swap(0, Ordering::Relaxed) == 0 {
                let (task, waker) = outside.swap_remove(0);
                woken[task] = true;
                waker.wake();
                assert_eq!(parent.0.swap(0, Ordering::Relaxed), 1, "the run sleeps, and {task} was woken");
            }
            ready = take(&mut storage);
        }
        polls
    }

    #[test]
    fn each_storage_brings_every_task_to_its_end() {
        static QUEUE: Queue<WORDS> = Queue::new(TASKS);
        let once_for_each_wake = |polls: [usize; TASKS]| polls.into_iter().all(|polls| polls <= 4);
        #[cfg(feature = "alloc")]
        assert!(once_for_each_wake(run(super::super::Ready::new(TASKS))));
        assert!(once_for_each_wake(run(QUEUE.claim().expect("it is free"))));
        {
            let _alone = alone();
            let table = Static::<WORDS>::new(TASKS);
            assert!(matches!(table, Static::Table(_)));
            assert!(once_for_each_wake(run(table)));
        }
        assert!(!once_for_each_wake(run(Static::<WORDS>::Parent(Lent::new([0; WORDS])))), "each is polled for every wake");
        assert!(!once_for_each_wake(run(Lent::new([0; WORDS]))), "each is polled for every wake");
    }

    #[test]
    fn without_a_queue_who_waits_is_polled_once_in_each_poll_of_the_run() {
        let mut lent = Lent::new([0; WORDS]);
        let poll = |lent: &mut Lent<_>, task| lent.with_waker(task, Waker::noop(), |waker| waker.will_wake(Waker::noop()));
        assert!(poll(&mut lent, 3) && poll(&mut lent, WORD));
        for _ in 0..3 {
            assert_eq!(take(&mut lent), [], "they were polled in this poll");
            lent.arm(Waker::noop());
            assert_eq!(take(&mut lent), []);
            // The next poll of the run.
            assert_eq!(take(&mut lent), [3, WORD]);
            assert!(poll(&mut lent, WORD) && poll(&mut lent, 3));
        }
        assert_eq!(take(&mut lent), []);
        lent.arm(Waker::noop());
        assert_eq!(take(&mut lent), []);
        assert_eq!(take(&mut lent), [3, WORD]);
        // Both have ended: they are not polled.
        assert_eq!(take(&mut lent), []);
        lent.arm(Waker::noop());
        assert_eq!(take(&mut lent), []);
        assert_eq!(take(&mut lent), []);
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn without_a_queue_a_task_that_is_not_there_has_no_waker() {
        Lent::new([0]).with_waker(WORD, Waker::noop(), |_| ());
    }
}
