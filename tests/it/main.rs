//! Behaviour by promise.

mod random;
