//! How much time is left of a run, by the longest path that is left.
//!
//! A *node* is a task's place in start order, in which the path that is left gets no longer: that of the first task which has not ended is the
//! longest one. So an end is a mark, and a look at the next few nodes, each of which is passed once.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::num::NonZeroU64;
use core::time::Duration;

use crate::{Outline, TaskId};

#[derive(Debug)]
pub(crate) struct Left {
    /// By task.
    nodes: Box<[u32]>,
    /// By node: the weight, that of the longest path from there on, and whether it has ended.
    all: Box<[Node]>,
    /// The weight of all.
    whole: u64,
    run: Run,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    path: u64,
    weight: u32,
    has_ended: bool,
}

/// What is known of the run.
#[derive(Debug, Default)]
struct Run {
    /// The nodes before this one have ended.
    first: usize,
    /// The weight of what has ended.
    ended: u64,
    /// The weight of what was measured, and how long it took.
    weight: u64,
    time: Duration,
}

/// It is no task.
const NONE: u32 = u32::MAX;

impl Left {
    pub(crate) fn new(outline: &Outline<'_>) -> Self {
        let mut nodes = Vec::new();
        let mut all: Vec<Node> = Vec::with_capacity(outline.len());
        for (node, task) in (0..).zip(outline.tasks()) {
            let index = task.id.index();
            if nodes.len() <= index {
                nodes.resize(index + 1, NONE);
            }
            nodes[index] = node;
            all.push(Node { path: 0, weight: task.weight, has_ended: false });
        }
        for node in (0..all.len()).rev() {
            let after = outline.row(node).map(|edge| all[nodes[edge.task.index()] as usize].path);
            all[node].path = u64::from(all[node].weight) + after.max().unwrap_or(0);
        }
        debug_assert!(all.is_sorted_by(|a, b| a.path >= b.path), "they are in start order");
        let whole = all.iter().map(|node| u64::from(node.weight)).sum();
        Left { nodes: nodes.into(), all: all.into(), whole, run: Run::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// A run begins.
    pub(crate) fn begin(&mut self) {
        self.run = Run::default();
        self.all.iter_mut().for_each(|node| node.has_ended = false);
    }

    /// A task ended, and is measured if it was done in this time.
    pub(crate) fn ended(&mut self, task: TaskId, took: Option<Duration>) {
        let Left { nodes, all, run, .. } = self;
        let node = nodes.get(task.index()).and_then(|&node| all.get_mut(node as usize));
        let Some(node) = node.filter(|node| !node.has_ended) else { return };
        node.has_ended = true;
        run.ended += u64::from(node.weight);
        if let Some(took) = took {
            run.weight += u64::from(node.weight);
            run.time += took;
        }
        while all.get(run.first).is_some_and(|node| node.has_ended) {
            run.first += 1;
        }
    }

    /// The time that is left, if any was measured; at most so many tasks run at once.
    pub(crate) fn time(&self, limit: Option<NonZeroU64>) -> Option<Duration> {
        let Left { all, whole, run, .. } = self;
        let path = all.get(run.first).map_or(0, |node| node.path);
        let shared = limit.map_or(0, |most| (whole - run.ended).div_ceil(most.get()));
        let nanoseconds = run.time.as_nanos().checked_mul(path.max(shared).into())?.checked_div(run.weight.into())?;
        Some(Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(u64::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;
    use core::num::NonZeroU64;
    use core::time::Duration;

    use super::Left;
    use crate::{Graph, TaskId};

    #[test]
    fn the_longest_path_is_that_of_tasks_that_have_not_ended_in_whatever_order_they_end() {
        let mut state = 7_u32;
        let mut below = |most: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % most
        };
        for _ in 0..300 {
            let tasks = 1 + below(20);
            let mut graph = Graph::with_tasks(tasks);
            let weights: Vec<u64> = (0..tasks).map(|_| below(4) as u64).collect();
            let edges: Vec<(usize, usize)> = (0..tasks).flat_map(|task| (0..task).map(move |on| (task, on))).collect();
            let edges: Vec<(usize, usize)> = edges.into_iter().filter(|_| below(4) == 0).collect();
            let turned = |task: usize| TaskId::new(tasks - 1 - task);
            for (task, &weight) in weights.iter().enumerate() {
                graph.weight(turned(task), u32::try_from(weight).expect("it is small"));
            }
            for &(task, on) in &edges {
                graph.depend(turned(task), turned(on));
            }
            let plan = graph.plan().expect("numbers fall along edges");
            let mut left = Left::new(&plan.outline());
            left.begin();
            let (mut running, mut weight, mut time) = ((0..tasks).collect::<Vec<_>>(), 0, Duration::ZERO);
            while !running.is_empty() {
                let task = running.swap_remove(below(running.len()));
                let took = Duration::from_secs(below(5) as u64);
                left.ended(turned(task), Some(took));
                (weight, time) = (weight + weights[task], time + took);
                let mut paths = vec![0; tasks];
                for task in (0..tasks).rev() {
                    let after = edges.iter().filter(|edge| edge.1 == task).map(|edge| paths[edge.0]).max().unwrap_or(0);
                    paths[task] = weights[task] + after;
                }
                let path = running.iter().map(|&task| paths[task]).max().unwrap_or(0);
                let limit = 1 + below(4) as u64;
                let all: u64 = running.iter().map(|&task| weights[task]).sum();
                let by = |units: u64| (weight > 0).then(|| Duration::from_nanos(time.as_secs() * 1_000_000_000 * units / weight));
                assert_eq!(left.time(None), by(path));
                assert_eq!(left.time(NonZeroU64::new(limit)), by(path.max(all.div_ceil(limit))));
            }
        }
    }
}
