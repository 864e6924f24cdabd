//! The one loop of every run: start what may start, poll what was woken, sleep when there is neither.
//!
//! A pass sweeps the ready nodes in order of priority, each once: starts those that may start, polls those that were woken. What an end releases
//! is ahead in the same sweep. Then it takes what was woken meanwhile: the next pass, until there is none, or the budget of passes is spent.

use core::ops::DerefMut;
use core::task::{Context, Poll, Waker};

use crate::counts::{Counts, ENDED, RUNNING, Set};
use crate::raw::{Taken, Wakes};

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

/// Where a run keeps what its engine knows of the nodes: on the heap, or in itself.
pub(crate) trait Store {
    /// Where the wakes of the tasks go.
    type Queue: Wakes;
    /// A set of nodes.
    type Set: Set;
    /// A place for the limit of a run that has one.
    type Limit: From<Limit<Self::Set>> + DerefMut<Target = Limit<Self::Set>>;

    /// No nodes.
    fn no_nodes(&self) -> Self::Set;

    /// The queue, and a state for each node.
    fn parts(&mut self) -> (&mut Self::Queue, &mut [u32]);
}

/// What a run knows of its tasks: who waits, who may start, who runs, who was woken.
pub(crate) struct Engine<S: Store> {
    /// Its ready nodes are those that may start, and those that were woken.
    counts: Counts<S::Set>,
    store: S,
    /// Passes that are left in this poll.
    passes: u32,
    /// If not all may run at once.
    limit: Option<S::Limit>,
}

pub(crate) struct Limit<T> {
    most: u32,
    /// Nodes that may start and do not fit. At an end the most critical one is tried again, so that none is held while there is room.
    held: T,
}

impl<S: Store> Engine<S> {
    /// Of nodes whose states say for how many edges they wait; `counts` says which wait for none.
    #[inline]
    pub(crate) const fn new(store: S, counts: Counts<S::Set>) -> Self {
        Engine { counts, store, passes: 0, limit: None }
    }

    /// From now on at most so many tasks run at once.
    pub(crate) fn limit(&mut self, most: u32) {
        let no_nodes = || self.store.no_nodes();
        let limit = self.limit.get_or_insert_with(|| Limit { most, held: no_nodes() }.into());
        limit.most = most;
        // Those held by an earlier limit may fit now; if not, they are held again.
        while let Some(node) = limit.held.pop() {
            self.counts.ready.insert(node);
        }
    }

    /// Tasks that have not ended.
    pub(crate) const fn left(&self) -> u32 {
        self.counts.left
    }

    /// Goes on until all tasks have ended, one has failed (which one, and with what), or all that run are pending.
    #[inline(always)]
    pub(crate) fn poll<T: Tasks>(&mut self, tasks: &mut T, cx: &mut Context<'_>) -> Poll<Result<(), Failure<T>>> {
        self.passes = PASSES;
        loop {
            let node = if let Some(node) = self.counts.ready.pop() {
                node
            } else {
                let (rest, is_spent) = self.passes.overflowing_sub(1);
                self.passes = rest;
                if is_spent && self.yields(cx) {
                    return Poll::Pending;
                }
                match self.store.parts().0.take(&mut self.counts.ready) {
                    Taken::One(node) => node,
                    Taken::Nothing if self.counts.left == 0 => return Poll::Ready(Ok(())),
                    Taken::Nothing if self.sleeps(cx) => return Poll::Pending,
                    Taken::Nothing | Taken::Many => continue,
                }
            };
            self.step(tasks, node, cx)?;
        }
    }

    /// The passes are spent: wakes the parent if there is more to do.
    #[cold]
    fn yields(&mut self, cx: &Context<'_>) -> bool {
        self.passes = 0;
        let yields = self.counts.left > 0 && !self.store.parts().0.is_empty();
        if yields {
            cx.waker().wake_by_ref();
        }
        yields
    }

    /// There is nothing to do: from now on the first wake wakes the parent, unless one came meanwhile.
    #[cold]
    fn sleeps(&mut self, cx: &Context<'_>) -> bool {
        let (queue, _) = self.store.parts();
        queue.arm(cx.waker());
        match queue.take(&mut self.counts.ready) {
            Taken::Nothing => true,
            Taken::One(node) => {
                self.counts.ready.insert(node);
                false
            }
            Taken::Many => false,
        }
    }

    /// Starts a node, or polls it if it was started. An end releases its dependents.
    #[inline(always)]
    fn step<T: Tasks>(&mut self, tasks: &mut T, node: usize, cx: &Context<'_>) -> Result<(), Failure<T>> {
        let (queue, states) = self.store.parts();
        let state = &mut states[node];
        // Neither 0 nor `ENDED`.
        let end = if state.wrapping_add(1) > 1 {
            match queue.with_waker(node, cx.waker(), |waker| tasks.poll(node, *state & !RUNNING, waker)) {
                Poll::Pending => return Ok(()),
                Poll::Ready(end) => {
                    self.counts.running -= 1;
                    end
                }
            }
        } else if *state == ENDED {
            return Ok(()); // woken after its end
        } else {
            if let Some(limit) = &mut self.limit {
                if self.counts.running >= limit.most {
                    limit.held.insert(node);
                    return Ok(());
                }
            }
            match queue.with_waker(node, cx.waker(), |waker| tasks.start(node, waker)) {
                Ok(end) => end,
                Err(place) => {
                    *state = RUNNING | place;
                    self.counts.running += 1;
                    return Ok(());
                }
            }
        };
        *state = ENDED;
        if let Err(error) = end {
            return Err((node, error));
        }
        self.counts.release(states, tasks.dependents(node));
        if let Some(limit) = &mut self.limit {
            // Among the ready ones: a more critical one that was just released goes before it.
            if let Some(node) = limit.held.pop() {
                self.counts.ready.insert(node);
            }
        }
        Ok(())
    }
}

/// A limit, as the engine has it.
///
/// # Panics
/// If it is 0.
#[track_caller]
pub(crate) fn at_most(most: usize) -> u32 {
    assert!(most > 0, "a run of at most 0 tasks at once never ends");
    u32::try_from(most).unwrap_or(u32::MAX)
}

/// The node that failed, and with what.
type Failure<T> = (usize, <T as Tasks>::Error);
