//! What was noted of a run: plain data.

use alloc::vec::Vec;
use core::time::Duration;

use super::Chart;
use crate::{Outcome, Outline, RunEnd, TaskId};

/// What was recorded of a run. [`Timeline::recording`](super::Timeline::recording) gives it.
#[derive(Debug, Clone, Default)]
pub struct Recording {
    /// By task, as far as something was told.
    times: Vec<Times>,
    /// In the order in which it was told, which the times alone do not say.
    pub(super) events: Vec<(TaskId, What)>,
    /// When attempts of tasks failed that were made again.
    pub(super) retries: Vec<(TaskId, u64)>,
    /// The last moment that is known of.
    pub(super) now: u64,
    pub(super) end: Option<RunEnd>,
}

/// No time, where it is in nanoseconds.
pub(super) const NEVER: u64 = u64::MAX;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Ready,
    Started,
    Ended,
}

/// An outcome without what it borrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Became {
    Done,
    Failed,
    Skipped(TaskId),
    Cancelled,
    Detached,
}

impl Became {
    pub(super) fn of<E>(outcome: &Outcome<'_, E>) -> Self {
        match outcome {
            Outcome::Done => Became::Done,
            Outcome::Failed(_) => Became::Failed,
            Outcome::Skipped { because } => Became::Skipped(*because),
            Outcome::Detached => Became::Detached,
            _ => Became::Cancelled,
        }
    }

    const fn outcome(self) -> Outcome<'static, ()> {
        match self {
            Became::Done => Outcome::Done,
            Became::Failed => Outcome::Failed(&()),
            Became::Skipped(because) => Outcome::Skipped { because },
            Became::Cancelled => Outcome::Cancelled,
            Became::Detached => Outcome::Detached,
        }
    }
}

/// What was recorded of a task of a [`Recording`]; times are since the begin of the run.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    pub(super) ready: u64,
    pub(super) started: u64,
    pub(super) ended: u64,
    pub(super) polled: u64,
    pub(super) longest_poll: u64,
    /// Until it starts, how long any task had been polled when it became ready.
    pub(super) others: u64,
    pub(super) polls: u32,
    pub(super) attempts: u32,
    pub(super) became: Option<Became>,
}

impl Times {
    const NONE: Times = Times {
        ready: NEVER,
        started: NEVER,
        ended: NEVER,
        polled: 0,
        longest_poll: 0,
        others: 0,
        polls: 0,
        attempts: 1,
        became: None,
    };

    /// Returns when all that it waits for had ended, unless the run ended before, or it was skipped.
    #[must_use]
    pub fn ready(&self) -> Option<Duration> {
        time(self.ready)
    }

    /// Returns when it started, if it did.
    #[must_use]
    pub fn started(&self) -> Option<Duration> {
        time(self.started)
    }

    /// Returns when it ended or was skipped, unless it runs on or did not start.
    #[must_use]
    pub fn ended(&self) -> Option<Duration> {
        time(self.ended)
    }

    /// Returns what became of it; it has not the error of a task that failed.
    #[must_use]
    pub fn outcome(&self) -> Outcome<'static, ()> {
        self.became.map_or(Outcome::NotStarted, Became::outcome)
    }

    /// Returns how often it was polled.
    #[must_use]
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// Returns how long it was polled altogether. All that is between its start and its end besides, it was waiting, or was woken and had to wait
    /// for its turn.
    #[must_use]
    pub fn polled(&self) -> Duration {
        Duration::from_nanos(self.polled)
    }

    /// Returns the longest of its polls, for which it kept all others waiting.
    #[must_use]
    pub fn longest_poll(&self) -> Duration {
        Duration::from_nanos(self.longest_poll)
    }

    /// Returns how many attempts it took, as far as an observer is [told](crate::Observer::retried).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns how long others were polled while it was ready and had not started.
    #[must_use]
    pub fn others(&self) -> Duration {
        Duration::from_nanos(if self.started == NEVER { 0 } else { self.others })
    }
}

fn time(time: u64) -> Option<Duration> {
    (time != NEVER).then(|| Duration::from_nanos(time))
}

impl Recording {
    pub(super) fn with_tasks(tasks: usize) -> Self {
        let (times, events) = (Vec::with_capacity(tasks), Vec::with_capacity(3 * tasks));
        Recording { times, events, retries: Vec::new(), now: 0, end: None }
    }

    pub(super) fn times_mut(&mut self, task: TaskId) -> &mut Times {
        if self.times.len() <= task.index() {
            self.times.resize(task.index() + 1, Times::NONE);
        }
        &mut self.times[task.index()]
    }

    /// Returns what was recorded of a task. Of one that the run did not need, or had not told of yet, that is nothing.
    #[must_use]
    pub fn times(&self, task: TaskId) -> Times {
        self.times.get(task.index()).copied().unwrap_or(Times::NONE)
    }

    /// Iterates over the attempts that failed and were followed by another one: the task, and when that was.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn retries(&self) -> impl ExactSizeIterator<Item = (TaskId, Duration)> {
        self.retries.iter().map(|&(task, at)| (task, Duration::from_nanos(at)))
    }

    /// Returns how long the run took, so far if it goes on.
    #[must_use]
    pub fn length(&self) -> Duration {
        Duration::from_nanos(self.now)
    }

    /// Returns how the run ended, if it did.
    #[must_use]
    pub fn end(&self) -> Option<RunEnd> {
        self.end
    }

    /// Puts it together with the plan of the graph that was run, for all that depends on edges, names and pools.
    ///
    /// ```
    /// # use dagio::{Graph, Timeline};
    /// let mut graph = Graph::new();
    /// let [fetch, parse] = ["fetch", "parse"].map(|task| graph.add(task));
    /// graph.depend(parse, fetch);
    /// let plan = graph.plan()?;
    ///
    /// let timeline = Timeline::new();
    /// let run = plan.run(|_| async {}).observe(&timeline);
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
    /// // run.await;
    /// let (recording, outline) = (timeline.recording(), plan.outline());
    /// let chart = recording.chart(&outline);
    /// assert_eq!(chart.critical_path().collect::<Vec<_>>(), [fetch, parse]);
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// An outline of another graph gives a chart that tells nonsense, or of no task at all.
    ///
    /// # Complexity
    /// *O*((tasks + edges) log tasks), and some 100 bytes a task and 16 an edge: a tenth of a second for 100,000 tasks.
    #[must_use]
    pub fn chart<'a>(&'a self, outline: &'a Outline<'a>) -> Chart<'a> {
        Chart::new(self, outline)
    }
}
