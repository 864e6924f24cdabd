//! The size tests in edition 2021.
