//! Five arms, and two lanes that cross, each with a waker of its own.

pub struct Arms;

#[dagio::dag(run(all))]
impl Arms {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self) -> Result<u32, u8> {
        Ok(3)
    }
    async fn d(&self) -> u32 {
        4
    }
    async fn e(&self) -> u32 {
        5
    }
    pub async fn all(&self, a: &u32, b: &u32, c: &u32, d: &u32, e: &u32) -> u32 {
        a + b + c + d + e
    }
}

pub struct Lanes;

#[dagio::dag(run(all), wake = "task")]
impl Lanes {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self, a: &u32) -> u32 {
        *a
    }
    async fn d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    pub async fn all(&self, c: &u32, d: &u32) -> u32 {
        c + d
    }
}
