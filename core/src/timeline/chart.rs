//! A recording together with the plan: why tasks waited, and what the run's length depends on.
//!
//! A *row* is a task's place in the order in which tasks started.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::gantt::shown;
use super::held::{self, Held, SHORT};
use super::recording::{Became, NEVER, Times, What};
use super::schedule::{Cost, Schedule};
use super::span::Span;
use super::{ChromeTrace, Critical, Gantt, Html, Recording, Svg, number};
use crate::outline::Task;
use crate::{Name, Outline, RunEnd, TaskId};

/// A [`Recording`] of a run with the [`Outline`] of its graph. [`Recording::chart`] gives it.
#[derive(Clone)]
pub struct Chart<'a> {
    pub(super) recording: &'a Recording,
    pub(super) rows: Vec<Row<'a>>,
    /// Task → row.
    of: Vec<u32>,
    /// The rows in start order, in which each task comes after those that it waits for.
    pub(super) start_order: Vec<u32>,
    /// From, to, and whether the success of the one is needed; by the latter, ascending.
    pub(super) edges: Vec<(u32, u32, bool)>,
    /// Rows, from its start.
    pub(super) path: Vec<u32>,
    /// How long that is.
    pub(super) length: u64,
}

/// A task, and what is known of it.
#[derive(Clone)]
pub(super) struct Row<'a> {
    pub(super) task: Task<'a>,
    pub(super) times: Times,
    /// The dependency that ended last, before it was ready or skipped.
    pub(super) dependency: Option<u32>,
    /// What held it when it was ready, and the row whose end let it start.
    pub(super) held: Option<(Held<'a>, u32)>,
    /// Of those that count.
    pub(super) slack: Option<u64>,
    pub(super) gain: u64,
    pub(super) is_critical: bool,
}

impl Row<'_> {
    /// From when on it ran, and to when; also of one that was skipped, which takes no time. `now` is the end of one that runs on.
    pub(super) fn ran(&self, now: u64) -> Option<(u64, u64)> {
        let Times { started, ended, became, .. } = self.times;
        match became {
            Some(Became::Skipped(_)) => Some((ended, ended)),
            _ => (started != NEVER).then(|| (started, ended.min(now))),
        }
    }
}

/// Why a task started when it did, in a sentence when it is displayed. [`Chart::why`] gives it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Why<'a> {
    /// The dependency that ended last, until when the task could not start. None if it could from the beginning, or never.
    pub dependency: Option<Name<'a>>,
    /// What held it then, and the task whose end let it start.
    pub held: Option<(Held<'a>, Name<'a>)>,
    /// The failed task that it was skipped because of.
    pub because: Option<Name<'a>>,
    /// The times of the task.
    pub times: Times,
}

/// `ready at 12 ms, after fetch; held for 3.5 ms by the pool `db`, until load ended`
impl fmt::Display for Why<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Times { ready, started, ended, others, .. } = self.times;
        if let Some(because) = self.because {
            write!(f, "skipped at {} because of {}", Span(ended), shown(because))?;
        } else if ready == NEVER {
            return f.write_str("never ready");
        } else if self.dependency.is_none() {
            f.write_str("ready from the beginning")?;
        } else {
            write!(f, "ready at {}", Span(ready))?;
        }
        if let Some(name) = self.dependency {
            write!(f, ", after {}", shown(name))?;
        }
        if ready == NEVER {
            return Ok(());
        }
        if started == NEVER {
            return f.write_str("; not started");
        }
        let waited = Span(started - ready);
        match self.held {
            Some((by, until)) => write!(f, "; held for {waited} by {by}, until {} ended", shown(until)),
            None if started - ready <= SHORT => Ok(()),
            None if others > 0 => write!(f, "; started {waited} later, others were polled"),
            None => write!(f, "; started {waited} later"),
        }
    }
}

/// No row, no event.
pub(super) const NONE: u32 = u32::MAX;

/// By row, the places of its events among all.
#[derive(Clone, Copy)]
pub(super) struct Events {
    pub(super) ready: u32,
    pub(super) started: u32,
    pub(super) ended: u32,
}

impl<'a> Chart<'a> {
    pub(super) fn new(recording: &'a Recording, outline: &'a Outline<'a>) -> Self {
        let (rows, events) = rows(recording, outline);
        let ids = rows.iter().map(|row| row.task.id.index() + 1).max().unwrap_or(0);
        let mut of = vec![NONE; ids];
        for (at, row) in rows.iter().enumerate() {
            of[row.task.id.index()] = number(at);
        }
        let ends = |edge: crate::outline::Edge| Some((*of.get(edge.on.index())?, *of.get(edge.task.index())?, edge.needs));
        let mut edges: Vec<_> = outline.edges().filter_map(ends).collect();
        edges.sort_unstable_by_key(|&(on, task, _)| (task, on));
        let start_order = outline.tasks().map(|task| of[task.id.index()]).collect();
        let mut chart = Chart { recording, rows, of, start_order, edges, path: Vec::new(), length: 0 };
        chart.find_dependencies(&events);
        held::find(&mut chart, outline, &events);
        chart.find_path(&events);
        chart
    }

    /// The dependency of each that ended last, if it had any.
    fn find_dependencies(&mut self, events: &[Events]) {
        for &(on, task, _) in &self.edges {
            let Events { ready, ended, .. } = events[task as usize];
            let until = if ready == NONE { ended } else { ready };
            let row = &mut self.rows[task as usize];
            let end = |row: u32| events[row as usize].ended;
            if until != NONE && end(on) < until && row.dependency.is_none_or(|other| end(other) < end(on)) {
                row.dependency = Some(on);
            }
        }
    }

    /// The critical path, and what is left beside it.
    fn find_path(&mut self, events: &[Events]) {
        let now = self.recording.now;
        // What the run cut off when it failed did not make it as long as it was.
        let is_cut = |row: &Row<'_>| {
            self.recording.end == Some(RunEnd::Failed) && matches!(row.times.became, Some(Became::Cancelled | Became::Detached))
        };
        let mut steps: Vec<u32> = (0..number(self.rows.len()))
            .filter(|&row| {
                let row = &self.rows[row as usize];
                row.ran(now).is_some() && !is_cut(row)
            })
            .collect();
        // Those that run on are the last ones.
        steps.sort_by_key(|&row| (events[row as usize].ended, events[row as usize].started));
        let mut step_of = vec![NONE; self.rows.len()];
        for (step, &row) in steps.iter().enumerate() {
            step_of[row as usize] = number(step);
        }
        let held = self.rows.iter().enumerate().filter_map(|(row, it)| Some((it.held?.1, number(row))));
        let edges = self.edges.iter().map(|&(on, task, _)| (on, task));
        let mut arcs: Vec<(u32, u32)> = edges
            .chain(held)
            .map(|(on, task)| (step_of[on as usize], step_of[task as usize]))
            .filter(|&(from, to)| from < to && to != NONE)
            .collect();
        arcs.sort_unstable_by_key(|arc| (arc.1, arc.0));
        arcs.dedup();
        let mut into = arcs.iter().peekable();
        let costs = steps
            .iter()
            .enumerate()
            .map(|(step, &row)| {
                let (from, to) = self.rows[row as usize].ran(now).unwrap_or_default();
                let mut begin = 0;
                while let Some(arc) = into.next_if(|arc| arc.1 as usize == step) {
                    let (_, end) = self.rows[steps[arc.0 as usize] as usize].ran(now).unwrap_or_default();
                    begin = end.max(begin);
                }
                Cost { lag: from.saturating_sub(begin), length: to - from }
            })
            .collect();
        let schedule = Schedule::new(costs, arcs);
        for (step, (&row, gain)) in steps.iter().zip(schedule.gains()).enumerate() {
            let row = &mut self.rows[row as usize];
            (row.slack, row.gain) = (Some(schedule.slack(step)), gain);
        }
        self.path = schedule.path().into_iter().map(|step| steps[step as usize]).collect();
        self.path.iter().for_each(|&row| self.rows[row as usize].is_critical = true);
        self.length = schedule.length();
    }

    pub(super) fn row(&self, task: TaskId) -> Option<usize> {
        self.of.get(task.index()).filter(|&&row| row != NONE).map(|&row| row as usize)
    }

    pub(super) fn name(&self, row: u32) -> Name<'a> {
        self.rows[row as usize].task.name
    }

    /// Tells why a task started when it did, if the graph has it.
    #[must_use]
    pub fn why(&self, task: TaskId) -> Option<Why<'a>> {
        let row = &self.rows[self.row(task)?];
        let because = match row.times.became {
            Some(Became::Skipped(because)) => self.row(because).map(|row| self.rows[row].task.name),
            _ => None,
        };
        Some(Why {
            because,
            dependency: row.dependency.map(|on| self.name(on)),
            held: row.held.map(|(by, until)| (by, self.name(until))),
            times: row.times,
        })
    }

    /// Iterates over the tasks on which the length of the run depended, from its start: the last one to end, what it came after, and so on.
    ///
    /// That is the dependency that ended last, or, if a limit or a pool held the task, the one whose end let it start. Of a run that failed, tasks
    /// that were cancelled for it are not on the path.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn critical_path(&self) -> impl ExactSizeIterator<Item = TaskId> {
        self.path.iter().map(|&row| self.rows[row as usize].task.id)
    }

    /// Returns how much longer a task could have taken, and the last task would have ended no later; none if it did not run, or was cancelled for
    /// a failure.
    ///
    /// This is the slack, or total float, of the critical path method (Kelley and Walker, 1959), by the times of this run: all others take as long
    /// as they took, and begin as long after what they came after as they did. What was held by a limit or a pool comes after the same task.
    #[must_use]
    pub fn slack(&self, task: TaskId) -> Option<Duration> {
        self.rows[self.row(task)?].slack.map(Duration::from_nanos)
    }

    /// Returns how much sooner the last task would have ended if this one had taken no time; nothing for one beside the critical path.
    ///
    /// It is what is to be had at most of making the task faster, and often less than it took: another path is the longest then. It is computed in
    /// the same way as [`slack`](Chart::slack), for all tasks when the chart is made.
    #[must_use]
    pub fn gain(&self, task: TaskId) -> Duration {
        Duration::from_nanos(self.row(task).map_or(0, |row| self.rows[row].gain))
    }

    /// Tells of the critical path in text: what on it to make faster, and what that would gain.
    #[must_use]
    pub fn critical(&self) -> Critical<'_> {
        Critical::new(self)
    }

    /// Draws it in text, 80 columns wide unless told otherwise.
    #[must_use]
    pub fn gantt(&self) -> Gantt<'_> {
        Gantt::new(self)
    }

    /// Draws it in SVG.
    #[must_use]
    pub fn svg(&self) -> Svg<'_> {
        Svg::new(self)
    }

    /// Writes it as a page of HTML that needs nothing else.
    #[must_use]
    pub fn html(&self) -> Html<'_> {
        Html::new(self)
    }

    /// Writes it in the trace event format of Chrome, which Perfetto reads.
    #[must_use]
    pub fn chrome_trace(&self) -> ChromeTrace<'_> {
        ChromeTrace::new(self)
    }
}

impl fmt::Debug for Chart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chart")
            .field("tasks", &self.rows.len())
            .field("length", &Duration::from_nanos(self.length))
            .finish_non_exhaustive()
    }
}

/// The tasks in the order in which they started, or would have.
fn rows<'a>(recording: &Recording, outline: &'a Outline<'a>) -> (Vec<Row<'a>>, Vec<Events>) {
    let ids = outline.tasks().map(|task| task.id.index() + 1).max().unwrap_or(0);
    let mut events = vec![Events { ready: NONE, started: NONE, ended: NONE }; ids];
    for (at, &(task, what)) in recording.events.iter().enumerate() {
        let Some(of) = events.get_mut(task.index()) else { continue };
        let at = number(at);
        match what {
            What::Ready => of.ready = at,
            What::Started => of.started = at,
            What::Ended => of.ended = at,
        }
    }
    let mut tasks: Vec<(Task<'a>, Events)> = outline.tasks().map(|task| (task, events[task.id.index()])).collect();
    tasks.sort_by_key(|(_, of)| if of.started == NONE { of.ended.min(of.ready) } else { of.started });
    let row = |(task, _): &(Task<'a>, Events)| Row {
        task: *task,
        times: recording.times(task.id),
        dependency: None,
        held: None,
        slack: None,
        gain: 0,
        is_critical: false,
    };
    (tasks.iter().map(row).collect(), tasks.iter().map(|task| task.1).collect())
}
