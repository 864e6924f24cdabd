//! The random graphs where dagio has no heap: wakers of lanes and tasks are numbers, of the entries of a `static` table. Every run is made
//! three times: with the whole table to itself, with one entry of it, and with none, so that all it has is its parent's waker.

#[cfg(not(clippy))]
#[rustfmt::skip]
mod graphs;
/// Over those that a program wrote clippy takes a minute.
#[cfg(clippy)]
mod graphs {
    use super::suite::Row;

    pub(super) const STRICT: &[Row] = &[];
    pub(super) const TOLERANT: &[Row] = &[];
}
#[path = "../random/suite.rs"]
mod suite;

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use dagio::Policy;
use dagio_tests::{Bed, Graph, Hand, Model, Outcome, Polls, Rng, Run, Subject, Will, noalloc_source};

/// Without a heap there is no other door.
fn others(_: &Graph) -> [(&'static str, Box<dyn Subject>); 0] {
    []
}

/// With the whole table, one entry, none.
fn placed(make: impl Fn() -> Box<dyn Subject>) -> impl Iterator<Item = Box<dyn Subject>> {
    [usize::MAX, 1, 0].into_iter().map(move |entries| Box::new(Placed { subject: make(), entries }) as Box<dyn Subject>)
}

/// Its runs find so many entries free.
struct Placed {
    subject: Box<dyn Subject>,
    entries: usize,
}

impl Subject for Placed {
    fn bed(&self) -> &Bed {
        self.subject.bed()
    }

    fn polls(&self) -> Polls {
        match (self.entries, self.subject.polls()) {
            (0, _) | (_, Polls::All) => Polls::All,
            // Some of its lanes have wakers of their own, some have not.
            (1, _) => Polls::Few,
            (_, polls) => polls,
        }
    }

    fn given(&self) -> &[usize] {
        self.subject.given()
    }

    fn policy(&self) -> Policy {
        self.subject.policy()
    }

    fn numbers(&self) -> Option<&[usize]> {
        self.subject.numbers()
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        let alone = alone();
        let crowd = if self.entries < usize::MAX { crowd(self.entries) } else { Vec::new() };
        Box::pin(Among { run: self.subject.run(targets), _crowd: crowd, _alone: alone })
    }
}

/// A run among others, dropped before they are.
struct Among<'a> {
    run: Run<'a>,
    _crowd: Vec<Pin<Box<dyn Future<Output = ()>>>>,
    _alone: MutexGuard<'static, ()>,
}

impl Future for Among<'_> {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        self.run.as_mut().poll(cx)
    }
}

/// There is one table, and the tests run side by side: whoever counts on an entry has it alone.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes runs that stay, as many as leave this many entries free.
fn crowd(free: usize) -> Vec<Pin<Box<dyn Future<Output = ()>>>> {
    let mut crowd: Vec<Pin<Box<dyn Future<Output = ()>>>> = Vec::new();
    loop {
        let stays = Stays::default();
        let has_entry = Rc::clone(&stays.has_entry);
        let mut run = Box::pin(async move { stays.both().await });
        assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        if !has_entry.get() {
            break;
        }
        crowd.push(run);
    }
    crowd.truncate(crowd.len().saturating_sub(free));
    crowd
}

/// Two tasks that never end.
#[derive(Default)]
struct Stays {
    has_entry: Rc<Cell<bool>>,
}

#[dagio::dag(wake = "task")]
impl Stays {
    async fn first(&self) {
        self.stay().await;
    }
    async fn second(&self) {
        self.stay().await;
    }
    #[depends(first, second)]
    async fn both(&self) {}
}

impl Stays {
    /// Notes whether its waker is another than that of whoever polls the run.
    fn stay(&self) -> impl Future<Output = ()> {
        poll_fn(|cx| {
            self.has_entry.set(!cx.waker().will_wake(Waker::noop()));
            Poll::Pending
        })
    }
}

#[test]
fn the_graphs_are_what_the_generator_writes() {
    assert!(
        include_str!("graphs.rs") == noalloc_source(),
        "noalloc/graphs.rs is out of date: cargo run -p dagio-tests --bin graphs"
    );
}

#[test]
fn the_table_has_entries_for_some_runs_and_they_come_back() {
    let _alone = alone();
    let entries = crowd(0).len();
    assert_eq!(entries, 16);
    for free in [0, 1, entries, entries + 1] {
        let crowd_of_some = crowd(free);
        assert_eq!(crowd_of_some.len() + crowd(0).len(), entries);
    }
}

#[test]
fn p05_p11_more_runs_at_once_than_the_table_has_entries() {
    const RUNS: usize = 24;
    let mut rng = Rng::new(24);
    for row in graphs::STRICT {
        let (graph, targets) = (row.graph(), [row.tasks.len() - 1]);
        let model = Model::new(&graph, &targets, Polls::Few);
        for (door, make) in row.make {
            let _alone = alone();
            let blocks: Vec<_> = (0..RUNS).map(|_| make()).collect();
            let mut hands: Vec<_> =
                blocks.iter().map(|block| (Hand::new(block.run(&targets)).traced(block.bed().trace()), block.bed())).collect();
            let mut free = usize::MAX;
            while !hands.is_empty() {
                let at = rng.below(hands.len());
                let (hand, bed) = &mut hands[at];
                let will: Vec<Will> =
                    (0..graph.len()).map(|task| if bed.gates().is_open(task) { Will::End } else { Will::Stay }).collect();
                assert!(hand.is_woken(), "{} as {door}: a wake was lost", row.name);
                let polled = hand.poll();
                let log = bed.trace().events();
                let outcome = if let Poll::Ready(outcome) = polled { Some(outcome) } else { None };
                model
                    .judge(&log, hand.polls(), &will, outcome.as_ref())
                    .unwrap_or_else(|refusal| panic!("{} as {door}: {refusal}", row.name));
                free = free.min(crowd(0).len());
                if outcome.is_some() || rng.one_in(50) {
                    drop((hands.swap_remove(at), outcome));
                    continue;
                }
                let running = model.running(&log).expect("as before");
                bed.gates().open(running[rng.below(running.len())]);
            }
            // A run of 65 lanes needs three.
            assert!(free < 3 || !row.name.starts_with("Wide"), "{} as {door}: {free} were free", row.name);
            assert_eq!(crowd(0).len(), 16, "{} as {door}: all are given back", row.name);
            for block in &blocks {
                model
                    .judge_gone(&block.bed().trace().events(), None)
                    .unwrap_or_else(|refusal| panic!("{} as {door}: {refusal}", row.name));
            }
        }
    }
}

struct Beacon;

#[dagio::dag]
impl Beacon {
    async fn clock(&self) -> u8 {
        1
    }
    async fn beacon(&self, clock: &u8) -> Result<u8, u8> {
        Err(*clock)
    }
}

#[test]
fn plans_are_drawn() {
    const PLAN: dagio::fixed::Plan<'static, 2, 1> = dagio::fixed::Plan::new(["clock", "beacon"], [("beacon", "clock")]);
    assert_eq!(PLAN.outline().dot().to_string(), BeaconDag::OUTLINE.dot().to_string());
    assert_eq!(PLAN.outline().mermaid().to_string(), "flowchart TB\n    t0[\"clock\"]\n    t1[[\"beacon\"]]\n    t0 --> t1\n");
    let run = std::pin::pin!(Beacon.dag().beacon().report());
    let Poll::Ready(report) = run.poll(&mut Context::from_waker(Waker::noop())) else { panic!("nothing waits") };
    assert!(PLAN.outline().dot().report(&report).to_string().contains("t1 [label=\"beacon\\nfailed\","));
}
