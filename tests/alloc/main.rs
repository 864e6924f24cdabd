//! What a run allocates, counted: nothing, if it is of `#[dag]` and a wake polls all that runs; else once for each part that waits.
//!
//! A binary of its own, because the counting allocator is global. It counts per thread.

#[rustfmt::skip]
#[path = "../benches/random/counted.rs"]
mod counted;

use std::cell::{Cell, RefCell};
use std::future::{Future, ready};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use allocation_counter::{AllocationInfo, measure};
use dagio::{Graph, RunError, TaskId};
use dagio_tests::bench::Yields;

use counted::{Dag16, Dag50, Dag110, Layers16, Layers50, Layers110, Run50, Run110};

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

struct ByTable<T>(T);

impl<T: Table> Plan for ByTable<T> {
    fn run(&self) -> impl Future<Output = u32> {
        self.0.by_table()
    }
}

/// Pending up to three times, and woken at once.
struct Often;

impl Wait for Often {
    fn wait(&self, task: usize) -> impl Future<Output = ()> {
        Yields(u32::try_from(task % 4).expect("below 4"))
    }
}

/// Leaves that keep their wakers and wait until the test opens them.
struct Gates<const N: usize> {
    wakers: [Cell<Option<Waker>>; N],
    open: [Cell<bool>; N],
    polls: [Cell<u32>; N],
}

struct Gate<'a> {
    waker: &'a Cell<Option<Waker>>,
    open: &'a Cell<bool>,
    polls: &'a Cell<u32>,
}

impl<const N: usize> Gates<N> {
    fn new() -> Self {
        Self { wakers: [const { Cell::new(None) }; N], open: [const { Cell::new(false) }; N], polls: [const { Cell::new(0) }; N] }
    }

    /// Opens the last one at which a task waits.
    fn open_one(&self) -> bool {
        let Some(task) = (0..N).rev().find(|&task| self.is_waited_for(task)) else { return false };
        self.open[task].set(true);
        self.wakers[task].take().expect("somebody waits").wake();
        true
    }

    fn is_waited_for(&self, task: usize) -> bool {
        let waker = self.wakers[task].take();
        let waited_for = waker.is_some();
        self.wakers[task].set(waker);
        waited_for
    }
}

impl<const N: usize> Wait for Gates<N> {
    fn wait(&self, task: usize) -> impl Future<Output = ()> {
        Gate { waker: &self.wakers[task], open: &self.open[task], polls: &self.polls[task] }
    }
}

impl Future for Gate<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.polls.set(self.polls.get() + 1);
        if self.open.get() {
            return Poll::Ready(());
        }
        self.waker.set(Some(cx.waker().clone()));
        Poll::Pending
    }
}

/// The seed, whose second task may fail, and a part of six tasks side by side.
struct Seed<W> {
    wait: W,
    fails: bool,
}

#[derive(Debug, PartialEq, Eq)]
struct Failed(u32);

#[dagio::dag]
impl<W: Wait> Seed<W> {
    async fn a(&self) -> u32 {
        self.wait.wait(0).await;
        1
    }
    async fn b(&self, a: &u32) -> Result<u32, Failed> {
        self.wait.wait(1).await;
        if self.fails { Err(Failed(*a)) } else { Ok(a + 1) }
    }
    async fn c(&self) -> u32 {
        self.wait.wait(2).await;
        3
    }
    async fn d(&self, b: &u32, c: &u32) -> u32 {
        self.wait.wait(3).await;
        b + c
    }
    async fn e(&self, d: &u32) -> u32 {
        self.wait.wait(4).await;
        d + 1
    }
    async fn f(&self, c: &u32, d: &u32) -> u32 {
        self.wait.wait(5).await;
        c + d
    }
    async fn g(&self, e: &u32, f: &u32) -> u32 {
        self.wait.wait(6).await;
        e * f
    }
}

impl<W: Wait> Plan for Seed<W> {
    async fn run(&self) -> u32 {
        self.g().await.expect("no task fails")
    }
}

/// Ready at once.
struct Never;

impl Wait for Never {
    fn wait(&self, _: usize) -> impl Future<Output = ()> {
        ready(())
    }
}

/// Six arms side by side.
macro_rules! wide {
    ($name:ident $($option:tt)*) => {
        struct $name<W>(W);

        #[dagio::dag(run(all) $($option)*)]
        impl<W: Wait> $name<W> {
            async fn t0(&self) -> u32 {
                self.0.wait(0).await;
                0
            }
            async fn t1(&self) -> u32 {
                self.0.wait(1).await;
                1
            }
            async fn t2(&self) -> u32 {
                self.0.wait(2).await;
                2
            }
            async fn t3(&self) -> u32 {
                self.0.wait(3).await;
                3
            }
            async fn t4(&self) -> u32 {
                self.0.wait(4).await;
                4
            }
            async fn t5(&self) -> u32 {
                self.0.wait(5).await;
                5
            }
            async fn all(&self, t0: &u32, t1: &u32, t2: &u32, t3: &u32, t4: &u32, t5: &u32) -> u32 {
                self.0.wait(6).await;
                t0 + t1 + t2 + t3 + t4 + t5
            }
        }

        impl<W: Wait> Plan for $name<W> {
            fn run(&self) -> impl Future<Output = u32> {
                self.all()
            }
        }
    };
}
wide!(Wide);
wide!(WideByRun, wake = "run");

/// No allocation and, as what was allocated less what was freed is nothing too, no free.
#[track_caller]
fn assert_nothing(counted: AllocationInfo) {
    assert_eq!(counted, AllocationInfo::default());
}

/// Polls by hand, and opens a gate between polls; returns how often it polled.
fn by_hand(run: impl Future, mut between: impl FnMut()) -> u32 {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    let mut polls = 1;
    while black_box(run.as_mut().poll(&mut cx)).is_pending() {
        polls += 1;
        between();
    }
    polls
}

#[test]
fn the_counter_counts() {
    let boxed = RefCell::new(None);
    let counted = measure(|| *boxed.borrow_mut() = Some(black_box(Box::new(7_u64))));
    assert_eq!((counted.count_total, counted.count_current, counted.bytes_total), (1, 1, 8));
    let counted = measure(|| drop(boxed.take()));
    assert_eq!((counted.count_total, counted.count_current), (0, -1));
}

/// Runs to the end; it allocates so many times, and frees it all.
#[track_caller]
fn counted(plan: &impl Plan, allocations: u64) -> u32 {
    let output = Cell::new(0);
    let counted = measure(|| {
        by_hand(async { output.set(plan.run().await) }, || ());
    });
    assert_eq!((counted.count_total, counted.count_current, counted.bytes_current), (allocations, 0, 0));
    output.get()
}

#[test]
fn p14_a_run_of_a_dag_allocates_nothing_where_at_most_four_run_at_once_or_a_wake_polls_all() {
    assert_eq!(counted(&Seed { wait: Often, fails: false }, 0), 6 * 8);
    assert_eq!(counted(&WideByRun(Often), 0), 15);
    assert_eq!(counted(&Dag16(Often), 0), counted(&Layers16(Often), 0));
    assert_eq!(counted(&Run50(Often), 0), counted(&Layers50(Often), 0));
    assert_eq!(counted(&Run110(Often), 0), counted(&Layers110(Often), 0));
}

#[test]
fn p14_a_table_run_allocates_once_where_more_than_four_tasks_can_run_at_once_and_one_of_them_waits() {
    assert_eq!(counted(&ByTable(Dag16(Often)), 0), counted(&Layers16(Often), 0));
    assert_eq!(counted(&ByTable(Run110(Often)), 0), counted(&Layers110(Often), 0));
    assert_eq!(counted(&ByTable(Dag110(Never)), 0), counted(&Layers110(Never), 0));
    assert_eq!(counted(&ByTable(Dag110(Often)), 1), counted(&Layers110(Often), 0));
}

#[test]
fn p14_nor_where_nobody_waits() {
    assert_eq!(counted(&Wide(Never), 0), 15);
    assert_eq!(counted(&Dag110(Never), 0), counted(&Layers110(Never), 0));
}

#[test]
fn p14_else_it_allocates_once_for_each_part_of_more_than_four_at_once() {
    assert_eq!(counted(&Wide(Often), 1), 15);
    assert_eq!(counted(&Dag50(Often), 1), counted(&Layers50(Often), 0));
    assert_eq!(counted(&Dag110(Often), 1), counted(&Layers110(Often), 0));
}

#[test]
fn p04_p14_its_wakers_allocate_nothing_and_poll_who_is_woken_when_each_task_waits_for_one_of_them() {
    #[track_caller]
    fn of<const N: usize, P: Plan>(allocations: u64, make: impl FnOnce(Gates<N>) -> P, gates: impl Fn(&P) -> &Gates<N>) {
        let plan = make(Gates::new());
        let counted = measure(|| {
            let polls = by_hand(plan.run(), || assert!(gates(&plan).open_one(), "a task waits"));
            assert_eq!(polls as usize, N + 1);
        });
        assert_eq!((counted.count_total, counted.count_current), (allocations, 0));
        if allocations > 0 {
            assert!(gates(&plan).polls.iter().all(|polls| polls.get() == 2), "when it begins, and when it is woken");
        }
    }
    of::<7, _>(0, |wait| Seed { wait, fails: false }, |seed| &seed.wait);
    of::<7, _>(0, WideByRun, |wide| &wide.0);
    of::<7, _>(1, Wide, |wide| &wide.0);
    of::<16, _>(0, Dag16, |dag| &dag.0);
    of::<110, _>(0, Run110, |dag| &dag.0);
    of::<50, _>(1, Dag50, |dag| &dag.0);
    of::<110, _>(1, Dag110, |dag| &dag.0);
}

#[test]
fn p14_a_run_that_fails_allocates_nothing() {
    let seed = Seed { wait: Often, fails: true };
    assert_nothing(measure(|| {
        let mut run = pin!(seed.g());
        let mut cx = Context::from_waker(Waker::noop());
        let failed: RunError<Failed> = loop {
            if let Poll::Ready(ended) = run.as_mut().poll(&mut cx) {
                break ended.unwrap_err();
            }
        };
        assert_eq!((failed.task(), failed.error()), (Some("b"), Some(&Failed(1))));
    }));
}

/// The queue is freed with the last of its run and its wakers.
#[test]
fn p14_a_run_that_is_dropped_after_any_poll_leaves_nothing_when_its_wakers_are_gone() {
    for polls in 0..50 {
        let dag = Dag50(Gates::<50>::new());
        let counted = measure(|| {
            {
                let mut run = pin!(dag.run());
                let mut cx = Context::from_waker(Waker::noop());
                for _ in 0..polls {
                    assert!(run.as_mut().poll(&mut cx).is_pending());
                    assert!(dag.0.open_one());
                }
            }
            while dag.0.open_one() {} // what was left behind is woken late
        });
        assert!(counted.count_total <= 1);
        assert_eq!((counted.count_current, counted.bytes_current), (0, 0));
    }
}

/// A driver is made by two allocations, as it says, and needs none after that.
#[test]
fn a_driver_allocates_when_it_is_made_and_not_again() {
    let mut graph = Graph::with_tasks(5000);
    (1..5000).for_each(|task| {
        graph.depend(TaskId::new(task), TaskId::new(task / 3));
    });
    let plan = graph.plan().unwrap();
    let made = RefCell::new(None);
    assert_eq!(measure(|| *made.borrow_mut() = Some(plan.driver())).count_total, 2);
    let mut driver = made.into_inner().expect("it was made");
    assert_nothing(measure(|| {
        while let Some(task) = driver.start_next() {
            driver.finish(task, Ok(())).expect("it runs");
        }
    }));
    assert!(driver.is_done());
}

/// The run of a plan allocates for the run, and for what runs at once: not for each task.
#[test]
fn the_run_of_a_plan_allocates_no_more_for_a_long_graph_than_for_a_short_one() {
    let counted = |tasks| {
        let mut graph = Graph::with_tasks(tasks);
        (1..tasks).for_each(|task| {
            graph.depend(TaskId::new(task), TaskId::new(task - 1));
        });
        let plan = graph.plan().unwrap();
        let all_ready = measure(|| assert_eq!(by_hand(plan.run(|_| ready(())), || ()), 1));
        let all_wait = measure(|| assert!(by_hand(plan.run(|_| Yields(1)), || ()) > 1));
        [all_ready, all_wait].map(|counted| {
            assert_eq!(counted.count_current, 0);
            counted.count_total
        })
    };
    let [few, many] = [300, 30_000].map(counted);
    assert_eq!(few, many);
    assert_eq!(few, [2; 2], "one for the set of ready tasks, one for the rest");
    assert_eq!(counted(60), [1; 2], "few tasks are one word of that set");
}

/// Wakers, which may outlive the run, keep the queue; nothing keeps it after the last of them.
/// All of it: made, run, dropped.
#[test]
fn a_graph_of_closures_allocates_chunks_and_not_for_each_task() {
    for (tasks, most) in [(1_000, 100), (10_000, 100), (100_000, 150)] {
        let mut last = 0;
        let info = measure(|| {
            let dag = dagio::Dag::new(|g| {
                let mut before = g.task("first", (), |()| async { 0 });
                for task in 1..tasks {
                    before = g.task("next", before, move |before: &u64| {
                        let before = *before;
                        async move { before ^ task }
                    });
                }
                before
            });
            last = by_hand_value(dag);
        });
        assert_eq!(last, (0..tasks).fold(0, |before, task| before ^ task));
        assert!(info.count_total <= most, "{} allocations for {tasks} tasks", info.count_total);
        assert_eq!(info.count_current, 0);
    }
}

fn by_hand_value<F: Future>(run: F) -> F::Output {
    let Poll::Ready(output) = pin!(run).poll(&mut Context::from_waker(Waker::noop())) else { panic!("all are ready") };
    output
}

/// Layers of a thousand tasks, each of which needs two of the layer before.
fn layered(tasks: usize) -> Graph {
    let mut graph = Graph::with_tasks(tasks);
    for task in 1000..tasks {
        let layer = task - task % 1000 - 1000;
        graph.extend([7, 13].map(|step| (TaskId::new(task), TaskId::new(layer + task * step % 1000))));
    }
    graph
}

#[test]
fn p15_a_plan_and_its_run_take_at_most_30_bytes_for_each_task_beside_the_futures() {
    let graph = layered(100_000);
    let mut plan = None;
    let built = measure(|| plan = graph.plan().ok());
    let plan = plan.expect("the order is topological");
    let ran = measure(|| {
        let () = by_hand_value(plan.run(|_| ready(())));
    });
    let bytes = usize::try_from(built.bytes_current).expect("it is kept") + usize::try_from(ran.bytes_max).expect("it fits");
    assert!(bytes <= 30 * plan.len(), "{bytes} bytes for {} tasks", plan.len());
    println!("{bytes} bytes for {} tasks", plan.len());
    assert_eq!(ran.bytes_current, 0);
}

/// The graph as it was added is in it, too.
#[test]
fn p15_a_million_tasks_are_built_run_and_dropped_within_256_mib() {
    let ran = measure(|| {
        let plan = layered(1_000_000).plan().expect("the order is topological");
        let () = by_hand_value(plan.run(|_| ready(())));
    });
    assert!(ran.bytes_max <= 256 << 20, "{} MiB", ran.bytes_max >> 20);
    println!("{} MiB", ran.bytes_max >> 20);
    assert_eq!(ran.bytes_current, 0);
}

#[test]
fn p10_the_queue_of_a_plan_is_freed_with_the_last_of_its_run_and_its_wakers() {
    let plan = Graph::with_tasks(100).plan().unwrap();
    for ends in 0..=3 {
        let counted = measure(|| {
            let gates = Gates::<100>::new();
            let mut run = Box::pin(plan.run(|task| gates.wait(task.index())));
            let mut cx = Context::from_waker(Waker::noop());
            assert!(run.as_mut().poll(&mut cx).is_pending());
            for _ in 0..ends {
                assert!(gates.open_one()); // by value
                assert!(run.as_mut().poll(&mut cx).is_pending());
            }
            let late: Vec<Waker> = gates.wakers.iter().filter_map(Cell::take).collect();
            drop(run);
            for (nth, waker) in late.into_iter().enumerate() {
                let copy = waker.clone();
                match nth % 3 {
                    0 => waker.wake(),
                    1 => waker.wake_by_ref(),
                    _ => drop(waker),
                }
                drop(copy);
            }
        });
        assert_eq!((counted.count_current, counted.bytes_current), (0, 0));
        assert!(counted.count_total > 0);
    }
}
