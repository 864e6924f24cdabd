//! A value that is shared by nobody, and so may lie where others look.
//!
//! Safety: `&Once` gives nothing, so that it may be on any thread. What is in it is dropped, or moved out, by whoever owns it, where `Send` says.

use core::fmt;

/// A value that is moved out, and never borrowed.
pub struct Once<T>(T);

// SAFETY: `&Once` gives nothing.
unsafe impl<T> Sync for Once<T> {}

impl<T> Once<T> {
    /// Puts it in.
    pub const fn new(value: T) -> Self {
        Once(value)
    }

    /// Moves it out.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Once<T> {
    #[inline(always)]
    fn from(value: T) -> Self {
        Once(value)
    }
}

impl<T> fmt::Debug for Once<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}
