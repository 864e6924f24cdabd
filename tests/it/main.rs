//! Behaviour by promise.

mod adapters;
mod apart;
mod const_plan;
mod dag;
mod doors;
mod example;
mod hygiene;
mod limit;
mod mode;
mod order;
mod outputs;
mod panic;
mod plan;
mod policy;
mod pool;
mod prop;
mod queue;
mod random;
mod reentry;
mod seed;
mod size;
mod surface;
mod table;
mod teardown;
mod ui;
mod wake;
