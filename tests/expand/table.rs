//! A run by the block's table: a method that is not compiled, arguments, an error, an output that is given beforehand.

use std::num::ParseIntError;

struct Shop;

#[dagio::dag(compile = 0, wake = "task")]
impl Shop {
    async fn price(&self, #[input] text: &str) -> Result<u32, ParseIntError> {
        text.parse()
    }

    async fn total(&self, price: &u32, #[input] pieces: u32) -> u32 {
        price * pieces
    }
}
