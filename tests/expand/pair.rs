//! Neither series nor parallel: two lanes, of which the first goes on to the target.

pub struct Pair;

#[dagio::dag(run(f))]
impl Pair {
    async fn a(&self) -> u32 {
        1
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, a: &u32) -> u32 {
        a + 1
    }
    async fn e(&self, a: &u32, c: &u32) -> u32 {
        a + c
    }
    pub async fn f(&self, d: &u32, e: &u32) -> u32 {
        d + e
    }
}
