//! The one loop of every run: start what may start, poll what was woken, sleep when there is neither.
//!
//! A pass sweeps the ready nodes in order of priority, each once: starts those that may start, polls those that were woken. What an end releases
//! is ahead in the same sweep. Then it takes what was woken meanwhile: the next pass, until there is none, or the budget of passes is spent.

use core::ops::ControlFlow;
use core::task::{Context, Poll, Waker};

use crate::counts::{Counts, DONE, FAILED, RUNNING, Released, Set, Shape, runs};
use crate::raw::{Taken, Wakes, Words as _};

/// Passes in one poll, after the one that starts what may start, before the run wakes its parent and yields.
const PASSES: u32 = 32;

/// The tasks of a run, by node. Each front door has its own.
pub(crate) trait Tasks {
    /// Starts a task, and polls it. If it is pending, the place where it is kept, below 2^31 - 4.
    fn start(&mut self, node: usize, waker: &Waker) -> Result<End, u32>;

    /// Polls a task that was started. If it ended, it is in its place no more.
    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<End>;

    /// Their edges, and who is told what an end releases.
    fn shape(&mut self) -> (&impl Shape, impl Released);
}

/// How a task ended. Its output or its error is kept by whoever polled it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum End {
    Succeeded,
    Failed,
}

/// Where a run keeps what its engine knows of the nodes: on the heap, or in itself.
pub(crate) trait Store {
    /// Where the wakes of the tasks go.
    type Queue: Wakes;
    /// A set of nodes.
    type Set: Set;

    /// The queue, and a state for each node.
    fn parts(&mut self) -> (&mut Self::Queue, &mut [u32]);
}

/// What a run knows of its tasks: who waits, who may start, who runs, who was woken.
pub(crate) struct Engine<S: Store> {
    /// Its ready nodes are those that may start, and those that were woken.
    pub(crate) counts: Counts<S::Set>,
    store: S,
    /// Passes that are left in this poll.
    passes: u32,
}

impl<S: Store> Engine<S> {
    /// Of nodes whose states say for how many edges they wait; `counts` says which wait for none.
    #[inline]
    pub(crate) const fn new(store: S, counts: Counts<S::Set>) -> Self {
        Engine { counts, store, passes: 0 }
    }

    /// The same with another store.
    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    pub(crate) fn map<R: Store<Set = S::Set>>(self, other: impl FnOnce(S) -> R) -> Engine<R> {
        Engine { counts: self.counts, store: other(self.store), passes: self.passes }
    }

    /// The run is over, and asked once: the state of each node.
    pub(crate) fn states(&mut self, shape: &impl Shape) -> &[u32] {
        let (_, states) = self.store.parts();
        if let Some(node) = self.counts.fatal() {
            self.counts.release(states, node, shape, |_, _| {});
        }
        states
    }

    /// Those of the first so many nodes that wait for none, of a run that has not begun.
    pub(crate) fn first(&mut self, nodes: usize) -> impl Iterator<Item = usize> {
        let (_, states) = self.store.parts();
        states[..nodes].iter().enumerate().filter(|(_, state)| **state == 0).map(|(node, _)| node)
    }

    /// The run is over: tells what the failure that ended it dooms and skips.
    pub(crate) fn settle(&mut self, shape: &impl Shape, released: impl Released) {
        if let Some(node) = self.counts.take_fatal() {
            self.counts.release(self.store.parts().1, node, shape, released);
        }
    }

    /// Goes on until the run is over, or all that run are pending.
    ///
    /// It is over when nothing runs and nothing may start: all tasks have ended, or the policy is such that nothing starts after a failure.
    #[inline(always)]
    pub(crate) fn poll<T: Tasks>(&mut self, tasks: &mut T, cx: &mut Context<'_>) -> Poll<()> {
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
                    Taken::Nothing if self.counts.running == 0 => return Poll::Ready(()),
                    Taken::Nothing if self.sleeps(cx) => return Poll::Pending,
                    Taken::Nothing | Taken::Many => continue,
                }
            };
            if self.step(tasks, node, cx).is_break() {
                return Poll::Ready(());
            }
        }
    }

    /// The passes are spent: wakes the parent if there is more to do.
    #[cold]
    fn yields(&mut self, cx: &Context<'_>) -> bool {
        self.passes = 0;
        let yields = self.counts.running > 0 && !self.store.parts().0.is_empty();
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

    /// Starts a node, or polls it if it was started. An end releases its dependents, or ends the run.
    #[inline(always)]
    fn step<T: Tasks>(&mut self, tasks: &mut T, node: usize, cx: &Context<'_>) -> ControlFlow<()> {
        let (queue, states) = self.store.parts();
        let state = &mut states[node];
        let end = if runs(*state) {
            match queue.with_waker(node, cx.waker(), |waker| tasks.poll(node, *state & !RUNNING, waker)) {
                Poll::Pending => return ControlFlow::Continue(()),
                Poll::Ready(end) => {
                    self.counts.running -= 1;
                    end
                }
            }
        } else {
            // Woken after its end? Or held?
            if *state != 0 || self.counts.is_gated() && holds(&mut self.counts, tasks, node) {
                return ControlFlow::Continue(());
            }
            match queue.with_waker(node, cx.waker(), |waker| tasks.start(node, waker)) {
                Ok(end) => end,
                Err(place) => {
                    *state = RUNNING | place;
                    self.counts.running += 1;
                    return ControlFlow::Continue(());
                }
            }
        };
        #[expect(clippy::cast_possible_truncation, reason = "nodes are fewer than 2^30")]
        let node = node as u32;
        let (shape, released) = tasks.shape();
        match end {
            End::Succeeded => {
                *state = DONE;
                self.counts.succeed(states, node, shape, released);
            }
            End::Failed => {
                *state = FAILED;
                if self.counts.fail(states, node, shape, released) {
                    return ControlFlow::Break(());
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// Holds a ready node, if there is no room for it.
#[cold]
#[inline(never)]
fn holds<S: Set>(counts: &mut Counts<S>, tasks: &mut impl Tasks, node: usize) -> bool {
    !counts.admits(node, tasks.shape().0)
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
