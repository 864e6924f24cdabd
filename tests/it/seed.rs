//! The seven tasks that dagio began with, with their durations, on both runtimes: who starts when, and when the whole ends.
//!
//! ```text
//! a ── b ──┐     ┌── e ──┐
//!          ├── d ┤       ├── g
//! c ───────┴─────┴── f ──┘
//! ```

use std::future::Future;
use std::marker::PhantomData;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The tasks in the order in which they end, and how long each takes, in milliseconds.
const TASKS: [(&str, u64); 7] = [("a", 100), ("b", 100), ("c", 300), ("d", 100), ("e", 100), ("f", 200), ("g", 200)];

/// What happens, and after how many milliseconds.
const EVENTS: [(u64, &str); 14] = [
    (0, "a starts"),
    (0, "c starts"),
    (100, "a ends"),
    (100, "b starts"),
    (200, "b ends"),
    (300, "c ends"),
    (300, "d starts"),
    (400, "d ends"),
    (400, "e starts"),
    (400, "f starts"),
    (500, "e ends"),
    (600, "f ends"),
    (600, "g starts"),
    (800, "g ends"),
];

/// The longest path, c d f g, and the sum of all tasks, in milliseconds.
const CRITICAL: u64 = 800;
const SUM: u64 = 1100;

/// What `g` gives: each task's inputs.
const OUTPUT: &str = "g(e(d(b(a()),c())),f(c(),d(b(a()),c())))";

/// What a task does, and what time it is then.
trait Way: Sync {
    fn work(&self, task: &'static str) -> impl Future<Output = ()> + Send;
    fn now(&self) -> Duration;
}

struct Seed<W> {
    way: W,
    says: Sender<(Duration, String)>,
}

#[dagio::dag]
impl<W: Way> Seed<W> {
    async fn a(&self) -> String {
        self.task("a", &[]).await
    }
    async fn b(&self, a: &String) -> String {
        self.task("b", &[a]).await
    }
    async fn c(&self) -> String {
        self.task("c", &[]).await
    }
    async fn d(&self, b: &String, c: &String) -> String {
        self.task("d", &[b, c]).await
    }
    async fn e(&self, d: &String) -> String {
        self.task("e", &[d]).await
    }
    async fn f(&self, c: &String, d: &String) -> String {
        self.task("f", &[c, d]).await
    }
    async fn g(&self, e: &String, f: &String) -> String {
        self.task("g", &[e, f]).await
    }
}

impl<W: Way> Seed<W> {
    fn new(way: W) -> (Self, Receiver<(Duration, String)>) {
        let (says, said) = channel();
        (Self { way, says }, said)
    }

    async fn task(&self, task: &'static str, inputs: &[&str]) -> String {
        self.say(task, "starts");
        self.way.work(task).await;
        self.say(task, "ends");
        format!("{task}({})", inputs.join(","))
    }

    fn say(&self, task: &str, what: &str) {
        self.says.send((self.way.now(), format!("{task} {what}"))).expect("the test listens");
    }
}

fn millis(task: &str) -> u64 {
    TASKS.iter().find(|(name, _)| *name == task).expect("one of the seven").1
}

/// On tokio's clock.
struct TokioClock(tokio::time::Instant);

impl Way for TokioClock {
    async fn work(&self, task: &'static str) {
        tokio::time::sleep(Duration::from_millis(millis(task))).await;
    }

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

#[tokio::test(start_paused = true)]
async fn p02_on_tokio_the_seed_starts_and_ends_each_task_at_the_exact_time() {
    let (seed, said) = Seed::new(TokioClock(tokio::time::Instant::now()));
    assert_eq!(seed.g().await, OUTPUT);
    assert_eq!(seed.way.now(), Duration::from_millis(CRITICAL));
    drop(seed);
    let expected = EVENTS.map(|(at, what)| (Duration::from_millis(at), what.to_owned()));
    assert_eq!(said.iter().collect::<Vec<_>>(), expected);
}

/// As above, as one task of a runtime with threads of its own: there the run is `Send`, and nothing lends to it.
#[test]
fn p14_on_tokio_the_seed_is_spawned() {
    let (seed, said) = Seed::new(Gated::<Tokio>::open());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let output = runtime.block_on(runtime.spawn(async move { seed.g().await }));
    assert_eq!(output.unwrap(), OUTPUT);
    assert_eq!(said.iter().count(), EVENTS.len());
}

/// How long 100 of the seed's milliseconds take on the real clock.
const UNIT: Duration = Duration::from_millis(20);

/// On the real clock, by smol's timers.
struct SmolClock {
    begun: Instant,
    /// No timer was late by half a unit or more, so that those of different times came in different polls.
    calm: AtomicBool,
}

impl SmolClock {
    fn begin() -> Self {
        Self { begun: Instant::now(), calm: AtomicBool::new(true) }
    }
}

fn scaled(millis: u64) -> Duration {
    UNIT * u32::try_from(millis / 100).expect("some hundreds")
}

impl Way for SmolClock {
    async fn work(&self, task: &'static str) {
        let due = Instant::now() + scaled(millis(task));
        let came = smol::Timer::at(due).await.max(Instant::now());
        assert!(came >= due, "a timer is never early");
        if came - due >= UNIT / 2 {
            self.calm.store(false, Ordering::Relaxed);
        }
    }

    fn now(&self) -> Duration {
        self.begun.elapsed()
    }
}

/// A machine that is busy with other things stops for longer than these times: such a run tells nothing of them, and is made again.
#[test]
fn p02_on_smol_the_seed_ends_in_order_after_the_longest_path_not_the_sum() {
    for _ in 0..100 {
        let (seed, said) = Seed::new(SmolClock::begin());
        assert_eq!(smol::block_on(seed.g()), OUTPUT);
        let took = seed.way.now();
        let calm = seed.way.calm.load(Ordering::Relaxed);
        drop(seed);
        let events: Vec<_> = said.iter().collect();
        assert!(took >= scaled(CRITICAL));
        assert_eq!(events.len(), EVENTS.len());
        if calm && took < scaled(SUM) {
            assert!(events.iter().map(|(_, what)| what).eq(EVENTS.iter().map(|(_, what)| what)), "{events:?}");
            let late = |&(at, _): &(Duration, String), (due, _)| at.checked_sub(scaled(due)).expect("none is early");
            assert!(events.iter().zip(EVENTS).all(|(event, due)| late(event, due) < scaled(SUM - CRITICAL)));
            return;
        }
    }
    panic!("the machine was never calm, or the seed takes longer than its longest path");
}

/// Who runs synchronous steps.
trait Blocking: Sync + Send + 'static {
    fn blocking(step: impl FnOnce() + Send + 'static) -> impl Future<Output = ()> + Send;
    fn block_on<T>(run: impl Future<Output = T>) -> T;
}

struct Tokio;

impl Blocking for Tokio {
    fn blocking(step: impl FnOnce() + Send + 'static) -> impl Future<Output = ()> + Send {
        dagio_tokio::blocking(step)
    }

    fn block_on<T>(run: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.expect("a runtime").block_on(run)
    }
}

struct Smol;

impl Blocking for Smol {
    fn blocking(step: impl FnOnce() + Send + 'static) -> impl Future<Output = ()> + Send {
        dagio_smol::blocking(step)
    }

    fn block_on<T>(run: impl Future<Output = T>) -> T {
        smol::block_on(run)
    }
}

/// Each task is a synchronous step that waits until its gate is open. It has no clock.
struct Gated<B> {
    gates: Vec<(&'static str, Mutex<Option<Receiver<()>>>)>,
    runtime: PhantomData<B>,
}

impl<B> Gated<B> {
    fn shut() -> (Self, Vec<Sender<()>>) {
        let (open, gates): (Vec<_>, Vec<_>) = TASKS
            .iter()
            .map(|&(task, _)| {
                let (open, gate) = channel();
                (open, (task, Mutex::new(Some(gate))))
            })
            .unzip();
        (Self { gates, runtime: PhantomData }, open)
    }

    fn open() -> Self {
        let (gated, open) = Self::shut();
        for gate in &open {
            gate.send(()).expect("nobody waits yet");
        }
        gated
    }
}

impl<B: Blocking> Way for Gated<B> {
    async fn work(&self, task: &'static str) {
        let (_, gate) = self.gates.iter().find(|(name, _)| *name == task).expect("one of the seven");
        let gate = gate.lock().expect("nobody panics").take().expect("a task runs once");
        B::blocking(move || gate.recv().expect("the test opens each gate")).await;
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }
}

/// The gates open in the order of the ends, each when all that comes before its end was heard.
fn synchronous<B: Blocking>() {
    let (gated, open) = Gated::<B>::shut();
    let (seed, said) = Seed::new(gated);
    let opener = thread::spawn(move || {
        for (_, event) in EVENTS {
            if let Some(ends) = TASKS.iter().position(|(task, _)| event.strip_suffix(" ends") == Some(task)) {
                open[ends].send(()).expect("its task waits");
            }
            let (_, heard) = said.recv_timeout(Duration::from_secs(30)).expect("the seed says what it does");
            assert_eq!(heard, event);
        }
        said
    });
    assert_eq!(B::block_on(seed.g()), OUTPUT);
    drop(seed);
    let said = opener.join().expect("all is as expected");
    assert_eq!(said.iter().count(), 0);
}

#[test]
fn p02_on_tokio_the_seed_of_synchronous_steps_runs_in_order() {
    synchronous::<Tokio>();
}

#[test]
fn p02_on_smol_the_seed_of_synchronous_steps_runs_in_order() {
    synchronous::<Smol>();
}
