//! What became of each task of a run.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::counts::{DONE, FAILED, RUNNING, SKIPPED, Shape};
use crate::graph::name_of;
use crate::plan::NONE;
use crate::until::{Reports, Running, Until, sealed};
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
    /// The run ended before it could start.
    NotStarted,
    /// No target waits for it.
    NotNeeded,
}

impl<E> Clone for Outcome<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Outcome<'_, E> {}

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
    /// Tasks that were running when the run ended.
    pub cancelled: usize,
    /// Tasks that the run ended before.
    pub not_started: usize,
    /// Tasks that no target waits for.
    pub not_needed: usize,
}

impl Tally {
    /// Returns how many tasks there are, but for those that were not needed.
    #[must_use]
    pub const fn tasks(self) -> usize {
        self.done + self.failed + self.skipped + self.cancelled + self.not_started
    }
}

/// What a run gave, and what became of each of its tasks.
///
/// `.report().await` in place of `.await` gives it, for a run of a [`Plan`](crate::Plan) or a [`Dag`](crate::Dag), with whatever
/// [`Policy`](crate::Policy).
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
/// # Complexity
/// Made in *O*(tasks + edges), by a few allocations.
pub struct Report<'p, T, E> {
    tasks: Numbering<'p>,
    /// By node: `DONE`, `FAILED`, `CANCELLED`, `NOT_STARTED`, or the node of the failed one that it was skipped because of.
    ends: Box<[u32]>,
    output: Option<T>,
    /// By node.
    failures: Vec<(u32, E)>,
    /// The node of the first failure that was the run's own.
    first: Option<u32>,
    cancelled: bool,
    /// Teardowns that failed, of these tasks.
    broken: Vec<(TaskId, E)>,
}

const CANCELLED: u32 = u32::MAX - 3;
const NOT_STARTED: u32 = u32::MAX - 4;

/// The callers' numbers and names of tasks.
pub(crate) struct Numbering<'p> {
    /// Node → task, and back.
    pub(crate) tasks: Cow<'p, [u32]>,
    pub(crate) nodes: Cow<'p, [u32]>,
    /// By task; those that have none are not there, or empty.
    pub(crate) names: Cow<'p, [Box<str>]>,
}

impl Numbering<'_> {
    fn task(&self, node: u32) -> TaskId {
        TaskId::from_number(self.tasks[node as usize])
    }
}

impl<'p, T, E> Report<'p, T, E> {
    /// Of a run that is over, and settled. Each node that failed is among the `failures`.
    pub(crate) fn new(
        tasks: Numbering<'p>,
        states: &[u32],
        shape: &impl Shape,
        mut failures: Vec<(u32, E)>,
        first: Option<u32>,
        output: Option<T>,
        cancelled: bool,
    ) -> Self {
        failures.sort_unstable_by_key(|failure| failure.0);
        let end = |&state: &u32| match state {
            DONE | FAILED | SKIPPED => state,
            _ if state & RUNNING != 0 => CANCELLED,
            _ => NOT_STARTED,
        };
        let mut ends: Box<[u32]> = states.iter().map(end).collect();
        if !failures.is_empty() {
            explain(&mut ends, shape);
        }
        Report { tasks, ends, output, failures, first, cancelled, broken: Vec::new() }
    }

    /// These teardowns failed.
    pub(crate) fn torn_down(self, broken: Vec<(TaskId, E)>) -> Self {
        Report { broken, ..self }
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
    /// The [first failure](Report::first_failure), or that of the first teardown that failed, unless the run was cancelled.
    pub fn into_result(mut self) -> Result<T, RunError<E, String>> {
        if let Some(output) = self.output {
            return Ok(output);
        }
        if self.cancelled {
            return Err(RunError::Cancelled);
        }
        let first = self.first.and_then(|node| self.failures.binary_search_by_key(&node, |failure| failure.0).ok());
        let (name, error) = if let Some(first) = first {
            let (node, error) = self.failures.swap_remove(first);
            (self.name(self.tasks.task(node)).into_owned(), error)
        } else if !self.broken.is_empty() {
            let (of, error) = self.broken.swap_remove(0);
            (teardown_of(&self.name(of)), error)
        } else {
            return Err(RunError::Cancelled);
        };
        Err(RunError::failed(name, error))
    }

    /// Tells whether the run was ended from outside, by what was given to its `until`.
    #[must_use]
    pub const fn is_cancelled(&self) -> bool {
        self.cancelled
    }

    /// Returns what became of a task.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub fn outcome(&self, task: TaskId) -> Outcome<'_, E> {
        match self.tasks.nodes[task.index()] {
            NONE => Outcome::NotNeeded,
            node => self.end(node),
        }
    }

    fn end(&self, node: u32) -> Outcome<'_, E> {
        match self.ends[node as usize] {
            DONE => Outcome::Done,
            FAILED => match self.failures.binary_search_by_key(&node, |failure| failure.0) {
                Ok(failure) => Outcome::Failed(&self.failures[failure].1),
                Err(_) => unreachable!("failures are kept"),
            },
            CANCELLED => Outcome::Cancelled,
            NOT_STARTED => Outcome::NotStarted,
            because => Outcome::Skipped { because: self.tasks.task(because) },
        }
    }

    /// Returns the name of a task, or `#` and its number.
    #[must_use]
    pub fn name(&self, task: TaskId) -> Cow<'_, str> {
        match self.tasks.names.get(task.index()) {
            Some(name) if !name.is_empty() => Cow::Borrowed(name),
            _ => Cow::Owned(name_of(&[], task.number())),
        }
    }

    /// Iterates over all tasks: those that were needed in start order, then the others.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl Iterator<Item = (TaskId, Outcome<'_, E>)> {
        let needed = (0..).zip(&self.ends).map(|(node, _)| (self.tasks.task(node), self.end(node)));
        let others = (0..).zip(&*self.tasks.nodes).filter(|&(_, node)| *node == NONE);
        needed.chain(others.map(|(task, _)| (TaskId::from_number(task), Outcome::NotNeeded)))
    }

    /// Iterates over the tasks that failed, in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn failures(&self) -> impl ExactSizeIterator<Item = (TaskId, &E)> {
        self.failures.iter().map(|(node, error)| (self.tasks.task(*node), error))
    }

    /// Returns the failure that was the run's own and came before all others of that kind.
    #[must_use]
    pub fn first_failure(&self) -> Option<(TaskId, &E)> {
        let node = self.first?;
        self.failures().find(|&(task, _)| task == self.tasks.task(node))
    }

    /// Iterates over the tasks whose teardowns failed, in the order in which they did.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn teardown_failures(&self) -> impl ExactSizeIterator<Item = (TaskId, &E)> {
        self.broken.iter().map(|(of, error)| (*of, error))
    }

    /// Counts the tasks by what became of them.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for (_, outcome) in self.tasks() {
            *match outcome {
                Outcome::Done => &mut tally.done,
                Outcome::Failed(_) => &mut tally.failed,
                Outcome::Skipped { .. } => &mut tally.skipped,
                Outcome::Cancelled => &mut tally.cancelled,
                Outcome::NotStarted => &mut tally.not_started,
                Outcome::NotNeeded => &mut tally.not_needed,
            } += 1;
        }
        tally
    }
}

/// Says of each skipped node because of whom: the first failed one of those that it goes back to. Edges lead to higher nodes.
fn explain(ends: &mut [u32], shape: &impl Shape) {
    for node in 0..ends.len() {
        let because = match ends[node] {
            #[expect(clippy::cast_possible_truncation, reason = "nodes are fewer than 2^30")]
            FAILED => node as u32,
            DONE | CANCELLED | NOT_STARTED => continue,
            because => because,
        };
        for (dependent, _) in shape.edges(node).filter(|&(_, needs)| needs) {
            match ends.get_mut(dependent as usize) {
                // The last one may be no task, but a group of targets.
                None | Some(&mut (DONE | FAILED | CANCELLED | NOT_STARTED)) => {}
                Some(end) => *end = because.min(*end),
            }
        }
    }
}

/// What ended the run, the numbers of tasks by outcome, then each failed task with those that were skipped because of it, and those that were
/// cancelled. At most ten of each; all of them with `{:#}`.
impl<T, E: fmt::Display> fmt::Display for Report<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 10;
        let most = if f.alternate() { usize::MAX } else { MOST };
        let tally = self.tally();
        match self.first_failure() {
            _ if self.cancelled => f.write_str("the run was cancelled")?,
            Some((task, error)) => write!(f, "task `{}` failed: {error}", self.name(task))?,
            None => match self.broken.first() {
                Some((of, error)) => write!(f, "task `{}` failed: {error}", teardown_of(&self.name(*of)))?,
                None => f.write_str("the run succeeded")?,
            },
        }
        write!(f, "\n{} tasks", tally.tasks())?;
        let counts = [
            (tally.done, "done"),
            (tally.failed, "failed"),
            (tally.skipped, "skipped"),
            (tally.cancelled, "cancelled"),
            (tally.not_started, "not started"),
        ];
        let mut before = ": ";
        for (count, what) in counts.into_iter().filter(|&(count, _)| count > 0) {
            write!(f, "{before}{count} {what}")?;
            before = ", ";
        }
        let mut skipped: Vec<(u32, u32)> =
            (0..).zip(&self.ends).filter(|&(_, &end)| end < NOT_STARTED).map(|(node, &because)| (because, node)).collect();
        skipped.sort_unstable();
        let name = |node| self.name(self.tasks.task(node));
        let mut skipped = &*skipped;
        for (node, error) in self.failures.iter().take(most) {
            write!(f, "\n  {} failed: {error}", name(*node))?;
            let begin = skipped.partition_point(|&(because, _)| because < *node);
            let these;
            (these, skipped) = skipped[begin..].split_at(skipped[begin..].partition_point(|&(because, _)| because == *node));
            for &(_, node) in these.iter().take(most) {
                write!(f, "\n    {} skipped", name(node))?;
            }
            more(f, "    ", these.len(), most)?;
        }
        more(f, "  ", self.failures.len(), most)?;
        let cancelled = (0..).zip(&self.ends).filter(|&(_, &end)| end == CANCELLED);
        for (node, _) in cancelled.take(most) {
            write!(f, "\n  {} cancelled", name(node))?;
        }
        more(f, "  ", tally.cancelled, most)?;
        for (of, error) in self.broken.iter().take(most) {
            write!(f, "\n  {} failed: {error}", teardown_of(&self.name(*of)))?;
        }
        more(f, "  ", self.broken.len(), most)
    }
}

/// What a teardown is called.
pub(crate) fn teardown_of(task: &str) -> String {
    format!("teardown of {task}")
}

fn more(f: &mut fmt::Formatter<'_>, indent: &str, len: usize, most: usize) -> fmt::Result {
    match len.checked_sub(most) {
        None | Some(0) => Ok(()),
        Some(more) => write!(f, "\n{indent}and {more} more"),
    }
}

impl<T: fmt::Debug, E: fmt::Debug> fmt::Debug for Report<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Tasks<'a, 'p, T, E>(&'a Report<'p, T, E>);
        impl<T, E: fmt::Debug> fmt::Debug for Tasks<'_, '_, T, E> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_map().entries(self.0.tasks().map(|(task, outcome)| (self.0.name(task), outcome))).finish()
            }
        }
        f.debug_struct("Report")
            .field("output", &self.output)
            .field("cancelled", &self.cancelled)
            .field("tasks", &Tasks(self))
            .field("teardown_failures", &self.broken)
            .finish()
    }
}

/// The future of a run that gives a [`Report`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Reporting<R>(R);

impl<R: Reports> Reporting<R> {
    pub(crate) const fn new(run: R) -> Self {
        Reporting(run)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U> {
        Until::new(self, until)
    }
}

impl<R: Reports> Future for Reporting<R> {
    type Output = R::Report;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R::Report> {
        self.0.poll_run(cx).map(|()| self.0.report(false))
    }
}

impl<R: Reports> Running for Reporting<R> {
    type Ended = R::Report;

    fn poll_run(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.0.poll_run(cx)
    }

    fn halt(&mut self) {
        self.0.halt();
    }

    fn cancel(&mut self) {
        self.0.cancel();
    }

    fn ended(&mut self, cancelled: bool) -> R::Report {
        self.0.report(cancelled)
    }
}
impl<R: Reports> sealed::Running for Reporting<R> {}
