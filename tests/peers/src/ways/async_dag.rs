//! The crate `async_dag`: tasks are functions, whose parameters are wired one by one.

use async_dag::Graph;

use super::Way;
use crate::graphs::Edges;
use crate::work::{Work, give};

pub(crate) struct AsyncDag;

impl Way for AsyncDag {
    /// It runs once.
    type Made<W: Work> = Graph<'static>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Graph<'static> {
        let mut graph = Graph::new();
        let mut nodes = Vec::with_capacity(edges.len());
        for (task, needs) in (0..).zip(&edges.needs) {
            let on = |at: usize| nodes[needs[at] as usize];
            // With its first input, as the documentation says that this is more efficient.
            let node = match needs.len() {
                0 => Ok(graph.add_task(move || give(work, task, []))),
                1 => graph.add_child_task(on(0), move |x: u64| give(work, task, [x]), 0).map_err(|failed| failed.error),
                2 => {
                    graph.add_child_task(on(0), move |x: u64, y: u64| give(work, task, [x, y]), 0).map_err(|failed| failed.error)
                }
                _ => graph
                    .add_child_task(on(0), move |x: u64, y: u64, z: u64| give(work, task, [x, y, z]), 0)
                    .map_err(|failed| failed.error),
            };
            let node = node.expect("the types fit");
            for (at, &on) in (1..).zip(needs.iter().skip(1)) {
                graph.update_dependency(nodes[on as usize], node, at).expect("the types fit");
            }
            nodes.push(node);
        }
        graph
    }

    async fn run<W: Work>(made: &mut Graph<'static>) {
        made.run().await;
    }
}
