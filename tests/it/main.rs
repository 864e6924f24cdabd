//! Behaviour by promise.

mod order;
mod panic;
mod random;
mod reentry;
