//! Plans: instructions, allocations and bytes of a run for each node, beside counters by hand over sets of futures.
//!
//! `cargo bench -p dagio-tests --bench plan` prints the tables, and fails if a bar is missed.

mod graphs;
mod peers;
mod sparse;

use std::future::{Future, ready};
use std::hint::black_box;
use std::process::ExitCode;

use dagio::{Plan, Policy, TaskId};
use dagio_tests::bench::{self, Case, Yields, block_on};

use graphs::{layered, seed};

fn run<Fut: Future<Output = ()>>(plan: &Plan, task: impl Fn() -> Fut) {
    block_on(black_box(plan).run(|_| task()));
}

/// Goes on after failures; of so many tasks in a thousand, at random.
fn keep_going(plan: &Plan, in_a_thousand: u64) {
    let fails = |task: TaskId| (task.index() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32 < (in_a_thousand << 32) / 1000;
    let run = black_box(plan).run(|task| ready(if fails(task) { Err(()) } else { Ok(()) }));
    assert_eq!(block_on(run.policy(Policy::KeepGoing)).is_err(), in_a_thousand > 0);
}

macro_rules! cases {
    ($($name:literal $edges:expr;)*) => {
        pub(crate) const CASES: &[Case] = &[
            $(
                (concat!("plan ", $name), |times| repeat(times, &$edges.plan(), |plan| run(plan, || ready(())))),
                (concat!("plan y1 ", $name), |times| repeat(times, &$edges.plan(), |plan| run(plan, || Yields(1)))),
                (concat!("fallible ", $name), |times| repeat(times, &$edges.plan(), |plan| keep_going(plan, 0))),
                (concat!("failing ", $name), |times| repeat(times, &$edges.plan(), |plan| keep_going(plan, 10))),
                (concat!("unordered ", $name), |times| {
                    repeat(times, &$edges, |edges| block_on(peers::unordered(black_box(edges), |_| ready(()))));
                }),
                (concat!("buffered ", $name), |times| {
                    repeat(times, &$edges, |edges| block_on(peers::buffered(black_box(edges), |_| ready(()))));
                }),
                (concat!("spawned ", $name), |times| {
                    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
                    repeat(times, &$edges, |edges| runtime.block_on(peers::join_set(black_box(edges), |_| ready(()))));
                }),
                (concat!("build ", $name), |times| repeat(times, &$edges.graph(), |graph| {
                    black_box(black_box(graph).plan().is_ok());
                })),
            )*
            ("sparse 64", |rounds| sparse::plan(64, rounds)),
            ("sparse 1000", |rounds| sparse::plan(1000, rounds)),
            ("sparse 64000", |rounds| sparse::plan(64_000, rounds)),
            ("sparse 1000000", |rounds| sparse::plan(1_000_000, rounds)),
            ("sparse unordered 1000", |rounds| sparse::unordered(1000, rounds)),
            ("sparse buffered 1000", |rounds| sparse::buffered(1000, rounds)),
            ("sparse floor 64", |rounds| sparse::floor(64, rounds)),
            ("sparse floor 1000", |rounds| sparse::floor(1000, rounds)),
            ("sparse floor 64000", |rounds| sparse::floor(64_000, rounds)),
            ("sparse floor 1000000", |rounds| sparse::floor(1_000_000, rounds)),
        ];
    };
}
cases! {
    "7" seed();
    "1000" layered(1000);
    "10000" layered(10_000);
    "100000" layered(100_000);
    "1000000" layered(1_000_000);
}

fn repeat<T>(times: u32, of: &T, run: impl Fn(&T)) {
    for _ in 0..times {
        run(of);
    }
}

/// Runs that are counted: fewer of a big graph.
const fn times(nodes: u64) -> u64 {
    if nodes < 100_000 { 100_000 / nodes } else { 1 }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn per_node(case: &str, nodes: u64) -> f64 {
    bench::instructions_of(&format!("{case} {nodes}"), times(nodes)) as f64 / nodes as f64
}

fn main() -> ExitCode {
    if bench::ran_a_case(CASES) {
        return ExitCode::SUCCESS;
    }
    let mut met = true;
    let mut bar = |holds: bool, what: &str| {
        if !holds {
            println!("missed: {what}");
            met = false;
        }
    };
    println!("Instructions for each node of a run; bodies that are ready, or pending once.\n");
    println!("| nodes | `Plan` | pending once | `futures-buffered` | `FuturesUnordered` | `JoinSet` | `Graph::plan` |");
    println!("|---|---|---|---|---|---|---|");
    let mut counts = Vec::new();
    for nodes in [7, 1000, 10_000, 100_000, 1_000_000] {
        let [plan, y1, build] = ["plan", "plan y1", "build"].map(|case| per_node(case, nodes));
        let [buffered, unordered, spawned] = ["buffered", "unordered", "spawned"].map(|case| per_node(case, nodes));
        println!("| {nodes} | {plan:.1} | {y1:.1} | {buffered:.1} | {unordered:.1} | {spawned:.1} | {build:.1} |");
        if nodes == 7 {
            bar(plan <= 150.0, "150 for each node of the seed's graph");
        } else {
            bar(plan <= 110.0, "110 for each node");
            counts.push(plan);
        }
    }
    let (least, most) = counts.iter().fold((f64::MAX, 0_f64), |(least, most), &count| (least.min(count), most.max(count)));
    bar(most <= least * 1.15, "flat within 15%");

    println!("\nA million nodes, of which one in a hundred fails, with `KeepGoing`, instructions for each.\n");
    println!("| none fails | one in a hundred |");
    println!("|---|---|");
    let [none, some] = ["fallible", "failing"].map(|case| per_node(case, 1_000_000));
    println!("| {none:.1} | {some:.1} |");
    bar(some <= none * 1.3, "1.3 times the run without failures");

    println!("\nInstructions for one wake, all others pending; the library's own are those beyond the test's.\n");
    println!("| tasks | in all | the test's | the library's own |");
    println!("|---|---|---|---|");
    let mut own = Vec::new();
    for tasks in [64, 1000, 64_000, 1_000_000] {
        let [all, test] = ["sparse", "sparse floor"].map(|case| sparse::per_wake(case, tasks));
        println!("| {tasks} | {all:.1} | {test:.1} | {:.1} |", all - test);
        own.push(all - test);
        bar(all - test <= 70.0, "70 for a sparse wake");
    }
    for (peer, case) in [("`FuturesUnordered`", "sparse unordered"), ("`futures-buffered`", "sparse buffered")] {
        let (all, test) = (sparse::per_wake(case, 1000), sparse::per_wake("sparse floor", 1000));
        println!("| 1000, {peer} | {all:.1} | {test:.1} | {:.1} |", all - test);
    }
    let (least, most) = own.iter().fold((f64::MAX, 0_f64), |(least, most), &count| (least.min(count), most.max(count)));
    bar(most <= least * 1.05, "a sparse wake costs the same at any size");
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
