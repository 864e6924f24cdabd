//! Graphs of tasks on a Cortex-M with nothing but an interrupt of its timer: no heap, no executor.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use semihosting::{println, process};

#[entry]
fn main() -> ! {
    bare::start();
    bare::block_on(graph::check());
    println!("passed");
    process::exit(0)
}
