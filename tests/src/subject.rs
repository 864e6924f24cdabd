//! A graph under test, whatever made its runs.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use dagio::parts::{Block, Call, Told};
use dagio::{Policy, Report, RunError};

use crate::{Bed, Failed, Graph, OfTask, Output, Polls, note};

/// A graph whose tasks lie on a bed.
pub trait Subject {
    fn bed(&self) -> &Bed;

    /// Which tasks its runs promise to poll.
    fn polls(&self) -> Polls {
        Polls::All
    }

    /// Whether its runs promise to drop what runs in the reverse order of its starts.
    fn drops_in_reverse(&self) -> bool {
        false
    }

    /// The tasks whose outputs its runs are given beforehand.
    fn given(&self) -> &[usize] {
        &[]
    }

    /// What its runs do when a task fails.
    fn policy(&self) -> Policy {
        Policy::FailFast
    }

    /// The library's numbers for the tasks, if they are others.
    fn numbers(&self) -> Option<&[usize]> {
        None
    }

    /// Makes a run of these targets.
    fn run(&self, targets: &[usize]) -> Run<'_>;
}

/// A block of `#[dag]`, which has a table run, too.
pub trait Table: Subject {
    /// Which tasks the table runs promise to poll.
    fn table_polls(&self) -> Polls;

    /// Makes a table run of this target that is given these outputs, by task and value.
    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_>;
}

/// How a run is to be run.
#[derive(Clone, Copy, Debug)]
pub struct How {
    pub policy: Policy,
    /// Whether a report is asked for; its result is the run's, what it says of the tasks goes to the bed.
    pub reports: bool,
    /// At most so many tasks run at once.
    pub limit: usize,
}

impl Default for How {
    fn default() -> Self {
        Self { policy: Policy::FailFast, reports: false, limit: usize::MAX }
    }
}

impl Subject for Box<dyn Table> {
    fn bed(&self) -> &Bed {
        (**self).bed()
    }

    fn polls(&self) -> Polls {
        (**self).polls()
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        (**self).run(targets)
    }
}

/// A block, run with options: by its table, most of them.
pub struct ByTable {
    block: Box<dyn Table>,
    given: Vec<usize>,
    values: Vec<(usize, u64)>,
    numbers: Vec<usize>,
    how: How,
}

impl ByTable {
    /// Gives the outputs of these tasks of the graph beforehand.
    #[must_use]
    pub fn new(block: Box<dyn Table>, graph: &Graph, declared: &[usize], given: Vec<usize>) -> Self {
        let values = given.iter().map(|&task| (task, graph.value(task))).collect();
        Self { block, given, values, numbers: graph.numbers(declared), how: How::default() }
    }

    #[must_use]
    pub fn how(self, how: How) -> Self {
        Self { how, ..self }
    }
}

impl Subject for ByTable {
    fn bed(&self) -> &Bed {
        self.block.bed()
    }

    /// Without given outputs or a limit it may be compiled, and do as such runs do.
    fn polls(&self) -> Polls {
        let is_by_table = !self.given.is_empty() || self.how.limit != usize::MAX;
        if is_by_table { self.block.table_polls() } else { self.block.polls() }
    }

    fn given(&self) -> &[usize] {
        &self.given
    }

    fn policy(&self) -> Policy {
        self.how.policy
    }

    fn numbers(&self) -> Option<&[usize]> {
        Some(&self.numbers)
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [target] => self.block.table(*target, &self.values, self.how),
            _ => unreachable!("a block runs one target at a time"),
        }
    }
}

/// A run, its type erased.
pub type Run<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// The outputs of the targets.
pub type Outcome = Result<Vec<Output>, Failure>;

/// Which task failed, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub task: String,
    pub error: Failed,
}

impl<N: AsRef<str>> From<RunError<Failed, N>> for Failure {
    fn from(failed: RunError<Failed, N>) -> Self {
        Failure { task: failed.task().expect("a task failed").to_owned(), error: failed.into_error().expect("a task failed") }
    }
}

/// What the run of some targets returns, fallible or not.
pub trait IntoOutcome {
    #[expect(clippy::missing_errors_doc, reason = "the error is the run's")]
    fn into_outcome(self) -> Outcome;
}

impl IntoOutcome for Output {
    fn into_outcome(self) -> Outcome {
        Ok(vec![self])
    }
}

impl IntoOutcome for Vec<Output> {
    fn into_outcome(self) -> Outcome {
        Ok(self)
    }
}

impl<const N: usize> IntoOutcome for ([Output; N], Vec<Output>) {
    fn into_outcome(self) -> Outcome {
        Ok(self.0.into_iter().chain(self.1).collect())
    }
}

impl<T: IntoOutcome, E: Into<Failure>> IntoOutcome for Result<T, E> {
    fn into_outcome(self) -> Outcome {
        self.map_err(E::into)?.into_outcome()
    }
}

/// Changes a table run. In a function of its own: they are large, and the frame of a test has room for all that it names.
pub fn give<T>(table: &mut Option<T>, give: impl FnOnce(T) -> T) {
    *table = table.take().map(give);
}

/// Begins a table run, of so many tasks, in a function of its own.
///
/// # Panics
///
/// If it was begun before.
pub fn begin<'a, X, F, B, T, W, E>(
    table: &mut Option<X>,
    (how, bed, tasks): (How, &'a Bed, usize),
    begin: impl FnOnce(X) -> Call<F, B, T, W>,
) -> Run<'a>
where
    B: Block<E> + 'a,
    E: OfTask,
    Call<F, B, T, W>: Future<Output: IntoOutcome> + Send + 'a,
    Call<F, B, T, Told>: Future<Output = Report<T, B::Log>> + Send + 'a,
    T: IntoOutcome,
{
    let call = begin(table.take().expect("a run begins once"));
    if !how.reports {
        return held(call);
    }
    let mut call = Box::pin(call.report());
    held(poll_fn(move |cx| {
        call.as_mut().poll(cx).map(|report| {
            note(bed, &report, tasks);
            report.into_result().map_err(OfTask::failure)
        })
    }))
}

/// Erases the type of a run, and nothing else: a run that ended is not dropped, so that one sees what it still holds.
pub fn held<'a, F>(run: F) -> Run<'a>
where
    F: Future + Send + 'a,
    F::Output: IntoOutcome,
{
    held_local(run)
}

/// The same for a run that is not `Send`.
pub fn held_local<'a, F>(run: F) -> Run<'a>
where
    F: Future + 'a,
    F::Output: IntoOutcome,
{
    struct Held<F>(Pin<Box<F>>);

    impl<F> Future for Held<F>
    where
        F: Future,
        F::Output: IntoOutcome,
    {
        type Output = Outcome;

        fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
            self.0.as_mut().poll(cx).map(F::Output::into_outcome)
        }
    }

    Box::pin(Held(Box::pin(run)))
}
