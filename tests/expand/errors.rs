//! Two errors that convert into one; a failure in a series and in an arm.

pub struct Errors;

#[dagio::dag(error = AppError, run(mail))]
impl Errors {
    async fn user(&self) -> Result<u32, DbError> {
        Ok(1)
    }
    async fn plan(&self) -> Result<u32, std::fmt::Error> {
        Ok(2)
    }
    async fn quota(&self, plan: &u32) -> u32 {
        *plan
    }
    pub async fn mail(&self, user: &u32, quota: &u32) -> Result<u32, DbError> {
        Ok(user + quota)
    }
}

#[derive(Debug)]
pub struct DbError;

#[derive(Debug)]
pub struct AppError;

impl From<DbError> for AppError {
    fn from(_: DbError) -> Self {
        AppError
    }
}

impl From<std::fmt::Error> for AppError {
    fn from(_: std::fmt::Error) -> Self {
        AppError
    }
}
