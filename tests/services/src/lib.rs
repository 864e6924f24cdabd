//! dagio against real systems: a service on PostgreSQL, HTTP services on tokio and on smol, and their load. `./run` runs it all.

pub mod aggregate;
pub mod backend;
pub mod http;
pub mod net;
pub mod pool;
pub mod serve;
pub mod startup;
