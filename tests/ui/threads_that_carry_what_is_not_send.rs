use dagio::{Carries, Threads};

struct Sneaked(*mut ());

impl Carries<Sneaked> for Threads {}

fn main() {}
