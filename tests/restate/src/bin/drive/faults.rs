//! Processes that are killed while a graph runs.

use std::thread::sleep;
use std::time::{Duration, Instant};

use dagio_tests_restate::{Attempt, Flow, Records, now};
use serde_json::json;

use crate::Shown;
use crate::cluster::{Anyhow, Cluster, Victim, WORKERS};
use crate::flows::{crates, in_process, once_and_in_order, same};

/// A process that was killed: when, and its id.
struct Kill {
    victim: Victim,
    process: u32,
    at: u128,
}

pub(crate) fn all(shown: &mut Shown, cluster: &mut Cluster, long: bool) {
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..1_000_000));
    println!("SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    for (name, victims) in [
        ("the orchestrator", vec![Victim::Orchestrator]),
        ("workers", (0..WORKERS).map(Victim::Worker).collect()),
        ("the server", vec![Victim::Server]),
        ("any process", cluster.all()),
    ] {
        let rounds = if long { 5 } else { 1 };
        for round in 0..rounds {
            shown.check(&format!("kill -9 of {name}, 4 times, while 225 tasks run"), || {
                killed(cluster, &format!("kill {name} {round}"), &victims, 4, &mut random)
            });
        }
    }
}

fn killed(cluster: &mut Cluster, run: &str, victims: &[Victim], kills: usize, random: &mut fastrand::Rng) -> Anyhow<String> {
    let records = Records::new(cluster.records());
    let flow = crates(run, 40);
    let begin = Instant::now();
    let id = cluster.send("run", &flow)?;
    let mut killed = Vec::new();
    let mut early = 0;
    while killed.len() < kills {
        sleep(Duration::from_millis(random.u64(100..400)));
        if matches!(cluster.output(&id), Ok((200, _))) {
            early += 1;
            break;
        }
        let victim = victims[random.usize(..victims.len())];
        let process = cluster.kill(victim)?;
        killed.push(Kill { victim, process, at: now() });
        sleep(Duration::from_millis(random.u64(20..200)));
        cluster.revive(victim)?;
        if victim == Victim::Server {
            cluster.ready()?;
        }
    }
    let (_, given) = cluster.wait(&id, Duration::from_secs(60))?;
    let seconds = begin.elapsed().as_secs_f64();
    same(
        &given,
        &in_process(&Flow {
            tasks: flow.tasks.iter().cloned().map(|task| dagio_tests_restate::Task { ms: 0, ..task }).collect(),
            ..flow.clone()
        })?,
    )?;
    once_and_in_order(&flow, &records)?;
    let again = tried_again(&records.attempts(run)?, &killed)?;
    if killed.is_empty() {
        return Err("it ended before anything was killed".into());
    }
    let _ = (early, json!(null));
    let killed: Vec<String> = killed.iter().map(|kill| format!("{:?}", kill.victim)).collect();
    Ok(format!("killed {}; {again} of 225 tasks were begun again; {seconds:.1} s", killed.join(", ")))
}

/// How many attempts were not the first. Each of these has its reason: before it, the process of the one before was killed, or the server, when
/// Restate had not noted its end.
fn tried_again(attempts: &[Attempt], kills: &[Kill]) -> Anyhow<usize> {
    let mut again = 0;
    let begun = |attempt: &&Attempt| !attempt.ended;
    for (place, attempt) in attempts.iter().enumerate().filter(|(_, attempt)| begun(attempt)) {
        let before = attempts[..place].iter().filter(begun).rfind(|before| before.task == attempt.task);
        let Some(before) = before else { continue };
        again += 1;
        let is_reason = |kill: &Kill| {
            let there = before.at <= kill.at && kill.at <= attempt.at;
            there && (kill.victim == Victim::Server || kill.process == before.process)
        };
        if !kills.iter().any(is_reason) {
            return Err(format!("{} was begun again for no reason", attempt.task).into());
        }
    }
    Ok(again)
}
