use dagio::Dag;

fn main() {
    let _ = Dag::new(|g| g.task("a", "b", |b| async move { b }));
}
