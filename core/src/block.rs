//! A run of a block of `#[dag]` by its table, for whoever called it: what it gives, with or without a report.

use core::future::Future;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

pub use crate::raw::Call;
use crate::raw::{Either, Once, Outs};
use crate::report::Log;
use crate::table::Over;
use crate::{Report, RunError};

/// What a run of a block leaves: the outputs of its tasks, and the errors `E` of those that failed. It is for expansions of `#[dag]`.
pub trait Block<E> {
    /// What a report keeps.
    type Log: Log<Error = E, Name = &'static str>;
    #[doc(hidden)]
    type Nodes;

    /// By task.
    #[doc(hidden)]
    const NAMES: &'static [&'static str];

    /// Moves out the error of a task.
    ///
    /// # Panics
    /// If it did not fail, or that was done before.
    #[doc(hidden)]
    fn error(&mut self, task: usize) -> E;
    /// Moves out the name and the error of the first teardown that failed.
    #[doc(hidden)]
    fn torn(&mut self) -> Option<(&'static str, E)>;
    #[doc(hidden)]
    fn log(self, nodes: Self::Nodes) -> Self::Log;
}

impl<F, B, T, W> Call<F, B, T, W> {
    /// Gives a [`Report`] of the run, in place of its result.
    pub fn report(self) -> Call<F, B, T, Told> {
        self.by()
    }
}

impl<F, B, T, W> Future for Call<F, B, T, W>
where
    F: Runs<B, T>,
    B: Block<F::Error>,
    W: Way<B, T, F::Error>,
{
    type Output = W::Gives;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<W::Gives> {
        let (run, target) = self.parts();
        run.poll_by::<W>(cx, target)
    }
}

/// The run of a [`Call`]: by the table, or either compiled or by the table.
pub trait Runs<B: Block<Self::Error>, T> {
    /// What tasks fail with.
    type Error;

    #[doc(hidden)]
    fn poll_by<W: Way<B, T, Self::Error>>(self: Pin<&mut Self>, cx: &mut Context<'_>, target: fn(&mut B) -> T) -> Poll<W::Gives>;
}

impl<F, B, T, E> Runs<B, T> for F
where
    F: Future<Output = Over<B, B::Nodes, E>>,
    B: Block<E>,
{
    type Error = E;

    #[inline]
    fn poll_by<W: Way<B, T, E>>(self: Pin<&mut Self>, cx: &mut Context<'_>, target: fn(&mut B) -> T) -> Poll<W::Gives> {
        self.poll(cx).map(|over| W::give(over, target))
    }
}

// What the two leave is not one type, which would be copied.
impl<C, F, B, T, E> Runs<B, T> for Either<C, F>
where
    C: Future<Output = Report<T, B::Log>>,
    F: Future<Output = Over<B, B::Nodes, E>>,
    B: Block<E>,
{
    type Error = E;

    #[inline]
    fn poll_by<W: Way<B, T, E>>(self: Pin<&mut Self>, cx: &mut Context<'_>, target: fn(&mut B) -> T) -> Poll<W::Gives> {
        match self.as_pin() {
            Either::One(compiled) => compiled.poll(cx).map(W::of),
            Either::Other(by_table) => by_table.poll_by::<W>(cx, target),
        }
    }
}

/// What a [`Call`] gives at its end. It is sealed.
pub trait Way<B: Block<E>, T, E>: sealed::Way {
    /// That.
    type Gives;

    #[doc(hidden)]
    fn give(over: Over<B, B::Nodes, E>, target: fn(&mut B) -> T) -> Self::Gives;
    #[doc(hidden)]
    fn of(report: Report<T, B::Log>) -> Self::Gives;
}

pub(crate) mod sealed {
    pub trait Way {}
}

/// A [`Call`] gives the output: nothing that the task needs can fail.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "it has no values")]
pub enum Sure {}

/// A [`Call`] gives a `Result`.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "it has no values")]
pub enum Tried {}

/// A [`Call`] gives a [`Report`].
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "it has no values")]
pub enum Told {}

impl sealed::Way for Sure {}

impl<B: Block<E>, T, E> Way<B, T, E> for Sure {
    type Gives = T;

    #[inline]
    fn give(mut over: Over<B, B::Nodes, E>, target: fn(&mut B) -> T) -> T {
        target(&mut over.block)
    }

    #[inline]
    fn of(report: Report<T, B::Log>) -> T {
        match report.into_result() {
            Ok(output) => output,
            Err(_) => unreachable!("nothing can fail"),
        }
    }
}

impl sealed::Way for Tried {}

impl<B: Block<E>, T, E> Way<B, T, E> for Tried {
    type Gives = Result<T, RunError<E>>;

    #[inline]
    fn give(mut over: Over<B, B::Nodes, E>, target: fn(&mut B) -> T) -> Self::Gives {
        let Over { block, finish, .. } = &mut over;
        if finish.is_ok {
            return Ok(target(block));
        }
        Err(match finish.task {
            Some(task) => RunError::failed(B::NAMES[task], block.error(task)),
            None => block.torn().map_or(RunError::Cancelled, |(task, error)| RunError::failed(task, error)),
        })
    }

    #[inline]
    fn of(report: Report<T, B::Log>) -> Self::Gives {
        report.into_result()
    }
}

impl sealed::Way for Told {}

impl<B: Block<E>, T, E> Way<B, T, E> for Told {
    type Gives = Report<T, B::Log>;

    fn give(over: Over<B, B::Nodes, E>, target: fn(&mut B) -> T) -> Self::Gives {
        let Over { mut block, finish, nodes, .. } = over;
        let output = finish.is_ok.then(|| target(&mut block));
        Report::new(block.log(nodes), output, finish.first, finish.is_cancelled)
    }

    #[inline]
    fn of(report: Report<T, B::Log>) -> Self::Gives {
        report
    }
}

/// What a slot of a run by the table holds for a task that can fail: its output, or its error in an `X`.
#[derive(Debug)]
pub struct Fallible<X>(PhantomData<fn() -> X>);

impl<X> Outs for Fallible<X> {
    type Out<T> = Result<T, X>;

    #[inline(always)]
    fn of<T>(end: Option<T>) -> Result<T, X> {
        match end {
            Some(output) => Ok(output),
            None => unreachable!("a task that does not start leaves its slot empty"),
        }
    }

    #[inline(always)]
    fn there<T>(end: &Result<T, X>) -> Option<&T> {
        end.as_ref().ok()
    }

    #[inline(always)]
    fn into_output<T>(end: Result<T, X>) -> Option<T> {
        end.ok()
    }
}

/// What a slot keeps of a task that can fail, if nobody looks at its error before the run is over.
///
/// # Errors
/// The task's own.
#[inline(always)]
pub fn kept<T, E>(end: Result<T, RunError<E>>) -> Result<T, Once<E>> {
    shown(end).map_err(Once::new)
}

/// The same if others look at the error.
///
/// # Errors
/// The task's own.
#[inline(always)]
pub fn shown<T, E>(end: Result<T, RunError<E>>) -> Result<T, E> {
    end.map_err(|failed| match failed {
        RunError::Failed { error, .. } => error,
        RunError::Cancelled => unreachable!("tasks are not cancelled"),
    })
}

/// The output of a task.
///
/// # Panics
/// If it failed.
#[inline(always)]
pub fn output<T, E>(end: Result<T, E>) -> T {
    match end {
        Ok(output) => output,
        Err(_) => unreachable!("it succeeded"),
    }
}

/// The error of a task.
///
/// # Panics
/// If it succeeded.
pub fn error<T, E>(end: Result<T, E>) -> E {
    match end {
        Err(error) => error,
        Ok(_) => unreachable!("it failed"),
    }
}
