//! What a run can fail with.

use core::error::Error;
use core::fmt;

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
use crate::gate::TooHeavy;

/// Reports why a run did not give its target's output: which task failed first, and with what, or that it was cancelled.
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
/// assert!(failed.to_string().starts_with("task `text` failed: "));
/// assert_eq!(failed.task(), Some("text"));
/// assert_eq!(failed.error().map(io::Error::kind), Some(io::ErrorKind::NotFound));
/// ```
///
/// `N` is what names are kept as: `&'static str` for `#[dag]`, `String` for graphs made at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RunError<E, N = &'static str> {
    /// A task failed, the first one whose failure was the run's own.
    Failed {
        /// The task's name.
        task: N,
        /// The task's own error.
        error: E,
    },
    /// The run was ended from outside, by what was given to its `until`.
    Cancelled,
}

impl<E, N> RunError<E, N> {
    pub(crate) const fn failed(task: N, error: E) -> Self {
        RunError::Failed { task, error }
    }

    /// Returns the name of the task that failed.
    #[must_use]
    pub fn task(&self) -> Option<&str>
    where
        N: AsRef<str>,
    {
        match self {
            RunError::Failed { task, .. } => Some(task.as_ref()),
            RunError::Cancelled => None,
        }
    }

    /// Borrows the task's own error.
    #[must_use]
    pub const fn error(&self) -> Option<&E> {
        match self {
            RunError::Failed { error, .. } => Some(error),
            RunError::Cancelled => None,
        }
    }

    /// Gives the task's own error away.
    #[must_use]
    pub fn into_error(self) -> Option<E> {
        match self {
            RunError::Failed { error, .. } => Some(error),
            RunError::Cancelled => None,
        }
    }
}

#[cfg(feature = "alloc")]
impl<E, M: fmt::Display, N: fmt::Display> RunError<RunError<E, M>, N> {
    /// Makes one error of that of a run in a task of another run: its task is a path, as in ``task `signup/quota` failed: ..``
    ///
    /// If the inner run was cancelled, so is the whole.
    #[must_use]
    pub fn flatten(self) -> RunError<E, alloc::string::String> {
        match self {
            RunError::Failed { task: outer, error: RunError::Failed { task, error } } => {
                RunError::Failed { task: alloc::format!("{outer}/{task}"), error }
            }
            RunError::Failed { error: RunError::Cancelled, .. } | RunError::Cancelled => RunError::Cancelled,
        }
    }
}

impl<E: fmt::Display, N: fmt::Display> fmt::Display for RunError<E, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RunError::Failed { task, error } if f.alternate() => write!(f, "task `{task}` failed: {error:#}"),
            RunError::Failed { task, error } => write!(f, "task `{task}` failed: {error}"),
            RunError::Cancelled => f.write_str("the run was cancelled"),
        }
    }
}

impl<E: Error, N: fmt::Debug + fmt::Display> Error for RunError<E, N> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error()?.source()
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
    /// A task takes of a pool of which nobody says how much there is.
    UnknownPool {
        /// The task.
        task: alloc::string::String,
        /// The pool.
        pool: alloc::string::String,
    },
    /// A task takes more of a pool than there is, so it could never start.
    TooHeavy {
        /// The task.
        task: alloc::string::String,
        /// How much it takes; [`u32::MAX`] if it takes all.
        weight: u32,
        /// The pool.
        pool: alloc::string::String,
        /// How much there is.
        size: u32,
    },
    /// There are 2^30 tasks, names or edges, or more.
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
            GraphError::UnknownPool { task, pool } => write!(f, "task `{task}` takes of the pool `{pool}`, which has no size"),
            GraphError::TooHeavy { task, weight, pool, size } => TooHeavy(task, *weight, pool, *size).fmt(f),
            GraphError::TooLarge => f.write_str("the graph has 2^30 tasks, names or edges, or more"),
        }
    }
}

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
impl Error for GraphError {}
