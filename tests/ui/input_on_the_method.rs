struct Seed;

#[dagio::dag]
impl Seed {
    #[input]
    async fn user(&self, id: u32) -> u32 {
        id
    }
}

fn main() {}
