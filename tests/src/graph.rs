//! A graph as data: what the generator makes and the model reads.

use crate::value_of;

/// A task, its dependencies by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Whose outputs the task gets, in the order of its parameters.
    pub inputs: Vec<usize>,
    /// Whose success it waits for besides.
    pub order: Vec<usize>,
    /// Whose outputs it gets after those of `inputs`, if there are any; it waits for their end, whatever that is.
    pub maybe: Vec<usize>,
    /// Whose end it waits for besides, whatever that is.
    pub after: Vec<usize>,
    pub fallible: bool,
}

impl Task {
    pub fn dependencies(&self) -> impl Iterator<Item = usize> + '_ {
        self.needs().chain(self.tolerates())
    }

    /// Those without whose success it does not start.
    pub fn needs(&self) -> impl Iterator<Item = usize> + '_ {
        self.inputs.iter().chain(&self.order).copied()
    }

    /// Those of whom it starts whatever their end is.
    pub fn tolerates(&self) -> impl Iterator<Item = usize> + '_ {
        self.maybe.iter().chain(&self.after).copied()
    }
}

/// Tasks by number. Each depends on lower numbers only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    pub tasks: Vec<Task>,
}

impl Graph {
    #[must_use]
    pub fn len(&self) -> usize {
        self.tasks.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }

    #[must_use]
    pub fn edges(&self) -> usize {
        self.tasks.iter().map(|task| task.dependencies().count()).sum()
    }

    /// Returns for each task whether it runs for these targets if the outputs of some tasks are given beforehand: whether a target is it or
    /// goes back to it, not by those.
    #[must_use]
    pub fn needed(&self, targets: &[usize], given: &[usize]) -> Vec<bool> {
        let mut needed = vec![false; self.len()];
        for &target in targets {
            needed[target] = true;
        }
        for task in (0..self.len()).rev() {
            needed[task] &= !given.contains(&task);
            if needed[task] {
                for dependency in self.tasks[task].dependencies() {
                    needed[dependency] = true;
                }
            }
        }
        needed
    }

    /// Returns the value that the task gives when nothing fails.
    #[must_use]
    pub fn value(&self, task: usize) -> u64 {
        self.value_where(task, &vec![true; self.len()], &vec![false; self.len()])
    }

    /// Returns the value that the task gives when these succeeded, and some gave beforehand what they give when nothing fails.
    #[must_use]
    pub fn value_where(&self, task: usize, succeeded: &[bool], given: &[bool]) -> u64 {
        let mut values: Vec<u64> = Vec::with_capacity(task + 1);
        for (number, Task { inputs, maybe, .. }) in self.tasks[..=task].iter().enumerate() {
            let maybe = maybe.iter().filter(|&&input| succeeded[input]);
            let value = if given[number] {
                self.value(number)
            } else {
                value_of(number, inputs.iter().chain(maybe).map(|&input| values[input]))
            };
            values.push(value);
        }
        values[task]
    }

    /// Returns for each task whether its failure is that of a run for these targets: whether edges that need success lead to one of them, not
    /// by tasks whose outputs are given beforehand.
    #[must_use]
    pub fn own(&self, targets: &[usize], given: &[usize]) -> Vec<bool> {
        let mut own = vec![false; self.len()];
        for &target in targets {
            own[target] = true;
        }
        for task in (0..self.len()).rev() {
            own[task] &= !given.contains(&task);
            if own[task] {
                self.tasks[task].needs().for_each(|on| own[on] = true);
            }
        }
        own
    }

    /// Returns the needed tasks in the order in which they start if they all may at once: the longest path that is left
    /// first, then the lower of the `numbers`.
    #[must_use]
    pub fn start_order(&self, needed: &[bool], numbers: &[usize]) -> Vec<usize> {
        let mut left = vec![0; self.len()];
        for task in (0..self.len()).rev().filter(|&task| needed[task]) {
            for on in self.tasks[task].dependencies().filter(|&on| needed[on]) {
                left[on] = left[on].max(left[task] + 1);
            }
        }
        let mut order: Vec<usize> = (0..self.len()).filter(|&task| needed[task]).collect();
        order.sort_by_key(|&task| (std::cmp::Reverse(left[task]), numbers[task]));
        order
    }

    /// Returns the number of each task in a block that declares them in this order: dependencies first, then the one that is declared first.
    ///
    /// # Panics
    ///
    /// If one is not declared.
    #[must_use]
    pub fn numbers(&self, declared: &[usize]) -> Vec<usize> {
        let mut numbers: Vec<Option<usize>> = vec![None; self.len()];
        for number in 0..self.len() {
            let is_free =
                |task: usize| numbers[task].is_none() && self.tasks[task].dependencies().all(|on| numbers[on].is_some());
            let next = declared.iter().copied().find(|&task| is_free(task)).expect("there is no cycle");
            numbers[next] = Some(number);
        }
        numbers.into_iter().map(|number| number.expect("each has one")).collect()
    }

    /// Returns `before[a][b]`: whether task `b` goes back to task `a`.
    #[must_use]
    pub fn before(&self) -> Vec<Vec<bool>> {
        let mut before = vec![vec![false; self.len()]; self.len()];
        for (task, node) in self.tasks.iter().enumerate() {
            for dependency in node.dependencies() {
                before[dependency][task] = true;
                for row in &mut before[..dependency] {
                    row[task] |= row[dependency];
                }
            }
        }
        before
    }

    /// Returns the largest number of tasks of which none goes back to another.
    ///
    /// It is the number of tasks less a largest matching of tasks with later ones (Dilworth).
    #[must_use]
    pub fn width(&self) -> usize {
        fn matched(row: usize, before: &[Vec<bool>], seen: &mut [bool], partner: &mut [Option<usize>]) -> bool {
            for column in 0..before.len() {
                if before[row][column] && !seen[column] {
                    seen[column] = true;
                    if partner[column].is_none_or(|other| matched(other, before, seen, partner)) {
                        partner[column] = Some(row);
                        return true;
                    }
                }
            }
            false
        }
        let before = self.before();
        let mut partner = vec![None; self.len()];
        let pairs = (0..self.len()).filter(|&row| matched(row, &before, &mut vec![false; self.len()], &mut partner)).count();
        self.len() - pairs
    }

    /// Returns whether series and parallel composition alone make this order: no four tasks of it are an `N`
    /// (a before c, b before c and d, nothing else).
    #[must_use]
    pub fn is_series_parallel(&self) -> bool {
        let before = self.before();
        let apart = |a: usize, b: usize| a != b && !before[a][b] && !before[b][a];
        let tasks = 0..self.len();
        !tasks.clone().any(|b| {
            tasks.clone().filter(|&c| before[b][c]).any(|c| {
                tasks
                    .clone()
                    .filter(|&d| before[b][d] && apart(c, d))
                    .any(|d| tasks.clone().any(|a| before[a][c] && apart(a, b) && apart(a, d)))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn graph(dependencies: &[&[usize]]) -> Graph {
        let tasks = dependencies.iter().map(|&inputs| Task { inputs: inputs.to_vec(), ..Task::default() });
        Graph { tasks: tasks.collect() }
    }

    #[test]
    fn the_n_is_not_series_parallel() {
        assert!(!graph(&[&[], &[], &[0, 1], &[1]]).is_series_parallel());
        assert!(!graph(&[&[], &[], &[0, 1], &[1], &[2, 3]]).is_series_parallel());
        assert!(graph(&[&[], &[], &[0, 1], &[0, 1]]).is_series_parallel());
        assert!(graph(&[&[], &[0], &[0, 1], &[]]).is_series_parallel());
    }

    #[test]
    fn the_width_is_that_of_the_largest_antichain() {
        assert_eq!(graph(&[&[]]).width(), 1);
        assert_eq!(graph(&[&[], &[0], &[0], &[1, 2]]).width(), 2);
        assert_eq!(graph(&[&[], &[], &[0, 1], &[1], &[]]).width(), 3);
    }

    #[test]
    fn only_what_the_target_goes_back_to_is_needed() {
        let five = graph(&[&[], &[], &[1], &[0, 2], &[0]]);
        assert_eq!(five.needed(&[3], &[]), [true, true, true, true, false]);
        assert_eq!(five.needed(&[4], &[]), [true, false, false, false, true]);
        assert_eq!(five.needed(&[4, 1], &[]), [true, true, false, false, true]);
        assert_eq!(five.needed(&[3], &[2, 4]), [true, false, false, true, false]);
        assert_eq!(five.needed(&[3], &[3]), [false; 5]);
        assert_eq!(graph(&[&[], &[0]]).needed(&[], &[]), [false; 2]);
    }

    #[test]
    fn a_wrong_edge_shows_in_the_value() {
        let value = |inputs: &[usize]| graph(&[&[], &[], &[], inputs]).value(3);
        let values = [value(&[]), value(&[0]), value(&[1]), value(&[0, 1]), value(&[1, 0]), value(&[0, 1, 2])];
        for (at, value) in values.iter().enumerate() {
            assert!(!values[..at].contains(value));
        }
    }
}
