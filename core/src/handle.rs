//! The typed names of tasks' outputs, and what they give as inputs and as targets.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::Failure;
use crate::dag::Link;
use crate::raw::{Alive, Fate, Gather, List, Place, Stored, Taker, Token};

/// Names the output of one task of one graph: [`Builder::task`](crate::Builder::task) gives it, other tasks take it as their input.
///
/// It is a number: copy it as you like. Its lifetime `'g` is that of one graph alone, so that it does not compile where another graph's is
/// wanted:
///
/// ```compile_fail
/// # use dagio::Dag;
/// Dag::new(|outer| {
///     let a = outer.task("a", (), |()| async { 1 });
///     Dag::new(|inner| inner.task("b", a, |a| async move { *a })); // error: lifetime may not live long enough
///     a
/// });
/// ```
///
/// As an input, a handle gives `&T`. The methods make of it what starts the task under other conditions, or gives it something else.
///
/// `K` is [`One`], or [`All`] if it names several targets.
pub struct Handle<'g, T, K = One> {
    pub(crate) token: Token<'g, T>,
    kind: PhantomData<K>,
}

/// The kind of a [`Handle`] that names one task.
#[derive(Debug)]
#[non_exhaustive]
pub enum One {}

/// The kind of a [`Handle`] that names several targets: [`Builder::all`](crate::Builder::all). It is no input.
#[derive(Debug)]
#[non_exhaustive]
pub enum All {}

/// [`One`] or [`All`]. It is sealed.
pub trait Kind: sealed::Kind {
    #[doc(hidden)]
    const GROUP: bool;
}

mod sealed {
    pub trait Kind {}
}

impl sealed::Kind for One {}
impl Kind for One {
    const GROUP: bool = false;
}
impl sealed::Kind for All {}
impl Kind for All {
    const GROUP: bool = true;
}

impl<'g, T, K> Handle<'g, T, K> {
    #[inline(always)]
    pub(crate) fn new(token: Token<'g, T>) -> Self {
        Handle { token, kind: PhantomData }
    }
}

impl<'g, T> Handle<'g, T> {
    /// Gives `Some(&T)` if the task succeeded, `None` if it failed or was skipped: the dependent starts when it ended.
    ///
    /// ```
    /// # use dagio::{Dag, RunError};
    /// let dag = Dag::try_new(|g| {
    ///     let cached = g.try_task("cached", (), |()| async { Err::<u32, _>("the cache is cold") });
    ///     g.task("users", cached.optional(), |cached| async move { cached.copied().unwrap_or(7) })
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(users) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
    /// assert_eq!(users, Ok(7)); // of dag.await
    /// ```
    ///
    /// Then its failure is no longer the run's own, unless another task needs its success: see [`Policy`](crate::Policy).
    #[must_use]
    pub fn optional(self) -> Optional<'g, T> {
        Optional(self.token)
    }

    /// As [`optional`](Handle::optional), and tells why there is no output: the task failed, or was skipped because of one that did.
    ///
    /// ```
    /// # use dagio::{Dag, RunError};
    /// let dag = Dag::try_new(|g| {
    ///     let address = g.try_task("address", (), |()| async { Err::<u32, _>("no such host") });
    ///     let page = g.task("page", address, |address| async move { address.to_string() });
    ///     g.task("shown", page.outcome(), |page| async move {
    ///         page.map_or_else(|failure| format!("sorry: {failure}"), String::clone)
    ///     })
    /// });
    /// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// # let std::task::Poll::Ready(shown) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
    /// assert_eq!(shown.unwrap(), "sorry: task `address` failed: no such host"); // of dag.await
    /// ```
    #[must_use]
    pub fn outcome(self) -> Outcome<'g, T> {
        Outcome(self.token)
    }

    /// Gives `()`: the dependent starts when the task succeeded, and wants nothing of it.
    #[must_use]
    pub fn order(self) -> Order<'g> {
        Order(self.token.order())
    }

    /// Gives `()`: the dependent starts when the task ended, well or not, or was skipped.
    #[must_use]
    pub fn ended(self) -> Ended<'g> {
        Ended(self.token.order())
    }
}

/// An input that may be missing, by [`Handle::optional`].
pub struct Optional<'g, T>(Token<'g, T>);

/// An input that may be missing, and the reason, by [`Handle::outcome`].
pub struct Outcome<'g, T>(Token<'g, T>);

/// An edge without an input, by [`Handle::order`].
#[derive(Clone, Copy)]
pub struct Order<'g>(Token<'g, ()>);

/// An edge without an input from a task that may fail, by [`Handle::ended`].
#[derive(Clone, Copy)]
pub struct Ended<'g>(Token<'g, ()>);

macro_rules! names {
    ($($name:ident [$($t:ident)*] $token:tt;)*) => { $(
        impl<$($t),*> fmt::Debug for $name<'_, $($t),*> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(#{})"), self.$token.task())
            }
        }
    )* };
}
names! { Handle [T K] token; Optional [T] 0; Outcome [T] 0; Order [] 0; Ended [] 0; }

macro_rules! copies {
    ($($name:ident [$($t:ident)*];)*) => { $(
        impl<$($t),*> Clone for $name<'_, $($t),*> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<$($t),*> Copy for $name<'_, $($t),*> {}
    )* };
}
copies! { Handle [T K]; Optional [T]; Outcome [T]; }

/// What a task needs: handles of earlier tasks of the same graph.
///
/// | inputs | the task gets |
/// |---|---|
/// | `()` | `()` |
/// | `a` | `&A` |
/// | [`a.optional()`](Handle::optional) | `Option<&A>` |
/// | [`a.outcome()`](Handle::outcome) | `Result<&A, Failure<E>>` |
/// | [`a.order()`](Handle::order), [`a.ended()`](Handle::ended) | `()` |
/// | a tuple of up to twelve inputs | the tuple of what they give |
/// | an array of inputs `[I; N]` | the array of what they give |
/// | a `Vec<I>`, `&Vec<I>` or `&[I]` of inputs | the slice `&[..]` of what they give |
///
/// Tuples, arrays and lists can be nested at will. A list may be of any length; it is kept with the task, nothing is allocated for it.
///
/// ```
/// # use dagio::Dag;
/// let dag = Dag::new(|g| {
///     let one = g.task("one", (), |()| async { 1 });
///     let word = g.task("word", (), |()| async { "word" });
///     let more: Vec<_> = (2..5).map(|i| g.task("more", one, move |one| async move { one * i })).collect();
///     g.task("sum", (one, [word; 2], (more, word.order())), |(one, [first, second], (more, ()))| async move {
///         one + first.len() + second.len() + more.iter().copied().sum::<usize>()
///     })
/// });
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(sum) = std::future::Future::poll(std::pin::pin!(dag), &mut cx) else { panic!() };
/// assert_eq!(sum, 1 + 4 + 4 + 2 + 3 + 4); // of dag.await
/// ```
///
/// It is sealed: there are no other inputs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no input of a task",
    label = "not an input",
    note = "inputs are `()`, handles of tasks, and tuples, arrays, slices and `Vec`s of inputs"
)]
pub trait Inputs<'g, E> {
    /// What the task gets.
    type Refs;

    #[doc(hidden)]
    type Stored: Stored<'g, Refs = Self::Refs>;

    #[doc(hidden)]
    fn store<'env, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored
    where
        'env: 'g;
}

/// Several targets: handles of tasks whose outputs the run is to give, for [`Builder::all`](crate::Builder::all).
///
/// | targets | the run gives |
/// |---|---|
/// | `a` | `A` |
/// | a tuple of up to twelve targets | the tuple of what they give |
/// | an array of targets | the array of what they give |
/// | a `Vec` of targets, or a slice | the `Vec` of what they give |
///
/// It is sealed: there are no other targets.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no targets",
    label = "not targets",
    note = "targets are handles of tasks, and tuples, arrays, slices and `Vec`s of targets"
)]
pub trait Targets<'g> {
    /// What the run gives.
    type Outputs;

    #[doc(hidden)]
    type Stored: Gather<'g, Outputs = Self::Outputs>;

    #[doc(hidden)]
    fn store<'env, E, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored
    where
        'env: 'g;
}

impl<'g, T: 'g, E> Inputs<'g, E> for Handle<'g, T> {
    type Refs = &'g T;
    type Stored = Place<'g, T>;

    #[inline(always)]
    fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Place<'g, T> {
        link.needs(self.token);
        link.place(self.token)
    }
}

impl<'g, T: 'g> Stored<'g> for Place<'g, T> {
    type Refs = &'g T;

    #[inline(always)]
    fn refs(self, alive: Alive<'g>) -> &'g T {
        self.get(alive)
    }
}

impl<'g, T> Targets<'g> for Handle<'g, T> {
    type Outputs = T;
    type Stored = Place<'g, T>;

    fn store<'env: 'g, E, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Place<'g, T> {
        link.needs_once(self.token);
        link.place(self.token)
    }
}

impl<'g, T> Gather<'g> for Place<'g, T> {
    type Outputs = T;

    fn gather(self, taker: &Taker<'g>) -> T {
        self.take(taker)
    }
}

/// See [`Optional`].
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct OptionalPlace<'g, T>(Place<'g, T>);

impl<'g, T: 'g, E> Inputs<'g, E> for Optional<'g, T> {
    type Refs = Option<&'g T>;
    type Stored = OptionalPlace<'g, T>;

    fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> OptionalPlace<'g, T> {
        link.waits(self.0);
        OptionalPlace(link.place(self.0))
    }
}

impl<'g, T: 'g> Stored<'g> for OptionalPlace<'g, T> {
    type Refs = Option<&'g T>;

    fn refs(self, alive: Alive<'g>) -> Option<&'g T> {
        self.0.try_get(alive)
    }
}

impl<'g, T: 'g, E: 'g> Inputs<'g, E> for Outcome<'g, T> {
    type Refs = Result<&'g T, Failure<'g, E>>;
    type Stored = Fate<'g, T, E>;

    fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Fate<'g, T, E> {
        link.waits(self.0);
        link.fate(self.0)
    }
}

impl<'g, T: 'g, E: 'g> Stored<'g> for Fate<'g, T, E> {
    type Refs = Result<&'g T, Failure<'g, E>>;

    fn refs(self, alive: Alive<'g>) -> Self::Refs {
        self.get(alive).map_err(|(task, error)| Failure::new(task, error))
    }
}

macro_rules! without_input {
    ($($name:ident $link:ident;)*) => { $(
        impl<'g, E> Inputs<'g, E> for $name<'g> {
            type Refs = ();
            type Stored = ();

            fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) {
                link.$link(self.0);
            }
        }
    )* };
}
without_input! { Order needs; Ended waits; }

macro_rules! tuples {
    ($($all:ident $index:tt)*) => { tuples! { @ [] $($all $index)* } };
    (@ [$($x:ident $i:tt)*] $next:ident $index:tt $($rest:tt)*) => {
        tuples! { # $($x $i)* }
        tuples! { @ [$($x $i)* $next $index] $($rest)* }
    };
    (@ [$($x:ident $i:tt)*]) => { tuples! { # $($x $i)* } };
    (# $($x:ident $i:tt)*) => {
        #[expect(clippy::allow_attributes, reason = "some of these are used by longer tuples only")]
        #[allow(unused_variables, clippy::unused_unit, reason = "the empty tuple uses nothing")]
        const _: () = {
            impl<'g, E, $($x: Inputs<'g, E>),*> Inputs<'g, E> for ($($x,)*) {
                type Refs = ($($x::Refs,)*);
                type Stored = ($($x::Stored,)*);

                #[inline(always)]
                fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored {
                    ($(self.$i.store(link),)*)
                }
            }

            impl<'g, $($x: Stored<'g>),*> Stored<'g> for ($($x,)*) {
                type Refs = ($($x::Refs,)*);

                #[inline(always)]
                fn refs(self, alive: Alive<'g>) -> Self::Refs {
                    ($(self.$i.refs(alive),)*)
                }
            }

            impl<'g, $($x: Targets<'g>),*> Targets<'g> for ($($x,)*) {
                type Outputs = ($($x::Outputs,)*);
                type Stored = ($($x::Stored,)*);

                fn store<'env: 'g, Error, S>(self, link: &mut Link<'_, 'g, 'env, Error, S>) -> Self::Stored {
                    ($(self.$i.store(link),)*)
                }
            }

            impl<'g, $($x: Gather<'g>),*> Gather<'g> for ($($x,)*) {
                type Outputs = ($($x::Outputs,)*);

                fn gather(self, taker: &Taker<'g>) -> Self::Outputs {
                    ($(self.$i.gather(taker),)*)
                }
            }
        };
    };
}
tuples! { A 0 B 1 C 2 D 3 F 4 G 5 H 6 I 7 J 8 K 9 L 10 M 11 }

impl<'g, E, I: Inputs<'g, E>, const N: usize> Inputs<'g, E> for [I; N] {
    type Refs = [I::Refs; N];
    type Stored = [I::Stored; N];

    #[inline]
    fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored {
        self.map(|input| input.store(link))
    }
}

impl<'g, A: Stored<'g>, const N: usize> Stored<'g> for [A; N] {
    type Refs = [A::Refs; N];

    #[inline]
    fn refs(self, alive: Alive<'g>) -> Self::Refs {
        self.map(|stored| stored.refs(alive))
    }
}

impl<'g, X: Targets<'g>, const N: usize> Targets<'g> for [X; N] {
    type Outputs = [X::Outputs; N];
    type Stored = [X::Stored; N];

    fn store<'env: 'g, E, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored {
        self.map(|target| target.store(link))
    }
}

impl<'g, H: Gather<'g>, const N: usize> Gather<'g> for [H; N] {
    type Outputs = [H::Outputs; N];

    fn gather(self, taker: &Taker<'g>) -> Self::Outputs {
        self.map(|target| target.gather(taker))
    }
}

macro_rules! lists {
    ($([$($copy:tt)*] $list:ty, $iter:ident;)*) => { $(
        impl<'g, E, I: Inputs<'g, E, Refs: 'g> $($copy)*> Inputs<'g, E> for $list {
            type Refs = &'g [I::Refs];
            type Stored = List<'g, I::Stored>;

            fn store<'env: 'g, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored {
                let mut list = link.list(self.len());
                for input in self.$iter() {
                    let stored = input.store(link);
                    list.push(stored);
                }
                list
            }
        }

        impl<'g, I: Targets<'g> $($copy)*> Targets<'g> for $list {
            type Outputs = Vec<I::Outputs>;
            type Stored = Vec<I::Stored>;

            fn store<'env: 'g, E, S>(self, link: &mut Link<'_, 'g, 'env, E, S>) -> Self::Stored {
                self.$iter().map(|target| target.store(link)).collect()
            }
        }
    )* };
}
lists! {
    [] Vec<I>, into_iter;
    [+ Copy] &[I], each;
    [+ Copy] &Vec<I>, each;
}

/// Iterates over copies.
trait Each<I> {
    fn each(&self) -> impl Iterator<Item = I>;
}

impl<I: Copy> Each<I> for [I] {
    fn each(&self) -> impl Iterator<Item = I> {
        self.iter().copied()
    }
}

impl<'g, H: Gather<'g>> Gather<'g> for Vec<H> {
    type Outputs = Vec<H::Outputs>;

    fn gather(self, taker: &Taker<'g>) -> Self::Outputs {
        self.into_iter().map(|target| target.gather(taker)).collect()
    }
}
