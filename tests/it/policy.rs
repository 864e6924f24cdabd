//! What becomes of the others when a task fails, or the run is ended from outside, and what a report tells of it.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::future::{Future, pending, poll_fn, ready};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::parts::Log;
use dagio::{Builder, Dag, Graph, Handle, Local, Outcome, Plan, Policy, Report, RunError, TaskId};
use dagio_tests::{Hand, finish, pause};

const POLICIES: [Policy; 3] = [Policy::FailFast, Policy::FinishRunning, Policy::KeepGoing];

/// How `b` waits for `a`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Edge {
    Handle,
    Order,
    Optional,
    Outcome,
    Ended,
}

/// How `a` ends. It is skipped if `z`, which it needs, fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Of {
    Done,
    Failed,
    Skipped,
}

/// What becomes of a task.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Is {
    Done,
    Failed,
    Skipped,
    Cancelled,
    NotStarted,
}

fn is<T, L: Log>(report: &Report<T, L>, task: TaskId) -> Is {
    match report.outcome(task) {
        Outcome::Done => Is::Done,
        Outcome::Failed(_) => Is::Failed,
        Outcome::Skipped { .. } => Is::Skipped,
        Outcome::Cancelled => Is::Cancelled,
        Outcome::NotStarted => Is::NotStarted,
        _ => panic!("it was needed, and not given"),
    }
}

/// The table of the docs of [`Policy`]: what the run does, how `b` waits for `a`, what becomes of `b`, of `x`, which runs when the failure
/// comes, and of `y`, which needs `x`; and whether the run fails.
const ROWS: [(Policy, [Edge; 2], [Is; 3], bool); 3] = [
    (Policy::FailFast, [Edge::Handle, Edge::Order], [Is::Skipped, Is::Cancelled, Is::NotStarted], true),
    (Policy::FinishRunning, [Edge::Handle, Edge::Order], [Is::Skipped, Is::Done, Is::NotStarted], true),
    (Policy::KeepGoing, [Edge::Handle, Edge::Order], [Is::Skipped, Is::Done, Is::Done], true),
];

/// Each row of the table, for each way in which `a` can end; what tolerates a failure is the same whatever the policy.
fn for_each_row(check: impl Fn(Policy, Edge, Of, [Is; 3], bool)) {
    for (policy, edges, ends, fails) in ROWS {
        for edge in edges {
            check(policy, edge, Of::Failed, ends, fails);
            check(policy, edge, Of::Skipped, ends, fails);
            check(policy, edge, Of::Done, [Is::Done; 3], false);
        }
        for edge in [Edge::Optional, Edge::Outcome, Edge::Ended] {
            for of in [Of::Failed, Of::Skipped, Of::Done] {
                check(policy, edge, of, [Is::Done; 3], false);
            }
        }
    }
}

async fn pauses(times: usize) {
    for _ in 0..times {
        pause().await;
    }
}

/// Adds `b`, which notes whether it got what `a` gives, if it wants that.
fn add_b<'g>(
    g: &mut Builder<'g, '_, &'static str, Local>,
    a: Handle<'g, u8>,
    edge: Edge,
    got: &'g Cell<Option<bool>>,
) -> Handle<'g, ()> {
    match edge {
        Edge::Handle => g.task("b", a, |a| async { got.set(Some(*a == 7)) }),
        Edge::Order => g.task("b", a.order(), |()| async {}),
        Edge::Optional => g.task("b", a.optional(), move |a| async move { got.set(Some(a == Some(&7))) }),
        Edge::Outcome => g.task("b", a.outcome(), move |a| async move {
            got.set(Some(a.is_ok()));
            if let Err(failure) = a {
                assert_eq!(*failure.error(), if failure.task() == "z" { "z's own" } else { "a's own" });
            }
        }),
        Edge::Ended => g.task("b", a.ended(), |()| async {}),
    }
}

#[test]
fn p08_every_policy_edge_and_outcome_of_a_graph_of_closures_is_as_in_the_table() {
    for_each_row(|policy, edge, of, [b, x, y], fails| {
        let got = Cell::new(None);
        let dag = Dag::try_local(|g| {
            let slow = g.task("x", (), |()| pauses(5));
            let z = g.try_task("z", (), async |()| {
                pauses(1).await;
                if of == Of::Skipped { Err("z's own") } else { Ok(()) }
            });
            let a = g.try_task("a", z.order(), async |()| if of == Of::Failed { Err("a's own") } else { Ok(7) });
            let next = g.task("y", slow, |()| ready(()));
            let b = add_b(g, a, edge, &got);
            g.all([b, next])
        });
        let report = finish(dag.policy(policy).report());
        let told = format!("{policy:?}, {edge:?}, {of:?}: {report:?}");
        let [of_x, of_z, of_a, of_y, of_b] = [0, 1, 2, 3, 4].map(|task| is(&report, TaskId::new(task)));
        assert_eq!([of_b, of_x, of_y], [b, x, y], "{told}");
        let expected = match of {
            Of::Done => [Is::Done, Is::Done],
            Of::Failed => [Is::Done, Is::Failed],
            Of::Skipped => [Is::Failed, Is::Skipped],
        };
        assert_eq!([of_z, of_a], expected, "{told}");
        let gives = matches!(edge, Edge::Handle | Edge::Optional | Edge::Outcome) && b == Is::Done;
        assert_eq!(got.get(), gives.then_some(of == Of::Done), "{told}");
        let first = report.first_failure().map(|(task, error)| (report.name(task).to_string(), *error));
        let own = if of == Of::Skipped { ("z", "z's own") } else { ("a", "a's own") };
        assert_eq!(first, fails.then_some((own.0.into(), own.1)), "{told}");
        assert_eq!(report.into_result().is_err(), fails, "{told}");
    });
}

#[test]
fn p08_every_policy_edge_and_outcome_of_a_plan_is_as_in_the_table() {
    for_each_row(|policy, edge, of, [b, x, y], fails| {
        let mut graph = Graph::new();
        let [of_x, of_z, of_a, of_y, of_b] = ["x", "z", "a", "y", "b"].map(|name| graph.add(name));
        graph.depend(of_y, of_x).depend(of_a, of_z);
        match edge {
            Edge::Handle | Edge::Order => graph.depend(of_b, of_a),
            Edge::Optional | Edge::Outcome | Edge::Ended => graph.after(of_b, of_a),
        };
        let plan = graph.plan().unwrap();
        let run = plan.run(async |task| {
            pauses(if task == of_x { 5 } else { usize::from(task == of_z) }).await;
            let fails = task == of_z && of == Of::Skipped || task == of_a && of == Of::Failed;
            if fails { Err(task) } else { Ok(()) }
        });
        let report = finish(run.policy(policy).report());
        let told = format!("{policy:?}, {edge:?}, {of:?}: {report:?}");
        assert_eq!([of_b, of_x, of_y].map(|task| is(&report, task)), [b, x, y], "{told}");
        let own = if of == Of::Skipped { of_z } else { of_a };
        assert_eq!(report.first_failure(), fails.then_some((own, &own)), "{told}");
        if b == Is::Skipped {
            assert_eq!(report.outcome(of_b), Outcome::Skipped { because: own }, "{told}");
        }
    });
}

/// `a` and `b`, `c` that waits for both, `d` that comes after `a`; of these names.
fn four() -> (Plan, [TaskId; 4]) {
    let mut graph = Graph::new();
    let tasks @ [a, b, c, d] = ["a", "b", "c", "d"].map(|name| graph.add(name));
    graph.depend(c, a).depend(c, b).after(d, a);
    (graph.plan().expect("no cycle"), tasks)
}

#[test]
fn a_failure_is_the_runs_own_if_a_target_needs_it_whoever_else_tolerates_it() {
    let (plan, [a, _, c, d]) = four();
    let fails = |plan: &Plan| finish(plan.run(async |task| if task == a { Err("a's own") } else { Ok(()) })).is_err();
    assert!(fails(&plan), "`c` needs it");
    assert!(!fails(&plan.targets([d]).unwrap()), "it comes before `d`, which is all that is wanted");
    assert!(fails(&plan.targets([d, a]).unwrap()), "it is wanted itself");
    assert!(fails(&plan.targets([d, c]).unwrap()));
    let again = plan.targets([c, d]).unwrap().targets([d]).unwrap();
    assert!(!fails(&again), "a part of a part");
}

#[test]
fn p08_a_skipped_task_is_so_because_of_the_failed_one_that_is_first_in_start_order() {
    // Two chains of different lengths meet; the longer one starts first, and fails last.
    let mut graph = Graph::new();
    let [short, long, between, meet, last] = ["short", "long", "between", "meet", "last"].map(|name| graph.add(name));
    graph.depend(between, long).depend(meet, between).depend(meet, short).depend(last, meet);
    let plan = graph.plan().unwrap();
    let run = plan.run(async |task| {
        pauses(if task == long { 3 } else { 0 }).await;
        if task == short || task == long { Err(task.index()) } else { Ok(()) }
    });
    let report = finish(run.policy(Policy::KeepGoing).report());
    assert_eq!(report.first_failure(), Some((short, &0)), "the first one in time is the run's");
    for task in [between, meet, last] {
        assert_eq!(report.outcome(task), Outcome::Skipped { because: long });
    }
    assert!(report.failures().eq([(long, &1), (short, &0)]), "in start order");
}

/// The same two chains; the last task asks why there is nothing.
#[test]
fn p08_who_asks_for_an_outcome_is_told_of_the_failed_task_that_is_first_in_start_order() {
    let dag = Dag::try_new(|g| {
        let short = g.try_task("short", (), |()| async { Err::<(), _>("at once") });
        let long = g.try_task("long", (), |()| async {
            pauses(3).await;
            Err::<(), _>("later")
        });
        let between = g.task("between", long, |()| ready(()));
        let meet = g.task("meet", (short, between), |_| ready(()));
        g.task("last", meet.outcome(), |meet| ready(meet.err().map(|failure| (failure.task().to_owned(), *failure.error()))))
    });
    assert_eq!(finish(dag), Ok(Some(("long".to_owned(), "later"))));
}

#[test]
fn p08_a_report_reads_as_a_tree_of_at_most_ten_of_a_kind_and_whole_with_the_alternate_flag() {
    let mut graph = Graph::new();
    let root = graph.add("root");
    for leaf in 0..12 {
        let task = graph.add(&format!("leaf {leaf}"));
        graph.depend(task, root);
    }
    let slow = graph.add("slow");
    let late = graph.add("late");
    graph.depend(late, slow);
    let plan = graph.plan().unwrap();
    let run = plan.run(async |task| {
        if task == slow {
            pending::<()>().await;
        }
        if task == root { Err("out of \"order\"") } else { Ok(()) }
    });
    let report = finish(run.policy(Policy::FailFast).report());
    let head =
        "task `root` failed: out of \"order\"\n15 tasks: 1 failed, 12 skipped, 2 not started\n  root failed: out of \"order\"";
    let leaves =
        |some: std::ops::Range<usize>| some.map(|leaf| format!("\n    leaf {leaf} skipped")).collect::<Vec<_>>().concat();
    assert_eq!(report.to_string(), format!("{head}{}\n    and 2 more", leaves(0..10)));
    assert_eq!(format!("{report:#}"), format!("{head}{}", leaves(0..12)));
    let debug = format!("{report:?}");
    assert!(
        debug.starts_with(r#"Report { output: None, cancelled: false, tasks: {"root": Failed("out of \"order\""), "#),
        "{debug}"
    );
    assert!(debug.contains(r#""leaf 0": Skipped { because: #0 }"#) && debug.contains(r#""late": NotStarted"#), "{debug}");

    let (plan, [a, ..]) = four();
    let report = finish(plan.run(async |task| if task == a { Err("why") } else { Ok(()) }).until(finish_when(3)).report());
    assert_eq!(report.to_string(), "task `a` failed: why\n4 tasks: 1 failed, 3 not started\n  a failed: why");
    let report = finish(plan.run(|_| ready(())).report());
    assert_eq!(report.into_result(), Ok(()));
}

/// Is ready in the poll of this number, from 1, and never polled after that.
fn finish_when(poll: u32) -> impl Future<Output = ()> {
    let mut polls = 0;
    poll_fn(move |cx| {
        polls += 1;
        assert!(polls <= poll, "polled after its end");
        cx.waker().wake_by_ref();
        if polls == poll { Poll::Ready(()) } else { Poll::Pending }
    })
}

#[test]
fn p08_a_hundred_thousand_failures_are_in_one_report() {
    let mut graph = Graph::with_tasks(200_000);
    for task in 0..100_000 {
        graph.depend(TaskId::new(100_000 + task), TaskId::new(task));
    }
    let plan = graph.plan().unwrap();
    let run = plan.run(|task| ready(if task.index() < 100_000 { Err(task) } else { Ok(()) }));
    let report = finish(run.policy(Policy::KeepGoing).report());
    let tally = report.tally();
    assert_eq!((tally.failed, tally.skipped, tally.tasks()), (100_000, 100_000, 200_000));
    assert!(report.failures().all(|(task, error)| task == *error));
    for task in [0, 1, 77_777, 99_999] {
        let (task, skipped) = (TaskId::new(task), TaskId::new(100_000 + task));
        assert_eq!(report.outcome(skipped), Outcome::Skipped { because: task });
    }
    assert!(report.into_result().unwrap_err().error().is_some());
}

/// A chain is as deep as any number of tasks.
#[test]
fn p08_a_long_chain_is_skipped_without_recursion() {
    let mut graph = Graph::with_tasks(300_000);
    for task in 1..300_000 {
        graph.depend(TaskId::new(task), TaskId::new(task - 1));
    }
    let plan = graph.plan().unwrap();
    for policy in POLICIES {
        let report = finish(plan.run(|_| ready(Err(()))).policy(policy).report());
        assert_eq!((report.tally().failed, report.tally().skipped), (1, 299_999));
    }
    let dag = Dag::try_new(|g| {
        let mut last = g.try_task("first", (), |()| async { Err::<u32, _>("the first one") });
        for _ in 0..100_000 {
            last = g.task("next", last, |last| async move { last + 1 });
        }
        g.task("told", last.outcome(), |last| async move {
            last.map_err(|failure| (failure.task().to_owned(), *failure.error())).err()
        })
    });
    assert_eq!(finish(dag), Ok(Some(("first".to_owned(), "the first one"))));
}

#[test]
fn p08_tasks_of_one_name_are_told_apart_and_those_that_are_not_needed_are_listed_last() {
    let dag = Dag::try_new(|g| {
        let leaves =
            [0, 1].map(|leaf| g.try_task("leaf", (), move |()| async move { if leaf == 1 { Err(leaf) } else { Ok(leaf) } }));
        g.task("unused", (), |()| async {});
        let _unused = g.all([leaves[0]]);
        g.task("sum", leaves, |[one, two]| async move { one + two })
    });
    let report = finish(dag.policy(Policy::KeepGoing).report());
    let names: Vec<String> = report.tasks().map(|(task, _)| report.name(task).to_string()).collect();
    assert_eq!(names, ["leaf (#0)", "leaf (#1)", "sum", "unused"]);
    assert_eq!((report.tally().tasks(), report.tally().not_needed), (3, 1));
    assert_eq!(report.into_result().unwrap_err().task(), Some("leaf (#1)"));
}

#[test]
fn a_report_of_an_empty_graph_is_empty() {
    let plan = Graph::new().plan().unwrap();
    let report = finish(plan.run(|_| ready(())).report());
    assert!(report.is_ok() && report.output() == Some(&()) && report.tasks().next().is_none());
    assert_eq!(report.into_result(), Ok::<_, RunError<Infallible, String>>(()));
}

#[test]
fn a_limit_holds_whatever_fails() {
    for policy in POLICIES {
        let (running, starts) = (Cell::new(0), Cell::new(0));
        let (running, starts) = (&running, &starts);
        let plan = Graph::with_tasks(20).plan().unwrap();
        let run = plan.run(async |task| {
            starts.set(starts.get() + 1);
            running.set(running.get() + 1);
            assert!(running.get() <= 3);
            pauses(1 + task.index() % 3).await;
            running.set(running.get() - 1);
            if task.index() % 5 == 2 { Err(task) } else { Ok(()) }
        });
        let report = finish(run.limit(3).policy(policy).report());
        let tally = report.tally();
        match policy {
            Policy::KeepGoing => assert_eq!((starts.get(), tally.failed, tally.done), (20, 4, 16)),
            _ => assert_eq!((starts.get(), tally.not_started), (20 - tally.not_started, 20 - starts.get())),
        }
        assert_eq!(tally.cancelled > 0, policy == Policy::FailFast);
        assert!(tally.failed >= 1 && report.first_failure() == Some((TaskId::new(2), &TaskId::new(2))));
    }
}

/// Counts who is dropped.
struct Dropped<'a>(&'a RefCell<Vec<usize>>, usize);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

#[test]
fn p03_until_drops_what_runs_in_its_poll_and_starts_nothing() {
    let dropped = &RefCell::new(Vec::new());
    let mut graph = Graph::with_tasks(3);
    graph.depend(TaskId::new(2), TaskId::new(0));
    let plan = graph.plan().unwrap();
    for poll in 1..5 {
        dropped.take();
        let run = plan.run(async |task| {
            let _dropped = Dropped(dropped, task.index());
            pauses(if task.index() == 0 { 2 } else { usize::MAX }).await;
        });
        let mut run = Hand::new(Box::pin(run.until(finish_when(poll)).report()));
        for _ in 1..poll {
            assert!(run.poll().is_pending());
        }
        let before = dropped.borrow().len();
        let Poll::Ready(report) = run.poll() else { panic!("it ends") };
        let running = report.tally().cancelled;
        assert_eq!(dropped.borrow().len(), before + running, "then and there");
        let expected = match poll {
            1 => [Is::NotStarted, Is::NotStarted, Is::NotStarted],
            // Passes of one poll are so many that each pause is over in it.
            _ => [Is::Done, Is::Cancelled, Is::Cancelled],
        };
        assert_eq!([0, 1, 2].map(|task| is(&report, TaskId::new(task))), expected, "ended before poll {poll}");
        assert!(report.is_cancelled() && !report.is_ok());
        assert_eq!(report.into_result(), Err(RunError::Cancelled));
    }
}

#[test]
fn p03_within_grace_what_runs_goes_on_and_nothing_starts() {
    let gate = &Cell::new(false);
    let open = || {
        poll_fn(move |cx| {
            cx.waker().wake_by_ref();
            if gate.get() { Poll::Ready(()) } else { Poll::Pending }
        })
    };
    let (plan, [a, b, c, d]) = four();
    let run = |until, grace| {
        gate.set(false);
        let run = plan.run(async |_| open().await).until(finish_when(until));
        Hand::new(Box::pin(run.grace(finish_when(grace)).report()))
    };

    let mut ends = run(2, 9);
    assert!((0..3).all(|_| ends.poll().is_pending()));
    gate.set(true);
    let Poll::Ready(report) = ends.poll() else { panic!("what ran has ended") };
    assert_eq!([a, b, c, d].map(|task| is(&report, task)), [Is::Done, Is::Done, Is::NotStarted, Is::NotStarted]);
    assert_eq!(report.into_result(), Err(RunError::Cancelled));

    let mut spent = run(2, 3);
    assert!((0..3).all(|_| spent.poll().is_pending()));
    let Poll::Ready(report) = spent.poll() else { panic!("the grace is over") };
    assert_eq!([a, b, c, d].map(|task| is(&report, task)), [Is::Cancelled, Is::Cancelled, Is::NotStarted, Is::NotStarted]);

    let plan = plan.targets([a, b]).unwrap();
    gate.set(false);
    let mut whole = Hand::new(Box::pin(plan.run(async |_| open().await).until(finish_when(2)).grace(pending::<()>())));
    assert!((0..3).all(|_| whole.poll().is_pending()));
    gate.set(true);
    assert_eq!(whole.poll(), Poll::Ready(Ok(())), "all that there is to do was running, and has ended");
}

#[test]
fn p07_p08_a_failure_before_the_end_from_outside_is_not_hidden_by_it() {
    let (plan, [a, b, ..]) = four();
    let run = || {
        let run = plan.run(async |task| {
            if task == b {
                pending::<()>().await;
            }
            if task == a { Err("a's own") } else { Ok(()) }
        });
        run.policy(Policy::KeepGoing).until(finish_when(4))
    };
    let failed = Err(RunError::Failed { task: "a".to_owned(), error: "a's own" });
    assert_eq!(finish(run()), failed);
    let report = finish(run().report());
    assert!(report.is_cancelled());
    assert_eq!(report.first_failure(), Some((a, &"a's own")));
    let text =
        "task `a` failed: a's own\n4 tasks: 1 done, 1 failed, 1 cancelled, 1 not started\n  a failed: a's own\n  b cancelled";
    assert_eq!(report.to_string(), text);
    assert_eq!(report.into_result(), failed);
}

/// A run may be moved out of its first polls to be given another policy or limit.
#[test]
fn p08_a_policy_or_a_limit_that_comes_late_bends_no_outcome() {
    let (plan, [a, b, c, d]) = four();
    let mut run = plan.run(async |task| {
        if task == b {
            pending::<()>().await;
        }
        if task == a { Err("a's own") } else { Ok(()) }
    });
    run = run.policy(Policy::KeepGoing);
    let mut cx = Context::from_waker(Waker::noop());
    assert!(pin!(&mut run).poll(&mut cx).is_pending());
    let report = finish(run.policy(Policy::FailFast).until(ready(())).report());
    let expected = [Is::Failed, Is::Cancelled, Is::NotStarted, Is::Done];
    assert_eq!([a, b, c, d].map(|task| is(&report, task)), expected);

    let mut driver = plan.driver().policy(Policy::FinishRunning);
    assert_eq!([driver.start_next(), driver.start_next()], [Some(a), Some(b)]);
    driver.finish(a, Err(())).expect("it runs");
    let mut driver = driver.limit(3).policy(Policy::FailFast);
    assert!(driver.start_next().is_none());
    driver.finish(b, Err(())).expect("it runs");
    assert!(driver.is_done() && driver.report(|task| task).first_failure().is_some_and(|(first, _)| first == a));
    let mut driver = plan.driver();
    driver.halt();
    assert!(driver.limit(3).start_next().is_none());
}

#[test]
fn p09_a_panic_of_until_drops_what_runs_and_the_run_is_over() {
    let dropped = &RefCell::new(Vec::new());
    let plan = Graph::with_tasks(2).plan().unwrap();
    let mut polls = 0;
    let until = poll_fn(|_| {
        polls += 1;
        assert!(polls < 2, "until");
        Poll::<()>::Pending
    });
    let run = plan.run(async |task| {
        let _dropped = Dropped(dropped, task.index());
        pending::<()>().await;
    });
    let mut run = Hand::new(Box::pin(run.until(until)));
    assert!(run.poll().is_pending());
    let message = |panic: Box<dyn std::any::Any + Send>| *panic.downcast::<&str>().expect("a text");
    assert_eq!(message(catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err()), "until");
    assert_eq!(dropped.borrow().len(), 2, "then and there");
    let panic = catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err();
    assert_eq!(message(panic), "a run is polled after its end");
}

#[test]
#[should_panic(expected = "a graph is polled after its end")]
fn p09_a_run_that_is_over_says_so_also_if_until_completes_then() {
    let dag = Dag::local(|g| g.task("one", (), |()| ready(1)));
    let mut run = Hand::new(Box::pin(dag.until(finish_when(2))));
    assert_eq!(run.poll(), Poll::Ready(Ok(1)));
    let _ = run.poll();
}

#[test]
fn p10_an_end_from_outside_drops_a_graph_of_closures_with_its_outputs() {
    let dropped = &RefCell::new(Vec::new());
    let dag = Dag::local(|g| {
        let one = g.task("one", (), |()| async { Dropped(dropped, 1) });
        let two = g.task("two", one, async |one: &Dropped<'_>| {
            let _two = Dropped(one.0, 2);
            pending::<()>().await;
        });
        g.task("three", two, |()| ready(3))
    });
    let mut run = Hand::new(Box::pin(dag.until(finish_when(2))));
    assert!(run.poll().is_pending());
    assert_eq!(run.poll(), Poll::Ready(Err::<i32, RunError<Infallible, String>>(RunError::Cancelled)));
    assert_eq!(*dropped.borrow(), [2, 1], "what borrows before what is borrowed");
    drop(run);
    assert_eq!(dropped.borrow().len(), 2);
}

#[test]
fn p14_runs_with_reports_and_ends_are_send_if_their_tasks_are() {
    fn send<T: Send>(run: T) -> T {
        run
    }
    let (plan, _) = four();
    let run =
        send(plan.run(|_| ready(Ok::<_, String>(()))).policy(Policy::KeepGoing).until(pending::<()>()).grace(ready(())).report());
    assert!(finish(run).is_ok());
    let dag = Dag::try_new(|g| {
        let one = g.try_task("one", (), |()| async { Ok::<_, String>(1) });
        g.task("two", one.outcome(), |one| async move { one.map_or(0, |one| one + 1) })
    });
    assert_eq!(finish(send(async { dag.until(pending::<()>()).report().await.into_result() })), Ok(2));
}

#[test]
#[should_panic(expected = "a run is polled after its end")]
fn p09_a_report_is_given_once() {
    let (plan, _) = four();
    let mut run = pin!(plan.run(|_| ready(())).report());
    let mut cx = Context::from_waker(Waker::noop());
    assert!(run.as_mut().poll(&mut cx).is_ready());
    let _ = run.as_mut().poll(&mut cx);
}

#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("the graph: {0}")]
    Graph(#[from] RunError<io::Error, String>),
}

#[test]
fn p07_a_runs_error_goes_on_by_the_question_mark_into_what_people_use() {
    async fn fails() -> Result<(), RunError<io::Error, String>> {
        Dag::try_new(|g| g.try_task("read", (), |()| async { Err(io::Error::other("gone")) })).await
    }
    async fn anyhow() -> anyhow::Result<()> {
        Ok(fails().await?)
    }
    async fn eyre() -> eyre::Result<()> {
        Ok(fails().await?)
    }
    async fn thiserror() -> Result<(), AppError> {
        Ok(fails().await?)
    }
    async fn boxed() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Ok(fails().await?)
    }
    const TEXT: &str = "task `read` failed: gone";
    assert_eq!(finish(anyhow()).unwrap_err().to_string(), TEXT);
    assert_eq!(finish(eyre()).unwrap_err().to_string(), TEXT);
    assert_eq!(finish(thiserror()).unwrap_err().to_string(), format!("the graph: {TEXT}"));
    let error = finish(boxed()).unwrap_err();
    let failed = error.downcast_ref::<RunError<io::Error, String>>().expect("its own type");
    assert_eq!((failed.task(), failed.error().map(io::Error::kind)), (Some("read"), Some(io::ErrorKind::Other)));
}

#[test]
fn p07_a_graph_in_a_task_of_another_gives_a_path() {
    let inner = || Dag::try_new(|g| g.try_task("quota", (), |()| async { Err::<u8, _>("no plan") }));
    let middle = || Dag::try_new(|g| g.try_task("signup", (), move |()| inner()));
    let outer = Dag::try_new(|g| g.try_task("request", (), |()| async { middle().await.map_err(RunError::flatten) }));
    let failed = finish(outer).unwrap_err();
    assert_eq!(failed.to_string(), "task `request` failed: task `signup/quota` failed: no plan");
    let failed = failed.flatten();
    assert_eq!(failed.to_string(), "task `request/signup/quota` failed: no plan");
    assert_eq!(failed, RunError::Failed { task: "request/signup/quota".to_owned(), error: "no plan" });
}

#[test]
fn p08_a_report_can_be_read_by_machine() {
    let (plan, [a, ..]) = four();
    let run = plan.run(async |task| if task == a { Err("why") } else { Ok(()) });
    let report = finish(run.policy(Policy::KeepGoing).report());
    let told = serde_json::to_string(&report).unwrap();
    let expected = [
        r#"{"ok":false,"cancelled":false,"first_failure":"a","tasks":["#,
        r#"{"task":"a","outcome":"failed","error":"why"},{"task":"b","outcome":"done"},"#,
        r#"{"task":"c","outcome":"skipped","because":"a"},{"task":"d","outcome":"done"}],"teardown_failures":[]}"#,
    ];
    assert_eq!(told, expected.concat());

    // A format that counts fields before it writes them.
    let mut bytes = Vec::new();
    ciborium::into_writer(&report, &mut bytes).unwrap();
    let read: ciborium::Value = ciborium::from_reader(&*bytes).unwrap();
    assert!(read.as_map().is_some_and(|fields| fields.len() == 5));
}
