struct Seed;

#[dagio::dag(run(user, user))]
impl Seed {
    async fn user(&self) {}
}

fn main() {}
