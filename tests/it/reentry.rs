//! Runs of one object one after the other and at once.

use std::task::Poll;

use dagio_tests::{Bed, Failed, Hand, Output, What};

/// Its tasks lie on the bed of their run. Two lanes that cross, then a last task.
struct N;

#[dagio::dag]
impl N {
    async fn t0(&self, #[input] bed: &Bed) -> Output {
        bed.infallible(0, &[]).await
    }
    async fn t1(&self, #[input] bed: &Bed) -> Result<Output, Failed> {
        bed.fallible(1, &[]).await
    }
    async fn t2(&self, #[input] bed: &Bed, t0: &Output, t1: &Output) -> Output {
        bed.infallible(2, &[t0, t1]).await
    }
    async fn t3(&self, #[input] bed: &Bed, t1: &Output) -> Output {
        bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, #[input] bed: &Bed, t2: &Output, t3: &Output) -> Output {
        bed.infallible(4, &[t2, t3]).await
    }
}

fn starts(bed: &Bed) -> Vec<usize> {
    (0..5).map(|task| bed.trace().count(task, What::Start)).collect()
}

#[test]
fn p11_two_runs_at_once_share_nothing() {
    let n = N;
    let [first, second] = [Bed::default(), Bed::default()];
    let mut first_run = Hand::new(Box::pin(n.t4(&first)));
    let mut second_run = Hand::new(Box::pin(n.t4(&second)));
    assert!(first_run.poll().is_pending());
    assert!(second_run.poll().is_pending());

    first.gates().open(1);
    assert!(first_run.is_woken());
    assert!(!second_run.is_woken());
    assert!(first_run.poll().is_pending());
    assert_eq!(starts(&first), [1, 1, 0, 1, 0]);
    assert_eq!(starts(&second), [1, 1, 0, 0, 0]);

    second.fail(1);
    second.gates().open(1);
    assert!(matches!(second_run.poll(), Poll::Ready(Err(_))));
    (0..5).for_each(|task| first.gates().open(task));
    assert!(matches!(first_run.poll(), Poll::Ready(Ok(_))));
    assert_eq!(starts(&first), [1; 5]);
    assert_eq!(starts(&second), [1, 1, 0, 0, 0]);
}

#[test]
fn p11_a_run_after_a_failure_or_a_drop_starts_afresh() {
    let n = N;
    let bed = Bed::default();
    bed.fail(1);
    bed.gates().open(1);
    assert!(matches!(Hand::new(Box::pin(n.t4(&bed))).poll(), Poll::Ready(Err(_))));
    bed.clear();
    assert!(Hand::new(Box::pin(n.t4(&bed))).poll().is_pending());
    bed.clear();
    (0..5).for_each(|task| bed.gates().open(task));
    assert!(matches!(Hand::new(Box::pin(n.t4(&bed))).poll(), Poll::Ready(Ok(_))));
    assert_eq!(starts(&bed), [1; 5]);
}
