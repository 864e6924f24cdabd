//! One execution of a plan: the one future.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use crate::counts::{Released, Shape};
use crate::end::{self, ErrorOf};
use crate::engine::{self, Engine, Tasks, at_most};
use crate::graph::number;
use crate::heap::Heap;
use crate::kept::{Kept, Listing};
use crate::observed::{Observable, Observed};
#[cfg(feature = "std")]
use crate::panic::{CatchPanics, Panic, catch_panics};
use crate::plan::Plan;
use crate::raw::Slab;
use crate::reporting::Tells;
use crate::until::{self, Phase, Reports, Running, Until};
use crate::watch::{Failing, Watch, Watched};
use crate::{End, Observer, Policy, Report, Reporting, RunEnd, RunError, TaskId};

pub(crate) mod sealed {
    pub trait Body {}
}

/// How a run makes the future of a task, and where its output goes. It is sealed.
pub trait Body<Fut: Future>: sealed::Body {
    /// What a task fails with.
    type Error;
    /// What the run gives.
    type Run;

    #[doc(hidden)]
    fn start(&mut self, task: TaskId) -> Fut;
    #[doc(hidden)]
    fn end(&mut self, task: impl FnOnce() -> TaskId, end: Fut::Output) -> Result<(), Self::Error>;
    #[doc(hidden)]
    fn run(end: Result<(), (String, Self::Error)>) -> Self::Run;
}

/// A future for each task, no output: a run of [`Plan::run`].
#[derive(Debug)]
pub struct Each<F>(F);

impl<F> sealed::Body for Each<F> {}

impl<F, Fut> Body<Fut> for Each<F>
where
    F: FnMut(TaskId) -> Fut,
    Fut: Future<Output: End>,
{
    type Error = ErrorOf<Fut::Output>;
    type Run = <Fut::Output as End>::Run<String>;

    #[inline(always)]
    fn start(&mut self, task: TaskId) -> Fut {
        (self.0)(task)
    }

    #[inline(always)]
    fn end(&mut self, _: impl FnOnce() -> TaskId, end: Fut::Output) -> Result<(), Self::Error> {
        end::sealed::End::end(end)
    }

    fn run(end: Result<(), (String, Self::Error)>) -> Self::Run {
        <Fut::Output as End>::run(end)
    }
}

/// The same with panics as errors: a run after [`Run::catch_panics`].
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Catching<B>(B);

#[cfg(feature = "std")]
impl<B> sealed::Body for Catching<B> {}

#[cfg(feature = "std")]
impl<B, Fut> Body<CatchPanics<Fut>> for Catching<B>
where
    B: Body<Fut, Error: From<Panic>>,
    Fut: Future,
{
    type Error = B::Error;
    type Run = B::Run;

    #[inline]
    fn start(&mut self, task: TaskId) -> CatchPanics<Fut> {
        catch_panics(|| self.0.start(task))
    }

    #[inline]
    fn end(&mut self, task: impl FnOnce() -> TaskId, end: Result<Fut::Output, Panic>) -> Result<(), Self::Error> {
        self.0.end(task, end?)
    }

    fn run(end: Result<(), (String, Self::Error)>) -> Self::Run {
        B::run(end)
    }
}

/// The future of [`Plan::run`] and [`Outputs::run`](crate::Outputs::run).
#[must_use = "futures do nothing unless polled"]
pub struct Run<'p, B, Fut, E> {
    tasks: Futures<'p, B, Fut, E>,
    engine: Engine<Heap>,
    phase: Phase,
}

// The futures are in the slab's chunks, which do not move.
impl<B, Fut, E> Unpin for Run<'_, B, Fut, E> {}

/// A future for each task that runs.
struct Futures<'p, B, Fut, E> {
    plan: &'p Plan,
    // Dropped first.
    places: Slab<Fut>,
    body: B,
    /// By node.
    failures: Vec<(u32, E)>,
}

impl<B, Fut, E> Futures<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    #[inline(always)]
    fn end(&mut self, node: usize, end: Fut::Output) -> engine::End {
        match self.body.end(|| self.plan.task(node), end) {
            Ok(()) => engine::End::Succeeded,
            Err(error) => {
                self.failures.push((number(node), error));
                engine::End::Failed
            }
        }
    }
}

impl<B, Fut, E> Tasks for Futures<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<engine::End, u32> {
        let future = self.body.start(self.plan.task(node));
        let end = self.places.try_first(future, |future| match future.poll(&mut Context::from_waker(waker)) {
            Poll::Ready(end) => Some(end),
            Poll::Pending => None,
        })?;
        Ok(self.end(node, end))
    }

    #[inline(always)]
    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<engine::End> {
        let end = self.places.try_next(place, |future| match future.poll(&mut Context::from_waker(waker)) {
            Poll::Ready(end) => Some(end),
            Poll::Pending => None,
        });
        match end {
            Some(end) => Poll::Ready(self.end(node, end)),
            None => Poll::Pending,
        }
    }

    #[inline(always)]
    fn shape(&mut self) -> (&impl Shape, impl Released) {
        (self.plan, |_, _| {})
    }
}

impl Plan {
    /// Runs every task once, inside one future: `start` makes a task's future, at the moment when all it needs has ended.
    ///
    /// ```
    /// # use dagio::{Graph, TaskId};
    /// let mut graph = Graph::new();
    /// for (task, needs) in [("compile", &["generate"][..]), ("generate", &[]), ("link", &["compile"])] {
    ///     graph.add(task);
    ///     for on in needs {
    ///         graph.depend(task, *on);
    ///     }
    /// }
    /// let plan = graph.plan()?;
    ///
    /// let done = std::cell::RefCell::new(Vec::new());
    /// let run = plan.run(|task| {
    ///     let (plan, done) = (&plan, &done);
    ///     async move { done.borrow_mut().push(plan.name(task)) }
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
    /// // run.await;
    /// assert_eq!(*done.borrow(), ["generate", "compile", "link"]);
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// # Errors
    /// If tasks can fail, the first failure, with its task's name; what runs is dropped in the same poll, and nothing starts. Another
    /// [`policy`](Run::policy) lets the others go on.
    ///
    /// # Panics
    /// A panic of a task or of `start` unwinds to the caller after all running tasks are dropped. So does a run that is polled after its end, and
    /// one in which 2^25 tasks run at once, or more if their futures are small.
    ///
    /// # Cancellation
    /// Dropping the run drops the running tasks then and there, in the reverse order of their starts. So does a run that ends before they do. To
    /// sort more than 64 takes 8 bytes each for that moment; where there is no memory, the order is another. Wakers that outlive the run do
    /// nothing, but keep its first allocation, of 5 bytes a task and at most 16 KiB (or one future).
    ///
    /// # Complexity
    /// Allocates once at the start, for the queue and the first 64 tasks that run at once; a second time if there are more than 64 tasks (32
    /// where pointers have 32 bits); then for more that run at once, if there are. A wake, and a poll of a woken task, are *O*(1).
    pub fn run<F, Fut>(&self, start: F) -> Run<'_, Each<F>, Fut, ErrorOf<Fut::Output>>
    where
        F: FnMut(TaskId) -> Fut,
        Fut: Future<Output: End>,
    {
        Run::new(self, Each(start))
    }
}

impl<B, Fut, E> Failing for Futures<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Error = E;

    fn failure(&mut self, _: usize, tell: impl FnOnce(&E)) {
        if let Some((_, error)) = self.failures.last() {
            tell(error);
        }
    }
}

impl<'p, B, Fut, E> Run<'p, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    #[inline]
    pub(crate) fn new(plan: &'p Plan, body: B) -> Self {
        let (engine, places) = Engine::with_places(plan.waiting(), plan.counts());
        Run { tasks: Futures { plan, places, body, failures: Vec::new() }, engine, phase: Phase::Running }
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones. The others start as soon as they fit.
    ///
    /// The last limit counts. If it comes when more tasks than that run already, they run on.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.engine.counts.limit(at_most(most));
        self
    }

    /// Says how much there is of a [pool](crate::Graph::pool), in place of what the graph says. To be said before the run is polled.
    ///
    /// # Panics
    /// If the run was polled, if there is no such pool, or if a task takes more of it than that.
    #[track_caller]
    pub fn pool(mut self, pool: &str, size: u32) -> Self {
        self.tasks.plan.resize(&mut self.engine.counts, pool, size);
        self
    }

    /// Says what the run does when a task fails. To be said before the run is polled.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.engine.counts.policy(policy);
        self
    }

    /// Makes an error of the panic of a task, or of what makes its future: it fails as any other does. To be said before the run is polled.
    ///
    /// Tasks give a `Result`, whose error takes a [`Panic`]. See [`catch_panics`] for what that means.
    ///
    /// ```
    /// # use dagio::{Graph, Policy};
    /// let plan = Graph::with_tasks(3).plan()?;
    /// let run = plan.run(|task| async move {
    ///     assert!(task.index() != 1, "not this one");
    ///     Ok::<(), dagio::Panic>(())
    /// });
    /// let run = run.policy(Policy::KeepGoing).catch_panics();
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
    /// assert_eq!(end.unwrap_err().to_string(), "task `#1` failed: panicked: not this one"); // of run.await
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// # Panics
    /// If the run was polled.
    #[cfg(feature = "std")]
    pub fn catch_panics(self) -> Run<'p, Catching<B>, CatchPanics<Fut>, E>
    where
        E: From<Panic>,
    {
        let Run { tasks: Futures { plan, body, .. }, engine, .. } = self;
        assert!(engine.counts.is_new(plan.len()), "panics of a run are caught from its beginning");
        let mut run = Run::new(plan, Catching(body));
        run.engine.counts = engine.counts;
        run
    }

    /// Tells an observer what the run does, see [`Observer`]. To be said before the run is polled.
    pub fn observe<O: Observer<E>>(self, observer: O) -> Observed<Self, Watch<E, O, Listing<'p>>> {
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

    /// Goes on, by what polls the engine.
    #[inline(always)]
    fn poll_by(&mut self, poll: impl FnOnce(&mut Engine<Heap>, &mut Futures<'p, B, Fut, E>) -> Poll<()>) -> Poll<()> {
        /// Drops what runs, also when a task panics.
        struct Over<'a, 'p, B, Fut, E>(&'a mut Run<'p, B, Fut, E>);
        impl<B, Fut, E> Drop for Over<'_, '_, B, Fut, E> {
            fn drop(&mut self) {
                self.0.clear();
            }
        }
        assert!(self.phase != Phase::Over, "a run is polled after its end");
        let over = Over(self);
        if over.0.phase == Phase::Ending {
            return Poll::Ready(());
        }
        let polled = poll(&mut over.0.engine, &mut over.0.tasks);
        if polled.is_pending() {
            mem::forget(over);
        }
        polled
    }

    /// The first failure that is the run's own.
    fn end(&mut self) -> Result<(), (String, E)> {
        let Futures { plan, failures, .. } = &mut self.tasks;
        let Some(first) = self.engine.counts.failed() else { return Ok(()) };
        let Some(at) = failures.iter().position(|failure| failure.0 == first) else { unreachable!("failures are kept") };
        Err((plan.name(plan.task(first as usize)), failures.swap_remove(at).1))
    }
}

impl<B, Fut, E> Future for Run<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Output = B::Run;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<B::Run> {
        self.as_mut().poll_run(cx).map(|()| B::run(self.end()))
    }
}

impl<B, Fut, E> until::sealed::Running for Run<'_, B, Fut, E> {}

impl<B, Fut, E> Running for Run<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Ended = Result<(), RunError<E, String>>;

    #[inline]
    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.get_mut().poll_by(|engine, tasks| engine.poll(tasks, cx))
    }

    fn halt(mut self: Pin<&mut Self>) {
        self.engine.counts.halt();
    }

    fn cancel(mut self: Pin<&mut Self>) {
        if self.phase == Phase::Running {
            self.phase = Phase::Ending;
            self.tasks.places.clear();
        }
    }

    fn stop(mut self: Pin<&mut Self>) {
        self.clear();
    }

    fn is_running(&self) -> bool {
        self.phase == Phase::Running
    }

    fn ended(mut self: Pin<&mut Self>, _: bool) -> Self::Ended {
        self.end().map_err(|(task, error)| RunError::failed(task, error))?;
        if self.engine.counts.left > 0 { Err(RunError::Cancelled) } else { Ok(()) }
    }
}

impl<'p, B, Fut, E> Observable for Run<'p, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Error = E;
    type Output = B::Run;
    type Roster = Listing<'p>;

    fn roster(&self) -> Listing<'p> {
        Listing::new(self.tasks.plan.numbering())
    }

    fn by_policy(self, policy: Policy) -> Self {
        self.policy(policy)
    }

    fn limited(self, most: usize) -> Self {
        self.limit(most)
    }

    fn poll_observed<O: Observer<E>>(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        watch: &mut Watch<E, O, Listing<'p>>,
    ) -> Poll<()> {
        let run = self.get_mut();
        let plan = run.tasks.plan;
        watch.begin(plan.len(), &mut run.engine);
        run.poll_by(|engine, tasks| engine.poll(&mut Watched::new(tasks, watch), cx))
            .map(|()| watch.settle(&mut run.engine, plan))
    }

    fn run_end(&self) -> RunEnd {
        self.engine.counts.end()
    }

    fn give(self: Pin<&mut Self>) -> B::Run {
        B::run(self.get_mut().end())
    }
}

impl<B, Fut, E> Reports for Run<'_, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Reporting = Reporting<Self>;

    fn reporting(self) -> Reporting<Self> {
        self.report()
    }
}

impl<'p, B, Fut, E> Tells for Run<'p, B, Fut, E>
where
    B: Body<Fut, Error = E>,
    Fut: Future,
{
    type Report = Report<(), Kept<'p, E>>;

    fn tell(&mut self, cancelled: bool) -> Self::Report {
        let Futures { plan, failures, .. } = &mut self.tasks;
        let (plan, failures, counts) = (*plan, mem::take(failures), &self.engine.counts);
        let (first, output) = (counts.failed(), (counts.left == 0 && counts.failed().is_none()).then_some(()));
        let states = self.engine.states(plan);
        Report::new(Kept::new(plan.numbering(), states, plan, failures), output, first, cancelled)
    }
}

impl<B, Fut, E> Run<'_, B, Fut, E> {
    /// Drops what runs.
    fn clear(&mut self) {
        self.phase = Phase::Over;
        self.tasks.places.clear();
    }
}

impl<B, Fut, E> fmt::Debug for Run<'_, B, Fut, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("left", &self.engine.counts.left).field("phase", &self.phase).finish_non_exhaustive()
    }
}
