//! What a task costs, and how many run at once.

use std::error::Error;
use std::time::Instant;

use crate::job::{Flow, Records};
use serde_json::json;

use super::Shown;
use super::cluster::Cluster;
use super::flows::{crates, in_process, once_and_in_order, peak, same, star};

pub(crate) fn all(shown: &mut Shown, cluster: &Cluster, long: bool) {
    let records = Records::new(cluster.records());
    shown.check("what a task costs, of 225 that do nothing, in microseconds", || {
        let mut seconds = [0.0; 4];
        let rounds = if long { 3 } else { 1 };
        for round in 0..rounds {
            let flow = |name: &str, policy: &str| Flow { policy: policy.to_owned(), ..crates(&format!("{name} {round}"), 0) };
            let timed = |handler: &str, flow: Flow| {
                let begin = Instant::now();
                let (status, given) = cluster.call(handler, &flow)?;
                same(&json!([status, given["report"]["ok"]]), &json!([200, if handler == "run" { Some(true) } else { None }]))?;
                Ok::<_, Box<dyn Error>>(begin.elapsed().as_secs_f64())
            };
            let begin = Instant::now();
            in_process(&flow("in process", ""))?;
            let turns = [
                begin.elapsed().as_secs_f64(),
                timed("run", flow("durably", ""))?,
                timed("run", flow("durably, going on", "keep-going"))?,
                timed("one_by_one", flow("by hand", ""))?,
            ];
            seconds.iter_mut().zip(turns).for_each(|(sum, turn)| *sum += turn);
        }
        let [in_process, durably, going_on, by_hand] = seconds.map(|seconds| seconds * 1e6 / f64::from(rounds) / 225.0);
        Ok(format!(
            "{in_process:.0} in process, {durably:.0} durably, {going_on:.0} with keep-going, {by_hand:.0} one by one in a handler by hand: {:.2} of that",
            durably / by_hand
        ))
    });
    shown.check("a thousand at once", || {
        let flow = star("star", 1000, 6000);
        let begin = Instant::now();
        let (_, given) = cluster.call("run", &flow)?;
        let seconds = begin.elapsed().as_secs_f64();
        same(&given["report"]["ok"], &json!(true))?;
        let effects: Vec<_> = once_and_in_order(&flow, &records)?.into_values().collect();
        let peak = peak(&effects);
        if peak < 1000 {
            return Err(format!("only {peak} ran at once").into());
        }
        Ok(format!("{peak} tasks of 6 s each ran at once, {seconds:.1} s in all"))
    });
}
