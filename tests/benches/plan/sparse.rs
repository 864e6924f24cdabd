//! One sparse wake: all tasks are pending, and a token goes round in a random order. Who has it wakes the next.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use dagio_tests::{Rng, bench};

use super::graphs::flat;
use super::peers;

/// As a channel's or a timer's, its parts could be on two threads.
struct Ring {
    /// Who has the token, first to last, in each round.
    order: Vec<u32>,
    wakers: Vec<Mutex<Option<Waker>>>,
    token: AtomicU32,
    registered: AtomicU32,
    moved: AtomicU64,
    total: u64,
}

impl Ring {
    fn new(tasks: u32, rounds: u32) -> Self {
        let mut order: Vec<u32> = (0..tasks).collect();
        let mut rng = Rng::new(3);
        for i in (1..order.len()).rev() {
            order.swap(i, rng.below(i + 1));
        }
        Ring {
            order,
            wakers: (0..tasks).map(|_| Mutex::new(None)).collect(),
            token: AtomicU32::new(u32::MAX),
            registered: AtomicU32::new(0),
            moved: AtomicU64::new(0),
            total: u64::from(tasks) * (u64::from(rounds) + 1),
        }
    }

    fn task(&self, number: u32) -> Task<'_> {
        Task { ring: self, number, registered: false }
    }

    fn len(&self) -> u64 {
        self.order.len() as u64
    }

    fn pass_to(&self, task: u32) {
        self.token.store(task, Ordering::Release);
        self.wakers[task as usize].lock().expect("no panic").as_ref().expect("all are registered").wake_by_ref();
    }

    fn register(&self, task: u32, waker: &Waker) {
        let mut slot = self.wakers[task as usize].lock().expect("no panic");
        match &*slot {
            Some(old) if old.will_wake(waker) => {}
            _ => *slot = Some(waker.clone()),
        }
    }
}

struct Task<'a> {
    ring: &'a Ring,
    number: u32,
    registered: bool,
}

impl Future for Task<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let Self { ring, number: task, registered } = *self;
        if !registered {
            self.registered = true;
            ring.register(task, cx.waker());
            if u64::from(ring.registered.fetch_add(1, Ordering::AcqRel)) + 1 == ring.len() {
                ring.pass_to(ring.order[0]);
            }
            return Poll::Pending;
        }
        if ring.token.load(Ordering::Acquire) != task {
            return Poll::Pending;
        }
        let moved = ring.moved.load(Ordering::Relaxed) + 1;
        ring.moved.store(moved, Ordering::Relaxed);
        ring.register(task, cx.waker());
        if moved < ring.total {
            let next = usize::try_from(moved % ring.len()).expect("a task");
            ring.pass_to(ring.order[next]);
        }
        // In the last round they end.
        if moved > ring.total - ring.len() { Poll::Ready(()) } else { Poll::Pending }
    }
}

pub(crate) fn plan(tasks: u32, rounds: u32) {
    let (ring, plan) = (Ring::new(tasks, rounds), flat(tasks as usize).plan());
    bench::block_on(plan.run(|task| ring.task(u32::try_from(task.index()).expect("few tasks"))));
}

pub(crate) fn unordered(tasks: u32, rounds: u32) {
    let ring = Ring::new(tasks, rounds);
    bench::block_on(peers::unordered(&flat(tasks as usize), |task| ring.task(task)));
}

pub(crate) fn buffered(tasks: u32, rounds: u32) {
    let ring = Ring::new(tasks, rounds);
    bench::block_on(peers::buffered(&flat(tasks as usize), |task| ring.task(task)));
}

/// Notes who was woken.
struct Note {
    task: u32,
    woken: Arc<AtomicU32>,
}

impl Wake for Note {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(self.task, Ordering::Relaxed);
    }
}

/// The test's own share: the same tasks under a bare loop, with wakers that note a number.
pub(crate) fn floor(tasks: u32, rounds: u32) {
    let (ring, woken) = (Ring::new(tasks, rounds), Arc::new(AtomicU32::new(u32::MAX)));
    let task = |task| (ring.task(task), Waker::from(Arc::new(Note { task, woken: Arc::clone(&woken) })));
    let mut all: Vec<(Task<'_>, Waker)> = (0..tasks).map(task).collect();
    let mut poll = |task: usize| {
        let (task, waker) = &mut all[task];
        Pin::new(task).poll(&mut Context::from_waker(waker))
    };
    (0..tasks).for_each(|task| assert!(poll(task as usize).is_pending()));
    let mut left = tasks;
    while left > 0 {
        left -= u32::from(poll(woken.load(Ordering::Relaxed) as usize).is_ready());
    }
}

/// Instructions of a wake.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
pub(crate) fn per_wake(case: &str, tasks: u64) -> f64 {
    let rounds = if tasks < 64_000 { 64_000 / tasks } else { 1 };
    bench::instructions_of(&format!("{case} {tasks}"), rounds) as f64 / tasks as f64
}
