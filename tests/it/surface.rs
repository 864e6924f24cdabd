//! What may stand in a `#[dag]` block, and what comes of it.
#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::allow_attributes, reason = "forms that users write")]

mod attributes;
mod calls;
#[path = "../edition-2021/src/edition.rs"]
mod edition;
mod errors;
mod generics;
mod inputs;
mod lifetimes;
mod names;
mod send;
