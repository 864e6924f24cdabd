//! The ways to run a graph: dagio's, and those of others.

mod async_dag;
pub(crate) mod dagio;
mod dagrs;
pub(crate) mod dagx;
mod fn_graph;
mod hand;
mod sets;
mod shared;

use std::future::Future;

use crate::graphs::Edges;
use crate::work::Work;

pub(crate) use async_dag::AsyncDag;
pub(crate) use dagio::{Closures, FixedChain, FixedSeed, Macro, Plan};
pub(crate) use dagrs::Dagrs;
pub(crate) use dagx::Dagx;
pub(crate) use fn_graph::FnGraph;
pub(crate) use hand::{Alone, Join, JoinChain, JoinSeed, JoinTwin};
pub(crate) use sets::{Buffered, Spawned, Unordered};
pub(crate) use shared::Shareds;

/// One way to run a graph.
pub(crate) trait Way {
    /// A graph that is made, and may be run.
    type Made<W: Work>;

    /// Makes a graph.
    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W>;

    /// Runs it once; again, if this way can.
    fn run<W: Work>(made: &mut Self::Made<W>) -> impl Future<Output = ()>;
}
