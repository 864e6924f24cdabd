//! One execution of a plan: the one future.
//!
//! A poll sweeps the ready nodes in order of priority, each once, and starts in the same sweep what an end releases; then it takes what was
//! woken meanwhile, and so on until nothing is, or the budget of passes is spent.

use alloc::string::String;
use core::convert::Infallible;
use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::driver::{Counts, ENDED, RUNNING};
use crate::plan::Plan;
use crate::raw::{Ready, Slab, Taken};
use crate::{RunError, TaskId};

/// Passes in one poll before the run wakes its parent and yields. At least two: the first takes what the second polls.
const PASSES: u32 = 32;

/// What a task of a [`Plan`] gives: `()`, or `Result<(), E>` if it can fail.
pub trait End: sealed::End {
    /// What a run of such tasks gives: `()`, or `Result<(), RunError<E, String>>`.
    type Run;

    #[doc(hidden)]
    fn run(end: Result<(), (String, Self::Error)>) -> Self::Run;
}

mod sealed {
    pub trait End {
        type Error;
        fn end(self) -> Result<(), Self::Error>;
    }
}

impl sealed::End for () {
    type Error = Infallible;

    #[inline(always)]
    fn end(self) -> Result<(), Infallible> {
        Ok(())
    }
}

impl End for () {
    type Run = ();

    fn run(end: Result<(), (String, Infallible)>) {
        match end {
            Ok(()) => {}
            Err((_, never)) => match never {},
        }
    }
}

impl<E> sealed::End for Result<(), E> {
    type Error = E;

    #[inline(always)]
    fn end(self) -> Self {
        self
    }
}

impl<E> End for Result<(), E> {
    type Run = Result<(), RunError<E, String>>;

    fn run(end: Result<(), (String, E)>) -> Self::Run {
        end.map_err(|(task, error)| RunError::new(task, error))
    }
}

/// The future of [`Plan::run`].
#[must_use = "futures do nothing unless polled"]
pub struct Run<'p, F, Fut> {
    plan: &'p Plan,
    start: F,
    counts: Counts,
    over: bool,
    places: Slab<Fut>,
    ready: Ready,
}

// The futures are in the slab's chunks, which do not move.
impl<F, Fut> Unpin for Run<'_, F, Fut> {}

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
    /// Dropping the run drops the running tasks then and there. Wakers that outlive it do nothing.
    ///
    /// # Complexity
    /// Allocates a word for each task at the start, and room for the tasks that run at once. A wake, and a poll of a woken task, are *O*(1).
    pub fn run<F, Fut>(&self, start: F) -> Run<'_, F, Fut>
    where
        F: FnMut(TaskId) -> Fut,
        Fut: Future<Output: End>,
    {
        Run { plan: self, start, counts: Counts::new(self), over: false, places: Slab::new(self.len()), ready: Ready::new(self.len()) }
    }
}

impl<F, Fut> Run<'_, F, Fut>
where
    F: FnMut(TaskId) -> Fut,
    Fut: Future<Output: End>,
{
    /// Polls one node, starting it if it has not been. An end releases its dependents.
    #[inline(always)]
    fn step(&mut self, node: usize) -> Result<(), Failure<Fut>> {
        let state = self.counts.state[node];
        let Self { places, ready, start, plan, .. } = self;
        let end = if state == 0 {
            let future = start(TaskId::from_number(plan.ids[node]));
            let polled = places.try_first(future, |future| {
                ready.with_waker(node, |waker| match future.poll(&mut Context::from_waker(waker)) {
                    Poll::Ready(end) => Some(end),
                    Poll::Pending => None,
                })
            });
            match polled {
                Ok(end) => end,
                Err(place) => {
                    self.counts.state[node] = RUNNING | place;
                    return Ok(());
                }
            }
        } else if state == ENDED {
            return Ok(()); // woken after its end
        } else {
            let place = state & !RUNNING;
            match ready.with_waker(node, |waker| places.get(place).poll(&mut Context::from_waker(waker))) {
                Poll::Pending => return Ok(()),
                Poll::Ready(end) => {
                    self.counts.state[node] = ENDED;
                    places.remove(place);
                    end
                }
            }
        };
        match sealed::End::end(end) {
            Ok(()) => {
                let node = u32::try_from(node).expect("a plan is within the limit");
                self.counts.succeed(self.plan, node);
                Ok(())
            }
            Err(error) => Err((node, error)),
        }
    }

    #[inline(always)]
    fn sweep(&mut self) -> Result<(), Failure<Fut>> {
        if !self.counts.ready.is_empty() {
            while let Some(node) = self.counts.ready.pop() {
                self.step(node)?;
            }
        }
        Ok(())
    }

    fn passes(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Failure<Fut>>> {
        let mut passes = PASSES;
        loop {
            self.sweep()?;
            if self.counts.left == 0 {
                return Poll::Ready(Ok(()));
            }
            let mut taken = self.ready.take(&mut self.counts.ready);
            if taken == Taken::Nothing {
                self.ready.arm(cx.waker());
                taken = self.ready.take(&mut self.counts.ready);
                if taken == Taken::Nothing {
                    return Poll::Pending;
                }
            }
            passes -= 1;
            if passes == 0 {
                if let Taken::One(node) = taken {
                    self.counts.ready.insert(node);
                }
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            if let Taken::One(node) = taken {
                self.step(node)?;
            }
        }
    }
}

/// The node that failed, and with what.
type Failure<Fut> = (usize, <<Fut as Future>::Output as sealed::End>::Error);

impl<F, Fut> Future for Run<'_, F, Fut>
where
    F: FnMut(TaskId) -> Fut,
    Fut: Future<Output: End>,
{
    type Output = <Fut::Output as End>::Run;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        /// Drops what runs, also when a task panics.
        struct Over<'a, 'p, F, Fut>(&'a mut Run<'p, F, Fut>);
        impl<F, Fut> Drop for Over<'_, '_, F, Fut> {
            fn drop(&mut self) {
                self.0.over = true;
                self.0.places.clear();
            }
        }
        assert!(!self.over, "a run is polled after its end");
        let over = Over(&mut self);
        let end = over.0.passes(cx);
        let Poll::Ready(end) = end else {
            mem::forget(over);
            return Poll::Pending;
        };
        let plan = over.0.plan;
        drop(over);
        let end = end.map_err(|(node, error)| (plan.name(TaskId::from_number(plan.ids[node])), error));
        Poll::Ready(<Fut::Output as End>::run(end))
    }
}

impl<F, Fut> Drop for Run<'_, F, Fut> {
    fn drop(&mut self) {
        // Running futures first, then the queue.
        self.places.clear();
    }
}

impl<F, Fut> fmt::Debug for Run<'_, F, Fut> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("left", &self.counts.left).field("over", &self.over).finish_non_exhaustive()
    }
}
