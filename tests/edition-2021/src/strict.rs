//! The strictest that a user's crate may ask of an expansion: with this, what is not told is not there.
#![deny(warnings, clippy::all, clippy::pedantic, missing_docs, missing_debug_implementations)]
#![deny(elided_lifetimes_in_paths, explicit_outlives_requirements, redundant_lifetimes, single_use_lifetimes, unused_lifetimes)]
#![deny(let_underscore_drop, trivial_casts, trivial_numeric_casts, unused_qualifications, unused_results, unused_import_braces)]
#![deny(unit_bindings, unnameable_types, unreachable_pub, unused_macro_rules, variant_size_differences, macro_use_extern_crate)]
#![deny(meta_variable_misuse, ffi_unwind_calls, redundant_imports)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::allow_attributes)]
#![deny(clippy::std_instead_of_core, clippy::exhaustive_structs, clippy::as_conversions, clippy::indexing_slicing)]
#![forbid(unsafe_code)]

use core::fmt;

/// Fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is at fault")
    }
}

impl core::error::Error for Fault {}

/// Arms, then two lanes with a task that follows, then three lanes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Strict<'t, T> {
    /// Where it begins.
    pub start: &'t T,
}

impl<'t, T> Strict<'t, T> {
    /// Begins there.
    pub const fn new(start: &'t T) -> Self {
        Self { start }
    }
}

#[dagio::dag]
impl<T: Clone + Into<u64> + Sync> Strict<'_, T> {
    /// The start.
    async fn start(&self) -> u64 {
        self.start.clone().into()
    }
    /// The start again, or an error.
    ///
    /// # Errors
    /// At 9.
    pub async fn checked(&self, start: &u64) -> Result<u64, Fault> {
        if *start == 9 { Err(Fault) } else { Ok(*start) }
    }
    /// An input.
    async fn given(&self, #[input] by: u64, #[input] text: &str) -> usize {
        text.len() + usize::from(by > 1)
    }
    /// A part.
    async fn half<'a>(&self, words: &'a Vec<String>) -> &'a [String] {
        words.get(1..).unwrap_or_default()
    }
    /// Some words.
    async fn words(&self, #[input] text: &str) -> Vec<String> {
        text.split(' ').map(String::from).collect()
    }
    /// All of it.
    ///
    /// # Errors
    /// If one of them has one.
    pub async fn all(&self, crossed: &u64, half: &&[String], other: &u64) -> Result<u64, Fault> {
        match half.len() {
            0 => Err(Fault),
            _ => Ok(crossed + other),
        }
    }
    /// In a lane.
    async fn crossed(&self, checked: &u64, given: &usize) -> u64 {
        if *given == 0 { 0 } else { *checked }
    }
    /// In another.
    async fn other(&self, given: &usize, words: &Vec<String>, #[input] by: u64) -> u64 {
        if words.len() == *given { 0 } else { by }
    }
    /// Without data.
    #[depends(checked, given)]
    pub async fn after(&self) {}
    /// Arms alone.
    #[must_use]
    pub async fn arms(&self, given: &usize, start: &u64) -> bool {
        *given == 0 || *start == 0
    }
}

#[cfg(test)]
mod tests {
    use core::future::Future as _;
    use core::pin::pin;
    use core::task::{Context, Poll, Waker};

    use super::{Fault, Strict};

    /// Runs at once what never waits.
    macro_rules! at_once {
        ($run:expr) => {
            match pin!($run).poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(output) => output,
                Poll::Pending => unreachable!(),
            }
        };
    }

    #[test]
    fn p14_strict_crates_are_content() {
        assert_eq!(at_once!(Strict::new(&5_u8).all(2, "one two")), Ok(7));
        assert!(!at_once!(Strict::new(&5_u8).dag().arms(2, "one two")));
        assert_eq!(at_once!(Strict::new(&9_u8).after(2, "")).map_err(dagio::RunError::into_error), Err(Some(Fault)));
    }
}
