//! What a report says of a run, for the model to judge.

use std::convert::Infallible;
use std::mem;

use dagio::parts::Log;
use dagio::{Outcome, Report, RunError, TaskId};

use crate::{Became, Bed, Failed, Failure};

/// An error that tells whose it is.
pub trait OfTask: Sized {
    fn task(&self) -> usize;
    fn failure<N: AsRef<str>>(failed: RunError<Self, N>) -> Failure;
}

impl OfTask for Failed {
    fn task(&self) -> usize {
        self.task
    }

    fn failure<N: AsRef<str>>(failed: RunError<Self, N>) -> Failure {
        failed.into()
    }
}

impl OfTask for Infallible {
    fn task(&self) -> usize {
        match *self {}
    }

    fn failure<N: AsRef<str>>(failed: RunError<Self, N>) -> Failure {
        panic!("it cannot fail: {:?}", failed.task())
    }
}

/// Notes what a report says of the tasks, which are named `t` and their number.
///
/// # Panics
///
/// If the report is not at one with itself.
pub fn note<T, L: Log<Error: OfTask>>(bed: &Bed, report: &Report<T, L>, tasks: usize) {
    let number = |task: TaskId| -> usize {
        let name = report.name(task);
        let number = name.as_str().and_then(|name| name.strip_prefix('t')?.parse().ok());
        number.unwrap_or_else(|| panic!("a task is named {name}"))
    };
    let mut all = vec![None; tasks];
    for (task, outcome) in report.tasks() {
        let became = match outcome {
            Outcome::Done => Became::Done,
            Outcome::Failed(error) => {
                assert_eq!(error.task(), number(task), "each has its own error");
                Became::Failed
            }
            Outcome::Skipped { because } => Became::Skipped(number(because)),
            Outcome::Cancelled => Became::Cancelled,
            Outcome::NotStarted => Became::NotStarted,
            Outcome::Supplied => Became::Supplied,
            Outcome::NotNeeded => Became::NotNeeded,
            _ => panic!("the model does not know it"),
        };
        assert!(all[number(task)].replace(became).is_none(), "each once");
        assert_eq!(mem::discriminant(&report.outcome(task)), mem::discriminant(&outcome));
        assert_eq!(report.task(&format!("t{}", number(task))), Some(task));
    }
    let all: Vec<Became> = all.into_iter().map(|became| became.expect("each of them")).collect();
    let tally = report.tally();
    let count = |what: fn(&Became) -> bool| all.iter().filter(|became| what(became)).count();
    assert_eq!(tally.done, count(|became| *became == Became::Done));
    assert_eq!(tally.failed, count(|became| *became == Became::Failed));
    assert_eq!(tally.failed, report.failures().len());
    assert_eq!(tally.failed, report.failures().count());
    assert_eq!(tally.skipped, count(|became| matches!(became, Became::Skipped(_))));
    assert_eq!(tally.supplied, count(|became| *became == Became::Supplied));
    assert_eq!(tally.tasks() + tally.not_needed, tasks);
    bed.report(all);
}
