//! Ten thousand runs of one plan at once, on one thread: of tokio, and of smol.
//!
//! ```text
//!         ┌── parse ──┬── index ──┐
//! fetch ──┤           │           ├── store
//!         └── thumb ──┴── tag ────┘
//! ```

use std::cell::Cell;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use dagio::{Graph, Plan};
use services::net::{Net, Smol, Tokio};
use tokio::sync::watch;

const RUNS: usize = 10_000;

fn plan() -> Plan {
    let mut graph = Graph::new();
    let [fetch, parse, thumb, index, tag, store] =
        ["fetch", "parse", "thumb", "index", "tag", "store"].map(|task| graph.add(task));
    graph.depend(parse, fetch).depend(thumb, fetch).depend(index, parse).depend(tag, parse).depend(tag, thumb);
    graph.depend(store, index).depend(store, tag);
    graph.plan().expect("it has no cycle")
}

/// What all runs share.
struct Many {
    plan: Plan,
    /// Runs whose first task waits, and the word that lets them go on.
    waiting: Cell<usize>,
    go: watch::Sender<bool>,
    /// Tasks and runs that ended.
    tasks: Cell<usize>,
    runs: Cell<usize>,
}

impl Many {
    fn new() -> Rc<Self> {
        Rc::new(Many {
            plan: plan(),
            waiting: Cell::new(0),
            go: watch::Sender::new(false),
            tasks: Cell::new(0),
            runs: Cell::new(0),
        })
    }

    /// One run: its first task waits until all runs are there, the others sleep.
    async fn run<N: Net>(self: Rc<Self>) {
        let go = self.go.subscribe();
        let run = self.plan.run(|task| {
            let (many, mut go) = (&self, go.clone());
            async move {
                if many.plan.name(task) == "fetch" {
                    many.waiting.set(many.waiting.get() + 1);
                    let _ = go.wait_for(|&go| go).await;
                } else {
                    N::sleep(Duration::from_millis(1)).await;
                }
                many.tasks.set(many.tasks.get() + 1);
            }
        });
        run.await;
        self.runs.set(self.runs.get() + 1);
    }

    /// Lets them go as soon as all wait.
    async fn let_go<N: Net>(&self) {
        while self.waiting.get() < RUNS {
            N::sleep(Duration::from_millis(1)).await;
        }
        self.go.send_replace(true);
    }

    fn is_done(&self) -> bool {
        (self.runs.get(), self.tasks.get()) == (RUNS, RUNS * self.plan.len())
    }
}

fn on_tokio(many: &Rc<Many>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(tokio::task::LocalSet::new().run_until(async {
        let runs: Vec<_> = (0..RUNS).map(|_| tokio::task::spawn_local(Rc::clone(many).run::<Tokio>())).collect();
        many.let_go::<Tokio>().await;
        for run in runs {
            run.await.expect("runs do not panic");
        }
    }));
}

fn on_smol(many: &Rc<Many>) {
    let executor = smol::LocalExecutor::new();
    smol::block_on(executor.run(async {
        let runs: Vec<_> = (0..RUNS).map(|_| executor.spawn(Rc::clone(many).run::<Smol>())).collect();
        many.let_go::<Smol>().await;
        for run in runs {
            run.await;
        }
    }));
}

fn main() -> ExitCode {
    let mut is_ok = true;
    for (name, run) in [("tokio", on_tokio as fn(&Rc<Many>)), ("smol", on_smol)] {
        let many = Many::new();
        let start = Instant::now();
        let memory = measure(|| run(&many));
        let took = start.elapsed();
        is_ok &= many.is_done();
        println!(
            "{}: {name}: {} of {RUNS} runs of {} tasks ended, all at once on one thread: {took:.0?}, {} bytes each with the runtime's",
            if many.is_done() { "ok" } else { "FAILED" },
            many.runs.get(),
            many.plan.len(),
            memory.bytes_max / RUNS as u64
        );
    }
    if is_ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
