//! Drives one run by a script, in which a seed decides which gates open before each poll, or a list says it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;
use std::vec::IntoIter;

use crate::{Event, Graph, Hand, Model, Panicked, Polls, Refusal, Rng, Subject, Will};

/// How a run is driven.
#[derive(Clone, Debug, Default)]
pub struct Script {
    pub seed: u64,
    /// The tasks that fail once their gates are open.
    pub failing: Vec<usize>,
    /// The task that panics, and when.
    pub panicking: Option<(usize, Panics)>,
    /// After how many polls the run is dropped, if it did not end before.
    pub polls: Option<u32>,
    /// What opens before each poll, from the first; one gate at a time when these are spent. `None`: as the seed says.
    pub steps: Option<Vec<Step>>,
    /// With steps: how often the leaf of each task yields; those without a number do not.
    pub yields: Vec<u8>,
    /// With steps: whether wakers are kept, so that they can be called late.
    pub keeps: bool,
}

/// When a task panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panics {
    /// Once its gate is open.
    InPoll,
    /// When what it holds is dropped.
    WithLocals,
    /// When its output is dropped.
    WithOutput,
}

/// What opens before a poll. Any number will do: it is taken modulo what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Places among the tasks that run and whose gates are shut.
    pub running: Vec<u8>,
    /// Tasks, also such as did not start.
    pub any: Vec<u16>,
    /// Tasks whose kept wakers are called, also such as ended.
    pub late: Vec<u16>,
    /// Whether the poll is the first of another parent.
    pub is_other: bool,
}

/// A run that is over, and was as it should be.
#[derive(Debug)]
pub struct Driven {
    pub log: Vec<Event>,
    pub polls: u32,
    pub end: End,
}

/// How a run was over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Succeeded,
    Failed,
    Panicked,
    Dropped,
}

/// Which gates open between two polls.
#[derive(Clone, Copy)]
enum Habit {
    /// One of a task that runs.
    One,
    /// Several, of tasks that run.
    Several,
    /// Any, also of tasks that did not start, so that these end in the poll in which they start.
    Ahead,
    /// All, before the first poll.
    All,
}

/// Runs these targets of the subject by the script.
///
/// # Errors
///
/// The first thing that the model refuses.
pub fn drive(subject: &dyn Subject, graph: &Graph, targets: &[usize], script: &Script) -> Result<Driven, Refusal> {
    let bed = subject.bed();
    bed.clear();
    for &task in &script.failing {
        bed.fail(task);
    }
    match script.panicking {
        Some((task, Panics::InPoll)) => bed.panic(task),
        Some((task, Panics::WithLocals)) => bed.panic_with_locals(task),
        Some((task, Panics::WithOutput)) => bed.panic_with_output(task),
        None => {}
    }
    let mut opener = Opener::new(subject, graph, script);
    let mut hand = Hand::new(subject.run(targets)).traced(bed.trace());
    let mut outcome = None;
    let mut panicked = None;
    let mut end = End::Dropped;

    opener.before_the_first_poll();
    // A waker that is kept is called for whom it may.
    let polls = if bed.gates().keeps() && subject.polls() == Polls::Woken { Polls::All } else { subject.polls() };
    let model = Model::new(graph, targets, polls).given(subject.given()).policy(subject.policy());
    let model = model.numbers(subject.numbers()).drops_in_reverse(subject.drops_in_reverse());
    while script.polls != Some(hand.polls()) {
        let will = opener.will();
        let polled = caught(|| hand.poll());
        let log = bed.trace().events();
        match polled {
            Ok(Poll::Pending) => {}
            Ok(Poll::Ready(ready)) => outcome = Some(ready),
            Err(panic) => {
                model.judge_panic(&log, panic)?;
                panicked = Some(panic);
                end = End::Panicked;
                break;
            }
        }
        model.judge(&log, hand.polls(), &will, outcome.as_ref())?;
        if let Some((len, report)) = bed.reported() {
            model.judge_report(&log[..len], &report)?;
        }
        if let Some(outcome) = &outcome {
            end = if outcome.is_ok() { End::Succeeded } else { End::Failed };
            break;
        }
        if hand.polls() as usize > 1000 + 10 * graph.len() {
            return Err(Refusal::Endless);
        }
        let is_other = opener.between_polls(&model.running(&log)?, hand.is_woken());
        if let Some(task) = model.first_woken(&bed.trace().events())?
            && !hand.is_woken()
        {
            return Err(Refusal::NotWoken { task });
        }
        if is_other {
            let _before = hand.change_waker();
        }
    }

    let polls = hand.polls();
    for dropped in [caught(|| drop(hand)), caught(|| drop(outcome))] {
        panicked = panicked.or(dropped.err());
    }
    // A wake that comes late finds nothing.
    for task in 0..graph.len() {
        bed.gates().open(task);
        bed.gates().wake(task);
    }
    let log = bed.trace().events();
    model.judge_gone(&log, panicked)?;
    model.judge_blames(&log, &bed.blames())?;
    Ok(Driven { log, polls, end })
}

/// Calls this, and catches the panic of a task.
fn caught<T>(act: impl FnOnce() -> T) -> Result<T, Panicked> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|panic| match panic.downcast::<Panicked>() {
        Ok(panicked) => *panicked,
        Err(panic) => resume_unwind(panic),
    })
}

/// Opens gates as the script says.
struct Opener<'a> {
    subject: &'a dyn Subject,
    tasks: usize,
    rng: Rng,
    habit: Habit,
    steps: Option<IntoIter<Step>>,
    yields: &'a [u8],
    keeps: bool,
}

impl<'a> Opener<'a> {
    fn new(subject: &'a dyn Subject, graph: &Graph, script: &'a Script) -> Self {
        let mut rng = Rng::new(script.seed);
        let habit = [Habit::One, Habit::Several, Habit::Ahead, Habit::All][rng.below(4)];
        let steps = script.steps.clone().map(Vec::into_iter);
        Self { subject, tasks: graph.len(), rng, habit, steps, yields: &script.yields, keeps: script.keeps }
    }

    fn before_the_first_poll(&mut self) {
        let gates = self.subject.bed().gates();
        if let Some(steps) = &mut self.steps {
            for (task, &times) in self.yields.iter().enumerate().take(self.tasks) {
                gates.yields(task, times.into());
            }
            if self.keeps {
                gates.keep();
            }
            let first = steps.next().unwrap_or_default();
            first.any.iter().for_each(|&task| gates.open(usize::from(task) % self.tasks));
            return;
        }
        if self.rng.one_in(2) {
            gates.keep();
        }
        if self.rng.one_in(3) {
            for task in 0..self.tasks {
                gates.yields(task, u32::try_from(self.rng.below(4)).expect("below 4"));
            }
        }
        for task in 0..self.tasks {
            match self.habit {
                Habit::All => gates.open(task),
                Habit::Ahead if self.rng.one_in(2) => gates.open(task),
                _ => {}
            }
        }
    }

    /// Whether the next poll is another parent's.
    fn between_polls(&mut self, running: &[usize], is_woken: bool) -> bool {
        if let Some(steps) = &mut self.steps {
            let step = steps.next().unwrap_or_else(|| Step { running: vec![0], ..Step::default() });
            self.step(&step, running);
            return step.is_other;
        }
        let is_other = self.rng.one_in(8);
        // Now and then nothing opens: a poll for which nobody asked is harmless.
        if self.rng.one_in(8) || (is_woken && self.rng.one_in(2)) {
            return is_other;
        }
        let gates = self.subject.bed().gates();
        let mut shut: Vec<usize> = running.iter().copied().filter(|&task| !gates.is_open(task)).collect();
        self.rng.shuffle(&mut shut);
        let opened = match self.habit {
            Habit::Several if !shut.is_empty() => 1 + self.rng.below(shut.len()),
            _ => 1,
        };
        shut.iter().take(opened).for_each(|&task| gates.open(task));
        if let Habit::Ahead = self.habit {
            for task in 0..self.tasks {
                if self.rng.one_in(4) {
                    gates.open(task);
                }
            }
        }
        gates.wake(self.rng.below(self.tasks));
        is_other
    }

    fn step(&self, step: &Step, running: &[usize]) {
        let gates = self.subject.bed().gates();
        let mut shut: Vec<usize> = running.iter().copied().filter(|&task| !gates.is_open(task)).collect();
        for &place in &step.running {
            if !shut.is_empty() {
                gates.open(shut.remove(usize::from(place) % shut.len()));
            }
        }
        step.any.iter().for_each(|&task| gates.open(usize::from(task) % self.tasks));
        step.late.iter().for_each(|&task| gates.wake(usize::from(task) % self.tasks));
    }

    fn will(&self) -> Vec<Will> {
        let gates = self.subject.bed().gates();
        let will = |task| match (gates.yields_left(task), gates.is_open(task)) {
            (1.., _) => Will::Yield,
            (0, true) => Will::End,
            (0, false) => Will::Stay,
        };
        (0..self.tasks).map(will).collect()
    }
}
