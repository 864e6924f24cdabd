//! The critical path method (Kelley and Walker, 1959) on a run as it was recorded.
//!
//! A *step* is a task that ended. It begins when the last one of those has ended that it came after, plus its *lag*, and lasts its *length*. What
//! it came after are the dependencies by which it waited, and, if a limit or a pool held it, the task whose end let it start. So with the lengths
//! as they were the steps end exactly when they did, and with another length of one it is known when the others would.
//!
//! Steps are numbered in the order in which they ended. Invariant: every arc leads from a lower step to a higher one.

use alloc::collections::BinaryHeap;
use alloc::vec;
use alloc::vec::Vec;

use super::number;

/// What a step takes, in nanoseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cost {
    pub(super) lag: u64,
    pub(super) length: u64,
}

impl Cost {
    fn whole(self) -> u64 {
        self.lag + self.length
    }
}

pub(super) struct Schedule {
    steps: Vec<Cost>,
    /// From, to; by `to`, ascending.
    arcs: Vec<(u32, u32)>,
    /// By step, when it ends at the earliest.
    ends: Vec<u64>,
    /// By step, the longest that there is after it.
    rests: Vec<u64>,
    /// When the last one ends.
    length: u64,
}

impl Schedule {
    /// Of steps, and of arcs by what they lead to, ascending.
    pub(super) fn new(steps: Vec<Cost>, arcs: Vec<(u32, u32)>) -> Self {
        debug_assert!(arcs.iter().all(|arc| arc.0 < arc.1) && arcs.is_sorted_by_key(|arc| arc.1));
        let mut begins = vec![0; steps.len()];
        let mut ends = vec![0; steps.len()];
        let mut into = arcs.iter().peekable();
        for (step, cost) in steps.iter().enumerate() {
            while let Some(arc) = into.next_if(|arc| arc.1 as usize == step) {
                begins[step] = ends[arc.0 as usize].max(begins[step]);
            }
            ends[step] = begins[step] + cost.whole();
        }
        let mut rests = vec![0; steps.len()];
        for &(from, to) in arcs.iter().rev() {
            let through = steps[to as usize].whole() + rests[to as usize];
            rests[from as usize] = through.max(rests[from as usize]);
        }
        let length = ends.iter().copied().max().unwrap_or(0);
        Schedule { steps, arcs, ends, rests, length }
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// How much longer the step could take, and the last one would end no later.
    pub(super) fn slack(&self, step: usize) -> u64 {
        self.length - self.ends[step] - self.rests[step]
    }

    /// The steps of the longest path, from its start: of several the one that was the last to end, everywhere.
    pub(super) fn path(&self) -> Vec<u32> {
        let mut path = Vec::new();
        let mut next = (0..self.steps.len()).rev().find(|&step| self.ends[step] == self.length);
        let mut arcs = &self.arcs[..];
        while let Some(step) = next {
            path.push(number(step));
            arcs = &arcs[..arcs.partition_point(|arc| arc.1 as usize <= step)];
            let into = arcs.iter().rev().take_while(|arc| arc.1 as usize == step);
            next = into.map(|arc| arc.0 as usize).max_by_key(|&from| (self.ends[from], from));
        }
        path.reverse();
        path
    }

    /// By step: how much sooner the last one would end if this one took no time.
    ///
    /// That is the length less the longest path without the length of this step. Such a path goes through it, or past it: then one of its arcs
    /// leads over it in the order of the steps, and what comes before and after that arc does not go through it either. So the longest way past
    /// a step is that by the heaviest of the arcs over it, where a path has an arc before its first step and one after its last. The arcs that
    /// are over a step are kept in a heap while the steps are gone through. *O*((steps + arcs) log arcs).
    pub(super) fn gains(&self) -> Vec<u64> {
        let len = self.steps.len();
        // From a step or before all, to a step or after all: the whole of the longest path by that arc.
        let mut over: Vec<(usize, usize, u64)> = Vec::with_capacity(self.arcs.len() + 2 * len);
        for &(from, to) in &self.arcs {
            let (from, to) = (from as usize, to as usize);
            over.push((from + 1, to, self.ends[from] + self.steps[to].whole() + self.rests[to]));
        }
        for step in 0..len {
            over.push((step + 1, len, self.ends[step]));
            // A path that begins in the middle is shorter than the whole of it, so this needs not be where one begins.
            over.push((0, step, self.steps[step].whole() + self.rests[step]));
        }
        over.sort_unstable_by_key(|arc| arc.0);
        let mut over = over.into_iter().peekable();
        let mut heaviest: BinaryHeap<(u64, usize)> = BinaryHeap::new();
        let gain = |step: usize| {
            while let Some((_, to, whole)) = over.next_if(|arc| arc.0 <= step) {
                heaviest.push((whole, to));
            }
            while heaviest.peek().is_some_and(|arc| arc.1 <= step) {
                heaviest.pop();
            }
            let past = heaviest.peek().map_or(0, |arc| arc.0);
            let through = self.ends[step] + self.rests[step] - self.steps[step].length;
            self.length - past.max(through)
        };
        (0..len).map(gain).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random.
    struct Random(u64);

    impl Random {
        fn below(&mut self, most: u32) -> u32 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            number((self.0 >> 33) as usize % most as usize)
        }
    }

    fn random(random: &mut Random) -> (Vec<Cost>, Vec<(u32, u32)>) {
        let len = random.below(12);
        let mut cost = |_| Cost { lag: random.below(3).into(), length: random.below(10).into() };
        let steps: Vec<_> = (0..len).map(&mut cost).collect();
        let dense = 1 + random.below(9);
        let pairs = (0..len).flat_map(|to| (0..to).map(move |from| (from, to)));
        (steps, pairs.filter(|_| random.below(10) < dense).collect())
    }

    /// The longest of all paths, each of which is walked.
    fn longest(steps: &[Cost], arcs: &[(u32, u32)]) -> u64 {
        fn from(step: u32, steps: &[Cost], arcs: &[(u32, u32)]) -> u64 {
            let on = arcs.iter().filter(|arc| arc.0 == step).map(|arc| from(arc.1, steps, arcs));
            steps[step as usize].lag + steps[step as usize].length + on.max().unwrap_or(0)
        }
        (0..number(steps.len())).map(|step| from(step, steps, arcs)).max().unwrap_or(0)
    }

    fn with(steps: &[Cost], step: usize, length: u64) -> Vec<Cost> {
        let mut steps = steps.to_vec();
        steps[step].length = length;
        steps
    }

    #[test]
    fn slack_gain_and_the_path_are_those_of_all_paths_walked() {
        let mut numbers = Random(7);
        let mut gained = 0;
        for _ in 0..2000 {
            let (steps, arcs) = random(&mut numbers);
            let schedule = Schedule::new(steps.clone(), arcs.clone());
            let length = longest(&steps, &arcs);
            assert_eq!(schedule.length(), length);
            let gains = schedule.gains();
            for step in 0..steps.len() {
                let (slack, now) = (schedule.slack(step), steps[step].length);
                assert_eq!(longest(&with(&steps, step, now + slack), &arcs), length, "{steps:?} {arcs:?} {step}");
                assert_eq!(longest(&with(&steps, step, now + slack + 1), &arcs), length + 1, "{steps:?} {arcs:?} {step}");
                assert_eq!(length - gains[step], longest(&with(&steps, step, 0), &arcs), "{steps:?} {arcs:?} {step}");
                // Less than the task took, or it would be easy.
                gained += usize::from(0 < gains[step] && gains[step] < now);
            }
            let path = schedule.path();
            assert_eq!(path.iter().map(|&step| steps[step as usize].whole()).sum::<u64>(), length);
            assert!(path.windows(2).all(|pair| arcs.contains(&(pair[0], pair[1]))), "{path:?} {arcs:?}");
        }
        assert!(gained > 500, "{gained}");
    }

    #[test]
    fn nothing_has_no_length() {
        let none = Schedule::new(Vec::new(), Vec::new());
        assert_eq!((none.length(), none.path(), none.gains()), (0, Vec::new(), Vec::new()));
    }

    #[test]
    fn a_hundred_thousand_steps_are_no_matter() {
        let mut random = Random(1);
        let len = 100_000;
        let steps: Vec<_> = (0..len).map(|_| Cost { lag: 1, length: random.below(1000).into() }).collect();
        let arcs: Vec<_> = (1..len).flat_map(|to| (0..2).map(move |_| to)).map(|to| (random.below(to), to)).collect();
        let schedule = Schedule::new(steps.clone(), arcs.clone());
        let (gains, path) = (schedule.gains(), schedule.path());
        for &step in path.iter().step_by(path.len() / 4 + 1) {
            let without = Schedule::new(with(&steps, step as usize, 0), arcs.clone());
            assert_eq!(schedule.length() - gains[step as usize], without.length());
        }
    }
}
