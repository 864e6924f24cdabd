//! The same graph by other means: counters by hand over a set of futures.

use std::future::Future;

use futures_buffered::FuturesUnorderedBounded;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::task::JoinSet;

use super::graphs::Edges;

/// A node's future gives its number when it ends.
async fn numbered(node: u32, task: impl Future<Output = ()>) -> u32 {
    task.await;
    node
}

macro_rules! by_counters {
    ($name:ident, $set:expr, |$running:ident, $future:ident| $push:expr, |$next:ident| $pop:expr) => {
        pub(crate) async fn $name<Fut: Future<Output = ()>>(edges: &Edges, task: impl Fn(u32) -> Fut) {
            let mut waiting: Vec<u32> = edges.needs.iter().map(|needs| u32::try_from(needs.len()).expect("few edges")).collect();
            let new = $set;
            let mut $running = new(edges.len());
            for (node, waiting) in (0..).zip(&waiting) {
                if *waiting == 0 {
                    let $future = numbered(node, task(node));
                    $push;
                }
            }
            loop {
                let $next = &mut $running;
                let Some(node) = $pop else { break };
                for &dependent in &edges.dependents[node as usize] {
                    waiting[dependent as usize] -= 1;
                    if waiting[dependent as usize] == 0 {
                        let $future = numbered(dependent, task(dependent));
                        $push;
                    }
                }
            }
        }
    };
}
by_counters!(unordered, |_| FuturesUnordered::new(), |running, future| running.push(future), |next| next.next().await);
by_counters!(buffered, FuturesUnorderedBounded::new, |running, future| running.push(future), |next| next.next().await);

/// As the others, on a runtime of one thread.
pub(crate) async fn join_set<Fut: Future<Output = ()> + Send + 'static>(edges: &Edges, task: impl Fn(u32) -> Fut) {
    let mut waiting: Vec<usize> = edges.needs.iter().map(Vec::len).collect();
    let mut running = JoinSet::new();
    for (node, _) in (0..).zip(&waiting).filter(|(_, waiting)| **waiting == 0) {
        running.spawn(numbered(node, task(node)));
    }
    while let Some(node) = running.join_next().await {
        for &dependent in &edges.dependents[node.expect("no panic") as usize] {
            waiting[dependent as usize] -= 1;
            if waiting[dependent as usize] == 0 {
                running.spawn(numbered(dependent, task(dependent)));
            }
        }
    }
}
