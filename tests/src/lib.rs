//! Shared by the tests: a bed on which a run is driven by hand, and the slow model that judges it.
//!
//! A graph under test is a [`Subject`]: its tasks' bodies are those of a [`Bed`], which notes all that happens in a
//! [`Trace`] and ends a task when the test says so. [`drive`] polls a run through a random [`Script`] and asks the
//! [`Model`] after each poll whether that is what a run may do.

mod bed;
pub mod bench;
#[cfg(feature = "alloc")]
pub mod doors;
mod drive;
mod gate;
mod graph;
mod hand;
mod model;
mod report;
mod rng;
mod shapes;
mod source;
#[path = "../edition-2021/src/strict.rs"]
pub mod strict;
mod subject;
mod trace;

pub use bed::{Became, Bed, Failed, Output, Panicked, value_of};
pub use drive::{Driven, End, Panics, Script, Step, drive};
pub use gate::Gates;
pub use graph::{Graph, Task};
pub use hand::{Hand, Pause, Wakes, finish, pause, to_end};
pub use model::{Model, Polls, Refusal, Will};
pub use report::{OfTask, note};
pub use rng::Rng;
pub use shapes::{Shape, measured_graphs, shapes, tolerant_shapes};
pub use source::{bench_source, noalloc_source, source};
pub use subject::{ByTable, Failure, How, IntoOutcome, Outcome, Run, Subject, Table, begin, give, held, held_local};
pub use trace::{Event, Trace, What};

// Examples that need a runtime, which the core does not have: it shows them, and here they run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
#[cfg(doctest)]
#[doc = include_str!("../../core/src/pages/cookbook.md")]
struct Cookbook;
#[cfg(doctest)]
#[doc = include_str!("../../core/src/pages/coming_from.md")]
struct ComingFrom;
#[cfg(doctest)]
#[doc = include_str!("../../core/src/pages/inside.md")]
struct Inside;
