//! The graphs that all are measured on: nodes 0 to n - 1 in a topological order.

#[path = "../../benches/plan/graphs.rs"]
mod plan;

pub(crate) use plan::{Edges, flat};

/// Makes a graph by its name, for as long as the program runs.
pub(crate) fn graph(name: &str) -> &'static Edges {
    let edges = match name {
        "seed" => plan::seed(),
        // F needs A and C: two branches that cross.
        "twin" => Edges::new(vec![vec![], vec![0], vec![], vec![1, 2], vec![3], vec![0, 2], vec![4, 5]]),
        "chain 64" => Edges::new((0..64).map(|task| (task > 0).then(|| task - 1).into_iter().collect()).collect()),
        "wide 1000" => plan::flat(1000),
        layered => plan::layered(layered.strip_prefix("layered ").and_then(|tasks| tasks.parse().ok()).expect("a known graph")),
    };
    Box::leak(Box::new(edges))
}

/// The tasks that nobody needs.
pub(crate) fn sinks(edges: &Edges) -> impl Iterator<Item = usize> {
    edges.dependents.iter().enumerate().filter_map(|(task, dependents)| dependents.is_empty().then_some(task))
}

/// Tasks by layer: one more than the last layer that a task needs something of.
pub(crate) fn layers(edges: &Edges) -> Vec<Vec<u32>> {
    let mut layer_of: Vec<usize> = Vec::with_capacity(edges.len());
    let mut layers: Vec<Vec<u32>> = Vec::new();
    for (task, needs) in (0..).zip(&edges.needs) {
        let layer = needs.iter().map(|&on| layer_of[on as usize] + 1).max().unwrap_or(0);
        layer_of.push(layer);
        layers.resize_with(layers.len().max(layer + 1), Vec::new);
        layers[layer].push(task);
    }
    layers
}
