//! Behaviour by promise.

mod adapters;
mod example;
