//! Runs of `#[dag]` by the block's table: outputs that are given beforehand, limits, arguments.
//! What all runs have in common is in `random`.

use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};

use dagio::RunError;
use dagio_tests::{Bed, pause, to_end};

/// Notes who began, and lets nobody end before its time.
struct Shop {
    began: RefCell<Vec<&'static str>>,
}

#[dagio::dag(compile = 0)]
impl Shop {
    async fn item(&self, #[input] name: &str) -> String {
        self.begin("item").await;
        name.to_owned()
    }
    async fn price(&self, item: &str) -> Result<u32, std::num::ParseIntError> {
        self.begin("price").await;
        item.parse()
    }
    async fn stock(&self, item: &str) -> usize {
        self.begin("stock").await;
        item.len()
    }
    async fn offer(&self, price: &u32, stock: &usize, #[input] factor: u32) -> String {
        self.begin("offer").await;
        format!("{stock} at {}", price * factor)
    }
}

impl Shop {
    fn new() -> Self {
        Shop { began: RefCell::default() }
    }

    async fn begin(&self, name: &'static str) {
        self.began.borrow_mut().push(name);
        pause().await;
    }
}

#[test]
fn p01_p02_what_a_given_output_makes_needless_does_not_run() {
    let shop = Shop::new();
    assert_eq!(to_end(shop.dag().with_price(7).offer("lamp", 3)).unwrap(), "4 at 21");
    assert_eq!(shop.began.take(), ["item", "stock", "offer"]);

    assert_eq!(to_end(shop.dag().with_price(7).with_stock(2).offer("lamp", 3)).unwrap(), "2 at 21");
    assert_eq!(shop.began.take(), ["offer"]);
}

#[test]
fn p01_a_given_target_runs_nothing_and_ends_in_its_first_poll() {
    let shop = Shop::new();
    let mut run = pin!(shop.dag().with_offer("free".to_owned()).offer("lamp", 3));
    let Poll::Ready(end) = run.as_mut().poll(&mut Context::from_waker(Waker::noop())) else { panic!("there is nothing to do") };
    assert_eq!(end.unwrap(), "free");
    assert!(shop.began.take().is_empty());
}

#[test]
fn p07_a_task_that_fails_is_named_and_one_that_is_given_cannot_fail() {
    let shop = Shop::new();
    let failed = to_end(shop.dag().limit(2).offer("lamp", 3)).unwrap_err();
    assert_eq!(failed.to_string(), "task `price` failed: invalid digit found in string");
    assert!(to_end(shop.dag().with_price(1).offer("lamp", 3)).is_ok());
}

#[test]
fn p10_the_last_output_that_is_given_counts_and_each_is_dropped_once() {
    struct Counts<'a>(&'a AtomicU32, u32);
    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    struct Two<'a>(&'a AtomicU32);
    #[dagio::dag]
    impl<'a> Two<'a> {
        async fn first(&self) -> Counts<'a> {
            Counts(self.0, 1)
        }
        async fn second(&self, first: &Counts<'a>) -> u32 {
            first.1
        }
    }

    let drops = AtomicU32::new(0);
    let two = Two(&drops);
    let run = two.dag().with_first(Counts(&drops, 7)).with_first(Counts(&drops, 8));
    assert_eq!(drops.load(Ordering::Relaxed), 1);
    assert_eq!(to_end(run.second()), 8);
    assert_eq!(drops.load(Ordering::Relaxed), 2);
    // Not needed, and of a run that never begins.
    assert_eq!(to_end(two.dag().with_second(9).second()), 9);
    drop(two.dag().with_first(Counts(&drops, 7)));
    drop(two.dag().with_first(Counts(&drops, 7)).second());
    assert_eq!(drops.load(Ordering::Relaxed), 4);
}

/// The diamond `top -> long1 -> long2 -> end`, `top -> short -> end`, and `lone -> end`.
#[derive(Default)]
struct Limited {
    bed: Bed,
    running: AtomicU32,
    most: AtomicU32,
    began: RefCell<Vec<&'static str>>,
}

impl Limited {
    async fn work(&self, task: usize, name: &'static str) {
        self.began.borrow_mut().push(name);
        let running = self.running.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(running, Ordering::Relaxed);
        self.bed.gates().leaf(task).await;
        self.running.fetch_sub(1, Ordering::Relaxed);
    }
}

#[dagio::dag(compile = 0)]
impl Limited {
    async fn lone(&self) {
        self.work(0, "lone").await;
    }
    async fn top(&self) {
        self.work(1, "top").await;
    }
    #[depends(top)]
    async fn short(&self) {
        self.work(2, "short").await;
    }
    #[depends(top)]
    async fn long1(&self) {
        self.work(3, "long1").await;
    }
    #[depends(long1)]
    async fn long2(&self) {
        self.work(4, "long2").await;
    }
    #[depends(lone, short, long2)]
    async fn end(&self) {
        self.work(5, "end").await;
    }
}

#[test]
fn p13_of_those_that_may_start_the_one_with_the_longest_path_to_the_target_starts_first() {
    for (limit, most, order) in [
        (1, 1, ["top", "long1", "lone", "short", "long2", "end"]),
        (2, 2, ["top", "lone", "long1", "short", "long2", "end"]),
        (9, 3, ["top", "lone", "long1", "short", "long2", "end"]),
    ] {
        let limited = Limited::default();
        let mut run = pin!(limited.dag().limit(limit).end());
        for task in [1, 3, 0, 2, 4, 5] {
            assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            limited.bed.gates().open(task);
        }
        to_end(run);
        assert_eq!(limited.began.take(), order, "at most {limit}");
        assert_eq!(limited.most.load(Ordering::Relaxed), most, "at most {limit}");
    }
}

#[test]
fn the_path_that_counts_is_the_one_to_the_target_of_this_run() {
    // To `short`, `top` is as critical as nothing else; and with `long1` given, `lone` and `top` are equals, in order of declaration.
    let limited = Limited::default();
    (0..6).for_each(|task| limited.bed.gates().open(task));
    to_end(limited.dag().limit(1).with_long1(()).end());
    assert_eq!(limited.began.take(), ["top", "lone", "short", "long2", "end"]);
    to_end(limited.dag().limit(1).with_long2(()).with_short(()).end());
    assert_eq!(limited.began.take(), ["lone", "end"]);
}

#[test]
fn p15_a_run_of_no_tasks_at_once_is_refused() {
    let refused = std::panic::catch_unwind(|| drop(Two(0).dag().limit(0)));
    let message = *refused.expect_err("it would never end").downcast::<&str>().expect("a message");
    assert_eq!(message, "a run of at most 0 tasks at once never ends");
}

/// Arguments that several tasks take.
struct Two(u32);

#[dagio::dag(compile = 0)]
impl Two {
    async fn first(&self, #[input] text: String, #[input] shared: &[u32]) -> usize {
        pause().await;
        text.len() + shared.len()
    }
    async fn other(&self, #[input] text: String) -> usize {
        text.len()
    }
    async fn second(&self, first: &usize, other: &usize, #[input] shared: &[u32], #[input] own: &mut Vec<u32>) -> Vec<u32> {
        own.push(self.0);
        [*first, *other].into_iter().map(|length| u32::try_from(length).expect("small")).chain(shared.iter().copied()).collect()
    }
}

#[test]
fn p10_arguments_go_to_all_tasks_that_take_them() {
    let mut own = vec![1];
    assert_eq!(to_end(Two(5).dag().limit(1).second("abc".to_owned(), &[7, 8], &mut own)), [5, 3, 7, 8]);
    assert_eq!(own, [1, 5]);
    assert_eq!(to_end(Two(5).first("abc".to_owned(), &[7, 8])), 5);
}

/// A run over the table is as polled as a compiled one: it says so when it is over.
#[test]
fn p09_a_table_run_that_is_polled_after_its_end_panics() {
    let mut run = pin!(Two(0).dag().with_first(1).first(String::new(), &[]));
    let mut poll = || run.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(poll().is_ready());
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(poll)).is_err());
}

fn is_send<T: Send>(run: T) -> T {
    run
}

/// Parameters of the block, outputs that borrow from the object.
struct Generic<'n, T>(&'n str, T);

#[dagio::dag(compile = 0)]
impl<'n, T: Clone + Send + Sync> Generic<'n, T>
where
    Self: Sized,
{
    async fn name(&self) -> &'n str {
        self.0
    }
    async fn own(&self) -> &T {
        &self.1
    }
    async fn both(&self, name: &&'n str, own: &&T) -> Result<(&'n str, T), RunError<()>> {
        pause().await;
        Ok((name, T::clone(own)))
    }
    async fn last(&self, both: &(&'n str, T)) -> T {
        both.1.clone()
    }
}

#[test]
fn p14_a_block_with_parameters_has_a_table() {
    let (generic, other) = (Generic("a", 1_u8), 2);
    assert_eq!(to_end(is_send(generic.dag().with_own(&other).last())).unwrap(), 2);
    assert_eq!(to_end(generic.dag().limit(1).both()).unwrap(), ("a", 1));
    assert_eq!(to_end(generic.name()), "a");
}

/// Outputs that can be because the object can: that `T` outlives a reference to it is written nowhere.
struct Parts<T>(Vec<T>);

#[dagio::dag(run(all))]
impl<T> Parts<T> {
    async fn first(&self) -> Result<&T, Missing<'_, T>> {
        self.0.first().ok_or(Missing(&self.0))
    }
    async fn rest(&self) -> &[T] {
        &self.0[1..]
    }
    async fn own(&self) -> &Self {
        pause().await;
        self
    }
    async fn two(&self, first: &&T, rest: &&[T]) -> [*const T; 2] {
        [*first, &raw const rest[0]]
    }
    async fn some(&self, rest: &[T], own: &&Self) -> std::iter::Rev<std::slice::Iter<'_, T>> {
        let _ = (rest, own);
        self.0.iter().rev()
    }
    async fn ends(&self, own: &&Self, first: &&T) -> [*const T; 2] {
        [*first, &raw const own.0[own.0.len() - 1]]
    }
    async fn all(&self, two: &[*const T; 2], some: &std::iter::Rev<std::slice::Iter<'_, T>>, ends: &[*const T; 2]) -> bool {
        two[0] == ends[0] && some.clone().next().map(std::ptr::from_ref) == Some(ends[1])
    }
}

#[derive(Debug, PartialEq)]
struct Missing<'m, T>(&'m [T]);

#[test]
fn p10_outputs_may_borrow_what_the_block_has_of_any_type() {
    let parts = Parts(["a", "b", "c"].map(str::to_owned).to_vec());
    assert!(to_end(parts.all()).unwrap() && to_end(parts.dag().limit(1).all()).unwrap());
    assert_eq!(to_end(parts.dag().keep_going().all().report()).into_result().ok(), Some(true));
    assert_eq!(to_end(Parts::<u8>(Vec::new()).first()).unwrap_err().error(), Some(&Missing(&[])));
}

/// References to references, and outputs that live as long as what the object borrows.
struct Lent<'a, 'b, T>(&'a [&'b T], &'a &'b str);

#[dagio::dag(run(all))]
impl<'a, 'b, T> Lent<'a, 'b, T> {
    async fn first(&self) -> &'a &'b T {
        &self.0[0]
    }
    async fn rest(&self) -> Vec<&'b T> {
        self.0[1..].to_vec()
    }
    async fn name(&self) -> &&'b str {
        pause().await;
        self.1
    }
    async fn two(&self, first: &&'a &'b T, rest: &Vec<&'b T>) -> usize {
        let _ = first;
        1 + rest.len()
    }
    async fn known(&self, rest: &[&'b T], name: &&&'b str) -> usize {
        rest.len() + name.len()
    }
    async fn both(&self, name: &&&'b str, first: &&'a &'b T) -> (&'b str, &'b T) {
        (**name, **first)
    }
    async fn all(&self, two: &usize, known: &usize, both: &(&'b str, &'b T)) -> (usize, &'b str, &'b T) {
        (two + known, both.0, both.1)
    }
}

#[test]
fn p10_outputs_may_borrow_what_the_object_borrows() {
    let (one, two) = (1_u8, 2);
    let all = (6, "abc", &1);
    let lent = Lent(&[&one, &two], &"abc");
    assert_eq!(to_end(is_send(lent.all())), all);
    assert_eq!(to_end(is_send(lent.dag().limit(2).all())), all);
    assert_eq!(to_end(is_send(async { lent.dag().keep_going().all().await })), all);
}
