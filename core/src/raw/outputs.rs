//! The outputs of a run's tasks: each is written once, then shared.
//!
//! State:  a slot is empty or full. While `Fill` has them it goes from empty to full only.
//! Access: without a `Fill`, as any other memory: `&` reads, `&mut` writes. `Fill` has `&mut` to all, and is their one writer: it writes where
//!         a slot is empty, so that nobody has a reference into it. A `Full` reads the slots of its row alone, which were full when it
//!         was made.
//! Drop:   by whoever owns `Outputs`, after all that borrows them.
//! Panic:  no user code runs in here but the drop of outputs.

use alloc::boxed::Box;
use core::marker::PhantomData;

use super::sync::UnsafeCell;

/// A slot for each task.
pub(crate) struct Slots<T>(Box<[UnsafeCell<Option<T>>]>);

// SAFETY: `&Slots` gives `&T`.
unsafe impl<T: Sync> Sync for Slots<T> {}

impl<T> Slots<T> {
    /// So many empty slots. Allocates once.
    pub(crate) fn new(slots: usize) -> Self {
        Slots((0..slots).map(|_| UnsafeCell::new(None)).collect())
    }

    /// The output in a slot.
    pub(crate) fn get(&self, slot: usize) -> Option<&T> {
        // SAFETY: a `Fill` would borrow us exclusively, so that nobody writes while we are borrowed.
        self.0.get(slot)?.with(|slot| unsafe { &*slot }).as_ref()
    }

    /// Moves an output out of its slot.
    pub(crate) fn take(&mut self, slot: usize) -> Option<T> {
        // SAFETY: `&mut self`, so nobody else has a reference.
        self.0.get(slot)?.with_mut(|slot| unsafe { &mut *slot }).take()
    }

    /// Empties all slots, and gives the right to fill them.
    pub(crate) fn fill(&mut self) -> Fill<'_, T> {
        (0..self.0.len()).for_each(|slot| drop(self.take(slot)));
        Fill { slots: &self.0, writes: PhantomData }
    }
}

/// The right to fill each slot once.
pub(crate) struct Fill<'o, T> {
    slots: &'o [UnsafeCell<Option<T>>],
    writes: PhantomData<&'o mut [T]>,
}

// SAFETY: it moves `T`s in, to be dropped on the thread of their owner, and shares them with `Full`s on other threads.
unsafe impl<T: Send + Sync> Send for Fill<'_, T> {}
// SAFETY: `&Fill` gives `&T`.
unsafe impl<T: Sync> Sync for Fill<'_, T> {}

impl<'o, T> Fill<'o, T> {
    /// Puts an output into its slot.
    ///
    /// # Panics
    /// If it is full, or there is none.
    #[inline]
    pub(crate) fn put(&mut self, slot: usize, output: T) {
        let slot = &self.slots[slot];
        // SAFETY: we are the one writer, and `&mut`; a reader of a full slot may be there, and reads as we do.
        let is_full = slot.with(|slot| unsafe { &*slot }.is_some());
        assert!(!is_full, "an output is written once");
        // SAFETY: it is empty, so that nobody has a reference into it, and as we are `&mut`, nobody is about to make one.
        slot.with_mut(|slot| unsafe { *slot = Some(output) });
    }

    /// The outputs of a row of slots.
    ///
    /// # Panics
    /// If one of them is empty, or is not there.
    #[inline]
    pub(crate) fn full(&self, row: &'o [u32]) -> Full<'o, T> {
        for &slot in row {
            // SAFETY: we are the one writer, and not writing.
            let is_full = self.slots[slot as usize].with(|slot| unsafe { &*slot }.is_some());
            assert!(is_full, "an input is written before its reader starts");
        }
        Full { slots: self.slots, row }
    }
}

/// Full slots.
pub(crate) struct Full<'o, T> {
    slots: &'o [UnsafeCell<Option<T>>],
    row: &'o [u32],
}

impl<T> Clone for Full<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Full<'_, T> {}

// SAFETY: it gives `&T`.
unsafe impl<T: Sync> Send for Full<'_, T> {}
// SAFETY: it gives `&T`.
unsafe impl<T: Sync> Sync for Full<'_, T> {}

impl<'o, T> Full<'o, T> {
    /// The slots.
    pub(crate) const fn row(self) -> &'o [u32] {
        self.row
    }

    /// The output at that place of the row.
    pub(crate) fn get(self, at: usize) -> Option<&'o T> {
        self.row.get(at).map(|&slot| self.read(slot))
    }

    /// The slots of the row, and what is in them.
    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = (u32, &'o T)> {
        self.row.iter().map(move |&slot| (slot, self.read(slot)))
    }

    /// `slot` is of the row.
    fn read(self, slot: u32) -> &'o T {
        let slot: &'o UnsafeCell<Option<T>> = &self.slots[slot as usize];
        // SAFETY: full since `Fill::full`, so that it is written no more for `'o`.
        match slot.with(|slot| unsafe { &*slot }) {
            Some(output) => output,
            None => unreachable!("it was full, and is emptied by who has `&mut`"),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::rc::Rc;
    use alloc::string::String;
    use core::panic::AssertUnwindSafe;
    use std::panic::catch_unwind;
    use std::thread;

    use super::Slots;

    #[test]
    fn what_is_full_is_read_while_others_are_filled() {
        let mut slots = Slots::new(3);
        let mut fill = slots.fill();
        fill.put(1, String::from("one"));
        let row = [1];
        let read = fill.full(&row);
        let one = read.get(0).expect("it is full");
        thread::scope(|threads| {
            threads.spawn(move || assert_eq!(read.get(0).map(String::as_str), Some("one")));
            fill.put(0, String::from("zero"));
        });
        assert_eq!((one.as_str(), read.get(1)), ("one", None));
        assert_eq!((slots.get(0).map(String::as_str), slots.get(2), slots.get(3)), (Some("zero"), None, None));
        assert_eq!((slots.take(1).as_deref(), slots.take(1)), (Some("one"), None));
    }

    #[test]
    fn a_slot_is_filled_once_and_read_when_it_is_full() {
        let mut slots = Slots::new(2);
        let mut fill = slots.fill();
        fill.put(0, 7);
        assert!(catch_unwind(AssertUnwindSafe(|| fill.put(0, 8))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| fill.put(2, 8))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| fill.full(&[0, 1]).row().len())).is_err());
        assert_eq!(slots.get(0), Some(&7));
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
