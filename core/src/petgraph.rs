//! A graph of the crate `petgraph` as tasks.

use alloc::string::ToString as _;
use core::fmt::Display;

use ::petgraph::Directed;
use ::petgraph::graph::{Graph as Petgraph, IndexType};
use ::petgraph::visit::EdgeRef as _;

use crate::{Graph, TaskId};

/// A task for each node, of its number, named by its weight; an edge leads from a task to one that needs it.
///
/// Weights without a `Display` are named by [`Petgraph::map`].
///
/// ```
/// let mut crates = petgraph::Graph::new();
/// let [serde, json] = ["serde", "serde_json"].map(|name| crates.add_node(name));
/// crates.add_edge(serde, json, ()); // `serde_json` needs `serde`
///
/// let plan = dagio::Graph::from(&crates).plan()?;
/// let names: Vec<_> = plan.tasks().map(|task| plan.name(task)).collect();
/// assert_eq!(names, ["serde", "serde_json"]);
/// # Ok::<(), dagio::GraphError>(())
/// ```
impl<N: Display, E, Ix: IndexType> From<&Petgraph<N, E, Directed, Ix>> for Graph {
    fn from(other: &Petgraph<N, E, Directed, Ix>) -> Self {
        let mut graph = Graph::new();
        for weight in other.node_weights() {
            graph.add(&weight.to_string());
        }
        for edge in other.edge_references() {
            graph.depend(TaskId::new(edge.target().index()), TaskId::new(edge.source().index()));
        }
        graph
    }
}
