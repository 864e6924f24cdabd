//! What a run does when a task fails.

/// What a run does when a task fails whose failure is the run's own.
///
/// A failure is **the run's own** if a chain of edges that need success leads from the failed task to a target. Any other is *tolerated*: it
/// is in the [`Report`](crate::Report), and the policy does not act on it. Targets are those that the run was made for: the task of `#[dag]`
/// that was called, the handle that the closure of a [`Dag`](crate::Dag) returns, the tasks given to
/// [`Plan::targets`](crate::Plan::targets); else those of a plan that no task waits for.
///
/// Whatever the policy, a task's fate is decided when all tasks that it waits for have ended: it starts if those that it needs succeeded, else
/// it is skipped, which ends it, too.
///
/// # Every case
/// `a` fails, `b` waits for `a`, and `x` has nothing to do with them: when `a` fails it is running, or has not started.
///
/// | policy | `b` on `a` | the failure is | `b` | `x` running | `x` not started | the run gives |
/// |---|---|---|---|---|---|---|
/// | `FailFast` | needs it | the run's own | skipped | dropped at once | never starts | the failure, at once |
/// | `FinishRunning` | needs it | the run's own | skipped | runs on | never starts | the failure, when what ran has ended |
/// | `KeepGoing` | needs it | the run's own | skipped | runs on | starts | the failure, when all have ended |
/// | any | tolerates it | tolerated | starts | runs on | starts | what `b` gives |
///
/// | | in `#[dag]` | in a [`Builder`](crate::Builder) | in a [`Graph`](crate::Graph) |
/// |---|---|---|---|
/// | `b` *needs* `a` by | `a: &A`, `#[depends(a)]` | the handle, [`order`](crate::Handle::order) | [`depend`](crate::Graph::depend) |
/// | `b` *tolerates* its failure by | `a: Option<&A>`, `a: Result<&A, Failure<'_, E>>`, `#[after(a)]` | [`optional`](crate::Handle::optional), [`outcome`](crate::Handle::outcome), [`ended`](crate::Handle::ended) | [`after`](crate::Graph::after) |
///
/// If `b` needs `a` and `a` was skipped, it is as if `a` had
/// failed; `b` is skipped because of the same task that `a` was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The first failure ends the run: everything that runs is dropped in the same poll.
    #[default]
    FailFast,
    /// After a failure nothing starts; what runs goes on to its end.
    FinishRunning,
    /// Whatever does not need the failed task goes on.
    KeepGoing,
}
