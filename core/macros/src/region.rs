//! Takes the order of a run apart: series, parallel, prime (the modular decomposition of its transitive closure).
//!
//! - *Parallel*: no task of one part is ordered with a task of another (components of the comparability graph).
//! - *Series*: each task of a part precedes each of the next (components of its complement).
//! - *Prime*: neither. Its tasks go to lanes, a minimum chain cover: each task of a lane precedes the next, so a lane never delays
//!   a start, and there are as many lanes as tasks that can run at once (Dilworth; by maximum matching, Fulkerson).
//!
//! Series and parallel parts are found by Gallai's decomposition: R. H. Möhring and F. J. Radermacher, "Substitution decomposition for
//! discrete structures" (1984).

use crate::graph::Graph;

pub(crate) enum Region {
    Task(usize),
    Series(Vec<Region>),
    Parallel(Vec<Region>),
    Prime(Vec<Vec<usize>>),
}

impl Region {
    /// Takes `tasks`, in ascending order, apart.
    pub(crate) fn of(graph: &Graph, tasks: &[usize]) -> Region {
        if let [task] = tasks {
            return Region::Task(*task);
        }
        let parts = components(tasks, |a, b| graph.ordered(a, b));
        if parts.len() > 1 {
            return Region::Parallel(parts.iter().map(|part| Region::of(graph, part)).collect());
        }
        // Numbers ascend along edges, so the parts are in order by their first tasks.
        let parts = components(tasks, |a, b| !graph.ordered(a, b));
        if parts.len() > 1 {
            return Region::Series(parts.iter().map(|part| Region::of(graph, part)).collect());
        }
        Region::Prime(lanes(graph, tasks))
    }

    pub(crate) fn tasks(&self) -> Vec<usize> {
        match self {
            Region::Task(task) => vec![*task],
            Region::Series(parts) | Region::Parallel(parts) => parts.iter().flat_map(Region::tasks).collect(),
            Region::Prime(lanes) => lanes.concat(),
        }
    }
}

/// The connected components of a graph on `tasks`, each ascending, by their first task.
fn components(tasks: &[usize], linked: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = tasks.to_vec();
    let mut components = Vec::new();
    while !left.is_empty() {
        let mut component = vec![left.remove(0)];
        let mut at = 0;
        while at < component.len() {
            let task = component[at];
            left.retain(|&other| {
                let linked = linked(task, other);
                if linked {
                    component.push(other);
                }
                !linked
            });
            at += 1;
        }
        component.sort_unstable();
        components.push(component);
    }
    components
}

/// A minimum chain cover, by a maximum matching of tasks to their successors; edges of the graph are preferred, so that values stay in
/// their lane.
fn lanes(graph: &Graph, tasks: &[usize]) -> Vec<Vec<usize>> {
    let successors: Vec<Vec<usize>> = tasks
        .iter()
        .map(|&task| {
            let is_edge = |&other: &usize| graph.edges(tasks[other]).iter().any(|edge| edge.on == task);
            let all = (0..tasks.len()).filter(|&other| graph.precedes(task, tasks[other]));
            let (edges, others): (Vec<_>, Vec<_>) = all.partition(is_edge);
            edges.into_iter().chain(others).collect()
        })
        .collect();
    let mut previous: Vec<Option<usize>> = vec![None; tasks.len()];
    for task in 0..tasks.len() {
        augment(task, &successors, &mut vec![false; tasks.len()], &mut previous);
    }
    let mut next = vec![None; tasks.len()];
    for (task, previous) in previous.iter().enumerate() {
        if let Some(previous) = previous {
            next[*previous] = Some(task);
        }
    }
    let first = (0..tasks.len()).filter(|&task| previous[task].is_none());
    first.map(|first| std::iter::successors(Some(first), |&task| next[task]).map(|task| tasks[task]).collect()).collect()
}

/// Kuhn's augmenting path.
fn augment(task: usize, successors: &[Vec<usize>], seen: &mut [bool], previous: &mut [Option<usize>]) -> bool {
    for &next in &successors[task] {
        if std::mem::replace(&mut seen[next], true) {
            continue;
        }
        if previous[next].is_none_or(|other| augment(other, successors, seen, previous)) {
            previous[next] = Some(task);
            return true;
        }
    }
    false
}
