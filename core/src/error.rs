//! What a run can fail with.

use core::error::Error;
use core::fmt;

/// Reports the first failure of a run: which task failed, and with what.
///
/// It is [`Error`] when the task's error is, so `?` carries it into `Box<dyn Error>` and the like.
/// Its `Display` has the task's error in it, so its `source` is that error's source.
///
/// ```
/// # use std::{error::Error, io};
/// struct Config;
///
/// #[dagio::dag]
/// impl Config {
///     async fn text(&self) -> io::Result<String> {
///         std::fs::read_to_string("no such file")
///     }
///     async fn lines(&self, text: &String) -> usize {
///         text.lines().count()
///     }
/// }
///
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let run = std::pin::pin!(Config.lines());
/// # let std::task::Poll::Ready(result) = std::future::Future::poll(run, &mut cx) else { panic!() };
/// let failed = result.unwrap_err(); // of `Config.lines().await`
/// assert_eq!(failed.task(), "text");
/// assert_eq!(failed.error().kind(), io::ErrorKind::NotFound);
/// assert!(failed.to_string().starts_with("task `text` failed: "));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunError<E> {
    task: &'static str,
    error: E,
}

impl<E> RunError<E> {
    pub(crate) const fn new(task: &'static str, error: E) -> Self {
        RunError { task, error }
    }

    /// Returns the name of the task that failed.
    #[must_use]
    pub const fn task(&self) -> &'static str {
        self.task
    }

    /// Borrows the task's own error.
    #[must_use]
    pub const fn error(&self) -> &E {
        &self.error
    }

    /// Gives the task's own error away.
    #[must_use]
    pub fn into_error(self) -> E {
        self.error
    }
}

impl<E: fmt::Display> fmt::Display for RunError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "task `{}` failed: {}", self.task, self.error)
    }
}

impl<E: Error> Error for RunError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
