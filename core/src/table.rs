//! The table run of a block of `#[dag]`: its tasks by number, for what is decided when it runs.
//!
//! A block has a compiled run for some of its targets, and one table run for everything else: it runs what a target needs of the block, but for
//! outputs that are given beforehand, and at most so many tasks at once. The expansion brings a `match` on the task's number, which polls the
//! task, and the edges as data; the rest is the engine of all runs, here with all it keeps in itself.
//!
//! Tasks are numbered so that each needs lower ones. A *node* is a task's place in the start order of one run: by the longest path that is left
//! to the target, equals by number.

use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use crate::RunError;
use crate::counts::{Counts, Set as _, Shape};
use crate::engine::{self, End, Engine, Store, Tasks};
use crate::raw::{Lent, Wakes};

/// The edges of a block: for each task what it needs, and what needs it.
#[derive(Debug)]
pub struct Edges {
    needs: &'static [&'static [u16]],
    dependents: &'static [&'static [u16]],
}

impl Edges {
    /// Both ways the same edges.
    #[must_use]
    pub const fn new(needs: &'static [&'static [u16]], dependents: &'static [&'static [u16]]) -> Self {
        Edges { needs, dependents }
    }
}

/// The tasks whose outputs are given beforehand.
#[derive(Debug, Clone, Copy)]
pub struct Given<const WORDS: usize>([usize; WORDS]);

impl<const WORDS: usize> Given<WORDS> {
    /// None.
    #[must_use]
    pub const fn new() -> Self {
        Given([0; WORDS])
    }

    /// The output of this task is given, too.
    pub fn insert(&mut self, task: usize) {
        self.0.insert(task);
    }

    fn contains(&self, task: usize) -> bool {
        self.0[task / usize::BITS as usize] >> (task % usize::BITS as usize) & 1 != 0
    }
}

impl<const WORDS: usize> Default for Given<WORDS> {
    fn default() -> Self {
        Self::new()
    }
}

/// The future of a table run. `F` polls a task by its number, and starts it when it is first called for it.
#[must_use = "futures do nothing unless polled"]
pub struct TableRun<Q: Wakes, F, const TASKS: usize, const WORDS: usize> {
    engine: Engine<Inline<Q, TASKS, WORDS>>,
    steps: Steps<F, TASKS>,
}

// The closure is called, not pinned: the tasks' futures are pinned elsewhere.
impl<Q: Wakes, F, const TASKS: usize, const WORDS: usize> Unpin for TableRun<Q, F, TASKS, WORDS> {}

impl<Q: Wakes, F, const TASKS: usize, const WORDS: usize> TableRun<Q, F, TASKS, WORDS> {
    /// Runs the target and what it needs, without what only given tasks need; at most so many tasks at once, if so many are told.
    #[inline]
    pub fn new<E>(queue: Q, edges: &'static Edges, target: usize, given: &Given<WORDS>, limit: Option<u32>, step: F) -> Self
    where
        F: FnMut(usize, &mut Context<'_>) -> Poll<Result<(), E>>,
    {
        let Order { tasks, nodes, states, ready, needed } = order(edges, target, given);
        let mut engine = Engine::new(Inline { queue, states }, Counts::new(needed, ready));
        if let Some(most) = limit {
            engine.counts.limit(most);
        }
        TableRun { engine, steps: Steps { edges, tasks, nodes, step } }
    }
}

impl<E, Q: Wakes, F, const TASKS: usize, const WORDS: usize> Future for TableRun<Q, F, TASKS, WORDS>
where
    F: FnMut(usize, &mut Context<'_>) -> Poll<Result<(), E>>,
{
    type Output = Result<(), E>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let TableRun { engine, steps } = &mut *self;
        let mut run = Running { steps, error: None };
        engine.poll(&mut run, cx).map(|()| run.error.map_or(Ok(()), Err))
    }
}

/// The tasks of a block, as the engine sees them.
struct Steps<F, const TASKS: usize> {
    edges: &'static Edges,
    /// Node → task.
    tasks: [u16; TASKS],
    /// Task → node, or `NONE`.
    nodes: [u16; TASKS],
    step: F,
}

/// It does not run.
const NONE: u16 = u16::MAX;

impl<F, const TASKS: usize> Shape for Steps<F, TASKS> {
    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        let dependents = self.edges.dependents[usize::from(self.tasks[node])].iter();
        dependents.map(|&task| self.nodes[usize::from(task)]).filter(|&node| node != NONE).map(u32::from)
    }

    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)> {
        self.dependents(node).map(|dependent| (dependent, true))
    }

    fn is_own(&self, _: usize) -> bool {
        true
    }
}

/// The tasks in one poll of the run; the first error ends it.
struct Running<'a, F, E, const TASKS: usize> {
    steps: &'a mut Steps<F, TASKS>,
    error: Option<E>,
}

impl<E, F, const TASKS: usize> Tasks for Running<'_, F, E, TASKS>
where
    F: FnMut(usize, &mut Context<'_>) -> Poll<Result<(), E>>,
{
    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<End, u32> {
        match self.poll(node, 0, waker) {
            Poll::Ready(end) => Ok(end),
            Poll::Pending => Err(0),
        }
    }

    // The one call of the closure, which has the code of all tasks in it.
    #[inline(never)]
    fn poll(&mut self, node: usize, _: u32, waker: &Waker) -> Poll<End> {
        let task = self.steps.tasks[node].into();
        (self.steps.step)(task, &mut Context::from_waker(waker)).map(|end| match end {
            Ok(()) => End::Succeeded,
            Err(error) => {
                self.error = Some(error);
                End::Failed
            }
        })
    }

    #[inline(always)]
    fn shape(&mut self) -> (&impl Shape, impl FnMut(u32, u32)) {
        (self.steps, |_, _| {})
    }
}

/// What the engine knows of the nodes, in the run's own future.
struct Inline<Q, const TASKS: usize, const WORDS: usize> {
    queue: Q,
    states: [u32; TASKS],
}

impl<Q: Wakes, const TASKS: usize, const WORDS: usize> Store for Inline<Q, TASKS, WORDS> {
    type Queue = Q;
    type Set = [usize; WORDS];

    #[inline(always)]
    fn parts(&mut self) -> (&mut Q, &mut [u32]) {
        (&mut self.queue, &mut self.states)
    }
}

/// What runs, in start order.
struct Order<const TASKS: usize, const WORDS: usize> {
    tasks: [u16; TASKS],
    nodes: [u16; TASKS],
    /// For how many edges each node waits.
    states: [u32; TASKS],
    ready: [usize; WORDS],
    needed: usize,
}

fn order<const TASKS: usize, const WORDS: usize>(edges: &Edges, target: usize, given: &Given<WORDS>) -> Order<TASKS, WORDS> {
    // How many tasks are on the longest path from a task to the target; 0 if it is not needed.
    let mut ranks = [0; TASKS];
    // By rank, from 1, how many tasks.
    let mut starts = [0; TASKS];
    ranks[target] = u16::from(!given.contains(target));
    for task in (0..=target).rev().filter(|&task| !given.contains(task)) {
        let rank = ranks[task];
        if rank > 0 {
            starts[usize::from(rank) - 1] += 1;
            for &on in edges.needs[task] {
                let on = &mut ranks[usize::from(on)];
                *on = (*on).max(rank + 1);
            }
        }
    }
    let mut needed = 0;
    for start in starts.iter_mut().rev() {
        needed += mem::replace(start, needed);
    }
    let mut order =
        Order { tasks: [0; TASKS], nodes: [NONE; TASKS], states: [0; TASKS], ready: [0; WORDS], needed: needed.into() };
    for task in (0..=target).filter(|&task| !given.contains(task)) {
        let Some(rank) = usize::from(ranks[task]).checked_sub(1) else { continue };
        let node = starts[rank];
        starts[rank] += 1;
        order.nodes[task] = node;
        let node = usize::from(node);
        order.tasks[node] = number(task);
        let waiting = edges.needs[task].iter().filter(|&&on| !given.contains(on.into())).count();
        order.states[node] = number(waiting).into();
        if waiting == 0 {
            order.ready.insert(node);
        }
    }
    order
}

#[expect(clippy::cast_possible_truncation, reason = "a block has fewer than 2^16 tasks: its outputs are in one frame")]
const fn number(index: usize) -> u16 {
    index as u16
}

/// A queue for at most `32 * WORDS` tasks, which have wakers of their own.
#[must_use]
pub fn apart<const WORDS: usize>() -> impl Wakes {
    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    return crate::raw::queue::<WORDS>();
    #[cfg(not(any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    together::<WORDS>()
}

/// No queue: the tasks have the waker of whoever polls the run.
#[must_use]
pub const fn together<const WORDS: usize>() -> impl Wakes {
    Lent::<WORDS>::new()
}

/// The limit of a run.
///
/// # Panics
/// If it is 0.
#[must_use]
#[track_caller]
pub fn at_most(most: usize) -> Option<u32> {
    Some(engine::at_most(most))
}

/// An argument of the run that a task takes.
///
/// # Panics
/// If it was not passed.
#[inline]
pub fn passed<T>(argument: Option<T>) -> T {
    argument.expect("a run has the arguments of its tasks")
}

/// What a run gives in which no task can fail.
///
/// # Panics
/// If one did.
#[inline]
pub fn sure<T, E>(end: Result<T, RunError<E>>) -> T {
    match end {
        Ok(end) => end,
        Err(failed) => unreachable!("`{}` is not needed", failed.task().unwrap_or_default()),
    }
}

impl<Q: Wakes, F, const TASKS: usize, const WORDS: usize> fmt::Debug for TableRun<Q, F, TASKS, WORDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableRun").field("left", &self.engine.counts.left).finish_non_exhaustive()
    }
}
