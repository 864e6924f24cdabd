//! The inner room: the only unsafe code of dagio.
//!
//! | file | what | why unsafe |
//! |---|---|---|
//! | `slot` | outputs that cross lanes, in a frame | written through a shared reference, once, by the one lane that owns the slot |
//! | `join` | the arms of a parallel part | pins the fields of a struct |
//! | `pair` | two lanes, of which the first ends last | pins the fields of a struct |
//! | `lanes` | any number of lanes, or of arms, in one sweep | pins the fields of a struct |
//! | `chain` | the tasks of a lane, in one room | a future is written, polled and dropped in bytes that others use after it |
//! | `region` | the outputs of all lanes | written through a shared reference, once, by the one run of the region; found where their type says |
//! | `apart` | a waker for each lane | it is safe |
//! | `again` | the attempts of a task that failed | it is safe |
//! | `lazy` | its queue on the heap, made when the first lane waits (`alloc`) | a waker is an address; it has the queue's count |
//! | `seat` | its place in the table, where there is no heap | it is safe |
//! | `places` | a place for each future of a run without a heap | pins the fields of a struct |
//! | `run` | such a run, with them in it | pins a field of a struct |
//! | `ready` | the ready queue and its wakers | a waker is an address; blocks are linked through themselves |
//! | `counted` | its memory on the heap (`alloc`) | one count of all who keep it |
//! | `claimed` | its memory in a `static` | a run's claim on what is always there |
//! | `table` | wakers that are plain numbers, of a table in a `static` | a waker is a number in place of an address |
//! | `parent` | the waker of whoever polls the run | a slot that several threads take from |
//! | `states` | a number for each task (`alloc`) | in the allocation of the queue |
//! | `slab` | pinned places for the futures that run (`alloc`) | places that never move, used again |
//! | `arena` | memory for a graph of closures (`alloc`) | it never moves, and is freed as a whole |
//! | `cell` | a task: closure, then future, then output (`alloc`) | the three in the same bytes; outputs are lent for the graph's lifetime |
//! | `outputs` | outputs of a plan's tasks (`alloc`) | written through a shared reference, once, by the one who may fill |
//! | `bits` | the run's own bitset (`alloc`) | it is safe; the queue is emptied into it |
//! | `either` | one of two futures, or one that may be missing | pins the field of an enum |
//! | `failures` | the errors of a run that goes on | written through a shared reference, by the first to come |
//! | `ending` | the futures that may end a run from outside | pins the fields of a struct |
//! | `until` | a run, and what may end it | pins the fields of a struct |
//! | `observed` | a run, and who is told of it | pins a field of a struct |
//! | `call` | a run of a block, and what it gives | pins a field of a struct; makes a key anew of which there was one |
//! | `timeout` | a future, and what ends its time | pins the fields of a struct |
//! | `once` | an error that nobody looks at before the run is over | it is shared, and gives nothing by that |
//! | `catch` | a future that is dropped where it panicked (`std`) | pins a field of a struct |
//! | `wakes` | what the queue gives a run, with its memory here or there, or none | it is safe |
//! | `sync` | the atomics | it is safe; it is the one file that names them |
//!
//! The law of access:
//!
//! 1. `raw/` imports `core`, `alloc` and itself, nothing above it. `tests/loom` compiles it alone.
//! 2. Expansions of `#[dag]` reach it through `__private`, and everything they reach is safe to call, by anyone, in any order:
//!    what must not happen is ruled out by types or panics.
//! 3. A lane's future is polled by whoever holds `&mut` to the run. A slot is written by its lane, or by the run of its region, and read by
//!    every lane.
//! 4. Only `sync` names `core::sync::atomic` or `UnsafeCell`.
//! 5. A mark in the queue is set on any thread, and taken by whoever holds `&mut` to the run, as are all places of its slab.
//!
//! What a compiled run is made of (`slot`, `join`, `pair`, `lanes`, `chain`, `region`, `apart`, `lazy`, `seat`) is not there with loom: whoever
//! holds `&mut` to the run has all its flags, so that no two threads meet there. Where two may, in `lazy`, threads test it.

#[cfg(not(feature = "loom"))]
mod again;
#[cfg(all(any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
mod apart;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
#[expect(unsafe_code, reason = "memory that never moves and is freed as a whole; argument in arena.rs")]
mod arena;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
mod bits;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins a field of a struct, makes a key anew; argument in call.rs")]
mod call;
#[cfg(all(feature = "std", not(feature = "loom")))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in catch.rs")]
mod catch;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
#[expect(unsafe_code, reason = "closure, future and output in the same bytes; argument in cell.rs")]
mod cell;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "one room for many futures; argument in chain.rs")]
mod chain;
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
#[expect(unsafe_code, reason = "memory that wakers do not count; argument in claimed.rs")]
pub(crate) mod claimed;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[expect(unsafe_code, reason = "memory that is freed by the last of many; argument in counted.rs")]
mod counted;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of an enum; argument in either.rs")]
mod either;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in ending.rs")]
mod ending;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "writes through a shared reference; argument in failures.rs")]
mod failures;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in join.rs")]
mod join;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in lanes.rs")]
mod lanes;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
#[expect(unsafe_code, reason = "a queue that is made by the first who needs it; argument in lazy.rs")]
mod lazy;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins a field of a struct; argument in observed.rs")]
mod observed;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "shares what nobody can look at; argument in once.rs")]
mod once;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
#[expect(unsafe_code, reason = "writes through a shared reference; argument in outputs.rs")]
mod outputs;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in pair.rs")]
mod pair;
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
#[expect(unsafe_code, reason = "a slot that several threads take from; argument in parent.rs")]
mod parent;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in places.rs")]
mod places;
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
#[expect(unsafe_code, reason = "wakers without memory of their own; argument in ready.rs")]
pub(crate) mod ready;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "writes through a shared reference; argument in region.rs")]
mod region;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins a field of a struct; argument in run.rs")]
mod run;
#[cfg(all(
    any(test, not(feature = "alloc")),
    any(target_has_atomic = "ptr", feature = "portable-atomic"),
    not(feature = "loom")
))]
mod seat;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[expect(unsafe_code, reason = "pins futures in memory that is used again; argument in slab.rs")]
mod slab;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "writes through a shared reference; argument in slot.rs")]
mod slot;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[expect(unsafe_code, reason = "numbers in memory that the queue keeps; argument in states.rs")]
mod states;
mod sync;
#[cfg(all(any(test, feature = "loom", not(feature = "alloc")), any(target_has_atomic = "ptr", feature = "portable-atomic")))]
#[expect(unsafe_code, reason = "wakers that are plain numbers; argument in table.rs")]
pub(crate) mod table;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in timeout.rs")]
mod timeout;
#[cfg(not(feature = "loom"))]
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in until.rs")]
mod until;
pub(crate) mod wakes;

#[cfg(not(feature = "loom"))]
pub use again::Again;
#[cfg(all(any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub(crate) use apart::queue;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use bits::Bits;
#[cfg(not(feature = "loom"))]
pub use call::{Call, Keeps};
#[cfg(all(feature = "std", not(feature = "loom")))]
pub use catch::CatchPanics;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub(crate) use cell::{Alive, Fate, Gather, List, Place, Stored, Taker};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub use cell::{Carries, Local, Shares, Threads};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub(crate) use cell::{Growing, Grown, Step, Sure, Token, Tried, Way, grow};
#[cfg(not(feature = "loom"))]
pub use chain::{Chain, Chained, Chains, Link, Start};
#[cfg(not(feature = "loom"))]
pub(crate) use chain::{Holds, Makes, Owns, Task, readers};
#[cfg(all(any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub use claimed::Claimed;
#[cfg(all(any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub(crate) use claimed::{Claim, Queue};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use counted::Ready;
#[cfg(not(feature = "loom"))]
pub use either::Either;
#[cfg(not(feature = "loom"))]
pub(crate) use either::Maybe;
#[cfg(not(feature = "loom"))]
pub use ending::Ending;
#[cfg(not(feature = "loom"))]
pub(crate) use failures::Failures;
#[cfg(not(feature = "loom"))]
pub use join::{Arm, Arms, Both, Fan, Join};
#[cfg(not(feature = "loom"))]
pub use lanes::{Lane, Lanes};
#[cfg(not(feature = "loom"))]
pub use observed::Observed;
#[cfg(not(feature = "loom"))]
pub use once::Once;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic"), not(feature = "loom")))]
pub(crate) use outputs::{Fill, Row, Slots};
#[cfg(not(feature = "loom"))]
pub use pair::{Duo, Pair};
#[cfg(not(feature = "loom"))]
pub(crate) use places::Places;
#[cfg(not(feature = "loom"))]
pub use places::{is_vacant, poll_in, put_in};
#[cfg(not(feature = "loom"))]
pub use region::{Groups, Key, Layout, Open, Output, Outs, Plain, Region, View};
#[cfg(not(feature = "loom"))]
pub(crate) use region::{KeyOf, Reads};
#[cfg(not(feature = "loom"))]
pub use run::Run;
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use slab::Slab;
#[cfg(not(feature = "loom"))]
pub use slot::{Frame, Of, Slot, at};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use states::States;
#[cfg(not(feature = "loom"))]
pub use timeout::Timeout;
#[cfg(not(feature = "loom"))]
pub use until::Until;
pub use wakes::Lent;
pub(crate) use wakes::{Pours, Taken, WORD, Wakes, Words};
