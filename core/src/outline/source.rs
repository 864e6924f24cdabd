//! Where an outline looks things up: in the plan itself, or in what was copied from a graph that does not stay.
//!
//! A *node* is a task's place in start order.

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
use alloc::boxed::Box;

use super::{Edge, Outline, Take};
use crate::TaskId;
use crate::table::Edges;

#[derive(Debug, Clone)]
pub(crate) enum Source<'a> {
    Written(&'static Written),
    Fixed(Fixed<'a>),
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    Plan(&'a crate::Plan),
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    Copied(Box<Copied>),
}

/// A block of `#[dag]`, as its expansion has it.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "expansions make it")]
pub struct Written {
    /// By task.
    pub names: &'static [&'static str],
    /// The edges.
    pub edges: &'static Edges,
    /// Node → task.
    pub order: &'static [u16],
    /// Where the tasks are declared: the file, and by task the line.
    pub file: &'static str,
    /// The same.
    pub lines: &'static [u32],
}

impl Written {
    /// The plan of the block.
    #[must_use]
    pub const fn outline(&'static self) -> Outline<'static> {
        Outline::new(Source::Written(self))
    }
}

/// A plan of arrays, without what it has too much.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fixed<'a> {
    /// By task, also those that it does not run.
    pub(crate) names: &'a [&'a str],
    /// Node → task.
    pub(crate) ids: &'a [u16],
    /// By node, where its dependents end.
    pub(crate) ends: &'a [u16],
    /// Nodes, with [`TOLERANT`] if they do not need success.
    pub(crate) dependents: &'a [u16],
    /// By node.
    pub(crate) targets: &'a [bool],
}

impl Fixed<'_> {
    pub(crate) const TOLERANT: u16 = 1 << 15;

    fn edge(&self, node: usize, nth: usize) -> Option<(usize, bool)> {
        let begin = node.checked_sub(1).map_or(0, |before| self.ends[before]);
        let edge = usize::from(begin) + nth;
        let dependent = (edge < self.ends[node].into()).then(|| self.dependents[edge])?;
        Some((usize::from(dependent & !Self::TOLERANT), dependent & Self::TOLERANT == 0))
    }
}

/// A graph that does not stay.
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[derive(Debug, Clone)]
pub(crate) struct Copied {
    /// By task, also those that are not needed.
    pub(crate) names: Box<[Box<str>]>,
    /// Node → task, and back.
    pub(crate) ids: Box<[u32]>,
    pub(crate) nodes: Box<[u32]>,
    /// By node, where its dependents end.
    pub(crate) ends: Box<[usize]>,
    /// Nodes, and whether they need success.
    pub(crate) dependents: Box<[(u32, bool)]>,
    /// By node.
    pub(crate) targets: Box<[bool]>,
    pub(crate) pools: Option<Box<crate::pools::Pools>>,
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl Copied {
    fn edge(&self, node: usize, nth: usize) -> Option<(usize, bool)> {
        let edge = node.checked_sub(1).map_or(0, |before| self.ends[before]) + nth;
        (edge < self.ends[node]).then(|| self.dependents[edge]).map(|(dependent, needs)| (dependent as usize, needs))
    }
}

impl Source<'_> {
    pub(super) fn len(&self) -> usize {
        match self {
            Source::Written(block) => block.order.len(),
            Source::Fixed(plan) => plan.ids.len(),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.len(),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => graph.ids.len(),
        }
    }

    pub(super) fn id(&self, node: usize) -> TaskId {
        match self {
            Source::Written(block) => TaskId::from_number(block.order[node].into()),
            Source::Fixed(plan) => TaskId::from_number(plan.ids[node].into()),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.task(node),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => TaskId::from_number(graph.ids[node]),
        }
    }

    pub(super) fn node(&self, task: TaskId) -> Option<usize> {
        match self {
            Source::Written(_) | Source::Fixed(_) => (0..self.len()).find(|&node| self.id(node) == task),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.node(task),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => {
                let node = graph.nodes.get(task.index()).map(|&node| node as usize);
                node.filter(|&node| node < self.len())
            }
        }
    }

    pub(super) fn name(&self, task: TaskId) -> &str {
        match self {
            Source::Written(block) => block.names[task.index()],
            Source::Fixed(plan) => plan.names[task.index()],
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.named(task),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => &graph.names[task.index()],
        }
    }

    /// Only plans on the heap have others than 1.
    pub(super) fn weight(&self, task: TaskId) -> u32 {
        match (self, task) {
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            (Source::Plan(plan), task) => plan.weight(task),
            _ => 1,
        }
    }

    pub(super) fn is_target(&self, node: usize) -> bool {
        match self {
            Source::Written(_) => self.edge(node, 0).is_none(),
            Source::Fixed(plan) => plan.targets[node],
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.is_target(node),
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => graph.targets[node],
        }
    }

    /// One of those that a task takes of pools.
    pub(super) fn take(&self, task: TaskId, nth: usize) -> Option<Take<'_>> {
        let (pool, size, weight) = match self {
            Source::Written(block) => block.edges.take(task.index(), nth)?,
            Source::Fixed(_) => return None,
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.pools()?.take(plan.node(task)?, nth)?,
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => graph.pools.as_ref()?.take(self.node(task)?, nth)?,
        };
        Some(Take { pool, size, amount: Some(weight).filter(|&weight| weight < u32::MAX) })
    }

    pub(super) fn declared(&self, task: TaskId) -> Option<(&'static str, u32)> {
        let Source::Written(block) = self else { return None };
        Some((block.file, block.lines[task.index()]))
    }

    /// One of the edges to the dependents of a node.
    pub(super) fn edge(&self, node: usize, nth: usize) -> Option<Edge> {
        let on = self.id(node);
        let (dependent, needs) = match self {
            Source::Written(block) => {
                let (task, needs, input) = block.edges.dependent(on.index(), nth)?;
                return Some(Edge { task: TaskId::from_number(task.into()), on, needs, input: Some(input) });
            }
            Source::Fixed(plan) => plan.edge(node, nth)?,
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Plan(plan) => plan.edge(node, nth)?,
            #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
            Source::Copied(graph) => graph.edge(node, nth)?,
        };
        Some(Edge { task: self.id(dependent), on, needs, input: None })
    }
}
