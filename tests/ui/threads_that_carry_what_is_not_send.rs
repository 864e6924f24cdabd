use dagio::Threads;
use dagio::parts::Carries;

struct Sneaked(*mut ());

impl Carries<Sneaked> for Threads {}

fn main() {}
