//! Pinned places for the futures that run. Memory follows the most that ran at once; a place is used again at once.
//!
//! Chunks of up to 64 places, which never move. A future that is ready at its first poll is never entered: it is made in the spare place,
//! polled there, and dropped.
//!
//! State:  a place is free, or taken (its bit in `Chunk::taken`), or spare: free, and a future may be in it during `try_first`.
//! Access: `&mut Slab`. A place's number is checked against its bit, so a wrong one is a panic.
//! Drop:   each future once, where it is: its bit is cleared before. `clear`, and so the drop of the slab, goes on when one panics.
//! Panic:  a future that unwinds from its first poll is dropped by a guard; from a later one, it stays and is dropped with the slab.
//!         Where a future's poll or drop is called, nothing of the slab is half-made.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use alloc::vec::Vec;
use core::alloc::Layout;
use core::marker::PhantomData;
use core::mem::{self, MaybeUninit};
use core::pin::Pin;
use core::ptr::{self, NonNull};

#[repr(C)]
struct Chunk<T> {
    /// A bit for each place, set if a future is kept there.
    taken: u64,
    /// The next chunk on the list of those that may have a free place, if this one is `listed`.
    next: u32,
    listed: bool,
    /// Where the places begin. They are behind this header, which is aligned for them.
    places: [MaybeUninit<T>; 0],
}

/// No chunk.
const NONE: u32 = u32::MAX;
/// Numbers of places have 31 bits.
const MOST_CHUNKS: u32 = 1 << 25;

/// Pinned `T`s, named by numbers below 2^31.
pub(crate) struct Slab<T> {
    chunks: Vec<NonNull<Chunk<T>>>,
    /// The free place to use next, or null.
    spare: *mut T,
    /// Its number.
    spare_number: u32,
    /// The first chunk of the list; every chunk that has a free place is listed.
    free: u32,
    /// How many places the first chunk has; the others have `MOST`.
    first: u32,
    owns: PhantomData<T>,
}

// SAFETY: the chunks, and `spare` in them, are the slab's own; it owns its `T`s and gives them to who has `&mut`.
unsafe impl<T: Send> Send for Slab<T> {}
// SAFETY: `&Slab` gives nothing.
unsafe impl<T> Sync for Slab<T> {}

impl<T> Slab<T> {
    /// Places in a chunk: 64, fewer if they are big, at least one.
    const MOST: u32 = {
        let mut most = 64;
        while most > 1 && size_of::<T>() > 16 * 1024 / most as usize {
            most -= 1;
        }
        most
    };

    /// No places yet. There are `most` futures at once: for few the first chunk is small. Allocates nothing.
    pub(crate) fn new(most: usize) -> Self {
        let first = u32::try_from(most).map_or(Self::MOST, |most| most.clamp(1, Self::MOST));
        Slab { chunks: Vec::new(), spare: ptr::null_mut(), spare_number: 0, free: NONE, first, owns: PhantomData }
    }

    /// How many places a chunk has.
    fn places(&self, chunk: usize) -> u32 {
        if chunk == 0 { self.first } else { Self::MOST }
    }

    fn layout(places: u32) -> Layout {
        Layout::array::<T>(places as usize)
            .and_then(|places| Layout::new::<Chunk<T>>().extend(places))
            .expect("a chunk of futures fits in an allocation")
            .0
    }

    /// # Safety
    /// - `chunk` is one of this type of slab, alive, and `place` below how many it has.
    #[inline(always)]
    unsafe fn place(chunk: NonNull<Chunk<T>>, place: u32) -> *mut T {
        // SAFETY: the end of the header is within the allocation; it is where the places begin, as the header is aligned for them.
        let first = unsafe { chunk.as_ptr().add(1) }.cast::<T>();
        // SAFETY: within the allocation, as the caller says.
        unsafe { first.add(place as usize) }
    }

    /// The header of a place's chunk, and the place, in which there is a future.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    fn taken(&mut self, number: u32) -> (&mut Chunk<T>, *mut T) {
        let mut chunk = self.chunks[(number / 64) as usize];
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        let header = unsafe { chunk.as_mut() };
        assert!(header.taken & 1 << (number % 64) != 0, "no future in this place");
        // SAFETY: a chunk of ours, which has that place, as bits are set of places that it has.
        let place = unsafe { Self::place(chunk, number % 64) };
        (header, place)
    }

    /// Finds a free place, in the first listed chunk that has one, or in a new chunk.
    #[cold]
    fn find_spare(&mut self) {
        loop {
            if self.free == NONE {
                self.grow();
            }
            let places = self.places(self.free as usize);
            let mut chunk = self.chunks[self.free as usize];
            // SAFETY: our own; `&mut self`, so there is no other reference to it.
            let header = unsafe { chunk.as_mut() };
            let place = header.taken.trailing_ones();
            if place < places {
                self.spare_number = self.free * 64 + place;
                // SAFETY: a chunk of ours, which has that place.
                self.spare = unsafe { Self::place(chunk, place) };
                return;
            }
            header.listed = false;
            self.free = header.next;
        }
    }

    /// One more chunk, the only one on the list.
    #[cold]
    fn grow(&mut self) {
        let number = u32::try_from(self.chunks.len()).unwrap_or(NONE);
        assert!(number < MOST_CHUNKS, "too many futures run at once");
        let places = self.places(self.chunks.len());
        let layout = Self::layout(places);
        self.chunks.reserve(1);
        // SAFETY: the layout has at least the bytes of a header.
        let memory = unsafe { alloc(layout) };
        let Some(chunk) = NonNull::new(memory.cast::<Chunk<T>>()) else { handle_alloc_error(layout) };
        // SAFETY: fresh memory, with the size and alignment of a header.
        unsafe { chunk.write(Chunk { taken: 0, next: NONE, listed: true, places: [] }) };
        self.chunks.push(chunk);
        self.free = number;
    }

    /// Puts `value` into a free place and calls `poll` with it. If that gives `Some`, drops the value and gives it on; else keeps the value,
    /// and gives the number of its place as the error.
    ///
    /// # Panics
    /// If 2^25 futures, or more if they are small, run at once.
    #[inline]
    pub(crate) fn try_first<R>(&mut self, value: T, poll: impl FnOnce(Pin<&mut T>) -> Option<R>) -> Result<R, u32> {
        if self.spare.is_null() {
            self.find_spare();
        }
        let place = self.spare;
        // SAFETY: a free place of ours, with the size and alignment of a `T`.
        unsafe { place.write(value) };
        let guard = DropInPlace(place);
        // SAFETY: just written; nobody else has a reference to a free place.
        let value = unsafe { &mut *place };
        // SAFETY: it is dropped before its place is used again or freed, and never moved.
        let value = unsafe { Pin::new_unchecked(value) };
        if let Some(end) = poll(value) {
            drop(guard);
            return Ok(end);
        }
        mem::forget(guard);
        let number = self.spare_number;
        let mut chunk = self.chunks[(number / 64) as usize];
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        unsafe { chunk.as_mut() }.taken |= 1 << (number % 64);
        self.spare = ptr::null_mut();
        Err(number)
    }

    /// Borrows a future that was kept.
    ///
    /// # Panics
    /// If there is none in that place.
    #[inline]
    pub(crate) fn get(&mut self, number: u32) -> Pin<&mut T> {
        let (_, place) = self.taken(number);
        // SAFETY: there is a `T`; `&mut self`, so there is no other reference to it.
        let value = unsafe { &mut *place };
        // SAFETY: as in `try_first`.
        unsafe { Pin::new_unchecked(value) }
    }

    /// Drops a future that was kept; its place is the next to be used.
    ///
    /// # Panics
    /// If there is none in that place.
    #[inline]
    pub(crate) fn remove(&mut self, number: u32) {
        let list = self.free;
        let (header, place) = self.taken(number);
        header.taken &= !(1 << (number % 64));
        if !header.listed {
            header.listed = true;
            header.next = list;
            self.free = number / 64;
        }
        self.spare = place;
        self.spare_number = number;
        // SAFETY: there was a `T`; its bit is clear, so nobody drops it again.
        unsafe { place.drop_in_place() };
    }

    /// Drops every future, in the order of the places. If one panics, drops the others and goes on panicking.
    pub(crate) fn clear(&mut self) {
        let mut rest = Rest { slab: self, chunk: 0 };
        rest.drop_all();
    }
}

/// Chunks whose futures are to be dropped: this one and those after it.
struct Rest<'a, T> {
    slab: &'a mut Slab<T>,
    chunk: u32,
}

impl<T> Rest<'_, T> {
    fn drop_all(&mut self) {
        while let Some(chunk) = self.slab.chunks.get_mut(self.chunk as usize) {
            // SAFETY: the slab's own; we have it exclusively, so there is no other reference to it.
            let taken = unsafe { chunk.as_mut() }.taken;
            if taken == 0 {
                self.chunk += 1;
            } else {
                self.slab.remove(self.chunk * 64 + taken.trailing_zeros());
            }
        }
    }
}

impl<T> Drop for Rest<'_, T> {
    /// When one panicked.
    fn drop(&mut self) {
        self.drop_all();
    }
}

impl<T> Drop for Slab<T> {
    fn drop(&mut self) {
        let memory = Memory(self);
        memory.0.clear();
    }
}

/// A slab whose chunks are freed when this is dropped; no future is in them then.
struct Memory<'a, T>(&'a mut Slab<T>);

impl<T> Drop for Memory<'_, T> {
    fn drop(&mut self) {
        for (number, chunk) in mem::take(&mut self.0.chunks).into_iter().enumerate() {
            // SAFETY: `grow` allocated it, with this layout; nobody uses it after this.
            unsafe { dealloc(chunk.as_ptr().cast(), Slab::<T>::layout(self.0.places(number))) };
        }
    }
}

struct DropInPlace<T>(*mut T);

impl<T> Drop for DropInPlace<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: whoever made this has put a `T` there, which nobody else drops.
        unsafe { self.0.drop_in_place() };
    }
}
