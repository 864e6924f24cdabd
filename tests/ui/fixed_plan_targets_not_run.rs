use dagio::fixed::Plan;

const ALL: Plan<3, 2> = Plan::new(["a", "b", "c"], [("b", "a"), ("c", "a")]);
const B: Plan<3, 2> = ALL.targets(&[ALL.task("b").unwrap()]);
const C: Plan<3, 2> = B.targets(&[ALL.task("c").unwrap()]);

fn main() {
    let _ = C.len();
}
