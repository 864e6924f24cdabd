//! The queue's memory on the heap: one allocation, one count of all who keep it.
//!
//! Memory: a head is on a boundary of 64 bytes. Allocators are slow at that, so it is found in an allocation that is a little larger. Behind
//!         the blocks there is room for what else the run needs.
//! State:  `Head::kept` counts the run, each room that was made of it, and each waker that is not lent.
//! Access: as `ready.rs` says; a room is its owner's; the allocation is the last one's to free, when the others' uses are over.
//! Drop:   whoever gives the last count back frees.
//! Panic:  a count that a waker had is given back even if the parent's waker unwinds (`Counted`).

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::mem;
use core::ptr::{self, NonNull};
use core::task::{RawWaker, RawWakerVTable};

use super::ready::{Block, Head, Memory, blocks, head_of, mark};
use super::sync::Ordering;

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
    /// Of the wakers that it lends.
    #[cfg(not(feature = "loom"))]
    pub(super) const TABLE: &'static RawWakerVTable = &TABLE;

    /// A queue for tasks 0 to `tasks - 1`, none of them ready. Allocates once.
    ///
    /// # Panics
    /// If its bytes, one for each task, are more than an allocation can have.
    pub(crate) fn new(tasks: usize) -> Self {
        let none = Layout::new::<()>();
        Self::with_rooms(tasks, none, none).0
    }

    /// A queue, and memory for these two layouts in the same allocation: the first there as long as the queue, the second as long as the room.
    ///
    /// # Panics
    /// If they are more than an allocation can have.
    #[inline(always)]
    pub(super) fn with_rooms(tasks: usize, first: Layout, second: Layout) -> (Self, NonNull<u8>, Room) {
        let Some(layouts) = Layouts::new(tasks, first, second) else { too_many(tasks) };
        // SAFETY: the layout has at least the bytes of a head.
        let memory = unsafe { alloc(layouts.all) };
        let Some(memory) = NonNull::new(memory) else { handle_alloc_error(layouts.all) };
        let before = memory.addr().get().wrapping_neg() & (layouts.align - 1);
        // SAFETY: within the allocation, which has `align - ALIGN` bytes more than the head, the blocks and the rooms.
        let head = unsafe { memory.add(before) }.cast::<Head>();
        // SAFETY: fresh memory, with the size and alignment of a head.
        unsafe { head.write(Head::new(2, before, layouts.all.size(), tasks)) };
        // SAFETY: within the allocation: the blocks follow the head.
        let block = unsafe { head.add(1) }.cast::<Block>();
        for index in 0..blocks(tasks) {
            // SAFETY: within the allocation, as it has that many.
            let block = unsafe { block.add(index) };
            // SAFETY: fresh memory, with the size and alignment of a block.
            unsafe { block.write(Block::new(index)) };
        }
        // SAFETY: within the allocation.
        let first = unsafe { head.byte_add(layouts.first) };
        // SAFETY: within the allocation.
        let second = unsafe { head.byte_add(layouts.second) };
        (Ready::over(Counted(head)), first.cast(), Room { memory: second.cast(), _keeps: Counted(head) })
    }

    /// Where the queue is. It keeps its parent's waker and its count.
    #[cfg(not(feature = "loom"))]
    pub(super) fn into_head(self) -> NonNull<Head> {
        mem::ManuallyDrop::new(self).memory.head()
    }

    /// The queue that is there.
    ///
    /// # Safety
    /// - `head` is from `into_head`.
    /// - One `Ready` that is made of it is dropped; all are used before that, with `&mut` one at a time, each use before the next.
    #[cfg(not(feature = "loom"))]
    #[inline(always)]
    pub(super) unsafe fn from_head(head: NonNull<Head>) -> Self {
        Ready::over(Counted(head))
    }
}

/// Memory in a queue's allocation, which it keeps.
pub(super) struct Room {
    memory: NonNull<u8>,
    _keeps: Counted,
}

// SAFETY: its memory is its own; a count may be given back on any thread.
unsafe impl Send for Room {}
// SAFETY: `&Room` gives an address.
unsafe impl Sync for Room {}

impl Room {
    /// Where the memory is: that of the layout which it was made for. It is there as long as the room, and nobody else's.
    #[inline(always)]
    pub(super) fn memory(&self) -> NonNull<u8> {
        self.memory
    }
}

#[cold]
fn too_many(tasks: usize) -> ! {
    panic!("the memory for {tasks} tasks is more than an allocation can have")
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
    let Head { tasks, before, bytes, life, .. } = unsafe { head.as_ref() };
    let (tasks, before, bytes) = (*tasks, *before, *bytes);
    life.with_mut(|_| ());
    if mem::needs_drop::<Block>() {
        // SAFETY: within the allocation; only loom's atomics come here.
        let first = unsafe { head.add(1) }.cast::<Block>();
        // SAFETY: `new` wrote that many, and nobody uses them after this.
        unsafe { ptr::slice_from_raw_parts_mut(first.as_ptr(), blocks(tasks)).drop_in_place() };
    }
    // SAFETY: `new` wrote it, and nobody uses it after this.
    unsafe { head.drop_in_place() };
    // SAFETY: within the allocation, which begins there.
    let memory = unsafe { head.cast::<u8>().sub(before) };
    // SAFETY: a layout was made of these.
    let layout = unsafe { Layout::from_size_align_unchecked(bytes, ALIGN) };
    // SAFETY: `with_room` allocated it, with this layout.
    unsafe { dealloc(memory.as_ptr(), layout) };
}

/// What an allocator aligns to in any case.
const ALIGN: usize = 2 * size_of::<usize>();

/// Of an allocation in which a boundary of `align` is found; behind it the queue, and the rooms at their offsets.
struct Layouts {
    all: Layout,
    align: usize,
    first: usize,
    second: usize,
}

impl Layouts {
    /// `None` if it is more than an allocation can have.
    #[inline(always)]
    fn new(tasks: usize, first: Layout, second: Layout) -> Option<Self> {
        let blocks = Layout::array::<Block>(blocks(tasks)).ok()?;
        let (all, _) = Layout::new::<Head>().extend(blocks).ok()?;
        let (all, first) = all.extend(first).ok()?;
        let (all, second) = all.extend(second).ok()?;
        let align = all.align();
        let all = Layout::from_size_align(all.size().checked_add(align - ALIGN)?, ALIGN).ok()?;
        Some(Layouts { all, align, first, second })
    }
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
