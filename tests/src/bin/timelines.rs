//! Draws runs for programs that read such pictures: `timelines DIR` records runs on the real clock and writes each as `NAME.html`, `NAME.svg`,
//! `NAME.json` and `NAME.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, poll_fn};
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};
use std::{fs, io, thread};

use dagio::{Graph, Observer, Outline, Plan, Policy, TaskId, Timeline};
use dagio_tests::Rng;

/// Wakes at times, on a thread of its own.
struct Alarm(Sender<(Instant, Waker)>);

impl Alarm {
    fn start() -> Self {
        let (sender, asked) = mpsc::channel();
        thread::spawn(move || {
            let mut sleeping: BTreeMap<(Instant, usize), Waker> = BTreeMap::new();
            for nth in 0.. {
                let left = sleeping.first_key_value().map(|(next, _)| next.0.saturating_duration_since(Instant::now()));
                match asked.recv_timeout(left.unwrap_or(Duration::MAX)) {
                    Ok((at, waker)) => _ = sleeping.insert((at, nth), waker),
                    Err(RecvTimeoutError::Timeout) => sleeping.pop_first().into_iter().for_each(|(_, waker)| waker.wake()),
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        });
        Alarm(sender)
    }

    /// Waits, and then computes.
    async fn work(&self, wait: Duration, busy: Duration) {
        let until = Instant::now() + wait;
        let mut is_asked = false;
        poll_fn(|cx| {
            if Instant::now() >= until {
                return Poll::Ready(());
            }
            if !is_asked {
                is_asked = self.0.send((until, cx.waker().clone())).is_ok();
            }
            Poll::Pending
        })
        .await;
        let until = Instant::now() + busy;
        while Instant::now() < until {}
    }
}

struct Unpark(thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(run: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut run = pin!(run);
    loop {
        if let Poll::Ready(end) = run.as_mut().poll(&mut Context::from_waker(&waker)) {
            return end;
        }
        thread::park();
    }
}

/// Names that mean something where they stand, or that cannot stand there.
const HOSTILE: [&str; 18] = [
    "plain",
    "</script><script>document.title = 'broken'</script>",
    "<img src=x onerror=\"document.title = 'broken'\">",
    "with \"quotes\" and 'single' ones",
    "two\nlines",
    "\\u003c is no tag, nor is \\n a line",
    "a backslash at the end\\",
    "&amp; is not &, nor is &#60; a <",
    "<!-- no comment",
    "]]> no end of anything",
    "${document.title = 'broken'} `code`",
    "\u{202e}turned around\t\0\r\u{1b}[31m",
    "line\u{2028}ends\u{2029}of JavaScript",
    "הריצה של הגרף",
    "héllo wörld 日本語 🦀",
    "__proto__",
    "",
    "a name that is longer than any line that it could stand in, as names of crates with versions and features and paths of files are now and then",
];

fn write(dir: &Path, name: &str, timeline: &Timeline, outline: &Outline<'_>) -> io::Result<()> {
    let recording = timeline.recording();
    let begin = Instant::now();
    let chart = recording.chart(outline);
    let charted = begin.elapsed();
    let begin = Instant::now();
    fs::write(dir.join(format!("{name}.html")), chart.html().to_string())?;
    let written = begin.elapsed();
    fs::write(dir.join(format!("{name}.svg")), chart.svg().to_string())?;
    fs::write(dir.join(format!("{name}.json")), chart.chrome_trace().to_string())?;
    fs::write(dir.join(format!("{name}.txt")), format!("{}\n{}", chart.gantt().width(120), chart.critical()))?;
    eprintln!("{name}: {} tasks, {:?}; chart in {charted:?}, page in {written:?}", outline.len(), recording.length());
    Ok(())
}

/// Tasks with these names; each waits for some of those a little before it.
fn layered(names: &[String], layers: usize, rng: &mut Rng) -> Graph {
    let mut graph = Graph::new();
    for name in names {
        graph.add(name);
    }
    let wide = names.len().div_ceil(layers);
    for task in wide..names.len() {
        let layer = task / wide;
        let on: BTreeSet<usize> = (0..=rng.below(3)).map(|_| (layer - 1) * wide + rng.below(wide)).collect();
        for on in on {
            graph.depend(TaskId::new(task), TaskId::new(on));
        }
    }
    graph
}

fn run(
    plan: &Plan,
    alarm: &Alarm,
    timeline: &Timeline,
    limit: usize,
    millis: &(dyn Fn(usize) -> u64 + Sync),
    fails: &[usize],
    policy: Policy,
) {
    let body = async |task: TaskId| {
        let millis = millis(task.index());
        alarm.work(Duration::from_millis(millis), Duration::from_micros(millis * 20)).await;
        if fails.contains(&task.index()) { Err(io::Error::other("not this one")) } else { Ok(()) }
    };
    let _ = block_on(plan.run(body).limit(limit).policy(policy).observe(timeline));
}

fn main() -> io::Result<()> {
    let dir = std::env::args().nth(1).ok_or_else(|| io::Error::other("usage: timelines DIR"))?;
    let dir = Path::new(&dir);
    fs::create_dir_all(dir)?;
    let alarm = Alarm::start();
    let mut rng = Rng::new(7);
    let all = usize::MAX;

    // The start of a service.
    let mut graph = Graph::new();
    let names = [
        "read config",
        "connect to database",
        "migrate schema",
        "open cache",
        "fetch feature flags",
        "load users",
        "load orders",
        "load prices",
        "warm search index",
        "render templates",
        "bind listener",
        "register in discovery",
        "serve",
    ];
    let tasks = names.map(|name| graph.add(name));
    let [config, database, schema, cache, flags, users, orders, prices, index, templates, listener, discovery, serve] = tasks;
    for (task, on) in [
        (database, config),
        (schema, database),
        (cache, config),
        (flags, config),
        (users, schema),
        (orders, schema),
        (prices, schema),
        (index, users),
        (index, orders),
        (templates, flags),
        (listener, config),
        (discovery, listener),
        (serve, index),
        (serve, prices),
        (serve, templates),
        (serve, cache),
        (discovery, schema),
    ] {
        graph.depend(task, on);
    }
    graph.after(serve, discovery);
    graph.pool("connections", 2);
    for task in [users, orders, prices] {
        graph.take(task, "connections", 1);
    }
    let plan = graph.plan().map_err(io::Error::other)?;
    let millis = [4, 30, 55, 18, 40, 60, 45, 35, 70, 25, 6, 20, 3];
    let timeline = Timeline::new();
    run(&plan, &alarm, &timeline, all, &|task| millis[task], &[], Policy::FailFast);
    write(dir, "service", &timeline, &plan.outline())?;
    // The same, in which one fails.
    run(&plan, &alarm, &timeline, all, &|task| millis[task], &[orders.index()], Policy::FailFast);
    write(dir, "failed", &timeline, &plan.outline())?;
    run(&plan, &alarm, &timeline, all, &|task| millis[task], &[orders.index()], Policy::KeepGoing);
    write(dir, "skipped", &timeline, &plan.outline())?;

    // The same, in which some are tried again.
    let outline = plan.outline();
    let body = async |task: TaskId| {
        let name = outline.task(task).ok_or_else(|| io::Error::other("no such task"))?.name;
        for attempt in 1..=millis[task.index()].min(30) / 15 {
            alarm.work(Duration::from_millis(10), Duration::ZERO).await;
            Observer::<io::Error>::retried(&timeline, name, u32::try_from(attempt).map_err(io::Error::other)?);
        }
        alarm.work(Duration::from_millis(millis[task.index()]), Duration::ZERO).await;
        Ok::<_, io::Error>(())
    };
    block_on(plan.run(body).observe(&timeline)).map_err(io::Error::other)?;
    write(dir, "retried", &timeline, &outline)?;

    // Names that are not meant well, of tasks and of a pool.
    let mut graph = layered(&HOSTILE.map(String::from), 6, &mut rng);
    graph.pool("</script>\"pool\"\u{2028}", 1);
    for task in 0..6 {
        graph.take(TaskId::new(task), "</script>\"pool\"\u{2028}", 1);
    }
    let plan = graph.plan().map_err(io::Error::other)?;
    run(&plan, &alarm, &timeline, all, &|task| 3 + task as u64 % 5, &[10], Policy::KeepGoing);
    write(dir, "hostile", &timeline, &plan.outline())?;

    for (name, tasks, layers, limit) in [("limit", 40, 4, 4), ("thousand", 1000, 12, 32), ("tenthousand", 10_000, 20, 200)] {
        let names: Vec<String> =
            (0..tasks).map(|task| format!("{} {task}", ["compile", "check", "link", "test"][task % 4])).collect();
        let plan = layered(&names, layers, &mut rng).plan().map_err(io::Error::other)?;
        let millis: Vec<u64> = (0..tasks).map(|_| 1 + rng.below(20) as u64).collect();
        run(&plan, &alarm, &timeline, limit, &|task| millis[task], &[], Policy::FailFast);
        write(dir, name, &timeline, &plan.outline())?;
    }

    // Nothing at all.
    let plan = Graph::new().plan().map_err(io::Error::other)?;
    run(&plan, &alarm, &timeline, all, &|_| 0, &[], Policy::FailFast);
    write(dir, "nothing", &timeline, &plan.outline())
}
