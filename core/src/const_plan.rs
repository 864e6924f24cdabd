//! A plan of arrays, checked when the program is compiled, and its run without a heap.
//!
//! As in `plan.rs` a *node* is a task's place in start order, and every edge goes from a lower node to a higher one. So one sweep over the
//! nodes, in each poll of the run, meets all that runs and all that it releases itself: there is no queue.

use core::future::{Future, poll_fn};
use core::pin::{Pin, pin};
use core::str;
use core::task::{Context, Poll};

use crate::TaskId;
use crate::end::{self, End};
use crate::raw::Places;

/// A graph that is data, made of arrays when the program is compiled: it needs no heap.
///
/// ```
/// use dagio::ConstPlan;
///
/// const PLAN: ConstPlan<4, 4> = ConstPlan::new(
///     ["radio", "sensor", "encode", "send"],
///     // (task, what it needs)
///     [("encode", "sensor"), ("send", "encode"), ("send", "radio"), ("encode", "radio")],
/// );
///
/// let started = std::cell::RefCell::new(Vec::new());
/// let run = PLAN.run(async |task| match PLAN.name(task) {
///     "send" => Err("no carrier"),
///     name => Ok(started.borrow_mut().push(name)),
/// });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
/// let failed = end.unwrap_err(); // of run.await
/// assert_eq!((failed.task(), failed.error()), (Some("send"), Some(&"no carrier")));
/// assert_eq!(*started.borrow(), ["radio", "sensor", "encode"]);
/// ```
///
/// A wrong graph does not compile, if it is a `const` or a `static`:
///
/// ```compile_fail,E0080
/// # use dagio::ConstPlan;
/// const PLAN: ConstPlan<2, 2> = ConstPlan::new(["egg", "hen"], [("egg", "hen"), ("hen", "egg")]); // cycle: hen -> egg -> hen
/// # let _ = PLAN;
/// ```
///
/// # Complexity
/// 8 bytes a task and 2 an edge, names aside. It is made in *O*(tasks<sup>2</sup> + tasks × edges), by the compiler.
#[derive(Debug, Clone)]
pub struct ConstPlan<const TASKS: usize, const EDGES: usize> {
    names: [&'static str; TASKS],
    /// Node → task.
    ids: [u16; TASKS],
    /// How many edges end at each node.
    waiting: [u16; TASKS],
    /// Where the dependents of each node end; those of the next one begin there.
    ends: [u16; TASKS],
    dependents: [u16; EDGES],
}

/// What a node waits for is fewer edges than this.
const RUNNING: u16 = u16::MAX - 1;
const ENDED: u16 = u16::MAX;

impl<const TASKS: usize, const EDGES: usize> ConstPlan<TASKS, EDGES> {
    /// Makes the plan of these tasks; an edge is a task and one that it needs.
    ///
    /// Tasks are numbered as they are given. They start in order of the longest path that is left, equals as they are given.
    ///
    /// # Panics
    /// If tasks wait for each other (the message is the cycle), an edge names no task, two tasks have one name, a task needs itself, or there
    /// are 65,534 tasks or edges, or more. In a `const` it does not compile, then.
    #[must_use]
    #[track_caller]
    pub const fn new(names: [&'static str; TASKS], edges: [(&'static str, &'static str); EDGES]) -> Self {
        assert!(TASKS < RUNNING as usize && EDGES < RUNNING as usize, "there are fewer than 65,534 tasks and edges");
        refuse_duplicates(&names);
        let edges = numbers(&names, &edges);
        refuse_cycles(&names, &edges);
        let ids = by_rank(&ranks::<TASKS>(&edges));
        let mut nodes = [0; TASKS];
        let mut node = 0;
        while node < TASKS {
            nodes[ids[node] as usize] = node;
            node += 1;
        }
        let mut plan = ConstPlan { names, ids, waiting: [0; TASKS], ends: [0; TASKS], dependents: [0; EDGES] };
        let (mut node, mut end) = (0, 0);
        while node < TASKS {
            let mut edge = 0;
            while edge < EDGES {
                let (task, on) = edges[edge];
                if nodes[on as usize] == node {
                    let dependent = nodes[task as usize];
                    plan.dependents[end as usize] = number(dependent);
                    plan.waiting[dependent] += 1;
                    end += 1;
                }
                edge += 1;
            }
            plan.ends[node] = end;
            node += 1;
        }
        plan
    }

    /// Returns how many tasks there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        TASKS
    }

    /// Tells whether there is no task.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        TASKS == 0
    }

    /// Iterates over the tasks in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl ExactSizeIterator<Item = TaskId> {
        self.ids.iter().map(|&id| TaskId::from_number(id.into()))
    }

    /// Returns the task's name.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub const fn name(&self, task: TaskId) -> &'static str {
        self.names[task.index()]
    }

    /// Runs every task once, inside one future: `start` makes a task's future, at the moment when all it needs has ended.
    ///
    /// The future has a place for each task's future in it. Tasks are lent the run's own waker, and all that run are polled in each poll of
    /// the run.
    ///
    /// # Errors
    /// If tasks can fail, the first failure, with its task's name; what runs is dropped in the same poll, and nothing starts.
    ///
    /// # Panics
    /// A panic of a task or of `start` unwinds to the caller after all running tasks are dropped. So does a run that is polled after its end.
    ///
    /// # Cancellation
    /// Dropping the run drops the running tasks then and there, the least critical one first.
    ///
    /// # Complexity
    /// 2 bytes a task and a few words beside the futures, on no heap. A poll of the run is *O*(tasks), and *O*(1) for each edge that an end releases.
    pub async fn run<F, Fut>(&self, mut start: F) -> <Fut::Output as End>::Run<&'static str>
    where
        F: FnMut(TaskId) -> Fut,
        Fut: Future<Output: End>,
    {
        let mut states = self.waiting;
        let places = pin!(Places::new());
        let mut running = Running(places);
        let end = poll_fn(|cx| self.sweep(&mut states, &mut running, &mut start, cx)).await;
        drop(running);
        <Fut::Output as End>::run(end)
    }

    /// Polls each node that runs, and starts each that may.
    #[inline]
    fn sweep<Fut: Future<Output: End>>(
        &self,
        states: &mut [u16; TASKS],
        running: &mut Running<'_, Fut, TASKS>,
        mut start: impl FnMut(TaskId) -> Fut,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), Failure<Fut>>> {
        let mut left = false;
        for node in 0..TASKS {
            match states[node] {
                ENDED => continue,
                RUNNING => {}
                0 => {
                    running.0.as_mut().put(node, start(self.task(node)));
                    states[node] = RUNNING;
                }
                _ => {
                    left = true;
                    continue;
                }
            }
            let Poll::Ready(end) = running.0.as_mut().poll(node, cx) else {
                left = true;
                continue;
            };
            end::sealed::End::end(end).map_err(|error| (self.name(self.task(node)), error))?;
            states[node] = ENDED;
            for &dependent in self.row(node) {
                states[usize::from(dependent)] -= 1;
            }
        }
        if left { Poll::Pending } else { Poll::Ready(Ok(())) }
    }

    fn task(&self, node: usize) -> TaskId {
        TaskId::from_number(self.ids[node].into())
    }

    /// The dependents of a node.
    fn row(&self, node: usize) -> &[u16] {
        let begin = node.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.dependents[usize::from(begin)..usize::from(self.ends[node])]
    }
}

/// The name of the task that failed, and its error.
type Failure<Fut> = (&'static str, <<Fut as Future>::Output as end::sealed::End<()>>::Error);

/// The futures that run; dropped, the last one first.
struct Running<'a, F, const PLACES: usize>(Pin<&'a mut Places<F, PLACES>>);

impl<F, const PLACES: usize> Drop for Running<'_, F, PLACES> {
    fn drop(&mut self) {
        self.0.as_mut().clear();
    }
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl<const TASKS: usize, const EDGES: usize> From<&ConstPlan<TASKS, EDGES>> for crate::Plan {
    /// The same plan on the heap: tasks keep their numbers and names.
    fn from(plan: &ConstPlan<TASKS, EDGES>) -> Self {
        let mut graph = crate::Graph::new();
        for name in plan.names {
            graph.add(name);
        }
        for node in 0..TASKS {
            graph.extend(plan.row(node).iter().map(|&dependent| (plan.task(dependent.into()), plan.task(node))));
        }
        match graph.plan() {
            Ok(plan) => plan,
            Err(error) => unreachable!("it was checked: {error}"),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "asserted by `new`")]
const fn number(index: usize) -> u16 {
    index as u16
}

#[track_caller]
const fn refuse_duplicates(names: &[&str]) {
    let mut task = 0;
    while task < names.len() {
        if matches!(find(names, names[task]), Some(first) if first < task) {
            refuse(&Message::new().say("two tasks are named `").say(names[task]).say("`"));
        }
        task += 1;
    }
}

/// The edges by the tasks' numbers.
#[track_caller]
const fn numbers<const EDGES: usize>(names: &[&str], edges: &[(&str, &str); EDGES]) -> [(u16, u16); EDGES] {
    let mut numbers = [(0, 0); EDGES];
    let mut edge = 0;
    while edge < EDGES {
        let (task, on) = edges[edge];
        numbers[edge] = match (find(names, task), find(names, on)) {
            (None, _) => refuse(&Message::new().say("no task is named `").say(task).say("`")),
            (_, None) => refuse(&Message::new().say("no task is named `").say(on).say("`")),
            (Some(task), Some(on)) if task == on => {
                refuse(&Message::new().say("cycle: `").say(names[task]).say("` needs itself"))
            }
            (Some(task), Some(on)) => (number(task), number(on)),
        };
        edge += 1;
    }
    numbers
}

const fn find(names: &[&str], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < names.len() {
        if is_same(names[at].as_bytes(), name.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Goes up from what is needed to what needs it, as often as the longest path can have edges; who is still raised then is behind a cycle.
#[track_caller]
const fn refuse_cycles<const TASKS: usize>(names: &[&str; TASKS], edges: &[(u16, u16)]) {
    let mut depths = [0; TASKS];
    let mut needed = [0; TASKS];
    let mut raised = None;
    let mut round = 0;
    while round <= TASKS {
        raised = None;
        let mut edge = 0;
        while edge < edges.len() {
            let (task, on) = (edges[edge].0 as usize, edges[edge].1 as usize);
            if depths[task] <= depths[on] {
                depths[task] = depths[on] + 1;
                needed[task] = on;
                raised = Some(task);
            }
            edge += 1;
        }
        if raised.is_none() {
            return;
        }
        round += 1;
    }
    let Some(mut task) = raised else { return };
    // Into the cycle.
    let mut step = 0;
    while step < TASKS {
        task = needed[task];
        step += 1;
    }
    let first = task;
    let mut message = Message::new().say("cycle: ").say(names[first]);
    loop {
        task = needed[task];
        message = message.say(" -> ").say(names[task]);
        if task == first {
            message = message.say(" (each needs the next)");
            refuse(&message);
        }
    }
}

/// The tasks on the longest path that is left from each task's start.
const fn ranks<const TASKS: usize>(edges: &[(u16, u16)]) -> [usize; TASKS] {
    let mut ranks = [0; TASKS];
    loop {
        let mut raised = false;
        let mut edge = 0;
        while edge < edges.len() {
            let (task, on) = (edges[edge].0 as usize, edges[edge].1 as usize);
            if ranks[on] <= ranks[task] {
                ranks[on] = ranks[task] + 1;
                raised = true;
            }
            edge += 1;
        }
        if !raised {
            return ranks;
        }
    }
}

/// The tasks, the highest rank first, equals in order. Insertion sort.
const fn by_rank<const TASKS: usize>(ranks: &[usize; TASKS]) -> [u16; TASKS] {
    let mut ids = [0; TASKS];
    let mut task = 0;
    while task < TASKS {
        let mut at = task;
        while at > 0 && ranks[ids[at - 1] as usize] < ranks[task] {
            ids[at] = ids[at - 1];
            at -= 1;
        }
        ids[at] = number(task);
        task += 1;
    }
    ids
}

/// What a panic says when the program is compiled, where nothing else puts words together.
struct Message {
    bytes: [u8; Self::MOST],
    len: usize,
}

impl Message {
    const MOST: usize = 512;

    const fn new() -> Self {
        Message { bytes: [0; Self::MOST], len: 0 }
    }

    /// Adds words, if there is room for them.
    const fn say(mut self, words: &str) -> Self {
        let words = words.as_bytes();
        if self.len + words.len() <= Self::MOST {
            let mut at = 0;
            while at < words.len() {
                self.bytes[self.len + at] = words[at];
                at += 1;
            }
            self.len += words.len();
        }
        self
    }
}

#[track_caller]
const fn refuse(message: &Message) -> ! {
    match str::from_utf8(message.bytes.split_at(message.len).0) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("the graph is wrong"),
    }
}
