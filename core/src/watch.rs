//! An observer and what it is told by: which tasks run, what they are called, who doomed whom.
//!
//! State:  `Begun` with the first poll, `Over` when `run_ended` was told. A node's mark is `RUNNING` from its start to its end, or the failed node that it is doomed because of.
//! Access: the run has it by value, and tells it between two steps of the engine; the observer never sees the run.
//! Drop:   tells the ends of what ran, and of the run, if that was not done. It lies behind the futures, and is dropped after them.
//! Panic:  `telling` stays set if the observer panics, and it is told nothing more.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::task::{Poll, Waker};

use crate::block::Fallible;
use crate::counts::{Released, Shape};
use crate::engine::{End, Engine, Store, Tasks};
use crate::observer::{Observer, RunEnd};
use crate::raw::{Again, KeyOf, Layout, Makes, Open, Plain, Reads, Start, is_vacant, poll_in, put_in};
use crate::{Name, Outcome, RunError};

/// The names of a run's tasks, and a mark for each: every kind of graph keeps that in its own way. It is sealed.
///
/// A task's *node* is its place in start order; in a block of `#[dag]` it is its number here.
pub trait Roster: sealed::Roster {
    /// `None` if the node is no task.
    #[doc(hidden)]
    fn name(&self, node: usize) -> Option<Name<'_>>;
    #[doc(hidden)]
    fn marks(&mut self) -> &mut [u32];
}

pub(crate) mod sealed {
    pub trait Roster {}
    pub trait Sees {}
}

/// No mark.
pub(crate) const NONE: u32 = u32::MAX;
const RUNNING: u32 = u32::MAX - 1;

/// An observer of runs whose tasks fail with `E`, and what is known of the tasks beside the run.
pub struct Watch<E, O, N: Roster> {
    /// `None` if it was moved out.
    observer: Option<O>,
    roster: N,
    /// How many tasks run.
    running: usize,
    phase: Phase,
    /// Whether the observer is being called.
    telling: Cell<bool>,
    last: fn(&O, Last<'_>),
    errors: PhantomData<fn(E)>,
}

/// What was told of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Before,
    Begun,
    Over,
}

/// What is told in the end, when there are no more errors to tell.
enum Last<'a> {
    Cancelled(Name<'a>),
    Ended(RunEnd),
}

impl<E, O: Observer<E>, N: Roster> Watch<E, O, N> {
    pub(crate) fn new(observer: O, roster: N) -> Self {
        let last = |observer: &O, last: Last<'_>| match last {
            Last::Cancelled(task) => observer.ended(task, Outcome::Cancelled),
            Last::Ended(end) => observer.run_ended(end),
        };
        Watch {
            observer: Some(observer),
            roster,
            running: 0,
            phase: Phase::Before,
            telling: Cell::new(false),
            last,
            errors: PhantomData,
        }
    }

    fn tell(&self, node: usize, tell: impl FnOnce(&O, Name<'_>)) {
        if let (Some(observer), Some(name)) = (&self.observer, self.roster.name(node)) {
            self.telling.set(true);
            tell(observer, name);
            self.telling.set(false);
        }
    }

    /// The run begins, unless it did before.
    pub(crate) fn begin<S: Store>(&mut self, tasks: usize, engine: &mut Engine<S>) {
        if self.phase == Phase::Before {
            self.run_started(tasks);
            engine.first(tasks).for_each(|node| self.ready(node));
        }
    }

    fn run_started(&mut self, tasks: usize) {
        self.phase = Phase::Begun;
        self.telling.set(true);
        if let Some(observer) = &self.observer {
            observer.run_started(tasks);
        }
        self.telling.set(false);
    }

    pub(crate) fn ready(&self, node: usize) {
        self.tell(node, Observer::<E>::ready);
    }

    pub(crate) fn started(&mut self, node: usize) {
        self.roster.marks()[node] = RUNNING;
        self.running += 1;
        self.tell(node, Observer::<E>::started);
    }

    pub(crate) fn poll<R>(&self, node: usize, poll: impl FnOnce() -> R) -> R {
        let (Some(observer), Some(name)) = (&self.observer, self.roster.name(node)) else { return poll() };
        self.telling.set(true);
        let polled = observer.poll(name, || {
            self.telling.set(false);
            let polled = poll();
            self.telling.set(true);
            polled
        });
        self.telling.set(false);
        polled
    }

    pub(crate) fn retried(&self, node: usize, attempt: u32) {
        self.tell(node, |observer, task| observer.retried(task, attempt));
    }

    /// A task succeeded.
    pub(crate) fn done(&mut self, node: usize) {
        self.ends(node);
        self.tell(node, |observer, task| observer.ended(task, Outcome::Done));
    }

    pub(crate) fn failed(&self, node: usize, error: &E) {
        self.tell(node, |observer, task| observer.ended(task, Outcome::Failed(error)));
    }

    /// One node is doomed by another, which is one that failed or was skipped.
    pub(crate) fn doom(&mut self, on: u32, doomed: u32) {
        let marks = self.roster.marks();
        let because = match marks[on as usize] {
            NONE => on,
            because => because,
        };
        let mark = &mut marks[doomed as usize];
        *mark = because.min(*mark);
    }

    /// One that is doomed is skipped.
    pub(crate) fn skip(&mut self, node: u32) {
        let because = self.roster.marks()[node as usize];
        self.skipped(node as usize, because as usize);
    }

    fn skipped(&self, node: usize, because: usize) {
        let Some(because) = self.roster.name(because).map(Name::task) else { unreachable!("what fails is a task") };
        self.tell(node, |observer, task| observer.ended(task, Outcome::Skipped { because }));
    }

    /// Nothing runs any more. What the failure skips that ended the run is told, too.
    pub(crate) fn settle<S: Store>(&mut self, engine: &mut Engine<S>, shape: &impl Shape) {
        self.cancel();
        engine.settle(shape, Skips(self));
    }
}

impl<E, O, N: Roster> Watch<E, O, N> {
    /// A task runs no more.
    pub(crate) fn ends(&mut self, node: usize) {
        self.roster.marks()[node] = NONE;
        self.running -= 1;
    }

    /// What ran was dropped.
    pub(crate) fn cancel(&mut self) {
        let mut node = 0;
        while self.running > 0 {
            if self.roster.marks()[node] == RUNNING {
                self.ends(node);
                if let Some(name) = self.roster.name(node) {
                    self.tell_last(Last::Cancelled(name));
                }
            }
            node += 1;
        }
    }

    /// The run is over.
    pub(crate) fn over(&mut self, end: RunEnd) {
        if self.phase == Phase::Begun {
            self.phase = Phase::Over;
            self.tell_last(Last::Ended(end));
        }
    }

    /// The run is dropped, or something panicked: tells the ends that were not told, unless it was the observer that did.
    pub(crate) fn leave(&mut self) {
        if self.phase == Phase::Begun && !self.telling.get() {
            self.cancel();
            self.over(RunEnd::Dropped);
        }
    }

    fn tell_last(&self, last: Last<'_>) {
        if let Some(observer) = &self.observer {
            self.telling.set(true);
            (self.last)(observer, last);
            self.telling.set(false);
        }
    }
}

impl<E, O, N: Roster> Drop for Watch<E, O, N> {
    fn drop(&mut self) {
        self.leave();
    }
}

impl<E, O: fmt::Debug, N: Roster> fmt::Debug for Watch<E, O, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("observer", &self.observer).field("running", &self.running).finish_non_exhaustive()
    }
}

/// Tasks of which some may have failed.
pub(crate) trait Failing: Tasks {
    /// What they fail with.
    type Error;

    /// Tells the error of the one that just failed.
    fn failure(&mut self, node: usize, tell: impl FnOnce(&Self::Error));
}

/// The tasks of a run, and who is told what they do.
pub(crate) struct Watched<'a, T, E, O, N: Roster> {
    tasks: &'a mut T,
    watch: &'a mut Watch<E, O, N>,
}

impl<'a, T: Failing, O: Observer<T::Error>, N: Roster> Watched<'a, T, T::Error, O, N> {
    pub(crate) const fn new(tasks: &'a mut T, watch: &'a mut Watch<T::Error, O, N>) -> Self {
        Watched { tasks, watch }
    }

    fn end(&mut self, node: usize, end: End) {
        match end {
            End::Succeeded => self.watch.done(node),
            End::Failed => {
                self.watch.ends(node);
                self.tasks.failure(node, |error| self.watch.failed(node, error));
            }
        }
    }
}

impl<T: Failing, O: Observer<T::Error>, N: Roster> Tasks for Watched<'_, T, T::Error, O, N> {
    fn start(&mut self, node: usize, waker: &Waker) -> Result<End, u32> {
        self.watch.started(node);
        let end = self.watch.poll(node, || self.tasks.start(node, waker))?;
        self.end(node, end);
        Ok(end)
    }

    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<End> {
        let polled = self.watch.poll(node, || self.tasks.poll(node, place, waker));
        if let Poll::Ready(end) = polled {
            self.end(node, end);
        }
        polled
    }

    fn shape(&mut self) -> (&impl Shape, impl Released) {
        let (shape, inner) = self.tasks.shape();
        (shape, Releases { inner, watch: self.watch })
    }
}

/// Tells what an end releases.
struct Releases<'a, I, E, O, N: Roster> {
    inner: I,
    watch: &'a mut Watch<E, O, N>,
}

impl<I: Released, E, O: Observer<E>, N: Roster> Released for Releases<'_, I, E, O, N> {
    fn ready(&mut self, node: u32) {
        self.watch.ready(node as usize);
    }

    fn doom(&mut self, on: u32, doomed: u32) {
        self.inner.doom(on, doomed);
        self.watch.doom(on, doomed);
    }

    fn skip(&mut self, node: u32) {
        self.watch.skip(node);
    }
}

/// The same when nothing starts any more.
struct Skips<'a, E, O, N: Roster>(&'a mut Watch<E, O, N>);

impl<E, O: Observer<E>, N: Roster> Released for Skips<'_, E, O, N> {
    fn doom(&mut self, on: u32, doomed: u32) {
        self.0.doom(on, doomed);
    }

    fn skip(&mut self, node: u32) {
        self.0.skip(node);
    }
}

/// The tasks of a block of `#[dag]`, by number.
#[derive(Debug)]
pub struct Numbered<const TASKS: usize> {
    names: &'static [&'static str],
    marks: [u32; TASKS],
}

impl<const TASKS: usize> sealed::Roster for Numbered<TASKS> {}

impl<const TASKS: usize> Roster for Numbered<TASKS> {
    fn name(&self, task: usize) -> Option<Name<'_>> {
        Some(Name::new(self.names[task], crate::TaskId::new(task)))
    }

    fn marks(&mut self) -> &mut [u32] {
        &mut self.marks
    }
}

impl<E, O: Observer<E>, const TASKS: usize> Watch<E, O, Numbered<TASKS>> {
    /// Of runs of a block with tasks of these names.
    #[doc(hidden)]
    pub fn of(observer: O, names: &'static [&'static str]) -> Self {
        Watch::new(observer, Numbered { names, marks: [NONE; TASKS] })
    }
}

/// Who sees a run of a block of `#[dag]`: [`Nobody`], or a [`Watch`]. It is sealed.
pub trait Sees: sealed::Sees + Sized {
    /// Whether it is nobody.
    #[doc(hidden)]
    const IS_NOBODY: bool;
    /// Where attempts that fail are noted until the poll is over.
    #[doc(hidden)]
    type Noted: Default;
    /// Where a task notes them.
    #[doc(hidden)]
    type Retries<'a>: Retries;

    #[doc(hidden)]
    fn retries(noted: &Self::Noted) -> Self::Retries<'_>;
    /// Tells of those that failed in the poll of a task that is just over.
    #[doc(hidden)]
    fn retried(&self, task: usize, retries: Self::Retries<'_>);
    #[doc(hidden)]
    fn begin(&mut self, tasks: usize);
    #[doc(hidden)]
    fn ready(&self, task: usize);
    #[doc(hidden)]
    fn started(&mut self, task: usize);
    #[doc(hidden)]
    fn poll<R>(&self, task: usize, poll: impl FnOnce() -> R) -> R;
    /// It succeeded, or failed, which was told.
    #[doc(hidden)]
    fn ended(&mut self, task: usize, succeeded: bool);
    #[doc(hidden)]
    fn skipped(&self, task: usize, because: usize);
    #[doc(hidden)]
    fn cancel(&mut self);
    #[doc(hidden)]
    fn over(&mut self, end: RunEnd);
    /// Moves it out.
    #[doc(hidden)]
    #[must_use]
    fn take(&mut self) -> Self;
}

/// Who sees a run whose tasks fail with `E`. It is sealed.
pub trait Hears<E>: Sees {
    #[doc(hidden)]
    fn failed(&self, task: usize, error: &E);
}

/// Nobody sees a run.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_structs, reason = "there is nothing to it")]
pub struct Nobody;

impl sealed::Sees for Nobody {}

impl Sees for Nobody {
    const IS_NOBODY: bool = true;
    type Noted = ();
    type Retries<'a> = ();

    #[inline(always)]
    fn retries((): &()) {}

    #[inline(always)]
    fn retried(&self, _: usize, (): ()) {}

    #[inline(always)]
    fn begin(&mut self, _: usize) {}

    #[inline(always)]
    fn ready(&self, _: usize) {}

    #[inline(always)]
    fn started(&mut self, _: usize) {}

    #[inline(always)]
    fn poll<R>(&self, _: usize, poll: impl FnOnce() -> R) -> R {
        poll()
    }

    #[inline(always)]
    fn ended(&mut self, _: usize, _: bool) {}

    #[inline(always)]
    fn skipped(&self, _: usize, _: usize) {}

    #[inline(always)]
    fn cancel(&mut self) {}

    #[inline(always)]
    fn over(&mut self, _: RunEnd) {}

    #[inline(always)]
    fn take(&mut self) -> Self {
        Nobody
    }
}

impl<E> Hears<E> for Nobody {
    #[inline(always)]
    fn failed(&self, _: usize, _: &E) {}
}

impl<E, O, const TASKS: usize> sealed::Sees for Watch<E, O, Numbered<TASKS>> {}

impl<E, O: Observer<E>, const TASKS: usize> Sees for Watch<E, O, Numbered<TASKS>> {
    const IS_NOBODY: bool = false;
    type Noted = Again;
    type Retries<'a> = &'a Again;

    fn retries(noted: &Again) -> &Again {
        noted
    }

    fn retried(&self, task: usize, retries: &Again) {
        for attempt in retries.take() {
            self.retried(task, attempt);
        }
    }

    fn begin(&mut self, tasks: usize) {
        self.run_started(tasks);
    }

    fn ready(&self, task: usize) {
        self.ready(task);
    }

    fn started(&mut self, task: usize) {
        self.started(task);
    }

    fn poll<R>(&self, task: usize, poll: impl FnOnce() -> R) -> R {
        self.poll(task, poll)
    }

    fn ended(&mut self, task: usize, succeeded: bool) {
        if succeeded { self.done(task) } else { self.ends(task) }
    }

    fn skipped(&self, task: usize, because: usize) {
        self.skipped(task, because);
    }

    fn cancel(&mut self) {
        self.cancel();
    }

    fn over(&mut self, end: RunEnd) {
        self.over(end);
    }

    fn take(&mut self) -> Self {
        let Numbered { names, marks } = self.roster;
        let (observer, roster) = (self.observer.take(), Numbered { names, marks });
        Watch { observer, roster, telling: Cell::new(false), ..*self }
    }
}

impl<E, O: Observer<E>, const TASKS: usize> Hears<E> for Watch<E, O, Numbered<TASKS>> {
    fn failed(&self, task: usize, error: &E) {
        self.failed(task, error);
    }
}

/// Polls the task in a place.
#[inline(always)]
pub fn poll_seen<F: core::future::Future>(
    sees: &impl Sees,
    task: usize,
    place: &mut core::pin::Pin<&mut Option<F>>,
    cx: &mut core::task::Context<'_>,
) -> Poll<F::Output> {
    sees.poll(task, || poll_in(place, cx))
}

/// Polls a task that cannot fail, whose inputs are outputs as they are: makes its future if there is none, and puts what it gives into its
/// slot. One call, as a block has it once for each of its tasks.
#[inline(always)]
pub fn step<'f, S, L, B, F, O, T, N, const G: usize, const I: usize, const W: usize>(
    (sees, task, cx): (&N, usize, &mut core::task::Context<'_>),
    at: &mut Open<'f, S, (), W>,
    place: &mut core::pin::Pin<&mut Option<F>>,
    key: KeyOf<S, T, Plain, G, I>,
    inputs: L,
    of: O,
    make: B,
) -> Poll<bool>
where
    S: Layout,
    L: Reads<'f, S, W>,
    B: Makes<O, L::Inputs, Future = F>,
    F: core::future::Future<Output = T>,
    N: Sees,
{
    start(at, place, inputs, of, make);
    at.put_end(key, poll_seen(sees, task, place, cx))
}

/// The same of a task that can fail, with the error that the slot keeps.
#[inline(always)]
pub fn step_tried<'f, S, L, B, F, O, T, E, X, N, const G: usize, const I: usize, const W: usize>(
    (sees, task, cx): (&N, usize, &mut core::task::Context<'_>),
    at: &mut Open<'f, S, (), W>,
    place: &mut core::pin::Pin<&mut Option<F>>,
    key: KeyOf<S, T, Fallible<X>, G, I>,
    inputs: L,
    of: O,
    make: B,
) -> Poll<bool>
where
    S: Layout,
    L: Reads<'f, S, W>,
    B: Makes<O, L::Inputs, Future = F>,
    F: core::future::Future<Output = Result<T, E>>,
    X: From<E>,
    N: Hears<E>,
{
    start(at, place, inputs, of, make);
    let Poll::Ready(end) = poll_seen(sees, task, place, cx) else { return Poll::Pending };
    if let Err(error) = &end {
        sees.failed(task, error);
    }
    let has_succeeded = end.is_ok();
    at.put(key, end.map_err(X::from));
    Poll::Ready(has_succeeded)
}

/// Makes the future of a task that has none.
#[inline(always)]
fn start<'f, S, L, B, O, const W: usize>(
    at: &Open<'f, S, (), W>,
    place: &mut core::pin::Pin<&mut Option<B::Future>>,
    inputs: L,
    of: O,
    mut make: B,
) where
    S: Layout,
    L: Reads<'f, S, W>,
    B: Makes<O, L::Inputs>,
{
    if is_vacant(place) {
        let Start::Go(inputs) = at.view().inputs(inputs) else { unreachable!("a task is polled when its inputs are there") };
        put_in(place, make.make(of, inputs));
    }
}

/// As [`poll_seen`], of a task that is tried again, which notes the attempts that fail.
#[inline(always)]
pub fn poll_retried<F: core::future::Future, S: Sees>(
    sees: &S,
    retries: S::Retries<'_>,
    task: usize,
    place: &mut core::pin::Pin<&mut Option<F>>,
    cx: &mut core::task::Context<'_>,
) -> Poll<F::Output> {
    let polled = poll_seen(sees, task, place, cx);
    sees.retried(task, retries);
    polled
}

/// Where a task of `#[dag]` notes its attempts that fail: nowhere, if nobody is told.
pub trait Retries: Copy {
    #[doc(hidden)]
    fn failed(self, attempt: u32);
}

impl Retries for () {
    #[inline(always)]
    fn failed(self, _: u32) {}
}

impl Retries for &Again {
    fn failed(self, attempt: u32) {
        self.note(attempt);
    }
}

/// Tells what a task failed with, if it did.
///
/// # Errors
/// The same.
#[inline(always)]
pub fn heard<T, E>(hears: &impl Hears<E>, task: usize, end: Result<T, RunError<E>>) -> Result<T, RunError<E>> {
    if let Err(RunError::Failed { error, .. }) = &end {
        hears.failed(task, error);
    }
    end
}
