//! Random graphs against `join!` by layers: instructions of a run, bytes of its future, polls of the leaves.
//!
//! `cargo bench -p dagio-tests --bench random` prints the table. By layers a task waits for tasks that it does not need. The wide ones also
//! with `wake = "run"`; all also by the table of the block.

#[rustfmt::skip]
mod counted;
#[rustfmt::skip]
mod others;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dagio_tests::bench::{self, Case, Opaque, Yields, block_on};

use counted::{Dag16, Dag50, Dag110, Layers16, Layers50, Layers110, Run50, Run110};
use others::{Dag27, Dag116, Layers27, Layers116, Run27, Run116};

/// What each task does first.
trait Wait {
    fn wait(&self, task: usize) -> impl Future<Output = ()>;
}

/// A way to run a graph.
trait Plan {
    fn run(&self) -> impl Future<Output = u32>;
}

/// A block that can be run by its table, too.
trait Table {
    fn by_table(&self) -> impl Future<Output = u32>;
}

struct ByTable<'a, T>(&'a T);

impl<T: Table> Plan for ByTable<'_, T> {
    fn run(&self) -> impl Future<Output = u32> {
        self.0.by_table()
    }
}

struct ThroughCall;

impl Wait for ThroughCall {
    fn wait(&self, _: usize) -> impl Future<Output = ()> {
        Opaque
    }
}

struct Times<const N: u32>;

impl<const N: u32> Wait for Times<N> {
    fn wait(&self, _: usize) -> impl Future<Output = ()> {
        Yields(N)
    }
}

/// Leaves that end one at a time, in the order in which they were first polled.
#[derive(Default)]
struct Events {
    waiting: RefCell<VecDeque<(usize, Waker)>>,
    ended: RefCell<Vec<usize>>,
    polls: RefCell<usize>,
}

struct Event<'a> {
    of: &'a Events,
    task: usize,
}

impl Future for Event<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        *self.of.polls.borrow_mut() += 1;
        if self.of.ended.borrow().contains(&self.task) {
            return Poll::Ready(());
        }
        let mut waiting = self.of.waiting.borrow_mut();
        if waiting.iter().all(|(task, _)| *task != self.task) {
            waiting.push_back((self.task, cx.waker().clone()));
        }
        Poll::Pending
    }
}

impl Wait for Events {
    fn wait(&self, task: usize) -> impl Future<Output = ()> {
        Event { of: self, task }
    }
}

/// How often leaves are polled when the run is polled after each event.
fn leaf_polls(plan: &impl Plan, events: &Events) -> usize {
    let mut run = pin!(plan.run());
    let mut cx = Context::from_waker(Waker::noop());
    while run.as_mut().poll(&mut cx).is_pending() {
        let (task, waker) = events.waiting.borrow_mut().pop_front().expect("a task runs");
        events.ended.borrow_mut().push(task);
        waker.wake();
    }
    *events.polls.borrow()
}

struct Row {
    tasks: usize,
    bytes: fn() -> [usize; 4],
    leaf_polls: fn() -> [usize; 4],
}

macro_rules! rows {
    ($($tasks:literal $dag:ident $run:ident $layers:ident;)*) => {
        const CASES: &[Case] = &[$(
            (concat!("dag opaque ", $tasks), |times| repeat(&$dag(ThroughCall), times)),
            (concat!("run opaque ", $tasks), |times| repeat(&$run(ThroughCall), times)),
            (concat!("table opaque ", $tasks), |times| repeat(&ByTable(&$dag(ThroughCall)), times)),
            (concat!("layers opaque ", $tasks), |times| repeat(&$layers(ThroughCall), times)),
            (concat!("dag y1 ", $tasks), |times| repeat(&$dag(Times::<1>), times)),
            (concat!("run y1 ", $tasks), |times| repeat(&$run(Times::<1>), times)),
            (concat!("table y1 ", $tasks), |times| repeat(&ByTable(&$dag(Times::<1>)), times)),
            (concat!("layers y1 ", $tasks), |times| repeat(&$layers(Times::<1>), times)),
            (concat!("dag y3 ", $tasks), |times| repeat(&$dag(Times::<3>), times)),
            (concat!("run y3 ", $tasks), |times| repeat(&$run(Times::<3>), times)),
            (concat!("table y3 ", $tasks), |times| repeat(&ByTable(&$dag(Times::<3>)), times)),
            (concat!("layers y3 ", $tasks), |times| repeat(&$layers(Times::<3>), times)),
        )*];
        const ROWS: &[Row] = &[$(
            Row {
                tasks: $tasks,
                bytes: || [
                    size_of_val(&$dag(Times::<1>).run()),
                    size_of_val(&$run(Times::<1>).run()),
                    size_of_val(&$dag(Times::<1>).by_table()),
                    size_of_val(&$layers(Times::<1>).run()),
                ],
                leaf_polls: || {
                    let (dag, run, layers) = ($dag(Events::default()), $run(Events::default()), $layers(Events::default()));
                    let table = $dag(Events::default());
                    let by_table = leaf_polls(&ByTable(&table), &table.0);
                    [leaf_polls(&dag, &dag.0), leaf_polls(&run, &run.0), by_table, leaf_polls(&layers, &layers.0)]
                },
            },
        )*];

        /// All plans give the same.
        fn check() {
            $(
                assert_eq!(block_on($dag(Times::<1>).run()), block_on($layers(Times::<1>).run()), "{} tasks", $tasks);
                assert_eq!(block_on($run(Times::<1>).run()), block_on($layers(Times::<1>).run()), "{} tasks", $tasks);
                assert_eq!(block_on($dag(Times::<1>).by_table()), block_on($layers(Times::<1>).run()), "{} tasks", $tasks);
            )*
        }
    };
}
rows! {
    16 Dag16 Dag16 Layers16;
    27 Dag27 Run27 Layers27;
    50 Dag50 Run50 Layers50;
    110 Dag110 Run110 Layers110;
    116 Dag116 Run116 Layers116;
}

fn repeat(plan: &impl Plan, times: u32) {
    for _ in 0..times {
        black_box(block_on(black_box(plan).run()));
    }
}

fn main() {
    if bench::ran_a_case(CASES) {
        return;
    }
    check();
    println!("| tasks | | `#[dag]` | `wake = \"run\"` | by the table | by layers | ratios | | |");
    println!("|---|---|---|---|---|---|---|---|---|");
    let row = |tasks: usize, what: &str, [dag, run, table, layers]: [u64; 4]| {
        let [first, second, third] = [dag, run, table].map(|count| bench::ratio(count, layers));
        println!("| {tasks} | {what} | {dag} | {run} | {table} | {layers} | {first:.2} | {second:.2} | {third:.2} |");
    };
    for Row { tasks, bytes, leaf_polls } in ROWS {
        for body in ["opaque", "y1", "y3"] {
            let count = |plan| bench::instructions(&format!("{plan} {body} {tasks}"));
            row(*tasks, &format!("instructions, {body}"), ["dag", "run", "table", "layers"].map(count));
        }
        row(*tasks, "bytes", bytes().map(|bytes| bytes as u64));
        row(*tasks, "leaf polls, one event at a time", leaf_polls().map(|polls| polls as u64));
    }
}
