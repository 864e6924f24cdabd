//! A plan of arrays, checked when the program is compiled, or when a graph of fixed capacity is made.
//!
//! As in `plan.rs` above a *node* is a task's place in start order, and every edge goes from a lower node to a higher one.

use core::cmp::Ordering;
use core::str;

use super::Bytes;
use crate::TaskId;
use crate::counts::{Counts, Shape};
use crate::outline::{Fixed, Outline, Source};
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
/// 8 bytes a task and 2 an edge, names aside. It is made in *O*(tasks<sup>2</sup> + edges log tasks); a constant of more than a thousand tasks
/// may take the compiler so long that it refuses, unless you allow `long_running_const_eval`.
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
pub(super) const TOLERANT: u16 = Fixed::TOLERANT;
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
        let edges = ByName::new(&names).numbers(&edges);
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
        let [(task_number, on_number)] = ByName::new(&self.names).numbers(&[(task, on)]);
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
        let (mut runs, mut is_target) = ([false; TASKS], [false; TASKS]);
        let mut task = 0;
        while task < tasks {
            (runs[task], is_target[task]) = (true, true);
            task += 1;
        }
        let mut edge = 0;
        while edge < edges.len() {
            is_target[(edges[edge].1 & !TOLERANT) as usize] = false;
            edge += 1;
        }
        Self::of(tasks, names, edges, &runs, &is_target)
    }

    /// Of those tasks that run, with these targets; the edges are between them.
    const fn of(
        all: usize,
        names: [&'n str; TASKS],
        edges: &[(u16, u16)],
        runs: &[bool; TASKS],
        is_target: &[bool; TASKS],
    ) -> Result<Self, Knot<TASKS>> {
        let (ids, tasks) = match by_rank::<TASKS, EDGES>(edges, runs) {
            Ok(ranked) => ranked,
            Err(left) => return Err(Knot::of(edges, &left)),
        };
        let mut plan = Plan {
            all: number(all),
            names,
            tasks: number(tasks),
            ids,
            waiting: [0; TASKS],
            ends: [0; TASKS],
            dependents: [0; EDGES],
            targets: [false; TASKS],
            own: [false; TASKS],
        };
        let mut nodes = [0; TASKS];
        let mut node = 0;
        while node < tasks {
            let task = ids[node] as usize;
            nodes[task] = node;
            plan.targets[node] = is_target[task];
            node += 1;
        }
        // How many dependents each has, then where they begin, then, when all are there, where they end.
        let mut edge = 0;
        while edge < edges.len() {
            plan.ends[nodes[(edges[edge].1 & !TOLERANT) as usize]] += 1;
            edge += 1;
        }
        let (mut node, mut sum) = (0, 0);
        while node < tasks {
            (plan.ends[node], sum) = (sum, sum + plan.ends[node]);
            node += 1;
        }
        let mut edge = 0;
        while edge < edges.len() {
            let (task, on) = edges[edge];
            let (dependent, node) = (nodes[task as usize], nodes[(on & !TOLERANT) as usize]);
            plan.dependents[plan.ends[node] as usize] = number(dependent) | on & TOLERANT;
            plan.waiting[dependent] += 1;
            plan.ends[node] += 1;
            edge += 1;
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
        let (mut is_target, mut is_needed) = ([false; TASKS], [false; TASKS]);
        let mut target = 0;
        while target < targets.len() {
            let task = targets[target].index();
            let mut node = 0;
            while node < self.len() && self.ids[node] as usize != task {
                node += 1;
            }
            if node == self.len() {
                assert!(task < self.all as usize, "a target of the plan is no task of it");
                refuse(&Message::new().say("the plan does not run `").say(self.names[task]).say("`"));
            }
            (is_target[task], is_needed[task]) = (true, true);
            target += 1;
        }
        let (mut edges, mut count, mut node) = ([(0, 0); EDGES], 0, self.len());
        while node > 0 {
            node -= 1;
            let on = self.ids[node];
            let (mut edge, end) = self.range(node);
            while edge < end {
                let dependent = self.dependents[edge];
                let task = self.ids[(dependent & !TOLERANT) as usize];
                if is_needed[task as usize] {
                    is_needed[on as usize] = true;
                    edges[count] = (task, on | dependent & TOLERANT);
                    count += 1;
                }
                edge += 1;
            }
        }
        match Self::of(self.all as usize, self.names, edges.split_at(count).0, &is_needed, &is_target) {
            Ok(plan) => plan,
            Err(_) => unreachable!(),
        }
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
        let mut task = 0;
        while task < self.all as usize {
            if !name.is_empty() && matches!(compare(self.names[task].as_bytes(), name.as_bytes()), Ordering::Equal) {
                return Some(TaskId::new(task));
            }
            task += 1;
        }
        None
    }

    /// Returns the task's name, or `#` and its number if it has none.
    ///
    /// # Panics
    /// If there is no such task.
    #[must_use]
    pub fn name(&self, task: TaskId) -> Name<'n> {
        assert!(self.is_task(task), "there is no task {task:?}");
        Name::new(self.names[task.index()], task)
    }

    /// The plan as data, and its pictures.
    #[must_use]
    pub fn outline(&self) -> Outline<'_> {
        let Plan { names, ids, ends, dependents, targets, .. } = self;
        let len = self.len();
        let (ids, ends, targets) = (&ids[..len], &ends[..len], &targets[..len]);
        Outline::new(Source::Fixed(Fixed { names, ids, ends, dependents, targets }))
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
        (self.waiting.map(u32::from), Counts::new(self.len(), ready, None))
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

/// The tasks that have names, in an order of these.
struct ByName<'a, 'n, const TASKS: usize> {
    names: &'a [&'n str; TASKS],
    sorted: [u16; TASKS],
    len: usize,
}

impl<'a, 'n, const TASKS: usize> ByName<'a, 'n, TASKS> {
    /// Insertion sort, so that a constant of some hundred tasks does not take the compiler too long.
    #[track_caller]
    const fn new(names: &'a [&'n str; TASKS]) -> Self {
        let mut sorted = ByName { names, sorted: [0; TASKS], len: 0 };
        let mut task = 0;
        while task < TASKS {
            if !names[task].is_empty() {
                match sorted.find(names[task]) {
                    Ok(_) => refuse(&Message::new().say("two tasks are named `").say(names[task]).say("`")),
                    Err(place) => {
                        let mut at = sorted.len;
                        while at > place {
                            sorted.sorted[at] = sorted.sorted[at - 1];
                            at -= 1;
                        }
                        sorted.sorted[place] = number(task);
                        sorted.len += 1;
                    }
                }
            }
            task += 1;
        }
        sorted
    }

    /// The task of that name, or its place among the sorted ones. Binary search.
    const fn find(&self, name: &str) -> Result<u16, usize> {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = usize::midpoint(low, high);
            let task = self.sorted[middle];
            match compare(self.names[task as usize].as_bytes(), name.as_bytes()) {
                Ordering::Equal => return Ok(task),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        Err(low)
    }

    /// The edges by the tasks' numbers.
    #[track_caller]
    const fn numbers<const EDGES: usize>(&self, edges: &[(&str, &str); EDGES]) -> [(u16, u16); EDGES] {
        let mut numbers = [(0, 0); EDGES];
        let mut edge = 0;
        while edge < EDGES {
            let (task, on) = (self.number(edges[edge].0), self.number(edges[edge].1));
            if task == on {
                refuse(&Message::new().say("cycle: `").say(self.names[task as usize]).say("` needs itself"));
            }
            numbers[edge] = (task, on);
            edge += 1;
        }
        numbers
    }

    #[track_caller]
    const fn number(&self, name: &str) -> u16 {
        match self.find(name) {
            Ok(task) => task,
            Err(_) => refuse(&Message::new().say("no task is named `").say(name).say("`")),
        }
    }
}

/// Any order will do: by length, then from the end, as names of one program begin alike.
const fn compare(a: &[u8], b: &[u8]) -> Ordering {
    if a.len() != b.len() {
        return if a.len() < b.len() { Ordering::Less } else { Ordering::Greater };
    }
    let mut at = a.len();
    while at > 0 {
        at -= 1;
        if a[at] != b[at] {
            return if a[at] < b[at] { Ordering::Less } else { Ordering::Greater };
        }
    }
    Ordering::Equal
}

/// Tasks that wait for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Knot<const TASKS: usize> {
    /// The first one of them.
    pub(super) first: u16,
    /// Of each of them the next one, which it needs.
    needed: [u16; TASKS],
}

impl<const TASKS: usize> Knot<TASKS> {
    /// Of edges that make a cycle of tasks that are `left`: each of these has one that needs it.
    const fn of(edges: &[(u16, u16)], left: &[bool; TASKS]) -> Self {
        let (mut dependents, mut task) = ([0; TASKS], 0);
        let mut edge = edges.len();
        while edge > 0 {
            edge -= 1;
            let (dependent, on) = (edges[edge].0, edges[edge].1 & !TOLERANT);
            if left[dependent as usize] && left[on as usize] {
                dependents[on as usize] = dependent;
                task = on;
            }
        }
        // Into the cycle, then once around it.
        let mut step = 0;
        while step < TASKS {
            task = dependents[task as usize];
            step += 1;
        }
        let (mut knot, last) = (Knot { first: task, needed: [0; TASKS] }, task);
        loop {
            let dependent = dependents[task as usize];
            knot.needed[dependent as usize] = task;
            task = dependent;
            if task < knot.first {
                knot.first = task;
            }
            if task == last {
                return knot;
            }
        }
    }

    /// The one that a task needs.
    pub(super) const fn next(&self, task: u16) -> u16 {
        self.needed[task as usize]
    }

    #[track_caller]
    const fn refuse(&self, names: &[&str; TASKS]) -> ! {
        const SHOWN: usize = 12;
        let mut message = Message::new().say("cycle: ").say(names[self.first as usize]);
        let (mut task, mut shown) = (self.first, 1);
        loop {
            task = self.next(task);
            if task == self.first {
                refuse(&message.say(" -> ").say(names[task as usize]).say(" (each needs the next)"));
            }
            if shown < SHOWN {
                message = message.say(" -> ").say(names[task as usize]);
            } else if shown == SHOWN {
                message = message.say(" -> ..");
            }
            shown += 1;
        }
    }
}

/// The tasks that run, the longest path that is left from their start first, equals in order, and how many they are. If there is a cycle,
/// those from which a path leads into one.
///
/// Kahn's algorithm (1962), from those that nothing needs; then a counting sort.
const fn by_rank<const TASKS: usize, const EDGES: usize>(
    edges: &[(u16, u16)],
    runs: &[bool; TASKS],
) -> Result<([u16; TASKS], usize), [bool; TASKS]> {
    // What each task needs: `needs[ends[task - 1]..ends[task]]`. And how many have no rank yet that need it.
    let (mut ends, mut needs, mut unranked) = ([0; TASKS], [0; EDGES], [0; TASKS]);
    let mut edge = 0;
    while edge < edges.len() {
        ends[edges[edge].0 as usize] += 1;
        unranked[(edges[edge].1 & !TOLERANT) as usize] += 1;
        edge += 1;
    }
    let (mut task, mut sum) = (0, 0);
    while task < TASKS {
        (ends[task], sum) = (sum, sum + ends[task]);
        task += 1;
    }
    let mut edge = 0;
    while edge < edges.len() {
        let end = &mut ends[edges[edge].0 as usize];
        needs[*end] = edges[edge].1 & !TOLERANT;
        *end += 1;
        edge += 1;
    }
    let (mut queue, mut queued, mut tasks) = ([0; TASKS], 0, 0);
    let mut task = 0;
    while task < TASKS {
        tasks += runs[task] as usize;
        if runs[task] && unranked[task] == 0 {
            queue[queued] = task;
            queued += 1;
        }
        task += 1;
    }
    let (mut ranks, mut next, mut left) = ([0; TASKS], 0, *runs);
    while next < queued {
        let task = queue[next];
        left[task] = false;
        let mut edge = if task == 0 { 0 } else { ends[task - 1] };
        while edge < ends[task] {
            let on = needs[edge] as usize;
            if ranks[on] <= ranks[task] {
                ranks[on] = ranks[task] + 1;
            }
            unranked[on] -= 1;
            if unranked[on] == 0 {
                queue[queued] = on;
                queued += 1;
            }
            edge += 1;
        }
        next += 1;
    }
    if queued < tasks {
        return Err(left);
    }
    let mut places = [0; TASKS];
    let mut task = 0;
    while task < TASKS {
        if runs[task] {
            places[ranks[task]] += 1;
        }
        task += 1;
    }
    let (mut rank, mut sum) = (TASKS, 0);
    while rank > 0 {
        rank -= 1;
        (places[rank], sum) = (sum, sum + places[rank]);
    }
    let (mut ids, mut task) = ([0; TASKS], 0);
    while task < TASKS {
        if runs[task] {
            let place = &mut places[ranks[task]];
            ids[*place] = number(task);
            *place += 1;
        }
        task += 1;
    }
    Ok((ids, tasks))
}

/// What a panic says when the program is compiled, where nothing else puts words together.
struct Message {
    bytes: [u8; Self::MOST],
    len: usize,
    /// Something did not fit: it ends there.
    is_full: bool,
}

impl Message {
    const MOST: usize = 512;

    const fn new() -> Self {
        Message { bytes: [0; Self::MOST], len: 0, is_full: false }
    }

    /// Adds words, if there is room for them.
    const fn say(mut self, words: &str) -> Self {
        let words = words.as_bytes();
        self.is_full |= self.len + words.len() > Self::MOST;
        if !self.is_full {
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
