#![allow(unused_variables)]

struct Seed;
struct DbError;
struct PlanError;
struct AppError;

impl From<DbError> for AppError {
    fn from(_: DbError) -> Self {
        AppError
    }
}

#[dagio::dag(error = AppError)]
impl Seed {
    async fn user(&self) -> Result<u32, DbError> {
        Ok(1)
    }
    async fn plan(&self) -> Result<u32, PlanError> {
        Ok(1)
    }
    async fn mail(&self, user: &u32, plan: &u32) {}
}

fn main() {}
