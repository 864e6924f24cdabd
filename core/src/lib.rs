//! Runs a directed acyclic graph of async tasks inside **one future**: each task once, each started the moment what it needs is there.
//!
//! Write the tasks as async methods, and name what each needs as its parameters. Calling a method runs that task and everything it needs,
//! concurrently where the graph allows.
//!
//! ```
//! use std::num::ParseIntError;
//!
//! struct Signup {
//!     name: &'static str,
//!     plan: &'static str,
//! }
//!
//! #[dagio::dag]
//! impl Signup {
//!     async fn user(&self) -> String {
//!         self.name.to_owned()
//!     }
//!
//!     async fn plan(&self) -> Result<u32, ParseIntError> {
//!         self.plan.parse()
//!     }
//!
//!     /// Needs `user` and `plan`, which run side by side.
//!     async fn quota(&self, user: &String, plan: &u32) -> u32 {
//!         plan * u32::try_from(user.len()).unwrap_or(u32::MAX)
//!     }
//! }
//!
//! # let run = std::pin::pin!(async {
//! assert_eq!(Signup { name: "ada", plan: "3" }.quota().await?, 9);
//!
//! let failed = Signup { name: "ada", plan: "three" }.quota().await.unwrap_err();
//! assert_eq!(failed.to_string(), "task `plan` failed: invalid digit found in string");
//! # Ok::<_, dagio::RunError<ParseIntError>>(())
//! # });
//! # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! # assert_eq!(std::future::Future::poll(run, &mut cx), std::task::Poll::Ready(Ok(())));
//! ```
//!
//! [`#[dag]`](macro@dag) has it all: edges, inputs, errors, cancellation, what a run costs.
//!
//! # Why
//! A request or a start-up has steps, of which some need others. By hand that is nested `join!`s, which wait for whole layers, or tasks that are
//! spawned, with channels and counters between them. It is the order that is meant, and the order is all that is written here.
//!
//! # Which door
//! | | the graph is | tasks | choose it when |
//! |---|---|---|---|
//! | [`#[dag]`](macro@dag) | known when the program is written | async methods of one type, whose outputs are lent to each other | you can: it is checked by the compiler, and costs what nested `join!`s cost |
//! | [`Dag`] | made at run time, for one run | closures, of any types, whose outputs are lent to each other | its shape depends on data, and tasks differ |
//! | [`Graph`], [`Plan`] | data, checked once, run many times | one closure that is told which task; [`Outputs`] of one type | it comes from a file or a lock file; ten tasks or a million |
//! | [`fixed::Plan`] | arrays, checked by the compiler | the same, without outputs | there is no heap |
//! | [`Driver`] | a [`Plan`] | yours: no future, no clock | a pool of threads, processes or other machines run them |
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! # let run = std::pin::pin!(async {
//! let words = ["a", "graph", "of", "closures"];
//! let longest = dagio::Dag::new(|g| {
//!     let length = |word| g.task("length", (), move |()| async move { str::len(word) });
//!     let lengths: Vec<_> = words.into_iter().map(length).collect();
//!     g.task("longest", lengths, |lengths| async { lengths.iter().copied().copied().max() })
//! });
//! assert_eq!(longest.await, Some(8));
//! # });
//! # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! # assert!(std::future::Future::poll(run, &mut cx).is_ready());
//! # }
//! ```
//!
//! # Where to read on
//! - [`cookbook`]: eighteen recipes, from a service's start-up to a build tool.
//! - [`coming_from`]: Python's dagio, `join!` by hand, `JoinSet`, dagx, dagrs: the same program twice.
//! - [`without_a_heap`]: graphs on microcontrollers.
//! - [`inside`]: the way from a wake to a poll.
//!
//! The crate [dagio-restate](https://docs.rs/dagio-restate) runs a [`Plan`] over many machines, and through crashes, on a Restate server; its page "Outgrowing
//! one machine" says when that is worth it.
//!
//! An [`Outline`] is the plan as data, of any of these graphs: for programs that look at it, and for people, as a picture.
//!
//! # What a run is
//! - **One future.** Nothing is spawned or boxed; there is no runtime to choose. It is `Send` when the tasks are, usable when they are not, and tasks
//!   may borrow.
//! - **Woken only.** Where more than four tasks of a `#[dag]` run at once, and in the other graphs always, a wake polls the task that was woken, not
//!   all that run. A [`fixed::Plan`] takes [a `static`](fixed::Wakers) for that.
//! - **No layers.** A task starts in the very poll in which the last task it waits for ended.
//! - **Only what is needed.** A task that the target does not go back to does not run; what several need runs once.
//! - **Checked when it is compiled**, where it can be. An unknown name, a cycle, a wrong type are compile errors at your own token; of data they are a
//!   [`GraphError`] that names the tasks.
//!
//! # When a task fails
//! [`RunError`] has the name of the task and its own error, typed. What becomes of the others is decided by two things: the edge, which says whether
//! a task [needs another's success](macro@dag#edges), and the [`Policy`], which has [every case](Policy#every-case) of the two in a table. A [`Report`]
//! tells of each task; [`catch_panics`] makes failures of panics, which else unwind to the caller.
//!
//! # Cancellation
//! Drop the run: every running task is dropped then and there, before the outputs that it borrows. `until(future)` ends it from outside, with `grace` for
//! what runs, and lets it run its [teardowns](macro@dag#teardown), which a drop cannot. What runs [elsewhere](macro@dag#elsewhere) is aborted, or
//! runs on unheard if it is a thread. A waker that outlives its run may be woken for ever; at worst a task of a later run is polled once for nothing.
//!
//! # Limits
//! | | at most | beyond it |
//! |---|---|---|
//! | tasks, names and edges of a [`Graph`]; tasks and edges of a [`Dag`] | 2<sup>30</sup> - 1 | [`GraphError::TooLarge`]; a panic |
//! | tasks of a [`Plan`] that run at once | 2<sup>25</sup> - 1, more if their futures are small | a panic |
//! | tasks and edges of a [`fixed::Plan`], each | 2<sup>15</sup> - 1; the compiler may refuse a constant of [more than a thousand](fixed::Plan#complexity) | a compile error |
//! | inputs of a task of a [`Dag`] | twelve in a tuple, any number in a list | a compile error |
//! | [outputs that lanes share](macro@dag#limits) in a `#[dag]` | 256 | a compile error |
//! | tasks of a block with [options](macro@dag#options-of-a-run) | 256 | all its runs are compiled, and have none |
//! | places with wakers of their own, [without a heap](macro@dag#wakes) | 16 at once in a program | every wake polls all that run |
//! | tasks that a run polls again in one poll | 33 times each | it yields |
//!
//! # Features
//! | feature | default | gives |
//! |---|---|---|
//! | `macros` | yes | the attribute `#[dag]` |
//! | `std` | yes | the standard library; implies `alloc` |
//! | `alloc` | by `std` | a heap |
//! | `heapless` | no | `fixed::Graph`: one that is known at run time only, without a heap |
//! | `defmt` | no | errors and outcomes that the crate of that name can print |
//! | `petgraph` | no | a [`Graph`] from one of the crate of that name; needs `alloc` |
//! | `serde` | no | a [`Report`] and an [`Outline`] that can be serialized, by the crate of that name; needs `alloc` |
//! | `tracing` | no | `Tracing`: an [`Observer`] that gives runs and tasks spans of the crate of that name; implies `std` |
//! | `progress` | no | `Progress`: an [`Observer`] that shows on a terminal how far a run is, by the crate `indicatif`; implies `std` |
//! | `timeline` | no | `Timeline`: an [`Observer`] that records a run, to be drawn as a Gantt chart in text, SVG or HTML, or opened in Perfetto; implies `std` |
//! | `portable-atomic` | no | [`Plan`] and [`fixed::Wakers`] where there is no compare-and-swap, by the crate of that name |
//!
//! `#[dag]` needs neither `std` nor `alloc`. Without features dagio has no dependencies.
#![no_std]
#![warn(missing_docs, missing_debug_implementations)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs, clippy::std_instead_of_core, clippy::alloc_instead_of_core)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![expect(
    clippy::inline_always,
    reason = "a run is laid out in the caller: what is left of these is a few instructions, if anything"
)]

#[cfg(feature = "alloc")]
extern crate alloc;

mod block;
mod counts;
#[cfg(feature = "defmt")]
mod defmt;
mod end;
mod ending;
mod engine;
mod error;
mod failure;
pub mod fixed;
mod gate;
mod going;
mod inline;
#[cfg(feature = "progress")]
mod left;
mod mode;
mod noted;
mod observed;
mod observer;
pub mod outline;
#[cfg(feature = "std")]
mod panic;
mod policy;
#[cfg(feature = "progress")]
mod progress;
mod raw;
mod report;
mod retry;
mod table;
mod taken;
mod task;
#[cfg(feature = "timeline")]
pub mod timeline;
mod timer;
mod torn;
#[cfg(feature = "tracing")]
mod tracing;
mod until;
mod watch;

// The engine of graphs made at run time. It needs a heap, and wakes by compare-and-swap.
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod dag;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod driver;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod graph;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod handle;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod heap;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod kept;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod outputs;
#[cfg(all(feature = "petgraph", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod petgraph;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod plan;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod pools;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod reporting;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod run;
#[cfg(all(feature = "serde", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod serialize;

#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use dag::{Builder, Dag, Try};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use driver::{Driver, NotRunning};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use error::GraphError;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use graph::Graph;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use handle::Handle;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use outputs::{Dependencies, Outputs};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use plan::Plan;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use raw::{Local, Threads};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use reporting::Reporting;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub use run::Run;

#[cfg(feature = "macros")]
#[doc = include_str!("dag.md")]
pub use dagio_macros::dag;

pub use end::End;
pub use error::RunError;
pub use failure::Failure;
pub use observed::Observed;
pub use observer::{Observer, RunEnd};
pub use outline::Outline;
#[cfg(feature = "std")]
pub use panic::{CatchPanics, Panic, catch_panics};
pub use policy::Policy;
#[cfg(feature = "progress")]
pub use progress::Progress;
pub use report::{Name, Outcome, Report, Tally};
#[cfg(feature = "alloc")]
pub use retry::Attempts;
pub use retry::Retry;
pub use task::TaskId;
#[cfg(feature = "timeline")]
pub use timeline::Timeline;
pub use timer::{TimedOut, Timer, timeout};
#[cfg(feature = "tracing")]
pub use tracing::Tracing;
pub use until::Until;

// Pages. The first ones run in the tests' package, which has the runtimes that they need.
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("pages/cookbook.md")]
pub mod cookbook {}
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("pages/coming_from.md")]
#[doc(alias("asyncio", "dagrs", "dagx", "join", "JoinSet", "python"))]
pub mod coming_from {}
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("pages/inside.md")]
pub mod inside {}
#[cfg(any(doc, doctest))]
#[doc = include_str!("pages/without_a_heap.md")]
pub mod without_a_heap {}

/// What signatures are made of: types and traits that programs rarely name.
pub mod parts {
    pub use crate::block::{Block, Call, Runs, Sure, Told, Tried, Way};
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::dag::Fails;
    pub use crate::ending::{Ending, Ends, Never};
    pub use crate::fixed::log::Listed;
    pub use crate::fixed::run::{Errors, FirstError, Gives, Keeps, Known, Results, Steps};
    pub use crate::fixed::set::Bytes;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::graph::TaskRef;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::handle::{All, Ended, Inputs, Kind, One, Optional, Order, Outcome, Targets};
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::kept::{Kept, Listing};
    pub use crate::noted::Noted;
    pub use crate::observed::Observable;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::outputs::Reading;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::raw::{Carries, Shares};
    pub use crate::raw::{Either, Lent};
    pub use crate::report::Log;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::reporting::Tells;
    pub use crate::retry::{Always, Notice, Silent, When};
    #[cfg(all(feature = "std", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::run::Catching;
    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub use crate::run::{Body, Each};
    pub use crate::taken::Taken;
    pub use crate::timer::{TellsTimeouts, Timeout};
    pub use crate::until::{Reports, Running};
    pub use crate::watch::{Hears, Nobody, Numbered, Roster, Sees, Watch};
}

/// What expansions of `#[dag]` are made of. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::block::{Fallible, error, kept, output, shown};
    pub use crate::going::Going;
    pub use crate::mode::{All, Bare, Ended, Fails, Inputs, Mode, On, Plainly, With, all, certain, once};
    pub use crate::outline::Written;
    pub use crate::raw::{
        Again, Arm, Arms, Both, Chain, Chained, Chains, Duo, Fan, Frame, Groups, Join, Keeps, Key, Lane, Lanes, Layout, Link, Of,
        Once, Open, Output, Outs, Pair, Plain, Region, Slot, Start, View, at, is_vacant, poll_in, put_in,
    };
    pub use crate::retry::Noting;
    pub use crate::table::{Causes, Edges, Nodes, Options, Over, Pools, Rows, TableRun, apart, ended, order, passed, together};
    pub use crate::timer::late;
    pub use crate::torn::{Torn, Up};
    pub use crate::watch::{Retries, heard, poll_retried, poll_seen, step, step_tried};
}
