#![allow(unused_variables)]

struct Seed;
struct User;
struct Broken;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> Result<User, Broken> {
        Ok(User)
    }
    async fn quota(&self, user: &Result<User, Broken>) -> u32 {
        1
    }
}

fn main() {}
