//! Lanes, polled in order: all that run, or those that were woken, as the [`Wakers`] say.
//!
//! A pass polls each lane that is ready and waits for no slot, once, in the order of the lanes. A lane that waits is *parked*; when the
//! slot it may wait for is filled it is polled in this very pass (ahead of the sweep) or in one more, and nobody else with it. So a pass
//! does bounded work: a leaf is polled once, and a wait once for each slot that is filled.
//!
//! Drop:   the lanes, then their queue.
//!
//! Safety: pin projection alone, as in `join.rs`.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
pub(super) use super::apart::Apart;
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
    /// The lanes of `parked` begin with a wait: they are parked before they are polled.
    #[inline(always)]
    #[must_use]
    pub const fn new(parked: [u32; W]) -> Self {
        let mut board = Board { parked: [const { AtomicU32::new(0) }; W], filled: [const { AtomicU32::new(0) }; W] };
        let mut w = 0;
        while w < W {
            board.parked[w] = AtomicU32::new(parked[w]);
            w += 1;
        }
        board
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

/// With whose wakers the lanes are polled, and hence which of them a poll of the region polls.
pub trait Wakers<const W: usize> {
    /// Of a region that was not polled.
    fn new() -> Self;

    /// A poll of the region begins: gives those of the lanes that are to be polled.
    fn begin(&mut self, lanes: [u32; W]) -> [u32; W];

    /// Lends the lane's waker.
    fn lend<R>(&mut self, lane: usize, cx: &mut Context<'_>, f: impl FnOnce(&mut Context<'_>) -> R) -> R;

    /// All that was to be polled is polled: gives the lanes that were woken meanwhile, also such as have ended, for one more pass of at most
    /// `passes`. If it gives nothing the region sleeps.
    fn again(&mut self, passes: u32, cx: &mut Context<'_>) -> Option<[u32; W]>;
}

/// With the parent's: a wake polls every lane that runs.
#[derive(Debug)]
pub struct Together;

impl<const W: usize> Wakers<W> for Together {
    #[inline(always)]
    fn new() -> Self {
        Together
    }

    #[inline(always)]
    fn begin(&mut self, lanes: [u32; W]) -> [u32; W] {
        lanes
    }

    #[inline(always)]
    fn lend<R>(&mut self, _: usize, cx: &mut Context<'_>, f: impl FnOnce(&mut Context<'_>) -> R) -> R {
        f(cx)
    }

    #[inline(always)]
    fn again(&mut self, _: u32, _: &mut Context<'_>) -> Option<[u32; W]> {
        None
    }
}

/// No queue without compare-and-swap.
#[cfg(not(any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(super) type Apart<const W: usize> = Together;

/// What lanes note for each other between their polls: nothing, or a board.
pub trait Notes<const W: usize> {
    /// Those of the lanes that wait for no slot.
    fn unparked(&self, lanes: [u32; W]) -> [u32; W];
    /// Takes the lanes whose slots were filled.
    fn refill(&self, ready: &mut [u32; W]);
}

impl<const W: usize> Notes<W> for &Board<W> {
    #[inline(always)]
    fn unparked(&self, mut lanes: [u32; W]) -> [u32; W] {
        for (lanes, parked) in lanes.iter_mut().zip(&self.parked) {
            *lanes &= !parked.load(Ordering::Relaxed);
        }
        lanes
    }

    #[inline(always)]
    fn refill(&self, ready: &mut [u32; W]) {
        let mut w = 0;
        while w < W {
            let filled = self.filled[w].load(Ordering::Relaxed);
            if filled != 0 {
                self.filled[w].store(0, Ordering::Relaxed);
                ready[w] |= filled;
            }
            w += 1;
        }
    }
}

/// No slots: nobody waits.
impl<const W: usize> Notes<W> for () {
    #[inline(always)]
    fn unparked(&self, lanes: [u32; W]) -> [u32; W] {
        lanes
    }

    #[inline(always)]
    fn refill(&self, _: &mut [u32; W]) {}
}

/// The lanes of a region: a tree of [`Both`] with a [`Lane`] at each leaf, so that its type is not deep.
pub trait Lanes<E, const W: usize> {
    /// A bit for each of them.
    const MASK: [u32; W];

    /// Polls those that are ready, in order.
    ///
    /// # Errors
    /// What the first lane that failed stopped with.
    fn poll<K: Wakers<W>, N: Notes<W>>(
        self: Pin<&mut Self>,
        sweep: &mut Sweep<'_, K, N, W>,
        cx: &mut Context<'_>,
    ) -> Result<(), E>;
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
    fn poll<K: Wakers<W>, N: Notes<W>>(
        self: Pin<&mut Self>,
        sweep: &mut Sweep<'_, K, N, W>,
        cx: &mut Context<'_>,
    ) -> Result<(), E> {
        if sweep.begin(LANE) {
            // SAFETY: structural, the only field.
            let lane = unsafe { self.map_unchecked_mut(|lane| &mut lane.0) };
            if let Poll::Ready(end) = sweep.wakers.lend(LANE, cx, |cx| lane.poll(cx)) {
                end?;
                sweep.end(LANE);
            }
            sweep.notes.refill(&mut sweep.ready);
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
    fn poll<K: Wakers<W>, N: Notes<W>>(
        self: Pin<&mut Self>,
        sweep: &mut Sweep<'_, K, N, W>,
        cx: &mut Context<'_>,
    ) -> Result<(), E> {
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
pub struct Sweep<'a, K, N, const W: usize> {
    ready: [u32; W],
    live: &'a mut [u32; W],
    notes: N,
    wakers: &'a mut K,
}

impl<K, N, const W: usize> Sweep<'_, K, N, W> {
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
}

/// Polls the lanes that are ready until none is: to the end of all, or the first failure, or until all that run are pending.
#[inline(always)]
pub(super) fn poll<E, T: Lanes<E, W>, K: Wakers<W>, N: Notes<W>, const W: usize>(
    mut lanes: Pin<&mut T>,
    live: &mut [u32; W],
    notes: N,
    wakers: &mut K,
    cx: &mut Context<'_>,
) -> Poll<Result<(), E>> {
    let ready = wakers.begin(notes.unparked(*live));
    let mut sweep = Sweep { ready, live, notes, wakers };
    let mut passes = PASSES;
    loop {
        if let Err(stop) = lanes.as_mut().poll(&mut sweep, cx) {
            return Poll::Ready(Err(stop));
        }
        if sweep.ready == [0; W] {
            if *sweep.live == [0; W] {
                return Poll::Ready(Ok(()));
            }
            let Some(woken) = sweep.wakers.again(passes, cx) else { return Poll::Pending };
            sweep.ready = sweep.notes.unparked(both(woken, *sweep.live));
            passes = passes.saturating_sub(1);
        }
    }
}

/// Passes over woken lanes in one poll, after the one that it begins with, before the region wakes its parent and yields.
pub(super) const PASSES: u32 = 32;

/// The lanes that are in both.
#[inline(always)]
pub(super) const fn both<const W: usize>(mut lanes: [u32; W], others: [u32; W]) -> [u32; W] {
    let mut w = 0;
    while w < W {
        lanes[w] &= others[w];
        w += 1;
    }
    lanes
}

/// The first `lanes` of them.
#[inline(always)]
pub(super) const fn first<const W: usize>(lanes: usize) -> [u32; W] {
    assert!(lanes <= 32 * W, "a bit for each lane");
    let mut first = [0; W];
    let mut lane = 0;
    while lane < lanes {
        first[lane / 32] |= 1 << (lane % 32);
        lane += 1;
    }
    first
}

/// All lanes to their end, or to the first failure.
#[must_use = "futures do nothing unless polled"]
pub struct Run<'f, T, E, K, const W: usize> {
    board: &'f Board<W>,
    live: [u32; W],
    lanes: T,
    wakers: K,
    stop: PhantomData<fn() -> E>,
}

impl<'f, S, C, const W: usize> Open<'f, S, Board<W>, C> {
    /// Runs the lanes that were handed out, all with the parent's waker.
    ///
    /// # Panics
    /// If there are more than the board has bits for.
    #[inline(always)]
    pub fn run<E, T: Lanes<E, W>>(self, lanes: T) -> Run<'f, T, E, Together, W> {
        self.run_with(lanes)
    }

    /// Runs the lanes that were handed out, each with a waker of its own.
    ///
    /// # Panics
    /// If there are more than the board has bits for.
    #[inline(always)]
    pub fn apart<E, T: Lanes<E, W>>(self, lanes: T) -> Run<'f, T, E, Apart<W>, W> {
        self.run_with(lanes)
    }

    #[inline(always)]
    fn run_with<E, T: Lanes<E, W>, K: Wakers<W>>(self, lanes: T) -> Run<'f, T, E, K, W> {
        Run { board: &self.frame.board, live: first(self.next), lanes, wakers: K::new(), stop: PhantomData }
    }
}

impl<T: Lanes<E, W>, E, K: Wakers<W>, const W: usize> Future for Run<'_, T, E, K, W> {
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; `lanes` is pinned again below, the other fields are not pinned.
        let run = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let lanes = unsafe { Pin::new_unchecked(&mut run.lanes) };
        poll(lanes, &mut run.live, run.board, &mut run.wakers, cx)
    }
}

impl<T, E, K, const W: usize> fmt::Debug for Run<'_, T, E, K, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("live", &self.live).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::{Cell, RefCell};
    use core::future::{pending, poll_fn, ready};
    use core::panic::AssertUnwindSafe;
    use core::pin::pin;
    use core::task::Waker;
    use std::boxed::Box;
    use std::panic::catch_unwind;
    use std::rc::Rc;
    use std::vec::Vec;

    use super::super::{Frame, Slot};
    use super::*;

    fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    type Log = RefCell<Vec<usize>>;

    /// Notes each poll of `lane`; ends at the poll of that number.
    async fn leaf(log: &Log, lane: usize, mut polls: usize) {
        poll_fn(|_| {
            log.borrow_mut().push(lane);
            polls -= 1;
            if polls == 0 { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    #[test]
    fn a_filled_slot_is_read_ahead_of_the_sweep_and_behind_it() {
        let slots = ((Slot::<u8, 1>::new(), Slot::<u8, 2>::new()),);
        let mut frame = Frame::new(slots, Board::<1>::new([0; 1]), ());
        let (l0, open) = frame.open().lane::<0>();
        let (mut l1, open) = open.lane::<1>();
        let (mut l2, open) = open.lane::<2>();
        let log = &Log::default();
        // 0 waits for 1; 1 has a leaf, then fills; 2 waits for 1, then fills what nobody reads; 0 and 2 each have a leaf after that.
        let lane0 = async move {
            l0.wait::<0, 0>().await;
            leaf(log, 0, 2).await;
            Ok::<_, ()>(())
        };
        let lane1 = async move {
            leaf(log, 1, 2).await;
            l1.fill::<0, 0, _>(1);
            l1.board().filled([0b101]);
            Ok(())
        };
        let lane2 = async move {
            l2.wait::<0, 0>().await;
            l2.fill::<0, 1, _>(2);
            leaf(log, 2, 1).await;
            Ok(())
        };
        let all = Both(Lane::<_, 0>(lane0), Both(Lane::<_, 1>(lane1), Lane::<_, 2>(lane2)));
        let mut run = pin!(open.run::<(), _>(all));
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(log.take(), [1]);
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(log.take(), [1, 2, 0], "2 in this pass, 0 in one more, 1 in none");
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));
        assert_eq!(log.take(), [0]);
    }

    #[test]
    fn a_parked_lane_is_polled_for_its_slot_alone() {
        let mut frame = Frame::new(((Slot::<u8, 0>::new(),),), Board::<1>::new([0; 1]), ());
        let (_, open) = frame.open().lane::<0>();
        let (l1, open) = open.lane::<1>();
        let (polls, mut wait) = (Cell::new(0), l1.wait::<0, 0>());
        let waits = poll_fn(|cx| {
            polls.set(polls.get() + 1);
            Pin::new(&mut wait).poll(cx).map(|_| Ok::<_, ()>(()))
        });
        let mut run = pin!(open.run(Both(Lane::<_, 0>(pending()), Lane::<_, 1>(waits))));
        (0..3).for_each(|_| assert!(poll(run.as_mut()).is_pending()));
        assert_eq!(polls.get(), 1);
    }

    /// Lanes that end at once.
    struct Ended(core::ops::Range<usize>);

    impl<E, const W: usize> Lanes<E, W> for Ended {
        const MASK: [u32; W] = [u32::MAX; W];

        fn poll<K: Wakers<W>, N: Notes<W>>(
            self: Pin<&mut Self>,
            sweep: &mut Sweep<'_, K, N, W>,
            _: &mut Context<'_>,
        ) -> Result<(), E> {
            for lane in self.0.clone() {
                if sweep.begin(lane) {
                    sweep.end(lane);
                }
            }
            Ok(())
        }
    }

    /// Hands out lanes whose place at the frame nobody needs.
    macro_rules! open_lanes {
        ($open:ident) => { $open };
        ($open:ident $lane:literal $($rest:literal)*) => {{
            let (_, open) = $open.lane::<$lane>();
            open_lanes!(open $($rest)*)
        }};
    }

    #[test]
    fn thirty_three_lanes_need_two_words_and_sixty_five_three() {
        let mut frame = Frame::new(((Slot::<u8, 0>::new(), Slot::<u8, 32>::new()),), Board::<2>::new([0; 2]), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let open = open_lanes!(open 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
        let (mut l32, open) = open.lane::<32>();
        let lane0 = async move {
            l0.fill::<0, 0, _>(1);
            l0.board().filled([0, 1]);
            assert_eq!(*l0.wait::<0, 1>().await, 2);
            Ok::<_, ()>(())
        };
        let lane32 = async move {
            let one = *l32.wait::<0, 0>().await;
            l32.fill::<0, 1, _>(one + 1);
            l32.board().filled([1, 0]);
            Ok(())
        };
        let mut run = pin!(open.run(Both(Lane::<_, 0>(lane0), Both(Ended(1..32), Lane::<_, 32>(lane32)))));
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));

        let mut frame = Frame::new((), Board::<3>::new([0; 3]), ());
        let open = frame.open();
        let open = open_lanes!(open 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
        let open =
            open_lanes!(open 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
        let (_, open) = open.lane::<64>();
        let log = &Log::default();
        let last = async {
            leaf(log, 64, 2).await;
            Ok::<_, ()>(())
        };
        let mut run = pin!(open.run(Both(Ended(0..64), Lane::<_, 64>(last))));
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(run.live, [0, 0, 1]);
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));
        assert_eq!(log.take(), [64, 64]);
    }

    #[test]
    #[should_panic(expected = "a bit for each lane")]
    fn a_board_that_is_too_small_is_refused() {
        let mut frame = Frame::new((), Board::<1>::new([0; 1]), ());
        let open = frame.open();
        let open = open_lanes!(open 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);
        drop(open.run(Lane::<_, 0>(ready(Ok::<_, ()>(())))));
    }

    #[test]
    fn a_failure_ends_the_poll_at_once() {
        let mut frame = Frame::new((), Board::<1>::new([0; 1]), ());
        let (_, open) = frame.open().lane::<0>();
        let (_, open) = open.lane::<1>();
        let log = &Log::default();
        let second = async {
            leaf(log, 1, 1).await;
            Ok(())
        };
        let mut run = pin!(open.run(Both(Lane::<_, 0>(ready(Err(7))), Lane::<_, 1>(second))));
        assert_eq!(poll(run.as_mut()), Poll::Ready(Err(7)));
        assert_eq!(log.take(), []);
    }

    #[test]
    fn a_lane_that_panics_leaves_the_others_to_be_dropped_before_the_values() {
        let value = Rc::new(());
        let mut frame = Frame::new(((Slot::<Rc<()>, 0>::new(),),), Board::<1>::new([0; 1]), ());
        let (mut l0, open) = frame.open().lane::<0>();
        let (_, open) = open.lane::<1>();
        let held = value.clone();
        let first = async move {
            let lent = l0.fill::<0, 0, _>(held);
            pending::<()>().await;
            drop(lent.clone());
            Ok::<_, ()>(())
        };
        let mut run = Box::pin(open.run(Both(Lane::<_, 0>(first), Lane::<_, 1>(async { panic!("told to") }))));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(run.as_mut()))).is_err());
        drop(run);
        assert_eq!(Rc::strong_count(&value), 2);
        drop(frame);
        assert_eq!(Rc::strong_count(&value), 1);
    }
}
