//! One graph at each front door: as a plan, as a plan with outputs, as a plan driven without the library's futures, as a plan of arrays,
//! and as closures. A graph at the attribute's door is written by hand, or by the generator of the random graphs.
#![expect(
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    clippy::return_self_not_must_use,
    reason = "parts of tests, which panic where something is wrong"
)]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock};
use std::task::Poll;

use crate::{Bed, Failed, Failure, Graph, How, IntoOutcome, OfTask, Output, Polls, Run, Subject, Task, held, held_local, note};
use dagio::parts::{Ended, Fails, Inputs, Log, Optional, Order, Outcome, Reports};
use dagio::{Builder, Dag, Dependencies, Driver, Handle, Local, Name, Plan, Policy, Report, RunError, TaskId, Threads, fixed};

/// A graph at one of the doors, for any number of runs.
pub trait Door {
    /// Which tasks a run promises to poll.
    fn polls(&self) -> Polls {
        Polls::All
    }

    /// Whether a run promises to drop what runs in the reverse order of its starts.
    fn drops_in_reverse(&self) -> bool {
        false
    }

    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a>;
}

/// A door, and the bed for all its runs.
pub struct At<D> {
    door: D,
    bed: Bed,
    policy: Policy,
}

impl<D> At<D> {
    pub fn new(door: D) -> Self {
        Self { door, bed: Bed::default(), policy: Policy::FailFast }
    }
}

impl<D: Door> At<D> {
    /// For runs of this policy, which must be the door's.
    pub fn policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }
}

impl<D: Door> Subject for At<D> {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        self.door.polls()
    }

    fn drops_in_reverse(&self) -> bool {
        self.door.drops_in_reverse()
    }

    fn policy(&self) -> Policy {
        self.policy
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        self.door.run(&self.bed, targets)
    }
}

/// Two lanes that cross, then a last task, at the attribute's door.
struct Crossing;

#[dagio::dag]
impl Crossing {
    async fn t0(&self, #[input] bed: &Bed) -> Output {
        bed.infallible(0, &[]).await
    }
    async fn t1(&self, #[input] bed: &Bed) -> Result<Output, Failed> {
        bed.fallible(1, &[]).await
    }
    async fn t2(&self, #[input] bed: &Bed, t0: &Output, t1: &Output) -> Output {
        bed.infallible(2, &[t0, t1]).await
    }
    async fn t3(&self, #[input] bed: &Bed, t1: &Output) -> Output {
        bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, #[input] bed: &Bed, t2: &Output, t3: &Output) -> Output {
        bed.infallible(4, &[t2, t3]).await
    }
}

impl Door for Crossing {
    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        assert_eq!(targets, [4]);
        held(self.t4(bed))
    }
}

/// The same graph at every door. Its last task is `t4`, and `t1` can fail.
pub fn crossings() -> [(&'static str, Box<dyn Door>); 7] {
    let of = |inputs: &[usize]| Task { inputs: inputs.to_vec(), ..Task::default() };
    let mut graph = Graph { tasks: [&[][..], &[], &[0, 1], &[1], &[2, 3]].map(of).into() };
    graph.tasks[1].fallible = true;
    let by_builder = |is_local| ByBuilder { graph: graph.clone(), forms: Vec::new(), is_local, how: How::default() };
    [
        ("#[dag]", Box::new(Crossing)),
        ("a plan", Box::new(ByPlan::new(&graph))),
        ("a plan with outputs", Box::new(ByOutputs(ByPlan::new(&graph)))),
        ("a driver", Box::new(ByDriver(ByPlan::new(&graph)))),
        ("a plan of arrays", Box::new(ByFixed::new(&graph))),
        ("closures", Box::new(by_builder(false))),
        ("local closures", Box::new(by_builder(true))),
    ]
}

/// Runs a graph as a plan of what the targets need: the same ones in each run.
pub struct ByPlan {
    graph: Graph,
    how: How,
    plan: Plan,
    part: OnceLock<(Vec<usize>, Plan)>,
}

/// Runs the same plan and lets the library keep the outputs.
pub struct ByOutputs(pub ByPlan);

/// Runs the same plan by a driver and boxed futures.
pub struct ByDriver(pub ByPlan);

type Body<'a> = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send + 'a>>;

impl ByPlan {
    pub fn new(graph: &Graph) -> Self {
        let mut data = dagio::Graph::new();
        for (task, of) in graph.tasks.iter().enumerate() {
            for on in of.needs() {
                data.depend(&*format!("t{task}"), &*format!("t{on}"));
            }
            for on in of.tolerates() {
                data.after(&*format!("t{task}"), &*format!("t{on}"));
            }
        }
        for task in 0..graph.len() {
            data.add(&format!("t{task}"));
        }
        let plan = data.plan().expect("the model's graphs have no cycle");
        Self { graph: graph.clone(), how: How::default(), plan, part: OnceLock::new() }
    }

    pub fn how(self, how: How) -> Self {
        Self { how, ..self }
    }

    /// The whole plan if the targets need all of it, and all that wait do need.
    fn plan(&self, targets: &[usize]) -> &Plan {
        let tolerates = self.graph.tasks.iter().any(|task| task.tolerates().next().is_some());
        if !tolerates && !self.graph.needed(targets, &[]).contains(&false) {
            return &self.plan;
        }
        let (of, part) = self.part.get_or_init(|| {
            let tasks = targets.iter().copied().map(TaskId::new);
            (targets.to_vec(), self.plan.targets(tasks).expect("they are tasks of the plan"))
        });
        assert_eq!(of, targets);
        part
    }
}

/// One task of a run of a plan.
async fn task(graph: &Graph, bed: &Bed, task: usize, inputs: &[&Output]) -> Result<Output, Failed> {
    if graph.tasks[task].fallible { bed.fallible(task, inputs).await } else { Ok(bed.infallible(task, inputs).await) }
}

/// The same, with its inputs and its output in a table.
async fn task_of(graph: &Graph, bed: &Bed, number: usize, outputs: Table) -> Result<(), Failed> {
    let Task { inputs, maybe, .. } = &graph.tasks[number];
    let inputs =
        inputs.iter().map(|&on| outputs.get(on).expect("it ended")).chain(maybe.iter().filter_map(|&on| outputs.get(on)));
    let inputs: Vec<Arc<Output>> = inputs.collect();
    let inputs: Vec<&Output> = inputs.iter().map(|input| &**input).collect();
    let output = task(graph, bed, number, &inputs).await?;
    outputs.put(number, output);
    Ok(())
}

async fn task_given(graph: &Graph, bed: &Bed, number: usize, given: Dependencies<'_, Output>) -> Result<Output, Failed> {
    let Task { inputs, maybe, .. } = &graph.tasks[number];
    let maybe = maybe.iter().filter_map(|&on| given.get(TaskId::new(on)));
    let inputs: Vec<&Output> = inputs.iter().map(|&on| &given[TaskId::new(on)]).chain(maybe).collect();
    task(graph, bed, number, &inputs).await
}

/// The outputs of a run, kept by the test.
#[derive(Clone)]
struct Table(Arc<[Mutex<Option<Arc<Output>>>]>);

impl Table {
    fn new(graph: &Graph) -> Self {
        Self(graph.tasks.iter().map(|_| Mutex::default()).collect())
    }

    fn place(&self, task: usize) -> MutexGuard<'_, Option<Arc<Output>>> {
        self.0[task].lock().expect("no test panics while it holds an output")
    }

    fn get(&self, task: usize) -> Option<Arc<Output>> {
        self.place(task).clone()
    }

    fn put(&self, task: usize, output: Output) {
        assert!(self.place(task).replace(Arc::new(output)).is_none(), "a task runs once");
    }

    /// The targets' outputs. The others are dropped before it returns: if that panics, these are dropped, too.
    fn take(&self, targets: &[usize]) -> Vec<Output> {
        let take = |task: usize| self.place(task).take().and_then(Arc::into_inner);
        let taken = targets.iter().map(|&target| take(target).expect("the target ended")).collect();
        (0..self.0.len()).for_each(|task| drop(take(task)));
        taken
    }
}

impl Door for ByPlan {
    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn drops_in_reverse(&self) -> bool {
        true
    }

    /// Nothing is around the run that would drop it at its end, so that one sees what it still holds.
    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        let (targets, outputs) = (targets.to_vec(), Table::new(&self.graph));
        let table = outputs.clone();
        let run = self.plan(&targets).run(move |task| task_of(&self.graph, bed, task.index(), table.clone()));
        let mut run = run.policy(self.how.policy);
        if self.how.reports {
            let mut run = run.report();
            return held(poll_fn(move |cx| {
                Pin::new(&mut run).poll(cx).map(|report| {
                    note(bed, &report, self.graph.len());
                    report.into_result().map(|()| outputs.take(&targets))
                })
            }));
        }
        held(poll_fn(move |cx| Pin::new(&mut run).poll(cx).map_ok(|()| outputs.take(&targets))))
    }
}

impl Door for ByOutputs {
    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn drops_in_reverse(&self) -> bool {
        true
    }

    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        let (by, targets) = (&self.0, targets.to_vec());
        held(async move {
            let plan = by.plan(&targets);
            let mut outputs = plan.outputs::<Output>();
            let run = outputs.run(|task, given| task_given(&by.graph, bed, task.index(), given)).policy(by.how.policy);
            if by.how.reports {
                let report = run.report().await;
                note(bed, &report, by.graph.len());
                report.into_result()?;
            } else {
                run.await?;
            }
            let taken: Vec<Output> =
                targets.iter().map(|&target| outputs.take(TaskId::new(target)).expect("the target ended")).collect();
            drop(outputs);
            Ok::<_, Failure>(taken)
        })
    }
}

impl Door for ByDriver {
    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        let (by, targets) = (&self.0, targets.to_vec());
        held(async move {
            let plan = by.plan(&targets);
            let outputs = Table::new(&by.graph);
            let mut driver = plan.driver().policy(by.how.policy);
            let errors =
                drive(plan, &mut driver, by.how.policy, |task| Box::pin(task_of(&by.graph, bed, task.index(), outputs.clone())))
                    .await;
            let report = driver.report(|task| errors[&task]);
            assert_eq!(report.first_failure().is_some(), driver.has_failed());
            if by.how.reports {
                note(bed, &report, by.graph.len());
            }
            report.into_result()?;
            Ok::<_, Failure>(outputs.take(&targets))
        })
    }
}

/// The obvious loop over a driver: polls everything that runs, and starts what it may, until nothing ends. Gives the errors.
async fn drive<'a>(
    plan: &Plan,
    driver: &mut Driver<'_>,
    policy: Policy,
    start: impl Fn(TaskId) -> Body<'a>,
) -> BTreeMap<TaskId, Failed> {
    let mut running: BTreeMap<TaskId, Body<'a>> = BTreeMap::new();
    let mut waiting: Vec<TaskId> = plan.tasks().collect();
    let mut errors = BTreeMap::new();
    poll_fn(move |cx| {
        let mut fresh: Vec<TaskId> = running.keys().copied().collect();
        loop {
            // One by one, so that each that was started is polled.
            if let Some(task) = driver.start_next() {
                waiting.retain(|&other| other != task);
                running.insert(task, start(task));
                fresh.push(task);
            }
            assert_eq!(driver.running(), running.len());
            assert!(driver.skipped().all(|task| waiting.contains(&task)));
            if driver.is_done() {
                return Poll::Ready(mem::take(&mut errors));
            }
            let Some(task) = fresh.pop() else { return Poll::Pending };
            let Poll::Ready(end) = running.get_mut(&task).expect("it runs").as_mut().poll(cx) else { continue };
            running.remove(&task);
            driver.finish(task, end.map_err(drop)).expect("it runs");
            if let Err(error) = end {
                errors.insert(task, error);
                let is_halted = driver.has_failed() && policy != Policy::KeepGoing;
                assert!(!is_halted || driver.start_next().is_none());
                if driver.has_failed() && policy == Policy::FailFast {
                    running.clear();
                    return Poll::Ready(mem::take(&mut errors));
                }
            }
        }
    })
    .await
}

/// Runs what the targets need of a small graph, as a plan of arrays.
pub struct ByFixed {
    graph: Graph,
    how: How,
    plan: fixed::Plan<'static, TASKS, EDGES>,
    part: OnceLock<(Vec<usize>, fixed::Plan<'static, TASKS, EDGES>)>,
    /// Where each run has its wakers, if each task has its own.
    wakers: Option<&'static fixed::Wakers<1>>,
}

/// For how many tasks such a plan has room.
pub const TASKS: usize = 40;
const EDGES: usize = 1600;

impl ByFixed {
    pub fn new(graph: &Graph) -> Self {
        static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| (0..TASKS).map(|task| format!("t{task}")).collect());
        let mut data = fixed::Graph::<TASKS, EDGES>::new();
        for name in &NAMES[..graph.len()] {
            data.add(name).expect("there is room");
        }
        for (task, of) in graph.tasks.iter().enumerate() {
            for on in of.needs() {
                data.depend(TaskId::new(task), TaskId::new(on)).expect("there is room");
            }
            for on in of.tolerates() {
                data.after(TaskId::new(task), TaskId::new(on)).expect("there is room");
            }
        }
        let plan = data.plan().expect("the model's graphs have no cycle");
        Self { graph: graph.clone(), how: How::default(), plan, part: OnceLock::new(), wakers: None }
    }

    pub fn how(self, how: How) -> Self {
        Self { how, ..self }
    }

    /// Each task has a waker of its own.
    pub fn apart(self) -> Self {
        Self { wakers: Some(Box::leak(Box::default())), ..self }
    }

    /// Goes on with a run, with a report or without.
    fn begin<'a, R, G>(&'a self, bed: &'a Bed, run: R, outputs: impl Fn() -> Vec<Output> + Send + 'a) -> Run<'a>
    where
        R: Reports + Future<Output = Result<(), RunError<Failed, Name<'static>>>> + Send + 'a,
        R::Reporting: Future<Output = Report<(), G>> + Send,
        G: Log<Error = Failed, Name = Name<'static>>,
    {
        if !self.how.reports {
            let mut run = Box::pin(run);
            return held(poll_fn(move |cx| run.as_mut().poll(cx).map_ok(|()| outputs())));
        }
        let mut run = Box::pin(run.reporting());
        held(poll_fn(move |cx| {
            run.as_mut().poll(cx).map(|report| {
                note(bed, &report, self.graph.len());
                report.into_result().map(|()| outputs())
            })
        }))
    }
}

impl Door for ByFixed {
    fn polls(&self) -> Polls {
        if self.wakers.is_some() { Polls::Woken } else { Polls::All }
    }

    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        let (targets, outputs) = (targets.to_vec(), Table::new(&self.graph));
        let table = outputs.clone();
        let ids: Vec<TaskId> = targets.iter().copied().map(TaskId::new).collect();
        let (of, plan) = self.part.get_or_init(|| (targets.clone(), self.plan.targets(&ids)));
        assert_eq!(of, &targets);
        let run = plan.run(move |task| task_of(&self.graph, bed, task.index(), table.clone())).policy(self.how.policy);
        match self.wakers {
            None => self.begin(bed, run, move || outputs.take(&targets)),
            Some(wakers) => {
                let wakers = wakers.claim().expect("this run has them alone");
                self.begin(bed, run.wakers(wakers), move || outputs.take(&targets))
            }
        }
    }
}

/// Runs a graph as closures, also those that the targets do not need, by the constructor that fits.
pub struct ByBuilder {
    pub graph: Graph,
    /// How each task's inputs are written: numbers below [`FORMS`], from the first again when they are spent. None: all in one way.
    pub forms: Vec<usize>,
    pub is_local: bool,
    pub how: How,
}

impl ByBuilder {
    fn build<'g, G: Adds<'g>>(&self, g: &mut G, bed: &'g Bed) -> Vec<Handle<'g, Output>> {
        let mut handles: Vec<Handle<'_, Output>> = Vec::new();
        for (task, of) in self.graph.tasks.iter().enumerate() {
            let form = self.forms.get(task % self.forms.len().max(1)).copied().unwrap_or(0);
            handles.push(add(g, &Laid { bed, task, of }, &handles, form));
        }
        handles
    }

    /// Runs it, with a report or without.
    fn begin<'a, T, F, S>(&'a self, bed: &'a Bed, dag: Dag<'a, T, F, S>) -> Run<'a>
    where
        T: IntoOutcome + 'a,
        F: Fails<Error: OfTask, Run<T>: IntoOutcome> + 'a,
        S: 'a,
    {
        let dag = dag.policy(self.how.policy);
        if !self.how.reports {
            return held_local(dag);
        }
        let mut run = dag.report();
        held_local(poll_fn(move |cx| {
            Pin::new(&mut run).poll(cx).map(|report| {
                note(bed, &report, self.graph.len());
                report.into_result().map_err(OfTask::failure).and_then(IntoOutcome::into_outcome)
            })
        }))
    }
}

impl Door for ByBuilder {
    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn drops_in_reverse(&self) -> bool {
        true
    }

    fn run<'a>(&'a self, bed: &'a Bed, targets: &[usize]) -> Run<'a> {
        macro_rules! run {
            ($new:ident) => {
                match targets {
                    &[target] => self.begin(bed, Dag::$new(|g| self.build(g, bed)[target])),
                    &[first, second, ref rest @ ..] if rest.len() % 2 == 1 => self.begin(
                        bed,
                        Dag::$new(|g| {
                            let handles = self.build(g, bed);
                            let rest: Vec<_> = rest.iter().map(|&target| handles[target]).collect();
                            g.all(([handles[first], handles[second]], &*rest))
                        }),
                    ),
                    _ => self.begin(
                        bed,
                        Dag::$new(|g| {
                            let handles = self.build(g, bed);
                            g.all(targets.iter().map(|&target| handles[target]).collect::<Vec<_>>())
                        }),
                    ),
                }
            };
        }
        let is_fallible = self.graph.tasks.iter().any(|task| task.fallible);
        match (is_fallible, self.is_local) {
            (false, false) => run!(new),
            (true, false) => run!(try_new),
            (false, true) => run!(local),
            (true, true) => run!(try_local),
        }
    }
}

/// A task of the model on its bed.
struct Laid<'g, 't> {
    bed: &'g Bed,
    task: usize,
    of: &'t Task,
}

/// How many ways there are to write inputs.
pub const FORMS: usize = 7;

/// Adds a task, its inputs written in one of many ways.
fn add<'g, G: Adds<'g>>(g: &mut G, laid: &Laid<'g, '_>, handles: &[Handle<'g, Output>], form: usize) -> Handle<'g, Output> {
    let inputs: Vec<Handle<'_, _>> = laid.of.inputs.iter().map(|&on| handles[on]).collect();
    let order: Vec<Order<'_>> = laid.of.order.iter().map(|&on| handles[on].order()).collect();
    let maybe: Vec<Handle<'_, _>> = laid.of.maybe.iter().map(|&on| handles[on]).collect();
    let after: Vec<Ended<'_>> = laid.of.after.iter().map(|&on| handles[on].ended()).collect();
    if maybe.is_empty() && after.is_empty() {
        return match form {
            0 => g.add(laid, (inputs, order)),
            1 => match (&*inputs, &*order) {
                ([], []) => g.add(laid, ()),
                ([], &[one]) => g.add(laid, one),
                (&[one], []) => g.add(laid, one),
                (&[one], &[other]) => g.add(laid, (other, one)),
                (&[one, two], []) => g.add(laid, (one, two)),
                (&[one, two], _) => g.add(laid, ([one, two], order)),
                (&[one, two, three], _) => g.add(laid, (one, (&*order, [two, three]))),
                _ => g.add(laid, (&*inputs, &*order)),
            },
            2 => g.add(laid, (&order, inputs)),
            3 => g.add(laid, (&*order, &inputs)),
            // Two edges for each input.
            4 => g.add(laid, (inputs.iter().map(|&on| (on, on.ended())).collect::<Vec<_>>(), order)),
            5 => {
                let (pairs, rest) = inputs.as_chunks::<2>();
                g.add(laid, (pairs, (), rest, order))
            }
            _ => match &*inputs {
                &[first, ref rest @ ..] => g.add(laid, (&order, (first, rest.to_vec()))),
                [] => g.add(laid, order),
            },
        };
    }
    let inputs = (inputs, order);
    match form {
        0..3 => g.add(laid, (inputs, (maybe.iter().map(|on| on.optional()).collect::<Vec<_>>(), after))),
        3..5 => g.add(laid, (inputs, (maybe.iter().map(|on| on.outcome()).collect::<Vec<_>>(), &*after))),
        5 => g.add(laid, (&after, (inputs, maybe.iter().map(|on| (on.optional(), on.ended())).collect::<Vec<_>>()))),
        _ => match &*maybe {
            &[first, ref rest @ ..] => {
                let rest: Vec<Optional<'_, _>> = rest.iter().map(|on| on.optional()).collect();
                g.add(laid, (after, inputs, first.outcome(), rest))
            }
            [] => g.add(laid, (after, inputs)),
        },
    }
}

/// A builder, whatever its tasks may be.
trait Adds<'g> {
    type Error: 'g;

    fn add<I: Reads<'g, Self::Error>>(&mut self, laid: &Laid<'g, '_>, inputs: I) -> Handle<'g, Output>;
}

macro_rules! adds {
    ($error:ty, $kind:ty, $own:ident, $($try_task:ident)?) => {
        impl<'g> Adds<'g> for Builder<'g, '_, $error, $kind> {
            type Error = $error;

            fn add<I: Reads<'g, $error>>(&mut self, laid: &Laid<'g, '_>, inputs: I) -> Handle<'g, Output> {
                let &Laid { bed, task, of: _of } = laid;
                // The future holds something that is `Send`, or not.
                let (name, own) = (format!("t{task}"), $own::new(task));
                $(if _of.fallible {
                    return self.$try_task(name, inputs, move |refs| {
                        let inputs = read::<$error, I>(refs, bed, task);
                        async move { bed.fallible(*own, &inputs).await }
                    });
                })?
                self.task(name, inputs, move |refs| {
                    let inputs = read::<$error, I>(refs, bed, task);
                    async move { bed.infallible(*own, &inputs).await }
                })
            }
        }
    };
}
adds! { Infallible, Threads, Box, }
adds! { Failed, Threads, Box, try_task }
adds! { Infallible, Local, Rc, }
adds! { Failed, Local, Rc, try_task }

/// Inputs that give outputs, however they are written.
trait Reads<'g, E>: Inputs<'g, E> {
    /// Gives each output, or the failed task because of which there is none.
    fn read(refs: Self::Refs, into: &mut dyn FnMut(Result<&'g Output, usize>));
}

fn read<'g, E, I: Reads<'g, E>>(refs: I::Refs, bed: &Bed, task: usize) -> Vec<&'g Output> {
    let mut inputs = Vec::new();
    I::read(refs, &mut |input| match input {
        Ok(output) => inputs.push(output),
        Err(because) => bed.blame(task, because),
    });
    inputs
}

impl<'g, E> Reads<'g, E> for Handle<'g, Output> {
    fn read(refs: &'g Output, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
        into(Ok(refs));
    }
}

impl<'g, E> Reads<'g, E> for Optional<'g, Output> {
    fn read(refs: Option<&'g Output>, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
        if let Some(output) = refs {
            into(Ok(output));
        }
    }
}

impl<'g, E: 'g> Reads<'g, E> for Outcome<'g, Output> {
    fn read(refs: Result<&'g Output, dagio::Failure<'g, E>>, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
        into(refs.map_err(|failure| failure.task()[1..].parse().expect("the name of a task")));
    }
}

impl<'g, E, I: Reads<'g, E>, const N: usize> Reads<'g, E> for [I; N] {
    fn read(refs: Self::Refs, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
        for refs in refs {
            I::read(refs, into);
        }
    }
}

macro_rules! without_outputs {
    ($($inputs:ty),*) => { $(
        impl<'g, E> Reads<'g, E> for $inputs {
            fn read((): (), _: &mut dyn FnMut(Result<&'g Output, usize>)) {}
        }
    )* };
}
without_outputs! { (), Order<'g>, Ended<'g> }

macro_rules! lists {
    ($($list:ty),*) => { $(
        impl<'g, E, I: Reads<'g, E, Refs: Copy + 'g> + Copy> Reads<'g, E> for $list {
            fn read(refs: Self::Refs, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
                for &refs in refs {
                    I::read(refs, into);
                }
            }
        }
    )* };
}
lists! { Vec<I>, &Vec<I>, &[I] }

macro_rules! tuples {
    ($(($($x:ident $refs:ident),*))*) => { $(
        impl<'g, E, $($x: Reads<'g, E>),*> Reads<'g, E> for ($($x,)*) {
            fn read(($($refs,)*): Self::Refs, into: &mut dyn FnMut(Result<&'g Output, usize>)) {
                $($x::read($refs, into);)*
            }
        }
    )* };
}
tuples! { (A a, B b) (A a, B b, C c, D d) }
