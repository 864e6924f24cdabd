//! Failures of runs that keep names in a heap: those of plans and of closures.

use dagio::RunError;

use crate::{Failed, Failure};

impl From<RunError<Failed, String>> for Failure {
    fn from(failed: RunError<Failed, String>) -> Self {
        Failure { task: failed.task().expect("a task failed").to_owned(), error: failed.into_error().expect("a task failed") }
    }
}
