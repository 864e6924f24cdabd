//! Runs a graph that is data on plain threads, by a driver: no future, no runtime, two channels.
//!
//! `cargo run --example pool -- [THREADS] [FILE]` says which thread ran what; without a file it runs the crates of a web service in the order
//! in which they could be built.

use std::error::Error;
use std::{env, fs};

use dagio::Graph;

#[path = "pool/threads.rs"]
mod threads;

/// One task a line: its name, how long it takes, the names of what it needs.
fn read(text: &str) -> Result<Graph, String> {
    let mut graph = Graph::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (Some(task), Some(_), Some(needs)) = (columns.next(), columns.next(), columns.next()) else {
            return Err(format!("not a task: {line}"));
        };
        graph.add(task);
        for on in needs.split(',').filter(|on| !on.is_empty()) {
            graph.depend(task, on);
        }
    }
    Ok(graph)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let threads: usize = args.next().map_or(Ok(4), |threads| threads.parse())?;
    let text = match args.next() {
        Some(file) => fs::read_to_string(file)?,
        None => include_str!("../graphs/cargo-axum-sqlx.dag").to_owned(),
    };
    let plan = read(&text)?.plan()?;
    let ran = threads::run(&plan, threads.max(1), |_| Ok(()));
    for ran in &ran {
        println!("thread {}: {}", ran.thread, plan.name(ran.task));
    }
    println!("{} of {} tasks on {} threads", ran.len(), plan.len(), threads.max(1));
    Ok(())
}
