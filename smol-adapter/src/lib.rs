#![doc = include_str!("../README.md")]
#![warn(missing_docs, missing_debug_implementations)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

#[doc(no_inline)]
pub use dagio;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use dagio::Retry;
use dagio::parts::{Notice, Timeout, When};

/// Runs a future on smol's global executor as a task of its own, beside its caller, on any of the executor's threads.
///
/// It starts now and not at the first poll: two futures that are spawned and then awaited one after the other still
/// run side by side. The executor has one thread unless the environment variable `SMOL_THREADS` says otherwise.
///
/// ```
/// # smol::block_on(async {
/// let left = dagio_smol::spawn(async { (1..=10).sum::<u32>() });
/// let right = dagio_smol::spawn(async { (1..=10).product::<u32>() });
/// assert_eq!((left.await, right.await), (55, 3_628_800));
/// # });
/// ```
///
/// # Panics
///
/// At once when the executor's threads cannot be started, by the first call.
///
/// A panic of the future reaches whoever awaits the [`Spawned`], with its payload. Awaiting it also panics when it
/// gave its output before.
///
/// # Cancellation
///
/// Dropping the [`Spawned`] aborts the future: the executor drops it where it awaits, or before it ever started. That
/// is soon, but may be after the drop of the [`Spawned`]. A future that never awaits runs to its end; its output is
/// dropped. A panic that nobody can receive any more goes no further than the panic hook; but smol may end the process
/// when the drop of the future or of its output panics.
///
/// # Complexity
///
/// *O*(1); allocates once, for the task. A poll of the [`Spawned`] allocates nothing.
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Spawned<T> {
    Spawned(Task(Some(smol::spawn(future))))
}

/// Does what [`spawn`] does, for a future of this name, which smol shows nobody. `#[dag]` calls it for `#[spawn]`.
pub fn spawn_named<T: Send + 'static>(name: &str, future: impl Future<Output = T> + Send + 'static) -> Spawned<T> {
    let _ = name;
    spawn(future)
}

/// Runs a synchronous step on a thread of smol's pool for blocking work.
///
/// It is queued now and not at the first poll, and begins when a thread is free.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// # smol::block_on(async {
/// let manifest = dagio_smol::blocking(|| std::fs::read_to_string("Cargo.toml")).await?;
/// assert!(manifest.contains("[package]"));
/// # Ok(())
/// # })
/// # }
/// ```
///
/// # Panics
///
/// A panic of the step reaches whoever awaits the [`Blocking`], with its payload. Awaiting it also panics when it
/// gave its output before.
///
/// # Cancellation
///
/// Dropping the [`Blocking`] takes a step that has not begun off the queue: it never runs. One that has begun runs to
/// its end on its thread, without anyone waiting (a report of a `#[dag]` has its task as `Detached`); its output is dropped. A panic that nobody can receive any more
/// goes no further than the panic hook; but smol may end the process when the drop of the step or of its output panics.
///
/// # Complexity
///
/// *O*(1); allocates once, for the task. A poll of the [`Blocking`] allocates nothing. The first calls start threads.
pub fn blocking<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    Blocking(Task(Some(smol::unblock(step))))
}

/// Does what [`blocking`] does, for a step of this name, which smol shows nobody. `#[dag]` calls it for `#[blocking]`.
pub fn blocking_named<T: Send + 'static>(name: &str, step: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    let _ = name;
    blocking(step)
}

/// smol's clock: of the time limits, retries and deadlines of dagio.
///
/// It is named once for a block, `#[dag(timer = dagio_smol::Timer)]`; [`timeout`] and [`retry`] have it already.
///
/// ```
/// # use std::{io, time::Duration};
/// use dagio::Timer as _;
///
/// struct Page;
///
/// #[dagio::dag(timer = dagio_smol::Timer, error = io::Error)]
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
/// # smol::block_on(async {
/// let slow = Page.words().await.unwrap_err();
/// assert_eq!(slow.to_string(), "task `body` failed: timed out after 50ms");
///
/// // A deadline for the run as a whole:
/// let deadline = dagio_smol::Timer.sleep(Duration::from_millis(20));
/// let late = Page.dag().until(deadline).words().await.unwrap_err();
/// assert!(matches!(late, dagio::RunError::Cancelled));
/// # });
/// ```
///
/// # Complexity
///
/// A sleep is one entry in the ordered map of timers of the process's reactor, once it is polled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it is its own only value")]
pub struct Timer;

impl dagio::Timer for Timer {
    type Sleep = Sleep;

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep(smol::Timer::after(duration))
    }
}

/// Completes after some time; from [`Timer`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Sleep(smol::Timer);

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(cx).map(drop)
    }
}

/// Gives a future so much time by [`Timer`], from now on: [`dagio::timeout()`] with this clock.
///
/// # Errors
///
/// [`TimedOut`](dagio::TimedOut), if it takes longer.
pub fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F, Sleep> {
    dagio::timeout(Timer, duration, future)
}

/// Makes a future, and makes it anew whenever it fails, with pauses by [`Timer`]: [`Retry::run`] with this clock.
///
/// ```
/// # use std::{cell::Cell, io, time::Duration};
/// # smol::block_on(async {
/// let calls = Cell::new(0);
/// let flaky = || async {
///     calls.set(calls.get() + 1);
///     if calls.get() < 3 { Err(io::ErrorKind::ConnectionRefused) } else { Ok("at last") }
/// };
/// let again = dagio::Retry::attempts(4).backoff(Duration::from_millis(1), Duration::from_millis(8)).jitter();
/// assert_eq!(dagio_smol::retry(again, flaky).await, Ok("at last"));
/// # });
/// ```
///
/// # Errors
///
/// That of the last attempt.
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

/// A task of the executor that ends with its owner; `None` once it gave its output.
struct Task<T>(Option<smol::Task<T>>);

impl<T> Task<T> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {
        let mut task = self.0.take().expect("polled again after it gave its output");
        let polled = Pin::new(&mut task).poll(cx); // resumes the panic of the task
        if polled.is_pending() {
            self.0 = Some(task);
        }
        polled
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        // Dropping the task cancels it. An output that nobody read is dropped here: a panic of that must not unwind
        // through the drop of a whole run.
        let task = self.0.take();
        drop(catch_unwind(AssertUnwindSafe(|| drop(task))));
    }
}
