//! Graphs made at random, cancelled at random, while the orchestrator is killed: each run ends, and its report is true.

use std::collections::HashMap;
use std::thread::sleep;
use std::time::Duration;

use crate::job::{Does, Ends, Flow, Records, Task};
use fastrand::Rng;
use serde_json::Value;

use super::Shown;
use super::cluster::{Anyhow, Cluster, Victim};

pub(crate) fn all(shown: &mut Shown, cluster: &mut Cluster, random: &mut Rng, long: bool) {
    let flows = if long { 200 } else { 20 };
    shown.check(&format!("{flows} graphs made at random, cancelled and killed at random: each report is true"), || {
        runs(cluster, random, flows)
    });
}

struct Going {
    flow: Flow,
    id: String,
    cancels: bool,
}

fn runs(cluster: &mut Cluster, random: &mut Rng, flows: usize) -> Anyhow<String> {
    let records = Records::new(cluster.records());
    let (mut kills, mut cancels) = (0, 0);
    let mut outcomes = HashMap::<String, usize>::new();
    for first in (0..flows).step_by(20) {
        let mut going = Vec::new();
        for number in first..flows.min(first + 20) {
            let cancels = random.u8(..3) == 0;
            let flow = graph(&format!("random {number}"), cancels, random);
            going.push(Going { id: cluster.send("run", &flow)?, flow, cancels });
        }
        for at in 0..8 {
            sleep(Duration::from_millis(random.u64(..150)));
            for run in going.iter().filter(|run| run.cancels) {
                if random.u8(..4) == 0 || at == 7 {
                    // It may have ended.
                    let _ = cluster.cancel(&run.id);
                    cancels += 1;
                }
            }
            if random.bool() {
                cluster.kill(Victim::Orchestrator)?;
                cluster.revive(Victim::Orchestrator)?;
                kills += 1;
            }
        }
        for run in going {
            let ends = cluster.wait(&run.id, Duration::from_secs(30)).and_then(|(_, given)| is_true(&run, &given, &records));
            let ends = ends.map_err(|error| format!("{error}\n{}", serde_json::to_string(&run.flow).unwrap_or_default()))?;
            for outcome in ends {
                *outcomes.entry(outcome).or_default() += 1;
            }
        }
    }
    cluster.idle()?;
    let mut outcomes: Vec<_> = outcomes.into_iter().collect();
    outcomes.sort_unstable();
    let outcomes: Vec<String> = outcomes.iter().map(|(outcome, tasks)| format!("{tasks} {outcome}")).collect();
    Ok(format!("{cancels} cancels, {kills} kills; {}", outcomes.join(", ")))
}

fn graph(run: &str, cancels: bool, random: &mut Rng) -> Flow {
    let tasks = 1 + random.usize(..12);
    let mut all = Vec::<Task>::new();
    for number in 0..tasks {
        let mut pick = |most: usize| -> Vec<String> {
            (0..random.usize(..=most)).filter_map(|_| random.choice(&all).map(|task| task.name.clone())).collect()
        };
        let (needs, after) = (pick(2), pick(1));
        let does = match random.u8(..8) {
            0..3 => Does::Sleep,
            3..5 => Does::SleepDurably,
            5 => Does::Queue,
            6 => Does::Here,
            _ => Does::Wait,
        };
        // What nobody approves ends when it is cancelled.
        let ms = if cancels && random.u8(..4) == 0 && does == Does::Wait { 0 } else { random.u64(1..200) };
        let fails = does != Does::Wait && random.u8(..8) == 0;
        let ends = if fails { Ends::Failing } else { Ends::Well };
        all.push(Task { name: format!("t{number}"), needs, after, does, ms, ends, takes: random.u32(..3) });
    }
    Flow {
        run: run.to_owned(),
        tasks: all,
        policy: ["fail-fast", "finish-running", "keep-going"][random.usize(..3)].to_owned(),
        limit: random.bool().then(|| random.usize(1..6)),
        pool: Some(random.u32(2..6)),
        pool_of_run: None,
        teardown: true,
        teardown_fails: String::new(),
    }
}

/// Whether what a run says of its tasks is what they did. Gives their outcomes.
fn is_true(run: &Going, given: &Value, records: &Records) -> Anyhow<Vec<String>> {
    let Going { flow, cancels, .. } = run;
    let report = &given["report"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let ends: HashMap<String, String> =
        report["tasks"].as_array().ok_or("no tasks")?.iter().map(|task| (text(&task["task"]), text(&task["outcome"]))).collect();
    let effects = records.effects(&flow.run)?;
    let should =
        |holds: bool, what: String| -> Anyhow<()> { if holds { Ok(()) } else { Err(format!("{what}\n{given}").into()) } };
    let is = |name: &String, outcomes: &[&str]| outcomes.contains(&ends[name].as_str());
    for task in &flow.tasks {
        let (name, end) = (&task.name, ends[&task.name].as_str());
        let of: Vec<_> = effects.iter().filter(|effect| effect.task == *name).collect();
        // What is done here may have been done when the handler heard that it is cancelled.
        let effect = match (task.does, end) {
            (Does::Wait, _) => of.is_empty(),
            (Does::Here, "cancelled") => of.len() <= 1,
            _ => of.len() == usize::from(end == "done"),
        };
        should(effect, format!("{name} is {end}, and has {} effects", of.len()))?;
        let ended = |on: &String| is(on, &["done", "failed", "skipped"]);
        let holds = match end {
            "done" | "failed" | "cancelled" => task.needs.iter().all(|on| is(on, &["done"])) && task.after.iter().all(ended),
            "skipped" => {
                task.needs.iter().any(|on| is(on, &["failed", "skipped"])) && task.needs.iter().chain(&task.after).all(ended)
            }
            "not started" => *cancels || !report["first_failure"].is_null(),
            _ => false,
        };
        should(holds && (end != "failed" || task.ends == Ends::Failing), format!("{name} is {end}"))?;
        for effect in of {
            let late = |before: &crate::job::Effect| task.needs.contains(&before.task) && before.at > effect.began;
            should(!effects.iter().any(late), format!("{name} began early"))?;
        }
    }
    let failed = !report["first_failure"].is_null();
    let left = ends.values().any(|end| end == "cancelled" || end == "not started");
    should(report["ok"] == Value::Bool(!failed && !left), "is it ok?".to_owned())?;
    should(*cancels || report["cancelled"] == Value::Bool(false), "nobody cancelled it".to_owned())?;
    let word = if failed {
        "failed"
    } else if left {
        "cancelled"
    } else {
        "succeeded"
    };
    let torn = records.effects(&format!("{} {word}", flow.run))?;
    let order: Vec<&str> = torn.iter().filter_map(|effect| effect.task.strip_prefix("teardown of ")).collect();
    let done = ends.values().filter(|end| *end == "done").count();
    let torn_twice = torn.windows(2).any(|torn| torn[1].began < torn[0].at);
    let failures = report["teardown_failures"].as_array().map_or(0, Vec::len);
    // A teardown may be cancelled, too.
    should(order.len() + failures == done && !torn_twice, format!("{order:?} were torn down"))?;
    for task in &flow.tasks {
        let place = |name: &String| order.iter().position(|torn| torn == name);
        let late = |on: &String| matches!((place(on), place(&task.name)), (Some(on), Some(task)) if on < task);
        should(!task.needs.iter().any(late), format!("{order:?} were torn down"))?;
    }
    Ok(ends.into_values().collect())
}
