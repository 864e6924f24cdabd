struct Seed;

#[dagio::dag]
impl Seed {
    async fn users(&self) -> Result<u32, String> {
        Ok(1)
    }
    #[depends(usres)]
    async fn count(&self, #[input] from: u32) -> u32 {
        from
    }
}

async fn call() -> Result<u32, dagio::RunError<String>> {
    Seed.users().await?;
    Ok(Seed.dag().count(7).await)
}

fn main() {}
