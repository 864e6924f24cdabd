//! The arms of a parallel part, polled in order under the parent's waker, or each with a waker of its own.
//!
//! An arm is its future, then its output, in the same bytes. A poll of [`Join`] polls each arm that has not ended, once. Those of [`Fan`]
//! are lanes without slots.
//!
//! Safety: the unsafe code here projects a pin to a field. The law for each struct: its futures are pinned with it, its outputs are not; it
//! moves nothing when it is dropped; a future is never moved, but dropped in place; it is `Unpin` only if its fields are (auto trait); none is
//! packed. One operation drops a field before the one that is declared before it.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::lanes::{self, Apart, Lane, Lanes, Wakers};

/// Arms that stop with `E`: an [`Arm`], or [`Both`] of two trees, so that the type is not deep.
pub trait Arms<E> {
    /// The arms' outputs: `T`, or a pair.
    type Outputs;

    /// Polls those that have not ended, in order; says whether all have.
    ///
    /// # Errors
    /// What the first arm that failed stopped with.
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Result<bool, E>;

    /// Moves the outputs out.
    ///
    /// # Panics
    /// If an arm has not ended, or was asked before.
    fn take(self: Pin<&mut Self>) -> Self::Outputs;
}

/// One arm; `end` makes its output, or its failure, of what the future gives.
pub struct Arm<F, M, T> {
    state: State<F, T>,
    end: M,
}

enum State<F, T> {
    Running(F),
    Ended(T),
    Taken,
}

impl<F: Future, M: FnMut(F::Output) -> Result<T, E>, T, E> Arm<F, M, T> {
    /// An arm that runs.
    #[inline(always)]
    pub const fn new(future: F, end: M) -> Self {
        Arm { state: State::Running(future), end }
    }
}

impl<F: Future, M: FnMut(F::Output) -> Result<T, E>, T, E> Arms<E> for Arm<F, M, T> {
    type Outputs = T;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Result<bool, E> {
        // SAFETY: nothing is moved out of the reference; the future is pinned again below and dropped in place by the assignment.
        let arm = unsafe { self.get_unchecked_mut() };
        let State::Running(future) = &mut arm.state else { return Ok(true) };
        // SAFETY: structural.
        match unsafe { Pin::new_unchecked(future) }.poll(cx) {
            Poll::Pending => Ok(false),
            Poll::Ready(end) => {
                let output = (arm.end)(end)?;
                arm.state = State::Ended(output);
                Ok(true)
            }
        }
    }

    #[inline(always)]
    fn take(self: Pin<&mut Self>) -> T {
        // SAFETY: a future is not moved: only `Ended` is replaced, and outputs are not pinned.
        let arm = unsafe { self.get_unchecked_mut() };
        assert!(matches!(arm.state, State::Ended(_)), "an arm's output is taken once, after its end");
        match core::mem::replace(&mut arm.state, State::Taken) {
            State::Ended(output) => output,
            State::Running(_) | State::Taken => unreachable!("asserted above"),
        }
    }
}

/// Ends with its future; the output stays.
impl<F: Future, M: FnMut(F::Output) -> Result<T, E>, T, E> Future for Arm<F, M, T> {
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), E>> {
        match Arms::poll(self, cx) {
            Ok(false) => Poll::Pending,
            Ok(true) => Poll::Ready(Ok(())),
            Err(stop) => Poll::Ready(Err(stop)),
        }
    }
}

impl<F, M, T> fmt::Debug for Arm<F, M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Running(_) => "Running",
            State::Ended(_) => "Ended",
            State::Taken => "Taken",
        };
        f.debug_tuple("Arm").field(&state).finish()
    }
}

/// Two trees of arms, or of lanes.
#[derive(Debug)]
pub struct Both<A, B> {
    pub(super) first: A,
    pub(super) second: ManuallyDrop<B>,
}

impl<A, B> Both<A, B> {
    /// Both of them, in the order in which they are polled.
    #[inline(always)]
    pub const fn new(first: A, second: B) -> Self {
        Both { first, second: ManuallyDrop::new(second) }
    }
}

/// The second first, as what started last. To declare them in that order costs instructions in each poll: they lie in another order, too.
impl<A, B> Drop for Both<A, B> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: nobody uses it after this.
        unsafe { ManuallyDrop::drop(&mut self.second) }
    }
}

impl<E, A: Arms<E>, B: Arms<E>> Arms<E> for Both<A, B> {
    type Outputs = (A::Outputs, B::Outputs);

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Result<bool, E> {
        // SAFETY: nothing is moved out of the reference; both fields are pinned again at once.
        let both = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let first = unsafe { Pin::new_unchecked(&mut both.first) }.poll(cx)?;
        // SAFETY: structural.
        let second = unsafe { Pin::new_unchecked(&mut *both.second) }.poll(cx)?;
        Ok(first & second)
    }

    #[inline(always)]
    fn take(self: Pin<&mut Self>) -> Self::Outputs {
        // SAFETY: nothing is moved out of the reference; both fields are pinned again at once.
        let both = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let first = unsafe { Pin::new_unchecked(&mut both.first) }.take();
        // SAFETY: structural.
        let second = unsafe { Pin::new_unchecked(&mut *both.second) }.take();
        (first, second)
    }
}

/// An arm with a number.
impl<E, A: Arms<E>, const LANE: usize> Arms<E> for Lane<A, LANE> {
    type Outputs = A::Outputs;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Result<bool, E> {
        // SAFETY: structural, the only field.
        unsafe { self.map_unchecked_mut(|lane| &mut lane.0) }.poll(cx)
    }

    #[inline(always)]
    fn take(self: Pin<&mut Self>) -> Self::Outputs {
        // SAFETY: structural, the only field.
        unsafe { self.map_unchecked_mut(|lane| &mut lane.0) }.take()
    }
}

/// All arms to their end, or to the first failure.
#[must_use = "futures do nothing unless polled"]
pub struct Join<A, E> {
    arms: A,
    stop: PhantomData<fn() -> E>,
}

impl<A: Arms<E>, E> Join<A, E> {
    /// Runs them.
    #[inline(always)]
    pub const fn new(arms: A) -> Self {
        Join { arms, stop: PhantomData }
    }
}

impl<A: Arms<E>, E> Future for Join<A, E> {
    type Output = Result<A::Outputs, E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: structural.
        let mut arms = unsafe { self.map_unchecked_mut(|join| &mut join.arms) };
        match arms.as_mut().poll(cx) {
            Ok(false) => Poll::Pending,
            Ok(true) => Poll::Ready(Ok(arms.take())),
            Err(stop) => Poll::Ready(Err(stop)),
        }
    }
}

impl<A: fmt::Debug, E> fmt::Debug for Join<A, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Join").field(&self.arms).finish()
    }
}

/// All arms to their end, or to the first failure, each polled when it was woken.
#[must_use = "futures do nothing unless polled"]
pub struct Fan<A, E, const W: usize> {
    live: [u32; W],
    arms: A,
    wakers: Apart<W>,
    stop: PhantomData<fn() -> E>,
}

impl<A: Arms<E> + Lanes<E, (), W>, E, const W: usize> Fan<A, E, W> {
    /// Runs them.
    #[inline(always)]
    pub fn new(arms: A) -> Self {
        Fan { live: A::MASK, arms, wakers: Wakers::<W>::new(), stop: PhantomData }
    }
}

impl<A: Arms<E> + Lanes<E, (), W>, E, const W: usize> Future for Fan<A, E, W> {
    type Output = Result<A::Outputs, E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; `arms` is pinned again below, the other fields are not pinned.
        let fan = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let mut arms = unsafe { Pin::new_unchecked(&mut fan.arms) };
        match lanes::poll(arms.as_mut(), &mut fan.live, &mut (), &mut fan.wakers, cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(())) => Poll::Ready(Ok(arms.take())),
            Poll::Ready(Err(stop)) => Poll::Ready(Err(stop)),
        }
    }
}

impl<A: fmt::Debug, E, const W: usize> fmt::Debug for Fan<A, E, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fan").field("live", &self.live).field("arms", &self.arms).finish_non_exhaustive()
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

    use super::*;

    fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn each_arm_is_polled_once_in_a_poll_in_order_and_not_after_its_end() {
        let log = RefCell::new(Vec::new());
        let arm = |arm: u8, polls: u8| {
            let (log, mut polls) = (&log, polls);
            let future = poll_fn(move |_| {
                log.borrow_mut().push(arm);
                polls -= 1;
                if polls == 0 { Poll::Ready(arm) } else { Poll::Pending }
            });
            Arm::new(future, Ok::<_, ()>)
        };
        let mut join = pin!(Join::new(Both::new(Both::new(arm(0, 2), arm(1, 1)), arm(2, 3))));
        assert!(poll(join.as_mut()).is_pending());
        assert_eq!(log.take(), [0, 1, 2]);
        assert!(poll(join.as_mut()).is_pending());
        assert_eq!(log.take(), [0, 2]);
        assert_eq!(poll(join.as_mut()), Poll::Ready(Ok(((0, 1), 2))));
        assert_eq!(log.take(), [2]);
    }

    #[test]
    fn a_failure_ends_the_poll_at_once_and_the_drop_takes_the_rest() {
        let (output, running) = (Rc::new(()), Rc::new(()));
        let polled = Cell::new(false);
        let held = running.clone();
        let first = Arm::new(ready(output.clone()), Ok::<_, u8>);
        let second = Arm::new(ready(()), |()| Err::<(), _>(7));
        let third = Arm::new(
            poll_fn(|_| {
                polled.set(true);
                let _ = &held;
                Poll::<()>::Pending
            }),
            Ok::<_, u8>,
        );
        let mut join = Box::pin(Join::new(Both::new(first, Both::new(second, third))));
        assert!(matches!(poll(join.as_mut()), Poll::Ready(Err(7))));
        assert!(!polled.get());
        assert_eq!(Rc::strong_count(&output), 2, "an output that nobody takes");
        drop(join);
        assert_eq!(Rc::strong_count(&output), 1);
    }

    #[test]
    fn an_ended_future_is_dropped_before_its_siblings_end() {
        let held = Rc::new(());
        let future = {
            let held = held.clone();
            async move { drop(held) }
        };
        let mut join = pin!(Join::<_, ()>::new(Both::new(Arm::new(future, Ok), Arm::new(pending::<()>(), Ok))));
        assert!(poll(join.as_mut()).is_pending());
        assert_eq!(Rc::strong_count(&held), 1);
    }

    /// Counts its drops, and panics in one.
    struct Bomb<'a>(&'a Cell<u32>);

    impl Future for Bomb<'_> {
        type Output = ();

        fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
            Poll::Ready(())
        }
    }

    impl Drop for Bomb<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
            panic!("told to");
        }
    }

    #[test]
    fn a_future_whose_drop_panics_is_dropped_once_and_its_output_stays() {
        let (drops, output) = (Cell::new(0), Rc::new(()));
        let arm = Arm::new(Bomb(&drops), |()| Ok::<_, ()>(output.clone()));
        let mut join = Box::pin(Join::new(Both::new(arm, Arm::new(pending::<()>(), Ok))));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(join.as_mut()))).is_err());
        assert_eq!((drops.get(), Rc::strong_count(&output)), (1, 2));
        assert!(poll(join.as_mut()).is_pending(), "it has ended");
        drop(join);
        assert_eq!((drops.get(), Rc::strong_count(&output)), (1, 1));
    }

    #[test]
    fn an_output_is_taken_once_after_the_end() {
        let mut arm = pin!(Arm::new(ready(1), Ok::<_, ()>));
        assert!(catch_unwind(AssertUnwindSafe(|| Arms::<()>::take(arm.as_mut()))).is_err());
        let cx = &mut Context::from_waker(Waker::noop());
        assert_eq!(Arms::<()>::poll(arm.as_mut(), cx), Ok(true));
        assert_eq!(Arms::<()>::take(arm.as_mut()), 1);
        assert!(catch_unwind(AssertUnwindSafe(|| Arms::<()>::take(arm.as_mut()))).is_err());

        let mut join = pin!(Join::new(Arm::new(ready(1), Ok::<_, ()>)));
        assert_eq!(poll(join.as_mut()), Poll::Ready(Ok(1)));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(join.as_mut()))).is_err());
    }
}
