#![allow(unused_variables)]

struct Seed;
type Result<T> = std::result::Result<T, std::fmt::Error>;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> Result<u32> {
        Ok(1)
    }
    async fn mail(&self, user: &u32) -> std::io::Result<()> {
        Ok(())
    }
}

fn main() {}
