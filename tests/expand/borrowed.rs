//! An output that borrows from another, which is kept up to the end of the run.

pub struct Borrowed;

#[dagio::dag]
impl Borrowed {
    async fn text(&self) -> String {
        "one two".to_owned()
    }
    async fn words<'t>(&self, text: &'t String) -> Vec<&'t str> {
        text.split(' ').collect()
    }
    async fn lines(&self, text: &String) -> usize {
        text.lines().count()
    }
    pub async fn count(&self, words: &Vec<&str>, lines: &usize) -> usize {
        words.len() + lines
    }
}
