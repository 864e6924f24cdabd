//! An adapter for another executor, in some hundred lines: `async-executor` on threads of our own, and no more than the standard library beside it.
//!
//! What `#[dag(runtime = ..)]` names is a module with `spawn_named`, `blocking_named` and `Timer`, which is this file. This executor shows nobody the
//! names of its tasks.

use std::collections::BTreeMap;
use std::future::{Future, pending};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use async_executor::{Executor, Task};

/// Runs a future as a task of the executor, from now on. What is given back is the output, to come: a panic of the future reaches whoever awaits
/// it, and its drop stops the future, soon.
pub(crate) fn spawn_named<T: Send + 'static>(_: &str, future: impl Future<Output = T> + Send + 'static) -> Task<T> {
    static EXECUTOR: LazyLock<Executor<'_>> = LazyLock::new(|| {
        for _ in 0..2 {
            thread::spawn(|| block_on(EXECUTOR.run(pending::<()>())));
        }
        Executor::new()
    });
    EXECUTOR.spawn(future)
}

/// Runs a step on a thread of its own, from now on. (A pool of threads is better: the crate `blocking` has one.) It runs to its end, whether anybody
/// hears of that or not.
pub(crate) fn blocking_named<T: Send + 'static>(_: &str, step: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    let shared = Arc::new(Mutex::new(Step { ended: None, waker: None }));
    let blocking = Blocking(Arc::clone(&shared));
    thread::spawn(move || {
        let ended = catch_unwind(AssertUnwindSafe(step));
        let waker = {
            let mut step = lock(&shared);
            step.ended = Some(ended);
            step.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    blocking
}

/// The output of a step, to come.
pub(crate) struct Blocking<T>(Arc<Mutex<Step<T>>>);

struct Step<T> {
    ended: Option<thread::Result<T>>,
    waker: Option<Waker>,
}

impl<T> Future for Blocking<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let waker = cx.waker().clone();
        let (ended, old) = {
            let mut step = lock(&self.0);
            (step.ended.take(), step.waker.replace(waker))
        };
        drop(old);
        match ended {
            Some(Ok(output)) => Poll::Ready(output),
            Some(Err(panic)) => resume_unwind(panic),
            None => Poll::Pending,
        }
    }
}

/// The clock: of time limits, retries and deadlines.
#[derive(Clone, Copy)]
pub(crate) struct Timer;

impl dagio::Timer for Timer {
    type Sleep = Sleep;

    fn sleep(&self, duration: Duration) -> Sleep {
        static SLEEPS: AtomicU64 = AtomicU64::new(0);
        let now = Instant::now();
        let at = now.checked_add(duration).unwrap_or(now + Duration::from_secs(1 << 30));
        Sleep { at: (at, SLEEPS.fetch_add(1, Ordering::Relaxed)) }
    }
}

/// Completes at its time.
pub(crate) struct Sleep {
    /// And a number of its own.
    at: (Instant, u64),
}

/// The sleeps that were polled, and who wants to know when they are over; a thread waits for the first one.
static SLEEPING: Mutex<BTreeMap<(Instant, u64), Waker>> = Mutex::new(BTreeMap::new());
static CHANGED: Condvar = Condvar::new();
static CLOCK: LazyLock<thread::JoinHandle<()>> = LazyLock::new(|| {
    thread::spawn(|| {
        let mut sleeping = lock(&SLEEPING);
        loop {
            let rest = sleeping.first_key_value().map(|(at, _)| at.0.saturating_duration_since(Instant::now()));
            sleeping = match rest {
                Some(Duration::ZERO) => {
                    let over = sleeping.pop_first();
                    drop(sleeping);
                    if let Some((_, waker)) = over {
                        waker.wake();
                    }
                    lock(&SLEEPING)
                }
                Some(rest) => CHANGED.wait_timeout(sleeping, rest).unwrap_or_else(PoisonError::into_inner).0,
                None => CHANGED.wait(sleeping).unwrap_or_else(PoisonError::into_inner),
            };
        }
    })
});

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.at.0 {
            return Poll::Ready(());
        }
        LazyLock::force(&CLOCK);
        let waker = cx.waker().clone();
        let old = lock(&SLEEPING).insert(self.at, waker);
        CHANGED.notify_one();
        drop(old);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let waker = lock(&SLEEPING).remove(&self.at);
        drop(waker);
    }
}

/// Polls a future on this thread, which sleeps meanwhile.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        thread::park();
    }
}

/// What is not ours, the clone, wake and drop of a waker, does not run with a lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
