//! A graph in a task of Embassy's executor.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use embassy_executor::Spawner;
use wake::Graph;

#[embassy_executor::task]
async fn run() {
    Graph.all().await;
}

#[embassy_executor::main]
async fn main(spawner: Spawner) {
    spawner.spawn(run().expect("spawned once"));
    wake::start();
}
