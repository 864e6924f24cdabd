//! Counters by hand over a set of futures: who ends lowers the counters of those that need it.

use std::sync::Arc;

use futures_buffered::FuturesUnorderedBounded;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::task::JoinSet;

use super::Way;
use crate::graphs::Edges;
use crate::work::{Values, Work};

/// `FuturesUnordered`.
pub(crate) struct Unordered;

/// `FuturesUnorderedBounded` of futures-buffered.
pub(crate) struct Buffered;

/// `JoinSet`: each task is spawned.
pub(crate) struct Spawned;

pub(crate) struct Counted<V, W: Work> {
    edges: &'static Edges,
    values: V,
    work: &'static W,
}

impl<V, W: Work> Counted<V, W> {
    fn counters(&self) -> Vec<usize> {
        self.edges.needs.iter().map(Vec::len).collect()
    }

    fn sources(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.edges.needs).filter_map(|(task, needs)| needs.is_empty().then_some(task))
    }

    /// Notes that a task ended, and starts those that waited for it alone.
    fn ended(&self, task: u32, counters: &mut [usize], mut start: impl FnMut(u32)) {
        for &dependent in &self.edges.dependents[task as usize] {
            let counter = &mut counters[dependent as usize];
            *counter -= 1;
            if *counter == 0 {
                start(dependent);
            }
        }
    }
}

async fn numbered<W: Work>(values: &Values, edges: &Edges, work: &'static W, task: u32) -> u32 {
    values.give(edges, work, task).await;
    task
}

macro_rules! by_counters {
    ($way:ident, $new:expr) => {
        impl Way for $way {
            type Made<W: Work> = Counted<Values, W>;

            fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
                Counted { edges, values: Values::new(edges), work }
            }

            async fn run<W: Work>(made: &mut Self::Made<W>) {
                let mut counters = made.counters();
                let new = $new;
                let mut running = new(made.edges.len());
                for task in made.sources() {
                    running.push(numbered(&made.values, made.edges, made.work, task));
                }
                while let Some(task) = running.next().await {
                    made.ended(task, &mut counters, |next| running.push(numbered(&made.values, made.edges, made.work, next)));
                }
            }
        }
    };
}
by_counters!(Unordered, |_| FuturesUnordered::new());
by_counters!(Buffered, FuturesUnorderedBounded::new);

impl Way for Spawned {
    type Made<W: Work> = Counted<Arc<Values>, W>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
        Counted { edges, values: Arc::new(Values::new(edges)), work }
    }

    async fn run<W: Work>(made: &mut Self::Made<W>) {
        let mut counters = made.counters();
        let mut running = JoinSet::new();
        let Counted { edges, work, .. } = *made;
        let spawn = |running: &mut JoinSet<u32>, task| {
            let values = Arc::clone(&made.values);
            running.spawn(async move { numbered(&values, edges, work, task).await });
        };
        for task in made.sources() {
            spawn(&mut running, task);
        }
        while let Some(task) = running.join_next().await {
            made.ended(task.expect("no panic"), &mut counters, |next| spawn(&mut running, next));
        }
    }
}
