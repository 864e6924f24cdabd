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

/// The board of two lanes. Relaxed for the reason that `Board` gives.
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
    first: A,
    second: B,
}

impl<'f, S, C> Open<'f, S, Duo, C> {
    /// Runs the two lanes that were handed out. The first is to wait for all that the second one gives.
    #[inline(always)]
    pub const fn pair<A, B>(self, first: A, second: B) -> Pair<'f, A, B> {
        Pair { board: &self.frame.board, first, second }
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
