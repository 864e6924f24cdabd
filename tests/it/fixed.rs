//! Plans, graphs and runs of fixed capacity: what does not compile is in `ui/fixed_*`.

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dagio::fixed::{Claimed, Graph, GraphError, Plan, Wakers};
use dagio::{Outcome, Policy, RunError, TaskId};
use dagio_tests::bench::Yields;
use dagio_tests::doors::{ByFixed, TASKS};
use dagio_tests::{Hand, Rng, finish};
use proptest::prelude::*;

use crate::differential::{agrees, cases};
use crate::prop::config;

/// The seed's graph.
static SEED: Plan<7, 8> = Plan::new(
    ["a", "b", "c", "d", "e", "f", "g"],
    [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "d"), ("f", "c"), ("g", "e"), ("g", "f")],
);

fn name<const TASKS: usize, const EDGES: usize>(plan: &Plan<'static, TASKS, EDGES>, task: TaskId) -> &'static str {
    plan.name(task).as_str().expect("all have names here")
}

fn names<const TASKS: usize, const EDGES: usize>(plan: &Plan<'static, TASKS, EDGES>) -> Vec<&'static str> {
    plan.tasks().map(|task| name(plan, task)).collect()
}

#[test]
fn p01_p02_each_task_runs_once_in_the_poll_in_which_what_it_needs_ended() {
    let started = RefCell::new(Vec::new());
    let waits = Cell::new(Some("b"));
    let mut run = Hand::new(Box::pin(SEED.run(|task| {
        let (name, waits) = (name(&SEED, task), &waits);
        started.borrow_mut().push(name);
        poll_fn(move |_| if waits.get() == Some(name) { Poll::Pending } else { Poll::Ready(()) })
    })));
    assert_eq!(run.poll(), Poll::Pending);
    assert_eq!(started.take(), ["a", "b", "c"]);
    waits.set(None);
    assert_eq!(run.poll(), Poll::Ready(()));
    assert_eq!(started.take(), ["d", "e", "f", "g"]);
}

#[test]
fn tasks_start_in_order_of_the_longest_path_that_is_left() {
    const PLAN: Plan<5, 3> =
        Plan::new(["alone", "last", "middle", "first", "short"], [("last", "middle"), ("middle", "first"), ("last", "short")]);
    assert_eq!(names(&PLAN), ["first", "middle", "short", "alone", "last"]);
    assert_eq!((PLAN.len(), PLAN.is_empty(), Plan::<0, 0>::new([], []).is_empty()), (5, false, true));
}

#[test]
fn p07_the_first_failure_names_its_task_and_drops_what_runs_the_least_critical_first() {
    struct Noted<'a>(&'static str, &'a RefCell<Vec<&'static str>>);
    impl Drop for Noted<'_> {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
        }
    }
    const PLAN: Plan<4, 1> = Plan::new(["x", "y", "fails", "never"], [("never", "x")]);
    let dropped = RefCell::default();
    let run = PLAN.run(|task| {
        let noted = Noted(name(&PLAN, task), &dropped);
        async move {
            let noted = noted;
            if noted.0 == "fails" {
                return Err(7);
            }
            pending().await
        }
    });
    let failed: RunError<u8, _> = finish(run).expect_err("it fails");
    assert_eq!((failed.task(), failed.error()), (Some("fails"), Some(&7)));
    assert_eq!(dropped.take(), ["fails", "y", "x"]);
}

#[test]
fn p09_p10_a_panic_unwinds_and_a_drop_at_any_time_leaves_nothing() {
    let held = Rc::new(());
    for panics in 0..7 {
        let mut run = Box::pin(SEED.run(|task| {
            let held = Rc::clone(&held);
            async move {
                assert!(task.index() != panics, "told to");
                drop(held);
            }
        }));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx))).is_err());
        assert_eq!(Rc::strong_count(&held), 1, "in the same poll");
        assert!(catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx))).is_err(), "it is over");
    }
    for ends in 0..7 {
        let mut run = Box::pin(SEED.run(|task| {
            let held = Rc::clone(&held);
            async move {
                if task.index() >= ends {
                    pending::<()>().await;
                }
                drop(held);
            }
        }));
        assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert!(Rc::strong_count(&held) > 1);
        drop(run);
        assert_eq!(Rc::strong_count(&held), 1);
    }
}

#[test]
fn p11_runs_at_once_share_nothing() {
    let count = || {
        let count = Cell::new(0);
        async move {
            SEED.run(|_| {
                count.set(count.get() + 1);
                Yields(1)
            })
            .await;
            count.get()
        }
    };
    let (first, second) = (pin!(count()), pin!(count()));
    assert_eq!(finish(futures_util::future::join(first, second)), (7, 7));
    assert_eq!(finish(Plan::<0, 0>::new([], []).run(|_| ready(()))), ());
}

#[test]
fn a_run_is_as_big_as_its_futures_and_6_bytes_a_task_and_few_words() {
    let wait = || async {
        let bytes = [1_u8; 100];
        pending::<()>().await;
        let _ = bytes.len();
    };
    let future = size_of_val(&Some(wait()));
    let run = SEED.run(|_| wait());
    assert!(size_of_val(&run) <= 7 * (future + 6) + 14 * size_of::<usize>(), "{} bytes", size_of_val(&run));
    let run = run.places::<2>();
    assert!(size_of_val(&run) <= 2 * future + 7 * 6 + 14 * size_of::<usize>(), "{} bytes", size_of_val(&run));
}

#[test]
fn p14_a_run_is_send_if_the_tasks_are() {
    fn is_send<T: Send>(_: &T) {}
    is_send(&SEED.run(|_| ready(())));
}

#[test]
fn a_plan_on_the_heap_is_the_same() {
    let plan = dagio::Plan::from(&SEED);
    assert!(plan.tasks().eq(SEED.tasks()));
    assert!(plan.tasks().all(|task| plan.name(task) == name(&SEED, task)));
    let needs = |task: TaskId| plan.dependents(task).map(|on| plan.name(on)).collect::<Vec<_>>();
    assert_eq!(
        plan.tasks().map(needs).collect::<Vec<_>>(),
        [vec!["b"], vec!["d"], vec!["d", "f"], vec!["e", "f"], vec!["g"], vec!["g"], vec![]]
    );
    let part = SEED.targets(&[SEED.task("e").unwrap(), SEED.task("b").unwrap()]);
    let plan = dagio::Plan::from(&part);
    assert!(plan.tasks().eq(part.tasks()));
    let unnamed = Plan::<3, 0>::new(["", "x", ""], []);
    let plan = dagio::Plan::from(&unnamed);
    assert_eq!(plan.tasks().map(|task| plan.name(task)).collect::<Vec<_>>(), ["#0", "x", "#2"]);
}

#[test]
fn a_graph_gives_the_plan_that_arrays_give() {
    let mut graph = Graph::<7, 8>::new();
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        graph.add(name).unwrap();
    }
    for (task, on) in [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "d"), ("f", "c"), ("g", "e"), ("g", "f")] {
        graph.depend(graph.task(task).unwrap(), graph.task(on).unwrap()).unwrap();
    }
    assert_eq!(format!("{:?}", graph.plan().unwrap()), format!("{SEED:?}"));
}

#[test]
fn p01_a_task_that_no_target_waits_for_never_starts() {
    const PART: Plan<7, 8> = SEED_CONST.targets(&[SEED_CONST.task("d").unwrap()]);
    const SEED_CONST: Plan<7, 8> = Plan::new(
        ["a", "b", "c", "d", "e", "f", "g"],
        [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "d"), ("f", "c"), ("g", "e"), ("g", "f")],
    );
    assert_eq!((names(&PART), PART.len()), (vec!["a", "b", "c", "d"], 4));
    let report = finish(PART.run(|_| ready(())).report());
    let by_name = |name| report.outcome(report.task(name).unwrap());
    assert_eq!((by_name("d"), by_name("g")), (Outcome::Done, Outcome::NotNeeded));
    assert_eq!((report.tally().done, report.tally().not_needed), (4, 3));
    let none = SEED.targets(&[]);
    assert!(none.is_empty());
    assert_eq!(finish(none.run(|_| -> std::future::Ready<()> { unreachable!("none is needed") })), ());
    assert!(catch_unwind(|| PART.targets(&[PART.task("g").unwrap()])).is_err(), "it does not run that");
    assert!(catch_unwind(|| SEED.targets(&[TaskId::new(7)])).is_err(), "there is no such task");
}

/// A failure that nobody but a target of its own needs is the run's own, whoever else tolerates it.
#[test]
fn p07_a_failure_is_the_runs_own_by_the_targets() {
    const PLAN: Plan<3, 2> = Plan::new(["try", "log", "end"], [("log", "try"), ("end", "log")]).after("log", "try");
    let fails = |plan: &Plan<'static, 3, 2>| finish(plan.run(async |task| if task.index() == 0 { Err(5) } else { Ok(()) }));
    assert_eq!(fails(&PLAN), Ok(()));
    let both = PLAN.targets(&[PLAN.task("end").unwrap(), PLAN.task("try").unwrap()]);
    assert_eq!(fails(&both).unwrap_err().to_string(), "task `try` failed: 5");
    assert!(fails(&both.after("end", "log")).is_err(), "the targets stay");
}

#[test]
fn p08_a_report_tells_of_each_task() {
    let run = SEED.run(async |task| if name(&SEED, task) == "b" { Err("full") } else { Ok(()) });
    let report = finish(run.policy(Policy::KeepGoing).report());
    assert_eq!(
        report.to_string(),
        "task `b` failed: full\n7 tasks: 2 done, 1 failed, 4 skipped\n  b failed: full\n    d skipped\n    e skipped\n    f \
         skipped\n    g skipped"
    );
    assert_eq!(report.failures().map(|(task, error)| (name(&SEED, task), *error)).collect::<Vec<_>>(), [("b", "full")]);
    let failed = report.into_result().unwrap_err();
    assert_eq!((failed.task(), failed.error()), (Some("b"), Some(&"full")));

    let unnamed = Plan::<2, 0>::new(["", "x"], []);
    let failed = finish(unnamed.run(|_| ready(Err::<(), _>(1)))).unwrap_err();
    assert_eq!((failed.to_string(), failed.task()), ("task `#0` failed: 1".to_owned(), Some("")));
}

#[test]
fn p03_until_ends_it_and_grace_lets_what_runs_go_on() {
    let started = Cell::new(0);
    let run = || {
        started.set(0);
        SEED.run(|task| {
            started.set(started.get() + 1);
            Yields(if task.index() == 0 { 2 } else { 0 })
        })
    };
    assert_eq!((finish(run().until(ready(()))), started.get()), (Err(RunError::Cancelled), 0));
    assert_eq!((finish(run().until(pending::<()>())), started.get()), (Ok(()), 7));
    // `a` and `c` run when it ends: `a` may go on, `b` does not start.
    let report = finish(run().until(Yields(1)).grace(pending::<()>()).report());
    assert_eq!((report.tally().done, report.tally().not_started, report.is_cancelled()), (2, 5, true));
    let report = finish(run().report().until(Yields(1)).grace(ready(())));
    assert_eq!((report.tally().done, report.tally().cancelled, report.tally().not_started), (1, 1, 5));
}

#[test]
fn p09_a_panic_of_until_drops_what_runs() {
    let held = Rc::new(());
    let run = SEED.run(|_| {
        let held = Rc::clone(&held);
        async move {
            pending::<()>().await;
            drop(held);
        }
    });
    let polls = Cell::new(0);
    let mut run = Box::pin(run.until(poll_fn(|_| {
        polls.set(polls.get() + 1);
        assert!(polls.get() < 2, "told to");
        Poll::<()>::Pending
    })));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(run.as_mut().poll(&mut cx).is_pending());
    assert_eq!(Rc::strong_count(&held), 3);
    assert!(catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx))).is_err());
    assert_eq!(Rc::strong_count(&held), 1);
}

#[test]
fn p15_at_most_as_many_run_as_there_are_places() {
    fn check<const PLACES: usize>(rng: &mut Rng) {
        let (running, most, ended) = (Cell::new(0), Cell::new(0), RefCell::new(Vec::new()));
        let yields: Vec<u32> = (0..30).map(|_| u32::try_from(rng.below(4)).unwrap()).collect();
        let mut graph = Graph::<30, 60>::new();
        for task in 0..30 {
            assert_eq!(graph.add(""), Ok(TaskId::new(task)));
            for _ in 0..rng.below(3).min(task) {
                graph.depend(TaskId::new(task), TaskId::new(rng.below(task))).unwrap();
            }
        }
        let plan = graph.plan().unwrap();
        let run = plan.run(|task| {
            running.set(running.get() + 1);
            most.set(running.get().max(most.get()));
            let (running, ended, yields) = (&running, &ended, yields[task.index()]);
            async move {
                Yields(yields).await;
                running.set(running.get() - 1);
                ended.borrow_mut().push(task.index());
            }
        });
        finish(run.limit(20).places::<PLACES>());
        assert!(most.get() <= PLACES, "{} at once", most.get());
        ended.borrow_mut().sort_unstable();
        assert!(ended.take().into_iter().eq(0..30), "each once");
    }
    let mut rng = Rng::new(5);
    for _ in 0..50 {
        check::<1>(&mut rng);
        check::<3>(&mut rng);
        check::<29>(&mut rng);
        check::<30>(&mut rng);
        check::<100>(&mut rng);
    }
}

/// A wake that comes late is of the run that has the wakers now, whose plan may have no such task, or fewer of them.
#[test]
fn p05_p15_a_late_wake_is_nothing_to_a_run_of_another_plan() {
    const ALL: Plan<3, 0> = Plan::new(["a", "b", "c"], []);
    fn graph<const TASKS: usize>(tasks: usize) -> Plan<'static, TASKS, 0> {
        let mut graph = Graph::new();
        (0..tasks).for_each(|task| assert_eq!(graph.add(""), Ok(TaskId::new(task))));
        graph.plan().unwrap()
    }
    /// Wakes tasks of a run of the first plan when it is over, and runs the second one with the same wakers; gives how often each was polled.
    fn late<const BEFORE: usize, const NOW: usize>(before: &Plan<BEFORE, 0>, late: &[usize], now: &Plan<NOW, 0>) -> Vec<u32> {
        let wakers: &'static Wakers<2> = Box::leak(Box::default());
        let kept = RefCell::new(vec![None; BEFORE]);
        let run = before.run(|task| {
            let kept = &kept;
            poll_fn(move |cx| {
                kept.borrow_mut()[task.index()] = Some(cx.waker().clone());
                Poll::Ready(())
            })
        });
        finish(run.wakers(wakers.claim().unwrap()));
        let wake = || late.iter().for_each(|&task| kept.borrow()[task].as_ref().unwrap().wake_by_ref());
        let (polls, open) = (RefCell::new(vec![0; NOW]), Cell::new(false));
        // Before it begins, and while it waits.
        wake();
        let run = now.run(|task| {
            let (polls, open) = (&polls, &open);
            poll_fn(move |_| {
                polls.borrow_mut()[task.index()] += 1;
                if open.get() { Poll::Ready(()) } else { Poll::Pending }
            })
        });
        let mut run = Hand::new(Box::pin(run.wakers(wakers.claim().unwrap())));
        assert_eq!(run.poll(), Poll::Pending);
        wake();
        assert_eq!(run.poll(), Poll::Pending);
        drop(run);
        open.set(true);
        wake();
        let run = now.run(|_| ready(()));
        finish(run.wakers(wakers.claim().unwrap()));
        polls.into_inner()
    }
    assert_eq!(late(&Plan::<100, 0>::new([""; 100], []), &[70], &ALL), [1; 3]);
    assert_eq!(late(&Plan::<100, 0>::new([""; 100], []), &[5, 8, 99], &ALL), [1; 3]);
    assert_eq!(late(&graph::<16>(5), &[4], &graph::<16>(3))[..4], [1, 1, 1, 0]);
    assert_eq!(late(&ALL, &[2], &ALL.targets(&[TaskId::new(1)])), [0, 1, 0]);
    // One that it has, and that runs: once for each.
    assert_eq!(late(&ALL, &[1], &ALL), [1, 3, 1]);
}

#[test]
fn p01_the_plan_of_some_targets_starts_by_the_path_that_is_left_to_them() {
    const ALL: Plan<4, 2> = Plan::new(["a", "b", "c", "d"], [("c", "b"), ("d", "c")]);
    const SOME: Plan<4, 2> = ALL.targets(&[ALL.task("a").unwrap(), ALL.task("b").unwrap()]);
    assert_eq!((names(&ALL), names(&SOME)), (vec!["b", "c", "a", "d"], vec!["a", "b"]));
}

#[test]
fn a_constant_may_have_a_thousand_tasks() {
    const TASKS: usize = 1000;
    /// `chain of tasks, each 042`, and so on.
    static TEXT: [[u8; 24]; TASKS] = {
        let mut text = [*b"chain of tasks, each 000"; TASKS];
        let mut task = 1;
        while task < TASKS {
            text[task] = text[task - 1];
            let mut digit = 23;
            while text[task][digit] == b'9' {
                text[task][digit] = b'0';
                digit -= 1;
            }
            text[task][digit] += 1;
            task += 1;
        }
        text
    };
    static NAMES: [&str; TASKS] = {
        let (mut names, mut task) = ([""; TASKS], 0);
        while task < TASKS {
            names[task] = match std::str::from_utf8(&TEXT[task]) {
                Ok(name) => name,
                Err(_) => unreachable!(),
            };
            task += 1;
        }
        names
    };
    static EDGES: [(&str, &str); TASKS - 1] = {
        let (mut edges, mut edge) = ([("", ""); TASKS - 1], 0);
        while edge < TASKS - 1 {
            edges[edge] = (NAMES[edge], NAMES[edge + 1]);
            edge += 1;
        }
        edges
    };
    static CHAIN: Plan<TASKS, { TASKS - 1 }> = Plan::new(NAMES, EDGES);
    assert!(CHAIN.tasks().map(TaskId::index).eq((0..TASKS).rev()));
}

/// Not before the last of its tasks is dropped.
#[test]
fn p03_a_run_gives_its_wakers_back_when_its_tasks_are_gone() {
    static WAKERS: Wakers<1> = Wakers::new();
    struct Last;
    impl Drop for Last {
        fn drop(&mut self) {
            assert!(WAKERS.claim().is_err());
        }
    }
    let run = SEED.run(async |_| {
        let _last = Last;
        pending::<()>().await;
    });
    let mut run = Hand::new(Box::pin(run.wakers(WAKERS.claim().unwrap())));
    assert_eq!(run.poll(), Poll::Pending);
    drop(run);
    assert!(WAKERS.claim().is_ok());
}

/// More tasks than a word has bits, with wakers of their own and without.
#[test]
fn p01_p04_of_many_tasks_each_runs_once() {
    static WAKERS: Wakers<3> = Wakers::new();
    const PLAN: Plan<150, 0> = Plan::new([""; 150], []);
    let runs = RefCell::new([0; 150]);
    let task = |task: TaskId| {
        runs.borrow_mut()[task.index()] += 1;
        Yields(u32::try_from(task.index() % 5).unwrap())
    };
    finish(PLAN.run(task));
    finish(PLAN.run(task).wakers(WAKERS.claim().unwrap()));
    finish(PLAN.run(task).wakers(WAKERS.claim().unwrap()).places::<70>());
    assert_eq!(runs.into_inner(), [3; 150]);
}

/// A limit does not let more run than have a place, nor places more than the limit says, whichever is said first; the last places count.
#[test]
fn p15_as_many_run_as_the_limit_and_the_places_let() {
    const PLAN: Plan<5, 0> = Plan::new([""; 5], []);
    let (running, most) = (Cell::new(0), Cell::new(0));
    let run = || {
        PLAN.run(|_| {
            running.set(running.get() + 1);
            most.set(running.get().max(most.get()));
            let running = &running;
            async move {
                Yields(2).await;
                running.set(running.get() - 1);
            }
        })
    };
    for limit in [1, 3, 5] {
        finish(run().places::<4>().limit(limit));
        assert_eq!(most.take(), limit.min(4));
        finish(run().limit(limit).places::<4>());
        assert_eq!(most.take(), limit.min(4));
        finish(run().places::<2>().limit(limit).places::<4>());
        assert_eq!(most.take(), limit.min(4));
        finish(run().places::<2>().limit(limit).places::<5>());
        assert_eq!(most.take(), limit);
    }
}

#[test]
fn p04_with_wakers_a_wake_polls_that_task_alone() {
    static WAKERS: Wakers<1> = Wakers::new();
    let polls = RefCell::new([0; 20]);
    let wakers = RefCell::new(vec![None; 20]);
    let plan = Plan::<20, 0>::new([""; 20], []);
    let run = plan.run(|task| {
        let (polls, wakers) = (&polls, &wakers);
        poll_fn(move |cx| {
            polls.borrow_mut()[task.index()] += 1;
            wakers.borrow_mut()[task.index()] = Some(cx.waker().clone());
            Poll::<()>::Pending
        })
    });
    let mut run = Hand::new(Box::pin(run.wakers(WAKERS.claim().unwrap())));
    assert_eq!(run.poll(), Poll::Pending);
    assert_eq!(WAKERS.claim().unwrap_err().to_string(), "another run has the wakers");
    wakers.borrow()[13].as_ref().unwrap().wake_by_ref();
    assert_eq!(run.poll(), Poll::Pending);
    assert_eq!(polls.take(), std::array::from_fn(|task| if task == 13 { 2 } else { 1 }));
    drop(run);
    // Late: nobody is woken.
    wakers.take().into_iter().flatten().for_each(Waker::wake);
    let claim: Result<_, Claimed> = WAKERS.claim();
    finish(plan.run(|_| Yields(1)).wakers(claim.unwrap()));
}

#[test]
fn p15_what_is_said_of_a_run_after_a_poll_is_refused() {
    static WAKERS: Wakers<1> = Wakers::new();
    let polled = || {
        let mut run = SEED.run(|_| ready(()));
        assert!(Pin::new(&mut run).poll(&mut Context::from_waker(Waker::noop())).is_ready());
        run
    };
    let said = |say: &dyn Fn()| *catch_unwind(AssertUnwindSafe(say)).unwrap_err().downcast::<String>().unwrap();
    assert_eq!(said(&|| drop(polled().places::<3>())), "the places of a run are said before it is polled");
    assert_eq!(said(&|| drop(polled().report())), "the errors of a run are said before it is polled");
    assert_eq!(said(&|| drop(polled().wakers(WAKERS.claim().unwrap()))), "the wakers of a run are said before it is polled");
    assert!(WAKERS.claim().is_ok(), "given back");
}

#[test]
fn p12_p15_a_graph_that_is_full_or_wrong_says_so_by_name_and_is_as_it_was() {
    let mut graph = Graph::<2, 1>::new();
    let (a, b) = (graph.add("a").unwrap(), graph.add("").unwrap());
    let said = |refused: Result<_, GraphError<'_>>| -> String { refused.map(drop).unwrap_err().to_string() };
    assert_eq!(said(graph.add("c").map(drop)), "task `c` does not fit: the graph has room for 2 tasks");
    assert_eq!(said(graph.add("").map(drop)), "task `#2` does not fit: the graph has room for 2 tasks");
    assert_eq!(said(graph.add("a").map(drop)), "two tasks are named `a`");
    assert_eq!(said(graph.depend(b, b).map(drop)), "cycle: `#1` needs itself");
    assert_eq!(said(graph.depend(b, TaskId::new(2)).map(drop)), "there is no task #2");
    assert_eq!(said(graph.depend(TaskId::new(9), a).map(drop)), "there is no task #9");
    graph.depend(b, a).unwrap();
    assert_eq!(said(graph.after(a, b).map(drop)), "that `a` waits for `#1` does not fit: the graph has room for 1 edges");
    assert_eq!((graph.len(), graph.plan().unwrap().len(), graph.task("a"), graph.task("")), (2, 2, Some(a), None));

    let mut graph = Graph::<5, 9>::new();
    let [a, b, c, d, _] = ["a", "b", "c", "d", "e"].map(|name| graph.add(name).unwrap());
    graph.depend(a, b).unwrap().depend(b, c).unwrap().after(c, b).unwrap().depend(c, d).unwrap();
    let refused = graph.plan().unwrap_err();
    assert_eq!(refused.to_string(), "cycle: b -> c -> b (each needs the next)");
    let GraphError::Cycle(cycle) = refused else { panic!("{refused}") };
    assert!(cycle.path().map(dagio::Name::task).eq([b, c]));

    let mut graph = Graph::<8, 8>::new();
    let ring = ["0", "1", "", "3", "4", "5", "6", "7"].map(|name| graph.add(name).unwrap());
    for (place, task) in ring.into_iter().enumerate() {
        graph.depend(task, ring[(place + 1) % 8]).unwrap();
    }
    assert_eq!(graph.plan().unwrap_err().to_string(), "cycle: 0 -> 1 -> #2 -> 3 -> 4 -> 5 -> .. -> 0 (each needs the next)");
}

/// What is said of a wrong graph is the same whenever it is made.
#[test]
fn p12_a_wrong_graph_is_refused_by_name() {
    fn said<const TASKS: usize, const EDGES: usize>(
        names: [&'static str; TASKS],
        edges: [(&'static str, &'static str); EDGES],
    ) -> String {
        let refused = catch_unwind(|| Plan::new(names, edges)).expect_err("it is wrong");
        refused.downcast_ref::<String>().expect("a message").clone()
    }
    let refused = catch_unwind(|| Plan::new(["a", "b"], [("b", "a")]).after("a", "b")).expect_err("it is the other way");
    assert_eq!(refused.downcast_ref::<String>().expect("a message"), "no edge says that `a` needs `b`");
    let abc = ["a", "b", "c"];
    assert_eq!(said(abc, [("c", "b"), ("b", "a"), ("a", "c")]), "cycle: a -> c -> b -> a (each needs the next)");
    // The cycle alone, not what leads to it or away.
    assert_eq!(
        said(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]),
        "cycle: b -> c -> b (each needs the next)"
    );
    assert_eq!(said(abc, [("a", "b"), ("b", "b")]), "cycle: `b` needs itself");
    assert_eq!(said(abc, [("a", "x")]), "no task is named `x`");
    assert_eq!(said(abc, [("x", "a")]), "no task is named `x`");
    assert_eq!(said(["a", "b", "a"], []), "two tasks are named `a`");
    let long = ["a".repeat(300), "b".repeat(300)].map(|name| &*name.leak());
    let cut = format!("cycle: {} -> ", long[0]);
    assert_eq!(said(long, [(long[0], long[1]), (long[1], long[0])]), cut, "what does not fit is left out");
    let ring: [&str; 20] = std::array::from_fn(|task| &*task.to_string().leak());
    assert_eq!(
        said(ring, std::array::from_fn::<_, 20, _>(|task| (ring[task], ring[(task + 1) % 20]))),
        "cycle: 0 -> 1 -> 2 -> 3 -> 4 -> 5 -> 6 -> 7 -> 8 -> 9 -> 10 -> 11 -> .. -> 0 (each needs the next)"
    );
    assert_eq!(said(["", "a"], [("a", "")]), "no task is named ``", "one without a name is not named so");
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn p01_p02_p05_p09_it_does_what_the_model_does(case in cases(TASKS)) {
        agrees(ByFixed::new(&case.graph).how(case.how), &case)?;
    }

    #[test]
    fn p01_p02_p04_p05_p09_with_wakers_it_does_what_the_model_does(case in cases(TASKS)) {
        agrees(ByFixed::new(&case.graph).how(case.how).apart(), &case)?;
    }
}
