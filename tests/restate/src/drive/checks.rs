//! What a durable run does when nobody kills anything.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::job::{Does, Ends, Flow, Records, Task};
use serde_json::{Value, json};

use super::Shown;
use super::cluster::{Anyhow, Cluster, WORKERS};
use super::flows::{crates, flow, in_process, once_and_in_order, peak, same, star};

pub(crate) fn all(shown: &mut Shown, cluster: &Cluster) {
    let records = Records::new(cluster.records());
    shown.check("225 crates: each once, in order, as in process, on both workers", || {
        let flow = crates("crates", 20);
        let (_, given) = cluster.call("run", &flow)?;
        same(&given, &in_process(&flow)?)?;
        let effects = once_and_in_order(&flow, &records)?;
        let mut processes: Vec<u32> = effects.values().map(|effect| effect.process).collect();
        processes.sort_unstable();
        let shares: Vec<usize> = processes.chunk_by(|a, b| a == b).map(<[u32]>::len).collect();
        if shares.len() == WORKERS { Ok(format!("tasks by worker: {shares:?}")) } else { Err(format!("{shares:?}").into()) }
    });
    for policy in ["fail-fast", "finish-running", "keep-going"] {
        shown.check(&format!("{policy}: the report is that of the same graph in process"), || {
            let flow = Flow { policy: policy.to_owned(), ..failing(policy) };
            let (_, given) = cluster.call("run", &flow)?;
            same(&given, &in_process(&flow)?)?;
            Ok(given["text"].as_str().unwrap_or_default().lines().nth(1).unwrap_or_default().to_owned())
        });
    }
    shown.check("a failure, given to who called the handler", || {
        let (status, given) = cluster.call("result", &failing("result"))?;
        same(&json!([status, given["message"]]), &json!([500, BROKEN]))?;
        let (status, given) =
            cluster.call("result", &flow("large result", &[("large", Does::Sleep, 0, Ends::Large(1 << 20))]))?;
        let text = "task `large` failed: a payload is larger than its limit of 1048576 bytes";
        same(&json!([status, given["message"]]), &json!([413, text]))?;
        Ok(String::new())
    });
    shown.check("a limit", || {
        let flow = Flow { limit: Some(5), ..crates("limit", 50) };
        let (_, given) = cluster.call("run", &flow)?;
        same(&given["report"]["ok"], &json!(true))?;
        let effects: Vec<_> = once_and_in_order(&flow, &records)?.into_values().collect();
        same(&peak(&effects), &5)?;
        Ok("5 ran at once".to_owned())
    });
    for (size, of_run, most) in [(7, None, 3), (7, Some(4), 2)] {
        shown.check(&format!("a pool of {}", of_run.unwrap_or(size)), || {
            let tasks = (0..9).map(|task| Task { name: task.to_string(), takes: 2, ms: 500, ..Task::default() });
            let run = format!("pool {most}");
            let flow = Flow { run, tasks: tasks.collect(), pool: Some(size), pool_of_run: of_run, ..Flow::default() };
            cluster.call("run", &flow)?;
            let effects: Vec<_> = once_and_in_order(&flow, &records)?.into_values().collect();
            same(&peak(&effects), &most)?;
            Ok(format!("{most} that take 2 ran at once"))
        });
    }
    shown.check("what is too large, or of another type, is a failure of its task", || {
        let lines = [("large", Does::Sleep, 0, Ends::Large(1 << 20)), ("strange", Does::Sleep, 0, Ends::Strange)];
        let flow = Flow { policy: "keep-going".to_owned(), ..flow("large", &lines) };
        let (_, given) = cluster.call("run", &flow)?;
        let tasks = given["report"]["tasks"].as_array().ok_or("no tasks")?;
        let errors: Vec<&str> = tasks.iter().filter_map(|task| task["error"].as_str()).collect();
        let expected = "a payload is not what was expected: invalid type: string \"no number\", expected u64 at line 1 column 11";
        same(&json!(errors), &json!(["a payload is larger than its limit of 1048576 bytes", expected]))?;
        Ok(errors.join("; "))
    });
    shown.check("what Restate tries again has one effect", || {
        let flow = flow("flaky", &[("flaky", Does::Sleep, 0, Ends::Flaky(2)), ("next:flaky", Does::Sleep, 0, Ends::Well)]);
        let (_, given) = cluster.call("run", &flow)?;
        same(&given["outputs"], &json!({ "flaky": 1, "next": 2 }))?;
        once_and_in_order(&flow, &records)?;
        let attempts = records.attempts("flaky")?;
        let attempts = attempts.iter().filter(|attempt| attempt.task == "flaky" && !attempt.ended).count();
        same(&attempts, &3)?;
        Ok(format!("{attempts} attempts"))
    });
    shown.check("tasks that are done here, and that wait for approval, beside calls", || {
        let lines = [
            ("here", Does::Here, 50, Ends::Well),
            ("call", Does::Sleep, 50, Ends::Well),
            ("wait", Does::Wait, 50, Ends::Well),
            ("here too:here call wait", Does::Here, 0, Ends::Well),
        ];
        let (_, given) = cluster.call("run", &flow("here", &lines))?;
        same(&given["outputs"], &json!({ "here": 1, "call": 1, "wait": 1, "here too": 2 }))?;
        let effects = records.effects("here")?;
        same(&effects.len(), &3)?;
        Ok(String::new())
    });
    end_early(shown, cluster, &records);
    shown.check("nothing runs any more", || cluster.idle().map(|()| String::new()));
}

/// Of runs that do not come to their end, or whose calls do not.
fn end_early(shown: &mut Shown, cluster: &Cluster, records: &Records) {
    shown.check("cancelled by Restate: calls are cancelled, what was done is torn down", || cancelled(cluster, records, true));
    shown.check("cancelled by Restate: who called hears of it", || cancelled(cluster, records, false));
    shown.check("cancelled by Restate while it makes calls", || {
        let mut flow = star("early", 100, 60_000);
        flow.tasks.iter_mut().for_each(|task| task.does = Does::SleepDurably);
        let id = cluster.send("run", &flow)?;
        cluster.cancel(&id)?;
        let (_, given) = cluster.wait(&id, Duration::from_secs(30))?;
        let told: Vec<&str> = given["text"].as_str().unwrap_or_default().lines().take(2).collect();
        same(&json!(told), &json!(["the run was cancelled", "101 tasks: 100 cancelled, 1 not started"]))?;
        Ok(String::new())
    });
    shown.check("teardowns, one of which fails", || torn(cluster, records));
    shown.check("a failure ends a run that waits for ever, and one that is to do things here", || {
        let lines = [
            ("wait", Does::Wait, 0, Ends::Well),
            ("broken", Does::Here, 0, Ends::Failing),
            ("here", Does::Here, 0, Ends::Well),
            ("runs", Does::SleepDurably, 60_000, Ends::Well),
        ];
        let (_, given) = cluster.call("run", &flow("waits", &lines))?;
        let text = "task `broken` failed: broken is broken\n4 tasks: 1 failed, 3 cancelled\n  broken failed: broken is broken\n  wait cancelled\n  here cancelled\n  runs cancelled";
        same(&given["text"], &json!(text))?;
        Ok(String::new())
    });
    shown.check("a failure cancels what runs or waits in a queue, and nothing else; what fails, too, is told", || {
        let lines = [
            ("done", Does::Sleep, 0, Ends::Well),
            ("runs", Does::Queue, 60_000, Ends::Well),
            ("waits", Does::Queue, 60_000, Ends::Well),
            ("broken:done", Does::Sleep, 500, Ends::Failing),
            ("deaf", Does::Sleep, 1000, Ends::Failing),
        ];
        let id = cluster.send("run", &flow("queue", &lines))?;
        let (_, given) = cluster.wait(&id, Duration::from_secs(20))?;
        let text = "task `broken` failed: broken is broken\n5 tasks: 1 done, 2 failed, 2 cancelled\n  broken failed: broken is broken\n  deaf failed: deaf is broken\n  runs cancelled\n  waits cancelled";
        same(&given["text"], &json!(text))?;
        let cancels = cluster.query(&format!("select id from sys_journal where id = '{id}' and entry_type = 'Command: SendSignal'"))?;
        same(&cancels.len(), &3)?;
        Ok(String::new())
    });
    for how in ["cancel", "kill"] {
        shown.check(&format!("{how} of a call by an operator is a failure of its task"), || operated(cluster, records, how));
    }
    shown.check("cancelled by Restate in a teardown: that ends, and the others come after it", || late(cluster, records));
}

const BROKEN: &str = r#"task `broken` failed: broken is broken (error: {"Task":{"name":"broken"}})"#;

/// What fails in it fails when what is short is done, and what is long has begun.
fn failing(run: &str) -> Flow {
    flow(
        run,
        &[
            ("short", Does::Sleep, 0, Ends::Well),
            ("tolerated", Does::Sleep, 0, Ends::Failing),
            ("tolerant:?tolerated", Does::Sleep, 0, Ends::Well),
            ("broken:short", Does::Sleep, 500, Ends::Failing),
            ("skipped:broken", Does::Sleep, 0, Ends::Well),
            ("skipped too:skipped tolerant", Does::Sleep, 0, Ends::Well),
            ("long", Does::SleepDurably, 2000, Ends::Well),
            ("long too", Does::SleepDurably, 2000, Ends::Well),
            ("later:long", Does::Sleep, 0, Ends::Well),
        ],
    )
}

fn cancelled(cluster: &Cluster, records: &Records, reports: bool) -> Anyhow<String> {
    let run = if reports { "cancelled" } else { "cancelled too" };
    let lines = [
        ("first", Does::Sleep, 0, Ends::Well),
        ("second:first", Does::Sleep, 0, Ends::Well),
        ("long:second", Does::SleepDurably, 60_000, Ends::Well),
        ("long too", Does::SleepDurably, 60_000, Ends::Well),
        ("later:long", Does::Sleep, 0, Ends::Well),
        // It does not hear of it, and ends well: what needs it may no longer start.
        ("deaf:second", Does::Sleep, 700, Ends::Well),
        ("never:deaf", Does::Sleep, 0, Ends::Well),
    ];
    let flow = Flow { teardown: true, ..flow(run, &lines) };
    let id = cluster.send(if reports { "run" } else { "result" }, &flow)?;
    begun(records, run, "long", 2)?;
    begun(records, run, "deaf", 1)?;
    let begin = Instant::now();
    cluster.cancel(&id)?;
    let (status, given) = cluster.wait(&id, Duration::from_secs(20))?;
    let ms = begin.elapsed().as_millis();
    if !reports {
        same(&json!([status, given["message"]]), &json!([409, "cancelled"]))?;
        return Ok(format!("{ms} ms"));
    }
    let text = "the run was cancelled\n7 tasks: 3 done, 2 cancelled, 2 not started\n  long cancelled\n  long too cancelled";
    same(&given["text"], &json!(text))?;
    same(&given["report"]["cancelled"], &json!(true))?;
    let torn: Vec<String> = records.effects("cancelled cancelled")?.into_iter().map(|effect| effect.task).collect();
    same(&json!(torn), &json!(["teardown of deaf", "teardown of second", "teardown of first"]))?;
    Ok(format!("{ms} ms"))
}

/// Waits until so many attempts at tasks of a name that begins like this have begun.
fn begun(records: &Records, run: &str, task: &str, attempts: usize) -> Anyhow<()> {
    let begin = Instant::now();
    while records.attempts(run)?.iter().filter(|attempt| attempt.task.starts_with(task)).count() < attempts {
        if begin.elapsed() > Duration::from_secs(20) {
            return Err("it does not begin".into());
        }
        sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// An operator ends a call that a run waits for.
fn operated(cluster: &Cluster, records: &Records, how: &str) -> Anyhow<String> {
    let lines = [("done", Does::Sleep, 0, Ends::Well), ("long:done", Does::SleepDurably, 60_000, Ends::Well)];
    let id = cluster.send("run", &Flow { teardown: true, ..flow(how, &lines) })?;
    begun(records, how, "long", 1)?;
    let calls =
        cluster.query(&format!("select id from sys_invocation where invoked_by_id = '{id}' and status != 'completed'"))?;
    let call = calls.first().and_then(|call| call["id"].as_str()).ok_or("there is no call")?;
    cluster.end(call, how)?;
    let (_, given) = cluster.wait(&id, Duration::from_secs(20))?;
    let text = given["text"].as_str().unwrap_or_default();
    let error = if how == "cancel" { "cancelled" } else { "killed" };
    same(&text, &&*format!("task `long` failed: {error}\n2 tasks: 1 done, 1 failed\n  long failed: {error}"))?;
    let torn: Vec<String> = records.effects(&format!("{how} failed"))?.into_iter().map(|effect| effect.task).collect();
    same(&json!(torn), &json!(["teardown of done"]))?;
    Ok(String::new())
}

fn late(cluster: &Cluster, records: &Records) -> Anyhow<String> {
    let lines = [("a", Does::Sleep, 0, Ends::Well), ("b:a", Does::Sleep, 700, Ends::Well)];
    let id = cluster.send("run", &Flow { teardown: true, ..flow("late", &lines) })?;
    begun(records, "late succeeded", "teardown of b", 1)?;
    cluster.cancel(&id)?;
    let (_, given) = cluster.wait(&id, Duration::from_secs(20))?;
    same(&given["text"], &json!("the run succeeded\n2 tasks: 2 done"))?;
    let torn = records.effects("late succeeded")?;
    same(&json!(torn.iter().map(|effect| &*effect.task).collect::<Vec<_>>()), &json!(["teardown of b", "teardown of a"]))?;
    if torn[1].began < torn[0].at { Err("one began before the other ended".into()) } else { Ok(String::new()) }
}

fn torn(cluster: &Cluster, records: &Records) -> Anyhow<String> {
    let lines = [("a", Does::Sleep, 0, Ends::Well), ("b:a", Does::Sleep, 0, Ends::Well), ("c:b", Does::Sleep, 0, Ends::Well)];
    let flow = Flow { teardown: true, teardown_fails: "b".to_owned(), ..flow("torn", &lines) };
    let (_, given) = cluster.call("run", &flow)?;
    let text = "task `teardown of b` failed: it stays up\n3 tasks: 3 done\n  teardown of b failed: it stays up";
    same(&given["text"], &json!(text))?;
    same(&given["report"]["ok"], &Value::Bool(false))?;
    let torn: Vec<String> = records.effects("torn succeeded")?.into_iter().map(|effect| effect.task).collect();
    same(&json!(torn), &json!(["teardown of c", "teardown of a"]))?;
    Ok(String::new())
}
