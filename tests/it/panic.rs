//! A task that panics, and a run that is polled after its end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use dagio::{Dag, Graph, TaskId, fixed};
use dagio_tests::bench::Yields;
use dagio_tests::doors::crossings;
use dagio_tests::{Bed, Hand, Outcome, Panicked, What};

/// Polls a run that is over: it panics, and nothing else happens, then or when it is dropped. With outputs, and with a driver, the panic
/// is that of the async block around it.
fn poll_again(door: &str, mut run: Hand<dyn Future<Output = Outcome> + '_>, bed: &Bed) {
    // The outputs of these are the test's, and go with the run.
    let is_plan = matches!(door, "a plan" | "a plan of arrays");
    let happened = || bed.trace().events().iter().filter(|event| !is_plan || event.what != What::DropOutput).count();
    let before = happened();
    assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err(), "{door}: it is over");
    drop(run);
    assert_eq!(happened(), before, "{door}: all was dropped by then, and nothing ran since");
}

#[test]
fn p09_a_panic_comes_through_and_a_run_that_is_polled_again_panics() {
    for (door, graph) in crossings() {
        for panics in 0..5 {
            let bed = Bed::default();
            bed.panic(panics);
            (0..5).for_each(|task| bed.gates().open(task));
            let mut run = Hand::new(graph.run(&bed, &[4])).traced(bed.trace());
            let panic = catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&Panicked { task: panics }), "{door}");
            poll_again(door, run, &bed);
        }
    }
}

#[test]
fn p09_a_run_that_is_polled_after_its_end_panics() {
    for (door, graph) in crossings() {
        for fails in [false, true] {
            let bed = Bed::default();
            if fails {
                bed.fail(1);
            }
            (0..5).for_each(|task| bed.gates().open(task));
            let mut run = Hand::new(graph.run(&bed, &[4])).traced(bed.trace());
            let Poll::Ready(end) = run.poll() else { panic!("{door}: all gates are open") };
            assert_eq!(end.is_err(), fails);
            drop(end);
            poll_again(door, run, &bed);
        }
    }
}

#[test]
fn p09_p11_the_next_run_of_the_object_starts_afresh() {
    for (door, graph) in crossings() {
        let bed = Bed::default();
        bed.panic(1);
        bed.gates().open(1);
        let mut run = Hand::new(graph.run(&bed, &[4]));
        assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err());

        bed.clear();
        (0..5).for_each(|task| bed.gates().open(task));
        assert!(Hand::new(graph.run(&bed, &[4])).poll().is_ready());
        assert!((0..5).all(|task| bed.trace().count(task, What::Start) == 1), "{door}");
    }
}

/// A future that waits, and counts its drop; `panics` when it is dropped.
struct Waits<'a> {
    drops: &'a AtomicUsize,
    panics: bool,
}

impl Future for Waits<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.drops.fetch_add(1, Ordering::Relaxed);
        assert!(!self.panics, "in a drop");
    }
}

struct Three<'a> {
    drops: &'a AtomicUsize,
    panics: usize,
}

impl Three<'_> {
    fn waits(&self, task: usize) -> Waits<'_> {
        Waits { drops: self.drops, panics: task == self.panics }
    }
}

#[dagio::dag]
impl Three<'_> {
    async fn a(&self) {
        self.waits(0).await;
    }
    async fn b(&self) {
        self.waits(1).await;
    }
    async fn c(&self) {
        self.waits(2).await;
    }
    #[depends(a, b, c)]
    async fn end(&self) {}
}

/// Of three tasks that wait, one panics when `until` has it dropped: the others are dropped all the same, once, and the run is over.
fn ends_in_a_drop<R: Future>(door: &str, drops: &AtomicUsize, run: R) {
    let mut run = Box::pin(run);
    let mut cx = Context::from_waker(Waker::noop());
    assert!(run.as_mut().poll(&mut cx).is_pending(), "{door}");
    let Err(panic) = catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx))) else { panic!("{door}: a drop panics") };
    assert_eq!(panic.downcast_ref(), Some(&"in a drop"), "{door}");
    assert_eq!(drops.swap(0, Ordering::Relaxed), 3, "{door}: in the same poll");
    assert!(catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx))).is_err(), "{door}: it is over");
    drop(run);
    assert_eq!(drops.load(Ordering::Relaxed), 0, "{door}: each once");
}

#[test]
fn p09_p10_a_panic_in_a_drop_when_a_run_is_ended_from_outside_loses_no_other() {
    const FIXED: fixed::Plan<3, 0> = fixed::Plan::new(["a", "b", "c"], []);
    let plan = Graph::with_tasks(3).plan().unwrap();
    for panics in 0..3 {
        let drops = AtomicUsize::new(0);
        let three = Three { drops: &drops, panics };
        let start = |task: TaskId| three.waits(task.index());
        let until = || Yields(1);
        ends_in_a_drop("a plan", &drops, plan.run(start).until(until()));
        ends_in_a_drop("a plan, reported", &drops, plan.run(start).until(until()).report());
        ends_in_a_drop("a plan of arrays", &drops, FIXED.run(start).until(until()));
        let dag = Dag::new(|g| {
            let three = &three;
            let tasks = [0, 1, 2].map(|task| g.task("waits", (), move |()| three.waits(task)));
            g.all(tasks)
        });
        ends_in_a_drop("closures", &drops, dag.until(until()));
        ends_in_a_drop("#[dag]", &drops, three.dag().until(until()).end());
        ends_in_a_drop("#[dag], reported", &drops, three.dag().keep_going().until(until()).end().report());
    }
}
