//! A queue on the heap that is made when the first task waits, so that a run whose tasks are all ready allocates nothing.
//!
//! Memory: a pointer to the queue, or null. While it is null a task is lent a waker that knows this place: to clone it, or to wake by it,
//!         makes the queue, and gives one of the queue's.
//! State:  null → the queue, once. Any thread to which a task shows the waker that it was lent may make it; if two do, one takes the other's.
//! Access: the pointer is atomic. The queue is armed and taken from by the holder of `&mut Lazy` alone; others only clone and wake.
//! Drop:   gives the count of this place back. A waker that this place lent is gone by then; the others keep the queue.
//! Panic:  as in `ready.rs`.

use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::{self, NonNull};
use core::task::{RawWaker, RawWakerVTable, Waker};

use super::apart::Place;
use super::counted::Ready;
use super::ready::Head;
use super::sync::{AtomicPtr, Ordering};
use super::wakes::{Taken, Wakes, Words};

/// Where the queue of `32 * W` tasks is, once it is there.
pub(crate) struct Lazy<const W: usize>(AtomicPtr<Head>);

impl<const W: usize> Lazy<W> {
    const TASKS: usize = 32 * W;

    /// The queue, if it is there.
    #[inline(always)]
    fn get(&mut self) -> Option<ManuallyDrop<Ready>> {
        // SAFETY: `make` put it there; it is used while `self` is borrowed, as all callers do.
        NonNull::new(*self.0.get_mut()).map(|head| ManuallyDrop::new(unsafe { Ready::from_head(head) }))
    }
}

impl<const W: usize> Place for Lazy<W> {
    #[inline(always)]
    fn new() -> Self {
        Lazy(AtomicPtr::new(ptr::null_mut()))
    }

    #[inline(always)]
    fn knows(&self) -> bool {
        // Ordering: Relaxed; between polls nobody makes it.
        !self.0.load(Ordering::Relaxed).is_null()
    }

    #[inline(always)]
    fn has_lent(waker: &Waker) -> bool {
        ptr::eq(waker.vtable(), Ready::TABLE) || ptr::eq(waker.vtable(), &raw const LENT)
    }
}

impl<const W: usize> Wakes for Lazy<W> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        // Ordering: Relaxed; as in `Ready::is_empty`.
        let head = NonNull::new(self.0.load(Ordering::Relaxed));
        // SAFETY: `make` put it there; it is used while `self` is borrowed.
        head.is_none_or(|head| ManuallyDrop::new(unsafe { Ready::from_head(head) }).is_empty())
    }

    #[inline(always)]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        self.get().map_or(Taken::Nothing, |mut queue| queue.take(into))
    }

    #[inline(always)]
    fn arm(&mut self, parent: &Waker) {
        let mut queue = match self.get() {
            Some(queue) => queue,
            None => make(&self.0, Self::TASKS),
        };
        queue.arm(parent);
    }

    #[inline(always)]
    fn with_waker<R>(&mut self, task: usize, _: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        assert!(task < Self::TASKS, "the queue is for fewer tasks");
        let mut lent = MaybeUninit::uninit();
        let (data, table) = match self.get() {
            Some(queue) => (queue.waker_of(task).cast(), Ready::TABLE),
            None => (ptr::from_ref(lent.write(Lent { place: &self.0, tasks: Self::TASKS, task })).cast(), &LENT),
        };
        // SAFETY: with the queue's table, its pointer for this task, of which there are as many; else a `Lent`, as `LENT` wants it. Either is
        // there as long as `f`.
        let waker = unsafe { Waker::new(data, table) };
        // It is lent, so it is not dropped.
        f(&ManuallyDrop::new(waker))
    }
}

impl<const W: usize> Drop for Lazy<W> {
    #[inline]
    fn drop(&mut self) {
        if let Some(queue) = self.get() {
            drop(ManuallyDrop::into_inner(queue));
        }
    }
}

/// What the waker of a task is before there is a queue. It lies on the stack of the poll that lends it.
struct Lent<'a> {
    place: &'a AtomicPtr<Head>,
    tasks: usize,
    task: usize,
}

/// The queue in the place, made if it is not there.
#[cold]
#[inline(never)]
fn make(place: &AtomicPtr<Head>, tasks: usize) -> ManuallyDrop<Ready> {
    // Ordering: Acquire; pairs with Release below, so that we see the queue that another thread made.
    let mut head = place.load(Ordering::Acquire);
    if head.is_null() {
        let made = Ready::new(tasks).into_head();
        // Ordering: Release; pairs with the other Acquires, so that who finds the queue sees it made.
        match place.compare_exchange(ptr::null_mut(), made.as_ptr(), Ordering::Release, Ordering::Acquire) {
            Ok(_) => head = made.as_ptr(),
            Err(there) => {
                // SAFETY: from `into_head` just now, and nobody else knows it.
                drop(unsafe { Ready::from_head(made) });
                head = there;
            }
        }
    }
    // SAFETY: it was put there, by us or by another, and is no more null after that.
    let head = unsafe { NonNull::new_unchecked(head) };
    // SAFETY: from `into_head`; the count that it has is not given back here.
    ManuallyDrop::new(unsafe { Ready::from_head(head) })
}

/// For wakers whose data is a `Lent`. None is owned: `clone` gives one of the queue, so that none is woken by value or dropped, and
/// `lent` is there when `clone` and `wake_by_ref` are called, as whoever calls them has the waker by reference. On any thread: a `Lent` is
/// `Sync`.
static LENT: RawWakerVTable = RawWakerVTable::new(clone, wake_by_ref, wake_by_ref, |_| ());

/// # Safety
/// - `data` is a `Lent` that lives until this returns.
unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: as the caller says.
    let lent = unsafe { &*data.cast::<Lent<'_>>() };
    let waker = ManuallyDrop::new(make(lent.place, lent.tasks).with_waker(lent.task, Waker::clone));
    RawWaker::new(waker.data(), waker.vtable())
}

/// # Safety
/// - `data` is a `Lent` that lives until this returns.
unsafe fn wake_by_ref(data: *const ()) {
    // SAFETY: as the caller says.
    let lent = unsafe { &*data.cast::<Lent<'_>>() };
    make(lent.place, lent.tasks).with_waker(lent.task, Waker::wake_by_ref);
}

#[cfg(test)]
mod tests {
    extern crate std;

    use alloc::sync::Arc;
    use alloc::task::Wake;
    use alloc::vec::Vec;
    use core::task::Waker;
    use std::thread;

    use super::super::apart::Place as _;
    use super::super::sync::{AtomicUsize, Ordering};
    use super::super::wakes::{Taken, Wakes as _};
    use super::{Lazy, Ready};

    #[derive(Default)]
    struct Parent(AtomicUsize);

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn clone(lazy: &mut Lazy<1>, task: usize) -> Waker {
        lazy.with_waker(task, Waker::noop(), Waker::clone)
    }

    #[test]
    fn there_is_no_queue_before_the_first_clone_wake_or_sleep() {
        let begins: [fn(&mut Lazy<1>); 3] = [
            |lazy| drop(clone(lazy, 3)),
            |lazy| lazy.with_waker(3, Waker::noop(), Waker::wake_by_ref),
            |lazy| lazy.arm(Waker::noop()),
        ];
        for (nth, begin) in begins.into_iter().enumerate() {
            let mut lazy = Lazy::<1>::new();
            assert!(!lazy.knows() && lazy.is_empty());
            assert_eq!(lazy.take(&mut [0]), Taken::Nothing);
            lazy.with_waker(3, Waker::noop(), |waker| assert!(Lazy::<1>::has_lent(waker)));
            assert!(!lazy.knows(), "to look at a waker is nothing");
            begin(&mut lazy);
            assert!(lazy.knows());
            assert_eq!(lazy.is_empty(), nth != 1);
            assert_eq!(lazy.take(&mut [0]), if nth == 1 { Taken::One(3) } else { Taken::Nothing });
        }
    }

    #[test]
    fn a_waker_from_before_the_queue_is_one_of_the_queue() {
        let parent = Arc::<Parent>::default();
        let mut lazy = Lazy::<1>::new();
        let before = clone(&mut lazy, 31);
        lazy.with_waker(31, Waker::noop(), |waker| assert!(waker.will_wake(&before) && Lazy::<1>::has_lent(waker)));
        lazy.with_waker(30, Waker::noop(), |waker| assert!(!waker.will_wake(&before)));
        lazy.arm(&Waker::from(parent.clone()));
        before.wake_by_ref();
        assert_eq!((parent.0.load(Ordering::Relaxed), lazy.take(&mut [0])), (1, Taken::One(31)));
        lazy.arm(&Waker::from(parent.clone()));
        drop(lazy);
        assert_eq!(Arc::strong_count(&parent), 1, "the run's waker goes with the run");
        before.wake();
        assert_eq!(parent.0.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn threads_that_begin_at_once_get_wakers_of_one_queue() {
        for _ in 0..if cfg!(miri) { 5 } else { 300 } {
            let mut lazy = Lazy::<1>::new();
            let wakers: Vec<Waker> = lazy.with_waker(7, Waker::noop(), |waker| {
                thread::scope(|threads| {
                    let all: Vec<_> = (0..3).map(|_| threads.spawn(|| waker.clone())).collect();
                    all.into_iter().map(|thread| thread.join().expect("it clones")).collect()
                })
            });
            assert!(wakers.iter().all(|waker| waker.will_wake(&wakers[0])));
            wakers.into_iter().for_each(Waker::wake);
            assert_eq!(lazy.take(&mut [0]), Taken::One(7));
        }
    }

    #[test]
    #[should_panic(expected = "the queue is for fewer tasks")]
    fn a_task_that_is_not_there_has_no_waker() {
        clone(&mut Lazy::new(), 32);
    }

    #[test]
    fn a_queue_goes_in_and_out_of_its_place() {
        let queue = Ready::new(65);
        let waker = queue.with_waker(64, Waker::clone);
        let head = queue.into_head();
        waker.wake();
        // SAFETY: from `into_head`, once.
        let mut queue = unsafe { Ready::from_head(head) };
        assert_eq!(queue.take(&mut [0; 2]), Taken::One(64));
    }
}
