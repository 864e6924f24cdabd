//! A graph that is data: tasks and edges as they are added, not yet checked.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use crate::gate::{WHOLE, fits};
use crate::plan::Plan;
use crate::pools::{Take, Takes};
use crate::{GraphError, TaskId};

/// Collects the tasks of a graph and what each needs, by number or by name, in any order; [`plan`](Graph::plan) checks it and freezes it.
///
/// ```
/// use dagio::Graph;
///
/// let mut graph = Graph::new();
/// graph.depend("link", "compile"); // names may come before their tasks
/// graph.depend("link", "generate");
/// for task in ["compile", "generate", "link"] {
///     graph.add(task);
/// }
/// let plan = graph.plan()?;
/// assert_eq!((plan.len(), plan.edges()), (3, 2));
///
/// graph.depend("compile", "link");
/// assert_eq!(graph.plan().unwrap_err().to_string(), "cycle: compile -> link -> compile (each needs the next)");
/// # Ok::<(), dagio::GraphError>(())
/// ```
///
/// # Limits
/// Fewer than 2^30 tasks, names and edges each. Tasks without a name are called `#0`, `#1`, and so on, by their numbers.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Tasks, named or not.
    tasks: usize,
    /// The names of tasks `0..named.len()`; empty for one that has none.
    named: Vec<Box<str>>,
    /// All names that were mentioned, and the tasks that have them.
    mentioned: Vec<Mention>,
    by_name: BTreeMap<Box<str>, u32>,
    /// Task, and what it waits for: numbers, or `NAME` with the number of a mention; `AFTER` may be set in the second.
    edges: Vec<(u32, u32)>,
    /// Task, as an end of an edge, and its weight; the last one given counts.
    weights: Vec<(u32, u32)>,
    twice: Vec<Box<str>>,
    /// By tasks as ends of edges.
    takes: Takes,
}

#[derive(Debug, Clone)]
struct Mention {
    name: Box<str>,
    task: Option<u32>,
}

/// Set in an end of an edge that is a name, not a number.
const NAME: u32 = 1 << 31;
/// Set in what a task waits for, of an edge by which it does so whether that succeeds or not.
pub(crate) const AFTER: u32 = 1 << 30;
/// Tasks, names and edges are fewer than this.
pub(crate) const LIMIT: usize = 1 << 30;

/// A task of a [`Graph`], by number or by name. It is sealed.
pub trait TaskRef: sealed::TaskRef {}

mod sealed {
    pub trait TaskRef {
        fn end(self, graph: &mut super::Graph) -> u32;
    }
}

impl TaskRef for TaskId {}
impl sealed::TaskRef for TaskId {
    fn end(self, graph: &mut Graph) -> u32 {
        if self.number() & (NAME | AFTER) == 0 {
            return self.number();
        }
        // There is no such task, nor will there be: a name that is not looked up says so.
        graph.push_mention(&name_of(&[], self.number())).unwrap_or(0) | NAME
    }
}

impl TaskRef for &str {}
impl sealed::TaskRef for &str {
    fn end(self, graph: &mut Graph) -> u32 {
        match graph.mention(self) {
            Some(mention) => match graph.mentioned[mention as usize].task {
                Some(task) => task,
                None => mention | NAME,
            },
            None => NAME,
        }
    }
}

impl Graph {
    /// An empty graph.
    #[must_use]
    pub fn new() -> Self {
        Graph::default()
    }

    /// A graph of so many tasks without names.
    #[must_use]
    pub fn with_tasks(tasks: usize) -> Self {
        Graph { tasks, ..Graph::default() }
    }

    /// Adds a task. Names are unique: a second one of a name is an error of the [`plan`](Graph::plan). One whose name is empty has none.
    pub fn add(&mut self, name: &str) -> TaskId {
        let task = self.tasks;
        self.tasks = task.saturating_add(1);
        if task >= LIMIT {
            return TaskId::from_number(u32::MAX);
        }
        self.named.resize_with(task, || "".into());
        self.named.push(name.into());
        let task = number(task);
        if name.is_empty() {
            return TaskId::from_number(task);
        }
        if let Some(mention) = self.mention(name) {
            match &mut self.mentioned[mention as usize].task {
                Some(_) => self.twice.push(name.into()),
                none => *none = Some(task),
            }
        }
        TaskId::from_number(task)
    }

    /// Says that a task needs another, which must end before it starts. An edge may be given twice.
    pub fn depend(&mut self, task: impl TaskRef, on: impl TaskRef) -> &mut Self {
        let edge = (task.end(self), on.end(self));
        self.edges.push(edge);
        self
    }

    /// Says that a task waits for the end of another, whether that succeeds or not, or is skipped.
    ///
    /// So a failure of the other is tolerated, if no task that a target goes back to needs its success: see [`Policy`](crate::Policy).
    ///
    /// ```
    /// # use dagio::Graph;
    /// let mut graph = Graph::new();
    /// for task in ["test", "upload log"] {
    ///     graph.add(task);
    /// }
    /// graph.after("upload log", "test");
    /// # let plan = graph.plan()?;
    /// # let task = |name| plan.tasks().find(|&task| plan.name(task) == name).expect("it was added");
    /// # let mut driver = plan.driver();
    /// # assert_eq!(driver.start_next(), Some(task("test")));
    /// # driver.finish(task("test"), Err(())).unwrap();
    /// # assert_eq!(driver.start_next(), Some(task("upload log")));
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    pub fn after(&mut self, task: impl TaskRef, on: impl TaskRef) -> &mut Self {
        let edge = (task.end(self), on.end(self) | AFTER);
        self.edges.push(edge);
        self
    }

    /// Gives a task an expected cost, in any unit; 1 unless given, the last one given counts. What is on the costliest path starts first.
    pub fn weight(&mut self, task: impl TaskRef, weight: u32) -> &mut Self {
        let task = task.end(self);
        self.weights.push((task, weight));
        self
    }

    /// Says how much there is of a pool, of which tasks [take](Graph::take) while they run: connections, memory, permits of any kind. The
    /// last one said counts; a run may have [another](crate::Run::pool).
    ///
    /// A task that may start waits until there is as much as it takes. Meanwhile less critical ones that fit start: they do not wait behind it.
    /// But while it is the most critical one that waits for a pool, no more than the pool's size goes before it in all; from then on the
    /// pool is kept for it. So a task that takes much waits for a while, not for as long as there are others that take little.
    ///
    /// ```
    /// # use dagio::Graph;
    /// let mut graph = Graph::new();
    /// graph.pool("connections", 10);
    /// for table in ["users", "orders"] {
    ///     graph.add(table);
    ///     graph.take(table, "connections", 4);
    /// }
    /// graph.add("vacuum");
    /// graph.exclusive("vacuum", "connections"); // all of them
    /// # let plan = graph.plan()?;
    /// # let task = |name| plan.tasks().find(|&task| plan.name(task) == name).expect("it was added");
    /// # let mut driver = plan.driver();
    /// # assert_eq!([(); 3].map(|()| driver.start_next()), [Some(task("users")), Some(task("orders")), None]);
    ///
    /// graph.take("users", "connections", 12);
    /// let error = graph.plan().unwrap_err();
    /// assert_eq!(error.to_string(), "task `users` takes 12 of the pool `connections`, which has 10");
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// # Complexity
    /// Tasks that take the same are of one kind. A run of a graph with pools makes a few allocations more, and some for each kind of which tasks
    /// wait. A start and an end are *O*(kinds that take of the same pool); with a [limit](crate::Run::limit) an end is *O*(all kinds).
    pub fn pool(&mut self, pool: &str, size: u32) -> &mut Self {
        self.takes.size(pool, size);
        self
    }

    /// Says that a task takes of a [pool](Graph::pool) while it runs. The last one said of a task and a pool counts; 0 is nothing.
    ///
    /// A task may take of several pools: it starts when it gets all at once, and has none of them before.
    pub fn take(&mut self, task: impl TaskRef, pool: &str, weight: u32) -> &mut Self {
        let task = task.end(self);
        self.takes.take(task, pool, weight);
        self
    }

    /// Says that a task takes all of a [pool](Graph::pool) while it runs. One whose size nobody says has 1: of those that take that, one runs
    /// at a time.
    pub fn exclusive(&mut self, task: impl TaskRef, pool: &str) -> &mut Self {
        self.take(task, pool, WHOLE)
    }

    /// Checks the graph and freezes it.
    ///
    /// # Errors
    /// The first of [`check`](Graph::check)'s.
    ///
    /// # Complexity
    /// *O*(tasks + edges), with weights *O*(tasks log tasks + edges).
    pub fn plan(&self) -> Result<Plan, GraphError> {
        let mut errors = Vec::new();
        let edges = self.resolve(&mut errors, 1);
        let weights = self.resolve_weights(&mut errors, 1);
        self.check_takes(&mut errors, 1);
        if let Some(error) = errors.into_iter().next() {
            return Err(error);
        }
        if let Some(plan) = Plan::new(self.tasks, &edges, &weights, &self.named) {
            return Ok(plan.with_pools(&self.takes, |end| self.task(end)));
        }
        let Some(cycle) = self.cycles(&edges, 1).pop() else { unreachable!("there is no order, so there is a cycle") };
        Err(cycle)
    }

    /// Finds all that is wrong: names given twice, unknown tasks, tasks that need themselves, and a shortest cycle through the first task of
    /// each knot of tasks that wait for each other.
    ///
    /// # Complexity
    /// *O*(tasks + edges).
    #[must_use]
    pub fn check(&self) -> Vec<GraphError> {
        let mut errors = Vec::new();
        let edges = self.resolve(&mut errors, usize::MAX);
        self.resolve_weights(&mut errors, usize::MAX);
        self.check_takes(&mut errors, usize::MAX);
        if self.tasks < LIMIT {
            errors.extend(self.cycles(&edges, usize::MAX));
        }
        errors
    }

    /// The edges by number, `AFTER` as it was, as far as they make sense; at most `most` errors.
    fn resolve(&self, errors: &mut Vec<GraphError>, most: usize) -> Vec<(u32, u32)> {
        let mut edges = Vec::new();
        if self.tasks >= LIMIT || self.mentioned.len() >= LIMIT || self.edges.len() >= LIMIT {
            errors.push(GraphError::TooLarge);
            return edges;
        }
        errors.extend(self.twice.iter().map(|name| GraphError::DuplicateTask { task: (**name).to_owned() }).take(most));
        edges.reserve(self.edges.len());
        for &(task, on) in &self.edges {
            if errors.len() >= most {
                return edges;
            }
            let after = on & AFTER;
            let on = on & !AFTER;
            match (self.task(task), self.task(on)) {
                (Some(task), Some(on)) if task == on => {
                    errors.push(GraphError::SelfDependency { task: self.name(task) });
                }
                (Some(task), Some(on)) => edges.push((task, on | after)),
                (None, _) => errors.push(GraphError::UnknownTask { task: self.end_name(task) }),
                (_, None) => errors.push(GraphError::UnknownTask { task: self.end_name(on) }),
            }
        }
        edges
    }

    /// The weight of each task, or nothing if none was given; at most `most` errors.
    fn resolve_weights(&self, errors: &mut Vec<GraphError>, most: usize) -> Vec<u32> {
        if self.weights.is_empty() || errors.len() >= most || self.tasks >= LIMIT {
            return Vec::new();
        }
        let mut weights = vec![1; self.tasks];
        for &(task, weight) in &self.weights {
            match self.task(task) {
                Some(task) => weights[task as usize] = weight,
                None => errors.push(GraphError::UnknownTask { task: self.end_name(task) }),
            }
        }
        weights
    }

    /// Whether each task gets what it takes; at most `most` errors.
    fn check_takes(&self, errors: &mut Vec<GraphError>, most: usize) {
        let before = errors.len();
        if self.tasks >= LIMIT || before >= most {
            return;
        }
        let mut last = BTreeMap::new();
        for take in self.takes.iter() {
            match self.task(take.task) {
                Some(task) => _ = last.insert((task, take.pool), take),
                None => errors.push(GraphError::UnknownTask { task: self.end_name(take.task) }),
            }
        }
        for ((task, _), Take { pool, weight, size, .. }) in last {
            let (task, pool) = (self.name(task), pool.to_owned());
            match size {
                None if weight > 0 => errors.push(GraphError::UnknownPool { task, pool }),
                Some(size) if !fits(weight, size) => errors.push(GraphError::TooHeavy { task, weight, pool, size }),
                _ => {}
            }
        }
        errors.truncate(most.max(before));
    }

    fn mention(&mut self, name: &str) -> Option<u32> {
        if let Some(&mention) = self.by_name.get(name) {
            return Some(mention);
        }
        let mention = self.push_mention(name)?;
        self.by_name.insert(name.into(), mention);
        Some(mention)
    }

    fn push_mention(&mut self, name: &str) -> Option<u32> {
        if self.mentioned.len() >= LIMIT {
            return None;
        }
        let mention = number(self.mentioned.len());
        self.mentioned.push(Mention { name: name.into(), task: None });
        Some(mention)
    }

    /// The task at an end of an edge.
    fn task(&self, end: u32) -> Option<u32> {
        let task = if end & NAME == 0 { Some(end) } else { self.mentioned[(end & !NAME) as usize].task };
        task.filter(|&task| (task as usize) < self.tasks)
    }

    fn end_name(&self, end: u32) -> String {
        if end & NAME == 0 { self.name(end) } else { self.mentioned[(end & !NAME) as usize].name.clone().into() }
    }

    fn name(&self, task: u32) -> String {
        name_of(&self.named, task)
    }

    /// A shortest cycle through the first task of each knot, of at most `most` knots.
    fn cycles(&self, edges: &[(u32, u32)], most: usize) -> Vec<GraphError> {
        let needs = needs(self.tasks, edges);
        let knots = knots(&needs);
        let (mut seen, mut from) = (vec![false; self.tasks], vec![u32::MAX; self.tasks]);
        let first_of_a_knot = |&start: &u32| {
            let knot = knots[start as usize];
            let first = !core::mem::replace(&mut seen[knot as usize], true);
            // A task that waits for nobody who waits for it is alone.
            first && needs.of(start as usize).iter().any(|&on| knots[on as usize] == knot)
        };
        let starts = (0..self.tasks).map(number).filter(first_of_a_knot);
        starts.take(most).map(|start| self.cycle(&needs, &knots, &mut from, start)).collect()
    }

    /// A shortest cycle through `start`, which is on one. `from` is scratch: who needs a task, of the tasks of this knot.
    fn cycle(&self, needs: &Rows, knots: &[u32], from: &mut [u32], start: u32) -> GraphError {
        let mut queue = vec![start];
        let mut at = 0;
        while let Some(&task) = queue.get(at) {
            at += 1;
            for &on in needs.of(task as usize) {
                if on == start {
                    let mut path = vec![self.name(start)];
                    let mut back = task;
                    while back != start {
                        path.push(self.name(back));
                        back = from[back as usize];
                    }
                    path.push(self.name(start));
                    path.reverse();
                    return GraphError::Cycle { path };
                }
                if knots[on as usize] == knots[start as usize] && from[on as usize] == u32::MAX {
                    from[on as usize] = task;
                    queue.push(on);
                }
            }
        }
        unreachable!("the task is on a cycle")
    }
}

/// Of each task, the knot: one and the same task for all that wait for each other. By Gabow's algorithm, without recursion.
fn knots(needs: &Rows) -> Vec<u32> {
    const NONE: u32 = u32::MAX;
    let tasks = needs.offsets.len() - 1;
    // When each was first seen, from 1; and the result.
    let (mut order, mut knots, mut seen) = (vec![0; tasks], vec![NONE; tasks], 0);
    // The way from the root, with how many needs were followed; those without a knot; of these, the first of each part that may be one.
    let (mut way, mut open, mut firsts): (Vec<(u32, usize)>, Vec<u32>, Vec<u32>) = Default::default();
    for root in (0..tasks).map(number) {
        let mut next = Some(root).filter(|&root| order[root as usize] == 0);
        loop {
            if let Some(task) = next.take() {
                seen += 1;
                order[task as usize] = seen;
                way.push((task, 0));
                open.push(task);
                firsts.push(task);
            }
            let Some((task, followed)) = way.last_mut() else { break };
            if let Some(&on) = needs.of(*task as usize).get(*followed) {
                *followed += 1;
                if order[on as usize] == 0 {
                    next = Some(on);
                } else if knots[on as usize] == NONE {
                    // It is on the way, or on a way back to it: all since then are of one knot.
                    while firsts.last().is_some_and(|&first| order[first as usize] > order[on as usize]) {
                        firsts.pop();
                    }
                }
                continue;
            }
            let task = *task;
            way.pop();
            if firsts.last() == Some(&task) {
                firsts.pop();
                while let Some(member) = open.pop() {
                    knots[member as usize] = task;
                    if member == task {
                        break;
                    }
                }
            }
        }
    }
    knots
}

/// Edges: a task, and what it needs.
impl<A: TaskRef, B: TaskRef> Extend<(A, B)> for Graph {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, edges: I) {
        for (task, on) in edges {
            self.depend(task, on);
        }
    }
}

/// What a task is called.
pub(crate) fn name_of(named: &[Box<str>], task: u32) -> String {
    match named.get(task as usize) {
        Some(name) if !name.is_empty() => (**name).to_owned(),
        _ => format!("#{task}"),
    }
}

/// Below the limit, so it fits.
pub(crate) fn number(index: usize) -> u32 {
    u32::try_from(index).expect("checked against the limit")
}

/// Compressed rows: for each first end of an edge, the second ends.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    pub(crate) offsets: Vec<u32>,
    pub(crate) ends: Vec<u32>,
}

impl Rows {
    #[inline(always)]
    pub(crate) fn of(&self, first: usize) -> &[u32] {
        &self.ends[self.range(first)]
    }

    /// Where they are.
    #[inline(always)]
    pub(crate) fn range(&self, first: usize) -> Range<usize> {
        self.offsets[first] as usize..self.offsets[first + 1] as usize
    }
}

/// What each of `n` tasks waits for, however.
pub(crate) fn needs(n: usize, edges: &[(u32, u32)]) -> Rows {
    let mut needs = rows(n, edges);
    for on in &mut needs.ends {
        *on &= !AFTER;
    }
    needs
}

/// The rows of `n` first ends, in the order of the edges.
pub(crate) fn rows(n: usize, edges: &[(u32, u32)]) -> Rows {
    let mut offsets = vec![0u32; n + 1];
    for &(first, _) in edges {
        offsets[first as usize + 1] += 1;
    }
    for i in 0..n {
        offsets[i + 1] += offsets[i];
    }
    let mut at = offsets.clone();
    let mut ends = vec![0; edges.len()];
    for &(first, second) in edges {
        let at = &mut at[first as usize];
        ends[*at as usize] = second;
        *at += 1;
    }
    Rows { offsets, ends }
}
