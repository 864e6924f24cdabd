//! The obvious slow reference: it knows no future and no waker, only the graph and the log, and works out anew after each
//! outer poll what the run must have done by then and what it may not have done.
//!
//! As long as nothing ends the run that is exact: who started and who ended in this poll (P1, P2). In the poll in which a failure
//! ends it, or lets nothing start any more, it depends on the order in which a run polls its tasks which of the others still got to
//! start or to end before, so there only this is promised: nothing starts after the failure, or nothing happens at all but drops, as
//! the policy says, all that ran is dropped in this poll if it ends the run, and the error names the task (P3, P7, P10). So it is with a panic, which unwinds from the poll or from the drop of the run, be it of a
//! body or of something that is dropped (P9).

use std::fmt;

use dagio::Policy;

use crate::{Became, Event, Failed, Failure, Graph, Outcome, Output, Panicked, Task, What};

/// Why the model refuses what a run did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotNeeded { task: usize },
    StartedTwice { task: usize },
    StartedEarly { task: usize, before: usize },
    NotSkipped { task: usize, because: usize },
    StartedLate { task: usize },
    EndedLate { task: usize },
    PolledAgain { task: usize },
    PolledUnwoken { task: usize },
    NotPolled { task: usize },
    NotWoken { task: usize },
    AfterFailure { task: usize, what: What },
    AfterDrop { task: usize, what: What },
    NotDropped { task: usize, what: What },
    DroppedTwice { task: usize, what: What },
    DroppedUnderReader { task: usize, reader: usize },
    DroppedBefore { task: usize, later: usize },
    WrongResult { got: String, expected: String },
    WrongReport { task: usize, got: Became, expected: Became },
    WrongBlame { task: usize, because: usize },
    PanicHidden { task: usize },
    WrongPanic { task: usize },
    Endless,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNeeded { task } => {
                write!(f, "P1: t{task} started, and the target does not need it")
            }
            Self::StartedTwice { task } => write!(f, "P1: t{task} started twice"),
            Self::StartedEarly { task, before } => {
                write!(f, "t{task} started before its dependency t{before} ended")
            }
            Self::NotSkipped { task, because } => write!(f, "t{task} started and needs t{because}, which did not succeed"),
            Self::StartedLate { task } => write!(f, "P2: t{task} did not start in the poll in which its last dependency ended"),
            Self::EndedLate { task } => write!(f, "t{task} could end in this poll and did not"),
            Self::PolledAgain { task } => write!(f, "t{task} was polled twice in one poll of the run with no wake between"),
            Self::PolledUnwoken { task } => write!(f, "P4: t{task} was polled, and it was not woken"),
            Self::NotPolled { task } => write!(f, "P5: t{task} was woken, the run was polled, t{task} was not"),
            Self::NotWoken { task } => write!(f, "P5: t{task} was woken and the run was not"),
            Self::AfterFailure { task, what } => {
                write!(f, "P3: t{task} did this after a failure or panic: {what:?}")
            }
            Self::AfterDrop { task, what } => write!(f, "t{task} did this after its end: {what:?}"),
            Self::NotDropped { task, what } => write!(f, "P3, P10: t{task} was left: no {what:?}"),
            Self::DroppedTwice { task, what } => write!(f, "P10: t{task}: twice {what:?}"),
            Self::DroppedUnderReader { task, reader } => write!(f, "P3: the output of t{task} was dropped while t{reader} ran"),
            Self::DroppedBefore { task, later } => write!(f, "P3: t{task} was dropped before t{later}, which started later"),
            Self::WrongResult { got, expected } => {
                write!(f, "P7: the run gave {got}, not {expected}")
            }
            Self::WrongReport { task, got, expected } => {
                write!(f, "P8: t{task} became {got:?} in the report, not {expected:?}")
            }
            Self::WrongBlame { task, because } => write!(f, "P8: t{task} was told of t{because}"),
            Self::PanicHidden { task } => write!(f, "P9: t{task} panicked and the run did not"),
            Self::WrongPanic { task } => write!(f, "P9: the run panicked for t{task}, which did not"),
            Self::Endless => write!(f, "the run does not end"),
        }
    }
}

/// What a task's leaf answers when it is polled next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Will {
    /// Pending, until the test opens the gate.
    Stay,
    /// Pending a few times, each with a wake of its own; how often it is polled in one poll of the run is not promised.
    Yield,
    /// Ready.
    End,
}

/// Which of the tasks that run a poll of the run polls: each once, and again if it is woken meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polls {
    /// All of them.
    All,
    /// Those that were woken, and no other; one that runs alone may be polled in any case.
    Woken,
    /// Those that were woken, and a few that have the same waker, for which they are polled again, too.
    Few,
}

/// Judges the runs of some targets.
#[derive(Debug)]
pub struct Model<'g> {
    graph: &'g Graph,
    targets: &'g [usize],
    needed: Vec<bool>,
    given: Vec<bool>,
    polls: Polls,
    drops_in_reverse: bool,
    policy: Policy,
    own: Vec<bool>,
    numbers: Vec<usize>,
}

/// What the log says of each task.
#[derive(Default)]
struct State {
    started: Vec<bool>,
    ended: Vec<bool>,
    running: Vec<bool>,
    /// Woken since its leaf was polled last.
    woken: Vec<bool>,
    failed: Vec<bool>,
    /// The first failure that is the run's own.
    first: Option<usize>,
    panicked: Option<usize>,
}

impl State {
    /// Whether that which has failed ended the run.
    fn is_ended(&self, policy: Policy) -> bool {
        self.first.is_some() && policy == Policy::FailFast
    }

    /// Whether nothing starts any more.
    fn is_halted(&self, policy: Policy) -> bool {
        self.first.is_some() && policy != Policy::KeepGoing
    }
}

impl<'g> Model<'g> {
    #[must_use]
    pub fn new(graph: &'g Graph, targets: &'g [usize], polls: Polls) -> Self {
        let (needed, own) = (graph.needed(targets, &[]), graph.own(targets, &[]));
        let numbers = (0..graph.len()).collect();
        Self {
            graph,
            targets,
            needed,
            given: vec![false; graph.len()],
            polls,
            drops_in_reverse: false,
            policy: Policy::FailFast,
            own,
            numbers,
        }
    }

    /// Judges runs that drop what runs in the reverse order of its starts, or in any.
    #[must_use]
    pub fn drops_in_reverse(self, drops_in_reverse: bool) -> Self {
        Self { drops_in_reverse, ..self }
    }

    /// Judges runs of this policy.
    #[must_use]
    pub fn policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// Judges runs that have other numbers for tasks.
    #[must_use]
    pub fn numbers(self, numbers: Option<&[usize]>) -> Self {
        Self { numbers: numbers.map_or(self.numbers, <[usize]>::to_vec), ..self }
    }

    /// Judges runs that are given the outputs of these tasks beforehand: they, and what they alone need, do not run.
    #[must_use]
    pub fn given(self, tasks: &[usize]) -> Self {
        let given = (0..self.graph.len()).map(|task| tasks.contains(&task)).collect();
        Self { needed: self.graph.needed(self.targets, tasks), own: self.graph.own(self.targets, tasks), given, ..self }
    }

    /// Judges an outer poll, the one with number `poll`, that just returned: `result`, or nothing if it is
    /// pending. `will` is as it was when the poll began.
    ///
    /// # Errors
    ///
    /// What the run may not have done, or should have done by now.
    pub fn judge(&self, log: &[Event], poll: u32, will: &[Will], result: Option<&Outcome>) -> Result<(), Refusal> {
        let state = self.read(log)?;
        if let Some(task) = state.panicked {
            return Err(Refusal::PanicHidden { task });
        }
        if !state.is_ended(self.policy) {
            self.all_polled(log, poll)?;
            self.all_done(&state, will)?;
        }
        self.right_result(&state, result)?;
        if result.is_some() {
            self.none_running(&state)?;
        }
        Ok(())
    }

    /// Judges an outer poll that unwound with this task's panic.
    ///
    /// # Errors
    ///
    /// If the panic is another's, or something still runs.
    pub fn judge_panic(&self, log: &[Event], panicked: Panicked) -> Result<(), Refusal> {
        let state = self.read(log)?;
        if state.panicked != Some(panicked.task) {
            return Err(Refusal::WrongPanic { task: panicked.task });
        }
        self.none_running(&state)
    }

    /// Judges the log of a run that is gone, and its result with it; `panicked`: what unwound, from a poll or from the drop.
    ///
    /// # Errors
    ///
    /// What was not dropped, or twice, or in the wrong order; a panic that is another's, or did not unwind.
    pub fn judge_gone(&self, log: &[Event], panicked: Option<Panicked>) -> Result<(), Refusal> {
        let state = self.read(log)?;
        if let Some(panicked) = panicked {
            self.judge_panic(log, panicked)?;
        } else if let Some(task) = state.panicked {
            return Err(Refusal::PanicHidden { task });
        }
        self.none_running(&state)?;
        for task in (0..self.graph.len()).filter(|&task| state.ended[task]) {
            let what = What::DropOutput;
            if !log.iter().any(|event| event.task == task && event.what == what) {
                return Err(Refusal::NotDropped { task, what });
            }
        }
        Ok(())
    }

    /// Judges what a report of the run says of each task. The log ends where the run did.
    ///
    /// # Errors
    ///
    /// What it says wrongly.
    pub fn judge_report(&self, log: &[Event], report: &[Became]) -> Result<(), Refusal> {
        let state = self.read(log)?;
        let (fates, causes) = (self.fates(&state), self.causes(&state));
        for (task, &got) in report.iter().enumerate() {
            let expected = match (fates[task], causes[task]) {
                _ if self.given[task] => Became::Supplied,
                _ if !self.needed[task] => Became::NotNeeded,
                (Some(true), _) => Became::Done,
                (_, Some(because)) if because == task => Became::Failed,
                (Some(false), Some(because)) => Became::Skipped(because),
                _ if state.started[task] => Became::Cancelled,
                _ => Became::NotStarted,
            };
            if got != expected {
                return Err(Refusal::WrongReport { task, got, expected });
            }
        }
        Ok(())
    }

    /// Judges what tasks were told, as they started, of those that failed.
    ///
    /// # Errors
    ///
    /// If one was told of a task that none of those is or goes back to of which it would have had an output.
    pub fn judge_blames(&self, log: &[Event], blames: &[(usize, usize)]) -> Result<(), Refusal> {
        let causes = self.causes(&self.read(log)?);
        let wrong = blames.iter().find(|(task, because)| {
            let mut told = self.graph.tasks[*task].maybe.iter().map(|&on| causes[on]);
            !told.any(|cause| cause == Some(*because))
        });
        match wrong {
            Some(&(task, because)) => Err(Refusal::WrongBlame { task, because }),
            None => Ok(()),
        }
    }

    /// Of each task whether it succeeded, or did not: failed or was skipped. `None`: that is not decided.
    fn fates(&self, state: &State) -> Vec<Option<bool>> {
        let mut fates: Vec<Option<bool>> = vec![None; self.graph.len()];
        for task in 0..self.graph.len() {
            let of = &self.graph.tasks[task];
            let may_not_start = || {
                let needs_one = of.needs().any(|on| fates[on] == Some(false));
                !state.started[task] && needs_one && of.dependencies().all(|on| fates[on].is_some())
            };
            fates[task] = if state.ended[task] { Some(true) } else { (state.failed[task] || may_not_start()).then_some(false) };
        }
        fates
    }

    /// Of each task that failed or was skipped, the failed one because of which: itself, or the first in start order.
    fn causes(&self, state: &State) -> Vec<Option<usize>> {
        let (order, fates) = (self.graph.start_order(&self.needed, &self.numbers), self.fates(state));
        let place = |task: usize| order.iter().position(|&other| other == task);
        let mut causes: Vec<Option<usize>> = vec![None; self.graph.len()];
        for task in (0..self.graph.len()).filter(|&task| fates[task] == Some(false)) {
            let among = self.graph.tasks[task].needs().filter_map(|on| causes[on]);
            causes[task] = if state.failed[task] { Some(task) } else { among.min_by_key(|&because| place(because)) };
        }
        causes
    }

    /// Returns the first running task whose wake was not answered yet.
    ///
    /// # Errors
    ///
    /// As [`judge_gone`](Self::judge_gone).
    pub fn first_woken(&self, log: &[Event]) -> Result<Option<usize>, Refusal> {
        let state = self.read(log)?;
        Ok((0..self.graph.len()).find(|&task| state.woken[task] && state.running[task]))
    }

    /// Returns the tasks that started and did not end.
    ///
    /// # Errors
    ///
    /// As [`judge_gone`](Self::judge_gone).
    pub fn running(&self, log: &[Event]) -> Result<Vec<usize>, Refusal> {
        let state = self.read(log)?;
        Ok((0..self.graph.len()).filter(|&task| state.running[task]).collect())
    }

    /// Reads the log from its first event, and refuses what is never right.
    fn read(&self, log: &[Event]) -> Result<State, Refusal> {
        let none = vec![false; self.graph.len()];
        let mut state = State {
            started: none.clone(),
            ended: self.given.clone(),
            woken: none.clone(),
            failed: none.clone(),
            ..State::default()
        };
        let mut over = none.clone();
        let mut locals_gone = none.clone();
        let mut polled = none.clone();
        let mut output_gone = none;
        let mut starts = Vec::new();
        let mut polled_in: Vec<Option<u32>> = vec![None; self.graph.len()];

        for (at, &Event { poll, task, what }) in log.iter().enumerate() {
            match what {
                What::Start | What::Poll | What::End | What::Fail | What::Panic
                    if state.is_ended(self.policy) || state.panicked.is_some() =>
                {
                    return Err(Refusal::AfterFailure { task, what });
                }
                What::Start if state.is_halted(self.policy) => return Err(Refusal::AfterFailure { task, what }),
                What::Poll | What::End | What::Fail | What::Panic if over[task] || locals_gone[task] => {
                    return Err(Refusal::AfterDrop { task, what });
                }
                What::Start if state.started[task] => return Err(Refusal::StartedTwice { task }),
                What::Start if !self.needed[task] => return Err(Refusal::NotNeeded { task }),
                What::Start => {
                    let of = &self.graph.tasks[task];
                    if of.dependencies().any(|on| !state.ended[on]) {
                        let fates = self.fates(&state);
                        if let Some(before) = of.dependencies().find(|&on| fates[on].is_none()) {
                            return Err(Refusal::StartedEarly { task, before });
                        }
                        if let Some(because) = of.needs().find(|&on| fates[on] == Some(false)) {
                            return Err(Refusal::NotSkipped { task, because });
                        }
                    }
                    state.started[task] = true;
                    starts.push(task);
                }
                What::Poll => {
                    if polled_in[task] == Some(poll) && self.polls != Polls::Few {
                        return Err(Refusal::PolledAgain { task });
                    }
                    let runs = |other: usize| other != task && state.started[other] && !over[other] && !locals_gone[other];
                    let unwoken = self.polls == Polls::Woken && polled[task] && !state.woken[task];
                    if unwoken && (0..self.graph.len()).any(runs) {
                        return Err(Refusal::PolledUnwoken { task });
                    }
                    polled[task] = true;
                    polled_in[task] = Some(poll);
                    state.woken[task] = false;
                }
                What::Wake => {
                    polled_in[task] = None;
                    state.woken[task] = true;
                }
                What::End => {
                    over[task] = true;
                    state.ended[task] = true;
                }
                What::Fail => {
                    over[task] = true;
                    state.failed[task] = true;
                    if self.own[task] {
                        state.first.get_or_insert(task);
                    }
                }
                What::Panic | What::PanicInDrop => state.panicked = Some(task),
                What::DropLocals => {
                    if locals_gone[task] {
                        return Err(Refusal::DroppedTwice { task, what });
                    }
                    locals_gone[task] = true;
                    // One that panics lets go of its locals where it does.
                    let panics = log.get(at + 1).is_some_and(|next| next.task == task && next.what == What::PanicInDrop);
                    if self.drops_in_reverse && !over[task] && !panics && state.panicked != Some(task) {
                        let mut later = starts.iter().rev().take_while(|&&other| other != task);
                        if let Some(&later) = later.find(|&&other| !over[other] && !locals_gone[other]) {
                            return Err(Refusal::DroppedBefore { task, later });
                        }
                    }
                }
                What::DropOutput => {
                    if output_gone[task] {
                        return Err(Refusal::DroppedTwice { task, what });
                    }
                    output_gone[task] = true;
                    let mut readers = (0..self.graph.len()).filter(|&reader| state.started[reader] && !locals_gone[reader]);
                    if let Some(reader) = readers.find(|&reader| {
                        let Task { inputs, maybe, .. } = &self.graph.tasks[reader];
                        inputs.contains(&task) || maybe.contains(&task)
                    }) {
                        return Err(Refusal::DroppedUnderReader { task, reader });
                    }
                }
            }
        }
        // A task that ended has let go of its locals as well: running is who has not.
        state.running = state.started.iter().zip(&locals_gone).map(|(&started, &gone)| started && !gone).collect();
        Ok(state)
    }

    /// Refuses a poll that passed over a task that was woken before it began.
    fn all_polled(&self, log: &[Event], poll: u32) -> Result<(), Refusal> {
        let begun = log.iter().position(|event| event.poll == poll).unwrap_or(log.len());
        let woken = self.read(&log[..begun])?;
        let polled = |task| log[begun..].iter().any(|event| event.task == task && event.what == What::Poll);
        match (0..self.graph.len()).find(|&task| woken.running[task] && woken.woken[task] && !polled(task)) {
            Some(task) => Err(Refusal::NotPolled { task }),
            None => Ok(()),
        }
    }

    /// Refuses a poll that left something undone: each task whose dependencies ended has started, each that could end did.
    ///
    /// Held after every poll, this leaves a run without failures no choice: an end may only be late, a start neither
    /// late nor early.
    fn all_done(&self, state: &State, will: &[Will]) -> Result<(), Refusal> {
        let fates = self.fates(state);
        let is_halted = state.is_halted(self.policy);
        for task in (0..self.graph.len()).filter(|&task| self.needed[task]) {
            let of = &self.graph.tasks[task];
            let is_free = of.dependencies().all(|on| fates[on].is_some()) && of.needs().all(|on| fates[on] == Some(true));
            if is_free && !is_halted && !state.started[task] {
                return Err(Refusal::StartedLate { task });
            }
            if state.started[task] && fates[task].is_none() && will[task] == Will::End {
                return Err(Refusal::EndedLate { task });
            }
        }
        Ok(())
    }

    fn right_result(&self, state: &State, result: Option<&Outcome>) -> Result<(), Refusal> {
        let is_over = state.is_ended(self.policy) || !state.running.contains(&true);
        let values =
            || self.targets.iter().map(|&target| self.graph.value_where(target, &state.ended, &self.given)).collect::<Vec<_>>();
        let failure = state.first.map(|task| Failure { task: format!("t{task}"), error: Failed { task } });
        let expected = is_over.then(|| failure.map_or_else(|| Ok(values()), Err));
        let got = result.map(|outcome| match outcome {
            Ok(outputs) => Ok(outputs.iter().map(Output::value).collect()),
            Err(failure) => Err(failure.clone()),
        });
        if got == expected {
            return Ok(());
        }
        Err(Refusal::WrongResult { got: format!("{got:?}"), expected: format!("{expected:?}") })
    }

    fn none_running(&self, state: &State) -> Result<(), Refusal> {
        match (0..self.graph.len()).find(|&task| state.running[task]) {
            Some(task) => Err(Refusal::NotDropped { task, what: What::DropLocals }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
