//! Graphs to run, their runs in this process, and what is to hold of any run.

use std::collections::HashMap;
use std::time::Duration;

use crate::job::{Does, Effect, Ends, Flow, Records, Task, told, work};
use dagio::Outputs;
use serde_json::Value;

use super::cluster::Anyhow;

/// The crates that tokio, axum and sqlx build from; each takes so many milliseconds.
pub(crate) fn crates(run: &str, ms: u64) -> Flow {
    let text = include_str!("../../../graphs/cargo-axum-sqlx.dag");
    let tasks = text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t');
        let name = fields.next().unwrap_or_default().to_owned();
        let needs = fields.nth(1).unwrap_or_default().split(',').filter(|on| !on.is_empty()).map(str::to_owned).collect();
        Task { name, needs, ms, ..Task::default() }
    });
    Flow { run: run.to_owned(), tasks: tasks.collect(), ..Flow::default() }
}

/// So many tasks, and one that needs them all.
pub(crate) fn star(run: &str, tasks: usize, ms: u64) -> Flow {
    let mut all: Vec<Task> = (0..tasks).map(|task| Task { name: format!("ray {task}"), ms, ..Task::default() }).collect();
    let needs = all.iter().map(|task| task.name.clone()).collect();
    all.push(Task { name: "hub".to_owned(), needs, ..Task::default() });
    Flow { run: run.to_owned(), tasks: all, ..Flow::default() }
}

/// One that is told by lines: `name: need need ?after`, and then what is to be different.
pub(crate) fn flow(run: &str, lines: &[(&str, Does, u64, Ends)]) -> Flow {
    let tasks = lines.iter().map(|&(line, does, ms, ends)| {
        let (name, on) = line.split_once(':').unwrap_or((line, ""));
        let (after, needs): (Vec<_>, Vec<_>) = on.split_whitespace().map(str::to_owned).partition(|on| on.starts_with('?'));
        let after = after.iter().map(|on| on[1..].to_owned()).collect();
        Task { name: name.to_owned(), needs, after, does, ms, ends, ..Task::default() }
    });
    Flow { run: run.to_owned(), tasks: tasks.collect(), ..Flow::default() }
}

/// Runs it in this process: the same plan, the same work, the same options. Gives what the orchestrator gives.
pub(crate) fn in_process(flow: &Flow) -> Anyhow<Value> {
    let plan = flow.plan()?;
    let mut outputs: Outputs<'_, u64> = plan.outputs();
    let run = outputs.run(|task, needs| {
        let job = flow.job(task, needs);
        async move {
            if matches!(job.task.does, Does::SleepDurably | Does::Queue) {
                tokio::time::sleep(Duration::from_millis(job.task.ms)).await;
            }
            work(&job).await
        }
    });
    let mut run = run.policy(flow.policy());
    if let Some(most) = flow.limit {
        run = run.limit(most);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let report = runtime.block_on(run.report());
    Ok(told(&report, &outputs))
}

/// Each task did what it does exactly once, after all that it needs. Gives what each did.
pub(crate) fn once_and_in_order(flow: &Flow, records: &Records) -> Anyhow<HashMap<String, Effect>> {
    let effects = records.effects(&flow.run)?;
    let by_task: HashMap<String, Effect> = effects.iter().map(|effect| (effect.task.clone(), effect.clone())).collect();
    if by_task.len() != effects.len() {
        return Err(format!("{} effects of {} tasks", effects.len(), by_task.len()).into());
    }
    for task in &flow.tasks {
        let effect = by_task.get(&task.name).ok_or_else(|| format!("{} had no effect", task.name))?;
        for on in task.needs.iter().chain(&task.after) {
            if by_task[on].at > effect.began {
                return Err(format!("{} began before {on} had ended", task.name).into());
            }
        }
    }
    if effects.len() == flow.tasks.len() { Ok(by_task) } else { Err("effects of other tasks".into()) }
}

/// How many ran at once, at most.
pub(crate) fn peak(effects: &[Effect]) -> usize {
    let mut events: Vec<(u128, bool)> = effects.iter().flat_map(|effect| [(effect.began, true), (effect.at, false)]).collect();
    events.sort_unstable();
    let (mut running, mut peak) = (0_usize, 0);
    for (_, begins) in events {
        running = if begins { running + 1 } else { running - 1 };
        peak = peak.max(running);
    }
    peak
}

/// Whether two are the same; what they are, if not.
pub(crate) fn same<T: PartialEq + std::fmt::Display>(is: &T, should: &T) -> Anyhow<()> {
    if is == should { Ok(()) } else { Err(format!("it is\n{is}\nand should be\n{should}").into()) }
}
