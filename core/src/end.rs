//! What a task of a graph that is data gives at its end.

use core::convert::Infallible;

use crate::RunError;

/// What a task of a [`Plan`](crate::Plan) or a [`fixed::Plan`](crate::fixed::Plan) gives: `T`, or `Result<T, E>` if it can fail. `T` is `()`
/// where nothing reads it. It is sealed.
pub trait End<T = ()>: sealed::End<T> {
    /// What a run of such tasks gives: `()`, or `Result<(), RunError<E, N>>`, where `N` is what names are kept as.
    type Run<N>;

    #[doc(hidden)]
    fn run<N>(end: Result<(), (N, Self::Error)>) -> Self::Run<N>;
}

pub(crate) mod sealed {
    pub trait End<T> {
        type Error;
        fn end(self) -> Result<T, Self::Error>;
    }
}

/// What a task fails with that gives this.
pub(crate) type ErrorOf<O, T = ()> = <O as sealed::End<T>>::Error;

impl<T> sealed::End<T> for T {
    type Error = Infallible;

    #[inline(always)]
    fn end(self) -> Result<T, Infallible> {
        Ok(self)
    }
}

impl<T> End<T> for T {
    type Run<N> = ();

    fn run<N>(end: Result<(), (N, Infallible)>) {
        match end {
            Ok(()) => {}
            Err((_, never)) => match never {},
        }
    }
}

impl<T, E> sealed::End<T> for Result<T, E> {
    type Error = E;

    #[inline(always)]
    fn end(self) -> Self {
        self
    }
}

impl<T, E> End<T> for Result<T, E> {
    type Run<N> = Result<(), RunError<E, N>>;

    fn run<N>(end: Result<(), (N, E)>) -> Self::Run<N> {
        end.map_err(|(task, error)| RunError::failed(task, error))
    }
}
