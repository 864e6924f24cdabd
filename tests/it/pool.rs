//! A driver on plain threads: the example `pool`.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::path::Path;
use std::process::Command;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};

use dagio::{Graph, TaskId};
use dagio_tests::Rng;

#[path = "../examples/pool/threads.rs"]
mod threads;

const CARGO: &str = include_str!("../graphs/cargo-axum-sqlx.dag");

/// The tasks of the text, and what each needs.
fn read(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        (columns[0], columns[2].split(',').filter(|on| !on.is_empty()).collect())
    })
    .collect()
}

/// Cargo builds what is out of date; all it needs was fetched for this test.
#[test]
fn the_example_runs_each_task_once_after_what_it_needs_and_says_where() {
    let run = Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["run", "--quiet", "--offline", "--example", "pool", "--", "3"])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let said = String::from_utf8(run.stdout).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    let (last, lines) = lines.split_last().unwrap();
    assert_eq!(*last, "225 of 225 tasks on 3 threads");

    let needs = read(CARGO);
    let mut ended = BTreeSet::new();
    for line in lines {
        let (thread, task) = line.split_once(": ").unwrap();
        assert!(["thread 0", "thread 1", "thread 2"].contains(&thread), "{line}");
        assert!(needs[task].iter().all(|on| ended.contains(on)), "{task} ended before what it needs");
        assert!(ended.insert(task), "{task} ran twice");
    }
    assert_eq!(ended.len(), 225);
}

/// A graph whose edges go from lower to higher numbers, and whose first `roots` tasks need nothing.
fn random(tasks: usize, roots: usize, rng: &mut Rng) -> (Graph, Vec<Vec<usize>>) {
    let mut graph = Graph::with_tasks(tasks);
    let mut needs = vec![Vec::new(); tasks];
    for (task, needs) in needs.iter_mut().enumerate().skip(roots) {
        for _ in 0..=rng.below(3) {
            let on = rng.below(task);
            needs.push(on);
            graph.depend(TaskId::new(task), TaskId::new(on));
        }
    }
    (graph, needs)
}

#[test]
fn p01_on_threads_each_task_runs_once_after_what_it_needs_and_all_threads_run() {
    let mut rng = Rng::new(3);
    for threads in [1, 2, 8] {
        let (graph, needs) = random(2000, 8, &mut rng);
        let plan = graph.plan().unwrap();
        let clock = AtomicUsize::new(1);
        let [started, ended] = [(); 2].map(|()| (0..2000).map(|_| AtomicUsize::new(0)).collect::<Vec<_>>());
        // The first tasks wait for each other, so each is on a thread of its own.
        let together = Barrier::new(threads);
        let note = |times: &[AtomicUsize], task: TaskId| {
            times[task.index()].store(clock.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
        };
        let first: Vec<TaskId> = plan.tasks().filter(|task| task.index() < 8).take(threads).collect();
        let ran = threads::run(&plan, threads, |task| {
            note(&started, task);
            if first.contains(&task) {
                together.wait();
            }
            note(&ended, task);
            Ok(())
        });
        assert_eq!(ran.iter().map(|ran| ran.task).collect::<BTreeSet<_>>().len(), 2000);
        assert_eq!(clock.into_inner(), 4001, "each started and ended once");
        assert!(ran.len() == 2000 && ran.iter().all(|ran| ran.end.is_ok()));
        assert_eq!(ran.iter().map(|ran| ran.thread).collect::<BTreeSet<_>>().len(), threads);
        let at = |times: &[AtomicUsize], task: usize| times[task].load(Ordering::SeqCst);
        for (task, needs) in needs.iter().enumerate() {
            assert!(needs.iter().all(|&on| at(&ended, on) < at(&started, task)), "{task}");
        }
    }
}

#[test]
fn a_failure_on_a_thread_lets_what_runs_end_and_starts_nothing() {
    let (graph, _) = random(100, 4, &mut Rng::new(5));
    let plan = graph.plan().unwrap();
    let first: Vec<TaskId> = plan.tasks().filter(|task| task.index() < 4).collect();
    for panics in [false, true] {
        let together = Barrier::new(4);
        let ran = threads::run(&plan, 4, |task| {
            if first.contains(&task) {
                together.wait();
            }
            match task == first[0] {
                // As a panic, but no message is printed.
                true if panics => resume_unwind(Box::new(())),
                true => Err(()),
                false => Ok(()),
            }
        });
        let failed = ran.iter().position(|ran| ran.end.is_err()).expect("one fails");
        assert_eq!(ran[failed].task, first[0]);
        let after = &ran[failed + 1..];
        assert!(after.len() < 4 && after.iter().all(|ran| ran.end.is_ok()), "three others ran when it failed");
    }
}
