//! What a run can fail with.

use core::error::Error;
use core::fmt;

/// Reports the first failure of a run: which task failed, and with what.
///
/// It is [`Error`] when the task's error is, so `?` carries it into `Box<dyn Error>` and the like.
/// Its `Display` has the task's error in it, so its `source` is that error's source. With `{:#}` the error is printed so, too, which for
/// some types has their causes: `anyhow::Error`, which is no [`Error`], goes on by `map_err(|failed| anyhow!("{failed:#}"))`.
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
///
/// `N` is what names are kept as: `&'static str` for `#[dag]`, `String` for a run of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunError<E, N = &'static str> {
    task: N,
    error: E,
}

impl<E> RunError<E> {
    /// Returns the name of the task that failed.
    #[must_use]
    pub const fn task(&self) -> &'static str {
        self.task
    }
}

#[cfg(feature = "alloc")]
impl<E> RunError<E, alloc::string::String> {
    /// Returns the name of the task that failed.
    #[must_use]
    pub fn task(&self) -> &str {
        &self.task
    }
}

impl<E, N> RunError<E, N> {
    pub(crate) const fn new(task: N, error: E) -> Self {
        RunError { task, error }
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

impl<E: fmt::Display, N: fmt::Display> fmt::Display for RunError<E, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            write!(f, "task `{}` failed: {:#}", self.task, self.error)
        } else {
            write!(f, "task `{}` failed: {}", self.task, self.error)
        }
    }
}

impl<E: Error, N: fmt::Debug + fmt::Display> Error for RunError<E, N> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

/// Reports what is wrong with a [`Graph`](crate::Graph); names are the caller's, or `#` and the number.
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GraphError {
    /// Tasks wait for each other: each of the path needs the next; the first is the last.
    Cycle {
        /// The tasks.
        path: alloc::vec::Vec<alloc::string::String>,
    },
    /// An edge has an end that is no task.
    UnknownTask {
        /// What it was called.
        task: alloc::string::String,
    },
    /// Two tasks have one name.
    DuplicateTask {
        /// The name.
        task: alloc::string::String,
    },
    /// A task needs itself.
    SelfDependency {
        /// The task.
        task: alloc::string::String,
    },
    /// There are 2^31 tasks, names or edges, or more.
    TooLarge,
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GraphError::Cycle { path } => {
                f.write_str("cycle: ")?;
                for (i, task) in path.iter().enumerate() {
                    write!(f, "{}{task}", if i == 0 { "" } else { " -> " })?;
                }
                f.write_str(" (each needs the next)")
            }
            GraphError::UnknownTask { task } => write!(f, "no task is named `{task}`"),
            GraphError::DuplicateTask { task } => write!(f, "two tasks are named `{task}`"),
            GraphError::SelfDependency { task } => write!(f, "cycle: `{task}` needs itself"),
            GraphError::TooLarge => f.write_str("the graph has 2^31 tasks, names or edges, or more"),
        }
    }
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl Error for GraphError {}
