struct Seed;

#[dagio::dag]
impl Seed {
    async fn text(&self) -> String {
        String::new()
    }
    async fn first<'a>(&self, text: &'a String) -> &'a str {
        text
    }
    async fn count(&self, first: Option<&&str>) -> usize {
        first.map_or(0, |first| first.len())
    }
    #[teardown(text)]
    async fn gone(&self) {}
}

fn main() {}
