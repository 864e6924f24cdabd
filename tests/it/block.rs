//! Options of a run of `#[dag]`: policies, edges that take a failure, reports, ends from outside, teardowns.
//! Random graphs are in `random`; the same for the other doors in `policy` and `teardown`.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::future::{Future, pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use dagio::parts::Log;
use dagio::{Failure, Outcome, Panic, Policy, Report, RunError, TaskId, catch_panics};
use dagio_tests::{Hand, pause, to_end};

const POLICIES: [Policy; 3] = [Policy::FailFast, Policy::FinishRunning, Policy::KeepGoing];

/// How `a` ends. It is skipped if `z`, which it needs, fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Of {
    Done,
    Failed,
    Skipped,
}

async fn pauses(times: usize) {
    for _ in 0..times {
        pause().await;
    }
}

fn task<T, L: Log>(report: &Report<T, L>, name: &str) -> TaskId {
    report.task(name).expect("it is a task of the block")
}

fn outcome<'r, T, L: Log>(report: &'r Report<T, L>, name: &str) -> Outcome<'r, L::Error> {
    report.outcome(task(report, name))
}

/// Whether `b` got what `a` gives, of a block in which `b` waits for `a`, which needs `z`; `x` runs when the failure comes, and `y` needs it.
/// Calls its runs for each policy and end of `a`.
macro_rules! row {
    ($check:ident, $(#[$edge:meta])? ($($a:ident: $ty:ty)?) => $got:expr) => {{
        struct Row {
            of: Of,
            got: Cell<Option<bool>>,
        }

        #[dagio::dag]
        impl Row {
            async fn x(&self) {
                pauses(5).await;
            }
            async fn z(&self) -> Result<(), &'static str> {
                pause().await;
                if self.of == Of::Skipped { Err("z's own") } else { Ok(()) }
            }
            #[depends(z)]
            async fn a(&self) -> Result<u8, &'static str> {
                if self.of == Of::Failed { Err("a's own") } else { Ok(7) }
            }
            #[depends(x)]
            async fn y(&self) {}
            $(#[$edge])?
            async fn b(&self, $($a: $ty)?) {
                self.got.set($got);
            }
            #[depends(b, y)]
            async fn end(&self) {}
        }

        for policy in POLICIES {
            for of in [Of::Done, Of::Failed, Of::Skipped] {
                let row = Row { of, got: Cell::new(None) };
                let report = to_end(row.dag().policy(policy).end().report());
                $check(policy, of, &report, row.got.get());
            }
        }
    }};
}

/// The table of the docs of [`Policy`], for an edge that needs success.
fn needs<L: Log<Error = &'static str>>(policy: Policy, of: Of, report: &Report<(), L>, got: Option<bool>) {
    let told = format!("{policy:?}, {of:?}: {report:?}");
    if of == Of::Done {
        assert!(report.is_ok() && report.tally().done == 6, "{told}");
        return;
    }
    assert_eq!(got, None, "{told}");
    let own = if of == Of::Skipped { "z" } else { "a" };
    let because = task(report, own);
    let error = format!("{own}'s own");
    assert_eq!(report.first_failure().map(|(task, error)| (task, (*error).to_owned())), Some((because, error)), "{told}");
    assert_eq!(outcome(report, "b"), Outcome::Skipped { because }, "{told}");
    let expected = match policy {
        Policy::FailFast => [Outcome::Cancelled, Outcome::NotStarted],
        Policy::FinishRunning => [Outcome::Done, Outcome::NotStarted],
        _ => [Outcome::Done, Outcome::Done],
    };
    assert_eq!(["x", "y"].map(|name| outcome(report, name)), expected, "{told}");
}

/// The same for one that takes a failure: whatever the policy.
fn tolerates<L: Log<Error = &'static str>>(policy: Policy, of: Of, report: &Report<(), L>, _: Option<bool>) {
    let told = format!("{policy:?}, {of:?}: {report:?}");
    assert!(report.is_ok() && report.first_failure().is_none(), "{told}");
    assert!(["x", "y", "b", "end"].iter().all(|name| outcome(report, name) == Outcome::Done), "{told}");
    let expected = match of {
        Of::Done => [Outcome::Done, Outcome::Done],
        Of::Failed => [Outcome::Done, Outcome::Failed(&"a's own")],
        Of::Skipped => [Outcome::Failed(&"z's own"), Outcome::Skipped { because: task(report, "z") }],
    };
    assert_eq!(["z", "a"].map(|name| outcome(report, name)), expected, "{told}");
}

/// The same, and gets what there is.
fn gets<L: Log<Error = &'static str>>(policy: Policy, of: Of, report: &Report<(), L>, got: Option<bool>) {
    tolerates(policy, of, report, got);
    assert_eq!(got, Some(of == Of::Done), "{policy:?}, {of:?}");
}

#[test]
fn p08_every_policy_edge_and_outcome_is_as_in_the_table() {
    row!(needs, (a: &u8) => Some(*a == 7));
    row!(needs, #[depends(a)] () => Some(true));
    row!(gets, (a: Option<&u8>) => Some(a == Some(&7)));
    row!(gets, (a: Result<&u8, Failure<'_, &'static str>>) => Some(match a {
        Ok(a) => *a == 7,
        Err(failure) => {
            assert_eq!(*failure.error(), if failure.task() == "z" { "z's own" } else { "a's own" });
            assert_eq!(failure.to_string(), format!("task `{}` failed: {}", failure.task(), failure.error()));
            false
        }
    }));
    row!(tolerates, #[after(a)] () => Some(true));
}

/// A page that does without what it cannot have.
struct Page {
    fails: &'static [&'static str],
}

impl Page {
    async fn get<T>(&self, name: &'static str, value: T) -> Result<T, String> {
        pause().await;
        if self.fails.contains(&name) { Err(format!("no {name}")) } else { Ok(value) }
    }
}

#[dagio::dag]
impl Page {
    async fn user(&self) -> Result<&'static str, String> {
        self.get("user", "ada").await
    }
    async fn quota(&self, user: &&'static str) -> Result<usize, String> {
        self.get("quota", user.len()).await
    }
    async fn greeting(&self, user: Option<&&'static str>) -> String {
        format!("hello {}", user.unwrap_or(&"whoever you are"))
    }
    async fn footer(&self, quota: Result<&usize, Failure<'_, String>>) -> String {
        quota.map_or_else(|failure| failure.to_string(), |quota| format!("{quota} left"))
    }
    async fn page(&self, greeting: &str, footer: &str) -> String {
        format!("{greeting}; {footer}")
    }
    #[after(page)]
    async fn log(&self, user: &&'static str, #[input] to: &Mutex<Vec<String>>) -> usize {
        let mut to = to.lock().expect("nobody panics");
        to.push((*user).to_owned());
        to.len()
    }
}

#[test]
fn p07_a_target_that_can_do_without_gives_its_output_and_no_result() {
    let page = |fails| -> String { to_end(Page { fails }.page()) };
    assert_eq!(page(&[]), "hello ada; 3 left");
    assert_eq!(page(&["quota"]), "hello ada; task `quota` failed: no quota");
    assert_eq!(page(&["user"]), "hello whoever you are; task `user` failed: no user");
}

#[test]
fn p07_p08_a_failure_is_the_run_s_own_if_the_target_needs_it_whoever_else_takes_it() {
    let page = Page { fails: &["user"] };
    let failed = to_end(page.log(&Mutex::default())).unwrap_err();
    assert_eq!((failed.task(), failed.error().map(String::as_str)), (Some("user"), Some("no user")));
    let report = to_end(page.dag().keep_going().log(&Mutex::default()).report());
    let text = "task `user` failed: no user\n6 tasks: 3 done, 1 failed, 2 skipped\n  user failed: no user\n    quota skipped\n    log skipped";
    assert_eq!(report.to_string(), text);
}

#[test]
fn p08_what_is_given_beforehand_is_in_the_report_needed_or_not() {
    let page = Page { fails: &["user"] };
    let report = to_end(page.dag().with_quota(5).with_page(String::new()).footer().report());
    assert_eq!(report.output().map(String::as_str), Some("5 left"));
    assert_eq!(["quota", "page"].map(|name| outcome(&report, name)), [Outcome::Supplied; 2]);
    assert_eq!(["user", "greeting", "log"].map(|name| outcome(&report, name)), [Outcome::NotNeeded; 3]);
    assert_eq!((report.tally().supplied, report.tally().not_needed, report.tally().tasks()), (2, 3, 3));
    assert_eq!(report.to_string(), "the run succeeded\n3 tasks: 1 done, 2 supplied");

    let report = to_end(page.dag().with_page("all".to_owned()).page().report());
    assert_eq!(report.tally().done, 0);
    assert_eq!(report.into_result(), Ok("all".to_owned()));
}

#[test]
fn p08_a_failure_is_not_the_run_s_by_way_of_a_task_that_is_given() {
    struct Ways;
    #[dagio::dag]
    impl Ways {
        async fn fails(&self) -> Result<u8, &'static str> {
            Err("its own")
        }
        async fn needs(&self, fails: &u8) -> u8 {
            *fails
        }
        async fn tolerates(&self, fails: Option<&u8>) -> bool {
            fails.is_some()
        }
        async fn end(&self, needs: &u8, tolerates: &bool) -> (u8, bool) {
            (*needs, *tolerates)
        }
    }
    assert_eq!(to_end(Ways.end()).unwrap_err().task(), Some("fails"));
    for policy in POLICIES {
        let report = to_end(Ways.dag().policy(policy).with_needs(7).end().report());
        assert_eq!(outcome(&report, "fails"), Outcome::Failed(&"its own"), "it runs for `tolerates`");
        assert_eq!(report.into_result(), Ok((7, false)));
    }
}

/// Two chains of different lengths meet; the longer one starts first, and fails last.
#[test]
fn p08_who_asks_for_an_outcome_is_told_of_the_failed_task_that_is_first_in_start_order() {
    struct Chains;
    #[dagio::dag]
    impl Chains {
        async fn short(&self) -> Result<(), &'static str> {
            Err("at once")
        }
        async fn long(&self) -> Result<(), &'static str> {
            pauses(3).await;
            Err("later")
        }
        #[depends(long)]
        async fn between(&self) {}
        #[depends(short, between)]
        async fn meet(&self) {}
        async fn told(&self, meet: Result<&(), Failure<'_, &'static str>>) -> Option<(String, &'static str)> {
            meet.err().map(|failure| (failure.task().to_owned(), *failure.error()))
        }
    }
    assert_eq!(to_end(Chains.told()), Some(("long".to_owned(), "later")));
    let report = to_end(Chains.dag().keep_going().told().report());
    assert_eq!(outcome(&report, "meet"), Outcome::Skipped { because: task(&report, "long") });
    let names: Vec<String> = report.failures().map(|(task, _)| report.name(task).to_string()).collect();
    assert_eq!(names, ["long", "short"], "in start order");
}

#[test]
fn p08_a_report_can_be_read_by_machine() {
    let report = to_end(Page { fails: &["quota"] }.dag().with_user("bob").footer().report());
    let told = serde_json::to_string(&report).unwrap();
    let expected = [
        r#"{"ok":true,"cancelled":false,"first_failure":null,"tasks":["#,
        r#"{"task":"quota","outcome":"failed","error":"no quota"},{"task":"footer","outcome":"done"},"#,
        r#"{"task":"user","outcome":"supplied"},{"task":"greeting","outcome":"not needed"},"#,
        r#"{"task":"page","outcome":"not needed"},{"task":"log","outcome":"not needed"}],"teardown_failures":[]}"#,
    ];
    assert_eq!(told, expected.concat());
}

/// Errors that may not be shared between threads, which nobody looks at before the run is over.
struct Shy;

#[dagio::dag]
impl Shy {
    async fn fails(&self) -> Result<u8, Cell<u8>> {
        Err(Cell::new(3))
    }
    async fn end(&self, fails: Option<&u8>) -> Option<u8> {
        fails.copied()
    }
}

#[test]
fn p14_runs_with_options_are_send_if_their_tasks_are() {
    fn send<T: Send>(run: T) -> T {
        run
    }
    let page = Page { fails: &[] };
    let run = send(page.dag().keep_going().until(pending::<()>()).grace(ready(())).page().report());
    assert!(to_end(run).is_ok());
    assert!(to_end(send(async { page.dag().finish_running().page().report().await.is_ok() })));
    let report = to_end(send(async { Shy.dag().end().report().await }));
    assert_eq!(report.failures().map(|(_, error)| error.get()).collect::<Vec<_>>(), [3]);
    assert_eq!(report.into_result().unwrap(), None);
}

/// Each task in it waits at a gate.
#[derive(Default)]
struct Gated {
    open: Cell<bool>,
    dropped: RefCell<Vec<&'static str>>,
}

struct Dropped<'a>(&'a Gated, &'static str);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.0.dropped.borrow_mut().push(self.1);
    }
}

impl Gated {
    async fn pass(&self, name: &'static str) {
        let _dropped = Dropped(self, name);
        poll_fn(|cx| {
            cx.waker().wake_by_ref();
            if self.open.get() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

#[dagio::dag]
impl Gated {
    async fn a(&self) -> Dropped<'_> {
        self.pass("a").await;
        Dropped(self, "output")
    }
    async fn b(&self) {
        self.pass("b").await;
    }
    #[depends(b)]
    async fn end(&self, a: &Dropped<'_>) -> &'static str {
        a.0.pass("end").await;
        "ended"
    }
}

/// Is ready in the poll of this number, from 1, and never polled after that.
fn ready_in(poll: u32) -> impl Future<Output = ()> {
    let mut polls = 0;
    poll_fn(move |cx| {
        polls += 1;
        assert!(polls <= poll, "polled after its end");
        cx.waker().wake_by_ref();
        if polls == poll { Poll::Ready(()) } else { Poll::Pending }
    })
}

#[test]
fn p03_until_drops_what_runs_in_its_poll_and_starts_nothing() {
    for poll in 1..5 {
        let gated = Gated::default();
        let mut run = Hand::new(Box::pin(gated.dag().until(ready_in(poll)).end().report()));
        for _ in 1..poll {
            assert!(run.poll().is_pending());
            assert!(gated.dropped.borrow().is_empty());
        }
        let Poll::Ready(report) = run.poll() else { panic!("it ends") };
        let runs = if poll == 1 { Outcome::NotStarted } else { Outcome::Cancelled };
        assert_eq!(["a", "b", "end"].map(|name| outcome(&report, name)), [runs, runs, Outcome::NotStarted]);
        assert_eq!(gated.dropped.borrow().len(), if poll == 1 { 0 } else { 2 }, "then and there");
        assert!(report.is_cancelled() && !report.is_ok());
        assert_eq!(report.to_string().lines().next(), Some("the run was cancelled"));
        assert_eq!(report.into_result(), Err(RunError::Cancelled));
    }
}

#[test]
fn p03_p10_what_borrows_is_dropped_before_what_is_borrowed() {
    let gated = Gated::default();
    let mut run = Hand::new(Box::pin(gated.dag().with_a(Dropped(&gated, "output")).until(ready_in(2)).end()));
    assert!(run.poll().is_pending());
    assert_eq!(run.poll(), Poll::Ready(Err(RunError::Cancelled)));
    assert_eq!(*gated.dropped.borrow(), ["b", "output"]);
}

/// Arms, two lanes that cross, lanes with wakers of their own, with slots between them and without.
struct Arms(Gated);

#[dagio::dag(compile = 100)]
impl Arms {
    async fn a(&self) {
        self.0.pass("a").await;
    }
    async fn b(&self) {
        self.0.pass("b").await;
    }
    async fn c(&self) {
        self.0.pass("c").await;
    }
    #[depends(a, b, c)]
    async fn arms(&self) {}
    #[depends(a)]
    async fn on_a(&self) {}
    #[depends(a, b)]
    async fn on_both(&self) {}
    #[depends(on_a, on_both)]
    async fn crossing(&self) {}

    async fn d(&self) {
        self.0.pass("d").await;
    }
    async fn e(&self) {
        self.0.pass("e").await;
    }
    async fn f(&self) {
        self.0.pass("f").await;
    }
    #[depends(a, b, c, d, e, f)]
    async fn six(&self) {}
    #[depends(c, d)]
    async fn on_two(&self) {}
    #[depends(on_a, on_both, on_two, c, d, e, f)]
    async fn lanes(&self) {}
}

#[test]
fn p03_what_started_in_one_poll_is_dropped_last_one_first() {
    type Begun<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;
    fn dropped(begin: impl FnOnce(&Arms) -> Begun<'_>) -> String {
        let arms = Arms(Gated::default());
        let mut run = Hand::new(begin(&arms));
        assert!(run.poll().is_pending() && run.poll().is_pending());
        drop(run);
        arms.0.dropped.take().concat()
    }
    assert_eq!(dropped(|arms| Box::pin(arms.arms())), "cba");
    assert_eq!(dropped(|arms| Box::pin(arms.crossing())), "ba");
    assert_eq!(dropped(|arms| Box::pin(arms.six())), "fedcba");
    assert_eq!(dropped(|arms| Box::pin(arms.lanes())), "fedcba");
    // By the table.
    assert_eq!(dropped(|arms| Box::pin(arms.dag().limit(9).arms())), "cba");
    assert_eq!(dropped(|arms| Box::pin(arms.dag().limit(9).crossing())), "ba");
    assert_eq!(dropped(|arms| Box::pin(arms.dag().limit(9).six())), "fedcba");
    assert_eq!(dropped(|arms| Box::pin(arms.dag().limit(9).lanes())), "fedcba");
}

#[test]
fn p03_within_grace_what_runs_goes_on_and_nothing_starts() {
    let gated = Gated::default();
    let begin = |until, grace| Hand::new(Box::pin(gated.dag().until(ready_in(until)).grace(ready_in(grace)).end().report()));
    let mut ends = begin(2, 9);
    assert!((0..3).all(|_| ends.poll().is_pending()));
    gated.open.set(true);
    let Poll::Ready(report) = ends.poll() else { panic!("what ran has ended") };
    assert_eq!(["a", "b", "end"].map(|name| outcome(&report, name)), [Outcome::Done, Outcome::Done, Outcome::NotStarted]);
    assert_eq!(report.into_result(), Err(RunError::Cancelled));

    gated.open.set(false);
    let mut spent = begin(2, 3);
    assert!((0..3).all(|_| spent.poll().is_pending()));
    let Poll::Ready(report) = spent.poll() else { panic!("the grace is over") };
    assert_eq!(
        ["a", "b", "end"].map(|name| outcome(&report, name)),
        [Outcome::Cancelled, Outcome::Cancelled, Outcome::NotStarted]
    );

    // All that there is to do was running, and has ended.
    let mut whole = Hand::new(Box::pin(gated.dag().until(ready_in(2)).grace(pending::<()>()).b()));
    assert!((0..3).all(|_| whole.poll().is_pending()));
    gated.open.set(true);
    assert_eq!(whole.poll(), Poll::Ready(Ok(())));
}

fn message(panic: Box<dyn std::any::Any + Send>) -> String {
    panic.downcast::<&str>().map_or_else(|panic| *panic.downcast::<String>().expect("a text"), |text| (*text).to_owned())
}

#[test]
fn p09_a_panic_of_until_drops_what_runs_and_the_run_is_over() {
    let gated = Gated::default();
    let mut polls = 0;
    let until = poll_fn(|_| {
        polls += 1;
        assert!(polls < 2, "until");
        Poll::<()>::Pending
    });
    let mut run = Hand::new(Box::pin(gated.dag().until(until).end()));
    assert!(run.poll().is_pending());
    assert_eq!(message(catch_unwind(AssertUnwindSafe(|| run.poll())).unwrap_err()), "until");
    assert_eq!(gated.dropped.borrow().len(), 2, "then and there");
    assert!(catch_unwind(AssertUnwindSafe(|| run.poll())).is_err());
}

#[test]
fn p09_a_report_is_given_once() {
    let mut run = Box::pin(Page { fails: &[] }.dag().page().report());
    let mut cx = Context::from_waker(Waker::noop());
    while run.as_mut().poll(&mut cx).is_pending() {}
    assert!(catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut cx).is_ready())).is_err());
}

/// The graph called from a task of another.
struct Request {
    page: Page,
}

#[dagio::dag]
impl Request {
    async fn signup(&self) -> Result<usize, RunError<String>> {
        self.page.quota().await
    }
}

#[test]
fn p07_a_graph_in_a_task_of_another_gives_a_path() {
    let request = Request { page: Page { fails: &["user"] } };
    let failed = to_end(request.signup()).unwrap_err().flatten();
    assert_eq!(failed.to_string(), "task `signup/user` failed: no user");
}

/// A service that starts up and is torn down.
#[derive(Default)]
struct Service {
    log: RefCell<Vec<String>>,
    fails: Vec<&'static str>,
    /// It runs until it is ended from outside.
    stays: bool,
}

impl Service {
    async fn step(&self, name: &str) -> Result<(), String> {
        pause().await;
        self.log.borrow_mut().push(name.to_owned());
        if self.fails.contains(&name) { Err(format!("{name} failed")) } else { Ok(()) }
    }
}

#[dagio::dag]
impl Service {
    async fn config(&self) -> u8 {
        7
    }
    async fn connect(&self, config: &u8) -> Result<Box<u8>, String> {
        self.step("connect").await.map(|()| Box::new(*config))
    }
    async fn cache(&self, connect: &u8) -> Result<u8, String> {
        self.step("warm").await.map(|()| *connect)
    }
    async fn serve(&self, connect: &u8, cache: &u8) -> Result<u8, String> {
        self.step("serve").await?;
        if self.stays {
            pending::<()>().await;
        }
        Ok(connect + cache)
    }
    #[teardown(connect)]
    async fn disconnect(&self, connect: &u8) -> Result<(), String> {
        assert_eq!(*connect, 7);
        self.step("disconnect").await
    }
    #[teardown(cache)]
    async fn flush(&self) -> Result<(), String> {
        self.step("flush").await
    }
    #[teardown(config)]
    async fn forget(&self, config: &u8) {
        assert_eq!(*config, 7);
        self.log.borrow_mut().push("forget".to_owned());
    }
}

impl Service {
    fn failing(fails: &[&'static str]) -> Self {
        Service { fails: fails.to_vec(), ..Self::default() }
    }
}

#[test]
fn p03_parts_are_torn_down_one_by_one_in_the_reverse_order_of_their_successes() {
    let service = Service::default();
    assert_eq!(to_end(service.serve()), Ok(14));
    assert_eq!(service.log.take(), ["connect", "warm", "serve", "flush", "disconnect", "forget"]);
    assert_eq!(to_end(service.config()), 7);
    assert_eq!(service.log.take(), ["forget"]);
}

#[test]
fn p03_what_succeeded_last_is_torn_down_first_whatever_started_first() {
    struct Two(RefCell<Vec<&'static str>>);
    #[dagio::dag]
    impl Two {
        async fn long(&self) {
            pauses(3).await;
        }
        async fn short(&self) {
            pauses(1).await;
        }
        #[depends(long, short)]
        async fn both(&self) {}
        #[teardown(long)]
        async fn end_long(&self) {
            self.0.borrow_mut().push("long");
        }
        #[teardown(short)]
        async fn end_short(&self) {
            self.0.borrow_mut().push("short");
        }
    }
    let two = Two(RefCell::default());
    to_end(two.both());
    assert_eq!(two.0.take(), ["long", "short"]);
}

#[test]
fn p03_until_is_asked_no_more_when_the_tasks_have_ended() {
    struct Slow;
    #[dagio::dag]
    impl Slow {
        async fn part(&self) -> u8 {
            1
        }
        #[teardown(part)]
        async fn down(&self) {
            let mut polls = 0;
            poll_fn(|cx| {
                polls += 1;
                cx.waker().wake_by_ref();
                if polls == 3 { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
        }
    }
    let report = to_end(Slow.dag().until(ready_in(2)).part().report());
    assert!(report.is_ok() && !report.is_cancelled());
}

#[test]
fn p03_after_a_failure_what_succeeded_is_torn_down() {
    let service = Service::failing(&["warm"]);
    assert_eq!(to_end(service.serve()), Err(RunError::Failed { task: "cache", error: "warm failed".to_owned() }));
    assert_eq!(service.log.take(), ["connect", "warm", "disconnect", "forget"]);
    let service = Service::failing(&["connect"]);
    assert!(to_end(service.dag().keep_going().serve()).is_err());
    assert_eq!(service.log.take(), ["connect", "forget"]);
}

#[test]
fn p08_a_teardown_that_fails_hides_nothing_and_is_hidden_by_nothing() {
    let service = Service::failing(&["flush", "disconnect"]);
    let failed = Err(RunError::Failed { task: "teardown of cache", error: "flush failed".to_owned() });
    assert_eq!(to_end(service.serve()), failed);
    assert_eq!(service.log.take(), ["connect", "warm", "serve", "flush", "disconnect", "forget"]);
    let report = to_end(service.dag().serve().report());
    let torn: Vec<_> = report.teardown_failures().map(|(of, error)| (report.name(of).to_string(), error.as_str())).collect();
    assert_eq!(torn, [("cache".to_owned(), "flush failed"), ("connect".to_owned(), "disconnect failed")]);
    assert!(!report.is_ok() && report.output().is_none() && report.first_failure().is_none());
    let text = "task `teardown of cache` failed: flush failed\n4 tasks: 4 done\n  teardown of cache failed: flush failed\n  teardown of connect failed: disconnect failed";
    assert_eq!(report.to_string(), text);
    assert_eq!(report.into_result(), failed);

    let service = Service::failing(&["serve", "flush"]);
    let report = to_end(service.dag().serve().report());
    assert_eq!(report.teardown_failures().len(), 1);
    assert_eq!(report.into_result().unwrap_err().task(), Some("serve"));
}

#[test]
fn p03_after_until_and_its_grace_everything_is_torn_down() {
    let service = Service { stays: true, ..Service::default() };
    let end = to_end(service.dag().until(ready_in(9)).serve());
    assert_eq!(end, Err(RunError::Cancelled));
    assert_eq!(service.log.take(), ["connect", "warm", "serve", "flush", "disconnect", "forget"]);
    let end = to_end(service.dag().until(ready(())).grace(pending::<()>()).serve());
    assert_eq!(end, Err(RunError::Cancelled));
    assert!(service.log.take().is_empty(), "nothing began");
}

#[test]
fn p03_a_dropped_run_tears_nothing_down_and_what_is_given_is_not_torn_down() {
    let service = Service { stays: true, ..Service::default() };
    let mut run = Hand::new(Box::pin(service.serve()));
    assert!((0..9).all(|_| run.poll().is_pending()));
    drop(run);
    assert_eq!(service.log.take(), ["connect", "warm", "serve"]);
    let service = Service::default();
    assert_eq!(to_end(service.dag().with_connect(Box::new(1)).serve()), Ok(2));
    assert_eq!(service.log.take(), ["warm", "serve", "flush"]);
}

#[test]
fn p09_a_panic_in_a_teardown_unwinds_and_leaves_nothing() {
    struct Breaks<'a>(&'a Cell<u32>);
    struct Output<'a>(&'a Cell<u32>);
    impl Drop for Output<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    #[dagio::dag]
    impl<'a> Breaks<'a> {
        async fn first(&self) -> Output<'a> {
            Output(self.0)
        }
        async fn second(&self, first: &Output<'_>) -> u32 {
            first.0.get()
        }
        #[teardown(first)]
        async fn broken(&self) {
            pause().await;
            panic!("broken");
        }
    }

    let drops = Cell::new(0);
    let breaks = Breaks(&drops);
    let mut run = Box::pin(breaks.second());
    assert_eq!(message(catch_unwind(AssertUnwindSafe(|| to_end(run.as_mut()))).unwrap_err()), "broken");
    drop(run);
    assert_eq!(drops.get(), 1);
}

#[test]
fn p11_an_infallible_graph_that_may_be_cancelled_gives_a_result() {
    struct One;
    #[dagio::dag]
    impl One {
        async fn one(&self) -> u8 {
            1
        }
    }
    let end: Result<u8, RunError<Infallible>> = to_end(One.dag().until(pending::<()>()).one());
    assert_eq!(end, Ok(1));
    let one: u8 = to_end(One.dag().keep_going().one());
    let mut report = pin!(One.dag().one().report());
    let Poll::Ready(report) = report.as_mut().poll(&mut Context::from_waker(Waker::noop())) else { panic!("it is ready") };
    assert_eq!(report.into_result(), Ok(one));
}

/// The error of tasks that may panic.
#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error("{0}")]
    Own(&'static str),
    #[error(transparent)]
    Panicked(#[from] Panic),
}

/// Two lanes that cross, in which one task panics, or one fails.
struct Shaky(&'static str);

impl Shaky {
    async fn step<T>(&self, name: &'static str, value: T) -> T {
        pause().await;
        assert!(self.0 != name, "in {name}");
        value
    }
}

#[dagio::dag(catch_panics)]
impl Shaky {
    async fn a(&self, #[input] text: String) -> Result<usize, Broken> {
        if self.0 == "fails" { Err(Broken::Own("its own")) } else { Ok(self.step("a", text.len()).await) }
    }
    async fn b(&self) -> usize {
        self.step("b", 2).await
    }
    async fn c(&self, a: &usize, b: &usize) -> usize {
        self.step("c", a + b).await
    }
    async fn d(&self, b: &usize) -> usize {
        self.step("d", *b).await
    }
    async fn e(&self, c: &usize, d: &usize) -> usize {
        self.step("e", c + d).await
    }
    async fn told(&self, b: Result<&usize, Failure<'_, Broken>>) -> String {
        b.map_or_else(|failure| failure.to_string(), usize::to_string)
    }
    #[teardown(b)]
    async fn down(&self) {
        self.step("down", ()).await;
    }
}

/// The same tasks side by side and one after the other, whose panics are all that can go wrong.
struct Steady(&'static str);

#[dagio::dag(catch_panics, wake = "task")]
impl Steady {
    async fn one(&self) -> u8 {
        assert!(self.0 != "one", "one");
        1
    }
    async fn two(&self) -> u8 {
        assert!(self.0 != "two", "two");
        2
    }
    async fn sum(&self, one: &u8, two: &u8) -> u8 {
        assert!(self.0 != "sum", "sum");
        one + two
    }
}

#[test]
fn p07_p09_a_panic_that_is_caught_is_a_failure_with_a_name_in_every_form_of_a_run() {
    assert_eq!(to_end(Shaky("").e("four".to_owned())).unwrap(), 8);
    for name in ["a", "b", "c", "d", "e"] {
        let failed = to_end(Shaky(name).e("four".to_owned())).unwrap_err();
        assert_eq!(failed.to_string(), format!("task `{name}` failed: panicked: in {name}"));
        let report = to_end(Shaky(name).dag().keep_going().e("four".to_owned()).report());
        assert_eq!(report.first_failure().map(|(own, _)| report.name(own).to_string()).as_deref(), Some(name));
        assert!(matches!(outcome(&report, name), Outcome::Failed(Broken::Panicked(_))));
    }
    let failed = to_end(Shaky("fails").e("four".to_owned())).unwrap_err();
    assert!(matches!(failed, RunError::Failed { task: "a", error: Broken::Own("its own") }));
    assert_eq!(to_end(Shaky("b").told()).unwrap(), "task `b` failed: panicked: in b");
    let failed = to_end(Shaky("down").told()).unwrap_err();
    assert_eq!(failed.to_string(), "task `teardown of b` failed: panicked: in down");

    assert_eq!(to_end(Steady("").sum()).unwrap(), 3);
    for name in ["one", "two", "sum"] {
        let failed: RunError<Panic> = to_end(Steady(name).sum()).unwrap_err();
        assert_eq!((failed.task(), failed.error().and_then(Panic::message)), (Some(name), Some(name)));
    }
}

#[test]
fn p07_p09_panics_of_a_plan_are_failures_and_obey_its_policy() {
    let mut graph = dagio::Graph::with_tasks(4);
    graph.depend(TaskId::new(3), TaskId::new(1));
    let plan = graph.plan().unwrap();
    let run = plan.run(|task| {
        assert!(task.index() != 2, "made");
        async move {
            pause().await;
            assert!(task.index() != 1, "polled");
            if task.index() == 0 { Err(Broken::Own("its own")) } else { Ok(()) }
        }
    });
    let report = to_end(run.policy(Policy::KeepGoing).limit(2).catch_panics().report());
    let told: Vec<_> = report.failures().map(|(task, error)| (task.index(), error.to_string())).collect();
    let expected = [(1, "panicked: polled"), (0, "its own"), (2, "panicked: made")];
    assert_eq!(told, expected.map(|(task, error)| (task, error.to_owned())));
    assert!(matches!(report.outcome(TaskId::new(3)), Outcome::Skipped { because } if because.index() == 1));

    let mut begun = plan.run(|_| pending::<Result<(), Panic>>());
    assert!(pin!(&mut begun).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let late = catch_unwind(AssertUnwindSafe(|| drop(begun.catch_panics()))).unwrap_err();
    assert_eq!(message(late), "panics of a run are caught from its beginning");
}

#[test]
fn p07_p09_a_panic_of_a_closure_is_a_failure_where_it_is_caught() {
    let dag = dagio::Dag::try_new(|g| {
        let shaky = g.try_task("shaky", (), |()| catch_panics(|| async { Err::<u8, _>(Broken::Own("its own")) }));
        let panics = g.try_task("panics", (), |()| {
            catch_panics(|| async {
                pause().await;
                panic!("polled")
            })
        });
        g.task("told", (shaky, panics.outcome()), |(shaky, panics): (&Result<u8, Broken>, Result<&(), _>)| {
            let told = (shaky.is_err(), panics.map_err(|failure: Failure<'_, Panic>| failure.to_string()));
            ready((told.0, told.1.is_err()))
        })
    });
    assert_eq!(to_end(dag).unwrap(), (true, true));
}

/// What a careful crate would complain of.
#[deny(warnings)]
mod careful {
    #[expect(unreachable_pub, reason = "it is what is public that is looked at")]
    pub(super) mod of_a_private_error {
        pub struct Shop;
        #[derive(Debug)]
        struct Closed;

        #[dagio::dag]
        impl Shop {
            async fn stock(&self) -> Result<u32, Closed> {
                Err(Closed)
            }
            pub async fn open(&self) -> u32 {
                1
            }
            pub async fn offer(&self, stock: Option<&u32>) -> u32 {
                stock.copied().unwrap_or(0)
            }
        }

        pub fn is_closed() -> bool {
            dagio_tests::to_end(Shop.dag().offer().report()).failures().any(|(_, Closed)| true)
        }
    }

    pub(super) struct Old;

    #[dagio::dag]
    impl Old {
        async fn a(&self) -> u8 {
            1
        }
        #[deprecated]
        async fn b(&self, a: &u8) -> u8 {
            *a
        }
        #[after(b)]
        pub(super) async fn c(&self) -> u8 {
            1
        }
        #[teardown(a)]
        async fn down(&self) {}
    }

    pub(super) struct Many;

    #[dagio::dag]
    impl Many {
        async fn four(&self, #[input] a: u8, #[input] b: u8, #[input] c: u8, #[input] d: u8) -> u8 {
            a + b + c + d
        }
        pub(super) async fn eight(&self, four: &u8, #[input] e: u8, #[input] f: u8, #[input] g: u8, #[input] h: u8) -> u8 {
            four + e + f + g + h
        }
    }
}

#[test]
fn p14_a_careful_crate_has_nothing_to_complain_of() {
    use careful::{Many, Old, of_a_private_error};
    assert_eq!((to_end(of_a_private_error::Shop.open()), to_end(of_a_private_error::Shop.offer())), (1, 0));
    assert!(of_a_private_error::is_closed());
    assert_eq!(to_end(Old.c()), 1);
    assert_eq!(to_end(Many.eight(1, 2, 3, 4, 5, 6, 7, 8)), 36);
    assert_eq!(to_end(Many.dag().eight(1, 2, 3, 4, 5, 6, 7, 8)), 36);
}

/// A `Result` by another name.
type Closed = Result<(), String>;

/// Outputs that borrow from the object, not from each other.
struct Text(String);

#[dagio::dag(error = String)]
impl Text {
    async fn whole<'a>(&'a self) -> Result<&'a str, String> {
        if self.0.is_empty() { Err("nothing".to_owned()) } else { Ok(&self.0) }
    }
    async fn first<'a>(&'a self, whole: Option<&&'a str>) -> &'a str {
        whole.and_then(|whole| whole.split(' ').next()).unwrap_or(&self.0)
    }
    async fn length(&self, first: Result<&&str, Failure<'_, String>>) -> usize {
        first.map_or(0, |first| first.len())
    }
    #[teardown(whole)]
    #[task(fallible)]
    async fn close(&self) -> Closed {
        if self.0.len() > 20 { Err("too long".to_owned()) } else { Ok(()) }
    }
}

#[test]
fn p14_outputs_may_borrow_from_the_object_whoever_goes_on_without_them() {
    assert_eq!(to_end(Text("to be".to_owned()).first()), Ok("to"));
    assert_eq!(to_end(Text(String::new()).length()), Ok(0));
    let failed = to_end(Text("to be or not to be, or".to_owned()).length()).unwrap_err();
    assert_eq!(failed.to_string(), "task `teardown of whole` failed: too long");
}
