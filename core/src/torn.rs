//! What a run of `#[dag]` tears down when it is over.

use crate::TaskId;

/// The tasks that succeeded of those that have a teardown.
#[derive(Debug)]
pub struct Up<const TEARDOWNS: usize> {
    tasks: [u16; TEARDOWNS],
    len: usize,
}

impl<const TEARDOWNS: usize> Up<TEARDOWNS> {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Up { tasks: [0; TEARDOWNS], len: 0 }
    }

    /// One more, if it did.
    pub fn push_if(&mut self, succeeded: bool, task: u16) {
        if succeeded {
            self.tasks[self.len] = task;
            self.len += 1;
        }
    }

    /// The one that succeeded last of those that are left.
    pub fn pop(&mut self) -> Option<u16> {
        self.len = self.len.checked_sub(1)?;
        Some(self.tasks[self.len])
    }
}

impl<const TEARDOWNS: usize> Default for Up<TEARDOWNS> {
    fn default() -> Self {
        Self::new()
    }
}

/// The teardowns that failed, in the order in which they did.
#[derive(Debug)]
pub struct Torn<E, const TEARDOWNS: usize> {
    /// Of which task each was, what it is called, and its error.
    failed: [Option<(u16, &'static str, E)>; TEARDOWNS],
}

impl<E, const TEARDOWNS: usize> Torn<E, TEARDOWNS> {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Torn { failed: [const { None }; TEARDOWNS] }
    }

    /// One more, of this task.
    pub fn push(&mut self, of: u16, name: &'static str, error: E) {
        if let Some(place) = self.failed.iter_mut().find(|place| place.is_none()) {
            *place = Some((of, name, error));
        }
    }

    /// Tells whether none failed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.failed.first().is_none_or(Option::is_none)
    }

    /// Moves the name and the error of the first one out.
    pub fn first(&mut self) -> Option<(&'static str, E)> {
        self.failed.first_mut()?.take().map(|(_, name, error)| (name, error))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (TaskId, &E)> + Clone {
        self.failed.iter().flatten().map(|(of, _, error)| (TaskId::from_number((*of).into()), error))
    }
}

impl<E, const TEARDOWNS: usize> Default for Torn<E, TEARDOWNS> {
    fn default() -> Self {
        Self::new()
    }
}
