//! Runs a directed acyclic graph of async tasks inside one future.
#![no_std]
#![warn(missing_docs, missing_debug_implementations)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs, clippy::std_instead_of_core, clippy::alloc_instead_of_core)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod mode;
mod raw;

#[cfg(feature = "macros")]
pub use dagio_macros::dag;
pub use error::RunError;

/// What expansions of `#[dag]` are made of. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::mode::{Bare, Ended, Inputs, Mode, On, certain};
    pub use crate::raw::{Beside, Board, Both, Fallible, Frame, Infallible, Lane, Lanes, Side, Slot};
}
