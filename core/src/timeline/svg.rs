//! The chart in SVG.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::{self, Display, Write as _};

use super::Chart;
use super::gantt::shown;
use super::recording::{Became, NEVER, Times};
use super::span::Span;

/// A [`Chart`] in SVG, as it is displayed. [`Chart::svg`] gives it.
///
/// A row is a task, by when it started. Bars are as in the legend; arrows are the critical path. A pointer over a row is told why the task waited. It
/// is as high as there are tasks, 20 pixels each: of thousands [`Chart::html`] is the better picture.
#[derive(Debug, Clone, Copy)]
pub struct Svg<'a> {
    chart: &'a Chart<'a>,
}

impl<'a> Svg<'a> {
    pub(super) const fn new(chart: &'a Chart<'a>) -> Self {
        Svg { chart }
    }
}

/// In pixels.
const ROW: usize = 20;
const BAR: usize = 12;
const TOP: usize = 48;
const WIDTH: usize = 760;
const AFTER: usize = 150;
/// Of a character, about.
const CHAR: usize = 8;
/// Characters of a name that are drawn.
const MOST: usize = 36;

const STYLE: &str = "\
.run{fill:#8db4e2}.critical{fill:#f08c2e}.failed{fill:#e5484d}.cancelled,.detached{fill:#b9a3dc}.skipped{fill:#d9b400}
.held{fill:url(#held)}.held-line{stroke:#8a8f98;stroke-width:2}.path{fill:none;stroke:#c2570c;stroke-width:1.5}.tip{fill:#c2570c}
.retry{stroke:#8f1d20;stroke-width:1.5}text{fill:#1c2128}.quiet{fill:#5c6570}.grid{stroke:#d5d9de}.row:hover .back{fill:#0000000d}.back{fill:transparent}.page{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e6e9ee}.quiet{fill:#9aa3ae}.grid{stroke:#343b45}.page{fill:#15181d}
.path{stroke:#ffb066}.tip{fill:#ffb066}.row:hover .back{fill:#ffffff14}.run{fill:#5f8fca}}
";

/// Text in XML.
struct Xml<T>(T);

impl<T: Display> Display for Xml<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in shown(&self.0).chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                // No character of XML.
                '\u{fffe}' | '\u{ffff}' => f.write_char('\u{fffd}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// How far the lines of a grid are from each other: 1, 2 or 5 of something, at most ten of them.
fn step(length: u64) -> u64 {
    let tens = core::iter::successors(Some(1_u64), |ten| ten.checked_mul(10));
    let steps = tens.flat_map(|ten| [1, 2, 5].map(|by| ten.saturating_mul(by)));
    steps.into_iter().find(|step| length / step <= 10).unwrap_or(u64::MAX)
}

/// Where times and rows are.
struct Sheet {
    left: usize,
    width: usize,
    height: usize,
    now: u64,
}

impl Sheet {
    fn x(&self, time: u64) -> u64 {
        let right = u128::from(time) * WIDTH as u128 / u128::from(self.now.max(1));
        self.left as u64 + u64::try_from(right).unwrap_or(0)
    }

    fn top(row: usize) -> usize {
        TOP + ROW * row
    }

    fn bar(&self, f: &mut fmt::Formatter<'_>, class: &str, (from, to): (u64, u64), row: usize) -> fmt::Result {
        let (from, to, top) = (self.x(from), self.x(to), Self::top(row) + (ROW - BAR) / 2);
        let (width, round) = ((to - from).max(2), if to - from > 4 { 2 } else { 0 });
        writeln!(f, "<rect class=\"{class}\" x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{BAR}\" rx=\"{round}\"/>")
    }
}

impl Display for Svg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows, recording, .. } = self.chart;
        let names: Vec<String> = rows.iter().map(|row| cut(&shown(row.task.name))).collect();
        let left = 16 + CHAR * names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
        let sheet = Sheet { left, width: left + WIDTH + AFTER, height: Sheet::top(rows.len()) + 8, now: recording.now };
        self.head(&sheet, f)?;
        for (at, name) in names.iter().enumerate() {
            self.row(&sheet, f, at, name)?;
        }
        for &(task, at) in &recording.retries {
            let Some(top) = self.chart.row(task).map(Sheet::top) else { continue };
            writeln!(f, "<path class=\"retry\" d=\"M{} {}v{}\"/>", sheet.x(at), top + 2, ROW - 4)?;
        }
        self.arrows(&sheet, f)?;
        f.write_str("</svg>\n")
    }
}

impl Svg<'_> {
    /// The sheet with its grid, and what is above it.
    fn head(self, sheet: &Sheet, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chart { rows, path, length, .. } = self.chart;
        let Sheet { left, width, height, now } = *sheet;
        writeln!(
            f,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             font-family=\"ui-monospace,monospace\" font-size=\"13\" role=\"img\" aria-label=\"timeline of a run\">\n\
             <style>{STYLE}</style>\n\
             <defs><pattern id=\"held\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
             <path class=\"held-line\" d=\"M0 0V5\"/></pattern></defs>\n\
             <rect class=\"page\" width=\"{width}\" height=\"{height}\"/>"
        )?;
        let length = Span(*length);
        writeln!(f, "<text x=\"8\" y=\"18\">{length}, {} of {} tasks are critical</text>", path.len(), rows.len())?;
        for (nth, (class, what)) in
            [("critical", "critical"), ("run", "ran"), ("held", "held"), ("failed", "failed")].iter().enumerate()
        {
            let at = left + WIDTH - 440 + 110 * nth;
            writeln!(f, "<rect class=\"{class}\" x=\"{at}\" y=\"7\" width=\"22\" height=\"{BAR}\" rx=\"2\"/>")?;
            writeln!(f, "<text x=\"{}\" y=\"18\">{what}</text>", at + 28)?;
        }
        let step = step(now);
        for time in (0..=now / step).map(|nth| nth * step) {
            let at = sheet.x(time);
            writeln!(f, "<path class=\"grid\" d=\"M{at} {}V{}\"/>", TOP - 6, height - 8)?;
            write!(f, "<text class=\"quiet\" font-size=\"11\" x=\"{at}\" y=\"{}\" text-anchor=\"middle\">", TOP - 10)?;
            writeln!(f, "{}</text>", if time == 0 { "0".into() } else { Span(time).to_string() })?;
        }
        Ok(())
    }

    fn row(self, sheet: &Sheet, f: &mut fmt::Formatter<'_>, at: usize, name: &str) -> fmt::Result {
        let (row, now, top) = (&self.chart.rows[at], sheet.now, Sheet::top(at));
        let Times { ready, started, became, polls, polled, .. } = row.times;
        write!(f, "<g class=\"row\"><rect class=\"back\" y=\"{top}\" width=\"{}\" height=\"{ROW}\"/>", sheet.width)?;
        write!(f, "<title>{}", Xml(row.task.name))?;
        if let Some(why) = self.chart.why(row.task.id) {
            write!(f, "\n{}", Xml(why))?;
        }
        let ran = row.ran(now);
        if let Some((from, to)) = ran {
            write!(f, "\nran for {}, polled {polls} times for {}", Span(to - from), Span(polled))?;
        }
        if row.times.attempts > 1 {
            write!(f, "\n{} attempts", row.times.attempts)?;
        }
        if let Some(slack) = row.slack {
            write!(f, "\nslack {}, gain {}", Span(slack), Span(row.gain))?;
        }
        writeln!(f, "</title>\n<text x=\"8\" y=\"{}\">{}</text>", top + 14, Xml(name))?;
        if ready != NEVER && ready < started {
            sheet.bar(f, "held", (ready, started.min(now)), at)?;
        }
        let class = match became {
            Some(Became::Failed | Became::Skipped(_) | Became::Cancelled | Became::Detached) => row.times.outcome().word(),
            _ if row.is_critical => "critical",
            _ => "run",
        };
        let end = match ran {
            Some((from, to)) => sheet.bar(f, class, (from, to), at).map(|()| to)?,
            None if ready == NEVER => 0,
            None => now,
        };
        write!(f, "<text class=\"quiet\" font-size=\"11\" x=\"{}\" y=\"{}\">", sheet.x(end) + 6, top + 14)?;
        if let Some((from, to)) = ran.filter(|_| started != NEVER) {
            write!(f, "{}", Span(to - from))?;
        }
        match became {
            Some(Became::Done) => {}
            None if started != NEVER => f.write_str(" running")?,
            _ => write!(f, " {}", row.times.outcome().word())?,
        }
        f.write_str("</text>\n</g>\n")
    }

    /// The critical path.
    fn arrows(self, sheet: &Sheet, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for pair in self.chart.path.windows(2) {
            let [(_, end), (begin, _)] =
                [pair[0], pair[1]].map(|row| self.chart.rows[row as usize].ran(sheet.now).unwrap_or_default());
            let [from, to] = [pair[0], pair[1]].map(|row| Sheet::top(row as usize) + ROW / 2);
            let (out, into, tip) = (sheet.x(end), sheet.x(begin), to - if to > from { BAR / 2 } else { 0 });
            writeln!(f, "<path class=\"path\" d=\"M{out} {from}C{} {from} {into} {from} {into} {tip}\"/>", out + 8)?;
            writeln!(f, "<path class=\"tip\" d=\"M{into} {tip}l-3.5 -5h7z\"/>")?;
        }
        Ok(())
    }
}

fn cut(name: &str) -> String {
    if name.chars().count() <= MOST {
        return name.into();
    }
    name.chars().take(MOST - 1).chain(['…']).collect()
}
