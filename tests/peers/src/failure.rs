//! What becomes of a run when a task fails or panics, and when the run is dropped: asked of each way by running it.
//!
//! B fails after 20 ms while C runs until 100 ms; D needs both.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

use async_dag::TryGraph;
use dagio::{Dag, Graph, RunError, fixed};
use dagx::{DagRunner, Task, TaskHandle, task};
use fn_graph::{DataAccessDyn, FnGraphBuilder, TypeIds};
use futures_buffered::FuturesUnorderedBounded;
use futures_util::future::{BoxFuture, Shared, try_join_all};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _, try_join};
use tokio::runtime::Builder;
use tokio::task::{JoinSet, yield_now};
use tokio::time::{Duration, Instant, sleep, timeout};

#[derive(Debug, Clone, PartialEq, Eq)]
struct Failed(u32);

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Fails,
    Panics,
}

/// What tasks note.
struct Noted {
    begun: Instant,
    how: How,
    /// When C was dropped, and whether it had ended.
    c_dropped: Mutex<Option<(Duration, bool)>>,
    d_started: Mutex<bool>,
}

type Log = Arc<Noted>;

impl Noted {
    fn new(how: How) -> Log {
        Arc::new(Noted { begun: Instant::now(), how, c_dropped: Mutex::new(None), d_started: Mutex::new(false) })
    }

    fn c_dropped_at(&self, millis: u64) -> bool {
        *self.c_dropped.lock().expect("no panic") == Some((Duration::from_millis(millis), false))
    }
}

async fn a() -> u64 {
    sleep(Duration::from_millis(10)).await;
    1
}

async fn b(log: Log) -> Result<u64, Failed> {
    sleep(Duration::from_millis(10)).await;
    match log.how {
        How::Fails => Err(Failed(7)),
        How::Panics => panic!("b broke"),
    }
}

struct OnDrop(Log, bool);

impl Drop for OnDrop {
    fn drop(&mut self) {
        *self.0.c_dropped.lock().expect("no panic") = Some((self.0.begun.elapsed(), self.1));
    }
}

async fn c(log: Log) -> u64 {
    let mut noted = OnDrop(log, false);
    sleep(Duration::from_millis(100)).await;
    noted.1 = true;
    2
}

#[expect(clippy::unused_async, reason = "a task")]
async fn d(log: Log) -> u64 {
    *log.d_started.lock().expect("no panic") = true;
    3
}

/// What the caller of a run is told.
#[derive(Debug)]
enum Told {
    Done,
    /// The task's own error, if it is to be had by its type, and the task's name or number.
    Failed {
        error: Option<Failed>,
        task: Option<String>,
    },
}

use Told::{Done, Failed as Fails};

const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const NEEDS: [&[usize]; 4] = [&[], &[0], &[], &[1, 2]];

struct Macro(Log);

#[dagio::dag]
impl Macro {
    async fn a(&self) -> u64 {
        a().await
    }
    #[depends(a)]
    async fn b(&self) -> Result<u64, Failed> {
        b(self.0.clone()).await
    }
    async fn c(&self) -> u64 {
        c(self.0.clone()).await
    }
    #[depends(b, c)]
    async fn d(&self) -> u64 {
        d(self.0.clone()).await
    }
}

fn told<T, N: AsRef<str>>(end: Result<T, RunError<Failed, N>>) -> Told {
    match end {
        Ok(_) => Done,
        Err(error) => Fails { task: error.task().map(String::from), error: error.into_error() },
    }
}

async fn by_macro(log: Log) -> Told {
    told(Macro(log).d().await)
}

async fn numbered(task: usize, log: Log) -> Result<u64, Failed> {
    match task {
        0 => Ok(a().await),
        1 => b(log).await,
        2 => Ok(c(log).await),
        _ => Ok(d(log).await),
    }
}

async fn by_plan(log: Log) -> Told {
    let mut graph = Graph::new();
    let tasks = NAMES.map(|name| graph.add(name));
    for (task, needs) in tasks.into_iter().zip(NEEDS) {
        for &on in needs {
            graph.depend(task, tasks[on]);
        }
    }
    let plan = graph.plan().expect("no cycle");
    told(plan.run(async |task| numbered(task.index(), log.clone()).await.map(drop)).await)
}

static FIXED: fixed::Plan<4, 3> = fixed::Plan::new(NAMES, [("b", "a"), ("d", "b"), ("d", "c")]);

async fn by_fixed(log: Log) -> Told {
    told(FIXED.run(async |task| numbered(task.index(), log.clone()).await.map(drop)).await)
}

async fn by_closures(log: Log) -> Told {
    let log = &log;
    let dag = Dag::try_new(|g| {
        let a = g.task("a", (), |()| a());
        let b = g.try_task("b", a.order(), move |()| b(log.clone()));
        let c = g.task("c", (), move |()| c(log.clone()));
        g.task("d", (b.order(), c.order()), move |_| d(log.clone()))
    });
    told(dag.await)
}

async fn by_join(log: Log) -> Told {
    let b = async {
        a().await;
        b(log.clone()).await
    };
    let c = async { Ok(c(log.clone()).await) };
    match try_join!(b, c) {
        Ok(_) => {
            d(log).await;
            Done
        }
        Err(error) => Fails { error: Some(error), task: None },
    }
}

macro_rules! by_counters {
    ($name:ident, $new:expr) => {
        async fn $name(log: Log) -> Told {
            let mut counters = NEEDS.map(<[usize]>::len);
            let run = |task| {
                let log = log.clone();
                async move { (task, numbered(task, log).await) }
            };
            let new = $new;
            let mut running = new(4);
            for task in [0, 2] {
                running.push(run(task));
            }
            while let Some((ended, end)) = running.next().await {
                if let Err(error) = end {
                    return Fails { error: Some(error), task: Some(NAMES[ended].into()) };
                }
                for task in (0..4).filter(|&task| NEEDS[task].contains(&ended)) {
                    counters[task] -= 1;
                    if counters[task] == 0 {
                        running.push(run(task));
                    }
                }
            }
            Done
        }
    };
}
by_counters!(by_unordered, |_| FuturesUnordered::new());
by_counters!(by_buffered, FuturesUnorderedBounded::new);

async fn by_join_set(log: Log) -> Told {
    let mut counters = NEEDS.map(<[usize]>::len);
    let run = |running: &mut JoinSet<_>, task| {
        let log = log.clone();
        running.spawn(async move { (task, numbered(task, log).await) });
    };
    let mut running = JoinSet::new();
    for task in [0, 2] {
        run(&mut running, task);
    }
    while let Some(joined) = running.join_next().await {
        let (ended, end) = joined.unwrap_or_else(|error| resume_unwind(error.into_panic()));
        if let Err(error) = end {
            return Fails { error: Some(error), task: Some(NAMES[ended].into()) };
        }
        for task in (0..4).filter(|&task| NEEDS[task].contains(&ended)) {
            counters[task] -= 1;
            if counters[task] == 0 {
                run(&mut running, task);
            }
        }
    }
    Done
}

async fn by_shared(log: Log) -> Told {
    let mut tasks: Vec<Shared<BoxFuture<'static, Result<u64, Failed>>>> = Vec::new();
    for (task, needs) in NEEDS.iter().enumerate() {
        let needs: Vec<_> = needs.iter().map(|&on| tasks[on].clone()).collect();
        let log = log.clone();
        let future = async move {
            try_join_all(needs).await?;
            numbered(task, log).await
        };
        tasks.push(future.boxed().shared());
    }
    match tasks.swap_remove(3).await {
        Ok(_) => Done,
        Err(error) => Fails { error: Some(error), task: None },
    }
}

async fn by_async_dag(log: Log) -> Told {
    let logs = [0; 3].map(|_| log.clone());
    let [for_b, for_c, for_d] = logs;
    let mut graph: TryGraph<'_, Failed> = TryGraph::new();
    let a = graph.add_try_task(|| async { Ok(a().await) });
    let b = graph.add_child_try_task(a, |_: u64| b(for_b), 0).expect("the types fit");
    let c = graph.add_try_task(|| async { Ok(c(for_c).await) });
    let d = graph.add_child_try_task(b, |_: u64, _: u64| async { Ok(d(for_d).await) }, 0).expect("the types fit");
    graph.update_dependency(c, d, 1).expect("the types fit");
    match graph.try_run().await {
        Ok(()) => Done,
        Err(error) => Fails { error: Some(error), task: None },
    }
}

struct Function(usize);

impl DataAccessDyn for Function {
    fn borrows(&self) -> TypeIds {
        TypeIds::new()
    }

    fn borrow_muts(&self) -> TypeIds {
        TypeIds::new()
    }
}

async fn by_fn_graph(log: Log) -> Told {
    let mut builder = FnGraphBuilder::new();
    let functions = [0, 1, 2, 3].map(|task| builder.add_fn(Function(task)));
    for (task, needs) in functions.into_iter().zip(NEEDS) {
        for &on in needs {
            builder.add_logic_edge(functions[on], task).expect("no cycle");
        }
    }
    let graph = builder.build();
    let run = graph.try_for_each_concurrent(None, |function| numbered(function.0, log.clone()).map(|end| end.map(drop)));
    match run.await {
        Ok(_) => Done,
        Err((_, mut errors)) => Fails { error: errors.pop(), task: None },
    }
}

/// dagx's tasks give `Result`s, and who needs one of them looks at it, as dagx's documentation says.
struct A;
struct B(Log);
struct C(Log);
struct D(Log);

#[task]
impl A {
    async fn run() -> u64 {
        a().await
    }
}

#[task]
impl B {
    async fn run(&self, a: &u64) -> Result<u64, Failed> {
        let _ = a;
        b(self.0.clone()).await
    }
}

#[task]
impl C {
    async fn run(&self) -> u64 {
        c(self.0.clone()).await
    }
}

#[task]
impl D {
    async fn run(&self, b: &Result<u64, Failed>, c: &u64) -> Result<u64, Failed> {
        let _ = c;
        let given = d(self.0.clone()).await;
        b.clone().map(|_| given)
    }
}

async fn by_dagx(log: Log) -> Told {
    let dag = DagRunner::new();
    let a: TaskHandle<u64> = dag.add_task(A).into();
    let b = dag.add_task(B(log.clone())).depends_on(a);
    let c: TaskHandle<u64> = dag.add_task(C(log.clone())).into();
    let d = dag.add_task(D(log)).depends_on((&b, &c));
    let run = dag.run(|future| {
        tokio::spawn(future);
    });
    match run.await {
        Ok(()) => match dag.get(d).expect("it ran") {
            Ok(_) => Done,
            Err(error) => Fails { error: Some(error), task: None },
        },
        Err(dagx::DagError::TaskPanicked { task_id, .. }) => Fails { error: None, task: Some(task_id.to_string()) },
        Err(_) => Fails { error: None, task: None },
    }
}

mod of_dagrs {
    use dagrs::{
        Action, Content, DagrsError, DefaultNode, EnvVar, ErrorCode, Graph, InChannels, Node as _, NodeId, NodeTable,
        OutChannels, Output,
    };

    use super::{Arc, Done, Fails, Log, NAMES, NEEDS, Told, numbered};

    struct Task(usize, Vec<NodeId>, Log);

    #[dagrs::async_trait::async_trait]
    impl Action for Task {
        async fn run(&self, inputs: &mut InChannels, outputs: &mut OutChannels, _: Arc<EnvVar>) -> Output {
            for on in &self.1 {
                if let Err(error) = inputs.recv_from(on).await {
                    return Output::error(error);
                }
            }
            match numbered(self.0, self.2.clone()).await {
                Ok(value) => {
                    outputs.broadcast(Content::new(value)).await;
                    Output::new(value)
                }
                Err(error) => Output::error(DagrsError::new(ErrorCode::DgRun0006NodeExecutionFailed, format!("{error:?}"))),
            }
        }
    }

    pub(super) async fn by_dagrs(log: Log) -> Told {
        let (mut table, mut graph) = (NodeTable::new(), Graph::new());
        let mut ids: Vec<NodeId> = Vec::new();
        for (task, name) in NAMES.into_iter().enumerate() {
            let needs = NEEDS[task].iter().map(|&on| ids[on]).collect();
            let node = DefaultNode::with_action(name.into(), Task(task, needs, log.clone()), &mut table);
            ids.push(node.id());
            graph.add_node(node).expect("a new node");
        }
        for (task, needs) in NEEDS.iter().enumerate() {
            for &on in *needs {
                graph.add_edge(ids[on], [ids[task]]).expect("known nodes");
            }
        }
        graph.set_env(EnvVar::new(table));
        match graph.async_start().await {
            Ok(_) => Done,
            Err(error) => Fails { error: None, task: error.context.node_name.clone() },
        }
    }
}

/// Answers, in the order of the table.
pub(crate) type Answers = [bool; 6];

type Ask = fn() -> Answers;

fn runtime() -> tokio::runtime::Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime")
}

fn ask<F: Future<Output = Told>>(run: impl Fn(Log) -> F) -> Answers {
    let (told, log, ended, at_once) = runtime().block_on(async {
        let log = Noted::new(How::Fails);
        let told = run(log.clone()).await;
        let ended = log.begun.elapsed();
        // What was spawned is dropped when its runtime gets to it.
        yield_now().await;
        let at_once = log.c_dropped_at(20);
        (told, log, ended, at_once)
    });
    let Fails { error, task } = told else { panic!("a failure was hidden: {told:?}") };
    let own = error == Some(Failed(7));
    let named = task.is_some_and(|task| task == "b" || task == "1");
    let dropped = ended == Duration::from_millis(20) && at_once;
    let not_started = !*log.d_started.lock().expect("no panic");

    let hook = take_hook();
    set_hook(Box::new(|_| ()));
    let panicked = catch_unwind(AssertUnwindSafe(|| runtime().block_on(run(Noted::new(How::Panics)))));
    set_hook(hook);
    let reaches = !matches!(panicked, Ok(Done));

    let with_the_run = runtime().block_on(async {
        let log = Noted::new(How::Fails);
        timeout(Duration::from_millis(15), run(log.clone())).await.expect_err("it is dropped before it ends");
        yield_now().await;
        log.c_dropped_at(15)
    });
    [own, named, dropped, not_started, reaches, with_the_run]
}

pub(crate) const WAYS: &[(&str, Ask)] = &[
    ("`#[dag]`", || ask(by_macro)),
    ("`fixed::Plan`", || ask(by_fixed)),
    ("`Plan`", || ask(by_plan)),
    ("`Dag`", || ask(by_closures)),
    ("`join!`", || ask(by_join)),
    ("`futures-buffered`", || ask(by_buffered)),
    ("`FuturesUnordered`", || ask(by_unordered)),
    ("`JoinSet`", || ask(by_join_set)),
    ("`Shared`", || ask(by_shared)),
    ("async_dag", || ask(by_async_dag)),
    ("fn_graph", || ask(by_fn_graph)),
    ("dagx", || ask(by_dagx)),
    ("dagrs", || ask(of_dagrs::by_dagrs)),
];
