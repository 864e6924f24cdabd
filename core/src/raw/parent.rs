//! The waker of whoever polls the run: one registrant (the run), any number of notifiers (the wakers of its tasks).
//!
//! State and access:
//!
//! | state | whose the slot is | left by |
//! |---|---|---|
//! | IDLE | the registrant's | the registrant, in `arm`: → ARMED |
//! | ARMED | nobody's; it has a waker | a notifier, in `wake`: → TAKING; the registrant, in `arm` or `close`: → IDLE |
//! | TAKING | that notifier's to move the waker out, anybody's to look at | the same notifier, with the waker in its hand: → IDLE |
//!
//! A run is IDLE while it polls its tasks, so a wake from inside a poll costs one load here.
//! A notifier that finds IDLE does nothing: the registrant has yet to `arm`, and looks at the queue after that.
//! A notifier that finds TAKING does nothing: another one is about to wake the run.
//! A registrant that finds TAKING does nothing either if it is the same waker: the run that it is polled in is about to be woken. So a run
//! in an interrupt handler does not go round for ever while the notifier, which it interrupted, stands still. (If it has another waker by
//! then, it does.)
//!
//! Drop:   `close` takes the waker back, so a task's waker that outlives the run does not keep it.
//! Panic:  the waker's `clone`, `wake` and `drop` are user code. None runs in TAKING, which is a few instructions long, nor while the slot
//!         is borrowed: `arm` clones in IDLE, before it writes; `wake` calls, and `arm` drops the old one, when the state has moved on.

use core::mem::MaybeUninit;
use core::task::Waker;

use super::sync::{AtomicU8, Ordering, UnsafeCell, const_fn, spin_loop};

const IDLE: u8 = 0;
const ARMED: u8 = 1;
const TAKING: u8 = 2;

pub(crate) struct ParentWaker {
    state: AtomicU8,
    /// The registrant alone writes it.
    slot: UnsafeCell<MaybeUninit<Waker>>,
}

// SAFETY: `slot` is touched by the one owner that `state` names (table above); a waker may be used and dropped on any thread.
unsafe impl Send for ParentWaker {}
// SAFETY: as above; the arrows between two owners are Release and Acquire on `state`.
unsafe impl Sync for ParentWaker {}

impl ParentWaker {
    const_fn! {
        pub(crate) fn new() -> Self {
            ParentWaker { state: AtomicU8::new(IDLE), slot: UnsafeCell::new(MaybeUninit::uninit()) }
        }
    }

    /// Stores `waker` for the next `wake`. Whoever calls it looks at the queue once more after this.
    ///
    /// # Safety
    /// - One at a time calls `arm` and `close`, and each call happens before the next.
    #[inline]
    pub(crate) unsafe fn arm(&self, waker: &Waker) {
        // Ordering: Acquire on failure; pairs with Release of IDLE in `wake_armed`, so that our write comes after its read.
        // Relaxed on success: the slot is as the registrant left it.
        let old = match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Acquire) {
            // SAFETY: it was ARMED by the registrant, and that is us.
            Ok(_) => Some(unsafe { self.take() }),
            Err(IDLE) => None,
            Err(_) => {
                // SAFETY: it was ARMED by the registrant, so it was written. Who has the waker now may drop it meanwhile, but not before
                // it has woken it, after our look at the state; and we compare addresses alone.
                let same = self.slot.with(|slot| unsafe { &*slot.cast::<Waker>() }.will_wake(waker));
                if !same {
                    // That waker may be of a task we no longer belong to, so we wake the new one ourselves: it polls us again, and again,
                    // until the notifier is done, which is a few instructions from here.
                    waker.wake_by_ref();
                    spin_loop();
                }
                return;
            }
        };
        let (new, old) = match old {
            Some(old) if old.will_wake(waker) => (old, None),
            old => (waker.clone(), old),
        };
        // SAFETY: IDLE, so the slot is the registrant's, and that is us. It had no waker, or we have taken it.
        self.slot.with_mut(|slot| unsafe { slot.cast::<Waker>().write(new) });
        // Ordering: Release; pairs with Acquire of TAKING in `wake_armed`, so that the notifier sees the slot written.
        self.state.store(ARMED, Ordering::Release);
        drop(old);
    }

    /// Moves the waker out of the slot.
    ///
    /// # Safety
    /// - It has one, whose owner is the caller.
    #[inline]
    unsafe fn take(&self) -> Waker {
        // SAFETY: as the caller says.
        self.slot.with(|slot| unsafe { slot.cast::<Waker>().read() })
    }

    /// Wakes the armed waker, if there is one, and disarms.
    #[inline]
    pub(crate) fn wake(&self) {
        // Ordering: Relaxed; the caller put the first block on the stack by a read-modify-write with Acquire, which read the null
        // that the run's last look left with Release, after it armed. So this load cannot be older than that ARMED.
        if self.state.load(Ordering::Relaxed) == ARMED {
            self.wake_armed();
        }
    }

    #[cold]
    fn wake_armed(&self) {
        // Ordering: Acquire; pairs with Release of ARMED in `arm`, so that we see the slot full.
        let won = self.state.compare_exchange(ARMED, TAKING, Ordering::Acquire, Ordering::Relaxed);
        if won.is_ok() {
            // SAFETY: it was ARMED and is TAKING, so the waker is ours.
            let waker = unsafe { self.take() };
            // Ordering: Release; pairs with Acquire in `arm`, which writes the slot next.
            self.state.store(IDLE, Ordering::Release);
            waker.wake();
        }
    }

    /// Gives the stored waker back: nobody is woken after this, but by a notifier that has it.
    ///
    /// # Safety
    /// - One at a time calls `arm` and `close`, and each call happens before the next.
    pub(crate) unsafe fn close(&self) -> Option<Waker> {
        // Ordering: Relaxed; the slot is as the registrant left it, or nobody reads it here.
        match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Relaxed) {
            // SAFETY: it was ARMED by the registrant, and that is us.
            Ok(_) => Some(unsafe { self.take() }),
            Err(_) => None, // a notifier has it, or nobody
        }
    }
}
