//! What firmware logs by `defmt`, in the words in which it is displayed.
#![expect(clippy::match_same_arms, reason = "it does not see what they write")]

use defmt::{Format, Formatter, write};

use crate::report::{Log, Name};
use crate::{Failure, Outcome, Policy, Report, RunError, TaskId, TimedOut};

impl<E: Format, N: Format> Format for RunError<E, N> {
    fn format(&self, f: Formatter<'_>) {
        match self {
            RunError::Failed { task, error } => write!(f, "task `{}` failed: {}", task, error),
            RunError::Cancelled => write!(f, "the run was cancelled"),
        }
    }
}

impl Format for TaskId {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "#{}", self.index());
    }
}

impl Format for Name<'_> {
    fn format(&self, f: Formatter<'_>) {
        match self.as_str() {
            Some(name) => write!(f, "{=str}", name),
            None => self.task().format(f),
        }
    }
}

impl<E: Format> Format for Outcome<'_, E> {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Outcome::Done => write!(f, "done"),
            Outcome::Failed(error) => write!(f, "failed: {}", error),
            Outcome::Skipped { because } => write!(f, "skipped because of {}", because),
            Outcome::Cancelled => write!(f, "cancelled"),
            Outcome::Detached => write!(f, "detached"),
            Outcome::NotStarted => write!(f, "not started"),
            Outcome::Supplied => write!(f, "supplied"),
            Outcome::NotNeeded => write!(f, "not needed"),
        }
    }
}

impl Format for TimedOut {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "timed out after {=u64:us}", self.after.as_micros().try_into().unwrap_or(u64::MAX));
    }
}

impl Format for Policy {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Policy::FailFast => write!(f, "FailFast"),
            Policy::FinishRunning => write!(f, "FinishRunning"),
            Policy::KeepGoing => write!(f, "KeepGoing"),
        }
    }
}

impl<E: Format> Format for Failure<'_, E> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "task `{=str}` failed: {}", self.task(), self.error());
    }
}

/// The first failure, then what became of each task.
impl<T, L: Log<Error: Format>> Format for Report<T, L> {
    fn format(&self, f: Formatter<'_>) {
        match self.first_failure() {
            Some((task, error)) => write!(f, "task `{}` failed: {}", self.name(task), error),
            None if self.is_ok() => write!(f, "the run succeeded"),
            None => write!(f, "the run did not succeed"),
        }
        for (task, outcome) in self.tasks() {
            if let Outcome::Skipped { because } = outcome {
                write!(f, "\n  {} skipped because of {}", self.name(task), self.name(because));
            } else {
                write!(f, "\n  {} {}", self.name(task), outcome);
            }
        }
        for (of, error) in self.teardown_failures() {
            write!(f, "\n  teardown of {} failed: {}", self.name(of), error);
        }
    }
}

#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
impl Format for crate::fixed::Claimed {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "another run has the wakers");
    }
}

#[cfg(feature = "heapless")]
impl Format for crate::fixed::GraphError<'_> {
    fn format(&self, f: Formatter<'_>) {
        use crate::fixed::GraphError;
        match self {
            GraphError::Cycle(cycle) => cycle.format(f),
            GraphError::UnknownTask { task } => write!(f, "there is no task {}", task),
            GraphError::DuplicateTask { task } => write!(f, "two tasks are named `{=str}`", task),
            GraphError::SelfDependency { task } => write!(f, "cycle: `{}` needs itself", task),
            GraphError::TooManyTasks { task, most } => {
                write!(f, "task `{}` does not fit: the graph has room for {} tasks", task, most);
            }
            GraphError::TooManyEdges { task, on, most } => {
                write!(f, "that `{}` waits for `{}` does not fit: the graph has room for {} edges", task, on, most);
            }
        }
    }
}

#[cfg(feature = "heapless")]
impl Format for crate::fixed::Cycle<'_> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "cycle: ");
        for task in self.path() {
            write!(f, "{} -> ", task);
        }
        if self.is_cut() {
            write!(f, ".. -> ");
        }
        write!(f, "{} (each needs the next)", self.first());
    }
}
