//! The pictures in DOT and Mermaid, which a program of that name lays out. Tasks are called by their numbers there, so no name is in the way.

use core::fmt::{self, Display, Write as _};

use super::{Edge, Outline, Task};
use crate::parts::Log;
use crate::{Outcome, Report, TaskId};

/// An [`Outline`] in DOT, as it is displayed. [`Outline::dot`] gives it.
#[derive(Clone, Copy)]
pub struct Dot<'a> {
    of: Drawing<'a>,
}

/// An [`Outline`] in Mermaid, as it is displayed. [`Outline::mermaid`] gives it.
#[derive(Clone, Copy)]
pub struct Mermaid<'a> {
    of: Drawing<'a>,
}

/// What is drawn.
#[derive(Clone, Copy)]
pub(super) struct Drawing<'a> {
    pub(super) outline: &'a Outline<'a>,
    pub(super) report: Option<&'a dyn Ended>,
}

/// What a report says of a task, whatever its errors are.
pub(super) trait Ended {
    fn ended(&self, task: TaskId) -> Outcome<'static, ()>;
}

impl<T, L: Log> Ended for Report<T, L> {
    fn ended(&self, task: TaskId) -> Outcome<'static, ()> {
        match self.outcome(task) {
            Outcome::Done => Outcome::Done,
            Outcome::Failed(_) => Outcome::Failed(&()),
            Outcome::Skipped { because } => Outcome::Skipped { because },
            Outcome::Cancelled => Outcome::Cancelled,
            Outcome::Detached => Outcome::Detached,
            Outcome::NotStarted => Outcome::NotStarted,
            Outcome::Supplied => Outcome::Supplied,
            Outcome::NotNeeded => Outcome::NotNeeded,
        }
    }
}

/// The outcomes as they are in a legend, their colours, and those of what is written on them.
const LEGEND: [(Outcome<'static, ()>, &str); 8] = [
    (Outcome::Done, "#b7e1c0"),
    (Outcome::Failed(&()), "#f2a097"),
    (Outcome::Skipped { because: TaskId::from_number(0) }, "#ffe08a"),
    (Outcome::Cancelled, "#d8c3ef"),
    (Outcome::Detached, "#e5cfae"),
    (Outcome::NotStarted, "#f4f4f4"),
    (Outcome::Supplied, "#b9dcfa"),
    (Outcome::NotNeeded, "#d0d0d0"),
];

const LINES: [&str; 2] = ["dashed: waits for the end, successful or not", "bold: the critical path"];

/// The place of an outcome in the legend.
fn place(outcome: &Outcome<'static, ()>) -> usize {
    let is_it = |(other, _): &(Outcome<'static, ()>, &str)| other.word() == outcome.word();
    LEGEND.iter().position(is_it).unwrap_or(0)
}

impl<'a> Drawing<'a> {
    pub(super) const fn new(outline: &'a Outline<'a>) -> Self {
        Drawing { outline, report: None }
    }

    pub(super) fn by<T, L: Log>(self, report: &'a Report<T, L>) -> Self {
        Drawing { report: Some(report), ..self }
    }

    /// What became of a task, if that is to be drawn.
    pub(super) fn outcome(self, task: TaskId) -> Option<Outcome<'static, ()>> {
        self.report.map(|report| report.ended(task))
    }

    /// Writes what is to be said of a task beside its name, each after what goes `before` it.
    pub(super) fn say(self, task: &Task<'_>, f: &mut Label<'_>, before: &str) -> fmt::Result {
        if task.weight != 1 {
            write!(f, "{before}weight {}", task.weight)?;
        }
        match self.outcome(task.id) {
            None | Some(Outcome::Done) => Ok(()),
            Some(Outcome::Skipped { because }) => match self.outline.task(because) {
                Some(because) => write!(f, "{before}skipped because of {}", because.name),
                None => write!(f, "{before}skipped because of {because:?}"),
            },
            Some(other) => write!(f, "{before}{}", other.word()),
        }
    }

    /// The outcomes that tasks came to, by their places in the legend.
    fn outcomes(self) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
        let mut any = [false; LEGEND.len()];
        for outcome in self.outline.tasks().filter_map(|task| self.outcome(task.id)) {
            any[place(&outcome)] = true;
        }
        let legend = LEGEND.iter().enumerate().filter(move |&(place, _)| any[place]);
        legend.map(|(place, (outcome, colour))| (place, outcome.word(), *colour))
    }

    /// The edges, and whether each is to be bold.
    pub(super) fn edges(self) -> impl Iterator<Item = (Edge, bool)> {
        // The edges are in start order, and so is the path.
        let mut path = self.outline.critical_path().peekable();
        let (is_bold, mut at) = (self.report.is_some(), None);
        self.outline.edges().map(move |edge| {
            if is_bold && at != Some(edge.on) && path.peek() == Some(&edge.on) {
                at = path.next();
            }
            (edge, is_bold && at == Some(edge.on) && path.peek() == Some(&edge.task))
        })
    }
}

drawn! { Dot Mermaid }

impl Display for Dot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let drawing = self.of;
        f.write_str("digraph {\n    node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\"]\n")?;
        for task in drawing.outline.tasks() {
            write!(f, "    t{} [label=\"", task.id.index())?;
            let mut label = Label(f, in_dot);
            write!(label, "{}", task.name)?;
            drawing.say(&task, &mut label, "\n")?;
            f.write_char('"')?;
            if let Some(outcome) = drawing.outcome(task.id) {
                write!(f, ", fillcolor=\"{}\"", LEGEND[place(&outcome)].1)?;
            }
            f.write_str(if task.is_target { ", peripheries=2]\n" } else { "]\n" })?;
        }
        for (edge, is_bold) in drawing.edges() {
            write!(f, "    t{} -> t{}", edge.on.index(), edge.task.index())?;
            f.write_str(match (edge.needs, is_bold) {
                (true, false) => "\n",
                (false, false) => " [style=dashed]\n",
                (true, true) => " [penwidth=3]\n",
                (false, true) => " [style=dashed, penwidth=3]\n",
            })?;
        }
        if drawing.report.is_some() {
            let [dashed, bold] = LINES;
            write!(f, "    subgraph cluster_legend {{\n        label=\"{dashed}\\n{bold}\"\n")?;
            for (place, outcome, colour) in drawing.outcomes() {
                writeln!(f, "        legend{place} [label=\"{outcome}\", fillcolor=\"{colour}\"]")?;
            }
            f.write_str("    }\n")?;
        }
        f.write_str("}\n")
    }
}

impl Display for Mermaid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let drawing = self.of;
        f.write_str("flowchart TB\n")?;
        for task in drawing.outline.tasks() {
            write!(f, "    t{}{}\"", task.id.index(), if task.is_target { "[[" } else { "[" })?;
            let mut label = Label(f, in_mermaid);
            write!(label, "{}", task.name)?;
            drawing.say(&task, &mut label, "\n")?;
            f.write_str(if task.is_target { "\"]]" } else { "\"]" })?;
            if let Some(outcome) = drawing.outcome(task.id) {
                write!(f, ":::outcome{}", place(&outcome))?;
            }
            f.write_char('\n')?;
        }
        for edge in drawing.outline.edges() {
            let arrow = if edge.needs { "-->" } else { "-.->" };
            writeln!(f, "    t{} {arrow} t{}", edge.on.index(), edge.task.index())?;
        }
        let bold = drawing.edges().enumerate().filter(|(_, (_, is_bold))| *is_bold).map(|(nth, _)| nth);
        let mut before = "    linkStyle ";
        for nth in bold {
            write!(f, "{before}{nth}")?;
            before = ",";
        }
        if before == "," {
            f.write_str(" stroke-width:4px\n")?;
        }
        if drawing.report.is_some() {
            let [dashed, bold] = LINES;
            write!(f, "    subgraph legend [\"{dashed}<br>{bold}\"]\n        direction LR\n")?;
            for (place, outcome, _) in drawing.outcomes() {
                writeln!(f, "        legend{place}[\"{outcome}\"]:::outcome{place}")?;
            }
            f.write_str("    end\n")?;
            for (place, _, colour) in drawing.outcomes() {
                writeln!(f, "    classDef outcome{place} fill:{colour},color:#000,stroke:#555")?;
            }
        }
        Ok(())
    }
}

/// Writes text so that it stands for itself.
pub(super) struct Label<'a>(pub(super) &'a mut dyn fmt::Write, pub(super) fn(char, &mut dyn fmt::Write) -> fmt::Result);

impl fmt::Write for Label<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|c| self.1(c, self.0))
    }
}

/// Between the quotes of DOT. Graphviz has the entities of HTML.
fn in_dot(c: char, f: &mut dyn fmt::Write) -> fmt::Result {
    match c {
        '\n' => f.write_str("\\n"),
        '"' => f.write_str("\\\""),
        '&' => f.write_str("&amp;"),
        c => seen(c).try_for_each(|c| if c == '\\' { f.write_str("\\\\") } else { f.write_char(c) }),
    }
}

/// Between the quotes of Mermaid, which looks for its words there, too. It has entities of its own.
fn in_mermaid(c: char, f: &mut dyn fmt::Write) -> fmt::Result {
    if c == '\n' {
        return f.write_str("<br>");
    }
    seen(c).try_for_each(|c| {
        let is_plain = !c.is_ascii() || c.is_alphanumeric() || matches!(c, ' ' | '_' | '-' | '.' | '/' | ',' | '(' | ')');
        if is_plain { f.write_char(c) } else { write!(f, "#{};", u32::from(c)) }
    })
}

/// The character, or what stands for one that is not seen, or that turns text around.
pub(crate) fn seen(c: char) -> impl Iterator<Item = char> {
    let hides = c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let (seen, hidden) = if hides { (None, Some(c.escape_unicode())) } else { (Some(c), None) };
    seen.into_iter().chain(hidden.into_iter().flatten())
}
