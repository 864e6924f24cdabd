#![allow(unused_variables)]

struct Seed;
struct User;
struct Plan;

#[dagio::dag]
impl Seed {
    async fn user(&self) -> User {
        User
    }
    async fn quota(&self, user: &Plan) -> u32 {
        1
    }
}

fn main() {}
