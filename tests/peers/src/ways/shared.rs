//! `Shared` of futures-util: each task is a boxed future that can be awaited by all who need it.

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, join_all};
use futures_util::join;

use super::Way;
use crate::graphs::{Edges, sinks};
use crate::work::{Work, give};

pub(crate) struct Shareds;

type Task = Shared<BoxFuture<'static, u64>>;

impl Way for Shareds {
    /// Those that nobody needs; it runs once.
    type Made<W: Work> = Vec<Task>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Vec<Task> {
        let mut tasks: Vec<Task> = Vec::with_capacity(edges.len());
        for (task, needs) in (0..).zip(&edges.needs) {
            let on = |at: usize| tasks[needs[at] as usize].clone();
            let future = match needs.len() {
                0 => give(work, task, []).boxed(),
                1 => {
                    let x = on(0);
                    async move { give(work, task, [x.await]).await }.boxed()
                }
                2 => {
                    let (x, y) = (on(0), on(1));
                    async move { give(work, task, join!(x, y).into()).await }.boxed()
                }
                _ => {
                    let (x, y, z) = (on(0), on(1), on(2));
                    async move { give(work, task, join!(x, y, z).into()).await }.boxed()
                }
            };
            tasks.push(future.shared());
        }
        sinks(edges).map(|task| tasks[task].clone()).collect()
    }

    async fn run<W: Work>(made: &mut Vec<Task>) {
        join_all(made.drain(..)).await;
    }
}
