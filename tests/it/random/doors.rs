//! The random graphs at other doors than the attribute: as plans, as plans driven without the library's futures, and as closures.

use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::Poll;

use dagio::{Builder, Dag, Driver, Handle, Order, Plan, RunError, TaskId};
use dagio_tests::{Bed, Failed, Failure, Graph, Output, Run, Subject, held};

/// Runs a graph as a plan of what the target needs.
pub(super) struct ByPlan {
    pub(super) graph: Graph,
    pub(super) bed: Bed,
}

/// Runs the same plan by a driver and boxed futures.
pub(super) struct ByDriver(pub(super) ByPlan);

type Task<'a> = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send + 'a>>;

impl ByPlan {
    /// The plan, and the test's number of each of its tasks.
    fn plan(&self, target: usize) -> (Plan, Vec<usize>) {
        let needed = self.graph.needed(target);
        let numbers: Vec<usize> = (0..self.graph.len()).filter(|&task| needed[task]).collect();
        let mut graph = dagio::Graph::new();
        for &task in &numbers {
            for on in self.graph.tasks[task].dependencies() {
                graph.depend(&*format!("t{task}"), &*format!("t{on}"));
            }
        }
        for task in &numbers {
            graph.add(&format!("t{task}"));
        }
        (graph.plan().expect("the model's graphs have no cycle"), numbers)
    }

    /// One task of a run.
    async fn task(&self, task: usize, outputs: &[OnceLock<Output>]) -> Result<(), Failed> {
        let of = &self.graph.tasks[task];
        let inputs: Vec<&Output> = of.inputs.iter().map(|&on| outputs[on].get().expect("it ended")).collect();
        let output = if of.fallible { self.bed.fallible(task, &inputs).await? } else { self.bed.infallible(task, &inputs).await };
        outputs[task].set(output).expect("a task runs once");
        Ok(())
    }

    fn outputs(&self) -> Vec<OnceLock<Output>> {
        self.graph.tasks.iter().map(|_| OnceLock::new()).collect()
    }
}

impl Subject for ByPlan {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn run(&self, target: usize) -> Run<'_> {
        held(async move {
            let (plan, numbers) = self.plan(target);
            let mut outputs = self.outputs();
            plan.run(|task| self.task(numbers[task.index()], &outputs)).await?;
            Ok::<_, RunError<Failed, String>>(outputs[target].take().expect("the target ended"))
        })
    }
}

impl Subject for ByDriver {
    fn bed(&self) -> &Bed {
        &self.0.bed
    }

    fn run(&self, target: usize) -> Run<'_> {
        held(async move {
            let by = &self.0;
            let (plan, numbers) = by.plan(target);
            let mut outputs = by.outputs();
            drive(plan.driver(), |task| Box::pin(by.task(numbers[task.index()], &outputs)))
                .await
                .map_err(|(task, error)| Failure { task: plan.name(task), error })?;
            Ok::<_, Failure>(outputs[target].take().expect("the target ended"))
        })
    }
}

/// The obvious loop over a driver: polls everything that runs, and starts what it may, until nothing ends.
async fn drive<'a>(mut driver: Driver<'_>, start: impl Fn(TaskId) -> Task<'a>) -> Result<(), (TaskId, Failed)> {
    let mut running: BTreeMap<TaskId, Task<'a>> = BTreeMap::new();
    poll_fn(move |cx| {
        let mut fresh: Vec<TaskId> = running.keys().copied().collect();
        loop {
            while let Some(task) = driver.start_next() {
                running.insert(task, start(task));
                fresh.push(task);
            }
            assert_eq!(driver.running(), running.len());
            if driver.is_done() {
                return Poll::Ready(Ok(()));
            }
            let Some(task) = fresh.pop() else { return Poll::Pending };
            let Poll::Ready(end) = running.get_mut(&task).expect("it runs").as_mut().poll(cx) else { continue };
            running.remove(&task);
            driver.finish(task, end.map_err(drop)).expect("it runs");
            if let Err(error) = end {
                assert!(driver.has_failed() && driver.start_next().is_none());
                running.clear();
                return Poll::Ready(Err((task, error)));
            }
        }
    })
    .await
}

/// Runs a graph as closures; those that the target does not need are there, too.
pub(super) struct ByBuilder {
    pub(super) graph: Graph,
    pub(super) bed: Bed,
}

impl ByBuilder {
    /// Adds a task. Its inputs are written in a way that depends on how many there are.
    fn add<'g, 'env>(
        &'env self,
        g: &mut Builder<'g, 'env, Failed>,
        task: usize,
        inputs: Vec<Handle<'g, Output>>,
        order: Vec<Order<'g>>,
    ) -> Handle<'g, Output> {
        let (bed, name) = (&self.bed, format!("t{task}"));
        match (&*inputs, self.graph.tasks[task].fallible) {
            ([], false) => g.task(name, order, move |_| bed.infallible(task, &[])),
            ([], true) => g.try_task(name, order, move |_| bed.fallible(task, &[])),
            (&[a], false) => g.task(name, (order, a), move |(_, a)| async move { bed.infallible(task, &[a]).await }),
            (&[a], true) => g.try_task(name, (a, order), move |(a, _)| async move { bed.fallible(task, &[a]).await }),
            (&[a, b], false) => {
                g.task(name, ([a, b], order), move |(inputs, _)| async move { bed.infallible(task, &inputs).await })
            }
            (&[a, b], true) => {
                g.try_task(name, (a, (b, order)), move |(a, (b, _))| async move { bed.fallible(task, &[a, b]).await })
            }
            (_, false) => g.task(name, (inputs, order), move |(inputs, _)| bed.infallible(task, inputs)),
            (_, true) => g.try_task(name, (&inputs, &*order), move |(inputs, _)| bed.fallible(task, inputs)),
        }
    }
}

impl Subject for ByBuilder {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn run(&self, target: usize) -> Run<'_> {
        held(Dag::try_new(|g| {
            let mut handles: Vec<Handle<'_, Output>> = Vec::new();
            for (task, of) in self.graph.tasks.iter().enumerate() {
                let inputs = of.inputs.iter().map(|&on| handles[on]).collect();
                let order = of.order.iter().map(|&on| handles[on].order()).collect();
                handles.push(self.add(g, task, inputs, order));
            }
            handles[target]
        }))
    }
}
