//! One execution of a plan of arrays: the one future, with its tasks' futures in it.

use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
use super::wakers::Claim;
use super::{Bytes, Listed, Plan, Run};
use crate::counts::{Released, Shape};
use crate::end::{self, ErrorOf};
use crate::engine::{self, Engine, Tasks, at_most};
use crate::inline::Inline;
use crate::observed::{Observable, Observed};
use crate::raw::{Lent, Places, Wakes};
use crate::report::Name;
use crate::until::{self, Phase, Reports, Running, Until};
use crate::watch::{self, Failing, Roster, Watch, Watched};
use crate::{End, Observer, Policy, Report, RunEnd, RunError, TaskId};

/// All of a run but its tasks' futures.
///
/// `S` starts a task, `K` keeps errors: [`FirstError`] or [`Errors`]. `W` is where wakes go.
pub struct Steps<'p, 'n, S, K, W: Wakes, const TASKS: usize, const EDGES: usize> {
    plan: &'p Plan<'n, TASKS, EDGES>,
    engine: Engine<Inline<W, Bytes<TASKS>, TASKS>>,
    start: S,
    kept: K,
    /// How many may run at once, if there are places for them.
    limit: u32,
    phase: Phase,
}

/// What a run keeps of the errors of its tasks. It is sealed.
pub trait Keeps<E>: sealed::Keeps {
    #[doc(hidden)]
    fn keep(&mut self, node: usize, is_own: bool, error: E);
}

mod sealed {
    pub trait Gives {}
    pub trait Keeps {}
}

/// A run keeps the first error that is its own.
#[derive(Debug)]
pub struct FirstError<E>(Option<(usize, E)>);

impl<E> sealed::Keeps for FirstError<E> {}

impl<E> Keeps<E> for FirstError<E> {
    fn keep(&mut self, node: usize, is_own: bool, error: E) {
        if is_own && self.0.is_none() {
            self.0 = Some((node, error));
        }
    }
}

/// A run keeps all errors, for a report.
#[derive(Debug)]
pub struct Errors<E, const TASKS: usize>([Option<E>; TASKS]);

impl<E, const TASKS: usize> sealed::Keeps for Errors<E, TASKS> {}

impl<E, const TASKS: usize> Keeps<E> for Errors<E, TASKS> {
    fn keep(&mut self, node: usize, _: bool, error: E) {
        self.0[node] = Some(error);
    }
}

/// The tasks that run.
struct Futures<'a, 'n, S, K, F, const TASKS: usize, const EDGES: usize, const PLACES: usize> {
    plan: &'a Plan<'n, TASKS, EDGES>,
    start: &'a mut S,
    kept: &'a mut K,
    places: Pin<&'a mut Places<F, PLACES>>,
}

impl<S, K, F, const TASKS: usize, const EDGES: usize, const PLACES: usize> Futures<'_, '_, S, K, F, TASKS, EDGES, PLACES>
where
    K: Keeps<ErrorOf<F::Output>>,
    F: Future<Output: End>,
{
    #[inline(always)]
    fn end(&mut self, node: usize, end: F::Output) -> engine::End {
        match end::sealed::End::end(end) {
            Ok(()) => engine::End::Succeeded,
            Err(error) => {
                self.kept.keep(node, self.plan.is_own(node), error);
                engine::End::Failed
            }
        }
    }
}

impl<S, K, F, const TASKS: usize, const EDGES: usize, const PLACES: usize> Tasks
    for Futures<'_, '_, S, K, F, TASKS, EDGES, PLACES>
where
    S: FnMut(TaskId) -> F,
    K: Keeps<ErrorOf<F::Output>>,
    F: Future<Output: End>,
{
    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<engine::End, u32> {
        let future = (self.start)(self.plan.at(node));
        let place = self.places.as_mut().put(node, future);
        match self.places.as_mut().poll(place, &mut Context::from_waker(waker)) {
            Poll::Ready(end) => Ok(self.end(node, end)),
            #[expect(clippy::cast_possible_truncation, reason = "as many places as tasks, at most")]
            Poll::Pending => Err(place as u32),
        }
    }

    #[inline(always)]
    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<engine::End> {
        let polled = self.places.as_mut().poll(place as usize, &mut Context::from_waker(waker));
        polled.map(|end| self.end(node, end))
    }

    #[inline(always)]
    fn shape(&mut self) -> (&impl Shape, impl Released) {
        (self.plan, |_, _| {})
    }
}

impl<'n, const TASKS: usize, const EDGES: usize> Plan<'n, TASKS, EDGES> {
    /// Runs every task once, inside one future: `start` makes a task's future, at the moment when all it needs has ended.
    ///
    /// The run has a place for each task's future in it, or [as many as you say](Run::places). Tasks are lent the run's own waker, and all that
    /// run are polled in each poll of the run, unless it has [wakers](Run::wakers).
    ///
    /// # Errors
    /// If tasks can fail, the first failure, with its task's name; what runs is dropped in the same poll, and nothing starts. Another
    /// [`policy`](Run::policy) lets the others go on.
    ///
    /// # Panics
    /// A panic of a task or of `start` unwinds to the caller after all running tasks are dropped. So does a run that is polled after its end.
    ///
    /// # Cancellation
    /// Dropping the run drops the running tasks then and there; the least critical one first, if each task has a place.
    ///
    /// # Complexity
    /// 7 bytes a task and a few words beside the futures, on no heap; 6 with [wakers](Run::wakers). A poll of the run is *O*(tasks), *O*(1) for
    /// each edge that an end releases, and with fewer places than tasks *O*(places) for each start.
    ///
    /// The type of a run is a long one: where it is to be written down, it is an `impl Future`.
    #[expect(clippy::type_complexity, reason = "each part is a choice of the caller's")]
    pub fn run<S, Fut>(
        &self,
        start: S,
    ) -> Run<Steps<'_, 'n, S, FirstError<ErrorOf<Fut::Output>>, Lent<Bytes<TASKS>>, TASKS, EDGES>, Fut, TASKS>
    where
        S: FnMut(TaskId) -> Fut,
        Fut: Future<Output: End>,
    {
        let (states, counts) = self.begin();
        let engine = Engine::new(Inline::new(Lent::new(Bytes::new()), states), counts);
        Run::beside(Steps { plan: self, engine, start, kept: FirstError(None), limit: u32::MAX, phase: Phase::Running })
    }
}

impl<'p, 'n, S, K, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize>
    Run<Steps<'p, 'n, S, K, W, TASKS, EDGES>, Fut, PLACES>
where
    W: Wakes,
{
    /// Gives the run places for `MOST` futures, in place of one for each task: at most so many tasks run at once, and that is the memory it
    /// takes. To be said before the run is polled.
    ///
    /// ```
    /// # use dagio::fixed::Plan;
    /// const PLAN: Plan<50, 0> = Plan::new([""; 50], []);
    /// let task = |_| std::future::ready(());
    /// assert!(size_of_val(&PLAN.run(task).places::<4>()) < size_of_val(&PLAN.run(task)));
    /// ```
    ///
    /// # Panics
    /// If the run was polled.
    pub fn places<const MOST: usize>(self) -> Run<Steps<'p, 'n, S, K, W, TASKS, EDGES>, Fut, MOST> {
        const { assert!(MOST > 0 || TASKS == 0, "a run with no place for a future never ends") };
        let mut steps = self.new_steps("places");
        if PLACES.min(MOST) < steps.plan.len() {
            steps.engine.counts.limit(at_most(MOST).min(steps.limit));
        }
        Run::beside(steps)
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones. The others start as soon as they fit.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        let steps = self.rest_mut();
        steps.limit = at_most(most);
        steps.engine.counts.limit(steps.limit.min(at_most(PLACES.max(1))));
        self
    }

    /// Says what the run does when a task fails. To be said before the run is polled.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.rest_mut().engine.counts.policy(policy);
        self
    }

    /// Gives each task a waker of its own: a wake polls that task alone. To be said before the run is polled.
    ///
    /// # Panics
    /// If the run was polled.
    #[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
    pub fn wakers<const BLOCKS: usize>(
        self,
        wakers: Claim<BLOCKS>,
    ) -> Run<Steps<'p, 'n, S, K, Claim<BLOCKS>, TASKS, EDGES>, Fut, PLACES> {
        const { assert!(TASKS <= super::Wakers::<BLOCKS>::TASKS, "the plan has room for more tasks than there are wakers") };
        let Steps { plan, engine, start, kept, limit, phase } = self.new_steps("wakers");
        let engine = engine.map(|store| store.with(wakers.of(plan.len())));
        Run::beside(Steps { plan, engine, start, kept, limit, phase })
    }

    /// Tells an observer what the run does, see [`Observer`]. To be said before the run is polled.
    ///
    /// That takes 4 bytes a task.
    pub fn observe<O>(self, observer: O) -> Observed<Self, Watch<<Self as Observable>::Error, O, Known<'p, 'n, TASKS, EDGES>>>
    where
        Self: Observable<Roster = Known<'p, 'n, TASKS, EDGES>>,
        O: Observer<<Self as Observable>::Error>,
    {
        Observed::new(self, observer)
    }

    /// Ends the run as soon as `until` completes, see [`Until`].
    pub fn until<U: Future>(self, until: U) -> Until<Self, U>
    where
        Self: Running,
    {
        Until::new(self, until)
    }

    /// What is not futures, of a run that has none yet.
    #[track_caller]
    fn new_steps(self, what: &str) -> Steps<'p, 'n, S, K, W, TASKS, EDGES> {
        let Steps { plan, engine, .. } = self.rest();
        assert!(engine.counts.is_new(plan.len()), "the {what} of a run are said before it is polled");
        self.into_rest()
    }
}

impl<'p, 'n, S, E, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize>
    Run<Steps<'p, 'n, S, FirstError<E>, W, TASKS, EDGES>, Fut, PLACES>
where
    W: Wakes,
{
    /// Gives a [`Report`] of the run, in place of its result. To be said before the run is polled.
    ///
    /// The run has room for an error of each task, then.
    ///
    /// # Panics
    /// If the run was polled.
    pub fn report(self) -> Run<Steps<'p, 'n, S, Errors<E, TASKS>, W, TASKS, EDGES>, Fut, PLACES> {
        let Steps { plan, engine, start, limit, phase, .. } = self.new_steps("errors");
        Run::beside(Steps { plan, engine, start, kept: Errors([const { None }; TASKS]), limit, phase })
    }
}

/// What is left of a run that is over, as what it gives. It is sealed.
pub trait Gives: sealed::Gives {
    /// What it gives when it may have been ended from outside.
    type Ended;

    #[doc(hidden)]
    fn give(&mut self, cancelled: bool) -> Self::Ended;
}

impl<S, K, W: Wakes, const TASKS: usize, const EDGES: usize> sealed::Gives for Steps<'_, '_, S, K, W, TASKS, EDGES> {}

impl<'n, S, E, W: Wakes, const TASKS: usize, const EDGES: usize> Gives for Steps<'_, 'n, S, FirstError<E>, W, TASKS, EDGES> {
    type Ended = Result<(), RunError<E, Name<'n>>>;

    fn give(&mut self, _: bool) -> Self::Ended {
        self.end().map_err(|(task, error)| RunError::failed(task, error))?;
        if self.engine.counts.left > 0 { Err(RunError::Cancelled) } else { Ok(()) }
    }
}

impl<'p, 'n, S, E, W: Wakes, const TASKS: usize, const EDGES: usize> Gives
    for Steps<'p, 'n, S, Errors<E, TASKS>, W, TASKS, EDGES>
{
    type Ended = Report<(), Listed<'p, 'n, E, TASKS, EDGES>>;

    fn give(&mut self, cancelled: bool) -> Self::Ended {
        let errors = mem::replace(&mut self.kept.0, [const { None }; TASKS]);
        let counts = &self.engine.counts;
        let (first, output) = (counts.failed(), (counts.left == 0 && counts.failed().is_none()).then_some(()));
        let states = self.engine.states(self.plan);
        Report::new(Listed::new(self.plan, states, errors), output, first, cancelled)
    }
}

/// The same, as what a run gives that nothing but its tasks ends, where these give `D`. It is sealed.
pub trait Results<D>: Gives {
    /// That.
    type Output;

    #[doc(hidden)]
    fn result(&mut self) -> Self::Output;
}

impl<'n, S, E, D, W, const TASKS: usize, const EDGES: usize> Results<D> for Steps<'_, 'n, S, FirstError<E>, W, TASKS, EDGES>
where
    W: Wakes,
    D: End + end::sealed::End<(), Error = E>,
{
    type Output = D::Run<Name<'n>>;

    #[inline]
    fn result(&mut self) -> D::Run<Name<'n>> {
        D::run(self.end())
    }
}

impl<S, E, D, W, const TASKS: usize, const EDGES: usize> Results<D> for Steps<'_, '_, S, Errors<E, TASKS>, W, TASKS, EDGES>
where
    W: Wakes,
    D: End + end::sealed::End<(), Error = E>,
{
    type Output = Self::Ended;

    #[inline]
    fn result(&mut self) -> Self::Ended {
        self.give(false)
    }
}

impl<'n, S, E, W: Wakes, const TASKS: usize, const EDGES: usize> Steps<'_, 'n, S, FirstError<E>, W, TASKS, EDGES> {
    /// The first failure that is the run's own.
    fn end(&mut self) -> Result<(), (Name<'n>, E)> {
        match self.kept.0.take() {
            Some((node, error)) => Err((self.plan.name(self.plan.at(node)), error)),
            None => Ok(()),
        }
    }
}

impl<S, K, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize>
    Run<Steps<'_, '_, S, K, W, TASKS, EDGES>, Fut, PLACES>
where
    S: FnMut(TaskId) -> Fut,
    K: Keeps<ErrorOf<Fut::Output>>,
    W: Wakes,
    Fut: Future<Output: End>,
{
    #[inline]
    fn poll_steps(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.poll_by(|engine, mut tasks| engine.poll(&mut tasks, cx))
    }

    /// Goes on, by what polls the engine.
    #[inline(always)]
    fn poll_by(
        self: Pin<&mut Self>,
        poll: impl FnOnce(&mut Engine<Inline<W, Bytes<TASKS>, TASKS>>, Futures<'_, '_, S, K, Fut, TASKS, EDGES, PLACES>) -> Poll<()>,
    ) -> Poll<()> {
        /// Drops what runs, also when a task panics.
        struct Over<'a, F, const PLACES: usize>(&'a mut Phase, Pin<&'a mut Places<F, PLACES>>);
        impl<F, const PLACES: usize> Drop for Over<'_, F, PLACES> {
            fn drop(&mut self) {
                *self.0 = Phase::Over;
                self.1.as_mut().clear();
            }
        }
        let (Steps { plan, engine, start, kept, phase, .. }, places) = self.parts();
        assert!(*phase != Phase::Over, "a run is polled after its end");
        let mut over = Over(phase, places);
        if *over.0 == Phase::Ending {
            return Poll::Ready(());
        }
        let polled = poll(engine, Futures { plan, start, kept, places: over.1.as_mut() });
        if polled.is_pending() {
            mem::forget(over);
        }
        polled
    }
}

impl<'p, 'n, S, K, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize> Future
    for Run<Steps<'p, 'n, S, K, W, TASKS, EDGES>, Fut, PLACES>
where
    S: FnMut(TaskId) -> Fut,
    K: Keeps<ErrorOf<Fut::Output>>,
    W: Wakes,
    Fut: Future<Output: End>,
    Steps<'p, 'n, S, K, W, TASKS, EDGES>: Results<Fut::Output>,
{
    type Output = <Steps<'p, 'n, S, K, W, TASKS, EDGES> as Results<Fut::Output>>::Output;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.as_mut().poll_steps(cx).map(|()| self.as_mut().parts().0.result())
    }
}

impl<R, Fut, const PLACES: usize> until::sealed::Running for Run<R, Fut, PLACES> {}

impl<'p, 'n, S, K, W, Fut, E, const TASKS: usize, const EDGES: usize, const PLACES: usize> Observable
    for Run<Steps<'p, 'n, S, K, W, TASKS, EDGES>, Fut, PLACES>
where
    S: FnMut(TaskId) -> Fut,
    K: Keeps<E>,
    W: Wakes,
    Fut: Future<Output: End + end::sealed::End<(), Error = E>>,
    Steps<'p, 'n, S, K, W, TASKS, EDGES>: Results<Fut::Output>,
{
    type Error = E;
    type Output = <Steps<'p, 'n, S, K, W, TASKS, EDGES> as Results<Fut::Output>>::Output;
    type Roster = Known<'p, 'n, TASKS, EDGES>;

    fn roster(&self) -> Self::Roster {
        Known { plan: self.rest().plan, marks: [watch::NONE; TASKS] }
    }

    fn by_policy(self, policy: Policy) -> Self {
        self.policy(policy)
    }

    fn limited(self, most: usize) -> Self {
        self.limit(most)
    }

    fn poll_observed<O: Observer<E>>(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        watch: &mut Watch<E, O, Self::Roster>,
    ) -> Poll<()> {
        let (Steps { plan, engine, .. }, _) = self.as_mut().parts();
        watch.begin(plan.len(), engine);
        let polled = self.as_mut().poll_by(|engine, tasks| {
            let Futures { plan, start, kept, places } = tasks;
            let mut kept = Aside { kept, last: None };
            let mut tasks = Futures { plan, start, kept: &mut kept, places };
            engine.poll(&mut Watched::new(&mut tasks, watch), cx)
        });
        let (Steps { plan, engine, .. }, _) = self.parts();
        polled.map(|()| watch.settle(engine, *plan))
    }

    fn run_end(&self) -> RunEnd {
        self.rest().engine.counts.end()
    }

    fn give(self: Pin<&mut Self>) -> Self::Output {
        self.parts().0.result()
    }
}

/// Keeps errors as `K` does, each after it was told.
struct Aside<'a, K, E> {
    kept: &'a mut K,
    last: Option<(usize, bool, E)>,
}

impl<K, E> sealed::Keeps for Aside<'_, K, E> {}

impl<K, E> Keeps<E> for Aside<'_, K, E> {
    fn keep(&mut self, node: usize, is_own: bool, error: E) {
        self.last = Some((node, is_own, error));
    }
}

impl<S, K, F, E, const TASKS: usize, const EDGES: usize, const PLACES: usize> Failing
    for Futures<'_, '_, S, Aside<'_, K, E>, F, TASKS, EDGES, PLACES>
where
    S: FnMut(TaskId) -> F,
    K: Keeps<E>,
    F: Future<Output: End + end::sealed::End<(), Error = E>>,
{
    type Error = E;

    fn failure(&mut self, _: usize, tell: impl FnOnce(&E)) {
        if let Some((node, is_own, error)) = self.kept.last.take() {
            tell(&error);
            self.kept.kept.keep(node, is_own, error);
        }
    }
}

/// Who is who in a run that is observed.
#[expect(missing_debug_implementations, reason = "users cannot get at it")]
pub struct Known<'p, 'n, const TASKS: usize, const EDGES: usize> {
    plan: &'p Plan<'n, TASKS, EDGES>,
    marks: [u32; TASKS],
}

impl<const TASKS: usize, const EDGES: usize> watch::sealed::Roster for Known<'_, '_, TASKS, EDGES> {}

impl<const TASKS: usize, const EDGES: usize> Roster for Known<'_, '_, TASKS, EDGES> {
    fn name(&self, node: usize) -> Option<Name<'_>> {
        Some(self.plan.name(self.plan.at(node)))
    }

    fn marks(&mut self) -> &mut [u32] {
        &mut self.marks
    }
}

impl<'p, 'n, S, K, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize> Running
    for Run<Steps<'p, 'n, S, K, W, TASKS, EDGES>, Fut, PLACES>
where
    S: FnMut(TaskId) -> Fut,
    K: Keeps<ErrorOf<Fut::Output>>,
    W: Wakes,
    Fut: Future<Output: End>,
    Steps<'p, 'n, S, K, W, TASKS, EDGES>: Gives,
{
    type Ended = <Steps<'p, 'n, S, K, W, TASKS, EDGES> as Gives>::Ended;

    fn poll_run(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.poll_steps(cx)
    }

    fn halt(self: Pin<&mut Self>) {
        self.parts().0.engine.counts.halt();
    }

    fn cancel(self: Pin<&mut Self>) {
        let (steps, places) = self.parts();
        if steps.phase == Phase::Running {
            steps.phase = Phase::Ending;
            places.clear();
        }
    }

    fn stop(self: Pin<&mut Self>) {
        let (steps, places) = self.parts();
        steps.phase = Phase::Over;
        places.clear();
    }

    fn is_running(&self) -> bool {
        self.rest().phase == Phase::Running
    }

    fn ended(self: Pin<&mut Self>, cancelled: bool) -> Self::Ended {
        self.parts().0.give(cancelled)
    }
}

impl<'p, 'n, S, E, W, Fut, const TASKS: usize, const EDGES: usize, const PLACES: usize> Reports
    for Run<Steps<'p, 'n, S, FirstError<E>, W, TASKS, EDGES>, Fut, PLACES>
where
    S: FnMut(TaskId) -> Fut,
    W: Wakes,
    Fut: Future<Output: End + end::sealed::End<(), Error = E>>,
{
    type Reporting = Run<Steps<'p, 'n, S, Errors<E, TASKS>, W, TASKS, EDGES>, Fut, PLACES>;

    fn reporting(self) -> Self::Reporting {
        self.report()
    }
}

impl<S, K, W: Wakes, const TASKS: usize, const EDGES: usize> fmt::Debug for Steps<'_, '_, S, K, W, TASKS, EDGES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("left", &self.engine.counts.left).field("phase", &self.phase).finish_non_exhaustive()
    }
}
