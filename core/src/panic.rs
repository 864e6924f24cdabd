//! Makes an error of a task's panic.

extern crate std;

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use core::any::Any;
use core::error::Error;
use core::fmt;
use core::future::Future;
use core::panic::AssertUnwindSafe;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::panic::{catch_unwind, resume_unwind};

pub use crate::raw::CatchPanics;
use crate::raw::Once;

/// What a task panicked with, as an error.
///
/// An error type that is to take it has a `From<Panic>`; `anyhow::Error` and `Box<dyn Error + Send + Sync>` have one.
#[derive(Debug)]
pub struct Panic {
    message: Option<Box<str>>,
    payload: Once<Box<dyn Any + Send>>,
}

impl Panic {
    fn new(payload: Box<dyn Any + Send>) -> Self {
        let text = payload.downcast_ref::<&'static str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        Panic { message: text.map(|text| text.to_owned().into()), payload: Once::new(payload) }
    }

    /// Returns the message of `panic!`, if it was one.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Gives what it panicked with, for [`resume_unwind`] and the like.
    #[must_use]
    pub fn into_payload(self) -> Box<dyn Any + Send> {
        self.payload.into_inner()
    }

    /// Panics on with it, without a message of its own.
    pub fn resume(self) -> ! {
        resume_unwind(self.into_payload())
    }
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(f, "panicked: {message}"),
            None => f.write_str("panicked"),
        }
    }
}

impl Error for Panic {}

/// Makes a future, and gives its output, or the panic in which making it or polling it ended; then what is left of it is dropped.
///
/// A task of any graph, written so, fails where it would panic: its failure has the task's name, obeys the [`Policy`](crate::Policy) and is in
/// the [`Report`](crate::Report). For whole runs of a plan there is [`Run::catch_panics`](crate::Run::catch_panics), for blocks
/// `#[dag(catch_panics)]`.
///
/// ```
/// # use dagio::{Dag, Panic, catch_panics};
/// # let run = std::pin::pin!(async {
/// let dag = Dag::try_new(|g| {
///     let shaky = g.try_task("shaky", (), |()| catch_panics(|| async { [1, 2, 3].iter().product::<u32>() / "".len() as u32 }));
///     g.task("sum", shaky, |shaky| async move { shaky + 1 })
/// });
/// assert_eq!(dag.await.unwrap_err().to_string(), "task `shaky` failed: panicked: attempt to divide by zero");
/// # });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(run, &mut cx).is_ready());
/// ```
///
/// What the future shares with others may be half done when it panics, as with [`catch_unwind`]: it is not asked to be
/// [`UnwindSafe`](core::panic::UnwindSafe). With `panic = "abort"` nothing is caught. The panic hook is called, and prints, all the same.
///
/// # Errors
/// The panic.
pub fn catch_panics<F: Future>(make: impl FnOnce() -> F) -> CatchPanics<F> {
    CatchPanics::new(catch_unwind(AssertUnwindSafe(make)))
}

impl<F: Future> Future for CatchPanics<F> {
    type Output = Result<F::Output, Panic>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (mut future, panic) = self.parts();
        if let Some(panic) = panic.take() {
            return Poll::Ready(Err(Panic::new(panic)));
        }
        let running = future.as_mut().as_pin_mut().expect("a future is not polled after its end");
        let end = match catch_unwind(AssertUnwindSafe(|| running.poll(cx))) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(output)) => Ok(output),
            Err(panic) => Err(Panic::new(panic)),
        };
        future.set(None);
        Poll::Ready(end)
    }
}

#[cfg(test)]
mod tests {
    use alloc::boxed::Box;
    use alloc::string::ToString as _;
    use core::future::{Future, pending, poll_fn};
    use core::panic::AssertUnwindSafe;
    use core::pin::pin;
    use core::task::{Context, Poll, Waker};
    use std::panic::{catch_unwind, panic_any};

    use super::{Panic, catch_panics, std};

    fn end<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(end) => end,
            Poll::Pending => panic!("it ends at once"),
        }
    }

    #[test]
    fn a_panic_in_making_or_polling_is_an_error_and_an_output_an_output() {
        assert_eq!(end(catch_panics(|| async { 7 })).map_err(|panic| panic.to_string()), Ok(7));
        let polled: Panic = end(catch_panics(|| async { panic!("in {}", "a poll") })).unwrap_err();
        assert_eq!(polled.to_string(), "panicked: in a poll");
        let made = end(catch_panics(|| -> core::future::Pending<()> { panic!("made") })).unwrap_err();
        assert_eq!(made.message(), Some("made"));
        let other = end(catch_panics(|| poll_fn(|_| -> Poll<()> { panic_any(7_u8) }))).unwrap_err();
        assert_eq!((other.message(), other.to_string()), (None, "panicked".to_string()));
        let again = catch_unwind(AssertUnwindSafe(|| other.resume())).unwrap_err();
        assert_eq!(again.downcast_ref::<u8>(), Some(&7));
    }

    #[test]
    fn what_panicked_is_dropped_at_once_and_a_panic_of_that_is_not_caught() {
        struct Bomb<'a>(&'a core::cell::Cell<u32>);
        impl Drop for Bomb<'_> {
            fn drop(&mut self) {
                self.0.set(self.0.get() + 1);
                assert!(self.0.get() < 2, "dropped");
            }
        }
        let drops = core::cell::Cell::new(0);
        let mut caught = Box::pin(catch_panics(|| {
            let bomb = Bomb(&drops);
            poll_fn(move |_| -> Poll<()> {
                let _kept = &bomb;
                panic!("polled")
            })
        }));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(caught.as_mut().poll(&mut cx).is_ready());
        assert_eq!(drops.get(), 1);
        assert!(catch_unwind(AssertUnwindSafe(|| caught.as_mut().poll(&mut cx).is_ready())).is_err(), "it is over");

        let bomb = Bomb(&drops);
        let mut caught = Box::pin(catch_panics(|| async {
            let _bomb = bomb;
            pending::<()>().await;
        }));
        assert!(caught.as_mut().poll(&mut cx).is_pending());
        assert!(catch_unwind(AssertUnwindSafe(|| drop(caught))).is_err());
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn it_is_shared_and_sent_as_errors_are() {
        fn shared<T: Send + Sync + 'static>(_: &T) {}
        let panic = end(catch_panics(|| async { panic!("text") })).unwrap_err();
        shared(&panic);
        let boxed: Box<dyn core::error::Error + Send + Sync> = panic.into();
        assert_eq!(boxed.to_string(), "panicked: text");
    }
}
