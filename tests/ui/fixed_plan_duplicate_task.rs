use dagio::fixed::Plan;

const PLAN: Plan<2, 0> = Plan::new(["a", "a"], []);

fn main() {
    let _ = PLAN.len();
}
