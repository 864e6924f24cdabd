//! Drives one run by a script, in which a seed decides which gates open before each poll, or a list says it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;
use std::vec::IntoIter;

use crate::{Event, Graph, Hand, Model, Panicked, Refusal, Rng, Subject, Will};

/// How a run is driven.
#[derive(Clone, Debug, Default)]
pub struct Script {
    pub seed: u64,
    /// The tasks that fail once their gates are open.
    pub failing: Vec<usize>,
    /// The task that panics once its gate is open.
    pub panicking: Option<usize>,
    /// After how many polls the run is dropped, if it did not end before.
    pub polls: Option<u32>,
    /// What opens before each poll, from the first; one gate at a time when these are spent. `None`: as the seed says.
    pub steps: Option<Vec<Step>>,
    /// With steps: how often the leaf of each task yields; those without a number do not.
    pub yields: Vec<u8>,
}

/// What opens before a poll. Any number will do: it is taken modulo what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Places among the tasks that run and whose gates are shut.
    pub running: Vec<u8>,
    /// Tasks, also such as did not start.
    pub any: Vec<u16>,
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

/// Runs `target` of the subject by the script.
///
/// # Errors
///
/// The first thing that the model refuses.
pub fn drive(subject: &dyn Subject, graph: &Graph, target: usize, script: &Script) -> Result<Driven, Refusal> {
    let bed = subject.bed();
    bed.clear();
    for &task in &script.failing {
        bed.fail(task);
    }
    if let Some(task) = script.panicking {
        bed.panic(task);
    }
    let mut opener = Opener::new(subject, graph, script);
    let model = Model::new(graph, target);
    let mut hand = Hand::new(subject.run(target)).traced(bed.trace());
    let mut outcome = None;
    let mut end = End::Dropped;

    opener.before_the_first_poll();
    while script.polls != Some(hand.polls()) {
        let will = opener.will();
        let polled = catch_unwind(AssertUnwindSafe(|| hand.poll()));
        let log = bed.trace().events();
        match polled {
            Ok(Poll::Pending) => {}
            Ok(Poll::Ready(ready)) => outcome = Some(ready),
            Err(panic) => match panic.downcast::<Panicked>() {
                Ok(panicked) => {
                    model.judge_panic(&log, *panicked)?;
                    end = End::Panicked;
                    break;
                }
                Err(panic) => resume_unwind(panic),
            },
        }
        model.judge(&log, hand.polls(), &will, outcome.as_ref())?;
        if let Some(outcome) = &outcome {
            end = if outcome.is_ok() { End::Succeeded } else { End::Failed };
            break;
        }
        if hand.polls() as usize > 1000 + 10 * graph.len() {
            return Err(Refusal::Endless);
        }
        opener.between_polls(&model.running(&log)?, hand.is_woken());
        if let Some(task) = model.first_woken(&bed.trace().events())?
            && !hand.is_woken()
        {
            return Err(Refusal::NotWoken { task });
        }
    }

    let polls = hand.polls();
    drop(hand);
    drop(outcome);
    // A wake that comes late finds nothing.
    (0..graph.len()).for_each(|task| bed.gates().open(task));
    let log = bed.trace().events();
    model.judge_gone(&log)?;
    Ok(Driven { log, polls, end })
}

/// Opens gates as the script says.
struct Opener<'a> {
    subject: &'a dyn Subject,
    tasks: usize,
    rng: Rng,
    habit: Habit,
    steps: Option<IntoIter<Step>>,
    yields: &'a [u8],
}

impl<'a> Opener<'a> {
    fn new(subject: &'a dyn Subject, graph: &Graph, script: &'a Script) -> Self {
        let mut rng = Rng::new(script.seed);
        let habit = [Habit::One, Habit::Several, Habit::Ahead, Habit::All][rng.below(4)];
        let steps = script.steps.clone().map(Vec::into_iter);
        Self { subject, tasks: graph.len(), rng, habit, steps, yields: &script.yields }
    }

    fn before_the_first_poll(&mut self) {
        let gates = self.subject.bed().gates();
        if let Some(steps) = &mut self.steps {
            for (task, &times) in self.yields.iter().enumerate().take(self.tasks) {
                gates.yields(task, times.into());
            }
            let first = steps.next().unwrap_or_default();
            first.any.iter().for_each(|&task| gates.open(usize::from(task) % self.tasks));
            return;
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

    fn between_polls(&mut self, running: &[usize], is_woken: bool) {
        if let Some(steps) = &mut self.steps {
            let step = steps.next().unwrap_or_else(|| Step { running: vec![0], any: Vec::new() });
            self.step(&step, running);
            return;
        }
        // Now and then nothing opens: a poll for which nobody asked is harmless.
        if self.rng.one_in(8) || (is_woken && self.rng.one_in(2)) {
            return;
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
