//! Shared by the tests.

pub mod bench;
