use dagio::Dag;

fn main() {
    let dag;
    let word = String::from("word");
    dag = Dag::new(|g| g.task("a", (), |()| async { word.len() }));
}
