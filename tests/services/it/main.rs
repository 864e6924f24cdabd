//! What the services do, on real servers.
#![expect(clippy::unwrap_used, reason = "what the tests share fails them")]

mod aggregate;
mod startup;
