//! What held tasks that could start. An observer is not told of it, so it is what the order of the starts and ends shows.
//!
//! One that is held starts when another ends. With that one there was no room: by the sizes of the pools, or because never more ran than then.
//! One that waits for its turn only is started in the pass of the run that made it ready, in which those before it are polled once, and nothing else
//! takes time. So it is held if it waits for longer than others are polled, and for longer than the run takes for all that happens meanwhile; or for
//! that the other one was running before, or comes later in start order, or was polled twice, or was itself held.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::chart::{Chart, Events};
use super::gantt::shown;
use super::number;
use super::recording::{NEVER, Times, What};
use crate::Outline;

/// What held a task that could start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Held<'a> {
    /// There was not enough of the pool of this name.
    Pool(&'a str),
    /// As many tasks ran as may run at once.
    Limit,
    /// One of the two, and the recording does not say which: pools that it takes of had enough, by their sizes in the plan. But a run may have others,
    /// and pools are kept for tasks that are more critical.
    Either,
}

impl fmt::Display for Held<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Held::Pool(pool) => write!(f, "the pool `{}`", shown(pool)),
            Held::Limit => f.write_str("the limit"),
            Held::Either => f.write_str("the limit or a pool"),
        }
    }
}

/// Less than this, in nanoseconds, is no wait for a limit or a pool: it is the run itself, which takes less for anything that happens.
pub(super) const SHORT: u64 = 10_000;

/// The end of a task.
#[derive(Clone, Copy)]
struct End {
    row: usize,
    /// Its place among the events.
    at: usize,
    /// How much of the pool was taken just before.
    before: u64,
}

/// What rows take of, while the events are gone through.
struct Pool<'a> {
    name: &'a str,
    /// How much there was of it, at least.
    size: u64,
    used: u64,
    /// Ends of those that took of it. One is forgotten when there is a later one before which as much was taken.
    ends: Vec<End>,
}

impl Pool<'_> {
    fn ended(&mut self, end: End) {
        while self.ends.last().is_some_and(|other| other.before <= end.before) {
            self.ends.pop();
        }
        self.ends.push(end);
    }

    /// The last end before which there was no room for so much.
    fn lacked(&self, amount: u64) -> Option<&End> {
        let lacks = self.ends.partition_point(|end| end.before + amount > self.size);
        self.ends[..lacks].last()
    }
}

/// What goes on in the run, while the events are gone through.
struct Going<'a> {
    pools: Vec<Pool<'a>>,
    /// By row: of which pools it takes, and how much.
    takes: Vec<Vec<(usize, u64)>>,
    running: u32,
    /// As many as ever ran.
    most: u32,
    last: Option<End>,
    /// The last one while as many ran as ever.
    full: Option<End>,
}

impl<'a> Going<'a> {
    /// Before the first event, with the sizes of pools and the most that ran, which all events show.
    fn new(chart: &Chart<'a>, outline: &'a Outline<'a>, events: &[(usize, What)]) -> Self {
        let mut pools: Vec<Pool<'a>> = Vec::new();
        let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
        let mut take = |take: crate::outline::Take<'a>| {
            let at = *by_name.entry(take.pool).or_insert(pools.len());
            if at == pools.len() {
                pools.push(Pool { name: take.pool, size: take.size.into(), used: 0, ends: Vec::new() });
            }
            (at, take.amount.unwrap_or(take.size).into())
        };
        let takes = chart.rows.iter().map(|row| outline.takes(row.task.id).map(&mut take).collect()).collect();
        let mut going = Going { pools, takes, running: 0, most: 0, last: None, full: None };
        for &(row, what) in events {
            match what {
                What::Ready => {}
                What::Started => going.started(row),
                What::Ended => going.ended(row, 0),
            }
            going.most = going.running.max(going.most);
            for pool in going.takes[row].iter().map(|take| take.0) {
                going.pools[pool].size = going.pools[pool].used.max(going.pools[pool].size);
            }
        }
        (going.running, going.last, going.full) = (0, None, None);
        for pool in &mut going.pools {
            (pool.used, pool.ends) = (0, Vec::new());
        }
        going
    }

    fn started(&mut self, row: usize) {
        self.running += 1;
        for &(pool, amount) in &self.takes[row] {
            self.pools[pool].used += amount;
        }
    }

    fn ended(&mut self, row: usize, at: usize) {
        self.last = Some(End { row, at, before: 0 });
        if self.running == self.most {
            self.full = self.last;
        }
        self.running = self.running.saturating_sub(1);
        for &(pool, amount) in &self.takes[row] {
            let pool = &mut self.pools[pool];
            pool.ended(End { row, at, before: pool.used });
            pool.used = pool.used.saturating_sub(amount);
        }
    }

    /// What held a row since it was ready, if anything did, and whose end let it start.
    fn held(&self, chart: &Chart<'_>, row: usize, ready: usize) -> Option<(Held<'a>, usize)> {
        let since = |end: &End| end.at > ready;
        // There was no room since it was ready, and the last end gave it, or one shortly before.
        let of = |&(pool, amount): &(usize, u64)| {
            let pool = &self.pools[pool];
            let end = pool.ends.last().filter(|end| since(end))?;
            let freed = pool.lacked(amount).is_some_and(since) && self.last.is_some_and(|last| is_one(chart, end, &last));
            Some((freed, end.at, end.row, pool.name))
        };
        let of_pool = self.takes[row].iter().filter_map(of).max_by_key(|&(freed, at, ..)| (freed, at));
        match (of_pool, self.last.filter(since)) {
            (Some((true, _, other, pool)), _) => Some((Held::Pool(pool), other)),
            (None, Some(end)) if self.full.as_ref().is_some_and(since) => Some((Held::Limit, end.row)),
            (_, Some(end)) if !self.takes[row].is_empty() => Some((Held::Either, end.row)),
            _ => None,
        }
    }
}

/// Whether two ends are in the same pass of the run, as far as time tells.
fn is_one(chart: &Chart<'_>, end: &End, later: &End) -> bool {
    let [end_time, later_time] = [end, later].map(|end| chart.rows[end.row].times.ended);
    later_time - end_time <= SHORT * (later.at - end.at) as u64
}

/// Says of each row what held it.
pub(super) fn find<'a>(chart: &mut Chart<'a>, outline: &'a Outline<'a>, of: &[Events]) {
    let mut node = vec![0; chart.rows.len()];
    for (at, &row) in chart.start_order.iter().enumerate() {
        node[row as usize] = at;
    }
    // Those of tasks that the outline has, and that were not skipped.
    let told = chart.recording.events.iter().enumerate().filter_map(|(at, &(task, what))| Some((at, (chart.row(task)?, what))));
    let (places, events): (Vec<usize>, Vec<(usize, What)>) =
        told.filter(|told| chart.rows[told.1.0].times.started != NEVER).unzip();
    let mut going = Going::new(chart, outline, &events);
    for (&at, &(row, what)) in places.iter().zip(&events) {
        match what {
            What::Ready => {}
            What::Ended => going.ended(row, at),
            What::Started => {
                let Times { ready, started, others, .. } = chart.rows[row].times;
                let idle = started.saturating_sub(ready).saturating_sub(others);
                let is_shown = |until: usize| {
                    let meanwhile = u64::from(of[row].started - of[row].ready);
                    idle > SHORT * meanwhile
                        || of[until].started < of[row].ready
                        || node[until] > node[row]
                        || chart.rows[until].times.polls > 1
                        || chart.rows[until].held.is_some()
                };
                let held = if idle > SHORT { going.held(chart, row, of[row].ready as usize) } else { None };
                let held = held.filter(|held| is_shown(held.1)).map(|(by, until)| (by, number(until)));
                chart.rows[row].held = held;
                going.started(row);
            }
        }
    }
}
