//! The outputs of a run's tasks: each is written once, then shared.
//!
//! State:  a slot is `Empty`, then `Full`, or `Closed` if it was read before it was written. While `Fill` has them it changes once at most.
//! Access: without a `Fill`, as any other memory: `&` reads, `&mut` writes. `Fill` has `&mut` to all, and is their one writer: it writes where
//!         a slot is empty, so that nobody has a reference into it. `Row` reads the slots of its row alone. Either it borrows `Slots`, so that
//!         there is no `Fill`, or none of them was empty when it was made: they are written no more.
//! Drop:   by whoever owns `Outputs`, after all that borrows them.
//! Panic:  no user code runs in here but the drop of outputs.

use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem;

use super::sync::UnsafeCell;

/// A slot for each task.
pub(crate) struct Slots<T>(Box<[UnsafeCell<Slot<T>>]>);

enum Slot<T> {
    Empty,
    /// There is no output, nor will there be.
    Closed,
    Full(T),
}

impl<T> Slot<T> {
    const fn output(&self) -> Option<&T> {
        match self {
            Slot::Full(output) => Some(output),
            Slot::Empty | Slot::Closed => None,
        }
    }
}

// SAFETY: `&Slots` gives `&T`.
unsafe impl<T: Sync> Sync for Slots<T> {}

impl<T> Slots<T> {
    /// So many empty slots. Allocates once.
    pub(crate) fn new(slots: usize) -> Self {
        Slots((0..slots).map(|_| UnsafeCell::new(Slot::Empty)).collect())
    }

    /// The output in a slot.
    pub(crate) fn get(&self, slot: usize) -> Option<&T> {
        // SAFETY: a `Fill` would borrow us exclusively, so that nobody writes while we are borrowed.
        self.0.get(slot)?.with(|slot| unsafe { &*slot }).output()
    }

    /// Empties a slot.
    pub(crate) fn take(&mut self, slot: usize) -> Option<T> {
        self.replace(slot, Slot::Empty)
    }

    /// Puts an output into its slot, in place of what is there.
    ///
    /// # Panics
    /// If there is no such slot.
    pub(crate) fn put(&mut self, slot: usize, output: T) -> Option<T> {
        assert!(slot < self.0.len(), "there is no such slot");
        self.replace(slot, Slot::Full(output))
    }

    fn replace(&mut self, slot: usize, value: Slot<T>) -> Option<T> {
        // SAFETY: `&mut self`, so nobody else has a reference.
        let slot = self.0.get(slot)?.with_mut(|slot| unsafe { &mut *slot });
        match mem::replace(slot, value) {
            Slot::Full(output) => Some(output),
            Slot::Empty | Slot::Closed => None,
        }
    }

    /// The outputs of a row of slots.
    pub(crate) const fn row<'o>(&'o self, row: &'o [u32]) -> Row<'o, T> {
        Row { slots: &self.0, row }
    }

    /// Empties all slots, and gives the right to fill them.
    pub(crate) fn fill(&mut self) -> Fill<'_, T> {
        (0..self.0.len()).for_each(|slot| drop(self.take(slot)));
        Fill { slots: &self.0, writes: PhantomData }
    }
}

/// The right to fill each slot once.
pub(crate) struct Fill<'o, T> {
    slots: &'o [UnsafeCell<Slot<T>>],
    writes: PhantomData<&'o mut [T]>,
}

// SAFETY: it moves `T`s in, to be dropped on the thread of their owner, and shares them with `Row`s on other threads.
unsafe impl<T: Send + Sync> Send for Fill<'_, T> {}
// SAFETY: `&Fill` gives nothing.
unsafe impl<T: Sync> Sync for Fill<'_, T> {}

impl<'o, T> Fill<'o, T> {
    /// Puts an output into its slot.
    ///
    /// # Panics
    /// If it is full, or was read before, or there is none.
    #[inline]
    pub(crate) fn put(&mut self, slot: usize, output: T) {
        assert!(self.write(slot, Slot::Full(output)), "an output is written once, before it is read");
    }

    /// The outputs of a row of slots. Those that are empty stay so.
    ///
    /// # Panics
    /// If one is not there.
    #[inline]
    pub(crate) fn row(&mut self, row: &'o [u32]) -> Row<'o, T> {
        for &slot in row {
            self.write(slot as usize, Slot::Closed);
        }
        Row { slots: self.slots, row }
    }

    /// Writes into a slot that is empty, and tells whether it is.
    #[inline]
    fn write(&mut self, slot: usize, value: Slot<T>) -> bool {
        let slot = &self.slots[slot];
        // SAFETY: we are the one writer, and `&mut`; a reader of a slot that is not empty may be there, and reads as we do.
        let is_empty = slot.with(|slot| matches!(unsafe { &*slot }, Slot::Empty));
        if is_empty {
            // SAFETY: it is empty, so that nobody has a reference into it, and as we are `&mut`, nobody is about to make one.
            slot.with_mut(|slot| unsafe { *slot = value });
        }
        is_empty
    }
}

/// Slots that are written no more.
pub(crate) struct Row<'o, T> {
    slots: &'o [UnsafeCell<Slot<T>>],
    row: &'o [u32],
}

impl<T> Clone for Row<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Row<'_, T> {}

// SAFETY: it gives `&T`.
unsafe impl<T: Sync> Send for Row<'_, T> {}
// SAFETY: it gives `&T`.
unsafe impl<T: Sync> Sync for Row<'_, T> {}

impl<'o, T> Row<'o, T> {
    /// The slots.
    pub(crate) const fn slots(self) -> &'o [u32] {
        self.row
    }

    /// The output at that place of the row, if it is there.
    pub(crate) fn get(self, at: usize) -> Option<&'o T> {
        let slot: &'o UnsafeCell<Slot<T>> = &self.slots[*self.row.get(at)? as usize];
        // SAFETY: `Slots` is borrowed for `'o`, or it is not empty since `Fill::row`: it is not written for `'o`.
        slot.with(|slot| unsafe { &*slot }).output()
    }

    /// The slots of the row that are full, and what is in them.
    pub(crate) fn iter(self) -> impl Iterator<Item = (u32, &'o T)> {
        self.row.iter().enumerate().filter_map(move |(at, &slot)| Some((slot, self.get(at)?)))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::rc::Rc;
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::panic::AssertUnwindSafe;
    use std::panic::catch_unwind;
    use std::thread;

    use super::Slots;

    #[test]
    fn what_is_full_or_closed_is_read_while_others_are_filled() {
        let mut slots = Slots::new(3);
        let mut fill = slots.fill();
        fill.put(1, String::from("one"));
        let row = [1, 2];
        let read = fill.row(&row);
        let one = read.get(0).expect("it is full");
        thread::scope(|threads| {
            threads.spawn(move || assert_eq!(read.iter().map(|(slot, read)| (slot, &**read)).collect::<Vec<_>>(), [(1, "one")]));
            fill.put(0, String::from("zero"));
        });
        assert_eq!((one.as_str(), read.get(1)), ("one", None));
        assert_eq!((slots.get(0).map(String::as_str), slots.get(2), slots.get(3)), (Some("zero"), None, None));
        assert_eq!((slots.take(1).as_deref(), slots.take(1)), (Some("one"), None));
    }

    #[test]
    fn without_the_right_to_fill_a_slot_is_written_again_and_read() {
        let mut slots = Slots::new(2);
        assert_eq!((slots.put(1, 7), slots.put(1, 8)), (None, Some(7)));
        assert_eq!(slots.row(&[0, 1]).iter().collect::<Vec<_>>(), [(1, &8)]);
        assert_eq!((slots.put(0, 9), slots.row(&[0]).get(0).copied()), (None, Some(9)));
        assert!(catch_unwind(AssertUnwindSafe(|| slots.put(2, 10))).is_err());
    }

    #[test]
    fn a_slot_is_filled_once_and_never_after_it_was_read() {
        let mut slots = Slots::new(3);
        let mut fill = slots.fill();
        fill.put(0, 7);
        assert!(catch_unwind(AssertUnwindSafe(|| fill.put(0, 8))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| fill.put(3, 8))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| fill.row(&[3]).get(0).is_none())).is_err());
        let row = fill.row(&[0, 1]);
        assert_eq!((row.get(0), row.get(1)), (Some(&7), None));
        assert!(catch_unwind(AssertUnwindSafe(|| fill.put(1, 8))).is_err());
        fill.put(2, 9);
        assert_eq!(row.get(1), None);
        assert_eq!((slots.get(0), slots.get(1), slots.get(2)), (Some(&7), None, Some(&9)));
        assert_eq!(slots.take(1), None);
        slots.fill().put(1, 10);
        assert_eq!((slots.get(0), slots.get(1)), (None, Some(&10)));
    }

    #[test]
    fn each_output_is_dropped_once_and_those_of_an_earlier_run_before_the_next() {
        let counted = Rc::new(());
        let mut slots = Slots::new(3);
        let mut fill = slots.fill();
        fill.put(0, Rc::clone(&counted));
        fill.put(2, Rc::clone(&counted));
        assert_eq!(Rc::strong_count(&counted), 3);
        slots.fill().put(1, Rc::clone(&counted));
        assert_eq!(Rc::strong_count(&counted), 2);
        drop(slots.take(1));
        drop(slots);
        assert_eq!(Rc::strong_count(&counted), 1);
    }
}
