//! Graphs that are data, and their runs, where there is no heap: all is of a capacity that is known when the program is compiled.
//!
//! | here | with a heap | what is fixed |
//! |---|---|---|
//! | [`Plan`] | [`dagio::Plan`](crate::Plan) | how many tasks and edges it has room for |
//! | `Graph`, by the feature `heapless` | [`dagio::Graph`](crate::Graph) | the same |
//! | [`Run`] | [`dagio::Run`](crate::Run) | how many futures it has room for |
//! | [`Wakers`] | - | how many tasks of one run have wakers of their own |

#[cfg(feature = "heapless")]
mod graph;
pub(crate) mod log;
mod plan;
pub(crate) mod run;
pub(crate) mod set;
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
mod wakers;

#[cfg(feature = "heapless")]
pub use graph::{Cycle, Graph, GraphError};
use log::Listed;
pub use plan::Plan;
use set::Bytes;
#[cfg(any(target_has_atomic = "ptr", feature = "portable-atomic"))]
pub use wakers::{Claim, Claimed, Wakers};

pub use crate::raw::Run;
