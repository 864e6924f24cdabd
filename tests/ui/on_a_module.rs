#[dagio::dag]
mod seed {}

fn main() {}
