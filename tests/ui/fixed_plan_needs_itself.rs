use dagio::fixed::Plan;

const PLAN: Plan<2, 1> = Plan::new(["a", "b"], [("b", "b")]);

fn main() {
    let _ = PLAN.len();
}
