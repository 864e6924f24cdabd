//! Outputs that one lane writes and others read, while all of them run.
//!
//! State:  Empty → Full, only forward, but for `Frame::take`, which has the frame to itself.
//! Access: law 3. The value: written once, by the one lane that owns the slot, before `full` is set; then shared.
//! Proof that there is one writer: a slot is named by its place in the frame's *type*, so two names never meet in one slot, and its
//!         type says its lane; `Open` gives one `At` for each lane, in ascending order, while it borrows the frame exclusively; `At` is not
//!         `Clone` and `fill` takes it by `&mut`.
//! Drop:   a full slot drops its value with the frame, which outlives the lanes that borrow from it.
//! Panic:  nothing here calls user code, but for the drop of a value.
//!
//! A load and a store for each value; no compare-and-swap.

use core::fmt;
use core::future::Future;
use core::mem::MaybeUninit;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::sync::{AtomicBool, Ordering, UnsafeCell};

/// An output, written once by lane `LANE` of its frame, read by all lanes.
pub struct Slot<T, const LANE: usize> {
    full: AtomicBool,
    value: UnsafeCell<MaybeUninit<T>>,
}

// SAFETY: sharing a slot gives `&T` to every thread (`T: Sync`), and lets the one writer put a `T` that another thread
// drops (`T: Send`); the write happens before every read, by Release and Acquire on `full`.
unsafe impl<T: Send + Sync, const LANE: usize> Sync for Slot<T, LANE> {}

impl<T, const LANE: usize> Slot<T, LANE> {
    /// An empty slot.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Slot { full: AtomicBool::new(false), value: UnsafeCell::new(MaybeUninit::uninit()) }
    }

    /// Stores the value.
    ///
    /// # Safety
    /// - The slot is empty.
    /// - Nobody else calls `put` on it meanwhile.
    #[inline(always)]
    unsafe fn put(&self, value: T) -> &T {
        self.value.with_mut(|place| {
            // SAFETY: the caller is the only writer, and nobody reads a slot that is empty, so this reference is the only one.
            let place = unsafe { &mut *place };
            place.write(value);
        });
        // Ordering: Release; pairs with Acquire in `get`, so that a reader sees the value.
        self.full.store(true, Ordering::Release);
        // SAFETY: it was written just now.
        unsafe { self.shared() }
    }

    /// The value, as every reader gets it. The writer too: were its reference made of the exclusive one in `put`, it would end when
    /// a reader writes to a `T` with interior mutability.
    ///
    /// # Safety
    /// - The value is there, and stays while it is borrowed.
    #[inline(always)]
    unsafe fn shared(&self) -> &T {
        // SAFETY: `put` wrote before, and writes once; `take` has `&mut self`. So nobody writes while this reference lives.
        let place = self.value.with(|place| unsafe { &*place });
        // SAFETY: the caller says that it is there.
        unsafe { place.assume_init_ref() }
    }
}

impl<T, const LANE: usize> Default for Slot<T, LANE> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T, const LANE: usize> Drop for Slot<T, LANE> {
    #[inline(always)]
    fn drop(&mut self) {
        drop(self.take());
    }
}

impl<T, const LANE: usize> fmt::Debug for Slot<T, LANE> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot").field("lane", &LANE).field("full", &self.get().is_some()).finish_non_exhaustive()
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A slot of any lane.
pub trait Place: sealed::Sealed {
    /// What it holds.
    type Value;
    /// The value, once it is there.
    fn get(&self) -> Option<&Self::Value>;
    /// Moves the value out; the slot is empty then.
    fn take(&mut self) -> Option<Self::Value>;
}

impl<T, const LANE: usize> sealed::Sealed for Slot<T, LANE> {}

impl<T, const LANE: usize> Place for Slot<T, LANE> {
    type Value = T;

    #[inline(always)]
    fn get(&self) -> Option<&T> {
        // Ordering: Acquire; pairs with Release in `put`.
        if self.full.load(Ordering::Acquire) {
            // SAFETY: full means written; it stays full while `self` is borrowed, for `take` needs `&mut self`.
            Some(unsafe { self.shared() })
        } else {
            None
        }
    }

    #[inline(always)]
    fn take(&mut self) -> Option<T> {
        if core::mem::replace(self.full.get_mut(), false) {
            // SAFETY: `&mut self`, so nobody writes.
            let place = self.value.with(|place| unsafe { &*place });
            // SAFETY: it was full, so the value is there; it is empty now, so nobody reads it a second time.
            Some(unsafe { place.assume_init_read() })
        } else {
            None
        }
    }
}

/// A tuple's field number `I`. For tuples alone: two numbers never give one place, and no place is inside another's value.
pub trait Field<const I: usize>: sealed::Sealed {
    /// The field's type.
    type Is;
    /// Borrows the field.
    fn field(&self) -> &Self::Is;
    /// Borrows the field exclusively.
    fn field_mut(&mut self) -> &mut Self::Is;
}

macro_rules! fields {
    (impl $i:tt $is:ident of $($all:ident)*) => {
        impl<$($all),*> Field<$i> for ($($all,)*) {
            type Is = $is;
            #[inline(always)]
            fn field(&self) -> &$is {
                &self.$i
            }
            #[inline(always)]
            fn field_mut(&mut self) -> &mut $is {
                &mut self.$i
            }
        }
    };
    (each $all:tt $($i:tt $is:ident)*) => { $(fields!(one $i $is $all);)* };
    (one $i:tt $is:ident ($($all:ident)*)) => { fields!(impl $i $is of $($all)*); };
    (grow [$($i:tt $is:ident)*]) => {};
    (grow [$($i:tt $is:ident)*] $next:tt $Next:ident $($rest:tt)*) => {
        impl<$($is,)* $Next> sealed::Sealed for ($($is,)* $Next,) {}
        fields!(each ($($is)* $Next) $($i $is)* $next $Next);
        fields!(grow [$($i $is)* $next $Next] $($rest)*);
    };
}
fields!(grow [] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K 11 L 12 M 13 N 14 O 15 P);

/// Slot `I` of group `G`. It is passed as a value: where types are written at a call, the compiler checks the call's conditions once more.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_structs, reason = "expansions name it")]
pub struct Of<const G: usize, const I: usize>;

/// The slots by name: `g1::S2` is `Of::<1, 2>`. To the compiler each number that is written in a type is a body of its own, which it checks as it
/// checks a function: they were more than half of the bodies of a large block.
pub mod at {
    use super::Of;

    macro_rules! slots {
        ($($group:ident $g:literal)*) => {
            $(
                #[doc = "A group."]
                pub mod $group {
                    slots!(=> $g S0 0 S1 1 S2 2 S3 3 S4 4 S5 5 S6 6 S7 7 S8 8 S9 9 S10 10 S11 11 S12 12 S13 13 S14 14 S15 15);
                }
            )*
        };
        (=> $g:literal $($slot:ident $i:literal)*) => {
            $(
                #[doc = "A slot."]
                pub const $slot: super::Of<$g, $i> = super::Of;
                #[doc = "Its type."]
                pub type $slot = super::Of<$g, $i>;
            )*
        };
    }
    slots!(g0 0 g1 1 g2 2 g3 3 g4 4 g5 5 g6 6 g7 7 g8 8 g9 9 g10 10 g11 11 g12 12 g13 13 g14 14 g15 15);
}

/// Slot `I` of group `G` of the frame's slots `S`, which are a tuple of tuples.
type At2<S, const G: usize, const I: usize> = <<S as Field<G>>::Is as Field<I>>::Is;

/// What the lanes of one region share: the slots, a context `C` that each reads, and the board `B` on which they note who waits.
///
/// It cannot be opened or emptied while a lane is at it, nor while a value of it is lent:
///
/// ```compile_fail,E0499
/// # use dagio::__private::{Frame, Of, Slot};
/// let mut frame = Frame::new(((Slot::<String, 0>::new(),),), (), ());
/// let (mut one, _) = frame.open().lane::<0>();
/// let (mut other, _) = frame.open().lane::<0>();
/// one.fill(Of::<0, 0>, String::new());
/// ```
///
/// ```compile_fail,E0499
/// # use dagio::__private::{Frame, Of, Slot};
/// let mut frame = Frame::new(((Slot::<String, 0>::new(),),), (), ());
/// let lent = frame.open().lane::<0>().0.fill(Of::<0, 0>, String::new());
/// frame.take(Of::<0, 0>);
/// lent.len();
/// ```
///
/// A lane fills its own slots alone:
///
/// ```compile_fail,E0271
/// # use dagio::__private::{Frame, Of, Slot};
/// let mut frame = Frame::new(((Slot::<String, 1>::new(),),), (), ());
/// frame.open().lane::<0>().0.fill(Of::<0, 0>, String::new());
/// ```
///
/// A value cannot look at its own frame when it is dropped:
///
/// ```compile_fail,E0597
/// # use dagio::__private::{Frame, Of, Slot};
/// let mut frame = Frame::new(((Slot::<&str, 0>::new(), Slot::<String, 0>::new()),), (), ());
/// let (mut lane, _) = frame.open().lane::<0>();
/// let text = lane.fill(Of::<0, 1>, String::new());
/// lane.fill(Of::<0, 0>, text);
/// ```
///
/// It is for one thread if a value is:
///
/// ```compile_fail,E0277
/// # use dagio::__private::{Frame, Of, Slot};
/// # use core::cell::Cell;
/// fn is_sync<T: Sync>(_: &T) {}
/// is_sync(&Frame::new(((Slot::<Cell<u8>, 0>::new(),),), (), ()));
/// ```
///
/// ```
/// # use dagio::__private::{Frame, Of, Slot};
/// # use core::sync::atomic::AtomicU8;
/// # fn is_sync<T: Sync>(_: &T) {}
/// let mut frame = Frame::new(((Slot::<AtomicU8, 0>::new(),),), (), ());
/// is_sync(&frame);
/// let (mut lane, _) = frame.open().lane::<0>();
/// lane.fill(Of::<0, 0>, AtomicU8::new(1));
/// assert_eq!(frame.take(Of::<0, 0>).into_inner(), 1);
/// ```
#[derive(Debug)]
pub struct Frame<S, B, C> {
    pub(super) board: B,
    context: C,
    slots: S,
}

impl<S, B, C> Frame<S, B, C> {
    /// A frame of empty slots.
    #[inline(always)]
    pub const fn new(slots: S, board: B, context: C) -> Self {
        Frame { board, context, slots }
    }

    /// Borrows the frame for its lanes.
    #[inline(always)]
    pub const fn open(&mut self) -> Open<'_, S, B, C> {
        Open { frame: self, next: 0 }
    }

    /// The output in a slot.
    ///
    /// # Panics
    /// If its task did not end.
    #[inline(always)]
    pub fn read<const G: usize, const I: usize>(&self, _: Of<G, I>) -> &<At2<S, G, I> as Place>::Value
    where
        S: Field<G, Is: Field<I, Is: Place>>,
    {
        match self.slots.field().field().get() {
            Some(value) => value,
            None => unfilled(),
        }
    }

    /// Moves an output out of its slot.
    ///
    /// # Panics
    /// If its task did not end, or if it was moved out before.
    #[inline(always)]
    pub fn take<const G: usize, const I: usize>(&mut self, _: Of<G, I>) -> <At2<S, G, I> as Place>::Value
    where
        S: Field<G, Is: Field<I, Is: Place>>,
    {
        match self.slots.field_mut().field_mut().take() {
            Some(value) => value,
            None => unfilled(),
        }
    }
}

#[cold]
#[inline(never)]
fn unfilled() -> ! {
    panic!("a slot is read before its task ended")
}

#[cold]
#[inline(never)]
fn refilled() -> ! {
    panic!("a slot is filled once")
}

/// A frame whose lanes are being handed out.
#[derive(Debug)]
pub struct Open<'f, S, B, C> {
    pub(super) frame: &'f Frame<S, B, C>,
    pub(super) next: usize,
}

impl<'f, S, B, C> Open<'f, S, B, C> {
    /// Lane `LANE`'s place at the frame. Lanes are handed out once each, in order.
    ///
    /// # Panics
    /// If it is not that lane's turn.
    #[inline(always)]
    pub fn lane<const LANE: usize>(self) -> (At<'f, S, B, C, LANE>, Self) {
        assert!(LANE == self.next, "lanes are handed out in order");
        (At(self.frame), Open { frame: self.frame, next: self.next + 1 })
    }
}

/// The place of lane `LANE` at its frame, with the right to write its slots.
#[derive(Debug)]
pub struct At<'f, S, B, C, const LANE: usize>(&'f Frame<S, B, C>);

impl<'f, S, B, C: Copy, const LANE: usize> At<'f, S, B, C, LANE> {
    /// The frame's context.
    #[inline(always)]
    pub fn context(&self) -> C {
        self.0.context
    }

    /// The output in a slot of any lane.
    ///
    /// # Panics
    /// If its task did not end.
    #[inline(always)]
    pub fn read<const G: usize, const I: usize>(&self, place: Of<G, I>) -> &'f <At2<S, G, I> as Place>::Value
    where
        S: Field<G, Is: Field<I, Is: Place>>,
    {
        self.0.read(place)
    }

    /// Stores an output of this lane, and lends it.
    ///
    /// # Panics
    /// If the slot was filled before.
    #[inline(always)]
    pub fn fill<const G: usize, const I: usize, T>(&mut self, _: Of<G, I>, value: T) -> &'f T
    where
        S: Field<G, Is: Field<I, Is = Slot<T, LANE>>>,
        T: 'f,
    {
        let slot: &'f Slot<T, LANE> = self.0.slots.field().field();
        // Ordering: Relaxed; this lane is the only writer.
        if slot.full.load(Ordering::Relaxed) {
            refilled();
        }
        // SAFETY: it is empty. Only an `At` of lane `LANE` of this frame can name this slot here (its type says `LANE`, its name
        // is its place in the frame's type); there is one such `At` while the frame is borrowed, and we hold it by `&mut`.
        unsafe { slot.put(value) }
    }

    /// Waits until a slot of another lane is full, and lends its output.
    #[inline(always)]
    pub const fn wait<const G: usize, const I: usize>(&self, _: Of<G, I>) -> Wait<'f, S, B, C, LANE, G, I> {
        Wait(self.0)
    }
}

/// Where lanes note that they wait, so that they are polled again in the same pass once their slot is full.
pub trait Park {
    /// Lane `lane` waits for a slot.
    fn park(&self, lane: usize);
    /// It waits no more.
    fn unpark(&self, lane: usize);
}

/// The future of [`At::wait`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Wait<'f, S, B, C, const LANE: usize, const G: usize, const I: usize>(&'f Frame<S, B, C>);

impl<'f, S, B, C, const LANE: usize, const G: usize, const I: usize> Future for Wait<'f, S, B, C, LANE, G, I>
where
    S: Field<G, Is: Field<I, Is: Place>>,
    B: Park,
{
    type Output = &'f <At2<S, G, I> as Place>::Value;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let frame: &'f Frame<S, B, C> = self.0;
        if let Some(value) = frame.slots.field().field().get() {
            frame.board.unpark(LANE);
            Poll::Ready(value)
        } else {
            frame.board.park(LANE);
            Poll::Pending
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::Cell;
    use core::panic::AssertUnwindSafe;
    use core::pin::pin;
    use core::task::Waker;
    use std::panic::catch_unwind;
    use std::rc::Rc;
    use std::string::String;

    use super::*;

    /// Counts its drops, and panics in one if told.
    struct Drops<'a>(&'a Cell<u32>, bool);

    impl Drop for Drops<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
            assert!(!self.1, "told to");
        }
    }

    /// Notes the last lane that parked.
    #[derive(Default)]
    struct Parked(Cell<Option<usize>>);

    impl Park for Parked {
        fn park(&self, lane: usize) {
            self.0.set(Some(lane));
        }

        fn unpark(&self, _: usize) {
            self.0.set(None);
        }
    }

    fn message<T>(run: impl FnOnce() -> T) -> String {
        let panic = catch_unwind(AssertUnwindSafe(|| drop(run()))).expect_err("it panics");
        String::from(*panic.downcast_ref::<&str>().expect("a message without arguments"))
    }

    type Two<T> = ((Slot<T, 0>, Slot<T, 1>),);

    const fn two<T>() -> Frame<Two<T>, (), ()> {
        Frame::new(((Slot::new(), Slot::new()),), (), ())
    }

    #[test]
    fn a_value_is_read_by_all_and_dropped_once() {
        let drops = Cell::new(0);
        let mut frame = two();
        let (mut l0, open) = frame.open().lane::<0>();
        let (mut l1, _) = open.lane::<1>();
        let first: *const Drops<'_> = l0.fill(Of::<0, 0>, Drops(&drops, false));
        assert!(core::ptr::eq(first, l1.read(Of::<0, 0>)));
        l1.fill(Of::<0, 1>, Drops(&drops, false));
        assert_eq!(drops.get(), 0);
        drop(frame.take(Of::<0, 1>));
        assert_eq!(drops.get(), 1);
        drop(frame);
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn an_empty_slot_drops_nothing() {
        let drops = Cell::new(0);
        let mut frame = two();
        frame.open().lane::<0>().0.fill(Of::<0, 0>, Drops(&drops, false));
        drop(frame);
        assert_eq!(drops.get(), 1);
    }

    #[test]
    fn a_drop_that_panics_happens_once_and_spares_the_others() {
        let drops = Cell::new(0);
        let mut frame = two();
        let (mut l0, open) = frame.open().lane::<0>();
        l0.fill(Of::<0, 0>, Drops(&drops, true));
        open.lane::<1>().0.fill(Of::<0, 1>, Drops(&drops, false));
        assert_eq!(message(|| drop(frame)), "told to");
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn a_slot_is_filled_once_while_the_frame_is_borrowed() {
        let drops = Cell::new(0);
        let mut frame = two();
        let (mut l0, _) = frame.open().lane::<0>();
        l0.fill(Of::<0, 0>, Drops(&drops, false));
        let again = message(|| {
            l0.fill(Of::<0, 0>, Drops(&drops, false));
        });
        assert_eq!((again.as_str(), drops.get()), ("a slot is filled once", 1));

        // The next lanes of the frame find it full, too, until it is taken.
        let (mut l0, _) = frame.open().lane::<0>();
        assert!(catch_unwind(AssertUnwindSafe(|| l0.fill(Of::<0, 0>, Drops(&drops, false)))).is_err());
        drop(frame.take(Of::<0, 0>));
        frame.open().lane::<0>().0.fill(Of::<0, 0>, Drops(&drops, false));
        drop(frame);
        assert_eq!(drops.get(), 4);
    }

    #[test]
    fn what_is_not_there_cannot_be_read_or_taken() {
        let mut frame = two::<u8>();
        let early = "a slot is read before its task ended";
        assert_eq!(message(|| *frame.open().lane::<0>().0.read(Of::<0, 1>)), early);
        assert_eq!(message(|| *frame.read(Of::<0, 0>)), early);
        assert_eq!(message(|| frame.take(Of::<0, 0>)), early);
        frame.open().lane::<0>().0.fill(Of::<0, 0>, 1);
        assert_eq!(frame.take(Of::<0, 0>), 1);
        assert_eq!(message(|| frame.take(Of::<0, 0>)), early);
    }

    #[test]
    fn lanes_are_handed_out_in_order() {
        let in_order = "lanes are handed out in order";
        let mut frame = two::<u8>();
        assert_eq!(message(|| frame.open().lane::<1>().1.next), in_order);
        assert_eq!(message(|| frame.open().lane::<0>().1.lane::<0>().1.next), in_order);
    }

    #[test]
    fn a_writer_and_a_reader_may_both_write_inside_the_value() {
        let mut frame = two::<Cell<u8>>();
        let (mut l0, open) = frame.open().lane::<0>();
        let (l1, _) = open.lane::<1>();
        let (writers, readers) = (l0.fill(Of::<0, 0>, Cell::new(0)), l1.read(Of::<0, 0>));
        readers.set(1);
        writers.set(writers.get() + 1);
        assert_eq!(readers.get(), 2);
    }

    #[test]
    fn sizes_of_nothing_and_alignments_of_much() {
        #[repr(align(256))]
        #[derive(Clone, Copy)]
        struct Wide(u8);

        let mut frame = Frame::new(((Slot::<(), 0>::new(), Slot::<Wide, 0>::new(), Slot::<[Wide; 0], 0>::new()),), (), ());
        let (mut l0, _) = frame.open().lane::<0>();
        l0.fill(Of::<0, 0>, ());
        let wide = l0.fill(Of::<0, 1>, Wide(7));
        assert_eq!((core::ptr::from_ref(wide).addr() % 256, wide.0), (0, 7));
        assert_eq!(core::ptr::from_ref(l0.fill(Of::<0, 2>, [])).addr() % 256, 0);
        frame.take(Of::<0, 0>);
        assert_eq!(frame.take(Of::<0, 1>).0, 7);
    }

    #[test]
    fn a_wait_parks_its_lane_until_the_slot_is_full() {
        let value = Rc::new(());
        let mut frame = Frame::new(((Slot::<Rc<()>, 0>::new(),),), Parked::default(), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let (l1, _) = open.lane::<1>();
        let mut wait = pin!(l1.wait(Of::<0, 0>));
        let cx = &mut Context::from_waker(Waker::noop());
        assert!(wait.as_mut().poll(cx).is_pending());
        assert_eq!(l1.0.board.0.get(), Some(1));
        l0.fill(Of::<0, 0>, value.clone());
        assert!(matches!(wait.as_mut().poll(cx), Poll::Ready(got) if Rc::ptr_eq(got, &value)));
        assert_eq!(l1.0.board.0.get(), None);
    }

    /// One lane on each thread; a reader sees what the writer wrote before.
    #[test]
    fn lanes_may_be_on_two_threads() {
        for n in 0..if cfg!(miri) { 10 } else { 100 } {
            let mut frame = Frame::new(((Slot::<String, 0>::new(),),), super::super::Duo::new(), ());
            let (mut l0, open) = frame.open().lane::<0>();
            let (l1, _) = open.lane::<1>();
            std::thread::scope(|threads| {
                threads.spawn(move || l0.fill(Of::<0, 0>, std::format!("{n}")));
                let mut wait = pin!(l1.wait(Of::<0, 0>));
                let cx = &mut Context::from_waker(Waker::noop());
                let seen = loop {
                    if let Poll::Ready(seen) = wait.as_mut().poll(cx) {
                        break seen;
                    }
                    std::thread::yield_now();
                };
                assert_eq!(*seen, std::format!("{n}"));
            });
        }
    }
}
