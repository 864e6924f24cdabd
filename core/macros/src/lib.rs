//! The attribute `#[dag]` of dagio.
