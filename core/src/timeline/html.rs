//! The chart as a page of HTML. What it does is in `page/`, and it is all in the one file.

use alloc::vec::Vec;
use core::fmt::{self, Display};

use super::gantt::shown;
use super::json::{InScript, List};
use super::layout::{self, layout};
use super::recording::{Became, NEVER};
use super::{Chart, Held, number};
use crate::{RunEnd, TaskId};

/// A [`Chart`] as a page of HTML, as it is displayed. [`Chart::html`] gives it.
///
/// The graph and the Gantt chart are side by side. A pointer over a task is told why it waited, a click shows it in both and in words; there is a
/// search, the wheel zooms, dragging moves, and the critical path is highlighted, with what its tasks would gain in a table. It is one file, which loads
/// nothing, also when it could. Colours are light or dark, as the reader has it.
///
/// # Complexity
/// *O*((tasks + edges) log tasks), and some 150 bytes a task and 12 an edge. Of 10,000 tasks a browser draws it in well under a second; only what is in
/// view is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Html<'a> {
    chart: &'a Chart<'a>,
}

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");
/// Nothing is loaded, and nothing is sent.
const NOTHING_ELSE: &str = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

const OUTCOMES: [&str; 7] = ["done", "failed", "skipped", "cancelled", "detached", "not started", "running"];

impl<'a> Html<'a> {
    pub(super) const fn new(chart: &'a Chart<'a>) -> Self {
        Html { chart }
    }
}

/// A time, or -1.
struct Time(u64);

impl Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == NEVER { f.write_str("-1") } else { Display::fmt(&self.0, f) }
    }
}

/// A row, or -1.
fn row(row: Option<usize>) -> i64 {
    row.map_or(-1, |row| number(row).into())
}

impl Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Timeline of a run</title>\n")?;
        f.write_str("<meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n")?;
        write!(
            f,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{NOTHING_ELSE}\">\n<style>\n{STYLE}</style>\n</head>\n<body>\n{PAGE}"
        )?;
        f.write_str("<script type=\"application/json\" id=\"run\">\n")?;
        self.data(f)?;
        write!(f, "</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n")
    }
}

impl Html<'_> {
    /// What the script reads: a list for each thing that there is to know of a task.
    fn data(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows, recording, edges, path, length, .. } = self.chart;
        let end = match recording.end {
            None => "running",
            Some(RunEnd::Succeeded) => "succeeded",
            Some(RunEnd::Failed) => "failed",
            Some(RunEnd::Cancelled) => "cancelled",
            Some(RunEnd::Dropped) => "dropped",
        };
        write!(f, "{{\"now\":{},\"length\":{length},\"end\":{}", recording.now, InScript(end))?;
        write!(f, ",\n\"names\":{}", List(|| rows.iter().map(|row| InScript(shown(row.task.name)))))?;
        macro_rules! lists {
            ($($name:literal: $row:ident => $item:expr;)*) => {
                $(write!(f, concat!(",\n\"", $name, "\":{}"), List(|| rows.iter().map(|$row| $item)))?;)*
            };
        }
        let mut pools: Vec<&str> = rows.iter().filter_map(|row| row.held.and_then(|held| pool(held.0))).collect();
        pools.sort_unstable();
        pools.dedup();
        lists! {
            "ready": row => Time(row.times.ready);
            "started": row => Time(row.times.started);
            "ended": row => Time(row.times.ended);
            "outcome": row => outcome(row.times.became, row.times.started != NEVER);
            "polls": row => row.times.polls;
            "polled": row => row.times.polled;
            "longest": row => row.times.longest_poll;
            "attempts": row => row.times.attempts;
            "others": row => if row.times.started == NEVER { 0 } else { row.times.others };
            "dependency": row => self::row(row.dependency.map(|on| on as usize));
            "until": row => self::row(row.held.map(|held| held.1 as usize));
            "held": row => match row.held.map(|held| held.0) {
                None => -1,
                Some(Held::Limit) => -2,
                Some(Held::Either) => -3,
                Some(Held::Pool(pool)) => self::row(pools.binary_search(&pool).ok()),
            };
            "because": row => match row.times.became {
                Some(Became::Skipped(because)) => self::row(self.chart.row(because)),
                _ => -1,
            };
            "slack": row => Time(row.slack.unwrap_or(NEVER));
            "gain": row => row.gain;
        }
        write!(f, ",\n\"pools\":{}", List(|| pools.iter().map(|pool| InScript(shown(pool)))))?;
        write!(f, ",\n\"outcomes\":{},\n\"path\":{}", List(|| OUTCOMES.into_iter().map(InScript)), List(|| path.iter()))?;

        let retry = |&(task, at): &(TaskId, u64)| Some([number(self.chart.row(task)?).into(), at]);
        write!(f, ",\n\"retries\":{}", List(|| recording.retries.iter().filter_map(retry).flatten()))?;
        let pairs: Vec<(u32, u32)> = edges.iter().map(|&(on, task, _)| (on, task)).collect();
        let layout = layout(rows.len(), &pairs, &self.chart.start_order);
        write!(f, ",\n\"edges\":{}", List(|| pairs.iter().flat_map(|&(on, task)| [on, task])))?;
        write!(f, ",\n\"needs\":{}", List(|| edges.iter().map(|edge| u8::from(edge.2))))?;
        write!(f, ",\n\"width\":{},\n\"x\":{}", layout::TASK, List(|| layout.places.iter().map(|place| place.0)))?;
        write!(f, ",\n\"y\":{}", List(|| layout.places.iter().map(|place| place.1)))?;
        f.write_str(",\n\"bends\":{")?;
        let bent = layout.bends.iter().enumerate().filter(|(_, bends)| !bends.is_empty());
        for (nth, (edge, bends)) in bent.enumerate() {
            write!(
                f,
                "{}\"{edge}\":{}",
                if nth > 0 { "," } else { "" },
                List(|| bends.iter().flat_map(|bend| [bend.0, bend.1]))
            )?;
        }
        f.write_str("}}\n")
    }
}

fn pool(by: Held<'_>) -> Option<&str> {
    if let Held::Pool(pool) = by { Some(pool) } else { None }
}

/// The place among all outcomes.
fn outcome(became: Option<Became>, has_started: bool) -> usize {
    match became {
        Some(Became::Done) => 0,
        Some(Became::Failed) => 1,
        Some(Became::Skipped(_)) => 2,
        Some(Became::Cancelled) => 3,
        Some(Became::Detached) => 4,
        None => 5 + usize::from(has_started),
    }
}
