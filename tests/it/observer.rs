//! What an observer is told, at every front door.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use dagio::parts::Log;
use dagio::{Dag, Graph, Name, Observer, Outcome, Policy, Report, RunEnd, RunError, TaskId, fixed};
use dagio_tests::{Rng, pause};

/// What became of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    Done,
    Failed(u8),
    Skipped { because: usize },
    Cancelled,
    NotStarted,
}

fn how(outcome: Outcome<'_, u8>) -> How {
    match outcome {
        Outcome::Done => How::Done,
        Outcome::Failed(error) => How::Failed(*error),
        Outcome::Skipped { because } => How::Skipped { because: because.index() },
        Outcome::Cancelled => How::Cancelled,
        Outcome::NotStarted => How::NotStarted,
        other => panic!("not of a task that is needed: {other:?}"),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    RunStarted(usize),
    Ready(usize),
    Started(usize),
    Polled(usize),
    Ended(usize, How),
    RunEnded(RunEnded),
}

/// [`RunEnd`], which has no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum RunEnded {
    Succeeded,
    Failed,
    Cancelled,
    Dropped,
}

/// Notes everything.
#[derive(Default)]
struct Notes {
    told: RefCell<Vec<Told>>,
    /// The task that is being polled.
    polled: Cell<Option<usize>>,
}

impl Notes {
    fn note(&self, told: Told) {
        assert_eq!(self.polled.get(), None, "in the middle of a poll");
        self.told.borrow_mut().push(told);
    }
}

fn number(task: Name<'_>) -> usize {
    let number = task.task().index();
    assert_eq!(task.as_str(), Some(NAMES[number]));
    number
}

impl Observer<u8> for Notes {
    fn run_started(&self, tasks: usize) {
        self.note(Told::RunStarted(tasks));
    }

    fn ready(&self, task: Name<'_>) {
        self.note(Told::Ready(number(task)));
    }

    fn started(&self, task: Name<'_>) {
        self.note(Told::Started(number(task)));
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        let task = number(task);
        self.note(Told::Polled(task));
        self.polled.set(Some(task));
        let polled = poll();
        self.polled.set(None);
        polled
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, u8>) {
        self.note(Told::Ended(number(task), how(outcome)));
    }

    fn run_ended(&self, end: RunEnd) {
        self.note(Told::RunEnded(match end {
            RunEnd::Succeeded => RunEnded::Succeeded,
            RunEnd::Failed => RunEnded::Failed,
            RunEnd::Cancelled => RunEnded::Cancelled,
            RunEnd::Dropped => RunEnded::Dropped,
            _ => unreachable!(),
        }));
    }
}

const MOST: usize = 12;
const EDGES: usize = MOST * MOST;
const NAMES: [&str; MOST] = ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10", "t11"];

/// A graph, what its tasks do, and how it is run.
#[derive(Clone, Debug)]
struct Case {
    /// For each task what it waits for, and whether it needs its success.
    on: Vec<Vec<(usize, bool)>>,
    fails: Vec<bool>,
    /// How often each task is woken before it ends.
    wakes: Vec<usize>,
    policy: Policy,
    limit: Option<usize>,
    /// After how many polls the run is asked to end, and how many more it is given.
    until: Option<(u32, u32)>,
    /// After how many polls it is dropped.
    dropped: Option<u32>,
    seed: u64,
}

impl Case {
    fn random(seed: u64) -> Self {
        let mut rng = Rng::new(seed);
        let tasks = 1 + rng.below(MOST);
        let on = (0..tasks).map(|task| {
            let of = 2 + rng.below(3);
            (0..task).filter(|_| rng.one_in(of)).collect::<Vec<_>>()
        });
        let on: Vec<Vec<usize>> = on.collect();
        let tolerant = rng.one_in(2);
        let on = on.iter().map(|on| on.iter().map(|&on| (on, !tolerant || rng.below(3) > 0)).collect()).collect();
        let fails = (0..tasks).map(|_| rng.one_in(5)).collect();
        let wakes = (0..tasks).map(|_| rng.below(3)).collect();
        let policy = [Policy::FailFast, Policy::FinishRunning, Policy::KeepGoing][rng.below(3)];
        let limit = rng.one_in(3).then(|| 1 + rng.below(3));
        let polls = |rng: &mut Rng| u32::try_from(rng.below(6)).expect("few");
        let until = rng.one_in(4).then(|| (polls(&mut rng), polls(&mut rng)));
        let dropped = rng.one_in(5).then(|| 1 + polls(&mut rng));
        Case { on, fails, wakes, policy, limit, until, dropped, seed }
    }

    fn tasks(&self) -> usize {
        self.on.len()
    }

    fn needs(&self, dependent: usize, on: usize) -> bool {
        self.on[dependent].contains(&(on, true))
    }

    fn targets(&self) -> impl Iterator<Item = usize> {
        (0..self.tasks()).filter(|&task| self.on.iter().flatten().all(|&(on, _)| on != task))
    }

    /// Whether the failure of a task is the run's own.
    fn is_own(&self, task: usize) -> bool {
        let mut dependents = (0..self.tasks()).filter(|&dependent| self.needs(dependent, task));
        self.targets().any(|target| target == task) || dependents.any(|dependent| self.is_own(dependent))
    }
}

/// Where tasks wait to be woken.
struct Bed<'a> {
    case: &'a Case,
    notes: &'a Notes,
    left: RefCell<Vec<usize>>,
    wakers: RefCell<Vec<Option<Waker>>>,
    polls: RefCell<Vec<usize>>,
    drops: RefCell<Vec<usize>>,
    outer: Cell<u32>,
}

/// The future of a task.
struct Leaf<'a>(&'a Bed<'a>, usize);

impl Future for Leaf<'_> {
    type Output = Result<(), u8>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), u8>> {
        let Leaf(bed, task) = *self;
        assert_eq!(bed.notes.polled.get(), Some(task), "its observer polls it");
        bed.polls.borrow_mut()[task] += 1;
        if bed.left.borrow()[task] > 0 {
            bed.wakers.borrow_mut()[task] = Some(cx.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(if bed.case.fails[task] { Err(u8::try_from(task).expect("few")) } else { Ok(()) })
    }
}

impl Drop for Leaf<'_> {
    fn drop(&mut self) {
        self.0.wakers.borrow_mut()[self.1] = None;
        self.0.drops.borrow_mut()[self.1] += 1;
    }
}

impl<'a> Bed<'a> {
    fn new(case: &'a Case, notes: &'a Notes) -> Self {
        let tasks = case.tasks();
        Bed {
            case,
            notes,
            left: RefCell::new(case.wakes.clone()),
            wakers: RefCell::new(vec![None; tasks]),
            polls: RefCell::new(vec![0; tasks]),
            drops: RefCell::new(vec![0; tasks]),
            outer: Cell::new(0),
        }
    }

    fn leaf(&'a self, task: usize) -> Leaf<'a> {
        Leaf(self, task)
    }

    /// What ends the run.
    fn until(&self, polls: u32) -> impl Future<Output = ()> {
        poll_fn(move |_| if self.outer.get() > polls { Poll::Ready(()) } else { Poll::Pending })
    }

    /// Polls the run to its end, or until it is dropped; between two polls one task that runs is woken.
    fn drive<T>(&self, run: impl Future<Output = T>) -> Option<T> {
        let mut rng = Rng::new(self.case.seed);
        let mut run = Box::pin(run);
        loop {
            if self.case.dropped == Some(self.outer.get()) {
                return None;
            }
            self.outer.set(self.outer.get() + 1);
            if let Poll::Ready(end) = run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                return Some(end);
            }
            let running: Vec<usize> = (0..self.case.tasks()).filter(|&task| self.wakers.borrow()[task].is_some()).collect();
            if running.is_empty() {
                continue;
            }
            let task = running[rng.below(running.len())];
            self.left.borrow_mut()[task] -= 1;
            let waker = self.wakers.borrow_mut()[task].take();
            waker.expect("it waits").wake();
        }
    }
}

/// What a door gave: what it told, and the report if it was not dropped.
struct Run {
    told: Vec<Told>,
    report: Option<(Vec<How>, bool)>,
}

fn ends<T, L: Log<Error = u8>>(report: &Report<T, L>) -> (Vec<How>, bool) {
    let mut ends: Vec<_> = report.tasks().collect();
    ends.sort_unstable_by_key(|(task, _)| *task);
    (ends.into_iter().map(|(_, outcome)| how(outcome)).collect(), report.is_ok())
}

/// With these options of the case; the observer is said before or after them.
macro_rules! run_by {
    ($case:expr, $bed:expr, $notes:expr, $run:expr) => {{
        let (case, bed): (&Case, &Bed<'_>) = ($case, $bed);
        let run = $run;
        let run = if case.seed % 2 == 0 {
            let run = run.policy(case.policy);
            let run = if let Some(most) = case.limit { run.limit(most) } else { run };
            run.observe($notes)
        } else {
            let run = run.observe($notes).policy(case.policy);
            if let Some(most) = case.limit { run.limit(most) } else { run }
        };
        match case.until {
            Some((until, grace)) => {
                let run = run.until(bed.until(until)).grace(bed.until(until + grace)).report();
                bed.drive(run).map(|report| ends(&report))
            }
            None => bed.drive(run.report()).map(|report| ends(&report)),
        }
    }};
}

fn graph(case: &Case) -> Graph {
    let mut graph = Graph::new();
    for name in &NAMES[..case.tasks()] {
        graph.add(name);
    }
    for (task, on) in case.on.iter().enumerate() {
        for &(on, needs) in on {
            let [task, on] = [task, on].map(TaskId::new);
            if needs {
                graph.depend(task, on)
            } else {
                graph.after(task, on)
            };
        }
    }
    graph
}

/// Runs the case at a door, and judges what was told by itself.
fn observed(case: &Case, door: impl FnOnce(&Bed<'_>, &Notes) -> Option<(Vec<How>, bool)>) -> Run {
    let notes = Notes::default();
    let bed = Bed::new(case, &notes);
    let report = door(&bed, &notes);
    let polls = bed.polls.take();
    let told = notes.told.take();
    for (task, &polls) in polls.iter().enumerate() {
        assert_eq!(told.iter().filter(|told| **told == Told::Polled(task)).count(), polls, "each poll is told");
        let started = told.contains(&Told::Started(task));
        assert_eq!(bed.drops.borrow()[task], usize::from(started), "each future is dropped once");
    }
    judge(case, &told, report.as_ref());
    Run { told, report }
}

fn by_plan(case: &Case) -> Run {
    observed(case, |bed, notes| {
        let plan = graph(case).plan().expect("no cycle");
        run_by!(case, bed, notes, plan.run(|task| bed.leaf(task.index())))
    })
}

fn by_outputs(case: &Case) -> Run {
    observed(case, |bed, notes| {
        let plan = graph(case).plan().expect("no cycle");
        let mut outputs = plan.outputs::<()>();
        run_by!(case, bed, notes, outputs.run(|task, _| bed.leaf(task.index())))
    })
}

fn by_closures(case: &Case) -> Run {
    observed(case, |bed, notes| {
        let dag = Dag::try_local(|g| {
            let mut handles = Vec::new();
            for (task, on) in case.on.iter().enumerate() {
                let needs = on.iter().filter(|on| on.1).map(|on| handles[on.0]);
                let needs: Vec<_> = needs.map(|handle: dagio::Handle<'_, ()>| handle.order()).collect();
                let after: Vec<_> = on.iter().filter(|on| !on.1).map(|on| handles[on.0].ended()).collect();
                handles.push(g.try_task(NAMES[task], (needs, after), move |_| bed.leaf(task)));
            }
            g.all(case.targets().map(|task| handles[task]).collect::<Vec<_>>())
        });
        run_by!(case, bed, notes, dag)
    })
}

fn by_arrays(case: &Case) -> Run {
    observed(case, |bed, notes| {
        let mut graph = fixed::Graph::<MOST, EDGES>::new();
        for name in &NAMES[..case.tasks()] {
            graph.add(name).expect("there is room");
        }
        for (task, on) in case.on.iter().enumerate() {
            for &(on, needs) in on {
                let [task, on] = [task, on].map(TaskId::new);
                if needs { graph.depend(task, on) } else { graph.after(task, on) }.expect("there is room");
            }
        }
        let plan = graph.plan().expect("no cycle");
        run_by!(case, bed, notes, plan.run(|task| bed.leaf(task.index())))
    })
}

/// What must be told, by the rules alone.
#[expect(clippy::too_many_lines, reason = "all the rules")]
fn judge(case: &Case, told: &[Told], report: Option<&(Vec<How>, bool)>) {
    let tasks = case.tasks();
    if told.is_empty() {
        assert!(case.dropped == Some(0) || report.is_none());
        return;
    }
    let context = || format!("{case:?}\n{told:?}");
    let (mut ready, mut started, mut ended) = (vec![false; tasks], vec![false; tasks], vec![None; tasks]);
    // What must be told next, in any order.
    let mut next: Vec<Told> = (0..tasks).filter(|&task| case.on[task].is_empty()).map(Told::Ready).collect();
    let mut is_over = false;
    assert_eq!(told[0], Told::RunStarted(tasks), "{}", context());
    assert!(matches!(told.last(), Some(Told::RunEnded(_))), "{}", context());
    for (at, &event) in told.iter().enumerate().skip(1) {
        if let Some(place) = next.iter().position(|next| *next == event) {
            next.swap_remove(place);
        } else {
            assert_eq!(next, [], "told before {event:?}, in {}", context());
        }
        match event {
            Told::RunStarted(_) => panic!("twice: {}", context()),
            Told::RunEnded(_) => assert_eq!(at + 1, told.len(), "{}", context()),
            Told::Ready(task) => {
                assert!(!std::mem::replace(&mut ready[task], true), "{}", context());
                assert!(
                    case.on[task]
                        .iter()
                        .all(|&(on, needs)| matches!((ended[on], needs), (Some(How::Done), _) | (Some(_), false)))
                );
            }
            Told::Started(task) => {
                assert!(ready[task] && !std::mem::replace(&mut started[task], true) && !is_over, "{}", context());
                let running = (0..tasks).filter(|&task| started[task] && ended[task].is_none()).count();
                assert!(case.limit.is_none_or(|most| running <= most), "{}", context());
                assert_eq!(told.get(at + 1), Some(&Told::Polled(task)), "{}", context());
            }
            Told::Polled(task) => assert!(started[task] && ended[task].is_none(), "{}", context()),
            Told::Ended(task, how) => {
                assert_eq!(ended[task].replace(how), None, "{}", context());
                match how {
                    How::Done => assert!(started[task] && !case.fails[task]),
                    How::Failed(error) => assert!(started[task] && case.fails[task] && usize::from(error) == task),
                    How::Cancelled => assert!(started[task]),
                    How::Skipped { because } => {
                        assert!(!ready[task] && case.fails[because], "{}", context());
                    }
                    How::NotStarted => panic!("not told: {}", context()),
                }
                if how == How::Cancelled {
                    is_over = true;
                }
                let is_fatal = matches!(how, How::Failed(_)) && case.policy == Policy::FailFast && case.is_own(task);
                if is_fatal {
                    is_over = true;
                    let running = (0..tasks).filter(|&task| started[task] && ended[task].is_none());
                    next.extend(running.map(|task| Told::Ended(task, How::Cancelled)));
                }
                if how != How::Cancelled {
                    // Its dependents of which it is the last.
                    let is_ended = |how: Option<How>| how.is_some_and(|how| how != How::Cancelled);
                    let last = (0..tasks).filter(|&dependent| case.on[dependent].iter().any(|on| on.0 == task));
                    for dependent in last.filter(|&dependent| case.on[dependent].iter().all(|on| is_ended(ended[on.0]))) {
                        let failed = case.on[dependent].iter().filter(|&&(on, needs)| needs && ended[on] != Some(How::Done));
                        let causes = failed.map(|on| match ended[on.0] {
                            Some(How::Failed(_)) => on.0,
                            Some(How::Skipped { because }) => because,
                            other => panic!("{other:?}: {}", context()),
                        });
                        let causes: Vec<usize> = causes.collect();
                        match report.map(|report| report.0[dependent]) {
                            // Which of several it is, the report says.
                            Some(how @ How::Skipped { because }) if causes.contains(&because) => {
                                next.push(Told::Ended(dependent, how));
                            }
                            None if !causes.is_empty() => {
                                let told = told[at..].iter().find(|told| {
                                    matches!(told, Told::Ended(task, How::Skipped { because })
                                        if *task == dependent && causes.contains(because))
                                });
                                next.push(*told.unwrap_or_else(|| panic!("{dependent} skipped: {}", context())));
                            }
                            _ if causes.is_empty() => {
                                if !is_over {
                                    next.push(Told::Ready(dependent));
                                }
                            }
                            other => panic!("{dependent}: {other:?}, because of {causes:?}: {}", context()),
                        }
                    }
                }
            }
        }
    }
    assert_eq!(next, [], "{}", context());
    for task in 0..tasks {
        assert!(!started[task] || ended[task].is_some(), "what starts ends: {}", context());
    }
    let end = match told.last() {
        Some(Told::RunEnded(end)) => *end,
        _ => unreachable!(),
    };
    match report {
        Some((outcomes, is_ok)) => {
            let ended: Vec<How> = ended.into_iter().map(|how| how.unwrap_or(How::NotStarted)).collect();
            assert_eq!(&ended, outcomes, "{}", context());
            let failed = (0..tasks).any(|task| case.is_own(task) && matches!(outcomes[task], How::Failed(_)));
            let of = if failed { RunEnded::Failed } else { RunEnded::Cancelled };
            assert_eq!(end, if *is_ok { RunEnded::Succeeded } else { of }, "{}", context());
        }
        None => assert_eq!(end, RunEnded::Dropped, "{}", context()),
    }
}

/// Without polls, and with what is told in no particular order sorted.
fn normal(told: &[Told]) -> Vec<Told> {
    let mut told: Vec<Told> = told.iter().copied().filter(|told| !matches!(told, Told::Polled(_))).collect();
    let is_free = |told: &Told| matches!(told, Told::Ready(_) | Told::Ended(_, How::Skipped { .. } | How::Cancelled));
    for part in told.chunk_by_mut(|one, other| is_free(one) && is_free(other)) {
        part.sort_unstable();
    }
    told
}

#[test]
fn each_door_tells_what_the_rules_say_and_all_tell_the_same() {
    let (mut dropped, mut ends) = (0, [0; 4]);
    for seed in 0..if cfg!(miri) { 60 } else { 4000 } {
        let case = Case::random(seed);
        let run = by_plan(&case);
        let mut closures = by_closures(&case);
        if case.until.is_some() && closures.told.last() != run.told.last() {
            // Several targets are one more node, which does not start when the run was asked to end.
            assert_eq!(closures.told.pop(), Some(Told::RunEnded(RunEnded::Cancelled)));
            closures.told.extend(run.told.last());
            closures.report.iter_mut().for_each(|report| report.1 = true);
        }
        for (door, other) in [("outputs", by_outputs(&case)), ("closures", closures), ("arrays", by_arrays(&case))] {
            assert_eq!(normal(&run.told), normal(&other.told), "by {door}: {case:?}");
            assert_eq!(run.report, other.report, "by {door}: {case:?}");
        }
        dropped += usize::from(run.report.is_none());
        for told in &run.told {
            match told {
                Told::Ended(_, How::Done) => ends[0] += 1,
                Told::Ended(_, How::Failed(_)) => ends[1] += 1,
                Told::Ended(_, How::Skipped { .. }) => ends[2] += 1,
                Told::Ended(_, How::Cancelled) => ends[3] += 1,
                _ => {}
            }
        }
    }
    assert!(dropped > 0 && ends.iter().all(|&end| end > 0), "all of it happened: {dropped}, {ends:?}");
}

/// `a` and `b`, then `c`, which needs both, and `d`, which comes after `b`; `e` needs `c` and `d`.
struct Five<'a> {
    bed: &'a Bed<'a>,
}

#[dagio::dag]
impl Five<'_> {
    async fn t0(&self) -> Result<(), u8> {
        self.bed.leaf(0).await
    }

    async fn t1(&self) -> Result<(), u8> {
        self.bed.leaf(1).await
    }

    #[depends(t0, t1)]
    async fn t2(&self) -> Result<(), u8> {
        self.bed.leaf(2).await
    }

    #[after(t1)]
    async fn t3(&self) -> Result<(), u8> {
        self.bed.leaf(3).await
    }

    #[depends(t2, t3)]
    async fn t4(&self) -> Result<(), u8> {
        self.bed.leaf(4).await
    }
}

fn by_attribute(case: &Case) -> Run {
    observed(case, |bed, notes| {
        let five = Five { bed };
        let run = five.dag().observe(notes).policy(case.policy).limit(case.limit.unwrap_or(5));
        match case.until {
            Some((until, grace)) => {
                let run = run.until(bed.until(until)).grace(bed.until(until + grace)).t4().report();
                bed.drive(run).map(|report| ends(&report))
            }
            None => bed.drive(run.t4().report()).map(|report| ends(&report)),
        }
    })
}

#[test]
fn an_attribute_tells_what_a_plan_tells() {
    for seed in 0..if cfg!(miri) { 40 } else { 3000 } {
        let on = vec![vec![], vec![], vec![(0, true), (1, true)], vec![(1, false)], vec![(2, true), (3, true)]];
        let mut rng = Rng::new(seed);
        let case = Case::random(seed);
        let (fails, wakes) = (on.iter().map(|_| rng.one_in(4)).collect(), on.iter().map(|_| rng.below(3)).collect());
        let case = Case { on, fails, wakes, ..case };
        let [plan, attribute] = [by_plan(&case), by_attribute(&case)];
        assert_eq!(normal(&plan.told), normal(&attribute.told), "{case:?}");
        assert_eq!(plan.report, attribute.report, "{case:?}");
    }
}

/// Notes what it is told under its name.
struct Named<'a>(&'static str, &'a RefCell<Vec<String>>);

impl Named<'_> {
    fn note(&self, what: &str, task: &dyn std::fmt::Display) {
        self.1.borrow_mut().push(format!("{} {what} {task}", self.0));
    }
}

impl<E: std::fmt::Debug> Observer<E> for Named<'_> {
    fn run_started(&self, tasks: usize) {
        self.note("run of", &tasks);
    }

    fn ready(&self, task: Name<'_>) {
        self.note("ready", &task);
    }

    fn started(&self, task: Name<'_>) {
        self.note("started", &task);
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        self.note("enters", &task);
        let polled = poll();
        self.note("leaves", &task);
        polled
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        self.note(&format!("{outcome:?}"), &task);
    }

    fn run_ended(&self, end: RunEnd) {
        self.note("run", &format_args!("{end:?}"));
    }
}

fn poll<T>(run: &mut Pin<Box<impl Future<Output = T>>>) -> Poll<T> {
    run.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn observers_of_a_tuple_are_told_one_after_the_other_and_polls_are_nested() {
    let log = RefCell::default();
    let [a, b, c] = ["a", "b", "c"].map(|name| Named(name, &log));
    let mut graph = Graph::new();
    graph.add("x");
    let plan = graph.plan().unwrap();
    let nobody = None::<Named<'_>>;
    let run = plan.run(|_| async { Ok::<(), u8>(()) }).observe((&a, (nobody, Some(&b)), &c));
    assert_eq!(poll(&mut Box::pin(run)), Poll::Ready(Ok(())));
    let each = |what: &str| ["a", "b", "c"].map(|name| format!("{name} {what}"));
    let mut told = Vec::new();
    for what in ["run of 1", "ready x", "started x", "enters x"] {
        told.extend(each(what));
    }
    told.extend(["c", "b", "a"].map(|name| format!("{name} leaves x")));
    told.extend(each("Done x"));
    told.extend(each("run Succeeded"));
    assert_eq!(log.take(), told);
}

/// A hook of an observer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hook {
    RunStarted,
    Ready,
    Started,
    BeforePoll,
    AfterPoll,
    Done,
    Failed,
    Skipped,
    Cancelled,
    RunEnded,
}

/// Panics in one of the hooks, when it is called for the first time, and counts the calls after that.
struct Panics {
    at: Hook,
    panicked: Cell<bool>,
    later: Cell<usize>,
}

impl Panics {
    fn new(at: Hook) -> Self {
        Panics { at, panicked: Cell::new(false), later: Cell::new(0) }
    }

    fn called(&self, hook: Hook) {
        if self.panicked.get() {
            self.later.set(self.later.get() + 1);
        } else if hook == self.at {
            self.panicked.set(true);
            panic_any(hook);
        }
    }
}

impl<E> Observer<E> for Panics {
    fn run_started(&self, _: usize) {
        self.called(Hook::RunStarted);
    }

    fn ready(&self, _: Name<'_>) {
        self.called(Hook::Ready);
    }

    fn started(&self, _: Name<'_>) {
        self.called(Hook::Started);
    }

    fn poll<R>(&self, _: Name<'_>, poll: impl FnOnce() -> R) -> R {
        self.called(Hook::BeforePoll);
        let polled = poll();
        self.called(Hook::AfterPoll);
        polled
    }

    fn ended(&self, _: Name<'_>, outcome: Outcome<'_, E>) {
        self.called(match outcome {
            Outcome::Done => Hook::Done,
            Outcome::Failed(_) => Hook::Failed,
            Outcome::Skipped { .. } => Hook::Skipped,
            Outcome::Cancelled => Hook::Cancelled,
            _ => unreachable!(),
        });
    }

    fn run_ended(&self, _: RunEnd) {
        self.called(Hook::RunEnded);
    }
}

const HOOKS: [Hook; 10] = [
    Hook::RunStarted,
    Hook::Ready,
    Hook::Started,
    Hook::BeforePoll,
    Hook::AfterPoll,
    Hook::Done,
    Hook::Failed,
    Hook::Skipped,
    Hook::Cancelled,
    Hook::RunEnded,
];

/// Counts the futures that are there.
struct There<'a>(&'a Cell<isize>);

impl<'a> There<'a> {
    fn new(there: &'a Cell<isize>) -> Self {
        there.set(there.get() + 1);
        There(there)
    }
}

impl Drop for There<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

/// Task 0 waits for ever, 1 is done, 2 fails when it is polled again, 3 needs 2.
async fn part(task: usize, there: &Cell<isize>) -> Result<(), u8> {
    let _there = There::new(there);
    match task {
        0 => std::future::pending().await,
        2 => {
            pause().await;
            Err(2)
        }
        _ => Ok(()),
    }
}

struct Four<'a>(&'a Cell<isize>);

#[dagio::dag]
impl Four<'_> {
    async fn t0(&self) -> Result<(), u8> {
        part(0, self.0).await
    }

    async fn t1(&self) -> Result<(), u8> {
        part(1, self.0).await
    }

    async fn t2(&self) -> Result<(), u8> {
        part(2, self.0).await
    }

    #[depends(t2)]
    async fn t3(&self) -> Result<(), u8> {
        part(3, self.0).await
    }

    #[depends(t0, t1, t3)]
    async fn all(&self) {}
}

/// The panic of the observer ends the run: what runs is dropped, it is told nothing more, and a later poll says that the run is over.
fn panics<T>(hook: Hook, make: impl FnOnce(Panics) -> (Box<dyn Fn() -> (bool, usize)>, T))
where
    T: Future,
{
    let (calls, run) = make(Panics::new(hook));
    let mut run = Box::pin(run);
    let mut panicked = None;
    for _ in 0..3 {
        match catch_unwind(AssertUnwindSafe(|| poll(&mut run).is_ready())) {
            Ok(is_over) => assert!(!is_over, "{hook:?} was not called"),
            Err(panic) => {
                panicked = panic.downcast_ref().copied();
                break;
            }
        }
    }
    assert_eq!(panicked, Some(hook));
    assert!(catch_unwind(AssertUnwindSafe(|| poll(&mut run).is_ready())).is_err(), "{hook:?}: it is over");
    drop(run);
    assert_eq!(calls(), (true, 0), "{hook:?}: it is told nothing more");
}

const PLAN: fixed::Plan<'static, 4, 1> = fixed::Plan::new(["t0", "t1", "t2", "t3"], [("t3", "t2")]);

#[test]
fn p09_a_panic_of_an_observer_is_the_runs_and_it_is_told_nothing_more() {
    for hook in HOOKS {
        let by = |there: &'static Cell<isize>, panics: &'static Panics| -> Box<dyn Fn() -> (bool, usize)> {
            Box::new(move || {
                assert_eq!(there.get(), 0, "each future is dropped");
                (panics.panicked.get(), panics.later.get())
            })
        };
        let kept = |panics: Panics| -> (&'static Cell<isize>, &'static Panics) {
            (Box::leak(Box::new(Cell::new(0))), Box::leak(Box::new(panics)))
        };
        let mut graph = Graph::with_tasks(4);
        graph.depend(TaskId::new(3), TaskId::new(2));
        let plan = graph.plan().unwrap();
        panics(hook, |panics| {
            let (there, panics) = kept(panics);
            (by(there, panics), plan.run(move |task| part(task.index(), there)).observe(panics))
        });
        let mut outputs = plan.outputs::<()>();
        panics(hook, |panics| {
            let (there, panics) = kept(panics);
            (by(there, panics), outputs.run(move |task, _| part(task.index(), there)).observe(panics).report())
        });
        panics(hook, |panics| {
            let (there, panics) = kept(panics);
            (by(there, panics), PLAN.run(move |task| part(task.index(), there)).observe(panics))
        });
        panics(hook, |panics| {
            let (there, panics) = kept(panics);
            let dag = Dag::try_local(move |g| {
                let [t0, t1, t2] = [0, 1, 2].map(|task| g.try_task(NAMES[task], (), move |()| part(task, there)));
                let t3 = g.try_task("t3", t2.order(), move |()| part(3, there));
                g.all((t0, t1, t3))
            });
            (by(there, panics), dag.observe(panics))
        });
        panics(hook, |panics| {
            let (there, panics) = kept(panics);
            let four: &'static Four<'static> = Box::leak(Box::new(Four(there)));
            (by(there, panics), four.dag().observe(panics).all())
        });
    }
}

#[test]
fn a_panic_of_a_task_is_told_as_the_end_of_what_ran() {
    let tasks = |task: usize| async move {
        if task == 1 {
            pause().await;
            panic_any(task);
        }
        std::future::pending::<()>().await;
    };
    let log = RefCell::default();
    let observer = Named("", &log);
    let told = |log: &RefCell<Vec<String>>| {
        let mut told = log.take();
        assert_eq!(told.pop().as_deref(), Some(" run Dropped"));
        told.into_iter().filter(|told| told.starts_with(" Cancelled")).collect::<Vec<_>>()
    };
    let plan = Graph::with_tasks(3).plan().unwrap();
    let mut run = Box::pin(plan.run(|task| tasks(task.index())).observe(&observer));
    assert!(catch_unwind(AssertUnwindSafe(|| poll(&mut run).is_ready())).is_err());
    assert_eq!(told(&log), [" Cancelled #0", " Cancelled #1", " Cancelled #2"]);
    let dag = Dag::local(|g| {
        let all: Vec<_> = (0..3).map(|task| g.task(NAMES[task], (), move |()| tasks(task))).collect();
        g.all(all)
    });
    let mut run = Box::pin(dag.observe(&observer));
    assert!(catch_unwind(AssertUnwindSafe(|| poll(&mut run).is_ready())).is_err());
    assert_eq!(told(&log), [" Cancelled t0", " Cancelled t1", " Cancelled t2"]);
}

#[test]
fn the_observer_panics_while_a_run_is_dropped_and_everything_is_dropped_all_the_same() {
    let there = Cell::new(0);
    let plan = Graph::with_tasks(3).plan().unwrap();
    let panics = Panics::new(Hook::Cancelled);
    let mut run = Box::pin(plan.run(|_| part(0, &there)).observe(&panics));
    assert!(poll(&mut run).is_pending());
    assert_eq!(there.get(), 3);
    assert!(catch_unwind(AssertUnwindSafe(|| drop(run))).is_err());
    assert_eq!((there.get(), panics.later.get()), (0, 0));
}

#[test]
fn a_run_that_never_began_tells_nothing() {
    let log = RefCell::default();
    let plan = Graph::with_tasks(3).plan().unwrap();
    drop(plan.run(|_| async {}).observe(Named("", &log)));
    drop(Dag::new(|g| g.task("one", (), |()| async { 1 })).observe(Named("", &log)));
    assert_eq!(log.take(), [""; 0]);
}

struct Shop<'a>(&'a RefCell<Vec<String>>);

#[dagio::dag]
impl Shop<'_> {
    async fn price(&self) -> Result<u32, &'static str> {
        pause().await;
        Ok(2)
    }

    async fn pieces(&self, price: &u32) -> u32 {
        price + 1
    }

    #[teardown(price)]
    async fn refund(&self, price: &u32) -> Result<(), &'static str> {
        self.0.borrow_mut().push("refund".into());
        pause().await;
        if *price == 3 { Err("stuck") } else { Ok(()) }
    }

    async fn total(&self, price: &u32, pieces: &u32) -> Result<u32, &'static str> {
        if *price == 7 { Err("too dear") } else { Ok(price * pieces) }
    }
}

#[test]
fn teardowns_are_not_told_and_come_before_the_end_of_the_run() {
    let log = RefCell::default();
    let shop = Shop(&log);
    let observer = Named("", &log);
    let mut run = Box::pin(shop.dag().observe(&observer).total());
    while poll(&mut run).is_pending() {}
    let enters = |task: &str| [format!(" enters {task}"), format!(" leaves {task}")];
    let mut told = vec![" run of 3".to_owned(), " ready price".into(), " started price".into()];
    told.extend(enters("price"));
    told.extend(enters("price"));
    told.extend([" Done price".into(), " ready pieces".into(), " started pieces".into()]);
    told.extend(enters("pieces"));
    told.extend([" Done pieces".into(), " ready total".into(), " started total".into()]);
    told.extend(enters("total"));
    told.extend([" Done total".into(), "refund".into(), " run Succeeded".into()]);
    assert_eq!(log.take(), told);

    // What is given beforehand is not told, nor what only that needs.
    let mut run = Box::pin(shop.dag().with_price(7).keep_going().observe(&observer).total().report());
    assert!(matches!(poll(&mut run), Poll::Ready(report) if report.first_failure().is_some()));
    let told = log.take();
    assert_eq!(told[..3], [" run of 2", " ready pieces", " started pieces"]);
    assert_eq!(told[told.len() - 2..], [" Failed(\"too dear\") total", " run Failed"]);

    // Dropped in the middle of a teardown.
    let mut run = Box::pin(shop.dag().observe(&observer).total());
    assert!(poll(&mut run).is_pending() && poll(&mut run).is_pending());
    drop(run);
    let told = log.take();
    assert_eq!(told[told.len() - 2..], ["refund", " run Dropped"]);
}

#[test]
fn a_teardown_of_closures_that_fails_fails_the_run() {
    let log = RefCell::default();
    let observer = Named("", &log);
    let dag = Dag::try_local(|g| {
        let one = g.task("one", (), |()| async { 1 });
        g.try_teardown(one, |_| {
            log.borrow_mut().push("teardown".into());
            async { Err("stuck") }
        });
        let group = g.task("two", one, |one| async move { one + 1 });
        g.all([one, group])
    });
    let mut run = Box::pin(dag.observe(&observer));
    assert_eq!(poll(&mut run), Poll::Ready(Err(RunError::Failed { task: "teardown of one".into(), error: "stuck" })));
    let told = log.take();
    assert_eq!(told[0], " run of 2");
    assert_eq!(told[told.len() - 3..], [" Done two", "teardown", " run Failed"]);
}

#[test]
fn tasks_of_one_name_are_told_apart_as_in_a_report() {
    let log = RefCell::default();
    let dag = Dag::new(|g| {
        let leaves: Vec<_> = (0..2).map(|i| g.task("leaf", (), move |()| async move { i })).collect();
        g.task("sum", leaves, |leaves| async move { leaves.len() })
    });
    let mut run = Box::pin(dag.observe(Named("", &log)));
    assert_eq!(poll(&mut run), Poll::Ready(2));
    let told = log.take();
    assert!(
        told.contains(&" Done leaf (#0)".into())
            && told.contains(&" Done leaf (#1)".into())
            && told.contains(&" Done sum".into())
    );
}

/// It has a task that fails with an error that borrows.
struct Borrowing<'a>(&'a str);

#[dagio::dag]
impl<'a> Borrowing<'a> {
    async fn one(&self) -> Result<&'a str, &'a str> {
        pause().await;
        Err(self.0)
    }

    async fn two(&self, one: &&'a str) -> usize {
        one.len()
    }
}

#[derive(Clone, Copy)]
struct Counts<'a>(&'a std::sync::Mutex<usize>);

impl<E> Observer<E> for Counts<'_> {
    fn ended(&self, _: Name<'_>, _: Outcome<'_, E>) {
        *self.0.lock().expect("nobody panics") += 1;
    }
}

async fn outer(of: &Borrowing<'_>, counts: Counts<'_>) -> bool {
    of.dag().observe(counts).two().report().await.is_ok()
}

#[test]
fn p14_an_observed_run_is_send_if_its_tasks_and_its_observer_are() {
    fn sent<T: Send>(sent: T) -> T {
        sent
    }
    let counted = std::sync::Mutex::new(0);
    let counts = Counts(&counted);
    let plan = Graph::with_tasks(1).plan().unwrap();
    let dag = Dag::new(|g| g.task("one", (), |()| async { 1 }));
    assert_eq!(poll(&mut Box::pin(sent(dag.observe(counts)))), Poll::Ready(1));
    assert_eq!(poll(&mut Box::pin(sent(plan.run(|_| async {}).observe(Arc::new(counts))))), Poll::Ready(()));
    let of = Borrowing("no");
    let mut run = Box::pin(sent(of.dag().observe(counts).until(std::future::pending::<()>()).two()));
    assert!(poll(&mut run).is_pending());
    assert!(matches!(poll(&mut run), Poll::Ready(Err(failed)) if failed.error() == Some(&"no")));
    let mut run = Box::pin(sent(outer(&of, counts)));
    while poll(&mut run).is_pending() {}
    drop(run);
    assert_eq!(*counted.lock().unwrap(), 6);
}

struct Sure;

#[dagio::dag]
impl Sure {
    async fn one(&self) -> u32 {
        1
    }

    async fn two(&self, one: &u32) -> u32 {
        one + 1
    }
}

#[test]
fn what_cannot_fail_gives_its_output_when_it_is_observed() {
    struct Never;
    impl Observer<Infallible> for Never {
        fn ended(&self, _: Name<'_>, outcome: Outcome<'_, Infallible>) {
            assert!(matches!(outcome, Outcome::Done));
        }
    }
    assert_eq!(poll(&mut Box::pin(Sure.dag().observe(Never).two())), Poll::Ready(2));
    assert_eq!(poll(&mut Box::pin(Sure.dag().limit(1).observe(&Never).observe(None::<Never>).two())), Poll::Ready(2));
}
