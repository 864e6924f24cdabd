struct Seed;

#[dagio::dag(run(first))]
impl Seed {
    async fn users(&self) -> Vec<String> {
        Vec::new()
    }
    async fn first<'a>(&self, users: &'a Vec<String>) -> Option<&'a String> {
        users.first()
    }
    async fn count(&self, first: &Option<&String>) -> usize {
        first.iter().count()
    }
}

fn main() {}
