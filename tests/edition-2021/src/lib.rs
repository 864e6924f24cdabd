//! What depends on the edition, in 2021; the tests in `tests/it` are its twins in 2024.

#[cfg(test)]
mod edition;
#[cfg(test)]
mod size;
pub mod strict;
