//! All tables and the plot.

use std::fmt::Write as _;
use std::time::Instant;

use crate::cases::{CASES, Case, GRAPHS, RING};
use crate::failure;
use crate::graphs::{Edges, graph};
use crate::measure::{Program, all};
use crate::plot::{self, Line};
use crate::table::{Cell, Row, rounded, table};
use crate::work::Unequal;

const ALONE: &str = "the tasks alone";
const PYTHON: [(&str, &str); 2] = [("asyncio `TaskGroup`", "TaskGroup"), ("dagio for Python", "dagio")];
const OF_PYTHON: [&str; 4] = ["seed", "chain 64", "wide 1000", "layered 1000"];

/// The ways by name, in the order of the tables.
fn ways() -> Vec<&'static str> {
    let mut ways: Vec<_> = CASES.iter().map(|case| case.way).collect();
    ways.dedup();
    ways
}

fn case(way: &str, graph: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.way == way && case.graphs.contains(&graph))
}

fn tasks(graph: &str) -> u32 {
    graph.split(' ').next_back().and_then(|tasks| tasks.parse().ok()).unwrap_or(7)
}

/// For each task: a graph is made, run and dropped; and a further run of it.
#[derive(Clone, Copy, Default)]
struct Counts {
    made: Cell,
    again: Cell,
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn per(many: u64, of: u32) -> f64 {
    many as f64 / f64::from(of)
}

fn counts(case: &Case, name: &str, body: &str) -> Counts {
    let tasks = tasks(name);
    let count = |makes: u32, runs: u32| {
        let [makes, runs] = [makes, runs].map(|times| times.to_string());
        Program::of(["count", case.way, name, body, &makes, &runs]).instructions()
    };
    // Of small graphs the mean of several, without the first; of large ones it is the first.
    let times = (4000 / tasks).clamp(1, 200);
    let once = count(1, 1);
    let [made, first] = if times == 1 { [once, count(0, 0)] } else { [count(1 + times, 1), once] };
    let again = (case.again && tasks <= 100_000).then(|| per(count(1, 1 + times) - once, times * tasks));
    Counts { made: Some(per(made - first, times * tasks)), again }
}

fn lines_of(edges: &Edges) -> String {
    let line = |needs: &Vec<u32>| needs.iter().map(u32::to_string).collect::<Vec<_>>().join(" ") + "\n";
    edges.needs.iter().map(line).collect()
}

fn counts_of_python(way: &str, name: &str) -> Counts {
    let (edges, tasks) = (lines_of(graph(name)), tasks(name));
    let count = |runs: u32| Program::python(["count", way, &runs.to_string()], &edges).instructions();
    let times = (2000 / tasks).max(2);
    // A run makes all of it anew.
    Counts { made: Some(per(count(1 + times) - count(1), times * tasks)), again: None }
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

type Job<'a, T> = Box<dyn FnOnce() -> T + Send + 'a>;

/// Looks whether each way runs each graph as it is to be run, and says of how many.
fn check() -> usize {
    let mut jobs: Vec<Job<'_, ()>> = Vec::new();
    for case in CASES {
        for graph in case.graphs {
            jobs.push(Box::new(|| _ = Program::of(["check", case.way, graph]).output()));
        }
    }
    for (_, way) in PYTHON {
        for name in OF_PYTHON {
            jobs.push(Box::new(move || _ = Program::python(["check", way], &lines_of(graph(name))).output()));
        }
    }
    all(jobs).len()
}

/// Instructions by way and graph, for a body.
fn instructions(body: &'static str, graphs: &'static [&'static str]) -> Vec<Vec<Counts>> {
    let mut jobs: Vec<Job<'_, Counts>> = Vec::new();
    let ways = ways();
    for &way in &ways {
        for &graph in graphs {
            jobs.push(Box::new(move || match case(way, graph) {
                Some(case) if !case.too_long.contains(&graph) => counts(case, graph, body),
                _ => Counts::default(),
            }));
        }
    }
    let python = PYTHON.iter().filter(|_| body == "ready");
    for &(_, way) in python {
        for &graph in graphs {
            jobs.push(Box::new(
                move || {
                    if OF_PYTHON.contains(&graph) { counts_of_python(way, graph) } else { Counts::default() }
                },
            ));
        }
    }
    all(jobs).chunks(graphs.len()).map(<[Counts]>::to_vec).collect()
}

fn rows(of: impl Fn(&'static str, usize) -> Vec<Cell>) -> Vec<Row> {
    let python = PYTHON.iter().map(|(name, _)| *name);
    let ways = ways().into_iter().chain(python).enumerate();
    ways.map(|(at, way)| Row { way, cells: of(way, at), counts: way != ALONE }).collect()
}

fn head(graphs: &[&'static str]) -> Vec<String> {
    graphs
        .iter()
        .map(|graph| graph.split_once(' ').map_or((*graph).into(), |(kind, tasks)| format!("{kind} {}", short(tasks))))
        .collect()
}

fn short(tasks: &str) -> String {
    match tasks.strip_suffix("000000") {
        Some(millions) => format!("{millions}M"),
        None => tasks.strip_suffix("000").map_or(tasks.into(), |thousands| format!("{thousands}k")),
    }
}

/// Instructions of one wake, without those of the tasks, and polls of tasks for it.
fn sparse() -> Vec<[Cell; 2]> {
    let rounds = 8;
    let count = |way: &str| {
        let count = |rounds: u32| Program::of(["sparse", way, &rounds.to_string()]).instructions();
        per(count(1 + rounds) - count(1), rounds * RING)
    };
    let alone = count(ALONE);
    let jobs: Vec<Job<'_, [Cell; 2]>> = ways()
        .into_iter()
        .map(|way| -> Job<'_, [Cell; 2]> {
            Box::new(move || {
                if way == ALONE || case(way, "wide 1000").is_none() {
                    return [None; 2];
                }
                let polls = |rounds: u32| numbers(&Program::of(["sparse", way, &rounds.to_string()]).output())[0];
                [Some(count(way) - alone), Some((polls(1 + rounds) - polls(1)) / f64::from(rounds * RING))]
            })
        })
        .collect();
    all(jobs)
}

/// In milliseconds: of the twin the most that a task is late, and how long the run takes; of layers the mean, the most, and the run.
fn late() -> (Vec<[Cell; 5]>, [f64; 2]) {
    let graphs = ["twin", "layered 1000"];
    let mut paths = [0.0; 2];
    let mut all = Vec::new();
    for way in ways() {
        let mut cells = [None; 5];
        for (at, name) in graphs.into_iter().enumerate() {
            if way != ALONE && case(way, name).is_some_and(|case| case.may_wait || at == 0) {
                let late = numbers(&Program::of(["late", way, name]).output());
                paths[at] = late[3];
                match at {
                    0 => cells[..2].copy_from_slice(&[Some(late[1]), Some(late[2])]),
                    _ => cells[2..].copy_from_slice(&[Some(late[0]), Some(late[1]), Some(late[2])]),
                }
            }
        }
        all.push(cells);
    }
    for (_, way) in PYTHON {
        let of = |name: &str| {
            let edges = graph(name);
            let millis: Vec<_> = Unequal::new(edges).millis().iter().map(u64::to_string).collect();
            let input = millis.join(" ") + "\n" + &lines_of(edges);
            numbers(&Program::python(["late", way], &input).output())
        };
        let [twin, layers] = graphs.map(of);
        all.push([Some(twin[1]), Some(twin[2]), Some(layers[0]), Some(layers[1]), Some(layers[2])]);
    }
    (all, paths)
}

/// Allocations and the most bytes at once for each task of a graph that is made, run and dropped.
fn allocations(graphs: &[&'static str]) -> Vec<Vec<Cell>> {
    let of = |way: &str| {
        let cells = graphs.iter().flat_map(|&graph| {
            let case = case(way, graph).filter(|_| way != ALONE);
            let told = case.map(|_| numbers(&Program::of(["allocated", way, graph]).output()));
            [0, 1].map(|at| told.as_ref().map(|told| told[at] / f64::from(tasks(graph))))
        });
        cells.collect()
    };
    ways().into_iter().map(of).collect()
}

fn failures() -> String {
    let mut text = String::from(
        "| | own error, by its type | names the task | ends at once, drops the others | what needs it does not start | a panic is never an `Ok` | dropped with the run |\n\
         |---|---|---|---|---|---|---|\n",
    );
    let mut line = |way: &str, answers: &[bool]| {
        let answers: Vec<_> = answers.iter().map(|yes| if *yes { "yes" } else { "no" }).collect();
        writeln!(text, "| {way} | {} |", answers.join(" | ")).expect("a string");
    };
    for (way, ask) in failure::WAYS {
        line(way, &ask());
    }
    for (name, way) in PYTHON {
        let answers: Vec<_> =
            numbers(&Program::python(["failure", way], "").output()).iter().map(|answer| *answer != 0.0).collect();
        line(name, &answers);
    }
    text
}

fn version(package: &str) -> &'static str {
    let lock = include_str!("../Cargo.lock");
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \"")).expect("a known package");
    after.split_once('"').expect("a version").0
}

/// Returns the section for `BENCHMARKS.md`, which is `section.md` with the tables, and the plot.
pub(crate) fn report(section: &str) -> (String, String) {
    let begun = Instant::now();
    let step = |what: &str| eprintln!("{what} after {} s", begun.elapsed().as_secs());
    step("checks");
    let checked = check();
    step("failures");
    let failures = failures();
    step("lateness");
    let (late, paths) = late();
    let memory_of = ["seed", "wide 1000", "layered 10000"];
    let memory = allocations(&memory_of);
    step("sparse wakes");
    let sparse = sparse();
    step("instructions, pending once");
    let once = instructions("once", &["seed", "layered 1000"]);
    step("instructions");
    let counts = instructions("ready", &GRAPHS);
    step("done");

    let heads = head(&GRAPHS);
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let made = rows(|_, at| counts[at].iter().map(|counts| counts.made).collect());
    let again = rows(|_, at| counts[at].iter().map(|counts| counts.again).collect());
    let wakes = rows(|_, at| {
        let once = once.get(at).map_or([None; 2], |of| [of[0].made, of[1].made]);
        let sparse = sparse.get(at).copied().unwrap_or([None; 2]);
        once.into_iter().chain(sparse).collect()
    });
    let lateness = rows(|_, at| late.get(at).map_or(vec![None; 5], |cells| cells.to_vec()));
    let of_memory = rows(|_, at| memory.get(at).map_or(vec![None; 6], Clone::clone));
    let memory_heads: Vec<String> =
        head(&memory_of).iter().flat_map(|graph| [format!("{graph}: allocations"), "bytes".into()]).collect();
    let memory_heads: Vec<&str> = memory_heads.iter().map(String::as_str).collect();
    let versions = ["async_dag", "dagrs", "dagx", "fn_graph", "futures-buffered", "futures-util", "tokio"]
        .map(|package| format!("{package} {}", version(package)));
    let parts = [
        ("{versions}", versions.join(", ")),
        ("{checked}", checked.to_string()),
        ("{made}", table(&heads, |_| true, &made)),
        ("{again}", table(&heads, |_| true, &again)),
        ("{wakes}", table(&["seed", "layered 1k", "sparse wake", "tasks polled"], |_| true, &wakes)),
        ("{twin}", rounded(paths[0])),
        ("{layered}", rounded(paths[1])),
        ("{late}", table(&["twin: most", "the run", "layered: mean", "most", "the run"], |_| false, &lateness)),
        ("{memory}", table(&memory_heads, |_| true, &of_memory)),
        ("{failures}", failures),
    ];
    let text = parts.iter().fold(section.to_owned(), |text, (place, part)| {
        assert!(text.contains(place), "section.md has no {place}");
        text.replace(place, part.trim_end())
    });

    let graphs = ["seed", "layered 1000", "layered 10000", "layered 100000", "layered 1000000"];
    let lines = made.iter().filter_map(|row| {
        let points = graphs.iter().filter_map(|name| {
            let at = GRAPHS.iter().position(|graph| graph == name).expect("a known graph");
            row.cells[at].map(|value| (f64::from(tasks(name)), value))
        });
        let points: Vec<_> = points.collect();
        let own = ["`#[dag]`", "`fixed::Plan`", "`Plan`", "`Dag`"].contains(&row.way);
        (!points.is_empty()).then(|| Line { way: row.way.replace('`', ""), points, own })
    });
    let plot = plot::svg(&lines.collect::<Vec<_>>());
    (text, plot)
}
