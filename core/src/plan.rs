//! A checked graph, flat: dependents in compressed rows, tasks numbered by the longest path that is left after them.
//!
//! Two numberings. A [`TaskId`] is the caller's. A *node* is a task's place in start order; everything in here but `ids` and `nodes` goes by
//! nodes. Invariant: every edge goes from a lower node to a higher one. So one forward sweep over ready nodes polls in order of priority, and
//! meets every node that the sweep itself makes ready.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::counts::{Counts, Shape};
use crate::graph::{AFTER, Rows, name_of, needs, number, rows};
use crate::kept::Numbering;
use crate::outline::{Outline, Source};
use crate::pools::{Pools, Takes};
use crate::raw::Bits;
use crate::{GraphError, TaskId};

/// A checked [`Graph`](crate::Graph), frozen: it runs any number of times, also at once, and can be shared by threads.
///
/// The tasks are kept in start order: of those that are ready, the one on the longest remaining path comes first, by weights if they
/// were given; equals in the order in which they were added.
///
/// # Complexity
/// 16 bytes a task and 4 an edge, names aside. A run adds 5 bytes a task, and room for the futures that run at once, with 4 more for each, or 8.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The dependents of each node.
    dependents: Rows,
    /// How many edges end at each node.
    waiting: Box<[u32]>,
    /// Node → the caller's number, and back.
    ids: Box<[u32]>,
    nodes: Box<[u32]>,
    /// The nodes that wait for nothing.
    first: Bits,
    /// What failures are tolerated, if there are edges by which one may be.
    tolerance: Option<Box<Tolerance>>,
    /// Of the caller's tasks `0..weights.len()`; 1 for the others.
    weights: Box<[u32]>,
    named: Box<[Box<str>]>,
    /// Targets that others wait for, by node.
    inner: Box<[u32]>,
    pools: Option<Box<Pools>>,
}

/// Edges that do not need success, and what follows from them.
#[derive(Debug, Clone)]
struct Tolerance {
    /// By place in `dependents`: whether the dependent needs success.
    needs: Box<[bool]>,
    /// By node: whether its failure is the run's own.
    own: Box<[bool]>,
}

/// The node of a task that is not in the plan.
pub(crate) const NONE: u32 = u32::MAX;

impl Plan {
    /// Freezes `tasks` tasks and `(task, what it waits for)` edges. Targets are those that no task waits for. `None` if there is a cycle.
    pub(crate) fn new(tasks: usize, edges: &[(u32, u32)], weights: &[u32], named: &[Box<str>]) -> Option<Self> {
        let needs = needs(tasks, edges);
        let reversed: Vec<(u32, u32)> = edges.iter().map(|&(task, on)| (on & !AFTER, task | on & AFTER)).collect();
        let mut dependents = rows(tasks, &reversed);
        drop(reversed);
        let is_needed = |&dependent: &u32| dependent & AFTER == 0;
        let kinds = (!dependents.ends.iter().all(is_needed)).then(|| {
            let kinds: Vec<bool> = dependents.ends.iter().map(is_needed).collect();
            dependents.ends.iter_mut().for_each(|dependent| *dependent &= !AFTER);
            kinds
        });
        let order = topological(&needs, &dependents)?;
        let ids = by_rank(&order, &dependents, weights);
        let mut nodes = vec![0; tasks];
        for (node, &id) in ids.iter().enumerate() {
            nodes[id as usize] = number(node);
        }
        let (mut offsets, mut ends) = (Vec::with_capacity(tasks + 1), Vec::with_capacity(edges.len()));
        let (mut waiting, mut first) = (Vec::with_capacity(tasks), Bits::new(tasks));
        offsets.push(0);
        for (node, &id) in ids.iter().enumerate() {
            ends.extend(dependents.of(id as usize).iter().map(|&dependent| nodes[dependent as usize]));
            offsets.push(number(ends.len()));
            let needs = needs.of(id as usize).len();
            waiting.push(number(needs));
            if needs == 0 {
                first.insert(node);
            }
        }
        let tolerance = kinds.map(|kinds| {
            let needs = ids.iter().flat_map(|&id| dependents.range(id as usize)).map(|edge| kinds[edge]).collect();
            Box::new(Tolerance { needs, own: vec![false; tasks].into() })
        });
        let mut plan = Plan {
            dependents: Rows { offsets, ends },
            waiting: waiting.into(),
            ids: ids.into(),
            nodes: nodes.into(),
            first,
            tolerance,
            weights: weights.into(),
            named: named.into(),
            inner: Box::default(),
            pools: None,
        };
        plan.aim(Plan::is_last);
        Some(plan)
    }

    /// Works out whose failure is the run's own, of a run for these targets.
    fn aim(&mut self, is_target: impl Fn(&Plan, usize) -> bool) {
        let Some(mut tolerance) = self.tolerance.take() else { return };
        for node in (0..self.len()).rev() {
            let needed = self.dependents.range(node).any(|edge| {
                let dependent = self.dependents.ends[edge] as usize;
                tolerance.needs[edge] && tolerance.own[dependent]
            });
            tolerance.own[node] = needed || is_target(self, node);
        }
        self.tolerance = Some(tolerance);
    }

    /// Gives the plan of these tasks and all that they wait for, directly or through others. Tasks keep their numbers and names.
    ///
    /// ```
    /// # use dagio::{Graph, TaskId};
    /// let mut graph = Graph::with_tasks(4);
    /// let [fetch, build, test, docs] = [0, 1, 2, 3].map(TaskId::new);
    /// graph.depend(build, fetch).depend(test, build).depend(docs, fetch);
    /// let plan = graph.plan()?.targets([docs])?;
    /// assert_eq!(plan.tasks().collect::<Vec<_>>(), [fetch, docs]);
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    ///
    /// # Errors
    /// If the plan does not have one of them.
    ///
    /// # Complexity
    /// That of a plan of this size, made anew.
    pub fn targets(&self, targets: impl IntoIterator<Item = TaskId>) -> Result<Plan, GraphError> {
        let mut is_target = vec![false; self.len()];
        for task in targets {
            let node = self.node(task).ok_or_else(|| GraphError::UnknownTask { task: self.name(task) })?;
            is_target[node] = true;
        }
        let mut needed = is_target.clone();
        for node in (0..self.len()).rev() {
            needed[node] |= Shape::dependents(self, node).any(|dependent| needed[dependent as usize]);
        }
        let mut members: Vec<u32> = (0..self.len()).filter(|&node| needed[node]).map(|node| self.ids[node]).collect();
        members.sort_unstable();
        let mut member = vec![NONE; self.nodes.len()];
        for (at, &id) in members.iter().enumerate() {
            member[id as usize] = number(at);
        }
        let member_at = |node: usize| member[self.ids[node] as usize];
        let mut edges = Vec::new();
        for node in (0..self.len()).filter(|&node| needed[node]) {
            let dependents = Shape::edges(self, node).filter(|&(dependent, _)| needed[dependent as usize]);
            let after = |needs| if needs { 0 } else { AFTER };
            edges.extend(dependents.map(|(dependent, needs)| (member_at(dependent as usize), member_at(node) | after(needs))));
        }
        let weight = |&id: &u32| self.weight(TaskId::from_number(id));
        let weights: Vec<u32> = if self.weights.is_empty() { Vec::new() } else { members.iter().map(weight).collect() };
        let Some(mut plan) = Plan::new(members.len(), &edges, &weights, &[]) else {
            unreachable!("a part of a plan has no cycle")
        };
        let mut nodes = vec![NONE; self.nodes.len()];
        for (node, id) in plan.ids.iter_mut().enumerate() {
            *id = members[*id as usize];
            nodes[*id as usize] = number(node);
        }
        let node = |id: &u32| self.nodes[*id as usize] as usize;
        let pools = self.pools.as_ref().map(|pools| Box::new(pools.of(plan.ids.iter().map(node))));
        let mut plan = Plan { nodes: nodes.into(), weights: self.weights.clone(), named: self.named.clone(), pools, ..plan };
        let is_target = |plan: &Plan, node| self.node(plan.task(node)).is_some_and(|node| is_target[node]);
        plan.aim(is_target);
        plan.inner = (0..plan.len()).filter(|&node| !plan.is_last(node) && is_target(&plan, node)).map(number).collect();
        Ok(plan)
    }

    /// Returns how many tasks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Tells whether there is no task.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Returns how many edges there are.
    #[must_use]
    pub fn edges(&self) -> usize {
        self.dependents.ends.len()
    }

    /// Iterates over the tasks in start order.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl ExactSizeIterator<Item = TaskId> {
        self.ids.iter().map(|&id| TaskId::from_number(id))
    }

    /// Iterates over the tasks that need `task`. A task that the plan does not have has none.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn dependents(&self, task: TaskId) -> impl ExactSizeIterator<Item = TaskId> {
        let row = self.node(task).map_or(&[][..], |node| self.dependents.of(node));
        row.iter().map(|&node| self.task(node as usize))
    }

    /// Returns the task's name, or `#` and its number.
    #[must_use]
    pub fn name(&self, task: TaskId) -> String {
        name_of(&self.named, task.number())
    }

    /// The plan as data, and its pictures.
    #[must_use]
    pub fn outline(&self) -> Outline<'_> {
        Outline::new(Source::Plan(self))
    }

    /// The task's name; empty if it has none.
    pub(crate) fn named(&self, task: TaskId) -> &str {
        self.named.get(task.index()).map_or("", |name| name)
    }

    pub(crate) fn pools(&self) -> Option<&Pools> {
        self.pools.as_deref()
    }

    pub(crate) fn weight(&self, task: TaskId) -> u32 {
        self.weights.get(task.index()).copied().unwrap_or(1)
    }

    /// Whether nothing waits for it.
    fn is_last(&self, node: usize) -> bool {
        self.dependents.of(node).is_empty()
    }

    pub(crate) fn is_target(&self, node: usize) -> bool {
        self.is_last(node) || self.inner.binary_search(&number(node)).is_ok()
    }

    /// One of the dependents of a node, and whether it needs success.
    pub(crate) fn edge(&self, node: usize, nth: usize) -> Option<(usize, bool)> {
        let edge = self.dependents.range(node).nth(nth)?;
        let needs = self.tolerance.as_ref().is_none_or(|tolerance| tolerance.needs[edge]);
        Some((self.dependents.ends[edge] as usize, needs))
    }

    pub(crate) fn node(&self, task: TaskId) -> Option<usize> {
        self.nodes.get(task.index()).filter(|&&node| node != NONE).map(|&node| node as usize)
    }

    #[inline(always)]
    pub(crate) fn task(&self, node: usize) -> TaskId {
        TaskId::from_number(self.ids[node])
    }

    /// The callers' numbers and names.
    pub(crate) fn numbering(&self) -> Numbering<'_> {
        let (tasks, nodes, names) = (Cow::Borrowed(&*self.ids), Cow::Borrowed(&*self.nodes), Cow::Borrowed(&*self.named));
        Numbering { tasks, nodes, names }
    }

    /// How many edges end at each node.
    #[inline]
    pub(crate) fn waiting(&self) -> &[u32] {
        &self.waiting
    }

    /// Those of a run that begins.
    #[inline]
    pub(crate) fn counts(&self) -> Counts<Bits> {
        Counts::new(self.len(), self.first.clone(), self.pools.as_ref().map(|pools| pools.gate()))
    }

    /// The same plan with what tasks take of pools.
    pub(crate) fn with_pools(mut self, takes: &Takes, task: impl Fn(u32) -> Option<u32>) -> Self {
        self.pools = takes.freeze(self.len(), |end| self.node(TaskId::from_number(task(end)?)));
        self
    }

    /// Says for one run, which has not begun, how much there is of a pool.
    #[track_caller]
    pub(crate) fn resize(&self, counts: &mut Counts<Bits>, pool: &str, size: u32) {
        assert!(counts.is_new(self.len()), "the pools of a run are said before it is polled");
        let Some(pools) = &self.pools else { panic!("there is no pool `{pool}`") };
        pools.resize(counts, pool, size, |node| self.name(self.task(node)));
    }
}

impl Shape for Plan {
    #[inline(always)]
    fn dependents(&self, node: usize) -> impl Iterator<Item = u32> {
        self.dependents.of(node).iter().copied()
    }

    fn edges(&self, node: usize) -> impl Iterator<Item = (u32, bool)> {
        self.dependents.range(node).map(|edge| {
            let needs = self.tolerance.as_ref().is_none_or(|tolerance| tolerance.needs[edge]);
            (self.dependents.ends[edge], needs)
        })
    }

    fn is_own(&self, node: usize) -> bool {
        self.tolerance.as_ref().is_none_or(|tolerance| tolerance.own[node])
    }

    fn class(&self, node: usize) -> usize {
        self.pools.as_ref().map_or(0, |pools| pools.class(node))
    }

    fn takes(&self, class: usize) -> &[(u32, u32)] {
        self.pools.as_ref().map_or(&[], |pools| pools.takes(class))
    }

    fn takers(&self, pool: u32) -> impl Iterator<Item = usize> {
        self.pools.iter().flat_map(move |pools| pools.takers(pool))
    }
}

/// Dependencies first; `None` if there is a cycle.
fn topological(needs: &Rows, dependents: &Rows) -> Option<Vec<u32>> {
    let n = needs.offsets.len() - 1;
    let mut waiting: Vec<u32> = (0..n).map(|task| number(needs.of(task).len())).collect();
    let mut order: Vec<u32> = Vec::with_capacity(n);
    order.extend((0..n).map(number).filter(|&task| waiting[task as usize] == 0));
    let mut next = 0;
    while let Some(&task) = order.get(next) {
        next += 1;
        for &dependent in dependents.of(task as usize) {
            waiting[dependent as usize] -= 1;
            if waiting[dependent as usize] == 0 {
                order.push(dependent);
            }
        }
    }
    (order.len() == n).then_some(order)
}

/// The tasks by the costliest path that is left from their start, then by the longest, then by number. Either falls along every edge: a
/// weight may be 0.
fn by_rank(order: &[u32], dependents: &Rows, weights: &[u32]) -> Vec<u32> {
    let mut rank = vec![(0u64, 0u32); order.len()];
    for &task in order.iter().rev() {
        let after = dependents.of(task as usize).iter().map(|&dependent| rank[dependent as usize]);
        let (cost, length) = after.fold((0, 0), |(cost, length), next| (next.0.max(cost), next.1.max(length)));
        rank[task as usize] = (cost + u64::from(weights.get(task as usize).copied().unwrap_or(1)), length + 1);
    }
    let mut ids: Vec<u32> = (0..order.len()).map(number).collect();
    ids.sort_by_key(|&task| core::cmp::Reverse(rank[task as usize]));
    ids
}
