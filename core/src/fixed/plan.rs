//! A plan of arrays, checked when the program is compiled, or when a graph of fixed capacity is made.
//!
//! As in `plan.rs` above a *node* is a task's place in start order, and every edge goes from a lower node to a higher one.

use core::str;

use super::Bytes;
use crate::TaskId;
use crate::counts::{Counts, Shape};
use crate::raw::Words as _;
use crate::report::Name;

/// A graph that is data, checked and frozen, without a heap: it has room for `TASKS` tasks and `EDGES` edges, and runs any number of times.
///
/// ```
/// use dagio::fixed::Plan;
///
/// const PLAN: Plan<4, 4> = Plan::new(
///     ["radio", "sensor", "encode", "send"],
///     // (task, what it needs)
///     [("encode", "sensor"), ("send", "encode"), ("send", "radio"), ("encode", "radio")],
/// );
///
/// let started = std::cell::RefCell::new(Vec::new());
/// let run = PLAN.run(async |task| match PLAN.name(task).as_str() {
///     Some("send") => Err("no carrier"),
///     name => Ok(started.borrow_mut().push(name.unwrap_or("?"))),
/// });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(run), &mut cx) else { panic!() };
/// let failed = end.unwrap_err(); // of run.await
/// assert_eq!(failed.to_string(), "task `send` failed: no carrier");
/// assert_eq!(*started.borrow(), ["radio", "sensor", "encode"]);
/// ```
///
/// A wrong graph does not compile, if it is a `const` or a `static`:
///
/// ```compile_fail,E0080
/// # use dagio::fixed::Plan;
/// const PLAN: Plan<2, 2> = Plan::new(["egg", "hen"], [("egg", "hen"), ("hen", "egg")]); // cycle: hen -> egg -> hen
/// # let _ = PLAN;
/// ```
///
/// One that is known at run time only is made by `Graph::plan`, with the feature `heapless`. `'n` is how long the names live.
///
/// # Complexity
/// 8 bytes a task and 2 an edge, names aside. It is made in *O*(tasks<sup>2</sup> + tasks × edges).
#[derive(Debug, Clone)]
pub struct Plan<'n, const TASKS: usize, const EDGES: usize> {
    /// How many there are, also those that it does not run.
    all: u16,
    names: [&'n str; TASKS],
    /// How many nodes there are.
    tasks: u16,
    /// Node → task.
    ids: [u16; TASKS],
    /// How many edges end at each node.
    waiting: [u16; TASKS],
    /// Where the dependents of each node end; those of the next one begin there.
    ends: [u16; TASKS],
    /// Nodes, with [`TOLERANT`] if they do not need success.
    dependents: [u16; EDGES],
    /// By node: whether it is a target, and whether its failure is the run's own.
    targets: [bool; TASKS],
    own: [bool; TASKS],
}

/// Of an edge: it does not need success.
pub(super) const TOLERANT: u16 = 1 << 15;
/// Tasks are fewer than this, and edges, too.
pub(super) const LIMIT: usize = 1 << 15;

impl<'n, const TASKS: usize, const EDGES: usize> Plan<'n, TASKS, EDGES> {
    /// Makes the plan of these tasks; an edge is a task and one that it needs.
    ///
    /// Tasks are numbered as they are given. They start in order of the longest path that is left, equals as they are given.
    ///
    /// # Panics
    /// If tasks wait for each other (the message is the cycle), an edge names no task, two tasks have one name, a task needs itself, or there
    /// are 2^15 tasks or edges, or more. In a `const` it does not compile, then.
    #[must_use]
    #[track_caller]
    pub const fn new(names: [&'n str; TASKS], edges: [(&str, &str); EDGES]) -> Self {
        assert!(TASKS < LIMIT && EDGES < LIMIT, "there are fewer than 2^15 tasks and edges");
        refuse_duplicates(&names);
        let edges = numbers(&names, &edges);
        match Self::made(TASKS, names, &edges) {
            Ok(plan) => plan,
            Err(knot) => knot.refuse(&names),
        }
    }

    /// Makes an edge of [`new`](Plan::new) one that does not need success: `task` starts when `on` has ended, whatever became of that.
    ///
    /// ```
    /// # use dagio::{Policy, fixed::Plan};
    /// const PLAN: Plan<3, 2> = Plan::new(["sample", "send", "sleep"], [("send", "sample"), ("sleep", "send")]).after("sleep", "send");
    ///
    /// let run = PLAN.run(async |task| if PLAN.name(task).as_str() == Some("send") { Err("no carrier") } else { Ok(()) });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let run = std::pin::pin!(run.policy(Policy::KeepGoing).report());
    /// # let std::task::Poll::Ready(report) = std::future::Future::poll(run, &mut cx) else { panic!() };
    /// // let report = run.policy(Policy::KeepGoing).report().await;
    /// assert_eq!(report.outcome(report.task("sleep").unwrap()), dagio::Outcome::Done);
    /// ```
    ///
    /// # Panics
    /// If there is no such edge. In a `const` it does not compile, then.
    #[must_use]
    #[track_caller]
    pub const fn after(mut self, task: &str, on: &str) -> Self {
        let [(task_number, on_number)] = numbers(&self.names, &[(task, on)]);
        let (mut node, mut edge, mut found) = (0, 0, false);
        while node < TASKS {
            while edge < self.ends[node] as usize {
                let dependent = self.dependents[edge] & !TOLERANT;
                if self.ids[node] == on_number && self.ids[dependent as usize] == task_number {
                    self.dependents[edge] |= TOLERANT;
                    found = true;
                }
                edge += 1;
            }
            node += 1;
        }
        if !found {
            refuse(&Message::new().say("no edge says that `").say(task).say("` needs `").say(on).say("`"));
        }
        self.aim();
        self
    }

    /// Of `tasks` tasks and these edges, by their numbers, of which the second may have [`TOLERANT`].
    pub(super) const fn made(tasks: usize, names: [&'n str; TASKS], edges: &[(u16, u16)]) -> Result<Self, Knot<TASKS>> {
        if let Some(knot) = Knot::find(edges) {
            return Err(knot);
        }
        let ids = by_rank(tasks, &ranks::<TASKS>(edges));
        let mut nodes = [0; TASKS];
        let mut node = 0;
        while node < tasks {
            nodes[ids[node] as usize] = node;
            node += 1;
        }
        let mut plan = Plan {
            all: number(tasks),
            names,
            tasks: number(tasks),
            ids,
            waiting: [0; TASKS],
            ends: [0; TASKS],
            dependents: [0; EDGES],
            targets: [false; TASKS],
            own: [false; TASKS],
        };
        let (mut node, mut end) = (0, 0);
        while node < tasks {
            let mut edge = 0;
            while edge < edges.len() {
                let (task, on) = edges[edge];
                if nodes[(on & !TOLERANT) as usize] == node {
                    let dependent = nodes[task as usize];
                    plan.dependents[end as usize] = number(dependent) | on & TOLERANT;
                    plan.waiting[dependent] += 1;
                    end += 1;
                }
                edge += 1;
            }
            let begin = if node == 0 { 0 } else { plan.ends[node - 1] };
            plan.targets[node] = begin == end;
            plan.ends[node] = end;
            node += 1;
        }
        plan.aim();
        Ok(plan)
    }

    /// Gives the plan of these tasks and all that they wait for, directly or through others. Tasks keep their numbers and names; a report says
    /// of the others that they were [not needed](crate::Outcome::NotNeeded).
    ///
    /// ```
    /// # use dagio::fixed::Plan;
    /// const ALL: Plan<3, 2> = Plan::new(["sample", "show", "send"], [("show", "sample"), ("send", "sample")]);
    /// const SHOW: Plan<3, 2> = ALL.targets(&[ALL.task("show").unwrap()]);
    /// assert!(SHOW.tasks().map(|task| SHOW.name(task).to_string()).eq(["sample", "show"]));
    /// ```
    ///
    /// # Panics
    /// If the plan does not run one of them.
    #[must_use]
    #[track_caller]
    pub const fn targets(&self, targets: &[TaskId]) -> Self {
        let mut plan = Plan {
            all: self.all,
            names: self.names,
            tasks: 0,
            ids: [0; TASKS],
            waiting: [0; TASKS],
            ends: [0; TASKS],
            dependents: [0; EDGES],
            targets: [false; TASKS],
            own: [false; TASKS],
        };
        let (mut is_target, mut is_needed) = ([false; TASKS], [false; TASKS]);
        let mut target = 0;
        while target < targets.len() {
            let mut node = 0;
            while node < self.len() && self.ids[node] as usize != targets[target].index() {
                node += 1;
            }
            if node == self.len() {
                assert!(targets[target].index() < self.all as usize, "each target is a task");
                refuse(&Message::new().say("the plan does not run `").say(self.names[targets[target].index()]).say("`"));
            }
            is_target[node] = true;
            is_needed[node] = true;
            target += 1;
        }
        let mut node = self.len();
        while node > 0 {
            node -= 1;
            let (mut edge, end) = self.range(node);
            while edge < end {
                is_needed[node] |= is_needed[(self.dependents[edge] & !TOLERANT) as usize];
                edge += 1;
            }
        }
        let mut nodes = [0; TASKS];
        let mut node = 0;
        while node < self.len() {
            nodes[node] = plan.tasks;
            plan.tasks += is_needed[node] as u16;
            node += 1;
        }
        let (mut node, mut last) = (0, 0);
        while node < self.len() {
            if is_needed[node] {
                let at = nodes[node] as usize;
                plan.ids[at] = self.ids[node];
                plan.targets[at] = is_target[node];
                let (mut edge, end) = self.range(node);
                while edge < end {
                    let dependent = self.dependents[edge];
                    let to = (dependent & !TOLERANT) as usize;
                    if is_needed[to] {
                        plan.dependents[last as usize] = nodes[to] | dependent & TOLERANT;
                        plan.waiting[nodes[to] as usize] += 1;
                        last += 1;
                    }
                    edge += 1;
                }
                plan.ends[at] = last;
            }
            node += 1;
        }
        plan.aim();
        plan
    }

    /// Works out whose failure is the run's own.
    const fn aim(&mut self) {
        let mut node = self.len();
        while node > 0 {
            node -= 1;
            let (begin, end) = self.range(node);
            let (mut own, mut edge) = (self.targets[node], begin);
            while edge < end {
                let dependent = self.dependents[edge];
                own |= dependent & TOLERANT == 0 && self.own[dependent as usize];
                edge += 1;
            }
            self.own[node] = own;
        }
    }

    /// Returns how many tasks it runs.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.tasks as usize
    }

    /// Tells whether it runs none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.tasks == 0
    }

    /// Iterates over the tasks that it runs, in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl ExactSizeIterator<Item = TaskId> {
        self.ids[..self.len()].iter().map(|&id| TaskId::from_number(id.into()))
    }

    /// Returns the task of that name, also if the plan does not run it.
    #[must_use]
    pub const fn task(&self, name: &str) -> Option<TaskId> {
        match find(&self.names, name) {
            Some(task) if !name.is_empty() => Some(TaskId::new(task)),
            _ => None,
        }
    }

    /// Returns the task's name, or `#` and its number if it has none.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub fn name(&self, task: TaskId) -> Name<'n> {
        Name::new(self.names[..self.all.into()][task.index()], task)
    }

    /// Iterates over the tasks that it does not run.
    pub(super) fn others(&self) -> impl Iterator<Item = TaskId> {
        let tasks = (0..self.all).map(|task| TaskId::from_number(task.into()));
        tasks.filter(|&task| self.node(task).is_none())
    }

    pub(super) fn node(&self, task: TaskId) -> Option<u32> {
        (0..).zip(self.tasks()).find(|&(_, other)| other == task).map(|(node, _)| node)
    }

    /// Tells whether it is a task, also one that the plan does not run.
    pub(super) fn is_task(&self, task: TaskId) -> bool {
        task.index() < self.all.into()
    }

    pub(super) fn at(&self, node: usize) -> TaskId {
        TaskId::from_number(self.ids[node].into())
    }

    /// How many edges end at each node, and the counts of a run that begins.
    pub(super) fn begin(&self) -> ([u32; TASKS], Counts<Bytes<TASKS>>) {
        let mut ready = Bytes::new();
        for (node, _) in self.waiting[..self.len()].iter().enumerate().filter(|(_, waiting)| **waiting == 0) {
            ready.insert(node);
        }
        (self.waiting.map(u32::from), Counts::new(self.len(), ready))
    }

    /// Where the dependents of a node are.
    const fn range(&self, node: usize) -> (usize, usize) {
        let begin = if node == 0 { 0 } else { self.ends[node - 1] };
        (begin as usize, self.ends[node] as usize)
    }

    /// The dependents of a node, with [`TOLERANT`].
    fn row(&self, node: usize) -> &[u16] {
        let (begin, end) = self.range(node);
        &self.dependents[begin..end]
    }
}

impl<const TASKS: usize, const EDGES: usize> Shape for Plan<'_, TASKS, EDGES> {
    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        self.edges(node).map(|(dependent, _)| dependent)
    }

    #[inline(always)]
    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)> {
        self.row(node).iter().map(|&dependent| ((dependent & !TOLERANT).into(), dependent & TOLERANT == 0))
    }

    fn is_own(&self, node: usize) -> bool {
        self.own[node]
    }
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl<const TASKS: usize, const EDGES: usize> From<&Plan<'_, TASKS, EDGES>> for crate::Plan {
    /// The same plan on the heap: tasks keep their numbers and names.
    fn from(plan: &Plan<'_, TASKS, EDGES>) -> Self {
        let mut graph = crate::Graph::new();
        for name in &plan.names[..plan.all.into()] {
            graph.add(name);
        }
        for node in 0..plan.len() {
            for (dependent, needs) in Shape::edges(plan, node) {
                let (task, on) = (plan.at(dependent as usize), plan.at(node));
                if needs {
                    graph.depend(task, on)
                } else {
                    graph.after(task, on)
                };
            }
        }
        let targets = (0..plan.len()).filter(|&node| plan.targets[node]).map(|node| plan.at(node));
        match graph.plan().and_then(|all| all.targets(targets)) {
            Ok(plan) => plan,
            Err(error) => unreachable!("it was checked: {error}"),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "tasks and edges are fewer than 2^15")]
pub(super) const fn number(index: usize) -> u16 {
    index as u16
}

#[track_caller]
const fn refuse_duplicates(names: &[&str]) {
    let mut task = 0;
    while task < names.len() {
        if !names[task].is_empty() && matches!(find(names, names[task]), Some(first) if first < task) {
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

/// Tasks that wait for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Knot<const TASKS: usize> {
    /// One of them.
    pub(super) first: u16,
    /// Of each of them the next one, which it needs.
    needed: [u16; TASKS],
}

impl<const TASKS: usize> Knot<TASKS> {
    /// Goes up from what is needed to what needs it, as often as the longest path can have edges; who is still raised then is behind a cycle.
    const fn find(edges: &[(u16, u16)]) -> Option<Self> {
        let mut depths = [0; TASKS];
        let mut needed = [0; TASKS];
        let mut raised = None;
        let mut round = 0;
        while round <= TASKS {
            raised = None;
            let mut edge = 0;
            while edge < edges.len() {
                let (task, on) = (edges[edge].0, edges[edge].1 & !TOLERANT);
                if depths[task as usize] <= depths[on as usize] {
                    depths[task as usize] = depths[on as usize] + 1;
                    needed[task as usize] = on;
                    raised = Some(task);
                }
                edge += 1;
            }
            if raised.is_none() {
                return None;
            }
            round += 1;
        }
        let Some(mut first) = raised else { return None };
        // Into the cycle.
        let mut step = 0;
        while step < TASKS {
            first = needed[first as usize];
            step += 1;
        }
        Some(Knot { first, needed })
    }

    /// The one that a task needs.
    pub(super) const fn next(&self, task: u16) -> u16 {
        self.needed[task as usize]
    }

    #[track_caller]
    const fn refuse(&self, names: &[&str; TASKS]) -> ! {
        let mut message = Message::new().say("cycle: ").say(names[self.first as usize]);
        let mut task = self.first;
        loop {
            task = self.next(task);
            message = message.say(" -> ").say(names[task as usize]);
            if task == self.first {
                refuse(&message.say(" (each needs the next)"));
            }
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
            let (task, on) = (edges[edge].0 as usize, (edges[edge].1 & !TOLERANT) as usize);
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
const fn by_rank<const TASKS: usize>(tasks: usize, ranks: &[usize; TASKS]) -> [u16; TASKS] {
    let mut ids = [0; TASKS];
    let mut task = 0;
    while task < tasks {
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
