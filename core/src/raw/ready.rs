//! The ready queue: which tasks were woken. Any thread marks; the run takes.
//!
//! Memory: one allocation, a `Head` and then the blocks, each for `WORD` tasks and as many bytes long. So **the waker of task `i` is the
//!         address `first block + i`**: its low bits are the number in the block, the rest is the block. No waker is stored.
//! State:  a bit for each task. Blocks with a bit are linked, through themselves, on a stack, which the run takes whole.
//!         (S) *A block with a bit is on the stack once; or who gave it its first bit is about to push it; or the run has taken it from
//!         the stack and is about to empty it.* Nobody else pushes it, so it is not there twice.
//!         (R) *A stack with a block has a wake of the parent on its way, or the run is polling and is going to look.*
//! Access: marking: any thread that has a waker, counted or lent. Taking and arming: the holder of `&mut Ready`. `Block::next`: who gave
//!         the block its first bit, until its push; then the run, until it empties the block.
//! Drop:   `Head::refs` counts the run and each waker that is not lent; the last one frees. A waker that outlives the run marks bits that
//!         nobody takes, in memory that it keeps alive; nothing leads from there to the tasks.
//! Panic:  user code is the parent's waker alone (`parent.rs`). It is called by `mark` when the block is on the stack, and by `arm` and
//!         `drop` with nothing in hand; a count that a waker had is given back even if it unwinds (`Count`).
//!
//! `mark`: set the bit; if the block had none, push it; if the stack was empty, wake the parent.
//! `take`: swap the stack for an empty one; of each block read `next`, then empty it: from then on it may be pushed again.
//! The stack is pushed to and taken whole, so a `top` that is top again is the right `next` again (no ABA).

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::task::{RawWaker, RawWakerVTable, Waker};

use super::bits::{Bits, WORD};
use super::parent::ParentWaker;
use super::sync::{AtomicPtr, AtomicUsize, Ordering, UnsafeCell, fence};

/// The bits of `WORD` tasks.
#[cfg_attr(target_pointer_width = "64", repr(C, align(64)))]
#[cfg_attr(target_pointer_width = "32", repr(C, align(32)))]
struct Block {
    bits: AtomicUsize,
    /// The block below on the stack. Not atomic: one owner at a time (Access).
    next: UnsafeCell<*mut Block>,
    head: *mut Head,
}

const _: () = assert!(cfg!(feature = "loom") || size_of::<Block>() == WORD, "a block has a byte for each task");
const _: () = assert!(align_of::<Block>() >= WORD, "the low bits of a block's address are a task's");
const _: () = assert!(align_of::<Head>() >= align_of::<Block>(), "the blocks follow the head without a gap");

#[repr(C, align(64))]
struct Head {
    /// The run, and each waker that is not lent.
    refs: AtomicUsize,
    /// The blocks with a bit.
    stack: AtomicPtr<Block>,
    parent: ParentWaker,
    blocks: usize,
    /// Read by every use and written by the free, so that loom sees a use after it. It has no size and no code without loom.
    life: UnsafeCell<()>,
}

/// The run's end of the queue.
pub(crate) struct Ready {
    head: NonNull<Head>,
    first: *mut Block,
    tasks: usize,
}

// SAFETY: what `head` and `first` point to is atomics, constants, `ParentWaker` (which is `Send + Sync`) and `next`, which has one owner
// at a time; a `Waker` may be dropped on any thread.
unsafe impl Send for Ready {}
// SAFETY: `&Ready` lends wakers, which are `Sync`, and nothing else.
unsafe impl Sync for Ready {}

/// What [`Ready::take`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    Nothing,
    /// This task alone; it is not in the set.
    One(usize),
    /// They are in the set.
    Many,
}

impl Ready {
    /// A queue for tasks 0 to `tasks - 1`, none of them ready. Allocates once.
    ///
    /// # Panics
    /// If its bytes, one for each task, are more than an allocation can have.
    #[expect(clippy::cast_ptr_alignment, reason = "the layout has the alignment of a head")]
    pub(crate) fn new(tasks: usize) -> Self {
        let blocks = tasks.div_ceil(WORD).max(1);
        let layout = layout(blocks);
        // SAFETY: the layout has at least the bytes of a head.
        let memory = unsafe { alloc(layout) };
        let Some(head) = NonNull::new(memory.cast::<Head>()) else { handle_alloc_error(layout) };
        // SAFETY: within the allocation: the blocks follow the head.
        let first = unsafe { head.as_ptr().add(1) }.cast::<Block>();
        let empty = Head {
            refs: AtomicUsize::new(1),
            stack: AtomicPtr::new(ptr::null_mut()),
            parent: ParentWaker::new(),
            blocks,
            life: UnsafeCell::new(()),
        };
        // SAFETY: fresh memory, with the size and alignment of a head.
        unsafe { head.as_ptr().write(empty) };
        for index in 0..blocks {
            // SAFETY: within the allocation, as `index < blocks`.
            let block = unsafe { first.add(index) };
            let empty = Block { bits: AtomicUsize::new(0), next: UnsafeCell::new(ptr::null_mut()), head: head.as_ptr() };
            // SAFETY: fresh memory, with the size and alignment of a block.
            unsafe { block.write(empty) };
        }
        Ready { head, first, tasks }
    }

    #[inline]
    fn head(&self) -> &Head {
        // SAFETY: `new` wrote it, and our count keeps it.
        unsafe { self.head.as_ref() }
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
    pub(crate) fn take(&mut self, into: &mut Bits) -> Taken {
        // Ordering: Acquire; pairs with Release in `push`, so that we see `next`.
        // Ordering: Release; pairs with Acquire in `push`, so that who finds our null sees the ARMED before it (`ParentWaker::wake`).
        let block = self.head().stack.swap(ptr::null_mut(), Ordering::AcqRel);
        if block.is_null() {
            return Taken::Nothing;
        }
        // SAFETY: we have it from the stack just now.
        let (next, bits) = unsafe { empty(block) };
        if next.is_null() && bits.is_power_of_two() {
            return Taken::One(self.first_task(block) + bits.trailing_zeros() as usize);
        }
        self.take_many(block, next, bits, into);
        Taken::Many
    }

    #[inline(never)]
    fn take_many(&self, mut block: *mut Block, mut next: *mut Block, mut bits: usize, into: &mut Bits) {
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
        (block.addr() - self.first.addr()) / size_of::<Block>() * WORD
    }

    /// Stores the parent's waker, to be woken once, at the first mark. `take` again after this, and sleep only if there was nothing.
    #[inline]
    pub(crate) fn arm(&mut self, waker: &Waker) {
        // SAFETY: `&mut self`: one at a time, and whoever hands it on orders the calls.
        unsafe { self.head().parent.arm(waker) };
    }

    /// Lends the waker of `task`. It costs no count, but for each clone that is made of it.
    ///
    /// # Panics
    /// If there is no such task.
    #[inline(always)]
    pub(crate) fn with_waker<R>(&self, task: usize, f: impl FnOnce(&Waker) -> R) -> R {
        assert!(task < self.tasks, "the queue is for fewer tasks");
        let data = self.first.wrapping_add(task / WORD).wrapping_byte_add(task % WORD);
        // SAFETY: `TABLE` keeps the contract of `RawWaker`, for a data pointer that names a task of a live queue. It is a task's, by the
        // assertion; the queue lives as long as `f`, by our count, which `&self` holds.
        let waker = unsafe { Waker::new(data.cast_const().cast(), &TABLE) };
        // It is not counted, so it is not dropped.
        f(&ManuallyDrop::new(waker))
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        let _count = Count(self.head.as_ptr());
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
unsafe fn mark(data: *const ()) {
    let bit = data.addr() % WORD;
    let at = block_of(data);
    // SAFETY: as `with_waker` made it, a block of a live queue.
    let block = unsafe { &*at };
    // SAFETY: a block's head is its own queue's.
    let head = unsafe { &*block.head };
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
    let mut top = head.stack.load(Ordering::Relaxed);
    loop {
        // SAFETY: ours, as we gave the block its first bit and it is not pushed yet.
        block.next.with_mut(|next| unsafe { *next = top });
        // Ordering: Release; pairs with Acquire in `take`, so that the run sees `next`.
        // Ordering: Acquire; pairs with Release in `take`, so that if we find its null we see the ARMED before it.
        match head.stack.compare_exchange_weak(top, at, Ordering::AcqRel, Ordering::Relaxed) {
            Ok(_) => break,
            Err(now) => top = now,
        }
    }
    if top.is_null() {
        head.parent.wake();
    }
}

fn block_of(data: *const ()) -> *mut Block {
    data.wrapping_byte_sub(data.addr() % WORD).cast::<Block>().cast_mut()
}

/// # Safety
/// - `data` is the data pointer of a waker of a live queue.
unsafe fn head_of(data: *const ()) -> *mut Head {
    // SAFETY: as the caller says, a block of a live queue.
    unsafe { (*block_of(data)).head }
}

/// One of the counts of a queue, given back when dropped; the last one frees the queue. Whoever makes one owns that count.
struct Count(*mut Head);

impl Drop for Count {
    fn drop(&mut self) {
        // SAFETY: alive by our count. A reference to the word alone, as others may free the rest once we have given the count back.
        let refs = unsafe { &(*self.0).refs };
        // Ordering: Release; pairs with the Acquire fence below, so that our uses happen before the free.
        if refs.fetch_sub(1, Ordering::Release) == 1 {
            // Ordering: Acquire; pairs with the Release above of all others.
            fence(Ordering::Acquire);
            // SAFETY: that was the last count.
            unsafe { free(self.0) };
        }
    }
}

/// # Safety
/// - No count is left, and all uses of the queue happened before.
#[cold]
unsafe fn free(head: *mut Head) {
    // SAFETY: as the caller says, ours alone.
    let Head { blocks, life, .. } = unsafe { &*head };
    let blocks = *blocks;
    life.with_mut(|_| ());
    if core::mem::needs_drop::<Block>() {
        // SAFETY: within the allocation; only loom's atomics come here.
        let first = unsafe { head.add(1) }.cast::<Block>();
        // SAFETY: `new` wrote that many, and nobody uses them after this.
        unsafe { ptr::slice_from_raw_parts_mut(first, blocks).drop_in_place() };
    }
    // SAFETY: `new` wrote it, and nobody uses it after this.
    unsafe { head.drop_in_place() };
    // SAFETY: `new` allocated it, with this layout.
    unsafe { dealloc(head.cast(), layout(blocks)) };
}

fn layout(blocks: usize) -> Layout {
    Layout::array::<Block>(blocks)
        .and_then(|blocks| Layout::new::<Head>().extend(blocks))
        .expect("a byte for each task fits in an allocation")
        .0
}

/// Each waker that is not lent has a count, which `clone` makes, and `wake` and `forget` give back. All four may be called on any thread,
/// as they touch atomics, constants and `next`, which has one owner at a time.
static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake_by_ref, forget);

/// # Safety
/// - `data` is the data pointer of a waker that lives until this returns.
unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: the waker keeps its queue, or is lent by it.
    let head = unsafe { head_of(data) };
    // SAFETY: as above.
    let refs = unsafe { &(*head).refs };
    // Ordering: Relaxed; a count is made of one that is there, so the queue is not freed meanwhile.
    if refs.fetch_add(1, Ordering::Relaxed) > isize::MAX as usize {
        overflow();
    }
    RawWaker::new(data, &TABLE)
}

/// # Safety
/// - `data` is the data pointer of a waker whose count is the caller's; it is not after this.
unsafe fn wake(data: *const ()) {
    // SAFETY: the count keeps the queue.
    let _count = Count(unsafe { head_of(data) });
    // SAFETY: it is given back after this.
    unsafe { mark(data) };
}

/// # Safety
/// - `data` is the data pointer of a waker that lives until this returns.
unsafe fn wake_by_ref(data: *const ()) {
    // SAFETY: the waker keeps its queue, or is lent by it.
    unsafe { mark(data) };
}

/// # Safety
/// - `data` is the data pointer of a waker whose count is the caller's; it is not after this.
unsafe fn forget(data: *const ()) {
    // SAFETY: the count keeps the queue.
    drop(Count(unsafe { head_of(data) }));
}

/// Counts are given back, so that this many are there only if wakers are leaked. Unwinding would not stop the next clone, so it aborts.
#[cold]
extern "C" fn overflow() -> ! {
    panic!("too many wakers")
}

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::boxed::Box;
    use alloc::collections::BTreeSet;
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
    use super::{Bits, Ready, Taken};

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
        unsafe { &(*head).refs }.load(Ordering::Relaxed)
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
    #[should_panic(expected = "a byte for each task fits in an allocation")]
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
            ready.head().refs.store(isize::MAX.unsigned_abs() + 1, Ordering::Relaxed);
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
