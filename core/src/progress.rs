//! A line of the crate `indicatif` that shows how far a run is.

extern crate std;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;
use core::time::Duration;
use std::sync::{Mutex, PoisonError};

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};

use crate::{Name, Observer, Outcome, RunEnd, TaskId};

/// An [`Observer`] that shows on a terminal how far a run is, by the crate [`indicatif`].
///
/// ```text
/// [========>-----------] 5/12 done, 3 running, 4 waiting, 2s left: fetch users, fetch orders, warm cache
/// ```
///
/// What ended counts as done, whatever its end, and those that failed are counted again. Running tasks are named in the order in which they
/// started, at most eight. How much time is left is told by how long the tasks took that are done, and how many there are: it knows neither
/// their weights nor what waits for what. The line changes when something starts or ends, not by itself: there is no thread, and no timer.
///
/// ```
/// # use dagio::{Graph, Progress};
/// let plan = Graph::with_tasks(3).plan()?;
/// let run = plan.run(|_| async {}).observe(Progress::new());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
/// // run.await;
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// It is for one run at a time.
///
/// # Complexity
/// Nothing but a look where it is not shown. Else a few microseconds for each start and each end; `indicatif` draws at most 20 times a second.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    tasks: Mutex<Tasks>,
}

#[derive(Debug, Default)]
struct Tasks {
    all: usize,
    done: usize,
    failed: usize,
    is_over: bool,
    /// In the order in which they started.
    running: Vec<(TaskId, Box<str>)>,
}

/// How many running tasks are named.
const MOST: usize = 8;

impl Progress {
    /// Shows it on the standard error, if that is a terminal; else nothing.
    #[must_use]
    pub fn new() -> Self {
        ProgressBar::no_length().into()
    }

    fn change(&self, change: impl FnOnce(&mut Tasks)) {
        if self.bar.is_hidden() {
            return;
        }
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut tasks);
        let text = tasks.text(self.bar.eta());
        drop(tasks);
        self.bar.set_message(text);
    }
}

impl Tasks {
    fn text(&self, left: Duration) -> String {
        let Tasks { all, done, failed, running, is_over } = self;
        let waiting = all.saturating_sub(done + running.len());
        let mut text = format!("{done}/{all} done, {} running, {waiting} waiting", running.len());
        if *failed > 0 {
            let _ = write!(text, ", {failed} failed");
        }
        if *done > 0 && !is_over {
            let _ = write!(text, ", {:#} left", HumanDuration(left));
        }
        for (place, (_, name)) in running.iter().take(MOST).enumerate() {
            text.push_str(if place == 0 { ": " } else { ", " });
            text.push_str(name);
        }
        if running.len() > MOST {
            text.push_str(", ..");
        }
        text
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

/// By a bar of one's own, of a `MultiProgress`, say. Its style is changed, and its length when the run begins.
impl From<ProgressBar> for Progress {
    fn from(bar: ProgressBar) -> Self {
        let style = ProgressStyle::with_template("[{bar:20}] {wide_msg}").unwrap_or_else(|_| unreachable!("it is one"));
        Progress { bar: bar.with_style(style.progress_chars("=>-")), tasks: Mutex::default() }
    }
}

impl<E> Observer<E> for Progress {
    fn run_started(&self, tasks: usize) {
        self.bar.reset();
        self.bar.set_length(tasks as u64);
        self.change(|known| *known = Tasks { all: tasks, ..Tasks::default() });
    }

    fn started(&self, task: Name<'_>) {
        self.change(|tasks| tasks.running.push((task.task(), task.to_string().into())));
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        self.bar.inc(1);
        self.change(|tasks| {
            tasks.done += 1;
            tasks.failed += usize::from(matches!(outcome, Outcome::Failed(_)));
            if let Some(place) = tasks.running.iter().rposition(|running| running.0 == task.task()) {
                tasks.running.remove(place);
            }
        });
    }

    fn run_ended(&self, end: RunEnd) {
        self.change(|tasks| tasks.is_over = true);
        if end == RunEnd::Succeeded { self.bar.finish() } else { self.bar.abandon() }
    }
}
