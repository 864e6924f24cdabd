//! A task that is tried again when it fails.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
#[cfg(feature = "alloc")]
use core::error::Error;
#[cfg(feature = "alloc")]
use core::fmt;
use core::future::Future;
use core::time::Duration;

use crate::Timer;
use crate::watch::Retries;

/// How often a task that fails is tried, with which pauses, and after which errors.
///
/// In a block that is `#[retry(attempts = 4, backoff = "100ms..5s", jitter)]`. In any other graph the task is written so:
///
/// ```
/// # use dagio::{Dag, Retry, Timer};
/// # use std::{io, time::Duration};
/// # struct Clock;
/// # impl Timer for Clock {
/// #     type Sleep = std::future::Ready<()>;
/// #     fn sleep(&self, _: Duration) -> Self::Sleep { std::future::ready(()) }
/// # }
/// # async fn fetch() -> io::Result<u32> { Err(io::ErrorKind::TimedOut.into()) }
/// let again = Retry::attempts(4)
///     .backoff(Duration::from_millis(100), Duration::from_secs(5))
///     .jitter()
///     .when(|error: &io::Error| error.kind() == io::ErrorKind::TimedOut);
///
/// let dag = Dag::try_new(|g| g.try_task("page", (), |()| again.run(Clock, fetch)));
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(end) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
/// assert_eq!(end.unwrap_err().to_string(), "task `page` failed: timed out"); // of dag.await
/// ```
///
/// # Pauses
/// The pause after attempt number n, from 0, is `first * 2^n`, at most `most`: capped exponential backoff. With jitter it is random, from 0 to
/// that: the *full jitter* of Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015, which spreads many who failed at once
/// best. The random numbers are of `SplitMix64` (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014): the same
/// seed gives the same pauses.
#[derive(Debug, Clone, Copy)]
#[must_use = "it does nothing by itself: see `run`"]
pub struct Retry<P = Always, N = Silent> {
    attempts: u32,
    first: Duration,
    most: Duration,
    jitter: Jitter,
    when: P,
    notice: N,
}

/// Whether pauses are random.
#[derive(Debug, Clone, Copy)]
enum Jitter {
    None,
    From(u64),
    #[cfg(feature = "std")]
    New,
}

impl Jitter {
    fn seed(self) -> Option<u64> {
        match self {
            Jitter::None => None,
            Jitter::From(seed) => Some(seed),
            #[cfg(feature = "std")]
            Jitter::New => {
                extern crate std;
                use core::hash::{BuildHasher as _, Hasher as _};
                Some(std::hash::RandomState::new().build_hasher().finish())
            }
        }
    }
}

/// Tries again after any error.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Always;

/// After which errors a task is tried again: after all, or those for which a closure says so.
pub trait When<E> {
    #[doc(hidden)]
    fn again(&self, error: &E) -> bool;
}

impl<E> When<E> for Always {
    fn again(&self, _: &E) -> bool {
        true
    }
}

impl<E, F: Fn(&E) -> bool> When<E> for F {
    fn again(&self, error: &E) -> bool {
        self(error)
    }
}

/// Nobody is told of attempts that failed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Silent;

/// Who is told of attempts that failed with `E`: nobody, or a closure.
pub trait Notice<E> {
    #[doc(hidden)]
    fn failed(&self, attempt: u32, error: &E);
}

impl<E> Notice<E> for Silent {
    #[inline(always)]
    fn failed(&self, _: u32, _: &E) {}
}

impl<E, F: Fn(u32, &E)> Notice<E> for F {
    #[inline(always)]
    fn failed(&self, attempt: u32, error: &E) {
        self(attempt, error);
    }
}

/// A run is told, which need not know with what.
#[derive(Debug, Clone, Copy)]
pub struct Noting<R>(R);

impl<E, R: Retries> Notice<E> for Noting<R> {
    #[inline(always)]
    fn failed(&self, attempt: u32, _: &E) {
        self.0.failed(attempt);
    }
}

impl Retry {
    /// At most so many attempts, with no pause between them.
    ///
    /// # Panics
    /// If there is to be none.
    #[track_caller]
    pub const fn attempts(attempts: u32) -> Self {
        assert!(attempts > 0, "a task needs at least one attempt");
        Retry { attempts, first: Duration::ZERO, most: Duration::ZERO, jitter: Jitter::None, when: Always, notice: Silent }
    }
}

impl<P, N> Retry<P, N> {
    /// Pauses: `first` after the first attempt, then twice as long after each, but at most `most`.
    pub const fn backoff(mut self, first: Duration, most: Duration) -> Self {
        (self.first, self.most) = (first, most);
        self
    }

    /// Makes the pauses random, other ones in each run: see [pauses](Retry#pauses).
    #[cfg(feature = "std")]
    pub const fn jitter(mut self) -> Self {
        self.jitter = Jitter::New;
        self
    }

    /// Makes the pauses random, the same ones for the same seed: see [pauses](Retry#pauses).
    pub const fn jitter_from(mut self, seed: u64) -> Self {
        self.jitter = Jitter::From(seed);
        self
    }

    /// Tries again only after errors for which `when` says so; another one is that of the task.
    pub fn when<E, W: Fn(&E) -> bool>(self, when: W) -> Retry<W, N> {
        let Retry { attempts, first, most, jitter, notice, .. } = self;
        Retry { attempts, first, most, jitter, when, notice }
    }

    /// Tells of each attempt after which there is another one: its number from 1, and its error. The last one counts.
    ///
    /// It is called when the attempt was dropped, before the pause. A [`#[retry(..)]`](macro@crate::dag#time) tells the run's
    /// [`Observer`](crate::Observer::retried) by itself; in any other graph this does:
    ///
    /// ```
    /// # use dagio::{Graph, Name, Observer, Retry, Timer};
    /// # use std::{cell::Cell, time::Duration};
    /// # struct Clock;
    /// # impl Timer for Clock {
    /// #     type Sleep = std::future::Ready<()>;
    /// #     fn sleep(&self, _: Duration) -> Self::Sleep { std::future::ready(()) }
    /// # }
    /// #[derive(Default)]
    /// struct Again(Cell<u32>);
    ///
    /// impl Observer<&str> for Again {
    ///     fn retried(&self, _: Name<'_>, _: u32) {
    ///         self.0.set(self.0.get() + 1);
    ///     }
    /// }
    ///
    /// let mut graph = Graph::new();
    /// graph.add("page");
    /// let (plan, observer) = (graph.plan()?, Again::default());
    /// let run = plan.run(|task| {
    ///     let (name, observer) = (plan.name(task), &observer);
    ///     let again = Retry::attempts(3).on_retry(move |attempt, _| observer.retried(Name::new(&name, task), attempt));
    ///     again.run(Clock, || async { Err("refused") })
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # assert!(std::future::Future::poll(std::pin::pin!(run.observe(&observer)), &mut cx).is_ready());
    /// // run.observe(&observer).await;
    /// assert_eq!(observer.0.get(), 2);
    /// # Ok::<(), dagio::GraphError>(())
    /// ```
    pub fn on_retry<E, W: Fn(u32, &E)>(self, notice: W) -> Retry<P, W> {
        let Retry { attempts, first, most, jitter, when, .. } = self;
        Retry { attempts, first, most, jitter, when, notice }
    }

    /// Notes attempts after which there is another one, for the run of the task.
    #[doc(hidden)]
    pub fn noting<R: Retries>(self, retries: R) -> Retry<P, Noting<R>> {
        let Retry { attempts, first, most, jitter, when, .. } = self;
        Retry { attempts, first, most, jitter, when, notice: Noting(retries) }
    }

    /// Makes a future, and makes it anew whenever it fails: its output, or the error of the last attempt.
    ///
    /// With the feature `tracing` each attempt after which there is another one is an event of the target `dagio`, of the level `WARN`, with its
    /// number from 1 as `attempt` and what follows as `pause`. It is inside of the task's span, if that has one. Each attempt but the first
    /// records its number in the field `attempt` of the current span, if that has one: `Tracing`'s has.
    ///
    /// # Errors
    /// That of the last attempt.
    ///
    /// # Cancellation
    /// Dropping it drops the attempt, or the pause. An attempt that failed is dropped before the pause.
    ///
    /// # Complexity
    /// No allocation. It is as large as the future or the pause, whichever is larger, and a few words.
    pub fn run<T, E, F, M>(self, timer: impl Timer, make: M) -> impl Future<Output = Result<T, E>>
    where
        M: FnMut() -> F,
        F: Future<Output = Result<T, E>>,
        P: When<E>,
        N: Notice<E>,
    {
        self.attempt(timer, make, drop)
    }

    /// The same, with the errors of all attempts.
    ///
    /// # Errors
    /// Those of all attempts.
    ///
    /// # Complexity
    /// As [`run`](Retry::run); allocates when an attempt fails.
    #[cfg(feature = "alloc")]
    pub async fn run_keeping<T, E, F, M>(self, timer: impl Timer, make: M) -> Result<T, Attempts<E>>
    where
        M: FnMut() -> F,
        F: Future<Output = Result<T, E>>,
        P: When<E>,
        N: Notice<E>,
    {
        let mut errors = Vec::new();
        self.attempt(timer, make, |error| errors.push(error)).await.map_err(|last| {
            errors.push(last);
            Attempts { errors }
        })
    }

    /// `failed` gets the errors after which it is tried again.
    async fn attempt<T, E, F>(self, timer: impl Timer, mut make: impl FnMut() -> F, mut failed: impl FnMut(E)) -> Result<T, E>
    where
        F: Future<Output = Result<T, E>>,
        P: When<E>,
        N: Notice<E>,
    {
        let mut random = self.jitter.seed();
        let mut pause = self.first.min(self.most);
        let mut left = self.attempts;
        loop {
            left -= 1;
            match make().await {
                Err(error) if left > 0 && self.when.again(&error) => {
                    self.notice.failed(self.attempts - left, &error);
                    failed(error);
                }
                end => return end,
            }
            let paused = random.as_mut().map_or(pause, |state| at_random(state, pause));
            #[cfg(feature = "tracing")]
            ::tracing::warn!(target: "dagio", attempt = self.attempts - left, pause = ?paused, "an attempt failed");
            if !paused.is_zero() {
                timer.sleep(paused).await;
            }
            #[cfg(feature = "tracing")]
            ::tracing::Span::current().record("attempt", self.attempts - left + 1);
            pause = pause.saturating_mul(2).min(self.most);
        }
    }
}

/// A duration from nothing up to `most`; all are as likely.
fn at_random(state: &mut u64, most: Duration) -> Duration {
    let nanoseconds = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    let share = u128::from(split_mix(state)) * (u128::from(nanoseconds) + 1);
    Duration::from_nanos((share >> 64) as u64)
}

/// The next random number after `state`: `SplitMix64`.
const fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The errors of all attempts of a task, from [`Retry::run_keeping`].
///
/// It is shown as `3 attempts failed: refused; refused; timed out after 1s`.
#[cfg(feature = "alloc")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempts<E> {
    /// At least one.
    errors: Vec<E>,
}

#[cfg(feature = "alloc")]
impl<E> Attempts<E> {
    /// Borrows the errors, in the order of the attempts.
    #[must_use]
    pub fn errors(&self) -> &[E] {
        &self.errors
    }

    /// Gives the errors, in the order of the attempts.
    #[must_use]
    pub fn into_errors(self) -> Vec<E> {
        self.errors
    }
}

#[cfg(feature = "alloc")]
impl<E: fmt::Display> fmt::Display for Attempts<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = if self.errors.len() == 1 { "" } else { "s" };
        write!(f, "{} attempt{s} failed", self.errors.len())?;
        let mut before = ":";
        for error in &self.errors {
            write!(f, "{before} {error}")?;
            before = ";";
        }
        Ok(())
    }
}

#[cfg(feature = "alloc")]
impl<E: fmt::Debug + fmt::Display> Error for Attempts<E> {}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use core::time::Duration;

    use super::{at_random, split_mix};

    #[test]
    fn the_random_numbers_are_those_that_are_published() {
        // The first of SplitMix64 from 1234567, as Rosetta Code and Vigna's own code have them.
        let mut state = 1_234_567;
        let numbers: Vec<u64> = (0..3).map(|_| split_mix(&mut state)).collect();
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_random_pause_is_anything_up_to_the_whole() {
        let mut state = 0;
        let most = Duration::from_nanos(3);
        let mut seen = [0; 4];
        for _ in 0..4000 {
            let pause = at_random(&mut state, most);
            seen[usize::try_from(pause.as_nanos()).expect("at most 3")] += 1;
        }
        assert!(seen.iter().all(|&times| times > 800), "{seen:?}");
        assert_eq!(at_random(&mut state, Duration::ZERO), Duration::ZERO);
        assert!(at_random(&mut state, Duration::MAX) <= Duration::from_nanos(u64::MAX));
    }
}
