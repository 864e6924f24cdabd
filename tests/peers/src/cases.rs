//! What is measured: each way to run a graph, with the graphs that it can run.

use std::future::Future;
use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use dagio_tests::bench;
use tokio::runtime::{Builder, Runtime};
use tokio::time::Instant;

use crate::graphs::{flat, graph};
use crate::ring::{self, Ring};
use crate::ways::{
    Alone, AsyncDag, Buffered, Closures, Dagrs, Dagx, FixedChain, FixedSeed, FnGraph, Join, JoinChain, JoinSeed, JoinTwin, Macro,
    Plan, Shareds, Spawned, Unordered, Way,
};
use crate::work::{Checked, Lateness, Once, Ready, Unequal, Work};

/// What polls a run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Executor {
    /// A bare loop.
    Loop,
    /// A runtime of tokio of one thread, for what spawns.
    Tokio,
}

enum Runner {
    Loop,
    Tokio(Runtime),
}

impl Runner {
    fn new(executor: Executor) -> Self {
        match executor {
            Executor::Loop => Runner::Loop,
            Executor::Tokio => Runner::Tokio(Builder::new_current_thread().build().expect("a runtime")),
        }
    }

    fn block_on(&self, run: impl Future<Output = ()>) {
        match self {
            Runner::Loop => bench::block_on(run),
            Runner::Tokio(runtime) => runtime.block_on(run),
        }
    }
}

/// A way and some of the graphs that it is measured on.
pub(crate) struct Case {
    pub(crate) way: &'static str,
    pub(crate) graphs: &'static [&'static str],
    pub(crate) executor: Executor,
    /// Whether a graph runs more than once.
    pub(crate) again: bool,
    /// Graphs that take too long under callgrind.
    pub(crate) too_long: &'static [&'static str],
    /// Whether tasks of a graph of many layers may wait.
    pub(crate) may_wait: bool,
    count: fn(Executor, graph: &str, body: &str, makes: u32, runs: u32),
    check: fn(Executor, graph: &str, runs: u32),
    allocated: fn(Executor, graph: &str) -> AllocationInfo,
    late: fn(graph: &str) -> Lateness,
    sparse: fn(Executor, rounds: u32) -> u64,
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn times<W: Work, R: Way>(executor: Executor, name: &str, work: W, [makes, runs]: [u32; 2]) {
    let (edges, work, runner) = (graph(name), leak(work), Runner::new(executor));
    for _ in 0..makes {
        let mut made = R::make(black_box(edges), black_box(work));
        for _ in 0..runs {
            runner.block_on(R::run(&mut made));
        }
        drop(black_box(made));
    }
}

fn count<R: Way>(executor: Executor, graph: &str, body: &str, makes: u32, runs: u32) {
    match body {
        "ready" => times::<_, R>(executor, graph, Ready, [makes, runs]),
        "once" => times::<_, R>(executor, graph, Once, [makes, runs]),
        other => panic!("no body {other}"),
    }
}

fn check<R: Way>(executor: Executor, name: &str, runs: u32) {
    let edges = graph(name);
    let (work, runner) = (leak(Checked::new(edges)), Runner::new(executor));
    let mut made = R::make(edges, work);
    for _ in 0..runs {
        runner.block_on(R::run(&mut made));
        work.all_ended();
    }
}

fn allocated<R: Way>(executor: Executor, name: &str) -> AllocationInfo {
    let (edges, work, runner) = (graph(name), leak(Ready), Runner::new(executor));
    let run = || {
        let mut made = R::make(edges, work);
        runner.block_on(R::run(&mut made));
    };
    // What is made once for all runs.
    run();
    measure(run)
}

fn late<R: Way>(name: &str) -> Lateness {
    let edges = graph(name);
    let work = leak(Unequal::new(edges));
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    runtime.block_on(async {
        let begun = Instant::now();
        R::run(&mut R::make(edges, work)).await;
        work.lateness(edges, begun)
    })
}

pub(crate) const RING: u32 = 1000;

/// Returns how often tasks were polled.
fn sparse<R: Way>(executor: Executor, rounds: u32) -> u64 {
    let (edges, ring) = (leak(flat(RING as usize)), leak(Ring::new(RING, rounds)));
    Runner::new(executor).block_on(R::run(&mut R::make(edges, ring)));
    ring.polls()
}

/// The same by a bare loop, which polls whom a waker noted.
fn sparse_alone(rounds: u32) -> u64 {
    let ring = leak(Ring::new(RING, rounds));
    ring::alone(ring);
    ring.polls()
}

impl Case {
    const fn of<R: Way>(way: &'static str, executor: Executor, again: bool, graphs: &'static [&'static str]) -> Self {
        Case {
            way,
            graphs,
            executor,
            again,
            too_long: &[],
            may_wait: true,
            count: count::<R>,
            check: check::<R>,
            allocated: allocated::<R>,
            late: late::<R>,
            sparse: sparse::<R>,
        }
    }

    const fn but(mut self, too_long: &'static [&'static str]) -> Self {
        self.too_long = too_long;
        self
    }

    const fn of_tasks_that_do_not_wait(mut self) -> Self {
        self.may_wait = false;
        self
    }

    pub(crate) fn count(&self, graph: &str, body: &str, makes: u32, runs: u32) {
        (self.count)(self.executor, graph, body, makes, runs);
    }

    /// Panics if a task does not start once, after all that it needs, and give what it should; in a second run, too, if there can be one.
    pub(crate) fn check(&self, graph: &str) {
        (self.check)(self.executor, graph, if self.again { 2 } else { 1 });
    }

    pub(crate) fn allocated(&self, graph: &str) -> AllocationInfo {
        (self.allocated)(self.executor, graph)
    }

    pub(crate) fn late(&self, graph: &str) -> Lateness {
        (self.late)(graph)
    }

    pub(crate) fn sparse(&self, rounds: u32) -> u64 {
        if self.way == "the tasks alone" { sparse_alone(rounds) } else { (self.sparse)(self.executor, rounds) }
    }
}

pub(crate) const GRAPHS: [&str; 7] =
    ["seed", "chain 64", "wide 1000", "layered 1000", "layered 10000", "layered 100000", "layered 1000000"];
const ALL: &[&str] =
    &["twin", "seed", "chain 64", "wide 1000", "layered 1000", "layered 10000", "layered 100000", "layered 1000000"];
const TO_1K: &[&str] = ALL.split_at(5).0;
const TO_10K: &[&str] = ALL.split_at(6).0;
const TO_100K: &[&str] = ALL.split_at(7).0;
const AT_RUN_TIME: &[&str] = ALL.split_at(3).1;

use Executor::{Loop, Tokio};

pub(crate) const CASES: &[Case] = &[
    Case::of::<Macro<0>>("`#[dag]`", Loop, true, &["seed"]),
    Case::of::<Macro<1>>("`#[dag]`", Loop, true, &["twin"]),
    Case::of::<Macro<2>>("`#[dag]`", Loop, true, &["chain 64"]),
    Case::of::<FixedSeed>("`fixed::Plan`", Loop, true, &["seed"]),
    Case::of::<FixedChain>("`fixed::Plan`", Loop, true, &["chain 64"]),
    Case::of::<Plan>("`Plan`", Loop, true, ALL),
    Case::of::<Closures>("`Dag`", Loop, false, ALL),
    Case::of::<JoinSeed>("`join!`", Loop, true, &["seed"]),
    Case::of::<JoinTwin>("`join!`", Loop, true, &["twin"]),
    Case::of::<JoinChain>("`join!`", Loop, true, &["chain 64"]),
    Case::of::<Join>("`join_all` by layers", Loop, true, AT_RUN_TIME),
    Case::of::<Buffered>("`futures-buffered`", Loop, true, ALL),
    Case::of::<Unordered>("`FuturesUnordered`", Loop, true, ALL),
    Case::of::<Spawned>("`JoinSet`", Tokio, true, TO_100K),
    // A poll of a `Shared` polls those that it waits for: a wake would poll along every path.
    Case::of::<Shareds>("`Shared`", Loop, false, ALL).of_tasks_that_do_not_wait(),
    Case::of::<AsyncDag>("async_dag", Loop, false, TO_100K),
    Case::of::<FnGraph>("fn_graph", Loop, true, TO_1K).but(&["layered 1000"]),
    Case::of::<Dagx>("dagx", Tokio, false, TO_100K).but(&["layered 100000"]),
    Case::of::<Dagrs>("dagrs", Tokio, true, TO_10K).but(&["layered 10000"]),
    Case::of::<Alone>("the tasks alone", Loop, true, ALL),
];
