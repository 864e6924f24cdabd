#[dagio::dag]
enum Seed {}

fn main() {}
