struct Seed;

#[dagio::dag]
impl Seed {
    async unsafe fn a(&self) {}
}

fn main() {}
