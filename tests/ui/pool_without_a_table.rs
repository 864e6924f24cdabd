struct Feed {
    text: String,
}

#[dagio::dag(pools(db = 4))]
impl Feed {
    #[pool(db)]
    async fn text(&self) -> String {
        self.text.clone()
    }

    async fn first<'a>(&self, text: &'a String) -> &'a str {
        text.lines().next().unwrap_or("")
    }
}

fn main() {}
