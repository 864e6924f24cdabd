//! Ends a run from outside: no clock of its own, any future tells when.

use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::Context;

pub use crate::raw::Ending;

/// What may end a run from outside: [`Never`], or two futures. It is sealed.
pub trait Ends: sealed::Ends {
    /// What a run gives in which no task can fail: `T`, or a `Result` where it may be cancelled.
    type Sure;

    /// Whether it never does.
    #[doc(hidden)]
    const IS_NEVER: bool;

    #[doc(hidden)]
    fn poll_end(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Asked;
}

pub(crate) mod sealed {
    pub trait Ends {}
}

/// What is asked of a run from outside.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// To start nothing any more.
    Halt,
    /// To drop what runs, too.
    Cancel,
}

/// Nothing ends the run but its tasks.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_structs, reason = "there is nothing to it")]
pub struct Never;

impl sealed::Ends for Never {}

impl Ends for Never {
    type Sure = crate::block::Sure;

    const IS_NEVER: bool = true;

    #[inline(always)]
    fn poll_end(self: Pin<&mut Self>, _: &mut Context<'_>) -> Asked {
        Asked::Nothing
    }
}

impl<U: Future, G: Future> sealed::Ends for Ending<U, G> {}

impl<U: Future, G: Future> Ends for Ending<U, G> {
    type Sure = crate::block::Tried;

    const IS_NEVER: bool = false;

    fn poll_end(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Asked {
        let (until, grace, [halted, cancelled]) = self.parts();
        // Neither is polled again when it panicked.
        if !mem::replace(halted, true) {
            *halted = until.poll(cx).is_ready();
        }
        if *halted && !mem::replace(cancelled, true) {
            *cancelled = grace.poll(cx).is_ready();
        }
        asked(*halted, *cancelled)
    }
}

const fn asked(halted: bool, cancelled: bool) -> Asked {
    match (halted, cancelled) {
        (false, _) => Asked::Nothing,
        (true, false) => Asked::Halt,
        (true, true) => Asked::Cancel,
    }
}

impl<U, G> Ending<U, G> {
    /// What was asked so far.
    pub(crate) fn asked(self: Pin<&mut Self>) -> Asked {
        let (_, _, [halted, cancelled]) = self.parts();
        asked(*halted, *cancelled)
    }
}
