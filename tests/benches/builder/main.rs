//! Graphs of closures with typed outputs, all of it (made, run, dropped), against a bare loop over boxed futures: instructions of a
//! task.
//!
//! `cargo bench -p dagio-tests --bench builder` prints the table, and fails if a bar is missed.

use std::hint::black_box;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use dagio::{Dag, Handle};
use dagio_tests::Rng;
use dagio_tests::bench::{self, Case, block_on};

/// What each task needs: none in the first layer; then one or two of the four layers before. A last one needs all that nobody else does.
struct Layered {
    needs: Vec<[Option<usize>; 2]>,
    ends: Vec<usize>,
}

impl Layered {
    fn new(tasks: usize) -> Self {
        let width = tasks.isqrt();
        let mut rng = Rng::new(5);
        let needs = (0..tasks - 1).map(|task| {
            let layer = task / width;
            if layer == 0 {
                return [None; 2];
            }
            let before = width * (layer - 1) + rng.below(width);
            let first = width * layer.saturating_sub(4);
            let other = first + rng.below(width * layer - first);
            [Some(before), (rng.below(2) == 0 && other != before).then_some(other)]
        });
        let needs: Vec<_> = needs.collect();
        let mut needed = vec![false; tasks - 1];
        needs.iter().flatten().flatten().for_each(|&on| needed[on] = true);
        Layered { ends: (0..tasks - 1).filter(|&task| !needed[task]).collect(), needs }
    }

    fn value(&self) -> u64 {
        let mut values = Vec::new();
        for (task, needs) in (0..).zip(&self.needs) {
            let [x, y] = needs.map(|on| on.map_or(0, |on: usize| values[on]));
            values.push(mix(task, x, y));
        }
        self.ends.iter().fold(0, |sum: u64, &end| sum.wrapping_add(values[end]))
    }
}

fn mix(task: u64, x: u64, y: u64) -> u64 {
    black_box(task ^ x.wrapping_mul(31) ^ y.rotate_left(7))
}

#[inline(never)]
fn dag(graph: &Layered) -> u64 {
    let dag = Dag::new(|g| {
        let mut handles: Vec<Handle<'_, u64>> = Vec::with_capacity(graph.needs.len());
        for (task, needs) in (0..).zip(&graph.needs) {
            let handle = match *needs {
                [None, None] => g.task("none", (), move |()| async move { mix(task, 0, 0) }),
                [Some(x), None] | [None, Some(x)] => g.task("one", handles[x], move |x| async move { mix(task, *x, 0) }),
                [Some(x), Some(y)] => g.task("two", (handles[x], handles[y]), move |(x, y)| async move { mix(task, *x, *y) }),
            };
            handles.push(handle);
        }
        let ends: Vec<_> = graph.ends.iter().map(|&end| handles[end]).collect();
        g.task("ends", ends, |ends| async move { ends.iter().fold(0, |sum: u64, &&end| sum.wrapping_add(end)) })
    });
    block_on(dag)
}

/// The futures are made with what they need, then polled in order, once each.
#[inline(never)]
fn boxes(graph: &Layered) -> u64 {
    let values: Vec<AtomicU64> = (0..=graph.needs.len()).map(|_| AtomicU64::new(0)).collect();
    let get = |on: usize| values[on].load(Ordering::Relaxed);
    let mut tasks: Vec<Pin<Box<dyn Future<Output = u64> + Send + '_>>> = Vec::with_capacity(graph.needs.len());
    for (task, needs) in (0..).zip(&graph.needs) {
        tasks.push(match *needs {
            [None, None] => Box::pin(async move { mix(task, 0, 0) }),
            [Some(x), None] | [None, Some(x)] => Box::pin(async move { mix(task, get(x), 0) }),
            [Some(x), Some(y)] => Box::pin(async move { mix(task, get(x), get(y)) }),
        });
    }
    let values = &values;
    tasks.push(Box::pin(async move {
        graph.ends.iter().fold(0, |sum: u64, &end| sum.wrapping_add(values[end].load(Ordering::Relaxed)))
    }));
    let mut cx = Context::from_waker(Waker::noop());
    for (mut task, value) in tasks.into_iter().zip(values) {
        let Poll::Ready(output) = task.as_mut().poll(&mut cx) else { panic!("it is ready") };
        value.store(output, Ordering::Relaxed);
    }
    get(values.len() - 1)
}

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

macro_rules! cases {
    ($($way:ident $size:tt $name:literal;)*) => {
        pub(crate) const CASES: &[Case] = &[$(($name, |times| {
            let graph = Layered::new(SIZES[$size]);
            let expected = graph.value();
            for _ in 0..times {
                assert_eq!($way(black_box(&graph)), expected);
            }
        })),*];
    };
}
cases! {
    dag 0 "dag 1k"; boxes 0 "boxes 1k";
    dag 1 "dag 10k"; boxes 1 "boxes 10k";
    dag 2 "dag 100k"; boxes 2 "boxes 100k";
}

fn main() -> ExitCode {
    if bench::ran_a_case(CASES) {
        return ExitCode::SUCCESS;
    }
    println!("| tasks | `Dag` | boxes | ratio |");
    println!("|---|---|---|---|");
    let mut met = true;
    for (size, tasks) in SIZES.into_iter().enumerate() {
        let [of_dag, of_boxes] = [0, 1].map(|way| bench::instructions_of(CASES[size * 2 + way].0, 200_000 / tasks as u64));
        let ratio = bench::ratio(of_dag, of_boxes);
        println!("| {tasks} | {} | {} | {ratio:.3} |", of_dag / tasks as u64, of_boxes / tasks as u64);
        met &= ratio <= 1.0;
    }
    if met {
        ExitCode::SUCCESS
    } else {
        println!("a bar is missed");
        ExitCode::FAILURE
    }
}
