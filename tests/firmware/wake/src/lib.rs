//! Six tasks that wait, of which an interrupt wakes one at a time: how many instructions later is it polled?
//!
//! `wake_bare` has them in a graph on a bare loop, `wake_embassy` as tasks of Embassy's executor, `wake_both` in a graph in a task of it.
//! `./count-wakes` runs them and counts from [`wake`] to [`Wait::poll`].
#![no_std]
#![forbid(unsafe_code)]

use core::cell::{Cell, RefCell};
use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll, Waker};

use cortex_m::peripheral::syst::SystClkSource;
use cortex_m_rt::exception;
use critical_section::Mutex;
use semihosting::process;

const TASKS: usize = 6;
/// Of each task.
const WAKES: u32 = 4;
const CYCLES_PER_TICK: u32 = 5_000;

struct Event {
    has_come: Cell<bool>,
    waker: RefCell<Option<Waker>>,
    polls: Cell<u32>,
}

static EVENTS: Mutex<[Event; TASKS]> =
    Mutex::new([const { Event { has_come: Cell::new(false), waker: RefCell::new(None), polls: Cell::new(0) } }; TASKS]);
static NEXT: Mutex<Cell<usize>> = Mutex::new(Cell::new(0));

/// Starts the timer.
///
/// # Panics
///
/// If it runs.
pub fn start() {
    let mut timer = cortex_m::Peripherals::take().expect("taken once").SYST;
    timer.set_clock_source(SystClkSource::Core);
    timer.set_reload(CYCLES_PER_TICK - 1);
    timer.clear_current();
    timer.enable_interrupt();
    timer.enable_counter();
}

/// Has a task been woken since the loop looked?
pub static WOKEN: AtomicBool = AtomicBool::new(false);

/// Wakes one task after the other.
#[exception]
fn SysTick() {
    WOKEN.store(true, Ordering::Relaxed);
    let waker = critical_section::with(|cs| {
        let next = NEXT.borrow(cs).replace(NEXT.borrow(cs).get() + 1);
        let event = &EVENTS.borrow(cs)[next % TASKS];
        event.has_come.set(true);
        event.waker.take().expect("the task waits")
    });
    wake(waker);
}

#[inline(never)]
fn wake(waker: Waker) {
    waker.wake();
}

/// What a task does: it waits so often for its event. The last one exits, if no task was polled for another's event.
pub async fn serve(task: usize) {
    for _ in 0..WAKES {
        Wait { task }.await;
    }
    if task == TASKS - 1 {
        let polls = critical_section::with(|cs| EVENTS.borrow(cs).each_ref().map(|event| event.polls.get()));
        // For each wait a poll that is pending and one that is not.
        process::exit(i32::from(polls != [2 * WAKES; TASKS]));
    }
}

struct Wait {
    task: usize,
}

impl Future for Wait {
    type Output = ();

    #[inline(never)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        critical_section::with(|cs| {
            let event = &EVENTS.borrow(cs)[self.task];
            event.polls.set(event.polls.get() + 1);
            if event.has_come.take() {
                return Poll::Ready(());
            }
            event.waker.replace(Some(cx.waker().clone()));
            Poll::Pending
        })
    }
}

/// The tasks as a graph.
pub struct Graph;

#[dagio::dag]
impl Graph {
    async fn one(&self) {
        serve(0).await;
    }

    async fn two(&self) {
        serve(1).await;
    }

    async fn three(&self) {
        serve(2).await;
    }

    async fn four(&self) {
        serve(3).await;
    }

    async fn five(&self) {
        serve(4).await;
    }

    async fn six(&self) {
        serve(5).await;
    }

    #[depends(one, two, three, four, five, six)]
    pub async fn all(&self) {}
}
