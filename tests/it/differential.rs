//! Plans, drivers and graphs of closures against the slow models, as cases that shrink: the graph, its targets, what opens and who polls
//! when, who fails or panics.

use std::cmp::Reverse;
use std::iter::zip;
use std::mem;

use crate::prop::{config, graphs};
use dagio::{GraphError, Policy, TaskId};
use dagio_tests::doors::{At, ByBuilder, ByDriver, ByOutputs, ByPlan, Door, FORMS};
use dagio_tests::{End, Graph, How, Panics, Script, Step, Subject, Task, drive};
use proptest::collection::vec;
use proptest::prelude::*;

/// A graph, what is asked of it, and how it is driven.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) graph: Graph,
    targets: Vec<usize>,
    script: Script,
    pub(crate) how: How,
}

/// The graph with one more task, which waits for all that nobody waits for, so that it needs every task.
fn with_sink(mut graph: Graph) -> Graph {
    let mut is_sink = vec![true; graph.len()];
    for on in graph.tasks.iter().flat_map(Task::dependencies) {
        is_sink[on] = false;
    }
    let order = (0..graph.len()).filter(|&task| is_sink[task]).collect();
    graph.tasks.push(Task { order, ..Task::default() });
    graph
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let late = prop_oneof![3 => Just(Vec::new()), 1 => vec(any::<u16>(), 1..4)];
    let step = (vec(any::<u8>(), 0..6), vec(any::<u16>(), 0..3), late, prop::bool::weighted(0.1));
    vec(step.prop_map(|(running, any, late, is_other)| Step { running, any, late, is_other }), 0..40)
}

/// Who fails or panics is taken modulo the tasks; who fails is made fallible.
fn scripts() -> impl Strategy<Value = Script> {
    let failing = prop_oneof![2 => Just(Vec::new()), 1 => vec(any::<usize>(), 1..4)];
    let panics = prop_oneof![Just(Panics::InPoll), Just(Panics::WithLocals), Just(Panics::WithOutput)];
    let panicking = prop::option::weighted(0.2, (any::<usize>(), panics));
    let polls = prop::option::weighted(0.1, 0..60_u32);
    let yields = prop_oneof![2 => Just(Vec::new()), 1 => vec(prop_oneof![9 => 0..4_u8, 1 => 60..80_u8], 0..40)];
    (steps(), yields, any::<bool>(), failing, panicking, polls).prop_map(|(steps, yields, keeps, failing, panicking, polls)| {
        Script { failing, panicking, polls, steps: Some(steps), yields, keeps, ..Script::default() }
    })
}

/// Cases of up to `most` tasks. Most have one target, which needs everything; the others some, or none at all.
pub(crate) fn cases(most: usize) -> impl Strategy<Value = Case> {
    let targets = prop_oneof![2 => Just(None), 1 => vec(any::<usize>(), 0..6).prop_map(Some)];
    let is_sure = prop::bool::weighted(0.2);
    let tolerates = prop_oneof![1 => Just(Vec::new()), 1 => vec(prop::bool::weighted(0.3), 1..40)];
    (graphs(most - 1), targets, is_sure, scripts(), tolerates, hows()).prop_map(
        |(graph, targets, is_sure, mut script, tolerates, how)| {
            let mut graph = with_sink(graph);
            loosen(&mut graph, &tolerates);
            let tasks = graph.len();
            let mut is_target = vec![false; tasks];
            let mut once = |target: &usize| !mem::replace(&mut is_target[*target], true);
            let targets =
                targets.map_or(vec![tasks - 1], |targets| targets.iter().map(|at| at % tasks).filter(&mut once).collect());
            if is_sure {
                graph.tasks.iter_mut().for_each(|task| task.fallible = false);
            }
            if let Some((task, _)) = &mut script.panicking {
                *task %= tasks;
            }
            let panics = script.panicking.map(|(task, _)| task);
            script.failing = script.failing.iter().map(|task| task % tasks).filter(|&task| Some(task) != panics).collect();
            for &task in &script.failing {
                graph.tasks[task].fallible = true;
            }
            Case { graph, targets, script, how }
        },
    )
}

fn hows() -> impl Strategy<Value = How> {
    let policy = prop::sample::select(&[Policy::FailFast, Policy::FinishRunning, Policy::KeepGoing][..]);
    (policy, any::<bool>()).prop_map(|(policy, reports)| How { policy, reports, ..How::default() })
}

/// Makes edges tolerate failures: of those in turn for which it is said so, from the first again when all is said.
fn loosen(graph: &mut Graph, tolerates: &[bool]) {
    let mut said = tolerates.iter().copied().cycle();
    for Task { inputs, order, maybe, after, .. } in &mut graph.tasks {
        maybe.extend(inputs.extract_if(.., |_| said.next() == Some(true)));
        after.extend(order.extract_if(.., |_| said.next() == Some(true)));
    }
}

pub(crate) fn agrees(door: impl Door, case: &Case) -> Result<(), TestCaseError> {
    let Case { graph, targets, script, how } = case;
    let subject = At::new(door).policy(how.policy);
    let driven = match drive(&subject, graph, targets, script) {
        Ok(driven) => driven,
        Err(refusal) => return Err(TestCaseError::fail(format!("{refusal}\n{:?}", subject.bed().trace().events()))),
    };
    let (needed, own) = (graph.needed(targets, &[]), graph.own(targets, &[]));
    let may = match driven.end {
        End::Succeeded => !script.failing.iter().any(|&task| own[task]),
        End::Failed => script.failing.iter().any(|&task| own[task]),
        End::Panicked => script.panicking.is_some_and(|(task, _)| needed[task]),
        End::Dropped => script.polls == Some(driven.polls),
    };
    prop_assert!(may, "{:?}", driven.end);
    Ok(())
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn p01_p02_p05_p09_a_plan_does_what_the_model_does(case in cases(300)) {
        agrees(ByPlan::new(&case.graph).how(case.how), &case)?;
    }

    // The loop around this driver polls all that runs each time.
    #[test]
    fn p01_p02_p05_p09_a_driver_does_what_the_model_does(case in cases(80)) {
        agrees(ByDriver(ByPlan::new(&case.graph).how(case.how)), &case)?;
    }

    #[test]
    fn p01_p02_p05_p09_closures_do_what_the_model_does(
        case in cases(300), forms in vec(0..FORMS, 0..10), is_local in any::<bool>(),
    ) {
        agrees(ByBuilder { graph: case.graph.clone(), forms, is_local, how: case.how }, &case)?;
    }
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn p01_p02_p05_p09_p10_a_plan_with_outputs_does_what_the_model_does(case in cases(300)) {
        agrees(ByOutputs(ByPlan::new(&case.graph).how(case.how)), &case)?;
    }
}

/// What is asked of a driver; numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Op {
    Start,
    Finish(u8),
    Fail(u8),
    /// Says that any task ended, running or not, of the plan or not.
    Say(u16),
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        12 => Just(Op::Start),
        12 => any::<u8>().prop_map(Op::Finish),
        1 => any::<u8>().prop_map(Op::Fail),
        2 => any::<u16>().prop_map(Op::Say),
    ];
    vec(op, 0..200)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Waiting,
    Running,
    Succeeded,
    Failed,
}

/// The obvious driver: it knows the graph and each task's state, and looks at all of it every time.
struct Naive<'g> {
    graph: &'g Graph,
    states: Vec<State>,
    order: Vec<usize>,
}

impl<'g> Naive<'g> {
    fn new(graph: &'g Graph, weights: &[u32]) -> Self {
        Self { graph, states: vec![State::Waiting; graph.len()], order: start_order(graph, weights) }
    }

    fn all(&self, state: State) -> Vec<usize> {
        (0..self.graph.len()).filter(|&task| self.states[task] == state).collect()
    }

    fn has_failed(&self) -> bool {
        !self.all(State::Failed).is_empty()
    }

    fn next(&self) -> Option<usize> {
        let may_start = |&task: &usize| {
            let mut on = self.graph.tasks[task].dependencies();
            self.states[task] == State::Waiting && on.all(|on| self.states[on] == State::Succeeded)
        };
        self.order.iter().copied().find(may_start).filter(|_| !self.has_failed())
    }

    fn is_done(&self) -> bool {
        self.all(State::Running).is_empty() && (self.has_failed() || self.all(State::Waiting).is_empty())
    }
}

/// The costliest path first, then the longest, then the lower number.
fn start_order(graph: &Graph, weights: &[u32]) -> Vec<usize> {
    let mut left = vec![(0, 0); graph.len()];
    for task in (0..graph.len()).rev() {
        let dependents = (task + 1..graph.len()).filter(|&after| graph.tasks[after].dependencies().any(|on| on == task));
        let after: Vec<(u64, u32)> = dependents.map(|after| left[after]).collect();
        let cost = after.iter().map(|after| after.0).max().unwrap_or(0) + u64::from(*weights.get(task).unwrap_or(&1));
        left[task] = (cost, after.iter().map(|after| after.1).max().unwrap_or(0) + 1);
    }
    let mut order: Vec<usize> = (0..graph.len()).collect();
    order.sort_by_key(|&task| (Reverse(left[task]), task));
    order
}

fn plan_of(graph: &Graph, weights: &[u32]) -> dagio::Plan {
    let mut data = dagio::Graph::with_tasks(graph.len());
    for (number, task) in graph.tasks.iter().enumerate() {
        for on in task.dependencies() {
            data.depend(TaskId::new(number), TaskId::new(on));
        }
    }
    for (number, &weight) in weights.iter().enumerate().take(graph.len()) {
        data.weight(TaskId::new(number), weight);
    }
    data.plan().expect("edges go to lower numbers")
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn p13_a_driver_starts_what_the_obvious_one_would(
        graph in graphs(150), weights in vec(prop_oneof![0..3_u32, any::<u32>()], 0..30), ops in ops(),
    ) {
        let plan = plan_of(&graph, &weights);
        let mut naive = Naive::new(&graph, &weights);
        prop_assert!(plan.tasks().map(TaskId::index).eq(naive.order.iter().copied()));

        let mut driver = plan.driver();
        let mut rest = ops.into_iter();
        let mut is_spent = false;
        loop {
            prop_assert_eq!(driver.running(), naive.all(State::Running).len());
            prop_assert_eq!(driver.has_failed(), naive.has_failed());
            prop_assert_eq!(driver.is_done(), naive.is_done());
            let op = rest.next().unwrap_or_else(|| {
                is_spent = true;
                if naive.next().is_some() { Op::Start } else { Op::Finish(0) }
            });
            if is_spent && naive.is_done() {
                break;
            }
            let running = naive.all(State::Running);
            let nth = |place: u8| running.get(usize::from(place) % running.len().max(1)).copied();
            match op {
                Op::Start => {
                    let next = naive.next();
                    prop_assert_eq!(driver.start_next().map(TaskId::index), next);
                    if let Some(task) = next {
                        naive.states[task] = State::Running;
                    }
                }
                Op::Finish(place) => if let Some(task) = nth(place) {
                    prop_assert!(driver.finish(TaskId::new(task), Ok(())).is_ok());
                    naive.states[task] = State::Succeeded;
                },
                Op::Fail(place) => if let Some(task) = nth(place) {
                    prop_assert!(driver.finish(TaskId::new(task), Err(())).is_ok());
                    naive.states[task] = State::Failed;
                },
                Op::Say(task) => {
                    let task = usize::from(task) % (graph.len() + 2);
                    let is_running = naive.states.get(task) == Some(&State::Running);
                    prop_assert_eq!(driver.finish(TaskId::new(task), Ok(())).is_ok(), is_running);
                    if is_running {
                        naive.states[task] = State::Succeeded;
                    }
                }
            }
        }
        prop_assert!(driver.start_next().is_none());
    }

    #[test]
    fn p12_a_plan_is_refused_if_and_only_if_a_task_goes_back_to_itself(
        tasks in 1..10_usize, edges in vec((any::<u8>(), any::<u8>()), 0..14),
    ) {
        let edges: Vec<(usize, usize)> =
            edges.into_iter().map(|(task, on)| (usize::from(task) % tasks, usize::from(on) % tasks)).collect();
        let mut graph = dagio::Graph::with_tasks(tasks);
        for &(task, on) in &edges {
            graph.depend(TaskId::new(task), TaskId::new(on));
        }
        let steps = distances(tasks, &edges);
        let knots = (0..tasks).filter(|&task| {
            let knot: Vec<usize> = (0..tasks).filter(|&other| steps[task][other].is_some() && steps[other][task].is_some()).collect();
            knot.len() > 1 && knot[0] == task
        });
        let expected = edges.iter().filter(|(task, on)| task == on).count() + knots.count();
        let errors = graph.check();
        prop_assert_eq!(errors.len(), expected);

        match graph.plan() {
            Ok(plan) => {
                prop_assert_eq!(expected, 0);
                prop_assert_eq!((plan.len(), plan.edges()), (tasks, edges.len()));
                for task in (0..tasks).map(TaskId::new) {
                    let mut dependents: Vec<usize> = plan.dependents(task).map(TaskId::index).collect();
                    let mut after: Vec<usize> = edges.iter().filter(|edge| edge.1 == task.index()).map(|edge| edge.0).collect();
                    dependents.sort_unstable();
                    after.sort_unstable();
                    prop_assert_eq!(dependents, after);
                }
            }
            Err(error) => prop_assert_eq!(&error, &errors[0]),
        }
        for error in errors {
            match error {
                GraphError::SelfDependency { task } => {
                    let task = number(&task);
                    prop_assert!(edges.contains(&(task, task)));
                }
                GraphError::Cycle { path } => {
                    let path: Vec<usize> = path.iter().map(|task| number(task)).collect();
                    prop_assert!(path.len() > 2 && path.first() == path.last());
                    prop_assert!(zip(&path, &path[1..]).all(|(&task, &on)| edges.contains(&(task, on))));
                    let shortest = (0..tasks).filter(|&on| on != path[0] && edges.contains(&(path[0], on)));
                    let shortest = shortest.filter_map(|on| steps[on][path[0]]).min();
                    prop_assert_eq!(Some(path.len() - 2), shortest, "a shortest one through its first task");
                }
                other => prop_assert!(false, "{}", other),
            }
        }
    }
}

fn number(name: &str) -> usize {
    name.strip_prefix('#').and_then(|number| number.parse().ok()).expect("the tasks have no names")
}

/// How many edges lead from each task to each other at least; from a task to itself, as many as lead back to it.
fn distances(tasks: usize, edges: &[(usize, usize)]) -> Vec<Vec<Option<usize>>> {
    let mut steps = vec![vec![None; tasks]; tasks];
    for &(task, on) in edges {
        steps[task][on] = Some(1);
    }
    for _ in 0..tasks {
        for (a, b, c) in (0..tasks).flat_map(|a| (0..tasks).flat_map(move |b| (0..tasks).map(move |c| (a, b, c)))) {
            let Some(through) = steps[a][b].zip(steps[b][c]).map(|(first, second)| first + second) else { continue };
            steps[a][c] = Some(steps[a][c].map_or(through, |known: usize| known.min(through)));
        }
    }
    steps
}
