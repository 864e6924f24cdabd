//! Lanes, polled in order: all that run, or those that were woken, as the [`Wakers`] say.
//!
//! A pass polls each lane that is ready and waits for no slot, once, in the order of the lanes. A lane that waits is *parked*; when the
//! slot it may wait for is filled it is polled in this very pass (ahead of the sweep) or in one more, and nobody else with it. So a pass
//! does bounded work: a leaf is polled once, and who waits is asked once for each slot that is filled.
//!
//! Safety: pin projection alone, as in `join.rs`.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
pub(super) use super::apart::Apart;
use super::join::Both;

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

/// What the lanes share beside the sweep: nothing, or who waits for a slot.
pub(super) trait Rest<const W: usize> {
    /// Those of the lanes that wait for no slot.
    fn unparked(&self, lanes: [u32; W]) -> [u32; W];
}

/// No slots: nobody waits.
impl<const W: usize> Rest<W> for () {
    #[inline(always)]
    fn unparked(&self, lanes: [u32; W]) -> [u32; W] {
        lanes
    }
}

pub(super) mod sealed {
    /// Whoever polls a lane twice in a sweep, or two of one number, breaks what chains rely on.
    pub trait Sealed {}
}

/// The lanes of a region: a tree of [`Both`] with a lane at each leaf, so that its type is not deep.
pub trait Lanes<E, X, const W: usize>: sealed::Sealed {
    /// A bit for each of them. No two have the same.
    const MASK: [u32; W];

    /// Polls those that are ready, in order.
    ///
    /// # Errors
    /// What the first lane that failed stopped with.
    fn poll<K: Wakers<W>>(self: Pin<&mut Self>, sweep: &mut Sweep<'_, K, X, W>, cx: &mut Context<'_>) -> Result<(), E>;
}

/// Lane number `LANE`: an arm.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "expansions make one")]
pub struct Lane<F, const LANE: usize>(pub F);

impl<F, const LANE: usize> sealed::Sealed for Lane<F, LANE> {}

impl<E, X, F: Future<Output = Result<(), E>>, const LANE: usize, const W: usize> Lanes<E, X, W> for Lane<F, LANE> {
    const MASK: [u32; W] = bit(LANE);

    #[inline(always)]
    fn poll<K: Wakers<W>>(self: Pin<&mut Self>, sweep: &mut Sweep<'_, K, X, W>, cx: &mut Context<'_>) -> Result<(), E> {
        if sweep.begin(LANE) {
            // SAFETY: structural, the only field.
            let lane = unsafe { self.map_unchecked_mut(|lane| &mut lane.0) };
            if let Poll::Ready(end) = sweep.wakers.lend(LANE, cx, |cx| lane.poll(cx)) {
                end?;
                sweep.end(LANE);
            }
        }
        Ok(())
    }
}

impl<A, B> sealed::Sealed for Both<A, B> {}

impl<E, X, A: Lanes<E, X, W>, B: Lanes<E, X, W>, const W: usize> Lanes<E, X, W> for Both<A, B> {
    const MASK: [u32; W] = {
        let mut mask = A::MASK;
        let mut w = 0;
        while w < W {
            assert!(mask[w] & B::MASK[w] == 0, "two lanes have one number");
            mask[w] |= B::MASK[w];
            w += 1;
        }
        mask
    };

    #[inline(always)]
    fn poll<K: Wakers<W>>(self: Pin<&mut Self>, sweep: &mut Sweep<'_, K, X, W>, cx: &mut Context<'_>) -> Result<(), E> {
        if !sweep.any(Self::MASK) {
            return Ok(());
        }
        // SAFETY: nothing is moved out of the reference; both fields are pinned again at once.
        let both = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        unsafe { Pin::new_unchecked(&mut both.first) }.poll(sweep, cx)?;
        // SAFETY: structural.
        unsafe { Pin::new_unchecked(&mut *both.second) }.poll(sweep, cx)
    }
}

/// The lanes still to be polled in this poll of the run.
#[derive(Debug)]
pub struct Sweep<'a, K, X, const W: usize> {
    pub(super) ready: [u32; W],
    live: &'a mut [u32; W],
    pub(super) rest: &'a mut X,
    pub(super) wakers: &'a mut K,
}

impl<K, X, const W: usize> Sweep<'_, K, X, W> {
    /// Whether the lane is to be polled.
    #[inline(always)]
    pub(super) const fn begin(&mut self, lane: usize) -> bool {
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
    pub(super) const fn end(&mut self, lane: usize) {
        self.live[lane / 32] &= !(1 << (lane % 32));
    }
}

/// Polls the lanes that are ready until none is: to the end of all, or the first failure, or until all that run are pending.
#[inline(always)]
pub(super) fn poll<E, T: Lanes<E, X, W>, K: Wakers<W>, X: Rest<W>, const W: usize>(
    mut lanes: Pin<&mut T>,
    live: &mut [u32; W],
    rest: &mut X,
    wakers: &mut K,
    cx: &mut Context<'_>,
) -> Poll<Result<(), E>> {
    let ready = wakers.begin(rest.unparked(*live));
    let mut sweep = Sweep { ready, live, rest, wakers };
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
            sweep.ready = sweep.rest.unparked(both(woken, *sweep.live));
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

/// The lane of that number alone.
#[inline(always)]
pub(super) const fn bit<const W: usize>(lane: usize) -> [u32; W] {
    assert!(lane < 32 * W, "a bit for each lane");
    let mut bit = [0; W];
    bit[lane / 32] = 1 << (lane % 32);
    bit
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::pin::pin;
    use core::task::Waker;
    use std::vec::Vec;

    use super::*;

    /// Arms that note that they are polled, and end then.
    struct Ended<'a>(core::ops::Range<usize>, &'a core::cell::RefCell<Vec<usize>>);

    impl sealed::Sealed for Ended<'_> {}

    impl<E, X, const W: usize> Lanes<E, X, W> for Ended<'_> {
        const MASK: [u32; W] = [u32::MAX; W];

        fn poll<K: Wakers<W>>(self: Pin<&mut Self>, sweep: &mut Sweep<'_, K, X, W>, _: &mut Context<'_>) -> Result<(), E> {
            for lane in self.0.clone() {
                if sweep.begin(lane) {
                    self.1.borrow_mut().push(lane);
                    sweep.end(lane);
                }
            }
            Ok(())
        }
    }

    #[test]
    fn sixty_five_lanes_need_three_words() {
        let polled = &core::cell::RefCell::default();
        let mut live = [u32::MAX, u32::MAX, 1];
        let cx = &mut Context::from_waker(Waker::noop());
        let mut run = |live: &mut [u32; 3]| poll::<(), _, _, _, 3>(pin!(Ended(0..65, polled)), live, &mut (), &mut Together, cx);
        assert_eq!(run(&mut live), Poll::Ready(Ok(())));
        assert_eq!((polled.take(), live), ((0..65).collect(), [0; 3]));
        let mut live = [1 << 31, 1, 1];
        assert_eq!(run(&mut live), Poll::Ready(Ok(())));
        assert_eq!(polled.take(), [31, 32, 64]);
        assert_eq!((bit::<3>(31), bit::<3>(32), bit::<3>(64)), ([1 << 31, 0, 0], [0, 1, 0], [0, 0, 1]));
    }

    #[test]
    #[should_panic(expected = "a bit for each lane")]
    fn a_lane_without_a_bit_is_refused() {
        let _ = bit::<1>(32);
    }
}
