//! Runs of a plan whose tasks give outputs, and read those of what they need.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::future::Future;
use core::ops::Index;

use crate::TaskId;
use crate::end::{self, End, ErrorOf};
use crate::graph::{Rows, rows};
use crate::plan::Plan;
use crate::raw::{Fill, Row, Slots};
use crate::run::{Body, Run, sealed};

/// The outputs of a plan's tasks: a run writes them, and they are there when it is gone.
///
/// They are the caller's, so that a task's future may borrow what it needs from them, and so that those of a run that failed or was dropped
/// can be read, too.
///
/// ```
/// # use dagio::{Graph, TaskId};
/// let mut graph = Graph::new();
/// for (task, needs) in [("seven", &[][..]), ("two", &[]), ("product", &["seven", "two"])] {
///     graph.add(task);
///     for on in needs {
///         graph.depend(task, *on);
///     }
/// }
/// let plan = graph.plan()?;
///
/// let mut outputs = plan.outputs::<u32>();
/// let run = outputs.run(|task, dependencies| {
///     let name = plan.name(task);
///     async move {
///         match &*name {
///             "seven" => Ok(7),
///             "two" => Ok(2),
///             _ => dependencies.iter().map(|(_, output)| *output).reduce(u32::wrapping_mul).ok_or("it needs something"),
///         }
///     }
/// });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
/// # assert_eq!(end, Ok(()));
/// // run.await?;
/// assert_eq!(outputs.get(TaskId::new(2)), Some(&14));
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// # Complexity
/// Made in *O*(tasks + edges log edges); 4 bytes for each task and edge, and an `Option<T>` for each task.
pub struct Outputs<'p, T> {
    plan: &'p Plan,
    /// What each task waits for, by the callers' numbers, ascending.
    needs: Rows,
    slots: Slots<T>,
}

impl Plan {
    /// Makes room for the outputs of a run.
    #[must_use]
    pub fn outputs<T>(&self) -> Outputs<'_, T> {
        let mut edges = Vec::with_capacity(self.edges());
        let mut most = 0;
        for task in self.tasks() {
            most = most.max(task.index() + 1);
            edges.extend(self.dependents(task).map(|dependent| (dependent.number(), task.number())));
        }
        edges.sort_unstable();
        edges.dedup();
        Outputs { plan: self, needs: rows(most, &edges), slots: Slots::new(most) }
    }
}

impl<'p, T> Outputs<'p, T> {
    /// Runs every task of the plan once, as [`Plan::run`] does. `start` makes a task's future, and gets the outputs of what the task waits for. A
    /// task gives `T`, or `Result<T, E>` if it can fail.
    ///
    /// What an earlier run left is dropped first.
    ///
    /// # Errors
    /// If tasks can fail, the first failure, with its task's name. Outputs that were written before stay.
    ///
    /// # Panics
    /// As [`Plan::run`].
    ///
    /// # Cancellation
    /// As [`Plan::run`]. Outputs that were written before stay.
    pub fn run<'o, F, Fut>(&'o mut self, start: F) -> Run<'p, Reading<'o, F, T>, Fut, ErrorOf<Fut::Output, T>>
    where
        F: FnMut(TaskId, Dependencies<'o, T>) -> Fut,
        Fut: Future<Output: End<T>>,
    {
        Run::new(self.plan, Reading { start, needs: &self.needs, outputs: self.slots.fill() })
    }

    /// Returns a task's output, if it has ended well.
    #[must_use]
    pub fn get(&self, task: TaskId) -> Option<&T> {
        self.slots.get(task.index())
    }

    /// Puts a task's output there, in place of what is: for a [`Driver`](crate::Driver), whose tasks run somewhere else.
    ///
    /// ```
    /// # use dagio::Graph;
    /// # let mut graph = Graph::new();
    /// # let [two, three, product] = ["two", "three", "product"].map(|task| graph.add(task));
    /// # graph.depend(product, two).depend(product, three);
    /// let plan = graph.plan()?;
    /// let (mut driver, mut outputs) = (plan.driver(), plan.outputs());
    /// while let Some(task) = driver.start_next() {
    ///     let output = match &*plan.name(task) {
    ///         "two" => 2,
    ///         "three" => 3,
    ///         _ => outputs.dependencies(task).iter().map(|(_, output)| *output).product::<u32>(),
    ///     };
    ///     outputs.put(task, output);
    ///     driver.finish(task, Ok(()))?;
    /// }
    /// assert_eq!(outputs.get(product), Some(&6));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Panics
    /// If the plan does not have the task.
    pub fn put(&mut self, task: TaskId, output: T) -> Option<T> {
        assert!(self.plan.node(task).is_some(), "there is no task {task:?}");
        self.slots.put(task.index(), output)
    }

    /// Borrows the outputs of what a task waits for, as far as they are there. A task that the plan does not have waits for nothing.
    #[must_use]
    pub fn dependencies(&self, task: TaskId) -> Dependencies<'_, T> {
        let row = self.plan.node(task).map_or(&[][..], |_| self.needs.of(task.index()));
        Dependencies(self.slots.row(row))
    }

    /// Drops all outputs.
    pub fn clear(&mut self) {
        self.slots.fill();
    }

    /// Returns the plan.
    #[must_use]
    pub const fn plan(&self) -> &'p Plan {
        self.plan
    }

    /// Moves a task's output out.
    pub fn take(&mut self, task: TaskId) -> Option<T> {
        self.slots.take(task.index())
    }

    /// Iterates over the outputs that are there, in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn iter(&self) -> impl Iterator<Item = (TaskId, &T)> {
        self.plan.tasks().filter_map(|task| Some((task, self.get(task)?)))
    }
}

impl<T: fmt::Debug> fmt::Debug for Outputs<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Each task's future reads what it needs, and its output is written: a run of [`Outputs::run`].
pub struct Reading<'o, F, T> {
    start: F,
    needs: &'o Rows,
    outputs: Fill<'o, T>,
}

impl<F, T> fmt::Debug for Reading<'_, F, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").finish_non_exhaustive()
    }
}

impl<F, T> sealed::Body for Reading<'_, F, T> {}

impl<'o, F, T, Fut> Body<Fut> for Reading<'o, F, T>
where
    F: FnMut(TaskId, Dependencies<'o, T>) -> Fut,
    Fut: Future<Output: End<T>>,
{
    type Error = ErrorOf<Fut::Output, T>;
    type Run = <Fut::Output as End<T>>::Run<String>;

    fn start(&mut self, task: TaskId) -> Fut {
        let row = self.needs.of(task.index());
        (self.start)(task, Dependencies(self.outputs.row(row)))
    }

    fn end(&mut self, task: impl FnOnce() -> TaskId, end: Fut::Output) -> Result<(), Self::Error> {
        end::sealed::End::end(end).map(|output| self.outputs.put(task().index(), output))
    }

    fn run(end: Result<(), (String, Self::Error)>) -> Self::Run {
        <Fut::Output as End<T>>::run(end)
    }
}

/// The outputs of the tasks that a task waits for.
///
/// Of one that it merely comes [`after`](crate::Graph::after) there is none if that failed or was skipped.
pub struct Dependencies<'o, T>(Row<'o, T>);

impl<T> Clone for Dependencies<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Dependencies<'_, T> {}

impl<'o, T> Dependencies<'o, T> {
    /// Returns how many tasks it waits for.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.slots().len()
    }

    /// Tells whether the task waits for nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.slots().is_empty()
    }

    /// Returns the output of a task, if this one waits for it, and it succeeded.
    ///
    /// # Complexity
    /// *O*(log dependencies).
    #[must_use]
    pub fn get(self, task: TaskId) -> Option<&'o T> {
        self.0.get(self.0.slots().binary_search(&task.number()).ok()?)
    }

    /// Iterates over tasks and outputs, in the order in which the tasks were added to the graph.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn iter(self) -> impl Iterator<Item = (TaskId, &'o T)> {
        self.0.iter().map(|(task, output)| (TaskId::from_number(task), output))
    }
}

impl<T> Index<TaskId> for Dependencies<'_, T> {
    type Output = T;

    /// Returns the output of a task.
    ///
    /// # Panics
    /// If this task does not wait for it, or it did not succeed.
    fn index(&self, task: TaskId) -> &T {
        match self.get(task) {
            Some(output) => output,
            None => panic!("task {task:?} gives this one nothing"),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Dependencies<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
