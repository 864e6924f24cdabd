//! Random graphs through each front door, in random orders of wakes, against the slow model.
//!
//! The model judges every poll of every run, so each test here holds P1, P2, P3, P5, P7 and P10 in the case that its name
//! says; what a refusal breaks is in its text. A run that is refused is told with its graph, target and script.

pub(crate) mod differential;
mod doors;
#[rustfmt::skip]
mod graphs;

use doors::{ByBuilder, ByDriver, ByPlan};

use dagio_tests::{Bed, Driven, End, Graph, Script, Subject, Task, drive, source};

/// A graph in the table of [`graphs`].
struct Row {
    name: &'static str,
    /// Inputs, other dependencies, whether it is fallible.
    tasks: &'static [(&'static [usize], &'static [usize], bool)],
    targets: &'static [usize],
    make: fn() -> Box<dyn Subject>,
}

/// One target of one graph, at one door.
struct Case {
    name: String,
    graph: Graph,
    subject: Box<dyn Subject>,
    target: usize,
}

impl Case {
    #[track_caller]
    fn drive(&self, script: &Script) -> Driven {
        let Self { name, graph, subject, target } = self;
        match drive(&**subject, graph, *target, script) {
            Ok(driven) => driven,
            Err(refusal) => panic!("{name}, target t{target}, {script:?}: {refusal}\n{:?}", subject.bed().trace().events()),
        }
    }
}

/// Calls `check` for each target of each graph at each door, with some seeds of its own.
fn for_each_case(seeds: u64, check: impl Fn(&Case, u64)) {
    for (at, row) in (0..).zip(graphs::ROWS) {
        let tasks =
            row.tasks.iter().map(|&(inputs, order, fallible)| Task { inputs: inputs.to_vec(), order: order.to_vec(), fallible });
        let graph = Graph { tasks: tasks.collect() };
        let by_plan = || ByPlan { graph: graph.clone(), bed: Bed::default() };
        for &target in row.targets {
            let doors: [(&str, Box<dyn Subject>); 4] = [
                ("#[dag]", (row.make)()),
                ("a plan", Box::new(by_plan())),
                ("a driver", Box::new(ByDriver(by_plan()))),
                ("closures", Box::new(ByBuilder { graph: graph.clone(), bed: Bed::default() })),
            ];
            for (door, subject) in doors {
                let case = Case { name: format!("{} as {door}", row.name), graph: graph.clone(), subject, target };
                for seed in 0..seeds {
                    check(&case, at * 1000 + seed);
                }
            }
        }
    }
}

#[test]
fn the_graphs_are_what_the_generator_writes() {
    assert!(
        include_str!("random/graphs.rs") == source(),
        "it/random/graphs.rs is out of date: cargo run -p dagio-tests --bin graphs"
    );
}

#[test]
fn p01_p02_each_task_starts_once_in_the_poll_in_which_its_last_dependency_ended() {
    for_each_case(20, |case, seed| {
        let driven = case.drive(&Script { seed, ..Script::default() });
        assert_eq!(driven.end, End::Succeeded);
    });
}

#[test]
fn p07_each_failing_task_in_turn_ends_the_run_in_its_poll_with_its_name() {
    for_each_case(4, |case, seed| {
        let needed = case.graph.needed(case.target);
        for task in (0..case.graph.len()).filter(|&task| case.graph.tasks[task].fallible) {
            let driven = case.drive(&Script { seed, failing: vec![task], ..Script::default() });
            let end = if needed[task] { End::Failed } else { End::Succeeded };
            assert_eq!(driven.end, end);
        }
    });
}

#[test]
fn p07_the_first_of_many_failures_is_named() {
    for_each_case(8, |case, seed| {
        let fallible = (0..case.graph.len()).filter(|&task| case.graph.tasks[task].fallible);
        case.drive(&Script { seed, failing: fallible.collect(), ..Script::default() });
    });
}

#[test]
fn p09_each_panicking_task_in_turn_unwinds_and_leaves_nothing() {
    for_each_case(2, |case, seed| {
        for (task, needed) in (0..).zip(case.graph.needed(case.target)) {
            let driven = case.drive(&Script { seed, panicking: Some(task), ..Script::default() });
            let end = if needed { End::Panicked } else { End::Succeeded };
            assert_eq!(driven.end, end);
        }
    });
}

#[test]
fn p03_p10_a_run_dropped_after_any_poll_drops_each_thing_once() {
    for_each_case(2, |case, seed| {
        let whole = case.drive(&Script { seed, ..Script::default() });
        for polls in 0..whole.polls {
            let driven = case.drive(&Script { seed, polls: Some(polls), ..Script::default() });
            assert_eq!((driven.polls, driven.end), (polls, End::Dropped));
        }
    });
}

#[test]
fn p13_the_same_wakes_give_the_same_trace() {
    for_each_case(3, |case, seed| {
        let failing = (seed % 3 == 0).then_some(case.target);
        let script = Script { seed, failing: failing.into_iter().collect(), ..Script::default() };
        assert_eq!(case.drive(&script).log, case.drive(&script).log, "{}, {script:?}", case.name);
    });
}
