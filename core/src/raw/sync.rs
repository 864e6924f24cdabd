//! The primitives that the inner room shares memory with; no other file names them.

pub(crate) use core::cell::UnsafeCell;
pub(crate) use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
