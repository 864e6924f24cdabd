//! Arguments of a run: by value for two tasks, by reference, `impl Trait`; generics.

pub struct Inputs<'s, T> {
    prefix: &'s T,
}

#[dagio::dag]
impl<T: AsRef<str>> Inputs<'_, T> {
    async fn name(&self, #[input] id: u32, #[input] text: &str) -> String {
        format!("{}{text}{id}", self.prefix.as_ref())
    }
    pub async fn lines(&self, name: &String, #[input] id: u32, #[input] more: impl IntoIterator<Item = u32>) -> Vec<String> {
        more.into_iter().map(|more| format!("{name} {}", id + more)).collect()
    }
}
