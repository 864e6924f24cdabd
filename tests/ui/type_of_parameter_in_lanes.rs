#![allow(unused_variables)]

struct Seed;
struct User;
struct Plan;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> User {
        User
    }
    async fn c(&self) -> User {
        User
    }
    async fn d(&self, a: &User) -> User {
        User
    }
    async fn e(&self, a: &User, c: &Plan) -> User {
        User
    }
    #[depends(d, e)]
    async fn f(&self) {}
}

fn main() {}
