use std::cell::Cell;

struct Shy;

#[dagio::dag]
impl Shy {
    async fn fails(&self) -> Result<u8, Cell<u8>> {
        Err(Cell::new(3))
    }
    async fn told(&self, fails: Result<&u8, dagio::Failure<'_, Cell<u8>>>) -> u8 {
        fails.map_or_else(|why| why.error().get(), |fails| *fails)
    }
}

fn send<T: Send>(_: T) {}

fn main() {
    send(Shy.told());
}
