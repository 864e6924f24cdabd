//! What stands between ready nodes and their start: how many may run at once, and what they take of pools.
//!
//! Nodes that take the same of the same pools are a *class*: of those of a class that are held, the first one is the next to fit. So an end looks
//! at one node of each class that takes of the same pools, however many are held. Invariant: of a class that fits, the first node is ready, not held.
//!
//! *Who goes first:* of the nodes that fit, the most critical one. So one that takes much could wait for as long as there are others that take
//! little. That is why each pool counts what is taken of it past a more critical node that waits: no more than its size, until a node has started
//! that is the first of those that wait, and no more critical than any that was passed. So while a node is the first that waits for a pool, no
//! more than the pool's size goes before it: what was counted is not forgotten before it has started.
//!
//! *There is always one that runs or may start:* who waits has taken nothing, no node takes more than a pool has, and the first of all that are
//! held is kept waiting by none of them.

use core::fmt::{self, Display};

use crate::counts::{Held as _, Set, Shape};

/// No node.
const NONE: u32 = u32::MAX;

/// All that a pool has, however much that is.
pub(crate) const WHOLE: u32 = u32::MAX;

/// Whether there can be as much.
pub(crate) const fn fits(weight: u32, size: u32) -> bool {
    weight == 0 || size > 0 && (weight == WHOLE || weight <= size)
}

/// Says that a task takes more than there is: the task, how much, the pool, and what it has.
pub(crate) struct TooHeavy<'a>(pub(crate) &'a str, pub(crate) u32, pub(crate) &'a str, pub(crate) u32);

impl Display for TooHeavy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TooHeavy(task, weight, pool, size) = *self;
        match weight {
            WHOLE => write!(f, "task `{task}` takes all of the pool `{pool}`, which has nothing"),
            _ => write!(f, "task `{task}` takes {weight} of the pool `{pool}`, which has {size}"),
        }
    }
}

/// How much there is of what nodes take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pool {
    size: u32,
    free: u32,
    /// The most critical node that takes of it and is held, or was and is ready to be judged again; `NONE` if there is none.
    first: u32,
    /// What was taken past such a one.
    passed: u32,
    /// The least critical one that was passed.
    until: u32,
}

impl Pool {
    pub(crate) const fn new(size: u32) -> Self {
        Pool { size, free: size, first: NONE, passed: 0, until: 0 }
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

    /// Lets a ready node start, beside so many that run, and takes what it takes; or holds it. No other node that is ready is more critical.
    pub(crate) fn admits(&mut self, node: usize, running: u32, shape: &impl Shape, ready: &mut S) -> bool {
        let (class, number) = (shape.class(node), number(node));
        let takes = self.takes(class, shape);
        if !self.fits(number, takes, running) {
            self.held.insert(class, node);
            for &(pool, _) in takes {
                let pool = &mut self.pools.as_mut()[pool as usize];
                pool.first = number.min(pool.first);
            }
            return false;
        }
        for &(pool, weight) in takes {
            let first = self.pools.as_ref()[pool as usize].first;
            let next = if first == number { self.first_held(pool, shape) } else { first };
            let pool = &mut self.pools.as_mut()[pool as usize];
            let weight = pool.part(weight);
            pool.free -= weight;
            pool.first = next;
            if first < number {
                pool.passed += weight;
                pool.until = first.max(pool.until);
            } else if number >= pool.until {
                (pool.passed, pool.until) = (0, 0);
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
        let takes = self.takes(shape.class(node), shape);
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
        if let Some(node) = self.held.first(class).filter(|&node| self.fits(number(node), self.takes(class, shape), running)) {
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

    /// What the nodes of a class take. Where there is no pool the compiler may know it.
    fn takes<'s>(&self, class: usize, shape: &'s impl Shape) -> &'s [(u32, u32)] {
        if self.pools.as_ref().is_empty() { &[] } else { shape.takes(class) }
    }

    fn fits(&self, node: u32, takes: &[(u32, u32)], running: u32) -> bool {
        let fits = |&(pool, weight): &(u32, u32)| {
            let pool = self.pools.as_ref()[pool as usize];
            let weight = pool.part(weight);
            weight <= pool.free && (weight <= pool.size - pool.passed || node <= pool.first)
        };
        running < self.most && takes.iter().all(fits)
    }

    /// The most critical node that is held and takes of a pool, or `NONE`.
    fn first_held(&mut self, pool: u32, shape: &impl Shape) -> u32 {
        shape.takers(pool).filter_map(|class| self.held.first(class)).min().map_or(NONE, number)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "nodes are fewer than 2^30")]
const fn number(node: usize) -> u32 {
    node as u32
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::boxed::Box;
    use alloc::vec;
    use alloc::vec::Vec;
    use core::cell::Cell;
    use core::iter;

    use super::{Gate, Pool};
    use crate::counts::Shape;
    use crate::pools::OnHeap;
    use crate::raw::Bits;

    /// Nodes without edges, each of its own class. All take of one pool, each as much as its number says, and one.
    struct Kinds {
        takes: Vec<[(u32, u32); 1]>,
        /// How often it was asked.
        asked: Cell<usize>,
    }

    impl Shape for Kinds {
        fn dependents(&self, _: usize) -> impl Iterator<Item = u32> {
            iter::empty()
        }

        fn edges(&self, _: usize) -> impl Iterator<Item = (u32, bool)> {
            iter::empty()
        }

        fn is_own(&self, _: usize) -> bool {
            true
        }

        fn class(&self, node: usize) -> usize {
            node
        }

        fn takes(&self, class: usize) -> &[(u32, u32)] {
            self.asked.set(self.asked.get() + 1);
            &self.takes[class]
        }

        fn takers(&self, _: u32) -> impl Iterator<Item = usize> {
            (0..self.takes.len()).inspect(|_| self.asked.set(self.asked.get() + 1))
        }
    }

    #[test]
    fn a_start_and_an_end_ask_each_kind_a_few_times() {
        let kinds = 300;
        let size = u32::try_from(4 * kinds).expect("it is small");
        let mut shape = Kinds { takes: (1..).map(|weight| [(0, weight)]).take(kinds).collect(), asked: Cell::new(0) };
        shape.takes.swap(20, 200);
        shape.takes[20] = [(0, size)];
        let mut gate = Gate::<Bits>::new(OnHeap::Many(vec![vec![].into(); kinds].into()), Box::new([Pool::new(size)]));
        let mut ready = Bits::new(kinds);
        (0..kinds).for_each(|node| ready.insert(node));
        let (mut running, mut started, mut count) = (vec![], 0, 0);
        while started < kinds || !running.is_empty() {
            while let Some(node) = ready.pop() {
                if gate.admits(node, count, &shape, &mut ready) {
                    (started, count) = (started + 1, count + 1);
                    running.push(node);
                }
            }
            count -= 1;
            gate.give_back(running.remove(0), count, &shape, &mut ready);
        }
        let asked = shape.asked.get() / kinds / kinds;
        assert!(asked < 20, "each kind was asked {asked} times a task");
    }
}
