use dagio::Dag;

fn main() {
    let _ = Dag::new(|outer| {
        let a = outer.task("a", (), |()| async { 1 });
        let inner = Dag::new(|g| g.task("b", a, |a| async move { *a }));
        outer.task("c", (), move |()| inner)
    });
}
