//! The queue's memory in a `static`: no heap, no count; one run at a time claims it.
//!
//! State:  `Head::kept` is FREE or CLAIMED. `claim` is the only way to a run's end of the queue, whose drop frees it.
//! Access: as `ready.rs` says; wakers touch what is always there.
//! Drop:   the memory stays. So a waker may outlive its run into the next one, where its mark is a task's of the same number: a poll too
//!         many, once for each bit, whether the bit was left by the last run or comes later. All numbers are those of the one queue; a run
//!         that has fewer tasks is to drop the others.
//! Panic:  as in `ready.rs`. A run that is leaked keeps its claim.

use core::fmt;
use core::ptr::NonNull;
use core::task::{RawWaker, RawWakerVTable};

use super::ready::{Block, Head, Memory, Ready, blocks, mark};
use super::sync::{Ordering, const_fn};

const FREE: usize = 0;
const CLAIMED: usize = 1;

/// The memory of a queue with `BLOCKS` blocks, to be put into a `static`.
#[repr(C)]
pub(crate) struct Queue<const BLOCKS: usize> {
    head: Head,
    blocks: [Block; BLOCKS],
}

// SAFETY: it is atomics, constants, `ParentWaker` (which is `Sync`) and `next`, which has one owner at a time, as `ready.rs` says.
unsafe impl<const BLOCKS: usize> Sync for Queue<BLOCKS> {}

impl<const BLOCKS: usize> Queue<BLOCKS> {
    const_fn! {
        /// A queue for tasks 0 to `tasks - 1`.
        ///
        /// # Panics
        /// If a block for each word of them, or one for none, is more than there are.
        pub(crate) fn new(tasks: usize) -> Self {
            assert!(blocks(tasks) <= BLOCKS, "the queue has blocks for fewer tasks");
            Queue { head: Head::new(FREE, 0, 0, tasks), blocks: all() }
        }
    }

    /// The run's end of the queue. What an earlier run left in it may be taken once.
    ///
    /// # Errors
    /// If another run has it.
    pub(crate) fn claim(&'static self) -> Result<Ready<Claim>, Claimed> {
        // Ordering: Acquire; pairs with Release in the drop of `Claim`, so that what the last run did is over.
        match self.head.kept.compare_exchange(FREE, CLAIMED, Ordering::Acquire, Ordering::Relaxed) {
            // A pointer to the whole: the blocks are reached through it.
            Ok(_) => Ok(Ready::over(Claim(NonNull::from(self).cast()))),
            Err(_) => Err(Claimed),
        }
    }
}

/// The blocks, in order.
#[cfg(not(feature = "loom"))]
const fn all<const BLOCKS: usize>() -> [Block; BLOCKS] {
    let mut blocks = [const { Block::new(0) }; BLOCKS];
    let mut index = 0;
    while index < BLOCKS {
        blocks[index] = Block::new(index);
        index += 1;
    }
    blocks
}

#[cfg(feature = "loom")]
fn all<const BLOCKS: usize>() -> [Block; BLOCKS] {
    core::array::from_fn(Block::new)
}

/// Reports that another run has the wakers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claimed;

impl fmt::Display for Claimed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another run has the wakers")
    }
}

impl core::error::Error for Claimed {}

/// The claim of a run, of a head in a `Queue`.
pub(crate) struct Claim(NonNull<Head>);

// SAFETY:
// - The head is a static `Queue`'s, whose blocks follow it, as many as `tasks` needs, by `repr(C)` and the assertion of `new`.
// - `claim` makes one when it turned FREE into CLAIMED, and the drop of the last one had turned it back before.
// - It uses an atomic.
// - For the wakers see `TABLE`.
unsafe impl Memory for Claim {
    const TABLE: &'static RawWakerVTable = &TABLE;

    #[inline]
    fn head(&self) -> NonNull<Head> {
        self.0
    }
}

impl Drop for Claim {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: it is static.
        let head = unsafe { self.0.as_ref() };
        // Ordering: Release; pairs with Acquire in `claim`, so that what this run did happens before what the next one does.
        head.kept.store(FREE, Ordering::Release);
    }
}

/// What a waker touches is static, so there is nothing to count. All four may be called on any thread, as they touch atomics, constants
/// and `next`, which has one owner at a time.
static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake, |_| ());

fn clone(data: *const ()) -> RawWaker {
    RawWaker::new(data, &TABLE)
}

/// # Safety
/// - `data` is the data pointer of a waker.
unsafe fn wake(data: *const ()) {
    // SAFETY: its queue is static.
    unsafe { mark(data) };
}

#[cfg(all(test, not(feature = "loom")))]
mod tests {
    extern crate std;

    use core::panic::AssertUnwindSafe;
    use core::task::Waker;
    use std::panic::{catch_unwind, panic_any};
    use std::string::ToString;
    use std::sync::Arc;
    use std::task::Wake;
    use std::vec::Vec;
    use std::{format, thread};

    use super::super::ready::Ready;
    use super::super::wakes::{Taken, WORD};
    use super::{Claim, Claimed, Queue};

    /// What is taken, in order.
    fn take<const WORDS: usize>(ready: &mut Ready<Claim>) -> Vec<usize> {
        let mut words = [0; WORDS];
        match ready.take(&mut words) {
            Taken::Nothing => Vec::new(),
            Taken::One(task) => [task].into(),
            Taken::Many => (0..WORDS * WORD).filter(|task| words[task / WORD] & 1 << (task % WORD) != 0).collect(),
        }
    }

    fn wake(ready: &Ready<Claim>, task: usize) {
        ready.with_waker(task, Waker::wake_by_ref);
    }

    #[test]
    fn every_task_is_found_by_its_own_waker() {
        static QUEUE: Queue<3> = Queue::new(2 * WORD + 1);
        let mut ready = QUEUE.claim().expect("it is free");
        for task in 0..=2 * WORD {
            let waker = ready.with_waker(task, Waker::clone);
            assert!(ready.with_waker(task, |lent| lent.will_wake(&waker)));
            waker.wake();
            assert_eq!(take::<3>(&mut ready), [task]);
        }
        for task in (0..=2 * WORD).rev() {
            wake(&ready, task);
        }
        assert!(take::<3>(&mut ready).into_iter().eq(0..=2 * WORD));
        assert_eq!(take::<3>(&mut ready), []);
    }

    #[test]
    fn one_run_at_a_time_claims_it() {
        static QUEUE: Queue<1> = Queue::new(1);
        let first = QUEUE.claim().expect("it is free");
        assert_eq!(QUEUE.claim().err(), Some(Claimed));
        assert_eq!(QUEUE.claim().err(), Some(Claimed), "a claim in vain changes nothing");
        assert_eq!(Claimed.to_string(), "another run has the wakers");
        drop(first);
        assert!(QUEUE.claim().is_ok());
    }

    #[test]
    fn two_queues_share_nothing() {
        static QUEUES: [Queue<1>; 2] = [Queue::new(1), Queue::new(1)];
        let [mut first, mut second] = [&QUEUES[0], &QUEUES[1]].map(|queue| queue.claim().expect("it is free"));
        assert!(!first.with_waker(0, |waker| second.with_waker(0, |other| waker.will_wake(other))));
        wake(&second, 0);
        assert_eq!((take::<1>(&mut first), take::<1>(&mut second)), (Vec::new(), [0].into()));
    }

    /// Counts how often it is woken, and may panic then.
    struct Parent {
        panics: bool,
    }

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            if self.panics {
                panic_any("woken");
            }
        }
    }

    #[test]
    fn a_wake_of_an_earlier_run_is_one_poll_too_many() {
        static QUEUE: Queue<2> = Queue::new(WORD + 1);
        let parent = Arc::new(Parent { panics: false });
        let mut ready = QUEUE.claim().expect("it is free");
        let late = [0, WORD].map(|task| ready.with_waker(task, Waker::clone));
        ready.arm(&Waker::from(Arc::clone(&parent)));
        wake(&ready, 1);
        drop(ready);
        late[0].wake_by_ref();
        assert_eq!(Arc::strong_count(&parent), 1, "the run lets the parent's waker go");

        let mut ready = QUEUE.claim().expect("its run is over");
        assert_eq!(take::<2>(&mut ready), [0, 1], "what was left, and what came between");
        assert_eq!(take::<2>(&mut ready), []);
        ready.arm(&Waker::from(Arc::clone(&parent)));
        assert_eq!(take::<2>(&mut ready), []);
        let [_, last] = late;
        last.wake();
        assert_eq!(Arc::strong_count(&parent), 1, "it wakes the parent, as a waker of this run would");
        assert_eq!(take::<2>(&mut ready), [WORD]);
        assert_eq!(take::<2>(&mut ready), []);
    }

    #[test]
    fn the_claim_is_given_back_when_the_parent_panics() {
        struct Dropped;
        impl Wake for Dropped {
            fn wake(self: Arc<Self>) {}
        }
        impl Drop for Dropped {
            fn drop(&mut self) {
                panic_any("dropped");
            }
        }
        static QUEUE: Queue<1> = Queue::new(2);
        let mut ready = QUEUE.claim().expect("it is free");
        ready.arm(&Waker::from(Arc::new(Parent { panics: true })));
        let woken = catch_unwind(AssertUnwindSafe(|| wake(&ready, 1)));
        assert_eq!(woken.expect_err("it panics").downcast_ref(), Some(&"woken"));
        assert_eq!(take::<1>(&mut ready), [1], "the mark was set before");
        ready.arm(&Waker::from(Arc::new(Dropped)));
        let dropped = catch_unwind(AssertUnwindSafe(|| drop(ready)));
        assert_eq!(dropped.expect_err("it panics").downcast_ref(), Some(&"dropped"));
        assert!(QUEUE.claim().is_ok());
    }

    #[test]
    fn runs_on_many_threads_take_turns() {
        static QUEUE: Queue<1> = Queue::new(WORD);
        let threads: Vec<_> = (0..3)
            .map(|task| {
                thread::spawn(move || {
                    let mut runs = 0;
                    while runs < if cfg!(miri) { 20 } else { 2000 } {
                        let Ok(mut ready) = QUEUE.claim() else {
                            thread::yield_now();
                            continue;
                        };
                        ready.with_waker(task, Waker::clone).wake();
                        assert_eq!(take::<1>(&mut ready), [task]);
                        runs += 1;
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().expect("it does not panic");
        }
    }

    #[test]
    fn a_queue_of_no_tasks_lends_no_waker() {
        static QUEUE: Queue<1> = Queue::new(0);
        let ready = QUEUE.claim().expect("it is free");
        let lent = catch_unwind(AssertUnwindSafe(|| wake(&ready, 0)));
        assert_eq!(lent.expect_err("it panics").downcast_ref(), Some(&"the queue is for fewer tasks"));
    }

    #[test]
    fn tasks_without_a_block_are_no_queue() {
        for tasks in [WORD + 1, usize::MAX] {
            let made = catch_unwind(|| Queue::<1>::new(tasks));
            assert_eq!(made.err().expect("it panics").downcast_ref(), Some(&"the queue has blocks for fewer tasks"));
        }
        assert!(catch_unwind(|| Queue::<0>::new(0)).is_err());
        assert_eq!(format!("{Claimed:?}"), "Claimed");
    }
}
