//! The model is tested on a scheduler that is as plain as can be, and that can be told to do a thing wrong; what a
//! scheduler of safe code can hardly do wrong is tested on logs written by hand.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use super::*;
use crate::{Bed, End, Output, Panics, Run, Script, Subject, Task, drive, shapes};

/// What the scheduler does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    None,
    ForgetsADependency,
    StartsAPollLate,
    StartsTwice,
    StartsWhatNobodyNeeds,
    PollsAgain,
    PassesOverATask,
    LosesWakes,
    FailsAPollLate,
    NamesAnotherTask,
    GoesOnAfterAFailure,
}

struct Naive {
    graph: Graph,
    bed: Bed,
    flaw: Flaw,
}

type Body<'a> = Pin<Box<dyn Future<Output = Result<Output, Failed>> + Send + 'a>>;

/// A run: a body and then an output for each task.
struct Pass<'a> {
    naive: &'a Naive,
    target: usize,
    started: Vec<bool>,
    running: Vec<Option<Body<'a>>>,
    outputs: Vec<Option<Arc<Output>>>,
    failure: Option<Failure>,
}

impl Pass<'_> {
    /// Polls each running task once, and starts what can start, until nothing changes.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Outcome> {
        let Naive { graph, flaw, .. } = self.naive;
        if let Some(failure) = self.failure.take() {
            return self.fail(failure);
        }
        let needed = graph.needed(&[self.target], &[]);
        let mut polled = vec![false; graph.len()];
        let before = self.ended();
        loop {
            let mut changed = false;
            for task in 0..graph.len() {
                let ended = if *flaw == Flaw::StartsAPollLate { before.clone() } else { self.ended() };
                let forgotten = usize::from(*flaw == Flaw::ForgetsADependency);
                let is_free = graph.tasks[task].dependencies().skip(forgotten).all(|early| ended[early]);
                let is_wanted = needed[task] || *flaw == Flaw::StartsWhatNobodyNeeds;
                if !self.started[task] && is_free && is_wanted {
                    self.start(task, cx);
                    changed = true;
                }
                let passes_over = *flaw == Flaw::PassesOverATask && task == 1 && self.outputs[0].is_some();
                if (polled[task] && *flaw != Flaw::PollsAgain) || passes_over {
                    continue;
                }
                polled[task] = true;
                let Some(body) = &mut self.running[task] else {
                    continue;
                };
                let Poll::Ready(result) = body.as_mut().poll(cx) else {
                    continue;
                };
                self.running[task] = None;
                changed = true;
                match result {
                    Ok(output) => self.outputs[task] = Some(Arc::new(output)),
                    Err(error) => {
                        let named = if *flaw == Flaw::NamesAnotherTask { task + 1 } else { task };
                        let failure = Failure { task: format!("t{named}"), error };
                        match flaw {
                            Flaw::FailsAPollLate => {
                                cx.waker().wake_by_ref();
                                self.failure = Some(failure);
                                return Poll::Pending;
                            }
                            Flaw::GoesOnAfterAFailure => self.failure = Some(failure),
                            _ => return self.fail(failure),
                        }
                    }
                }
            }
            if !changed {
                break;
            }
        }
        if *flaw == Flaw::StartsAPollLate {
            cx.waker().wake_by_ref();
        }
        match self.outputs[self.target].take() {
            Some(output) => Poll::Ready(Ok(vec![Arc::into_inner(output).expect("nobody else reads it")])),
            None => Poll::Pending,
        }
    }

    fn start(&mut self, task: usize, cx: &mut Context<'_>) {
        let naive = self.naive;
        let inputs = &naive.graph.tasks[task].inputs;
        let inputs: Vec<_> = inputs.iter().filter_map(|&input| self.outputs[input].clone()).collect();
        self.started[task] = true;
        self.running[task] = Some(naive.body(task, inputs.clone()));
        if naive.flaw == Flaw::StartsTwice {
            drop(naive.body(task, inputs).as_mut().poll(cx));
        }
    }

    fn fail(&mut self, failure: Failure) -> Poll<Outcome> {
        self.running.fill_with(|| None);
        Poll::Ready(Err(failure))
    }

    fn ended(&self) -> Vec<bool> {
        self.outputs.iter().map(Option::is_some).collect()
    }
}

impl Naive {
    fn body(&self, task: usize, inputs: Vec<Arc<Output>>) -> Body<'_> {
        Box::pin(async move {
            let inputs: Vec<&Output> = inputs.iter().map(|input| &**input).collect();
            if self.graph.tasks[task].fallible {
                self.bed.fallible(task, &inputs).await
            } else {
                Ok(self.bed.infallible(task, &inputs).await)
            }
        })
    }
}

impl Subject for Naive {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        let &[target] = targets else { unreachable!("it gives one output") };
        let tasks = self.graph.len();
        let mut pass = Pass {
            naive: self,
            target,
            started: vec![false; tasks],
            running: (0..tasks).map(|_| None).collect(),
            outputs: vec![None; tasks],
            failure: None,
        };
        Box::pin(poll_fn(move |cx| match self.flaw {
            Flaw::LosesWakes => pass.poll(&mut Context::from_waker(Waker::noop())),
            _ => pass.poll(cx),
        }))
    }
}

/// Two sources; one task of both, one of the second, one that nobody needs; a last one.
fn small() -> Graph {
    let task = |inputs: &[usize]| Task { inputs: inputs.to_vec(), fallible: true, ..Task::default() };
    Graph { tasks: [&[][..], &[], &[1, 0], &[1], &[0], &[2, 3]].into_iter().map(task).collect() }
}

/// Returns all that the model says of the scheduler with this flaw, over many scripts.
fn refusals(flaw: Flaw, failing: &[usize]) -> Vec<Refusal> {
    let naive = Naive { graph: small(), bed: Bed::default(), flaw };
    let script = |seed| Script { seed, failing: failing.to_vec(), ..Script::default() };
    (0..100).filter_map(|seed| drive(&naive, &naive.graph, &[5], &script(seed)).err()).collect()
}

#[test]
fn the_model_takes_a_plain_scheduler_on_every_graph() {
    for shape in shapes() {
        let naive = Naive { graph: shape.graph.clone(), bed: Bed::default(), flaw: Flaw::None };
        for target in shape.targets() {
            for seed in 0..4 {
                let script = Script { seed, ..Script::default() };
                let driven = drive(&naive, &naive.graph, &[target], &script);
                let driven = driven.unwrap_or_else(|refusal| panic!("{}: {refusal}", shape.name));
                assert_eq!(driven.end, End::Succeeded);
                for polls in [0, 1, driven.polls / 2] {
                    let script = Script { polls: Some(polls), ..script.clone() };
                    drive(&naive, &naive.graph, &[target], &script).unwrap();
                }
            }
            for failing in (0..shape.graph.len()).filter(|&task| shape.graph.tasks[task].fallible) {
                let script = Script { seed: 5, failing: vec![failing], ..Script::default() };
                let driven = drive(&naive, &naive.graph, &[target], &script).unwrap();
                assert_eq!(driven.end == End::Failed, shape.graph.needed(&[target], &[])[failing]);
            }
        }
    }
}

#[test]
fn the_model_takes_a_plain_scheduler_when_several_fail() {
    assert_eq!(refusals(Flaw::None, &[]), []);
    assert_eq!(refusals(Flaw::None, &[0, 1, 2, 3]), []);
}

#[test]
fn the_model_refuses_a_forgotten_dependency() {
    assert!(refusals(Flaw::ForgetsADependency, &[]).contains(&Refusal::StartedEarly { task: 2, before: 1 }));
}

#[test]
fn the_model_refuses_a_late_start() {
    let refusals = refusals(Flaw::StartsAPollLate, &[]);
    assert_eq!(refusals.len(), 100);
    assert!(refusals.contains(&Refusal::StartedLate { task: 2 }));
    assert!(refusals.contains(&Refusal::StartedLate { task: 3 }));
}

#[test]
fn the_model_refuses_a_second_start() {
    assert!(refusals(Flaw::StartsTwice, &[]).contains(&Refusal::StartedTwice { task: 0 }));
}

#[test]
fn the_model_refuses_a_start_that_nobody_needs() {
    assert!(refusals(Flaw::StartsWhatNobodyNeeds, &[]).contains(&Refusal::NotNeeded { task: 4 }));
}

#[test]
fn the_model_refuses_a_second_poll_without_a_wake() {
    assert!(refusals(Flaw::PollsAgain, &[]).contains(&Refusal::PolledAgain { task: 1 }));
}

#[test]
fn the_model_refuses_a_poll_without_a_wake() {
    let events = |wakes: &[usize]| {
        let begin = log(&[(0, What::Start), (0, What::Poll), (1, What::Start), (1, What::Poll)]);
        let wakes = wakes.iter().map(|&task| Event { poll: 1, task, what: What::Wake });
        begin.into_iter().chain(wakes).chain([Event { poll: 2, task: 0, what: What::Poll }]).collect::<Vec<_>>()
    };
    let graph = small();
    let judge = |polls, wakes: &[usize]| Model::new(&graph, &[5], polls).running(&events(wakes)).err();
    assert_eq!(judge(Polls::Woken, &[0]), None);
    assert_eq!(judge(Polls::Woken, &[1]), Some(Refusal::PolledUnwoken { task: 0 }));
    assert_eq!(judge(Polls::All, &[]), None);
    assert_eq!(judge(Polls::Few, &[]), None);
    let alone = events(&[]).into_iter().filter(|event| event.task == 0).collect::<Vec<_>>();
    assert_eq!(Model::new(&graph, &[5], Polls::Woken).running(&alone), Ok(vec![0]));
}

#[test]
fn the_model_takes_a_second_poll_without_a_wake_where_some_have_one_waker() {
    let events = log(&[(0, What::Poll), (1, What::Poll), (0, What::Poll)]);
    let graph = small();
    let judge = |polls| Model::new(&graph, &[5], polls).running(&events).err();
    assert_eq!((judge(Polls::Few), judge(Polls::All)), (None, Some(Refusal::PolledAgain { task: 0 })));
}

#[test]
fn the_model_refuses_a_woken_task_that_is_not_polled() {
    let refusals = refusals(Flaw::PassesOverATask, &[]);
    assert!(refusals.contains(&Refusal::NotPolled { task: 1 }));
    assert!(refusals.contains(&Refusal::StartedLate { task: 1 }));
}

#[test]
fn the_model_refuses_a_lost_wake() {
    assert!(refusals(Flaw::LosesWakes, &[]).contains(&Refusal::NotWoken { task: 0 }));
}

#[test]
fn the_model_refuses_a_failure_that_comes_late() {
    let refusals = refusals(Flaw::FailsAPollLate, &[2]);
    assert_eq!(refusals.len(), 100);
    assert!(refusals.iter().all(|refusal| matches!(refusal, Refusal::WrongResult { got, .. } if got == "None")));
}

#[test]
fn the_model_refuses_the_wrong_name() {
    let refusals = refusals(Flaw::NamesAnotherTask, &[2]);
    assert_eq!(refusals.len(), 100);
    assert!(refusals.iter().all(|refusal| matches!(refusal, Refusal::WrongResult { got, .. } if got.contains("t3"))));
}

#[test]
fn the_model_refuses_work_after_a_failure() {
    let refusals = refusals(Flaw::GoesOnAfterAFailure, &[0]);
    assert!(refusals.iter().any(|refusal| matches!(refusal, Refusal::AfterFailure { what: What::Poll, .. })));
}

#[test]
fn the_model_refuses_what_outlives_a_panic() {
    let naive = Naive { graph: small(), bed: Bed::default(), flaw: Flaw::None };
    let script = |seed| Script { seed, panicking: Some((1, Panics::InPoll)), ..Script::default() };
    let refusals: Vec<_> = (0..100).filter_map(|seed| drive(&naive, &naive.graph, &[5], &script(seed)).err()).collect();
    assert!(refusals.contains(&Refusal::NotDropped { task: 0, what: What::DropLocals }));
}

#[test]
fn the_model_refuses_a_result_after_a_panic() {
    let graph = pair();
    let model = Model::new(&graph, &[0], Polls::All);
    let events = log(&[(0, What::Start), (0, What::Poll), (0, What::Panic), (0, What::DropLocals)]);
    assert_eq!(model.judge(&events, 1, &[Will::End, Will::Stay], None), Err(Refusal::PanicHidden { task: 0 }));
    assert_eq!(model.judge_panic(&events, Panicked { task: 0 }), Ok(()));
    assert_eq!(model.judge_panic(&events, Panicked { task: 1 }), Err(Refusal::WrongPanic { task: 1 }));

    let events = log(&[(0, What::Start), (0, What::Poll), (0, What::DropLocals), (0, What::PanicInDrop)]);
    assert_eq!(model.judge(&events, 1, &[Will::End, Will::Stay], None), Err(Refusal::PanicHidden { task: 0 }));
    assert_eq!(model.judge_gone(&events, None), Err(Refusal::PanicHidden { task: 0 }));
    assert_eq!(model.judge_gone(&events, Some(Panicked { task: 0 })), Ok(()));
    assert_eq!(model.judge_gone(&events, Some(Panicked { task: 1 })), Err(Refusal::WrongPanic { task: 1 }));
}

/// Writes a log, all of it in the poll with number 1.
fn log(events: &[(usize, What)]) -> Vec<Event> {
    events.iter().map(|&(task, what)| Event { poll: 1, task, what }).collect()
}

/// One task, then another, which reads it.
fn pair() -> Graph {
    Graph { tasks: small().tasks.drain(..).take(1).chain([Task { inputs: vec![0], ..Task::default() }]).collect() }
}

#[test]
fn the_model_refuses_a_task_that_outlives_the_failure() {
    let graph = Graph { tasks: small().tasks.drain(..3).collect() };
    let model = Model::new(&graph, &[2], Polls::All);
    let result = Err(Failure { task: "t1".to_owned(), error: Failed { task: 1 } });
    let judge = |events: &[_]| model.judge(&log(events), 1, &[Will::Stay, Will::End, Will::Stay], Some(&result));
    let left = [(0, What::Start), (0, What::Poll), (1, What::Start), (1, What::Poll), (1, What::Fail), (1, What::DropLocals)];
    assert_eq!(judge(&left), Err(Refusal::NotDropped { task: 0, what: What::DropLocals }));
    assert_eq!(judge(&[&left[..], &[(0, What::DropLocals)]].concat()), Ok(()));
}

#[test]
fn the_model_refuses_an_output_dropped_under_its_reader() {
    let graph = pair();
    let model = Model::new(&graph, &[1], Polls::All);
    let begin = [(0, What::Start), (0, What::End), (0, What::DropLocals), (1, What::Start)];
    let judge = |end: &[_]| model.judge_gone(&log(&[&begin[..], end].concat()), None);
    let refusal = Refusal::DroppedUnderReader { task: 0, reader: 1 };
    assert_eq!(judge(&[(0, What::DropOutput), (1, What::DropLocals)]), Err(refusal));
    assert_eq!(judge(&[(1, What::DropLocals), (0, What::DropOutput)]), Ok(()));
}

#[test]
fn the_model_refuses_what_is_dropped_before_what_started_later() {
    let graph = Graph { tasks: small().tasks.drain(..3).collect() };
    let begin = [(0, What::Start), (0, What::Poll), (1, What::Start), (1, What::Poll)];
    let judge = |in_reverse, end: [usize; 2]| {
        let end = end.map(|task| (task, What::DropLocals));
        let model = Model::new(&graph, &[2], Polls::All).drops_in_reverse(in_reverse);
        model.judge_gone(&log(&[&begin[..], &end].concat()), None)
    };
    assert_eq!(judge(true, [1, 0]), Ok(()));
    assert_eq!(judge(true, [0, 1]), Err(Refusal::DroppedBefore { task: 0, later: 1 }));
    assert_eq!(judge(false, [0, 1]), Ok(()));
}

#[test]
fn the_model_refuses_what_is_dropped_twice_or_never() {
    let graph = pair();
    let model = Model::new(&graph, &[0], Polls::All);
    let begin = [(0, What::Start), (0, What::End)];
    let judge = |end: &[_]| model.judge_gone(&log(&[&begin[..], end].concat()), None);
    let (locals, output) = ((0, What::DropLocals), (0, What::DropOutput));
    assert_eq!(judge(&[locals, output]), Ok(()));
    assert_eq!(judge(&[locals, output, output]), Err(Refusal::DroppedTwice { task: 0, what: What::DropOutput }));
    assert_eq!(judge(&[locals, locals, output]), Err(Refusal::DroppedTwice { task: 0, what: What::DropLocals }));
    assert_eq!(judge(&[locals]), Err(Refusal::NotDropped { task: 0, what: What::DropOutput }));
    assert_eq!(judge(&[output]), Err(Refusal::NotDropped { task: 0, what: What::DropLocals }));
}

#[test]
fn the_model_refuses_a_wrong_output() {
    let graph = pair();
    let model = Model::new(&graph, &[0], Polls::All);
    let bed = Bed::default();
    bed.gates().open(1);
    let Poll::Ready(output) = Box::pin(bed.infallible(1, &[])).as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("its gate is open")
    };
    let events = log(&[(0, What::Start), (0, What::Poll), (0, What::End), (0, What::DropLocals)]);
    let refusal = model.judge(&events, 1, &[Will::End, Will::Stay], Some(&Ok(vec![output])));
    assert!(matches!(refusal, Err(Refusal::WrongResult { .. })), "{refusal:?}");
}

#[test]
fn the_model_refuses_a_late_end() {
    let graph = pair();
    let model = Model::new(&graph, &[0], Polls::All);
    let events = log(&[(0, What::Start), (0, What::Poll)]);
    assert_eq!(model.judge(&events, 1, &[Will::Yield, Will::Stay], None), Ok(()));
    assert_eq!(model.judge(&events, 1, &[Will::End, Will::Stay], None), Err(Refusal::EndedLate { task: 0 }));
}

#[test]
fn the_model_refuses_a_poll_after_the_end() {
    let graph = pair();
    let model = Model::new(&graph, &[0], Polls::All);
    let events = log(&[(0, What::Start), (0, What::End), (0, What::Poll)]);
    assert_eq!(model.judge_gone(&events, None), Err(Refusal::AfterDrop { task: 0, what: What::Poll }));
}
