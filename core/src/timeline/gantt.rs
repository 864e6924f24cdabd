//! The chart in text, for the terminal.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt::{self, Display, Write as _};

use super::Chart;
use super::chart::Row;
use super::recording::{Became, NEVER};
use super::span::Span;
use crate::outline::seen;

/// A [`Chart`] in text, as it is displayed. [`Chart::gantt`] gives it.
///
/// A line is a task, by when it started: `█` where one of the critical path ran, `▒` where another ran, `·` where it was ready and did not run; then
/// how long it ran, and what else there is to say. All is at least one column wide. What cannot be seen of a name is escaped.
#[derive(Debug, Clone, Copy)]
pub struct Gantt<'a> {
    chart: &'a Chart<'a>,
    width: usize,
    tasks: usize,
}

/// Columns.
const LEAST: usize = 40;
const USUAL: usize = 80;
const TASKS: usize = 50;

impl<'a> Gantt<'a> {
    pub(super) fn new(chart: &'a Chart<'a>) -> Self {
        Gantt { chart, width: USUAL, tasks: TASKS }
    }

    /// Draws so many columns, at least 40.
    #[must_use]
    pub fn width(self, columns: usize) -> Self {
        Gantt { width: columns.max(LEAST), ..self }
    }

    /// Draws at most so many tasks, 50 if it is not said: those of the critical path by what they gain, then those that ran longest. How many there
    /// are besides is the last line.
    #[must_use]
    pub fn tasks(self, most: usize) -> Self {
        Gantt { tasks: most, ..self }
    }
}

impl Display for Gantt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows: all, recording, .. } = self.chart;
        let now = recording.now;
        let length = |row: &Row<'_>| row.ran(now).map_or(0, |(from, to)| to - from);
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|&row| Reverse((all[row].is_critical, all[row].gain, length(&all[row]))));
        let others = order.split_off(self.tasks.min(order.len()));
        order.sort_unstable();
        let rows: Vec<&Row<'_>> = order.iter().map(|&row| &all[row]).collect();

        let said: Vec<String> = rows.iter().map(|row| said(row, length(row))).collect();
        let names: Vec<String> = rows.iter().map(|row| shown(row.task.name)).collect();
        let widest = |texts: &[String]| texts.iter().map(|text| columns(text)).max().unwrap_or(0);
        let after = widest(&said);
        let before = widest(&names).min(self.width / 3);
        let bars = self.width.saturating_sub(before + 2 + 2 + after).max(LEAST / 4);

        writeln!(f, "{:before$}  0{:>rest$}", "", Span(now).to_string(), rest = bars - 1)?;
        for ((row, name), said) in rows.iter().zip(&names).zip(&said) {
            let name = fitting(name, before);
            let mut bar = vec![' '; bars];
            let mut draw = |from: u64, to: u64, with: char| {
                let place = |time: u64| u128::from(time) * bars as u128;
                let begin = usize::try_from(place(from) / u128::from(now.max(1))).map_or(bars - 1, |at| at.min(bars - 1));
                let end = usize::try_from(place(to).div_ceil(u128::from(now.max(1)))).map_or(bars, |at| at.min(bars));
                bar[begin..end.max(begin + 1)].fill(with);
            };
            if row.times.ready != NEVER && row.times.ready < row.times.started {
                draw(row.times.ready, row.times.started.min(now), '·');
            }
            if let Some((from, to)) = row.ran(now).filter(|_| row.times.started != NEVER) {
                draw(from, to, if row.is_critical { '█' } else { '▒' });
            }
            let bar: String = bar.into_iter().collect();
            writeln!(f, "{name}{:pad$}  {bar}  {said}", "", pad = before - columns(&name))?;
        }
        if let Some(longest) = others.iter().map(|&row| length(&all[row])).max() {
            writeln!(f, "and {} more, of {} at most", others.len(), Span(longest))?;
        }
        Ok(())
    }
}

/// What is said of a task after its bar.
fn said(row: &Row<'_>, length: u64) -> String {
    let mut said = if row.times.started == NEVER { format!("{:7}", "") } else { format!("{:>7}", Span(length)) };
    if row.times.attempts > 1 {
        let _ = write!(said, ", {} attempts", row.times.attempts);
    }
    let outcome = match row.times.became {
        None if row.times.started != NEVER => "running",
        None => "not started",
        Some(Became::Done) => return said,
        Some(Became::Skipped(_)) => "skipped",
        Some(_) => row.times.outcome().word(),
    };
    let _ = write!(said, "{}{outcome}", if row.times.started == NEVER { "  " } else { ", " });
    said
}

/// The name without what cannot be seen.
pub(super) fn shown(name: impl Display) -> String {
    name.to_string().chars().flat_map(seen).collect()
}

/// How many columns of a terminal a text takes. Of most characters it is one; ideographs and pictures have two, marks on others none.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// As much of a text as there is room for.
pub(super) fn fitting(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.into();
    }
    let mut left = room.saturating_sub(1);
    let fits = |c: &char| {
        let fits = width(*c) <= left;
        left = left.saturating_sub(if fits { width(*c) } else { left });
        fits
    };
    let mut start: String = text.chars().take_while(fits).collect();
    start.push('…');
    start
}
