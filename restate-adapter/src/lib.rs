#![doc = include_str!("../README.md")]
#![warn(missing_docs, missing_debug_implementations)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

#[doc(no_inline)]
pub use dagio;

#[cfg(any(doc, doctest))]
#[doc = include_str!("outgrowing.md")]
pub mod outgrowing {}

mod durable;
mod error;
mod payload;
mod start;

pub use durable::{Body, Durable, Run, durable};
pub use error::{TaskError, fail, terminal};
pub use payload::{PAYLOAD_LIMIT, Payload, Reply};
pub use start::Start;
