//! What a report keeps of a run of a plan of arrays.

use super::Plan;
use crate::TaskId;
use crate::counts::FAILED;
use crate::report::{self, Counted, Log, Name};

/// The [`Log`] of a run of a [`Plan`].
#[expect(missing_debug_implementations, reason = "the report has one")]
pub struct Listed<'p, 'n, E, const TASKS: usize, const EDGES: usize> {
    plan: &'p Plan<'n, TASKS, EDGES>,
    /// By node, both.
    ends: [u32; TASKS],
    errors: [Option<E>; TASKS],
}

impl<'p, 'n, E, const TASKS: usize, const EDGES: usize> Listed<'p, 'n, E, TASKS, EDGES> {
    /// Of a run that is over.
    pub(super) fn new(plan: &'p Plan<'n, TASKS, EDGES>, states: &[u32], errors: [Option<E>; TASKS]) -> Self {
        let mut ends = [0; TASKS];
        ends.copy_from_slice(states);
        report::explain(&mut ends[..plan.len()], plan);
        Listed { plan, ends, errors }
    }

    fn nodes_of(&self, end: u32) -> impl ExactSizeIterator<Item = u32> + Clone {
        let nodes = (0..).zip(self.ends());
        Counted::new(nodes.filter(move |&(_, &other)| other == end).map(|(node, _)| node))
    }
}

impl<E, const TASKS: usize, const EDGES: usize> report::sealed::Log for Listed<'_, '_, E, TASKS, EDGES> {}

impl<'n, E, const TASKS: usize, const EDGES: usize> Log for Listed<'_, 'n, E, TASKS, EDGES> {
    type Error = E;
    type Name = Name<'n>;

    fn ends(&self) -> &[u32] {
        &self.ends[..self.plan.len()]
    }

    fn task(&self, node: u32) -> TaskId {
        self.plan.at(node as usize)
    }

    fn node(&self, task: TaskId) -> Option<u32> {
        assert!(self.plan.is_task(task), "there is no task {task:?}");
        self.plan.node(task)
    }

    fn others(&self) -> impl Iterator<Item = TaskId> {
        self.plan.others()
    }

    fn name(&self, task: TaskId) -> Name<'_> {
        self.plan.name(task)
    }

    fn failures(&self) -> impl ExactSizeIterator<Item = (u32, &E)> {
        self.nodes_of(FAILED).map(|node| (node, self.failure(node)))
    }

    fn failure(&self, node: u32) -> &E {
        match &self.errors[node as usize] {
            Some(error) => error,
            None => unreachable!("failures are kept"),
        }
    }

    fn skipped(&self, because: u32) -> impl ExactSizeIterator<Item = u32> {
        self.nodes_of(because)
    }

    fn torn(&self) -> impl ExactSizeIterator<Item = (TaskId, &E)> {
        core::iter::empty()
    }

    fn into_failure(mut self, node: Option<u32>) -> Option<(Name<'n>, E)> {
        let node = node? as usize;
        Some((self.plan.name(self.plan.at(node)), self.errors[node].take()?))
    }
}
