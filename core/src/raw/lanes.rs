//! Three lanes and more, polled in order under the parent's waker.
//!
//! A pass polls each lane that has not ended and waits for no slot, once, in the order of the lanes. A lane that waits is *parked*; when the
//! slot it may wait for is filled it is polled in this very pass (ahead of the sweep) or in one more, and nobody else with it. So every poll
//! of the run does bounded work: a leaf is polled once, and a wait once for each slot that is filled.
//!
//! Safety: pin projection alone, as in `join.rs`.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::join::Both;
use super::slot::{Open, Park};
use super::sync::{AtomicU32, Ordering};

/// Who is parked, and whose slot was filled since: a bit for each of at most `32 * W` lanes.
///
/// All of a board's lanes are polled by whoever holds `&mut` to the run, one after the other; the atomics only make that `Sync`. Hence
/// loads and stores, Relaxed: what a lane reads because of a bit is ordered by the slot.
#[derive(Debug)]
pub struct Board<const W: usize> {
    parked: [AtomicU32; W],
    filled: [AtomicU32; W],
}

impl<const W: usize> Board<W> {
    /// Nobody is parked.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Board { parked: [const { AtomicU32::new(0) }; W], filled: [const { AtomicU32::new(0) }; W] }
    }

    /// A slot was filled that the lanes of `readers` read: those of them that are parked are polled again.
    #[inline(always)]
    pub fn filled(&self, readers: [u32; W]) {
        let mut w = 0;
        while w < W {
            if readers[w] != 0 {
                let parked = self.parked[w].load(Ordering::Relaxed);
                let filled = self.filled[w].load(Ordering::Relaxed);
                self.filled[w].store(filled | parked & readers[w], Ordering::Relaxed);
                self.parked[w].store(parked & !readers[w], Ordering::Relaxed);
            }
            w += 1;
        }
    }
}

impl<const W: usize> Default for Board<W> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const W: usize> Park for Board<W> {
    #[inline(always)]
    fn park(&self, lane: usize) {
        let parked = &self.parked[lane / 32];
        parked.store(parked.load(Ordering::Relaxed) | 1 << (lane % 32), Ordering::Relaxed);
    }

    /// `filled` has done it.
    #[inline(always)]
    fn unpark(&self, _: usize) {}
}

/// The lanes of a region: a tree of [`Both`] with a [`Lane`] at each leaf, so that its type is not deep.
pub trait Lanes<E, const W: usize> {
    /// A bit for each of them.
    const MASK: [u32; W];

    /// Polls those that are ready, in order.
    ///
    /// # Errors
    /// What the first lane that failed stopped with.
    fn poll(self: Pin<&mut Self>, sweep: &mut Sweep<'_, W>, cx: &mut Context<'_>) -> Result<(), E>;
}

/// Lane number `LANE`.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "expansions make one")]
pub struct Lane<F, const LANE: usize>(pub F);

impl<E, F: Future<Output = Result<(), E>>, const LANE: usize, const W: usize> Lanes<E, W> for Lane<F, LANE> {
    const MASK: [u32; W] = {
        let mut mask = [0; W];
        mask[LANE / 32] = 1 << (LANE % 32);
        mask
    };

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, sweep: &mut Sweep<'_, W>, cx: &mut Context<'_>) -> Result<(), E> {
        if sweep.begin(LANE) {
            // SAFETY: structural, the only field.
            let lane = unsafe { self.map_unchecked_mut(|lane| &mut lane.0) };
            if let Poll::Ready(end) = lane.poll(cx) {
                end?;
                sweep.end(LANE);
            }
            sweep.refill();
        }
        Ok(())
    }
}

impl<E, A: Lanes<E, W>, B: Lanes<E, W>, const W: usize> Lanes<E, W> for Both<A, B> {
    const MASK: [u32; W] = {
        let mut mask = A::MASK;
        let mut w = 0;
        while w < W {
            mask[w] |= B::MASK[w];
            w += 1;
        }
        mask
    };

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, sweep: &mut Sweep<'_, W>, cx: &mut Context<'_>) -> Result<(), E> {
        if !sweep.any(Self::MASK) {
            return Ok(());
        }
        // SAFETY: nothing is moved out of the reference; both fields are pinned again at once.
        let both = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        unsafe { Pin::new_unchecked(&mut both.0) }.poll(sweep, cx)?;
        // SAFETY: structural.
        unsafe { Pin::new_unchecked(&mut both.1) }.poll(sweep, cx)
    }
}

/// The lanes still to be polled in this poll of the run.
#[derive(Debug)]
pub struct Sweep<'a, const W: usize> {
    ready: [u32; W],
    live: &'a mut [u32; W],
    board: &'a Board<W>,
}

impl<const W: usize> Sweep<'_, W> {
    /// Whether the lane is to be polled.
    #[inline(always)]
    const fn begin(&mut self, lane: usize) -> bool {
        let bit = 1 << (lane % 32);
        if self.ready[lane / 32] & bit == 0 {
            return false;
        }
        self.ready[lane / 32] &= !bit;
        true
    }

    /// Whether one of the lanes is to be polled.
    #[inline(always)]
    const fn any(&self, mask: [u32; W]) -> bool {
        let mut any = false;
        let mut w = 0;
        while w < W {
            any |= self.ready[w] & mask[w] != 0;
            w += 1;
        }
        any
    }

    /// The lane has ended.
    #[inline(always)]
    const fn end(&mut self, lane: usize) {
        self.live[lane / 32] &= !(1 << (lane % 32));
    }

    /// Takes up the lanes whose slots were filled.
    #[inline(always)]
    fn refill(&mut self) {
        let mut w = 0;
        while w < W {
            let filled = self.board.filled[w].load(Ordering::Relaxed);
            if filled != 0 {
                self.board.filled[w].store(0, Ordering::Relaxed);
                self.ready[w] |= filled;
            }
            w += 1;
        }
    }
}

/// All lanes to their end, or to the first failure.
#[must_use = "futures do nothing unless polled"]
pub struct Run<'f, T, E, const W: usize> {
    board: &'f Board<W>,
    live: [u32; W],
    lanes: T,
    stop: PhantomData<fn() -> E>,
}

impl<'f, S, C, const W: usize> Open<'f, S, Board<W>, C> {
    /// Runs the lanes that were handed out.
    ///
    /// # Panics
    /// If there are more than the board has bits for.
    #[inline(always)]
    pub fn run<E, T: Lanes<E, W>>(self, lanes: T) -> Run<'f, T, E, W> {
        assert!(self.next <= 32 * W, "a bit for each lane");
        let mut live = [0; W];
        let mut lane = 0;
        while lane < self.next {
            live[lane / 32] |= 1 << (lane % 32);
            lane += 1;
        }
        Run { board: &self.frame.board, live, lanes, stop: PhantomData }
    }
}

impl<T: Lanes<E, W>, E, const W: usize> Future for Run<'_, T, E, W> {
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; `lanes` is pinned again below, the other fields are not pinned.
        let run = unsafe { self.get_unchecked_mut() };
        let mut ready = run.live;
        for (ready, parked) in ready.iter_mut().zip(&run.board.parked) {
            *ready &= !parked.load(Ordering::Relaxed);
        }
        let mut sweep = Sweep { ready, live: &mut run.live, board: run.board };
        loop {
            // SAFETY: structural.
            if let Err(stop) = unsafe { Pin::new_unchecked(&mut run.lanes) }.poll(&mut sweep, cx) {
                return Poll::Ready(Err(stop));
            }
            if sweep.ready == [0; W] {
                return if *sweep.live == [0; W] { Poll::Ready(Ok(())) } else { Poll::Pending };
            }
        }
    }
}

impl<T, E, const W: usize> fmt::Debug for Run<'_, T, E, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("live", &self.live).finish_non_exhaustive()
    }
}
