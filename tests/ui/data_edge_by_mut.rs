struct Seed;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> Vec<String> {
        Vec::new()
    }
    async fn quota(&self, user: &mut Vec<String>) -> usize {
        user.len()
    }
}

fn main() {}
