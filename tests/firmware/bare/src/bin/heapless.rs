//! A graph that arrives as bytes while the program runs, in memory of fixed size: checked, run with a report, and refused when it is too large.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use core::cell::{Cell, RefCell};
use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::str;
use core::task::{Context, Waker};

use cortex_m_rt::entry;
#[cfg(any(target_has_atomic = "ptr", feature = "cas"))]
use dagio::fixed::{Claim, Wakers};
use dagio::fixed::{Graph, GraphError, Plan};
use dagio::{Policy, Report, TaskId};
use graph::ticks;
use semihosting::{println, process};

/// How many steps a script may have, and how often they may need each other.
const STEPS: usize = 16;
const NEEDS: usize = 32;

/// A step a line: its name, how many ticks it takes, and the steps that it needs, which come before it.
const SCRIPT: &[u8] = b"pump 2\nvalve 3\nfill 4 pump valve\nheat 5 fill\nmix 1 fill\nlamp 1\ndrain 1 heat mix";

/// Where each run has the wakers of its steps.
#[cfg(any(target_has_atomic = "ptr", feature = "cas"))]
static WAKERS: Wakers<1> = Wakers::new();

struct Script<'n> {
    plan: Plan<'n, STEPS, NEEDS>,
    ticks: [u32; STEPS],
}

enum Wrong<'n> {
    Text,
    UnknownStep(&'n str),
    Graph(GraphError<'n>),
}

impl<'n> From<GraphError<'n>> for Wrong<'n> {
    fn from(error: GraphError<'n>) -> Self {
        Wrong::Graph(error)
    }
}

impl fmt::Display for Wrong<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Text => f.write_str("a line is a name and a number of ticks, and names"),
            Wrong::UnknownStep(name) => write!(f, "no step before is named `{name}`"),
            Wrong::Graph(error) => error.fmt(f),
        }
    }
}

/// The names are not copied.
fn parse(script: &[u8]) -> Result<Script<'_>, Wrong<'_>> {
    let mut graph = Graph::new();
    let mut ticks = [0; STEPS];
    for line in str::from_utf8(script).map_err(|_| Wrong::Text)?.lines() {
        let mut words = line.split_whitespace();
        let step = graph.add(words.next().ok_or(Wrong::Text)?)?;
        ticks[step.index()] = words.next().and_then(|ticks| ticks.parse().ok()).ok_or(Wrong::Text)?;
        for needed in words {
            graph.depend(step, graph.task(needed).ok_or(Wrong::UnknownStep(needed))?)?;
        }
    }
    Ok(Script { plan: graph.plan()?, ticks })
}

/// Runs the script and tells what became of its steps. `fails` is one that does.
async fn run(script: &Script<'_>, fails: Option<TaskId>, late: &RefCell<Option<Waker>>) {
    ticks::wait(1).await;
    let start = ticks::now();
    let polls = [const { Cell::new(0) }; STEPS];
    let run = script.plan.run(async |step| {
        let mut wait = pin!(ticks::wait(script.ticks[step.index()]));
        poll_fn(|cx| {
            polls[step.index()].update(|polls| polls + 1);
            late.borrow_mut().get_or_insert_with(|| cx.waker().clone());
            wait.as_mut().poll(cx)
        })
        .await;
        println!("{}: at {}", script.plan.name(step), ticks::now() - start);
        if Some(step) == fails { Err("no pressure") } else { Ok(()) }
    });
    // At most four at once: a place for the future of each of them.
    let run = run.places::<4>().policy(Policy::KeepGoing);
    #[cfg(any(target_has_atomic = "ptr", feature = "cas"))]
    let run = run.wakers(claim());
    let report: Report<_, _> = run.report().await;
    println!("{report}");
    let polls = polls.map(Cell::into_inner);
    println!("polls {:?}", &polls[..script.plan.len()]);
}

/// The wakers, which no other run has.
#[cfg(any(target_has_atomic = "ptr", feature = "cas"))]
fn claim() -> Claim<1> {
    let claim = WAKERS.claim().expect("the run before is over");
    // An error, not a panic.
    assert!(WAKERS.claim().is_err());
    claim
}

async fn check() {
    let Ok(script) = parse(SCRIPT) else { panic!("it is a script") };
    let late = RefCell::new(None);
    println!("a script");
    run(&script, None, &late).await;

    // A waker of a step of the first run, which the interrupt handler wakes in the second one.
    let late = late.take().expect("steps have wakers");
    let mut again = pin!(ticks::wait(2));
    assert!(again.as_mut().poll(&mut Context::from_waker(&late)).is_pending());
    println!("a late wake, and a step that fails");
    run(&script, script.plan.task("fill"), &RefCell::new(None)).await;

    let mut large = [0; 17 * 4];
    for (name, line) in (b'a'..).zip(large.chunks_mut(4)) {
        line.copy_from_slice(&[name, b' ', b'1', b'\n']);
    }
    for wrong in [&large[..], b"a 1\na 1", b"a 1 b", b"a b"] {
        if let Err(wrong) = parse(wrong) {
            println!("refused: {wrong}");
        }
    }
}

#[entry]
fn main() -> ! {
    bare::start();
    bare::block_on(check());
    println!("passed");
    process::exit(0)
}
