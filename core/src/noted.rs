//! What a report keeps of a run of `#[dag]`, without a heap.

use core::iter;

use crate::TaskId;
use crate::block::Block;
use crate::counts::FAILED;
use crate::report::{self, Counted, Log, Name};
use crate::table::{GIVEN, Nodes};
use crate::torn::Torn;

/// The [`Log`] of a run of `#[dag]`: of a block of `TASKS` tasks, of which `FALLIBLE` can fail and `TEARDOWNS` have a teardown.
#[expect(missing_debug_implementations, reason = "the report has one")]
pub struct Noted<E, const TASKS: usize, const FALLIBLE: usize, const TEARDOWNS: usize> {
    /// By task.
    names: &'static [&'static str],
    /// Node → task, and back.
    tasks: [u16; TASKS],
    nodes: [u16; TASKS],
    /// By node, as many as there are.
    ends: [u32; TASKS],
    needed: u16,
    /// The tasks that can fail, and their errors if they did.
    fallible: &'static [u16; FALLIBLE],
    errors: [Option<E>; FALLIBLE],
    torn: Torn<E, TEARDOWNS>,
    /// The tasks that run where they cannot be stopped.
    steps: &'static [u16],
}

impl<E, const TASKS: usize, const FALLIBLE: usize, const TEARDOWNS: usize> Noted<E, TASKS, FALLIBLE, TEARDOWNS> {
    /// Of a run that is over.
    #[doc(hidden)]
    pub fn new<const WORDS: usize>(
        names: &'static [&'static str],
        mut nodes: Nodes<TASKS, WORDS>,
        errors: (&'static [u16; FALLIBLE], [Option<E>; FALLIBLE]),
        torn: Torn<E, TEARDOWNS>,
    ) -> Self {
        let Nodes { order, states } = &mut nodes;
        report::explain(&mut states[..order.needed.into()], order);
        Self::explained(names, nodes, errors, torn)
    }

    /// The same, if the states are what a report has of them.
    #[inline(always)]
    pub(crate) fn explained<const WORDS: usize>(
        names: &'static [&'static str],
        nodes: Nodes<TASKS, WORDS>,
        (fallible, errors): (&'static [u16; FALLIBLE], [Option<E>; FALLIBLE]),
        torn: Torn<E, TEARDOWNS>,
    ) -> Self {
        let Nodes { order, states } = nodes;
        Noted {
            names,
            tasks: order.tasks,
            nodes: order.nodes,
            ends: states,
            needed: order.needed,
            fallible,
            errors,
            torn,
            steps: &[],
        }
    }

    /// Says which tasks run where they cannot be stopped.
    #[doc(hidden)]
    #[must_use]
    pub fn with_steps(self, steps: &'static [u16]) -> Self {
        Noted { steps, ..self }
    }

    /// The tasks that can fail, in ascending order, and the errors of those that did.
    #[doc(hidden)]
    pub fn errors<B: Block<E>, const WORDS: usize>(
        block: &mut B,
        nodes: &Nodes<TASKS, WORDS>,
        fallible: &'static [u16; FALLIBLE],
    ) -> (&'static [u16; FALLIBLE], [Option<E>; FALLIBLE]) {
        (fallible, fallible.map(|task| nodes.has_failed(task).then(|| block.error(task.into()))))
    }

    fn nodes(&self) -> iter::Zip<core::ops::RangeFrom<u32>, core::slice::Iter<'_, u32>> {
        (0..).zip(self.ends())
    }

    /// The place of the error of a node.
    fn place(&self, node: u32) -> Option<usize> {
        self.fallible.binary_search(&self.tasks[node as usize]).ok()
    }
}

impl<E, const TASKS: usize, const FALLIBLE: usize, const TEARDOWNS: usize> report::sealed::Log
    for Noted<E, TASKS, FALLIBLE, TEARDOWNS>
{
}

impl<E, const TASKS: usize, const FALLIBLE: usize, const TEARDOWNS: usize> Log for Noted<E, TASKS, FALLIBLE, TEARDOWNS> {
    type Error = E;
    type Name = &'static str;

    fn ends(&self) -> &[u32] {
        &self.ends[..self.needed.into()]
    }

    fn task(&self, node: u32) -> TaskId {
        TaskId::from_number(self.tasks[node as usize].into())
    }

    fn node(&self, task: TaskId) -> Option<u32> {
        let Some(&node) = self.nodes.get(task.index()) else { panic!("there is no task {task:?}") };
        Some(node).filter(|&node| node < GIVEN).map(u32::from)
    }

    fn others(&self) -> impl Iterator<Item = TaskId> {
        (0..).zip(&self.nodes).filter(|&(_, &node)| node >= GIVEN).map(|(task, _)| TaskId::from_number(task))
    }

    fn is_supplied(&self, task: TaskId) -> bool {
        self.nodes[task.index()] == GIVEN
    }

    fn runs_on(&self, task: TaskId) -> bool {
        self.steps.iter().any(|&step| usize::from(step) == task.index())
    }

    fn name(&self, task: TaskId) -> Name<'_> {
        Name::new(self.names[task.index()], task)
    }

    fn failures(&self) -> impl ExactSizeIterator<Item = (u32, &E)> {
        Counted::new(self.nodes().filter(|&(_, &end)| end == FAILED).map(|(node, _)| (node, self.failure(node))))
    }

    fn failure(&self, node: u32) -> &E {
        match self.place(node).and_then(|place| self.errors[place].as_ref()) {
            Some(error) => error,
            None => unreachable!("failures are kept"),
        }
    }

    fn skipped(&self, because: u32) -> impl ExactSizeIterator<Item = u32> {
        Counted::new(self.nodes().filter(move |&(_, &end)| end == because).map(|(node, _)| node))
    }

    fn torn(&self) -> impl ExactSizeIterator<Item = (TaskId, &E)> {
        Counted::new(self.torn.iter())
    }

    fn into_failure(mut self, node: Option<u32>) -> Option<(&'static str, E)> {
        let Some(node) = node else { return self.torn.first() };
        let error = self.errors[self.place(node)?].take()?;
        Some((self.names[usize::from(self.tasks[node as usize])], error))
    }
}
