//! What ran beside what, as text.

use std::fmt;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// When each task ran.
pub(crate) struct Timeline {
    zero: Instant,
    ran: Mutex<Vec<Ran>>,
}

struct Ran {
    task: &'static str,
    start: Duration,
    end: Duration,
}

/// A task runs until this is dropped.
pub(crate) struct Running<'a> {
    timeline: &'a Timeline,
    task: &'static str,
    start: Duration,
}

impl Timeline {
    pub(crate) fn new() -> Self {
        Self { zero: Instant::now(), ran: Mutex::default() }
    }

    pub(crate) fn start(&self, task: &'static str) -> Running<'_> {
        Running { timeline: self, task, start: self.zero.elapsed() }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let ran = Ran { task: self.task, start: self.start, end: self.timeline.zero.elapsed() };
        self.timeline.ran.lock().expect("nobody panics with the lock").push(ran);
    }
}

impl fmt::Display for Timeline {
    /// A line for each task, in the order of their starts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WIDTH: u128 = 60;
        let mut ran = self.ran.lock().expect("nobody panics with the lock");
        ran.sort_by_key(|ran| ran.start);
        let total = ran.iter().map(|ran| ran.end.as_nanos()).max().unwrap_or(0).max(1);
        let column = |time: Duration| usize::try_from(time.as_nanos() * WIDTH / total).expect("at most WIDTH");
        for Ran { task, start, end } in &*ran {
            let (from, to) = (column(*start), column(*end));
            let (blank, bar) = (" ".repeat(from), "█".repeat((to - from).max(1)));
            let (start, end) = (start.as_secs_f64() * 1e3, end.as_secs_f64() * 1e3);
            writeln!(f, "{task:8} {start:8.1} ms to {end:8.1} ms  {blank}{bar}")?;
        }
        Ok(())
    }
}
