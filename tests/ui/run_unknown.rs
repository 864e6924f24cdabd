struct Seed;

#[dagio::dag(run(users))]
impl Seed {
    async fn user(&self) {}
}

fn main() {}
