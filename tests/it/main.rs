//! Behaviour by promise.

mod adapters;
mod example;
mod hygiene;
mod mode;
mod order;
mod panic;
mod random;
mod reentry;
mod size;
mod ui;
