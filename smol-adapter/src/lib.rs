//! dagio on smol.
