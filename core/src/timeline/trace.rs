//! The chart in the trace event format of Chrome.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt::{self, Display};

use super::Chart;
use super::json::Json;
use super::number;
use super::recording::NEVER;

/// A [`Chart`] in the trace event format of Chrome, as it is displayed. [`Chart::chrome_trace`] gives it.
///
/// It is JSON, which <https://ui.perfetto.dev> opens, and `chrome://tracing`. Tasks are complete events, in as many threads as there are tasks that ran
/// at once: a task is in the first that is free. What a task waited for, its polls, slack and gain are the arguments of its event. Attempts that failed are
/// instant events. Arrows are the
/// critical path, and a counter says how many ran.
#[derive(Debug, Clone, Copy)]
pub struct ChromeTrace<'a> {
    chart: &'a Chart<'a>,
}

impl<'a> ChromeTrace<'a> {
    pub(super) const fn new(chart: &'a Chart<'a>) -> Self {
        ChromeTrace { chart }
    }
}

/// Nanoseconds as microseconds, which the format has.
struct Micros(u64);

impl Display for Micros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}

/// By row, the lane of each task that ran, such that those of a lane do not overlap.
fn lanes(chart: &Chart<'_>) -> (Vec<Option<u32>>, u32) {
    let mut free: BinaryHeap<Reverse<u32>> = BinaryHeap::new();
    let mut busy: BinaryHeap<Reverse<(u64, u32)>> = BinaryHeap::new();
    let mut all = 0;
    // Rows are in the order of their starts.
    let lanes = chart
        .rows
        .iter()
        .map(|row| {
            let (from, to) = row.ran(chart.recording.now).filter(|_| row.times.started != NEVER)?;
            while let Some(&Reverse((end, lane))) = busy.peek().filter(|lane| lane.0.0 <= from) {
                debug_assert!(end <= from);
                busy.pop();
                free.push(Reverse(lane));
            }
            let lane = free.pop().map_or_else(
                || {
                    all += 1;
                    all - 1
                },
                |lane| lane.0,
            );
            busy.push(Reverse((to, lane)));
            Some(lane)
        })
        .collect();
    (lanes, all)
}

impl Display for ChromeTrace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows, recording, path, .. } = self.chart;
        let now = recording.now;
        let (lane_of, lanes) = lanes(self.chart);
        f.write_str("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n")?;
        f.write_str("{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":0,\"tid\":0,\"args\":{\"name\":\"run\"}}")?;
        for lane in 0..lanes {
            let tid = lane + 1;
            write!(
                f,
                ",\n{{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":0,\"tid\":{tid},\"args\":{{\"name\":\"tasks {tid}\"}}}}"
            )?;
            write!(
                f,
                ",\n{{\"ph\":\"M\",\"name\":\"thread_sort_index\",\"pid\":0,\"tid\":{tid},\"args\":{{\"sort_index\":{tid}}}}}"
            )?;
        }
        let mut moments: Vec<(u64, bool)> = Vec::with_capacity(2 * rows.len());
        for (row, lane) in rows.iter().zip(&lane_of) {
            let (Some((from, to)), Some(lane)) = (row.ran(now), lane) else { continue };
            moments.extend([(from, true), (to, false)]);
            let (ts, dur, tid, name) = (Micros(from), Micros(to - from), lane + 1, Json(row.task.name));
            write!(
                f,
                ",\n{{\"ph\":\"X\",\"cat\":\"task\",\"name\":{name},\"pid\":0,\"tid\":{tid},\"ts\":{ts},\"dur\":{dur},\"args\":{{"
            )?;
            let outcome = if row.times.became.is_some() { row.times.outcome().word() } else { "running" };
            write!(f, "\"task\":{},\"outcome\":{},\"critical\":{}", row.task.id.index(), Json(outcome), row.is_critical)?;
            if let Some(why) = self.chart.why(row.task.id) {
                write!(f, ",\"why\":{}", Json(why))?;
            }
            write!(f, ",\"polls\":{},\"polled us\":{}", row.times.polls, Micros(row.times.polled))?;
            write!(f, ",\"attempts\":{},\"gain us\":{}", row.times.attempts, Micros(row.gain))?;
            if let Some(slack) = row.slack {
                write!(f, ",\"slack us\":{}", Micros(slack))?;
            }
            f.write_str("}}")?;
        }
        for &(task, at) in &recording.retries {
            let Some(lane) = self.chart.row(task).and_then(|row| lane_of[row]) else { continue };
            let (tid, ts) = (lane + 1, Micros(at));
            write!(
                f,
                ",\n{{\"ph\":\"i\",\"s\":\"t\",\"cat\":\"task\",\"name\":\"retried\",\"pid\":0,\"tid\":{tid},\"ts\":{ts},\"args\":{{}}}}"
            )?;
        }
        for (nth, pair) in path.windows(2).enumerate() {
            // It begins in the last moment of the one, as an end is not in it any more.
            let [from, to] =
                [pair[0], pair[1]].map(|row| (rows[row as usize].ran(now).unwrap_or_default(), lane_of[row as usize]));
            let (((begin, end), Some(from)), ((at, _), Some(to))) = (from, to) else { continue };
            let last = end.saturating_sub(1).max(begin);
            let (from, to) = (from + 1, to + 1);
            let what = "\"cat\":\"critical\",\"name\":\"critical path\",\"pid\":0";
            write!(f, ",\n{{\"ph\":\"s\",{what},\"tid\":{from},\"ts\":{},\"id\":{nth}}}", Micros(last))?;
            write!(f, ",\n{{\"ph\":\"f\",\"bp\":\"e\",{what},\"tid\":{to},\"ts\":{},\"id\":{nth}}}", Micros(at))?;
        }
        moments.sort_unstable();
        let mut running = 0_u32;
        for at in moments.chunk_by(|one, other| one.0 == other.0) {
            let starts = number(at.iter().filter(|moment| moment.1).count());
            running = running + starts - (number(at.len()) - starts);
            let ts = Micros(at[0].0);
            write!(
                f,
                ",\n{{\"ph\":\"C\",\"name\":\"running\",\"pid\":0,\"tid\":0,\"ts\":{ts},\"args\":{{\"tasks\":{running}}}}}"
            )?;
        }
        f.write_str("\n]}\n")
    }
}
