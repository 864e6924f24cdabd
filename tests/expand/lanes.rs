//! Three lanes that cross.

pub struct Lanes;

#[dagio::dag(run(g))]
impl Lanes {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    async fn e(&self, b: &u32, c: &u32) -> Result<u32, u8> {
        Ok(b + c)
    }
    async fn f(&self, c: &u32, a: &u32) -> u32 {
        c + a
    }
    pub async fn g(&self, d: &u32, e: &u32, f: &u32) -> u32 {
        d + e + f
    }
}
