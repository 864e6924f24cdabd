//! What is done when a run is over.

use std::cell::RefCell;
use std::convert::Infallible;
use std::future::{pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::task::Poll;

use dagio::{Builder, Dag, Handle, Local, Outcome, Policy, RunError, TaskId, Try};
use dagio_tests::{Hand, finish, pause};

type Log = RefCell<Vec<String>>;

/// Notes its drop.
struct Noted<'a>(&'a Log, &'static str);

impl Drop for Noted<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(format!("-{}", self.1));
    }
}

/// A task of a start-up: it notes its end, and its teardown, which takes two polls.
fn part<'g, 'env: 'g>(
    g: &mut Builder<'g, 'env, &'static str, Local>,
    log: &'env Log,
    name: &'static str,
    on: &[Handle<'g, Noted<'env>>],
) -> Handle<'g, Noted<'env>> {
    let part = g.try_task(name, on, move |on| async move {
        pause().await;
        assert!(on.iter().all(|on| on.1 != name), "held until here");
        if name.starts_with("bad") {
            return Err("bad");
        }
        log.borrow_mut().push(name.to_owned());
        Ok(Noted(log, name))
    });
    g.try_teardown(part, move |part| async move {
        log.borrow_mut().push(format!("close {}", part.1));
        let _held = Noted(log, "teardown");
        pause().await;
        if name.starts_with("stuck") { Err("stuck") } else { Ok(()) }
    });
    part
}

/// `config` -> `pool` -> `cache`, `config` -> `clock`, of these names, and `ready`, which needs `cache` and `clock` and gives a number.
fn start_up<'env>(log: &'env Log, names: [&'static str; 4]) -> Dag<'env, u8, Try<&'static str>, Local> {
    Dag::try_local(move |g| {
        let config = part(g, log, names[0], &[]);
        let pool = part(g, log, names[1], &[config]);
        let cache = part(g, log, names[2], &[pool]);
        let clock = part(g, log, names[3], &[config]);
        g.task("ready", (cache, clock), |_| async { 7 })
    })
}

const GOOD: [&str; 4] = ["config", "pool", "cache", "clock"];

#[test]
fn p03_parts_are_torn_down_one_by_one_in_the_reverse_order_of_their_successes_before_outputs_are_dropped() {
    let log = Log::default();
    assert_eq!(finish(start_up(&log, GOOD)), Ok(7));
    let closes = ["close cache", "-teardown", "close clock", "-teardown", "close pool", "-teardown", "close config", "-teardown"];
    let told = log.take();
    assert_eq!(told[..4], ["config", "pool", "clock", "cache"]);
    assert_eq!(told[4..12], closes);
    assert_eq!(told[12..], ["-cache", "-clock", "-pool", "-config"]);
}

#[test]
fn p03_after_a_failure_what_runs_is_dropped_and_what_succeeded_is_torn_down() {
    let log = Log::default();
    let dag = start_up(&log, ["config", "bad pool", "cache", "clock"]);
    assert_eq!(finish(dag), Err(RunError::Failed { task: "bad pool".to_owned(), error: "bad" }));
    assert_eq!(log.take(), ["config", "close config", "-teardown", "-config"]);

    let dag = start_up(&log, ["config", "bad pool", "cache", "clock"]).policy(Policy::FinishRunning);
    assert_eq!(finish(dag).unwrap_err().task(), Some("bad pool"));
    assert_eq!(log.take()[..5], ["config", "clock", "close clock", "-teardown", "close config"]);
}

#[test]
fn p08_a_teardown_that_fails_hides_nothing_and_is_hidden_by_nothing() {
    let log = Log::default();
    let names = ["config", "stuck pool", "stuck cache", "clock"];
    let failed = finish(start_up(&log, names)).unwrap_err();
    assert_eq!(failed.to_string(), "task `teardown of stuck cache` failed: stuck");
    assert_eq!(log.take().iter().filter(|note| note.starts_with("close")).count(), 4, "the others are torn down all the same");

    let report = finish(start_up(&log, names).report());
    assert!(!report.is_ok() && report.output().is_none() && report.first_failure().is_none());
    assert!(report.teardown_failures().eq([(TaskId::new(4), &"stuck"), (TaskId::new(2), &"stuck")]));
    let text = "task `teardown of stuck cache` failed: stuck\n5 tasks: 5 done\n  teardown of stuck cache failed: stuck\n  \
                teardown of stuck pool failed: stuck";
    assert_eq!(report.to_string(), text);
    assert_eq!(report.tasks().count(), 5, "teardowns are no tasks");
    assert_eq!(report.into_result().unwrap_err().task(), Some("teardown of stuck cache"));

    let report = finish(start_up(&log, ["stuck config", "bad pool", "cache", "clock"]).report());
    assert_eq!((report.teardown_failures().len(), report.first_failure()), (1, Some((TaskId::new(2), &"bad"))));
    assert_eq!(report.into_result().unwrap_err().to_string(), "task `bad pool` failed: bad");
}

#[test]
fn p03_after_until_and_its_grace_everything_is_torn_down() {
    let log = Log::default();
    let dag = Dag::local(|g| {
        let base = g.task("base", (), |()| async { Noted(&log, "base") });
        g.teardown(base, |base| async {
            base.0.borrow_mut().push("close base".to_owned());
            pause().await;
            base.0.borrow_mut().push("closed".to_owned());
        });
        let never = g.task("never", base, |base| async {
            let _held = Noted(base.0, "never");
            pending::<()>().await;
        });
        g.teardown(never, |()| async { panic!("it did not succeed") });
        g.all([never])
    });
    let mut polls = 0;
    let until = poll_fn(move |_| {
        polls += 1;
        if polls == 2 { Poll::Ready(()) } else { Poll::Pending }
    });
    let mut run = Hand::new(Box::pin(dag.until(until).report()));
    assert!(run.poll().is_pending() && log.borrow().is_empty());
    assert!(run.poll().is_pending());
    assert_eq!(log.take(), ["-never", "close base"]);
    assert!(run.is_woken());
    let Poll::Ready(report) = run.poll() else { panic!("it is torn down") };
    assert_eq!(log.take(), ["closed", "-base"]);
    assert_eq!(report.outcome(TaskId::new(2)), Outcome::Cancelled);
    assert_eq!(report.into_result(), Err::<[(); 1], RunError<Infallible, String>>(RunError::Cancelled));
}

#[test]
fn p03_p08_what_is_being_torn_down_when_until_or_its_grace_completes_is_torn_down_to_its_end() {
    for grace in [0, 1, 2] {
        let log = Log::default();
        let dag = Dag::local(|g| {
            let base = g.task("base", (), |()| async { 5 });
            g.teardown(base, async |_| {
                for _ in 0..4 {
                    poll_fn(|cx| {
                        cx.waker().wake_by_ref();
                        log.borrow_mut().push("closing".to_owned());
                        if log.borrow().len() % 2 == 0 { Poll::Ready(()) } else { Poll::Pending }
                    })
                    .await;
                }
                log.borrow_mut().push("closed".to_owned());
            });
            base
        });
        let after = |polls: usize| {
            let mut left = polls;
            poll_fn(move |_| match left.checked_sub(1) {
                None => Poll::Ready(()),
                Some(rest) => {
                    left = rest;
                    Poll::Pending
                }
            })
        };
        let report = finish(dag.until(after(1)).grace(after(grace)).report());
        assert_eq!(log.borrow().last().map(String::as_str), Some("closed"));
        assert!(report.is_ok() && report.to_string().starts_with("the run succeeded"));
        assert!(!report.is_cancelled(), "its tasks had ended before");
    }
}

#[test]
fn p03_a_dropped_run_tears_nothing_down() {
    for polls in 0..12 {
        let log = Log::default();
        let mut run = Hand::new(Box::pin(start_up(&log, GOOD)));
        let ended = (0..polls).any(|_| run.poll().is_ready());
        let before = log.borrow().len();
        drop(run);
        let after = log.take();
        assert!(!ended || after.len() == before);
        assert!(after[before..].iter().all(|note| note.starts_with('-')), "nothing runs: {after:?}");
        for name in GOOD {
            let count = |note: String| after.iter().filter(|other| **other == note).count();
            assert_eq!(count(name.to_owned()), count(format!("-{name}")), "{name} is dropped once: {after:?}");
        }
    }
}

#[test]
fn p01_the_teardown_of_what_is_not_needed_is_dropped_when_the_graph_is_made() {
    let log = Log::default();
    let held = Noted(&log, "held");
    let dag = Dag::local(|g| {
        let unused = g.task("unused", (), |()| async { 1 });
        g.teardown(unused, move |_| async move { drop(held) });
        g.task("target", (), |()| async { 2 })
    });
    assert_eq!((dag.tasks(), log.take()), (1, vec!["-held".to_owned()]));
    let report = finish(dag.report());
    assert_eq!((report.tally().done, report.tally().not_needed, report.tasks().count()), (1, 1, 2));
    assert_eq!(report.into_result(), Ok(2));
}

#[test]
fn the_target_is_torn_down_too_the_last_added_first_and_then_given() {
    let log = Log::default();
    let dag = Dag::local(|g| {
        let target = g.task("target", (), |()| async { Noted(&log, "target") });
        for what in ["first", "second"] {
            g.teardown(target, move |target| {
                target.0.borrow_mut().push(what.to_owned());
                ready(())
            });
        }
        target
    });
    let target = finish(dag);
    assert_eq!(log.take(), ["second", "first"]);
    drop(target);
    assert_eq!(log.take(), ["-target"]);
}

#[test]
fn p09_a_panic_in_a_teardown_unwinds_and_leaves_nothing() {
    let log = Log::default();
    let dag = Dag::local(|g| {
        let one = g.task("one", (), |()| async { Noted(&log, "one") });
        g.teardown(one, |_| async { panic!("not reached") });
        let two = g.task("two", one, |one| async { Noted(one.0, "two") });
        g.teardown(two, |_| async { panic_any(5_u8) });
        g.task("target", two, |_| async {})
    });
    let mut run = Hand::new(Box::pin(dag));
    let panic = catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&5_u8));
    assert_eq!(log.take(), ["-two", "-one"]);
    assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err(), "it is over");
}

#[test]
fn p14_a_graph_with_teardowns_is_send_if_they_are() {
    fn send<T: Send>(run: T) -> T {
        run
    }
    let dag = Dag::new(|g| {
        let one = g.task("one", (), |()| async { 1 });
        g.teardown(one, |one| async move { assert_eq!(*one, 1) });
        one
    });
    assert_eq!(finish(send(dag)), 1);
}

#[test]
fn p03_what_succeeded_last_is_torn_down_first_whatever_started_first() {
    let log = &RefCell::new(Vec::new());
    let dag = Dag::local(|g| {
        let parts = [("long", 3), ("short", 1)].map(|(name, pauses)| {
            let part = g.task(name, (), async move |()| {
                for _ in 0..pauses {
                    pause().await;
                }
            });
            g.teardown(part, async move |()| log.borrow_mut().push(name));
            part
        });
        g.all(parts)
    });
    finish(dag);
    assert_eq!(log.take(), ["long", "short"]);
}
