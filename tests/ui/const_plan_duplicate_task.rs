use dagio::ConstPlan;

const PLAN: ConstPlan<2, 0> = ConstPlan::new(["a", "a"], []);

fn main() {
    let _ = PLAN.len();
}
