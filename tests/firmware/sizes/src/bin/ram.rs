//! Prints how large the futures are, in bytes.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use cortex_m_rt::entry;
use semihosting::{println, process};
use sizes::{Apart, Hand, Seed, Together, TryHand, TrySeed};

#[entry]
fn main() -> ! {
    println!("join {}", size_of_val(&Hand { start: 3 }.plan()));
    println!("dag {}", size_of_val(&Seed { start: 3 }.task_g()));
    println!("try_join {}", size_of_val(&TryHand { start: 3 }.plan()));
    println!("try_dag {}", size_of_val(&TrySeed { start: 3 }.task_g()));
    println!("fixed {}", size_of_val(&Hand { start: 3 }.fixed()));
    println!("together {}", size_of_val(&Together.all()));
    println!("apart {}", size_of_val(&Apart.all()));
    process::exit(0)
}
