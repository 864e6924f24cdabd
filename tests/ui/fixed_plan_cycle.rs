use dagio::fixed::Plan;

const PLAN: Plan<3, 3> = Plan::new(["a", "b", "c"], [("b", "a"), ("c", "b"), ("a", "c")]);

fn main() {
    let _ = PLAN.len();
}
