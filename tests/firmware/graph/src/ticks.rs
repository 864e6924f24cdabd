//! A timer that counts ticks. Its futures are woken by [`tick`], which the machine calls in its timer's interrupt handler.

use core::cell::RefCell;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use critical_section::{CriticalSection, Mutex};

/// How many can wait at once.
const ALARMS: usize = 8;

static CLOCK: Mutex<RefCell<Clock>> = Mutex::new(RefCell::new(Clock { now: 0, alarms: [const { None }; ALARMS] }));

struct Clock {
    now: u32,
    alarms: [Option<Alarm>; ALARMS],
}

struct Alarm {
    at: u32,
    waker: Waker,
}

impl Clock {
    fn with<R>(f: impl FnOnce(&mut Clock) -> R) -> R {
        critical_section::with(|cs: CriticalSection<'_>| f(&mut CLOCK.borrow_ref_mut(cs)))
    }

    /// Takes the waker of an alarm whose time has come.
    fn due(&mut self) -> Option<Waker> {
        let now = self.now;
        Some(self.alarms.iter_mut().find_map(|alarm| alarm.take_if(|alarm| alarm.at <= now))?.waker)
    }
}

/// Returns how many ticks have passed.
#[must_use]
pub fn now() -> u32 {
    Clock::with(|clock| clock.now)
}

/// Counts a tick and wakes those who waited for it. To be called by an interrupt handler: a wake of dagio's is a few atomic
/// instructions, or with `portable-atomic` a few short critical sections, and runs no task.
pub fn tick() {
    Clock::with(|clock| clock.now += 1);
    // Wakers are foreign code: each is called with the clock free and the interrupts on.
    while let Some(waker) = Clock::with(Clock::due) {
        waker.wake();
    }
}

/// Waits for so many ticks.
#[must_use]
pub fn wait(ticks: u32) -> Wait {
    Wait { at: now() + ticks, alarm: None }
}

/// The future of [`wait`].
#[derive(Debug)]
pub struct Wait {
    at: u32,
    /// Where the alarm is. It is ours until its time: then the interrupt handler takes it before anything else runs.
    alarm: Option<usize>,
}

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // One critical section for the look and the alarm, so no tick is between them.
        Clock::with(|clock| {
            if self.at <= clock.now {
                return Poll::Ready(());
            }
            let alarm = self.alarm.or_else(|| clock.alarms.iter().position(Option::is_none)).expect("too many wait at once");
            self.alarm = Some(alarm);
            match &mut clock.alarms[alarm] {
                Some(alarm) => alarm.waker.clone_from(cx.waker()),
                none => *none = Some(Alarm { at: self.at, waker: cx.waker().clone() }),
            }
            Poll::Pending
        })
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        let alarm = Clock::with(|clock| if self.at <= clock.now { None } else { clock.alarms[self.alarm?].take() });
        // The waker's drop is foreign code, too.
        drop(alarm);
    }
}
