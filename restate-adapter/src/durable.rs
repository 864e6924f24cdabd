//! The walk over a plan: a [`Driver`] says what starts, Restate keeps what ended, in the order in which it did.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use dagio::parts::Kept;
use dagio::{Dependencies, Driver, Outputs, Plan, Policy, Report, RunEnd, RunError, TaskId};
use restate_sdk::context::{DurableFuturesUnordered, InvocationHandle};
use restate_sdk::errors::TerminalError;

use crate::error::is_cancelled;
use crate::start::{Here, Kind, Waiting};
use crate::{Start, terminal};

/// Runs a plan in a handler of Restate: each task is a durable call, and what it gave outlives any crash.
///
/// `durable(&plan).run(..)` is to a [`Plan`] what [`plan.run(..)`](Plan::run) is, and `durable(&mut outputs).run(..)` what
/// [`outputs.run(..)`](Outputs::run) is: the same plan, the same closure, but that it gives a [`Start`] in place of a future; the same policies,
/// limits, pools, result and report. [`outgrowing`](crate::outgrowing) has what differs, in one table.
///
/// ```
/// use dagio::{Graph, Plan, Policy};
/// use dagio_restate::{Payload, durable};
/// use restate_sdk::prelude::*;
///
/// struct Compiler;
///
/// #[restate_sdk::service]
/// impl Compiler {
///     /// The bytes of an artifact, from those of what it needs.
///     #[handler]
///     async fn compile(&self, _: Context<'_>, needs: Payload<Vec<u64>>) -> Result<Payload<u64>, HandlerError> {
///         Ok(Payload::encode(&(needs.decode()?.iter().sum::<u64>() + 1))?)
///     }
/// }
///
/// struct Build {
///     plan: Plan,
/// }
///
/// #[restate_sdk::service]
/// impl Build {
///     #[handler]
///     async fn build(&self, ctx: Context<'_>) -> Result<u64, HandlerError> {
///         let mut outputs = self.plan.outputs();
///         durable(&mut outputs)
///             .run(|_, needs| {
///                 let needs = Payload::encode(&needs.iter().map(|(_, bytes)| *bytes).collect())?;
///                 Ok(ctx.service_client::<CompilerClient>().compile(needs))
///             })
///             .limit(16)
///             .await?;
///         Ok(outputs.iter().map(|(_, bytes)| bytes).sum())
///     }
/// }
///
/// # fn main() -> Result<(), dagio::GraphError> {
/// let mut graph = Graph::new();
/// let [lib, bin] = ["lib", "bin"].map(|name| graph.add(name));
/// graph.depend(bin, lib);
/// let endpoint = Endpoint::builder().bind(Compiler).bind(Build { plan: graph.plan()? }).build();
/// // HttpServer::new(endpoint).listen_and_serve(..).await
/// # Ok(())
/// # }
/// ```
#[must_use = "it does nothing until it runs"]
#[derive(Debug)]
pub struct Durable<W> {
    walked: W,
}

/// Makes a durable run of a `&Plan`, or of a `&mut Outputs`: see [`Durable`].
pub const fn durable<W>(walked: W) -> Durable<W> {
    Durable { walked }
}

impl<'p> Durable<&'p Plan> {
    /// Runs every task of the plan once. `start` says how a task starts, at the moment when all it needs has ended.
    ///
    /// It is called anew for tasks that have ended long ago, whenever Restate resumes the handler: it is to say the same of the same task each
    /// time, as all that a handler does between what Restate keeps.
    pub fn run<'a, F, S, T>(self, mut start: F) -> Run<'p, 'a, impl Body<'a, T>, T>
    where
        F: FnMut(TaskId) -> S,
        S: Into<Start<'a, T>>,
    {
        Run::new(self.walked, Each { start: move |task| start(task).into() })
    }
}

impl<'p, T> Durable<&mut Outputs<'p, T>> {
    /// Runs every task of the plan once. `start` says how a task starts, at the moment when all it needs has ended, and gets the outputs of what
    /// the task waits for.
    ///
    /// It is called anew for tasks that have ended long ago, whenever Restate resumes the handler: it is to say the same of the same task each
    /// time, as all that a handler does between what Restate keeps.
    ///
    /// What an earlier run left is dropped first.
    pub fn run<'a, F, S>(self, mut start: F) -> Run<'p, 'a, impl Body<'a, T>, T>
    where
        F: FnMut(TaskId, Dependencies<'_, T>) -> S,
        S: Into<Start<'a, T>>,
    {
        let outputs = self.walked;
        outputs.clear();
        let start = move |task, needs: Dependencies<'_, T>| start(task, needs).into();
        Run::new(outputs.plan(), Reading { start, outputs })
    }
}

/// How tasks start, and where their outputs go. It is sealed.
pub trait Body<'a, T>: sealed::Body {
    #[doc(hidden)]
    fn start(&mut self, task: TaskId) -> Start<'a, T>;
    #[doc(hidden)]
    fn put(&mut self, task: TaskId, output: T);
}

mod sealed {
    pub trait Body {}
}

struct Each<F> {
    start: F,
}

impl<F> sealed::Body for Each<F> {}

impl<'a, T, F: FnMut(TaskId) -> Start<'a, T>> Body<'a, T> for Each<F> {
    fn start(&mut self, task: TaskId) -> Start<'a, T> {
        (self.start)(task)
    }

    fn put(&mut self, _: TaskId, _: T) {}
}

struct Reading<'o, 'p, F, T> {
    start: F,
    outputs: &'o mut Outputs<'p, T>,
}

impl<F, T> sealed::Body for Reading<'_, '_, F, T> {}

impl<'a, T, F: FnMut(TaskId, Dependencies<'_, T>) -> Start<'a, T>> Body<'a, T> for Reading<'_, '_, F, T> {
    fn start(&mut self, task: TaskId) -> Start<'a, T> {
        (self.start)(task, self.outputs.dependencies(task))
    }

    fn put(&mut self, task: TaskId, output: T) {
        self.outputs.put(task, output);
    }
}

/// A durable run, from [`Durable::run`], to be awaited.
///
/// # Errors
/// Awaited, it gives the first failure that is the run's own, with its task's name in the text, and its code; 409 if the run was cancelled. `?` in a
/// handler gives that to the caller. [`report`](Run::report) has errors as they were.
///
/// # Cancellation
/// When Restate cancels the handler, nothing starts any more, each call that goes on is cancelled, and the run ends when these have ended, after its
/// [teardowns](Run::teardown). Dropped, as it is whenever Restate suspends the handler or its process ends, it goes on where it was as soon
/// as Restate resumes it.
///
/// # Complexity
/// An entry of the journal for each task, and another one for each that is cancelled; if Restate cancels the handler, for each call that
/// it made. An end is *O*(tasks that run), in here and in Restate's crate. To resume takes as long as it takes to read the journal.
#[must_use = "futures do nothing unless polled"]
pub struct Run<'p, 'a, B, T, E = TerminalError> {
    driver: Driver<'p>,
    policy: Policy,
    body: B,
    teardown: Option<Teardown<'a>>,
    gives: PhantomData<fn() -> (T, E)>,
}

type Teardown<'a> = Box<dyn FnMut(TaskId, RunEnd) -> Option<Start<'a, ()>> + Send + 'a>;

impl<'p, 'a, B, T, E> Run<'p, 'a, B, T, E> {
    fn new(plan: &'p Plan, body: B) -> Self {
        Run { driver: plan.driver(), policy: Policy::default(), body, teardown: None, gives: PhantomData }
    }

    /// Says what the run does when a task fails.
    ///
    /// With [`Policy::FailFast`] the other calls are cancelled, which is a request: a handler hears of it where it awaits something durable. The run
    /// ends when they have ended. One that succeeds nevertheless is [`Done`](dagio::Outcome::Done).
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self.driver = self.driver.policy(policy);
        self
    }

    /// Lets at most `most` tasks run at once: of those that may start, the most critical ones.
    ///
    /// # Panics
    /// If `most` is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.driver = self.driver.limit(most);
        self
    }

    /// Says how much there is of a [pool](dagio::Graph::pool), in place of what the graph says.
    ///
    /// # Panics
    /// If there is no such pool, or if a task takes more of it than that.
    #[track_caller]
    pub fn pool(mut self, pool: &str, size: u32) -> Self {
        self.driver = self.driver.pool(pool, size);
        self
    }

    /// Says what tasks fail with, for the [report](Run::report): what takes a [`TerminalError`] by `From`, as [`TaskError`](crate::TaskError) does.
    pub fn errors<F: From<TerminalError>>(self) -> Run<'p, 'a, B, T, F> {
        let Run { driver, policy, body, teardown, .. } = self;
        Run { driver, policy, body, teardown, gives: PhantomData }
    }

    /// Undoes what tasks did, when nothing runs any more, also when a task failed or the run was cancelled.
    ///
    /// It is asked of each task that succeeded, in the reverse order of their ends, one by one, and told how the run ended: a lock is given back
    /// whatever happened, but a booking is undone only if not all went well. `None` is nothing to undo. If a teardown fails, the others go on; the
    /// run fails by it, unless it did already.
    ///
    /// ```
    /// # use dagio::RunEnd;
    /// # use restate_sdk::context::RequestTarget;
    /// # use restate_sdk::prelude::*;
    /// # struct Travel { plan: dagio::Plan }
    /// # #[restate_sdk::service]
    /// # impl Travel {
    /// #     #[handler]
    /// #     async fn book(&self, ctx: Context<'_>) -> Result<(), HandlerError> {
    /// # let plan = &self.plan;
    /// let call = |handler: &str, task| {
    ///     ctx.request::<String, ()>(RequestTarget::service("Booking", handler), plan.name(task))
    /// };
    /// dagio_restate::durable(plan)
    ///     .run(|task| call("book", task))
    ///     .teardown(|task, end| (end != RunEnd::Succeeded).then(|| call("cancel", task)))
    ///     .await?;
    /// #         Ok(())
    /// #     }
    /// # }
    /// ```
    pub fn teardown<F, S>(mut self, mut teardown: F) -> Self
    where
        F: FnMut(TaskId, RunEnd) -> Option<S> + Send + 'a,
        S: Into<Start<'a, ()>>,
    {
        self.teardown = Some(Box::new(move |task, end| teardown(task, end).map(Into::into)));
        self
    }

    /// Runs the plan, and gives a [`Report`] in place of its result.
    ///
    /// `report.into_result().map_err(|error| terminal(&error))?` gives what it failed with to the handler's caller, see
    /// [`terminal`](crate::terminal).
    pub async fn report(self) -> Report<(), Kept<'p, E>>
    where
        B: Body<'a, T>,
        E: From<TerminalError>,
    {
        let Run { driver, policy, body, teardown, .. } = self;
        let mut walk = Walk::new(driver, policy, body);
        walk.run().await;
        let torn = match teardown {
            Some(teardown) => tear_down(&walk.done, walk.driver.end(), teardown).await,
            None => Vec::new(),
        };
        let Walk { driver, mut failures, .. } = walk;
        let error = |task| failures.remove(&task).map_or_else(|| unreachable!("failures are kept"), E::from);
        driver.report(error).with_teardown_failures(torn.into_iter().map(|(of, error)| (of, E::from(error))))
    }
}

impl<'p: 'a, 'a, B, T, E> IntoFuture for Run<'p, 'a, B, T, E>
where
    B: Body<'a, T> + Send + 'a,
    T: Send + 'a,
    E: 'a,
{
    type Output = Result<(), TerminalError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async {
            let report = self.errors::<TerminalError>().report().await;
            report.into_result().map_err(|error| match error {
                RunError::Failed { task, error } => {
                    TerminalError::new_with_code(error.code(), format!("task `{task}` failed: {}", error.message()))
                }
                error => terminal(&error),
            })
        })
    }
}

impl<B, T, E> fmt::Debug for Run<'_, '_, B, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("driver", &self.driver).finish_non_exhaustive()
    }
}

/// A run on its way.
struct Walk<'p, 'a, B, T> {
    driver: Driver<'p>,
    body: B,
    fails_fast: bool,
    /// Calls, and what else Restate completes.
    running: DurableFuturesUnordered<Waiting<'a, T>>,
    /// What is, or was, in `running`, by its index.
    places: Vec<Place>,
    /// Calls that have not ended.
    calls: usize,
    /// What is done here, one after the other.
    here: VecDeque<(TaskId, Here<'a, T>)>,
    /// Nothing starts any more, and calls were cancelled.
    cancelled: bool,
    /// Tasks that succeeded, in this order.
    done: Vec<TaskId>,
    failures: HashMap<TaskId, TerminalError>,
}

struct Place {
    task: TaskId,
    is_call: bool,
    /// What cancels it.
    handle: Option<InvocationHandle>,
}

impl<'p, 'a, B: Body<'a, T>, T> Walk<'p, 'a, B, T> {
    fn new(driver: Driver<'p>, policy: Policy, body: B) -> Self {
        Walk {
            driver,
            body,
            fails_fast: policy == Policy::FailFast,
            running: DurableFuturesUnordered::new(),
            places: Vec::new(),
            calls: 0,
            here: VecDeque::new(),
            cancelled: false,
            done: Vec::new(),
            failures: HashMap::new(),
        }
    }

    async fn run(&mut self) {
        loop {
            self.start().await;
            if self.cancelled && self.calls == 0 {
                break;
            }
            if let Some((task, here)) = self.here.pop_front() {
                match here.await {
                    Err(error) if is_cancelled(&error) => self.stop(),
                    end => self.end(task, end),
                }
                continue;
            }
            match self.running.next().await {
                Ok(Some((index, end))) => {
                    let place = &mut self.places[index];
                    // There is nothing to cancel any more.
                    place.handle = None;
                    let task = place.task;
                    self.calls -= usize::from(place.is_call);
                    match end {
                        Err(error) if self.cancelled && is_cancelled(&error) => {}
                        end => self.end(task, end),
                    }
                }
                Ok(None) => break,
                // Restate cancels the handler, and its calls by itself.
                Err(_) => self.stop(),
            }
        }
    }

    /// Starts what is ready. All calls are made before anything is awaited.
    async fn start(&mut self) {
        let mut calls = Vec::new();
        while let Some(task) = self.driver.start_next() {
            match self.body.start(task).0 {
                Kind::Call(call) => calls.push((task, call)),
                Kind::Wait(future) => self.wait(future, Place { task, is_call: false, handle: None }),
                Kind::Here(future) => self.here.push_back((task, future)),
                Kind::Ended(end) => self.end(task, end),
            }
        }
        for (task, call) in calls {
            let mut handle = None;
            // Restate tells what cancels a call when it has taken it. To ask later is not possible.
            if self.fails_fast && !self.cancelled {
                match call.handle().await {
                    Ok(cancels) => handle = Some(cancels),
                    Err(_) => self.stop(),
                }
            }
            self.calls += 1;
            self.wait(call.into_durable(), Place { task, is_call: true, handle });
        }
        if self.fails_fast && self.driver.has_failed() && !self.cancelled {
            self.stop();
            self.places.iter().rev().filter_map(|place| place.handle.as_ref()).for_each(InvocationHandle::cancel);
        }
    }

    fn wait(&mut self, future: Waiting<'a, T>, place: Place) {
        self.running.push(future);
        self.places.push(place);
    }

    fn end(&mut self, task: TaskId, end: Result<T, TerminalError>) {
        let end = match end {
            Ok(output) => {
                self.body.put(task, output);
                self.done.push(task);
                Ok(())
            }
            Err(error) => {
                self.failures.insert(task, error);
                Err(())
            }
        };
        self.driver.finish(task, end).unwrap_or_else(|error| unreachable!("{error}"));
    }

    /// From now on nothing starts, and only calls are waited for.
    fn stop(&mut self) {
        self.cancelled = true;
        self.driver.halt();
        self.here.clear();
    }
}

/// Gives the failures.
async fn tear_down(done: &[TaskId], end: RunEnd, mut teardown: Teardown<'_>) -> Vec<(TaskId, TerminalError)> {
    let mut failures = Vec::new();
    for &task in done.iter().rev() {
        let Some(start) = teardown(task, end) else { continue };
        let end = match start.0 {
            Kind::Call(call) => end_of(call.into_durable()).await,
            Kind::Wait(future) => future.await,
            Kind::Here(future) => future.await,
            Kind::Ended(end) => end,
        };
        failures.extend(end.err().map(|error| (task, error)));
    }
    failures
}

/// Gives how a call ended. When Restate cancels the handler, it cancels the call by itself, which goes on until it hears of that.
async fn end_of<T>(call: Waiting<'_, T>) -> Result<T, TerminalError> {
    let mut call = DurableFuturesUnordered::from_iter([call]);
    loop {
        if let Ok(Some((_, end))) = call.next().await {
            return end;
        }
    }
}
