//! The run as a timeline: what is recorded, why tasks waited, what the length of a run depended on, and how that is written. That browsers show it is
//! seen by `tests/timeline/run`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use dagio::timeline::{Held, Recording};
use dagio::{Dag, Graph, Outcome, Outline, Plan, Policy, RunEnd, TaskId, Timeline, fixed};
use dagio_tests::Rng;

const MS: Duration = Duration::from_millis(1);

/// Time that passes only when nothing else is to be done.
#[derive(Clone, Default)]
struct Time(Arc<Inner>);

#[derive(Default)]
struct Inner {
    nanos: AtomicU64,
    sleeping: Mutex<BTreeMap<u64, Vec<Waker>>>,
}

impl Time {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.nanos.load(Relaxed))
    }

    fn pass(&self, time: Duration) {
        self.0.nanos.fetch_add(u64::try_from(time.as_nanos()).expect("it is short"), Relaxed);
    }

    fn sleep(&self, time: Duration) -> impl Future<Output = ()> {
        let (of, mut until) = (self.clone(), None);
        poll_fn(move |cx| {
            let until = *until.get_or_insert(of.now() + time);
            if of.now() >= until {
                return Poll::Ready(());
            }
            let at = u64::try_from(until.as_nanos()).expect("it is short");
            of.0.sleeping.lock().expect("nobody panics").entry(at).or_default().push(cx.waker().clone());
            Poll::Pending
        })
    }

    fn run<F: Future>(&self, run: F) -> F::Output {
        let mut run = pin!(run);
        loop {
            if let Poll::Ready(end) = run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                return end;
            }
            let (at, wakers) = self.0.sleeping.lock().expect("nobody panics").pop_first().expect("somebody sleeps");
            self.0.nanos.fetch_max(at, Relaxed);
            wakers.into_iter().for_each(Waker::wake);
        }
    }

    fn timeline(&self) -> Timeline {
        let of = self.clone();
        Timeline::with_clock(move || of.now())
    }
}

fn graph(tasks: &[&str], edges: &[(usize, usize)]) -> Graph {
    let mut graph = Graph::new();
    for task in tasks {
        graph.add(task);
    }
    for &(task, on) in edges {
        graph.depend(TaskId::new(task), TaskId::new(on));
    }
    graph
}

/// A run of which each task sleeps for so many milliseconds.
fn recorded(plan: &Plan, limit: usize, millis: &[u32]) -> Recording {
    let time = Time::default();
    let timeline = time.timeline();
    time.run(plan.run(|task| time.sleep(MS * millis[task.index()])).limit(limit).observe(&timeline));
    timeline.recording()
}

fn why(recording: &Recording, outline: &Outline<'_>, task: usize) -> String {
    recording.chart(outline).why(TaskId::new(task)).expect("it has it").to_string()
}

/// `fetch`, then `parse` and `lint` side by side, then `report`.
fn diamond() -> Plan {
    graph(&["fetch", "parse", "lint", "report"], &[(1, 0), (2, 0), (3, 1), (3, 2)]).plan().expect("it is right")
}

#[test]
fn all_times_of_a_task_are_recorded() {
    let time = Time::default();
    let timeline = time.timeline();
    time.pass(MS * 1000); // it began before
    let plan = diamond();
    let run = plan.run(async |task| {
        time.pass(MS); // at work
        time.sleep(MS * [30, 50, 15, 5][task.index()]).await;
        time.pass(MS * 2);
    });
    time.run(run.observe(&timeline));
    let recording = timeline.recording();
    assert_eq!((recording.end(), recording.length()), (Some(RunEnd::Succeeded), MS * 94));

    let fetch = recording.times(TaskId::new(0));
    assert_eq!((fetch.ready(), fetch.started(), fetch.ended()), (Some(Duration::ZERO), Some(Duration::ZERO), Some(MS * 33)));
    assert_eq!((fetch.polls(), fetch.polled(), fetch.longest_poll(), fetch.others()), (2, MS * 3, MS * 2, Duration::ZERO));
    assert_eq!(fetch.outcome(), Outcome::Done);
    // `parse` is before it.
    let lint = recording.times(TaskId::new(2));
    assert_eq!((lint.ready(), lint.started(), lint.others(), lint.ended()), (Some(MS * 33), Some(MS * 34), MS, Some(MS * 52)));
}

#[test]
fn of_a_task_that_is_not_told_of_there_is_nothing() {
    let (time, plan) = (Time::default(), diamond());
    let plan = plan.targets([TaskId::new(2)]).unwrap();
    let timeline = time.timeline();
    time.run(plan.run(|_| time.sleep(MS)).observe(&timeline));
    let recording = timeline.recording();
    for task in [1, 3, 17] {
        let times = recording.times(TaskId::new(task));
        assert_eq!((times.ready(), times.started(), times.ended(), times.polls()), (None, None, None, 0));
        assert_eq!(times.outcome(), Outcome::NotStarted);
        assert!(recording.chart(&plan.outline()).why(TaskId::new(task)).is_none());
    }
}

#[test]
fn a_recording_is_of_the_last_run_and_of_one_that_goes_on() {
    let (time, plan) = (Time::default(), diamond());
    let timeline = time.timeline();
    time.run(plan.run(|_| time.sleep(MS * 10)).observe(&timeline));
    {
        let mut run = pin!(plan.run(|_| time.sleep(MS)).observe(&timeline));
        assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let recording = timeline.recording();
        assert_eq!((recording.end(), recording.length()), (None, Duration::ZERO));
        assert_eq!((recording.times(TaskId::new(0)).ended(), recording.times(TaskId::new(1)).ready()), (None, None));
        let (outline, drawn) = (plan.outline(), "not started");
        assert!(recording.chart(&outline).gantt().to_string().contains(drawn));
        time.pass(MS * 7);
    }
    let recording = timeline.recording();
    assert_eq!((recording.end(), recording.length()), (Some(RunEnd::Dropped), MS * 7));
    assert_eq!(recording.times(TaskId::new(0)).outcome(), Outcome::Cancelled);
    let outline = plan.outline();
    assert_eq!(recording.chart(&outline).critical_path().collect::<Vec<_>>(), [TaskId::new(0)]);
}

#[test]
fn a_wait_is_for_the_dependency_that_ended_last() {
    let plan = diamond();
    let recording = recorded(&plan, usize::MAX, &[30, 50, 15, 5]);
    let outline = plan.outline();
    assert_eq!(why(&recording, &outline, 0), "ready from the beginning");
    assert_eq!(why(&recording, &outline, 2), "ready at 30 ms, after fetch");
    assert_eq!(why(&recording, &outline, 3), "ready at 80 ms, after parse");
    let chart = recording.chart(&outline);
    let path: Vec<_> = chart.critical_path().map(TaskId::index).collect();
    assert_eq!(path, [0, 1, 3]);
    assert_eq!(
        [0, 1, 2, 3].map(|task| chart.slack(TaskId::new(task))),
        [Duration::ZERO, Duration::ZERO, MS * 35, Duration::ZERO].map(Some)
    );
    // Without `parse` it is `lint` that `report` waits for.
    assert_eq!([0, 1, 2, 3].map(|task| chart.gain(TaskId::new(task))), [MS * 30, MS * 35, Duration::ZERO, MS * 5]);
}

#[test]
fn a_task_that_waits_for_its_turn_is_held_by_nothing() {
    let time = Time::default();
    let timeline = time.timeline();
    let plan = Graph::with_tasks(3).plan().unwrap();
    time.run(plan.run(async |_| time.pass(MS * 5)).observe(&timeline));
    let (recording, outline) = (timeline.recording(), plan.outline());
    assert_eq!(why(&recording, &outline, 2), "ready from the beginning; started 10 ms later, others were polled");
    assert_eq!(recording.times(TaskId::new(2)).others(), MS * 10);
    assert_eq!(recording.chart(&outline).why(TaskId::new(2)).unwrap().held, None);
}

#[test]
fn what_a_limit_holds_is_said_to_be_held_until_another_ended() {
    let plan = graph(&["one", "two", "three", "four"], &[]).plan().unwrap();
    let recording = recorded(&plan, 2, &[30, 20, 40, 10]);
    let outline = plan.outline();
    assert_eq!(why(&recording, &outline, 1), "ready from the beginning");
    assert_eq!(why(&recording, &outline, 2), "ready from the beginning; held for 20 ms by the limit, until two ended");
    assert_eq!(why(&recording, &outline, 3), "ready from the beginning; held for 30 ms by the limit, until one ended");
    let chart = recording.chart(&outline);
    assert_eq!(chart.critical_path().map(TaskId::index).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(chart.slack(TaskId::new(3)), Some(MS * 20));
    // The other lane ends at 40 ms.
    assert_eq!([chart.gain(TaskId::new(1)), chart.gain(TaskId::new(2))], [MS * 20, MS * 20]);
}

#[test]
fn two_ends_at_once_free_those_that_the_limit_holds() {
    let plan = graph(&["a", "b", "c", "d"], &[]).plan().unwrap();
    let recording = recorded(&plan, 2, &[20, 20, 10, 10]);
    let outline = plan.outline();
    let chart = recording.chart(&outline);
    for task in [2, 3] {
        assert!(matches!(chart.why(TaskId::new(task)).unwrap().held, Some((Held::Limit, _))), "{task}");
    }
}

#[test]
fn what_a_pool_holds_is_said_to_be_held_by_it_at_every_door() {
    const HELD: &str = "ready from the beginning; held for 30 ms by the pool `db`, until one ended";
    // Data.
    let mut graph = graph(&["one", "two", "free"], &[]);
    graph.pool("db", 3).pool("other", 1).take("one", "db", 2).take("two", "db", 2).take("free", "other", 1);
    let plan = graph.plan().unwrap();
    let recording = recorded(&plan, usize::MAX, &[30, 20, 40]);
    let outline = plan.outline();
    assert_eq!(why(&recording, &outline, 1), HELD);
    assert_eq!(why(&recording, &outline, 2), "ready from the beginning");
    let takes: Vec<_> = outline.takes(TaskId::new(1)).map(|take| (take.pool, take.size, take.amount)).collect();
    assert_eq!(takes, [("db", 3, Some(2))]);

    // Closures.
    let time = Time::default();
    let timeline = time.timeline();
    let dag = Dag::new(|g| {
        g.pool("db", 1);
        let one = g.task("one", (), |()| time.sleep(MS * 30));
        let two = g.task("two", (), |()| time.sleep(MS * 20));
        g.take(one, "db", 1);
        g.exclusive(two, "db");
        g.task("both", (one, two), async |_| {})
    });
    let outline = dag.outline();
    time.run(dag.observe(&timeline));
    assert_eq!(why(&timeline.recording(), &outline, 1), HELD);
    assert_eq!(outline.takes(TaskId::new(1)).map(|take| take.amount).collect::<Vec<_>>(), [None]);

    // Methods.
    let timeline = time.timeline();
    let service = Service { time: time.clone() };
    time.run(service.dag().observe(&timeline).both());
    assert_eq!(why(&timeline.recording(), ServiceDag::OUTLINE, 1), HELD);
}

struct Service {
    time: Time,
}

#[dagio::dag(pools(db = 1))]
impl Service {
    #[pool(db)]
    async fn one(&self) {
        self.time.sleep(MS * 30).await;
    }
    #[pool(db)]
    async fn two(&self) {
        self.time.sleep(MS * 20).await;
    }
    async fn both(&self, one: &(), two: &()) {
        let _ = (one, two);
    }
}

#[test]
fn of_a_pool_of_another_size_it_is_said_too() {
    let mut graph = graph(&["one", "two"], &[]);
    graph.pool("db", 5).take("one", "db", 1).take("two", "db", 1);
    let plan = graph.plan().unwrap();
    let time = Time::default();
    let timeline = time.timeline();
    time.run(plan.run(|_| time.sleep(MS * 30)).pool("db", 1).observe(&timeline));
    let outline = plan.outline();
    let recording = timeline.recording();
    let held = recording.chart(&outline).why(TaskId::new(1)).unwrap().held;
    assert_eq!(held.map(|(by, until)| (by, until.to_string())), Some((Held::Either, "one".into())));
}

#[test]
fn a_plan_without_a_heap_is_drawn_too() {
    const PLAN: fixed::Plan<3, 2> = fixed::Plan::new(["sample", "send", "sleep"], [("send", "sample"), ("sleep", "send")]);
    let time = Time::default();
    let timeline = time.timeline();
    time.run(PLAN.run(|_| time.sleep(MS * 10)).observe(&timeline));
    let (recording, outline) = (timeline.recording(), PLAN.outline());
    assert_eq!(recording.chart(&outline).critical_path().len(), 3);
    assert_eq!(why(&recording, &outline, 2), "ready at 20 ms, after send");
}

/// Each task with some of the fifteen before it.
fn random(rng: &mut Rng, tasks: usize) -> (Plan, Vec<u32>) {
    let mut graph = Graph::with_tasks(tasks);
    for task in 1..tasks {
        for _ in 0..rng.below(3) {
            graph.depend(TaskId::new(task), TaskId::new(task - 1 - rng.below(task.min(15))));
        }
    }
    let millis = (0..tasks).map(|_| u32::try_from(rng.below(30)).expect("it is there")).collect();
    (graph.plan().expect("it is right"), millis)
}

#[test]
fn gain_and_slack_are_what_another_run_has() {
    let mut rng = Rng::new(3);
    let mut gained = 0;
    for _ in 0..60 {
        let tasks = 1 + rng.below(40);
        let (plan, millis) = random(&mut rng, tasks);
        let recording = recorded(&plan, usize::MAX, &millis);
        let outline = plan.outline();
        let chart = recording.chart(&outline);
        for task in 0..tasks {
            let (gain, slack) = (chart.gain(TaskId::new(task)), chart.slack(TaskId::new(task)).unwrap());
            let with = |length: u32| {
                let mut millis = millis.clone();
                millis[task] = length;
                recorded(&plan, usize::MAX, &millis).length()
            };
            let slack = u32::try_from(slack.as_millis()).unwrap();
            assert_eq!(with(0) + gain, recording.length());
            assert_eq!(with(millis[task] + slack), recording.length());
            assert_eq!(with(millis[task] + slack + 1), recording.length() + MS);
            gained += u32::from(gain > Duration::ZERO && gain < MS * millis[task]);
        }
        let length: Duration = chart.critical_path().map(|task| MS * millis[task.index()]).sum();
        assert_eq!(length, recording.length());
    }
    assert!(gained > 50, "{gained}");
}

/// The same from the public data alone: all paths are walked, over edges and over what let a task start that was held.
#[test]
fn of_runs_with_limits_the_longest_path_is_the_run() {
    let mut rng = Rng::new(5);
    let mut held = 0;
    for _ in 0..60 {
        let tasks = 2 + rng.below(14);
        let (plan, millis) = random(&mut rng, tasks);
        let recording = recorded(&plan, 1 + rng.below(3), &millis);
        let outline = plan.outline();
        let chart = recording.chart(&outline);
        let mut arcs: Vec<(usize, usize)> = outline.edges().map(|edge| (edge.on.index(), edge.task.index())).collect();
        for task in 0..tasks {
            let times = recording.times(TaskId::new(task));
            let why = chart.why(TaskId::new(task)).unwrap();
            assert_eq!(why.held.is_some(), times.ready() < times.started(), "{why}");
            if let Some((by, until)) = why.held {
                assert_eq!(by, Held::Limit);
                assert_eq!(recording.times(until.task()).ended(), times.started());
                arcs.push((until.task().index(), task));
                held += 1;
            }
        }
        let length = |without: usize| (0..tasks).map(|task| walked(task, without, &arcs, &millis)).max().unwrap();
        assert_eq!(MS * length(tasks), recording.length());
        for task in 0..tasks {
            assert_eq!(MS * length(task) + chart.gain(TaskId::new(task)), recording.length());
        }
    }
    assert!(held > 200, "{held}");
}

/// The longest of the paths from a task, one of which takes no time.
fn walked(task: usize, without: usize, arcs: &[(usize, usize)], millis: &[u32]) -> u32 {
    let rest = arcs.iter().filter(|arc| arc.0 == task).map(|arc| walked(arc.1, without, arcs, millis)).max();
    rest.unwrap_or(0) + if task == without { 0 } else { millis[task] }
}

#[test]
fn a_pool_that_held_a_task_had_no_room_for_it() {
    const SIZES: [(&str, u32); 2] = [("db", 3), ("net", 2)];
    let mut rng = Rng::new(11);
    let [mut held, mut kept] = [0; 2];
    for _ in 0..200 {
        let tasks = 2 + rng.below(20);
        let mut graph = Graph::with_tasks(tasks);
        for task in 1..tasks {
            for _ in 0..rng.below(2) {
                graph.depend(TaskId::new(task), TaskId::new(rng.below(task)));
            }
        }
        for (pool, size) in SIZES {
            graph.pool(pool, size);
            for task in (0..tasks).filter(|_| rng.one_in(2)).collect::<Vec<_>>() {
                graph.take(TaskId::new(task), pool, 1 + u32::try_from(rng.below(size as usize)).unwrap());
            }
        }
        let plan = graph.plan().unwrap();
        let millis: Vec<u32> = (0..tasks).map(|_| 1 + u32::try_from(rng.below(30)).unwrap()).collect();
        let recording = recorded(&plan, usize::MAX, &millis);
        let outline = plan.outline();
        let chart = recording.chart(&outline);
        let times = |task: TaskId| recording.times(task);
        let takes = |task: TaskId, pool: &str| {
            outline.takes(task).find(|take| take.pool == pool).and_then(|take| take.amount).unwrap_or(0)
        };
        for task in plan.tasks() {
            let started = times(task).started();
            let why = chart.why(task).unwrap();
            assert_eq!(why.held.is_some(), times(task).ready() < started, "{why}");
            let Some((by, until)) = why.held else { continue };
            assert_eq!(times(until.task()).ended(), started);
            let Held::Pool(pool) = by else {
                assert_eq!(by, Held::Either);
                kept += 1;
                continue;
            };
            held += 1;
            assert!(takes(task, pool) > 0 && takes(until.task(), pool) > 0);
            let used = |at: Duration| {
                let ran = |other: &TaskId| times(*other).started() <= Some(at) && Some(at) < times(*other).ended();
                plan.tasks().filter(ran).map(|other| takes(other, pool)).sum::<u32>()
            };
            let size = SIZES.iter().find(|other| other.0 == pool).unwrap().1;
            let lacked = (1..=1000)
                .map(|before| started.unwrap().saturating_sub(MS * before))
                .filter(|at| Some(*at) >= times(task).ready());
            assert!(lacked.into_iter().any(|at| used(at) + takes(task, pool) > size), "{why}");
        }
    }
    assert!(held > 10 * kept && kept > 0, "{held} {kept}");
}

#[test]
fn without_limits_and_pools_nothing_is_held() {
    let mut rng = Rng::new(9);
    for _ in 0..200 {
        let tasks = 1 + rng.below(60);
        let (plan, millis) = random(&mut rng, tasks);
        let recording = recorded(&plan, usize::MAX, &millis);
        let outline = plan.outline();
        let chart = recording.chart(&outline);
        assert!(plan.tasks().all(|task| chart.why(task).unwrap().held.is_none()));
    }
}

#[test]
fn a_run_that_failed_was_as_long_as_what_failed() {
    let plan = diamond();
    let time = Time::default();
    let timeline = time.timeline();
    let run = plan.run(async |task| {
        time.sleep(MS * [30, 50, 15, 5][task.index()]).await;
        if task.index() == 2 { Err("not this one") } else { Ok(()) }
    });
    assert!(time.run(run.observe(&timeline)).is_err());
    let (recording, outline) = (timeline.recording(), plan.outline());
    let chart = recording.chart(&outline);
    assert_eq!((recording.end(), recording.length()), (Some(RunEnd::Failed), MS * 45));
    assert_eq!(chart.critical_path().map(TaskId::index).collect::<Vec<_>>(), [0, 2]);
    assert_eq!([1, 2, 3].map(|task| chart.slack(TaskId::new(task))), [None, Some(Duration::ZERO), None]);
    assert_eq!(
        chart.gantt().width(60).to_string(),
        "        \
        0                        45 ms
fetch   ████████████████████              30 ms
parse                       ▒▒▒▒▒▒▒▒▒▒    15 ms, cancelled
lint                        ██████████    15 ms, failed
report                                           not started
"
    );
}

#[test]
fn what_is_skipped_waits_for_what_failed() {
    let plan = diamond();
    let time = Time::default();
    let timeline = time.timeline();
    let run = plan.run(async |task| {
        time.sleep(MS * 10).await;
        if task.index() == 0 { Err("not this one") } else { Ok(()) }
    });
    assert!(time.run(run.policy(Policy::KeepGoing).observe(&timeline)).is_err());
    let (recording, outline) = (timeline.recording(), plan.outline());
    assert_eq!(why(&recording, &outline, 3), "skipped at 10 ms because of fetch, after parse");
}

const DRAWN: &str = "        \
        0                                                         85 ms
fetch   ███████████████████████                                            30 ms
parse                         ██████████████████████████████████████       50 ms
lint                          ▒▒▒▒▒▒▒▒▒▒▒▒                                 15 ms
report                                                             ████     5 ms
";

#[test]
fn the_text_is_as_wide_as_it_is_told() {
    let plan = diamond();
    let recording = recorded(&plan, usize::MAX, &[30, 50, 15, 5]);
    let outline = plan.outline();
    let chart = recording.chart(&outline);
    println!("{}", chart.gantt());
    assert_eq!(chart.gantt().to_string(), DRAWN);
    for width in [40, 57, 200] {
        let drawn = chart.gantt().width(width).to_string();
        assert!(
            drawn.lines().all(|line| line.chars().count() <= width) && drawn.lines().any(|line| line.chars().count() == width),
            "{drawn}"
        );
    }
    let some = chart.gantt().tasks(2).to_string();
    assert_eq!(some.lines().skip(1).map(|line| line.split(' ').next().unwrap()).collect::<Vec<_>>(), ["fetch", "parse", "and"]);
    assert!(some.ends_with("and 2 more, of 15 ms at most\n"), "{some}");
    assert_eq!(
        chart.critical().to_string(),
        "\
85 ms in all, the last task ended at 85 ms; 3 of 4 tasks are critical
started   took  gains  task    why
   0 ns  30 ms  30 ms  fetch
  30 ms  50 ms  35 ms  parse   after fetch
  80 ms   5 ms   5 ms  report  after parse
on it tasks ran for 85 ms
"
    );
}

/// Names that mean something where they stand, or that cannot stand there.
const HOSTILE: [&str; 14] = [
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "\"quotes\" 'single' `back` ${x}",
    "a backslash at the end\\",
    "two\nlines\r\t",
    "line\u{2028}ends\u{2029}",
    "\u{202e}turned",
    "\0\u{1}\u{7f}\u{85}\u{feff}",
    "]]>&amp;&#60;<b>",
    "日本語の名前はもっと幅が広い",
    "🦀🦀🦀",
    "",
    "\u{fffe}\u{ffff}\u{10ffff}",
    "a name that is longer than what there is room for in any line, or nearly so, I would say",
];

fn hostile() -> (Plan, Recording) {
    let mut graph = graph(&HOSTILE, &[(1, 0), (5, 1), (6, 5)]);
    for task in 7..HOSTILE.len() {
        graph.exclusive(TaskId::new(task), "</script>\"\u{2028}\n");
    }
    let plan = graph.plan().expect("it is right");
    let recording = recorded(&plan, usize::MAX, &[5; HOSTILE.len()]);
    (plan, recording)
}

#[test]
fn names_stand_for_themselves_wherever_they_are_written() {
    let (plan, recording) = hostile();
    let outline = plan.outline();
    let chart = recording.chart(&outline);

    let html = chart.html().to_string();
    assert_eq!((html.matches("<script").count(), html.matches("</script").count(), html.matches("<!--").count()), (2, 2, 0));
    assert!(!html.contains(['\u{2028}', '\u{2029}', '\0', '\u{202e}']));
    let data = html.split_once("id=\"run\">\n").unwrap().1.split_once("</script>").unwrap().0;
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let names: Vec<&str> = data["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(names.len(), HOSTILE.len());
    for name in
        ["</script><script>alert(1)</script>", "a backslash at the end\\", "two\\u{a}lines\\u{d}\\u{9}", "\\u{202e}turned", "#11"]
    {
        assert!(names.contains(&name), "{name}");
    }

    let trace: serde_json::Value = serde_json::from_str(&chart.chrome_trace().to_string()).unwrap();
    let events = trace["traceEvents"].as_array().unwrap();
    let mut traced: Vec<&str> =
        events.iter().filter(|event| event["ph"] == "X").map(|event| event["name"].as_str().unwrap()).collect();
    let mut all: Vec<&str> = HOSTILE.into_iter().map(|name| if name.is_empty() { "#11" } else { name }).collect();
    traced.sort_unstable();
    all.sort_unstable();
    assert_eq!(traced, all);

    let svg = chart.svg().to_string();
    assert!(
        !svg.contains("<script") && !svg.contains("<b>") && !svg.contains(['\0', '\u{1}', '\u{fffe}', '\u{ffff}', '\u{202e}'])
    );
    assert!(svg.contains("<title>&lt;/script&gt;&lt;script&gt;"));

    let text = format!("{}{}", chart.gantt(), chart.critical());
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
    assert_eq!(chart.gantt().to_string().lines().count(), 1 + HOSTILE.len());
}

/// What each event of the trace event format has, and that it fits together.
fn check_trace(trace: &str) -> (usize, usize) {
    let trace: serde_json::Value = serde_json::from_str(trace).expect("it is there");
    let (mut lanes, mut arrows) = (BTreeMap::<u64, Vec<(f64, f64)>>::new(), BTreeMap::<u64, String>::new());
    for event in trace["traceEvents"].as_array().expect("it is there") {
        let (phase, tid) = (event["ph"].as_str().expect("it is there"), event["tid"].as_u64().expect("it is there"));
        assert!(event["name"].is_string() && event["pid"] == 0, "{event}");
        let time = |field: &str| event[field].as_f64().unwrap_or_else(|| panic!("no {field}: {event}"));
        match phase {
            "X" => {
                assert!(event["cat"].is_string() && event["args"].is_object());
                lanes.entry(tid).or_default().push((time("ts"), time("ts") + time("dur")));
            }
            "s" | "f" => {
                assert!(time("ts") >= 0.0 && (phase == "s" || event["bp"] == "e"));
                write!(arrows.entry(event["id"].as_u64().expect("it is there")).or_default(), "{phase}").expect("it is there");
            }
            "C" => assert!(time("ts") >= 0.0 && event["args"]["tasks"].is_u64()),
            "M" => assert!(event["args"]["name"].is_string() || event["args"]["sort_index"].is_u64()),
            other => panic!("{other}"),
        }
    }
    for lane in lanes.values_mut() {
        lane.sort_by(|one, other| one.partial_cmp(other).expect("it is there"));
        assert!(lane.windows(2).all(|pair| pair[0].1 <= pair[1].0), "they overlap");
    }
    assert!(arrows.values().all(|arrow| arrow == "sf"));
    (lanes.values().map(Vec::len).sum(), arrows.len())
}

#[test]
fn a_trace_has_what_its_format_asks_for() {
    let mut rng = Rng::new(1);
    for limit in [1, 3, usize::MAX] {
        let (plan, millis) = random(&mut rng, 80);
        let recording = recorded(&plan, limit, &millis);
        let outline = plan.outline();
        let chart = recording.chart(&outline);
        let (tasks, arrows) = check_trace(&chart.chrome_trace().to_string());
        assert_eq!((tasks, arrows), (80, chart.critical_path().len() - 1));
    }
    assert_eq!(check_trace(&hostile().1.chart(&Graph::new().plan().unwrap().outline()).chrome_trace().to_string()), (0, 0));
}

#[test]
fn what_the_page_says_is_what_was_recorded() {
    let mut rng = Rng::new(2);
    let (plan, millis) = random(&mut rng, 50);
    let recording = recorded(&plan, 4, &millis);
    let outline = plan.outline();
    let chart = recording.chart(&outline);
    let html = chart.html().to_string();
    let data = html.split_once("id=\"run\">\n").unwrap().1.split_once("</script>").unwrap().0;
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let list = |field: &str| data[field].as_array().unwrap_or_else(|| panic!("no {field}"));
    for field in [
        "ready",
        "started",
        "ended",
        "outcome",
        "polls",
        "polled",
        "longest",
        "attempts",
        "others",
        "dependency",
        "until",
        "held",
        "because",
        "slack",
        "gain",
        "x",
        "y",
    ] {
        assert_eq!(list(field).len(), 50, "{field}");
    }
    assert_eq!(list("edges").len(), 2 * outline.edges().count());
    assert_eq!(list("path").len(), chart.critical_path().len());
    let nanos = |time: Duration| u64::try_from(time.as_nanos()).unwrap();
    for (row, name) in list("names").iter().enumerate() {
        let task = TaskId::new(name.as_str().unwrap()[1..].parse().unwrap());
        assert_eq!(list("gain")[row], nanos(chart.gain(task)));
        assert_eq!(list("slack")[row], nanos(chart.slack(task).unwrap()));
        assert_eq!(list("started")[row], nanos(recording.times(task).started().unwrap()));
        let until = list("until")[row].as_i64().unwrap();
        let held = chart.why(task).unwrap().held.map(|held| held.1.to_string());
        assert_eq!(usize::try_from(until).ok().map(|row| list("names")[row].as_str().unwrap().to_owned()), held);
    }
}

struct Flaky {
    time: Time,
    failures: AtomicU64,
}

#[dagio::dag(timer = Hasty)]
impl Flaky {
    /// Fails twice.
    #[retry(attempts = 4, backoff = "10ms")]
    async fn fetch(&self) -> Result<(), &'static str> {
        self.time.sleep(MS * 5).await;
        if self.failures.fetch_add(1, Relaxed) < 2 { Err("not yet") } else { Ok(()) }
    }
}

/// Pauses that are over at once.
struct Hasty;

impl dagio::Timer for Hasty {
    type Sleep = std::future::Ready<()>;

    fn sleep(&self, _: Duration) -> Self::Sleep {
        std::future::ready(())
    }
}

#[test]
fn attempts_are_counted_and_drawn() {
    let time = Time::default();
    let timeline = time.timeline();
    let flaky = Flaky { time: time.clone(), failures: AtomicU64::new(0) };
    time.run(flaky.dag().observe(&timeline).fetch()).unwrap();
    let recording = timeline.recording();
    assert_eq!(recording.times(TaskId::new(0)).attempts(), 3);
    assert_eq!(recording.retries().map(|retry| retry.1).collect::<Vec<_>>(), [MS * 5, MS * 10]);
    let chart = recording.chart(FlakyDag::OUTLINE);
    assert!(chart.gantt().to_string().contains("15 ms, 3 attempts"), "{}", chart.gantt());
    assert_eq!(chart.svg().to_string().matches("class=\"retry\"").count(), 2);
    assert_eq!(chart.chrome_trace().to_string().matches("\"ph\":\"i\"").count(), 2);
    assert!(chart.html().to_string().contains("\"retries\":[0,5000000,0,10000000]"));
}

#[test]
fn it_observes_beside_others_whatever_tasks_fail_with() {
    struct NoDebug;
    let timeline = Timeline::new();
    let plan = diamond();
    let run = plan.run(async |_| Err::<(), _>(NoDebug)).observe((&timeline, Some(&timeline)));
    assert!(Time::default().run(run).is_err());
    let run = plan.run(async |_| Ok::<(), Infallible>(())).observe(Arc::new(Timeline::new()));
    assert!(Time::default().run(run).is_ok());
}
