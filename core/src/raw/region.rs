//! The outputs of a prime region: a slot for each task, written when it ends, read by the tasks that start after that.
//!
//! State:  a slot: empty → full, only forward, but for `Region::take`, which has the region to itself. Slot `I` of group `G` is full when
//!         bit `16 * G + I` says so.
//! Types:  who reads or writes a slot has its key, which says what is in it. A key is made of the type of all slots, which the compiler then
//!         looks at: once for each function that has the key, not wherever the slot is read.
//! Access: the values and the bits: written by the holder of `&mut Open` alone, of which there is one while the region is borrowed; read by
//!         anyone who has a `View`, on any thread. A value is written once, before its bit is set; then it is shared.
//! Drop:   the full slots drop their values with the region, which outlives the tasks that borrow from it.
//! Panic:  nothing here calls user code, but for the drop of a value.
//!
//! A load and a store for each value; no compare-and-swap, as there is one writer.

use core::fmt;
use core::marker::PhantomData;
use core::mem::{MaybeUninit, needs_drop, offset_of};
use core::task::Poll;

use super::chain::Start;
use super::slot::Of;
use super::sync::{AtomicU32, Ordering, UnsafeCell};

/// What a slot holds for an output of type `T`. A slot's type names both, not the third: that would be a projection, which the compiler
/// looks up anew wherever the type of all slots is written, for each of them.
pub trait Outs {
    /// What it holds.
    type Out<T>;

    /// What a task leaves that ended, or did not start.
    fn of<T>(end: Option<T>) -> Self::Out<T>;

    /// The output, if there is one.
    fn there<T>(output: &Self::Out<T>) -> Option<&T>;

    /// The output itself, if there is one.
    fn into_output<T>(output: Self::Out<T>) -> Option<T>;

    /// What a task leaves that succeeded.
    #[inline(always)]
    fn done<T>(self, output: T) -> Self::Out<T>
    where
        Self: Sized,
    {
        Self::of(Some(output))
    }

    /// What a task leaves that did not start.
    #[inline(always)]
    fn skip<T>(self) -> Self::Out<T>
    where
        Self: Sized,
    {
        Self::of(None)
    }

    /// As [`there`](Outs::there).
    #[inline(always)]
    fn get<T>(self, output: &Self::Out<T>) -> Option<&T>
    where
        Self: Sized,
    {
        Self::there(output)
    }
}

/// The output itself.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "expansions name it")]
pub struct Plain;

impl Outs for Plain {
    type Out<T> = T;

    #[inline(always)]
    fn of<T>(end: Option<T>) -> T {
        match end {
            Some(output) => output,
            None => unreachable!("each task starts"),
        }
    }

    #[inline(always)]
    fn there<T>(output: &T) -> Option<&T> {
        Some(output)
    }

    #[inline(always)]
    fn into_output<T>(output: T) -> Option<T> {
        Some(output)
    }
}

/// A slot: the output of one task. Whether it is full is a bit of its region.
pub struct Output<T, M: Outs = Plain>(UnsafeCell<MaybeUninit<M::Out<T>>>);

// SAFETY: to share it gives nothing; its region shares `&T` (`T: Sync`) with every thread, and drops what another thread put there
// (`T: Send`). The write happens before every read, by Release and Acquire on the bit.
unsafe impl<T, M: Outs<Out<T>: Send + Sync>> Sync for Output<T, M> {}

impl<T, M: Outs> Output<T, M> {
    /// An empty slot.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Output(UnsafeCell::new(MaybeUninit::uninit()))
    }

    /// Borrows the value. The reference is not made of the writer's exclusive one: that one would end when a reader writes to a value with
    /// interior mutability.
    ///
    /// # Safety
    /// - It is there, and stays while it is borrowed.
    #[inline(always)]
    unsafe fn shared(&self) -> &M::Out<T> {
        // SAFETY: whoever writes has no reader beside it, as a value is written once, before it is there.
        let place = self.0.with(|place| unsafe { &*place });
        // SAFETY: the caller says that it is there.
        unsafe { place.assume_init_ref() }
    }

    /// Moves the value out.
    ///
    /// # Safety
    /// - It is there, nobody looks at it or writes it meanwhile, and it is there no more.
    #[inline(always)]
    unsafe fn moved(&self) -> M::Out<T> {
        // SAFETY: nobody writes, as the caller says.
        let place = self.0.with(|place| unsafe { &*place });
        // SAFETY: it is there, and is read once, as the caller says.
        unsafe { place.assume_init_read() }
    }

    /// Writes the value.
    ///
    /// # Safety
    /// - It is not there, so that nobody reads it, and nobody else writes it meanwhile.
    #[inline(always)]
    unsafe fn write(&self, value: M::Out<T>) {
        self.0.with_mut(|place| {
            // SAFETY: the only reference, as the caller says.
            let place = unsafe { &mut *place };
            place.write(value);
        });
    }

    /// Drops the value.
    ///
    /// # Safety
    /// - It is there, and nobody looks at it from now on.
    #[inline(always)]
    unsafe fn drop_value(&mut self) {
        self.0.with_mut(|place| {
            // SAFETY: `&mut self`.
            let place = unsafe { &mut *place };
            // SAFETY: as the caller says.
            unsafe { place.assume_init_drop() }
        });
    }
}

impl<T, M: Outs> Default for Output<T, M> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T, M: Outs> fmt::Debug for Output<T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").finish_non_exhaustive()
    }
}

mod sealed {
    pub trait Sealed {}
}

/// At most 16 groups of slots, a tuple of them.
///
/// # Safety
/// - `OFFSETS` says where the slots are: field `I` of field `G` is at `[G][I]`, and no two share a byte.
pub unsafe trait Groups: Sized + sealed::Sealed {
    /// Where each slot is.
    const OFFSETS: [[usize; 16]; 16];
    /// Whether one of them has something to drop.
    const DROPS: bool;
    /// A [`Key`] for each, of a region with the layout `S`.
    type Keys<S>;

    /// Those.
    fn keys<S: Layout<Slots = Self>>() -> Self::Keys<S>;

    /// Empty ones.
    fn empty() -> Self;

    /// Drops the value of a slot.
    ///
    /// # Safety
    /// - It is full, and nobody looks at the value from now on.
    unsafe fn drop_slot(&mut self, slot: usize);
}

/// At most 16 slots, a tuple of them.
///
/// # Safety
/// - As for [`Groups`].
pub unsafe trait Group: Sized + sealed::Sealed {
    /// Where each slot is, from a place on.
    const OFFSETS: [usize; 16];
    /// Whether one of them has something to drop.
    const DROPS: bool;
    /// A [`Key`] for each, if it is that group of a region with the layout `S`.
    type Keys<S, const GROUP: usize>;

    /// Those.
    ///
    /// # Safety
    /// - It is that group.
    unsafe fn keys<S, const GROUP: usize>() -> Self::Keys<S, GROUP>;

    /// Empty ones.
    fn empty() -> Self;

    /// Drops the value of a slot.
    ///
    /// # Safety
    /// - It is full, and nobody looks at the value from now on.
    unsafe fn drop_slot(&mut self, slot: usize);
}

/// The key of a slot: in the layout `S` there is an [`Output`] of type `O` at the place `P`, which is an [`Of`].
///
/// It is of no use in another layout, nor for a type that is nearly that one:
///
/// ```compile_fail,E0308
/// # use dagio::__private::{Output, Region};
/// let one = Region::<((Output<[u8; 8]>,),), _, 1>::new(());
/// let other = Region::<((Output<u64>,),), _, 1>::new(());
/// other.read(one.keys().0.0);
/// ```
///
/// ```compile_fail
/// # use dagio::__private::{Key, Of, Output};
/// fn shorter<'a, S>(key: Key<S, Output<&'static str>, Of<0, 0>>) -> Key<S, Output<&'a str>, Of<0, 0>> {
///     key
/// }
/// ```
///
/// ```
/// # use dagio::__private::{Key, Of, Output};
/// fn same<'a, S>(key: Key<S, Output<&'a str>, Of<0, 0>>) -> Key<S, Output<&'a str>, Of<0, 0>> {
///     key
/// }
/// ```
pub struct Key<S, O, P>(Exactly<(S, O, P)>);

/// Of this type, not of one that is a supertype or a subtype of it.
type Exactly<T> = PhantomData<fn(T) -> T>;

/// The key of slot `I` of group `G`, which is for an output of type `T`, as `M` has it.
pub(crate) type KeyOf<S, T, M, const G: usize, const I: usize> = Key<S, Output<T, M>, Of<G, I>>;

impl<S, T, M: Outs, const G: usize, const I: usize> KeyOf<S, T, M, G, I> {
    /// Its bit.
    const BIT: usize = 16 * G + I;
}

impl<S, O, P> Key<S, O, P> {
    /// The same as one that there is.
    ///
    /// # Safety
    /// - There is one.
    #[inline(always)]
    pub(super) const unsafe fn anew() -> Self {
        Key(PhantomData)
    }
}

impl<S, O, P> Clone for Key<S, O, P> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, O, P> Copy for Key<S, O, P> {}

impl<S, O, P> fmt::Debug for Key<S, O, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").finish_non_exhaustive()
    }
}

macro_rules! slots {
    ($($i:tt $T:ident $M:ident)*) => {
        impl<$($T, $M: Outs),*> sealed::Sealed for ($(Output<$T, $M>,)*) {}

        // SAFETY: the offsets are those of its fields.
        unsafe impl<$($T, $M: Outs),*> Group for ($(Output<$T, $M>,)*) {
            const OFFSETS: [usize; 16] = {
                let mut offsets = [0; 16];
                $(offsets[$i] = offset_of!(Self, $i);)*
                offsets
            };
            const DROPS: bool = $(needs_drop::<$M::Out<$T>>())||*;
            type Keys<S, const GROUP: usize> = ($(Key<S, Output<$T, $M>, Of<GROUP, $i>>,)*);

            #[inline(always)]
            unsafe fn keys<S, const GROUP: usize>() -> Self::Keys<S, GROUP> {
                ($(Key::<S, Output<$T, $M>, Of<GROUP, $i>>(PhantomData),)*)
            }

            #[inline(always)]
            fn empty() -> Self {
                ($(Output::<$T, $M>::new(),)*)
            }

            #[inline(always)]
            unsafe fn drop_slot(&mut self, slot: usize) {
                match slot {
                    // SAFETY: as the caller says.
                    $($i => unsafe { self.$i.drop_value() },)*
                    _ => {}
                }
            }
        }

        impl<$($T: Group),*> sealed::Sealed for ($($T,)*) {}

        impl<$($T: Group),*> Layout for ($($T,)*) {
            type Slots = Self;
            type Keys = <Self as Groups>::Keys<Self>;

            #[inline(always)]
            fn keys(all: Self::Keys) -> Self::Keys {
                all
            }
        }

        // SAFETY: the offsets are those of its fields' fields.
        unsafe impl<$($T: Group),*> Groups for ($($T,)*) {
            const OFFSETS: [[usize; 16]; 16] = {
                let mut offsets = [[0; 16]; 16];
                $(offsets[$i] = from(offset_of!(Self, $i), $T::OFFSETS);)*
                offsets
            };
            const DROPS: bool = $($T::DROPS)||*;
            type Keys<S> = ($($T::Keys<S, $i>,)*);

            #[inline(always)]
            fn keys<S: Layout<Slots = Self>>() -> Self::Keys<S> {
                // SAFETY: by its place in the tuple.
                unsafe { ($($T::keys::<S, $i>(),)*) }
            }

            #[inline(always)]
            fn empty() -> Self {
                ($($T::empty(),)*)
            }

            #[inline(always)]
            unsafe fn drop_slot(&mut self, slot: usize) {
                match slot / 16 {
                    // SAFETY: as the caller says.
                    $($i => unsafe { self.$i.drop_slot(slot % 16) },)*
                    _ => {}
                }
            }
        }
    };
    (grow [$($done:tt)*]) => {};
    (grow [$($done:tt)*] $i:tt $T:ident $M:ident $($rest:tt)*) => {
        slots!($($done)* $i $T $M);
        slots!(grow [$($done)* $i $T $M] $($rest)*);
    };
}
slots!(grow [] 0 A AM 1 B BM 2 C CM 3 D DM 4 E EM 5 F FM 6 G GM 7 H HM 8 I IM 9 J JM 10 K KM 11 L LM 12 N NM 13 O OM 14 P PM 15 Q QM);

/// The offsets of a group's slots, if the group is at `start`.
const fn from(start: usize, mut offsets: [usize; 16]) -> [usize; 16] {
    let mut slot = 0;
    while slot < 16 {
        offsets[slot] += start;
        slot += 1;
    }
    offsets
}

/// The type of a region's slots, a tuple of tuples; or a short name for it. Whatever has to do with the region names that type, and the compiler
/// looks at all of it wherever it is named.
pub trait Layout: Sized {
    /// The slots.
    type Slots: Groups;
    /// Their keys, which may have a short name, too.
    type Keys;
    /// Which lanes wait for the outputs, a bit for each: as many words for each slot as the run has. Of regions whose keys have names.
    const READERS: &'static [u32] = &[];
    /// The numbers and names of the tasks whose outputs they are, of the same regions.
    const TASKS: &'static [(u16, &'static str)] = &[];

    /// Those.
    fn keys(all: <Self::Slots as Groups>::Keys<Self>) -> Self::Keys;
}

/// What the tasks of one region share: the slots, and a context `C` that each reads. `W` words are a bit for each slot.
///
/// It cannot be opened or emptied while a task may run, nor while a value of it is lent:
///
/// ```compile_fail,E0499
/// # use dagio::__private::{Output, Region};
/// let mut region = Region::<((Output<String>,),), _, 1>::new(());
/// let one = region.open();
/// let other = region.open();
/// drop(one);
/// ```
///
/// ```compile_fail,E0502
/// # use dagio::__private::{Output, Region};
/// let mut region = Region::<((Output<String>,),), _, 1>::new(());
/// let lent = region.read(region.keys().0.0);
/// region.take(region.keys().0.0);
/// lent.len();
/// ```
///
/// A value cannot look at its own region when it is dropped:
///
/// ```compile_fail,E0597
/// # use dagio::__private::{Output, Region, Start};
/// # use core::future::{Ready, ready};
/// let mut region = Region::<((Output<&str>, Output<String>),), _, 1>::new(());
/// let open = region.open();
/// let text = open.view().link(open.keys().0.1, |_| Start::Go(ready(String::new())), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// let same = open.view().link(open.keys().0.0, |at| Start::Go(ready(&**at.all((at.keys().0.1,)).unwrap().0)), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// ```
///
/// What is made of one can:
///
/// ```
/// # use dagio::__private::{Output, Region, Start};
/// # use core::future::{Ready, ready};
/// # let mut region = Region::<((Output<usize>, Output<String>),), _, 1>::new(());
/// # let open = region.open();
/// # let text = open.view().link(open.keys().0.1, |_| Start::Go(ready(String::new())), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// let size = open.view().link(
///     open.keys().0.0,
///     |at| Start::Go(ready(at.all((at.keys().0.1,)).unwrap().0.len())),
///     |_, end| Ok::<_, ()>((end.unwrap(), [0])),
/// );
/// ```
///
/// It is for one thread if a value is:
///
/// ```compile_fail,E0277
/// # use dagio::__private::{Output, Region};
/// # use core::cell::Cell;
/// fn is_sync<T: Sync>(_: &T) {}
/// is_sync(&Region::<((Output<Cell<u8>>,),), _, 1>::new(()));
/// ```
///
/// ```
/// # use dagio::__private::{Output, Region};
/// # use core::sync::atomic::AtomicU8;
/// # fn is_sync<T: Sync>(_: &T) {}
/// is_sync(&Region::<((Output<AtomicU8>,),), _, 1>::new(()));
/// ```
pub struct Region<S: Layout, C, const W: usize> {
    full: [AtomicU32; W],
    context: C,
    slots: S::Slots,
}

impl<S: Layout, C, const W: usize> Region<S, C, W> {
    /// A region of empty slots.
    #[inline(always)]
    pub fn new(context: C) -> Self {
        Region { full: [const { AtomicU32::new(0) }; W], context, slots: S::Slots::empty() }
    }

    /// Borrows the region for its run.
    #[inline(always)]
    pub const fn open(&mut self) -> Open<'_, S, C, W> {
        Open(self)
    }

    /// The keys of its slots.
    #[inline(always)]
    #[must_use]
    pub fn keys(&self) -> S::Keys {
        S::keys(S::Slots::keys())
    }

    #[inline(always)]
    fn is_full(&self, slot: usize) -> bool {
        // Ordering: Acquire; pairs with Release in `Open::put`, so that a reader sees the value.
        self.full[slot / 32].load(Ordering::Acquire) & (1 << (slot % 32)) != 0
    }

    /// The output in a slot.
    ///
    /// # Panics
    /// If its task did not end.
    #[inline(always)]
    pub fn read<'a, T: 'a, M: Outs + 'a, const G: usize, const I: usize>(&'a self, key: KeyOf<S, T, M, G, I>) -> &'a M::Out<T> {
        if !self.is_full(KeyOf::<S, T, M, G, I>::BIT) {
            unfilled();
        }
        // SAFETY: full means written; it stays full while `self` is borrowed, for `take` needs `&mut self`.
        unsafe { slot(&self.slots, key).shared() }
    }

    /// Moves an output out of its slot.
    ///
    /// # Panics
    /// If its task did not end, or if it was moved out before.
    #[inline(always)]
    pub fn take<T, M: Outs, const G: usize, const I: usize>(&mut self, key: KeyOf<S, T, M, G, I>) -> M::Out<T> {
        let bit = KeyOf::<S, T, M, G, I>::BIT;
        if !self.is_full(bit) {
            unfilled();
        }
        *self.full[bit / 32].get_mut() &= !(1 << (bit % 32));
        // SAFETY: `&mut self`, so nobody looks or writes; it was full, so the value is there; it is empty now.
        unsafe { slot(&self.slots, key).moved() }
    }

    /// Stores an output, in place of one that may be there.
    #[inline]
    pub fn set<T, M: Outs, const G: usize, const I: usize>(&mut self, key: KeyOf<S, T, M, G, I>, value: M::Out<T>) {
        if self.is_full(KeyOf::<S, T, M, G, I>::BIT) {
            drop(self.take(key));
        }
        self.open().put(key, value);
    }
}

/// The slot of a key.
#[inline(always)]
fn slot<S: Layout, T, M: Outs, const G: usize, const I: usize>(slots: &S::Slots, _: KeyOf<S, T, M, G, I>) -> &Output<T, M> {
    let at = (&raw const *slots).cast::<u8>().wrapping_add(const { S::Slots::OFFSETS[G][I] });
    // SAFETY: who made the key found that there is such a field of this type.
    unsafe { &*at.cast() }
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

impl<S: Layout, C, const W: usize> Drop for Region<S, C, W> {
    #[inline(always)]
    fn drop(&mut self) {
        if S::Slots::DROPS {
            drop(Full::<S::Slots, W> { full: &mut self.full, slots: &mut self.slots });
        }
    }
}

/// The full slots, to be dropped: also the others if the drop of one panics.
struct Full<'a, S: Groups, const W: usize> {
    full: &'a mut [AtomicU32; W],
    slots: &'a mut S,
}

impl<S: Groups, const W: usize> Drop for Full<'_, S, W> {
    fn drop(&mut self) {
        for w in 0..W {
            loop {
                let bits = self.full[w].get_mut();
                if *bits == 0 {
                    break;
                }
                let bit = bits.trailing_zeros();
                *bits &= *bits - 1;
                let rest = Full { full: self.full, slots: self.slots };
                // SAFETY: it was full, and `&mut` says that nobody borrows from it; its bit is cleared, so it is not dropped again.
                unsafe { rest.slots.drop_slot(32 * w + bit as usize) };
                core::mem::forget(rest);
            }
        }
    }
}

impl<S: Layout, C, const W: usize> fmt::Debug for Region<S, C, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Region").field("full", &self.full).finish_non_exhaustive()
    }
}

/// A region whose tasks run: the right to write its slots.
#[derive(Debug)]
pub struct Open<'f, S: Layout, C, const W: usize>(&'f Region<S, C, W>);

impl<'f, S: Layout, C, const W: usize> Open<'f, S, C, W> {
    /// The keys of its slots.
    #[inline(always)]
    #[must_use]
    pub fn keys(&self) -> S::Keys {
        S::keys(S::Slots::keys())
    }

    /// What its tasks see of it.
    #[inline(always)]
    #[must_use]
    pub const fn view(&self) -> View<'f, S, C, W> {
        View(self.0)
    }

    /// The output in a slot.
    ///
    /// # Panics
    /// If its task did not end.
    #[inline(always)]
    #[must_use]
    pub fn read<T: 'f, M: Outs + 'f, const G: usize, const I: usize>(&self, key: KeyOf<S, T, M, G, I>) -> &'f M::Out<T> {
        self.0.read(key)
    }

    /// The output in a slot, if its task ended.
    #[inline(always)]
    #[must_use]
    pub fn try_read<T: 'f, M: Outs + 'f, const G: usize, const I: usize>(
        &self,
        key: KeyOf<S, T, M, G, I>,
    ) -> Option<&'f M::Out<T>> {
        self.0.is_full(KeyOf::<S, T, M, G, I>::BIT).then(|| self.0.read(key))
    }

    /// Stores an output.
    ///
    /// # Panics
    /// If the slot was filled before.
    #[inline(always)]
    pub fn put<T, M: Outs, const G: usize, const I: usize>(&mut self, key: KeyOf<S, T, M, G, I>, value: M::Out<T>) {
        let bit = KeyOf::<S, T, M, G, I>::BIT;
        let full = &self.0.full[bit / 32];
        // Ordering: Relaxed; `self` is the only writer.
        let bits = full.load(Ordering::Relaxed);
        if bits & (1 << (bit % 32)) != 0 {
            refilled();
        }
        // SAFETY: it is empty, so nobody reads it; `&mut self` is the only writer: there is one `Open` while the region is borrowed, and the
        // slots of two bits share no byte, as `Groups` says.
        unsafe { slot(&self.0.slots, key).write(value) };
        // Ordering: Release; pairs with Acquire in `is_full`.
        full.store(bits | 1 << (bit % 32), Ordering::Release);
    }

    /// Stores the output of a task that cannot fail, once it ended: whether it succeeded.
    ///
    /// # Panics
    /// If the slot was filled before.
    #[inline(always)]
    pub fn put_end<T, M: Outs, const G: usize, const I: usize>(
        &mut self,
        key: KeyOf<S, T, M, G, I>,
        end: Poll<M::Out<T>>,
    ) -> Poll<bool> {
        let Poll::Ready(output) = end else { return Poll::Pending };
        self.put(key, output);
        Poll::Ready(true)
    }
}

/// What a task sees of its region.
#[derive(Debug)]
pub struct View<'f, S: Layout, C, const W: usize>(&'f Region<S, C, W>);

impl<S: Layout, C, const W: usize> Clone for View<'_, S, C, W> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S: Layout, C, const W: usize> Copy for View<'_, S, C, W> {}

impl<S: Layout, C: Copy, const W: usize> View<'_, S, C, W> {
    /// The region's context.
    #[inline(always)]
    #[must_use]
    pub const fn context(self) -> C {
        self.0.context
    }
}

impl<'f, S: Layout, C, const W: usize> View<'f, S, C, W> {
    /// What is in some slots, if all of them are full.
    #[inline(always)]
    #[must_use]
    pub fn all<L: Reads<'f, S, W>>(self, _keys: L) -> Option<L::All> {
        let mut lacks = 0;
        for (slots, full) in L::MASK.into_iter().zip(&self.0.full) {
            if slots != 0 {
                // Ordering: Acquire; pairs with Release in `Open::put`, so that a reader sees the values.
                lacks |= slots & !full.load(Ordering::Acquire);
            }
        }
        if lacks != 0 {
            return None;
        }
        // SAFETY: full means written; they stay full while the region is borrowed, for `take` needs `&mut Region`. The keys are there: they
        // were passed.
        Some(unsafe { L::all(&self.0.slots) })
    }

    /// Whether a task starts, and its inputs.
    #[inline(always)]
    pub fn inputs<L: Reads<'f, S, W>>(self, slots: L) -> Start<L::Inputs> {
        let Some(all) = self.all(slots) else { return Start::Wait };
        L::inputs(all).map_or(Start::Skip, Start::Go)
    }

    /// The keys of its slots.
    #[inline(always)]
    #[must_use]
    pub fn keys(&self) -> S::Keys {
        S::keys(S::Slots::keys())
    }
}

/// At most 16 keys, of slots whose outputs are a task's inputs.
///
/// # Safety
/// - `all` reads no slot but those of the mask.
pub unsafe trait Reads<'f, S: Layout, const W: usize> {
    /// A bit for each.
    const MASK: [u32; W];
    /// What is in the slots.
    type All;
    /// The outputs.
    type Inputs;

    /// Borrows what is in the slots.
    ///
    /// # Safety
    /// - They are full, and stay so.
    /// - There are these keys, a value of `Self`: it makes them anew.
    unsafe fn all(slots: &'f S::Slots) -> Self::All;

    /// The outputs, if none of the tasks was skipped.
    fn inputs(all: Self::All) -> Option<Self::Inputs>;
}

// SAFETY: it reads none.
unsafe impl<S: Layout, const W: usize> Reads<'_, S, W> for () {
    const MASK: [u32; W] = [0; W];
    type All = ();
    type Inputs = ();

    #[inline(always)]
    unsafe fn all(_: &S::Slots) {}

    #[inline(always)]
    fn inputs((): ()) -> Option<()> {
        Some(())
    }
}

macro_rules! reads {
    ($($x:ident $T:ident $M:ident $G:ident $I:ident)*) => {
        // SAFETY: it reads those whose bits it sets.
        unsafe impl<'f, S: Layout, $($T: 'f, $M: Outs + 'f,)* $(const $G: usize, const $I: usize,)* const W: usize> Reads<'f, S, W>
            for ($(KeyOf<S, $T, $M, $G, $I>,)*)
        {
            const MASK: [u32; W] = {
                let mut mask = [0; W];
                $(mask[(16 * $G + $I) / 32] |= 1 << ((16 * $G + $I) % 32);)*
                mask
            };
            type All = ($(&'f $M::Out<$T>,)*);
            type Inputs = ($(&'f $T,)*);

            #[inline(always)]
            unsafe fn all(slots: &'f S::Slots) -> Self::All {
                // SAFETY: as the caller says, there are these keys, and their slots are full.
                unsafe { ($(slot(slots, Key::<S, Output<$T, $M>, Of<$G, $I>>::anew()).shared(),)*) }
            }

            #[inline(always)]
            fn inputs(($($x,)*): Self::All) -> Option<Self::Inputs> {
                match ($($M::there($x),)*) {
                    ($(Some($x),)*) => Some(($($x,)*)),
                    _ => None,
                }
            }
        }
    };
    (grow [$($done:tt)*]) => {};
    (grow [$($done:tt)*] $x:ident $T:ident $M:ident $G:ident $I:ident $($rest:tt)*) => {
        reads!($($done)* $x $T $M $G $I);
        reads!(grow [$($done)* $x $T $M $G $I] $($rest)*);
    };
}
#[rustfmt::skip]
reads!(grow []
    a A AM A1 A2 b B BM B1 B2 c C CM C1 C2 d D DM D1 D2 e E EM E1 E2 f F FM F1 F2 g G GM G1 G2 h H HM H1 H2
    i I IM I1 I2 j J JM J1 J2 k K KM K1 K2 l L LM L1 L2 m N NM N1 N2 n O OM O1 O2 o P PM P1 P2 p Q QM Q1 Q2);

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::Cell;
    use core::panic::AssertUnwindSafe;
    use std::panic::catch_unwind;
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

    fn message<T>(run: impl FnOnce() -> T) -> String {
        let panic = catch_unwind(AssertUnwindSafe(|| drop(run()))).expect_err("it panics");
        String::from(*panic.downcast_ref::<&str>().expect("a message without arguments"))
    }

    type Two<T> = ((Output<T>, Output<T>),);

    fn two<T>() -> Region<Two<T>, (), 1> {
        Region::new(())
    }

    /// Into the first slot.
    fn put<T>(region: &mut Region<Two<T>, (), 1>, value: T) {
        let first = region.keys().0.0;
        region.open().put(first, value);
    }

    #[test]
    fn a_value_is_read_by_all_and_dropped_once() {
        let drops = Cell::new(0);
        let mut region = two();
        let mut open = region.open();
        let view = open.view();
        assert!(view.all((view.keys().0.1,)).is_none());
        open.put(open.keys().0.1, Drops(&drops, false));
        assert!(view.all(view.keys().0).is_none() && view.all((view.keys().0.1, view.keys().0.0,)).is_none(), "one of two");
        let (first,) = view.all((view.keys().0.1,)).expect("it is there");
        open.put(open.keys().0.0, Drops(&drops, false));
        let (_, second) = view.all(view.keys().0).expect("both are there");
        assert!(core::ptr::eq(first, second));
        assert_eq!(drops.get(), 0);
        assert!(core::ptr::eq(region.read(region.keys().0.1), region.read(region.keys().0.1)));
        drop(region.take(region.keys().0.1));
        assert_eq!(drops.get(), 1);
        drop(region);
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn an_empty_slot_drops_nothing() {
        let drops = Cell::new(0);
        let mut region = two();
        put(&mut region, Drops(&drops, false));
        drop(region);
        assert_eq!(drops.get(), 1);
    }

    #[test]
    fn a_drop_that_panics_happens_once_and_spares_the_others() {
        let drops = Cell::new(0);
        let mut region = two();
        let mut open = region.open();
        open.put(open.keys().0.0, Drops(&drops, true));
        open.put(open.keys().0.1, Drops(&drops, false));
        assert_eq!(message(|| drop(region)), "told to");
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn each_slot_of_each_group_has_a_bit_and_is_dropped_as_itself() {
        #[rustfmt::skip]
        type Sixteen<T> = (
            Output<()>, Output<u8>, Output<()>, Output<()>, Output<()>, Output<()>, Output<()>, Output<()>,
            Output<()>, Output<()>, Output<()>, Output<()>, Output<()>, Output<()>, Output<()>, Output<T>,
        );
        let (first, third) = (Cell::new(0), Cell::new(0));
        let mut region = Region::<(Sixteen<Drops<'_>>, Sixteen<u8>, Sixteen<Drops<'_>>), _, 2>::new(());
        let mut open = region.open();
        open.put(open.keys().0.15, Drops(&first, false));
        open.put(open.keys().2.15, Drops(&third, false));
        open.put(open.keys().1.1, 7);
        let view = open.view();
        let (value, drops) = view.all((view.keys().1.1, view.keys().2.15)).expect("both are there");
        assert_eq!((*value, core::ptr::eq(drops.0, &raw const third)), (7, true));
        assert!(view.all((view.keys().0.1,)).is_none() && view.all((view.keys().2.1,)).is_none());
        drop(region);
        assert_eq!((first.get(), third.get()), (1, 1));
    }

    #[test]
    fn a_slot_is_filled_once() {
        let drops = Cell::new(0);
        let mut region = two();
        put(&mut region, Drops(&drops, false));
        let again = message(|| put(&mut region, Drops(&drops, false)));
        assert_eq!((again.as_str(), drops.get()), ("a slot is filled once", 1));
        drop(region.take(region.keys().0.0));
        put(&mut region, Drops(&drops, false));
        drop(region);
        assert_eq!(drops.get(), 3);
    }

    #[test]
    fn what_is_not_there_cannot_be_read_or_taken() {
        let mut region = two::<u8>();
        let early = "a slot is read before its task ended";
        assert_eq!(message(|| *region.read(region.keys().0.0)), early);
        assert_eq!(message(|| region.take(region.keys().0.0)), early);
        put(&mut region, 1);
        assert_eq!(region.take(region.keys().0.0), 1);
        assert_eq!(message(|| region.take(region.keys().0.0)), early);
    }

    #[test]
    fn two_readers_may_both_write_inside_the_value() {
        let mut region = two::<Cell<u8>>();
        let mut open = region.open();
        open.put(open.keys().0.0, Cell::new(0));
        let (one,) = open.view().all((open.keys().0.0,)).expect("it is there");
        open.put(open.keys().0.1, Cell::new(0));
        let (other,) = open.view().all((open.keys().0.0,)).expect("it is there");
        other.set(1);
        one.set(one.get() + 1);
        assert_eq!(other.get(), 2);
    }

    #[test]
    fn sizes_of_nothing_and_alignments_of_much() {
        #[repr(align(256))]
        #[derive(Clone, Copy)]
        struct Wide(u8);

        let mut region = Region::<((Output<()>, Output<Wide>, Output<[Wide; 0]>),), _, 1>::new(());
        let mut open = region.open();
        open.put(open.keys().0.0, ());
        open.put(open.keys().0.1, Wide(7));
        open.put(open.keys().0.2, []);
        let wide = region.read(region.keys().0.1);
        assert_eq!((core::ptr::from_ref(wide).addr() % 256, wide.0), (0, 7));
        assert_eq!(core::ptr::from_ref(region.read(region.keys().0.2)).addr() % 256, 0);
        region.take(region.keys().0.0);
        assert_eq!(region.take(region.keys().0.1).0, 7);
    }

    /// The run on one thread, a view on another: it sees what was written before the bit.
    #[test]
    fn a_view_may_be_on_another_thread() {
        for n in 0..if cfg!(miri) { 10 } else { 100 } {
            let mut region = two::<String>();
            let mut open = region.open();
            let view = open.view();
            std::thread::scope(|threads| {
                threads.spawn(move || open.put(open.keys().0.1, std::format!("{n}")));
                let seen = loop {
                    if let Some((seen,)) = view.all((view.keys().0.1,)) {
                        break seen;
                    }
                    std::thread::yield_now();
                };
                assert_eq!(*seen, std::format!("{n}"));
            });
        }
    }
}
