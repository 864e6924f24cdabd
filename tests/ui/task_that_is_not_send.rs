use std::rc::Rc;

use dagio::Dag;

fn main() {
    let _ = Dag::new(|g| {
        g.task("a", (), |()| async {
            let shared = Rc::new(1);
            std::future::ready(()).await;
            *shared
        })
    });
}
