//! A run's bookkeeping, without futures, clock or I/O, for whoever brings their own way of running tasks.

use alloc::boxed::Box;
use core::fmt;

use crate::counts::{Counts, DONE, FAILED, RUNNING, SKIPPED};
use crate::engine::at_most;
use crate::graph::number;
use crate::kept::Kept;
use crate::plan::Plan;
use crate::raw::Bits;
use crate::{Policy, Report, RunEnd, TaskId};

/// Runs a [`Plan`] for whoever brings a way of running tasks: a pool of threads, a queue of jobs, a loop.
///
/// Start what [`start_next`](Driver::start_next) gives, say how it ended, ask again, until it [is done](Driver::is_done). What a failure means
/// for the others, the [`Policy`] says.
///
/// ```
/// # use dagio::Graph;
/// # let mut graph = Graph::with_tasks(3);
/// # graph.depend(dagio::TaskId::new(2), dagio::TaskId::new(0)).depend(dagio::TaskId::new(2), dagio::TaskId::new(1));
/// let plan = graph.plan()?;
/// let mut driver = plan.driver();
/// while !driver.is_done() {
///     while let Some(task) = driver.start_next() {
///         println!("{task:?} runs"); // somewhere
///         driver.finish(task, Ok(()))?; // when it ended
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Complexity
/// Made by two allocations; none after that but for a limit or a first failure, two each, and for pools. A start and an end are *O*(1), and
/// *O*(1) for each dependent; what [pools](crate::Graph::pool) add is said there.
#[derive(Debug)]
pub struct Driver<'p> {
    plan: &'p Plan,
    states: Box<[u32]>,
    counts: Counts<Bits>,
}

impl Plan {
    /// Begins a run without futures.
    #[must_use]
    pub fn driver(&self) -> Driver<'_> {
        Driver { plan: self, states: self.waiting().into(), counts: self.counts() }
    }
}

impl<'p> Driver<'p> {
    /// Says what becomes of the others when a task fails. To be said before one does.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.counts.policy(policy);
        self
    }

    /// Lets at most `most` tasks run at once: there is no next one until one of them has ended.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    #[must_use]
    pub fn limit(mut self, most: usize) -> Self {
        self.counts.limit(at_most(most));
        self
    }

    /// Says how much there is of a [pool](crate::Graph::pool), in place of what the graph says. To be said before a task is started.
    ///
    /// # Panics
    /// If a task was started, if there is no such pool, or if a task takes more of it than that.
    #[must_use]
    #[track_caller]
    pub fn pool(mut self, pool: &str, size: u32) -> Self {
        self.plan.resize(&mut self.counts, pool, size);
        self
    }

    /// Starts the most critical task that is ready, of those that fit, if there is a limit or if tasks take of pools.
    pub fn start_next(&mut self) -> Option<TaskId> {
        if self.counts.is_halted() {
            return None;
        }
        let node = loop {
            let node = self.counts.ready.pop()?;
            if self.counts.admits(node, self.plan) {
                break node;
            }
        };
        self.states[node] = RUNNING;
        self.counts.running += 1;
        Some(self.plan.task(node))
    }

    /// Notes that a task ended.
    ///
    /// # Errors
    /// If the task is not running: it was not started, it ended before, or the plan does not have it. Nothing is changed then.
    pub fn finish(&mut self, task: TaskId, end: Result<(), ()>) -> Result<(), NotRunning> {
        let node = self.plan.node(task).filter(|&node| self.states[node] == RUNNING).ok_or(NotRunning { task })?;
        let node = number(node);
        self.counts.running -= 1;
        self.states[node as usize] = if end.is_ok() { DONE } else { FAILED };
        if end.is_ok() {
            self.counts.succeed(&mut self.states, node, self.plan, |_, _| {});
        } else if self.counts.fail(&mut self.states, node, self.plan, |_, _| {}) {
            // The others run on, and may end.
            self.counts.release(&mut self.states, node, self.plan, |_, _| {});
        }
        Ok(())
    }

    /// Starts no more tasks.
    pub fn halt(&mut self) {
        self.counts.halt();
    }

    /// Tells whether nothing runs and nothing will start.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.counts.running == 0 && (self.counts.left == 0 || self.counts.is_halted())
    }

    /// Iterates over the tasks that were skipped so far, because one that they need did not succeed; in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn skipped(&self) -> impl Iterator<Item = TaskId> {
        let skipped = self.states.iter().enumerate().filter(|(_, state)| **state == SKIPPED);
        skipped.map(|(node, _)| self.plan.task(node))
    }

    /// Returns how many tasks run.
    #[must_use]
    pub const fn running(&self) -> usize {
        self.counts.running as usize
    }

    /// Tells whether a task failed whose failure is the run's own.
    #[must_use]
    pub const fn has_failed(&self) -> bool {
        self.counts.failed().is_some()
    }

    /// Returns how the run ended, or would end now: it counts as cancelled if tasks are left and none failed.
    #[must_use]
    pub const fn end(&self) -> RunEnd {
        self.counts.end()
    }

    /// Gives a report of the run so far. `error` gives the error of each task that failed.
    ///
    /// The run counts as [cancelled](Report::is_cancelled) if tasks are left and none failed.
    pub fn report<E>(&self, mut error: impl FnMut(TaskId) -> E) -> Report<(), Kept<'p, E>> {
        let failed = (0..).zip(&self.states).filter(|&(_, state)| *state == FAILED);
        let failures = failed.map(|(node, _)| (node, error(self.plan.task(node as usize)))).collect();
        let (first, all_ended) = (self.counts.failed(), self.counts.left == 0);
        let output = (all_ended && first.is_none()).then_some(());
        let log = Kept::new(self.plan.numbering(), &self.states, self.plan, failures);
        Report::new(log, output, first, !all_ended && first.is_none())
    }
}

/// Reports that a task which does not run was said to have ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotRunning {
    task: TaskId,
}

impl NotRunning {
    /// Returns the task.
    #[must_use]
    pub const fn task(&self) -> TaskId {
        self.task
    }
}

impl fmt::Display for NotRunning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "task {:?} is not running", self.task)
    }
}

impl core::error::Error for NotRunning {}
