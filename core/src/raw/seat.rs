//! A region's place in the table of wakers, where there is no heap; it is taken when the first lane is polled.
//!
//! State:  nothing → a storage, of a place in the table or of the parent's waker if none is free, up to the end of the region.

use core::task::Waker;

use super::apart::Place;
use super::table::Table;
use super::wakes::{Static, Taken, Wakes, Words};

/// The place of `32 * W` lanes.
pub(crate) struct Seat<const W: usize>(Option<Static<W>>);

impl<const W: usize> Place for Seat<W> {
    #[inline(always)]
    fn new() -> Self {
        Seat(None)
    }

    #[inline(always)]
    fn knows(&self) -> bool {
        self.0.is_some()
    }

    #[inline(always)]
    fn has_lent(waker: &Waker) -> bool {
        Table::<W>::has_lent(waker)
    }
}

impl<const W: usize> Wakes for Seat<W> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(Wakes::is_empty)
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        self.0.as_mut().map_or(Taken::Nothing, |storage| storage.take(into))
    }

    #[inline(always)]
    fn arm(&mut self, parent: &Waker) {
        if let Some(storage) = &mut self.0 {
            storage.arm(parent);
        }
    }

    #[inline(always)]
    fn with_waker<R>(&mut self, lane: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        assert!(lane < 32 * W, "the place is for fewer lanes");
        self.0.get_or_insert_with(|| Static::new(32 * W)).with_waker(lane, parent, f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::task::Waker;
    use std::vec::Vec;

    use super::super::apart::Place as _;
    use super::super::table::tests::alone;
    use super::super::wakes::{Taken, Wakes as _};
    use super::Seat;

    fn clone<const W: usize>(seat: &mut Seat<W>, lane: usize) -> Waker {
        seat.with_waker(lane, Waker::noop(), Waker::clone)
    }

    #[test]
    fn a_seat_is_taken_when_the_first_lane_is_polled_and_free_after_the_drop() {
        let _alone = alone();
        let mut seat = Seat::<1>::new();
        assert!(!seat.knows() && seat.is_empty());
        let waker = clone(&mut seat, 5);
        assert!(seat.knows() && Seat::<1>::has_lent(&waker) && !Seat::<1>::has_lent(Waker::noop()));
        seat.arm(Waker::noop());
        waker.wake_by_ref();
        assert!(!seat.is_empty());
        assert_eq!(seat.take(&mut [0]), Taken::One(5));
        drop(seat);
        waker.wake();
    }

    #[test]
    fn without_room_all_have_the_parents_waker() {
        let _alone = alone();
        let mut seats: Vec<Seat<1>> = Vec::new();
        let mut full = loop {
            let mut seat = Seat::new();
            if !Seat::<1>::has_lent(&clone(&mut seat, 31)) {
                break seat;
            }
            seats.push(seat);
        };
        assert!(!seats.is_empty() && full.is_empty());
        assert!(!Seat::<1>::has_lent(&clone(&mut full, 31)));
        full.arm(Waker::noop());
        assert_eq!(full.take(&mut [0]), Taken::Nothing);
        let mut polled = [0];
        assert_eq!((full.take(&mut polled), polled), (Taken::Many, [1 << 31]), "in the next poll all that were polled");
        drop(seats);
        assert!(!Seat::<1>::has_lent(&clone(&mut full, 0)), "up to its end");
        let mut seat = Seat::<1>::new();
        assert!(Seat::<1>::has_lent(&clone(&mut seat, 0)));
    }

    #[test]
    #[should_panic(expected = "the place is for fewer lanes")]
    fn a_lane_that_is_not_there_has_no_waker() {
        clone(&mut Seat::<1>::new(), 32);
    }
}
