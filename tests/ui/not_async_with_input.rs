struct Seed;

#[dagio::dag]
impl Seed {
    fn a(&self, #[input] id: u32) -> u32 {
        id
    }
}

fn main() {}
