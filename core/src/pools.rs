//! The pools of a graph made at run time, and what its tasks take of them.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BinaryHeap};
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::counts::{Counts, Held};
use crate::gate::{Gate, Pool, TooHeavy, WHOLE, fits};
use crate::graph::number;
use crate::raw::Bits;

/// Pools and what is taken of them, as it is said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Takes {
    pools: Vec<(Box<str>, Option<u32>)>,
    by_name: BTreeMap<Box<str>, u32>,
    /// A task, a pool, and how much; of a task and a pool the last one counts.
    said: Vec<(u32, u32, u32)>,
}

impl Takes {
    /// The pool of this name. Its size may be said later.
    fn pool(&mut self, name: &str) -> u32 {
        if let Some(&pool) = self.by_name.get(name) {
            return pool;
        }
        let pool = number(self.pools.len());
        self.pools.push((name.into(), None));
        self.by_name.insert(name.into(), pool);
        pool
    }

    /// Says how much there is of a pool.
    pub(crate) fn size(&mut self, pool: &str, size: u32) {
        let pool = self.pool(pool);
        self.pools[pool as usize].1 = Some(size);
    }

    /// Says what a task takes of a pool.
    pub(crate) fn take(&mut self, task: u32, pool: &str, weight: u32) {
        let pool = self.pool(pool);
        self.said.push((task, pool, weight));
    }

    /// How much there is of a pool, as far as it was said.
    pub(crate) fn size_of(&self, pool: &str) -> Option<u32> {
        self.pools[*self.by_name.get(pool)? as usize].1
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Take<'_>> {
        self.said.iter().map(|&(task, pool, weight)| {
            let (name, size) = &self.pools[pool as usize];
            // What is only taken as a whole needs no size.
            Take { task, pool: name, weight, size: size.or((weight == WHOLE).then_some(1)) }
        })
    }

    /// For tasks whose nodes these are, `None` of those that are not needed; nothing if there is no pool.
    pub(crate) fn freeze(&self, nodes: usize, node: impl Fn(u32) -> Option<usize>) -> Option<Box<Pools>> {
        if self.pools.is_empty() {
            return None;
        }
        let mut all: Vec<_> = self.said.iter().filter_map(|&(task, pool, weight)| Some((node(task)?, pool, weight))).collect();
        // Stable: of a node and a pool the last one counts.
        all.sort_by_key(|&(node, pool, _)| (node, pool));
        let mut pools = Pools {
            all: self.pools.iter().map(|(name, size)| (name.clone(), size.unwrap_or(1))).collect(),
            classes: vec![0; nodes].into(),
            takes: vec![Box::default()],
            takers: vec![Vec::new(); self.pools.len()].into(),
        };
        let mut classes: BTreeMap<Box<[(u32, u32)]>, u32> = BTreeMap::from([(Box::default(), 0)]);
        for of_one in all.chunk_by(|one, other| one.0 == other.0) {
            let of_each = of_one.chunk_by(|one, other| one.1 == other.1).filter_map(|same| same.last());
            let taken: Box<[(u32, u32)]> = of_each.filter(|take| take.2 > 0).map(|&(_, pool, weight)| (pool, weight)).collect();
            let class = *classes.entry(taken).or_insert_with_key(|taken| {
                let class = number(pools.takes.len());
                for &(pool, _) in taken {
                    pools.takers[pool as usize].push(class);
                }
                pools.takes.push(taken.clone());
                class
            });
            pools.classes[of_one[0].0] = class;
        }
        Some(pools.into())
    }
}

/// What a task takes of a pool, which has a size if one was said.
pub(crate) struct Take<'a> {
    pub(crate) task: u32,
    pub(crate) pool: &'a str,
    pub(crate) weight: u32,
    pub(crate) size: Option<u32>,
}

/// The pools of a graph that is checked. Nodes that take the same are of one class; class 0 takes nothing.
#[derive(Debug, Clone)]
pub(crate) struct Pools {
    /// Names and sizes.
    all: Box<[(Box<str>, u32)]>,
    /// By node.
    classes: Box<[u32]>,
    /// By class: of which pools, and how much.
    takes: Vec<Box<[(u32, u32)]>>,
    /// By pool: the classes that take of it.
    takers: Box<[Vec<u32>]>,
}

impl Pools {
    /// The same for other nodes, which were these.
    pub(crate) fn of(&self, nodes: impl Iterator<Item = usize>) -> Pools {
        Pools { classes: nodes.map(|node| self.classes[node]).collect(), ..self.clone() }
    }

    pub(crate) fn class(&self, node: usize) -> usize {
        self.classes[node] as usize
    }

    pub(crate) fn takes(&self, class: usize) -> &[(u32, u32)] {
        &self.takes[class]
    }

    /// One of the pools that a node takes of, its size, and how much of it.
    pub(crate) fn take(&self, node: usize, nth: usize) -> Option<(&str, u32, u32)> {
        let &(pool, weight) = self.takes(self.class(node)).get(nth)?;
        let (name, size) = &self.all[pool as usize];
        Some((name, *size, weight))
    }

    pub(crate) fn takers(&self, pool: u32) -> impl Iterator<Item = usize> {
        self.takers[pool as usize].iter().map(|&class| class as usize)
    }

    /// For a run that begins.
    #[cold]
    #[inline(never)]
    #[expect(clippy::unnecessary_box_returns, reason = "what few runs have is made out of the way of the others")]
    pub(crate) fn gate(&self) -> Box<Gate<Bits>> {
        let held = OnHeap::Many(vec![BinaryHeap::new(); self.takes.len()].into());
        Gate::new(held, self.all.iter().map(|pool| Pool::new(pool.1)).collect()).into()
    }

    /// Says for one run how much there is of a pool.
    ///
    /// # Panics
    /// If there is no such pool, or a node takes more, whose name it tells.
    #[track_caller]
    pub(crate) fn resize(&self, counts: &mut Counts<Bits>, name: &str, size: u32, task: impl Fn(usize) -> String) {
        let Some(pool) = self.all.iter().position(|pool| *pool.0 == *name) else { panic!("there is no pool `{name}`") };
        let weight = |class: usize| self.takes[class].iter().find(|take| take.0 as usize == pool).map_or(0, |take| take.1);
        for class in (0..self.takes.len()).filter(|&class| !fits(weight(class), size)) {
            // In a part of a plan no task may be of it.
            if let Some(node) = self.classes.iter().position(|&of| of as usize == class) {
                panic!("{}", TooHeavy(&task(node), weight(class), name, size));
            }
        }
        counts.pool(pool, size);
    }
}

/// Nodes that are held, on the heap.
pub(crate) enum OnHeap {
    /// Of one class: those that a limit holds may be as many as there are.
    One(Bits),
    /// Of many, which are few each.
    Many(Box<[BinaryHeap<Reverse<usize>>]>),
}

impl Held for OnHeap {
    fn classes(&self) -> usize {
        match self {
            OnHeap::One(_) => 1,
            OnHeap::Many(classes) => classes.len(),
        }
    }

    fn insert(&mut self, class: usize, node: usize) {
        match self {
            OnHeap::One(nodes) => nodes.insert(node),
            OnHeap::Many(classes) => classes[class].push(Reverse(node)),
        }
    }

    fn first(&mut self, class: usize) -> Option<usize> {
        match self {
            OnHeap::One(nodes) => nodes.first(),
            OnHeap::Many(classes) => classes[class].peek().map(|node| node.0),
        }
    }

    fn pop(&mut self, class: usize) -> Option<usize> {
        match self {
            OnHeap::One(nodes) => nodes.pop(),
            OnHeap::Many(classes) => classes[class].pop().map(|node| node.0),
        }
    }
}
