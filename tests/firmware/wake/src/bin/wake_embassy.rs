//! Tasks of Embassy's executor.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use embassy_executor::Spawner;

#[embassy_executor::task(pool_size = 6)]
async fn serve(task: usize) {
    wake::serve(task).await;
}

#[embassy_executor::main]
async fn main(spawner: Spawner) {
    for task in 0..6 {
        spawner.spawn(serve(task).expect("there is a place for each"));
    }
    wake::start();
}
