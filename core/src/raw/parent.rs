//! The waker of whoever polls the run: one registrant (the run), any number of notifiers (the wakers of its tasks).
//!
//! State and access:
//!
//! | state | whose the slot is | left by |
//! |---|---|---|
//! | IDLE | the registrant's | the registrant, in `arm`: → ARMED |
//! | ARMED | nobody's; it is full | a notifier, in `wake`: → TAKING; the registrant, in `arm` or `close`: → IDLE |
//! | TAKING | that notifier's | the same notifier, with the waker in its hand: → IDLE |
//!
//! A run is IDLE while it polls its tasks, so a wake from inside a poll costs one load here.
//! A notifier that finds IDLE does nothing: the registrant has yet to `arm`, and looks at the queue after that.
//! A notifier that finds TAKING does nothing: another one is about to wake the run.
//!
//! Drop:   `close` takes the waker back, so a task's waker that outlives the run does not keep it.
//! Panic:  the waker's `clone`, `wake` and `drop` are user code. None runs in TAKING, which is two instructions long, nor while the slot
//!         is borrowed: `arm` clones in IDLE, before it writes; `wake` calls, and `arm` drops the old one, when the state has moved on.

use core::task::Waker;

use super::sync::{AtomicU8, Ordering, UnsafeCell, const_fn, spin_loop};

const IDLE: u8 = 0;
const ARMED: u8 = 1;
const TAKING: u8 = 2;

pub(crate) struct ParentWaker {
    state: AtomicU8,
    slot: UnsafeCell<Option<Waker>>,
}

// SAFETY: `slot` is touched by the one owner that `state` names (table above); a waker may be used and dropped on any thread.
unsafe impl Send for ParentWaker {}
// SAFETY: as above; the arrows between two owners are Release and Acquire on `state`.
unsafe impl Sync for ParentWaker {}

impl ParentWaker {
    const_fn! {
        pub(crate) fn new() -> Self {
            ParentWaker { state: AtomicU8::new(IDLE), slot: UnsafeCell::new(None) }
        }
    }

    /// Stores `waker` for the next `wake`. Whoever calls it looks at the queue once more after this.
    ///
    /// # Safety
    /// - One at a time calls `arm` and `close`, and each call happens before the next.
    #[inline]
    pub(crate) unsafe fn arm(&self, waker: &Waker) {
        // Ordering: Acquire on failure; pairs with Release of IDLE in `wake_armed`, so that we see the slot that it emptied.
        // Relaxed on success: the slot is as the registrant left it.
        match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Acquire) {
            Ok(_) | Err(IDLE) => {
                // SAFETY: IDLE, so the slot is the registrant's, and that is us.
                let same = self.slot.with(|slot| unsafe { &*slot }.as_ref().is_some_and(|old| old.will_wake(waker)));
                let old = if same {
                    None
                } else {
                    let new = waker.clone();
                    // SAFETY: as above; only the registrant leaves IDLE.
                    self.slot.with_mut(|slot| unsafe { &mut *slot }.replace(new))
                };
                // Ordering: Release; pairs with Acquire of TAKING in `wake_armed`, so that the notifier sees the slot full.
                self.state.store(ARMED, Ordering::Release);
                drop(old);
            }
            Err(_) => {
                // A notifier is taking the old waker out, two instructions from done. That waker may be of a task we no longer
                // belong to, so we wake the new one ourselves: it polls us again, and again, until the notifier is done.
                waker.wake_by_ref();
                spin_loop();
            }
        }
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
            // SAFETY: TAKING, so the slot is ours, as nobody else leaves it.
            let waker = self.slot.with_mut(|slot| unsafe { &mut *slot }.take());
            // Ordering: Release; pairs with Acquire in `arm` and `close`, which touch the slot next.
            self.state.store(IDLE, Ordering::Release);
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }

    /// Gives the stored waker back: nobody is woken after this.
    ///
    /// # Safety
    /// - One at a time calls `arm` and `close`, and each call happens before the next.
    pub(crate) unsafe fn close(&self) -> Option<Waker> {
        // Ordering: as in `arm`.
        match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Acquire) {
            // SAFETY: IDLE, so the slot is the registrant's, and that is us.
            Ok(_) | Err(IDLE) => self.slot.with_mut(|slot| unsafe { &mut *slot }.take()),
            Err(_) => None, // a notifier has it
        }
    }
}
