#![doc = include_str!("../README.md")]
#![warn(missing_docs, missing_debug_implementations)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

#[doc(no_inline)]
pub use dagio;

use std::fmt;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use dagio::Retry;
use dagio::parts::{Notice, Timeout, When};
use tokio::task::JoinHandle;

/// Runs a future on the tokio runtime as a task of its own, beside its caller, on any of the runtime's threads.
///
/// It starts now and not at the first poll: two futures that are spawned and then awaited one after the other still
/// run side by side.
///
/// ```
/// # #[tokio::main(flavor = "multi_thread", worker_threads = 1)]
/// # async fn main() {
/// let left = dagio_tokio::spawn(async { (1..=10).sum::<u32>() });
/// let right = dagio_tokio::spawn(async { (1..=10).product::<u32>() });
/// assert_eq!((left.await, right.await), (55, 3_628_800));
/// # }
/// ```
///
/// # Panics
///
/// At once when called outside of a tokio runtime.
///
/// A panic of the future reaches whoever awaits the [`Spawned`], with its payload. Awaiting it also panics when the
/// runtime was shut down before the future ended, and when it gave its output before.
///
/// # Cancellation
///
/// Dropping the [`Spawned`] aborts the future: the runtime drops it where it awaits, or before it ever started. That
/// is soon, but may be after the drop of the [`Spawned`]. A future that never awaits runs to its end; its output is
/// dropped. A panic that nobody can receive any more, or of that drop, goes no further than the panic hook.
///
/// # Complexity
///
/// *O*(1); allocates once, for the task. A poll of the [`Spawned`] allocates nothing.
#[track_caller]
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Spawned<T> {
    Spawned(Task(Some(tokio::spawn(future))))
}

/// Does what [`spawn`] does, as a task of this name, which `tokio-console` shows. `#[dag]` calls it for `#[spawn]`, by the name `Block/task`.
///
/// The name is tokio's to know with the feature `tracing` and `RUSTFLAGS="--cfg tokio_unstable"`, which `tokio-console` needs, too. Else it goes unused.
///
/// # Panics
///
/// As [`spawn`].
#[track_caller]
pub fn spawn_named<T: Send + 'static>(name: &str, future: impl Future<Output = T> + Send + 'static) -> Spawned<T> {
    #[cfg(all(tokio_unstable, feature = "tracing"))]
    let task = tokio::task::Builder::new().name(name).spawn(future).expect("a task can be made");
    #[cfg(not(all(tokio_unstable, feature = "tracing")))]
    let (task, _) = (tokio::spawn(future), name);
    Spawned(Task(Some(task)))
}

/// Runs a synchronous step on a thread of the tokio runtime's pool for blocking work.
///
/// It is queued now and not at the first poll, and begins when a thread is free.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let manifest = dagio_tokio::blocking(|| std::fs::read_to_string("Cargo.toml")).await?;
/// assert!(manifest.contains("[package]"));
/// # Ok(())
/// # }
/// ```
///
/// # Panics
///
/// At once when called outside of a tokio runtime, or when not one thread of the pool can be started.
///
/// A panic of the step reaches whoever awaits the [`Blocking`], with its payload. Awaiting it also panics when the
/// runtime was shut down before the step began, and when it gave its output before.
///
/// # Cancellation
///
/// Dropping the [`Blocking`] takes a step that has not begun off the queue: it never runs. One that has begun runs to
/// its end on its thread, without anyone waiting (a report of a `#[dag]` has its task as `Detached`); its output is dropped there. A panic that nobody can receive any
/// more, or of that drop, goes no further than the panic hook.
///
/// # Complexity
///
/// *O*(1); allocates once, for the task. A poll of the [`Blocking`] allocates nothing. The first calls start threads.
#[track_caller]
pub fn blocking<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    Blocking(Task(Some(tokio::task::spawn_blocking(step))))
}

/// Does what [`blocking`] does, as a task of this name: see [`spawn_named`]. `#[dag]` calls it for `#[blocking]`.
///
/// # Panics
///
/// As [`blocking`].
#[track_caller]
pub fn blocking_named<T: Send + 'static>(name: &str, step: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    #[cfg(all(tokio_unstable, feature = "tracing"))]
    let task = tokio::task::Builder::new().name(name).spawn_blocking(step).expect("a thread can be started");
    #[cfg(not(all(tokio_unstable, feature = "tracing")))]
    let (task, _) = (tokio::task::spawn_blocking(step), name);
    Blocking(Task(Some(task)))
}

/// tokio's clock: of the time limits, retries and deadlines of dagio.
///
/// It is named once for a block, `#[dag(timer = dagio_tokio::Timer)]`; [`timeout`] and [`retry`] have it already.
///
/// ```
/// # use std::{io, time::Duration};
/// use dagio::Timer as _;
///
/// struct Page;
///
/// #[dagio::dag(timer = dagio_tokio::Timer, error = io::Error)]
/// impl Page {
///     #[timeout("50ms")]
///     async fn body(&self) -> io::Result<String> {
///         std::future::pending().await
///     }
///
///     async fn words(&self, body: &String) -> usize {
///         body.split_whitespace().count()
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() {
/// let slow = Page.words().await.unwrap_err();
/// assert_eq!(slow.to_string(), "task `body` failed: timed out after 50ms");
///
/// // A deadline for the run as a whole:
/// let deadline = dagio_tokio::Timer.sleep(Duration::from_millis(20));
/// let late = Page.dag().until(deadline).words().await.unwrap_err();
/// assert!(matches!(late, dagio::RunError::Cancelled));
/// # }
/// ```
///
/// With the paused clock of tokio (its feature `test-util`) tests of all these take no time and are exact.
///
/// # Panics
///
/// [`sleep`](dagio::Timer::sleep) panics when called outside of a tokio runtime, or in one without a clock
/// ([`enable_time`](tokio::runtime::Builder::enable_time)).
///
/// # Complexity
///
/// A sleep is one entry in the runtime's wheel of timers. Milliseconds are its grain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it is its own only value")]
pub struct Timer;

impl dagio::Timer for Timer {
    type Sleep = tokio::time::Sleep;

    fn sleep(&self, duration: Duration) -> tokio::time::Sleep {
        tokio::time::sleep(duration)
    }
}

/// Gives a future so much time by [`Timer`], from now on: [`dagio::timeout()`] with this clock.
///
/// # Errors
///
/// [`TimedOut`](dagio::TimedOut), if it takes longer.
///
/// # Panics
///
/// As [`Timer`].
pub fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F, tokio::time::Sleep> {
    dagio::timeout(Timer, duration, future)
}

/// Makes a future, and makes it anew whenever it fails, with pauses by [`Timer`]: [`Retry::run`] with this clock.
///
/// ```
/// # use std::{cell::Cell, io, time::Duration};
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() {
/// let calls = Cell::new(0);
/// let flaky = || async {
///     calls.set(calls.get() + 1);
///     if calls.get() < 3 { Err(io::ErrorKind::ConnectionRefused) } else { Ok("at last") }
/// };
/// let again = dagio::Retry::attempts(4).backoff(Duration::from_millis(1), Duration::from_millis(8)).jitter();
/// assert_eq!(dagio_tokio::retry(again, flaky).await, Ok("at last"));
/// # }
/// ```
///
/// # Errors
///
/// That of the last attempt.
///
/// # Panics
///
/// As [`Timer`].
pub fn retry<T, E, F, M, P, N>(retry: Retry<P, N>, make: M) -> impl Future<Output = Result<T, E>>
where
    M: FnMut() -> F,
    F: Future<Output = Result<T, E>>,
    P: When<E>,
    N: Notice<E>,
{
    retry.run(Timer, make)
}

/// The output, to come, of a future that runs as a task of its own; from [`spawn`].
#[must_use = "the future is aborted when this is dropped"]
pub struct Spawned<T>(Task<T>);

/// The output, to come, of a synchronous step on another thread; from [`blocking`].
#[must_use = "the step may never run when this is dropped"]
pub struct Blocking<T>(Task<T>);

impl<T> Future for Spawned<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.0.poll(cx)
    }
}

impl<T> Future for Blocking<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.0.poll(cx)
    }
}

impl<T> fmt::Debug for Spawned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spawned").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Blocking<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}

/// A task of the runtime that ends with its owner; `None` once it gave its output.
struct Task<T>(Option<JoinHandle<T>>);

impl<T> Task<T> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {
        let handle = self.0.as_mut().expect("polled again after it gave its output");
        let ended = ready!(Pin::new(handle).poll(cx));
        self.0 = None;
        match ended.map_err(tokio::task::JoinError::try_into_panic) {
            Ok(output) => Poll::Ready(output),
            Err(Ok(payload)) => resume_unwind(payload),
            // Nobody else has the handle, so it was not aborted by us.
            Err(Err(_)) => panic!("the tokio runtime was shut down before the task ended"),
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        if let Some(handle) = &self.0 {
            handle.abort();
        }
    }
}
