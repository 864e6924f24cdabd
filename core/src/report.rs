//! What became of each task of a run.

use core::fmt;

use crate::counts::{DONE, FAILED, RUNNING, SKIPPED, Shape};
use crate::{RunError, TaskId};

/// What became of a task.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome<'a, E> {
    /// It succeeded.
    Done,
    /// It failed.
    Failed(&'a E),
    /// It did not start, because it needs one that did not succeed.
    Skipped {
        /// The failed task that it goes back to; the first one in start order.
        because: TaskId,
    },
    /// It was running when the run ended.
    Cancelled,
    /// It was running when the run ended, on a thread that cannot be stopped: a `#[blocking]` step. It runs on to its end, and nobody hears of
    /// it; if there was no thread for it yet, it never runs.
    Detached,
    /// The run ended before it could start.
    NotStarted,
    /// Its output was given beforehand.
    Supplied,
    /// No target waits for it.
    NotNeeded,
}

impl<E> Clone for Outcome<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Outcome<'_, E> {}

impl<E> Outcome<'_, E> {
    /// How it is called where it is read by machine, and in pictures.
    pub(crate) const fn word(&self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Failed(_) => "failed",
            Outcome::Skipped { .. } => "skipped",
            Outcome::Cancelled => "cancelled",
            Outcome::Detached => "detached",
            Outcome::NotStarted => "not started",
            Outcome::Supplied => "supplied",
            Outcome::NotNeeded => "not needed",
        }
    }
}

/// How many tasks came to which [`Outcome`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tally {
    /// Tasks that succeeded.
    pub done: usize,
    /// Tasks that failed.
    pub failed: usize,
    /// Tasks that did not start, because they need one that did not succeed.
    pub skipped: usize,
    /// Tasks that were running when the run ended, and were dropped.
    pub cancelled: usize,
    /// Tasks that were running when the run ended, on threads that cannot be stopped.
    pub detached: usize,
    /// Tasks that the run ended before.
    pub not_started: usize,
    /// Tasks whose outputs were given beforehand.
    pub supplied: usize,
    /// Tasks that no target waits for.
    pub not_needed: usize,
}

impl Tally {
    /// Returns how many tasks there are, but for those that were not needed.
    #[must_use]
    pub const fn tasks(self) -> usize {
        self.done + self.failed + self.skipped + self.cancelled + self.detached + self.not_started + self.supplied
    }
}

/// The name of a task, or `#` and its number if it has none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    text: Option<&'a str>,
    task: TaskId,
}

impl<'a> Name<'a> {
    /// The name of a task, for an [`Observer`](crate::Observer) that is told of it by hand; empty if it has none.
    #[must_use]
    pub const fn new(text: &'a str, task: TaskId) -> Self {
        Name { text: if text.is_empty() { None } else { Some(text) }, task }
    }

    /// Returns the name, if the task has one.
    #[must_use]
    pub const fn as_str(self) -> Option<&'a str> {
        self.text
    }

    /// Returns the task.
    #[must_use]
    pub const fn task(self) -> TaskId {
        self.task
    }
}

impl AsRef<str> for Name<'_> {
    /// The name; empty if the task has none.
    fn as_ref(&self) -> &str {
        self.text.unwrap_or("")
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text {
            Some(text) => f.pad(text),
            None => fmt::Debug::fmt(&self.task, f),
        }
    }
}

impl fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text {
            Some(text) => fmt::Debug::fmt(text, f),
            None => fmt::Debug::fmt(&self.task, f),
        }
    }
}

/// What a report knows of the tasks: each kind of graph keeps that in its own way. It is sealed.
///
/// A task's *node* is its place in start order; those that the run did not need have none.
pub trait Log: sealed::Log {
    /// What tasks fail with.
    type Error;
    /// What names are kept as, in errors.
    type Name;

    /// By node: [`DONE`], [`FAILED`], [`CANCELLED`], [`NOT_STARTED`], or the node of the failed one that it was skipped because of.
    #[doc(hidden)]
    fn ends(&self) -> &[u32];
    #[doc(hidden)]
    fn task(&self, node: u32) -> TaskId;
    /// # Panics
    /// If there is no such task.
    #[doc(hidden)]
    fn node(&self, task: TaskId) -> Option<u32>;
    /// Those that have no node.
    #[doc(hidden)]
    fn others(&self) -> impl Iterator<Item = TaskId>;
    /// Whether one that has no node was given beforehand.
    #[doc(hidden)]
    fn is_supplied(&self, _: TaskId) -> bool {
        false
    }
    /// Whether one that was running when the run ended may run on.
    #[doc(hidden)]
    fn runs_on(&self, _: TaskId) -> bool {
        false
    }
    #[doc(hidden)]
    fn name(&self, task: TaskId) -> Name<'_>;
    /// By node, ascending.
    #[doc(hidden)]
    fn failures(&self) -> impl ExactSizeIterator<Item = (u32, &Self::Error)>;
    /// # Panics
    /// If it did not fail.
    #[doc(hidden)]
    fn failure(&self, node: u32) -> &Self::Error;
    /// The nodes that were skipped because of this one, ascending.
    #[doc(hidden)]
    fn skipped(&self, because: u32) -> impl ExactSizeIterator<Item = u32>;
    /// Tasks whose teardowns failed.
    #[doc(hidden)]
    fn torn(&self) -> impl ExactSizeIterator<Item = (TaskId, &Self::Error)>;
    /// The failure of a node, or of the first teardown that failed.
    #[doc(hidden)]
    fn into_failure(self, node: Option<u32>) -> Option<(Self::Name, Self::Error)>;
}

pub(crate) mod sealed {
    pub trait Log {}
}

pub(crate) const CANCELLED: u32 = u32::MAX - 3;
pub(crate) const NOT_STARTED: u32 = u32::MAX - 4;

/// What a run gave, and what became of each of its tasks.
///
/// `.report().await` in place of `.await` gives it, for a run of `#[dag]` with [options](macro@crate::dag#options-of-a-run), of a
/// [`Plan`](crate::Plan) or a [`Dag`](crate::Dag), with whatever [`Policy`](crate::Policy).
///
/// ```
/// # use dagio::{Graph, Outcome, Policy};
/// let mut graph = Graph::new();
/// let [fetch, parse, index, lint] = ["fetch", "parse", "index", "lint"].map(|task| graph.add(task));
/// graph.depend(parse, fetch).depend(index, parse);
/// let plan = graph.plan()?;
///
/// let run = plan.run(|task| async move { if task == fetch { Err("no route to host") } else { Ok(()) } });
/// let run = run.policy(Policy::KeepGoing).report();
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(report) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
/// // let report = run.await;
/// assert_eq!(report.outcome(lint), Outcome::Done);
/// assert_eq!(report.outcome(index), Outcome::Skipped { because: fetch });
/// assert_eq!(
///     report.to_string(),
///     "task `fetch` failed: no route to host
/// 4 tasks: 1 done, 1 failed, 2 skipped
///   fetch failed: no route to host
///     parse skipped
///     index skipped"
/// );
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// `L` is how it keeps all that, a [`Log`](crate::parts::Log).
///
/// # Complexity
/// Made in *O*(tasks + edges), by a few allocations; by none for `#[dag]`.
pub struct Report<T, L> {
    log: L,
    output: Option<T>,
    /// The node of the first failure that was the run's own.
    first: Option<u32>,
    cancelled: bool,
}

impl<T, L: Log> Report<T, L> {
    pub(crate) const fn new(log: L, output: Option<T>, first: Option<u32>, cancelled: bool) -> Self {
        Report { log, output, first, cancelled }
    }

    /// Tells whether the run gave its target's output.
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        self.output.is_some()
    }

    /// Borrows the target's output.
    #[must_use]
    pub const fn output(&self) -> Option<&T> {
        self.output.as_ref()
    }

    /// Gives what the run would have given without a report.
    ///
    /// # Errors
    /// The [first failure](Report::first_failure), or that of the first teardown that failed; if there is neither, that it was cancelled.
    pub fn into_result(self) -> Result<T, RunError<L::Error, L::Name>> {
        let Report { log, output, first, .. } = self;
        output.ok_or_else(|| log.into_failure(first).map_or(RunError::Cancelled, |(task, error)| RunError::failed(task, error)))
    }

    /// Tells whether what was given to the run's `until` completed before its end.
    #[must_use]
    pub const fn is_cancelled(&self) -> bool {
        self.cancelled
    }

    /// Returns what became of a task.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub fn outcome(&self, task: TaskId) -> Outcome<'_, L::Error> {
        self.log.node(task).map_or_else(|| self.other(task), |node| self.end(node))
    }

    fn other(&self, task: TaskId) -> Outcome<'_, L::Error> {
        if self.log.is_supplied(task) { Outcome::Supplied } else { Outcome::NotNeeded }
    }

    fn end(&self, node: u32) -> Outcome<'_, L::Error> {
        match self.log.ends()[node as usize] {
            DONE => Outcome::Done,
            FAILED => Outcome::Failed(self.log.failure(node)),
            CANCELLED if self.log.runs_on(self.log.task(node)) => Outcome::Detached,
            CANCELLED => Outcome::Cancelled,
            NOT_STARTED => Outcome::NotStarted,
            because => Outcome::Skipped { because: self.log.task(because) },
        }
    }

    /// Returns the task of that name; the first one in the order of [`tasks`](Report::tasks) if there are several.
    ///
    /// # Complexity
    /// *O*(tasks).
    #[must_use]
    pub fn task(&self, name: &str) -> Option<TaskId> {
        self.tasks().map(|(task, _)| task).find(|&task| self.name(task).as_str() == Some(name))
    }

    /// Returns the name of a task.
    #[must_use]
    pub fn name(&self, task: TaskId) -> Name<'_> {
        self.log.name(task)
    }

    /// Iterates over all tasks: those that were needed in start order, then the others.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl Iterator<Item = (TaskId, Outcome<'_, L::Error>)> {
        let needed = (0..).zip(self.log.ends()).map(|(node, _)| (self.log.task(node), self.end(node)));
        needed.chain(self.log.others().map(|task| (task, self.other(task))))
    }

    /// Iterates over the tasks that failed, in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn failures(&self) -> impl ExactSizeIterator<Item = (TaskId, &L::Error)> {
        self.log.failures().map(|(node, error)| (self.log.task(node), error))
    }

    /// Returns the failure that was the run's own and came before all others of that kind.
    #[must_use]
    pub fn first_failure(&self) -> Option<(TaskId, &L::Error)> {
        self.first.map(|node| (self.log.task(node), self.log.failure(node)))
    }

    /// Iterates over the tasks whose teardowns failed, in the order in which they did.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn teardown_failures(&self) -> impl ExactSizeIterator<Item = (TaskId, &L::Error)> {
        self.log.torn()
    }

    /// Counts the tasks by what became of them.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for task in self.log.others() {
            *(if self.log.is_supplied(task) { &mut tally.supplied } else { &mut tally.not_needed }) += 1;
        }
        for (node, &end) in (0..).zip(self.log.ends()) {
            *match end {
                DONE => &mut tally.done,
                FAILED => &mut tally.failed,
                CANCELLED if self.log.runs_on(self.log.task(node)) => &mut tally.detached,
                CANCELLED => &mut tally.cancelled,
                NOT_STARTED => &mut tally.not_started,
                _ => &mut tally.skipped,
            } += 1;
        }
        tally
    }

    fn name_of(&self, node: u32) -> Name<'_> {
        self.name(self.log.task(node))
    }
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl<E> Report<(), crate::kept::Kept<'_, E>> {
    /// Adds teardowns that failed, of these tasks, in the order in which they did: for a [`Driver`](crate::Driver), whose user tears down. If
    /// there is one, the run did not succeed.
    #[must_use]
    pub fn with_teardown_failures(mut self, failures: impl IntoIterator<Item = (TaskId, E)>) -> Self {
        self.log.torn.extend(failures);
        self.output = self.output.filter(|()| self.log.torn.is_empty());
        self
    }
}

/// Makes of the states of nodes, when a run is over, what a log has of them: `DONE` and the others, and of each skipped node because of whom:
/// the first failed one of those that it goes back to. Edges lead to higher nodes.
pub(crate) fn explain(states: &mut [u32], shape: &impl Shape) {
    let mut any = false;
    for state in &mut *states {
        *state = match *state {
            DONE | SKIPPED => *state,
            FAILED => {
                any = true;
                FAILED
            }
            running if running & RUNNING != 0 => CANCELLED,
            _ => NOT_STARTED,
        };
    }
    for node in 0..if any { states.len() } else { 0 } {
        let because = match states[node] {
            #[expect(clippy::cast_possible_truncation, reason = "nodes are fewer than 2^30")]
            FAILED => node as u32,
            DONE | CANCELLED | NOT_STARTED => continue,
            because => because,
        };
        for (dependent, _) in shape.edges(node).filter(|&(_, needs)| needs) {
            match states.get_mut(dependent as usize) {
                // The last one may be no task, but a group of targets.
                None | Some(&mut (DONE | FAILED | CANCELLED | NOT_STARTED)) => {}
                Some(end) => *end = because.min(*end),
            }
        }
    }
}

/// An iterator whose items were counted.
#[derive(Clone)]
pub(crate) struct Counted<I> {
    iter: I,
    left: usize,
}

impl<I: Iterator + Clone> Counted<I> {
    pub(crate) fn new(iter: I) -> Self {
        Counted { left: iter.clone().count(), iter }
    }
}

impl<I: Iterator> Iterator for Counted<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.left = self.left.saturating_sub(1);
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<I: Iterator> ExactSizeIterator for Counted<I> {}

/// What ended the run, the numbers of tasks by outcome, then each failed task with those that were skipped because of it, those that were
/// cancelled, and the teardowns that failed. At most ten of each; all of them with `{:#}`.
impl<T, L: Log<Error: fmt::Display>> fmt::Display for Report<T, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 10;
        let most = if f.alternate() { usize::MAX } else { MOST };
        let tally = self.tally();
        match (self.first_failure(), self.teardown_failures().next()) {
            (Some((task, error)), _) => write!(f, "task `{}` failed: {error}", self.name(task))?,
            (None, Some((of, error))) => write!(f, "task `teardown of {}` failed: {error}", self.name(of))?,
            (None, None) if self.is_ok() => f.write_str("the run succeeded")?,
            (None, None) => f.write_str("the run was cancelled")?,
        }
        write!(f, "\n{} tasks", tally.tasks())?;
        let counts = [
            (tally.done, "done"),
            (tally.failed, "failed"),
            (tally.skipped, "skipped"),
            (tally.cancelled, "cancelled"),
            (tally.detached, "detached"),
            (tally.not_started, "not started"),
            (tally.supplied, "supplied"),
        ];
        let mut before = ": ";
        for (count, what) in counts.into_iter().filter(|&(count, _)| count > 0) {
            write!(f, "{before}{count} {what}")?;
            before = ", ";
        }
        let failures = self.log.failures();
        let more_failures = failures.len();
        for (node, error) in failures.take(most) {
            write!(f, "\n  {} failed: {error}", self.name_of(node))?;
            let skipped = self.log.skipped(node);
            let more_skipped = skipped.len();
            for node in skipped.take(most) {
                write!(f, "\n    {} skipped", self.name_of(node))?;
            }
            more(f, "    ", more_skipped, most)?;
        }
        more(f, "  ", more_failures, most)?;
        let cancelled = (0..).zip(self.log.ends()).filter(|&(_, &end)| end == CANCELLED);
        for (node, _) in cancelled.take(most) {
            let runs_on = self.log.runs_on(self.log.task(node));
            write!(f, "\n  {} {}", self.name_of(node), if runs_on { "detached: it runs on" } else { "cancelled" })?;
        }
        more(f, "  ", tally.cancelled + tally.detached, most)?;
        let torn = self.teardown_failures();
        let more_torn = torn.len();
        for (of, error) in torn.take(most) {
            write!(f, "\n  teardown of {} failed: {error}", self.name(of))?;
        }
        more(f, "  ", more_torn, most)
    }
}

fn more(f: &mut fmt::Formatter<'_>, indent: &str, len: usize, most: usize) -> fmt::Result {
    match len.checked_sub(most) {
        None | Some(0) => Ok(()),
        Some(more) => write!(f, "\n{indent}and {more} more"),
    }
}

#[expect(clippy::missing_fields_in_debug, reason = "the log is shown task by task")]
impl<T: fmt::Debug, L: Log<Error: fmt::Debug>> fmt::Debug for Report<T, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Tasks<'a, T, L>(&'a Report<T, L>);
        impl<T, L: Log<Error: fmt::Debug>> fmt::Debug for Tasks<'_, T, L> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_map().entries(self.0.tasks().map(|(task, outcome)| (self.0.name(task), outcome))).finish()
            }
        }
        struct Torn<'a, T, L>(&'a Report<T, L>);
        impl<T, L: Log<Error: fmt::Debug>> fmt::Debug for Torn<'_, T, L> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_map().entries(self.0.teardown_failures().map(|(of, error)| (self.0.name(of), error))).finish()
            }
        }
        f.debug_struct("Report")
            .field("output", &self.output)
            .field("cancelled", &self.cancelled)
            .field("tasks", &Tasks(self))
            .field("teardown_failures", &Torn(self))
            .finish()
    }
}
