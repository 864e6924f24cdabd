//! What a task costs, and how many run at once.

use std::time::Instant;

use crate::job::Records;
use serde_json::json;

use super::Shown;
use super::cluster::Cluster;
use super::flows::{crates, in_process, once_and_in_order, peak, same, star};

pub(crate) fn all(shown: &mut Shown, cluster: &Cluster) {
    let records = Records::new(cluster.records());
    shown.check("cost of a task, of 225 that do nothing", || {
        let mut each = [0.0_f64; 3];
        for round in 0..3 {
            let flow = crates(&format!("cost {round}"), 0);
            let begin = Instant::now();
            in_process(&flow)?;
            each[0] += begin.elapsed().as_secs_f64();
            let begin = Instant::now();
            let (_, given) = cluster.call("run", &flow)?;
            each[1] += begin.elapsed().as_secs_f64();
            same(&given["report"]["ok"], &json!(true))?;
            let flow = crates(&format!("by hand {round}"), 0);
            let begin = Instant::now();
            let (status, _) = cluster.call("one_by_one", &flow)?;
            each[2] += begin.elapsed().as_secs_f64();
            same(&status, &200)?;
        }
        let [process, durable, by_hand] = each.map(|seconds| seconds * 1e6 / 3.0 / 225.0);
        Ok(format!(
            "{process:.1} us in process, {durable:.0} us durable, {by_hand:.0} us one by one in a handler by hand: {:.2} of that",
            durable / by_hand
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
