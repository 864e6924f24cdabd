//! Behaviour by promise.

mod adapters;
mod example;
mod hygiene;
mod order;
mod panic;
mod random;
mod reentry;
mod size;
