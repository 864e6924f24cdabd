//! A million tasks in one future, and a line that shows how far they are.
//!
//! `cargo run --release --example million -- [TASKS]`. The graph is random, always the same one: layers of a thousand tasks, each of which needs
//! two of the layer before, on average, and makes a number of theirs. A tenth of them waits once.

use std::error::Error;
use std::time::Instant;

use dagio::{Graph, Plan, Progress, TaskId};

const LAYER: usize = 1000;

/// The random numbers of the graph and of its tasks: `SplitMix64`.
const fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

fn plan(tasks: usize) -> Result<Plan, dagio::GraphError> {
    let mut graph = Graph::with_tasks(tasks);
    let mut state = 7;
    let mut below = |end: usize| {
        state = mix(state);
        usize::try_from(state % end as u64).unwrap_or(0)
    };
    for task in LAYER..tasks {
        let layer = task / LAYER * LAYER - LAYER;
        for _ in 0..=below(3) {
            graph.depend(TaskId::new(task), TaskId::new(layer + below(LAYER)));
        }
    }
    graph.plan()
}

fn main() -> Result<(), Box<dyn Error>> {
    let tasks: u32 = std::env::args().nth(1).map_or(Ok(1_000_000), |tasks| tasks.parse())?;
    let start = Instant::now();
    let plan = plan(tasks as usize)?;
    println!("{} tasks, {} edges: made and checked in {:.2} s", plan.len(), plan.edges(), start.elapsed().as_secs_f64());

    let mut outputs = plan.outputs::<u64>();
    let start = Instant::now();
    let run = outputs.run(|task, needs| async move {
        if task.index() % 10 == 0 {
            smol::future::yield_now().await;
        }
        needs.iter().fold(mix(task.index() as u64), |number, (_, need)| mix(number ^ need))
    });
    smol::block_on(run.observe(Progress::new())); // it shows nothing where there is no terminal
    let took = start.elapsed().as_secs_f64();

    println!("run in {took:.2} s: {:.2} million tasks/s", f64::from(tasks) / took / 1e6);
    if let Some(kilobytes) = most_memory() {
        println!("at most {} MB of memory", kilobytes / 1000);
    }
    println!("digest {:016x}", outputs.iter().fold(0, |digest, (_, number)| digest ^ number));
    Ok(())
}

/// Of this process, in kB, where the system says so.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim_end_matches("kB").trim().parse().ok()
}
