//! A graph in a task of Embassy's executor.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use embassy_executor::Spawner;
use wake::Graph;

#[embassy_executor::main]
async fn main(_spawner: Spawner) {
    wake::start();
    Graph.all().await;
}
