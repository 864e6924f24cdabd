//! What may stand in a `#[dag]` block, and what comes of it.

mod attributes;
mod calls;
#[path = "../edition-2021/src/edition.rs"]
mod edition;
mod errors;
mod generics;
mod inputs;
mod lifetimes;
mod names;
