//! Behaviour by promise.

mod adapters;
mod example;
mod order;
mod panic;
mod random;
mod reentry;
mod size;
mod surface;
