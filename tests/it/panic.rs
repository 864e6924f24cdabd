//! A task that panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dagio_tests::{Bed, Failed, Hand, Output, Panicked, What};

/// Two lanes that cross, then a last task.
#[derive(Default)]
struct N {
    bed: Bed,
}

#[dagio::dag]
impl N {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(2, &[t0, t1]).await
    }
    async fn t3(&self, t1: &Output) -> Output {
        self.bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, t2: &Output, t3: &Output) -> Output {
        self.bed.infallible(4, &[t2, t3]).await
    }
}

#[test]
fn p09_a_panic_comes_through_and_a_run_that_is_polled_again_panics() {
    for panics in 0..5 {
        let n = N::default();
        n.bed.panic(panics);
        (0..5).for_each(|task| n.bed.gates().open(task));
        let mut run = Hand::new(Box::pin(n.t4())).traced(n.bed.trace());
        let panic = catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&Panicked { task: panics }));

        let before = n.bed.trace().len();
        assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err());
        drop(run);
        assert_eq!(n.bed.trace().len(), before, "all was dropped when it panicked, and nothing ran since");
    }
}

#[test]
fn p09_p11_the_next_run_of_the_object_starts_afresh() {
    let n = N::default();
    n.bed.panic(1);
    n.bed.gates().open(1);
    let mut run = Hand::new(Box::pin(n.t4()));
    assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err());

    n.bed.clear();
    (0..5).for_each(|task| n.bed.gates().open(task));
    assert!(Hand::new(Box::pin(n.t4())).poll().is_ready());
    assert!((0..5).all(|task| n.bed.trace().count(task, What::Start) == 1));
}
