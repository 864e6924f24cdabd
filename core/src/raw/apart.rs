//! A waker for each lane of a region: a wake polls that lane alone.
//!
//! A poll of the region polls what was woken, in passes, until nothing is; then it arms the parent's waker, looks again, and sleeps. The
//! passes are bounded: if lanes wake themselves again and again, the region wakes its parent and yields. One that is itself polled with a
//! waker of a queue yields after one pass: its queue makes the passes, so that those of nested regions do not multiply.
//!
//! Panic:  user code is the parent's waker, called with nothing in hand.

use core::fmt;
use core::task::{Context, Waker};

use super::lanes::{Wakers, both};
use super::wakes::{Taken, WORD, Wakes, Words};

/// Where the queue of a region is.
#[cfg(feature = "alloc")]
type Queue<const W: usize> = super::lazy::Lazy<W>;
#[cfg(not(feature = "alloc"))]
type Queue<const W: usize> = super::seat::Seat<W>;

/// A queue for `32 * W` tasks that have wakers of their own.
pub(crate) fn queue<const W: usize>() -> impl Wakes {
    Queue::<W>::new()
}

/// A place for the queue of a region.
pub(super) trait Place: Wakes {
    /// One without a queue.
    fn new() -> Self;
    /// Whether it knows what was woken. If not, all that run are to be polled.
    fn knows(&self) -> bool;
    /// Whether such a queue has lent this waker.
    fn has_lent(waker: &Waker) -> bool;
}

/// A waker for each lane.
pub struct Apart<const W: usize>(Queue<W>);

impl<const W: usize> Apart<W> {
    /// The lanes that were woken.
    #[inline(always)]
    fn take(&mut self) -> Option<[u32; W]> {
        let mut woken = Lanes([0; W]);
        match self.0.take(&mut woken) {
            Taken::Nothing => return None,
            Taken::One(lane) => woken.0[lane / 32] = 1 << (lane % 32),
            Taken::Many => {}
        }
        Some(woken.0)
    }
}

impl<const W: usize> Wakers<W> for Apart<W> {
    #[inline(always)]
    fn new() -> Self {
        Apart(Queue::new())
    }

    #[inline(always)]
    fn begin(&mut self, lanes: [u32; W]) -> [u32; W] {
        if self.0.knows() { self.take().map_or([0; W], |woken| both(woken, lanes)) } else { lanes }
    }

    #[inline(always)]
    fn lend<R>(&mut self, lane: usize, cx: &mut Context<'_>, f: impl FnOnce(&mut Context<'_>) -> R) -> R {
        self.0.with_waker(lane, cx.waker(), |waker| f(&mut Context::from_waker(waker)))
    }

    #[inline(always)]
    fn again(&mut self, passes: u32, cx: &mut Context<'_>) -> Option<[u32; W]> {
        if self.0.is_empty() {
            self.0.arm(cx.waker());
        } else if passes == 0 || Queue::<W>::has_lent(cx.waker()) {
            cx.waker().wake_by_ref();
            return None;
        }
        self.take()
    }
}

/// Words of a queue as words of lanes.
struct Lanes<const W: usize>([u32; W]);

impl<const W: usize> Words for Lanes<W> {
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "half by half")]
    fn insert_word(&mut self, index: usize, bits: usize) {
        let lane = index * WORD;
        let bits = (bits as u64) << (lane % 32);
        for (word, bits) in self.0[lane / 32..].iter_mut().zip([bits as u32, (bits >> 32) as u32]) {
            *word |= bits;
        }
    }
}

impl<const W: usize> fmt::Debug for Apart<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Apart").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::RefCell;
    use core::future::{Future, poll_fn};
    use core::panic::AssertUnwindSafe;
    use core::pin::Pin;
    use core::task::{Context, Poll, Waker};
    use std::boxed::Box;
    use std::panic::catch_unwind;
    use std::sync::Arc;
    use std::task::Wake;
    use std::vec::Vec;

    use super::super::sync::{AtomicUsize, Ordering};
    use super::super::table::tests::alone;
    use super::super::wakes::{WORD, Words as _};
    use super::super::{Arm, Both, Chain, Fan, Lane, Output, Region, Start};
    use super::Lanes;

    /// What leaves do: keep their wakers, and end when they are told.
    #[derive(Default)]
    struct Leaves {
        wakers: RefCell<Vec<(usize, Waker)>>,
        polled: RefCell<Vec<usize>>,
        ends: RefCell<Vec<usize>>,
    }

    impl Leaves {
        fn leaf(&self, leaf: usize) -> impl Future<Output = usize> {
            poll_fn(move |cx| {
                self.polled.borrow_mut().push(leaf);
                if self.ends.borrow().contains(&leaf) {
                    return Poll::Ready(leaf);
                }
                self.wakers.borrow_mut().push((leaf, cx.waker().clone()));
                Poll::Pending
            })
        }

        fn wake(&self, leaf: usize) {
            self.wakers.borrow().iter().filter(|(other, _)| *other == leaf).for_each(|(_, waker)| waker.wake_by_ref());
        }

        fn end(&self, leaf: usize) {
            self.ends.borrow_mut().push(leaf);
            self.wake(leaf);
        }
    }

    #[derive(Default)]
    struct Parent(AtomicUsize);

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn poll<F: Future>(run: &mut Pin<Box<F>>) -> Poll<F::Output> {
        run.as_mut().poll(&mut Context::from_waker(Waker::noop()))
    }

    type End = fn(usize) -> Result<usize, u8>;

    fn arm<F: Future<Output = usize>>(future: F) -> Arm<F, End, usize> {
        Arm::new(future, Ok)
    }

    #[test]
    fn an_arm_is_polled_when_it_is_woken() {
        let _alone = alone();
        let leaves = Leaves::default();
        let tree = Both::new(
            Lane::<_, 0>(arm(leaves.leaf(0))),
            Both::new(Lane::<_, 1>(arm(leaves.leaf(1))), Lane::<_, 2>(arm(leaves.leaf(2)))),
        );
        let mut fan = Box::pin(Fan::<_, u8, 1>::new(tree));
        assert!(poll(&mut fan).is_pending());
        assert_eq!(leaves.polled.take(), [0, 1, 2]);
        assert!(poll(&mut fan).is_pending());
        assert_eq!(leaves.polled.take(), []);
        leaves.wake(2);
        leaves.wake(0);
        assert!(poll(&mut fan).is_pending());
        assert_eq!(leaves.polled.take(), [0, 2], "in order");
        leaves.end(1);
        assert!(poll(&mut fan).is_pending());
        leaves.wake(1);
        leaves.end(0);
        assert!(poll(&mut fan).is_pending());
        assert_eq!(leaves.polled.take(), [1, 0], "not after its end");
        leaves.end(2);
        assert_eq!(poll(&mut fan), Poll::Ready(Ok((0, (1, 2)))));
    }

    #[test]
    fn a_lane_that_waits_for_a_slot_is_polled_for_it_alone() {
        let _alone = alone();
        let leaves = &Leaves::default();
        let mut region = Region::<((Output<usize>, Output<usize>, Output<usize>),), _, 1>::new(());
        let open = region.open();
        let view = open.view();
        let first = view.link(view.keys().0.0, |_| Start::Go(leaves.leaf(0)), |_, end| Ok((end.unwrap(), [0b10])));
        let second = view.link(view.keys().0.1, |_| Start::Go(leaves.leaf(1)), |_, end| Ok((end.unwrap(), [0])));
        let third = view.link(
            view.keys().0.2,
            |view| if view.all((view.keys().0.0,)).is_none() { Start::Wait } else { Start::Go(leaves.leaf(2)) },
            |_, end| Ok((end.unwrap(), [0])),
        );
        let lanes = Both::new(Chain::<_, 0>::new((first,)), Chain::<_, 1>::new((second, third)));
        let mut run = Box::pin(open.apart::<u8, _, 2, 1>(lanes, [0]));
        assert!(poll(&mut run).is_pending());
        leaves.end(1);
        assert!(poll(&mut run).is_pending());
        assert_eq!(leaves.polled.take(), [0, 1, 1]);
        leaves.wake(1);
        assert!(poll(&mut run).is_pending());
        assert_eq!(leaves.polled.take(), [], "a late wake");
        leaves.end(0);
        assert!(poll(&mut run).is_pending());
        assert_eq!(leaves.polled.take(), [0, 2]);
        leaves.end(2);
        assert_eq!(poll(&mut run), Poll::Ready(Ok(())));
    }

    #[test]
    fn the_parent_is_woken_once_for_all_wakes_between_two_polls() {
        let _alone = alone();
        let leaves = Leaves::default();
        let mut fan =
            Box::pin(Fan::<_, u8, 1>::new(Both::new(Lane::<_, 0>(arm(leaves.leaf(0))), Lane::<_, 1>(arm(leaves.leaf(1))))));
        let parent = Arc::<Parent>::default();
        let waker = Waker::from(parent.clone());
        for wakes in 0..3 {
            assert!(fan.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
            assert_eq!(parent.0.load(Ordering::Relaxed), wakes);
            for leaf in [0, 1, 0] {
                leaves.wake(leaf);
            }
        }
        drop(fan);
        leaves.wake(0);
        drop(waker);
        assert_eq!((parent.0.load(Ordering::Relaxed), Arc::strong_count(&parent)), (3, 1));
    }

    #[test]
    fn late_wakes_poll_nobody() {
        let _alone = alone();
        let leaves = &Leaves::default();
        let mut region = Region::<((Output<usize>, Output<usize>, Output<usize>, Output<usize>),), _, 1>::new(());
        let open = region.open();
        let view = open.view();
        let first = view.link(view.keys().0.0, |_| Start::Go(leaves.leaf(0)), |_, end| Ok((end.unwrap(), [0])));
        // Wakes the others whenever it is polled.
        let restless = || {
            poll_fn(|cx| {
                leaves.wakers.borrow_mut().push((1, cx.waker().clone()));
                for leaf in [0, 2] {
                    leaves.wake(leaf);
                }
                Poll::<usize>::Pending
            })
        };
        let second = view.link(view.keys().0.1, |_| Start::Go(restless()), |_, end| Ok((end.unwrap(), [0b100])));
        let third = view.link(view.keys().0.2, |_| Start::Go(leaves.leaf(2)), |_, end| Ok((end.unwrap(), [0])));
        // Waits for what is never filled.
        let fourth = view.link(
            view.keys().0.3,
            |view| {
                leaves.polled.borrow_mut().push(3);
                if view.all((view.keys().0.1,)).is_none() { Start::Wait } else { Start::Go(leaves.leaf(3)) }
            },
            |_, end| Ok((end.unwrap(), [0])),
        );
        let lanes = Both::new(
            Chain::<_, 0>::new((first,)),
            Both::new(Chain::<_, 1>::new((second,)), Chain::<_, 2>::new((third, fourth))),
        );
        let mut run = Box::pin(open.apart::<u8, _, 3, 1>(lanes, [0]));
        assert!(poll(&mut run).is_pending());
        for leaf in [0, 2] {
            leaves.end(leaf);
        }
        assert!(poll(&mut run).is_pending());
        leaves.polled.take();
        // The first has ended, the third waits for a slot: woken between polls, and in one by the second.
        for leaf in [0, 1, 2] {
            leaves.wake(leaf);
        }
        assert!(poll(&mut run).is_pending());
        assert_eq!(leaves.polled.take(), []);
    }

    #[test]
    fn passes_are_bounded_and_those_of_nested_parts_do_not_multiply() {
        let _alone = alone();
        let leaves = &Leaves::default();
        let restless = poll_fn(|cx| {
            leaves.polled.borrow_mut().push(7);
            cx.waker().wake_by_ref();
            Poll::<usize>::Pending
        });
        let inner = Fan::<_, u8, 1>::new(Both::new(Lane::<_, 0>(arm(leaves.leaf(0))), Lane::<_, 1>(arm(restless))));
        let inner = Arm::new(inner, |end: Result<_, u8>| end);
        let mut outer = Box::pin(Fan::<_, u8, 1>::new(Both::new(Lane::<_, 0>(inner), Lane::<_, 1>(arm(leaves.leaf(1))))));
        for _ in 0..3 {
            assert!(poll(&mut outer).is_pending());
            let polled = leaves.polled.take();
            let count = |leaf| polled.iter().filter(|polled| **polled == leaf).count();
            assert_eq!(count(7), 1 + super::super::lanes::PASSES as usize);
            assert!(count(0) <= 1 && count(1) <= 1);
            leaves.wake(1);
        }
        leaves.end(1);
        assert!(poll(&mut outer).is_pending());
        assert_eq!(leaves.polled.take().iter().filter(|leaf| **leaf == 1).count(), 1);
    }

    #[test]
    fn one_that_panics_is_not_polled_again_unless_it_is_woken() {
        let _alone = alone();
        let leaves = Leaves::default();
        let bad = poll_fn(|_| -> Poll<usize> { panic!("told to") });
        let mut fan = Box::pin(Fan::<_, u8, 1>::new(Both::new(Lane::<_, 0>(arm(leaves.leaf(0))), Lane::<_, 1>(arm(bad)))));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(&mut fan))).is_err());
        assert!(poll(&mut fan).is_pending());
        drop(fan);
        leaves.wake(0);
    }

    #[test]
    fn words_of_the_queue_are_words_of_lanes() {
        let mut lanes = Lanes([0; 5]);
        (0..160).filter(|lane| lane % 3 == 0).for_each(|lane| lanes.insert_word(lane / WORD, 1 << (lane % WORD)));
        assert!((0..160).all(|lane| (lanes.0[lane / 32] >> (lane % 32) & 1 == 1) == (lane % 3 == 0)));
    }
}
