//! A graph of fixed capacity, as its tasks and edges are added, not yet checked.

use core::error::Error;
use core::fmt;

use heapless::Vec;

use super::Plan;
use super::plan::{Knot, LIMIT, TOLERANT, number};
use crate::TaskId;
use crate::report::Name;

/// Collects the tasks of a graph that is known at run time only, and what each needs, without a heap: at most `TASKS` tasks and `EDGES` edges.
///
/// A task or an edge too many is an error, and the graph is as it was before.
///
/// ```
/// use dagio::fixed::Graph;
///
/// let mut graph = Graph::<4, 4>::new();
/// let sample = graph.add("sample")?;
/// let send = graph.add("send")?;
/// graph.depend(send, sample)?;
/// let plan = graph.plan()?;
/// assert_eq!(plan.len(), 2);
///
/// graph.depend(sample, send)?;
/// assert_eq!(graph.plan().unwrap_err().to_string(), "cycle: sample -> send -> sample (each needs the next)");
/// # Ok::<(), dagio::fixed::GraphError<'_>>(())
/// ```
///
/// # Complexity
/// Two words a task and 4 bytes an edge. A name is looked for in *O*(tasks).
#[derive(Debug, Clone, Default)]
pub struct Graph<'n, const TASKS: usize, const EDGES: usize> {
    names: Vec<&'n str, TASKS>,
    /// Task, and what it waits for, with [`TOLERANT`] if it does not need its success.
    edges: Vec<(u16, u16), EDGES>,
}

impl<'n, const TASKS: usize, const EDGES: usize> Graph<'n, TASKS, EDGES> {
    /// Begins without tasks.
    #[must_use]
    pub const fn new() -> Self {
        const { assert!(TASKS < LIMIT && EDGES < LIMIT, "there are fewer than 2^15 tasks and edges") };
        Graph { names: Vec::new(), edges: Vec::new() }
    }

    /// Returns how many tasks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Tells whether there is no task.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Adds a task. One with an empty name has none: it is called `#` and its number.
    ///
    /// # Errors
    /// If the graph is full, or has a task of that name.
    pub fn add(&mut self, name: &'n str) -> Result<TaskId, GraphError<'n>> {
        let task = TaskId::new(self.names.len());
        if !name.is_empty() && self.task(name).is_some() {
            return Err(GraphError::DuplicateTask { task: name });
        }
        self.names.push(name).map_err(|name| GraphError::TooManyTasks { task: Name::new(name, task), most: TASKS })?;
        Ok(task)
    }

    /// Returns the task of that name.
    #[must_use]
    pub fn task(&self, name: &str) -> Option<TaskId> {
        self.names.iter().position(|&other| other == name && !name.is_empty()).map(TaskId::new)
    }

    /// Returns the name of a task, or `#` and its number if it has none.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub fn name(&self, task: TaskId) -> Name<'n> {
        Name::new(self.names[task.index()], task)
    }

    /// Says that `task` needs `on`: it starts when that has succeeded.
    ///
    /// # Errors
    /// If the graph has room for no more edges, or one of the tasks is not there, or they are one.
    pub fn depend(&mut self, task: TaskId, on: TaskId) -> Result<&mut Self, GraphError<'n>> {
        self.edge(task, on, 0)
    }

    /// Says that `task` comes after `on`: it starts when that has ended, whatever became of it.
    ///
    /// # Errors
    /// As [`depend`](Graph::depend).
    pub fn after(&mut self, task: TaskId, on: TaskId) -> Result<&mut Self, GraphError<'n>> {
        self.edge(task, on, TOLERANT)
    }

    fn edge(&mut self, task: TaskId, on: TaskId, tolerant: u16) -> Result<&mut Self, GraphError<'n>> {
        for end in [task, on] {
            if end.index() >= self.len() {
                return Err(GraphError::UnknownTask { task: end });
            }
        }
        if task == on {
            return Err(GraphError::SelfDependency { task: self.name(task) });
        }
        let edge = (number(task.index()), number(on.index()) | tolerant);
        let full = GraphError::TooManyEdges { task: self.name(task), on: self.name(on), most: EDGES };
        self.edges.push(edge).map_err(|_| full)?;
        Ok(self)
    }

    /// Checks the graph and freezes it. Tasks are numbered as they were added.
    ///
    /// # Errors
    /// If tasks wait for each other.
    ///
    /// # Complexity
    /// *O*(tasks + edges), on the stack.
    pub fn plan(&self) -> Result<Plan<'n, TASKS, EDGES>, GraphError<'n>> {
        let mut names = [""; TASKS];
        names[..self.len()].copy_from_slice(&self.names);
        Plan::made(self.len(), names, &self.edges).map_err(|knot| GraphError::Cycle(Cycle::new(&names, &knot)))
    }
}

/// Reports what is wrong with a [`Graph`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GraphError<'n> {
    /// Tasks wait for each other.
    Cycle(Cycle<'n>),
    /// An edge has an end that is no task.
    UnknownTask {
        /// That.
        task: TaskId,
    },
    /// Two tasks have one name.
    DuplicateTask {
        /// The name.
        task: &'n str,
    },
    /// A task needs itself.
    SelfDependency {
        /// The task.
        task: Name<'n>,
    },
    /// The graph has no room for one more task.
    TooManyTasks {
        /// The one that was not added.
        task: Name<'n>,
        /// For how many it has.
        most: usize,
    },
    /// The graph has no room for one more edge.
    TooManyEdges {
        /// The task that waits.
        task: Name<'n>,
        /// What it waits for.
        on: Name<'n>,
        /// For how many edges there is room.
        most: usize,
    },
}

impl fmt::Display for GraphError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GraphError::Cycle(cycle) => fmt::Display::fmt(cycle, f),
            GraphError::UnknownTask { task } => write!(f, "there is no task {task:?}"),
            GraphError::DuplicateTask { task } => write!(f, "two tasks are named `{task}`"),
            GraphError::SelfDependency { task } => write!(f, "cycle: `{task}` needs itself"),
            GraphError::TooManyTasks { task, most } => {
                write!(f, "task `{task}` does not fit: the graph has room for {most} tasks")
            }
            GraphError::TooManyEdges { task, on, most } => {
                write!(f, "that `{task}` waits for `{on}` does not fit: the graph has room for {most} edges")
            }
        }
    }
}

impl Error for GraphError<'_> {}

/// So many tasks of a cycle are told.
const SHOWN: usize = 6;

/// Tasks that wait for each other: the first six of them, if they are more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle<'n> {
    names: [&'n str; SHOWN],
    tasks: [u16; SHOWN],
    /// How many they are, also those that are not here.
    len: u16,
}

impl<'n> Cycle<'n> {
    fn new<const TASKS: usize>(names: &[&'n str; TASKS], knot: &Knot<TASKS>) -> Self {
        let mut cycle = Cycle { names: [""; SHOWN], tasks: [0; SHOWN], len: 0 };
        let mut task = knot.first;
        loop {
            if let Some(place) = cycle.tasks.get_mut(usize::from(cycle.len)) {
                *place = task;
                cycle.names[usize::from(cycle.len)] = names[usize::from(task)];
            }
            cycle.len += 1;
            task = knot.next(task);
            if task == knot.first {
                return cycle;
            }
        }
    }

    /// Iterates over the tasks: each needs the next, the last one the first; or one that is not among these, if there are more than six.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn path(&self) -> impl Iterator<Item = Name<'n>> {
        let path = self.names.into_iter().zip(self.tasks).take(self.len.into());
        path.map(|(name, task)| Name::new(name, TaskId::from_number(task.into())))
    }

    pub(crate) fn first(&self) -> Name<'n> {
        Name::new(self.names[0], TaskId::from_number(self.tasks[0].into()))
    }

    /// Whether there are more than its path has.
    pub(crate) fn is_cut(&self) -> bool {
        usize::from(self.len) > SHOWN
    }
}

impl fmt::Display for Cycle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cycle: ")?;
        for task in self.path() {
            write!(f, "{task} -> ")?;
        }
        if self.is_cut() {
            f.write_str(".. -> ")?;
        }
        write!(f, "{} (each needs the next)", self.first())
    }
}
