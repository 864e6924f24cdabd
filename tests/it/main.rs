//! Behaviour by promise.

mod adapters;
mod example;
mod order;
mod panic;
mod plan;
mod random;
mod reentry;
mod size;
