#![allow(unused_variables)]

struct Seed;
struct User;
struct Plan;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> User {
        User
    }
    async fn quota(&self, user: &User) -> u32 {
        1
    }
    async fn bill(&self, user: &Plan) -> u32 {
        1
    }
    async fn mail(&self, quota: &u32, bill: &u32) {}
}

fn main() {}
