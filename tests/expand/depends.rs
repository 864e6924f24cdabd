//! Edges without data alone.

pub struct Depends;

#[dagio::dag(run(start))]
impl Depends {
    async fn database(&self) {}
    async fn cache(&self) {}
    #[depends(database, cache)]
    async fn warm(&self) {}
    #[depends(warm)]
    pub async fn start(&self) {}
}
