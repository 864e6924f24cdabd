//! The attempts of one task that failed in one poll: the task notes them, and the run tells of them when that poll is over.
//!
//! The task lies in the run, and so only shares this with it; both are polled by whoever holds `&mut` to the run, one after the other.

use super::sync::{AtomicU32, Ordering};

/// The first and the last one, by number from 1; 0 if there is none.
#[derive(Debug, Default)]
pub struct Again {
    first: AtomicU32,
    last: AtomicU32,
}

impl Again {
    // Ordering: Relaxed; all is done by who holds `&mut` to the run.
    pub(crate) fn note(&self, attempt: u32) {
        if self.last.load(Ordering::Relaxed) == 0 {
            self.first.store(attempt, Ordering::Relaxed);
        }
        self.last.store(attempt, Ordering::Relaxed);
    }

    /// Those that failed since, none of them twice.
    pub(crate) fn take(&self) -> impl Iterator<Item = u32> {
        // Ordering: Relaxed; all is done by who holds `&mut` to the run.
        let (first, last) = (self.first.load(Ordering::Relaxed), self.last.load(Ordering::Relaxed));
        self.last.store(0, Ordering::Relaxed);
        (last > 0).then_some(first..=last).into_iter().flatten()
    }
}
