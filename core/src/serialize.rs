//! Reports for whoever reads them by machine.

use core::fmt::Display;

use serde::ser::{Serialize, SerializeSeq as _, SerializeStruct as _, Serializer};

use crate::outline::{Edge, Task as Planned};
use crate::parts::Log;
use crate::{Outcome, Outline, Report, TaskId};

/// What ended the run, and each task, in the order of [`tasks`](Report::tasks), with its outcome; errors as they are displayed. The target's
/// output is not in it.
///
/// ```json
/// {"ok": false, "cancelled": false, "first_failure": "fetch",
///  "tasks": [{"task": "fetch", "outcome": "failed", "error": "no route to host"},
///            {"task": "parse", "outcome": "skipped", "because": "fetch"},
///            {"task": "lint", "outcome": "done"}],
///  "teardown_failures": []}
/// ```
impl<T, L: Log<Error: Display>> Serialize for Report<T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut report = serializer.serialize_struct("Report", 5)?;
        report.serialize_field("ok", &self.is_ok())?;
        report.serialize_field("cancelled", &self.is_cancelled())?;
        let first = self.first_failure().map(|(task, _)| Text(self.name(task)));
        report.serialize_field("first_failure", &first)?;
        report.serialize_field("tasks", &Tasks(self))?;
        report.serialize_field("teardown_failures", &Torn(self))?;
        report.end()
    }
}

/// As it is displayed.
struct Text<D>(D);

impl<D: Display> Serialize for Text<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Tasks<'a, T, L>(&'a Report<T, L>);

impl<T, L: Log<Error: Display>> Serialize for Tasks<'_, T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.tasks().map(|(task, outcome)| Task { report: self.0, of: task, outcome }))
    }
}

struct Task<'a, T, L: Log> {
    report: &'a Report<T, L>,
    of: TaskId,
    outcome: Outcome<'a, L::Error>,
}

impl<T, L: Log<Error: Display>> Serialize for Task<'_, T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = |task| Text(self.report.name(task));
        let fields = 2 + usize::from(matches!(self.outcome, Outcome::Failed(_) | Outcome::Skipped { .. }));
        let mut task = serializer.serialize_struct("Task", fields)?;
        task.serialize_field("task", &name(self.of))?;
        task.serialize_field("outcome", self.outcome.word())?;
        match self.outcome {
            Outcome::Failed(error) => task.serialize_field("error", &Text(error))?,
            Outcome::Skipped { because } => task.serialize_field("because", &name(because))?,
            Outcome::Done
            | Outcome::Cancelled
            | Outcome::Detached
            | Outcome::NotStarted
            | Outcome::Supplied
            | Outcome::NotNeeded => {}
        }
        task.end()
    }
}

struct Torn<'a, T, L>(&'a Report<T, L>);

impl<T, L: Log<Error: Display>> Serialize for Torn<'_, T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = self.0;
        let failed = |(of, error)| Task { report, of, outcome: Outcome::Failed(error) };
        serializer.collect_seq(report.teardown_failures().map(failed))
    }
}

impl Serialize for Outline<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut outline = serializer.serialize_struct("Outline", 2)?;
        outline.serialize_field("tasks", &Sequence(|| self.tasks()))?;
        outline.serialize_field("edges", &Sequence(|| self.edges()))?;
        outline.end()
    }
}

/// What an iterator gives.
struct Sequence<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Sequence<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Their number may be what comes first.
        let mut sequence = serializer.serialize_seq(Some((self.0)().count()))?;
        (self.0)().try_for_each(|item| sequence.serialize_element(&item))?;
        sequence.end()
    }
}

/// As part of an [`Outline`].
impl Serialize for Planned<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut task = serializer.serialize_struct("Task", 4 + usize::from(self.declared.is_some()))?;
        task.serialize_field("id", &self.id.index())?;
        task.serialize_field("name", &Text(self.name))?;
        task.serialize_field("weight", &self.weight)?;
        task.serialize_field("target", &self.is_target)?;
        if let Some((file, line)) = self.declared {
            task.serialize_field("declared", &Text(format_args!("{file}:{line}")))?;
        }
        task.end()
    }
}

/// As part of an [`Outline`].
impl Serialize for Edge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut edge = serializer.serialize_struct("Edge", 3 + usize::from(self.input.is_some()))?;
        edge.serialize_field("task", &self.task.index())?;
        edge.serialize_field("on", &self.on.index())?;
        edge.serialize_field("needs", &self.needs)?;
        if let Some(input) = self.input {
            edge.serialize_field("input", &input)?;
        }
        edge.end()
    }
}
