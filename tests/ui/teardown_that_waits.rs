struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    #[teardown(a)]
    #[depends(b)]
    async fn one(&self) {}
    #[teardown(b)]
    async fn two(&self, a: &u32, #[input] why: u32) {
        let _ = a + why;
    }
}

fn main() {}
