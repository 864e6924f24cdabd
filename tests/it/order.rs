//! Who starts in which poll, and how often each is polled, written out for the seed graph: `(A;B | C) ; D ; (E | F) ; G`.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::RunError;
use dagio_tests::{Bed, Failed, Hand, Output, What, held};

const A: usize = 0;
const B: usize = 1;
const C: usize = 2;
const D: usize = 3;
const E: usize = 4;
const F: usize = 5;
const G: usize = 6;

#[derive(Default)]
struct Seed {
    bed: Bed,
}

#[dagio::dag]
impl Seed {
    async fn a(&self) -> Output {
        self.bed.infallible(A, &[]).await
    }
    async fn b(&self, a: &Output) -> Result<Output, Failed> {
        self.bed.fallible(B, &[a]).await
    }
    async fn c(&self) -> Output {
        self.bed.infallible(C, &[]).await
    }
    async fn d(&self, b: &Output, c: &Output) -> Output {
        self.bed.infallible(D, &[b, c]).await
    }
    async fn e(&self, d: &Output) -> Output {
        self.bed.infallible(E, &[d]).await
    }
    async fn f(&self, c: &Output, d: &Output) -> Output {
        self.bed.infallible(F, &[c, d]).await
    }
    async fn g(&self, e: &Output, f: &Output) -> Output {
        self.bed.infallible(G, &[e, f]).await
    }
}

impl Seed {
    fn count(&self, what: What) -> [usize; 7] {
        [A, B, C, D, E, F, G].map(|task| self.bed.trace().count(task, what))
    }

    /// The number of the poll in which each task did this, 0 if it did not.
    fn polls_of(&self, what: What) -> [u32; 7] {
        [A, B, C, D, E, F, G].map(|task| self.bed.trace().poll_of(task, what).unwrap_or(0))
    }
}

#[test]
fn p01_p02_each_task_starts_once_and_at_once() {
    let seed = Seed::default();
    let mut run = Hand::new(Box::pin(seed.g())).traced(seed.bed.trace());
    for task in [A, B, C, D, E, F, G] {
        assert!(run.poll().is_pending());
        assert!(!run.is_woken());
        seed.bed.gates().open(task);
        assert!(run.is_woken());
    }
    assert!(run.poll().is_ready());

    assert_eq!(run.polls(), 8);
    assert_eq!(seed.count(What::Start), [1; 7]);
    assert_eq!(seed.polls_of(What::Start), [1, 2, 1, 4, 5, 5, 7]);
    assert_eq!(seed.polls_of(What::End), [2, 3, 4, 5, 6, 7, 8]);
    // A and C share the parent's waker, as do B and C, E and F: who runs beside the woken one is polled with it.
    assert_eq!(seed.count(What::Poll), [2, 2, 4, 2, 2, 3, 2]);
}

#[test]
fn p02_tasks_whose_gates_are_open_all_run_in_the_first_poll() {
    let seed = Seed::default();
    for task in [A, B, C, D, E, F, G] {
        seed.bed.gates().open(task);
    }
    // The no-op waker will do, and no executor.
    let Poll::Ready(output) = pin!(seed.g()).poll(&mut Context::from_waker(Waker::noop())) else { panic!("all gates are open") };
    assert_eq!(seed.count(What::Start), [1; 7]);
    assert_eq!(seed.count(What::Poll), [1; 7]);
    drop(output);
    assert_eq!(seed.count(What::DropOutput), [1; 7]);
}

#[test]
fn p01_what_the_target_does_not_need_never_starts() {
    let seed = Seed::default();
    for task in [A, B, C] {
        seed.bed.gates().open(task);
    }
    let mut cx = Context::from_waker(Waker::noop());
    assert!(pin!(seed.c()).poll(&mut cx).is_ready());
    assert_eq!(seed.count(What::Start), [0, 0, 1, 0, 0, 0, 0]);
    assert!(pin!(seed.b()).poll(&mut cx).is_ready());
    assert_eq!(seed.count(What::Start), [1, 1, 1, 0, 0, 0, 0]);
}

#[test]
fn p03_nothing_starts_before_the_first_poll() {
    let seed = Seed::default();
    drop(seed.g());
    assert!(seed.bed.trace().is_empty());
}

#[test]
fn p04_p06_a_task_that_always_wakes_itself_leaves_the_others_alone() {
    let seed = Seed::default();
    seed.bed.gates().yields(C, u32::MAX);
    for task in [A, B] {
        seed.bed.gates().open(task);
    }
    let mut run = Hand::new(Box::pin(seed.g())).traced(seed.bed.trace());
    for polls in 1..=10 {
        assert!(run.poll().is_pending());
        assert!(run.is_woken());
        assert_eq!(seed.count(What::Poll), [1, 1, polls, 0, 0, 0, 0]);
    }
}

#[test]
fn p03_p07_a_failure_drops_what_runs_in_the_same_poll_and_names_the_task() {
    let seed = Seed::default();
    seed.bed.fail(B);
    seed.bed.gates().open(A);
    let mut run = Hand::new(Box::pin(seed.g())).traced(seed.bed.trace());
    assert!(run.poll().is_pending());
    assert_eq!(seed.count(What::Start), [1, 1, 1, 0, 0, 0, 0]);
    seed.bed.gates().open(B);
    let Poll::Ready(Err(failure)) = run.poll() else { panic!("b fails") };

    assert_eq!(seed.count(What::DropLocals), [1, 1, 1, 0, 0, 0, 0]);
    assert_eq!(failure.task(), Some("b"));
    assert_eq!(failure.error(), Some(&Failed { task: B }));
    assert_eq!(failure.to_string(), "task `b` failed: t1 was told to fail");
    let error: Option<Failed> = RunError::into_error(failure);
    assert_eq!(error, Some(Failed { task: B }));
}

#[test]
fn p10_a_dropped_run_drops_what_runs_before_what_it_borrows() {
    let seed = Seed::default();
    for task in [A, B, C, D] {
        seed.bed.gates().open(task);
    }
    let mut run = Hand::new(held(seed.g()));
    assert!(run.poll().is_pending());
    let before = seed.bed.trace().len();
    drop(run);

    let dropped = seed.bed.trace().events().split_off(before);
    let what: Vec<What> = dropped.iter().map(|event| event.what).collect();
    assert_eq!(what[..2], [What::DropLocals; 2], "E and F run");
    assert!(what[2..].iter().all(|&what| what == What::DropOutput));
    assert_eq!(seed.count(What::DropLocals), [1, 1, 1, 1, 1, 1, 0]);
    assert_eq!(seed.count(What::DropOutput), [1, 1, 1, 1, 0, 0, 0]);
}
