//! The line that shows how far a run is.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::{Dag, Graph, Observer, Outcome, Outline, Policy, Progress, TaskId, fixed};
use indicatif::{InMemoryTerm, ProgressBar, ProgressDrawTarget};

/// A run of `first`, `second`, and `third`, which needs both, of which these end when they are first polled, well or not: the line after that.
fn shown(policy: Policy, ends: &[(usize, bool)]) -> String {
    let term = InMemoryTerm::new(4, 100);
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::term_like(Box::new(term.clone())));
    let mut graph = Graph::new();
    let [first, second, third] = ["first", "second", "third"].map(|task| graph.add(task));
    graph.depend(third, first).depend(third, second);
    let plan = graph.plan().expect("it is well");
    let end = |task: TaskId| ends.iter().find(|end| end.0 == task.index()).map(|end| end.1);
    let run = plan.run(|task| {
        poll_fn(move |_| match end(task) {
            None => Poll::Pending,
            Some(true) => Poll::Ready(Ok(())),
            Some(false) => Poll::Ready(Err("not that")),
        })
    });
    let mut run = pin!(run.policy(policy).observe(Progress::from(bar)));
    let _ = run.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    term.contents()
}

#[test]
fn the_line_has_what_is_done_what_runs_and_what_waits() {
    let line = shown(Policy::FailFast, &[]);
    assert_eq!(line, "[--------------------] 0/3 done, 2 running, 1 waiting: first, second");
    let line = shown(Policy::FailFast, &[(0, true)]);
    assert!(
        line.starts_with("[======>-------------] 1/3 done, 1 running, 1 waiting, ") && line.ends_with(" left: second"),
        "{line}"
    );
    let line = shown(Policy::FailFast, &[(0, true), (1, true), (2, true)]);
    assert_eq!(line, "[====================] 3/3 done, 0 running, 0 waiting");
}

#[test]
fn what_failed_and_what_was_skipped_for_that_ended_too() {
    let line = shown(Policy::KeepGoing, &[(0, false), (1, true)]);
    assert_eq!(line, "[====================] 3/3 done, 0 running, 0 waiting, 1 failed");
    // The run ends before the others start.
    let line = shown(Policy::FailFast, &[(0, false)]);
    assert_eq!(line, "[======>-------------] 1/3 done, 0 running, 2 waiting, 1 failed");
}

struct Three;

#[dagio::dag]
impl Three {
    async fn first(&self) {}

    async fn second(&self) {}

    async fn third(&self, first: &(), second: &()) -> ((), ()) {
        (*first, *second)
    }

    async fn fourth(&self, first: &()) -> [(); 2] {
        [*first; 2]
    }
}

/// What the line says of time once the first of `tasks` has ended and taken none, with this plan.
fn left(outline: &Outline<'_>, tasks: usize) -> String {
    let term = InMemoryTerm::new(4, 100);
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::term_like(Box::new(term.clone())));
    let progress = Progress::from(bar).limit(2).outline(outline);
    let task = outline.tasks().next().expect("there is one").name;
    Observer::<()>::run_started(&progress, tasks);
    Observer::<()>::started(&progress, task);
    Observer::<()>::ended(&progress, task, Outcome::Skipped { because: task.task() });
    let line = term.contents();
    line.split_once(" done, ").expect("it is there").1.to_owned()
}

#[test]
fn the_outline_of_any_graph_does_and_a_run_of_a_part_has_no_use_for_it() {
    let mut graph = Graph::new();
    let [first, second, third] = ["first", "second", "third"].map(|task| graph.add(task));
    graph.depend(third, first).depend(third, second).weight(second, 5);
    let plan = graph.plan().unwrap();
    let fixed: fixed::Plan<'_, 2, 1> = fixed::Plan::new(["first", "second"], [("second", "first")]);
    let dag = Dag::new(|g| {
        let first = g.task("first", (), |()| async {});
        g.task("second", first, |()| async {})
    });
    // A task that was skipped is no measure, so that nothing is said of time, where the plan is the run's. By count there is always something.
    assert_eq!(left(&plan.outline(), 3), "0 running, 2 waiting");
    assert_eq!(left(&fixed.outline(), 2), "0 running, 1 waiting");
    assert_eq!(left(&dag.outline(), 2), "0 running, 1 waiting");
    assert_eq!(left(ThreeDag::OUTLINE, 4), "0 running, 3 waiting");
    assert!(left(ThreeDag::OUTLINE, 3).ends_with(" left"), "by count");
}
