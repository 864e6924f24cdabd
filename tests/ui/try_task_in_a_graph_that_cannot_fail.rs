use dagio::Dag;

fn main() {
    let _ = Dag::new(|g| g.try_task("number", (), |()| async { "1".parse::<u32>() }));
}
