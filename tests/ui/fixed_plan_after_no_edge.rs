use dagio::fixed::Plan;

const PLAN: Plan<3, 2> = Plan::new(["a", "b", "c"], [("b", "a"), ("c", "b")]).after("c", "a");

fn main() {
    let _ = PLAN.len();
}
