//! What `spawn` and `blocking` promise, once, run on every adapter.
#![expect(clippy::unwrap_used, reason = "all of it is tests; `on_both` gives them their #[test]")]

use std::any::Any;
use std::env;
use std::future::{pending, ready};
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use smol::channel::bounded;

/// An adapter and the runtime that it is for.
trait Adapter {
    /// Polls a future on this thread, with the runtime's other threads beside it.
    fn block_on<T>(future: impl Future<Output = T>) -> T;
    fn spawn<T: Send + 'static>(
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static;
    fn blocking<T: Send + 'static>(
        step: impl FnOnce() -> T + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static;
}

struct Smol;

impl Adapter for Smol {
    fn block_on<T>(future: impl Future<Output = T>) -> T {
        smol::block_on(future)
    }

    fn spawn<T: Send + 'static>(
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static {
        dagio_smol::spawn(future)
    }

    fn blocking<T: Send + 'static>(
        step: impl FnOnce() -> T + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static {
        dagio_smol::blocking(step)
    }
}

struct Tokio;

impl Adapter for Tokio {
    fn block_on<T>(future: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build();
        runtime.expect("threads can be started").block_on(future)
    }

    fn spawn<T: Send + 'static>(
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static {
        dagio_tokio::spawn(future)
    }

    fn blocking<T: Send + 'static>(
        step: impl FnOnce() -> T + Send + 'static,
    ) -> impl Future<Output = T> + Send + Sync + Unpin + 'static {
        dagio_tokio::blocking(step)
    }
}

/// Says when it is dropped, then panics if it was told to.
struct OnDrop {
    dropped: Sender<()>,
    panics: bool,
}

impl OnDrop {
    fn new(panics: bool) -> (Self, Receiver<()>) {
        let (dropped, heard) = channel();
        (Self { dropped, panics }, heard)
    }
}

impl Drop for OnDrop {
    fn drop(&mut self) {
        // The test may be over.
        let _ = self.dropped.send(());
        if self.panics {
            quiet_panic("dropped");
        }
    }
}

/// Panics without a line from the panic hook.
fn quiet_panic<P: Send + 'static>(payload: P) -> ! {
    resume_unwind(Box::new(payload))
}

fn payload_of<T>(run: impl FnOnce() -> T) -> Box<dyn Any + Send> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(_) => panic!("it ended without a panic"),
        Err(payload) => payload,
    }
}

struct Says(Sender<()>);

impl Wake for Says {
    fn wake(self: Arc<Self>) {
        // The test may be over.
        let _ = self.0.send(());
    }
}

fn poll_with<F: Future + Unpin>(future: &mut F, waker: &Waker) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(waker))
}

fn spawn_runs_while_its_awaiter_is_blocked<A: Adapter>() {
    A::block_on(async {
        let (ask, asked) = channel();
        let (answer, answered) = channel();
        let spawned = A::spawn(async move { answer.send(asked.recv().unwrap() + 1) });
        ask.send(1).unwrap();
        assert_eq!(answered.recv(), Ok(2), "and it was not polled yet");
        spawned.await.unwrap();
    });
}

fn spawned_that_need_each_other_end<A: Adapter>() {
    A::block_on(async {
        let (to_right, from_left) = bounded(1);
        let (to_left, from_right) = bounded(1);
        let left = A::spawn(async move {
            to_right.send("left").await.unwrap();
            from_right.recv().await.unwrap()
        });
        let right = A::spawn(async move {
            let heard = from_left.recv().await.unwrap();
            to_left.send("right").await.unwrap();
            heard
        });
        assert_eq!((left.await, right.await), ("right", "left"));
    });
}

fn p10_spawn_moves_the_output_out_once<A: Adapter>() {
    A::block_on(async {
        let (output, dropped) = OnDrop::new(false);
        let output = A::spawn(async move { output }).await;
        assert!(dropped.try_recv().is_err());
        drop(output);
        assert_eq!(dropped.iter().count(), 1);
    });
}

fn p09_spawn_carries_the_payload_of_a_panic<A: Adapter>() {
    let payload = payload_of(|| A::block_on(async { A::spawn(async { quiet_panic(7_u32) }).await }));
    assert_eq!(*payload.downcast::<u32>().unwrap(), 7);
}

fn p03_spawn_is_aborted_on_drop<A: Adapter>() {
    A::block_on(async {
        let (start, started) = channel();
        let (held, dropped) = OnDrop::new(false);
        let spawned = A::spawn(async move {
            let _held = held;
            start.send(()).unwrap();
            pending::<()>().await;
        });
        started.recv().unwrap();
        drop(spawned);
        assert_eq!(dropped.iter().count(), 1);
    });
}

fn p03_spawn_is_aborted_on_drop_whether_it_started_or_not<A: Adapter>() {
    A::block_on(async {
        let (held, dropped) = OnDrop::new(false);
        drop(A::spawn(async move {
            let _held = held;
            pending::<()>().await;
        }));
        assert_eq!(dropped.iter().count(), 1);
    });
}

fn p10_an_output_nobody_reads_is_dropped_once_and_its_panic_contained<A: Adapter>() {
    A::block_on(async {
        let (output, dropped) = OnDrop::new(true);
        let (open, opened) = bounded::<()>(1);
        let mut spawned = A::spawn(async move {
            opened.recv().await.unwrap();
            output
        });
        let (wake, woken) = channel();
        assert!(poll_with(&mut spawned, &Arc::new(Says(wake)).into()).is_pending());
        open.send(()).await.unwrap();
        woken.recv().unwrap(); // so it ended
        assert!(dropped.try_recv().is_err());
        drop(spawned);
        assert_eq!(dropped.iter().count(), 1);
    });
}

fn spawn_polled_after_its_end_panics<A: Adapter>() {
    A::block_on(async {
        let mut spawned = A::spawn(async {});
        (&mut spawned).await;
        payload_of(|| poll_with(&mut spawned, Waker::noop()));
        payload_of(|| poll_with(&mut spawned, Waker::noop()));

        let mut panicked = A::spawn(async { quiet_panic(()) });
        while let Ok(Poll::Pending) = catch_unwind(AssertUnwindSafe(|| poll_with(&mut panicked, Waker::noop()))) {
            thread::yield_now();
        }
        let payload = payload_of(|| poll_with(&mut panicked, Waker::noop()));
        assert!(payload.is::<&str>() || payload.is::<String>(), "not the task's payload again");
    });
}

fn blocking_runs_off_the_callers_thread<A: Adapter>() {
    A::block_on(async {
        let (ask, asked) = channel();
        let step = A::blocking(move || {
            let caller = asked.recv().unwrap();
            assert_ne!(thread::current().id(), caller);
            Box::new("moved out")
        });
        ask.send(thread::current().id()).unwrap();
        assert_eq!(*step.await, "moved out");
    });
}

fn blocking_steps_that_need_each_other_end<A: Adapter>() {
    A::block_on(async {
        let (to_right, from_left) = channel();
        let (to_left, from_right) = channel();
        let left = A::blocking(move || {
            to_right.send("left").unwrap();
            from_right.recv().unwrap()
        });
        let right = A::blocking(move || {
            to_left.send("right").unwrap();
            from_left.recv().unwrap()
        });
        assert_eq!((left.await, right.await), ("right", "left"));
    });
}

fn p09_blocking_carries_the_payload_of_a_panic<A: Adapter>() {
    let payload = payload_of(|| A::block_on(async { A::blocking(|| quiet_panic(7_u32)).await }));
    assert_eq!(*payload.downcast::<u32>().unwrap(), 7);
}

fn blocking_that_began_runs_to_its_end<A: Adapter>() {
    A::block_on(async {
        let (start, started) = channel();
        let (open, opened) = channel();
        let (end, ended) = channel();
        let step = A::blocking(move || {
            start.send(()).unwrap();
            opened.recv().unwrap();
            end.send(()).unwrap();
        });
        started.recv().unwrap();
        drop(step);
        open.send(()).unwrap();
        ended.recv().unwrap();
    });
}

/// The pool must have one thread.
async fn blocking_dropped_in_the_queue_never_runs<A: Adapter>() {
    let (open, opened) = channel::<()>();
    let (run, ran) = channel();
    let first = A::blocking(move || opened.recv().unwrap());
    let second = A::blocking({
        let run = run.clone();
        move || run.send("second").unwrap()
    });
    let third = A::blocking(move || run.send("third").unwrap());
    drop(second);
    open.send(()).unwrap();
    first.await;
    third.await;
    assert_eq!(ran.iter().collect::<Vec<_>>(), ["third"]);
}

/// A graph with tasks off its own future: `left` and `right` need each other's thread, `both` needs them.
struct Apart<A> {
    adapter: PhantomData<A>,
    left_runs: Mutex<Option<Sender<()>>>,
    right_hears: Mutex<Option<Receiver<()>>>,
}

impl<A> Apart<A> {
    fn new() -> Self {
        let (runs, hears) = channel();
        Self { adapter: PhantomData, left_runs: Mutex::new(Some(runs)), right_hears: Mutex::new(Some(hears)) }
    }
}

#[dagio::dag]
impl<A: Adapter> Apart<A> {
    async fn left(&self) -> u32 {
        let runs = self.left_runs.lock().unwrap().take().unwrap();
        A::spawn(async move {
            runs.send(()).unwrap();
            1
        })
        .await
    }

    async fn right(&self) -> u32 {
        let hears = self.right_hears.lock().unwrap().take().unwrap();
        A::blocking(move || {
            hears.recv().unwrap();
            2
        })
        .await
    }

    async fn both(&self, left: &u32, right: &u32) -> u32 {
        ready(left + right).await
    }

    async fn breaks(&self) -> u32 {
        A::spawn(async { quiet_panic(7_u32) }).await
    }

    async fn holds(&self, #[input] start: Sender<()>, #[input] held: OnDrop) -> u32 {
        A::spawn(async move {
            let _held = held;
            start.send(()).unwrap();
            pending().await
        })
        .await
    }

    async fn all(&self, breaks: &u32, holds: &u32) -> u32 {
        ready(breaks + holds).await
    }
}

fn tasks_of_a_run_go_to_other_threads<A: Adapter>() {
    assert_eq!(A::block_on(Apart::<A>::new().both()), 3);
}

fn p03_a_dropped_run_aborts_what_it_spawned<A: Adapter>() {
    A::block_on(async {
        let apart = Apart::<A>::new();
        let (start, started) = channel();
        let (held, dropped) = OnDrop::new(false);
        let mut run = Box::pin(apart.holds(start, held));
        assert!(poll_with(&mut run, Waker::noop()).is_pending());
        started.recv().unwrap();
        drop(run);
        assert_eq!(dropped.iter().count(), 1);
    });
}

fn p09_a_panic_of_a_spawned_task_unwinds_the_run_and_aborts_the_rest<A: Adapter>() {
    let (start, _started) = channel();
    let (held, dropped) = OnDrop::new(false);
    let payload = payload_of(|| A::block_on(async { Apart::<A>::new().all(start, held).await }));
    assert_eq!(*payload.downcast::<u32>().unwrap(), 7);
    assert_eq!(dropped.iter().count(), 1);
}

/// Makes each test of the suite one of each adapter.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        mod on_smol {
            $(#[test] fn $test() { super::$test::<super::Smol>(); })+
        }
        mod on_tokio {
            $(#[test] fn $test() { super::$test::<super::Tokio>(); })+
        }
    };
}

on_both! {
    spawn_runs_while_its_awaiter_is_blocked,
    spawned_that_need_each_other_end,
    p10_spawn_moves_the_output_out_once,
    p09_spawn_carries_the_payload_of_a_panic,
    p03_spawn_is_aborted_on_drop,
    p03_spawn_is_aborted_on_drop_whether_it_started_or_not,
    p10_an_output_nobody_reads_is_dropped_once_and_its_panic_contained,
    spawn_polled_after_its_end_panics,
    blocking_runs_off_the_callers_thread,
    blocking_steps_that_need_each_other_end,
    p09_blocking_carries_the_payload_of_a_panic,
    blocking_that_began_runs_to_its_end,
    tasks_of_a_run_go_to_other_threads,
    p03_a_dropped_run_aborts_what_it_spawned,
    p09_a_panic_of_a_spawned_task_unwinds_the_run_and_aborts_the_rest,
}

#[test]
fn tokio_blocking_dropped_in_the_queue_never_runs() {
    let runtime = tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build();
    runtime.unwrap().block_on(blocking_dropped_in_the_queue_never_runs::<Tokio>());
}

/// smol reads the size of its one pool from the environment, so the test is a process of its own.
#[test]
fn smol_blocking_dropped_in_the_queue_never_runs() {
    const SIZE: &str = "BLOCKING_MAX_THREADS";
    if env::var_os(SIZE).is_some_and(|size| size == "1") {
        return smol::block_on(blocking_dropped_in_the_queue_never_runs::<Smol>());
    }
    let this = concat!(module_path!(), "::smol_blocking_dropped_in_the_queue_never_runs");
    let (_, this) = this.split_once("::").unwrap(); // without the crate
    let alone = Command::new(env::current_exe().unwrap()).args(["--exact", this]).env(SIZE, "1").output().unwrap();
    let said = String::from_utf8_lossy(&alone.stdout);
    assert!(alone.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn tokio_contains_the_panic_of_an_aborted_futures_drop() {
    Tokio::block_on(async {
        let (held, dropped) = OnDrop::new(true);
        drop(Tokio::spawn(async move {
            let _held = held;
            pending::<()>().await;
        }));
        assert_eq!(dropped.iter().count(), 1);
        assert_eq!(Tokio::spawn(async { "goes on" }).await, "goes on");
    });
}

#[test]
fn tokio_shut_down_under_a_task_is_a_panic_and_no_hang() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let entered = runtime.enter();
    let mut spawned = Tokio::spawn(pending::<()>());
    drop(entered);
    drop(runtime);
    let payload = payload_of(|| poll_with(&mut spawned, Waker::noop()));
    assert_eq!(*payload.downcast::<&str>().unwrap(), "the tokio runtime was shut down before the task ended");
}

#[test]
fn tokio_needs_a_runtime() {
    let message = "there is no reactor running, must be called from the context of a Tokio 1.x runtime";
    for payload in [payload_of(|| Tokio::spawn(async {})), payload_of(|| Tokio::blocking(|| ()))] {
        assert_eq!(*payload.downcast::<String>().unwrap(), message);
    }
}
