//! One execution of a plan: the one future.

use alloc::string::String;
use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use crate::end;
use crate::engine::{Engine, Tasks, at_most};
use crate::heap::Heap;
use crate::plan::Plan;
use crate::raw::Slab;
use crate::{End, TaskId};

pub(crate) mod sealed {
    pub trait Body {}
}

/// How a run makes the future of a task, and where its output goes. It is sealed.
pub trait Body<Fut: Future<Output: End<Self::Output>>>: sealed::Body {
    /// What a task gives.
    type Output;

    #[doc(hidden)]
    fn start(&mut self, task: TaskId) -> Fut;
    #[doc(hidden)]
    fn end(&mut self, task: TaskId, output: Self::Output);
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
    type Output = ();

    #[inline(always)]
    fn start(&mut self, task: TaskId) -> Fut {
        (self.0)(task)
    }

    #[inline(always)]
    fn end(&mut self, _: TaskId, (): ()) {}
}

/// The future of [`Plan::run`] and [`Outputs::run`](crate::Outputs::run).
#[must_use = "futures do nothing unless polled"]
pub struct Run<'p, B, Fut> {
    tasks: Futures<'p, B, Fut>,
    engine: Engine<Heap>,
    over: bool,
}

// The futures are in the slab's chunks, which do not move.
impl<B, Fut> Unpin for Run<'_, B, Fut> {}

/// A future for each task that runs.
struct Futures<'p, B, Fut> {
    plan: &'p Plan,
    // Dropped first.
    places: Slab<Fut>,
    body: B,
}

impl<B, Fut> Tasks for Futures<'_, B, Fut>
where
    B: Body<Fut>,
    Fut: Future<Output: End<B::Output>>,
{
    type Error = <Fut::Output as end::sealed::End<B::Output>>::Error;

    #[inline(always)]
    fn start(&mut self, node: usize, waker: &Waker) -> Result<Result<(), Self::Error>, u32> {
        let task = self.plan.task(node);
        let future = self.body.start(task);
        let end = self.places.try_first(future, |future| match future.poll(&mut Context::from_waker(waker)) {
            Poll::Ready(end) => Some(end),
            Poll::Pending => None,
        })?;
        Ok(end::sealed::End::end(end).map(|output| self.body.end(task, output)))
    }

    #[inline(always)]
    fn poll(&mut self, node: usize, place: u32, waker: &Waker) -> Poll<Result<(), Self::Error>> {
        let end = self.places.try_next(place, |future| match future.poll(&mut Context::from_waker(waker)) {
            Poll::Ready(end) => Some(end),
            Poll::Pending => None,
        });
        match end {
            Some(end) => Poll::Ready(end::sealed::End::end(end).map(|output| self.body.end(self.plan.task(node), output))),
            None => Poll::Pending,
        }
    }

    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        self.plan.row(node)
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
    /// If tasks can fail, the first failure, with its task's name; what runs is dropped in the same poll, and nothing starts.
    ///
    /// # Panics
    /// A panic of a task or of `start` unwinds to the caller after all running tasks are dropped. So does a run that is polled after its end.
    ///
    /// # Cancellation
    /// Dropping the run drops the running tasks then and there. Wakers that outlive it do nothing, but keep its first allocation, of 5 bytes
    /// a task and at most 16 KiB (or one future).
    ///
    /// # Complexity
    /// Allocates once at the start, for the queue and the first 64 tasks that run at once; a second time if there are more than 64 tasks (32
    /// where pointers have 32 bits); then for more that run at once, if there are. A wake, and a poll of a woken task, are *O*(1).
    pub fn run<F, Fut>(&self, start: F) -> Run<'_, Each<F>, Fut>
    where
        F: FnMut(TaskId) -> Fut,
        Fut: Future<Output: End>,
    {
        Run::new(self, Each(start))
    }
}

impl<'p, B, Fut> Run<'p, B, Fut> {
    #[inline]
    pub(crate) fn new(plan: &'p Plan, body: B) -> Self {
        let (engine, places) = Engine::with_places(plan.waiting(), plan.counts());
        Run { tasks: Futures { plan, places, body }, engine, over: false }
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones. The others start as soon as they fit.
    ///
    /// The last limit counts. If it comes when more tasks than that run already, they run on.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.engine.limit(at_most(most));
        self
    }
}

impl<B, Fut> Future for Run<'_, B, Fut>
where
    B: Body<Fut>,
    Fut: Future<Output: End<B::Output>>,
{
    type Output = <Fut::Output as End<B::Output>>::Run<String>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        /// Drops what runs, also when a task panics.
        struct Over<'a, 'p, B, Fut>(&'a mut Run<'p, B, Fut>);
        impl<B, Fut> Drop for Over<'_, '_, B, Fut> {
            fn drop(&mut self) {
                self.0.over = true;
                self.0.tasks.places.clear();
            }
        }
        assert!(!self.over, "a run is polled after its end");
        let over = Over(&mut self);
        let Poll::Ready(end) = over.0.engine.poll(&mut over.0.tasks, cx) else {
            mem::forget(over);
            return Poll::Pending;
        };
        let plan = over.0.tasks.plan;
        drop(over);
        Poll::Ready(<Fut::Output as End<B::Output>>::run(end.map_err(|(node, error)| (plan.name(plan.task(node)), error))))
    }
}

impl<B, Fut> fmt::Debug for Run<'_, B, Fut> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("left", &self.engine.left()).field("over", &self.over).finish_non_exhaustive()
    }
}
