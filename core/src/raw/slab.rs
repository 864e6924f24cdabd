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
/// Numbers of places are below 2^31 - 64.
const MOST_CHUNKS: u32 = (1 << 25) - 1;

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

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::rc::Rc;
    use alloc::vec::Vec;
    use core::cell::{Cell, RefCell};
    use core::marker::PhantomPinned;
    use core::panic::AssertUnwindSafe;
    use core::pin::Pin;
    use std::panic::{catch_unwind, panic_any};

    use super::Slab;

    /// Notes its name when it is dropped, and the address where it was pinned is the one where it is dropped; may panic then.
    struct Noted<'a> {
        name: usize,
        dropped: &'a RefCell<Vec<usize>>,
        at: Cell<usize>,
        panics: bool,
        _stays: PhantomPinned,
    }

    impl Noted<'_> {
        fn pinned(self: Pin<&mut Self>) {
            let at = &raw const *self;
            let before = self.at.replace(at.addr());
            assert!(before == 0 || before == at.addr(), "{} moved", self.name);
        }
    }

    impl Drop for Noted<'_> {
        fn drop(&mut self) {
            let at = &raw const *self;
            assert!(self.at.get() == 0 || self.at.get() == at.addr(), "{} moved", self.name);
            self.dropped.borrow_mut().push(self.name);
            if self.panics {
                panic_any(self.name);
            }
        }
    }

    #[derive(Default)]
    struct Bed(RefCell<Vec<usize>>);

    impl Bed {
        fn noted(&self, name: usize) -> Noted<'_> {
            Noted { name, dropped: &self.0, at: Cell::new(0), panics: false, _stays: PhantomPinned }
        }

        fn keep<'a>(&'a self, slab: &mut Slab<Noted<'a>>, name: usize) -> u32 {
            let kept = slab.try_first(self.noted(name), |value| {
                value.pinned();
                None::<()>
            });
            kept.expect_err("it is kept")
        }

        fn dropped(&self) -> Vec<usize> {
            self.0.take()
        }
    }

    #[test]
    fn one_that_is_ready_at_once_is_not_kept() {
        let bed = Bed::default();
        let mut slab = Slab::new(4);
        for name in 0..1000 {
            assert_eq!(slab.try_first(bed.noted(name), |value| Some(value.name)), Ok(name));
            assert_eq!(bed.dropped(), [name]);
        }
        assert_eq!(slab.chunks.len(), 1);
        drop(slab);
        assert_eq!(bed.dropped(), []);
    }

    #[test]
    fn those_that_are_kept_stay_where_they_are_and_are_dropped_once() {
        for most in [0, 1, 3, 63, 64, 65, 1000] {
            let bed = Bed::default();
            let mut slab = Slab::new(most);
            let mut kept: Vec<_> = (0..300).map(|name| bed.keep(&mut slab, name)).collect();
            for (name, &place) in kept.iter().enumerate() {
                assert_eq!(slab.get(place).name, name);
                slab.get(place).pinned();
            }
            let chunks = slab.chunks.len();
            // Every third one ends, and another one comes to its place.
            for name in (0..300).step_by(3) {
                slab.remove(kept[name]);
                assert_eq!(bed.dropped(), [name]);
                kept[name] = bed.keep(&mut slab, 1000 + name);
            }
            assert_eq!(slab.chunks.len(), chunks, "places are used again");
            for (name, &place) in kept.iter().enumerate() {
                assert_eq!(slab.get(place).name % 1000, name);
            }
            slab.clear();
            let mut dropped = bed.dropped();
            dropped.sort_unstable_by_key(|name| name % 1000);
            assert!(dropped.iter().map(|name| name % 1000).eq(0..300), "each once");
            // It is as good as new.
            let mut again: Vec<_> = (0..300).map(|name| (bed.keep(&mut slab, name), name)).collect();
            assert_eq!(slab.chunks.len(), chunks, "places are used again");
            drop(slab);
            again.sort_unstable();
            assert!(bed.dropped().into_iter().eq(again.into_iter().map(|(_, name)| name)), "in the order of the places");
        }
    }

    /// Random operations against a list of what is kept.
    #[test]
    fn is_as_a_list_of_what_is_kept() {
        let bed = Bed::default();
        let mut slab = Slab::new(100);
        let mut model: Vec<(usize, u32)> = Vec::new();
        let mut random = 1_u32;
        for name in 0..if cfg!(miri) { 500 } else { 50_000 } {
            random = random.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
            let pick = usize::try_from(random >> 20).expect("12 bits");
            let grows = name / 400 % 2 == 0;
            if pick % 4 < 1 + 2 * usize::from(grows) {
                let place = bed.keep(&mut slab, name);
                assert!(model.iter().all(|&(_, other)| other != place), "a place of two");
                model.push((name, place));
            } else if !model.is_empty() {
                let (name, place) = model.swap_remove(pick % model.len());
                assert_eq!(slab.get(place).name, name);
                slab.remove(place);
                assert_eq!(bed.dropped(), [name]);
            }
        }
        drop(slab);
        let mut left: Vec<_> = model.into_iter().map(|(name, _)| name).collect();
        left.sort_unstable();
        let mut dropped = bed.dropped();
        dropped.sort_unstable();
        assert_eq!(dropped, left);
    }

    #[test]
    fn one_that_unwinds_from_its_first_poll_is_dropped_once() {
        let bed = Bed::default();
        let mut slab = Slab::new(4);
        bed.keep(&mut slab, 0);
        let poll = |_: Pin<&mut Noted<'_>>| -> Option<()> { panic_any("poll") };
        assert!(catch_unwind(AssertUnwindSafe(|| slab.try_first(bed.noted(1), poll))).is_err());
        assert_eq!(bed.dropped(), [1]);
        bed.keep(&mut slab, 2);
        drop(slab);
        assert_eq!(bed.dropped(), [0, 2]);
    }

    #[test]
    fn a_drop_that_panics_is_not_repeated_and_loses_no_other() {
        let bed = Bed::default();
        let mut slab = Slab::new(200);
        let places: Vec<_> = (0..200).map(|name| bed.keep(&mut slab, name)).collect();
        for name in [5, 70] {
            // SAFETY: nothing is moved.
            unsafe { slab.get(places[name]).get_unchecked_mut() }.panics = true;
        }
        let first = catch_unwind(AssertUnwindSafe(|| slab.remove(places[5]))).expect_err("it panics");
        assert_eq!(first.downcast_ref(), Some(&5_usize));
        assert_eq!(bed.dropped(), [5]);
        assert_eq!(bed.keep(&mut slab, 1005), places[5], "its place is used again");
        let second = catch_unwind(AssertUnwindSafe(|| drop(slab))).expect_err("it panics");
        assert_eq!(second.downcast_ref(), Some(&70_usize));
        let dropped = bed.dropped();
        assert_eq!(dropped.len(), 200);
        assert!(dropped.into_iter().map(|name| name % 1000).eq(0..200));
    }

    #[test]
    fn of_any_size_and_alignment() {
        #[repr(align(256))]
        struct Wide(u8);
        let shared = Rc::new(());
        let mut wide = Slab::new(3);
        let mut big = Slab::new(1000);
        let mut none = Slab::new(1000);
        for n in 0..70 {
            let place = wide.try_first((Wide(n), Rc::clone(&shared)), |_| None::<()>).expect_err("it is kept");
            let value = wide.get(place);
            assert_eq!((value.0.0, (&raw const value.0).addr() % 256), (n, 0));
            let place = big.try_first(([n; 9_000], Rc::clone(&shared)), |_| None::<()>).expect_err("it is kept");
            assert_eq!(big.get(place).0[8_999], n);
            assert!(none.try_first((), |_| None::<()>).is_err_and(|place| place == u32::from(n)), "64 of no size in a chunk");
        }
        assert_eq!((wide.chunks.len(), big.chunks.len(), none.chunks.len()), (4, 70, 2));
        assert_eq!(Rc::strong_count(&shared), 141);
        drop((wide, big, none));
        assert_eq!(Rc::strong_count(&shared), 1);
    }

    #[test]
    #[should_panic(expected = "no future in this place")]
    fn a_place_is_not_left_twice() {
        let mut slab = Slab::new(3);
        let place = slab.try_first(7, |_| None::<()>).expect_err("it is kept");
        slab.remove(place);
        slab.remove(place);
    }

    #[test]
    #[should_panic(expected = "no future in this place")]
    fn a_place_that_is_not_there_is_not_had() {
        let mut slab = Slab::new(3);
        slab.try_first(7, |_| None::<()>).expect_err("it is kept");
        slab.get(3);
    }
}
