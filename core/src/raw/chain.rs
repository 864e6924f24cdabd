//! The lanes of a prime region: tasks one after the other, of which each needs the one before.
//!
//! A lane is room for one future, whichever of its tasks runs, and a number that says which: `2 * k` before task `k` begins, `2 * k + 1`
//! while it runs, the next even number after its end. The numbers of all lanes stand side by side in the run, a byte each. So a lane costs
//! the bytes of its largest future, and one; as a coroutine it cost 16 more, and a second look-up in each poll.
//!
//! State:  only forward, by the poll of the lane. The number is odd exactly while there is a future in the room.
//! Access: the holder of `&mut Run`. Each lane has a number of its own: `Chains::MASK` refuses two lanes with one.
//! Pin:    a chain is pinned with its run; the future is written into the room, polled there and dropped there.
//! Drop:   `Run` drops the futures that run, then the closures; the outputs are in the region, which outlives both.
//! Panic:  a number goes on before the future's drop, and before the closure that takes its end; so what panics is dropped once, and not
//!         polled again.

use core::fmt;
use core::future::Future;
use core::hint::unreachable_unchecked;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::pin::Pin;
use core::task::{Context, Poll};

use super::join::Both;
use super::lanes::{self, Apart, Lanes, Rest, Sweep, Together, Wakers, sealed};
use super::region::{KeyOf, Layout, Open, Outs, Reads, View};

/// What a task says when it is its turn.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "expansions make one")]
pub enum Start<F> {
    /// An input is not there.
    Wait,
    /// It does not start, and that is its end.
    Skip,
    /// It starts.
    Go(F),
}

/// One task of a lane: how it begins, and what becomes of its end; its output is in the slot of the key `K`.
pub struct Link<B, D, F, K> {
    begin: B,
    end: D,
    key: K,
    future: PhantomData<fn() -> F>,
}

impl<B, D, F, K: fmt::Debug> fmt::Debug for Link<B, D, F, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("key", &self.key).finish_non_exhaustive()
    }
}

impl<'f, S: Layout, C, const P: usize> View<'f, S, C, P> {
    /// A task. `end` makes its output of what the future gives, if it started, and says which lanes wait for it.
    #[inline(always)]
    pub const fn link<B, D, F, T, M, E, const G: usize, const I: usize, const W: usize>(
        self,
        key: KeyOf<S, T, M, G, I>,
        begin: B,
        end: D,
    ) -> Link<B, D, F, KeyOf<S, T, M, G, I>>
    where
        B: FnMut(View<'f, S, C, P>) -> Start<F>,
        F: Future,
        M: Outs,
        D: FnMut(View<'f, S, C, P>, Option<F::Output>) -> Result<(M::Out<T>, [u32; W]), E>,
    {
        Link { begin, end, key, future: PhantomData }
    }
}

/// Makes the future of a task of `O`, of its inputs: the task's method itself, or a closure.
pub trait Makes<O, I> {
    /// The future.
    type Future: Future;
    /// Makes it.
    fn make(&mut self, of: O, inputs: I) -> Self::Future;
}

macro_rules! makes {
    ($($x:ident $T:ident)*) => {
        impl<O, $($T,)* Fut: Future, Task: FnMut(O, $($T),*) -> Fut> Makes<O, ($($T,)*)> for Task {
            type Future = Fut;

            #[inline(always)]
            fn make(&mut self, of: O, ($($x,)*): ($($T,)*)) -> Fut {
                self(of, $($x),*)
            }
        }
    };
    (grow [$($done:tt)*]) => {};
    (grow [$($done:tt)*] $x:ident $T:ident $($rest:tt)*) => {
        makes!($($done)* $x $T);
        makes!(grow [$($done)* $x $T] $($rest)*);
    };
}
makes!();
makes!(grow [] a A b B c C d D e E f F g G h H i I j J k K l L m M n N p P q Q r R);

/// A closure of the object and all inputs, as one that makes a future.
#[derive(Debug)]
pub struct By<B>(B);

impl<O, I, Fut: Future, B: FnMut(O, I) -> Fut> Makes<O, I> for By<B> {
    type Future = Fut;

    #[inline(always)]
    fn make(&mut self, of: O, inputs: I) -> Fut {
        (self.0)(of, inputs)
    }
}

/// The object whose tasks a region runs.
pub trait Owns: Copy {
    /// It, or a reference.
    type Of;
    /// That.
    fn of(self) -> Self::Of;
}

/// One task of a lane that cannot fail, and whose inputs are slots: `make` makes its future of what is read there. It needs no closure
/// of its own, each of which is a function more for the compiler.
pub struct Certain<B, L, F, K> {
    inputs: L,
    make: B,
    key: K,
    future: PhantomData<fn() -> F>,
}

impl<B, L, F, K: fmt::Debug> fmt::Debug for Certain<B, L, F, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certain").field("key", &self.key).finish_non_exhaustive()
    }
}

impl<'f, S: Layout, C: Owns, const P: usize> View<'f, S, C, P> {
    /// Such a task. [`Layout::READERS`] says which lanes wait for its output. That the key is one, and for what the task gives, is
    /// looked at where the task [is one](Task) of the region: here it would be again, for each task.
    #[inline(always)]
    pub const fn certain<B, L, F, K>(self, key: K, inputs: L, make: B) -> Certain<B, L, F, K>
    where
        L: Reads<'f, S, P>,
        B: Makes<C::Of, L::Inputs, Future = F>,
    {
        Certain { inputs, make, key, future: PhantomData }
    }

    /// The same by a closure, whose arguments the compiler then knows.
    #[inline(always)]
    pub const fn certain_by<B, L, F, K>(self, key: K, inputs: L, make: B) -> Certain<By<B>, L, F, K>
    where
        L: Reads<'f, S, P>,
        B: FnMut(C::Of, L::Inputs) -> F,
    {
        Certain { inputs, make: By(make), key, future: PhantomData }
    }
}

impl<B, L, F: Future, K> Holds for Certain<B, L, F, K> {
    type Future = F;
}

impl<'f, S, C, B, L, T, M, E, const G: usize, const I: usize, const P: usize, const W: usize> Task<Open<'f, S, C, P>, E, W>
    for Certain<B, L, B::Future, KeyOf<S, T, M, G, I>>
where
    S: Layout,
    C: Owns,
    L: Reads<'f, S, P> + Copy,
    B: Makes<C::Of, L::Inputs, Future: Future<Output = T>>,
    M: Outs,
{
    #[inline(always)]
    fn begin(&mut self, open: &Open<'f, S, C, P>) -> Start<B::Future> {
        let view = open.view();
        match view.inputs(self.inputs) {
            Start::Go(inputs) => Start::Go(self.make.make(view.context().of(), inputs)),
            Start::Skip => Start::Skip,
            Start::Wait => Start::Wait,
        }
    }

    #[inline(always)]
    fn end(&mut self, open: &mut Open<'f, S, C, P>, end: Option<T>) -> Result<[u32; W], E> {
        open.put(self.key, M::of(end));
        Ok(const { readers::<S, W>(16 * G + I) })
    }
}

/// Which lanes wait for the output in a slot.
pub(crate) const fn readers<S: Layout, const W: usize>(slot: usize) -> [u32; W] {
    let (mut readers, mut word) = ([0; W], 0);
    while word < W {
        readers[word] = S::READERS[slot * W + word];
        word += 1;
    }
    readers
}

/// The future of one task.
pub trait Holds {
    /// Its future.
    type Future: Future;
}

impl<B, D, F: Future, K> Holds for Link<B, D, F, K> {
    type Future = F;
}

/// One task at an open region `V`.
pub trait Task<V, E, const W: usize>: Holds {
    /// Asks whether it starts.
    fn begin(&mut self, open: &V) -> Start<Self::Future>;

    /// Puts its output into its slot, and says which lanes wait for it.
    ///
    /// # Errors
    /// If the run is to stop.
    fn end(&mut self, open: &mut V, end: Option<<Self::Future as Future>::Output>) -> Result<[u32; W], E>;
}

impl<'f, S, C, B, D, F, T, M, E, const G: usize, const I: usize, const P: usize, const W: usize> Task<Open<'f, S, C, P>, E, W>
    for Link<B, D, F, KeyOf<S, T, M, G, I>>
where
    S: Layout,
    B: FnMut(View<'f, S, C, P>) -> Start<F>,
    F: Future,
    M: Outs,
    D: FnMut(View<'f, S, C, P>, Option<F::Output>) -> Result<(M::Out<T>, [u32; W]), E>,
{
    #[inline(always)]
    fn begin(&mut self, open: &Open<'f, S, C, P>) -> Start<F> {
        (self.begin)(open.view())
    }

    #[inline(always)]
    fn end(&mut self, open: &mut Open<'f, S, C, P>, end: Option<F::Output>) -> Result<[u32; W], E> {
        let (output, readers) = (self.end)(open.view(), end)?;
        open.put(self.key, output);
        Ok(readers)
    }
}

/// Room for one of two.
#[repr(C)]
#[expect(missing_debug_implementations, reason = "nobody knows what is in it")]
pub union Either<A, B> {
    first: ManuallyDrop<A>,
    second: ManuallyDrop<B>,
}

/// Tasks one after the other: a tuple of at most 16, or [`Both`] of two such.
///
/// # Safety
/// - A future of each task fits at the start of the room.
/// - `cancel` drops the future of the task that runs, as `at` says; `poll` keeps `at` true, and not beyond `END`.
pub unsafe trait Tasks {
    /// Room for the future of any of them.
    type Room;
    /// The number after the end of all, the largest there is.
    const END: u8;

    /// Drops the future that runs, if one does.
    ///
    /// # Safety
    /// - `at` is the lane's number, and the room is its room.
    /// - Neither is used again.
    unsafe fn cancel(at: u8, room: *mut Self::Room);
}

/// What a poll of a lane found.
#[derive(Debug)]
pub enum Found {
    /// A task is pending.
    Pending,
    /// A task waits for a slot.
    Parked,
    /// All have ended.
    Ended,
}

/// Tasks one after the other at an open region `V`.
pub trait Steps<V, E, const W: usize>: Tasks {
    /// Polls the task that runs, and begins those after it, up to one that is pending or waits for a slot.
    ///
    /// # Safety
    /// - `at` is the lane's number, and the room is its room, and pinned.
    unsafe fn poll(
        &mut self,
        at: &mut u8,
        room: *mut Self::Room,
        open: &mut V,
        filled: &mut impl FnMut([u32; W]),
        cx: &mut Context<'_>,
    ) -> Result<Found, E>;
}

macro_rules! room {
    ($T:ident) => { MaybeUninit<$T::Future> };
    ($T:ident $($rest:ident)+) => { Either<MaybeUninit<$T::Future>, room!($($rest)+)> };
}

/// The steps of a lane, each going over into the next, entered where the number says: nested blocks, as a `match` in a loop would look the
/// number up again after every step.
macro_rules! steps {
    ([$entry:expr] ($tasks:ident $at:ident $room:ident $open:ident $filled:ident $cx:ident)) => { $entry };
    ([$entry:expr] $of:tt $begins:lifetime $runs:lifetime $ended:lifetime $before:literal $run:literal $after:literal $i:tt $T:ident
        $($rest:tt)*) => {
        steps!([steps!(one $entry, $of $begins $runs $ended $run $after $i $T)] $of $($rest)*)
    };
    (one $entry:expr, ($tasks:ident $at:ident $room:ident $open:ident $filled:ident $cx:ident)
        $begins:lifetime $runs:lifetime $ended:lifetime $run:literal $after:literal $i:tt $T:ident) => {
        $ended: {
            let future = $room.cast::<$T::Future>();
            $runs: {
                $begins: {
                    $entry
                }
                match $tasks.$i.begin($open) {
                    Start::Wait => return Ok(Found::Parked),
                    Start::Skip => {
                        *$at = $after;
                        $filled($tasks.$i.end($open, None)?);
                        break $ended;
                    }
                    // SAFETY: it is this lane's room, and nothing is in it.
                    Start::Go(begun) => unsafe { future.write(begun) },
                }
                *$at = $run;
            }
            // SAFETY: the number says that this future is in the room, and it is pinned with it.
            let pinned = unsafe { Pin::new_unchecked(&mut *future) };
            let Poll::Ready(end) = pinned.poll($cx) else { return Ok(Found::Pending) };
            *$at = $after;
            // SAFETY: the number says no more that it is there.
            unsafe { future.drop_in_place() };
            $filled($tasks.$i.end($open, Some(end))?);
        }
    };
}

macro_rules! tasks {
    ($end:literal $($begins:lifetime $runs:lifetime $ended:lifetime $before:literal $run:literal $after:literal $i:tt $T:ident)*) => {
        // SAFETY: a union is as large and as aligned as its largest field, and `repr(C)` puts all of them at its start.
        unsafe impl<$($T: Holds),*> Tasks for ($($T,)*) {
            type Room = room!($($T)*);
            const END: u8 = $end;

            #[inline(always)]
            unsafe fn cancel(at: u8, room: *mut Self::Room) {
                match at {
                    // SAFETY: the number says that this future is in the room; the caller does not use it again.
                    $($run => unsafe { room.cast::<$T::Future>().drop_in_place() },)*
                    _ => {}
                }
            }
        }

        impl<V, Z, $($T: Task<V, Z, W>,)* const W: usize> Steps<V, Z, W> for ($($T,)*) {
            #[inline(always)]
            unsafe fn poll(
                &mut self,
                at: &mut u8,
                room: *mut Self::Room,
                open: &mut V,
                filled: &mut impl FnMut([u32; W]),
                cx: &mut Context<'_>,
            ) -> Result<Found, Z> {
                steps!(
                    [match *at {
                        $($before => break $begins, $run => break $runs,)*
                        $end => return Ok(Found::Ended),
                        // SAFETY: there is no such number.
                        _ => unsafe { unreachable_unchecked() },
                    }]
                    (self at room open filled cx)
                    $($begins $runs $ended $before $run $after $i $T)*
                );
                Ok(Found::Ended)
            }
        }
    };
    (grow [$($done:tt)*]) => {};
    (grow [$($done:tt)*] $begins:lifetime $runs:lifetime $ended:lifetime $before:literal $run:literal $after:literal $i:tt $T:ident
        $($rest:tt)*) => {
        tasks!($after $($done)* $begins $runs $ended $before $run $after $i $T);
        tasks!(grow [$($done)* $begins $runs $ended $before $run $after $i $T] $($rest)*);
    };
}
tasks!(grow []
    'b0 'r0 'e0 0 1 2 0 A 'b1 'r1 'e1 2 3 4 1 B 'b2 'r2 'e2 4 5 6 2 C 'b3 'r3 'e3 6 7 8 3 D
    'b4 'r4 'e4 8 9 10 4 F 'b5 'r5 'e5 10 11 12 5 G 'b6 'r6 'e6 12 13 14 6 H 'b7 'r7 'e7 14 15 16 7 I
    'b8 'r8 'e8 16 17 18 8 J 'b9 'r9 'e9 18 19 20 9 K 'b10 'r10 'e10 20 21 22 10 L 'b11 'r11 'e11 22 23 24 11 M
    'b12 'r12 'e12 24 25 26 12 N 'b13 'r13 'e13 26 27 28 13 O 'b14 'r14 'e14 28 29 30 14 P 'b15 'r15 'e15 30 31 32 15 Q);

// SAFETY: as for tuples; the two have a number each, which are counted on, the second's from the first's last on.
unsafe impl<A: Tasks, B: Tasks> Tasks for Both<A, B> {
    type Room = Either<A::Room, B::Room>;
    const END: u8 = {
        assert!(A::END <= 254 - B::END, "at most 127 tasks in a lane");
        A::END + B::END
    };

    #[inline(always)]
    unsafe fn cancel(at: u8, room: *mut Self::Room) {
        if at < A::END {
            // SAFETY: as the caller says; the number is one of the first.
            unsafe { A::cancel(at, room.cast()) }
        } else {
            // SAFETY: as the caller says; the number is one of the second.
            unsafe { B::cancel(at - A::END, room.cast()) }
        }
    }
}

impl<V, E, A: Steps<V, E, W>, B: Steps<V, E, W>, const W: usize> Steps<V, E, W> for Both<A, B> {
    #[inline(always)]
    unsafe fn poll(
        &mut self,
        at: &mut u8,
        room: *mut Self::Room,
        open: &mut V,
        filled: &mut impl FnMut([u32; W]),
        cx: &mut Context<'_>,
    ) -> Result<Found, E> {
        if *at < A::END {
            // SAFETY: as the caller says; the number is one of the first, up to their end, which is the second's beginning.
            match unsafe { self.first.poll(at, room.cast(), open, filled, cx) }? {
                Found::Ended => {}
                goes_on => return Ok(goes_on),
            }
        }
        let mut counted = Counted { at, from: A::END };
        let own = counted.own();
        // SAFETY: as the caller says; the number is one of the second.
        unsafe { self.second.poll(own, room.cast(), open, filled, cx) }
    }
}

/// A lane's number while the second ones of two have it, counted from their own beginning: also if they panic.
struct Counted<'a> {
    at: &'a mut u8,
    from: u8,
}

impl Counted<'_> {
    #[inline(always)]
    fn own(&mut self) -> &mut u8 {
        *self.at -= self.from;
        self.at
    }
}

impl Drop for Counted<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        *self.at += self.from;
    }
}

/// Lane number `LANE`: its tasks, and room for the one that runs.
///
/// Two lanes with one number are refused:
///
/// ```compile_fail,E0080
/// # use dagio::__private::{Both, Chain, Output, Region, Start};
/// # use core::future::ready;
/// let mut region = Region::<((Output<u8>, Output<u8>),), _, 1>::new(());
/// let open = region.open();
/// let view = open.view();
/// let first = view.link(view.keys().0.0, |_| Start::Go(ready(1)), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// let second = view.link(view.keys().0.1, |_| Start::Go(ready(2)), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// drop(open.run::<(), _, 2, 1>(Both::new(Chain::<_, 0>::new((first,)), Chain::<_, 0>::new((second,))), [0]));
/// ```
///
/// ```
/// # use dagio::__private::{Both, Chain, Output, Region, Start};
/// # use core::future::ready;
/// # let mut region = Region::<((Output<u8>, Output<u8>),), _, 1>::new(());
/// # let open = region.open();
/// # let view = open.view();
/// # let first = view.link(view.keys().0.0, |_| Start::Go(ready(1)), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// # let second = view.link(view.keys().0.1, |_| Start::Go(ready(2)), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// drop(open.run::<(), _, 2, 1>(Both::new(Chain::<_, 0>::new((first,)), Chain::<_, 1>::new((second,))), [0]));
/// ```
///
/// So is one that has a number beyond those of the run, and one of more than 127 tasks:
///
/// ```compile_fail,E0080
/// # use dagio::__private::{Both, Chain, Output, Region, Start};
/// # use core::future::ready;
/// # let mut region = Region::<((Output<()>,),), _, 1>::new(());
/// # let open = region.open();
/// # let view = open.view();
/// let task = || view.link(view.keys().0.0, |_| Start::Go(ready(())), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// drop(open.run::<(), _, 1, 1>(Chain::<_, 1>::new((task(),)), [0]));
/// ```
///
/// ```compile_fail,E0080
/// # use dagio::__private::{Both, Chain, Output, Region, Start};
/// # use core::future::ready;
/// # let mut region = Region::<((Output<()>,),), _, 1>::new(());
/// # let open = region.open();
/// # let view = open.view();
/// let task = || view.link(view.keys().0.0, |_| Start::Go(ready(())), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// let some = || (task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task());
/// let most = || Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), some())))))));
/// drop(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(Both::new(most(), (task(), task(), task(), task(), task(), task(), task(), task()))), [0]));
/// ```
///
/// ```
/// # use dagio::__private::{Both, Chain, Output, Region, Start};
/// # use core::future::ready;
/// # let mut region = Region::<((Output<()>,),), _, 1>::new(());
/// # let open = region.open();
/// # let view = open.view();
/// let task = || view.link(view.keys().0.0, |_| Start::Go(ready(())), |_, end| Ok::<_, ()>((end.unwrap(), [0])));
/// let some = || (task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task(), task());
/// let most = || Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), Both::new(some(), some())))))));
/// drop(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(Both::new(most(), (task(), task(), task(), task(), task(), task(), task()))), [0]));
/// ```
pub struct Chain<T: Tasks, const LANE: usize> {
    tasks: T,
    room: MaybeUninit<T::Room>,
}

impl<T: Tasks, const LANE: usize> Chain<T, LANE> {
    /// A lane whose first task did not begin.
    #[inline(always)]
    pub const fn new(tasks: T) -> Self {
        const { assert!(T::END > 0, "which counts the tasks") };
        Chain { tasks, room: MaybeUninit::uninit() }
    }
}

impl<T: Tasks, const LANE: usize> fmt::Debug for Chain<T, LANE> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("lane", &LANE).field("tasks", &(T::END / 2)).finish_non_exhaustive()
    }
}

/// What the lanes of a run share: the open region, who waits for a slot, and each one's number.
#[derive(Debug)]
pub struct Shared<V, const N: usize, const W: usize> {
    open: V,
    parked: [u32; W],
    at: [u8; N],
}

impl<V, const N: usize, const W: usize> Rest<W> for Shared<V, N, W> {
    #[inline(always)]
    fn unparked(&self, mut lanes: [u32; W]) -> [u32; W] {
        for (lanes, parked) in lanes.iter_mut().zip(&self.parked) {
            *lanes &= !parked;
        }
        lanes
    }
}

impl<T: Tasks, const LANE: usize> sealed::Sealed for Chain<T, LANE> {}

impl<V, E, T: Steps<V, E, W>, const LANE: usize, const N: usize, const W: usize> Lanes<E, Shared<V, N, W>, W> for Chain<T, LANE> {
    const MASK: [u32; W] = {
        assert!(LANE < N, "a number for each lane");
        lanes::bit(LANE)
    };

    #[inline(always)]
    fn poll<K: Wakers<W>>(
        self: Pin<&mut Self>,
        sweep: &mut Sweep<'_, K, Shared<V, N, W>, W>,
        cx: &mut Context<'_>,
    ) -> Result<(), E> {
        if !sweep.begin(LANE) {
            return Ok(());
        }
        let Sweep { ready, rest: Shared { open, parked, at }, wakers, .. } = sweep;
        // SAFETY: nothing is moved out of the reference; the room stays where it is.
        let Chain { tasks, room } = unsafe { self.get_unchecked_mut() };
        let filled = &mut |readers: [u32; W]| {
            for (w, readers) in readers.into_iter().enumerate() {
                if readers != 0 {
                    let woken = parked[w] & readers;
                    ready[w] |= woken;
                    parked[w] ^= woken;
                }
            }
        };
        let (room, at) = (room.as_mut_ptr(), &mut at[LANE]);
        // SAFETY: the run has one lane of this number, and no other has touched it; the room is pinned with the chain.
        let poll = |cx: &mut Context<'_>| unsafe { tasks.poll(at, room, open, filled, cx) };
        match wakers.lend(LANE, cx, poll)? {
            Found::Pending => {}
            Found::Parked => parked[LANE / 32] |= 1 << (LANE % 32),
            Found::Ended => sweep.end(LANE),
        }
        Ok(())
    }
}

/// A tree of [`Both`] with a [`Chain`] at each leaf: the lanes of a run, a byte of `N` for each.
pub trait Chains<const N: usize> {
    /// Drops the futures that run.
    ///
    /// # Safety
    /// - `at` are the numbers of the lanes. Neither they nor the lanes are used again.
    unsafe fn cancel(&mut self, at: &[u8; N]);
}

impl<T: Tasks, const LANE: usize, const N: usize> Chains<N> for Chain<T, LANE> {
    #[inline(always)]
    unsafe fn cancel(&mut self, at: &[u8; N]) {
        // SAFETY: as the caller says.
        unsafe { T::cancel(at[LANE], self.room.as_mut_ptr()) }
    }
}

impl<A: Chains<N>, B: Chains<N>, const N: usize> Chains<N> for Both<A, B> {
    #[inline(always)]
    unsafe fn cancel(&mut self, at: &[u8; N]) {
        // As what started last.
        let first = Cancel { lanes: &mut self.first, at };
        // SAFETY: as the caller says.
        unsafe { self.second.cancel(at) };
        drop(first);
    }
}

/// Lanes of a run at an open region `V`, in a function's signature.
pub trait Chained<V, E, const N: usize, const W: usize>: Lanes<E, Shared<V, N, W>, W> + Chains<N> {}

impl<V, E, T: Lanes<E, Shared<V, N, W>, W> + Chains<N>, const N: usize, const W: usize> Chained<V, E, N, W> for T {}

/// Lanes to cancel, also if the cancelling of those after them panics.
struct Cancel<'a, T: Chains<N>, const N: usize> {
    lanes: &'a mut T,
    at: &'a [u8; N],
}

impl<T: Chains<N>, const N: usize> Drop for Cancel<'_, T, N> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: as who made it was told.
        unsafe { self.lanes.cancel(self.at) }
    }
}

/// All lanes to their end, or to the first failure.
#[must_use = "futures do nothing unless polled"]
pub struct Run<V, T: Chains<N>, E, K, const N: usize, const W: usize> {
    live: [u32; W],
    shared: Shared<V, N, W>,
    lanes: T,
    wakers: K,
    stop: PhantomData<fn() -> E>,
}

impl<S: Layout, C, const P: usize> Open<'_, S, C, P> {
    /// Runs the lanes, all with the parent's waker. Those of `parked` begin with a task that waits.
    #[inline(always)]
    pub fn run<E, T, const N: usize, const W: usize>(self, lanes: T, parked: [u32; W]) -> Run<Self, T, E, Together, N, W>
    where
        T: Lanes<E, Shared<Self, N, W>, W> + Chains<N>,
    {
        Run::new(self, lanes, parked)
    }

    /// Runs the lanes, each with a waker of its own. Those of `parked` begin with a task that waits.
    #[inline(always)]
    pub fn apart<E, T, const N: usize, const W: usize>(self, lanes: T, parked: [u32; W]) -> Run<Self, T, E, Apart<W>, N, W>
    where
        T: Lanes<E, Shared<Self, N, W>, W> + Chains<N>,
    {
        Run::new(self, lanes, parked)
    }
}

impl<V, T: Lanes<E, Shared<V, N, W>, W> + Chains<N>, E, K: Wakers<W>, const N: usize, const W: usize> Run<V, T, E, K, N, W> {
    #[inline(always)]
    fn new(open: V, lanes: T, parked: [u32; W]) -> Self {
        Run {
            live: T::MASK,
            shared: Shared { open, parked: lanes::both(parked, T::MASK), at: [0; N] },
            lanes,
            wakers: K::new(),
            stop: PhantomData,
        }
    }
}

impl<V, T: Lanes<E, Shared<V, N, W>, W> + Chains<N>, E, K: Wakers<W>, const N: usize, const W: usize> Future
    for Run<V, T, E, K, N, W>
{
    type Output = Result<(), E>;

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: nothing is moved out of the reference; `lanes` is pinned again below, the other fields are not pinned.
        let run = unsafe { self.get_unchecked_mut() };
        // SAFETY: structural.
        let lanes = unsafe { Pin::new_unchecked(&mut run.lanes) };
        lanes::poll(lanes, &mut run.live, &mut run.shared, &mut run.wakers, cx)
    }
}

impl<V, T: Chains<N>, E, K, const N: usize, const W: usize> Drop for Run<V, T, E, K, N, W> {
    #[inline(always)]
    fn drop(&mut self) {
        if self.live != [0; W] {
            // SAFETY: the numbers are theirs, and this is the end of both.
            unsafe { self.lanes.cancel(&self.shared.at) }
        }
    }
}

impl<V, T: Chains<N>, E, K, const N: usize, const W: usize> fmt::Debug for Run<V, T, E, K, N, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("live", &self.live).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::cell::{Cell, RefCell};
    use core::future::{pending, ready};
    use core::panic::AssertUnwindSafe;
    use core::pin::pin;
    use core::task::Waker;
    use std::boxed::Box;
    use std::panic::catch_unwind;
    use std::rc::Rc;
    use std::vec::Vec;

    use super::super::region::{Output, Region};
    use super::*;

    fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    type Log = RefCell<Vec<u8>>;

    /// Notes each poll; ends at the poll of that number, and gives `name`.
    struct Leaf<'a> {
        log: &'a Log,
        name: u8,
        polls: u8,
    }

    impl Future for Leaf<'_> {
        type Output = u8;

        fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
            self.log.borrow_mut().push(self.name);
            self.polls -= 1;
            if self.polls == 0 { Poll::Ready(self.name) } else { Poll::Pending }
        }
    }

    fn leaf(log: &Log, name: u8, polls: u8) -> Leaf<'_> {
        Leaf { log, name, polls }
    }

    type Slots3 = ((Output<u8>, Output<u8>, Output<u8>),);

    fn three() -> Region<Slots3, (), 1> {
        Region::new(())
    }

    /// A task that begins at once, and that nobody waits for.
    macro_rules! free {
        ($view:ident $i:tt $future:expr) => {
            $view.link($view.keys().0.$i, move |_| Start::Go($future), |_, end| Ok::<_, ()>((end.expect("it started"), [0])))
        };
    }

    #[test]
    fn a_lane_that_is_not_there_does_not_wait() {
        let mut region = three();
        let open = region.open();
        let first = open.view().link(open.keys().0.0, |_| Start::Go(ready(1)), |_, end| Ok((end.expect("it started"), [0b10])));
        let mut run = pin!(open.run::<(), _, 1, 1>(Chain::<_, 0>::new((first,)), [0b10]));
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));
    }

    #[test]
    fn a_filled_slot_is_read_ahead_of_the_sweep_and_behind_it() {
        let (log, polls) = (&Log::default(), Cell::new(0));
        let mut region = three();
        let open = region.open();
        let view = open.view();
        // 0 and 2 wait for 1.
        let after = |name: u8| {
            let polls = &polls;
            move |view: View<'_, Slots3, (), 1>| {
                polls.set(polls.get() + 1);
                if view.all((view.keys().0.1,)).is_none() {
                    return Start::Wait;
                }
                Start::Go(leaf(log, name, 2))
            }
        };
        let end = |_: View<'_, Slots3, (), 1>, end: Option<u8>| Ok::<_, ()>((end.expect("it started"), [0]));
        let lane0 = view.link(view.keys().0.0, after(0), end);
        let lane1 = view.link(view.keys().0.1, |_| Start::Go(leaf(log, 1, 2)), |_, end| Ok((end.expect("it started"), [0b101])));
        let lane2 = view.link(view.keys().0.2, after(2), end);
        let all = Both::new(Chain::<_, 0>::new((lane0,)), Both::new(Chain::<_, 1>::new((lane1,)), Chain::<_, 2>::new((lane2,))));
        let mut run = pin!(open.run::<(), _, 3, 1>(all, [0b001]));
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!((log.take(), polls.get()), (Vec::from([1]), 1), "who waits from the beginning is not asked");
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(log.take(), [1, 2, 0], "2 in this pass, 0 in one more, 1 in none");
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));
        assert_eq!((log.take(), polls.get()), (Vec::from([0, 2]), 3));
    }

    #[test]
    fn a_lane_that_waits_is_asked_when_its_slot_is_filled_alone() {
        let asked = Cell::new(0);
        let mut region = three();
        let open = region.open();
        let view = open.view();
        let waits = view.link(
            view.keys().0.1,
            |_| {
                asked.set(asked.get() + 1);
                Start::<core::future::Ready<u8>>::Wait
            },
            |_, end| Ok((end.expect("it started"), [0])),
        );
        let all = Both::new(Chain::<_, 0>::new((free!(view 0 pending()),)), Chain::<_, 1>::new((waits,)));
        let mut run = pin!(open.run::<(), _, 2, 1>(all, [0]));
        (0..3).for_each(|_| assert!(poll(run.as_mut()).is_pending()));
        assert_eq!(asked.get(), 1);
    }

    #[test]
    fn a_lane_goes_on_in_the_poll_in_which_a_task_ends() {
        let log = &Log::default();
        let mut region = three();
        let open = region.open();
        let view = open.view();
        let skipped = view.link(view.keys().0.1, |_| Start::<Leaf<'_>>::Skip, |_, end| Ok((end.map_or(9, |_| 0), [0])));
        let tasks = (free!(view 0 leaf(log, 0, 2)), skipped, free!(view 2 leaf(log, 2, 2)));
        let mut run = Box::pin(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(tasks), [0]));
        assert!(poll(run.as_mut()).is_pending());
        assert!(poll(run.as_mut()).is_pending());
        assert_eq!(log.take(), [0, 0, 2]);
        assert_eq!(poll(run.as_mut()), Poll::Ready(Ok(())));
        drop(run);
        assert_eq!(
            [*region.read(region.keys().0.0), *region.read(region.keys().0.1), *region.read(region.keys().0.2)],
            [0, 9, 2]
        );
    }

    #[test]
    fn a_failure_ends_the_poll_at_once() {
        let log = &Log::default();
        let mut region = three();
        let open = region.open();
        let view = open.view();
        let fails =
            view.link(view.keys().0.0, |_| Start::Go(ready(7)), |_, end| Err::<(u8, [u32; 1]), _>(end.expect("it started")));
        let other = view.link(view.keys().0.1, |_| Start::Go(leaf(log, 1, 1)), |_, _| Ok((0, [0])));
        let mut run = pin!(open.run::<u8, _, 2, 1>(Both::new(Chain::<_, 0>::new((fails,)), Chain::<_, 1>::new((other,))), [0]));
        assert_eq!(poll(run.as_mut()), Poll::Ready(Err(7)));
        assert_eq!(log.take(), []);
    }

    /// Ends at its second poll, counts its drops, and panics in one if told.
    struct Drops<'a> {
        count: &'a Cell<u32>,
        panics: bool,
        polled: bool,
    }

    impl Future for Drops<'_> {
        type Output = u8;

        fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
            if core::mem::replace(&mut self.polled, true) { Poll::Ready(0) } else { Poll::Pending }
        }
    }

    impl Drop for Drops<'_> {
        fn drop(&mut self) {
            self.count.set(self.count.get() + 1);
            assert!(!self.panics, "told to");
        }
    }

    const fn drops(count: &Cell<u32>, panics: bool) -> Drops<'_> {
        Drops { count, panics, polled: false }
    }

    #[test]
    fn a_future_is_dropped_at_its_end_or_with_the_run_once() {
        for polls in 0..4 {
            let (first, second) = (&Cell::new(0), &Cell::new(0));
            let mut region = three();
            let open = region.open();
            let view = open.view();
            let tasks = (free!(view 0 drops(first, false)), free!(view 1 drops(second, false)));
            let mut run = Box::pin(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(tasks), [0]));
            for nth in 1..=polls {
                assert_eq!(poll(run.as_mut()).is_ready(), nth == 3);
            }
            assert_eq!((first.get(), second.get()), (u32::from(polls > 1), u32::from(polls > 2)));
            drop(run);
            assert_eq!((first.get(), second.get()), (u32::from(polls > 0), u32::from(polls > 1)));
        }
    }

    #[test]
    fn a_future_whose_drop_panics_is_dropped_once_and_the_others_too() {
        let (first, second, third) = (&Cell::new(0), &Cell::new(0), &Cell::new(0));
        for polls in 1..3 {
            let mut region = three();
            let open = region.open();
            let view = open.view();
            let lane0 = Chain::<_, 0>::new((free!(view 0 drops(first, false)),));
            let lane1 = Chain::<_, 1>::new((free!(view 1 drops(second, true)),));
            let lane2 = Chain::<_, 2>::new((free!(view 2 drops(third, false)),));
            let mut run = Box::pin(open.run::<(), _, 3, 1>(Both::new(Both::new(lane0, lane1), lane2), [0]));
            assert!(poll(run.as_mut()).is_pending());
            // Either in the poll in which it ends, or with the run.
            let panics =
                catch_unwind(AssertUnwindSafe(|| if polls == 1 { drop(run) } else { assert!(poll(run.as_mut()).is_pending()) }));
            assert!(panics.is_err());
            assert_eq!([first, second, third].map(Cell::take), [1, 1, 1], "{polls}");
        }
    }

    #[test]
    fn a_task_that_panics_leaves_the_others_to_be_dropped_before_the_values() {
        let value = Rc::new(());
        let held = value.clone();
        let mut region = Region::<((Output<Rc<()>>, Output<()>, Output<()>),), _, 1>::new(());
        let open = region.open();
        let view = open.view();
        let borrows = |lent: &'_ Rc<()>| {
            let lent = Rc::downgrade(lent);
            async move {
                let _lent = lent;
                pending::<()>().await;
            }
        };
        let mut held = Some(held);
        let first = view.link(
            view.keys().0.0,
            move |_| Start::Go(ready(held.take().expect("once"))),
            |_, end| Ok((end.expect("it started"), [0])),
        );
        let second = view.link(
            view.keys().0.1,
            |view| Start::Go(borrows(view.all((view.keys().0.0,)).expect("it is there").0)),
            |_, end| Ok((end.expect("it started"), [0])),
        );
        let panics = view.link(view.keys().0.2, |_| Start::Go(async { panic!("told to") }), |_, _: Option<()>| Ok(((), [0])));
        let lanes = Both::new(Chain::<_, 0>::new((first, second)), Chain::<_, 1>::new((panics,)));
        let mut run = Box::pin(open.run::<(), _, 2, 1>(lanes, [0]));
        assert!(catch_unwind(AssertUnwindSafe(|| poll(run.as_mut()))).is_err());
        assert_eq!((Rc::strong_count(&value), Rc::weak_count(&value)), (2, 1));
        drop(run);
        assert_eq!((Rc::strong_count(&value), Rc::weak_count(&value)), (2, 0));
        drop(region);
        assert_eq!(Rc::strong_count(&value), 1);
    }

    #[test]
    fn a_lane_of_more_tasks_goes_over_from_one_tuple_to_the_next() {
        for polls in 0_u32..4 {
            let (first, second, third) = (&Cell::new(0), &Cell::new(0), &Cell::new(0));
            let mut region = three();
            let open = region.open();
            let view = open.view();
            let before = (free!(view 0 drops(first, false)),);
            let after = (free!(view 1 drops(second, false)), free!(view 2 drops(third, false)));
            let mut run = Box::pin(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(Both::new(before, after)), [0]));
            for _ in 0..polls {
                assert!(poll(run.as_mut()).is_pending());
            }
            let dropped = |futures: u32| [first, second, third].map(Cell::get).iter().sum::<u32>() == futures;
            assert!(dropped(polls.saturating_sub(1)));
            if polls == 3 {
                assert!(poll(run.as_mut()).is_ready());
            }
            drop(run);
            assert!(dropped(polls));
        }
    }

    #[test]
    fn a_future_of_the_second_tuple_that_panics_is_dropped_as_itself() {
        let (first, second) = (&Cell::new(0), &Cell::new(0));
        let mut region = three();
        let open = region.open();
        let view = open.view();
        let panics = || async {
            let _held = drops(second, false);
            panic!("told to")
        };
        let tasks = Both::new((free!(view 0 drops(first, false)),), (free!(view 1 panics()),));
        let mut run = Box::pin(open.run::<(), _, 1, 1>(Chain::<_, 0>::new(tasks), [0]));
        assert!(poll(run.as_mut()).is_pending());
        assert!(catch_unwind(AssertUnwindSafe(|| poll(run.as_mut()))).is_err());
        assert_eq!(run.shared.at, [3]);
        drop(run);
        assert_eq!((first.get(), second.get()), (1, 1));
    }

    #[test]
    fn a_lane_is_as_large_as_its_largest_future() {
        fn sized<const N: usize>(value: u8) -> impl Future<Output = u8> {
            let bytes = [value; N];
            async move {
                pending::<()>().await;
                bytes[0]
            }
        }
        let mut region = three();
        let view = region.open().view();
        let chain =
            Chain::<_, 0>::new((free!(view 0 sized::<10>(0)), free!(view 1 sized::<100>(0)), free!(view 2 sized::<30>(0))));
        assert_eq!(size_of_val(&chain), size_of_val(&sized::<100>(0)));
    }
}
