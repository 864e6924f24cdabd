//! A pinned place for each future of a run that has no heap.
//!
//! Safety: the unsafe operations project a pin to an element, and pin what is dropped. The futures are pinned with the struct; a future is
//! never moved, but dropped in place by the assignment; it is `Unpin` only if the futures are (auto trait).

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

/// Whether there is no future in a place.
#[inline(always)]
#[must_use]
pub fn is_vacant<F>(place: &Pin<&mut Option<F>>) -> bool {
    place.is_none()
}

/// Puts a future into a place.
#[inline(always)]
pub fn put_in<F>(place: &mut Pin<&mut Option<F>>, future: F) {
    place.set(Some(future));
}

/// Polls the future in a place; if it ended, drops it.
///
/// # Panics
/// If there is none.
#[inline(always)]
pub fn poll_in<F: Future>(place: &mut Pin<&mut Option<F>>, cx: &mut Context<'_>) -> Poll<F::Output> {
    let future = place.as_mut().as_pin_mut().expect("a future in this place");
    let polled = future.poll(cx);
    if polled.is_ready() {
        place.set(None);
    }
    polled
}

pub(crate) struct Places<F, const PLACES: usize>([Option<F>; PLACES]);

impl<F, const PLACES: usize> Places<F, PLACES> {
    /// No futures.
    pub(crate) const fn new() -> Self {
        Places([const { None }; PLACES])
    }

    #[inline(always)]
    fn place(self: Pin<&mut Self>, place: usize) -> Pin<&mut Option<F>> {
        // SAFETY: structural.
        unsafe { self.map_unchecked_mut(|places| &mut places.0[place]) }
    }

    /// Puts a future into a place that is free: that of its number, modulo how many there are, or the next one.
    ///
    /// # Panics
    /// If none is free.
    #[inline(always)]
    pub(crate) fn put(self: Pin<&mut Self>, number: usize, future: F) -> usize {
        let place = self.free(number);
        self.place(place).set(Some(future));
        place
    }

    #[inline(always)]
    fn free(&self, number: usize) -> usize {
        let first = if number < PLACES { number } else { number % PLACES.max(1) };
        let mut places = (first..PLACES).chain(0..first);
        places.find(|&place| self.0[place].is_none()).expect("at most so many tasks run as there are places")
    }

    /// Polls the future in a place; if it ended, drops it.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    pub(crate) fn poll(self: Pin<&mut Self>, place: usize, cx: &mut Context<'_>) -> Poll<F::Output>
    where
        F: Future,
    {
        poll_in(&mut self.place(place), cx)
    }

    /// Drops the futures, the last place first. If one panics, drops the others and goes on panicking.
    pub(crate) fn clear(self: Pin<&mut Self>) {
        struct Rest<'a, F, const PLACES: usize>(Pin<&'a mut Places<F, PLACES>>, usize);
        impl<F, const PLACES: usize> Rest<'_, F, PLACES> {
            fn clear(&mut self) {
                while let Some(place) = self.1.checked_sub(1) {
                    self.1 = place;
                    self.0.as_mut().place(place).set(None);
                }
            }
        }
        impl<F, const PLACES: usize> Drop for Rest<'_, F, PLACES> {
            /// When one panicked.
            fn drop(&mut self) {
                self.clear();
            }
        }
        Rest(self, PLACES).clear();
    }
}

impl<F, const PLACES: usize> Drop for Places<F, PLACES> {
    fn drop(&mut self) {
        // SAFETY: it is not moved any more.
        unsafe { Pin::new_unchecked(self) }.clear();
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::RefCell;
    use core::future::{pending, ready};
    use core::panic::AssertUnwindSafe;
    use core::pin::{Pin, pin};
    use core::task::{Context, Poll, Waker};
    use std::panic::{catch_unwind, panic_any};
    use std::vec::Vec;

    use super::Places;

    struct Noted<'a>(usize, &'a RefCell<Vec<usize>>);

    impl Drop for Noted<'_> {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
            if self.0 == 2 {
                panic_any(self.0);
            }
        }
    }

    #[test]
    fn a_future_that_ended_is_dropped() {
        let cx = &mut Context::from_waker(Waker::noop());
        let mut places = pin!(Places::<_, 3>::new());
        assert_eq!(places.as_mut().put(1, ready(5)), 1);
        assert_eq!(places.as_mut().poll(1, cx), Poll::Ready(5));
        assert!(catch_unwind(AssertUnwindSafe(|| places.as_mut().poll(1, cx))).is_err(), "it is gone");
    }

    #[test]
    fn each_is_dropped_once_the_last_first_also_if_one_panics() {
        let dropped = RefCell::default();
        let wait = |place: usize| {
            let noted = Noted(place, &dropped);
            async move {
                let _noted = noted;
                pending::<()>().await;
            }
        };
        let mut places = pin!(Places::<_, 5>::new());
        for place in [0, 2, 3] {
            assert_eq!(places.as_mut().put(place, wait(place)), place);
            let cx = &mut Context::from_waker(Waker::noop());
            assert!(places.as_mut().poll(place, cx).is_pending());
        }
        let clear = |places: Pin<&mut Places<_, 5>>| catch_unwind(AssertUnwindSafe(|| places.clear()));
        assert_eq!(clear(places.as_mut()).expect_err("it panics").downcast_ref(), Some(&2_usize));
        assert_eq!(dropped.take(), [3, 2, 0]);
        assert!(clear(places.as_mut()).is_ok());
        assert_eq!(dropped.take(), []);
    }
}
