//! The errors of a compiled run, each put in its place by whoever ran the task, and moved out when the run is over.
//!
//! State:  a place: free → taken, only forward.
//! Access: `put` from any thread; whoever takes a place writes it, once. Nobody reads one but the owner of all, who borrows none.
//! Drop:   errors are dropped with their places.
//! Panic:  nothing here calls user code, but for the drop of an error that finds its place taken; nothing is half made then.
//!
//! Without compare-and-swap nobody can take a place: there, no run [has any](crate::table::Options::is_compiled).

use core::fmt;

use super::sync::{AtomicU32, Ordering, UnsafeCell};

/// A place for the error of each of so many tasks.
pub(crate) struct Failures<E, const TASKS: usize> {
    places: [Place<E>; TASKS],
    /// The place that was taken before all others, or `NONE`.
    first: AtomicU32,
}

const NONE: u32 = u32::MAX;

struct Place<E> {
    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    taken: super::sync::AtomicU8,
    error: UnsafeCell<Option<E>>,
}

// SAFETY: to share it gives nothing, and lets one thread put an error that another one drops (`E: Send`). Only one does: it took the place.
unsafe impl<E: Send> Sync for Place<E> {}

impl<E> Place<E> {
    const fn new() -> Self {
        Place {
            #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
            taken: super::sync::AtomicU8::new(0),
            error: UnsafeCell::new(None),
        }
    }

    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    fn take(&self) -> bool {
        // Ordering: Relaxed; the place alone is decided. Whoever reads it owns it, so that all borrows ended before, on whatever thread.
        self.taken.swap(1, Ordering::Relaxed) == 0
    }

    #[cfg(not(any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    fn take(&self) -> bool {
        false
    }

    fn put(&self, error: E) {
        if self.take() {
            // SAFETY: it was taken just now, and that happens once; nobody reads it while it is borrowed.
            self.error.with_mut(|place| unsafe { place.write(Some(error)) });
        }
    }
}

impl<E, const TASKS: usize> Failures<E, TASKS> {
    /// None yet.
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Failures { places: [const { Place::new() }; TASKS], first: AtomicU32::new(NONE) }
    }

    /// The error of the task with this place.
    ///
    /// # Panics
    /// If there is no such place.
    #[cold]
    #[inline(never)]
    pub(crate) fn put(&self, place: usize, error: E) {
        self.places[place].put(error);
        // Ordering: Relaxed; it is a number, and read by the owner.
        if self.first.load(Ordering::Relaxed) == NONE {
            #[expect(clippy::cast_possible_truncation, reason = "a block has fewer than 2^16 tasks")]
            self.first.store(place as u32, Ordering::Relaxed);
        }
    }

    /// The errors by place, and the place of the first one.
    #[inline(always)]
    pub(crate) fn into_parts(self) -> ([Option<E>; TASKS], Option<usize>) {
        let first = self.first.into_inner();
        (self.places.map(|place| place.error.into_inner()), (first != NONE).then_some(first as usize))
    }
}

impl<E, const TASKS: usize> fmt::Debug for Failures<E, TASKS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failures").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::Cell;
    use std::rc::Rc;
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn errors_come_out_by_place_and_the_first_is_known() {
        let failures = Failures::<&str, 3>::new();
        failures.put(2, "c");
        failures.put(0, "a");
        assert_eq!(failures.into_parts(), ([Some("a"), None, Some("c")], Some(2)));
        assert_eq!(Failures::<&str, 1>::new().into_parts(), ([None], None));
    }

    #[test]
    fn a_place_is_taken_once_and_an_error_dropped_once() {
        let drops = Rc::new(());
        let failures = Failures::<_, 1>::new();
        failures.put(0, drops.clone());
        failures.put(0, drops.clone());
        assert_eq!(Rc::strong_count(&drops), 2);
        drop(failures);
        assert_eq!(Rc::strong_count(&drops), 1);
    }

    #[test]
    fn two_threads_may_put_an_error_in_one_place() {
        for _ in 0..if cfg!(miri) { 10 } else { 100 } {
            // An error that cannot be shared.
            let (failures, both) = (Failures::<Cell<u8>, 1>::new(), Barrier::new(2));
            std::thread::scope(|threads| {
                for error in [1, 2] {
                    let (failures, both) = (&failures, &both);
                    threads.spawn(move || {
                        both.wait();
                        failures.put(0, Cell::new(error));
                    });
                }
            });
            let ([error], first) = failures.into_parts();
            assert!(matches!(error.map(Cell::into_inner), Some(1 | 2)));
            assert_eq!(first, Some(0));
        }
    }
}
