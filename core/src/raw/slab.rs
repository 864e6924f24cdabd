//! Pinned places for the futures that run. Memory follows the most that ran at once; a place is used again at once.
//!
//! Chunks of up to 64 places, which never move. The first one is in the allocation of the run's queue. A future that is ready at its first
//! poll is never entered: it is made in the spare place, polled there, and dropped. One that is kept has a number, by which all are dropped
//! from the last to the first.
//!
//! State:  a place is free, or taken (its bit in `Chunk::taken`), or spare: free, and a future may be in it during `try_first`.
//! Access: `&mut Slab`. A place's number is checked against its bit, so a wrong one is a panic.
//! Drop:   each future once, where it is: its bit is cleared before. `clear`, and so the drop of the slab, goes on when one panics. To sort
//!         more than 64 takes memory; if there is none, they are dropped 64 by 64.
//! Panic:  a future that unwinds from its first poll is dropped by a guard; from a later one, it stays and is dropped with the slab.
//!         Where a future's poll or drop is called, nothing of the slab is half-made.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use alloc::vec::Vec;
use core::alloc::Layout;
use core::iter;
use core::marker::PhantomData;
use core::mem::{self, MaybeUninit, offset_of};
use core::pin::Pin;
use core::ptr::{self, NonNull};

use super::counted::Room;

/// A place, which begins with its future, and the age of one that is kept there.
#[repr(C)]
struct Place<T> {
    future: MaybeUninit<T>,
    age: u32,
}

/// Before the places of a chunk, and aligned for them.
#[repr(C)]
struct Header<T> {
    /// A bit for each place, set if a future is kept there.
    taken: u64,
    /// The next chunk on the list of those that may have a free place, if this one is `listed`.
    next: u32,
    listed: bool,
    /// The chunk itself: the table of the first one, until there are more.
    chunk: Chunk<T>,
    places: [Place<T>; 0],
}

/// Where the places of a chunk begin.
struct Chunk<T>(NonNull<Place<T>>);

impl<T> Clone for Chunk<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Chunk<T> {}

impl<T> Chunk<T> {
    #[inline]
    fn layout(places: u32) -> Layout {
        Layout::array::<Place<T>>(places as usize)
            .and_then(|places| Layout::new::<Header<T>>().extend(places))
            .expect("a chunk of futures fits in an allocation")
            .0
    }

    /// No future in it.
    ///
    /// # Safety
    /// - It is memory with such a layout, of nobody else.
    unsafe fn begin(memory: NonNull<u8>) -> Self {
        let header = memory.cast::<Header<T>>();
        // SAFETY: the end of the header is within the memory; it is where the places begin, as the header is aligned for them.
        let chunk = Chunk(unsafe { header.add(1) }.cast());
        // SAFETY: as the caller says.
        unsafe { header.write(Header { taken: 0, next: NONE, listed: true, chunk, places: [] }) };
        chunk
    }

    #[inline(always)]
    fn header(self) -> NonNull<Header<T>> {
        // SAFETY: the header is before the places, in the same memory.
        unsafe { self.0.cast::<Header<T>>().sub(1) }
    }

    /// # Safety
    /// - It has that many places, and is there.
    #[inline(always)]
    unsafe fn place(self, place: u32) -> *mut T {
        // SAFETY: within the memory, as the caller says.
        unsafe { self.0.add(place as usize) }.cast().as_ptr()
    }
}

/// The age of what is in a place.
///
/// # Safety
/// - It is a place of a chunk that is there.
#[inline(always)]
unsafe fn age<T>(place: *mut T) -> *mut u32 {
    // SAFETY: a field of the place.
    unsafe { place.byte_add(offset_of!(Place<T>, age)) }.cast()
}

/// No chunk.
const NONE: u32 = u32::MAX;
/// Numbers of places are below 2^31 - 64.
const MOST_CHUNKS: u32 = (1 << 25) - 1;

/// Pinned `T`s, named by numbers below 2^31.
pub(crate) struct Slab<T> {
    /// Where the chunks are: in the first one itself, which is in a room of ours, or in `more`.
    table: NonNull<Chunk<T>>,
    chunks: u32,
    /// All of them, if they are more than one.
    more: Vec<Chunk<T>>,
    /// The free place to use next, or null.
    spare: *mut T,
    /// Its number.
    spare_number: u32,
    /// The first chunk of the list; every chunk that has a free place is listed.
    free: u32,
    /// How many places the first chunk has; the others have `MOST`.
    places: u32,
    /// How many were kept: the age of the next one. After 2^32 the order of their drops is another.
    kept: u32,
    _room: Room,
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

    /// The first chunk's layout, and how many places it has: few, if there are only that many futures.
    #[inline]
    pub(super) fn first(futures: usize) -> (Layout, u32) {
        let places = u32::try_from(futures).map_or(Self::MOST, |futures| futures.clamp(1, Self::MOST));
        (Chunk::<T>::layout(places), places)
    }

    /// No futures yet, in a room for a first chunk of so many places.
    ///
    /// # Safety
    /// - The room was made for this layout and number, both of `first`.
    #[inline]
    pub(super) unsafe fn new(room: Room, places: u32) -> Self {
        // SAFETY: as the caller says.
        let first = unsafe { Chunk::begin(room.memory()) };
        // SAFETY: it has at least one.
        let spare = unsafe { first.place(0) };
        // SAFETY: a field of the header.
        let table = unsafe { first.header().byte_add(offset_of!(Header<T>, chunk)) }.cast();
        Slab {
            table,
            chunks: 1,
            more: Vec::new(),
            spare,
            spare_number: 0,
            free: 0,
            places,
            kept: 0,
            _room: room,
            owns: PhantomData,
        }
    }

    /// # Panics
    /// If there are fewer.
    #[inline(always)]
    fn chunk(&self, number: u32) -> Chunk<T> {
        assert!(number < self.chunks, "no future in this place");
        // SAFETY: that many are in the table.
        let chunk = unsafe { self.table.add(number as usize) };
        // SAFETY: it is written by `grow` alone.
        unsafe { chunk.read() }
    }

    /// How many places a chunk has.
    fn places(&self, chunk: u32) -> u32 {
        if chunk == 0 { self.places } else { Self::MOST }
    }

    /// A place, in which there is a future, and its chunk's header.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    fn taken(&mut self, number: u32) -> (NonNull<Header<T>>, *mut T) {
        let chunk = self.chunk(number / 64);
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        let taken = unsafe { chunk.header().as_ref() }.taken;
        assert!(taken >> (number % 64) & 1 != 0, "no future in this place");
        // SAFETY: a chunk of ours, which has that place, as bits are set of places that it has.
        (chunk.header(), unsafe { chunk.place(number % 64) })
    }

    /// Finds a free place, in the first listed chunk that has one, or in a new chunk.
    #[cold]
    fn find_spare(&mut self) {
        loop {
            if self.free == NONE {
                self.grow();
            }
            let places = self.places(self.free);
            let chunk = self.chunk(self.free);
            // SAFETY: our own; `&mut self`, so there is no other reference to it.
            let header = unsafe { chunk.header().as_mut() };
            let place = header.taken.trailing_ones();
            if place < places {
                self.spare_number = self.free * 64 + place;
                // SAFETY: a chunk of ours, which has that place.
                self.spare = unsafe { chunk.place(place) };
                return;
            }
            header.listed = false;
            self.free = header.next;
        }
    }

    /// One more chunk, the only one on the list.
    #[cold]
    fn grow(&mut self) {
        assert!(self.chunks < MOST_CHUNKS, "too many futures run at once");
        if self.more.is_empty() {
            self.more.push(self.chunk(0));
        }
        self.more.reserve(1);
        let layout = Chunk::<T>::layout(Self::MOST);
        // SAFETY: the layout has at least the bytes of a header.
        let memory = unsafe { alloc(layout) };
        let Some(memory) = NonNull::new(memory) else { handle_alloc_error(layout) };
        // SAFETY: fresh memory of that layout.
        self.more.push(unsafe { Chunk::begin(memory) });
        self.table = NonNull::from(&mut *self.more).cast();
        self.free = self.chunks;
        self.chunks += 1;
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
        let chunk = self.chunk(number / 64);
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        unsafe { chunk.header().as_mut() }.taken |= 1 << (number % 64);
        // SAFETY: the place of this number.
        let age = unsafe { age(place) };
        // SAFETY: in the chunk, and nobody else's.
        unsafe { age.write(self.kept) };
        self.kept = self.kept.wrapping_add(1);
        self.spare = ptr::null_mut();
        Err(number)
    }

    /// Calls `poll` with a future that was kept. If that gives `Some`, drops the future, and gives it on.
    ///
    /// # Panics
    /// If there is none in that place.
    #[inline]
    pub(crate) fn try_next<R>(&mut self, number: u32, poll: impl FnOnce(Pin<&mut T>) -> Option<R>) -> Option<R> {
        let (header, place) = self.taken(number);
        // SAFETY: there is a `T`; `&mut self`, so there is no other reference to it.
        let value = unsafe { &mut *place };
        // SAFETY: as in `try_first`.
        let value = unsafe { Pin::new_unchecked(value) };
        let end = poll(value)?;
        // SAFETY: there it is.
        unsafe { self.leave(number, header, place) };
        Some(end)
    }

    /// Drops the future in a place, which is the next to be used.
    ///
    /// # Safety
    /// - `number` is that of `place`, in the chunk of `header`, and there is a future.
    #[inline]
    unsafe fn leave(&mut self, number: u32, mut header: NonNull<Header<T>>, place: *mut T) {
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        let header = unsafe { header.as_mut() };
        header.taken &= (!1_u64).rotate_left(number % 64);
        if !header.listed {
            header.listed = true;
            header.next = self.free;
            self.free = number / 64;
        }
        self.spare = place;
        self.spare_number = number;
        // SAFETY: there was a `T`; its bit is clear, so nobody drops it again.
        unsafe { place.drop_in_place() };
    }

    /// Drops every future, the last one that was kept first. If one panics, drops the others and goes on panicking.
    #[inline]
    pub(crate) fn clear(&mut self) {
        // SAFETY: our own; `&mut self`, so there is no other reference to it.
        let taken = unsafe { self.chunk(0).header().as_ref() }.taken;
        if taken != 0 || self.chunks > 1 {
            self.clear_chunks();
        }
    }

    #[inline(never)]
    fn clear_chunks(&mut self) {
        let (mut few, mut many) = ([Aged::default(); 64], Vec::new());
        let kept = self.aged().count();
        let aged = if kept > few.len() && many.try_reserve_exact(kept).is_ok() {
            many.resize(kept, Aged::default());
            &mut *many
        } else {
            &mut few
        };
        Rest { slab: self, aged, left: 0 }.drop_all();
    }

    /// All that are kept, by place.
    fn aged(&self) -> impl Iterator<Item = Aged> {
        (0..self.chunks).flat_map(move |at| {
            let chunk = self.chunk(at);
            // SAFETY: our own; `&self`, so nobody writes to it.
            let mut taken = unsafe { chunk.header().as_ref() }.taken;
            iter::from_fn(move || {
                let place = (taken != 0).then(|| taken.trailing_zeros())?;
                taken &= taken - 1;
                // SAFETY: a place that it has, as bits are set of no others.
                let kept = unsafe { chunk.place(place) };
                // SAFETY: just so.
                let age = unsafe { age(kept) };
                // SAFETY: written when the bit was set.
                Some((unsafe { age.read() }, at * 64 + place))
            })
        })
    }
}

/// The age of a future that is kept, and its place.
type Aged = (u32, u32);

/// Futures that are to be dropped: the first so many of these, the last one first, then all others, as many at a time as fit.
struct Rest<'a, T> {
    slab: &'a mut Slab<T>,
    aged: &'a mut [Aged],
    left: usize,
}

impl<T> Rest<'_, T> {
    fn drop_all(&mut self) {
        loop {
            while let Some(last) = self.left.checked_sub(1) {
                self.left = last;
                let (_, number) = self.aged[last];
                let (header, place) = self.slab.taken(number);
                // SAFETY: there it is.
                unsafe { self.slab.leave(number, header, place) };
            }
            for (aged, of) in self.aged.iter_mut().zip(self.slab.aged()) {
                *aged = of;
                self.left += 1;
            }
            if self.left == 0 {
                return;
            }
            self.aged[..self.left].sort_unstable();
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
    #[inline]
    fn drop(&mut self) {
        let memory = Memory(self);
        memory.0.clear();
    }
}

/// A slab whose chunks, but the first, are freed when this is dropped; no future is in them then.
struct Memory<'a, T>(&'a mut Slab<T>);

impl<T> Drop for Memory<'_, T> {
    #[inline]
    fn drop(&mut self) {
        for &chunk in self.0.more.iter().skip(1) {
            // SAFETY: `grow` allocated it, with this layout; nobody uses it after this.
            unsafe { dealloc(chunk.header().as_ptr().cast(), Chunk::<T>::layout(Slab::<T>::MOST)) };
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
    use core::alloc::Layout;
    use core::cell::{Cell, RefCell};
    use core::cmp::Reverse;
    use core::marker::PhantomPinned;
    use core::panic::AssertUnwindSafe;
    use core::pin::Pin;
    use std::panic::{catch_unwind, panic_any};

    use super::super::counted::Ready;
    use super::{Aged, Rest, Slab};

    fn slab<T>(most: usize) -> Slab<T> {
        let (chunk, places) = Slab::<T>::first(most);
        let (.., room) = Ready::with_rooms(most, Layout::new::<()>(), chunk);
        // SAFETY: made for it.
        unsafe { Slab::new(room, places) }
    }

    impl<T> Slab<T> {
        /// Lends one that is kept.
        fn with<R>(&mut self, number: u32, f: impl FnOnce(Pin<&mut T>) -> R) -> R {
            let mut given = None;
            let end = self.try_next(number, |value| {
                given = Some(f(value));
                None::<()>
            });
            assert_eq!(end, None);
            given.expect("it was called")
        }

        fn remove(&mut self, number: u32) {
            assert_eq!(self.try_next(number, |_| Some(())), Some(()));
        }
    }

    /// Notes its name when it is dropped, and the address where it was pinned is the one where it is dropped; may panic then.
    struct Noted<'a> {
        name: usize,
        dropped: &'a RefCell<Vec<usize>>,
        at: Cell<usize>,
        panics: Cell<bool>,
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
            if self.panics.get() {
                panic_any(self.name);
            }
        }
    }

    #[derive(Default)]
    struct Bed(RefCell<Vec<usize>>);

    impl Bed {
        fn noted(&self, name: usize) -> Noted<'_> {
            Noted { name, dropped: &self.0, at: Cell::new(0), panics: Cell::new(false), _stays: PhantomPinned }
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
        let mut slab = slab(4);
        for name in 0..1000 {
            assert_eq!(slab.try_first(bed.noted(name), |value| Some(value.name)), Ok(name));
            assert_eq!(bed.dropped(), [name]);
        }
        assert_eq!(slab.chunks, 1);
        drop(slab);
        assert!(bed.dropped().is_empty());
    }

    #[test]
    fn those_that_are_kept_stay_where_they_are_and_are_dropped_once() {
        for most in [0, 1, 3, 63, 64, 65, 1000] {
            let bed = Bed::default();
            let mut slab = slab(most);
            let mut kept: Vec<_> = (0..300).map(|name| bed.keep(&mut slab, name)).collect();
            for (name, &place) in kept.iter().enumerate() {
                assert_eq!(slab.with(place, |value| value.name), name);
                slab.with(place, Noted::pinned);
            }
            let chunks = slab.chunks;
            // Every third one ends, and another one comes to its place.
            for name in (0..300).step_by(3) {
                slab.remove(kept[name]);
                assert_eq!(bed.dropped(), [name]);
                kept[name] = bed.keep(&mut slab, 1000 + name);
            }
            assert_eq!(slab.chunks, chunks, "places are used again");
            for (name, &place) in kept.iter().enumerate() {
                assert_eq!(slab.with(place, |value| value.name) % 1000, name);
            }
            slab.clear();
            let mut dropped = bed.dropped();
            dropped.sort_unstable_by_key(|name| name % 1000);
            assert!(dropped.iter().map(|name| name % 1000).eq(0..300), "each once");
            // It is as good as new.
            for name in 0..300 {
                bed.keep(&mut slab, name);
            }
            assert_eq!(slab.chunks, chunks, "places are used again");
            drop(slab);
            assert!(bed.dropped().into_iter().eq((0..300).rev()), "the last one first");
        }
    }

    /// Random operations against a list of what is kept.
    #[test]
    fn is_as_a_list_of_what_is_kept() {
        let bed = Bed::default();
        let mut slab = slab(100);
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
                assert_eq!(slab.with(place, |value| value.name), name);
                slab.remove(place);
                assert_eq!(bed.dropped(), [name]);
            }
        }
        drop(slab);
        let mut left: Vec<_> = model.into_iter().map(|(name, _)| name).collect();
        left.sort_unstable_by_key(|&name| Reverse(name));
        assert_eq!(bed.dropped(), left, "the last one first");
    }

    #[test]
    fn one_that_unwinds_from_its_first_poll_is_dropped_once() {
        let bed = Bed::default();
        let mut slab = slab(4);
        bed.keep(&mut slab, 0);
        let poll = |_: Pin<&mut Noted<'_>>| -> Option<()> { panic_any("poll") };
        assert!(catch_unwind(AssertUnwindSafe(|| slab.try_first(bed.noted(1), poll))).is_err());
        assert_eq!(bed.dropped(), [1]);
        bed.keep(&mut slab, 2);
        drop(slab);
        assert_eq!(bed.dropped(), [2, 0]);
    }

    #[test]
    fn a_drop_that_panics_is_not_repeated_and_loses_no_other() {
        let bed = Bed::default();
        let mut slab = slab(200);
        let places: Vec<_> = (0..200).map(|name| bed.keep(&mut slab, name)).collect();
        for name in [5, 70] {
            slab.with(places[name], |value| value.panics.set(true));
        }
        let first = catch_unwind(AssertUnwindSafe(|| slab.remove(places[5]))).expect_err("it panics");
        assert_eq!(first.downcast_ref(), Some(&5_usize));
        assert_eq!(bed.dropped(), [5]);
        assert_eq!(bed.keep(&mut slab, 1005), places[5], "its place is used again");
        let second = catch_unwind(AssertUnwindSafe(|| drop(slab))).expect_err("it panics");
        assert_eq!(second.downcast_ref(), Some(&70_usize));
        let dropped = bed.dropped();
        assert_eq!(dropped.len(), 200);
        assert_eq!((dropped[0], dropped[1]), (1005, 199));
        assert!(dropped[1..].iter().rev().copied().eq((0..200).filter(|&name| name != 5)), "the last one first");
    }

    #[test]
    fn without_memory_to_sort_them_each_is_dropped_once_all_the_same() {
        let bed = Bed::default();
        let mut slab = slab(200);
        for name in 0..200 {
            bed.keep(&mut slab, name);
        }
        Rest { slab: &mut slab, aged: &mut [Aged::default(); 64], left: 0 }.drop_all();
        let dropped = bed.dropped();
        assert!(dropped[..64].iter().copied().eq((0..64).rev()), "the last of 64 first");
        let mut all = dropped;
        all.sort_unstable();
        assert!(all.into_iter().eq(0..200), "each once");
    }

    #[test]
    fn of_any_size_and_alignment() {
        #[repr(align(256))]
        struct Wide(u8);
        let shared = Rc::new(());
        let mut wide = slab(3);
        let mut big = slab(1000);
        let mut none = slab(1000);
        for n in 0..70 {
            let place = wide.try_first((Wide(n), Rc::clone(&shared)), |_| None::<()>).expect_err("it is kept");
            wide.with(place, |value| assert_eq!((value.0.0, (&raw const value.0).addr() % 256), (n, 0)));
            let place = big.try_first(([n; 9_000], Rc::clone(&shared)), |_| None::<()>).expect_err("it is kept");
            big.with(place, |value| assert_eq!(value.0[8_999], n));
            assert!(none.try_first((), |_| None::<()>).is_err_and(|place| place == u32::from(n)), "64 of no size in a chunk");
        }
        assert_eq!((wide.chunks, big.chunks, none.chunks), (4, 70, 2));
        assert_eq!(Rc::strong_count(&shared), 141);
        drop((wide, big, none));
        assert_eq!(Rc::strong_count(&shared), 1);
    }

    #[test]
    #[should_panic(expected = "no future in this place")]
    fn a_place_is_not_left_twice() {
        let mut slab = slab(3);
        let place = slab.try_first(7, |_| None::<()>).expect_err("it is kept");
        slab.remove(place);
        slab.remove(place);
    }

    #[test]
    #[should_panic(expected = "no future in this place")]
    fn a_place_that_is_not_there_is_not_had() {
        let mut slab = slab(3);
        slab.try_first(7, |_| None::<()>).expect_err("it is kept");
        slab.remove(3);
    }
}
