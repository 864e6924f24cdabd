//! How a compiled run carries its options: a handle that is copied into each of its arms and lanes.
//!
//! `#[dag]` writes one body for each target, generic over a [`Mode`]. [`Bare`] is the run without options: it has no size, and its
//! methods leave no code. A run that goes on after failures is another instance of the same body, over [`Going`](crate::going::Going).
//!
//! Whatever an arm or lane does with task number 3 reads
//!
//! ```text
//! let d = match o.go(3, (o.get(&b), (o.get(&c), ()))) {      // may it start? are all its inputs there?
//!     Some((b, (c, ()))) => o.done(3, self.d(b, c).await),   // a task that can fail: o.tried(3, "d", ..)
//!     None => o.skip(),
//! };
//! ```
//!
//! No closure and no guard stands in those scrutinees: it would keep a reference across the await, 8 bytes each.

use core::future::Future;
use core::marker::PhantomData;

#[cfg(feature = "std")]
use crate::Panic;
use crate::RunError;
use crate::raw::{Has, Layout, Of, Output, Outs, Reads, Start, View};

/// The inputs of a task, each there or not, as a list `(Some(a), (None, ()))`.
pub trait Inputs {
    /// The same list of those inputs themselves.
    type All;
    /// All of them, or nothing.
    fn all(self) -> Option<Self::All>;
}

impl Inputs for () {
    type All = ();

    #[inline(always)]
    fn all(self) -> Option<()> {
        Some(())
    }
}

impl<A, R: Inputs> Inputs for (Option<A>, R) {
    type All = (A, R::All);

    #[inline(always)]
    fn all(self) -> Option<Self::All> {
        match (self.0, self.1.all()) {
            (Some(first), Some(rest)) => Some((first, rest)),
            _ => None,
        }
    }
}

/// Two lists of inputs, for a task that has so many that one list would be too deep a type.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "expansions make one")]
pub struct All<A, B>(pub A, pub B);

impl<A: Inputs, B: Inputs> Inputs for All<A, B> {
    type All = (A::All, B::All);

    #[inline(always)]
    fn all(self) -> Option<Self::All> {
        match (self.0.all(), self.1.all()) {
            (Some(first), Some(second)) => Some((first, second)),
            _ => None,
        }
    }
}

/// What the tasks of a block fail with. The type that says so has no lifetimes if it can: whether a run is `Send` is found out for any.
pub trait Fails {
    /// That.
    type Error;
}

/// Tasks that fail with `E`, which may have lifetimes.
#[derive(Debug)]
pub struct With<E>(PhantomData<fn() -> E>);

impl<E> Fails for With<E> {
    type Error = E;
}

/// What a run of tasks that fail so does at their start and end.
///
/// `Out<T>` is what a task leaves for its dependents: `T`, or `Option<T>` where a task may be skipped.
pub trait Mode<K: Fails>: Copy + Outs {
    /// What ends the run before its target ended.
    type Stop;
    /// An arm that is a single task.
    type Arm<F: Future>: Future<Output = Self::Out<F::Output>>;

    /// Asks whether a task may start; gives its inputs, all of them.
    fn go<I: Inputs>(self, task: usize, inputs: I) -> Option<I::All>;
    /// Gives a task's inputs, all of them; the task starts when its [`arm`](Mode::arm) is first polled.
    fn all<I: Inputs>(self, inputs: I) -> Option<I::All>;
    /// A task that does not start.
    fn skip<T>(self) -> Self::Out<T>;
    /// A task succeeded.
    fn done<T>(self, task: usize, output: T) -> Self::Out<T>;
    /// A task that can fail ended.
    ///
    /// # Errors
    /// If it failed, and the run is to stop for that.
    fn tried<T, F: Into<K::Error>>(self, task: usize, name: &'static str, end: Result<T, F>) -> Result<Self::Out<T>, Self::Stop>;
    /// A task that can fail ended, or panicked.
    ///
    /// # Errors
    /// As [`tried`](Mode::tried).
    #[cfg(feature = "std")]
    #[inline(always)]
    fn caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Result<Result<T, F>, Panic>,
    ) -> Result<Self::Out<T>, Self::Stop>
    where
        Panic: Into<K::Error>,
    {
        let end: Result<T, K::Error> = end.map_err(Into::into).and_then(|end| end.map_err(Into::into));
        self.tried(task, name, end)
    }
    /// A task that is an arm by itself: `None` if it does not start.
    fn arm<F: Future>(self, task: usize, future: Option<F>) -> Self::Arm<F>;
    /// What such an arm gave.
    fn arm_done<T>(self, task: usize, end: Self::Out<T>) -> Self::Out<T>;
    /// What such an arm gave, if the task can fail.
    ///
    /// # Errors
    /// As [`tried`](Mode::tried).
    fn arm_tried<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Self::Out<Result<T, F>>,
    ) -> Result<Self::Out<T>, Self::Stop>;
    /// What such an arm gave, if the task can fail, and its panics are errors.
    ///
    /// # Errors
    /// As [`tried`](Mode::tried).
    #[cfg(feature = "std")]
    fn arm_caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Self::Out<Result<Result<T, F>, Panic>>,
    ) -> Result<Self::Out<T>, Self::Stop>
    where
        Panic: Into<K::Error>;
}

/// No options: the first failure ends the run, and nothing is noted.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_structs, reason = "expansions make one")]
pub struct Bare;

impl Outs for Bare {
    type Out<T> = T;

    #[inline(always)]
    fn get<T>(self, output: &T) -> Option<&T> {
        Some(output)
    }
}

impl<K: Fails> Mode<K> for Bare {
    type Stop = RunError<K::Error>;
    type Arm<F: Future> = F;

    #[inline(always)]
    fn go<I: Inputs>(self, _: usize, inputs: I) -> Option<I::All> {
        inputs.all()
    }

    #[inline(always)]
    fn all<I: Inputs>(self, inputs: I) -> Option<I::All> {
        inputs.all()
    }

    #[inline(always)]
    fn skip<T>(self) -> T {
        unreachable!("a bare run skips nothing")
    }

    #[inline(always)]
    fn done<T>(self, _: usize, output: T) -> T {
        output
    }

    #[inline(always)]
    fn tried<T, F: Into<K::Error>>(self, _: usize, name: &'static str, end: Result<T, F>) -> Result<T, RunError<K::Error>> {
        end.map_err(|error| RunError::failed(name, error.into()))
    }

    #[inline(always)]
    fn arm<F: Future>(self, _: usize, future: Option<F>) -> F {
        match future {
            Some(future) => future,
            None => unreachable!("a bare run skips nothing"),
        }
    }

    #[inline(always)]
    fn arm_done<T>(self, _: usize, end: T) -> T {
        end
    }

    #[inline(always)]
    fn arm_tried<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Result<T, F>,
    ) -> Result<T, RunError<K::Error>> {
        Mode::<K>::tried(self, task, name, end)
    }

    #[cfg(feature = "std")]
    #[inline(always)]
    fn arm_caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Result<Result<T, F>, Panic>,
    ) -> Result<T, RunError<K::Error>>
    where
        Panic: Into<K::Error>,
    {
        Mode::<K>::caught(self, task, name, end)
    }
}

/// [`Bare`], where nothing else says with what tasks fail.
#[derive(Debug)]
pub struct Plainly<K>(PhantomData<fn() -> K>);

impl<K> Plainly<K> {
    /// For tasks that fail so.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Plainly(PhantomData)
    }
}

impl<K> Default for Plainly<K> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K> Clone for Plainly<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Plainly<K> {}

impl<K> Outs for Plainly<K> {
    type Out<T> = T;

    #[inline(always)]
    fn get<T>(self, output: &T) -> Option<&T> {
        Some(output)
    }
}

impl<K: Fails> Mode<K> for Plainly<K> {
    type Stop = RunError<K::Error>;
    type Arm<F: Future> = F;

    #[inline(always)]
    fn go<I: Inputs>(self, task: usize, inputs: I) -> Option<I::All> {
        Mode::<K>::go(Bare, task, inputs)
    }

    #[inline(always)]
    fn all<I: Inputs>(self, inputs: I) -> Option<I::All> {
        Mode::<K>::all(Bare, inputs)
    }

    #[inline(always)]
    fn skip<T>(self) -> T {
        Mode::<K>::skip(Bare)
    }

    #[inline(always)]
    fn done<T>(self, task: usize, output: T) -> T {
        Mode::<K>::done(Bare, task, output)
    }

    #[inline(always)]
    fn tried<T, F: Into<K::Error>>(self, task: usize, name: &'static str, end: Result<T, F>) -> Result<T, RunError<K::Error>> {
        Mode::<K>::tried(Bare, task, name, end)
    }

    #[inline(always)]
    fn arm<F: Future>(self, task: usize, future: Option<F>) -> F {
        Mode::<K>::arm(Bare, task, future)
    }

    #[inline(always)]
    fn arm_done<T>(self, task: usize, end: T) -> T {
        Mode::<K>::arm_done(Bare, task, end)
    }

    #[inline(always)]
    fn arm_tried<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Result<T, F>,
    ) -> Result<T, RunError<K::Error>> {
        Mode::<K>::arm_tried(Bare, task, name, end)
    }

    #[cfg(feature = "std")]
    #[inline(always)]
    fn arm_caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Result<Result<T, F>, Panic>,
    ) -> Result<T, RunError<K::Error>>
    where
        Panic: Into<K::Error>,
    {
        Mode::<K>::arm_caught(Bare, task, name, end)
    }
}

/// The object and the mode in one handle, for the frame of a prime region.
#[derive(Debug)]
pub struct On<'s, S: ?Sized, M> {
    of: &'s S,
    mode: M,
}

impl<S: ?Sized, M: Copy> Clone for On<'_, S, M> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S: ?Sized, M: Copy> Copy for On<'_, S, M> {}

impl<'s, S: ?Sized, M: Copy> On<'s, S, M> {
    /// Both in one.
    #[inline(always)]
    pub const fn new(of: &'s S, mode: M) -> Self {
        On { of, mode }
    }

    /// The object.
    #[inline(always)]
    #[must_use]
    pub const fn of(self) -> &'s S {
        self.of
    }

    /// The mode.
    #[inline(always)]
    #[must_use]
    pub const fn mode(self) -> M {
        self.mode
    }
}

/// What a task of a prime region begins and ends with, in one call each.
impl<'f, 's, S: Layout, O: ?Sized, M: Copy, const P: usize> View<'f, S, On<'s, O, M>, P> {
    /// The object.
    #[inline(always)]
    #[must_use]
    pub const fn of(self) -> &'s O {
        self.context().of
    }

    /// Whether a task starts, and its inputs.
    #[inline(always)]
    pub fn inputs<K: Fails, L: Takes<'f, S, M, P>>(self, task: usize, slots: L) -> Start<<L::Inputs as Inputs>::All>
    where
        M: Mode<K>,
    {
        let mode = self.context().mode;
        let Some(all) = self.all(slots) else { return Start::Wait };
        mode.go(task, L::inputs(mode, all)).map_or(Start::Skip, Start::Go)
    }

    /// What a task leaves that cannot fail, if it started.
    #[inline(always)]
    pub fn ended<K: Fails, T>(self, task: usize, end: Option<T>) -> M::Out<T>
    where
        M: Mode<K>,
    {
        let mode = self.context().mode;
        match end {
            Some(output) => mode.done(task, output),
            None => mode.skip(),
        }
    }
}

/// A list of slots, as the inputs of a task.
pub trait Takes<'f, S: Layout, M, const W: usize>: Reads<S, W> {
    /// The inputs.
    type Inputs: Inputs;
    /// Each there or not.
    fn inputs(mode: M, all: Self::All<'f>) -> Self::Inputs
    where
        S: 'f;
}

impl<'f, S: Layout, M, const W: usize> Takes<'f, S, M, W> for () {
    type Inputs = ();

    #[inline(always)]
    fn inputs(_: M, (): ())
    where
        S: 'f,
    {
    }
}

impl<'f, S, M: Copy + Outs, T: 'f, L: Takes<'f, S, M, W>, const G: usize, const I: usize, const W: usize> Takes<'f, S, M, W>
    for (Of<G, I>, L)
where
    S: Has<G, I, Slot = Output<T, M>>,
{
    type Inputs = (Option<&'f T>, L::Inputs);

    #[inline(always)]
    fn inputs(mode: M, (first, rest): Self::All<'f>) -> Self::Inputs
    where
        S: 'f,
    {
        (mode.get(first), L::inputs(mode, rest))
    }
}

/// What a task takes.
///
/// # Panics
/// If it was taken before: a task begins and ends once.
#[inline(always)]
pub fn once<T>(taken: &mut Option<T>) -> T {
    taken.take().expect("a task begins and ends once")
}

/// The value of a region that cannot fail.
#[inline(always)]
pub fn certain<T>(end: Result<T, core::convert::Infallible>) -> T {
    match end {
        Ok(value) => value,
        Err(never) => match never {},
    }
}

/// The two types of a `Result`, however it is spelled.
pub trait Ended {
    /// Of `Ok`.
    type Ok;
    /// Of `Err`.
    type Error;
}

impl<T, E> Ended for Result<T, E> {
    type Ok = T;
    type Error = E;
}
