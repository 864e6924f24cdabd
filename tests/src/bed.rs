//! The bodies of tasks under test: each waits at its gate, then makes a value of its inputs; all of it is in the trace.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard};

use crate::{Gates, Trace, What};

/// What a task gives: a value that tells its inputs and their order.
#[derive(Debug)]
pub struct Output {
    // Boxed, so that reading an output that is gone is seen by Miri.
    value: Box<u64>,
    task: usize,
    trace: Trace,
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
}

struct Locals<'a> {
    trace: &'a Trace,
    task: usize,
}

impl Drop for Locals<'_> {
    fn drop(&mut self) {
        self.trace.note(self.task, What::DropLocals);
    }
}

/// Where the tasks of a graph lie while they are driven by hand.
#[derive(Clone, Debug)]
pub struct Bed {
    trace: Trace,
    gates: Gates,
    told: Arc<Mutex<BTreeMap<usize, Told>>>,
}

impl Default for Bed {
    fn default() -> Self {
        let trace = Trace::default();
        Self { gates: Gates::new(&trace), trace, told: Arc::default() }
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

    /// Makes the bed as new: all gates shut, nobody fails or panics, nothing happened.
    pub fn clear(&self) {
        self.gates.clear();
        self.told().clear();
        self.trace.clear();
    }

    /// The body of a task that cannot fail.
    pub async fn infallible(&self, task: usize, inputs: &[&Output]) -> Output {
        let _locals = self.begin(task);
        self.wait(task).await;
        self.end(task, inputs)
    }

    /// The body of a task that can.
    ///
    /// # Errors
    ///
    /// If the test said so with [`Bed::fail`].
    pub async fn fallible(&self, task: usize, inputs: &[&Output]) -> Result<Output, Failed> {
        let _locals = self.begin(task);
        self.wait(task).await;
        if self.told().get(&task) == Some(&Told::Fail) {
            self.trace.note(task, What::Fail);
            return Err(Failed { task });
        }
        Ok(self.end(task, inputs))
    }

    fn begin(&self, task: usize) -> Locals<'_> {
        self.trace.note(task, What::Start);
        Locals { trace: &self.trace, task }
    }

    async fn wait(&self, task: usize) {
        self.gates.leaf(task).await;
        let told = self.told().get(&task).copied();
        if told == Some(Told::Panic) {
            self.trace.note(task, What::Panic);
            // As a panic, but no message is printed.
            resume_unwind(Box::new(Panicked { task }));
        }
    }

    fn end(&self, task: usize, inputs: &[&Output]) -> Output {
        self.trace.note(task, What::End);
        let value = value_of(task, inputs.iter().map(|input| input.value()));
        Output { value: Box::new(value), task, trace: self.trace.clone() }
    }

    fn told(&self) -> MutexGuard<'_, BTreeMap<usize, Told>> {
        self.told.lock().expect("no test panics while it holds the map")
    }
}
