//! A region's place in the table of wakers, where there is no heap.
//!
//! State:  New → Taken or Full, when the first lane is polled. Taken has an entry of the table for each word of lanes until it is dropped;
//!         Full found none free, and is the parent's waker up to its end: every poll polls all that run.

use core::task::Waker;

use super::apart::Place;
use super::table::Table;
use super::wakes::{Taken, Wakes, Words};

/// The place of `32 * W` lanes.
pub(crate) enum Seat<const W: usize> {
    New,
    Taken(Table<W>),
    Full,
}

impl<const W: usize> Place for Seat<W> {
    #[inline(always)]
    fn new() -> Self {
        Seat::New
    }

    #[inline(always)]
    fn knows(&self) -> bool {
        matches!(self, Seat::Taken(_))
    }

    #[inline(always)]
    fn has_lent(waker: &Waker) -> bool {
        Table::<W>::has_lent(waker)
    }
}

impl<const W: usize> Wakes for Seat<W> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        match self {
            Seat::Taken(table) => table.is_empty(),
            Seat::New | Seat::Full => true,
        }
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        match self {
            Seat::Taken(table) => table.take(into),
            Seat::New | Seat::Full => Taken::Nothing,
        }
    }

    #[inline(always)]
    fn arm(&mut self, parent: &Waker) {
        match self {
            Seat::Taken(table) => table.arm(parent),
            Seat::New | Seat::Full => {}
        }
    }

    #[inline(always)]
    fn with_waker<R>(&mut self, lane: usize, parent: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        assert!(lane < 32 * W, "the place is for fewer lanes");
        if let Seat::New = self {
            *self = Table::claim(32 * W).map_or(Seat::Full, Seat::Taken);
        }
        let own;
        let waker = match self {
            Seat::Taken(table) => {
                own = table.waker(lane);
                &*own
            }
            Seat::New | Seat::Full => parent,
        };
        f(waker)
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
            clone(&mut seat, 31);
            if !seat.knows() {
                break seat;
            }
            seats.push(seat);
        };
        assert!(!seats.is_empty() && full.is_empty());
        assert!(!Seat::<1>::has_lent(&clone(&mut full, 31)));
        full.arm(Waker::noop());
        assert_eq!(full.take(&mut [0]), Taken::Nothing);
        drop(seats);
        clone(&mut full, 0);
        assert!(!full.knows(), "up to its end");
        let mut seat = Seat::<1>::new();
        assert!(Seat::<1>::has_lent(&clone(&mut seat, 0)));
    }

    #[test]
    #[should_panic(expected = "the place is for fewer lanes")]
    fn a_lane_that_is_not_there_has_no_waker() {
        clone(&mut Seat::<1>::new(), 32);
    }
}
