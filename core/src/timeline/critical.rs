//! The critical path in text.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use super::Chart;
use super::gantt::{columns, fitting, shown};
use super::span::Span;

/// What the length of a run depended on, as it is displayed. [`Chart::critical`] gives it.
///
/// A line is a task of the critical path: when it started, how long it took, [how much sooner](Chart::gain) the last task would have ended if it had
/// taken no time, and why it did not start before.
#[derive(Debug, Clone, Copy)]
pub struct Critical<'a> {
    chart: &'a Chart<'a>,
}

/// Columns of a name.
const NAME: usize = 40;

impl<'a> Critical<'a> {
    pub(super) const fn new(chart: &'a Chart<'a>) -> Self {
        Critical { chart }
    }
}

impl Display for Critical<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows, recording, path, length, .. } = self.chart;
        let short = |row: u32| fitting(&shown(self.chart.name(row)), NAME);
        let (now, length) = (Span(recording.now), Span(*length));
        writeln!(f, "{now} in all, the last task ended at {length}; {} of {} tasks are critical", path.len(), rows.len())?;
        let mut lines: Vec<[String; 5]> = Vec::with_capacity(path.len() + 1);
        lines.push(["started", "took", "gains", "task", "why"].map(String::from));
        let (mut ran, mut held) = (0, 0);
        for &at in path {
            let row = &rows[at as usize];
            let (from, to) = row.ran(recording.now).unwrap_or_default();
            ran += to - from;
            let mut why = String::new();
            if let Some((by, until)) = row.held {
                let waited = from - row.times.ready.min(from);
                held += 1;
                why = format!("held for {} by {by}, until {} ended", Span(waited), short(until));
            } else if let Some(on) = row.dependency {
                why = format!("after {}", short(on));
            }
            lines.push([Span(from).to_string(), Span(to - from).to_string(), Span(row.gain).to_string(), short(at), why]);
        }
        let width = |column: usize| lines.iter().map(|line| columns(&line[column])).max().unwrap_or(0);
        let [started, took, gains, name] = [width(0), width(1), width(2), width(3)];
        for [a, b, c, d, e] in &lines {
            let pad = name - columns(d);
            let line = format!("{a:>started$}  {b:>took$}  {c:>gains$}  {d}{:pad$}  {e}", "");
            writeln!(f, "{}", line.trim_end())?;
        }
        write!(f, "on it tasks ran for {}", Span(ran))?;
        if held > 0 {
            write!(f, ", and {held} of {} were held", path.len())?;
        }
        writeln!(f)
    }
}
