//! A line of the crate `indicatif` that shows how far a run is.

extern crate std;

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};
use core::fmt::Write as _;
use core::num::NonZeroU64;
use core::time::Duration;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};

use crate::left::Left;
use crate::{Name, Observer, Outcome, Outline, RunEnd, TaskId};

/// An [`Observer`] that shows on a terminal how far a run is, by the crate [`indicatif`].
///
/// ```text
/// [========>-----------] 5/12 done, 3 running, 4 waiting, 2s left: fetch users, fetch orders, warm cache
/// ```
///
/// What ended counts as done, whatever its end, and those that failed are counted again. Running tasks are named in the order in which they
/// started, at most eight. The line changes when something starts or ends, not by itself: there is no thread, and no timer.
///
/// ```
/// # use dagio::{Graph, Progress};
/// let plan = Graph::with_tasks(3).plan()?;
/// let run = plan.run(|_| async {}).observe(Progress::new().outline(&plan.outline()));
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
/// // run.await;
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// It is for one run at a time.
///
/// # Time left
/// With an [`outline`](Progress::outline) it is the weight of the longest path that is left, by weights, times what a unit of weight took so far:
/// the time from start to end of all tasks that are done, by the sum of their weights. The path is one of tasks that have not ended, and those
/// that run count whole. With a [`limit`](Progress::limit) it is at least the weight of all that has not ended, shared among so many, times the
/// same. Pools are not looked at. It is told once a task is done that has a weight.
///
/// Without an outline, and in a run that has not as many tasks as that, it is `indicatif`'s estimate: by how long the tasks took that are done, and
/// how many there are.
///
/// # Complexity
/// Nothing but a look where it is not shown. Else *O*(log running) for each start and each end, with an outline or without: about a microsecond, and
/// a few more when the line is made anew, which is 20 times a second at most, but for the first 20. Of an outline 16 bytes are kept for each task,
/// and 4 for each number of one; taking it is *O*(tasks + edges).
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    tasks: Mutex<Tasks>,
}

#[derive(Debug, Default)]
struct Tasks {
    all: usize,
    done: usize,
    failed: usize,
    is_over: bool,
    /// By how many started before.
    running: BTreeMap<usize, Running>,
    /// Of those that run, how many started before.
    starts: HashMap<TaskId, usize>,
    started: usize,
    /// What is known of the plan.
    left: Option<Left>,
    limit: Option<NonZeroU64>,
    lines: Lines,
}

#[derive(Debug)]
struct Running {
    name: Box<str>,
    since: Instant,
}

/// How many running tasks are named.
const MOST: usize = 8;

impl Progress {
    /// Shows it on the standard error, if that is a terminal; else nothing.
    #[must_use]
    pub fn new() -> Self {
        ProgressBar::no_length().into()
    }

    /// Tells how much [time is left](Progress#time-left) by the longest path of this plan. That of the run as a whole: a run of a part of it, as of
    /// one of several targets of `#[dag]`, is told by how many tasks there are.
    #[must_use]
    pub fn outline(self, outline: &Outline<'_>) -> Self {
        if !self.bar.is_hidden() {
            self.tasks().left = Some(Left::new(outline));
        }
        self
    }

    /// Says that at most so many tasks run at once, as the run was told: [time left](Progress#time-left) by an outline is not less than that allows.
    ///
    /// # Panics
    /// If it is 0.
    #[must_use]
    pub fn limit(self, most: usize) -> Self {
        let most = NonZeroU64::new(most as u64);
        self.tasks().limit = Some(most.expect("at least one task runs at once"));
        self
    }

    fn tasks(&self) -> MutexGuard<'_, Tasks> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Tasks, Instant)) {
        if self.bar.is_hidden() {
            return;
        }
        let now = Instant::now();
        let mut tasks = self.tasks();
        change(&mut tasks, now);
        if !tasks.is_over && !tasks.lines.may_change(now) {
            return;
        }
        let text = tasks.text(|| self.bar.eta());
        drop(tasks);
        self.bar.set_message(text);
    }
}

impl Tasks {
    fn begin(&mut self, tasks: usize) {
        let (mut left, limit) = (self.left.take(), self.limit);
        if let Some(left) = &mut left {
            left.begin();
        }
        *self = Tasks { all: tasks, left, limit, ..Tasks::default() };
    }

    fn start(&mut self, task: Name<'_>, since: Instant) {
        let number = self.started;
        self.started += 1;
        self.starts.insert(task.task(), number);
        self.running.insert(number, Running { name: task.to_string().into(), since });
    }

    fn end(&mut self, task: TaskId, is_done: bool, now: Instant) {
        self.done += 1;
        let running = self.starts.remove(&task).and_then(|number| self.running.remove(&number));
        if let Some(left) = &mut self.left {
            left.ended(task, running.filter(|_| is_done).map(|running| now.saturating_duration_since(running.since)));
        }
    }

    /// The line, if time is left as told where the plan does not say.
    fn text(&self, by_count: impl FnOnce() -> Duration) -> String {
        let Tasks { all, done, failed, running, is_over, left, limit, .. } = self;
        let waiting = all.saturating_sub(done + running.len());
        let mut text = format!("{done}/{all} done, {} running, {waiting} waiting", running.len());
        if *failed > 0 {
            let _ = write!(text, ", {failed} failed");
        }
        if *done > 0 && !is_over {
            let left = match left {
                Some(left) if left.len() == *all => left.time(*limit),
                _ => Some(by_count()),
            };
            if let Some(left) = left {
                let _ = write!(text, ", {:#} left", HumanDuration(left));
            }
        }
        for (place, Running { name, .. }) in running.values().take(MOST).enumerate() {
            text.push_str(if place == 0 { ": " } else { ", " });
            text.push_str(name);
        }
        if running.len() > MOST {
            text.push_str(", ..");
        }
        text
    }
}

/// How often the line changes: 20 times at once, then as often in a second, as `indicatif` draws it.
#[derive(Debug)]
struct Lines {
    spare: u8,
    /// When the last one came to be spare.
    since: Option<Instant>,
}

impl Lines {
    const MOST: u8 = 20;
    const EVERY: Duration = Duration::from_millis(50);

    fn may_change(&mut self, now: Instant) -> bool {
        let since = self.since.get_or_insert(now);
        while self.spare < Self::MOST && now.saturating_duration_since(*since) >= Self::EVERY {
            self.spare += 1;
            *since += Self::EVERY;
        }
        if self.spare == Self::MOST {
            *since = now;
        }
        let may = self.spare > 0;
        self.spare -= u8::from(may);
        may
    }
}

impl Default for Lines {
    fn default() -> Self {
        Lines { spare: Self::MOST, since: None }
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

/// By a bar of one's own, of a `MultiProgress`, say. Its style is changed, and its length when the run begins.
impl From<ProgressBar> for Progress {
    fn from(bar: ProgressBar) -> Self {
        let style = ProgressStyle::with_template("[{bar:20}] {wide_msg}").unwrap_or_else(|_| unreachable!("it is one"));
        Progress { bar: bar.with_style(style.progress_chars("=>-")), tasks: Mutex::default() }
    }
}

impl<E> Observer<E> for Progress {
    fn run_started(&self, tasks: usize) {
        self.bar.reset();
        self.bar.set_length(tasks as u64);
        self.change(|known, _| known.begin(tasks));
    }

    fn started(&self, task: Name<'_>) {
        self.change(|tasks, now| tasks.start(task, now));
    }

    fn ended(&self, task: Name<'_>, outcome: Outcome<'_, E>) {
        self.bar.inc(1);
        self.change(|tasks, now| {
            tasks.failed += usize::from(matches!(outcome, Outcome::Failed(_)));
            tasks.end(task.task(), matches!(outcome, Outcome::Done), now);
        });
    }

    fn run_ended(&self, end: RunEnd) {
        self.change(|tasks, _| tasks.is_over = true);
        if end == RunEnd::Succeeded { self.bar.finish() } else { self.bar.abandon() }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use core::num::NonZeroU64;
    use core::time::Duration;

    use super::{Instant, Left, Lines, Tasks};
    use crate::{Graph, Name, Plan, TaskId};

    /// What a run of a plan tells, by a clock that is set by hand.
    struct Hand<'a> {
        plan: &'a Plan,
        tasks: Tasks,
        now: Instant,
    }

    impl<'a> Hand<'a> {
        fn new(plan: &'a Plan, limit: Option<u64>) -> Self {
            let left = Some(Left::new(&plan.outline()));
            let mut tasks = Tasks { left, limit: limit.and_then(NonZeroU64::new), ..Tasks::default() };
            tasks.begin(plan.len());
            Hand { plan, tasks, now: Instant::now() }
        }

        fn start(&mut self, task: usize) -> &mut Self {
            let task = TaskId::new(task);
            self.tasks.start(Name::new(&self.plan.name(task), task), self.now);
            self
        }

        fn pass(&mut self, seconds: u64) -> &mut Self {
            self.now += Duration::from_secs(seconds);
            self
        }

        fn end(&mut self, task: usize, is_done: bool) -> &mut Self {
            self.tasks.end(TaskId::new(task), is_done, self.now);
            self
        }

        fn line(&self) -> String {
            self.tasks.text(|| Duration::from_secs(77))
        }
    }

    /// `a`, of weight 1, before `b`, of 10; `c`, of 2, before `d` and `e`, of 3 each.
    fn plan() -> Plan {
        let mut graph = Graph::new();
        for (task, weight) in [("a", 1), ("b", 10), ("c", 2), ("d", 3), ("e", 3)] {
            graph.add(task);
            graph.weight(task, weight);
        }
        graph.depend("b", "a").depend("d", "c").depend("e", "c");
        graph.plan().expect("it is well")
    }

    #[test]
    fn time_left_is_the_longest_path_that_is_left_times_what_a_unit_of_weight_took() {
        let plan = plan();
        let mut run = Hand::new(&plan, None);
        run.start(0).start(2);
        assert_eq!(run.line(), "0/5 done, 2 running, 3 waiting: a, c");
        // `c` took 4 s for 2; `a`, which runs, and `b` weigh 11.
        run.pass(4).end(2, true).start(3).start(4);
        assert_eq!(run.line(), "1/5 done, 3 running, 1 waiting, 22s left: a, d, e");
        // 12 s for 3; `b` weighs 10.
        run.pass(4).end(0, true).start(1);
        assert_eq!(run.line(), "2/5 done, 3 running, 0 waiting, 40s left: d, e, b");
        // 12 s for 3 and 6 s, since 4, for 3: `d` and `e` are not on the path.
        run.pass(2).end(3, true);
        assert_eq!(run.line(), "3/5 done, 2 running, 0 waiting, 30s left: e, b");
        // Then 30 s for 10, and `e` is left.
        run.pass(28).end(1, true);
        assert_eq!(run.line(), "4/5 done, 1 running, 0 waiting, 9s left: e");
        run.pass(1).end(4, true);
        assert_eq!(run.line(), "5/5 done, 0 running, 0 waiting, 0s left");
        run.tasks.is_over = true;
        assert_eq!(run.line(), "5/5 done, 0 running, 0 waiting");
    }

    #[test]
    fn it_is_not_less_than_what_a_limit_allows() {
        let plan = plan();
        // All but `c` weigh 17, the path that is left 11.
        for (limit, line) in [(1, "1/5 done, 0 running, 4 waiting, 34s left"), (2, "1/5 done, 0 running, 4 waiting, 22s left")] {
            let mut run = Hand::new(&plan, Some(limit));
            run.start(2).pass(4).end(2, true);
            assert_eq!(run.line(), line);
        }
        // Seven of one weight, three at once: three rounds, then two, though no path is longer than one.
        let plan = Graph::with_tasks(7).plan().expect("it is well");
        let mut run = Hand::new(&plan, Some(3));
        run.start(0).start(1).start(2).pass(5).end(0, true);
        assert_eq!(run.line(), "1/7 done, 2 running, 4 waiting, 10s left: #1, #2");
        run.end(1, true).end(2, true).start(3).pass(5).end(3, true);
        assert_eq!(run.line(), "4/7 done, 0 running, 3 waiting, 5s left");
    }

    #[test]
    fn what_did_not_succeed_is_off_the_path_and_is_not_measured() {
        let plan = plan();
        let mut run = Hand::new(&plan, None);
        run.start(0).start(2).pass(3).end(0, false).end(1, false);
        assert_eq!(run.line(), "2/5 done, 1 running, 2 waiting: c", "nothing was measured");
        run.pass(1).end(2, true).start(3).start(4);
        assert_eq!(run.line(), "3/5 done, 2 running, 0 waiting, 6s left: d, e");
    }

    #[test]
    fn a_second_run_begins_anew_and_one_of_a_part_is_told_by_count() {
        let plan = plan();
        let mut run = Hand::new(&plan, Some(1));
        for task in 0..5 {
            run.start(task).pass(1).end(task, true);
        }
        assert_eq!(run.line(), "5/5 done, 0 running, 0 waiting, 0s left");
        run.tasks.begin(5);
        run.start(0).pass(2).end(0, true);
        assert_eq!(run.line(), "1/5 done, 0 running, 4 waiting, 36s left", "18 of weight, one after the other");
        run.tasks.begin(2);
        run.start(0).pass(2).end(0, true);
        assert_eq!(run.line(), "1/2 done, 0 running, 1 waiting, 77s left");
    }

    #[test]
    fn tasks_of_no_weight_give_no_measure_and_numbers_of_another_graph_nothing() {
        let mut graph = Graph::with_tasks(2);
        graph.weight(TaskId::new(0), 0).weight(TaskId::new(1), 0);
        let plan = graph.plan().expect("it is well");
        let mut run = Hand::new(&plan, Some(1));
        run.start(0).pass(2).end(0, true);
        assert_eq!(run.line(), "1/2 done, 0 running, 1 waiting");
        run.end(7, true).end(0, true);
        assert_eq!(run.line(), "3/2 done, 0 running, 0 waiting");
    }

    #[test]
    fn a_line_is_made_20_times_at_once_and_then_as_often_in_a_second() {
        let mut now = Instant::now();
        let mut lines = Lines::default();
        let mut many = |now| (0..100).filter(|_| lines.may_change(now)).count();
        assert_eq!(many(now), 20);
        now += Duration::from_millis(49);
        assert_eq!(many(now), 0);
        now += Duration::from_millis(1);
        assert_eq!(many(now), 1);
        now += Duration::from_millis(125);
        assert_eq!((many(now), many(now + Duration::from_millis(25))), (2, 1), "what is left of the time counts");
        assert_eq!(many(now + Duration::from_secs(1 << 32)), 20);
    }
}
