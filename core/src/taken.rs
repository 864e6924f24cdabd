//! What a task takes with it that runs elsewhere.

/// The object of a block, or an output, of which a task that runs elsewhere takes a clone with it.
///
/// It is implemented for all that is `Clone + Send + Sync + 'static`: an `Arc` of what is large.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go elsewhere with a task, which takes a clone of it: it needs to be `Clone + Send + Sync + 'static`"
)]
pub trait Taken: Sized {
    /// A clone.
    #[must_use]
    fn taken(&self) -> Self;
}

impl<T: Clone + Send + Sync + 'static> Taken for T {
    #[inline]
    fn taken(&self) -> Self {
        self.clone()
    }
}
