//! A graph under test, whatever made its runs.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use dagio::RunError;

use crate::{Bed, Failed, Output};

/// A graph whose tasks lie on a bed.
pub trait Subject {
    fn bed(&self) -> &Bed;

    /// Makes a run of this target.
    fn run(&self, target: usize) -> Run<'_>;
}

/// A run, its type erased.
pub type Run<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

pub type Outcome = Result<Output, Failure>;

/// Which task failed, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub task: String,
    pub error: Failed,
}

/// What the run of some target returns, fallible or not.
pub trait IntoOutcome {
    #[expect(clippy::missing_errors_doc, reason = "the error is the run's")]
    fn into_outcome(self) -> Outcome;
}

impl IntoOutcome for Output {
    fn into_outcome(self) -> Outcome {
        Ok(self)
    }
}

impl IntoOutcome for Result<Output, RunError<Failed>> {
    fn into_outcome(self) -> Outcome {
        self.map_err(|error| Failure { task: error.task().to_owned(), error: error.into_error() })
    }
}

impl IntoOutcome for Outcome {
    fn into_outcome(self) -> Outcome {
        self
    }
}

impl IntoOutcome for Result<Output, RunError<Failed, String>> {
    fn into_outcome(self) -> Outcome {
        self.map_err(|error| Failure { task: error.task().to_owned(), error: error.into_error() })
    }
}

/// Erases the type of a run, and nothing else: a run that ended is not dropped, so that one sees what it still holds.
pub fn held<'a, F>(run: F) -> Run<'a>
where
    F: Future + Send + 'a,
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
