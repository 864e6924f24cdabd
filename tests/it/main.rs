//! Behaviour by promise.

mod adapters;
mod apart;
mod block;
mod dag;
mod differential;
mod doors;
mod elsewhere;
mod example;
mod fixed;
mod hygiene;
mod limit;
mod mode;
mod observer;
mod order;
mod outputs;
mod panic;
mod plan;
mod policy;
mod pool;
mod prop;
mod queue;
// Its graphs are 26,000 lines that a program wrote, over which clippy takes minutes. It reads the suite, and some of them, in noalloc/.
#[cfg(not(clippy))]
mod random;
mod reentry;
mod seed;
mod size;
mod surface;
mod table;
mod teardown;
mod time;
mod ui;
mod wake;
