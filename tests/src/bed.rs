//! The bodies of tasks under test: each waits at its gate, then makes a value of its inputs; all of it is in the trace.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use crate::{Gates, OfTask, Trace, What};

/// What a task gives: a value that tells its inputs and their order.
#[derive(Debug)]
pub struct Output {
    // Boxed, so that reading an output that is gone is seen by Miri.
    value: Box<u64>,
    task: usize,
    trace: Trace,
    told: Option<Told>,
}

impl Output {
    #[must_use]
    pub fn value(&self) -> u64 {
        *self.value
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.trace.note(self.task, What::DropOutput);
        if self.told == Some(Told::PanicWithOutput) {
            panic_in_drop(&self.trace, self.task);
        }
    }
}

/// Returns the value of a task whose inputs have these values.
#[must_use]
pub fn value_of(task: usize, inputs: impl IntoIterator<Item = u64>) -> u64 {
    inputs.into_iter().fold(task as u64 + 1, |value, input| (value ^ input).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(23))
}

/// The error of a task that was told to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    pub task: usize,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "t{} was told to fail", self.task)
    }
}

impl std::error::Error for Failed {}

/// What a task that was told to panic panics with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panicked {
    pub task: usize,
}

/// How a task ends if not well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Fail,
    Panic,
    /// When what it holds is dropped.
    PanicWithLocals,
    /// When its output is dropped.
    PanicWithOutput,
}

/// Not while another panic unwinds: two of them end the process.
fn panic_in_drop(trace: &Trace, task: usize) {
    if !thread::panicking() {
        trace.note(task, What::PanicInDrop);
        resume_unwind(Box::new(Panicked { task }));
    }
}

struct Locals<'a> {
    bed: &'a Bed,
    task: usize,
}

impl Drop for Locals<'_> {
    fn drop(&mut self) {
        self.bed.trace.note(self.task, What::DropLocals);
        if self.bed.is_told(self.task, Told::PanicWithLocals) {
            panic_in_drop(&self.bed.trace, self.task);
        }
    }
}

/// Where the tasks of a graph lie while they are driven by hand.
#[derive(Clone, Debug)]
pub struct Bed {
    trace: Trace,
    gates: Gates,
    told: Arc<Mutex<BTreeMap<usize, Told>>>,
    heard: Arc<Mutex<Heard>>,
}

/// What the library said of failures.
#[derive(Debug, Default)]
struct Heard {
    /// Who was told, when it started, of whose failure.
    blames: Vec<(usize, usize)>,
    /// What a report said of each task, and how long the log was then.
    report: Option<(usize, Vec<Became>)>,
}

/// What became of a task, as a report has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    Done,
    Failed,
    /// Because of this task.
    Skipped(usize),
    Cancelled,
    NotStarted,
    Supplied,
    NotNeeded,
}

impl Default for Bed {
    fn default() -> Self {
        let trace = Trace::default();
        Self { gates: Gates::new(&trace), trace, told: Arc::default(), heard: Arc::default() }
    }
}

impl Bed {
    #[must_use]
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    #[must_use]
    pub fn gates(&self) -> &Gates {
        &self.gates
    }

    /// Lets this task, a fallible one, fail once its gate is open.
    pub fn fail(&self, task: usize) {
        self.told().insert(task, Told::Fail);
    }

    /// Lets this task panic once its gate is open, with [`Panicked`].
    pub fn panic(&self, task: usize) {
        self.told().insert(task, Told::Panic);
    }

    /// Lets what this task holds panic when it is dropped, be that at its end or before, with [`Panicked`].
    pub fn panic_with_locals(&self, task: usize) {
        self.told().insert(task, Told::PanicWithLocals);
    }

    /// Lets the output of this task panic when it is dropped, with [`Panicked`].
    pub fn panic_with_output(&self, task: usize) {
        self.told().insert(task, Told::PanicWithOutput);
    }

    /// Makes the bed as new: all gates shut, nobody fails or panics, nothing happened.
    pub fn clear(&self) {
        self.gates.clear();
        self.told().clear();
        self.trace.clear();
        *self.notes() = Heard::default();
    }

    /// Notes that a task was told of the failure of another.
    pub fn blame(&self, task: usize, because: usize) {
        self.notes().blames.push((task, because));
    }

    /// The output that a task was given, or nothing: then it notes of whom it was told.
    ///
    /// # Panics
    ///
    /// If it was told of another task than the error says.
    #[must_use]
    pub fn heard<'o, E: OfTask>(&self, task: usize, end: Result<&'o Output, dagio::Failure<'_, E>>) -> Option<&'o Output> {
        end.map_err(|failure| {
            assert_eq!(failure.task(), format!("t{}", failure.error().task()));
            self.blame(task, failure.error().task());
        })
        .ok()
    }

    /// Returns who was told of whose failure.
    #[must_use]
    pub fn blames(&self) -> Vec<(usize, usize)> {
        self.notes().blames.clone()
    }

    /// Notes what a report says of each task, at the end of a run.
    pub fn report(&self, tasks: Vec<Became>) {
        self.notes().report = Some((self.trace.len(), tasks));
    }

    /// Returns what a report said of each task, and how long the log was then.
    #[must_use]
    pub fn reported(&self) -> Option<(usize, Vec<Became>)> {
        self.notes().report.clone()
    }

    /// The body of a task that cannot fail.
    pub async fn infallible(&self, task: usize, inputs: &[&Output]) -> Output {
        let locals = self.begin(task);
        self.wait(task).await;
        self.end(locals, inputs)
    }

    /// The body of a task that can.
    ///
    /// # Errors
    ///
    /// If the test said so with [`Bed::fail`].
    pub async fn fallible(&self, task: usize, inputs: &[&Output]) -> Result<Output, Failed> {
        let locals = self.begin(task);
        self.wait(task).await;
        if self.is_told(task, Told::Fail) {
            self.trace.note(task, What::Fail);
            return Err(Failed { task });
        }
        Ok(self.end(locals, inputs))
    }

    /// Makes what a task would have given, for a run that is given it beforehand.
    #[must_use]
    pub fn given(&self, task: usize, value: u64) -> Output {
        Output { value: Box::new(value), task, trace: self.trace.clone(), told: self.told().get(&task).copied() }
    }

    fn begin(&self, task: usize) -> Locals<'_> {
        self.trace.note(task, What::Start);
        Locals { bed: self, task }
    }

    async fn wait(&self, task: usize) {
        self.gates.leaf(task).await;
        if self.is_told(task, Told::Panic) {
            self.trace.note(task, What::Panic);
            // As a panic, but no message is printed.
            resume_unwind(Box::new(Panicked { task }));
        }
    }

    fn end(&self, locals: Locals<'_>, inputs: &[&Output]) -> Output {
        let task = locals.task;
        let told = self.told().get(&task).copied();
        if told == Some(Told::PanicWithLocals) {
            // Before the end: there is no output then.
            drop(locals);
        }
        self.trace.note(task, What::End);
        let value = value_of(task, inputs.iter().map(|input| input.value()));
        Output { value: Box::new(value), task, trace: self.trace.clone(), told }
    }

    fn is_told(&self, task: usize, what: Told) -> bool {
        self.told().get(&task) == Some(&what)
    }

    fn notes(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().expect("no test panics while it notes what it heard")
    }

    fn told(&self) -> MutexGuard<'_, BTreeMap<usize, Told>> {
        self.told.lock().expect("no test panics while it holds the map")
    }
}
