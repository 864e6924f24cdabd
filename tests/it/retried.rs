//! Who is told of attempts that failed: an observer, at every front door.

use std::cell::{Cell, RefCell};
use std::future::{Future, Ready, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use dagio::{Dag, Graph, Name, Observer, Outcome, Retry, RunEnd, Timer, fixed};
use dagio_tests::pause;

/// No time passes.
struct Stopped;

impl Timer for Stopped {
    type Sleep = Ready<()>;

    fn sleep(&self, _: Duration) -> Ready<()> {
        ready(())
    }
}

#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl Told {
    fn tell(&self, told: impl Into<String>) {
        self.0.lock().expect("nobody panics with it").push(told.into());
    }
}

impl Observer<&'static str> for Told {
    fn started(&self, task: Name<'_>) {
        self.tell(format!("{task} started"));
    }

    fn poll<R>(&self, task: Name<'_>, poll: impl FnOnce() -> R) -> R {
        let polled = poll();
        self.tell(format!("{task} polled"));
        polled
    }

    fn retried(&self, task: Name<'_>, attempt: u32) {
        self.tell(format!("{task}: attempt {attempt} failed"));
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, &'static str>) {
        self.tell(format!("{task} {}", if let Outcome::Failed(error) = outcome { error } else { "ended" }));
    }
}

fn poll<T>(run: &mut (impl Future<Output = T> + Unpin)) -> Poll<T> {
    Pin::new(run).poll(&mut Context::from_waker(Waker::noop()))
}

/// A few polls are enough.
fn end<T>(run: impl Future<Output = T>) -> T {
    let mut run = Box::pin(run);
    let ended = (0..4).find_map(|_| match poll(&mut run) {
        Poll::Ready(end) => Some(end),
        Poll::Pending => None,
    });
    ended.expect("it waits for nothing else")
}

struct Page {
    attempts: Cell<u32>,
    closes: Cell<u32>,
}

impl Page {
    const fn new() -> Self {
        Page { attempts: Cell::new(0), closes: Cell::new(0) }
    }
}

#[dagio::dag(timer = Stopped)]
impl Page {
    /// The second attempt waits, and those before the fourth fail.
    #[retry(attempts = 5, backoff = "1s")]
    async fn body(&self) -> Result<u32, &'static str> {
        self.attempts.set(self.attempts.get() + 1);
        if self.attempts.get() == 2 {
            pause().await;
        }
        if self.attempts.get() < 4 { Err("refused") } else { Ok(self.attempts.get()) }
    }

    #[retry(attempts = 3, when = |error| *error != "twice")]
    #[depends(body)]
    async fn refused(&self) -> Result<(), &'static str> {
        Err(if self.attempts.replace(9) == 4 { "once" } else { "twice" })
    }

    async fn both(&self, body: &u32, refused: Option<&()>) -> bool {
        refused.is_none() && *body == 4
    }

    #[retry(attempts = 2)]
    #[teardown(body)]
    async fn close(&self) -> Result<(), &'static str> {
        self.closes.set(self.closes.get() + 1);
        if self.closes.get() < 2 { Err("not closed") } else { Ok(()) }
    }
}

/// What a run of `both` tells.
const BOTH: [&str; 13] = [
    "body started",
    "body polled",
    "body: attempt 1 failed",
    "body polled",
    "body: attempt 2 failed",
    "body: attempt 3 failed",
    "body ended",
    "refused started",
    "refused polled",
    "refused: attempt 1 failed",
    "refused twice",
    "both started",
    "both polled",
];

#[test]
fn a_task_of_an_attribute_tells_its_attempts_when_the_poll_is_over_in_which_they_failed() {
    let (page, told) = (Page::new(), Told::default());
    assert_eq!(end(page.dag().keep_going().observe(&told).both()), Ok(true));
    assert_eq!(told.0.lock().unwrap()[..BOTH.len()], BOTH);
    assert_eq!(told.0.lock().unwrap()[BOTH.len()..], ["both ended"], "and nothing of teardowns");
    assert_eq!(page.closes.get(), 2);
}

#[test]
fn it_does_the_same_when_nobody_is_told() {
    let page = Page::new();
    assert_eq!(end(page.dag().keep_going().both()), Ok(true));
    assert_eq!((page.attempts.get(), page.closes.get()), (9, 2));
    assert_eq!(end(Page::new().dag().limit(1).body().report()).into_result(), Ok(4));
}

#[test]
fn references_options_arcs_and_tuples_are_told_too() {
    let [first, second, third, fourth] = [(); 4].map(|()| Arc::new(Told::default()));
    let none: Option<&Told> = None;
    let by = ((&*first, none), Some(Arc::clone(&second)), (Arc::clone(&third), &fourth, none));
    assert_eq!(end(Page::new().dag().keep_going().observe(by).both()), Ok(true));
    for told in [first, second, third, fourth] {
        assert_eq!(told.0.lock().unwrap()[..BOTH.len()], BOTH);
    }
}

/// Panics when it is told of an attempt.
#[derive(Default)]
struct Panics {
    has_panicked: Cell<bool>,
    later: Cell<u32>,
}

impl Panics {
    fn called(&self) {
        self.later.set(self.later.get() + u32::from(self.has_panicked.get()));
    }
}

impl<E> Observer<E> for Panics {
    fn retried(&self, _: Name<'_>, _: u32) {
        self.called();
        self.has_panicked.set(true);
        panic!("told");
    }

    fn ended(&self, _: Name<'_>, _: Outcome<'_, E>) {
        self.called();
    }

    fn run_ended(&self, _: RunEnd) {
        self.called();
    }
}

#[test]
fn p09_a_panic_of_the_observer_there_is_the_runs_and_it_is_told_nothing_more() {
    let (page, panics) = (Page::new(), Panics::default());
    let mut run = Box::pin(page.dag().observe(&panics).both());
    let panicked = catch_unwind(AssertUnwindSafe(|| poll(&mut run).is_ready())).unwrap_err();
    assert_eq!(panicked.downcast_ref(), Some(&"told"));
    drop(run);
    assert_eq!((panics.has_panicked.get(), panics.later.get(), page.attempts.get()), (true, 0, 2));
}

/// Tries three times, in vain, and tells `told` of `task`.
async fn in_vain(told: &Told, task: Name<'_>) -> Result<(), &'static str> {
    let again = Retry::attempts(3).on_retry(|attempt, error| {
        assert_eq!(*error, "no");
        told.retried(task, attempt);
    });
    again.run(Stopped, || ready(Err("no"))).await
}

#[test]
fn a_hook_tells_the_observer_at_the_other_doors() {
    let all = |told: &Told| {
        let told = std::mem::take(&mut *told.0.lock().unwrap());
        assert_eq!(told, ["page started", "page: attempt 1 failed", "page: attempt 2 failed", "page polled", "page no"]);
    };
    let told = &Told::default();
    let mut graph = Graph::new();
    let page = graph.add("page");
    let name = Name::new("page", page);
    assert_eq!(name.as_str(), Some("page"));
    let plan = graph.plan().unwrap();
    assert!(end(plan.run(|_| in_vain(told, name)).observe(told)).is_err());
    all(told);
    assert!(end(plan.outputs::<()>().run(|_, _| in_vain(told, name)).observe(told)).is_err());
    all(told);
    let fixed: fixed::Plan<'_, 1, 0> = fixed::Plan::new(["page"], []);
    assert!(end(fixed.run(|_| in_vain(told, name)).observe(told)).is_err());
    all(told);
    let dag = Dag::try_local(|g| g.try_task("page", (), |()| in_vain(told, name)));
    assert!(end(dag.observe(told)).is_err());
    all(told);
}

#[test]
fn a_hook_is_called_after_each_attempt_but_the_last_whatever_is_said_after_it() {
    let told = RefCell::new(Vec::new());
    let hook = |attempt: u32, error: &u32| told.borrow_mut().push((attempt, *error));
    let calls = Cell::new(0);
    let fails = || {
        calls.set(calls.get() + 1);
        ready(Err::<(), u32>(calls.get() * 10))
    };
    let again = Retry::attempts(3).on_retry(hook);
    assert_eq!(end(again.run(Stopped, fails)), Err(30));
    assert_eq!(told.take(), [(1, 10), (2, 20)]);
    // The errors are kept all the same.
    calls.set(0);
    assert_eq!(end(again.run_keeping(Stopped, fails)).unwrap_err().errors(), [10, 20, 30]);
    assert_eq!(told.take(), [(1, 10), (2, 20)]);
    // One that is not tried again.
    calls.set(0);
    assert_eq!(end(again.when(|error: &u32| *error < 20).run(Stopped, fails)), Err(20));
    assert_eq!(told.take(), [(1, 10)]);
    // The last hook counts.
    calls.set(0);
    assert_eq!(end(again.on_retry(|_, _: &u32| ()).run(Stopped, fails)), Err(30));
    assert_eq!(told.take(), []);
}
