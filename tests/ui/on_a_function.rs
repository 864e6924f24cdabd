#[dagio::dag]
async fn a() {}

fn main() {}
