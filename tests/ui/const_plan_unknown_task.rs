use dagio::ConstPlan;

const PLAN: ConstPlan<2, 1> = ConstPlan::new(["a", "b"], [("b", "c")]);

fn main() {
    let _ = PLAN.len();
}
