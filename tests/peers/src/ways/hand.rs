//! Plans written by hand: `join!` for graphs that are known, `join_all` of each layer for others.

use futures_util::future::join_all;
use futures_util::join;

use super::Way;
use crate::graphs::{Edges, layers};
use crate::work::{Values, Work, give};

/// `join!`, for the seed's graph.
pub(crate) struct JoinSeed;

#[expect(clippy::many_single_char_names, reason = "a letter for each task")]
impl Way for JoinSeed {
    type Made<W: Work> = &'static W;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> &'static W {
        work
    }

    async fn run<W: Work>(made: &mut &'static W) {
        let work = *made;
        let b = async {
            let a = give(work, 0, []).await;
            give(work, 1, [a]).await
        };
        let (b, c) = join!(b, give(work, 2, []));
        let d = give(work, 3, [b, c]).await;
        let (e, f) = join!(give(work, 4, [d]), give(work, 5, [c, d]));
        give(work, 6, [e, f]).await;
    }
}

/// `join!`, for the twin, in which B waits for C, which it does not need: no nesting of joins does without a task that waits.
pub(crate) struct JoinTwin;

impl Way for JoinTwin {
    type Made<W: Work> = &'static W;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> &'static W {
        work
    }

    async fn run<W: Work>(made: &mut &'static W) {
        let work = *made;
        let (a, c) = join!(give(work, 0, []), give(work, 2, []));
        let e = async {
            let b = give(work, 1, [a]).await;
            let d = give(work, 3, [b, c]).await;
            give(work, 4, [d]).await
        };
        let (e, f) = join!(e, give(work, 5, [a, c]));
        give(work, 6, [e, f]).await;
    }
}

/// One task after the other.
pub(crate) struct JoinChain;

impl Way for JoinChain {
    type Made<W: Work> = &'static W;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> &'static W {
        work
    }

    async fn run<W: Work>(made: &mut &'static W) {
        let mut value = give(*made, 0, []).await;
        for task in 1..64 {
            value = give(*made, task, [value]).await;
        }
    }
}

/// `join_all` of each layer.
pub(crate) struct Join;

pub(crate) struct Layered<W: Work> {
    layers: Vec<Vec<u32>>,
    edges: &'static Edges,
    values: Values,
    work: &'static W,
}

impl Way for Join {
    type Made<W: Work> = Layered<W>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Layered<W> {
        Layered { layers: layers(edges), edges, values: Values::new(edges), work }
    }

    async fn run<W: Work>(made: &mut Layered<W>) {
        for layer in &made.layers {
            join_all(layer.iter().map(|&task| made.values.give(made.edges, made.work, task))).await;
        }
    }
}

/// The tasks alone, one after the other in an order that does.
pub(crate) struct Alone;

impl Way for Alone {
    type Made<W: Work> = (Values, &'static Edges, &'static W);

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
        (Values::new(edges), edges, work)
    }

    async fn run<W: Work>((values, edges, work): &mut Self::Made<W>) {
        for task in (0..).take(edges.len()) {
            values.give(edges, *work, task).await;
        }
    }
}
