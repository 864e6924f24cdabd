//! A task that panics, and a run that is polled after its end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

use dagio_tests::{Bed, Hand, Outcome, Panicked, What};

use crate::doors::crossings;

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
