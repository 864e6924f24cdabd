//! A weather station: one task gives samples to another through a channel while a third waits for a slow sensor.

use core::cell::Cell;

use embassy_sync::{blocking_mutex::raw::NoopRawMutex, channel::Channel};
use embassy_time::Timer;

const SAMPLES: u32 = 8;

pub(crate) struct Station {
    /// The tasks of a graph are one future, on one stack: the channel needs no lock.
    samples: Channel<NoopRawMutex, u32, 2>,
    started: Cell<u32>,
    ended: Cell<u32>,
    dropped: Cell<u32>,
}

#[dagio::dag]
impl Station {
    async fn power(&self) {
        let running = Running::new(self);
        // What a run that was dropped has left there.
        self.samples.clear();
        Timer::after_millis(5).await;
        running.end();
    }

    #[depends(power)]
    async fn sample(&self) {
        let running = Running::new(self);
        for sample in 0..SAMPLES {
            Timer::after_millis(10).await;
            self.samples.send(sample * 10).await;
        }
        running.end();
    }

    #[depends(power)]
    async fn temperature(&self) -> u32 {
        let running = Running::new(self);
        let mut sum = 0;
        for _ in 0..SAMPLES {
            sum += self.samples.receive().await;
        }
        running.end();
        sum / SAMPLES
    }

    #[depends(power)]
    async fn pressure(&self) -> u32 {
        let running = Running::new(self);
        Timer::after_millis(60).await;
        running.end();
        1013
    }

    #[depends(sample)]
    pub(crate) async fn send(&self, temperature: &u32, pressure: &u32) -> (u32, u32) {
        let running = Running::new(self);
        Timer::after_millis(10).await;
        running.end();
        (*temperature, *pressure)
    }
}

impl Station {
    pub(crate) const fn new() -> Self {
        Station { samples: Channel::new(), started: Cell::new(0), ended: Cell::new(0), dropped: Cell::new(0) }
    }

    /// How many tasks started, ended, and were dropped before their end.
    pub(crate) fn counts(&self) -> (u32, u32, u32) {
        (self.started.get(), self.ended.get(), self.dropped.get())
    }
}

/// Counts what became of a task.
struct Running<'s> {
    station: &'s Station,
    has_ended: bool,
}

impl<'s> Running<'s> {
    fn new(station: &'s Station) -> Self {
        station.started.update(|count| count + 1);
        Running { station, has_ended: false }
    }

    fn end(mut self) {
        self.has_ended = true;
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let count = if self.has_ended { &self.station.ended } else { &self.station.dropped };
        count.update(|count| count + 1);
    }
}
