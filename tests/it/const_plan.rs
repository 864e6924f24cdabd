//! Plans of arrays: what does not compile is in `ui/const_plan_*`.

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dagio::{ConstPlan, Plan, RunError, TaskId};
use dagio_tests::{Hand, finish};
use proptest::prelude::*;

use crate::doors::{ByConstPlan, TASKS};
use crate::prop::config;
use crate::random::differential::{Case, agrees, cases};

/// The seed's graph.
static SEED: ConstPlan<7, 8> = ConstPlan::new(
    ["a", "b", "c", "d", "e", "f", "g"],
    [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "d"), ("f", "c"), ("g", "e"), ("g", "f")],
);

fn names<const TASKS: usize, const EDGES: usize>(plan: &ConstPlan<TASKS, EDGES>) -> Vec<&'static str> {
    plan.tasks().map(|task| plan.name(task)).collect()
}

#[test]
fn p01_p02_each_task_runs_once_in_the_poll_in_which_what_it_needs_ended() {
    let started = RefCell::new(Vec::new());
    let waits = Cell::new(Some("b"));
    let mut run = Hand::new(Box::pin(SEED.run(|task| {
        let (name, waits) = (SEED.name(task), &waits);
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
    const PLAN: ConstPlan<5, 3> = ConstPlan::new(
        ["alone", "last", "middle", "first", "short"],
        [("last", "middle"), ("middle", "first"), ("last", "short")],
    );
    assert_eq!(names(&PLAN), ["first", "middle", "short", "alone", "last"]);
    assert_eq!((PLAN.len(), PLAN.is_empty(), ConstPlan::<0, 0>::new([], []).is_empty()), (5, false, true));
}

#[test]
fn p07_the_first_failure_names_its_task_and_drops_what_runs_the_least_critical_first() {
    struct Noted<'a>(&'static str, &'a RefCell<Vec<&'static str>>);
    impl Drop for Noted<'_> {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
        }
    }
    const PLAN: ConstPlan<4, 1> = ConstPlan::new(["x", "y", "fails", "never"], [("never", "x")]);
    let dropped = RefCell::default();
    let run = PLAN.run(|task| {
        let noted = Noted(PLAN.name(task), &dropped);
        async move {
            let noted = noted;
            if noted.0 == "fails" {
                return Err(7);
            }
            pending().await
        }
    });
    let failed: RunError<u8> = finish(run).expect_err("it fails");
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
                dagio_tests::bench::Yields(1)
            })
            .await;
            count.get()
        }
    };
    let (first, second) = (pin!(count()), pin!(count()));
    assert_eq!(finish(futures_util::future::join(first, second)), (7, 7));
    assert_eq!(finish(ConstPlan::<0, 0>::new([], []).run(|_| ready(()))), ());
}

#[test]
fn a_run_is_as_big_as_its_futures_and_2_bytes_a_task_and_few_words() {
    let wait = || async {
        let bytes = [1_u8; 100];
        pending::<()>().await;
        let _ = bytes.len();
    };
    let (run, futures) = (SEED.run(|_| wait()), size_of_val(&[const { None }; 7].map(|none| none.or(Some(wait())))));
    assert!(size_of_val(&run) <= futures + 2 * 7 + 10 * size_of::<usize>(), "{} bytes, {futures} of futures", size_of_val(&run));
}

#[test]
fn p14_a_run_is_send_if_the_tasks_are() {
    fn is_send<T: Send>(_: &T) {}
    is_send(&SEED.run(|_| ready(())));
}

#[test]
fn a_plan_on_the_heap_is_the_same() {
    let plan = Plan::from(&SEED);
    assert!(plan.tasks().eq(SEED.tasks()));
    assert!(plan.tasks().all(|task| plan.name(task) == SEED.name(task)));
    let needs = |task: TaskId| plan.dependents(task).map(|on| plan.name(on)).collect::<Vec<_>>();
    assert_eq!(
        plan.tasks().map(needs).collect::<Vec<_>>(),
        [vec!["b"], vec!["d"], vec!["d", "f"], vec!["e", "f"], vec!["g"], vec!["g"], vec![]]
    );
}

/// What is said of a wrong graph is the same whenever it is made.
#[test]
fn p12_a_wrong_graph_is_refused_by_name() {
    fn said<const TASKS: usize, const EDGES: usize>(
        names: [&'static str; TASKS],
        edges: [(&'static str, &'static str); EDGES],
    ) -> String {
        let refused = catch_unwind(|| ConstPlan::new(names, edges)).expect_err("it is wrong");
        refused.downcast_ref::<String>().expect("a message").clone()
    }
    let abc = ["a", "b", "c"];
    assert_eq!(said(abc, [("c", "b"), ("b", "a"), ("a", "c")]), "cycle: a -> c -> b -> a (each needs the next)");
    // The cycle alone, not what leads to it or away.
    assert_eq!(
        said(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]),
        "cycle: c -> b -> c (each needs the next)"
    );
    assert_eq!(said(abc, [("a", "b"), ("b", "b")]), "cycle: `b` needs itself");
    assert_eq!(said(abc, [("a", "x")]), "no task is named `x`");
    assert_eq!(said(abc, [("x", "a")]), "no task is named `x`");
    assert_eq!(said(["a", "b", "a"], []), "two tasks are named `a`");
    let long = ["a".repeat(300), "b".repeat(300)].map(|name| &*name.leak());
    assert!(said(long, [(long[0], long[1]), (long[1], long[0])]).starts_with("cycle: "), "what does not fit is left out");
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn p01_p02_p05_p09_it_does_what_the_model_does(case in cases(TASKS).prop_map(Case::strict)) {
        agrees(ByConstPlan::new(&case.graph), &case)?;
    }
}
