//! What the property tests draw: cases that shrink.
//!
//! They draw the same cases every time. `PROPTEST_CASES=100000 PROPTEST_RNG_SEED=7` in the environment draws others, and more. The seed of
//! a case that failed comes into `it/regressions.txt`, which is tried first from then on.

use std::env;

use dagio_tests::{Graph, Task};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, RngSeed};

/// So many cases, unless the environment says otherwise.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let said = ProptestConfig::default();
    let cases = match env::var_os("PROPTEST_CASES") {
        Some(_) => said.cases,
        None if cfg!(miri) => cases.div_ceil(200),
        None => cases,
    };
    let rng_seed = match said.rng_seed {
        RngSeed::Random => RngSeed::Fixed(0x0DA6_1000),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    let failure_persistence = Some(Box::new(FileFailurePersistence::Direct("it/regressions.txt")) as _);
    ProptestConfig { cases, rng_seed, failure_persistence, source_file: None, ..said }
}

/// How the tasks of a graph hang together.
#[derive(Clone, Copy, Debug)]
struct Weave {
    /// The most tasks that one needs.
    needs: usize,
    /// How far back the tasks are that one needs.
    reach: usize,
    /// Whether most tasks need nothing.
    wide: bool,
}

/// Chains, wide, sparse, layered, dense.
const WEAVES: [Weave; 5] = [
    Weave { needs: 1, reach: 1, wide: false },
    Weave { needs: 2, reach: usize::MAX, wide: true },
    Weave { needs: 3, reach: usize::MAX, wide: false },
    Weave { needs: 4, reach: 6, wide: false },
    Weave { needs: 24, reach: 40, wide: false },
];

/// A task before it has a place: whether it needs anything if the graph is wide; for each edge how far back, and whether it is an input.
type Loose = (bool, Vec<(u16, bool)>, bool);

/// Graphs of 1 to `most` tasks, most of them small; edges may come twice.
pub(crate) fn graphs(most: usize) -> impl Strategy<Value = Graph> {
    let size = prop_oneof![
        12 => Just(8.min(most)),
        4 => Just(40.min(most)),
        1 => Just(most),
    ];
    (prop::sample::select(&WEAVES[..]), size).prop_flat_map(|(weave, most)| {
        let edge = (any::<u16>(), any::<bool>());
        let task = (prop::bool::weighted(0.2), vec(edge, 0..=weave.needs), any::<bool>());
        vec(task, 1..=most).prop_map(move |tasks| woven(weave, tasks))
    })
}

fn woven(weave: Weave, tasks: Vec<Loose>) -> Graph {
    let of = |(number, (joins, edges, fallible)): (usize, Loose)| {
        let mut task = Task { fallible, ..Task::default() };
        let reach = weave.reach.min(number);
        if reach > 0 && (joins || !weave.wide) {
            for (back, is_input) in edges {
                let on = number - 1 - usize::from(back) % reach;
                if is_input { task.inputs.push(on) } else { task.order.push(on) }
            }
        }
        task
    };
    Graph { tasks: tasks.into_iter().enumerate().map(of).collect() }
}
