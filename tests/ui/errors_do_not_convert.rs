#![allow(unused_variables)]

struct Seed;
struct DbError;
struct MailError;
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
    async fn mail(&self, user: &u32) -> Result<(), MailError> {
        Ok(())
    }
}

fn main() {}
