//! Two lanes, of which the first ends last.
//!
//! A poll of the run polls the first lane, then the second, and each again only if it waits for a slot that the other may have filled
//! meanwhile. So a leaf is polled once in a poll of the run; that a wait is polled once more costs a load.
//!
//! Safety: pin projection alone, as in `join.rs`.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::slot::{Open, Park};
use super::sync::{AtomicBool, Ordering};

/// The board of two lanes.
///
/// Both are polled by whoever holds `&mut` to the run, one after the other; the atomics only make that `Sync`. Hence loads and stores,
/// Relaxed: what a lane reads because of them is ordered by the slot.
#[derive(Debug)]
pub struct Duo {
    /// The second lane has not ended.
    live: AtomicBool,
    /// Which of them waits for a slot.
    parked: [AtomicBool; 2],
}

impl Duo {
    /// Both run.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Duo { live: AtomicBool::new(true), parked: [const { AtomicBool::new(false) }; 2] }
    }

    /// A call, lest the compiler unrolls the loop that asks, and with it the lanes.
    #[cold]
    #[inline(never)]
    fn second_is_parked(&self) -> bool {
        self.parked[1].load(Ordering::Relaxed)
    }
}

impl Default for Duo {
    fn default() -> Self {
        Self::new()
    }
}

impl Park for Duo {
    #[inline(always)]
    fn park(&self, lane: usize) {
        self.parked[lane].store(true, Ordering::Relaxed);
    }

    #[inline(always)]
    fn unpark(&self, lane: usize) {
        self.parked[lane].store(false, Ordering::Relaxed);
    }
}

/// The two lanes; gives what the first one gives.
#[must_use = "futures do nothing unless polled"]
pub struct Pair<'f, A, B> {
    board: &'f Duo,
    // Dropped first, as what started last.
    second: B,
    first: A,
}

impl<'f, S, C> Open<'f, S, Duo, C> {
    /// Runs the two lanes that were handed out. The first is to wait for all that the second one gives.
    #[inline(always)]
    pub const fn pair<A, B>(self, first: A, second: B) -> Pair<'f, A, B> {
        Pair { board: &self.frame.board, second, first }
    }
}

impl<T, E, A, B> Future for Pair<'_, A, B>
where
    A: Future<Output = Result<T, E>>,
    B: Future<Output = Result<(), E>>,
{
    type Output = Result<T, E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; both lanes are pinned again below, the board is not pinned.
        let pair = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let mut first = unsafe { Pin::new_unchecked(&mut pair.first) };
        // SAFETY: structural.
        let mut second = unsafe { Pin::new_unchecked(&mut pair.second) };
        let board = pair.board;
        let mut second_too = true;
        loop {
            if let Poll::Ready(end) = first.as_mut().poll(cx) {
                return Poll::Ready(end);
            }
            if !second_too || !board.live.load(Ordering::Relaxed) {
                return Poll::Pending;
            }
            let ended = match second.as_mut().poll(cx) {
                Poll::Pending => false,
                Poll::Ready(Ok(())) => true,
                Poll::Ready(Err(stop)) => return Poll::Ready(Err(stop)),
            };
            if ended {
                board.live.store(false, Ordering::Relaxed);
            }
            if !board.parked[0].load(Ordering::Relaxed) {
                return Poll::Pending;
            }
            second_too = !ended && board.second_is_parked();
        }
    }
}

impl<A, B> fmt::Debug for Pair<'_, A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pair").field("board", &self.board).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::Cell;
    use core::future::{pending, poll_fn};
    use core::panic::AssertUnwindSafe;
    use core::pin::pin;
    use core::task::Waker;
    use std::boxed::Box;
    use std::panic::catch_unwind;
    use std::rc::Rc;

    use super::super::{Frame, Of, Slot};
    use super::*;

    fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    /// A leaf that is pending until told, and counts its polls.
    async fn leaf(polls: &Cell<u32>, open: &Cell<bool>) {
        poll_fn(|_| {
            polls.set(polls.get() + 1);
            if open.get() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    #[test]
    fn values_cross_in_one_poll_and_a_leaf_is_polled_once() {
        let mut frame = Frame::new(((Slot::<u8, 1>::new(), Slot::<u8, 0>::new(), Slot::<u8, 1>::new()),), Duo::new(), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let (mut l1, open) = open.lane::<1>();
        let (polls, gate) = (&Cell::new(0), &Cell::new(false));
        let first = async move {
            let one = *l0.wait(Of::<0, 0>).await;
            l0.fill(Of::<0, 1>, one + 1);
            Ok::<_, ()>(*l0.wait(Of::<0, 2>).await)
        };
        let second = async move {
            l1.fill(Of::<0, 0>, 1);
            let two = *l1.wait(Of::<0, 1>).await;
            leaf(polls, gate).await;
            l1.fill(Of::<0, 2>, two + 1);
            Ok(())
        };
        let mut pair = pin!(open.pair(first, second));
        assert!(poll(pair.as_mut()).is_pending());
        assert_eq!(polls.get(), 1);
        assert!(poll(pair.as_mut()).is_pending());
        assert_eq!(polls.get(), 2);
        gate.set(true);
        assert_eq!(poll(pair.as_mut()), Poll::Ready(Ok(3)));
        assert_eq!(polls.get(), 3);
    }

    #[test]
    fn a_leaf_of_the_first_lane_is_polled_once_while_the_second_waits() {
        let mut frame = Frame::new(((Slot::<u8, 0>::new(),),), Duo::new(), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let (l1, open) = open.lane::<1>();
        let (polls, gate) = (&Cell::new(0), &Cell::new(false));
        let first = async move {
            leaf(polls, gate).await;
            l0.fill(Of::<0, 0>, 1);
            pending::<Result<(), ()>>().await
        };
        let second = async move {
            l1.wait(Of::<0, 0>).await;
            Err(())
        };
        let mut pair = pin!(open.pair(first, second));
        assert!(poll(pair.as_mut()).is_pending());
        assert_eq!(polls.get(), 1);
        gate.set(true);
        assert_eq!(poll(pair.as_mut()), Poll::Ready(Err(())), "the second starts in the poll in which the slot is filled");
    }

    #[test]
    fn the_second_lane_is_not_polled_after_its_end() {
        let mut frame = Frame::new(((Slot::<u8, 0>::new(),),), Duo::new(), ());
        let (_, open) = frame.open().lane::<0>();
        let (_, open) = open.lane::<1>();
        let polls = Cell::new(0);
        let second = poll_fn(|_| {
            polls.set(polls.get() + 1);
            Poll::Ready(Ok(()))
        });
        let mut pair = pin!(open.pair(pending::<Result<(), ()>>(), second));
        assert!(poll(pair.as_mut()).is_pending());
        assert!(poll(pair.as_mut()).is_pending());
        assert_eq!(polls.get(), 1);
    }

    #[test]
    fn a_lane_that_panics_leaves_the_other_to_be_dropped_before_the_values() {
        let value = Rc::new(());
        let mut frame = Frame::new(((Slot::<Rc<()>, 0>::new(),),), Duo::new(), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let (_, open) = open.lane::<1>();
        let held = value.clone();
        let first = async move {
            let lent = l0.fill(Of::<0, 0>, held);
            pending::<()>().await;
            drop(lent.clone());
            Ok::<_, ()>(())
        };
        let mut pair = Box::pin(open.pair(first, async { panic!("told to") }));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(pair.as_mut()))).is_err());
        drop(pair);
        assert_eq!(Rc::strong_count(&value), 2);
        drop(frame);
        assert_eq!(Rc::strong_count(&value), 1);
    }
}
