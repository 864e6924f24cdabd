//! A task of a graph that is data.

use core::fmt;

/// Names a task of a [`Graph`](crate::Graph) and of its plans: the number in the order in which tasks were added, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(u32);

impl TaskId {
    /// The task that was added after `index` others.
    ///
    /// # Panics
    /// If `index` is 2^32 or more.
    #[must_use]
    pub const fn new(index: usize) -> Self {
        assert!(index as u64 <= u32::MAX as u64, "a task's number is below 2^32");
        #[expect(clippy::cast_possible_truncation, reason = "asserted")]
        TaskId(index as u32)
    }

    /// Returns how many tasks were added before.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    pub(crate) const fn from_number(number: u32) -> Self {
        TaskId(number)
    }

    #[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
    pub(crate) const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Debug for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
