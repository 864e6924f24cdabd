//! Who may start, and what an end releases: a run's bookkeeping, without futures, clock or I/O.
//!
//! One word for each node: how many edges into it have not been released → 0, and its bit in `ready` → `RUNNING`, with the run's own
//! number in the low bits → `ENDED` or `FAILED`.

use alloc::boxed::Box;
use core::fmt;

use crate::plan::Plan;
use crate::raw::Bits;
use crate::TaskId;

pub(crate) const RUNNING: u32 = 1 << 31;
pub(crate) const ENDED: u32 = u32::MAX;
const FAILED: u32 = u32::MAX - 1;

/// The counts of one run. What the driver and the run of futures share.
#[derive(Debug)]
pub(crate) struct Counts {
    /// Nodes to be started, or polled: the run of futures puts woken ones here, too.
    pub(crate) ready: Bits,
    pub(crate) state: Box<[u32]>,
    /// Nodes that have not ended.
    pub(crate) left: u32,
}

impl Counts {
    pub(crate) fn new(plan: &Plan) -> Self {
        Counts { ready: plan.first.clone(), state: plan.waiting.clone(), left: u32::try_from(plan.len()).expect("a plan is within the limit") }
    }

    /// A node succeeded: releases its dependents.
    #[inline(always)]
    pub(crate) fn succeed(&mut self, plan: &Plan, node: u32) {
        self.state[node as usize] = ENDED;
        self.left -= 1;
        for &dependent in plan.row(node) {
            let waiting = &mut self.state[dependent as usize];
            *waiting -= 1;
            if *waiting == 0 {
                self.ready.insert(dependent as usize);
            }
        }
    }
}

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
    counts: Counts,
    running: u32,
    failed: bool,
}

impl Plan {
    /// Begins a run without futures.
    #[must_use]
    pub fn driver(&self) -> Driver<'_> {
        Driver { plan: self, counts: Counts::new(self), running: 0, failed: false }
    }
}

impl Driver<'_> {
    /// Starts the most critical task that is ready.
    pub fn start_next(&mut self) -> Option<TaskId> {
        if self.failed {
            return None;
        }
        let node = self.counts.ready.pop_first()?;
        self.counts.state[node] = RUNNING;
        self.running += 1;
        Some(TaskId::from_number(self.plan.ids[node]))
    }

    /// Notes that a task ended.
    ///
    /// # Errors
    /// If the task is not running: it was not started, it ended before, or the plan does not have it. Nothing is changed then.
    pub fn finish(&mut self, task: TaskId, end: Result<(), ()>) -> Result<(), NotRunning> {
        let node = self.plan.node(task).filter(|&node| self.counts.state[node as usize] == RUNNING).ok_or(NotRunning { task })?;
        self.running -= 1;
        if end.is_ok() {
            self.counts.succeed(self.plan, node);
        } else {
            self.counts.state[node as usize] = FAILED;
            self.counts.left -= 1;
            self.failed = true;
        }
        Ok(())
    }

    /// Tells whether nothing runs and nothing will start.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.running == 0 && (self.failed || self.counts.left == 0)
    }

    /// Returns how many tasks run.
    #[must_use]
    pub const fn running(&self) -> usize {
        self.running as usize
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
