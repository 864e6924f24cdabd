//! The random graphs at every front door, where dagio has a heap.

// Its graphs are 26,000 lines that a program wrote, over which clippy takes minutes. It reads the suite in noalloc/.
#![cfg(not(clippy))]

#[rustfmt::skip]
mod graphs;
mod suite;

use std::iter;

use dagio_tests::doors::{At, ByBuilder, ByDriver, ByOutputs, ByPlan, FORMS};
use dagio_tests::{Graph, How, Subject, source};

/// The graph at the doors that are not the attribute's.
fn others(graph: &Graph) -> [(&'static str, Box<dyn Subject>); 4] {
    let by_plan = || ByPlan::new(graph);
    let by_builder = ByBuilder { graph: graph.clone(), forms: (0..FORMS).collect(), is_local: false, how: How::default() };
    [
        ("a plan", Box::new(At::new(by_plan()))),
        ("a plan with outputs", Box::new(At::new(ByOutputs(by_plan())))),
        ("a driver", Box::new(At::new(ByDriver(by_plan())))),
        ("closures", Box::new(At::new(by_builder))),
    ]
}

/// On the heap a run finds room in any case.
fn placed(make: impl Fn() -> Box<dyn Subject>) -> impl Iterator<Item = Box<dyn Subject>> {
    iter::once(make())
}

#[test]
fn the_graphs_are_what_the_generator_writes() {
    assert!(include_str!("graphs.rs") == source(), "random/graphs.rs is out of date: cargo run -p dagio-tests --bin graphs");
}
