//! A run's bookkeeping, without futures, clock or I/O, for whoever brings their own way of running tasks.

use alloc::boxed::Box;
use core::fmt;

use crate::TaskId;
use crate::counts::{Counts, ENDED, RUNNING};
use crate::plan::Plan;
use crate::raw::Bits;

const FAILED: u32 = u32::MAX - 1;

/// Runs a [`Plan`] for whoever brings a way of running tasks: a pool of threads, a queue of jobs, a loop.
///
/// Start what [`start_next`](Driver::start_next) gives, say when it ended, ask again.
/// The first failure ends it: nothing starts after that.
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
/// Made by two allocations; none after that. A start and an end are *O*(1), and *O*(1) for each dependent.
#[derive(Debug)]
pub struct Driver<'p> {
    plan: &'p Plan,
    states: Box<[u32]>,
    counts: Counts<Bits>,
    failed: bool,
}

impl Plan {
    /// Begins a run without futures.
    #[must_use]
    pub fn driver(&self) -> Driver<'_> {
        Driver { plan: self, states: self.waiting().into(), counts: self.counts(), failed: false }
    }
}

impl Driver<'_> {
    /// Starts the most critical task that is ready.
    pub fn start_next(&mut self) -> Option<TaskId> {
        if self.failed {
            return None;
        }
        let node = self.counts.ready.pop()?;
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
        self.counts.running -= 1;
        if end.is_ok() {
            self.states[node] = ENDED;
            self.counts.release(&mut self.states, self.plan.row(node));
        } else {
            self.states[node] = FAILED;
            self.counts.left -= 1;
            self.failed = true;
        }
        Ok(())
    }

    /// Tells whether nothing runs and nothing will start.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.counts.running == 0 && (self.failed || self.counts.left == 0)
    }

    /// Iterates over the tasks that will never start, because one failed; in the order in which they would have.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn skipped(&self) -> impl Iterator<Item = TaskId> {
        let never = self.states.iter().enumerate().filter(|(_, state)| self.failed && **state < RUNNING);
        never.map(|(node, _)| self.plan.task(node))
    }

    /// Returns how many tasks run.
    #[must_use]
    pub const fn running(&self) -> usize {
        self.counts.running as usize
    }

    /// Tells whether a task failed.
    #[must_use]
    pub const fn has_failed(&self) -> bool {
        self.failed
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
