//! How a compiled run carries its options: a handle that is copied into each of its arms and lanes.
//!
//! `#[dag]` writes one body for each target, generic over a [`Mode`]. [`Bare`] is the run without options: it has no size, and its
//! methods leave no code. A run that goes on after failures is another instance of the same body, over [`Going`](crate::going::Going).
//! Where no run with options is compiled, the body says what is left of it with [`Bare`]: calls and awaits.
//!
//! Whatever an arm or lane does with task number 3 reads
//!
//! ```text
//! let d = match all((o.get(&b), o.get(&c))) {         // may it start? are all its inputs there?
//!     Some((b, c)) => o.done(self.d(b, c).await),     // a task that can fail: o.tried(3, "d", ..)
//!     None => o.skip(),
//! };
//! ```
//!
//! In a chain of lanes that is one call, `at.certain(keys.d, (keys.b, keys.c), Self::d)`, or `at.tried(..)`.
//!
//! No closure and no guard stands in such a scrutinee: it would keep a reference across the await, 8 bytes each.

use core::fmt;
use core::future::Future;
use core::marker::PhantomData;

#[cfg(feature = "std")]
use crate::Panic;
use crate::RunError;
use crate::raw::{Holds, KeyOf, Layout, Makes, Open, Outs, Owns, Reads, Start, Task, View, readers};

/// The inputs of a task, each there or not: a tuple of at most 16, or two of such in [`All`].
pub trait Inputs {
    /// Those inputs themselves.
    type All;
    /// All of them, or nothing.
    fn all(self) -> Option<Self::All>;
}

macro_rules! inputs {
    ($($x:ident $T:ident)*) => {
        impl<$($T),*> Inputs for ($(Option<$T>,)*) {
            type All = ($($T,)*);

            #[inline(always)]
            fn all(self) -> Option<Self::All> {
                match self {
                    ($(Some($x),)*) => Some(($($x,)*)),
                    _ => None,
                }
            }
        }
    };
    (grow [$($done:tt)*]) => {};
    (grow [$($done:tt)*] $x:ident $T:ident $($rest:tt)*) => {
        inputs!($($done)* $x $T);
        inputs!(grow [$($done)* $x $T] $($rest)*);
    };
}
inputs!(grow [] a A b B c C d D e E f F g G h H i I j J k K l L m M n N o O p P);

/// The inputs of a task, if all are there: otherwise it does not start.
#[inline(always)]
pub fn all<I: Inputs>(inputs: I) -> Option<I::All> {
    inputs.all()
}

/// Two lists of inputs, for a task that has more than one holds.
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
    fn arm<F: Future>(self, future: Option<F>) -> Self::Arm<F>;
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
    fn of<T>(end: Option<T>) -> T {
        match end {
            Some(output) => output,
            None => unreachable!("a bare run skips nothing"),
        }
    }

    #[inline(always)]
    fn there<T>(output: &T) -> Option<&T> {
        Some(output)
    }

    #[inline(always)]
    fn into_output<T>(output: T) -> Option<T> {
        Some(output)
    }
}

impl<K: Fails> Mode<K> for Bare {
    type Stop = RunError<K::Error>;
    type Arm<F: Future> = F;

    #[inline(always)]
    fn tried<T, F: Into<K::Error>>(self, _: usize, name: &'static str, end: Result<T, F>) -> Result<T, RunError<K::Error>> {
        end.map_err(|error| RunError::failed(name, error.into()))
    }

    #[inline(always)]
    fn arm<F: Future>(self, future: Option<F>) -> F {
        match future {
            Some(future) => future,
            None => unreachable!("a bare run skips nothing"),
        }
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
    fn of<T>(end: Option<T>) -> T {
        match end {
            Some(output) => output,
            None => unreachable!("a bare run skips nothing"),
        }
    }

    #[inline(always)]
    fn there<T>(output: &T) -> Option<&T> {
        Some(output)
    }

    #[inline(always)]
    fn into_output<T>(output: T) -> Option<T> {
        Some(output)
    }
}

impl<K: Fails> Mode<K> for Plainly<K> {
    type Stop = RunError<K::Error>;
    type Arm<F: Future> = F;

    #[inline(always)]
    fn tried<T, F: Into<K::Error>>(self, task: usize, name: &'static str, end: Result<T, F>) -> Result<T, RunError<K::Error>> {
        Mode::<K>::tried(Bare, task, name, end)
    }

    #[inline(always)]
    fn arm<F: Future>(self, future: Option<F>) -> F {
        Mode::<K>::arm(Bare, future)
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

impl<'s, S: ?Sized, M: Copy> Owns for On<'s, S, M> {
    type Of = &'s S;

    #[inline(always)]
    fn of(self) -> &'s S {
        self.of
    }
}

/// What a task of a prime region begins and ends with, in one call each.
impl<'s, S: Layout, O: ?Sized, M: Copy, const P: usize> View<'_, S, On<'s, O, M>, P> {
    /// The object.
    #[inline(always)]
    #[must_use]
    pub const fn of(self) -> &'s O {
        self.context().of
    }

    /// What a task leaves that cannot fail, if it started.
    #[inline(always)]
    pub fn ended<T>(self, end: Option<T>) -> M::Out<T>
    where
        M: Outs,
    {
        M::of(end)
    }
}

/// One task of a lane that can fail, and whose inputs are slots: as [`certain`](View::certain) ones.
pub struct Tried<K, B, L, F, P> {
    inputs: L,
    make: B,
    key: P,
    fails: PhantomData<fn() -> (K, F)>,
}

impl<K, B, L, F, P: fmt::Debug> fmt::Debug for Tried<K, B, L, F, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tried").field("key", &self.key).finish_non_exhaustive()
    }
}

impl<'f, 's, S: Layout, O: ?Sized, M: Copy, const P: usize> View<'f, S, On<'s, O, M>, P> {
    /// Such a task. [`Layout::READERS`] says which lanes wait for its output, [`Layout::TASKS`] what it is called.
    #[inline(always)]
    pub const fn tried<K: Fails, B, L, F, Q>(self, key: Q, inputs: L, make: B) -> Tried<K, B, L, F, Q>
    where
        M: Mode<K>,
        L: Reads<'f, S, P>,
        B: Makes<&'s O, L::Inputs, Future = F>,
    {
        Tried { inputs, make, key, fails: PhantomData }
    }
}

impl<K, B, L, F: Future, P> Holds for Tried<K, B, L, F, P> {
    type Future = F;
}

impl<'f, 's, S, O, K, B, L, T, E, M, const G: usize, const I: usize, const P: usize, const W: usize>
    Task<Open<'f, S, On<'s, O, M>, P>, M::Stop, W> for Tried<K, B, L, B::Future, KeyOf<S, T, M, G, I>>
where
    S: Layout,
    O: ?Sized,
    K: Fails,
    M: Mode<K>,
    L: Reads<'f, S, P> + Copy,
    B: Makes<&'s O, L::Inputs, Future: Future<Output = Result<T, E>>>,
    E: Into<K::Error>,
{
    #[inline(always)]
    fn begin(&mut self, open: &Open<'f, S, On<'s, O, M>, P>) -> Start<B::Future> {
        let view = open.view();
        match view.inputs(self.inputs) {
            Start::Go(inputs) => Start::Go(self.make.make(view.of(), inputs)),
            Start::Skip => Start::Skip,
            Start::Wait => Start::Wait,
        }
    }

    #[inline(always)]
    fn end(&mut self, open: &mut Open<'f, S, On<'s, O, M>, P>, end: Option<Result<T, E>>) -> Result<[u32; W], M::Stop> {
        let output = match end {
            Some(end) => {
                let (task, name) = const { S::TASKS[16 * G + I] };
                open.view().context().mode.tried(task.into(), name, end)?
            }
            None => M::of(None),
        };
        open.put(self.key, output);
        Ok(const { readers::<S, W>(16 * G + I) })
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
