//! The front door for graphs of closures: what is added, and the one future that runs it.
//!
//! A task's number is how many were added before it; its *node* is its place in start order, as in a plan. Inputs are earlier tasks: the
//! numbers are a topological order, and there is no cycle. Edges out of a task are a list, so that nothing is sorted but the tasks.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::convert::Infallible;
use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use crate::counts::{Counts, FAILED, Released, Shape};
use crate::engine::{End, Engine, Tasks, at_most};
use crate::gate::{TooHeavy, WHOLE, fits};
use crate::handle::{All, Handle, Inputs, Kind, Targets};
use crate::heap::Heap;
use crate::kept::{APART, Kept, Listing, Numbering, teardown_of};
use crate::observed::{Observable, Observed};
use crate::outline::{Copied, Outline, Source};
use crate::plan::NONE;
use crate::pools::{Pools, Take, Takes};
use crate::raw::{
    self, Bits, Carries, Fate, Growing, Grown, List, Local, Place, Shares, Step, Stored, Sure, Threads, Token, Tried, Way,
};
use crate::reporting::Tells;
use crate::until::{self, Phase, Reports, Running, Until};
use crate::watch::{Failing, Watch, Watched};
use crate::{Observer, Policy, Report, Reporting, RunEnd, RunError, TaskId};

/// A graph of async closures made at run time, and its run: one future, typed from end to end.
///
/// The closure that is given to the constructor adds tasks to a [`Builder`] and returns the [`Handle`] of the target. A task has a name, the
/// handles of what it needs, and a closure that gets the outputs of these by reference and gives a future. Awaiting the graph runs the
/// target and everything it goes back to, each task started in the very poll in which the last one that it needs ended; it gives the
/// target's output.
///
/// ```
/// use dagio::Dag;
/// # use std::num::ParseIntError;
///
/// # let run = std::pin::pin!(async {
/// let text = String::from("21");
/// let dag = Dag::try_new(|g| {
///     let number = g.try_task("number", (), |()| async { text.parse::<u32>() });
///     let factor = g.task("factor", (), |()| async { 2 });
///     g.task("product", (number, factor), |(number, factor)| async move { number * factor })
/// });
/// assert_eq!(dag.await?, 42);
/// # Ok::<_, dagio::RunError<ParseIntError, String>>(())
/// # });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert_eq!(std::future::Future::poll(run, &mut cx), std::task::Poll::Ready(Ok(())));
/// ```
///
/// # Which constructor
/// | | gives | tasks |
/// |---|---|---|
/// | [`Dag::new`] | `T` | cannot fail; `Send`, outputs `Sync` too |
/// | [`Dag::try_new`] | `Result<T, RunError<E, String>>` | may fail; `Send`, outputs `Sync` too |
/// | [`Dag::local`] | `T` | cannot fail; need not be `Send` |
/// | [`Dag::try_local`] | `Result<T, RunError<E, String>>` | may fail; need not be `Send` |
///
/// A graph has one type of errors, `E`, which the compiler finds in its fallible tasks. That is why there are two constructors: where no
/// task can fail, it would find none.
///
/// # What must outlive what
/// Closures and futures may borrow what lives longer than the graph, which is its `'env`; futures may hold on to their inputs. Outputs may
/// borrow the former, but not the latter: an output that refers to another output does not compile. Give a range, an index or an `Arc`.
///
/// # Names
/// A name is a `&'static str` or a `String`. It need not be unique: a [`RunError`] adds the task's number, which is how many were added before
/// it (groups and teardowns count), to a name that several have: ``task `leaf (#7)` failed: ..``
///
/// # Panics
/// A panic of a task unwinds to the caller after all other tasks and outputs are dropped. So does a graph that is polled after its end.
///
/// # Cancellation
/// Dropping the graph drops everything then and there: the running futures in the reverse order of their starts, then the closures of tasks
/// that did not start, last added first, then the outputs in the reverse order of their tasks' starts. The same happens when a task panics,
/// and in the last poll of a run, before it gives its result. [`until`](Dag::until) ends a run from outside, and lets it run its
/// [teardowns](Builder::teardown), which a drop cannot. Wakers that outlive the graph do nothing.
///
/// # Complexity
/// A task's closure, then its future, then its output lie in the same place, in memory that all tasks share; tasks do not allocate. Making
/// the graph is *O*(tasks + edges), a wake and a poll of a woken task *O*(1). [`memory`](Dag::memory) tells how many bytes it all takes.
#[must_use = "futures do nothing unless polled"]
pub struct Dag<'env, T, F = Infallible, S = Threads>
where
    F: Fails,
{
    /// First, so that it is dropped first.
    cells: Grown<'env, T, F::Error, S>,
    engine: Engine<Heap>,
    shape: Linked,
    edges: usize,
    /// Whether the last node is a group of targets, no task.
    grouped: bool,
    /// Tasks, and what tears them down. In the end those that are still to run, the last one first.
    teardowns: Vec<Teardown>,
    /// Those that failed.
    broken: Vec<Teardown>,
    /// The tasks that succeeded, in this order; none if there is no teardown.
    up: Vec<u32>,
    phase: Phase,
}

/// What is to run when the others have ended, if the task `of` succeeded.
#[derive(Debug, Clone, Copy)]
struct Teardown {
    of: u32,
    task: u32,
}

// The cells do not move with it.
impl<T, F: Fails, S> Unpin for Dag<'_, T, F, S> {}

/// The edges of a graph of closures, by node.
struct Linked {
    links: Links,
    /// Node → task, and back; a task that is not needed has no node.
    tasks: Box<[u32]>,
    nodes: Box<[u32]>,
    /// By node, whether its failure is the run's own; empty if all are.
    own: Box<[bool]>,
    pools: Option<Box<Pools>>,
}

impl Shape for Linked {
    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        self.links.dependents(self.tasks[node] as usize).map(|dependent| self.nodes[dependent as usize])
    }

    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)> {
        let dependents = self.links.marked(self.tasks[node] as usize);
        dependents.map(|dependent| (self.nodes[(dependent & !TOLERATES) as usize], dependent & TOLERATES == 0))
    }

    fn is_own(&self, node: usize) -> bool {
        self.own.get(node).is_none_or(|own| *own)
    }

    fn class(&self, node: usize) -> usize {
        self.pools.as_ref().map_or(0, |pools| pools.class(node))
    }

    fn takes(&self, class: usize) -> &[(u32, u32)] {
        self.pools.as_ref().map_or(&[], |pools| pools.takes(class))
    }

    fn takers(&self, pool: u32) -> impl Iterator<Item = usize> {
        self.pools.iter().flat_map(move |pools| pools.takers(pool))
    }
}

impl Linked {
    /// The numbers and the names of the tasks, of which those that are the same have the number added.
    fn numbering<T, E, S>(&self, cells: &Grown<'_, T, E, S>) -> Numbering<'static> {
        let mut by_name: Vec<usize> = (0..self.nodes.len()).collect();
        by_name.sort_by_key(|&task| cells.name(task));
        let mut names: Vec<Box<str>> = (0..self.nodes.len()).map(|task| cells.name(task).into()).collect();
        for same in by_name.chunk_by(|&one, &other| cells.name(one) == cells.name(other)).filter(|same| same.len() > 1) {
            for &task in same {
                names[task] = numbered(cells.name(task), task).into();
            }
        }
        let is_group = |task| cells.is_group(task);
        let node = |(task, &node): (usize, &u32)| if is_group(task) { APART } else { node };
        let nodes = self.nodes.iter().enumerate().map(node).collect();
        Numbering { tasks: self.tasks.to_vec().into(), nodes: Cow::Owned(nodes), names: names.into() }
    }

    /// Works out whose failure is the run's own. The target is the last node.
    fn aim(&mut self) {
        if !self.links.tolerates {
            return;
        }
        let mut own = vec![false; self.tasks.len()].into_boxed_slice();
        for node in (0..own.len()).rev() {
            let needed = self.edges(node).any(|(dependent, needs)| needs && own[dependent as usize]);
            own[node] = needed || node + 1 == own.len();
        }
        self.own = own;
    }
}

/// Whether the tasks of a [`Dag`] can fail: [`Infallible`], or [`Try<E>`](Try). It is sealed.
pub trait Fails: sealed::Fails {
    /// What they fail with.
    type Error;
    /// What the run gives: `T`, or `Result<T, RunError<E, String>>`.
    type Run<T>;

    #[doc(hidden)]
    fn run<T>(end: Result<T, (String, Self::Error)>) -> Self::Run<T>;
}

mod sealed {
    pub trait Fails {}
}

/// Says that tasks of a [`Dag`] can fail with `E`.
#[derive(Debug)]
pub struct Try<E>(PhantomData<E>);

impl sealed::Fails for Infallible {}
impl Fails for Infallible {
    type Error = Infallible;
    type Run<T> = T;

    #[inline]
    fn run<T>(end: Result<T, (String, Infallible)>) -> T {
        match end {
            Ok(output) => output,
            Err((_, never)) => match never {},
        }
    }
}

impl<E> sealed::Fails for Try<E> {}
impl<E> Fails for Try<E> {
    type Error = E;
    type Run<T> = Result<T, RunError<E, String>>;

    #[inline]
    fn run<T>(end: Result<T, (String, E)>) -> Self::Run<T> {
        end.map_err(|(task, error)| RunError::failed(task, error))
    }
}

impl<'env, T> Dag<'env, T> {
    /// Makes a graph whose tasks cannot fail.
    ///
    /// ```
    /// # use dagio::Dag;
    /// # let run = std::pin::pin!(async {
    /// let dag = Dag::new(|g| {
    ///     let leaves: Vec<_> = (1..=100).map(|i| g.task("leaf", (), move |()| async move { i })).collect();
    ///     g.task("sum", leaves, |leaves| async move { leaves.iter().copied().sum::<u32>() })
    /// });
    /// assert_eq!(dag.await, 5050);
    /// # });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(run, &mut cx).is_ready());
    /// ```
    pub fn new<K: Kind>(build: impl for<'g> FnOnce(&mut Builder<'g, 'env>) -> Handle<'g, T, K>) -> Self {
        Self::build(build)
    }
}

impl<'env, T, E> Dag<'env, T, Try<E>> {
    /// Makes a graph in which tasks may fail: those that are added by [`Builder::try_task`].
    ///
    /// # Errors
    /// The run gives the first failure, with the name of its task, after it has dropped everything else in the same poll.
    pub fn try_new<K: Kind>(build: impl for<'g> FnOnce(&mut Builder<'g, 'env, E>) -> Handle<'g, T, K>) -> Self {
        Self::build(build)
    }
}

impl<'env, T> Dag<'env, T, Infallible, Local> {
    /// Makes a graph of tasks that need not be `Send`, and cannot fail; the graph is not `Send` either.
    ///
    /// ```
    /// # use dagio::Dag;
    /// use std::rc::Rc;
    ///
    /// # let run = std::pin::pin!(async {
    /// let dag = Dag::local(|g| {
    ///     let shared = g.task("shared", (), |()| async { Rc::new(1) });
    ///     g.task("count", shared, |shared| async move { Rc::strong_count(&Rc::clone(shared)) })
    /// });
    /// assert_eq!(dag.await, 2);
    /// # });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(run, &mut cx).is_ready());
    /// ```
    pub fn local<K: Kind>(build: impl for<'g> FnOnce(&mut Builder<'g, 'env, Infallible, Local>) -> Handle<'g, T, K>) -> Self {
        Self::build(build)
    }
}

impl<'env, T, E> Dag<'env, T, Try<E>, Local> {
    /// Makes a graph of tasks that need not be `Send`, and may fail; the graph is not `Send` either.
    ///
    /// # Errors
    /// As of [`Dag::try_new`].
    pub fn try_local<K: Kind>(build: impl for<'g> FnOnce(&mut Builder<'g, 'env, E, Local>) -> Handle<'g, T, K>) -> Self {
        Self::build(build)
    }
}

impl<'env, T, F: Fails, S> Dag<'env, T, F, S> {
    fn build<K: Kind>(build: impl for<'g> FnOnce(&mut Builder<'g, 'env, F::Error, S>) -> Handle<'g, T, K>) -> Self {
        let (mut links, mut target) = (Links::default(), 0);
        let mut cells = raw::grow(|cells| {
            let mut builder = Builder { cells, links: Links::default() };
            let handle = build(&mut builder);
            links = builder.links;
            target = handle.token.task();
            (builder.cells, handle.token)
        });
        let Order { tasks, mut nodes, waiting, ready, edges } = order(&links, target);
        let pools = mem::take(&mut links.takes)
            .freeze(tasks.len(), |task| Some(nodes[task as usize] as usize).filter(|&node| node < tasks.len()));
        let counts = Counts::new(tasks.len(), ready, pools.as_ref().map(|pools| pools.gate()));
        let (teardowns, needless): (Vec<_>, Vec<_>) =
            mem::take(&mut links.teardowns).into_iter().partition(|teardown| nodes[teardown.of as usize] != NONE);
        for teardown in &teardowns {
            nodes[teardown.task as usize] = APART;
        }
        if tasks.len() < nodes.len() {
            links.unlink(&nodes);
            for (task, _) in nodes.iter().enumerate().rev().filter(|(_, node)| **node == NONE) {
                cells.drop_closure(task);
            }
        }
        for teardown in &needless {
            nodes[teardown.task as usize] = APART;
        }
        let grouped = K::GROUP;
        let edges = if grouped { edges - links.tasks[target as usize].waiting as usize } else { edges };
        let engine = Engine::on_heap(&waiting, counts);
        let mut shape = Linked { links, tasks, nodes, own: Box::default(), pools };
        shape.aim();
        Dag { cells, engine, shape, edges, grouped, teardowns, broken: Vec::new(), up: Vec::new(), phase: Phase::Running }
    }

    /// Returns how many tasks it runs: the target, and what it goes back to.
    #[must_use]
    pub fn tasks(&self) -> usize {
        self.shape.tasks.len() - usize::from(self.grouped)
    }

    /// Returns how many edges these tasks have; two if one task needs another twice.
    #[must_use]
    pub fn edges(&self) -> usize {
        self.edges
    }

    /// Returns how many bytes of heap it takes, for the tasks, whether they run, ran or are not needed, and for the bookkeeping; what the
    /// tasks allocate is theirs. It is all there from the beginning: a run allocates nothing, unless it has a limit, pools or teardowns, or
    /// goes on after a failure.
    #[must_use]
    pub fn memory(&self) -> usize {
        let Linked { links, tasks, nodes, own, .. } = &self.shape;
        let numbers = size_of_val(&**tasks) + size_of_val(&**nodes) + size_of_val(&**own) + tasks.len() * size_of::<u32>();
        // The queue has a byte for each task, the set of ready ones a bit.
        let queue = tasks.len() + tasks.len().div_ceil(8);
        self.cells.bytes() + links.bytes() + numbers + queue
    }

    /// The plan as data, and its pictures: of the tasks that it runs. It outlives the graph, so that a report can be drawn on it.
    ///
    /// ```
    /// # use dagio::Dag;
    /// let dag = Dag::new(|g| {
    ///     let egg = g.task("egg", (), |()| async { 1 });
    ///     g.task("hen", egg, |egg| async move { egg + 1 })
    /// });
    /// let outline = dag.outline();
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(report) = std::future::Future::poll(std::pin::pin!(dag.report()), &mut cx) else { panic!() };
    /// // let report = dag.report().await;
    /// assert_eq!(outline.tree().to_string(), "hen\n└── egg\n");
    /// assert_eq!(outline.tree().report(&report).to_string(), "hen\n┗━━ egg\n");
    /// ```
    ///
    /// # Complexity
    /// *O*(tasks log tasks + edges); allocates.
    #[must_use]
    pub fn outline(&self) -> Outline<'static> {
        let Numbering { names, nodes, .. } = self.shape.numbering(&self.cells);
        let len = self.tasks();
        let mut of = Copied {
            names: names.into_owned().into(),
            ids: self.shape.tasks[..len].into(),
            nodes: nodes.into_owned().into(),
            ends: Box::default(),
            dependents: Box::default(),
            targets: vec![false; len].into(),
            pools: self.shape.pools.clone(),
        };
        let (mut ends, mut dependents) = (Vec::with_capacity(len), Vec::with_capacity(self.edges));
        for node in 0..len {
            let begin = dependents.len();
            // A group of targets is the last node, and no task.
            let is_task = |edge: &(u32, bool)| edge.0 as usize != len;
            dependents.extend(Shape::edges(&self.shape, node).filter(is_task));
            of.targets[node] = dependents.len() == begin || !Shape::edges(&self.shape, node).all(|edge| is_task(&edge));
            // A list begins with the edge that came last.
            dependents[begin..].reverse();
            ends.push(dependents.len());
        }
        (of.ends, of.dependents) = (ends.into(), dependents.into());
        Outline::new(Source::Copied(Box::new(of)))
    }

    /// What a task is called in an error.
    fn name(&self, task: usize) -> String {
        let name = self.cells.name(task);
        let is_unique = (0..self.shape.nodes.len()).all(|other| other == task || self.cells.name(other) != name);
        if is_unique { name.into() } else { numbered(name, task) }
    }
}

impl<T, F: Fails, S> Dag<'_, T, F, S> {
    /// Says what the run does when a task fails. To be said before the run is polled.
    ///
    /// ```
    /// # use dagio::{Dag, Outcome, Policy};
    /// let dag = Dag::try_new(|g| {
    ///     let left = g.try_task("left", (), |()| async { Err::<u32, _>("no left") });
    ///     let right = g.task("right", (), |()| async { 2 });
    ///     g.task("sum", (left, right), |(left, right)| async move { left + right })
    /// });
    /// let run = dag.policy(Policy::KeepGoing).report();
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(report) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
    /// assert_eq!(
    ///     report.to_string(), // of run.await
    ///     "task `left` failed: no left
    /// 3 tasks: 1 done, 1 failed, 1 skipped
    ///   left failed: no left
    ///     sum skipped"
    /// );
    /// ```
    pub fn policy(mut self, policy: Policy) -> Self {
        self.engine.counts.policy(policy);
        self
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones. The others start as soon as they fit.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.engine.counts.limit(at_most(most));
        self
    }

    /// Tells an observer what the run does, see [`Observer`]. To be said before the run is polled.
    ///
    /// ```
    /// # use dagio::{Dag, Name, Observer, Outcome};
    /// # use std::cell::RefCell;
    /// struct Log(RefCell<Vec<String>>);
    ///
    /// impl<E> Observer<E> for Log {
    ///     fn started(&self, task: Name<'_>) {
    ///         self.0.borrow_mut().push(format!("{task} starts"));
    ///     }
    ///
    ///     fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
    ///         let how = if matches!(outcome, Outcome::Done) { "is done" } else { "failed" };
    ///         self.0.borrow_mut().push(format!("{task} {how}"));
    ///     }
    /// }
    ///
    /// let log = Log(RefCell::default());
    /// let dag = Dag::new(|g| {
    ///     let egg = g.task("egg", (), |()| async { 1 });
    ///     g.task("hen", egg, |egg| async move { egg + 1 })
    /// });
    /// let run = dag.observe(&log);
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
    /// // run.await;
    /// assert_eq!(log.0.take(), ["egg starts", "egg is done", "hen starts", "hen is done"]);
    /// ```
    pub fn observe<O: Observer<F::Error>>(self, observer: O) -> Observed<Self, Watch<F::Error, O, Listing<'static>>> {
        Observed::new(self, observer)
    }

    /// Gives a [`Report`] of the run, in place of its result.
    pub fn report(self) -> Reporting<Self> {
        Reporting::new(self)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U> {
        Until::new(self, until)
    }

    /// What the run gives, and drops everything else.
    fn end(&mut self) -> Result<T, (String, F::Error)> {
        let (task, name) = if let Some(node) = self.engine.counts.failed() {
            let task = self.shape.tasks[node as usize] as usize;
            (task, self.name(task))
        } else if let Some(&Teardown { of, task }) = self.broken.first() {
            (task as usize, teardown_of(&self.name(of as usize)))
        } else {
            return Ok(self.cells.finish());
        };
        let Some(error) = self.cells.take_error(task) else { unreachable!("errors are kept") };
        self.cells.clear();
        Err((name, error))
    }

    fn has_succeeded(&self) -> bool {
        self.engine.counts.left == 0 && self.engine.counts.failed().is_none() && self.broken.is_empty()
    }

    /// Drops what runs; teardowns are left.
    fn wind_up(&mut self) {
        if self.phase != Phase::Running {
            return;
        }
        self.phase = Phase::Ending;
        self.cells.drop_running();
        if !self.teardowns.is_empty() {
            let mut places = vec![NONE; self.shape.nodes.len()];
            for (place, task) in (0..).zip(&self.up) {
                places[*task as usize] = place;
            }
            self.teardowns.retain(|teardown| places[teardown.of as usize] != NONE);
            // Stable: of those of one task, the last that was added is the first to run.
            self.teardowns.sort_by_key(|teardown| places[teardown.of as usize]);
        }
    }

    /// Drops everything; the run is over.
    fn clear(&mut self) {
        self.phase = Phase::Over;
        self.cells.clear();
    }

    /// Goes on.
    #[inline(always)]
    fn poll_by(&mut self, cx: &mut Context<'_>, mut polls: impl Polls<T, F, S>) -> Poll<()> {
        /// Drops everything when a task panics.
        struct Over<'a, 'env, T, F: Fails, S>(&'a mut Dag<'env, T, F, S>);
        impl<T, F: Fails, S> Drop for Over<'_, '_, T, F, S> {
            fn drop(&mut self) {
                self.0.clear();
            }
        }
        assert!(self.phase != Phase::Over, "a graph is polled after its end");
        let over = Over(self);
        let mut polled = Poll::Ready(());
        if over.0.phase == Phase::Running {
            let Dag { cells, engine, shape, teardowns, up, .. } = &mut *over.0;
            let up = if teardowns.is_empty() { None } else { Some(up) };
            polled = polls.poll(engine, &mut Closures { cells, shape, up }, cx);
            if polled.is_ready() {
                over.0.wind_up();
                polls.settle(&mut over.0.engine, &over.0.shape);
            }
        }
        if polled.is_ready() {
            polled = over.0.tear_down(cx);
        }
        mem::forget(over);
        polled
    }

    /// Runs the teardowns one by one; then the run is over.
    fn tear_down(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while let Some(teardown) = self.teardowns.last() {
            match self.cells.step(teardown.task, cx) {
                Step::Pending => return Poll::Pending,
                Step::Failed => self.broken.push(*teardown),
                Step::Succeeded | Step::Grouped | Step::Over => {}
            }
            self.teardowns.pop();
        }
        self.phase = Phase::Over;
        self.cells.stop();
        Poll::Ready(())
    }
}

impl<T, F: Fails, S> Future for Dag<'_, T, F, S> {
    type Output = F::Run<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Run<T>> {
        self.as_mut().poll_run(cx).map(|()| F::run(self.end()))
    }
}

impl<T, F: Fails, S> until::sealed::Running for Dag<'_, T, F, S> {}

impl<T, F: Fails, S> Running for Dag<'_, T, F, S> {
    type Ended = Result<T, RunError<F::Error, String>>;

    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.get_mut().poll_by(cx, ())
    }

    fn halt(mut self: Pin<&mut Self>) {
        self.engine.counts.halt();
    }

    fn cancel(mut self: Pin<&mut Self>) {
        self.wind_up();
    }

    fn stop(mut self: Pin<&mut Self>) {
        self.clear();
    }

    fn is_running(&self) -> bool {
        self.phase == Phase::Running
    }

    fn ended(mut self: Pin<&mut Self>, _: bool) -> Self::Ended {
        let counts = &self.engine.counts;
        if counts.left > 0 && counts.failed().is_none() && self.broken.is_empty() {
            self.cells.clear();
            return Err(RunError::Cancelled);
        }
        self.end().map_err(|(task, error)| RunError::failed(task, error))
    }
}

impl<T, F: Fails, S> Observable for Dag<'_, T, F, S> {
    type Error = F::Error;
    type Output = F::Run<T>;
    type Roster = Listing<'static>;

    fn roster(&self) -> Listing<'static> {
        Listing::new(self.shape.numbering(&self.cells))
    }

    fn by_policy(self, policy: Policy) -> Self {
        self.policy(policy)
    }

    fn limited(self, most: usize) -> Self {
        self.limit(most)
    }

    fn poll_observed<O: Observer<F::Error>>(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        watch: &mut Watch<F::Error, O, Listing<'static>>,
    ) -> Poll<()> {
        let dag = self.get_mut();
        watch.begin(dag.tasks(), &mut dag.engine);
        dag.poll_by(cx, watch)
    }

    fn run_end(&self) -> RunEnd {
        if self.broken.is_empty() { self.engine.counts.end() } else { RunEnd::Failed }
    }

    fn give(self: Pin<&mut Self>) -> F::Run<T> {
        F::run(self.get_mut().end())
    }
}

/// How the tasks of a graph are polled: as they are, or observed.
trait Polls<T, F: Fails, S> {
    fn poll(
        &mut self,
        engine: &mut Engine<Heap>,
        closures: &mut Closures<'_, '_, T, F::Error, S>,
        cx: &mut Context<'_>,
    ) -> Poll<()>;

    /// Nothing runs any more.
    fn settle(&mut self, engine: &mut Engine<Heap>, shape: &Linked);
}

impl<T, F: Fails, S> Polls<T, F, S> for () {
    #[inline(always)]
    fn poll(
        &mut self,
        engine: &mut Engine<Heap>,
        closures: &mut Closures<'_, '_, T, F::Error, S>,
        cx: &mut Context<'_>,
    ) -> Poll<()> {
        engine.poll(closures, cx)
    }

    #[inline(always)]
    fn settle(&mut self, _: &mut Engine<Heap>, _: &Linked) {}
}

impl<T, F: Fails, S, O: Observer<F::Error>> Polls<T, F, S> for &mut Watch<F::Error, O, Listing<'static>> {
    fn poll(
        &mut self,
        engine: &mut Engine<Heap>,
        closures: &mut Closures<'_, '_, T, F::Error, S>,
        cx: &mut Context<'_>,
    ) -> Poll<()> {
        engine.poll(&mut Watched::new(closures, self), cx)
    }

    fn settle(&mut self, engine: &mut Engine<Heap>, shape: &Linked) {
        Watch::settle(self, engine, shape);
    }
}

impl<T, F: Fails, S> Reports for Dag<'_, T, F, S> {
    type Reporting = Reporting<Self>;

    fn reporting(self) -> Reporting<Self> {
        self.report()
    }
}

impl<T, F: Fails, S> Tells for Dag<'_, T, F, S> {
    type Report = Report<T, Kept<'static, F::Error>>;

    fn tell(&mut self, cancelled: bool) -> Self::Report {
        let has_succeeded = self.has_succeeded();
        let Dag { cells, engine, shape, grouped, broken, .. } = self;
        let first = engine.counts.failed();
        let mut states = engine.states(shape);
        let mut failures = Vec::new();
        for (node, _) in (0..).zip(states).filter(|&(_, state)| *state == FAILED) {
            failures.extend(cells.take_error(shape.tasks[node as usize] as usize).map(|error| (node, error)));
        }
        let numbering = shape.numbering(cells);
        let of = |teardown: &Teardown| (TaskId::from_number(teardown.of), teardown.task as usize);
        let broken = broken.iter().map(of).filter_map(|(of, task)| Some((of, cells.take_error(task)?))).collect();
        if *grouped {
            // It is the last node, and no task.
            states = &states[..states.len() - 1];
        }
        let output = if has_succeeded { Some(cells.finish()) } else { None };
        let mut log = Kept::new(numbering, states, shape, failures);
        log.torn = broken;
        let report = Report::new(log, output, first, cancelled);
        cells.clear();
        report
    }
}

/// The tasks of a graph, as its engine sees them.
struct Closures<'a, 'env, T, E, S> {
    cells: &'a mut Grown<'env, T, E, S>,
    shape: &'a Linked,
    /// Where successes are noted, if there is a teardown.
    up: Option<&'a mut Vec<u32>>,
}

impl<T, E, S> Closures<'_, '_, T, E, S> {
    #[inline(always)]
    fn step(&mut self, node: usize, waker: &Waker) -> Poll<End> {
        let task = self.shape.tasks[node];
        match self.cells.step(task, &mut Context::from_waker(waker)) {
            Step::Succeeded => {
                if let Some(up) = &mut self.up {
                    up.push(task);
                }
                Poll::Ready(End::Succeeded)
            }
            Step::Grouped => Poll::Ready(End::Succeeded),
            Step::Failed => Poll::Ready(End::Failed),
            Step::Pending | Step::Over => Poll::Pending,
        }
    }
}

impl<T, E, S> Tasks for Closures<'_, '_, T, E, S> {
    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<End, u32> {
        match self.step(node, waker) {
            Poll::Ready(end) => Ok(end),
            Poll::Pending => Err(0),
        }
    }

    #[inline(always)]
    fn poll(&mut self, node: usize, _: u32, waker: &Waker) -> Poll<End> {
        self.step(node, waker)
    }

    #[inline(always)]
    fn shape(&mut self) -> (&impl Shape, impl Released) {
        let Linked { tasks, nodes, .. } = self.shape;
        let blame = |on: u32, doomed: u32| {
            let is_before = |one: u32, other: u32| nodes[one as usize] < nodes[other as usize];
            self.cells.doom(tasks[doomed as usize], tasks[on as usize], is_before);
        };
        (self.shape, blame)
    }
}

impl<T, E, S> Failing for Closures<'_, '_, T, E, S> {
    type Error = E;

    fn failure(&mut self, node: usize, tell: impl FnOnce(&E)) {
        if let Some(error) = self.cells.error(self.shape.tasks[node] as usize) {
            tell(error);
        }
    }
}

impl<T, F: Fails, S> fmt::Debug for Dag<'_, T, F, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.engine.counts.left;
        f.debug_struct("Dag")
            .field("tasks", &self.tasks())
            .field("left", &left)
            .field("phase", &self.phase)
            .finish_non_exhaustive()
    }
}

/// Collects the tasks of a [`Dag`]; its constructors lend one.
///
/// `'g` is this graph's own lifetime, `E` what tasks fail with, and `S` says what tasks may be: [`Threads`] that all is `Send`, and outputs
/// are `Sync` too, [`Local`] nothing. So a function that adds tasks to the graph of another is written:
///
/// ```
/// # use dagio::{Builder, Dag, Handle};
/// # use std::io::Error;
/// fn greeting<'g>(g: &mut Builder<'g, '_, Error>, name: Handle<'g, String>) -> Handle<'g, String> {
///     g.task("greeting", name, |name| async move { format!("hello {name}") })
/// }
///
/// let dag = Dag::try_new(|g| {
///     let name = g.try_task("name", (), |()| async { Ok(String::from("ada")) });
///     greeting(g, name)
/// });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(said) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
/// assert_eq!(said.unwrap(), "hello ada"); // of dag.await
/// ```
pub struct Builder<'g, 'env: 'g, E = Infallible, S = Threads> {
    cells: Growing<'g, 'env, E, S>,
    links: Links,
}

impl<'g, 'env: 'g, E, S> Builder<'g, 'env, E, S> {
    /// Adds a task that cannot fail.
    ///
    /// It gets what `inputs` give, see [`Inputs`], and gives the future that it runs.
    ///
    /// # Panics
    /// If there are 2^30 tasks or edges, or more.
    #[inline]
    pub fn task<I, C, F>(&mut self, name: impl Into<Cow<'static, str>>, inputs: I, task: C) -> Handle<'g, F::Output>
    where
        I: Inputs<'g, E>,
        C: FnOnce(I::Refs) -> F + 'g,
        F: Future<Output: 'env> + 'g,
        S: Carries<C> + Carries<F> + Shares<F::Output>, // not `Send`? See `Dag::local`
    {
        self.add::<Sure<E>, _, _, _>(name.into(), inputs, task)
    }

    /// Adds a task that may fail: its future gives a `Result`, dependents get what is in `Ok`.
    ///
    /// # Panics
    /// If there are 2^30 tasks or edges, or more.
    #[inline]
    pub fn try_task<I, C, F, T>(&mut self, name: impl Into<Cow<'static, str>>, inputs: I, task: C) -> Handle<'g, T>
    where
        I: Inputs<'g, E>,
        C: FnOnce(I::Refs) -> F + 'g,
        F: Future<Output = Result<T, E>> + 'g, // `Infallible`? See `Dag::try_new`
        T: 'env,
        S: Carries<C> + Carries<F> + Shares<T>, // not `Send`? See `Dag::try_local`
    {
        self.add::<Tried, _, _, _>(name.into(), inputs, task)
    }

    /// Makes one target of several: the run gives the outputs of all of them, in the shape of `targets`, see [`Targets`].
    ///
    /// ```
    /// # use dagio::Dag;
    /// let dag = Dag::new(|g| {
    ///     let left = g.task("left", (), |()| async { 1 });
    ///     let right = g.task("right", (), |()| async { String::from("2") });
    ///     g.all((left, right))
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready((left, right)) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
    /// assert_eq!((left, right), (1, "2".into())); // of dag.await
    /// ```
    ///
    /// # Panics
    /// If a target is there twice: each output is given once.
    pub fn all<H: Targets<'g>>(&mut self, targets: H) -> Handle<'g, H::Outputs, All> {
        let mut link = self.link();
        let stored = targets.store(&mut link);
        let Link { waiting, twice, .. } = link;
        let token = self.cells.add_group(stored);
        self.links.tasks.push(Ends { first: END, waiting });
        assert!(!twice, "a target is there twice");
        Handle::new(token)
    }

    /// Says how much there is of a pool, of which tasks [take](Builder::take) while they run, see [`Graph::pool`](crate::Graph::pool).
    ///
    /// ```
    /// # use dagio::Dag;
    /// let dag = Dag::new(|g| {
    ///     g.pool("connections", 4);
    ///     let pages: Vec<_> = (0..20)
    ///         .map(|i| {
    ///             let page = g.task("page", (), move |()| async move { i });
    ///             g.take(page, "connections", 1);
    ///             page
    ///         })
    ///         .collect();
    ///     g.task("site", pages, |pages| async move { pages.len() })
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(pages) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
    /// assert_eq!(pages, 20); // of dag.await
    /// ```
    ///
    /// # Panics
    /// If a task takes more.
    #[track_caller]
    pub fn pool(&mut self, pool: &str, size: u32) {
        let takes = self.links.takes.iter().filter(|take| take.pool == pool);
        let last: BTreeMap<u32, u32> = takes.map(|Take { task, weight, .. }| (task, weight)).collect();
        for (task, weight) in last {
            assert!(fits(weight, size), "{}", TooHeavy(self.cells.name(task as usize), weight, pool, size));
        }
        self.links.takes.size(pool, size);
    }

    /// Says that a task takes of a [pool](Builder::pool) while it runs; 0 is nothing. Of a task and a pool the last one said counts.
    ///
    /// # Panics
    /// If it takes more than there is: nothing, if that was not said.
    #[track_caller]
    pub fn take<T>(&mut self, task: Handle<'g, T>, pool: &str, weight: u32) {
        let task = task.token.task();
        let size = self.links.takes.size_of(pool).or((weight == WHOLE).then_some(1)).unwrap_or(0);
        assert!(fits(weight, size), "{}", TooHeavy(self.cells.name(task as usize), weight, pool, size));
        self.links.takes.take(task, pool, weight);
    }

    /// Says that a task takes all of a [pool](Builder::pool) while it runs. One whose size was not said has 1: of those that take that, one runs
    /// at a time.
    ///
    /// # Panics
    /// If there is nothing.
    #[track_caller]
    pub fn exclusive<T>(&mut self, task: Handle<'g, T>, pool: &str) {
        self.take(task, pool, WHOLE);
    }

    /// Says what is to be done when the run is over, if the task `of` succeeded: `task` gets its output.
    ///
    /// When nothing runs any more, because the target ended, a task failed or [`until`](Dag::until) completed, the teardowns of the tasks that
    /// succeeded run one after the other: that of the task that succeeded last comes first, so each comes after everything that used the
    /// output. Then the outputs are dropped, and the run gives its result. A graph that is dropped before its end cannot do that, nor one in
    /// which something panics: then teardowns are dropped, too.
    ///
    /// ```
    /// # use dagio::Dag;
    /// # use std::cell::RefCell;
    /// let log = &RefCell::new(Vec::new());
    /// let dag = Dag::local(|g| {
    ///     let connection = g.task("connect", (), |()| async { "connection" });
    ///     g.teardown(connection, |connection| async move { log.borrow_mut().push(format!("{connection} closed")) });
    ///     g.task("query", connection, |_| async { log.borrow_mut().push("queried".into()) })
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(dag), &mut cx).is_ready());
    /// // dag.await;
    /// assert_eq!(*log.borrow(), ["queried", "connection closed"]);
    /// ```
    ///
    /// # Panics
    /// If there are 2^30 tasks or edges, or more.
    pub fn teardown<T, C, F>(&mut self, of: Handle<'g, T>, task: C)
    where
        T: 'g,
        C: FnOnce(&'g T) -> F + 'g,
        F: Future<Output = ()> + 'g,
        S: Carries<C> + Carries<F> + Shares<()>,
    {
        self.tear_down::<Sure<E>, _, _, _>(of, task);
    }

    /// The same, and may fail. The others run all the same. If nothing else failed, the run gives the first such failure, which is named
    /// ``teardown of connect``; all of them are in the [`Report`].
    ///
    /// # Panics
    /// If there are 2^30 tasks or edges, or more.
    pub fn try_teardown<T, C, F>(&mut self, of: Handle<'g, T>, task: C)
    where
        T: 'g,
        C: FnOnce(&'g T) -> F + 'g,
        F: Future<Output = Result<(), E>> + 'g,
        S: Carries<C> + Carries<F> + Shares<()>,
    {
        self.tear_down::<Tried, _, _, _>(of, task);
    }

    fn tear_down<W, T, C, F>(&mut self, of: Handle<'g, T>, task: C)
    where
        T: 'g,
        C: FnOnce(&'g T) -> F + 'g,
        F: Future + 'g,
        W: Way<F::Output, Error = E, Output = ()>,
        S: Carries<C> + Carries<F> + Shares<()>,
    {
        let number = number(self.links.tasks.len());
        let place = self.cells.place(of.token);
        self.cells.add::<W, _, _, _>(Cow::Borrowed(""), place, task);
        self.links.tasks.push(Ends { first: END, waiting: 0 });
        self.links.teardowns.push(Teardown { of: of.token.task(), task: number });
    }

    #[inline(always)]
    fn add<W, I, C, F>(&mut self, name: Cow<'static, str>, inputs: I, task: C) -> Handle<'g, W::Output>
    where
        I: Inputs<'g, E>,
        C: FnOnce(I::Refs) -> F + 'g,
        F: Future + 'g,
        W: Way<F::Output, Error = E, Output: 'env>,
        S: Carries<C> + Carries<F> + Shares<W::Output>,
    {
        let mut link = self.link();
        let stored = inputs.store(&mut link);
        let waiting = link.waiting;
        let token = self.cells.add::<W, _, _, _>(name, stored, task);
        self.links.tasks.push(Ends { first: END, waiting });
        Handle::new(token)
    }

    #[inline(always)]
    fn link(&mut self) -> Link<'_, 'g, 'env, E, S> {
        let task = number(self.links.tasks.len());
        Link { cells: &mut self.cells, links: &mut self.links, task, waiting: 0, twice: false }
    }
}

impl<E, S> fmt::Debug for Builder<'_, '_, E, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("tasks", &self.links.tasks.len()).finish_non_exhaustive()
    }
}

/// Links a task that is being added to what it needs.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct Link<'a, 'g, 'env: 'g, E, S> {
    cells: &'a mut Growing<'g, 'env, E, S>,
    links: &'a mut Links,
    /// The task.
    task: u32,
    /// How many edges it has so far.
    waiting: u32,
    /// Whether there are two from one task that may have one only.
    twice: bool,
}

impl<'g, 'env: 'g, E, S> Link<'_, 'g, 'env, E, S> {
    /// An edge from a task that must succeed.
    #[inline(always)]
    pub(crate) fn needs<T>(&mut self, on: Token<'g, T>) {
        self.edge(on, self.task);
    }

    /// An edge from a task that must end.
    pub(crate) fn waits<T>(&mut self, on: Token<'g, T>) {
        self.links.tolerates = true;
        self.edge(on, self.task | TOLERATES);
    }

    #[inline(always)]
    fn edge<T>(&mut self, on: Token<'g, T>, dependent: u32) {
        let edge = number(self.links.edges.len());
        let next = mem::replace(&mut self.links.tasks[on.task() as usize].first, edge);
        self.links.edges.push(Edge { dependent, next });
        self.waiting += 1;
    }

    /// As `needs`, and notes it if there was an edge already.
    pub(crate) fn needs_once<T>(&mut self, on: Token<'g, T>) {
        let last = self.links.edges.get(self.links.tasks[on.task() as usize].first as usize);
        self.twice |= last.is_some_and(|edge| edge.dependent == self.task);
        self.needs(on);
    }

    /// Where a task's output will be.
    #[inline(always)]
    pub(crate) fn place<T>(&self, of: Token<'g, T>) -> Place<'g, T> {
        self.cells.place(of)
    }

    /// Where a task's output will be, or why it will not.
    pub(crate) fn fate<T>(&self, of: Token<'g, T>) -> Fate<'g, T, E> {
        self.cells.fate(of)
    }

    /// Room for several inputs.
    pub(crate) fn list<A: Stored<'g>>(&mut self, room: usize) -> List<'g, A> {
        self.cells.list(room)
    }
}

/// The edges of a graph.
#[derive(Debug, Default)]
struct Links {
    tasks: Vec<Ends>,
    edges: Vec<Edge>,
    /// Whether there are edges that do not need success.
    tolerates: bool,
    teardowns: Vec<Teardown>,
    takes: Takes,
}

/// The ends of edges at a task.
#[derive(Debug)]
struct Ends {
    /// The first of the list of edges out of it.
    first: u32,
    /// How many edges lead to it.
    waiting: u32,
}

#[derive(Debug)]
struct Edge {
    /// The task that waits; it may have the mark `TOLERATES`.
    dependent: u32,
    /// The next edge out of the same task.
    next: u32,
}

/// The dependent does not need the success of what it waits for.
const TOLERATES: u32 = 1 << 30;
/// No edge.
const END: u32 = u32::MAX;

/// A task or an edge.
#[inline(always)]
fn number(index: usize) -> u32 {
    assert!(index < (1 << 30) - 1, "a graph has fewer than 2^30 tasks and edges");
    #[expect(clippy::cast_possible_truncation, reason = "just checked")]
    let number = index as u32;
    number
}

impl Links {
    #[inline(always)]
    fn dependents(&self, task: usize) -> impl Iterator<Item = u32> {
        self.marked(task).map(|dependent| dependent & !TOLERATES)
    }

    /// The dependents of a task, which may have the mark `TOLERATES`.
    #[inline(always)]
    fn marked(&self, task: usize) -> impl Iterator<Item = u32> {
        let mut edge = self.tasks[task].first;
        core::iter::from_fn(move || {
            let Edge { dependent, next } = self.edges.get(edge as usize)?;
            edge = *next;
            Some(*dependent)
        })
    }

    /// Takes out the edges that lead to tasks without a node.
    #[cold]
    fn unlink(&mut self, nodes: &[u32]) {
        for task in &mut self.tasks {
            let mut rest = mem::replace(&mut task.first, END);
            while let Some(edge) = self.edges.get_mut(rest as usize) {
                let next = edge.next;
                if nodes[(edge.dependent & !TOLERATES) as usize] != NONE {
                    edge.next = mem::replace(&mut task.first, rest);
                }
                rest = next;
            }
        }
    }

    fn bytes(&self) -> usize {
        self.tasks.capacity() * size_of::<Ends>() + self.edges.capacity() * size_of::<Edge>()
    }
}

/// What a task is called whose name others have, too.
fn numbered(name: &str, task: usize) -> String {
    format!("{name} (#{task})")
}

/// What the target goes back to, in start order.
struct Order {
    tasks: Box<[u32]>,
    nodes: Box<[u32]>,
    waiting: Vec<u32>,
    ready: Bits,
    edges: usize,
}

/// Orders tasks by the longest path that is left from their start, as plans do, equals by number.
fn order(links: &Links, target: u32) -> Order {
    // How many tasks are on the longest path from a task to the target; 0 if there is none.
    let mut ranks = vec![0; links.tasks.len()];
    // By rank, how many tasks.
    let mut starts = vec![0];
    for task in (0..=target as usize).rev() {
        let after = links.dependents(task).map(|dependent| ranks[dependent as usize]).max().unwrap_or(0);
        let rank = if after > 0 || task == target as usize { after + 1 } else { 0 };
        ranks[task] = rank;
        if rank as usize == starts.len() {
            starts.push(0);
        }
        starts[rank as usize] += 1;
    }
    starts[0] = 0;
    let mut needed = 0;
    for start in starts.iter_mut().rev() {
        needed += mem::replace(start, needed);
    }
    let mut tasks = vec![0; needed as usize].into_boxed_slice();
    let (mut ready, mut waiting) = (Bits::new(tasks.len()), vec![0; tasks.len()]);
    let mut edges = 0;
    // From here on, nodes.
    let mut nodes = ranks.into_boxed_slice();
    for (task, (node, ends)) in (0..).zip(nodes.iter_mut().zip(&links.tasks)) {
        if *node == 0 {
            *node = NONE;
            continue;
        }
        let start = &mut starts[*node as usize];
        *node = *start;
        *start += 1;
        tasks[*node as usize] = task;
        waiting[*node as usize] = ends.waiting;
        edges += ends.waiting as usize;
        if ends.waiting == 0 {
            ready.insert(*node as usize);
        }
    }
    Order { tasks, nodes, waiting, ready, edges }
}
