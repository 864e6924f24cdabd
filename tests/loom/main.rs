//! Models of the ready queue and of the table without a heap: their own source, compiled with loom's atomics, in words of two bits, so that
//! few tasks make many blocks, with two entries in the table, and a generation of one bit.
//!
//! `models` runs all, `models NAME..` those, `models --list` says which there are. A lost wake is a deadlock or a failed assertion; a weak
//! ordering is a race at what a waker's thread wrote, at `Block::next`, at the parent's slot, or at `Head::life`.
//! `mutants.rs` is the table of what each catches.
#![expect(dead_code, unused_imports, clippy::inline_always, reason = "the rest of the inner room is not used here")]
#![expect(clippy::unwrap_used, reason = "a model that panics has failed")]

extern crate alloc;

#[expect(unreachable_pub, reason = "what the crate exports is not exported here")]
#[path = "../../core/src/raw/mod.rs"]
mod raw;

use std::future::poll_fn;
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::available_parallelism;
use std::time::Instant;
use std::{env, iter};

use loom::cell::UnsafeCell;
use loom::future::block_on;
use loom::model::Builder;
use loom::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use loom::thread;

use raw::claimed::{Claim, Queue};
use raw::ready::{Memory, Ready};
use raw::table::Table;
use raw::wakes::Wakes;
use raw::{Bits, Taken};

/// Name, model, at most how many preemptions (with none, every interleaving that loom knows).
type Model = (&'static str, fn(), Option<usize>);

const MODELS: [Model; 30] = [
    ("wake_vs_take", wake_vs_take, None),
    ("last_waker_vs_drop", last_waker_vs_drop, None),
    ("parent_changes", parent_changes, None),
    ("closed_run_lets_go", closed_run_lets_go, None),
    ("two_last_wakers", two_last_wakers, None),
    ("claim_vs_drop", claim_vs_drop, None),
    ("claim_vs_claim", claim_vs_claim, None),
    ("late_waker_vs_next_run", late_waker_vs_next_run, Some(2)),
    ("two_notifiers", two_notifiers, Some(3)),
    ("parent_changes_twice", parent_changes_twice, Some(3)),
    ("same_parent_again", same_parent_again, None),
    ("two_blocks_in_turn", two_blocks_in_turn, Some(3)),
    ("two_in_one_block", two_in_one_block, Some(2)),
    ("wake_vs_arm", wake_vs_arm, None),
    ("wake_of_a_woken", wake_of_a_woken, None),
    ("two_blocks", two_blocks, Some(2)),
    ("three_blocks", three_blocks, Some(2)),
    ("blocks_crossed", blocks_crossed, Some(2)),
    ("block_again", block_again, Some(2)),
    ("table_wake_vs_take", table_wake_vs_take, None),
    ("table_wake_vs_arm", table_wake_vs_arm, None),
    ("table_wake_of_a_woken", table_wake_of_a_woken, None),
    ("table_two_lanes", table_two_lanes, Some(3)),
    ("table_two_words", table_two_words, Some(2)),
    ("table_parent_changes", table_parent_changes, None),
    ("table_wake_vs_drop", table_wake_vs_drop, None),
    ("table_late_wake_vs_next_run", table_late_wake_vs_next_run, Some(3)),
    ("table_generation_again", table_generation_again, Some(3)),
    ("table_runs_in_turn", table_runs_in_turn, None),
    ("table_claim_vs_claim", table_claim_vs_claim, None),
];

fn main() -> ExitCode {
    let only: Vec<String> = env::args().skip(1).collect();
    if only == ["--list"] {
        for (name, ..) in MODELS {
            println!("{name}");
        }
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) = only.iter().find(|only| !MODELS.iter().any(|(name, ..)| name == only)) {
        eprintln!("no model has the name {unknown}");
        return ExitCode::FAILURE;
    }
    let chosen = MODELS.into_iter().filter(|(name, ..)| only.is_empty() || only.iter().any(|only| only == name));
    let next = Mutex::new(chosen);
    let one_by_one = || {
        let mut failed = 0;
        loop {
            let Some((name, model, bound)) = next.lock().ok().and_then(|mut next| next.next()) else { return failed };
            let begin = Instant::now();
            if let Ok(explored) = catch_unwind(|| explore(model, bound)) {
                let bound = bound.map_or("all".into(), |bound| format!("at most {bound} preemptions"));
                println!("{name}: {explored} interleavings ({bound}), {:.1?}", begin.elapsed());
            } else {
                println!("{name}: FAILED");
                failed += 1;
            }
        }
    };
    // Models have nothing in common, so each core may have its own.
    let failed: usize = std::thread::scope(|scope| {
        let cores: Vec<_> = (0..available_parallelism().map_or(1, usize::from)).map(|_| scope.spawn(one_by_one)).collect();
        cores.into_iter().map(|core| core.join().unwrap_or(1)).sum()
    });
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn explore(model: fn(), bound: Option<usize>) -> usize {
    let explored = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = Arc::clone(&explored);
    let mut builder = Builder::new();
    builder.preemption_bound = bound;
    builder.check(move || {
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        model();
    });
    explored.load(std::sync::atomic::Ordering::Relaxed)
}

/// What a waker's thread wrote before it woke: loom reports a read that is not ordered after the write.
#[derive(Clone)]
struct Note(Rc<UnsafeCell<()>>);

impl Note {
    fn new() -> Self {
        Note(Rc::new(UnsafeCell::new(())))
    }

    fn write(&self) {
        self.0.with_mut(|_| ());
    }

    fn read(&self) {
        self.0.with(|_| ());
    }
}

/// A parent that counts how often it is woken, by loom's atomics, so that the count is ordered no better than a flag of an executor.
struct Parent(AtomicUsize);

impl Wake for Parent {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Relaxed);
    }
}

fn parent() -> (Arc<Parent>, Waker) {
    let parent = Arc::new(Parent(AtomicUsize::new(0)));
    (Arc::clone(&parent), Waker::from(parent))
}

fn queue(tasks: usize) -> (raw::Ready, Bits) {
    (raw::Ready::new(tasks), Bits::new(tasks))
}

/// A queue as in a `static`, which it would be but for loom.
fn fixed() -> &'static Queue<1> {
    Box::leak(Box::new(Queue::new(2)))
}

fn owned(ready: &Ready<impl Memory>, task: usize) -> Waker {
    ready.with_waker(task, Waker::clone)
}

/// No task.
const NOTHING: [usize; 0] = [];

/// What one `take` gives.
fn take(ready: &mut impl Wakes, bits: &mut Bits) -> Vec<usize> {
    match ready.take(bits) {
        Taken::Nothing => Vec::new(),
        Taken::One(task) => vec![task],
        Taken::Many => iter::from_fn(|| bits.pop()).collect(),
    }
}

/// One poll of a run: it takes until there is nothing after it armed.
fn poll(ready: &mut impl Wakes, bits: &mut Bits, cx: &mut Context<'_>, mut each: impl FnMut(usize)) {
    let mut armed = false;
    loop {
        let tasks = take(ready, bits);
        if !tasks.is_empty() {
            armed = false;
            tasks.into_iter().for_each(&mut each);
        } else if armed {
            return;
        } else {
            ready.arm(cx.waker());
            armed = true;
        }
    }
}

/// Polls until each of these tasks was taken after its wake. A lost wake is a deadlock, which loom reports.
fn until_all(ready: &mut impl Wakes, bits: &mut Bits, mut notes: Vec<(usize, Note)>) {
    block_on(poll_fn(|cx| {
        poll(ready, bits, cx, |task| {
            for (_, note) in notes.extract_if(.., |(of, _)| *of == task) {
                note.read();
            }
        });
        if notes.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    }));
}

/// A run of that many tasks, and a thread for each list of tasks that it wakes.
fn run(tasks: usize, threads: &[&[usize]]) {
    let (mut ready, mut bits) = queue(tasks);
    let mut notes = Vec::new();
    let threads: Vec<_> = threads
        .iter()
        .map(|wakes| {
            let wakes: Vec<_> = wakes.iter().map(|&task| (owned(&ready, task), Note::new(), task)).collect();
            notes.extend(wakes.iter().map(|(_, note, task)| (*task, note.clone())));
            thread::spawn(move || {
                for (waker, note, _) in &wakes {
                    note.write();
                    waker.wake_by_ref();
                }
                wakes // its counts are other models' business
            })
        })
        .collect();
    until_all(&mut ready, &mut bits, notes);
    for thread in threads {
        drop(thread.join().unwrap());
    }
}

/// A push against the take of the stack: who takes the mark sees what was written before the wake.
fn wake_vs_take() {
    let (mut ready, mut bits) = queue(1);
    let (note, waker) = (Note::new(), owned(&ready, 0));
    let written = note.clone();
    let thread = thread::spawn(move || {
        written.write();
        waker.wake_by_ref();
    });
    let mut taken = take(&mut ready, &mut bits);
    if taken.is_empty() {
        thread.join().unwrap();
        taken = take(&mut ready, &mut bits);
    } else {
        note.read();
        thread.join().unwrap();
    }
    assert_eq!(taken, [0]);
}

/// The bit is set already: the second wake, too, orders what its thread wrote before a poll that follows.
fn wake_of_a_woken() {
    let (mut ready, mut bits) = queue(1);
    let flags = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
    let threads = [0, 1].map(|thread| {
        let (flag, waker) = (Arc::clone(&flags[thread]), owned(&ready, 0));
        thread::spawn(move || {
            flag.store(1, Relaxed);
            waker.wake_by_ref();
        })
    });
    let mut seen = 0;
    let mut polled = |taken: Vec<usize>| {
        if !taken.is_empty() {
            seen = flags[0].load(Relaxed) + flags[1].load(Relaxed);
        }
    };
    polled(take(&mut ready, &mut bits));
    polled(take(&mut ready, &mut bits));
    for thread in threads {
        thread.join().unwrap();
    }
    polled(take(&mut ready, &mut bits));
    assert_eq!(seen, 2, "a wake was lost: no poll saw both");
}

/// A wake before, between and after the last take and the parent's registration.
fn wake_vs_arm() {
    run(1, &[&[0]]);
}

/// Two wakers in one block: one of them pushes.
fn two_in_one_block() {
    run(2, &[&[0], &[1]]);
}

/// Two blocks, pushed at once: two that may find the stack empty and wake the parent.
fn two_blocks() {
    run(4, &[&[0], &[2]]);
}

/// Two blocks, pushed one after the other: the stack has none, one or both.
fn two_blocks_in_turn() {
    run(4, &[&[0, 3]]);
}

/// Three blocks: a push onto a stack that another pushes to and the run takes.
fn three_blocks() {
    run(6, &[&[0], &[2, 4]]);
}

/// A block that is emptied while another wake comes to it, with a second block on the stack.
fn block_again() {
    run(4, &[&[0, 1], &[2]]);
}

/// A block that is taken and pushed again, on top of another.
fn blocks_crossed() {
    run(4, &[&[0, 2], &[3]]);
}

/// The run is dropped while a waker wakes and is dropped: the last one frees, after the other's use, and the parent's waker is let go.
fn last_waker_vs_drop() {
    let (count, parent) = parent();
    let (mut ready, mut bits) = queue(1);
    let waker = owned(&ready, 0);
    ready.arm(&parent);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    let thread = thread::spawn(move || waker.wake());
    drop(ready);
    thread.join().unwrap();
    drop(parent);
    assert_eq!(Arc::strong_count(&count), 1, "the parent's waker is kept");
}

/// A waker that outlives the run does not keep the parent's waker.
fn closed_run_lets_go() {
    let (count, parent) = parent();
    let (mut ready, _) = queue(1);
    let waker = owned(&ready, 0);
    ready.arm(&parent);
    drop((ready, parent));
    assert_eq!(Arc::strong_count(&count), 1, "the parent's waker is kept");
    waker.wake();
}

/// Two wakers on two threads and the run, of which the last frees; one is cloned there.
fn two_last_wakers() {
    let (ready, _) = queue(1);
    let [first, second] = [(); 2].map(|()| owned(&ready, 0));
    let threads = [
        thread::spawn(move || {
            drop(first.clone());
            first.wake();
        }),
        thread::spawn(move || drop(second)),
    ];
    drop(ready);
    for thread in threads {
        thread.join().unwrap();
    }
}

/// Armed by one parent, then by another: the last one is woken.
fn parent_changes() {
    let [(first, one), (second, two)] = [(); 2].map(|()| parent());
    let (mut ready, mut bits) = queue(1);
    let waker = owned(&ready, 0);
    ready.arm(&one);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    let thread = thread::spawn(move || waker.wake());
    ready.arm(&two);
    let taken = take(&mut ready, &mut bits);
    thread.join().unwrap();
    if taken.is_empty() {
        assert!(second.0.load(Relaxed) > 0, "the run sleeps, and nobody woke its parent");
        assert_eq!(take(&mut ready, &mut bits), [0]);
    }
    drop((ready, one, two));
    assert_eq!((Arc::strong_count(&first), Arc::strong_count(&second)), (1, 1));
}

/// A new parent while a notifier has the old one's waker in hand, and a second wake.
fn parent_changes_twice() {
    let [(_first, one), (second, two)] = [(); 2].map(|()| parent());
    let (mut ready, mut bits) = queue(2);
    let wakers = [owned(&ready, 0), owned(&ready, 1)];
    ready.arm(&one);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    let threads = wakers.map(|waker| {
        thread::spawn(move || {
            waker.wake_by_ref();
            waker
        })
    });
    let mut got = take(&mut ready, &mut bits).len();
    loop {
        ready.arm(&two);
        let taken = take(&mut ready, &mut bits).len();
        if taken == 0 {
            break;
        }
        got += taken;
    }
    for thread in threads {
        drop(thread.join().unwrap());
    }
    if got < 2 {
        assert!(second.0.load(Relaxed) > 0, "the run sleeps, and nobody woke its new parent");
    }
}

/// Armed again by the same parent while a notifier may have its waker in hand: one mark wakes it once.
fn same_parent_again() {
    let (count, parent) = parent();
    let (mut ready, mut bits) = queue(1);
    let waker = owned(&ready, 0);
    ready.arm(&parent);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    let thread = thread::spawn(move || waker.wake());
    ready.arm(&parent);
    let taken = take(&mut ready, &mut bits);
    thread.join().unwrap();
    assert!(count.0.load(Relaxed) <= 1, "the run is woken, and woken again");
    if taken.is_empty() {
        assert_eq!(count.0.load(Relaxed), 1, "the run sleeps, and nobody woke its parent");
        assert_eq!(take(&mut ready, &mut bits), [0]);
    }
}

/// Two notifiers at the parent's slot, and a registrant that comes again.
fn two_notifiers() {
    let (count, parent) = parent();
    let (mut ready, mut bits) = queue(2);
    let wakers = [owned(&ready, 0), owned(&ready, 1)];
    ready.arm(&parent);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    let threads = wakers.map(|waker| thread::spawn(move || waker.wake()));
    let mut got = take(&mut ready, &mut bits).len();
    ready.arm(&parent);
    let second = take(&mut ready, &mut bits).len();
    got += second;
    for thread in threads {
        thread.join().unwrap();
    }
    if got < 2 && second == 0 {
        assert!(count.0.load(Relaxed) > 0, "the run sleeps, and nobody woke its parent");
    }
    got += take(&mut ready, &mut bits).len();
    assert_eq!(got, 2);
}

/// Two runs of a static queue, on two threads, one after the other: what the first did is over.
fn claim_vs_drop() {
    let (queue, note) = (fixed(), Note::new());
    let mut ready = queue.claim().unwrap();
    let written = note.clone();
    let thread = thread::spawn(move || {
        let (_count, parent) = parent();
        let mut bits = Bits::new(2);
        ready.arm(&parent);
        owned(&ready, 0).wake();
        assert_eq!(take(&mut ready, &mut bits), [0]);
        ready.arm(&parent);
        written.write();
    });
    if let Ok(mut ready) = queue.claim() {
        note.read();
        let (count, parent) = parent();
        ready.arm(&parent);
        assert_eq!(take(&mut ready, &mut Bits::new(2)), NOTHING);
        owned(&ready, 1).wake();
        assert_eq!(count.0.load(Relaxed), 1);
    }
    thread.join().unwrap();
}

/// Two runs claim a static queue at once: one has it.
fn claim_vs_claim() {
    let queue = fixed();
    let thread = thread::spawn(|| queue.claim().ok());
    let mine = queue.claim().ok();
    let theirs: Option<Ready<Claim>> = thread.join().unwrap();
    assert!(mine.is_some() != theirs.is_some());
}

/// A waker of an earlier run of a static queue against the next run: it loses no wake, and is polled at most once more for each late one.
fn late_waker_vs_next_run() {
    let queue = fixed();
    let (count, parent) = parent();
    let mut ready = queue.claim().unwrap();
    let late = owned(&ready, 0);
    ready.arm(&parent);
    let thread = thread::spawn(move || {
        late.wake_by_ref();
        late
    });
    drop(ready);

    let (mut ready, mut bits) = (queue.claim().unwrap(), Bits::new(2));
    let (waker, note) = (owned(&ready, 1), Note::new());
    let written = note.clone();
    let other = thread::spawn(move || {
        written.write();
        waker.wake();
    });
    until_all(&mut ready, &mut bits, vec![(1, note)]);
    other.join().unwrap();
    let late = thread.join().unwrap();
    let rest = take(&mut ready, &mut bits);
    assert!(rest.is_empty() || rest == [0]);
    assert_eq!(take(&mut ready, &mut bits), NOTHING);
    drop((ready, late, parent));
    assert_eq!(Arc::strong_count(&count), 1, "the parent's waker is kept");
}

/// A place in the table; it is the first entry's, if that is free.
fn table<const WORDS: usize>(lanes: usize) -> (Table<WORDS>, Bits) {
    (Table::claim(lanes).unwrap(), Bits::new(lanes))
}

fn of_lane(table: &mut impl Wakes, lane: usize) -> Waker {
    table.with_waker(lane, Waker::noop(), Waker::clone)
}

/// A run in the table, and a thread for each lane that is woken.
fn run_in_table<const WORDS: usize>(lanes: usize, woken: &[usize]) {
    let (mut table, mut bits) = table::<WORDS>(lanes);
    let mut notes = Vec::new();
    let threads: Vec<_> = woken
        .iter()
        .map(|&lane| {
            let (waker, note) = (of_lane(&mut table, lane), Note::new());
            notes.push((lane, note.clone()));
            thread::spawn(move || {
                note.write();
                waker.wake();
            })
        })
        .collect();
    until_all(&mut table, &mut bits, notes);
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(take(&mut table, &mut bits), NOTHING);
}

/// A bit against the take: who takes it sees what was written before the wake.
fn table_wake_vs_take() {
    let (mut table, mut bits) = table::<1>(1);
    let (note, waker) = (Note::new(), of_lane(&mut table, 0));
    let written = note.clone();
    let thread = thread::spawn(move || {
        written.write();
        waker.wake();
    });
    let mut taken = take(&mut table, &mut bits);
    if taken.is_empty() {
        thread.join().unwrap();
        taken = take(&mut table, &mut bits);
    } else {
        note.read();
        thread.join().unwrap();
    }
    assert_eq!(taken, [0]);
}

/// A wake before, between and after the last take and the parent's registration.
fn table_wake_vs_arm() {
    run_in_table::<1>(1, &[0]);
}

/// Two wakers of one word: one of them wakes the parent.
fn table_two_lanes() {
    run_in_table::<1>(2, &[0, 1]);
}

/// Two wakers of two words, which have an entry each.
fn table_two_words() {
    run_in_table::<2>(3, &[0, 2]);
}

/// The bit is set already: the second wake, too, orders what its thread wrote before a poll that follows.
fn table_wake_of_a_woken() {
    let (mut table, mut bits) = table::<1>(1);
    let flags = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
    let threads = [0, 1].map(|thread| {
        let (flag, waker) = (Arc::clone(&flags[thread]), of_lane(&mut table, 0));
        thread::spawn(move || {
            flag.store(1, Relaxed);
            waker.wake();
        })
    });
    let mut seen = 0;
    let mut polled = |taken: Vec<usize>| {
        if !taken.is_empty() {
            seen = flags[0].load(Relaxed) + flags[1].load(Relaxed);
        }
    };
    polled(take(&mut table, &mut bits));
    polled(take(&mut table, &mut bits));
    for thread in threads {
        thread.join().unwrap();
    }
    polled(take(&mut table, &mut bits));
    assert_eq!(seen, 2, "a wake was lost: no poll saw both");
}

/// Armed by one parent, then by another: the last one is woken.
fn table_parent_changes() {
    let [(first, one), (second, two)] = [(); 2].map(|()| parent());
    let (mut table, mut bits) = table::<1>(1);
    let waker = of_lane(&mut table, 0);
    table.arm(&one);
    assert_eq!(take(&mut table, &mut bits), NOTHING);
    let thread = thread::spawn(move || waker.wake());
    table.arm(&two);
    let taken = take(&mut table, &mut bits);
    thread.join().unwrap();
    if taken.is_empty() {
        assert!(second.0.load(Relaxed) > 0, "the run sleeps, and nobody woke its parent");
        assert_eq!(take(&mut table, &mut bits), [0]);
    }
    drop((table, one, two));
    assert_eq!((Arc::strong_count(&first), Arc::strong_count(&second)), (1, 1));
}

/// The entry is given back while a waker wakes: the parent's waker is let go, and is woken at most once; nothing of it is in the next run.
fn table_wake_vs_drop() {
    let (count, parent) = parent();
    let (mut ended, mut bits) = table::<1>(2);
    let late = of_lane(&mut ended, 0);
    ended.arm(&parent);
    assert_eq!(take(&mut ended, &mut bits), NOTHING);
    let thread = thread::spawn(move || {
        late.wake_by_ref();
        late
    });
    drop(ended);
    let late = thread.join().unwrap();
    drop(parent);
    assert!(count.0.load(Relaxed) <= 1);
    assert_eq!(Arc::strong_count(&count), 1, "the parent's waker is kept");
    late.wake_by_ref();
    let (mut table, mut bits) = table::<1>(2);
    late.wake();
    assert_eq!(take(&mut table, &mut bits), NOTHING);
}

/// A run that is over, whose waker, of lane 1, is being woken on another thread.
struct Ended {
    parent: Arc<Parent>,
    thread: thread::JoinHandle<Waker>,
}

impl Ended {
    fn new() -> Self {
        let (count, parent) = parent();
        let (mut table, _) = table::<1>(2);
        let late = of_lane(&mut table, 1);
        table.arm(&parent);
        let thread = thread::spawn(move || {
            late.wake_by_ref();
            late
        });
        Ended { parent: count, thread }
    }

    /// Against the run that has the entry now, of which lane 0 is woken: that wake is not lost.
    /// Gives what else was taken, after all wakes, and the late waker.
    fn vs_run(self, table: &mut Table<1>, bits: &mut Bits) -> (Vec<usize>, Waker) {
        let (waker, note) = (of_lane(table, 0), Note::new());
        let written = note.clone();
        let thread = thread::spawn(move || {
            written.write();
            waker.wake();
        });
        until_all(table, bits, vec![(0, note)]);
        thread.join().unwrap();
        let late = self.thread.join().unwrap();
        assert_eq!(Arc::strong_count(&self.parent), 1, "the parent's waker is kept");
        let rest = take(table, bits);
        assert_eq!(take(table, bits), NOTHING);
        (rest, late)
    }
}

/// A waker of an earlier run against the next one: that one is polled at most once more, if the wake was on its way.
fn table_late_wake_vs_next_run() {
    let ended = Ended::new();
    let (mut table, mut bits) = table::<1>(2);
    let (rest, late) = ended.vs_run(&mut table, &mut bits);
    assert!(rest.is_empty() || rest == [1]);
    late.wake();
    assert_eq!(take(&mut table, &mut bits), NOTHING, "it is of another generation");
}

/// A waker of an earlier run whose generation is the run's own: it takes no wake from it, nor is a lane polled that is not there.
fn table_generation_again() {
    let ended = Ended::new();
    drop(table::<1>(1));
    let (mut table, mut bits) = table::<1>(1);
    let (rest, late) = ended.vs_run(&mut table, &mut bits);
    assert_eq!(rest, NOTHING);
    let (count, parent) = parent();
    table.arm(&parent);
    assert_eq!(take(&mut table, &mut bits), NOTHING);
    late.wake();
    assert_eq!(count.0.load(Relaxed), 1, "it is a wake too many");
    assert_eq!(take(&mut table, &mut bits), NOTHING);
}

/// Two runs, on two threads, one after the other in the same entry: what the first did is over.
fn table_runs_in_turn() {
    let note = Note::new();
    let (mut first, _other) = (table::<1>(1).0, table::<1>(1));
    let written = note.clone();
    let thread = thread::spawn(move || {
        let (_count, parent) = parent();
        first.arm(&parent);
        of_lane(&mut first, 0).wake();
        written.write();
    });
    if let Some(mut next) = Table::<1>::claim(1) {
        note.read();
        let (count, parent) = parent();
        assert_eq!(take(&mut next, &mut Bits::new(1)), NOTHING, "the first run's");
        next.arm(&parent);
        assert_eq!(take(&mut next, &mut Bits::new(1)), NOTHING);
        of_lane(&mut next, 0).wake();
        assert_eq!(count.0.load(Relaxed), 1);
    }
    thread.join().unwrap();
}

/// Two runs claim at once: each has an entry of its own, and its own wake.
fn table_claim_vs_claim() {
    let claims = || {
        let (mut table, mut bits) = table::<1>(1);
        let waker = of_lane(&mut table, 0);
        waker.wake_by_ref();
        assert_eq!(take(&mut table, &mut bits), [0]);
        (table, waker)
    };
    let thread = thread::spawn(claims);
    let (_mine, waker) = claims();
    let (_theirs, other) = thread.join().unwrap();
    assert!(!waker.will_wake(&other));
}
