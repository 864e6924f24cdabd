#[dagio::dag]
struct Seed;

fn main() {}
