//! dagio on tokio.
