//! The random graphs, the same on every machine.

use std::collections::VecDeque;

use crate::{Graph, Rng, Task};

/// A graph with what its `impl` block says besides.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The name of the graph's type.
    pub name: String,
    pub graph: Graph,
    /// The tasks in the order in which they are declared.
    pub declared: Vec<usize>,
    /// The tasks that are run; `None`: all of them.
    pub targets: Option<Vec<usize>>,
}

impl Shape {
    #[must_use]
    pub fn targets(&self) -> Vec<usize> {
        self.targets.clone().unwrap_or_else(|| (0..self.graph.len()).collect())
    }

    /// The tasks that are run by the table: all, or the last one.
    #[must_use]
    pub fn by_table(&self, all: bool) -> Vec<usize> {
        let tasks = self.graph.len();
        (if all { 0 } else { tasks - 1 }..tasks).collect()
    }
}

/// Edges by number, each to lower numbers only.
type Edges = Vec<Vec<usize>>;

/// Graphs of up to this many tasks have a run method for each task.
const ALL_TARGETS: usize = 8;

/// Makes the graphs: 34 of 1 to 40 tasks, one of 110, one of 120, then four that are as wide as one word or two have bits, or
/// wider by one.
#[must_use]
pub fn shapes() -> Vec<Shape> {
    let mut drawn: Vec<(String, Edges)> = named();
    for (at, size) in [3, 5, 8, 11, 14, 18, 22, 28, 40, 120].into_iter().enumerate() {
        let mut rng = Rng::new(100 + size as u64);
        drawn.push((format!("Composed{at}"), composed(&mut rng, size)));
    }
    for (at, size) in [6, 8, 11, 15, 19, 24, 30, 40, 110].into_iter().enumerate() {
        let mut rng = Rng::new(200 + size as u64);
        drawn.push((format!("Layered{at}"), layered(&mut rng, size)));
    }
    for (width, tasks) in [(32, 50), (33, 50), (64, 80), (65, 80)] {
        let mut rng = Rng::new(400 + width as u64);
        drawn.push((format!("Wide{width}"), crossing(&mut rng, width, tasks)));
    }
    drawn.into_iter().enumerate().map(|(at, (name, edges))| finished(at, name, &edges)).collect()
}

/// Makes graphs of 3 to 24 tasks in which some tasks go on without others: about every third edge takes any end.
#[must_use]
pub fn tolerant_shapes() -> Vec<Shape> {
    let mut drawn: Vec<(String, Edges)> = Vec::new();
    for (at, size) in [3, 5, 7, 9, 12, 16, 24].into_iter().enumerate() {
        let mut rng = Rng::new(500 + size as u64);
        drawn.push((format!("LooseComposed{at}"), composed(&mut rng, size)));
        drawn.push((format!("LooseLayered{at}"), layered(&mut rng, size)));
    }
    let loosen = |(at, (name, edges)): (usize, (String, Edges))| {
        let mut shape = finished(at, name, &edges);
        shape.targets = None;
        let mut rng = Rng::new(600 + at as u64);
        for Task { inputs, order, maybe, after, .. } in &mut shape.graph.tasks {
            maybe.extend(inputs.extract_if(.., |_| rng.one_in(3)));
            after.extend(order.extract_if(.., |_| rng.one_in(2)));
        }
        shape
    };
    drawn.into_iter().enumerate().map(loosen).collect()
}

/// Makes the graphs that are measured: 16 to 116 tasks, of which 4 to 38 can run at once.
#[must_use]
pub fn measured_graphs() -> Vec<Graph> {
    let drawn = [(14, 5, 145), (24, 6, 190), (45, 8, 322), (100, 12, 199), (100, 40, 329)];
    drawn.into_iter().map(|(tasks, span, seed)| graph(&spanning(&mut Rng::new(seed), tasks, span))).collect()
}

fn named() -> Vec<(String, Edges)> {
    let seed = vec![vec![], vec![0], vec![], vec![1, 2], vec![3], vec![2, 3], vec![4, 5]];
    let seed_n = vec![vec![], vec![0], vec![], vec![1, 2], vec![3], vec![0, 2], vec![4, 5]];
    let n = vec![vec![], vec![], vec![0, 1], vec![1]];
    let two_ns = vec![vec![], vec![], vec![0, 1], vec![1], vec![], vec![], vec![4, 5], vec![5]];
    let named = [
        ("Single", vec![vec![]]),
        ("Pair", chain(2)),
        ("Chain5", chain(5)),
        ("Chain40", chain(40)),
        ("Diamond", vec![vec![], vec![0], vec![0], vec![1, 2]]),
        (
            "Diamonds",
            (0..13)
                .map(|task| match task % 3 {
                    0 if task == 0 => vec![],
                    0 => vec![task - 2, task - 1],
                    rest => vec![task - rest],
                })
                .collect(),
        ),
        ("Fan7", fan(7)),
        ("Fan38", fan(38)),
        ("SeedGraph", seed),
        ("SeedN", seed_n),
        ("N", n),
        ("TwoNs", two_ns),
        ("Fence8", fence(4)),
        ("Fence21", fence(10)),
        ("Grid3", grid(3)),
        ("Grid6", grid(6)),
        ("Crossing20", crossing(&mut Rng::new(320), 9, 20)),
    ];
    named.into_iter().map(|(name, edges)| (name.to_owned(), edges)).collect()
}

fn chain(tasks: usize) -> Edges {
    (0..tasks).map(|task| task.checked_sub(1).into_iter().collect()).collect()
}

/// One, then `wide`, then one.
fn fan(wide: usize) -> Edges {
    let arms = (0..wide).map(|_| vec![0]);
    std::iter::once(vec![]).chain(arms).chain([(1..=wide).collect()]).collect()
}

/// A zigzag: each of the upper row needs two neighbours of the lower.
fn fence(pairs: usize) -> Edges {
    let upper = (0..pairs).map(|at| if at + 1 < pairs { vec![at, at + 1] } else { vec![at] });
    (0..pairs).map(|_| vec![]).chain(upper).collect()
}

/// Each task needs the one above and the one to the left.
fn grid(side: usize) -> Edges {
    let cell = |task: usize| {
        let above = task.checked_sub(side);
        let left = (!task.is_multiple_of(side)).then(|| task - 1);
        above.into_iter().chain(left).collect()
    };
    (0..side * side).map(cell).collect()
}

/// Series and parallel composition at random, down to single tasks, and some edges that follow from others.
fn composed(rng: &mut Rng, tasks: usize) -> Edges {
    // The last task is the sink, so the rest may be anything.
    let mut edges = part(rng, tasks - 1);
    join_sinks(&mut edges);
    let before = graph(&edges).before();
    for task in 0..tasks {
        let implied = (0..task).filter(|&early| before[early][task]);
        for early in implied {
            if !edges[task].contains(&early) && rng.one_in(12) {
                edges[task].push(early);
            }
        }
    }
    edges
}

fn part(rng: &mut Rng, tasks: usize) -> Edges {
    if tasks <= 1 {
        return vec![vec![]; tasks];
    }
    let cut = 1 + rng.below(tasks - 1);
    let (first, second) = (part(rng, cut), part(rng, tasks - cut));
    let is_series = rng.one_in(2);
    let ends = sinks(&first);
    let mut both = first;
    for needs in second {
        let mut needs: Vec<usize> = needs.into_iter().map(|task| task + cut).collect();
        if needs.is_empty() && is_series {
            needs.clone_from(&ends);
        }
        both.push(needs);
    }
    both
}

/// Layers of up to six tasks, each task with one to three dependencies, most of them in the layer before.
fn layered(rng: &mut Rng, tasks: usize) -> Edges {
    let mut edges: Edges = Vec::new();
    let mut last = 0..0;
    while edges.len() + 1 < tasks {
        let wide = (1 + rng.below(6)).min(tasks - 1 - edges.len());
        let begin = edges.len();
        for _ in 0..wide {
            let mut needs = Vec::new();
            if begin > 0 {
                for _ in 0..=rng.below(3) {
                    let early = if rng.one_in(4) { rng.below(begin) } else { last.start + rng.below(last.len()) };
                    if !needs.contains(&early) {
                        needs.push(early);
                    }
                }
            }
            edges.push(needs);
        }
        last = begin..edges.len();
    }
    join_sinks(&mut edges);
    edges
}

/// Each task needs up to three of the `span` before it; then tasks that join what nobody needs, three at a time.
fn spanning(rng: &mut Rng, tasks: usize, span: usize) -> Edges {
    let mut edges: Edges = Vec::new();
    for task in 0..tasks {
        let reach = span.min(task);
        let needs = if reach == 0 { 0 } else { [0, 1, 1, 2, 2, 3][rng.below(6)] };
        let mut needs: Vec<usize> = (0..needs).map(|_| task - 1 - rng.below(reach)).collect();
        needs.sort_unstable();
        needs.dedup();
        edges.push(needs);
    }
    let mut ends = VecDeque::from(sinks(&edges));
    while ends.len() > 1 {
        let joined = ends.drain(..ends.len().min(3)).collect();
        ends.push_back(edges.len());
        edges.push(joined);
    }
    edges
}

/// A row of sources, then tasks that need some of them: no two sources have the same dependents, so no part of it but the
/// last task can be taken off, and the edges go from low lanes to high ones and back.
fn crossing(rng: &mut Rng, sources: usize, tasks: usize) -> Edges {
    let readers = tasks - 1 - sources;
    let mut edges: Edges = vec![vec![]; tasks - 1];
    let mut taken: Vec<Vec<usize>> = Vec::new();
    for source in 0..sources {
        let read_by = loop {
            let mut read_by: Vec<usize> = (0..=1 + rng.below(2)).map(|_| rng.below(readers)).collect();
            read_by.sort_unstable();
            read_by.dedup();
            if read_by.len() > 1 && !taken.contains(&read_by) {
                break read_by;
            }
        };
        for &reader in &read_by {
            edges[sources + reader].push(source);
        }
        taken.push(read_by);
    }
    // Some readers need readers, too.
    for (later, needs) in edges[sources..].iter_mut().enumerate().skip(1) {
        if rng.one_in(3) {
            needs.push(sources + rng.below(later));
        }
    }
    join_sinks(&mut edges);
    edges
}

fn sinks(edges: &Edges) -> Vec<usize> {
    (0..edges.len()).filter(|task| !edges.iter().any(|needs| needs.contains(task))).collect()
}

/// Adds a last task that needs every task that nobody needs.
fn join_sinks(edges: &mut Edges) {
    let ends = sinks(edges);
    edges.push(ends);
}

fn graph(edges: &Edges) -> Graph {
    let tasks = edges.iter().map(|needs| Task { inputs: needs.clone(), ..Task::default() });
    Graph { tasks: tasks.collect() }
}

/// Draws which edges carry no data, who is fallible, and in which order the tasks are declared.
fn finished(at: usize, name: String, edges: &Edges) -> Shape {
    let mut rng = Rng::new(1000 + at as u64);
    let mut edges = edges.clone();
    if sinks(&edges).len() > 1 {
        join_sinks(&mut edges);
    }
    let mut graph = Graph::default();
    for needs in &edges {
        let mut needs = needs.clone();
        rng.shuffle(&mut needs);
        let (order, inputs) = needs.into_iter().partition(|_| rng.one_in(5));
        graph.tasks.push(Task { inputs, order, ..Task::default() });
    }
    let tasks = graph.len();
    let mut drawn: Vec<usize> = (0..tasks).collect();
    rng.shuffle(&mut drawn);
    // Every eighth graph cannot fail at all.
    let fallible = if at % 8 == 7 { 0 } else { (tasks + 1) / 3 };
    drawn[..fallible].iter().for_each(|&task| graph.tasks[task].fallible = true);

    let mut declared: Vec<usize> = (0..tasks).collect();
    if at % 2 == 1 {
        rng.shuffle(&mut declared);
    }
    let targets = match tasks {
        ..=ALL_TARGETS => None,
        // Some are also run up to a task in the middle, which leaves some tasks aside.
        _ if at.is_multiple_of(4) => Some(vec![tasks / 2, tasks - 1]),
        _ => Some(vec![tasks - 1]),
    };
    Shape { name, graph, declared, targets }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_graphs_of_all_kinds() {
        let all = shapes();
        let (most, wide) = all.split_at(36);
        let sizes: Vec<usize> = most.iter().map(|shape| shape.graph.len()).collect();
        assert_eq!(sizes.iter().filter(|size| (1..=40).contains(*size)).count(), 34, "{sizes:?}");
        assert!([1, 2, 40, 110, 120].iter().all(|size| sizes.contains(size)), "{sizes:?}");

        let composed = most.iter().filter(|shape| shape.graph.is_series_parallel()).count();
        assert!((14..=26).contains(&composed), "{composed} are series-parallel");
        let broad = most.iter().filter(|shape| !shape.graph.is_series_parallel() && shape.graph.width() > 4).count();
        assert!(broad >= 8, "{broad} are neither series-parallel nor narrow");

        let tasks = most.iter().map(|shape| shape.graph.len()).sum::<usize>();
        let fallible = most.iter().flat_map(|shape| &shape.graph.tasks).filter(|task| task.fallible).count();
        assert!((tasks / 4..=tasks * 2 / 5).contains(&fallible), "{fallible} of {tasks} are fallible");

        assert_eq!(wide.len(), 4);
        for (shape, width) in wide.iter().zip([32, 33, 64, 65]) {
            assert_eq!(shape.graph.width(), width, "{}", shape.name);
            assert!(is_prime_but_for_its_sink(&shape.graph), "{}", shape.name);
        }
    }

    /// Whether the tasks but the last are neither a series nor a parallel composition of parts.
    fn is_prime_but_for_its_sink(graph: &Graph) -> bool {
        let before = graph.before();
        let tasks = graph.len() - 1;
        [true, false].into_iter().all(|ordered| {
            let mut reached = vec![0];
            let mut at = 0;
            while at < reached.len() {
                let from = reached[at];
                let linked = (0..tasks).filter(|&to| (before[from][to] || before[to][from]) == ordered && to != from);
                let new: Vec<usize> = linked.filter(|to| !reached.contains(to)).collect();
                reached.extend(new);
                at += 1;
            }
            reached.len() == tasks
        })
    }

    #[test]
    fn the_measured_graphs_grow_in_size_and_width() {
        let graphs = measured_graphs();
        let sizes: Vec<_> = graphs.iter().map(|graph| (graph.len(), graph.width())).collect();
        assert_eq!(sizes, [(16, 4), (27, 7), (50, 12), (110, 24), (116, 38)]);
        assert!(graphs.iter().all(|graph| !graph.is_series_parallel()));
    }

    #[test]
    fn every_graph_has_one_sink_and_no_edge_twice() {
        for shape in shapes() {
            let edges: Edges = shape.graph.tasks.iter().map(|task| task.dependencies().collect()).collect();
            assert_eq!(sinks(&edges), [edges.len() - 1], "{}", shape.name);
            for (task, needs) in edges.iter().enumerate() {
                assert!(needs.iter().all(|&early| early < task), "{}", shape.name);
                assert!((1..needs.len()).all(|at| !needs[..at].contains(&needs[at])), "{}", shape.name);
            }
        }
    }

    #[test]
    fn what_is_composed_is_series_parallel() {
        for shape in shapes().iter().filter(|shape| shape.name.starts_with("Composed")) {
            assert!(shape.graph.is_series_parallel(), "{}", shape.name);
        }
    }
}
