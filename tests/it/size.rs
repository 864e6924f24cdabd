//! The size of a run's future, against a plan written by hand. The compiler lays futures out by edition: the same test runs in 2021.

include!("../edition-2021/src/size.rs");
