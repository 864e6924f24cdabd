//! Random graphs through each front door, in random orders of wakes, against the slow model. The module above has the graphs, the doors
//! besides the attribute's, and the places in which the attribute's runs are made: one of them is the crate without a heap.
//!
//! The model judges every poll of every run, so each test here holds P1, P2, P3, P5, P7 and P10 in the case that its name
//! says; what a refusal breaks is in its text. A run that is refused is told with its graph, target and script.

use dagio::Policy;
use dagio_tests::{ByTable, Driven, End, Graph, Hand, How, Panics, Refusal, Rng, Script, Subject, Table, Task, What, drive};

use super::{graphs, others, placed};

/// A graph in the table of [`graphs`].
pub(super) struct Row {
    pub(super) name: &'static str,
    /// By strength what it waits for, as a [`Task`] has it, and whether it is fallible.
    pub(super) tasks: &'static [([&'static [usize]; 4], bool)],
    pub(super) declared: &'static [usize],
    pub(super) targets: &'static [usize],
    /// By what a wake polls, as the attribute says.
    pub(super) make: &'static [(&'static str, Make)],
}

impl Row {
    pub(super) fn graph(&self) -> Graph {
        let task = |&(on, fallible): &([&[usize]; 4], bool)| {
            let [inputs, order, maybe, after] = on.map(<[usize]>::to_vec);
            Task { inputs, order, maybe, after, fallible }
        };
        Graph { tasks: self.tasks.iter().map(task).collect() }
    }
}

pub(super) type Make = fn() -> Box<dyn Table>;

/// One target of one graph, at one door.
struct Case {
    name: &'static str,
    door: &'static str,
    graph: Graph,
    subject: Box<dyn Subject>,
    target: usize,
}

impl Case {
    #[track_caller]
    fn drive(&self, script: &Script) -> Driven {
        self.try_drive(script).unwrap_or_else(|refusal| self.refuse(script, &refusal))
    }

    fn try_drive(&self, script: &Script) -> Result<Driven, Refusal> {
        drive(&*self.subject, &self.graph, &[self.target], script)
    }

    #[track_caller]
    fn refuse(&self, script: &Script, refusal: &Refusal) -> ! {
        let Self { name, door, subject, target, .. } = self;
        let (given, polls, events) = (subject.given(), subject.polls(), subject.bed().trace().events());
        panic!("{name} as {door} given {given:?}, {polls:?} polled, target t{target}, {script:?}: {refusal}\n{events:?}")
    }

    /// The tasks that run, without those that are given.
    fn needed(&self) -> Vec<bool> {
        self.graph.needed(&[self.target], self.subject.given())
    }
}

const ATTRIBUTE: &str = "#[dag";

/// Calls `check` for each target of each graph at each door, with some seeds of its own. Those that the differential tests have, too, get
/// half of them.
fn for_each_case(seeds: u64, check: impl Fn(&Case, u64)) {
    for_each(seeds, usize::MAX, check);
}

/// The same for a `check` that runs a case anew for each of its tasks or polls, [`in_turn`]: of a graph of more than [`LARGE`] tasks, the
/// table calls no other targets than are compiled.
fn for_each_case_in_turn(seeds: u64, check: impl Fn(&Case, u64)) {
    for_each(seeds, LARGE, check);
}

const LARGE: usize = 40;

/// Every one, or of more than [`LARGE`] every second, third and so on, from another one on for each seed.
fn in_turn(of: usize, seed: u64) -> impl Iterator<Item = usize> {
    let step = of.div_ceil(LARGE).max(1);
    (usize::try_from(seed).expect("it is small") % step..of).step_by(step)
}

fn for_each(seeds: u64, most: usize, check: impl Fn(&Case, u64)) {
    for (at, row) in (0..).zip(graphs::STRICT) {
        let graph = row.graph();
        for &target in row.targets {
            let blocks = row.make.iter().flat_map(|(door, make)| placed(|| Box::new(make())).map(|subject| (*door, subject)));
            for (door, subject) in blocks.chain(others(&graph)) {
                let case = Case { name: row.name, door, graph: graph.clone(), subject, target };
                for seed in 0..if door.starts_with(ATTRIBUTE) { seeds } else { seeds.div_ceil(2) } {
                    check(&case, at * 1000 + seed);
                }
            }
        }
        let targets = if graph.len() <= most { (0..graph.len()).collect() } else { row.targets.to_vec() };
        for_each_table(row, &graph, &targets, at * 1000, seeds.div_ceil(2), &check);
    }
}

/// For each task how many are on the longest path from it to the target, of those that run; 0 if it does not.
fn ranks(graph: &Graph, target: usize, given: &[usize]) -> Vec<usize> {
    let needed = graph.needed(&[target], given);
    let mut ranks = vec![0; graph.len()];
    for task in (0..graph.len()).rev().filter(|&task| needed[task]) {
        ranks[task] = ranks[task].max(1);
        for on in graph.tasks[task].dependencies().filter(|&on| needed[on]) {
            ranks[on] = ranks[on].max(ranks[task] + 1);
        }
    }
    ranks
}

#[test]
fn p13_p15_at_most_so_many_run_at_once_the_most_critical_first_and_none_waits_while_there_is_room() {
    for (at, row) in (0..).zip(graphs::STRICT) {
        let graph = row.graph();
        for (door, make) in row.make {
            for seed in 0..6 {
                let mut rng = Rng::new(at * 100 + seed);
                let limit = 1 + rng.below(4);
                let given: Vec<usize> = (0..graph.len() - 1).filter(|_| rng.one_in(6)).collect();
                let told = format!("{} as {door}, at most {limit}, given {given:?}", row.name);
                for subject in placed(|| {
                    Box::new(ByTable::new(make(), &graph, row.declared, given.clone()).how(How { limit, ..How::default() }))
                }) {
                    assert_limited(&*subject, &graph, limit, rng.clone(), &told);
                }
            }
        }
    }
}

/// Opens one gate at a time, up to the end of the last task.
fn assert_limited(subject: &dyn Subject, graph: &Graph, limit: usize, mut rng: Rng, told: &str) {
    let target = graph.len() - 1;
    let given = subject.given();
    let ranks = ranks(graph, target, given);
    let mut hand = Hand::new(subject.run(&[target])).traced(subject.bed().trace());
    while hand.poll().is_pending() {
        let (mut began, mut ended) = (vec![false; graph.len()], vec![false; graph.len()]);
        for &task in given {
            ended[task] = true;
        }
        let may_start = |began: &[bool], ended: &[bool]| -> Vec<usize> {
            let free = |&task: &usize| ranks[task] > 0 && !began[task] && graph.tasks[task].dependencies().all(|on| ended[on]);
            (0..graph.len()).filter(free).collect()
        };
        let mut running: Vec<usize> = Vec::new();
        for event in subject.bed().trace().events() {
            match event.what {
                What::Start => {
                    let others = may_start(&began, &ended);
                    let most = others.iter().map(|&task| ranks[task]).max();
                    assert_eq!(Some(ranks[event.task]), most, "{told}: t{} started", event.task);
                    began[event.task] = true;
                    running.push(event.task);
                    assert!(running.len() <= limit, "{told}: {running:?} run");
                }
                What::End => {
                    ended[event.task] = true;
                    running.retain(|&task| task != event.task);
                }
                _ => {}
            }
        }
        let waiting = may_start(&began, &ended);
        assert!(waiting.is_empty() || running.len() == limit, "{told}: {waiting:?} wait, {running:?} run");
        assert!(!running.is_empty(), "{told}: it hangs");
        subject.bed().gates().open(running[rng.below(running.len())]);
        assert!(hand.is_woken(), "{told}: nobody polls it again");
    }
}

/// Calls `check` for these tasks by the table of their block, with no outputs given, and with some.
fn for_each_table(row: &Row, graph: &Graph, targets: &[usize], first: u64, seeds: u64, check: impl Fn(&Case, u64)) {
    for (mode, (door, make)) in (0..).zip(row.make) {
        // The generator has all of them in the first mode alone.
        for &target in if mode == 0 { targets } else { &targets[targets.len() - 1..] } {
            for seed in 0..if row.targets.contains(&target) { seeds } else { 1 } {
                let mut rng = Rng::new(first + 100 * target as u64 + seed);
                for few in [0, 2 + rng.below(6)] {
                    let given: Vec<usize> = (0..graph.len()).filter(|_| few > 0 && rng.one_in(few)).collect();
                    for subject in placed(|| Box::new(ByTable::new(make(), graph, row.declared, given.clone()))) {
                        let case = Case { name: row.name, door, graph: graph.clone(), subject, target };
                        check(&case, first + seed);
                    }
                }
            }
        }
    }
}

#[test]
fn p01_p02_each_task_starts_once_in_the_poll_in_which_its_last_dependency_ended() {
    for_each_case(14, |case, seed| {
        let driven = case.drive(&Script { seed, ..Script::default() });
        assert_eq!(driven.end, End::Succeeded);
    });
}

#[test]
fn p07_each_failing_task_in_turn_ends_the_run_in_its_poll_with_its_name() {
    for_each_case_in_turn(3, |case, seed| {
        let needed = case.needed();
        for task in in_turn(case.graph.len(), seed).filter(|&task| case.graph.tasks[task].fallible) {
            let driven = case.drive(&Script { seed, failing: vec![task], ..Script::default() });
            let end = if needed[task] { End::Failed } else { End::Succeeded };
            assert_eq!(driven.end, end);
        }
    });
}

#[test]
fn p07_the_first_of_many_failures_is_named() {
    for_each_case(6, |case, seed| {
        let fallible = (0..case.graph.len()).filter(|&task| case.graph.tasks[task].fallible);
        case.drive(&Script { seed, failing: fallible.collect(), ..Script::default() });
    });
}

#[test]
fn p09_each_panicking_task_in_turn_unwinds_and_leaves_nothing() {
    for_each_case_in_turn(2, |case, seed| {
        let needed = case.needed();
        for task in in_turn(case.graph.len(), seed) {
            let driven = case.drive(&Script { seed, panicking: Some((task, Panics::InPoll)), ..Script::default() });
            let end = if needed[task] { End::Panicked } else { End::Succeeded };
            assert_eq!(driven.end, end);
        }
    });
}

/// At the other doors, the differential tests have it.
#[test]
fn p09_p10_each_panicking_drop_in_turn_unwinds_and_the_rest_is_dropped_once() {
    for_each_case_in_turn(1, |case, seed| {
        if !case.door.starts_with(ATTRIBUTE) {
            return;
        }
        let needed = case.needed();
        for task in in_turn(case.graph.len(), seed) {
            for panics in [Panics::WithLocals, Panics::WithOutput] {
                // The run is dropped early, or comes to its end.
                let polls = (task % 2 == 0).then(|| 1 + u32::try_from(task % 5).expect("below 5"));
                let script = Script { seed, panicking: Some((task, panics)), polls, ..Script::default() };
                match case.try_drive(&script) {
                    Ok(driven) => assert!(needed[task] || case.subject.given().contains(&task) || driven.end != End::Panicked),
                    // What a block gives is lost if one of its locals panics when it is dropped: rust-lang/rust#47949. In an
                    // expansion, outputs are locals.
                    Err(Refusal::NotDropped { what: What::DropOutput, .. }) if panics == Panics::WithOutput => {}
                    Err(refusal) => case.refuse(&script, &refusal),
                }
            }
        }
    });
}

#[test]
fn p03_p10_a_run_dropped_after_any_poll_drops_each_thing_once() {
    for_each_case_in_turn(2, |case, seed| {
        let whole = case.drive(&Script { seed, ..Script::default() });
        for polls in in_turn(whole.polls as usize, seed) {
            let polls = u32::try_from(polls).expect("below another");
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

/// Each target of each graph, also of those in which tasks go on without others, by the table, with any policy, with a report or not, given
/// some outputs or none.
fn for_each_fate(seeds: u64, check: impl Fn(&Case, &mut Rng, u64)) {
    for (at, row) in (0..).zip(graphs::STRICT.iter().chain(graphs::TOLERANT)) {
        let graph = row.graph();
        let targets: Vec<usize> = if graph.len() <= LARGE { (0..graph.len()).collect() } else { row.targets.to_vec() };
        for (mode, (door, make)) in (0..).zip(row.make) {
            for &target in if mode == 0 { &targets[..] } else { &targets[targets.len() - 1..] } {
                for seed in 0..if target + 1 == graph.len() { seeds } else { 2 } {
                    let mut rng = Rng::new(at * 10_000 + 100 * target as u64 + seed);
                    let policy = [Policy::FailFast, Policy::FinishRunning, Policy::KeepGoing][rng.below(3)];
                    // With a limit, if only one that holds nobody back, a run is not compiled.
                    let limit = if rng.one_in(2) { graph.len() } else { usize::MAX };
                    let how = How { policy, reports: rng.one_in(2), limit };
                    let given: Vec<usize> = (0..graph.len()).filter(|_| seed % 3 == 2 && rng.one_in(6)).collect();
                    for subject in placed(|| Box::new(ByTable::new(make(), &graph, row.declared, given.clone()).how(how))) {
                        let case = Case { name: row.name, door, graph: graph.clone(), subject, target };
                        check(&case, &mut rng, seed);
                    }
                }
            }
        }
    }
}

#[test]
fn p07_p08_whatever_fails_the_rest_ends_as_the_policy_says_and_the_report_tells() {
    for_each_fate(9, |case, rng, seed| {
        let fallible = (0..case.graph.len()).filter(|&task| case.graph.tasks[task].fallible);
        let one_in = 1 + rng.below(5);
        let failing: Vec<usize> = fallible.filter(|_| rng.one_in(one_in)).collect();
        let polls = rng.one_in(8).then(|| u32::try_from(rng.below(12)).expect("below 12"));
        case.drive(&Script { seed, failing, polls, ..Script::default() });
    });
}

#[test]
fn p07_a_failure_that_is_tolerated_is_not_the_run_s() {
    for row in graphs::TOLERANT {
        let graph = row.graph();
        for target in 0..graph.len() {
            let own = graph.own(&[target], &[]);
            for (task, of) in graph.tasks.iter().enumerate().filter(|(_, of)| of.fallible) {
                for subject in placed(|| Box::new(row.make[0].1())) {
                    let case = Case { name: row.name, door: row.make[0].0, graph: graph.clone(), subject, target };
                    let driven = case.drive(&Script { seed: target as u64, failing: vec![task], ..Script::default() });
                    assert_eq!(driven.end, if own[task] { End::Failed } else { End::Succeeded }, "{of:?}");
                }
            }
        }
    }
}
