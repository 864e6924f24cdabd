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

/// Slot `I` of group `G` of the frame's slots `S`, which are a tuple of tuples.
type At2<S, const G: usize, const I: usize> = <<S as Field<G>>::Is as Field<I>>::Is;

/// What the lanes of one region share: the slots, a context `C` that each reads, and the board `B` on which they note who waits.
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
    pub fn read<const G: usize, const I: usize>(&self) -> &<At2<S, G, I> as Place>::Value
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
    pub fn take<const G: usize, const I: usize>(&mut self) -> <At2<S, G, I> as Place>::Value
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
    pub fn read<const G: usize, const I: usize>(&self) -> &'f <At2<S, G, I> as Place>::Value
    where
        S: Field<G, Is: Field<I, Is: Place>>,
    {
        self.0.read::<G, I>()
    }

    /// Stores an output of this lane, and lends it.
    ///
    /// # Panics
    /// If the slot was filled before.
    #[inline(always)]
    pub fn fill<const G: usize, const I: usize, T>(&mut self, value: T) -> &'f T
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
    pub const fn wait<const G: usize, const I: usize>(&self) -> Wait<'f, S, B, C, LANE, G, I> {
        Wait(self.0)
    }

    /// The board, to say that a slot was filled for which others may wait.
    #[inline(always)]
    pub const fn board(&self) -> &'f B {
        &self.0.board
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
