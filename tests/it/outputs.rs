//! Plans whose tasks give outputs, and plans of a part.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::future::{Future, pending, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dagio::{Dependencies, Graph, GraphError, Outcome, Plan, Policy, RunEnd, TaskId};
use dagio_tests::bench::Yields;
use dagio_tests::{Rng, to_end};

use crate::plan::random;

fn once<F: Future>(run: F) -> Poll<F::Output> {
    pin!(run).poll(&mut Context::from_waker(Waker::noop()))
}

/// What each task needs, once each, by number.
fn distinct(needs: Vec<Vec<usize>>) -> Vec<BTreeSet<usize>> {
    needs.into_iter().map(|needs| needs.into_iter().collect()).collect()
}

#[test]
fn p10_each_task_reads_the_outputs_of_what_it_needs() {
    let mut rng = Rng::new(5);
    for tasks in [0, 1, 2, 63, 64, 65, 300, 4097] {
        let (graph, needs) = random(tasks, &mut rng);
        let needs = distinct(needs);
        let plan = graph.plan().unwrap();
        let mut outputs = plan.outputs::<u64>();
        for again in 0..2 {
            let run = outputs.run(|task, dependencies: Dependencies<'_, u64>| async move {
                Yields(u32::try_from(task.index() % 3).unwrap()).await;
                dependencies
                    .iter()
                    .fold(again + task.index() as u64, |sum, (_, output)| sum.wrapping_mul(31).wrapping_add(*output))
            });
            to_end(run);
            let mut expected = Vec::new();
            for (task, needs) in needs.iter().enumerate() {
                expected.push(needs.iter().fold(again + task as u64, |sum, &on| sum.wrapping_mul(31).wrapping_add(expected[on])));
            }
            let got: Vec<u64> = (0..tasks).map(|task| *outputs.get(TaskId::new(task)).unwrap()).collect();
            assert_eq!(got, expected);
            assert_eq!(outputs.iter().count(), tasks);
        }
    }
}

/// `a` and `b`, and `c` that needs both.
fn three() -> (Plan, [TaskId; 3]) {
    let mut graph = Graph::new();
    let [a, b, c] = ["a", "b", "c"].map(|name| graph.add(name));
    graph.extend([(c, a), (c, b)]);
    (graph.plan().expect("no cycle"), [a, b, c])
}

#[test]
fn what_a_task_needs_is_found_by_its_name() {
    let (plan, [a, b, c]) = three();
    let mut outputs = plan.outputs();
    let run = outputs.run(|task, given: Dependencies<'_, String>| async move {
        if task == c {
            assert_eq!((given.len(), given.is_empty(), given.get(c)), (2, false, None));
            assert_eq!(format!("{given:?}"), r#"{#0: "0", #1: "1"}"#);
            return format!("{}{}", given[b], given[a]);
        }
        assert!(given.is_empty());
        task.index().to_string()
    });
    assert!(once(run).is_ready());
    assert_eq!((outputs.take(c).as_deref(), outputs.take(c)), (Some("10"), None));
    assert_eq!(outputs.get(TaskId::new(3)), None);
}

#[test]
fn p07_p10_after_a_failure_the_outputs_that_were_written_are_there() {
    let (plan, [a, b, c]) = three();
    let mut outputs = plan.outputs::<u8>();
    let run = outputs.run(|task, _| async move { if task == b { Err("b's own") } else { Ok(1) } });
    let Poll::Ready(Err(failed)) = once(run) else { panic!("it fails") };
    assert_eq!((failed.task(), failed.error()), (Some("b"), Some(&"b's own")));
    assert_eq!([a, b, c].map(|task| outputs.get(task)), [Some(&1), None, None]);
}

#[test]
fn p08_the_report_lends_nothing_from_the_outputs() {
    let (plan, [a, b, _]) = three();
    let mut outputs = plan.outputs();
    let run = outputs.run(|task, _| async move { if task == b { Err("no") } else { Ok(task.index()) } });
    let report = to_end(run.report());
    assert_eq!((outputs.take(a), report.outcome(a)), (Some(a.index()), Outcome::Done));
    assert_eq!((outputs.get(b), report.outcome(b)), (None, Outcome::Failed(&"no")));
}

#[test]
fn p03_p09_p10_outputs_are_dropped_once_whatever_becomes_of_the_run() {
    let (plan, [_, b, c]) = three();
    let counted = Rc::new(());
    let mut outputs = plan.outputs::<Rc<()>>();
    let run = outputs.run(|task, _| {
        let counted = Rc::clone(&counted);
        async move { if task == c { pending().await } else { counted } }
    });
    assert!(once(run).is_pending());
    assert_eq!(Rc::strong_count(&counted), 3, "dropped: what ended stays");
    let run = outputs.run(|task, _| {
        let counted = Rc::clone(&counted);
        poll_fn(move |_| if task == b { panic!("b's own") } else { Poll::Ready(Rc::clone(&counted)) })
    });
    assert!(catch_unwind(AssertUnwindSafe(|| once(run))).is_err());
    assert_eq!(Rc::strong_count(&counted), 2, "those of the run before are gone, the one of this run is there");
    drop(outputs);
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn p14_a_run_with_outputs_is_send_if_all_is() {
    fn is_send<T: Send>(_: &T) {}
    let (plan, _) = three();
    let mut outputs = plan.outputs::<String>();
    is_send(&outputs.run(|_, given| async move { given.iter().map(|(_, text)| text.as_str()).collect::<String>() }));
}

#[test]
fn p01_the_plan_of_targets_runs_what_they_need_and_nothing_else() {
    let mut rng = Rng::new(9);
    for round in 0..200 {
        let tasks = 1 + rng.below(40);
        let (mut graph, needs) = random(tasks, &mut rng);
        let needs = distinct(needs);
        let weights: Vec<u32> =
            (0..tasks).map(|_| if round % 2 == 0 { 1 } else { u32::try_from(rng.below(9)).unwrap() }).collect();
        for (task, &weight) in weights.iter().enumerate() {
            graph.weight(TaskId::new(task), weight);
        }
        let targets: Vec<usize> = (0..rng.below(3)).map(|_| rng.below(tasks)).collect();
        let mut needed = vec![false; tasks];
        for &target in &targets {
            needed[target] = true;
        }
        for task in (0..tasks).rev() {
            for &on in &needs[task] {
                needed[on] |= needed[task];
            }
        }
        let whole = graph.plan().unwrap();
        let plan = whole.targets(targets.iter().map(|&target| TaskId::new(target))).unwrap();
        let started: Vec<Cell<u32>> = vec![Cell::new(0); tasks];
        to_end(plan.run(|task| {
            assert!(needs[task.index()].iter().all(|&on| started[on].get() == 1));
            started[task.index()].set(started[task.index()].get() + 1);
            async {}
        }));
        assert!((0..tasks).all(|task| started[task].get() == u32::from(needed[task])));

        // The order is that of a graph of these tasks alone.
        let mut alone = Graph::new();
        let members: Vec<usize> = (0..tasks).filter(|&task| needed[task]).collect();
        for &task in &members {
            let id = alone.add(&format!("#{task}"));
            alone.weight(id, weights[task]);
        }
        for &task in &members {
            let member = |task: usize| TaskId::new(members.binary_search(&task).unwrap());
            alone.extend(needs[task].iter().map(|&on| (member(task), member(on))));
        }
        let alone = alone.plan().unwrap();
        let names = |plan: &Plan| -> Vec<String> { plan.tasks().map(|task| plan.name(task)).collect() };
        assert_eq!(names(&plan), names(&alone));
    }
}

#[test]
fn p15_a_target_that_is_not_in_the_plan_is_an_error_with_its_name() {
    let (plan, [a, b, _]) = three();
    assert_eq!(plan.targets([TaskId::new(3)]).unwrap_err(), GraphError::UnknownTask { task: "#3".into() });
    let of_a = plan.targets([a]).unwrap();
    assert_eq!((of_a.len(), of_a.name(a)), (1, "a".to_owned()));
    assert_eq!(of_a.targets([b]).unwrap_err().to_string(), "no task is named `b`");
    let mut outputs = of_a.outputs();
    assert!(once(outputs.run(|task, _| async move { task })).is_ready());
    assert_eq!((outputs.get(a), outputs.get(b)), (Some(&a), None));
}

#[test]
fn p08_a_driver_says_what_became_of_each_task() {
    let (plan, [a, b, c]) = three();
    let mut driver = plan.driver().policy(Policy::KeepGoing);
    assert_eq!(driver.start_next(), Some(a));
    driver.finish(a, Err(())).unwrap();
    assert_eq!(driver.skipped().count(), 0, "it waits for `b`, too");
    let report = driver.report(|task| plan.name(task));
    assert_eq!((report.outcome(b), report.outcome(c)), (Outcome::NotStarted, Outcome::NotStarted));
    assert_eq!(driver.start_next(), Some(b));
    assert_eq!(driver.report(|_| ()).outcome(b), Outcome::Cancelled);
    driver.finish(b, Ok(())).unwrap();
    assert!(driver.is_done() && driver.skipped().eq([c]));
    let report = driver.report(|task| plan.name(task));
    assert_eq!((report.outcome(a), report.outcome(b)), (Outcome::Failed(&"a".to_owned()), Outcome::Done));
    assert_eq!(report.outcome(c), Outcome::Skipped { because: a });
    assert_eq!(report.into_result().unwrap_err().to_string(), "task `a` failed: a");

    let mut driver = plan.driver();
    driver.start_next();
    driver.finish(a, Err(())).unwrap();
    assert!(driver.is_done() && driver.start_next().is_none());
    assert_eq!(driver.report(|_| ()).tally().not_started, 2);
    let report = plan.driver().report(|_| ());
    assert!(report.is_cancelled() && report.first_failure().is_none());
}

#[test]
fn p10_a_driver_puts_outputs_and_reads_those_of_what_a_task_waits_for() {
    let (plan, [a, b, c]) = three();
    let mut outputs = plan.outputs();
    let mut driver = plan.driver();
    while let Some(task) = driver.start_next() {
        let needs: Vec<(TaskId, String)> =
            outputs.dependencies(task).iter().map(|(on, output)| (on, String::clone(output))).collect();
        assert_eq!(needs.len(), if task == c { 2 } else { 0 });
        assert_eq!(outputs.put(task, plan.name(task) + &needs.iter().map(|(_, output)| &**output).collect::<String>()), None);
        driver.finish(task, Ok(())).unwrap();
    }
    assert_eq!((driver.end(), outputs.get(c).map(String::as_str)), (RunEnd::Succeeded, Some("cab")));
    assert_eq!(outputs.put(a, "again".to_owned()).as_deref(), Some("a"));
    assert_eq!(outputs.dependencies(c)[a], "again");
    assert_eq!(outputs.take(b).as_deref(), Some("b"));
    assert_eq!(outputs.dependencies(c).get(b), None);
    // A run that was there before left nothing that is in the way.
    to_end(outputs.run(|_, _| async { String::new() }));
    outputs.clear();
    assert_eq!((outputs.iter().count(), outputs.put(c, "c".to_owned())), (0, None));

    let part = plan.targets([a]).unwrap();
    let mut outputs = part.outputs();
    assert!(catch_unwind(AssertUnwindSafe(|| outputs.put(c, 3))).is_err(), "the plan does not have it");
    assert_eq!((outputs.put(a, 1), outputs.dependencies(c).len(), outputs.plan().len()), (None, 0, 1));
}

#[test]
fn p08_teardowns_of_whoever_drives_are_in_the_report() {
    let (plan, [a, b, c]) = three();
    let mut driver = plan.driver();
    assert_eq!(driver.end(), RunEnd::Cancelled, "if it ended now");
    while let Some(task) = driver.start_next() {
        driver.finish(task, Ok(())).unwrap();
    }
    let report = || driver.report(|_| "no failure");
    assert_eq!(report().with_teardown_failures([]).into_result(), Ok(()));
    let torn = report().with_teardown_failures([(b, "stuck"), (a, "gone")]);
    assert_eq!((torn.is_ok(), torn.outcome(c)), (false, Outcome::Done));
    assert_eq!(torn.to_string().lines().next(), Some("task `teardown of b` failed: stuck"));
    assert_eq!(torn.teardown_failures().map(|(of, error)| (of, *error)).collect::<Vec<_>>(), [(b, "stuck"), (a, "gone")]);
    assert_eq!(torn.into_result().unwrap_err().task(), Some("teardown of b"));

    let mut driver = plan.driver();
    driver.start_next();
    driver.finish(a, Err(())).unwrap();
    assert_eq!(driver.end(), RunEnd::Failed);
    let failed = driver.report(|_| "broken").with_teardown_failures([(b, "stuck")]);
    assert_eq!(failed.into_result().unwrap_err().to_string(), "task `a` failed: broken", "the first failure comes first");
}
