//! What happened, in order, each event with the number of the outer poll in which (or after which) it happened.

use std::sync::{Arc, Mutex, MutexGuard};

/// What a task, its leaf or its output did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The body was polled for the first time.
    Start,
    /// The leaf that the body awaits was polled.
    Poll,
    /// The leaf's waker was woken.
    Wake,
    /// The body returned an output.
    End,
    /// The body returned an error.
    Fail,
    /// The body panicked.
    Panic,
    /// What the body holds across its await was dropped.
    DropLocals,
    /// The output was dropped.
    DropOutput,
    /// What was just dropped panicked.
    PanicInDrop,
}

/// One line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The number of the last outer poll that had begun, from 1.
    pub poll: u32,
    pub task: usize,
    pub what: What,
}

#[derive(Debug, Default)]
struct Log {
    poll: u32,
    events: Vec<Event>,
}

/// A shared log of events.
#[derive(Clone, Debug, Default)]
pub struct Trace(Arc<Mutex<Log>>);

impl Trace {
    /// Begins the next outer poll.
    pub fn next_poll(&self) {
        self.log().poll += 1;
    }

    pub fn note(&self, task: usize, what: What) {
        let mut log = self.log();
        let poll = log.poll;
        log.events.push(Event { poll, task, what });
    }

    /// Returns all events so far.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.log().events.clone()
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.log().events.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how often the task did this.
    #[must_use]
    pub fn count(&self, task: usize, what: What) -> usize {
        let log = self.log();
        log.events.iter().filter(|event| event.task == task && event.what == what).count()
    }

    /// Returns the number of the outer poll in which the task did this first.
    #[must_use]
    pub fn poll_of(&self, task: usize, what: What) -> Option<u32> {
        let log = self.log();
        log.events.iter().find(|event| event.task == task && event.what == what).map(|event| event.poll)
    }

    /// Forgets everything, also the number of the poll.
    pub fn clear(&self) {
        *self.log() = Log::default();
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.0.lock().expect("no test panics while it writes the log")
    }
}
