//! Spans of the crate `tracing` for a run and its tasks.

extern crate std;

use core::fmt;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ::tracing::field::{Empty, display};
use ::tracing::{Span, info_span};

use crate::{Name, Observer, Outcome, RunEnd, TaskId};

/// An [`Observer`] that gives a run and each of its tasks a span, by the crate [`tracing`](::tracing).
///
/// A task's span is entered whenever the task is polled, so that what the task itself says is said in there. It is closed when the task ends.
/// All are of the level `INFO` and the target `dagio`.
///
/// | span | inside of | fields |
/// |---|---|---|
/// | `run` | the span in which the run was first polled | `run`: its name; `tasks`: how many; `outcome`: `succeeded`, `failed`, `cancelled` or `dropped` |
/// | `task` | `run` | `task`: its name; `attempt`: the number of the attempt that runs, from the second on, by a [`Retry`](crate::Retry); `outcome`: `done`, `failed`, `skipped` or `cancelled`; `error`, if it failed; `because`: the number of the failed task, if it was skipped |
///
/// What a [`Retry`](crate::Retry) has to say is in the span of its task, at every front door: it needs no [`on_retry`](crate::Retry::on_retry). Not so
/// in a future that is spawned, whose polls are not the task's.
///
/// The names are not in a field `name`, under which the JSON of `tracing-subscriber` has `run` and `task`.
///
/// ```
/// # use dagio::{Dag, Tracing};
/// let dag = Dag::new(|g| {
///     let user = g.task("user", (), |()| async {
///         tracing::info!("asking"); // in the span `run{run="signup" tasks=2}:task{task="user"}`
///         7
///     });
///     g.task("mail", user, |user| async move { format!("to {user}") })
/// });
/// let run = dag.observe(Tracing::new("signup"));
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
/// // run.await;
/// ```
///
/// It is for one run. What tasks fail with has a `Display`.
///
/// # Complexity
/// A span for each task that starts, kept in a map behind a lock until it ends; a poll takes the lock once, not while the task is polled.
pub struct Tracing {
    name: &'static str,
    spans: Mutex<Spans>,
}

struct Spans {
    run: Span,
    /// Of those that run.
    tasks: HashMap<TaskId, Span>,
}

impl Tracing {
    /// Gives spans to a run of this name.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Tracing { name, spans: Mutex::new(Spans { run: Span::none(), tasks: HashMap::new() }) }
    }

    fn spans(&self) -> MutexGuard<'_, Spans> {
        self.spans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spans {
    fn of(&self, task: Name<'_>) -> Span {
        info_span!(target: "dagio", parent: &self.run, "task", task = %task, attempt = Empty, outcome = Empty, error = Empty, because = Empty)
    }
}

impl<E: fmt::Display> Observer<E> for Tracing {
    fn run_started(&self, tasks: usize) {
        let run = info_span!(target: "dagio", "run", run = self.name, tasks, outcome = Empty);
        self.spans().run = run;
    }

    fn started(&self, task: Name<'_>) {
        let mut spans = self.spans();
        let span = spans.of(task);
        spans.tasks.insert(task.task(), span);
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        let span = self.spans().tasks.get(&task.task()).cloned().unwrap_or_else(Span::none);
        span.in_scope(poll)
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        let mut spans = self.spans();
        let span = spans.tasks.remove(&task.task()).unwrap_or_else(|| spans.of(task));
        drop(spans);
        match outcome {
            Outcome::Done => span.record("outcome", "done"),
            Outcome::Failed(error) => span.record("outcome", "failed").record("error", display(error)),
            Outcome::Skipped { because } => span.record("outcome", "skipped").record("because", because.index()),
            _ => span.record("outcome", "cancelled"),
        };
    }

    fn run_ended(&self, end: RunEnd) {
        let run = core::mem::replace(&mut self.spans().run, Span::none());
        run.record(
            "outcome",
            match end {
                RunEnd::Succeeded => "succeeded",
                RunEnd::Failed => "failed",
                RunEnd::Cancelled => "cancelled",
                RunEnd::Dropped => "dropped",
            },
        );
    }
}

impl fmt::Debug for Tracing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tracing").field("name", &self.name).finish_non_exhaustive()
    }
}
