//! Runs of one graph one after the other and at once.

use std::task::Poll;

use dagio_tests::doors::crossings;
use dagio_tests::{Bed, Hand, What};

fn starts(bed: &Bed) -> Vec<usize> {
    (0..5).map(|task| bed.trace().count(task, What::Start)).collect()
}

#[test]
fn p11_two_runs_at_once_share_nothing() {
    for (door, graph) in crossings() {
        let [first, second] = [Bed::default(), Bed::default()];
        let mut first_run = Hand::new(graph.run(&first, &[4]));
        let mut second_run = Hand::new(graph.run(&second, &[4]));
        assert!(first_run.poll().is_pending());
        assert!(second_run.poll().is_pending());

        first.gates().open(1);
        assert!(first_run.is_woken());
        assert!(!second_run.is_woken());
        assert!(first_run.poll().is_pending());
        assert_eq!(starts(&first), [1, 1, 0, 1, 0], "{door}");
        assert_eq!(starts(&second), [1, 1, 0, 0, 0], "{door}");

        second.fail(1);
        second.gates().open(1);
        assert!(matches!(second_run.poll(), Poll::Ready(Err(_))));
        (0..5).for_each(|task| first.gates().open(task));
        assert!(matches!(first_run.poll(), Poll::Ready(Ok(_))));
        assert_eq!(starts(&first), [1; 5], "{door}");
        assert_eq!(starts(&second), [1, 1, 0, 0, 0], "{door}");
    }
}

#[test]
fn p11_a_run_after_a_failure_or_a_drop_starts_afresh() {
    for (door, graph) in crossings() {
        let bed = Bed::default();
        bed.fail(1);
        bed.gates().open(1);
        assert!(matches!(Hand::new(graph.run(&bed, &[4])).poll(), Poll::Ready(Err(_))));
        bed.clear();
        assert!(Hand::new(graph.run(&bed, &[4])).poll().is_pending());
        bed.clear();
        (0..5).for_each(|task| bed.gates().open(task));
        assert!(matches!(Hand::new(graph.run(&bed, &[4])).poll(), Poll::Ready(Ok(_))));
        assert_eq!(starts(&bed), [1; 5], "{door}");
    }
}
