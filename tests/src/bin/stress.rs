//! Random graphs, whose tasks are woken by other threads: `stress [SECONDS [SEED]]`.
//!
//! Some tasks fail, some runs are dropped halfway, some wakers are woken long after their run. Each task starts once, when what it needs has
//! ended, is polled only if it was woken, and is dropped once. A wake that is lost is a hang, which aborts.
//!
//! For the thread sanitizer, which sees nothing of a standard library that is not built with it: what threads share here is atomics, and
//! mutexes that nobody waits for; an `Arc`, of which the last drop has a fence, is not dropped last.

use std::cell::{Cell, RefCell};
use std::env;
use std::future::Future;
use std::mem;
use std::pin::{Pin, pin};
use std::process::abort;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, sleep, spawn};
use std::time::{Duration, Instant};

use dagio::{Graph, TaskId};
use dagio_tests::Rng;

const THREADS: usize = 3;
const SIZES: [usize; 10] = [1, 2, 7, 63, 64, 65, 200, 1000, 4096, 4097];
/// A run that takes longer hangs.
const HANG: Duration = Duration::from_secs(30);

/// What each task was last woken with: a number that grows from run to run.
static WOKEN: [AtomicUsize; 4097] = [const { AtomicUsize::new(0) }; 4097];
/// For each thread, the wakers that it is to wake, and what to note before it does.
static QUEUES: [Mutex<Vec<(Waker, TaskId, usize)>>; THREADS] = [const { Mutex::new(Vec::new()) }; THREADS];
/// Wakers that are woken again, after their run.
static KEPT: Mutex<Vec<Waker>> = Mutex::new(Vec::new());
/// How many runs have ended.
static RUNS: AtomicUsize = AtomicUsize::new(0);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    loop {
        if let Ok(guard) = mutex.try_lock() {
            return guard;
        }
        thread::yield_now();
    }
}

/// Waits some times, each time for a thread or for itself.
struct Task<'a> {
    id: TaskId,
    left: usize,
    fails: bool,
    /// What it is to be woken with.
    expected: usize,
    bed: &'a Bed,
}

#[derive(Default)]
struct Bed {
    alive: Cell<usize>,
    /// What the next task that waits is to be woken with.
    next: Cell<usize>,
    ended: RefCell<Vec<bool>>,
    started: RefCell<Vec<bool>>,
}

impl Drop for Task<'_> {
    fn drop(&mut self) {
        self.bed.alive.set(self.bed.alive.get().checked_sub(1).expect("each is dropped once"));
    }
}

impl Future for Task<'_> {
    type Output = Result<(), TaskId>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let index = self.id.index();
        assert!(WOKEN[index].load(Ordering::Acquire) >= self.expected, "{:?} was polled and not woken", self.id);
        if self.left == 0 {
            self.bed.ended.borrow_mut()[index] = true;
            return Poll::Ready(if self.fails { Err(self.id) } else { Ok(()) });
        }
        self.left -= 1;
        self.expected = self.bed.next.get();
        self.bed.next.set(self.expected + 1);
        if let Some(queue) = QUEUES.get((index + self.left) % (THREADS + 1)) {
            lock(queue).push((cx.waker().clone(), self.id, self.expected));
        } else {
            WOKEN[index].fetch_max(self.expected, Ordering::Release);
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

/// Wakes what is in a queue, in several ways; keeps some.
fn wake(queue: &Mutex<Vec<(Waker, TaskId, usize)>>, mut rng: Rng) {
    loop {
        let taken = lock(queue).split_off(0);
        if taken.is_empty() {
            thread::yield_now();
        }
        for (waker, id, with) in taken {
            // Not less than it was: this may be of a run that is over.
            WOKEN[id.index()].fetch_max(with, Ordering::Release);
            match rng.below(8) {
                0 => waker.wake_by_ref(),
                1 => {
                    let copy = waker.clone();
                    drop(waker);
                    copy.wake();
                }
                2 => {
                    waker.wake_by_ref();
                    lock(&KEPT).push(waker);
                }
                _ => waker.wake(),
            }
        }
    }
}

struct Parent {
    thread: Thread,
    woken: AtomicBool,
}

impl Wake for Parent {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Edges to lower numbers.
fn edges(rng: &mut Rng, tasks: usize) -> Vec<Vec<usize>> {
    let (most, span) = ([0, 1, 2, 4][rng.below(4)], [1, 10, tasks][rng.below(3)]);
    (0..tasks).map(|task| (0..rng.below(most + 1).min(task)).map(|_| task - 1 - rng.below(span.min(task))).collect()).collect()
}

#[derive(Debug, Default)]
struct Sum {
    runs: usize,
    tasks: usize,
    failed: usize,
    dropped: usize,
    polls: usize,
}

fn run(rng: &mut Rng, bed: &Bed, parent: &Arc<Parent>, sum: &mut Sum) {
    let tasks = SIZES[rng.below(SIZES.len())];
    let edges = edges(rng, tasks);
    let mut graph = Graph::with_tasks(tasks);
    for (task, needs) in edges.iter().enumerate() {
        for &on in needs {
            graph.depend(TaskId::new(task), TaskId::new(on));
        }
    }
    let plan = graph.plan().expect("edges go to lower numbers");
    let (fails, drop_at, waits) = (rng.below(tasks * 6), rng.below(300), 1 + rng.below(3));
    *bed.ended.borrow_mut() = vec![false; tasks];
    *bed.started.borrow_mut() = vec![false; tasks];

    let mut run = pin!(plan.run(|id| {
        let index = id.index();
        assert!(!bed.started.borrow()[index], "{id:?} starts twice");
        assert!(edges[index].iter().all(|&on| bed.ended.borrow()[on]), "{id:?} starts before what it needs has ended");
        bed.started.borrow_mut()[index] = true;
        bed.alive.set(bed.alive.get() + 1);
        Task { id, left: index % (waits + 1), fails: index == fails, expected: 0, bed }
    }));
    let waker = Waker::from(Arc::clone(parent));
    let mut polls = 0;
    let end = loop {
        polls += 1;
        match run.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(end) => break Some(end),
            Poll::Pending if polls == drop_at => break None,
            Poll::Pending => {
                while !parent.woken.swap(false, Ordering::Acquire) {
                    thread::park();
                }
            }
        }
    };
    match end {
        Some(Ok(())) => assert!(bed.ended.borrow().iter().all(|&ended| ended), "it ended before its tasks"),
        Some(Err(error)) => {
            assert_eq!(error.into_error().map(TaskId::index), Some(fails));
            assert_eq!(bed.alive.get(), 0, "a failure drops what runs");
            sum.failed += 1;
        }
        None => sum.dropped += 1,
    }
    sum.runs += 1;
    sum.polls += polls;
    sum.tasks += bed.ended.borrow().iter().filter(|&&ended| ended).count();
}

fn main() {
    let mut args = env::args().skip(1).map(|arg| arg.parse::<u64>().expect("SECONDS and SEED are numbers"));
    let (seconds, seed) = (args.next().unwrap_or(20), args.next().unwrap_or(1));
    println!("{seconds} s, seed {seed}");

    for (thread, queue) in (1..).zip(&QUEUES) {
        spawn(move || wake(queue, Rng::new(seed + thread)));
    }
    spawn(|| {
        let mut last = usize::MAX;
        loop {
            let now = RUNS.load(Ordering::Relaxed);
            if now == last {
                eprintln!("run {now} hangs: a wake was lost");
                abort();
            }
            last = now;
            sleep(HANG);
        }
    });

    let bed = Bed { next: Cell::new(1), ..Bed::default() };
    let parent = Arc::new(Parent { thread: thread::current(), woken: AtomicBool::new(false) });
    let (begin, mut rng, mut sum) = (Instant::now(), Rng::new(seed), Sum::default());
    while begin.elapsed() < Duration::from_secs(seconds) {
        run(&mut rng, &bed, &parent, &mut sum);
        assert_eq!(bed.alive.get(), 0, "a run drops all its tasks");
        RUNS.store(sum.runs, Ordering::Relaxed);
        if rng.one_in(16) {
            let late = lock(&KEPT).split_off(0);
            late.into_iter().for_each(Waker::wake);
        }
    }
    println!("{sum:?}");
    assert!(sum.failed > 0 && sum.dropped > 0 || seconds < 5, "it saw all ends");
    mem::forget(parent);
}
