//! Time limits, deadlines and retries: exact by tokio's paused clock, and in order on smol, whose clock is real.
#![expect(clippy::unwrap_used, reason = "all of it is tests")]

use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::{pending, ready};
use std::io;
use std::rc::Rc;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use dagio::{Attempts, Dag, Graph, Outcome, Retry, RunError, TaskId, TimedOut, Timer as _, fixed};
use dagio_tokio::{Timer, retry, timeout};
use tokio::time::{Instant as Paused, sleep};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// How long a future takes by the paused clock, and its output.
async fn timed<T>(future: impl Future<Output = T>) -> (Duration, T) {
    let start = Paused::now();
    let output = future.await;
    (start.elapsed(), output)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Error {
    Late(Duration),
    Refused(u32),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Error {}

impl From<TimedOut> for Error {
    fn from(late: TimedOut) -> Self {
        Error::Late(late.after)
    }
}

/// An error that no clock knows.
#[derive(Debug)]
struct Refused(u32);

impl From<Refused> for Error {
    fn from(Refused(attempt): Refused) -> Self {
        Error::Refused(attempt)
    }
}

fn failure<T: fmt::Debug>(end: Result<T, RunError<Error>>) -> (&'static str, Error) {
    match end.unwrap_err() {
        RunError::Failed { task, error } => (task, error),
        end => panic!("{end}"),
    }
}

/// A service with a slow start, of parts that take so many milliseconds.
#[derive(Default)]
struct Service {
    config: u64,
    pool: u64,
    dropped: Cell<bool>,
    /// Calls of a task that is tried again, and when.
    calls: RefCell<Vec<Duration>>,
    /// The first calls that fail.
    failing: usize,
    limit: Duration,
}

struct OnDrop<'a>(&'a Cell<bool>);

impl Drop for OnDrop<'_> {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

impl Service {
    /// Notes a call, which fails if it is one of the first.
    fn call(&self, start: Paused) -> Result<u32, Refused> {
        let mut calls = self.calls.borrow_mut();
        calls.push(start.elapsed());
        let number = u32::try_from(calls.len()).unwrap();
        if calls.len() <= self.failing { Err(Refused(number)) } else { Ok(number) }
    }
}

#[dagio::dag(timer = Timer, error = Error)]
impl Service {
    async fn config(&self) -> u64 {
        sleep(ms(self.config)).await;
        self.config
    }

    /// It cannot fail by itself.
    #[timeout("100ms")]
    async fn pool(&self, config: &u64) -> u64 {
        let _held = OnDrop(&self.dropped);
        sleep(ms(self.pool)).await;
        *config + self.pool
    }

    async fn users(&self, pool: &u64) -> u64 {
        *pool
    }

    async fn banner(&self, config: &u64) -> u64 {
        sleep(ms(300)).await;
        *config
    }

    async fn ready(&self, users: &u64, banner: &u64) -> u64 {
        users + banner
    }

    async fn degraded(&self, users: Option<&u64>, banner: &u64) -> u64 {
        users.copied().unwrap_or(0) + banner
    }

    #[timeout(self.limit)]
    async fn as_configured(&self) -> Result<(), Refused> {
        pending().await
    }

    #[retry(attempts = 4, backoff = "100ms..250ms")]
    async fn fetch(&self, #[input] start: Paused) -> Result<u32, Refused> {
        self.call(start)
    }

    #[retry(attempts = 9, when = |error| error.0 != 3)]
    async fn picky(&self, #[input] start: Paused) -> Result<u32, Refused> {
        self.call(start)
    }

    /// Each attempt but the last takes too long.
    #[timeout("10s")]
    #[retry(attempts = 3, backoff = "100ms", timeout = "1s")]
    async fn impatient(&self, #[input] start: Paused, #[input] name: String) -> Result<String, Refused> {
        if self.call(start).is_err() {
            pending::<()>().await;
        }
        Ok(name)
    }

    #[timeout("1500ms")]
    #[retry(attempts = 3, timeout = "1s")]
    async fn hopeless(&self) -> u32 {
        self.calls.borrow_mut().push(Duration::ZERO);
        pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_task_that_takes_too_long_fails_by_name_and_is_dropped_then_and_there() {
    let service = Service { config: 50, pool: 101, ..Service::default() };
    let (took, end) = timed(service.ready()).await;
    assert_eq!(took, ms(150), "its time is from its own start");
    assert_eq!(end.unwrap_err().to_string(), "task `pool` failed: Late(100ms)");
    assert!(service.dropped.get());
}

#[tokio::test(start_paused = true)]
async fn a_task_in_time_is_as_without_a_limit() {
    let service = Service { config: 500, pool: 99, ..Service::default() };
    let (took, end) = timed(service.ready()).await;
    assert_eq!((took, end), (ms(800), Ok(1099)));
    // Both end in the same millisecond: the task is polled first.
    let service = Service { pool: 100, ..Service::default() };
    assert_eq!(service.ready().await, Ok(100));
}

#[tokio::test(start_paused = true)]
async fn a_timeout_obeys_the_policy_and_is_in_the_report() {
    let service = Service { pool: 1000, ..Service::default() };
    let (took, report) = timed(service.dag().keep_going().ready().report()).await;
    assert_eq!(took, ms(300), "`banner` goes on");
    let outcome = |name| report.outcome(report.task(name).unwrap());
    assert_eq!(outcome("pool"), Outcome::Failed(&Error::Late(ms(100))));
    assert_eq!(outcome("users"), Outcome::Skipped { because: report.task("pool").unwrap() });
    assert_eq!(outcome("banner"), Outcome::Done);
    // Tolerated, it is like any other failure.
    assert_eq!(timed(service.degraded()).await, (ms(300), 0));
}

#[tokio::test(start_paused = true)]
async fn a_limit_may_be_an_expression_of_the_object() {
    let service = Service { limit: ms(1234), ..Service::default() };
    let (took, end) = timed(service.as_configured()).await;
    assert_eq!((took, failure(end)), (ms(1234), ("as_configured", Error::Late(ms(1234)))));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_the_run_and_the_report_says_what_ran() {
    let service = Service { config: 50, ..Service::default() };
    let (took, report) = timed(service.dag().until(Timer.sleep(ms(200))).ready().report()).await;
    assert_eq!(took, ms(200));
    let outcome = |name| report.outcome(report.task(name).unwrap());
    assert_eq!((outcome("users"), outcome("banner"), outcome("ready")), (Outcome::Done, Outcome::Cancelled, Outcome::NotStarted));
    assert!(matches!(report.into_result(), Err(RunError::Cancelled)));
}

#[tokio::test(start_paused = true)]
async fn the_same_in_every_front_door() {
    let late = |end: Result<(), RunError<Error, String>>| assert_eq!(end.unwrap_err().to_string(), "task `b` failed: Late(1s)");
    let (took, end) = timed(Dag::try_new(|g| {
        let a = g.try_task("a", (), |()| async {
            sleep(ms(500)).await;
            Ok::<_, Error>(())
        });
        g.try_task("b", a, |()| async { timeout(ms(1000), pending::<()>()).await.map_err(Error::from) })
    }))
    .await;
    assert_eq!(took, ms(1500));
    late(end);

    let mut graph = Graph::new();
    let [a, b] = ["a", "b"].map(|task| graph.add(task));
    graph.depend(b, a);
    let task = move |task: TaskId| async move {
        if task == a {
            sleep(ms(500)).await;
            return Ok(());
        }
        timeout(ms(1000), pending::<()>()).await.map_err(Error::from)
    };
    let (took, end) = timed(graph.plan().unwrap().run(task)).await;
    assert_eq!(took, ms(1500));
    late(end);

    let plan = fixed::Plan::new(["a", "b"], [("b", "a")]);
    let (took, end) = timed(plan.run(task)).await;
    assert_eq!(took, ms(1500));
    assert_eq!(end.unwrap_err().to_string(), "task `b` failed: Late(1s)");
}

#[tokio::test(start_paused = true)]
async fn a_task_is_tried_again_after_pauses_that_grow_up_to_the_longest() {
    let service = Service { failing: 3, ..Service::default() };
    assert_eq!(service.fetch(Paused::now()).await, Ok(4));
    assert_eq!(*service.calls.borrow(), [ms(0), ms(100), ms(300), ms(550)]);

    let service = Service { failing: 4, ..Service::default() };
    assert_eq!(failure(service.fetch(Paused::now()).await), ("fetch", Error::Refused(4)), "the last one");
    assert_eq!(service.calls.borrow().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_predicate_says_after_which_errors() {
    let service = Service { failing: 9, ..Service::default() };
    assert_eq!(failure(service.picky(Paused::now()).await), ("picky", Error::Refused(3)));
    let service = Service { failing: 2, ..Service::default() };
    assert_eq!(service.picky(Paused::now()).await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn each_attempt_may_have_so_much_time_and_gets_its_inputs_anew() {
    let service = Service { failing: 2, ..Service::default() };
    let (took, end) = timed(service.impatient(Paused::now(), "name".to_owned())).await;
    assert_eq!((took, end), (ms(2200), Ok("name".to_owned())));
    assert_eq!(*service.calls.borrow(), [ms(0), ms(1100), ms(2200)]);

    let service = Service { failing: 3, ..Service::default() };
    let end = service.impatient(Paused::now(), "name".to_owned()).await;
    assert_eq!(failure(end), ("impatient", Error::Late(ms(1000))));
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_the_task_is_for_all_attempts() {
    let service = Service::default();
    let (took, end) = timed(service.hopeless()).await;
    assert_eq!((took, failure(end)), (ms(1500), ("hopeless", Error::Late(ms(1500)))));
    assert_eq!(service.calls.borrow().len(), 2);
}

/// The pauses of five attempts.
async fn pauses(again: Retry) -> Vec<Duration> {
    let mut last = Paused::now();
    let mut pauses = Vec::new();
    let end: Result<(), ()> = retry(again, || {
        pauses.push(last.elapsed());
        last = Paused::now();
        ready(Err(()))
    })
    .await;
    assert_eq!(end, Err(()));
    pauses.remove(0);
    pauses
}

#[tokio::test(start_paused = true)]
async fn jitter_is_anything_up_to_the_whole_pause_and_the_same_for_the_same_seed() {
    let again = Retry::attempts(5).backoff(ms(1000), ms(4000));
    assert_eq!(pauses(again).await, [ms(1000), ms(2000), ms(4000), ms(4000)]);
    let mut sums = Vec::new();
    for seed in 0..40 {
        let once = pauses(again.jitter_from(seed)).await;
        assert_eq!(once, pauses(again.jitter_from(seed)).await);
        for (pause, most) in once.iter().zip([1001, 2001, 4001, 4001]) {
            assert!(*pause <= ms(most), "{once:?}"); // tokio's timers have the grain of a millisecond
        }
        sums.push(once.iter().sum::<Duration>());
    }
    let mean = sums.iter().sum::<Duration>() / 40;
    assert!((ms(4500)..ms(6500)).contains(&mean), "half of 11 s: {mean:?}");
    sums.dedup();
    assert!(sums.len() > 30, "different seeds, different pauses");
    assert_eq!(pauses(Retry::attempts(3).backoff(ms(9000), ms(4000))).await, [ms(4000); 2], "the longest is the longest");
    let two = [pauses(again.jitter()).await, pauses(again.jitter()).await];
    assert_ne!(two[0], two[1]);
}

#[tokio::test(start_paused = true)]
async fn the_pauses_do_not_overflow_and_none_is_none() {
    let again = Retry::attempts(100).backoff(ms(1), Duration::MAX);
    let calls = Cell::new(0);
    let end: Result<(), ()> = retry(again.when(|()| calls.get() < 40), || {
        calls.set(calls.get() + 1);
        ready(Err(()))
    })
    .await;
    assert_eq!((end, calls.get()), (Err(()), 40));
    let (took, pauses) = timed(pauses(Retry::attempts(5))).await;
    assert_eq!((took, pauses.len()), (Duration::ZERO, 4));
    assert!(std::panic::catch_unwind(|| Retry::attempts(0)).is_err());
}

#[tokio::test(start_paused = true)]
async fn an_attempt_is_dropped_before_the_pause() {
    let dropped = Rc::new(Cell::new(false));
    let attempt = Rc::clone(&dropped);
    let run = retry(Retry::attempts(2).backoff(ms(1000), ms(1000)), move || {
        let dropped = Rc::clone(&attempt);
        async move {
            let _held = OnDrop(&dropped);
            Err::<(), _>(())
        }
    });
    assert!(tokio::time::timeout(ms(500), run).await.is_err());
    assert!(dropped.get());
}

struct Flaky {
    calls: Cell<u32>,
}

#[dagio::dag(timer = Timer)]
impl Flaky {
    #[retry(attempts = 3, backoff = "1s", timeout = "5s", keep)]
    async fn page(&self) -> Result<u32, Error> {
        self.calls.set(self.calls.get() + 1);
        if self.calls.get() == 2 {
            pending::<()>().await;
        }
        Err(Error::Refused(self.calls.get()))
    }

    async fn words(&self, page: &u32) -> u32 {
        *page
    }
}

#[tokio::test(start_paused = true)]
async fn the_errors_of_all_attempts_are_kept_if_that_is_said() {
    let flaky = Flaky { calls: Cell::new(0) };
    let report = flaky.dag().keep_going().words().report().await;
    let (_, error) = report.first_failure().unwrap();
    assert_eq!(error.errors(), [Error::Refused(1), Error::Late(ms(5000)), Error::Refused(3)]);
    assert_eq!(
        report.to_string(),
        "task `page` failed: 3 attempts failed: Refused(1); Late(5s); Refused(3)
2 tasks: 1 failed, 1 skipped
  page failed: 3 attempts failed: Refused(1); Late(5s); Refused(3)
    words skipped"
    );
    let only: Result<(), Attempts<&str>> = Retry::attempts(1).run_keeping(Timer, || ready(Err("no"))).await;
    assert_eq!(only.as_ref().unwrap_err().to_string(), "1 attempt failed: no");
    assert_eq!(only.unwrap_err().into_errors(), ["no"]);
}

/// What a task may be besides.
struct Odd<'a, T> {
    of: &'a [T],
    closed: Mutex<Vec<u64>>,
}

#[dagio::dag(timer = dagio_smol::Timer, error = anyhow::Error, catch_panics)]
impl<'a, T: Clone + Send + Sync + 'static> Odd<'a, T> {
    #[timeout("1min")]
    pub(crate) async fn first(&'a self, #[input] mut at: usize) -> io::Result<T> {
        at += 1;
        self.of.get(at - 1).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    #[retry(attempts = 2, backoff = "1ms")]
    async fn once_more(&self, first: &T, #[input] label: &str) -> anyhow::Result<(T, usize)> {
        smol::Timer::after(ms(1)).await;
        Ok((first.clone(), label.len()))
    }

    #[timeout("20ms")]
    #[teardown(once_more)]
    async fn close(&self, once_more: &(T, usize)) {
        self.closed.lock().unwrap().push(once_more.1 as u64);
        pending().await
    }

    #[retry(attempts = 3)]
    async fn shaky(&self) -> anyhow::Result<()> {
        panic!("not tried again")
    }

    async fn all(&self, once_more: &(T, usize), #[input] more: usize) -> usize {
        once_more.1 + more
    }
}

struct Generic;

#[dagio::dag(timer = Timer)]
impl Generic {
    #[timeout("1s")]
    #[retry(attempts = 3)]
    async fn with<T: Clone>(
        &self,
        #[input] of: T,
        #[input] make: impl Fn() -> u32 + Clone,
        #[input] _more: (),
    ) -> io::Result<(T, u32)> {
        tokio::task::yield_now().await;
        Ok((of, make()))
    }
}

#[tokio::test(start_paused = true)]
async fn p14_a_timed_task_may_be_generic_and_its_run_is_send_if_its_inputs_are() {
    let sent_and_not_shared = Cell::new(7);
    let end = sent(Generic.with("of", move || sent_and_not_shared.get(), ())).await;
    assert_eq!(end.unwrap(), ("of", 7));
}

fn sent<T: Send>(run: T) -> T {
    run
}

#[test]
fn a_timed_task_is_a_task_like_any_other() {
    let odd = Odd { of: &["x"], closed: Mutex::default() };
    smol::block_on(async {
        let end = sent(odd.all(0, "four", 3)).await;
        assert_eq!(end.unwrap_err().to_string(), "task `teardown of once_more` failed: timed out after 20ms");
        assert_eq!(*odd.closed.lock().unwrap(), [4]);
        let none = sent(odd.first(7)).await.err().unwrap();
        assert_eq!(none.to_string(), "task `first` failed: entity not found");
        let shaky = sent(odd.shaky()).await.unwrap_err();
        assert_eq!(shaky.to_string(), "task `shaky` failed: panicked: not tried again");
        assert_eq!(sent(odd.dag().with_first("y").once_more(0, "two")).await.ok().map(|end| end.0), None, "its teardown fails");
    });
}

#[test]
fn smols_clock_is_in_order_and_not_early() {
    smol::block_on(async {
        let start = Instant::now();
        let late = dagio_smol::timeout(ms(30), pending::<()>()).await;
        assert_eq!(late.unwrap_err().to_string(), "timed out after 30ms");
        assert!(start.elapsed() >= ms(30));
        assert_eq!(dagio_smol::timeout(Duration::from_secs(30), ready(7)).await.ok(), Some(7));

        let (start, calls) = (Instant::now(), RefCell::new(Vec::new()));
        let end: Result<(), u32> = dagio_smol::retry(Retry::attempts(3).backoff(ms(10), ms(20)), || {
            calls.borrow_mut().push(start.elapsed());
            ready(Err(7))
        })
        .await;
        assert_eq!(end, Err(7));
        let calls = calls.take();
        assert!(calls.len() == 3 && calls[1] >= ms(10) && calls[2] >= calls[1] + ms(20), "{calls:?}");

        let ended = RefCell::new(Vec::new());
        let dag = Dag::local(|g| {
            let of = [30, 10, 20].map(|wait| {
                let ended = &ended;
                g.task("wait", (), move |()| async move {
                    dagio_smol::timeout(ms(wait), pending::<()>()).await.unwrap_err();
                    ended.borrow_mut().push(wait);
                })
            });
            g.task("all", of.to_vec(), |_| ready(()))
        });
        dag.await;
        assert_eq!(*ended.borrow(), [10, 20, 30]);
    });
}
