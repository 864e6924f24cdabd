//! The ready queue: which tasks were woken. Any thread marks; the run takes.
//!
//! Memory: a `Head` and then the blocks, in one piece, which is somebody's to keep (`Memory`). A block is for `WORD` tasks and as many
//!         bytes long. So **the waker of task `i` is the address `first block + i`**: its low bits are the number in the block, the rest is
//!         the block, and the block knows where the head is. No waker is stored.
//! State:  a bit for each task. Blocks with a bit are linked, through themselves, on a stack, which the run takes whole.
//!         (S) *A block with a bit is on the stack once; or who gave it its first bit is about to push it; or the run has taken it from
//!         the stack and is about to empty it.* Nobody else pushes it, so it is not there twice.
//!         (R) *A stack with a block has a wake of the parent on its way, or the run is polling and is going to look.*
//! Access: marking: any thread that has a waker, counted or lent. Taking and arming: the holder of `&mut Ready`. `Block::next`: who gave
//!         the block its first bit, until its push; then the run, until it empties the block.
//! Drop:   the parent's waker is let go, then the memory is given back, whatever that is to its keeper. A waker that outlives the run
//!         marks bits in memory that is still there; nothing leads from there to the tasks.
//! Panic:  user code is the parent's waker alone (`parent.rs`). It is called by `mark` when the block is on the stack, and by `arm` and
//!         `drop` with nothing in hand; the memory is given back even if it unwinds.
//! Load:   a mark is one read-modify-write of the block's word, and the first of a block in a pass one more, of the stack's word, where the
//!         wakers of all blocks meet; both retry only when another one went through. A waker that is stopped between the two delays
//!         the other wakes of its block until it goes on; none is lost.
//!
//! `mark`: set the bit; if the block had none, push it; if the stack was empty, wake the parent.
//! `take`: swap the stack for an empty one; of each block read `next`, then empty it: from then on it may be pushed again.
//! The stack is pushed to and taken whole, so a `top` that is top again is the right `next` again (no ABA).

use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::task::{RawWakerVTable, Waker};

use super::parent::ParentWaker;
use super::sync::{AtomicPtr, AtomicUsize, Ordering, UnsafeCell, const_fn};
use super::wakes::{Taken, WORD, Wakes, Words};

/// The bits of `WORD` tasks.
#[cfg_attr(target_pointer_width = "64", repr(C, align(64)))]
#[cfg_attr(target_pointer_width = "32", repr(C, align(32)))]
pub(super) struct Block {
    bits: AtomicUsize,
    /// The block below on the stack. Not atomic: one owner at a time (Access).
    next: UnsafeCell<*mut Block>,
    /// The head is so many bytes on, modulo the size of memory.
    head: usize,
}

const _: () = assert!(cfg!(feature = "loom") || size_of::<Block>() == WORD, "a block has a byte for each task");
const _: () = assert!(align_of::<Block>() >= WORD, "the low bits of a block's address are a task's");
const _: () = assert!(align_of::<Head>() >= align_of::<Block>(), "the blocks follow the head without a gap");

#[repr(C, align(64))]
pub(crate) struct Head {
    /// Who keeps the memory: its keeper's alone to read and write.
    pub(super) kept: AtomicUsize,
    /// How many bytes the memory begins before this, and how many it has: its keeper's, too.
    pub(super) before: usize,
    pub(super) bytes: usize,
    /// The blocks with a bit.
    stack: AtomicPtr<Block>,
    parent: ParentWaker,
    pub(super) tasks: usize,
    /// Read by every use and written by the end of the memory, so that loom sees a use after it. It has no size and no code without loom.
    pub(super) life: UnsafeCell<()>,
}

impl Block {
    const_fn! {
        /// Block number `index`, empty.
        pub(super) fn new(index: usize) -> Self {
            let before = size_of::<Head>() + index * size_of::<Block>();
            Block { bits: AtomicUsize::new(0), next: UnsafeCell::new(ptr::null_mut()), head: before.wrapping_neg() }
        }
    }
}

impl Head {
    const_fn! {
        /// Of a queue for tasks 0 to `tasks - 1`.
        pub(super) fn new(kept: usize, before: usize, bytes: usize, tasks: usize) -> Self {
            Head {
                kept: AtomicUsize::new(kept),
                before,
                bytes,
                stack: AtomicPtr::new(ptr::null_mut()),
                parent: ParentWaker::new(),
                tasks,
                life: UnsafeCell::new(()),
            }
        }
    }
}

/// How many blocks a queue for that many tasks has; at least one.
pub(super) const fn blocks(tasks: usize) -> usize {
    tasks.saturating_sub(1) / WORD + 1
}

/// Keeps the memory of a queue for the run, and gives it back when dropped.
///
/// # Safety
/// - `head` is always the same. It may be used, and the `blocks(tasks)` blocks that follow it, as long as this or a waker is there:
///   one lent by the queue, or one that `TABLE` made of it.
/// - There is one of it for each queue at a time, and what this one did happens before what the next one does.
/// - It may be used and dropped on any thread.
/// - `TABLE` keeps the contract of `RawWaker` for data pointers of the queue's wakers; its `wake` and `wake_by_ref` are `mark`s.
pub(crate) unsafe trait Memory {
    const TABLE: &'static RawWakerVTable;

    fn head(&self) -> NonNull<Head>;
}

/// The run's end of the queue.
pub(crate) struct Ready<M: Memory> {
    pub(super) memory: M,
    first: *mut Block,
    tasks: usize,
}

// SAFETY: `memory` may go to any thread, as `Memory` says. What `first` points to is atomics, constants, and `next`, which has one owner at
// a time.
unsafe impl<M: Memory> Send for Ready<M> {}
// SAFETY: `&Ready` lends wakers, which are `Sync`, and nothing else.
unsafe impl<M: Memory> Sync for Ready<M> {}

impl<M: Memory> Ready<M> {
    /// The queue in this memory.
    pub(super) fn over(memory: M) -> Self {
        let head = memory.head();
        // SAFETY: the blocks follow the head, as `Memory` says.
        let first = unsafe { head.add(1) }.as_ptr().cast::<Block>();
        // SAFETY: `memory` keeps it.
        let tasks = unsafe { head.as_ref() }.tasks;
        Ready { memory, first, tasks }
    }

    #[inline]
    fn head(&self) -> &Head {
        // SAFETY: `memory` keeps it.
        unsafe { self.memory.head().as_ref() }
    }

    #[cfg(feature = "alloc")]
    #[inline(always)]
    pub(super) fn tasks(&self) -> usize {
        self.tasks
    }

    /// Whether there is no mark, as far as is known here. What is there stays until it is taken.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        // Ordering: Relaxed; nothing is read that a mark wrote. Who must not miss one arms and takes.
        self.head().stack.load(Ordering::Relaxed).is_null()
    }

    /// Takes every mark: gives the task if it is one, else puts the tasks into the set.
    ///
    /// # Panics
    /// If the set is of fewer tasks.
    #[inline(always)]
    pub(crate) fn take(&mut self, into: &mut impl Words) -> Taken {
        // Ordering: Acquire; pairs with Release in `push`, so that we see `next`.
        // Ordering: Release; pairs with Acquire in `push`, so that who finds our null sees the ARMED before it (`ParentWaker::wake`).
        let block = self.head().stack.swap(ptr::null_mut(), Ordering::AcqRel);
        if block.is_null() {
            return Taken::Nothing;
        }
        // SAFETY: we have it from the stack just now.
        let (next, bits) = unsafe { empty(block) };
        if next.addr() | bits & bits.wrapping_sub(1) == 0 {
            return Taken::One(self.first_task(block) + bits.trailing_zeros() as usize);
        }
        self.take_many(block, next, bits, into);
        Taken::Many
    }

    #[inline(never)]
    fn take_many(&self, mut block: *mut Block, mut next: *mut Block, mut bits: usize, into: &mut impl Words) {
        loop {
            into.insert_word(self.first_task(block) / WORD, bits);
            if next.is_null() {
                return;
            }
            block = next;
            // SAFETY: `next` of a block that we had from the stack, so it was on the stack.
            (next, bits) = unsafe { empty(block) };
        }
    }

    #[inline(always)]
    fn first_task(&self, block: *mut Block) -> usize {
        let bytes = block.addr() - self.first.addr();
        if size_of::<Block>() == WORD { bytes } else { bytes / size_of::<Block>() * WORD }
    }

    /// The data pointer of a task's waker.
    #[inline(always)]
    pub(super) fn waker_of(&self, task: usize) -> *const () {
        let at = if size_of::<Block>() == WORD {
            self.first.wrapping_byte_add(task)
        } else {
            self.first.wrapping_add(task / WORD).wrapping_byte_add(task % WORD)
        };
        at.cast_const().cast()
    }

    /// Stores the parent's waker, to be woken once, at the first mark. `take` again after this, and sleep only if there was nothing.
    #[inline]
    pub(crate) fn arm(&mut self, waker: &Waker) {
        // SAFETY: `&mut self`: one at a time, and whoever hands it on orders the calls.
        unsafe { self.head().parent.arm(waker) };
    }

    /// Lends the waker of `task`. It costs nothing to keep, but for each clone that is made of it.
    ///
    /// # Panics
    /// If there is no such task.
    #[inline(always)]
    pub(crate) fn with_waker<R>(&self, task: usize, f: impl FnOnce(&Waker) -> R) -> R {
        assert!(task < self.tasks, "the queue is for fewer tasks");
        let data = self.waker_of(task);
        // SAFETY: `TABLE` keeps the contract of `RawWaker`, for a data pointer that names a task of a queue that is there. It is a
        // task's, by the assertion; `memory` keeps the queue as long as `f`, by `&self`.
        let waker = unsafe { Waker::new(data, M::TABLE) };
        // It is lent, so it is not dropped.
        f(&ManuallyDrop::new(waker))
    }
}

impl<M: Memory> Wakes for Ready<M> {
    #[inline]
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        self.take(into)
    }

    #[inline]
    fn arm(&mut self, parent: &Waker) {
        self.arm(parent);
    }

    #[inline]
    fn with_waker<R>(&mut self, task: usize, _: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        Ready::with_waker(self, task, f)
    }
}

impl<M: Memory> Drop for Ready<M> {
    /// `memory` comes after it, even if it unwinds.
    fn drop(&mut self) {
        // SAFETY: `&mut self`, as in `arm`.
        let waker = unsafe { self.head().parent.close() };
        drop(waker);
    }
}

/// The block below on the stack, and the block's bits; the block has none after this.
///
/// # Safety
/// - The caller has the block from the stack, and has not emptied it since.
#[inline(always)]
unsafe fn empty(block: *mut Block) -> (*mut Block, usize) {
    // SAFETY: it was on the stack, so it is a block of a live queue.
    let block = unsafe { &*block };
    // SAFETY: ours; written before the push whose Release `take` acquired. Read before the swap: after it the next one may write it.
    let next = block.next.with(|next| unsafe { *next });
    // Ordering: Acquire; pairs with Release in `mark`, so that the poll sees what each waker's thread wrote before it woke.
    // Ordering: Release; pairs with Acquire in `mark`, so that who finds our zero writes `next` after we read it.
    let bits = block.bits.swap(0, Ordering::AcqRel);
    (next, bits)
}

/// Sets the bit; pushes the block if it had none; wakes the parent if the stack was empty.
///
/// # Safety
/// - `data` is the data pointer of a waker of a queue that lives until this returns.
#[inline]
pub(super) unsafe fn mark(data: *const ()) {
    let bit = data.addr() % WORD;
    let at = block_of(data);
    // SAFETY: as `with_waker` made it, a block of a live queue.
    let block = unsafe { &*at };
    // SAFETY: as above.
    let head = unsafe { head_of(data) };
    // SAFETY: it is the queue's.
    let head = unsafe { &*head };
    head.life.with(|_| ());
    // A read-modify-write even if the bit is set: a load that finds it set is not ordered against the swap that takes it, so that the
    // poll could miss what this thread wrote.
    // Ordering: Release; pairs with Acquire in `empty`, so that the poll sees what this thread wrote.
    // Ordering: Acquire; pairs with Release in `empty`, so that `next` is ours to write.
    if block.bits.fetch_or(1 << bit, Ordering::AcqRel) == 0 {
        push(head, block, at);
    }
}

/// `block` is `at`, and the caller has given it its first bit.
#[inline]
fn push(head: &Head, block: &Block, at: *mut Block) {
    // Ordering: Relaxed; a guess that the compare-and-swap checks.
    let top = head.stack.load(Ordering::Relaxed);
    let below = push_on(top, head, block, at).unwrap_or_else(|now| push_again(now, head, block, at));
    if below.is_null() {
        head.parent.wake();
    }
}

/// Pushes if the top of the stack is this one, which it gives; else gives what the top is.
#[inline]
fn push_on(top: *mut Block, head: &Head, block: &Block, at: *mut Block) -> Result<*mut Block, *mut Block> {
    // SAFETY: the caller's, as it gave the block its first bit, and it is not pushed yet.
    block.next.with_mut(|next| unsafe { *next = top });
    // Ordering: Release; pairs with Acquire in `take`, so that the run sees `next`.
    // Ordering: Acquire; pairs with Release in `take`, so that if we find its null we see the ARMED before it.
    head.stack.compare_exchange_weak(top, at, Ordering::AcqRel, Ordering::Relaxed)
}

/// Another one was faster.
#[cold]
fn push_again(mut top: *mut Block, head: &Head, block: &Block, at: *mut Block) -> *mut Block {
    loop {
        match push_on(top, head, block, at) {
            Ok(below) => return below,
            Err(now) => top = now,
        }
    }
}

fn block_of(data: *const ()) -> *mut Block {
    data.wrapping_byte_sub(data.addr() % WORD).cast::<Block>().cast_mut()
}

/// The head of a waker's queue.
///
/// # Safety
/// - `data` is the data pointer of a waker of a queue that is there.
pub(super) unsafe fn head_of(data: *const ()) -> *mut Head {
    let block = block_of(data);
    // SAFETY: as the caller says, a block of a queue that is there.
    let head = unsafe { (*block).head };
    // One piece of memory, which the pointer was made from.
    block.wrapping_byte_add(head).cast()
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    extern crate std;

    use alloc::boxed::Box;
    use alloc::collections::BTreeSet;
    use alloc::rc::Rc;
    use alloc::sync::Arc;
    use alloc::task::Wake;
    use alloc::vec::Vec;
    use core::cell::{Cell, RefCell};
    use core::panic::AssertUnwindSafe;
    use core::ptr;
    use core::task::{RawWaker, RawWakerVTable, Waker};
    use std::panic::{catch_unwind, panic_any};
    use std::process::{Command, Stdio};
    use std::{env, thread, thread_local};

    use super::super::sync::{AtomicUsize, Ordering};
    use super::super::{Bits, Ready};
    use super::Taken;

    /// A parent that counts how often it is woken.
    #[derive(Default)]
    struct Parent(AtomicUsize);

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            self.wake_by_ref();
        }

        fn wake_by_ref(self: &Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn parent() -> (Arc<Parent>, Waker) {
        let parent = Arc::<Parent>::default();
        (Arc::clone(&parent), Waker::from(parent))
    }

    fn owned(ready: &Ready, task: usize) -> Waker {
        ready.with_waker(task, Waker::clone)
    }

    fn wake(ready: &Ready, task: usize) {
        ready.with_waker(task, Waker::wake_by_ref);
    }

    /// What one `take` gives, in order.
    fn take(ready: &mut Ready, bits: &mut Bits) -> Vec<usize> {
        match ready.take(bits) {
            Taken::Nothing => Vec::new(),
            Taken::One(task) => [task].into(),
            Taken::Many => core::iter::from_fn(|| bits.pop()).collect(),
        }
    }

    fn queue(tasks: usize) -> (Ready, Bits) {
        (Ready::new(tasks), Bits::new(tasks))
    }

    #[test]
    fn every_task_is_found_by_its_own_waker() {
        for tasks in [0, 1, 2, 63, 64, 65, 128, 4096, 4097] {
            let (mut ready, mut bits) = queue(tasks);
            assert_eq!(ready.take(&mut bits), Taken::Nothing);
            for task in 0..tasks {
                wake(&ready, task);
                assert_eq!(ready.take(&mut bits), Taken::One(task), "of {tasks}");
                assert_eq!(bits.pop(), None);
            }
            for task in (0..tasks).rev() {
                wake(&ready, task);
            }
            assert!(take(&mut ready, &mut bits).into_iter().eq(0..tasks), "of {tasks}");
            assert_eq!(ready.take(&mut bits), Taken::Nothing);
        }
    }

    #[test]
    fn marks_are_as_a_set() {
        let (mut ready, mut bits) = queue(1000);
        let mut model = BTreeSet::new();
        let mut random = 1_u32;
        for _ in 0..if cfg!(miri) { 500 } else { 50_000 } {
            random = random.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
            if random >> 28 == 0 {
                assert!(take(&mut ready, &mut bits).into_iter().eq(core::mem::take(&mut model)));
            } else {
                let task = usize::try_from(random >> 15).expect("17 bits") % 1000;
                wake(&ready, task);
                model.insert(task);
            }
        }
    }

    #[test]
    fn two_wakers_of_one_task_wake_the_same() {
        let ready = Ready::new(100);
        let [first, second, other] = [7, 7, 8].map(|task| owned(&ready, task));
        assert!(first.will_wake(&second));
        assert!(first.will_wake(&first.clone()));
        ready.with_waker(7, |lent| assert!(lent.will_wake(&first)));
        assert!(!first.will_wake(&other));
        assert!(!first.will_wake(&owned(&Ready::new(100), 7)));
    }

    #[test]
    fn several_wakes_are_one_take() {
        let (mut ready, mut bits) = queue(3);
        let waker = owned(&ready, 1);
        waker.wake_by_ref();
        let copy = waker.clone();
        wake(&ready, 1);
        copy.wake();
        waker.wake();
        assert_eq!(ready.take(&mut bits), Taken::One(1));
        assert_eq!(ready.take(&mut bits), Taken::Nothing);
    }

    #[test]
    fn the_parent_is_woken_once_when_the_queue_was_empty() {
        let (count, waker) = parent();
        let woken = || count.0.load(Ordering::Relaxed);
        let (mut ready, mut bits) = queue(200);
        wake(&ready, 0);
        assert_eq!(woken(), 0, "not armed");
        ready.arm(&waker);
        assert_eq!(take(&mut ready, &mut bits), [0], "it looks once more");
        for expected in 1..4 {
            ready.arm(&waker);
            assert_eq!(ready.take(&mut bits), Taken::Nothing);
            for task in [150, 151, 3, 150, 70] {
                wake(&ready, task);
                assert_eq!(woken(), expected);
            }
            assert_eq!(take(&mut ready, &mut bits), [3, 70, 150, 151]);
            wake(&ready, 9);
            assert_eq!(woken(), expected, "it is awake");
            assert_eq!(take(&mut ready, &mut bits), [9]);
        }
    }

    #[test]
    fn the_parent_that_came_last_is_woken() {
        let [(first, one), (second, two)] = [(); 2].map(|()| parent());
        let mut ready = Ready::new(1);
        ready.arm(&one);
        ready.arm(&one);
        assert_eq!(Arc::strong_count(&first), 3, "the same waker is not cloned again");
        ready.arm(&two);
        assert_eq!(Arc::strong_count(&first), 2, "the old one is let go");
        wake(&ready, 0);
        assert_eq!([&first, &second].map(|parent| parent.0.load(Ordering::Relaxed)), [0, 1]);
        assert_eq!(Arc::strong_count(&second), 2, "it is moved out to be woken");
    }

    #[test]
    fn wakers_outlive_the_run() {
        let (count, waker) = parent();
        let mut ready = Ready::new(65);
        let late = [0, 0, 64].map(|task| owned(&ready, task));
        ready.arm(&waker);
        drop((ready, waker));
        assert_eq!(Arc::strong_count(&count), 1, "they do not keep the parent's waker");
        let [first, second, third] = late;
        first.wake_by_ref();
        let copy = third.clone();
        drop(third);
        copy.wake();
        assert!(first.will_wake(&second));
        second.wake();
        first.wake();
        assert_eq!(count.0.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn wakers_are_cloned_and_called_on_other_threads() {
        let (count, waker) = parent();
        let (mut ready, mut bits) = queue(256);
        let threads: Vec<_> = (0..4)
            .map(|n| {
                let wakers: Vec<_> = (0..64).map(|i| owned(&ready, 4 * i + n)).collect();
                thread::spawn(move || {
                    for waker in wakers {
                        let copy = waker.clone();
                        drop(waker);
                        copy.wake();
                    }
                })
            })
            .collect();
        let mut all = BTreeSet::new();
        while all.len() < 256 {
            let before = count.0.load(Ordering::Relaxed);
            ready.arm(&waker);
            let taken = take(&mut ready, &mut bits);
            while taken.is_empty() && count.0.load(Ordering::Relaxed) == before {
                thread::yield_now();
            }
            all.extend(taken);
        }
        for thread in threads {
            thread.join().expect("it does not panic");
        }
        assert!(all.into_iter().eq(0..256));
    }

    /// How many counts the queue of a waker has.
    fn refs(waker: &Waker) -> usize {
        // SAFETY: it is a waker of a queue, which it keeps.
        let head = unsafe { super::head_of(waker.data()) };
        // SAFETY: as above.
        unsafe { &(*head).kept }.load(Ordering::Relaxed)
    }

    type Hook = Box<dyn FnOnce()>;

    thread_local! {
        /// What the parent's `clone`, `wake` and `drop` do, once each.
        static HOOKS: [Cell<Option<Hook>>; 3] = const { [const { Cell::new(None) }; 3] };
    }

    fn hook(which: usize) {
        if let Some(hook) = HOOKS.with(|hooks| hooks[which].take()) {
            hook();
        }
    }

    const CLONE: usize = 0;
    const WAKE: usize = 1;
    const DROP: usize = 2;

    static HOOKED: RawWakerVTable = RawWakerVTable::new(
        |_| {
            hook(CLONE);
            RawWaker::new(ptr::null(), &HOOKED)
        },
        |_| {
            hook(WAKE);
            hook(DROP);
        },
        |_| hook(WAKE),
        |_| hook(DROP),
    );

    fn hooked() -> Waker {
        // SAFETY: the table does not look at the data, and its functions are safe.
        unsafe { Waker::new(ptr::null(), &HOOKED) }
    }

    #[test]
    fn a_parent_that_panics_leaves_the_queue_sound() {
        for which in [CLONE, WAKE, DROP] {
            let (mut ready, mut bits) = queue(65);
            let [armed, next] = [hooked(), parent().1];
            let late = owned(&ready, 64);
            if which != CLONE {
                ready.arm(&armed);
            }
            HOOKS.with(|hooks| hooks[which].set(Some(Box::new(move || panic_any(which)))));
            let owned = owned(&ready, 1);
            let unwound = catch_unwind(AssertUnwindSafe(|| match which {
                CLONE => ready.arm(&armed),
                WAKE => owned.wake(),
                _ => ready.arm(&next),
            }));
            assert_eq!(unwound.expect_err("it panics").downcast_ref(), Some(&which));
            assert_eq!(refs(&late), 2, "the run's and its own");
            // It goes on as if nothing was.
            let (parent, waker) = parent();
            ready.arm(&waker);
            assert_eq!(take(&mut ready, &mut bits), if which == WAKE { [1].as_slice() } else { &[] });
            ready.arm(&waker);
            late.wake();
            assert_eq!(parent.0.load(Ordering::Relaxed), 1);
            assert_eq!(ready.take(&mut bits), Taken::One(64));
        }
    }

    #[test]
    fn a_drop_of_the_parent_that_panics_gives_the_run_s_count_back() {
        let mut ready = Ready::new(1);
        let late = owned(&ready, 0);
        ready.arm(&hooked());
        HOOKS.with(|hooks| hooks[DROP].set(Some(Box::new(|| panic_any(())))));
        assert!(catch_unwind(AssertUnwindSafe(|| drop(ready))).is_err());
        assert_eq!(refs(&late), 1);
    }

    #[test]
    fn a_parent_may_wake_tasks_from_its_own_clone_wake_and_drop() {
        for which in [CLONE, WAKE, DROP] {
            let (mut ready, mut bits) = queue(65);
            let inner = RefCell::new(Some(owned(&ready, 64)));
            HOOKS.with(|hooks| hooks[which].set(Some(Box::new(move || inner.take().expect("once").wake()))));
            ready.arm(&hooked());
            wake(&ready, 1);
            ready.arm(&parent().1);
            assert_eq!(take(&mut ready, &mut bits), [1, 64]);
            assert_eq!(ready.take(&mut bits), Taken::Nothing);
        }
    }

    /// An executor that polls in place.
    #[test]
    fn a_parent_may_poll_its_run_from_its_own_wake() {
        let (mut ready, bits) = queue(65);
        let waker = owned(&ready, 64);
        ready.arm(&hooked());
        let run = Rc::new(RefCell::new((ready, bits)));
        let inner = Rc::clone(&run);
        HOOKS.with(|hooks| {
            hooks[WAKE].set(Some(Box::new(move || {
                let (ready, bits) = &mut *inner.borrow_mut();
                assert_eq!(take(ready, bits), [64], "it is on the stack");
                ready.arm(&parent().1);
                assert_eq!(ready.take(bits), Taken::Nothing);
            })));
        });
        waker.wake();
        let (ready, bits) = &mut *run.borrow_mut();
        assert_eq!(ready.take(bits), Taken::Nothing);
    }

    #[test]
    fn a_parent_may_drop_its_run_from_its_own_wake() {
        for wake in [Waker::wake, |waker: Waker| waker.wake_by_ref()] {
            let mut ready = Ready::new(65);
            let [waker, late] = [64, 0].map(|task| owned(&ready, task));
            ready.arm(&hooked());
            HOOKS.with(|hooks| hooks[WAKE].set(Some(Box::new(move || drop(ready)))));
            wake(waker);
            assert_eq!(refs(&late), 1, "its own");
        }
    }

    #[test]
    #[should_panic(expected = "the queue is for fewer tasks")]
    fn there_is_no_waker_of_a_task_that_is_not_there() {
        owned(&Ready::new(3), 3);
    }

    #[test]
    #[should_panic(expected = "the queue is for fewer tasks")]
    fn a_queue_of_no_tasks_lends_no_waker() {
        owned(&Ready::new(0), 0);
    }

    #[test]
    #[should_panic(expected = "is more than an allocation can have")]
    fn more_tasks_than_memory_has_bytes() {
        Ready::new(usize::MAX);
    }

    /// In a process of its own.
    #[test]
    #[cfg_attr(miri, ignore = "starts a process")]
    fn too_many_wakers_abort() {
        const CHILD: &str = "DAGIO_TOO_MANY_WAKERS";
        let ready = Ready::new(1);
        if env::var_os(CHILD).is_some() {
            ready.head().kept.store(isize::MAX.unsigned_abs() + 1, Ordering::Relaxed);
            let _caught = catch_unwind(AssertUnwindSafe(|| core::mem::forget(owned(&ready, 0))));
            std::process::exit(0);
        }
        let (_, module) = module_path!().split_once("::").expect("it is in a crate");
        let child = Command::new(env::current_exe().expect("there is one"))
            .args(["--exact", "--nocapture", &std::format!("{module}::too_many_wakers_abort")])
            .env(CHILD, "1")
            .stdout(Stdio::null())
            .output()
            .expect("it starts");
        let said = std::string::String::from_utf8_lossy(&child.stderr);
        assert!(said.contains("too many wakers"), "{said}");
        assert!(child.status.code() != Some(0), "it aborts");
    }
}
