//! Wakers without a heap: a `static` table of which each run has an entry, and wakers that are plain numbers.
//!
//! Memory: `ENTRIES` entries of 20 bytes on a 32-bit target, 320 bytes in all; of 40 and 640 on a 64-bit one. An entry is for a word of
//!         lanes; a run has one for each word of its own, from its claim to its drop. **The waker of a lane is a number in place of an
//!         address**: no memory is kept by it or read through it, clone and drop do nothing, and it may be kept for ever. Of the number
//!         64 bits are generation (54), entry (4) and lane (6); 32 bits are 23, 4 and 5.
//!
//! State:  `Entry::claim` is free(g) → claimed(g) → free(g + 1), where g wraps: `Claim::new`, then its drop.
//!         `Entry::ready` has a bit for each lane that was woken and not taken. A claim begins with none.
//!         (G) *A waker of generation g is made while claimed(g) stands.* So a wake that reads another generation is of a run that is
//!         over, and does nothing.
//!         (L) *A wake that is late all the same is a poll too many, no more.* It may have read its generation just before the entry was
//!         given back and claimed again, or come after 2^54 (2^23) claims of the entry, whose generation is its own again. It then does
//!         for another run what a wake does: sets a bit, and wakes the parent if that is the first. If the run has no such lane, the bit
//!         is not taken; if it has, the lane is polled once for nothing.
//!         (R) *A word with a bit has a wake of its parent on the way, or the run is polling and is going to look.* This is so whoever set
//!         the bit, so that a late one does not swallow the wake of another.
//! Access: waking: any thread or interrupt, at any time. `ready` is atomic and cleared by the claim's owner; `parent` is woken by anybody,
//!         armed and closed by the claim's owner, one after the other: a claim acquires what the drop of the last one released.
//! Drop:   the parent's waker is taken back, then the entry is given back, then the waker is dropped. A run that is leaked keeps its entry.
//! Panic:  user code is the parent's waker alone (`parent.rs`). It is called by a wake when the bit is set, by `arm` with nothing in hand,
//!         and dropped when the entry is free. If those of two words unwind, the second one aborts, as in any array.
//! Load:   a wake is a load and one read-modify-write, and the first of a word in a pass one load more. One that is stopped between its bit
//!         and the parent delays the other wakes of its word until it goes on; none is lost.

use core::mem::ManuallyDrop;
use core::ptr;
use core::task::{RawWaker, RawWakerVTable, Waker};

use super::parent::ParentWaker;
use super::sync::{AtomicUsize, Ordering, const_fn};
use super::wakes::{Taken, WORD, Wakes, Words};

/// How many runs with a word of lanes there are at a time; two in the models.
const ENTRIES: usize = if cfg!(feature = "loom") { 2 } else { 16 };

/// Where the generation begins in a waker's number and in `Entry::claim`. It has one bit in the models.
const GENERATION: u32 = if cfg!(feature = "loom") { usize::BITS - 1 } else { (ENTRIES * WORD).trailing_zeros() };

/// Beside the generation in `Entry::claim`: a run has it.
const CLAIMED: usize = 1;

const _: () = assert!(ENTRIES.is_power_of_two() && WORD.is_power_of_two(), "a number's parts are whole bits");
const _: () = assert!(cfg!(feature = "loom") || size_of::<Entry>() == 5 * size_of::<usize>(), "as is said above");

#[cfg(not(feature = "loom"))]
static TABLE: [Entry; ENTRIES] = [const { Entry::new() }; ENTRIES];
#[cfg(feature = "loom")]
super::sync::lazy_static! {
    static ref TABLE: [Entry; ENTRIES] = core::array::from_fn(|_| Entry::new());
}

struct Entry {
    /// The generation, and whether it is `CLAIMED`.
    claim: AtomicUsize,
    /// The lanes that were woken.
    ready: AtomicUsize,
    parent: ParentWaker,
}

impl Entry {
    const_fn! {
        fn new() -> Self {
            Entry { claim: AtomicUsize::new(0), ready: AtomicUsize::new(0), parent: ParentWaker::new() }
        }
    }
}

/// The entry of a waker's number.
#[inline]
fn entry_of(number: usize) -> &'static Entry {
    &TABLE[number / WORD % ENTRIES]
}

/// A run's place in the table, for at most `WORDS` words of lanes.
pub(crate) struct Table<const WORDS: usize>([Claim; WORDS]);

impl<const WORDS: usize> Table<WORDS> {
    /// Claims entries for lanes 0 to `lanes - 1`, at most `WORDS` words, none of them woken; none if there is no room for all.
    pub(crate) fn claim(lanes: usize) -> Option<Self> {
        debug_assert!(lanes <= WORDS * WORD, "at most that many words");
        let mut claims = [const { None }; WORDS];
        for (word, claim) in claims.iter_mut().enumerate() {
            // If there is none, those that we have are given back.
            *claim = Some(Claim::new(lanes.saturating_sub(word * WORD).min(WORD))?);
        }
        Some(Table(claims.map(|claim| claim.expect("each was claimed"))))
    }

    /// The waker of a lane.
    ///
    /// # Panics
    /// If there is no such lane.
    #[inline]
    pub(super) fn waker(&self, lane: usize) -> ManuallyDrop<Waker> {
        self.0[lane / WORD].waker(lane % WORD)
    }

    /// Whether the waker is one of a table.
    #[cfg(all(any(test, not(feature = "alloc")), not(feature = "loom")))]
    #[inline]
    pub(super) fn has_lent(waker: &Waker) -> bool {
        ptr::eq(waker.vtable(), &raw const WAKER)
    }
}

impl<const WORDS: usize> Wakes for Table<WORDS> {
    #[inline]
    fn is_empty(&self) -> bool {
        self.0.iter().all(Claim::is_empty)
    }

    #[inline]
    fn take(&mut self, into: &mut impl Words) -> Taken {
        let mut taken = Taken::Nothing;
        for (word, claim) in self.0.iter_mut().enumerate() {
            let bits = claim.take();
            taken = match taken {
                _ if bits == 0 => continue,
                Taken::Nothing if bits.is_power_of_two() => Taken::One(word * WORD + bits.trailing_zeros() as usize),
                before => {
                    if let Taken::One(lane) = before {
                        into.insert_word(lane / WORD, 1 << (lane % WORD));
                    }
                    into.insert_word(word, bits);
                    Taken::Many
                }
            };
        }
        taken
    }

    #[inline]
    fn arm(&mut self, parent: &Waker) {
        for claim in &mut self.0 {
            claim.arm(parent);
        }
    }

    #[inline]
    fn with_waker<R>(&mut self, lane: usize, _: &Waker, f: impl FnOnce(&Waker) -> R) -> R {
        f(&self.waker(lane))
    }
}

/// An entry that is this run's, given back when dropped.
struct Claim {
    /// That of the waker of lane 0.
    number: usize,
    /// The bits of its lanes.
    lanes: usize,
}

impl Claim {
    /// The first entry that is free, for at most a word of lanes.
    fn new(lanes: usize) -> Option<Self> {
        for (index, entry) in TABLE.iter().enumerate() {
            // It changes nothing if a run has the entry.
            // Ordering: Acquire; pairs with Release in the drop, so that what the last run did is over.
            let before = entry.claim.fetch_or(CLAIMED, Ordering::Acquire);
            if before & CLAIMED == 0 {
                // What the last run left, and what came between: no waker of this claim is made yet. A read-modify-write, as all of
                // the word are: loom would not put a store in one order with them.
                // Ordering: Relaxed; who finds this zero comes before our first look, which finds the bit.
                entry.ready.swap(0, Ordering::Relaxed);
                let lanes = if lanes == WORD { usize::MAX } else { (1 << lanes) - 1 };
                return Some(Claim { number: before + index * WORD, lanes });
            }
        }
        None
    }

    #[inline]
    fn entry(&self) -> &'static Entry {
        entry_of(self.number)
    }

    #[inline]
    fn is_empty(&self) -> bool {
        // Ordering: Relaxed; nothing is read that a waker's thread wrote. Who must not miss a wake arms and takes.
        self.entry().ready.load(Ordering::Relaxed) & self.lanes == 0
    }

    /// The lanes that were woken.
    #[inline]
    fn take(&mut self) -> usize {
        // A read-modify-write even if there is nothing: a load would not tell the next waker that we have armed.
        // Ordering: Acquire; pairs with Release in `wake`, so that the poll sees what each waker's thread wrote before it woke.
        // Ordering: Release; pairs with Acquire in `wake`, so that who finds our zero sees the ARMED before it (`ParentWaker::wake`).
        self.entry().ready.swap(0, Ordering::AcqRel) & self.lanes
    }

    #[inline]
    fn arm(&mut self, parent: &Waker) {
        // SAFETY: `&mut` to the claim, of which an entry has one at a time, and the next one acquires what this one released.
        unsafe { self.entry().parent.arm(parent) };
    }

    #[inline]
    fn waker(&self, lane: usize) -> ManuallyDrop<Waker> {
        assert!(lane < WORD && self.lanes & 1 << lane != 0, "there is no such lane");
        let number = ptr::without_provenance(self.number | lane);
        // SAFETY: the functions of `WAKER` keep the contract of `RawWaker` for any number: they touch atomics and a `ParentWaker`, which
        // are static and for any thread, and no memory that is to be kept or given back.
        let waker = unsafe { Waker::new(number, &WAKER) };
        // Its drop would do nothing, through a pointer.
        ManuallyDrop::new(waker)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let entry = self.entry();
        // SAFETY: as in `arm`.
        let parent = unsafe { entry.parent.close() };
        let next = (self.number >> GENERATION).wrapping_add(1) << GENERATION;
        // Ordering: Release; pairs with Acquire in `Claim::new`, so that what this run did happens before what the next one does.
        entry.claim.store(next, Ordering::Release);
        drop(parent);
    }
}

static WAKER: RawWakerVTable = RawWakerVTable::new(|number| RawWaker::new(number, &WAKER), wake, wake, |_| ());

/// Sets the lane's bit if its run is there; wakes the parent if there was no bit.
fn wake(number: *const ()) {
    let number = number.addr();
    let entry = entry_of(number);
    // Ordering: Relaxed; a wake of this run comes after its claim, so it reads no older one. One that reads a claim that is over is
    // late: (L).
    if entry.claim.load(Ordering::Relaxed) >> GENERATION != number >> GENERATION {
        return;
    }
    // A read-modify-write even if the bit is set: a load that finds it set is not ordered against the swap that takes it.
    // Ordering: Release; pairs with Acquire in `take`, so that the poll sees what this thread wrote.
    // Ordering: Acquire; pairs with Release in `take`, so that if we find its zero we see the ARMED before it.
    if entry.ready.fetch_or(1 << (number % WORD), Ordering::AcqRel) == 0 {
        entry.parent.wake();
    }
}

#[cfg(all(test, not(feature = "loom")))]
pub(super) mod tests {
    extern crate std;

    use core::panic::AssertUnwindSafe;
    use core::task::Waker;
    use core::time::Duration;
    use std::panic::{catch_unwind, panic_any};
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
    use std::task::Wake;
    use std::thread::{self, Thread};
    use std::time::Instant;
    use std::vec::Vec;

    use super::super::sync::{AtomicBool, AtomicUsize, Ordering};
    use super::super::wakes::{Static, Taken, WORD, Wakes};
    use super::{ENTRIES, GENERATION, TABLE, Table};

    /// There is one table: a test that counts on a place in it has it alone.
    pub(in super::super) fn alone() -> MutexGuard<'static, ()> {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(TABLE.iter().all(|entry| entry.claim.load(Ordering::Relaxed) & super::CLAIMED == 0), "each place is given back");
        alone
    }

    fn claim<const WORDS: usize>(lanes: usize) -> Table<WORDS> {
        Table::claim(lanes).expect("there is room")
    }

    fn owned<const WORDS: usize>(table: &mut Table<WORDS>, lane: usize) -> Waker {
        table.with_waker(lane, Waker::noop(), Waker::clone)
    }

    fn wake<const WORDS: usize>(table: &mut Table<WORDS>, lane: usize) {
        table.with_waker(lane, Waker::noop(), Waker::wake_by_ref);
    }

    /// What is taken, in order, while nobody else wakes.
    fn take<const WORDS: usize>(table: &mut Table<WORDS>) -> Vec<usize> {
        let (empty, taken) = (table.is_empty(), take_now(table));
        assert_eq!(empty, taken.is_empty());
        taken
    }

    /// What is taken, in order.
    fn take_now<const WORDS: usize>(table: &mut Table<WORDS>) -> Vec<usize> {
        let mut words = [0; WORDS];
        let taken: Vec<usize> = match table.take(&mut words) {
            Taken::Nothing => Vec::new(),
            Taken::One(lane) => [lane].into(),
            Taken::Many => (0..WORDS * WORD).filter(|lane| words[lane / WORD] & 1 << (lane % WORD) != 0).collect(),
        };
        assert!(taken.len() > 1 || words == [0; WORDS], "one that is given is not in the set");
        taken
    }

    /// A parent that counts how often it is woken.
    #[derive(Default)]
    struct Parent(AtomicUsize);

    impl Wake for Parent {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    impl Parent {
        fn woken(&self) -> usize {
            self.0.swap(0, Ordering::Relaxed)
        }
    }

    fn parent() -> (Arc<Parent>, Waker) {
        let parent = Arc::<Parent>::default();
        (Arc::clone(&parent), Waker::from(parent))
    }

    /// The run is about to sleep, and nothing comes between.
    fn sleep<const WORDS: usize>(table: &mut Table<WORDS>, parent: &Waker) {
        table.arm(parent);
        assert_eq!(take(table), []);
    }

    /// The next claim of an entry is of this generation.
    fn next_generation(entry: usize, generation: usize) {
        TABLE[entry].claim.store(generation << GENERATION, Ordering::Relaxed);
    }

    #[test]
    fn every_lane_is_found_by_its_own_waker() {
        fn found<const WORDS: usize>(lanes: usize) {
            let mut table = claim::<WORDS>(lanes);
            for lane in 0..lanes {
                owned(&mut table, lane).wake();
                assert_eq!(take(&mut table), [lane], "of {lanes}");
            }
            for lane in (0..lanes).rev() {
                wake(&mut table, lane);
                wake(&mut table, lane);
            }
            assert!(take(&mut table).into_iter().eq(0..lanes), "of {lanes}");
            assert_eq!(take(&mut table), []);
        }
        let _alone = alone();
        for lanes in [0, 1, 5, WORD - 1, WORD] {
            found::<1>(lanes);
        }
        found::<2>(WORD + 1);
        found::<3>(2 * WORD + 1);
        found::<3>(3 * WORD);
    }

    #[test]
    fn two_lanes_of_different_words_are_taken_together() {
        let _alone = alone();
        let mut table = claim::<3>(3 * WORD);
        for lanes in [[0, WORD], [3, 2 * WORD + 3], [WORD, 2 * WORD]] {
            for lane in lanes {
                wake(&mut table, lane);
            }
            assert_eq!(take(&mut table), lanes);
        }
    }

    #[test]
    fn a_waker_is_a_number() {
        let _alone = alone();
        let generations: [usize; 2] = [5, 0];
        let mut tables = [0, 1].map(|entry| {
            next_generation(entry, generations[entry]);
            claim::<1>(WORD)
        });
        for (entry, table) in tables.iter_mut().enumerate() {
            for lane in [0, 1, WORD - 1] {
                let waker = owned(table, lane);
                assert_eq!(waker.data().addr(), (generations[entry] << GENERATION) + entry * WORD + lane);
                assert!(table.with_waker(lane, Waker::noop(), |lent| lent.will_wake(&waker)), "each is the same");
                assert!(waker.clone().will_wake(&waker));
            }
        }
        drop(tables);
        assert_eq!(owned(&mut claim::<1>(2), 1).data().addr(), (6 << GENERATION) + 1);
    }

    #[test]
    fn runs_at_the_same_time_have_entries_of_their_own() {
        let _alone = alone();
        let [(one, waker), (two, other)] = [(); 2].map(|()| parent());
        let (mut first, mut second) = (claim::<1>(5), claim::<2>(WORD + 5));
        sleep(&mut first, &waker);
        sleep(&mut second, &other);
        wake(&mut second, 3);
        wake(&mut second, WORD + 4);
        assert_eq!((one.woken(), two.woken()), (0, 2), "the second one's, for each word");
        assert_eq!((take(&mut first), take(&mut second)), (Vec::new(), [3, WORD + 4].into()));
    }

    #[test]
    fn the_parent_is_woken_once_until_the_run_looks() {
        let _alone = alone();
        let (count, waker) = parent();
        let mut table = claim::<1>(6);
        wake(&mut table, 2);
        assert_eq!(count.woken(), 0, "nobody is armed");
        assert_eq!(take(&mut table), [2]);
        for _ in 0..3 {
            sleep(&mut table, &waker);
            for lane in [5, 0, 5] {
                wake(&mut table, lane);
            }
            assert_eq!(count.woken(), 1);
            assert_eq!(take(&mut table), [0, 5]);
            wake(&mut table, 1);
            table.arm(&waker);
            wake(&mut table, 3);
            assert_eq!(count.woken(), 0, "the run is going to look");
            assert_eq!(take(&mut table), [1, 3]);
        }
        sleep(&mut table, &waker);
        let (other, another) = parent();
        sleep(&mut table, &another);
        assert_eq!(Arc::strong_count(&count), 2, "it is replaced");
        wake(&mut table, 4);
        assert_eq!((count.woken(), other.woken()), (0, 1));
        sleep_after(&mut table, &waker, [4]);
        drop(table);
        assert_eq!((Arc::strong_count(&count), Arc::strong_count(&other)), (2, 2), "the run lets it go");
    }

    /// What was woken before is found by the look after arming.
    fn sleep_after<const LANES: usize>(table: &mut Table<1>, parent: &Waker, lanes: [usize; LANES]) {
        table.arm(parent);
        assert_eq!(take(table), lanes);
    }

    #[test]
    fn a_wake_after_its_run_does_nothing() {
        let _alone = alone();
        let (count, waker) = parent();
        let mut table = claim::<2>(WORD + 5);
        sleep(&mut table, &waker);
        let late = [0, 4, WORD, WORD + 4].map(|lane| owned(&mut table, lane));
        drop(table);
        for waker in &late {
            waker.wake_by_ref();
        }
        assert_eq!((count.woken(), Arc::strong_count(&count)), (0, 2));
        for _ in 0..3 {
            let mut table = claim::<2>(WORD + 5);
            sleep(&mut table, &waker);
            for waker in &late {
                waker.wake_by_ref();
            }
            assert_eq!(count.woken(), 0);
            assert_eq!(take(&mut table), []);
            wake(&mut table, 4);
            assert_eq!((count.woken(), take(&mut table)), (1, [4].into()));
        }
    }

    #[test]
    fn a_claim_begins_with_nothing_woken() {
        let _alone = alone();
        let mut table = claim::<1>(5);
        wake(&mut table, 3);
        drop(table);
        assert_eq!(take(&mut claim::<1>(5)), [], "what the last run left");
    }

    #[test]
    fn when_the_generation_comes_again_a_late_wake_is_one_poll_too_many() {
        let _alone = alone();
        let (count, waker) = parent();
        let last = usize::MAX >> GENERATION;
        next_generation(0, last);
        let mut table = claim::<1>(6);
        let late = [1, 5].map(|lane| owned(&mut table, lane));
        drop(table);
        let mut table = claim::<1>(6);
        assert_eq!(owned(&mut table, 5).data().addr(), 5, "after the last one is the first one");
        late[0].wake_by_ref();
        assert_eq!(take(&mut table), []);
        drop(table);

        next_generation(0, last);
        late[1].wake_by_ref();
        let mut table = claim::<1>(3);
        assert_eq!(take(&mut table), [], "it came between two runs");
        for _ in 0..2 {
            sleep(&mut table, &waker);
            late[0].wake_by_ref();
            wake(&mut table, 2);
            assert_eq!(count.woken(), 1, "as one of this run");
            assert_eq!(take(&mut table), [1, 2]);
            assert_eq!(take(&mut table), []);
        }
        sleep(&mut table, &waker);
        late[1].wake_by_ref();
        assert_eq!(count.woken(), 1);
        assert_eq!(take(&mut table), [], "the run has no such lane");
        sleep(&mut table, &waker);
        wake(&mut table, 0);
        assert_eq!(count.woken(), 1);
        late[1].wake_by_ref();
        assert_eq!(take(&mut table), [0]);
    }

    #[test]
    fn without_room_a_run_has_its_parents_waker() {
        let _alone = alone();
        let is_table = |run: &Static<2>| matches!(run, Static::Table(_));
        let mut full: Vec<_> = (0..ENTRIES - 1).map(|_| claim::<1>(5)).collect();
        let (count, waker) = parent();
        let mut lent = Static::<2>::new(WORD + 1);
        assert!(!is_table(&lent), "there is one entry, and it needs two");
        lent.with_waker(WORD, &waker, |lent| assert!(lent.will_wake(&waker)));
        assert_eq!(lent.take(&mut [0; 2]), Taken::Nothing);
        full.push(claim(5));
        assert!(Table::<1>::claim(1).is_none());
        drop(full.drain(3..5));
        let run = Static::<2>::new(WORD + 1);
        assert!(is_table(&run), "two are free");
        assert!(Table::<1>::claim(1).is_none());
        drop(run);
        assert!(is_table(&Static::new(WORD + 1)));
        assert_eq!(count.woken(), 0);
    }

    #[test]
    fn a_parent_that_panics_leaves_the_entry_as_it_was() {
        #[derive(Clone, Copy, PartialEq)]
        enum When {
            Woken,
            Dropped,
        }
        struct Panics(When);
        impl Wake for Panics {
            fn wake(self: Arc<Self>) {
                if self.0 == When::Woken {
                    panic_any("woken");
                }
            }
        }
        impl Drop for Panics {
            fn drop(&mut self) {
                if self.0 == When::Dropped {
                    panic_any("dropped");
                }
            }
        }
        fn panics<R>(f: impl FnOnce() -> R, with: &str) {
            let caught = catch_unwind(AssertUnwindSafe(|| drop(f())));
            assert_eq!(caught.expect_err("it panics").downcast_ref(), Some(&with));
        }
        let waker = |when| Waker::from(Arc::new(Panics(when)));

        let _alone = alone();
        let (count, other) = parent();
        let mut table = claim::<1>(5);
        sleep(&mut table, &waker(When::Woken));
        panics(|| wake(&mut table, 1), "woken");
        assert_eq!(take(&mut table), [1], "the bit was set before");
        sleep(&mut table, &waker(When::Dropped));
        panics(|| table.arm(&other), "dropped");
        assert_eq!(take(&mut table), []);
        wake(&mut table, 2);
        assert_eq!(count.woken(), 1, "the new one was there before the old one went");
        sleep_after(&mut table, &waker(When::Dropped), [2]);
        let late = owned(&mut table, 3);
        panics(|| drop(table), "dropped");

        let mut table = claim::<1>(5);
        assert_eq!(owned(&mut table, 3).data().addr() % (1 << GENERATION), 3, "the first entry is free");
        late.wake();
        assert_eq!(take(&mut table), []);
    }

    /// A parent that does something, once, when it is woken or dropped.
    struct Enters<F: FnOnce()>(Mutex<Option<F>>);

    impl<F: FnOnce() + Send + 'static> Enters<F> {
        fn waker(enters: F) -> Waker {
            Waker::from(Arc::new(Enters(Mutex::new(Some(enters)))))
        }
    }

    impl<F: FnOnce()> Enters<F> {
        fn enter(&self) {
            let enters = self.0.lock().expect("no panic").take();
            if let Some(enters) = enters {
                enters();
            }
        }
    }

    impl<F: FnOnce() + Send + 'static> Wake for Enters<F> {
        fn wake(self: Arc<Self>) {
            self.enter();
        }
    }

    impl<F: FnOnce()> Drop for Enters<F> {
        fn drop(&mut self) {
            self.enter();
        }
    }

    #[test]
    fn a_parent_may_use_the_table_when_it_is_woken_or_dropped() {
        let _alone = alone();
        let mut table = claim::<1>(5);
        let [first, second] = [0, 1].map(|lane| owned(&mut table, lane));
        let late = first.clone();
        sleep(&mut table, &Enters::waker(move || second.wake()));
        first.wake_by_ref();
        assert_eq!(take(&mut table), [0, 1], "woken, it wakes another lane");

        let run = Arc::new(Mutex::new(None));
        let its = Arc::clone(&run);
        let ends_the_run = move || {
            let table: Table<1> = its.lock().expect("no panic").take().expect("it was put there");
            drop(table);
            let mut next = claim::<1>(5);
            assert_eq!(owned(&mut next, 0).data().addr(), first.data().addr() + (1 << GENERATION), "in the same entry");
            first.wake();
            assert_eq!(take(&mut next), []);
        };
        sleep(&mut table, &Enters::waker(ends_the_run));
        *run.lock().expect("no panic") = Some(table);
        late.wake();
        assert!(run.lock().expect("no panic").is_none(), "woken, it ends the run");

        let mut table = claim::<1>(5);
        let number = owned(&mut table, 0).data().addr();
        let dropped = Arc::new(AtomicUsize::new(0));
        let next = Arc::clone(&dropped);
        sleep(&mut table, &Enters::waker(move || next.store(owned(&mut claim::<1>(5), 0).data().addr(), Ordering::Relaxed)));
        drop(table);
        assert_eq!(dropped.load(Ordering::Relaxed), number + (1 << GENERATION), "dropped, it finds the entry free");
    }

    #[test]
    fn a_lane_that_is_not_there_has_no_waker() {
        fn refused<const WORDS: usize>(lanes: usize, lane: usize) -> bool {
            let mut table = claim::<WORDS>(lanes);
            catch_unwind(AssertUnwindSafe(|| wake(&mut table, lane))).is_err()
        }
        let _alone = alone();
        assert!(refused::<1>(0, 0) && refused::<1>(5, 5) && refused::<1>(WORD, WORD) && refused::<2>(WORD + 1, WORD + 1));
        assert!(!refused::<1>(WORD, WORD - 1) && !refused::<2>(WORD + 1, WORD));
        let made = catch_unwind(|| Static::<1>::new(WORD + 1));
        assert_eq!(made.err().expect("it panics").downcast_ref(), Some(&"the words are for fewer tasks"));
    }

    /// A run that sleeps longer hangs.
    const HANG: Duration = Duration::from_secs(60);

    /// An executor's thread.
    struct Parks {
        thread: Thread,
        woken: AtomicBool,
    }

    impl Wake for Parks {
        fn wake(self: Arc<Self>) {
            self.woken.store(true, Ordering::Relaxed);
            self.thread.unpark();
        }
    }

    /// Whom a thread is to wake, and what it notes before.
    type Order = (Waker, Arc<AtomicBool>);

    fn wakes(orders: &mpsc::Receiver<Order>) {
        for (waker, woken) in orders {
            woken.store(true, Ordering::Relaxed);
            waker.wake();
        }
    }

    /// One run, of which each lane waits some times. When it is over, its wakers are woken again.
    /// Gives how many polls there were, and how many for nothing.
    fn run(lanes: usize, dropped: bool, orders: &[mpsc::Sender<Order>]) -> [usize; 2] {
        let order = |number: usize, order| orders[number % orders.len()].send(order).expect("it receives");
        let mut late = Vec::new();
        let parent = Arc::new(Parks { thread: thread::current(), woken: AtomicBool::new(false) });
        let waker = Waker::from(Arc::clone(&parent));
        let mut table = claim::<2>(lanes);
        let mut left: Vec<_> = (0..lanes).map(|lane| (1 + lane % 3, Arc::new(AtomicBool::new(true)))).collect();
        let (mut polls, mut ready) = ([0; 2], (0..lanes).collect::<Vec<_>>());
        'polls: loop {
            for lane in ready.drain(..) {
                let (waits, woken) = &mut left[lane];
                polls[0] += 1;
                if !woken.swap(false, Ordering::Relaxed) {
                    polls[1] += 1;
                } else if *waits > 0 {
                    let waker = owned(&mut table, lane);
                    late.push(waker.clone());
                    order(lane + *waits, (waker, Arc::clone(woken)));
                    *waits -= 1;
                    if dropped && *waits == 0 {
                        break 'polls;
                    }
                } else {
                    *waits = usize::MAX; // it has ended
                }
            }
            ready = take_now(&mut table);
            if ready.is_empty() {
                if left.iter().all(|(waits, _)| *waits == usize::MAX) {
                    break;
                }
                table.arm(&waker);
                ready = take_now(&mut table);
            }
            let begin = Instant::now();
            while ready.is_empty() && !parent.woken.swap(false, Ordering::Relaxed) {
                thread::park_timeout(HANG);
                assert!(begin.elapsed() < HANG, "a wake was lost");
            }
        }
        drop(table);
        late.into_iter().enumerate().for_each(|(number, waker)| order(number, (waker, Arc::default())));
        polls
    }

    #[test]
    fn runs_on_two_threads_are_woken_by_two_others() {
        let _alone = alone();
        let (orders, threads): (Vec<_>, Vec<_>) = [(); 2]
            .map(|()| {
                let (orders, received) = mpsc::channel();
                (orders, thread::spawn(move || wakes(&received)))
            })
            .into_iter()
            .unzip();
        let runs = [(); 2].map(|()| {
            let orders = orders.clone();
            thread::spawn(move || {
                let mut polls = [0; 2];
                for number in 0..if cfg!(miri) { 8 } else { 2000 } {
                    let of_run = run([1, 5, WORD, WORD + 3][number % 4], number % 5 == 0, &orders);
                    polls = [0, 1].map(|kind| polls[kind] + of_run[kind]);
                }
                polls
            })
        });
        drop(orders);
        let polls = runs.map(|thread| thread.join().expect("it does not panic"));
        for thread in threads {
            thread.join().expect("it does not panic");
        }
        for [all, for_nothing] in polls {
            assert!(for_nothing * 100 < all, "{for_nothing} of {all} for nothing: a late wake is seldom one of the next run");
        }
    }
}
