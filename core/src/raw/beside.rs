//! One lane beside the main one.
//!
//! The main lane is written inline, in the run's own block; each of its awaits goes through [`Beside::with`] or [`Beside::until`], which
//! polls the side lane whenever the main one cannot go on. The side lane is polled once in each poll of the run, and once more for each slot of the
//! main lane that it waits for.
//!
//! Safety: as in `lanes.rs`, pin projection alone.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::lanes::Arm;
use super::slot::{At, Field, Frame, Open, Park, Place};
use super::sync::{AtomicBool, Ordering};

/// The board of a frame with a main and a side lane: whether the side waits for a slot. Relaxed for the same reason as in `Board`.
#[derive(Debug, Default)]
pub struct Side {
    parked: AtomicBool,
}

impl Side {
    /// It does not wait.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Side { parked: AtomicBool::new(false) }
    }
}

impl Park for Side {
    #[inline(always)]
    fn park(&self, _: usize) {
        self.parked.store(true, Ordering::Relaxed);
    }

    #[inline(always)]
    fn unpark(&self, _: usize) {
        self.parked.store(false, Ordering::Relaxed);
    }
}

/// The side lane, to be pinned beside the main one.
pub struct Beside<'f, A, E> {
    board: &'f Side,
    live: bool,
    /// In this poll of the run, which has not ended yet.
    polled: bool,
    lane: A,
    stop: PhantomData<fn() -> E>,
}

impl<'f, S, C> Open<'f, S, Side, C> {
    /// The side lane.
    #[inline(always)]
    pub const fn beside<E, A: Arm<E>>(self, lane: A) -> Beside<'f, A, E> {
        Beside { board: &self.frame.board, live: true, polled: false, lane, stop: PhantomData }
    }
}

impl<A: Arm<E>, E> Beside<'_, A, E> {
    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Result<(), E> {
        // SAFETY: nothing is moved out of the reference; `lane` is pinned again below, the other fields are not pinned.
        let side = unsafe { self.get_unchecked_mut() };
        if side.live && (!side.polled || side.board.parked.load(Ordering::Relaxed)) {
            // SAFETY: structural.
            if let Poll::Ready(end) = unsafe { Pin::new_unchecked(&mut side.lane) }.poll(cx) {
                end?;
                side.live = false;
            }
        }
        Ok(())
    }

    /// Notes whether this poll of the run goes on after the side was polled in it.
    #[inline(always)]
    fn polled(self: Pin<&mut Self>, on: bool) {
        // SAFETY: the field is not pinned, and nothing is moved.
        unsafe { self.get_unchecked_mut() }.polled = on;
    }

    /// A task of the main lane; the side lane is polled whenever it is pending.
    #[inline(always)]
    pub const fn with<F: Future>(self: Pin<&mut Self>, task: F) -> With<'_, Self, F> {
        With { side: self, task }
    }

    /// The main lane waits for a slot of the side lane.
    #[inline(always)]
    pub const fn until<'s, 'f, const G: usize, const I: usize, S, C>(
        self: Pin<&'s mut Self>,
        main: &At<'f, S, Side, C, 0>,
    ) -> Until<'s, 'f, Self, S, C, G, I> {
        Until { side: self, frame: main.frame() }
    }

    /// Polls the side lane to its end.
    #[inline(always)]
    pub const fn rest(self: Pin<&mut Self>) -> Rest<'_, Self> {
        Rest { side: self }
    }
}

impl<A, E> fmt::Debug for Beside<'_, A, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").field("live", &self.live).finish_non_exhaustive()
    }
}

/// The future of [`Beside::with`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct With<'s, B, F> {
    side: Pin<&'s mut B>,
    task: F,
}

impl<A: Arm<E>, E, F: Future> Future for With<'_, Beside<'_, A, E>, F> {
    type Output = Result<F::Output, E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; `task` is pinned again below, `side` is a pin itself.
        let with = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        if let Poll::Ready(output) = unsafe { Pin::new_unchecked(&mut with.task) }.poll(cx) {
            return Poll::Ready(Ok(output));
        }
        if let Err(stop) = with.side.as_mut().poll(cx) {
            return Poll::Ready(Err(stop));
        }
        with.side.as_mut().polled(false);
        Poll::Pending
    }
}

/// The future of [`Beside::until`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Until<'s, 'f, B, S, C, const G: usize, const I: usize> {
    side: Pin<&'s mut B>,
    frame: &'f Frame<S, Side, C>,
}

impl<S, C, A: Arm<E>, E, const G: usize, const I: usize> Future for Until<'_, '_, Beside<'_, A, E>, S, C, G, I>
where
    S: Field<G, Is: Field<I, Is: Place>>,
{
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.frame.is_full::<G, I>() {
            return Poll::Ready(Ok(()));
        }
        if let Err(stop) = self.side.as_mut().poll(cx) {
            return Poll::Ready(Err(stop));
        }
        let full = self.frame.is_full::<G, I>();
        self.side.as_mut().polled(full);
        if full { Poll::Ready(Ok(())) } else { Poll::Pending }
    }
}

/// The future of [`Beside::rest`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct Rest<'s, B> {
    side: Pin<&'s mut B>,
}

impl<A: Arm<E>, E> Future for Rest<'_, Beside<'_, A, E>> {
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Err(stop) = self.side.as_mut().poll(cx) {
            return Poll::Ready(Err(stop));
        }
        self.side.as_mut().polled(false);
        if self.side.live { Poll::Pending } else { Poll::Ready(Ok(())) }
    }
}
