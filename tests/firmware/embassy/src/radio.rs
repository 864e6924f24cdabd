//! Tasks that have so much time, or are tried again, by Embassy's clock.

use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use dagio::{TimedOut, Timer};

/// Embassy's clock.
struct Ticks;

impl Timer for Ticks {
    type Sleep = embassy_time::Timer;

    fn sleep(&self, duration: Duration) -> embassy_time::Timer {
        let microseconds = duration.as_micros().try_into().unwrap_or(u64::MAX);
        embassy_time::Timer::after(embassy_time::Duration::from_micros(microseconds))
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Error {
    NoLink,
    Late,
}

impl From<TimedOut> for Error {
    fn from(_: TimedOut) -> Self {
        Error::Late
    }
}

/// A radio that finds its link at the third attempt, and an answer that takes so many milliseconds.
pub(crate) struct Radio {
    answer: u64,
    attempts: AtomicU32,
}

impl Radio {
    pub(crate) const fn new(answer: u64) -> Self {
        Radio { answer, attempts: AtomicU32::new(0) }
    }
}

#[dagio::dag(timer = Ticks, error = Error)]
impl Radio {
    #[retry(attempts = 4, backoff = "10ms..15ms")]
    async fn link(&self) -> Result<u32, Error> {
        // The one task that writes it: no compare-and-swap is needed.
        let attempts = self.attempts.load(Ordering::Relaxed) + 1;
        self.attempts.store(attempts, Ordering::Relaxed);
        if attempts < 3 { Err(Error::NoLink) } else { Ok(attempts) }
    }

    #[timeout("30ms")]
    pub(crate) async fn ask(&self, link: &u32) -> u32 {
        embassy_time::Timer::after_millis(self.answer).await;
        *link
    }
}
