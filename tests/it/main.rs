//! Behaviour by promise.

mod adapters;
