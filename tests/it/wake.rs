//! Who is woken by what, at every door.

use std::task::Poll;

use dagio_tests::doors::crossings;
use dagio_tests::{Bed, Hand, What};

#[test]
fn p05_the_parent_that_polled_last_is_woken_and_no_other() {
    for (door, graph) in crossings() {
        let bed = Bed::default();
        let mut run = Hand::new(graph.run(&bed, &[4]));
        assert!(run.poll().is_pending());
        // t3 starts when t1 ended; t0 waits all the time.
        for task in [1, 3, 0] {
            let before = run.change_waker();
            let wakes = before.count();
            assert!(run.poll().is_pending());
            bed.gates().open(task);
            assert!(run.is_woken(), "{door}, t{task}");
            assert_eq!(before.count(), wakes, "{door}, t{task}");
        }
    }
}

#[test]
fn p05_several_wakes_are_one_poll_and_late_ones_do_nothing() {
    for (door, graph) in crossings() {
        let bed = Bed::default();
        bed.gates().keep();
        let mut run = Hand::new(graph.run(&bed, &[4])).traced(bed.trace());
        assert!(run.poll().is_pending());
        let polls = |task| bed.trace().count(task, What::Poll);
        for _ in 0..3 {
            bed.gates().wake(1);
        }
        assert!(run.is_woken(), "{door}");
        assert!(run.poll().is_pending());
        assert_eq!(polls(1), 2, "{door}");

        // After the end of the task, of the run, and when it is gone.
        (0..2).for_each(|task| bed.gates().open(task));
        assert!(run.poll().is_pending());
        bed.gates().wake(1);
        assert!(run.poll().is_pending());
        assert_eq!((polls(1), bed.trace().count(1, What::Start)), (3, 1), "{door}");
        (2..5).for_each(|task| bed.gates().open(task));
        let Poll::Ready(Ok(outputs)) = run.poll() else { panic!("{door}: all gates are open") };
        drop(outputs);
        let before = bed.trace().len();
        (0..5).for_each(|task| bed.gates().wake(task));
        drop(run);
        (0..5).for_each(|task| bed.gates().wake(task));
        assert_eq!(bed.trace().len(), before, "{door}");
    }
}

#[test]
fn p05_p06_a_task_that_always_wakes_itself_is_polled_again_and_starves_nobody() {
    for (door, graph) in crossings() {
        let bed = Bed::default();
        bed.gates().yields(0, u32::MAX);
        (0..5).for_each(|task| bed.gates().open(task));
        let mut run = Hand::new(graph.run(&bed, &[4])).traced(bed.trace());
        let mut polls = 0;
        for _ in 0..10 {
            assert!(run.poll().is_pending());
            assert!(run.is_woken(), "{door}: it is to be polled again");
            let more = bed.trace().count(0, What::Poll) - polls;
            assert!((1..100).contains(&more), "{door}: {more} polls in one");
            polls += more;
        }
        let ended = [1, 3].map(|task| bed.trace().poll_of(task, What::End));
        assert_eq!(ended, [Some(1); 2], "{door}: its siblings");
        bed.gates().yields(0, 0);
        assert!(matches!(run.poll(), Poll::Ready(Ok(_))), "{door}");
    }
}
