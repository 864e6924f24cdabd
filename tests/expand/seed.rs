//! Series and parallel: `(a;b | c) ; d ; (e | f) ; g`.

pub struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self, a: &u32) -> u32 {
        a + 1
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    async fn e(&self, d: &u32) -> u32 {
        d + 1
    }
    async fn f(&self, d: &u32) -> u32 {
        d + 2
    }
    /// The end.
    pub async fn g(&self, e: &u32, f: &u32) -> u32 {
        e + f
    }
}
