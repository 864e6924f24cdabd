//! The mode of a compiled run that goes on after failures.
//!
//! A task of it leaves an `Option`, and whoever needs one that is not there does not start. Nothing else is noted: when such a run is over, all
//! tasks have ended, and what failed tells what was skipped.

use core::convert::Infallible;
use core::future::Future;

#[cfg(feature = "std")]
use crate::Panic;
use crate::Report;
use crate::mode::{Fails, Mode};
use crate::noted::Noted;
use crate::raw::{Failures, Maybe, Outs};
use crate::table::Nodes;
use crate::torn::Torn;

/// What such a run keeps: which of its tasks can fail, in ascending order, and the errors of those that did.
#[expect(missing_debug_implementations, reason = "it is no part of a signature")]
pub struct Going<K: Fails, const FALLIBLE: usize> {
    fallible: &'static [u16; FALLIBLE],
    failures: Failures<K::Error, FALLIBLE>,
}

impl<K: Fails, const FALLIBLE: usize> Going<K, FALLIBLE> {
    /// None yet.
    #[inline(always)]
    #[must_use]
    pub const fn new(fallible: &'static [u16; FALLIBLE]) -> Self {
        Going { fallible, failures: Failures::new() }
    }

    fn fail(&self, task: usize, error: K::Error) {
        let place = self.fallible.iter().position(|&other| usize::from(other) == task);
        self.failures.put(place.expect("it can fail"), error);
    }

    /// What became of the run's tasks, which it says are done.
    #[inline(always)]
    #[must_use]
    pub fn report<T, const TASKS: usize, const WORDS: usize, const TEARDOWNS: usize>(
        self,
        names: &'static [&'static str],
        mut nodes: Nodes<TASKS, WORDS>,
        output: Option<T>,
    ) -> Report<T, Noted<K::Error, TASKS, FALLIBLE, TEARDOWNS>> {
        let Going { fallible, failures } = self;
        let (errors, first) = failures.into_parts();
        let first = first.map(|place| nodes.node(fallible[place]));
        if first.is_some() {
            for (&task, _) in fallible.iter().zip(&errors).filter(|(_, error)| error.is_some()) {
                nodes.fail(task);
            }
            nodes.explain();
        }
        Report::new(Noted::explained(names, nodes, (fallible, errors), Torn::new()), output, first, false)
    }
}

impl<K: Fails, const FALLIBLE: usize> Outs for &Going<K, FALLIBLE> {
    type Out<T> = Option<T>;

    #[inline(always)]
    fn of<T>(end: Option<T>) -> Option<T> {
        end
    }

    #[inline(always)]
    fn there<T>(output: &Option<T>) -> Option<&T> {
        output.as_ref()
    }

    #[inline(always)]
    fn into_output<T>(output: Option<T>) -> Option<T> {
        output
    }
}

impl<K: Fails, const FALLIBLE: usize> Mode<K> for &Going<K, FALLIBLE> {
    type Stop = Infallible;
    type Arm<F: Future> = Maybe<F>;

    #[inline(always)]
    fn tried<T, F: Into<K::Error>>(self, task: usize, _: &'static str, end: Result<T, F>) -> Result<Option<T>, Infallible> {
        Ok(match end {
            Ok(output) => Some(output),
            Err(error) => {
                self.fail(task, error.into());
                None
            }
        })
    }

    #[inline(always)]
    fn arm<F: Future>(self, future: Option<F>) -> Maybe<F> {
        Maybe::new(future)
    }

    #[inline(always)]
    fn arm_tried<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Option<Result<T, F>>,
    ) -> Result<Option<T>, Infallible> {
        end.map_or(Ok(None), |end| Mode::<K>::tried(self, task, name, end))
    }

    #[cfg(feature = "std")]
    #[inline(always)]
    fn arm_caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Option<Result<Result<T, F>, Panic>>,
    ) -> Result<Option<T>, Infallible>
    where
        Panic: Into<K::Error>,
    {
        end.map_or(Ok(None), |end| Mode::<K>::caught(self, task, name, end))
    }
}
