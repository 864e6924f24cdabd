//! One sparse wake: all tasks are pending, and a token goes round in a random order. Who has it wakes the next.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use dagio_tests::Rng;

use crate::work::Work;

/// As a channel's or a timer's, its parts could be on two threads.
pub(crate) struct Ring {
    /// Who has the token, first to last, in each round.
    order: Vec<u32>,
    wakers: Vec<Mutex<Option<Waker>>>,
    token: AtomicU32,
    registered: AtomicU32,
    moved: AtomicU64,
    total: u64,
    polls: AtomicU64,
}

impl Ring {
    pub(crate) fn new(tasks: u32, rounds: u32) -> Self {
        let mut order: Vec<u32> = (0..tasks).collect();
        Rng::new(3).shuffle(&mut order);
        Ring {
            order,
            wakers: (0..tasks).map(|_| Mutex::new(None)).collect(),
            token: AtomicU32::new(u32::MAX),
            registered: AtomicU32::new(0),
            moved: AtomicU64::new(0),
            total: u64::from(tasks) * (u64::from(rounds) + 1),
            polls: AtomicU64::new(0),
        }
    }

    fn len(&self) -> u64 {
        self.order.len() as u64
    }

    /// How often its tasks were polled.
    pub(crate) fn polls(&self) -> u64 {
        self.polls.load(Ordering::Relaxed)
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

    fn poll(&self, task: u32, registered: &mut bool, cx: &Context<'_>) -> Poll<()> {
        self.polls.store(self.polls() + 1, Ordering::Relaxed);
        if !*registered {
            *registered = true;
            self.register(task, cx.waker());
            if u64::from(self.registered.fetch_add(1, Ordering::AcqRel)) + 1 == self.len() {
                self.pass_to(self.order[0]);
            }
            return Poll::Pending;
        }
        self.register(task, cx.waker());
        if self.token.load(Ordering::Acquire) != task {
            return Poll::Pending;
        }
        let moved = self.moved.load(Ordering::Relaxed) + 1;
        self.moved.store(moved, Ordering::Relaxed);
        if moved < self.total {
            let next = usize::try_from(moved % self.len()).expect("a task");
            self.pass_to(self.order[next]);
        }
        // In the last round they end.
        if moved > self.total - self.len() { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Work for Ring {
    fn wait(&'static self, task: u32) -> impl Future<Output = ()> + Send {
        let mut registered = false;
        poll_fn(move |cx| self.poll(task, &mut registered, cx))
    }
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

/// The tasks' own share: a bare loop polls whoever was noted.
pub(crate) fn alone(ring: &'static Ring) {
    let woken = Arc::new(AtomicU32::new(u32::MAX));
    let tasks = u32::try_from(ring.len()).expect("few tasks");
    let all = (0..tasks).map(|task| (ring.wait(task), Waker::from(Arc::new(Note { task, woken: Arc::clone(&woken) }))));
    let mut all: Vec<_> = all.map(|(future, waker)| (Box::pin(future), waker)).collect();
    let mut poll = |task: usize| {
        let (future, waker) = &mut all[task];
        let future: Pin<&mut _> = pin!(future);
        future.poll(&mut Context::from_waker(waker))
    };
    (0..tasks as usize).for_each(|task| assert!(poll(task).is_pending()));
    let mut left = tasks;
    while left > 0 {
        left -= u32::from(poll(woken.load(Ordering::Relaxed) as usize).is_ready());
    }
}
