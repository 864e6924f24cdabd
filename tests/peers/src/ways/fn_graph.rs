//! The crate `fn_graph`: a graph of any type of function, and a stream of those that may run.

use fn_graph::{DataAccessDyn, FnGraphBuilder, TypeIds};

use super::Way;
use crate::graphs::Edges;
use crate::work::{Values, Work};

pub(crate) struct FnGraph;

/// A task that borrows nothing that the graph would have to know of.
#[derive(Debug)]
pub(crate) struct Task(u32);

impl DataAccessDyn for Task {
    fn borrows(&self) -> TypeIds {
        TypeIds::new()
    }

    fn borrow_muts(&self) -> TypeIds {
        TypeIds::new()
    }
}

pub(crate) struct Made<W: Work> {
    graph: fn_graph::FnGraph<Task>,
    edges: &'static Edges,
    values: Values,
    work: &'static W,
}

impl Way for FnGraph {
    type Made<W: Work> = Made<W>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Made<W> {
        let mut builder = FnGraphBuilder::new();
        let tasks = u32::try_from(edges.len()).expect("few tasks");
        let functions: Vec<_> = (0..tasks).map(|task| builder.add_fn(Task(task))).collect();
        for (&function, needs) in functions.iter().zip(&edges.needs) {
            for &on in needs {
                builder.add_logic_edge(functions[on as usize], function).expect("no cycle");
            }
        }
        Made { graph: builder.build(), edges, values: Values::new(edges), work }
    }

    async fn run<W: Work>(made: &mut Made<W>) {
        let Made { graph, edges, values, work } = made;
        graph.for_each_concurrent(None, |task| values.give(edges, *work, task.0)).await;
    }
}
