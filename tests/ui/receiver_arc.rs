use std::sync::Arc;

struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(self: Arc<Self>) {}
}

fn main() {}
