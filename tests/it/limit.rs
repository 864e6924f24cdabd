//! Runs of which not all tasks may run at once.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::{Graph, Plan, TaskId};
use dagio_tests::Rng;

/// What each task of a run is at, told by its body, and judged there and then.
struct Watch<'p> {
    plan: &'p Plan,
    most: usize,
    needs: Vec<Vec<usize>>,
    state: RefCell<Vec<State>>,
    /// How often each is pending before it ends.
    polls: RefCell<Vec<usize>>,
    starts: Cell<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Running,
    Ended,
}

impl Watch<'_> {
    /// The tasks that may start, most critical first.
    fn may_start(&self) -> Vec<usize> {
        let state = self.state.borrow();
        let ready = |&task: &usize| state[task] == State::Waiting && self.needs[task].iter().all(|&on| state[on] == State::Ended);
        self.plan.tasks().map(TaskId::index).filter(ready).collect()
    }

    fn running(&self) -> usize {
        self.state.borrow().iter().filter(|&&state| state == State::Running).count()
    }

    fn start(&self, task: usize) -> impl Future<Output = ()> {
        assert!(self.running() < self.most, "too many at once");
        assert_eq!(self.may_start()[0], task, "the most critical one first");
        self.state.borrow_mut()[task] = State::Running;
        self.starts.set(self.starts.get() + 1);
        poll_fn(move |_| {
            let left = &mut self.polls.borrow_mut()[task];
            if *left > 0 {
                return Poll::Pending;
            }
            self.state.borrow_mut()[task] = State::Ended;
            Poll::Ready(())
        })
    }
}

/// Wakers are kept by nobody here: each poll of the run is followed by a wake of one task that runs, through its own waker.
#[test]
fn p01_p02_at_most_so_many_run_the_most_critical_first_and_none_waits_while_there_is_room() {
    let mut rng = Rng::new(23);
    for round in 0..200 {
        let tasks = 1 + rng.below(if round % 10 == 0 { 150 } else { 20 });
        let (mut graph, mut needs) = (Graph::with_tasks(tasks), vec![Vec::new(); tasks]);
        for (task, needs) in needs.iter_mut().enumerate().skip(1) {
            for _ in 0..rng.below(3) {
                let on = rng.below(task);
                graph.depend(TaskId::new(task), TaskId::new(on));
                needs.push(on);
            }
        }
        let plan = graph.plan().unwrap();
        let most = 1 + rng.below(4);
        let watch = Watch {
            plan: &plan,
            most,
            needs,
            state: RefCell::new(vec![State::Waiting; tasks]),
            polls: RefCell::new((0..tasks).map(|_| rng.below(3)).collect()),
            starts: Cell::new(0),
        };
        let wakers: RefCell<Vec<Option<Waker>>> = RefCell::new(vec![None; tasks]);
        let run = plan.run(|task| {
            let (mut body, wakers) = (Box::pin(watch.start(task.index())), &wakers);
            poll_fn(move |cx| {
                wakers.borrow_mut()[task.index()] = Some(cx.waker().clone());
                body.as_mut().poll(cx)
            })
        });
        let mut run = pin!(run.limit(most));
        let mut cx = Context::from_waker(Waker::noop());
        while run.as_mut().poll(&mut cx).is_pending() {
            assert!(watch.running() == most || watch.may_start().is_empty(), "none waits while there is room");
            let running: Vec<usize> = (0..tasks).filter(|&task| watch.state.borrow()[task] == State::Running).collect();
            for _ in 0..=rng.below(2) {
                let task = running[rng.below(running.len())];
                let left = &mut watch.polls.borrow_mut()[task];
                *left = left.saturating_sub(1);
                wakers.borrow()[task].as_ref().unwrap().wake_by_ref();
            }
        }
        assert_eq!(watch.starts.get(), tasks, "each once");
    }
}

/// A run may be moved out of its first polls to be given another limit.
#[test]
fn p15_a_limit_that_changes_while_tasks_are_held_loses_none() {
    for limits in [[1, 5], [1, 2], [3, 1], [2, 2]] {
        let plan = Graph::with_tasks(5).plan().unwrap();
        let (started, open) = (Cell::new(0), Cell::new(false));
        let mut run = plan.run(|_| {
            started.set(started.get() + 1);
            poll_fn(|cx| {
                cx.waker().wake_by_ref();
                if open.get() { Poll::Ready(()) } else { Poll::Pending }
            })
        });
        let mut cx = Context::from_waker(Waker::noop());
        for (most, running) in limits.into_iter().zip([limits[0], limits[0].max(limits[1])]) {
            run = run.limit(most);
            assert!(pin!(&mut run).poll(&mut cx).is_pending());
            assert_eq!(started.get(), running);
        }
        open.set(true);
        assert!(pin!(&mut run).poll(&mut cx).is_ready());
        assert_eq!(started.get(), 5, "each once");
    }
}

#[test]
#[should_panic(expected = "at most 0 tasks at once never ends")]
fn p15_a_limit_of_none_is_refused() {
    let plan = Graph::with_tasks(1).plan().unwrap();
    drop(plan.run(|_| async {}).limit(0));
}
