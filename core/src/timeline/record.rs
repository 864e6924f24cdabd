//! What is noted while a run goes on.

extern crate std;

use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::recording::{Became, NEVER, Recording, Times, What};
use crate::{Name, Observer, Outcome, RunEnd, TaskId};

/// An [`Observer`] that records a run: when each task could start, started and ended, how often it was polled and for how long.
///
/// See [`timeline`](super) for what can be made of it. It is for one run at a time, and keeps the last one.
///
/// # Complexity
/// About 90 bytes a task. A task takes the time and a lock that nobody else has three times, and for each poll the time twice and the lock once:
/// half a microsecond in all if it is polled once, and 0.2 µs for each poll more (a cloud machine of 2026, others at work on it). A run without a
/// timeline pays nothing.
pub struct Timeline {
    clock: Clock,
    state: Mutex<State>,
}

enum Clock {
    /// Since then.
    System(Instant),
    Given(Box<dyn Fn() -> Duration + Send + Sync>),
}

#[derive(Default)]
struct State {
    recording: Recording,
    /// When it began, by the clock.
    begin: u64,
    /// How long tasks were polled altogether.
    busy: u64,
}

impl Timeline {
    /// Records by the clock of the standard library.
    #[must_use]
    pub fn new() -> Self {
        Self::of(Clock::System(Instant::now()))
    }

    /// Records by another clock, which gives the time since whenever.
    ///
    /// ```
    /// # use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
    /// # use std::time::Duration;
    /// # use dagio::{Graph, Timeline};
    /// static MILLIS: AtomicU64 = AtomicU64::new(0);
    ///
    /// let timeline = Timeline::with_clock(|| Duration::from_millis(MILLIS.load(Relaxed)));
    /// let plan = Graph::with_tasks(1).plan()?;
    /// let run = plan.run(|_| async { _ = MILLIS.fetch_add(20, Relaxed) }).observe(&timeline);
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
    /// // run.await;
    /// assert_eq!(timeline.recording().length(), Duration::from_millis(20));
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// One that goes back is taken to stand. In a test on tokio with its time paused it is `let start = tokio::time::Instant::now()`, and
    /// `move || start.elapsed()`.
    #[must_use]
    pub fn with_clock(clock: impl Fn() -> Duration + Send + Sync + 'static) -> Self {
        Self::of(Clock::Given(Box::new(clock)))
    }

    fn of(clock: Clock) -> Self {
        Timeline { clock, state: Mutex::default() }
    }

    /// Returns what was recorded, so far if the run goes on.
    ///
    /// # Complexity
    /// It is copied.
    #[must_use]
    pub fn recording(&self) -> Recording {
        self.state().recording.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        let now = match &self.clock {
            Clock::System(since) => since.elapsed(),
            Clock::Given(clock) => clock(),
        };
        u64::try_from(now.as_nanos()).unwrap_or(NEVER - 1)
    }

    fn note(&self, note: impl FnOnce(&mut State)) {
        let now = self.now();
        let mut state = self.state();
        state.pass(now);
        note(&mut state);
    }
}

impl State {
    fn pass(&mut self, now: u64) {
        self.recording.now = now.saturating_sub(self.begin).max(self.recording.now);
    }

    /// Notes what is told of a task, and gives its times.
    fn event(&mut self, task: TaskId, what: What) -> &mut Times {
        self.recording.events.push((task, what));
        self.recording.times_mut(task)
    }
}

impl Default for Timeline {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> Observer<E> for Timeline {
    fn run_started(&self, tasks: usize) {
        let begin = self.now();
        *self.state() = State { recording: Recording::with_tasks(tasks), begin, busy: 0 };
    }

    fn ready(&self, task: Name<'_>) {
        self.note(|state| {
            let (now, busy) = (state.recording.now, state.busy);
            let times = state.event(task.task(), What::Ready);
            (times.ready, times.others) = (now, busy);
        });
    }

    fn started(&self, task: Name<'_>) {
        self.note(|state| {
            let (now, busy) = (state.recording.now, state.busy);
            let times = state.event(task.task(), What::Started);
            (times.started, times.others) = (now, busy - times.others);
        });
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        let before = self.now();
        let polled = poll();
        let after = self.now();
        let mut state = self.state();
        state.pass(after);
        let took = after.saturating_sub(before);
        state.busy += took;
        let times = state.recording.times_mut(task.task());
        times.polls = times.polls.saturating_add(1);
        times.polled += took;
        times.longest_poll = took.max(times.longest_poll);
        polled
    }

    fn retried(&self, task: Name<'_>, attempt: u32) {
        self.note(|state| {
            let recording = &mut state.recording;
            recording.retries.push((task.task(), recording.now));
            recording.times_mut(task.task()).attempts = attempt.saturating_add(1);
        });
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        let became = Became::of(&outcome);
        self.note(|state| {
            let now = state.recording.now;
            let times = state.event(task.task(), What::Ended);
            (times.ended, times.became) = (now, Some(became));
        });
    }

    fn run_ended(&self, end: RunEnd) {
        self.note(|state| state.recording.end = Some(end));
    }
}

impl fmt::Debug for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timeline").finish_non_exhaustive()
    }
}
