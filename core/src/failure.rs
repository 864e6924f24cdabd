//! Why a task has no output, told to a task that goes on without it.

use core::fmt;

/// Why a task has no output: it failed, or was skipped because another one failed, which is the one that this tells of.
#[derive(Debug)]
pub struct Failure<'a, E> {
    task: &'a str,
    error: &'a E,
}

impl<E> Clone for Failure<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Failure<'_, E> {}

impl<'a, E> Failure<'a, E> {
    /// Of a task that failed.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(task: &'a str, error: &'a E) -> Self {
        Failure { task, error }
    }

    /// Returns the name of the task that failed.
    #[must_use]
    pub const fn task(&self) -> &'a str {
        self.task
    }

    /// Borrows the error of the task that failed.
    #[must_use]
    pub const fn error(&self) -> &'a E {
        self.error
    }
}

impl<E: fmt::Display> fmt::Display for Failure<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "task `{}` failed: {}", self.task, self.error)
    }
}
