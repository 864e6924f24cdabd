//! A graph of seven tasks, the order in which they must run, and a failure.

use core::array;
use core::cell::Cell;
use core::fmt;

use dagio::RunError;
use semihosting::println;

use crate::ticks;

/// When a task ran, in ticks since the start of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u32,
    /// None if it was dropped before its end.
    end: Option<u32>,
}

const NAMES: [&str; 8] = ["task_a", "task_b", "task_c", "task_d", "task_e", "task_f", "task_g", "task_h"];

#[derive(Default)]
struct Seed {
    /// By the clock.
    started: Cell<u32>,
    is_broken: Cell<bool>,
    timeline: [Cell<Option<Span>>; NAMES.len()],
}

#[derive(Debug, PartialEq, Eq)]
struct NoAnswer {
    sensor: u32,
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sensor {} does not answer", self.sensor)
    }
}

#[dagio::dag]
impl Seed {
    async fn task_a(&self) -> u32 {
        self.take(0, 1).await;
        3
    }

    async fn task_b(&self, task_a: &u32) -> Result<u32, NoAnswer> {
        self.take(1, 2).await;
        if self.is_broken.get() { Err(NoAnswer { sensor: *task_a }) } else { Ok(task_a + 1) }
    }

    async fn task_c(&self) -> u32 {
        self.take(2, 4).await;
        6
    }

    async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
        self.take(3, 2).await;
        task_b * task_c
    }

    async fn task_e(&self, task_d: &u32) -> u32 {
        self.take(4, 1).await;
        task_d + 7
    }

    async fn task_f(&self, task_c: &u32, task_d: &u32) -> u32 {
        self.take(5, 3).await;
        task_c + task_d
    }

    async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
        self.take(6, 1).await;
        task_e + task_f
    }

    /// Nobody asks for this one.
    async fn task_h(&self, task_a: &u32) -> u32 {
        self.take(7, 1).await;
        *task_a
    }
}

impl Seed {
    /// The work of a task: it takes so many ticks.
    async fn take(&self, task: usize, ticks: u32) {
        let start = self.now();
        self.timeline[task].set(Some(Span { start, end: None }));
        ticks::wait(ticks).await;
        self.timeline[task].set(Some(Span { start, end: Some(self.now()) }));
    }

    fn now(&self) -> u32 {
        ticks::now() - self.started.get()
    }

    async fn run(&self) -> Result<u32, RunError<NoAnswer>> {
        self.timeline.iter().for_each(|span| span.set(None));
        ticks::wait(1).await;
        self.started.set(ticks::now());
        self.task_g().await
    }

    /// Prints when each task ran, and expects these of the first tasks, and none of the others.
    fn expect(&self, spans: &[Span]) {
        for (name, span) in NAMES.iter().zip(&self.timeline) {
            match span.get() {
                Some(Span { start, end: Some(end) }) => println!("{name}: {start} to {end}"),
                Some(Span { start, end: None }) => println!("{name}: {start}, dropped"),
                None => println!("{name}: not run"),
            }
        }
        assert_eq!(self.timeline.each_ref().map(Cell::get), array::from_fn(|task| spans.get(task).copied()));
    }
}

pub(crate) async fn check() {
    // A to G. Each starts at the tick in which the last task that it needs ended: B beside C, E beside F.
    let whole = [(0, 1), (1, 3), (0, 4), (4, 6), (6, 7), (6, 9), (9, 10)].map(|(start, end)| Span { start, end: Some(end) });
    let seed = Seed::default();
    for run in ["first", "second"] {
        println!("{run} run");
        assert_eq!(seed.run().await, Ok(61));
        seed.expect(&whole);
    }

    println!("a run that fails");
    seed.is_broken.set(true);
    let failed = seed.run().await.expect_err("the sensor is broken");
    println!("{failed}");
    assert_eq!(failed, RunError::Failed { task: "task_b", error: NoAnswer { sensor: 3 } });
    // C was dropped at the failure, and its alarm went with it.
    seed.expect(&[whole[0], whole[1], Span { start: 0, end: None }]);

    println!("a run after it");
    seed.is_broken.set(false);
    assert_eq!(seed.run().await, Ok(61));
    seed.expect(&whole);
}
