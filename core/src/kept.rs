//! What a report keeps of a graph made at run time, on the heap.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::TaskId;
use crate::counts::Shape;
use crate::graph::name_of;
use crate::plan::NONE;
use crate::report::{self, Log, NOT_STARTED, Name};
use crate::watch::{self, Roster};

/// The callers' numbers and names of tasks.
pub(crate) struct Numbering<'p> {
    /// Node → task, and back; `NONE` of a task that is not needed, `APART` of what is no task.
    pub(crate) tasks: Cow<'p, [u32]>,
    pub(crate) nodes: Cow<'p, [u32]>,
    /// By task; those that have none are not there, or empty.
    pub(crate) names: Cow<'p, [Box<str>]>,
}

/// Who is who in a run that is observed.
#[expect(missing_debug_implementations, reason = "users cannot get at it")]
pub struct Listing<'p> {
    tasks: Numbering<'p>,
    marks: Box<[u32]>,
}

impl<'p> Listing<'p> {
    pub(crate) fn new(tasks: Numbering<'p>) -> Self {
        let marks = vec![watch::NONE; tasks.tasks.len()].into();
        Listing { tasks, marks }
    }
}

impl watch::sealed::Roster for Listing<'_> {}

impl Roster for Listing<'_> {
    fn name(&self, node: usize) -> Option<Name<'_>> {
        let Numbering { tasks, nodes, names } = &self.tasks;
        let task = tasks[node] as usize;
        (nodes[task] != APART).then(|| Name::new(names.get(task).map_or("", |name| &**name), TaskId::new(task)))
    }

    fn marks(&mut self) -> &mut [u32] {
        &mut self.marks
    }
}

/// The node of what has a number and is no task.
pub(crate) const APART: u32 = NONE - 1;

/// The [`Log`] of a [`Plan`](crate::Plan), whose numbers and names it borrows, or of a [`Dag`](crate::Dag).
#[expect(missing_debug_implementations, reason = "the report has one")]
pub struct Kept<'p, E> {
    tasks: Numbering<'p>,
    ends: Box<[u32]>,
    /// By node.
    failures: Vec<(u32, E)>,
    /// The failed node because of which, and the skipped one, in this order.
    skipped: Box<[(u32, u32)]>,
    /// Teardowns that failed, of these tasks.
    pub(crate) torn: Vec<(TaskId, E)>,
}

impl<'p, E> Kept<'p, E> {
    /// Of a run that is over: all that can be decided is. Each node that failed is among the `failures`.
    pub(crate) fn new(tasks: Numbering<'p>, states: &[u32], shape: &impl Shape, mut failures: Vec<(u32, E)>) -> Self {
        failures.sort_unstable_by_key(|failure| failure.0);
        let mut ends: Box<[u32]> = states.into();
        report::explain(&mut ends, shape);
        let skipped = (0..).zip(&ends).filter(|&(_, &end)| end < NOT_STARTED);
        let mut skipped: Box<[(u32, u32)]> = skipped.map(|(node, &because)| (because, node)).collect();
        skipped.sort_unstable();
        Kept { tasks, ends, failures, skipped, torn: Vec::new() }
    }

    fn place(&self, node: u32) -> Option<usize> {
        self.failures.binary_search_by_key(&node, |failure| failure.0).ok()
    }
}

impl<E> report::sealed::Log for Kept<'_, E> {}

impl<E> Log for Kept<'_, E> {
    type Error = E;
    type Name = String;

    fn ends(&self) -> &[u32] {
        &self.ends
    }

    fn task(&self, node: u32) -> TaskId {
        TaskId::from_number(self.tasks.tasks[node as usize])
    }

    fn node(&self, task: TaskId) -> Option<u32> {
        let node = self.tasks.nodes.get(task.index()).copied().filter(|node| *node != APART);
        let Some(node) = node else { panic!("there is no task {task:?}") };
        Some(node).filter(|node| *node != NONE)
    }

    fn others(&self) -> impl Iterator<Item = TaskId> {
        let others = (0..).zip(&*self.tasks.nodes).filter(|&(_, node)| *node == NONE);
        others.map(|(task, _)| TaskId::from_number(task))
    }

    fn name(&self, task: TaskId) -> Name<'_> {
        Name::new(self.tasks.names.get(task.index()).map_or("", |name| &**name), task)
    }

    fn failures(&self) -> impl ExactSizeIterator<Item = (u32, &E)> {
        self.failures.iter().map(|(node, error)| (*node, error))
    }

    fn failure(&self, node: u32) -> &E {
        match self.place(node) {
            Some(place) => &self.failures[place].1,
            None => unreachable!("failures are kept"),
        }
    }

    fn skipped(&self, because: u32) -> impl ExactSizeIterator<Item = u32> {
        let begin = self.skipped.partition_point(|skipped| skipped.0 < because);
        let end = self.skipped.partition_point(|skipped| skipped.0 <= because);
        self.skipped[begin..end].iter().map(|skipped| skipped.1)
    }

    fn torn(&self) -> impl ExactSizeIterator<Item = (TaskId, &E)> {
        self.torn.iter().map(|(of, error)| (*of, error))
    }

    fn into_failure(mut self, node: Option<u32>) -> Option<(String, E)> {
        let name = |task: TaskId| name_of(&self.tasks.names, task.number());
        if let Some(node) = node {
            let name = name(self.task(node));
            let place = self.place(node)?;
            return Some((name, self.failures.swap_remove(place).1));
        }
        let name = teardown_of(&name(self.torn.first()?.0));
        Some((name, self.torn.swap_remove(0).1))
    }
}

/// What a teardown is called.
pub(crate) fn teardown_of(task: &str) -> String {
    format!("teardown of {task}")
}
