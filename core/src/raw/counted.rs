//! The queue's memory on the heap: one allocation, one count of all who keep it.
//!
//! Memory: a head is on a boundary of 64 bytes. Allocators are slow at that, so it is found in an allocation that is a little larger.
//! State:  `Head::kept` counts the run and each waker that is not lent.
//! Access: as `ready.rs` says; the allocation is the last one's to free, when the others' uses are over.
//! Drop:   whoever gives the last count back frees.
//! Panic:  a count that a waker had is given back even if the parent's waker unwinds (`Counted`).

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::ptr::{self, NonNull};
use core::task::{RawWaker, RawWakerVTable};

use super::bits::Bits;
use super::ready::{Block, Head, Memory, blocks, head_of, mark};
use super::sync::Ordering;
use super::wakes::Words;

/// The queue of a run that allocates.
pub(crate) type Ready = super::ready::Ready<Counted>;

/// One of the counts of a queue, given back when dropped; the last one frees the queue. Whoever makes one owns that count.
pub(crate) struct Counted(NonNull<Head>);

// SAFETY:
// - It has a count, and so has each waker that `clone` made; the queue is there as long as one is. One is lent while `&Ready`, which has
//   this, is held.
// - `new` makes it, of a queue of its own.
// - It uses an atomic count; who frees drops a `ParentWaker`, whose waker may be dropped on any thread.
// - For the wakers see `TABLE`.
unsafe impl Memory for Counted {
    const TABLE: &'static RawWakerVTable = &TABLE;

    #[inline]
    fn head(&self) -> NonNull<Head> {
        self.0
    }
}

impl Ready {
    /// A queue for tasks 0 to `tasks - 1`, none of them ready. Allocates once.
    ///
    /// # Panics
    /// If its bytes, one for each task, are more than an allocation can have.
    pub(crate) fn new(tasks: usize) -> Self {
        let layout = layout(tasks);
        // SAFETY: the layout has at least the bytes of a head.
        let memory = unsafe { alloc(layout) };
        let Some(memory) = NonNull::new(memory) else { handle_alloc_error(layout) };
        let before = memory.addr().get().wrapping_neg() % align_of::<Head>();
        // SAFETY: within the allocation, which has `BEFORE` bytes more than the head and the blocks.
        let head = unsafe { memory.add(before) }.cast::<Head>();
        // SAFETY: fresh memory, with the size and alignment of a head.
        unsafe { head.write(Head::new(1, before, tasks)) };
        // SAFETY: within the allocation: the blocks follow the head.
        let first = unsafe { head.add(1) }.cast::<Block>();
        for index in 0..blocks(tasks) {
            // SAFETY: within the allocation, as it has that many.
            let block = unsafe { first.add(index) };
            // SAFETY: fresh memory, with the size and alignment of a block.
            unsafe { block.write(Block::new(index)) };
        }
        Ready::over(Counted(head))
    }
}

impl Words for Bits {
    #[inline(always)]
    fn insert_word(&mut self, index: usize, bits: usize) {
        Bits::insert_word(self, index, bits);
    }
}

impl Drop for Counted {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: there by our count. A reference to the word alone, as others may free the rest once we have given the count back.
        let kept = unsafe { &(*self.0.as_ptr()).kept };
        // Ordering: Release; pairs with the Acquire below, so that our uses happen before the free.
        if kept.fetch_sub(1, Ordering::Release) == 1 {
            // A load, not a fence, which the thread sanitizer does not see.
            // Ordering: Acquire; pairs with the Release above of all others, as it reads the end of the chain that they made.
            kept.load(Ordering::Acquire);
            // SAFETY: that was the last count.
            unsafe { free(self.0) };
        }
    }
}

/// # Safety
/// - No count is left, and all uses of the queue happened before.
#[cold]
unsafe fn free(head: NonNull<Head>) {
    // SAFETY: as the caller says, ours alone.
    let Head { tasks, before, life, .. } = unsafe { head.as_ref() };
    let (tasks, before) = (*tasks, *before);
    life.with_mut(|_| ());
    if core::mem::needs_drop::<Block>() {
        // SAFETY: within the allocation; only loom's atomics come here.
        let first = unsafe { head.add(1) }.cast::<Block>();
        // SAFETY: `new` wrote that many, and nobody uses them after this.
        unsafe { ptr::slice_from_raw_parts_mut(first.as_ptr(), blocks(tasks)).drop_in_place() };
    }
    // SAFETY: `new` wrote it, and nobody uses it after this.
    unsafe { head.drop_in_place() };
    // SAFETY: within the allocation, which begins there.
    let memory = unsafe { head.cast::<u8>().sub(before) };
    // SAFETY: `new` allocated it, with this layout.
    unsafe { dealloc(memory.as_ptr(), layout(tasks)) };
}

/// What an allocator aligns to in any case.
const ALIGN: usize = 2 * size_of::<usize>();
/// The most bytes before a head.
const BEFORE: usize = align_of::<Head>() - ALIGN;

fn layout(tasks: usize) -> Layout {
    let blocks = Layout::array::<Block>(blocks(tasks));
    let both = blocks.and_then(|blocks| Layout::new::<Head>().extend(blocks));
    let all = both.and_then(|(both, _)| Layout::from_size_align(both.size() + BEFORE, ALIGN));
    all.expect("a byte for each task fits in an allocation")
}

/// Each waker that is not lent has a count, which `clone` makes, and `wake` and `forget` give back. All four may be called on any thread,
/// as they touch atomics, constants and `next`, which has one owner at a time.
static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake_by_ref, forget);

/// The count that a waker has.
///
/// # Safety
/// - `data` is the data pointer of a waker whose count is the caller's; it is not after this.
#[inline]
unsafe fn count_of(data: *const ()) -> Counted {
    // SAFETY: the count keeps the queue.
    let head = unsafe { head_of(data) };
    // SAFETY: a head's address is not null.
    Counted(unsafe { NonNull::new_unchecked(head) })
}

/// # Safety
/// - `data` is the data pointer of a waker that lives until this returns.
unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: the waker keeps its queue, or is lent by it.
    let head = unsafe { head_of(data) };
    // SAFETY: as above.
    let kept = unsafe { &(*head).kept };
    // Ordering: Relaxed; a count is made of one that is there, so the queue is not freed meanwhile.
    if kept.fetch_add(1, Ordering::Relaxed) > isize::MAX as usize {
        overflow();
    }
    RawWaker::new(data, &TABLE)
}

/// # Safety
/// - `data` is the data pointer of a waker whose count is the caller's; it is not after this.
unsafe fn wake(data: *const ()) {
    // SAFETY: as the caller says.
    let _count = unsafe { count_of(data) };
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
    // SAFETY: as the caller says.
    drop(unsafe { count_of(data) });
}

/// Counts are given back, so that this many are there only if wakers are leaked. Unwinding would not stop the next clone, so it aborts.
#[cold]
extern "C" fn overflow() -> ! {
    panic!("too many wakers")
}
