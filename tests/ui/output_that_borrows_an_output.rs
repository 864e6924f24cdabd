use dagio::Dag;

fn main() {
    let _ = Dag::new(|g| {
        let text = g.task("text", (), |()| async { String::from("a b") });
        let first = g.task("first", text, |text| async move { text.split(' ').next() });
        g.task("length", first, |first| async move { first.map_or(0, str::len) })
    });
}
