//! The one loop of every run: start what may start, poll what was woken, sleep when there is neither.
//!
//! A pass sweeps the ready nodes in order of priority, each once: starts those that may start, polls those that were woken. What an end releases
//! is ahead in the same sweep. Then it takes what was woken meanwhile: the next pass, until there is none, or the budget of passes is spent.

use core::task::{Context, Poll, Waker};

use crate::driver::{Counts, ENDED, RUNNING};
use crate::raw::{Bits, Ready, Taken};

/// Passes in one poll, after the one that starts what may start, before the run wakes its parent and yields.
const PASSES: u32 = 32;

/// The tasks of a run, by node. Each front door has its own.
pub(crate) trait Tasks {
    /// The error of a task.
    type Error;

    /// Starts a task, and polls it. If it is pending, the place where it is kept, below 2^31 - 2.
    fn start(&mut self, node: usize, waker: &Waker) -> Result<Result<(), Self::Error>, u32>;

    /// Polls a task that was started. If it ended, it is in its place no more.
    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<Result<(), Self::Error>>;

    /// The nodes that wait for this one.
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32>;
}

/// What a run knows of its tasks: who waits, who may start, who runs, who was woken.
pub(crate) struct Engine {
    /// Its ready nodes are those that may start, and those that were woken.
    counts: Counts,
    queue: Ready,
    /// If not all may run at once.
    limit: Option<Limit>,
}

struct Limit {
    most: u32,
    /// Nodes that may start and do not fit. At an end the most critical one is tried again, so that none is held while there is room.
    held: Bits,
}

impl Engine {
    pub(crate) fn new(counts: Counts) -> Self {
        let queue = Ready::new(counts.len());
        Engine { counts, queue, limit: None }
    }

    /// From now on at most so many tasks run at once.
    pub(crate) fn limit(&mut self, most: u32) {
        let limit = self.limit.get_or_insert_with(|| Limit { most, held: Bits::new(self.counts.len()) });
        limit.most = most;
        // Those held by an earlier limit may fit now; if not, they are held again.
        while let Some(node) = limit.held.pop() {
            self.counts.ready.insert(node);
        }
    }

    /// Tasks that have not ended.
    pub(crate) fn left(&self) -> u32 {
        self.counts.left
    }

    /// Goes on until all tasks have ended, one has failed (which one, and with what), or all that run are pending.
    #[inline(always)]
    pub(crate) fn poll<T: Tasks>(&mut self, tasks: &mut T, cx: &mut Context<'_>) -> Poll<Result<(), Failure<T>>> {
        let mut passes = PASSES;
        loop {
            let node = match self.counts.ready.pop() {
                Some(node) => node,
                None if self.counts.left == 0 => return Poll::Ready(Ok(())),
                None => {
                    if passes == 0 && !self.queue.is_empty() {
                        cx.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                    let mut taken = self.queue.take(&mut self.counts.ready);
                    if taken == Taken::Nothing {
                        self.queue.arm(cx.waker());
                        taken = self.queue.take(&mut self.counts.ready);
                        if taken == Taken::Nothing {
                            return Poll::Pending;
                        }
                    }
                    passes = passes.saturating_sub(1);
                    let Taken::One(node) = taken else { continue };
                    node
                }
            };
            self.step(tasks, node)?;
        }
    }

    /// Starts a node, or polls it if it was started. An end releases its dependents.
    #[inline(always)]
    fn step<T: Tasks>(&mut self, tasks: &mut T, node: usize) -> Result<(), Failure<T>> {
        let state = &mut self.counts.state[node];
        let end = if *state == 0 {
            if let Some(limit) = &mut self.limit {
                if self.counts.running >= limit.most {
                    limit.held.insert(node);
                    return Ok(());
                }
            }
            match self.queue.with_waker(node, |waker| tasks.start(node, waker)) {
                Ok(end) => end,
                Err(place) => {
                    *state = RUNNING | place;
                    self.counts.running += 1;
                    return Ok(());
                }
            }
        } else if *state == ENDED {
            return Ok(()); // woken after its end
        } else {
            match self.queue.with_waker(node, |waker| tasks.poll(node, *state & !RUNNING, waker)) {
                Poll::Pending => return Ok(()),
                Poll::Ready(end) => {
                    self.counts.running -= 1;
                    end
                }
            }
        };
        *state = ENDED;
        if let Err(error) = end {
            return Err((node, error));
        }
        self.counts.release(tasks.dependents(node));
        if let Some(limit) = &mut self.limit {
            // Among the ready ones: a more critical one that was just released goes before it.
            if let Some(node) = limit.held.pop() {
                self.counts.ready.insert(node);
            }
        }
        Ok(())
    }
}

/// The node that failed, and with what.
type Failure<T> = (usize, <T as Tasks>::Error);
