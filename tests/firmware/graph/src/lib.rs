//! Two graphs of tasks that wait for ticks, and what must come of them on any machine: `bare` and `riscv` run them.
//!
//! The machine's part is [`ticks::tick`], once a millisecond, and an executor.
#![no_std]
#![forbid(unsafe_code)]

mod seed;
pub mod ticks;
mod wide;

/// Runs the graphs and prints what they did.
///
/// # Panics
///
/// If they did not do what they must.
pub async fn check() {
    seed::check().await;
    wide::check().await;
}
