//! Processes that are killed while a graph runs.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::job::{Attempt, Does, Ends, Flow, Records, now};
use serde_json::json;

use super::cluster::{Anyhow, Cluster, Victim, WORKERS};
use super::flows::{crates, flow, in_process, once_and_in_order, same};
use super::{Shown, random};

/// A process that was killed: its id, and when that began and was over.
struct Kill {
    victim: Victim,
    process: u32,
    from: u128,
    to: u128,
}

pub(crate) fn all(shown: &mut Shown, cluster: &mut Cluster, long: bool) {
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..1_000_000));
    println!("SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let rounds = if long { 5 } else { 1 };
    for round in 0..rounds {
        shown.check("kill -9 of the orchestrator, again and again, while a run fails, is cancelled, and is torn down", || {
            ended(cluster, &format!("ended {round}"), &mut random)
        });
    }
    random::all(shown, cluster, &mut random, long);
    for (name, victims) in [
        ("the orchestrator", vec![Victim::Orchestrator]),
        ("workers", (0..WORKERS).map(Victim::Worker).collect()),
        ("the server", vec![Victim::Server]),
        ("any process", cluster.all()),
    ] {
        for round in 0..rounds {
            shown.check(&format!("kill -9 of {name}, 4 times, while 225 tasks run"), || {
                killed(cluster, &format!("kill {name} {round}"), &victims, 4, &mut random)
            });
        }
    }
    shown.check("each replay did what was done before", || {
        // Restate tries again, so that one that does not may end well nevertheless.
        let mismatches = cluster.log()?.matches("RT0016").count();
        if mismatches == 0 { Ok(String::new()) } else { Err(format!("{mismatches} did not").into()) }
    });
}

/// Runs that fail, or are cancelled, and are torn down: each resumes where it was, again and again.
fn ended(cluster: &mut Cluster, run: &str, random: &mut fastrand::Rng) -> Anyhow<String> {
    let records = Records::new(cluster.records());
    let (mut kills, mut runs) = (0, Vec::new());
    for cancels in [false, true] {
        let run = format!("{run} {cancels}");
        let ends = if cancels { Ends::Well } else { Ends::Failing };
        let lines = [
            ("first", Does::Sleep, 150, Ends::Well),
            ("second:first", Does::Queue, 150, Ends::Well),
            ("here:second", Does::Here, 150, Ends::Well),
            ("third:here", Does::Sleep, 150, Ends::Well),
            ("runs", Does::SleepDurably, 60_000, Ends::Well),
            ("runs too", Does::SleepDurably, 60_000, Ends::Well),
            ("waits", Does::Wait, 0, Ends::Well),
            ("tolerated", Does::Sleep, 100, Ends::Failing),
            ("tolerant:?tolerated", Does::Sleep, 100, Ends::Well),
            ("last:third", Does::SleepDurably, if cancels { 60_000 } else { 50 }, ends),
            ("never:last", Does::Sleep, 0, Ends::Well),
        ];
        let id = cluster.send("run", &Flow { teardown: true, ..flow(&run, &lines) })?;
        let mut is_cancelled = false;
        let begin = Instant::now();
        loop {
            sleep(Duration::from_millis(random.u64(20..400)));
            cluster.kill(Victim::Orchestrator)?;
            kills += 1;
            cluster.revive(Victim::Orchestrator)?;
            if cancels && !is_cancelled && records.attempts(&run)?.iter().any(|attempt| attempt.task == "last") {
                sleep(Duration::from_millis(random.u64(0..100)));
                cluster.cancel(&id)?;
                is_cancelled = true;
            }
            if !matches!(cluster.output(&id), Ok((470, _))) {
                break;
            }
            if begin.elapsed() > Duration::from_secs(30) {
                return Err(format!("it does not end: {:?}", cluster.output(&id)).into());
            }
        }
        let (_, given) = cluster.wait(&id, Duration::from_secs(20))?;
        let text = if cancels {
            "the run was cancelled\n11 tasks: 5 done, 1 failed, 4 cancelled, 1 not started\n  tolerated failed: tolerated is broken\n  last cancelled\n  runs cancelled\n  runs too cancelled\n  waits cancelled"
        } else {
            "task `last` failed: last is broken\n11 tasks: 5 done, 2 failed, 1 skipped, 3 cancelled\n  tolerated failed: tolerated is broken\n  last failed: last is broken\n    never skipped\n  runs cancelled\n  runs too cancelled\n  waits cancelled"
        };
        same(&given["text"], &json!(text))?;
        let torn = records.effects(&format!("{run} {}", if cancels { "cancelled" } else { "failed" }))?;
        let order: Vec<&str> = torn
            .iter()
            .filter_map(|effect| effect.task.strip_prefix("teardown of "))
            .filter(|task| *task != "tolerant")
            .collect();
        same(&json!([torn.len(), order]), &json!([5, ["third", "here", "second", "first"]]))?;
        if torn.windows(2).any(|torn| torn[1].began < torn[0].at) {
            return Err("teardowns ran at once".into());
        }
        runs.push(begin.elapsed().as_secs_f64());
    }
    Ok(format!("killed {kills} times; {:.1} s and {:.1} s", runs[0], runs[1]))
}

fn killed(cluster: &mut Cluster, run: &str, victims: &[Victim], kills: usize, random: &mut fastrand::Rng) -> Anyhow<String> {
    let records = Records::new(cluster.records());
    let flow = crates(run, 40);
    let begin = Instant::now();
    let id = cluster.send("run", &flow)?;
    let mut killed = Vec::new();
    while killed.len() < kills {
        sleep(Duration::from_millis(random.u64(100..400)));
        if matches!(cluster.output(&id), Ok((200, _))) {
            break;
        }
        let victim = victims[random.usize(..victims.len())];
        let from = now();
        let process = cluster.kill(victim)?;
        killed.push(Kill { victim, process, from, to: now() });
        sleep(Duration::from_millis(random.u64(20..200)));
        cluster.revive(victim)?;
        if victim == Victim::Server {
            cluster.ready()?;
        }
    }
    let (_, given) = cluster.wait(&id, Duration::from_secs(60))?;
    let seconds = begin.elapsed().as_secs_f64();
    same(&given, &in_process(&crates(run, 0))?)?;
    once_and_in_order(&flow, &records)?;
    let again = tried_again(&records.attempts(run)?, &killed)?;
    if killed.is_empty() {
        return Err("it ended before anything was killed".into());
    }
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
            let there = before.at <= kill.to && kill.from <= attempt.at;
            there && (kill.victim == Victim::Server || kill.process == before.process)
        };
        if !kills.iter().any(is_reason) {
            return Err(format!("{} was begun again for no reason", attempt.task).into());
        }
    }
    Ok(again)
}
