//! Who is told what a run does while it does it.

use crate::{Name, Outcome};

/// Is told what a run does, while it does it: when each task may start, starts, is polled and ends.
///
/// `.observe(..)` gives a run one: of a [`Plan`](crate::Plan), [`Outputs`](crate::Outputs), [`fixed::Plan`](crate::fixed::Plan) or
/// [`Dag`](crate::Dag), and of `#[dag]` as an [option](macro@crate::dag#options-of-a-run). All methods do nothing unless they are written. `E`
/// is what tasks fail with, [`Infallible`](core::convert::Infallible) where they cannot. References to observers are observers, and so are
/// `Option`s of them, `Arc`s, and tuples, whose members are told one after the other, the first one first. Here are `Tracing`, by the feature
/// `tracing`, `Progress`, by the feature `progress`, and `Timeline`, by the feature `timeline`; one that counts is
///
/// ```
/// # use dagio::{Graph, Name, Observer, Outcome, Policy};
/// use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
///
/// /// What a service counts of all its runs.
/// #[derive(Default)]
/// struct Counters {
///     running: AtomicU64,
///     done: AtomicU64,
///     failed: AtomicU64,
///     polls: AtomicU64,
/// }
///
/// impl<E> Observer<E> for Counters {
///     fn started(&self, _: Name<'_>) {
///         self.running.fetch_add(1, Relaxed);
///     }
///
///     fn poll<R>(&self, _: Name<'_>, poll: impl FnOnce() -> R) -> R {
///         self.polls.fetch_add(1, Relaxed);
///         poll()
///     }
///
///     fn ended(&self, _: Name<'_>, outcome: Outcome<'_, E>) {
///         match outcome {
///             Outcome::Skipped { .. } => return, // it did not start
///             Outcome::Done => self.done.fetch_add(1, Relaxed),
///             Outcome::Failed(_) => self.failed.fetch_add(1, Relaxed),
///             _ => 0,
///         };
///         self.running.fetch_sub(1, Relaxed);
///     }
/// }
///
/// static COUNTERS: Counters = Counters {
///     running: AtomicU64::new(0),
///     done: AtomicU64::new(0),
///     failed: AtomicU64::new(0),
///     polls: AtomicU64::new(0),
/// };
///
/// let plan = Graph::with_tasks(5).plan()?;
/// let run = plan.run(|task| async move { if task.index() == 2 { Err("not this one") } else { Ok(()) } });
/// let run = run.policy(Policy::KeepGoing).observe(&COUNTERS);
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
/// // run.await;
/// let [done, failed, running, polls] = [&COUNTERS.done, &COUNTERS.failed, &COUNTERS.running, &COUNTERS.polls];
/// assert_eq!([done, failed, running, polls].map(|count| count.load(Relaxed)), [4, 1, 0, 5]);
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// # Order
/// - [`run_started`](Observer::run_started) first, [`run_ended`](Observer::run_ended) last, once each.
/// - Of a task `ready`, `started`, each `poll`, after it `retried` for each attempt that failed in it, `ended`, in this order; of one that is
///   skipped `ended` alone; of one that the run ended before, `ready` or nothing. A task that starts ends, whatever becomes of the run: at the latest when the run is dropped, it is
///   [`Cancelled`](Outcome::Cancelled). What is not needed, or given beforehand, is not told.
/// - What a task's end makes ready is told right after it.
/// - Teardowns are no tasks. They run before `run_ended`, and nothing is told of them; but if one fails, so does the run.
///
/// # Panics
/// A panic of an observer is one of the run: it unwinds to the caller after all running tasks are dropped, and that observer is told nothing
/// more. When a task panics, the observer is told of the ends of those that were running while the panic unwinds: if it panics then, the
/// process aborts.
///
/// # Complexity
/// A run without one has no code and no memory for it. With one, a few instructions for each call, and 4 bytes a task; with a [`Dag`] also a copy
/// of the names. Observers are called in the polls of the run: what blocks in there blocks the run.
///
/// [`Dag`]: crate::Dag
pub trait Observer<E> {
    /// The run begins, with its first poll. It has so many tasks to run.
    fn run_started(&self, tasks: usize) {
        let _ = tasks;
    }

    /// Everything that the task waits for has ended, and it may start. Where there is a limit, it may wait on.
    fn ready(&self, task: Name<'_>) {
        let _ = task;
    }

    /// The task starts. What follows is its first poll, in which its future is made, too.
    fn started(&self, task: Name<'_>) {
        let _ = task;
    }

    /// Polls the task: what is done before and after `poll()` is done around each of its polls.
    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        let _ = task;
        poll()
    }

    /// An attempt of the task failed, and there will be another one. Attempts are numbered from 1.
    ///
    /// It is told of tasks of `#[dag]` that have a [`#[retry(..)]`](macro@crate::dag#time), when the poll is over in which the attempt failed.
    /// Others have their attempts inside of a future, of which a run knows nothing: [`Retry::on_retry`](crate::Retry::on_retry) can call this.
    fn retried(&self, task: Name<'_>, attempt: u32) {
        let _ = (task, attempt);
    }

    /// The task ended, or was skipped.
    ///
    /// It is [`Done`](Outcome::Done), [`Failed`](Outcome::Failed) or [`Skipped`](Outcome::Skipped), or it was running when the run ended:
    /// [`Cancelled`](Outcome::Cancelled). Those that are cancelled at once are told in no particular order.
    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        let _ = (task, outcome);
    }

    /// The run is over.
    fn run_ended(&self, end: RunEnd) {
        let _ = end;
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunEnd {
    /// It gave its target's output.
    Succeeded,
    /// A task failed whose failure was the run's own, or a teardown did.
    Failed,
    /// It was ended from outside, by `until`.
    Cancelled,
    /// It was dropped before its end, or something panicked.
    Dropped,
}

macro_rules! forward {
    ($self:ident => $to:expr) => {
        fn run_started(&$self, tasks: usize) {
            Observer::<E>::run_started($to, tasks);
        }

        fn ready(&$self, task: Name<'_>) {
            Observer::<E>::ready($to, task);
        }

        fn started(&$self, task: Name<'_>) {
            Observer::<E>::started($to, task);
        }

        fn poll<R>(&$self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
            Observer::<E>::poll($to, task, poll)
        }

        fn retried(&$self, task: Name<'_>, attempt: u32) {
            Observer::<E>::retried($to, task, attempt);
        }

        fn ended(&$self, task: Name<'_>, outcome: Outcome<'_, E>) {
            Observer::<E>::ended($to, task, outcome);
        }

        fn run_ended(&$self, end: RunEnd) {
            Observer::<E>::run_ended($to, end);
        }
    };
}

impl<E, O: Observer<E>> Observer<E> for &O {
    forward! { self => *self }
}

#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
impl<E, O: Observer<E>> Observer<E> for alloc::sync::Arc<O> {
    forward! { self => &**self }
}

/// If there is one.
impl<E, O: Observer<E>> Observer<E> for Option<O> {
    fn run_started(&self, tasks: usize) {
        if let Some(observer) = self {
            observer.run_started(tasks);
        }
    }

    fn ready(&self, task: Name<'_>) {
        if let Some(observer) = self {
            observer.ready(task);
        }
    }

    fn started(&self, task: Name<'_>) {
        if let Some(observer) = self {
            observer.started(task);
        }
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        match self {
            Some(observer) => observer.poll(task, poll),
            None => poll(),
        }
    }

    fn retried(&self, task: Name<'_>, attempt: u32) {
        if let Some(observer) = self {
            observer.retried(task, attempt);
        }
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        if let Some(observer) = self {
            observer.ended(task, outcome);
        }
    }

    fn run_ended(&self, end: RunEnd) {
        if let Some(observer) = self {
            observer.run_ended(end);
        }
    }
}

macro_rules! tuple {
    ($($observer:ident $at:tt),*; $task:ident $poll:ident $polled:expr) => {
        /// The first one first; around a poll it is the outermost.
        impl<E, $($observer: Observer<E>),*> Observer<E> for ($($observer,)*) {
            fn run_started(&self, tasks: usize) {
                $(self.$at.run_started(tasks);)*
            }

            fn ready(&self, task: Name<'_>) {
                $(self.$at.ready(task);)*
            }

            fn started(&self, task: Name<'_>) {
                $(self.$at.started(task);)*
            }

            fn poll<R>(&self, $task: Name<'_>, $poll: impl FnOnce() -> R) -> R {
                let of = self;
                $polled(of)
            }

            fn retried(&self, task: Name<'_>, attempt: u32) {
                $(self.$at.retried(task, attempt);)*
            }

            fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
                $(self.$at.ended(task, outcome);)*
            }

            fn run_ended(&self, end: RunEnd) {
                $(self.$at.run_ended(end);)*
            }
        }
    };
}
tuple! { A 0, B 1; task poll |of: &Self| of.0.poll(task, || of.1.poll(task, poll)) }
tuple! { A 0, B 1, C 2; task poll |of: &Self| of.0.poll(task, || of.1.poll(task, || of.2.poll(task, poll))) }
