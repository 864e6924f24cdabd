//! The cells of a graph of closures: for each task a closure, then its future, then its output, in the same bytes.
//!
//! Memory: a cell is a `Head`, and right behind it the bytes, in an arena, so that it never moves. Who knows the types is the head's table.
//! State:  `Closure → Future → Output` or `Error`, only forward (`Holds`). `Nothing`: moved out, or user code has it in hand; a panic then
//!         leaves nothing to drop. `Group`: several targets, from the beginning.
//! Access: `&mut Cells`, and `&Place` while a task starts, which reads the head and the output of another cell. An output is written
//!         before its first reader starts: `Place::get` looks. From then on it is shared, until `Cells::finish` or the drop.
//! Brand:  `'g` stands for one graph. It is invariant, and made by `grow` for any `'g` at all, so that a token or a place of one graph is of
//!         no use in another. References to outputs have the lifetime `'g`; nothing outlives the cells that has it in its type: closures and
//!         futures are dropped before the outputs, outputs outlive `'env`, so they cannot have it (see `Growing::add`).
//! Drop:   `Holds` says what there is; it is `Nothing` before user code is called. Futures in the reverse order of their starts, then
//!         closures, then outputs in the reverse order of their starts. When one panics the others are dropped all the same.
//! Send:   what the cells hold is allowed by `S` (`Carries`, `Shares`): for `Threads` all of it is `Send`, outputs are `Sync` as well.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::alloc::Layout;
use core::future::Future;
use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::pin::Pin;
use core::ptr::NonNull;
use core::task::{Context, Poll};

use super::arena::Arena;

/// What the tasks of a graph may be, if it is to be sent between threads: see [`Dag::new`](crate::Dag::new).
#[derive(Debug)]
#[non_exhaustive]
pub enum Threads {}

/// What the tasks of a graph may be, if it stays on its thread: anything. See [`Dag::local`](crate::Dag::local).
#[derive(Debug)]
#[non_exhaustive]
pub enum Local {}

/// What a graph may hold: for [`Threads`] what is `Send`, for [`Local`] anything. It is sealed.
pub trait Carries<T>: sealed::Carries<T> {}
impl<T: Send> Carries<T> for Threads {}
impl<T> Carries<T> for Local {}

/// What tasks may borrow from each other: for [`Threads`] what is `Send` and `Sync`, for [`Local`] anything. It is sealed.
pub trait Shares<T>: sealed::Shares<T> {}
impl<T: Send + Sync> Shares<T> for Threads {}
impl<T> Shares<T> for Local {}

/// Without these, who has a type that is not `Send` could say that `Threads` carries it.
mod sealed {
    pub trait Carries<T> {}
    impl<T: Send> Carries<T> for super::Threads {}
    impl<T> Carries<T> for super::Local {}

    pub trait Shares<T> {}
    impl<T: Send + Sync> Shares<T> for super::Threads {}
    impl<T> Shares<T> for super::Local {}
}

/// The brand of one graph.
type Brand<'g> = PhantomData<fn(&'g ()) -> &'g ()>;

/// Names a task of the graph `'g` that gives a `T`.
pub(crate) struct Token<'g, T> {
    task: u32,
    brand: Brand<'g>,
    gives: PhantomData<fn() -> T>,
}

impl<T> Clone for Token<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Token<'_, T> {}

impl<'g, T> Token<'g, T> {
    /// How many tasks were added before.
    #[inline(always)]
    pub(crate) fn task(self) -> u32 {
        self.task
    }

    /// The same task, as one that gives a `()`: that has no bytes, so it is there whatever else is.
    #[inline(always)]
    pub(crate) fn order(self) -> Token<'g, ()> {
        Token { task: self.task, brand: PhantomData, gives: PhantomData }
    }
}

/// Where the output of a task of the graph `'g` will be.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct Place<'g, T> {
    /// The bytes of a cell that will hold a `T` if it holds an output.
    output: NonNull<T>,
    brand: Brand<'g>,
}

impl<T> Clone for Place<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Place<'_, T> {}

// SAFETY: it is an address. It gives access with an `Alive` or a `Taker` only, which stay where the graph is polled.
unsafe impl<T> Send for Place<'_, T> {}

/// Proof that the cells of the graph `'g` are there as long as a `'g` is used. It is not `Send`.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
#[derive(Clone, Copy)]
pub struct Alive<'g> {
    brand: Brand<'g>,
    /// Those of all its cells.
    heads: *const NonNull<Head>,
}

/// Proof that nothing has a reference to an output of the graph `'g` any more.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct Taker<'g> {
    brand: Brand<'g>,
    /// Not `Send`.
    here: PhantomData<*mut ()>,
}

impl<'g, T> Place<'g, T> {
    #[inline(always)]
    fn head(self) -> NonNull<Head> {
        // SAFETY: as it is the bytes of a cell, its head lies before it.
        unsafe { self.output.cast::<Head>().sub(1) }
    }

    /// Borrows the output.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    pub(crate) fn get(self, alive: Alive<'g>) -> &'g T {
        self.try_get(alive).expect("a task starts after what it needs")
    }

    /// Borrows the output, if there is one.
    #[inline(always)]
    pub(crate) fn try_get(self, _: Alive<'g>) -> Option<&'g T> {
        // SAFETY: the cells of `'g` are there; the only other access to heads is `&mut Cells`'s, while no task starts.
        let holds = unsafe { (*self.head().as_ptr()).holds };
        if holds != Holds::Output {
            return None;
        }
        // SAFETY: it holds a `T`, as `Token` says, which is shared from here until the last `'g` is gone.
        Some(unsafe { self.output.as_ref() })
    }

    /// Moves the output out.
    ///
    /// # Panics
    /// If there is none.
    #[inline]
    pub(crate) fn take(self, _: &Taker<'g>) -> T {
        // SAFETY: the cells of `'g` are there, nothing else looks at them now.
        let head = unsafe { self.head().as_mut() };
        assert!(head.holds == Holds::Output, "an output is taken once, after its task ended");
        head.holds = Holds::Nothing;
        // SAFETY: it held a `T`, nobody has a reference to it, and it holds `Nothing` now.
        unsafe { self.output.read() }
    }
}

/// A place of the graph `'g`, whose tasks fail with `E`.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct Fate<'g, T, E> {
    place: Place<'g, T>,
    fails: PhantomData<fn() -> E>,
}

impl<T, E> Clone for Fate<'_, T, E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, E> Copy for Fate<'_, T, E> {}

impl<'g, T, E> Fate<'g, T, E> {
    /// Borrows the output, or the name and the error of the failed task because of which there is none.
    ///
    /// # Panics
    /// If the task has not ended.
    pub(crate) fn get(self, alive: Alive<'g>) -> Result<&'g T, (&'g str, &'g E)> {
        if let Some(output) = self.place.try_get(alive) {
            return Ok(output);
        }
        let mut head = self.place.head();
        // SAFETY: the cells of `'g` are there, see `Place::try_get`.
        let Head { holds, before: because, .. } = unsafe { head.as_ref() };
        if *holds != Holds::Error {
            assert!(*because != NONE, "a task starts after what it waits for");
            // SAFETY: the number of a cell, given by `Cells::doom`.
            let at = unsafe { alive.heads.add(*because as usize) };
            // SAFETY: its head is there.
            head = unsafe { at.read() };
        }
        // SAFETY: as above.
        let Head { holds, name, .. } = unsafe { head.as_ref() };
        assert!(*holds == Holds::Error, "a task is skipped because of one that failed");
        // SAFETY: a name is `'static` or in the arena, and nobody writes there.
        let name = unsafe { name.as_ref() };
        // SAFETY: the head of a cell.
        let error = unsafe { Head::bytes::<E>(head) };
        // SAFETY: it holds an `E`, as all errors of the graph are, which is shared from here until the last `'g` is gone.
        Err((name, unsafe { error.as_ref() }))
    }
}

/// Inputs of a task, as they wait in its cell.
pub trait Stored<'g>: Send {
    /// What the task gets.
    type Refs;

    /// # Panics
    /// If one of the tasks has no output.
    fn refs(self, alive: Alive<'g>) -> Self::Refs;
}

/// Several inputs of one kind. They are turned into what the task gets where they are.
#[expect(missing_debug_implementations, reason = "users cannot name it")]
pub struct List<'g, A: Stored<'g>> {
    stored: NonNull<A>,
    /// The same memory, if they have room in it.
    refs: NonNull<A::Refs>,
    len: usize,
    room: usize,
    brand: Brand<'g>,
}

// SAFETY: it is the only way to its memory, where there are `A`s, which are `Send`. What becomes of them stays with who called `refs`.
unsafe impl<'g, A: Stored<'g>> Send for List<'g, A> {}

impl<'g, A: Stored<'g>> List<'g, A> {
    /// # Panics
    /// If there is no room.
    #[inline]
    pub(crate) fn push(&mut self, input: A) {
        assert!(self.len < self.room, "a list has room for what it was made for");
        // SAFETY: within the memory of `room`.
        let place = unsafe { self.stored.add(self.len) };
        // SAFETY: fresh memory.
        unsafe { place.write(input) };
        self.len += 1;
    }
}

impl<'g, A: Stored<'g>> Stored<'g> for List<'g, A>
where
    A::Refs: 'g,
{
    type Refs = &'g [A::Refs];

    fn refs(self, alive: Alive<'g>) -> &'g [A::Refs] {
        for index in 0..self.len {
            // SAFETY: within the memory of `len`.
            let stored = unsafe { self.stored.add(index) };
            // SAFETY: `push` wrote it there, and it is read once: `refs` written so far end before it, or are elsewhere.
            let stored = unsafe { stored.read() };
            let refs = stored.refs(alive);
            // SAFETY: within the memory of `len`.
            let place = unsafe { self.refs.add(index) };
            // SAFETY: there is room for it, and if it is the memory of the stored ones, it ends where that one ended that was just read.
            unsafe { place.write(refs) };
        }
        // SAFETY: `len` of them were written, and nobody writes there again; the memory is the arena's, which is there for `'g`.
        unsafe { NonNull::slice_from_raw_parts(self.refs, self.len).as_ref() }
    }
}

/// Several targets, and how their outputs are put together.
pub trait Gather<'g>: Send {
    type Outputs;

    /// # Panics
    /// If one of them has no output, as when it is there twice.
    fn gather(self, taker: &Taker<'g>) -> Self::Outputs;
}

/// What the output of a future means: success, or failure.
pub(crate) trait Way<O> {
    type Output;
    type Error;
    fn split(output: O) -> Result<Self::Output, Self::Error>;
}

/// A task that cannot fail, in a graph in which others fail with `E`.
pub(crate) struct Sure<E>(PhantomData<E>);
impl<T, E> Way<T> for Sure<E> {
    type Output = T;
    type Error = E;

    #[inline(always)]
    fn split(output: T) -> Result<T, E> {
        Ok(output)
    }
}

/// A task that can.
pub(crate) struct Tried;
impl<T, E> Way<Result<T, E>> for Tried {
    type Output = T;
    type Error = E;

    #[inline(always)]
    fn split(output: Result<T, E>) -> Result<T, E> {
        output
    }
}

/// No task.
const NONE: u32 = u32::MAX;

/// What there is in the bytes of a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// The stored inputs, and the closure.
    Closure,
    Future,
    Output,
    Error,
    Group,
    Nothing,
}

#[repr(C)]
struct Head {
    table: &'static Table,
    name: NonNull<str>,
    /// The task that started before this one did; of one that did not start, the failed one that dooms it. Or `NONE`.
    before: u32,
    holds: Holds,
}

/// The functions that know a cell's types.
struct Table {
    /// Starts the task, or polls it.
    ///
    /// # Safety
    /// - It is the table of this cell, which is there, in an arena.
    /// - The caller has `&mut Cells`, and looks at no head meanwhile.
    /// - The heads are those of its cells.
    step: unsafe fn(NonNull<Head>, *const NonNull<Head>, &mut Context<'_>) -> Step,
    /// Drops what there is.
    ///
    /// # Safety
    /// - As above.
    /// - If it is an output, nobody has a reference to it.
    drop: unsafe fn(NonNull<Head>),
    /// Moves the output to an address.
    ///
    /// # Safety
    /// - As above, whatever there is.
    /// - There is room for the output at the address.
    take: unsafe fn(NonNull<Head>, *mut ()),
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Pending,
    Succeeded,
    Failed,
    /// It is a group.
    Grouped,
    /// There was nothing to poll: the task had ended.
    Over,
}

impl Head {
    /// The bytes of its cell.
    ///
    /// # Safety
    /// - The head is that of a cell.
    #[inline(always)]
    unsafe fn bytes<T>(head: NonNull<Head>) -> NonNull<T> {
        // SAFETY: the bytes of a cell are behind its head.
        unsafe { head.add(1) }.cast()
    }
}

/// Memory for a head, and behind it, without a gap, for what is of layout `room`; and where the head is in it.
const fn layout(room: Layout) -> (Layout, usize) {
    let align = if room.align() > align_of::<Head>() { room.align() } else { align_of::<Head>() };
    let front = size_of::<Head>().next_multiple_of(align);
    match room.size().checked_add(front) {
        Some(size) => match Layout::from_size_align(size, align) {
            Ok(layout) => (layout, front - size_of::<Head>()),
            Err(_) => panic!("a task is larger than an allocation can be"),
        },
        None => panic!("a task is larger than an allocation can be"),
    }
}

/// A cell's bytes.
#[repr(C)]
union Room<A, C, F, T, E> {
    closure: ManuallyDrop<(A, C)>,
    future: ManuallyDrop<F>,
    output: ManuallyDrop<T>,
    error: ManuallyDrop<E>,
}

/// The types of a task.
struct Task<'g, A, C, F, W>(PhantomData<(Brand<'g>, A, C, F, W)>);

impl<'g, A, C, F, W> Task<'g, A, C, F, W>
where
    A: Stored<'g>,
    C: FnOnce(A::Refs) -> F,
    F: Future,
    W: Way<F::Output>,
{
    const LAYOUT: (Layout, usize) = layout(Layout::new::<Room<A, C, F, W::Output, W::Error>>());
    const NEEDS_DROP: bool = mem::needs_drop::<W::Output>() || mem::needs_drop::<W::Error>();
    const TABLE: &'static Table = &Table { step: Self::step, drop: Self::drop, take: Self::take };

    unsafe fn step(mut at: NonNull<Head>, heads: *const NonNull<Head>, cx: &mut Context<'_>) -> Step {
        // SAFETY: as the caller says.
        let bytes = unsafe { Head::bytes::<()>(at) };
        let future = bytes.cast::<F>();
        // SAFETY: as the caller says; it is not used over calls of user code.
        let head = unsafe { at.as_mut() };
        match head.holds {
            Holds::Future => {}
            Holds::Closure => {
                head.holds = Holds::Nothing;
                // SAFETY: it held that, and holds `Nothing` now.
                let (stored, closure) = unsafe { bytes.cast::<(A, C)>().read() };
                let alive = Alive { brand: PhantomData, heads };
                let made = closure(stored.refs(alive));
                // SAFETY: the cell has room for it.
                unsafe { future.write(made) };
                // SAFETY: as above.
                unsafe { at.as_mut() }.holds = Holds::Future;
            }
            _ => return Step::Over,
        }
        // SAFETY: it holds a future; nobody else has a reference to it, as the caller has `&mut Cells`.
        let pinned = unsafe { &mut *future.as_ptr() };
        // SAFETY: it is dropped where it is, before the cell holds anything else, and cells never move.
        let pinned = unsafe { Pin::new_unchecked(pinned) };
        let Poll::Ready(output) = pinned.poll(cx) else { return Step::Pending };
        // SAFETY: as above.
        unsafe { at.as_mut() }.holds = Holds::Nothing;
        // SAFETY: it held a future, and holds `Nothing` now.
        unsafe { future.drop_in_place() };
        let (holds, step) = match W::split(output) {
            Ok(output) => {
                // SAFETY: the cell has room for it.
                unsafe { bytes.cast().write(output) };
                (Holds::Output, Step::Succeeded)
            }
            Err(error) => {
                // SAFETY: the cell has room for it.
                unsafe { bytes.cast().write(error) };
                (Holds::Error, Step::Failed)
            }
        };
        // SAFETY: as above.
        unsafe { at.as_mut() }.holds = holds;
        step
    }

    unsafe fn drop(mut at: NonNull<Head>) {
        // SAFETY: as the caller says.
        let bytes = unsafe { Head::bytes::<()>(at) };
        // SAFETY: as the caller says.
        match mem::replace(&mut unsafe { at.as_mut() }.holds, Holds::Nothing) {
            // SAFETY: it held that, and holds `Nothing` now.
            Holds::Closure => unsafe { bytes.cast::<(A, C)>().drop_in_place() },
            // SAFETY: as above.
            Holds::Future => unsafe { bytes.cast::<F>().drop_in_place() },
            // SAFETY: as above; nobody has a reference to it, as the caller says.
            Holds::Output => unsafe { bytes.cast::<W::Output>().drop_in_place() },
            // SAFETY: as above.
            Holds::Error => unsafe { bytes.cast::<W::Error>().drop_in_place() },
            Holds::Group | Holds::Nothing => {}
        }
    }

    unsafe fn take(at: NonNull<Head>, out: *mut ()) {
        // SAFETY: as the caller says.
        let output = unsafe { Head::bytes::<W::Output>(at) };
        let taker = Taker { brand: PhantomData, here: PhantomData };
        let output = Place { output, brand: PhantomData }.take(&taker);
        // SAFETY: as the caller says.
        unsafe { out.cast::<W::Output>().write(output) };
    }
}

/// The type of a group of targets.
struct Group<'g, H>(PhantomData<(Brand<'g>, H)>);

impl<'g, H: Gather<'g>> Group<'g, H> {
    const LAYOUT: (Layout, usize) = layout(Layout::new::<H>());
    const TABLE: &'static Table = &Table { step: Self::step, drop: Self::drop, take: Self::take };

    unsafe fn step(_: NonNull<Head>, _: *const NonNull<Head>, _: &mut Context<'_>) -> Step {
        Step::Grouped
    }

    unsafe fn drop(at: NonNull<Head>) {
        // SAFETY: as the caller says.
        drop(unsafe { Self::out(at) });
    }

    unsafe fn take(at: NonNull<Head>, out: *mut ()) {
        // SAFETY: as the caller says.
        let group = unsafe { Self::out(at) }.expect("a group is taken once");
        let outputs = group.gather(&Taker { brand: PhantomData, here: PhantomData });
        // SAFETY: as the caller says.
        unsafe { out.cast::<H::Outputs>().write(outputs) };
    }

    /// # Safety
    /// - As of `Table::drop`.
    unsafe fn out(mut at: NonNull<Head>) -> Option<H> {
        // SAFETY: as the caller says.
        let group = unsafe { Head::bytes::<H>(at) };
        // SAFETY: as the caller says.
        match mem::replace(&mut unsafe { at.as_mut() }.holds, Holds::Nothing) {
            // SAFETY: it held that, and holds `Nothing` now.
            Holds::Group => Some(unsafe { group.read() }),
            _ => None,
        }
    }
}

/// The cells of a graph whose tasks fail with `E` and may borrow for `'env`.
pub(crate) struct Cells<'env, E, S> {
    /// By number; when it is empty, the cells are no more.
    heads: Vec<NonNull<Head>>,
    /// The task that started last, or `NONE`.
    started: u32,
    /// How many hold a closure or a future, or did when one panicked.
    open: usize,
    /// Whether outputs, errors or groups have destructors.
    needs_drop: bool,
    arena: Arena,
    tasks: PhantomData<(&'env (), E, S)>,
}

/// Cells that are being added, of the graph `'g`.
pub(crate) struct Growing<'g, 'env: 'g, E, S> {
    cells: Cells<'env, E, S>,
    brand: Brand<'g>,
}

/// The cells of a whole graph, of which one gives a `T` in the end.
pub(crate) struct Grown<'env, T, E, S> {
    cells: Cells<'env, E, S>,
    target: NonNull<Head>,
    gives: PhantomData<T>,
}

// SAFETY: the pointers are to cells and their arena, which are its own. What they hold is `Send`, and outputs are `Sync` too, as `Threads`
// demanded when it was added; errors and the target's output are by the bounds here.
unsafe impl<T: Send, E: Send> Send for Grown<'_, T, E, Threads> {}
// SAFETY: `&Grown` gives numbers and names.
unsafe impl<T, E, S> Sync for Grown<'_, T, E, S> {}

/// Makes a graph: `build` adds the tasks and names the target.
pub(crate) fn grow<'env, T, E, S>(
    build: impl for<'g> FnOnce(Growing<'g, 'env, E, S>) -> (Growing<'g, 'env, E, S>, Token<'g, T>),
) -> Grown<'env, T, E, S> {
    let cells = Cells { heads: Vec::new(), started: NONE, open: 0, needs_drop: false, arena: Arena::new(), tasks: PhantomData };
    let (Growing { cells, .. }, target) = build(Growing { cells, brand: PhantomData });
    let target = cells.heads[target.task as usize];
    Grown { cells, target, gives: PhantomData }
}

impl<'g, 'env: 'g, E, S> Growing<'g, 'env, E, S> {
    /// How many tasks there are.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.cells.heads.len()
    }

    /// Returns the name of a task.
    pub(crate) fn name(&self, task: usize) -> &str {
        self.cells.name(task)
    }

    /// Where the output of a task will be.
    #[inline(always)]
    pub(crate) fn place<T>(&self, token: Token<'g, T>) -> Place<'g, T> {
        let head = self.cells.heads[token.task as usize];
        // SAFETY: the head of a cell.
        let output = unsafe { Head::bytes(head) };
        Place { output, brand: PhantomData }
    }

    /// The same, and why it is not there.
    pub(crate) fn fate<T>(&self, token: Token<'g, T>) -> Fate<'g, T, E> {
        Fate { place: self.place(token), fails: PhantomData }
    }

    /// Makes room for several inputs.
    pub(crate) fn list<A: Stored<'g>>(&mut self, room: usize) -> List<'g, A> {
        let stored = self.memory::<A>(room);
        let fits = size_of::<A::Refs>() <= size_of::<A>() && align_of::<A::Refs>() <= align_of::<A>();
        let refs = if fits { stored.cast() } else { self.memory(room) };
        List { stored, refs, len: 0, room, brand: PhantomData }
    }

    fn memory<T>(&mut self, len: usize) -> NonNull<T> {
        self.cells.arena.alloc(Layout::array::<T>(len).expect("a task's inputs fit in an allocation")).cast()
    }

    /// Adds a task.
    ///
    /// Outputs outlive `'env`, so that they cannot have a `'g` in their types, which may be shorter: a destructor that looks at another output
    /// might find it dropped.
    #[inline]
    pub(crate) fn add<W, A, C, F>(&mut self, name: Cow<'static, str>, stored: A, closure: C) -> Token<'g, W::Output>
    where
        A: Stored<'g>,
        C: FnOnce(A::Refs) -> F + 'g,
        F: Future + 'g,
        W: Way<F::Output, Error = E, Output: 'env>,
        S: Carries<C> + Carries<F> + Shares<W::Output>,
    {
        let at = self.cells.enter(name, Task::<'g, A, C, F, W>::LAYOUT, Task::<'g, A, C, F, W>::TABLE, Holds::Closure);
        // SAFETY: the head of a cell.
        let bytes = unsafe { Head::bytes(at) };
        // SAFETY: the cell has room for it.
        unsafe { bytes.write((stored, closure)) };
        self.cells.open += 1;
        self.entered(at, Task::<'g, A, C, F, W>::NEEDS_DROP)
    }

    /// Adds a group of targets.
    pub(crate) fn add_group<H: Gather<'g>>(&mut self, targets: H) -> Token<'g, H::Outputs> {
        let at = self.cells.enter(Cow::Borrowed(""), Group::<'g, H>::LAYOUT, Group::<'g, H>::TABLE, Holds::Group);
        // SAFETY: the head of a cell.
        let bytes = unsafe { Head::bytes(at) };
        // SAFETY: the cell has room for it.
        unsafe { bytes.write(targets) };
        self.entered(at, mem::needs_drop::<H>())
    }

    /// The cell is whole: from here on it has a number.
    #[inline(always)]
    fn entered<T>(&mut self, at: NonNull<Head>, needs_drop: bool) -> Token<'g, T> {
        let task = u32::try_from(self.len()).ok().filter(|task| *task < NONE).expect("a graph has fewer than 2^32 - 1 tasks");
        self.cells.heads.push(at);
        self.cells.needs_drop |= needs_drop;
        Token { task, brand: PhantomData, gives: PhantomData }
    }
}

impl<E, S> Cells<'_, E, S> {
    fn name(&self, task: usize) -> &str {
        // SAFETY: the head of a cell of ours.
        let name = unsafe { self.heads[task].as_ref() }.name;
        // SAFETY: it is `'static`, or lies in the arena, and nobody writes there.
        unsafe { name.as_ref() }
    }

    /// Makes a cell, whose bytes are to be filled.
    #[inline(always)]
    fn enter(&mut self, name: Cow<'static, str>, layout: (Layout, usize), table: &'static Table, holds: Holds) -> NonNull<Head> {
        let name = match name {
            Cow::Borrowed(name) => NonNull::from(name),
            Cow::Owned(name) => self.arena.text(&name),
        };
        let memory = self.arena.alloc(layout.0);
        // SAFETY: within the memory, as `layout` says.
        let at = unsafe { memory.add(layout.1) }.cast::<Head>();
        // SAFETY: fresh memory, with room for it.
        unsafe { at.write(Head { table, name, before: NONE, holds }) };
        at
    }

    /// Drops everything that there is. If a drop panics, drops the rest and goes on panicking.
    fn clear(&mut self) {
        struct Rest<'a, 'env, E, S>(&'a mut Cells<'env, E, S>);
        impl<E, S> Drop for Rest<'_, '_, E, S> {
            fn drop(&mut self) {
                // There is something left when one panicked.
                self.0.drop_futures();
                self.0.drop_outputs();
                self.0.heads.clear();
                self.0.started = NONE;
            }
        }
        let rest = Rest(self);
        rest.0.drop_futures();
        rest.0.drop_outputs();
    }

    /// Drops all that may have a reference to an output: futures, in the reverse order of their starts, and closures that never ran.
    fn drop_futures(&mut self) {
        if self.open == 0 {
            return;
        }
        self.drop_started(|holds| holds == Holds::Future);
        for index in (0..self.heads.len()).rev() {
            let head = self.heads[index];
            // SAFETY: the head of a cell of ours.
            let Head { table, holds, .. } = unsafe { head.as_ref() };
            if *holds == Holds::Closure {
                // SAFETY: the cell's own table; `&mut self`; it is no output.
                unsafe { (table.drop)(head) };
            }
        }
        self.open = 0;
    }

    /// Drops outputs and errors, in the reverse order of their starts. To be called after `drop_futures`.
    fn drop_outputs(&mut self) {
        if self.needs_drop {
            self.drop_started(|holds| matches!(holds, Holds::Output | Holds::Error));
            for &head in &self.heads {
                // SAFETY: the head of a cell of ours.
                let Head { table, holds, .. } = unsafe { head.as_ref() };
                if *holds == Holds::Group {
                    // SAFETY: the cell's own table; `&mut self`; it is no output.
                    unsafe { (table.drop)(head) };
                }
            }
        }
    }

    fn drop_started(&mut self, which: impl Fn(Holds) -> bool) {
        let mut next = self.started;
        while let Some(&head) = self.heads.get(next as usize) {
            // SAFETY: the head of a cell of ours.
            let &Head { table, before, holds, .. } = unsafe { head.as_ref() };
            if which(holds) {
                // SAFETY: the cell's own table; `&mut self`; outputs after all that had references to them.
                unsafe { (table.drop)(head) };
            }
            next = before;
        }
    }
}

impl<E, S> Drop for Cells<'_, E, S> {
    fn drop(&mut self) {
        self.clear();
    }
}

impl<T, E, S> Grown<'_, T, E, S> {
    /// Drops the closure of a task, which is never to start.
    pub(crate) fn drop_closure(&mut self, task: usize) {
        let head = self.cells.heads[task];
        // SAFETY: the head of a cell of ours.
        let Head { table, holds, .. } = unsafe { head.as_ref() };
        if *holds == Holds::Closure {
            self.cells.open -= 1;
            // SAFETY: the cell's own table; `&mut self`; it is no output.
            unsafe { (table.drop)(head) };
        }
    }

    /// Polls a task, starting it if it has not been.
    ///
    /// # Panics
    /// If there is no task of this number, if one that it needs has no output, or if user code panics.
    #[inline(always)]
    pub(crate) fn step(&mut self, task: u32, cx: &mut Context<'_>) -> Step {
        let mut at = self.cells.heads[task as usize];
        // SAFETY: the head of a cell of ours.
        let head = unsafe { at.as_mut() };
        if head.holds == Holds::Closure {
            head.before = mem::replace(&mut self.cells.started, task);
        }
        let step = head.table.step;
        // SAFETY: the cell's own table; `&mut self`; `head` is not used after this.
        let step = unsafe { step(at, self.cells.heads.as_ptr(), cx) };
        self.cells.open -= usize::from(matches!(step, Step::Succeeded | Step::Failed));
        step
    }

    /// Moves the target's output out, after everything that runs was dropped; then drops the other outputs.
    ///
    /// # Panics
    /// If the target has no output, or a drop panics.
    pub(crate) fn finish(&mut self) -> T {
        assert!(!self.cells.heads.is_empty(), "a graph ends once");
        self.cells.drop_futures();
        let mut output = mem::MaybeUninit::<T>::uninit();
        // SAFETY: the head of a cell of ours.
        let take = unsafe { self.target.as_ref() }.table.take;
        // SAFETY: the cell's own table; `&mut self`; nothing has a reference to an output; the output is a `T`.
        unsafe { take(self.target, output.as_mut_ptr().cast()) };
        // SAFETY: `take` wrote it.
        let output = unsafe { output.assume_init() };
        self.cells.clear();
        output
    }

    /// A task, which is not to start, goes back to a failed one, which is `because` unless the first is among those that did already and
    /// `is_before` that.
    pub(crate) fn doom(&mut self, task: u32, on: u32, is_before: impl FnOnce(u32, u32) -> bool) {
        // SAFETY: the head of a cell of ours.
        let on_head = unsafe { self.cells.heads[on as usize].as_ref() };
        let because = if on_head.holds == Holds::Error { on } else { on_head.before };
        assert!((because as usize) < self.cells.heads.len(), "a task is doomed by one that failed");
        let mut at = self.cells.heads[task as usize];
        // SAFETY: the head of a cell of ours.
        let head = unsafe { at.as_mut() };
        assert!(head.holds == Holds::Closure || head.holds == Holds::Group, "a task is doomed before it starts");
        if head.before == NONE || is_before(because, head.before) {
            head.before = because;
        }
    }

    /// Borrows the error of a task, if it has one.
    pub(crate) fn error(&self, task: usize) -> Option<&E> {
        let at = self.cells.heads[task];
        // SAFETY: the head of a cell of ours.
        if unsafe { at.as_ref() }.holds != Holds::Error {
            return None;
        }
        // SAFETY: the head of a cell.
        let error = unsafe { Head::bytes::<E>(at) };
        // SAFETY: it holds an `E`, as all errors of the graph are, which is shared until it is taken by `&mut`.
        Some(unsafe { error.as_ref() })
    }

    /// Drops the futures of the tasks that run, the last started first.
    pub(crate) fn drop_running(&mut self) {
        self.cells.drop_started(|holds| holds == Holds::Future);
    }

    /// Drops what may have a reference to an output or an error: futures, and closures that never ran.
    pub(crate) fn stop(&mut self) {
        self.cells.drop_futures();
    }

    /// Moves the error of a task out, if it has one, after everything that runs was dropped.
    pub(crate) fn take_error(&mut self, task: usize) -> Option<E> {
        self.cells.drop_futures();
        let mut at = self.cells.heads[task];
        // SAFETY: the head of a cell of ours.
        let head = unsafe { at.as_mut() };
        if head.holds != Holds::Error {
            return None;
        }
        head.holds = Holds::Nothing;
        // SAFETY: the head of a cell.
        let error = unsafe { Head::bytes::<E>(at) };
        // SAFETY: it held an `E`, as all errors of the graph are, to which nothing has a reference, and holds `Nothing` now.
        Some(unsafe { error.read() })
    }

    /// Whether it is no task, but a group of targets.
    pub(crate) fn is_group(&self, task: usize) -> bool {
        // SAFETY: the head of a cell of ours.
        unsafe { self.cells.heads[task].as_ref() }.holds == Holds::Group
    }

    /// Drops everything that there is. If a drop panics, drops the rest and goes on panicking.
    pub(crate) fn clear(&mut self) {
        self.cells.clear();
    }

    /// Returns the name of a task.
    pub(crate) fn name(&self, task: usize) -> &str {
        self.cells.name(task)
    }

    /// How many bytes the cells have.
    pub(crate) fn bytes(&self) -> usize {
        self.cells.arena.bytes() + self.cells.heads.capacity() * size_of::<NonNull<Head>>()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::borrow::Cow;
    use alloc::rc::Rc;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;
    use core::cell::RefCell;
    use core::convert::Infallible;
    use core::future::{Future, pending, ready};
    use core::panic::AssertUnwindSafe;
    use core::task::{Context, Waker};
    use std::panic::catch_unwind;

    use super::{Alive, Carries, Growing, Grown, Holds, Local, Shares, Step, Stored, Sure, Token, Tried, grow};

    fn add<'g, 'env: 'g, E, S, A, C, F>(cells: &mut Growing<'g, 'env, E, S>, stored: A, task: C) -> Token<'g, F::Output>
    where
        A: Stored<'g>,
        C: FnOnce(A::Refs) -> F + 'g,
        F: Future<Output: 'env> + 'g,
        S: Carries<C> + Carries<F> + Shares<F::Output>,
    {
        cells.add::<Sure<E>, _, _, _>(Cow::Borrowed("task"), stored, task)
    }

    fn step<T, E, S>(cells: &mut Grown<'_, T, E, S>, task: u32) -> Step {
        cells.step(task, &mut Context::from_waker(Waker::noop()))
    }

    /// What it panics with.
    fn panics<R>(run: impl FnOnce() -> R) -> String {
        let panic = catch_unwind(AssertUnwindSafe(run)).map(drop).expect_err("it panics");
        panic.downcast_ref::<&str>().map_or_else(|| panic.downcast_ref::<String>().expect("a text").clone(), ToString::to_string)
    }

    /// 0 gives an `Rc`, 1 holds on to it and stays pending, 2 gives how many there are of both.
    fn three(count: &Rc<()>) -> Grown<'_, usize, Infallible, Local> {
        grow(|mut cells| {
            let held = Rc::clone(count);
            let first = add(&mut cells, (), move |()| ready(held));
            let place = cells.place(first);
            let held = Rc::clone(count);
            add(&mut cells, place, move |first: &Rc<()>| async move {
                pending::<()>().await;
                drop((first, held));
            });
            let held = Rc::clone(count);
            let last = add(&mut cells, (place, place), move |(one, two): (&Rc<()>, &Rc<()>)| {
                assert!(Rc::ptr_eq(one, two) && Rc::ptr_eq(one, &held));
                ready(Rc::strong_count(one))
            });
            (cells, last)
        })
    }

    #[test]
    fn a_cell_goes_from_closure_to_future_to_output() {
        let count = Rc::new(());
        let mut cells = three(&count);
        assert_eq!(Rc::strong_count(&count), 4);
        assert_eq!([step(&mut cells, 0), step(&mut cells, 0)], [Step::Succeeded, Step::Over]);
        assert_eq!([step(&mut cells, 1), step(&mut cells, 1)], [Step::Pending, Step::Pending]);
        assert_eq!(step(&mut cells, 2), Step::Succeeded);
        assert_eq!(Rc::strong_count(&count), 3);
        assert_eq!(cells.finish(), 4);
        assert_eq!(Rc::strong_count(&count), 1);
        assert!(panics(|| step(&mut cells, 1)).contains("out of bounds"));
        assert_eq!(panics(|| cells.finish()), "a graph ends once");
        cells.clear();
    }

    #[test]
    fn whatever_order_a_caller_makes_up_nothing_is_read_that_is_not_there() {
        let count = Rc::new(());
        let mut cells = three(&count);
        assert_eq!(panics(|| step(&mut cells, 2)), "a task starts after what it needs");
        assert_eq!(step(&mut cells, 2), Step::Over, "its closure is gone");
        assert_eq!(Rc::strong_count(&count), 3);
        assert_eq!([step(&mut cells, 0), step(&mut cells, 1)], [Step::Succeeded, Step::Pending]);
        assert_eq!(cells.take_error(0).map(|never| match never {}), None::<()>);
        assert!(panics(|| cells.finish()).contains("an output is taken once"));
        drop(cells);
        assert_eq!(Rc::strong_count(&count), 1);
    }

    #[test]
    fn an_error_is_moved_out_and_the_rest_is_dropped() {
        let count = Rc::new(());
        let mut cells: Grown<'_, (), String, Local> = grow(|mut cells| {
            let held = Rc::clone(&count);
            let first = add(&mut cells, (), move |()| ready(held));
            let place = cells.place(first);
            let failing = async { Err::<(), _>(String::from("why")) };
            let last = cells.add::<Tried, _, _, _>(Cow::Owned(String::from("made")), place, move |_| failing);
            (cells, last)
        });
        assert_eq!((cells.name(0), cells.name(1)), ("task", "made"));
        assert_eq!([step(&mut cells, 0), step(&mut cells, 1), step(&mut cells, 1)], [Step::Succeeded, Step::Failed, Step::Over]);
        assert_eq!((cells.take_error(1).as_deref(), cells.take_error(1), Rc::strong_count(&count)), (Some("why"), None, 2));
        cells.clear();
        assert_eq!(Rc::strong_count(&count), 1);
    }

    /// 0 and 1 fail, 2 and 3 are doomed; 4 waits for all of them, holds on to what it gets, and is dropped with it.
    #[test]
    fn who_waits_for_one_without_an_output_is_told_because_of_whom() {
        let seen = &RefCell::new(Vec::new());
        let grown = || -> Grown<'_, (), String, Local> {
            grow(|mut cells| {
                let fail = |name: &'static str| move |()| async move { Err::<u8, _>(String::from("no ") + name) };
                let [zero, one] = ["zero", "one"].map(|name| cells.add::<Tried, _, _, _>(Cow::Borrowed(name), (), fail(name)));
                let [two, three] = [0; 2].map(|_| add(&mut cells, (), |()| ready(0_u8)));
                let fates = [zero, one, two, three].map(|token| cells.fate(token));
                let last = add(&mut cells, (fates[0], fates[1], fates[2], fates[3]), |(zero, one, two, three)| async move {
                    let all = [zero, one, two, three];
                    seen.borrow_mut().extend(all.map(|end| end.map_or_else(|why| why.to_string(), u8::to_string)));
                    pending::<()>().await;
                    seen.borrow_mut().extend(all.map(|end| end.map_or_else(|why| why.to_string(), u8::to_string)));
                });
                (cells, last)
            })
        };
        let mut early = grown();
        assert_eq!(panics(|| step(&mut early, 4)), "a task starts after what it waits for");
        assert_eq!(panics(|| early.doom(2, 1, |_, _| true)), "a task is doomed by one that failed");

        let mut cells = grown();
        assert_eq!([step(&mut cells, 0), step(&mut cells, 1)], [Step::Failed, Step::Failed]);
        cells.doom(2, 1, |one, other| one < other);
        cells.doom(3, 2, |one, other| one < other);
        cells.doom(3, 0, |one, other| one < other);
        cells.doom(3, 1, |one, other| one < other);
        assert_eq!(panics(|| cells.doom(1, 0, |_, _| true)), "a task is doomed before it starts");
        assert_eq!(step(&mut cells, 4), Step::Pending);
        let [zero, one] = ["zero", "one"].map(|name| std::format!("task `{name}` failed: no {name}"));
        assert_eq!(seen.take(), [&*zero, &*one, &*one, &*zero]);
        assert_eq!((cells.take_error(0).as_deref(), cells.take_error(1).as_deref()), (Some("no zero"), Some("no one")));
        assert_eq!(step(&mut cells, 4), Step::Over, "its future was dropped before the errors were moved");
    }

    /// Stored smaller than what it becomes.
    struct Twice<A>(A);

    impl<'g, A: Stored<'g, Refs: Clone>> Stored<'g> for Twice<A> {
        type Refs = [A::Refs; 3];

        fn refs(self, alive: Alive<'g>) -> Self::Refs {
            let refs = self.0.refs(alive);
            [refs.clone(), refs.clone(), refs]
        }
    }

    #[test]
    fn a_list_becomes_what_the_task_gets_in_place_or_elsewhere() {
        let mut cells: Grown<'_, u64, Infallible, Local> = grow(|mut cells| {
            let places: Vec<_> = (0..100_u64).map(|i| add(&mut cells, (), move |()| ready(i))).collect();
            let (mut same, mut more, mut none) = (cells.list(100), cells.list(100), cells.list(100));
            for &token in &places {
                let place = cells.place(token);
                same.push(place);
                more.push(Twice(place));
                none.push(());
            }
            assert!(panics(|| none.push(())).contains("room"));
            let last = add(&mut cells, (same, more, none), |(same, more, none): (&[&u64], &[[&u64; 3]], &[()])| async move {
                assert_eq!((same.len(), more.len(), none.len()), (100, 100, 100));
                assert!(same.iter().zip(more).all(|(one, three)| three.iter().all(|other| core::ptr::eq(*one, *other))));
                same.iter().copied().sum()
            });
            (cells, last)
        });
        assert!((0..=100).all(|task| step(&mut cells, task) == Step::Succeeded));
        assert_eq!(cells.finish(), 4950);
    }

    #[test]
    fn cells_are_aligned_whatever_is_in_them() {
        #[repr(align(256))]
        #[derive(Clone, Copy)]
        struct Aligned(u8);
        #[repr(align(16))]
        #[derive(Clone, Copy)]
        struct Vector([u8; 16]);

        let seen = &RefCell::new(Vec::new());
        let mut cells: Grown<'_, Aligned, Infallible, Local> = grow(|mut cells| {
            let one = add(&mut cells, (), |()| ready(1_u8));
            let one = cells.place(one);
            let vector = add(&mut cells, one, |one| ready(Vector([*one; 16])));
            let vector = cells.place(vector);
            let aligned = add(&mut cells, vector, |vector: &Vector| {
                seen.borrow_mut().push((&raw const *vector).addr() % 16);
                let aligned = Aligned(vector.0[15]);
                async move {
                    seen.borrow_mut().push((&raw const aligned).addr() % 256);
                    aligned
                }
            });
            let place = cells.place(aligned);
            let empty = add(&mut cells, place, |aligned: &Aligned| {
                seen.borrow_mut().push((&raw const *aligned).addr() % 256);
                ready(())
            });
            assert_eq!(empty.task(), 3);
            (cells, aligned)
        });
        assert!((0..4).all(|task| step(&mut cells, task) == Step::Succeeded));
        assert_eq!((cells.finish().0, seen.borrow().as_slice()), (1, &[0; 3][..]));
    }

    #[test]
    fn what_there_is_is_small() {
        assert_eq!((size_of::<Holds>(), size_of::<super::Head>()), (1, 3 * size_of::<usize>() + 8));
        assert_eq!(size_of::<Token<'_, String>>(), 4);
    }
}
