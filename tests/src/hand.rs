//! An executor that does nothing by itself: the test polls, and sees who called the waker.

use std::future::Future;
use std::mem;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use crate::Trace;

/// Counts the calls of one waker.
#[derive(Debug, Default)]
pub struct Wakes(AtomicU32);

impl Wakes {
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// A future in the test's hand.
pub struct Hand<F: Future + ?Sized> {
    future: Pin<Box<F>>,
    wakes: Arc<Wakes>,
    waker: Waker,
    seen: u32,
    polls: u32,
    trace: Trace,
}

impl<F: Future + ?Sized> Hand<F> {
    #[must_use]
    pub fn new(future: Pin<Box<F>>) -> Self {
        let count = Arc::new(Wakes::default());
        let waker = Waker::from(Arc::clone(&count));
        Self { future, wakes: count, waker, seen: 0, polls: 0, trace: Trace::default() }
    }

    /// Tells this trace when a poll begins.
    #[must_use]
    pub fn traced(mut self, trace: &Trace) -> Self {
        self.trace = trace.clone();
        self
    }

    /// Polls once. What woke before is answered by this poll; what wakes from now on is not.
    pub fn poll(&mut self) -> Poll<F::Output> {
        self.seen = self.wakes();
        self.polls += 1;
        self.trace.next_poll();
        self.future.as_mut().poll(&mut Context::from_waker(&self.waker))
    }

    /// From the next poll on the waker is another one. Returns who sees whether the one before is called.
    pub fn change_waker(&mut self) -> Arc<Wakes> {
        let before = mem::take(&mut self.wakes);
        self.waker = Waker::from(Arc::clone(&self.wakes));
        self.seen = 0;
        before
    }

    /// Returns whether the future asked to be polled since the last poll began; true before the first.
    #[must_use]
    pub fn is_woken(&self) -> bool {
        self.polls == 0 || self.wakes() != self.seen
    }

    /// Returns how often the waker was called, since it was changed if it was.
    #[must_use]
    pub fn wakes(&self) -> u32 {
        self.wakes.count()
    }

    #[must_use]
    pub fn polls(&self) -> u32 {
        self.polls
    }
}

/// Polls to the end, only when woken.
///
/// # Panics
/// If nobody will poll it again.
pub fn finish<F: Future>(run: F) -> F::Output {
    let mut hand = Hand::new(Box::pin(run));
    loop {
        if let Poll::Ready(output) = hand.poll() {
            return output;
        }
        assert!(hand.is_woken(), "nobody will poll it again");
    }
}

/// Polls to the end, without a waker that does anything.
pub fn to_end<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
    }
}

/// Is pending once.
#[derive(Debug, Default)]
#[must_use = "futures do nothing unless polled"]
pub struct Pause {
    polled: bool,
}

/// Returns a future that is pending once, and asks to be polled again.
pub fn pause() -> Pause {
    Pause::default()
}

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if mem::replace(&mut self.polled, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, poll_fn, ready};

    use super::*;

    #[test]
    fn a_ready_future_is_ready_at_the_first_poll() {
        let mut hand = Hand::new(Box::pin(ready(7)));
        assert!(hand.is_woken());
        assert_eq!(hand.poll(), Poll::Ready(7));
        assert_eq!((hand.polls(), hand.wakes()), (1, 0));
    }

    #[test]
    fn who_does_not_wake_is_not_woken() {
        let mut hand = Hand::new(Box::pin(pending::<()>()));
        assert_eq!(hand.poll(), Poll::Pending);
        assert!(!hand.is_woken());
    }

    #[test]
    fn a_wake_in_a_poll_asks_for_the_next() {
        let mut hand = Hand::new(Box::pin(poll_fn(|cx| {
            cx.waker().wake_by_ref();
            Poll::<()>::Pending
        })));
        assert_eq!(hand.poll(), Poll::Pending);
        assert!(hand.is_woken());
        assert_eq!(hand.wakes(), 1);
    }
}
