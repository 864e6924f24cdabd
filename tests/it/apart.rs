//! P4, P5, P6: who is polled because of a wake, where arms and lanes have wakers of their own.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use dagio_tests::{Bed, Hand, Rng, What};

/// What each task does first.
trait Wait {
    fn wait(&self, task: usize) -> impl Future<Output = ()>;
}

impl Wait for Bed {
    fn wait(&self, task: usize) -> impl Future<Output = ()> {
        self.gates().leaf(task)
    }
}

/// Tasks side by side, of which task number i is named `ti`.
macro_rules! side_by_side {
    ($name:ident $([$($option:tt)*])? $($task:ident)*) => {
        struct $name<W>(W);

        #[dagio::dag(run(all) $(, $($option)*)?)]
        impl<W: Wait> $name<W> {
            $(async fn $task(&self) {
                self.0.wait(stringify!($task)[1..].parse().expect("a number")).await;
            })*
            #[depends($($task),*)]
            async fn all(&self) {}
        }
    };
}
side_by_side!(Four t0 t1 t2 t3);
side_by_side!(FourByTask [wake = "task"] t0 t1 t2 t3);
side_by_side!(Five t0 t1 t2 t3 t4);
side_by_side!(FiveByRun [wake = "run"] t0 t1 t2 t3 t4);
side_by_side!(Seventy
    t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31 t32 t33 t34
    t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 t63 t64 t65 t66
    t67 t68 t69
);

/// Five arms, of which one has five arms, of which one has five.
struct Nested<W>(W);

#[dagio::dag(run(all))]
impl<W: Wait> Nested<W> {
    async fn a(&self) {
        self.0.wait(0).await;
    }
    #[depends(a)]
    async fn b1(&self) {
        self.0.wait(1).await;
    }
    #[depends(a)]
    async fn b2(&self) {
        self.0.wait(2).await;
    }
    #[depends(a)]
    async fn b3(&self) {
        self.0.wait(3).await;
    }
    #[depends(a)]
    async fn b4(&self) {
        self.0.wait(4).await;
    }
    #[depends(a)]
    async fn b5(&self) {
        self.0.wait(5).await;
    }
    #[depends(b5)]
    async fn c1(&self) {
        self.0.wait(6).await;
    }
    #[depends(b5)]
    async fn c2(&self) {
        self.0.wait(7).await;
    }
    #[depends(b5)]
    async fn c3(&self) {
        self.0.wait(8).await;
    }
    #[depends(b5)]
    async fn c4(&self) {
        self.0.wait(9).await;
    }
    #[depends(b5)]
    async fn c5(&self) {
        self.0.wait(10).await;
    }
    #[depends(c1, c2, c3, c4, c5)]
    async fn c(&self) {
        self.0.wait(11).await;
    }
    #[depends(b1, b2, b3, b4, c)]
    async fn b(&self) {
        self.0.wait(12).await;
    }
    async fn d1(&self) {
        self.0.wait(13).await;
    }
    async fn d2(&self) {
        self.0.wait(14).await;
    }
    async fn d3(&self) {
        self.0.wait(15).await;
    }
    async fn d4(&self) {
        self.0.wait(16).await;
    }
    #[depends(b, d1, d2, d3, d4)]
    async fn all(&self) {
        self.0.wait(17).await;
    }
}

/// Two arms of three tasks each: six at once.
struct TwoByThree<W>(W);

#[dagio::dag(run(all))]
impl<W: Wait> TwoByThree<W> {
    async fn a(&self) {
        self.0.wait(0).await;
    }
    #[depends(a)]
    async fn a1(&self) {
        self.0.wait(1).await;
    }
    #[depends(a)]
    async fn a2(&self) {
        self.0.wait(2).await;
    }
    #[depends(a)]
    async fn a3(&self) {
        self.0.wait(3).await;
    }
    async fn b(&self) {
        self.0.wait(4).await;
    }
    #[depends(b)]
    async fn b1(&self) {
        self.0.wait(5).await;
    }
    #[depends(b)]
    async fn b2(&self) {
        self.0.wait(6).await;
    }
    #[depends(b)]
    async fn b3(&self) {
        self.0.wait(7).await;
    }
    #[depends(a1, a2, a3, b1, b2, b3)]
    async fn all(&self) {
        self.0.wait(8).await;
    }
}

/// Opens the gate of one task that waits, at random, before each poll but the first; gives how often each of the tasks was polled.
fn one_at_a_time(tasks: usize, bed: &Bed, run: impl Future) -> Vec<usize> {
    let mut rng = Rng::new(tasks as u64);
    let mut hand = Hand::new(Box::pin(run)).traced(bed.trace());
    let polls = |task| bed.trace().count(task, What::Poll);
    while hand.poll().is_pending() {
        assert!(!hand.is_woken(), "it sleeps");
        let waiting: Vec<usize> = (0..tasks).filter(|&task| polls(task) > 0 && !bed.gates().is_open(task)).collect();
        bed.gates().open(waiting[rng.below(waiting.len())]);
        assert!(hand.is_woken());
    }
    assert_eq!(hand.polls() as usize, tasks + 1);
    (0..tasks).map(polls).collect()
}

#[test]
fn p04_a_wake_polls_the_woken_arm_or_lane_alone() {
    let bed = Bed::default();
    assert_eq!(one_at_a_time(5, &bed, Five(bed.clone()).all()), [2; 5]);
    let bed = Bed::default();
    assert_eq!(one_at_a_time(4, &bed, FourByTask(bed.clone()).all()), [2; 4]);
    let bed = Bed::default();
    assert_eq!(one_at_a_time(70, &bed, Seventy(bed.clone()).all()), [2; 70]);
    let bed = Bed::default();
    assert_eq!(one_at_a_time(18, &bed, Nested(bed.clone()).all()), [2; 18]);
}

#[test]
fn p04_a_wake_polls_up_to_four_that_run_at_once() {
    let bed = Bed::default();
    assert_eq!(one_at_a_time(4, &bed, Four(bed.clone()).all()).iter().sum::<usize>(), 4 + 4 + 3 + 2 + 1);
    let bed = Bed::default();
    assert_eq!(one_at_a_time(5, &bed, FiveByRun(bed.clone()).all()).iter().sum::<usize>(), 5 + 5 + 4 + 3 + 2 + 1);

    // The six of two arms are two times three.
    let bed = Bed::default();
    let run = TwoByThree(bed.clone());
    let mut hand = Hand::new(Box::pin(run.all())).traced(bed.trace());
    let count = || (0..9).map(|task| bed.trace().count(task, What::Poll)).collect::<Vec<_>>();
    for task in [0, 4] {
        bed.gates().open(task);
    }
    assert!(hand.poll().is_pending());
    assert_eq!(count(), [1; 8].into_iter().chain([0]).collect::<Vec<_>>());
    bed.gates().open(6);
    assert!(hand.poll().is_pending());
    assert_eq!(count(), [1, 1, 1, 1, 1, 2, 2, 2, 0]);
}

/// Nobody opens the gates of the others.
#[test]
fn p06_one_that_always_wakes_itself_leaves_the_others_alone_and_yields() {
    let bed = Bed::default();
    bed.gates().yields(2, u32::MAX);
    let run = Five(bed.clone());
    let mut hand = Hand::new(Box::pin(run.all())).traced(bed.trace());
    let polls = |task| bed.trace().count(task, What::Poll);
    for nth in 1..=10 {
        assert!(hand.poll().is_pending());
        assert!(hand.is_woken());
        assert_eq!([0, 1, 2, 3, 4].map(polls), [1, 1, 33 * nth, 1, 1]);
    }
    bed.gates().open(4);
    assert!(hand.poll().is_pending());
    assert_eq!((polls(4), bed.trace().count(4, What::Wake)), (2, 1));

    // Passes of nested regions do not multiply.
    let bed = Bed::default();
    bed.gates().yields(8, u32::MAX);
    for task in [0, 5] {
        bed.gates().open(task);
    }
    let run = Nested(bed.clone());
    let mut hand = Hand::new(Box::pin(run.all())).traced(bed.trace());
    let polls = |task| bed.trace().count(task, What::Poll);
    for nth in 1..=10 {
        assert!(hand.poll().is_pending());
        assert!(hand.is_woken());
        assert_eq!([0, 1, 4, 6, 8, 10, 13].map(polls), [1, 1, 1, 1, 33 * nth, 1, 1]);
    }
    bed.gates().open(16);
    assert!(hand.poll().is_pending());
    assert_eq!((polls(16), polls(10)), (2, 1));
}

/// Leaves that keep every waker that they see, and end when they are told.
struct Keeping {
    wakers: [Mutex<Vec<Waker>>; 5],
    ends: [AtomicBool; 5],
}

impl Keeping {
    fn new() -> Self {
        Self { wakers: Default::default(), ends: Default::default() }
    }

    fn wakers(&self) -> Vec<Waker> {
        self.wakers.iter().flat_map(|wakers| wakers.lock().expect("nobody panics").clone()).collect()
    }

    fn end(&self, task: usize) {
        self.ends[task].store(true, Ordering::Release);
        self.wakers[task].lock().expect("nobody panics").iter().for_each(Waker::wake_by_ref);
    }
}

impl Wait for &Keeping {
    fn wait(&self, task: usize) -> impl Future<Output = ()> {
        poll_fn(move |cx| {
            self.wakers[task].lock().expect("nobody panics").push(cx.waker().clone());
            if self.ends[task].load(Ordering::Acquire) { Poll::Ready(()) } else { Poll::Pending }
        })
    }
}

#[test]
fn p05_wakes_after_the_end_or_the_drop_come_to_nothing() {
    for ended in 0..=5 {
        let leaves = Keeping::new();
        let run = Five(&leaves);
        let mut hand = Hand::new(Box::pin(run.all()));
        assert!(hand.poll().is_pending());
        for task in 0..ended {
            leaves.end(task);
            assert!(hand.is_woken());
            assert_eq!(hand.poll().is_ready(), task == 4);
            let (seen, wakers) = (hand.wakes(), leaves.wakers[task].lock().expect("nobody panics").clone());
            wakers.iter().for_each(Waker::wake_by_ref);
            // It is woken for a task that is no more; at most once.
            assert!(hand.wakes() - seen <= 1);
        }
        let late = leaves.wakers();
        // Each once when it began, and once when it ended.
        assert_eq!(late.len(), 5 + ended);
        let wakes = hand.wakes();
        let mut held = Some(hand);
        if ended < 5 {
            held = None;
        }
        let copies = late.clone();
        late.iter().for_each(Waker::wake_by_ref);
        late.into_iter().for_each(Waker::wake);
        drop(copies);
        assert!(held.is_none_or(|hand| hand.wakes() == wakes), "nobody is woken for a run that has ended");
    }
}

#[test]
fn p05_the_last_parent_is_woken_and_no_other() {
    let leaves = Keeping::new();
    let run = Five(&leaves);
    let mut run = pin!(run.all());
    let parents = [(); 3].map(|()| Arc::new(Parent::default()));
    for (nth, parent) in parents.iter().enumerate() {
        let waker = Waker::from(Arc::clone(parent));
        assert!(run.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        if nth == 1 {
            leaves.end(0);
        }
    }
    leaves.end(3);
    leaves.end(4);
    assert_eq!(parents.map(|parent| parent.0.load(Ordering::Relaxed)), [0, 1, 1]);
}

#[derive(Default)]
struct Parent(std::sync::atomic::AtomicUsize);

impl Wake for Parent {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Sleeps between polls.
fn block_on<F: Future>(run: F) -> F::Output {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut run = pin!(run);
    loop {
        if let Poll::Ready(output) = run.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        thread::park();
    }
}

#[test]
fn p05_wakes_of_other_threads_are_not_lost() {
    for _ in 0..if cfg!(miri) { 2 } else { 200 } {
        let leaves = Keeping::new();
        thread::scope(|threads| {
            for tasks in [[0, 3, 4], [1, 2, 2]] {
                let leaves = &leaves;
                threads.spawn(move || {
                    for task in tasks {
                        while leaves.wakers[task].lock().expect("nobody panics").is_empty() {
                            thread::yield_now();
                        }
                        leaves.end(task);
                    }
                });
            }
            block_on(Five(&leaves).all());
        });
    }
}

/// A leaf may show the waker that it was lent to other threads, also before there is a queue.
#[test]
fn p05_clones_of_one_waker_on_several_threads_are_of_one_queue() {
    struct Shows(Mutex<Vec<Waker>>);
    impl Wait for &Shows {
        fn wait(&self, task: usize) -> impl Future<Output = ()> {
            let mut polled = false;
            poll_fn(move |cx| {
                if std::mem::replace(&mut polled, true) {
                    return Poll::Ready(());
                }
                let waker = cx.waker();
                thread::scope(|threads| {
                    for _ in 0..3 {
                        threads.spawn(|| {
                            let clone = waker.clone();
                            assert!(clone.will_wake(&waker.clone()));
                            if task == 0 {
                                self.0.lock().expect("nobody panics").push(clone);
                            } else {
                                waker.wake_by_ref();
                            }
                        });
                    }
                });
                Poll::Pending
            })
        }
    }
    for _ in 0..if cfg!(miri) { 2 } else { 50 } {
        let shown = Shows(Mutex::default());
        let run = Five(&shown);
        let mut hand = Hand::new(Box::pin(run.all()));
        assert!(hand.poll().is_pending());
        assert!(!hand.is_woken(), "the four were polled again in this poll");
        let wakers = shown.0.lock().expect("nobody panics").clone();
        assert!(wakers.len() == 3 && wakers.iter().all(|waker| waker.will_wake(&wakers[0])));
        wakers[2].wake_by_ref();
        assert!(hand.is_woken() && hand.poll().is_ready());
    }
}

#[test]
fn p14_a_run_with_wakers_of_its_own_is_send_if_its_tasks_are() {
    fn is_send<T: Send>(_: &T) {}
    let bed = Bed::default();
    let (five, nested) = (Five(bed.clone()), Nested(bed.clone()));
    is_send(&five.all());
    is_send(&nested.all());
}
