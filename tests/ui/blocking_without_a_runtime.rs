#[derive(Clone)]
struct Seed;

#[dagio::dag]
impl Seed {
    #[blocking]
    fn a(&self) -> u32 {
        1
    }
}

fn main() {}
