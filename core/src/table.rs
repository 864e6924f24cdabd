//! The table run of a block of `#[dag]`: its tasks by number, for what is decided when it runs.
//!
//! A block has a compiled run for some of its targets, and one table run for everything else: it runs what a target waits for, but for outputs
//! that are given beforehand, with the policy, the limit and the ending that the caller chose. The expansion brings a `match` on the task's
//! number, which polls the task, and the edges as data; the rest is the engine of all runs, here with all it keeps in itself.
//!
//! Tasks are numbered so that each waits for lower ones. A *node* is a task's place in the start order of one run: by the longest path that is
//! left to the target, equals by number.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use crate::counts::{self, Counts, DONE, FAILED, Few, Released, SKIPPED, Shape};
use crate::ending::{Asked, Ends};
use crate::engine::{self, End, Engine, Tasks};
use crate::gate::{Gate, Pool, TooHeavy, fits};
use crate::inline::Inline;
use crate::raw::{Lent, Wakes};
use crate::report;
use crate::watch::Sees;
use crate::{Policy, RunEnd};

/// A list of edges for each task, one after the other. Two lists of numbers are less to check for the compiler than a list of lists.
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// Where each begins, and where the last one ends.
    starts: &'static [u16],
    all: &'static [u16],
}

impl Rows {
    /// The lists.
    #[must_use]
    pub const fn new(starts: &'static [u16], all: &'static [u16]) -> Self {
        Rows { starts, all }
    }

    /// Of one task.
    #[inline(always)]
    const fn of(self, task: usize) -> &'static [u16] {
        let (start, end) = (self.starts[task] as usize, self.starts[task + 1] as usize);
        self.all.split_at(end).0.split_at(start).1
    }
}

/// The edges of a block: for each task what it waits for, and what waits for it.
#[derive(Debug)]
pub struct Edges {
    on: Rows,
    dependents: Rows,
    /// Whether some do not need success.
    tolerates: bool,
    pools: Option<&'static Pools>,
}

impl Edges {
    /// Both ways the same edges.
    #[must_use]
    pub const fn new(on: Rows, dependents: Rows) -> Self {
        let (mut tolerates, mut edge) = (false, 0);
        while edge < on.all.len() {
            tolerates |= on.all[edge] & TOLERANT != 0;
            edge += 1;
        }
        Edges { on, dependents, tolerates, pools: None }
    }

    /// The same, of tasks that take of pools.
    #[must_use]
    pub const fn with(self, pools: &'static Pools) -> Self {
        Edges { pools: Some(pools), ..self }
    }

    /// One of those that wait for a task, whether it needs success, and whether it gets the output.
    pub(crate) fn dependent(&self, task: usize, nth: usize) -> Option<(u16, bool, bool)> {
        let &edge = self.dependents.of(task).get(nth)?;
        Some((edge & NUMBER, edge & TOLERANT == 0, edge & ORDER == 0))
    }

    /// One of the pools that a task takes of, its size, and how much of it.
    pub(crate) fn take(&self, task: usize, nth: usize) -> Option<(&'static str, u32, u32)> {
        let pools = self.pools?;
        let &(pool, weight) = pools.takes[usize::from(*pools.classes.get(task)?)].get(nth)?;
        let (name, size) = pools.all[pool as usize];
        Some((name, size, weight))
    }
}

/// The pools of a block, and what its tasks take of them. Tasks that take the same are of one class.
#[derive(Debug)]
pub struct Pools {
    /// By pool.
    all: &'static [(&'static str, u32)],
    /// By class: of which pools, and how much.
    takes: &'static [&'static [(u32, u32)]],
    /// By task.
    classes: &'static [u16],
}

impl Pools {
    /// The pools with their sizes, what the tasks of each class take, and the class of each task.
    #[must_use]
    pub const fn new(
        all: &'static [(&'static str, u32)],
        takes: &'static [&'static [(u32, u32)]],
        classes: &'static [u16],
    ) -> Self {
        Pools { all, takes, classes }
    }
}

/// Of an edge: it does not need success.
const TOLERANT: u16 = 1 << 15;
/// Of an edge: it gives no output.
const ORDER: u16 = 1 << 14;
/// Of an edge: the task at its other end.
const NUMBER: u16 = ORDER - 1;

/// The other end of an edge that does not need success.
#[must_use]
pub const fn ended(task: u16) -> u16 {
    task | TOLERANT
}

/// The other end of an edge that gives no output.
#[must_use]
pub const fn order(task: u16) -> u16 {
    task | ORDER
}

/// The other end of an edge, and whether the edge needs success.
#[inline(always)]
const fn end_of(edge: u16) -> (usize, bool) {
    ((edge & NUMBER) as usize, edge & TOLERANT == 0)
}

/// A set of tasks.
type Set<const WORDS: usize> = [usize; WORDS];

const fn insert<const WORDS: usize>(set: &mut Set<WORDS>, task: usize) {
    set[task / usize::BITS as usize] |= 1 << (task % usize::BITS as usize);
}

const fn contains<const WORDS: usize>(set: &Set<WORDS>, task: usize) -> bool {
    set[task / usize::BITS as usize] >> (task % usize::BITS as usize) & 1 != 0
}

/// What is said of a run before it begins.
#[derive(Debug, Clone, Copy)]
pub struct Options<const WORDS: usize, const CLASSES: usize = 1, const POOLS: usize = 0> {
    policy: Policy,
    limit: Option<u32>,
    given: Set<WORDS>,
    /// How much there is of each pool.
    sizes: [u32; POOLS],
}

impl<const WORDS: usize, const CLASSES: usize, const POOLS: usize> Options<WORDS, CLASSES, POOLS> {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Options { policy: Policy::FailFast, limit: None, given: [0; WORDS], sizes: [0; POOLS] }
    }

    /// Nothing, of a block with pools.
    #[must_use]
    pub fn of(edges: &'static Edges) -> Self {
        let mut options = Self::new();
        for (size, pool) in options.sizes.iter_mut().zip(edges.pools.map_or(&[][..], |pools| pools.all)) {
            *size = pool.1;
        }
        options
    }

    /// Says how much there is of a pool.
    ///
    /// # Panics
    /// If there is no such pool, or a task takes more.
    #[track_caller]
    pub fn pool(&mut self, edges: &'static Edges, tasks: &[&str], name: &str, size: u32) {
        let pools = edges.pools.and_then(|pools| Some((pools, pools.all.iter().position(|pool| pool.0 == name)?)));
        let Some((pools, pool)) = pools else { panic!("there is no pool `{name}`") };
        for (task, &class) in tasks.iter().zip(pools.classes) {
            let takes = pools.takes[usize::from(class)].iter().find(|takes| takes.0 as usize == pool);
            let weight = takes.map_or(0, |takes| takes.1);
            assert!(fits(weight, size), "{}", TooHeavy(task, weight, name, size));
        }
        self.sizes[pool] = size;
    }

    /// What it does when a task fails.
    pub const fn policy(&mut self, policy: Policy) {
        self.policy = policy;
    }

    /// At most so many tasks run at once.
    ///
    /// # Panics
    /// If it is 0.
    #[track_caller]
    pub fn limit(&mut self, most: usize) {
        self.limit = Some(engine::at_most(most));
    }

    /// The output of this task is given beforehand.
    pub fn give(&mut self, task: usize) {
        insert(&mut self.given, task);
    }

    /// Whether a compiled run of a target does what is said, in which a task can fail or none can. A limit of as many as there may be is none.
    #[inline]
    #[must_use]
    pub fn is_compiled(&self, can_fail: bool) -> bool {
        let is_free = self.limit.is_none_or(|most| most as usize >= 32 * WORDS) && self.given == [0; WORDS];
        is_free && (!can_fail || CAN_KEEP && matches!(self.policy, Policy::KeepGoing))
    }
}

/// Whether there is compare-and-swap, so that the tasks of a compiled run can keep their errors.
const CAN_KEEP: bool = cfg!(any(target_has_atomic = "ptr", feature = "portable-atomic"));

impl<const WORDS: usize, const CLASSES: usize, const POOLS: usize> Default for Options<WORDS, CLASSES, POOLS> {
    fn default() -> Self {
        Self::new()
    }
}

/// The future of a table run. `F` polls a task by its number, and starts it when it is first called for it; when the task ended, it tells
/// whether it succeeded.
#[must_use = "futures do nothing unless polled"]
pub struct TableRun<
    'a,
    Q: Wakes,
    F,
    X,
    S,
    const TASKS: usize,
    const WORDS: usize,
    const CLASSES: usize = 1,
    const POOLS: usize = 0,
> {
    engine: Engine<Inline<Q, Few<WORDS, CLASSES, POOLS>, TASKS>>,
    steps: Steps<F, S, TASKS, WORDS>,
    ending: Pin<&'a mut X>,
}

// The closure is called, not pinned: the tasks' futures are pinned elsewhere.
impl<Q: Wakes, F, X, S, const TASKS: usize, const WORDS: usize, const CLASSES: usize, const POOLS: usize> Unpin
    for TableRun<'_, Q, F, X, S, TASKS, WORDS, CLASSES, POOLS>
{
}

impl<'a, Q: Wakes, F, X, S: Sees, const TASKS: usize, const WORDS: usize, const CLASSES: usize, const POOLS: usize>
    TableRun<'a, Q, F, X, S, TASKS, WORDS, CLASSES, POOLS>
where
    F: FnMut(usize, &mut Context<'_>, Causes<'_>, &S) -> Poll<bool>,
{
    /// Runs the target and what it waits for, without what only given tasks wait for.
    #[inline]
    pub fn new(
        queue: Q,
        edges: &'static Edges,
        target: usize,
        options: &Options<WORDS, CLASSES, POOLS>,
        ending: Pin<&'a mut X>,
        mut sees: S,
        step: F,
    ) -> Self {
        let (order, states, ready) = Order::new(edges, target, &options.given);
        let ready = Few(ready);
        let gate = (POOLS > 0).then(|| Gate::new([Few([0; WORDS]); CLASSES], options.sizes.map(Pool::new)).into());
        let mut counts = Counts::new(order.needed.into(), ready, gate);
        counts.policy(options.policy);
        if let Some(most) = options.limit.filter(|&most| most < order.needed.into()) {
            counts.limit(most);
        }
        if !S::IS_NOBODY {
            sees.begin(order.needed.into());
            let mut first = ready;
            while let Some(node) = counts::Set::pop(&mut first) {
                sees.ready(order.tasks[node].into());
            }
        }
        let steps = Steps { order, causes: [NONE; TASKS], step, sees };
        TableRun { engine: Engine::new(Inline::new(queue, states), counts), steps, ending }
    }

    fn end(&mut self, cancelled: bool) -> (Finish, Nodes<TASKS, WORDS>, S) {
        let Steps { order, causes, sees, .. } = &mut self.steps;
        if !S::IS_NOBODY {
            sees.cancel();
            self.engine.settle(&*order, Releases { order, causes, sees, is_over: true });
        }
        let counts = &self.engine.counts;
        let first = counts.failed();
        let finish = Finish {
            first,
            task: first.map(|node| order.tasks[node as usize].into()),
            is_ok: first.is_none() && counts.left == 0,
            is_cancelled: cancelled,
        };
        let mut states = [0; TASKS];
        states.copy_from_slice(self.engine.states(&*order));
        (finish, Nodes { order: *order, states }, sees.take())
    }
}

impl<Q: Wakes, F, X: Ends, S: Sees, const TASKS: usize, const WORDS: usize, const CLASSES: usize, const POOLS: usize> Future
    for TableRun<'_, Q, F, X, S, TASKS, WORDS, CLASSES, POOLS>
where
    F: FnMut(usize, &mut Context<'_>, Causes<'_>, &S) -> Poll<bool>,
{
    type Output = (Finish, Nodes<TASKS, WORDS>, S);

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let TableRun { engine, steps, ending } = &mut *self;
        let asked = ending.as_mut().poll_end(cx);
        if asked != Asked::Nothing {
            engine.counts.halt();
        }
        if asked != Asked::Cancel && engine.poll(steps, cx).is_pending() {
            return Poll::Pending;
        }
        Poll::Ready(self.end(asked != Asked::Nothing))
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy)]
pub struct Finish {
    /// The node of the first failure that was the run's own.
    pub(crate) first: Option<u32>,
    /// Its task.
    pub(crate) task: Option<usize>,
    /// All tasks ended, no failure was the run's own, and no teardown failed.
    pub(crate) is_ok: bool,
    /// It was asked to end before.
    pub(crate) is_cancelled: bool,
}

/// What became of the tasks of a run that is over.
#[derive(Debug, Clone, Copy)]
pub struct Nodes<const TASKS: usize, const WORDS: usize> {
    pub(crate) order: Order<TASKS, WORDS>,
    pub(crate) states: [u32; TASKS],
}

impl<const TASKS: usize, const WORDS: usize> Nodes<TASKS, WORDS> {
    /// All tasks that the target waits for are done, and so is the target.
    #[must_use]
    pub const fn done(edges: &'static Edges, target: usize) -> Self {
        Nodes { order: Order::new(edges, target, &[0; WORDS]).0, states: [DONE; TASKS] }
    }

    pub(crate) fn node(&self, task: u16) -> u32 {
        self.order.nodes[usize::from(task)].into()
    }

    /// One of them failed, which is known before what was skipped.
    pub(crate) fn fail(&mut self, task: u16) {
        self.states[self.node(task) as usize] = FAILED;
    }

    /// Makes of the states what a report has of them: who needs one that failed was skipped.
    #[cold]
    #[inline(never)]
    pub(crate) fn explain(&mut self) {
        let Nodes { order, states } = self;
        let needed = order.needed.into();
        for node in 0..needed {
            if states[node] != DONE {
                for dependent in order.dependents(node) {
                    states[dependent as usize] = SKIPPED;
                }
            }
        }
        report::explain(&mut states[..needed], order);
    }

    pub(crate) fn has_failed(&self, task: u16) -> bool {
        self.states.get(usize::from(self.order.nodes[usize::from(task)])) == Some(&FAILED)
    }
}

/// A run that is over, and who has its outputs, and its errors `E`.
#[derive(Debug)]
pub struct Over<B, N, E> {
    pub(crate) block: B,
    pub(crate) finish: Finish,
    pub(crate) nodes: N,
    errors: PhantomData<fn() -> E>,
}

impl<B, N, E> Over<B, N, E> {
    /// Both, and whether no teardown failed. Who sees the run is told that it is over.
    pub fn new<S: Sees>(block: B, (mut finish, nodes, mut sees): (Finish, N, S), is_sound: bool) -> Self {
        finish.is_ok &= is_sound;
        sees.over(match finish {
            Finish { is_ok: true, .. } => RunEnd::Succeeded,
            Finish { first: None, .. } if is_sound => RunEnd::Cancelled,
            _ => RunEnd::Failed,
        });
        Over { block, finish, nodes, errors: PhantomData }
    }
}

/// The tasks of a block, as the engine sees them.
struct Steps<F, S, const TASKS: usize, const WORDS: usize> {
    order: Order<TASKS, WORDS>,
    /// By node: the failed one that it is doomed because of, or `NONE`.
    causes: [u16; TASKS],
    step: F,
    sees: S,
}

/// What becomes of the tasks that an end releases.
struct Releases<'a, S, const TASKS: usize, const WORDS: usize> {
    order: &'a Order<TASKS, WORDS>,
    causes: &'a mut [u16; TASKS],
    sees: &'a S,
    /// Whether nothing starts any more.
    is_over: bool,
}

impl<S: Sees, const TASKS: usize, const WORDS: usize> Released for Releases<'_, S, TASKS, WORDS> {
    #[inline(always)]
    fn ready(&mut self, node: u32) {
        if !S::IS_NOBODY && !self.is_over {
            self.sees.ready(self.order.tasks[node as usize].into());
        }
    }

    #[inline(always)]
    fn doom(&mut self, on: u32, doomed: u32) {
        let failed = match self.causes[on as usize] {
            NONE => number(on as usize),
            because => because,
        };
        let because = &mut self.causes[doomed as usize];
        *because = failed.min(*because);
    }

    #[inline(always)]
    fn skip(&mut self, node: u32) {
        if !S::IS_NOBODY {
            let because = self.causes[node as usize];
            let [task, because] = [node as usize, because.into()].map(|node: usize| self.order.tasks[node].into());
            self.sees.skipped(task, because);
        }
    }
}

/// Because of which tasks others were skipped.
#[derive(Debug, Clone, Copy)]
pub struct Causes<'a> {
    tasks: &'a [u16],
    nodes: &'a [u16],
    /// By node.
    of: &'a [u16],
}

impl Causes<'_> {
    /// The failed task because of which this one was skipped.
    ///
    /// # Panics
    /// If it was not.
    #[must_use]
    pub fn of(self, task: usize) -> usize {
        let node = self.nodes[task];
        self.tasks[usize::from(self.of[usize::from(node)])].into()
    }
}

impl<F, S: Sees, const TASKS: usize, const WORDS: usize> Tasks for Steps<F, S, TASKS, WORDS>
where
    F: FnMut(usize, &mut Context<'_>, Causes<'_>, &S) -> Poll<bool>,
{
    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<End, u32> {
        if !S::IS_NOBODY {
            self.sees.started(self.order.tasks[node].into());
        }
        match self.poll(node, 0, waker) {
            Poll::Ready(end) => Ok(end),
            Poll::Pending => Err(0),
        }
    }

    // The one call of the closure, which has the code of all tasks in it.
    #[inline(never)]
    fn poll(&mut self, node: usize, _: u32, waker: &Waker) -> Poll<End> {
        let Order { tasks, nodes, .. } = &self.order;
        let causes = Causes { tasks, nodes, of: &self.causes };
        let task = tasks[node].into();
        let ended = (self.step)(task, &mut Context::from_waker(waker), causes, &self.sees);
        ended.map(|succeeded| {
            self.sees.ended(task, succeeded);
            if succeeded { End::Succeeded } else { End::Failed }
        })
    }

    #[inline(always)]
    fn shape(&mut self) -> (&impl Shape, impl Released) {
        let Steps { order, causes, sees, .. } = self;
        (&*order, Releases { order, causes, sees, is_over: false })
    }
}

/// What runs, in start order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order<const TASKS: usize, const WORDS: usize> {
    edges: &'static Edges,
    /// Node → task.
    pub(crate) tasks: [u16; TASKS],
    /// Task → node, or [`GIVEN`], or [`NONE`].
    pub(crate) nodes: [u16; TASKS],
    /// The tasks whose failure is the run's own, if not all are.
    own: Set<WORDS>,
    /// How many nodes there are.
    pub(crate) needed: u16,
}

/// It does not run.
const NONE: u16 = u16::MAX;
/// Its output is given beforehand.
pub(crate) const GIVEN: u16 = NONE - 1;

impl<const TASKS: usize, const WORDS: usize> Order<TASKS, WORDS> {
    /// With it for how many edges each node waits, and the nodes that wait for none.
    const fn new(edges: &'static Edges, target: usize, given: &Set<WORDS>) -> (Self, [u32; TASKS], Set<WORDS>) {
        // How many tasks are on the longest path from a task to the target; 0 if it is not needed, and no path leads by one that is given.
        let mut ranks = [0; TASKS];
        let mut task = 0;
        while task < TASKS {
            if contains(given, task) {
                ranks[task] = GIVEN;
            }
            task += 1;
        }
        if ranks[target] == 0 {
            ranks[target] = 1;
        }
        // By rank, from 1, how many tasks.
        let mut starts = [0; TASKS];
        let mut task = target + 1;
        while task > 0 {
            task -= 1;
            let rank = ranks[task];
            if rank == 0 || rank == GIVEN {
                continue;
            }
            starts[rank as usize - 1] += 1;
            let (on, mut edge) = (edges.on.of(task), 0);
            while edge < on.len() {
                let (on, _) = end_of(on[edge]);
                if ranks[on] <= rank {
                    ranks[on] = rank + 1;
                }
                edge += 1;
            }
        }
        let (mut needed, mut rank) = (0, TASKS);
        while rank > 0 {
            rank -= 1;
            needed += mem::replace(&mut starts[rank], needed);
        }
        let mut order = Order { edges, tasks: [0; TASKS], nodes: [NONE; TASKS], own: [0; WORDS], needed };
        let (mut states, mut ready) = ([0; TASKS], [0; WORDS]);
        let mut task = 0;
        while task < TASKS {
            let rank = ranks[task];
            if rank == GIVEN {
                order.nodes[task] = GIVEN;
            } else if rank > 0 {
                let start = &mut starts[rank as usize - 1];
                let node = *start as usize;
                order.nodes[task] = *start;
                *start += 1;
                order.tasks[node] = number(task);
                let (on, mut edge) = (edges.on.of(task), 0);
                while edge < on.len() {
                    states[node] += (ranks[end_of(on[edge]).0] != GIVEN) as u32;
                    edge += 1;
                }
                if states[node] == 0 {
                    insert(&mut ready, node);
                }
            }
            task += 1;
        }
        if edges.tolerates {
            order.aim(target);
        }
        (order, states, ready)
    }

    /// Works out whose failure is the run's own.
    const fn aim(&mut self, target: usize) {
        insert(&mut self.own, target);
        let mut task = target + 1;
        while task > 0 {
            task -= 1;
            if contains(&self.own, task) && self.nodes[task] < GIVEN {
                let (on, mut edge) = (self.edges.on.of(task), 0);
                while edge < on.len() {
                    if let (on, true) = end_of(on[edge]) {
                        insert(&mut self.own, on);
                    }
                    edge += 1;
                }
            }
        }
    }
}

impl<const TASKS: usize, const WORDS: usize> Shape for Order<TASKS, WORDS> {
    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        self.edges(node).map(|(dependent, _)| dependent)
    }

    #[inline(always)]
    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)> {
        let dependents = self.edges.dependents.of(usize::from(self.tasks[node])).iter().copied().map(end_of);
        dependents
            .map(|(task, needs)| (self.nodes[task], needs))
            .filter(|edge| edge.0 < GIVEN)
            .map(|(node, needs)| (node.into(), needs))
    }

    fn is_own(&self, node: usize) -> bool {
        !self.edges.tolerates || contains(&self.own, self.tasks[node].into())
    }

    fn class(&self, node: usize) -> usize {
        self.edges.pools.map_or(0, |pools| pools.classes[usize::from(self.tasks[node])].into())
    }

    fn takes(&self, class: usize) -> &[(u32, u32)] {
        self.edges.pools.map_or(&[], |pools| pools.takes[class])
    }

    fn takers(&self, pool: u32) -> impl Iterator<Item = usize> {
        let takes = self.edges.pools.map_or(&[][..], |pools| pools.takes);
        let takes_of_it = move |takes: &[(u32, u32)]| takes.iter().any(|take| take.0 == pool);
        (0..).zip(takes).filter(move |(_, takes)| takes_of_it(takes)).map(|(class, _)| class)
    }
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
    Lent::new([0; WORDS])
}

/// An argument of the run that a task takes.
///
/// # Panics
/// If it was not passed.
#[inline]
pub fn passed<T>(argument: Option<T>) -> T {
    argument.expect("a run has the arguments of its tasks")
}

impl<Q: Wakes, F, X, S, const TASKS: usize, const WORDS: usize, const CLASSES: usize, const POOLS: usize> fmt::Debug
    for TableRun<'_, Q, F, X, S, TASKS, WORDS, CLASSES, POOLS>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableRun").field("left", &self.engine.counts.left).finish_non_exhaustive()
    }
}
