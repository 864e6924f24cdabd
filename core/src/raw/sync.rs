//! The primitives that the inner room shares memory with; no other file names them.
//!
//! With the feature `loom`, which `tests/loom` alone has, they are loom's. `UnsafeCell` has loom's shape, so that loom sees every access.
//! Where there is no compare-and-swap, those of the ready queue are portable-atomic's, if the feature asks for it.

#[cfg(feature = "loom")]
pub(crate) use loom::{
    cell::UnsafeCell,
    hint::spin_loop,
    lazy_static,
    sync::atomic::{AtomicPtr, AtomicU8, AtomicUsize, Ordering},
};

#[cfg(not(feature = "loom"))]
pub(crate) use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

#[cfg(all(not(feature = "loom"), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use core::hint::spin_loop;
#[cfg(all(not(feature = "loom"), target_has_atomic = "ptr"))]
pub(crate) use core::sync::atomic::{AtomicPtr, AtomicU8, AtomicUsize};
#[cfg(all(not(target_has_atomic = "ptr"), feature = "portable-atomic"))]
pub(crate) use portable_atomic::{AtomicPtr, AtomicU8, AtomicUsize};

/// A function that is `const`; not with loom, whose primitives are made at run time.
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
macro_rules! const_fn {
    ($(#[$meta:meta])* $vis:vis fn $($rest:tt)*) => {
        #[cfg(not(feature = "loom"))]
        $(#[$meta])*
        $vis const fn $($rest)*

        #[cfg(feature = "loom")]
        $(#[$meta])*
        $vis fn $($rest)*
    };
}
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
pub(crate) use const_fn;

/// Core's, lent to a closure.
#[cfg(not(feature = "loom"))]
#[repr(transparent)]
pub(crate) struct UnsafeCell<T>(core::cell::UnsafeCell<T>);

#[cfg(not(feature = "loom"))]
impl<T> UnsafeCell<T> {
    pub(crate) const fn new(value: T) -> Self {
        UnsafeCell(core::cell::UnsafeCell::new(value))
    }

    /// Moves it out.
    #[inline(always)]
    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner()
    }

    /// To read it.
    #[inline(always)]
    pub(crate) fn with<R>(&self, f: impl FnOnce(*const T) -> R) -> R {
        f(self.0.get())
    }

    /// To write it.
    #[inline(always)]
    pub(crate) fn with_mut<R>(&self, f: impl FnOnce(*mut T) -> R) -> R {
        f(self.0.get())
    }
}
