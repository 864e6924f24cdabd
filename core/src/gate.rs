//! What stands between ready nodes and their start: how many may run at once, and what they take of pools.
//!
//! Nodes that take the same of the same pools are a *class*: of those of a class that are held, the first one is the next to fit. So an end looks
//! at one node of each class that takes of the same pools, however many are held. Invariant: of a class that fits, the first node is ready, not held.
//!
//! *Who goes first:* of the nodes that fit, the most critical one. So one that takes much could wait for as long as there are others that take
//! little. That is why each pool counts what is taken of it past a more critical node that is held: no more than its size, until the node has
//! started with which the count began. So while a node is the first that waits for a pool, no more than the pool's size goes before it.
//!
//! *There is always one that runs or may start:* who waits has taken nothing, no node takes more than a pool has, and the first of all that are
//! held is kept waiting by none of them.

use crate::counts::{Held as _, Set, Shape};

/// No node.
const NONE: u32 = u32::MAX;

/// How much there is of what nodes take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pool {
    size: u32,
    free: u32,
    /// What was taken past a more critical node that was held.
    passed: u32,
    /// The node with whose start that is forgotten; `NONE` if nothing passed.
    kept_for: u32,
}

impl Pool {
    pub(crate) const fn new(size: u32) -> Self {
        Pool { size, free: size, passed: 0, kept_for: NONE }
    }

    /// What a node takes that is to have so much, or all.
    fn part(&self, weight: u32) -> u32 {
        weight.min(self.size)
    }
}

/// What not all ready nodes pass.
pub(crate) struct Gate<S: Set> {
    /// At most so many nodes run at once; none starts any more if it is 0.
    pub(crate) most: u32,
    /// Nodes that may start and do not fit.
    held: S::Held,
    pools: S::Pools,
}

impl<S: Set> Gate<S> {
    pub(crate) fn new(held: S::Held, pools: S::Pools) -> Self {
        Gate { most: u32::MAX, held, pools }
    }

    /// Whether all pass: there is neither a limit nor a pool.
    pub(crate) fn is_open(&self) -> bool {
        self.most == u32::MAX && self.pools.as_ref().is_empty()
    }

    /// Says how much there is of a pool of which nothing was taken.
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub(crate) fn size(&mut self, pool: usize, size: u32) {
        self.pools.as_mut()[pool] = Pool::new(size);
    }

    /// From now on at most so many nodes run at once, unless none starts any more. Those held may fit now; if not, they are held again.
    pub(crate) fn limit(&mut self, most: u32, ready: &mut S) {
        if self.most > 0 {
            self.most = most;
        }
        for class in 0..self.held.classes() {
            while let Some(node) = self.held.pop(class) {
                ready.insert(node);
            }
        }
    }

    /// Lets a ready node start, beside so many that run, and takes what it takes; or holds it.
    pub(crate) fn admits(&mut self, node: usize, running: u32, shape: &impl Shape, ready: &mut S) -> bool {
        let class = shape.class(node);
        if !self.fits(node, class, running, shape) {
            self.held.insert(class, node);
            return false;
        }
        let takes = shape.takes(class);
        for &(pool, weight) in takes {
            let first = self.first_of(pool, shape);
            let pool = &mut self.pools.as_mut()[pool as usize];
            let weight = pool.part(weight);
            pool.free -= weight;
            if first < number(node) {
                pool.passed += weight;
                if pool.kept_for == number(node) || pool.kept_for == NONE {
                    pool.kept_for = first;
                }
            } else if pool.kept_for == number(node) {
                (pool.passed, pool.kept_for) = (0, NONE);
            }
        }
        // Those that a pool was kept from, if it was kept for this one.
        for &(pool, _) in takes {
            self.next_of(pool, running + 1, shape, ready);
        }
        true
    }

    /// A node that was let start ended, beside so many that run: gives back what it took, and makes those ready that fit now.
    pub(crate) fn give_back(&mut self, node: usize, running: u32, shape: &impl Shape, ready: &mut S) {
        let takes = shape.takes(shape.class(node));
        for &(pool, weight) in takes {
            let pool = &mut self.pools.as_mut()[pool as usize];
            pool.free += pool.part(weight);
        }
        if self.most < u32::MAX {
            for class in 0..self.held.classes() {
                self.next(class, running, shape, ready);
            }
            return;
        }
        for &(pool, _) in takes {
            self.next_of(pool, running, shape, ready);
        }
    }

    /// Makes the first node of a class ready, if it fits. It is judged again, among the others: a more critical one goes before it.
    fn next(&mut self, class: usize, running: u32, shape: &impl Shape, ready: &mut S) {
        if running >= self.most {
            return;
        }
        if let Some(node) = self.held.first(class).filter(|&node| self.fits(node, class, running, shape)) {
            self.held.pop(class);
            ready.insert(node);
        }
    }

    /// The same of each class that takes of a pool.
    fn next_of(&mut self, pool: u32, running: u32, shape: &impl Shape, ready: &mut S) {
        for class in shape.takers(pool) {
            self.next(class, running, shape, ready);
        }
    }

    fn fits(&mut self, node: usize, class: usize, running: u32, shape: &impl Shape) -> bool {
        running < self.most
            && shape.takes(class).iter().all(|&(number_of, weight)| {
                let pool = self.pools.as_ref()[number_of as usize];
                let weight = pool.part(weight);
                weight <= pool.free && (weight <= pool.size - pool.passed || number(node) <= self.first_of(number_of, shape))
            })
    }

    /// The most critical node that is held and takes of a pool, or `NONE`.
    fn first_of(&mut self, pool: u32, shape: &impl Shape) -> u32 {
        shape.takers(pool).filter_map(|class| self.held.first(class)).min().map_or(NONE, number)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "nodes are fewer than 2^30")]
const fn number(node: usize) -> u32 {
    node as u32
}
