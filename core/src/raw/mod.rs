//! The inner room: the only unsafe code of dagio.
//!
//! | file | what | why unsafe |
//! |---|---|---|
//! | `slot` | outputs that cross lanes, in a frame | written through a shared reference, once, by the one lane that owns the slot |
//! | `lanes` | three lanes and more, polled in order | pins the fields of a struct |
//! | `beside` | one lane beside the main one | pins the fields of a struct |
//! | `sync` | the atomics | it is safe; it is the one file that names them |
//!
//! The law of access:
//!
//! 1. `raw/` imports `core` and itself, nothing above it.
//! 2. Expansions of `#[dag]` reach it through `__private`, and everything they reach is safe to call, by anyone, in any order:
//!    what must not happen is ruled out by types or panics.
//! 3. A lane's future is polled by whoever holds `&mut` to the run. A slot is written by its lane and read by every lane of its frame.
//! 4. Only `sync` names `core::sync::atomic` or `UnsafeCell`.

#[expect(unsafe_code, reason = "pins the fields of a struct; argument in beside.rs")]
mod beside;
#[expect(unsafe_code, reason = "pins the fields of a struct; argument in lanes.rs")]
mod lanes;
#[expect(unsafe_code, reason = "writes through a shared reference; argument in slot.rs")]
mod slot;
mod sync;

pub use beside::{Beside, Side};
pub use lanes::{Board, Both, Fallible, Infallible, Lane, Lanes};
pub use slot::{Frame, Slot};
