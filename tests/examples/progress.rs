//! `cargo run --example progress`: a build of twenty made-up steps, three at a time, and a line that shows how far it is.

use std::time::Duration;

use dagio::{Graph, Progress, RunError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut graph = Graph::new();
    let libraries: Vec<_> = (1..=8).map(|library| graph.add(&format!("fetch library {library}"))).collect();
    let objects: Vec<_> = (1..=10).map(|object| graph.add(&format!("compile part {object}"))).collect();
    let [link, test] = ["link", "test"].map(|task| graph.add(task));
    for (place, &object) in objects.iter().enumerate() {
        graph.depend(object, libraries[place % 8]).depend(link, object);
    }
    graph.depend(test, link);
    let plan = graph.plan()?;

    let fails = std::env::args().any(|argument| argument == "fail");
    let run = plan.run(|task| async move {
        tokio::time::sleep(Duration::from_millis(200 + 70 * (task.index() as u64 * 7 % 5))).await;
        if fails && task.index() == 12 { Err("no such symbol") } else { Ok(()) }
    });
    match run.limit(3).observe(Progress::new()).await {
        Err(RunError::Failed { task, error }) => println!("{task}: {error}"),
        end => println!("{end:?}"),
    }
    Ok(())
}
