use dagio::ConstPlan;

const PLAN: ConstPlan<3, 3> = ConstPlan::new(["a", "b", "c"], [("b", "a"), ("c", "b"), ("a", "c")]);

fn main() {
    let _ = PLAN.len();
}
