//! Wakes in any order, from anywhere, against a model of the ready queue: which tasks a poll of the run polls, exactly those, in start
//! order; how often each parent is woken.
//!
//! Leaves keep their wakers in sight of the test, which wakes, clones and drops them between polls, after the end and when the run is
//! gone; a leaf does the same while it is polled, and wakes while it is dropped.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, VecDeque};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use dagio::{Plan, TaskId};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::prop::config;

/// What a leaf does when it is polled, or dropped. Numbers of tasks and wakers are taken modulo what there is.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Keeps its waker, as it does before all others, and is pending.
    Stay,
    /// Wakes itself by the waker that it was lent.
    WakeSelf,
    /// Wakes a task by a waker that it keeps.
    Wake(u16),
    /// Wakes a task, and that waker is gone.
    WakeOwned(u16),
    /// Lets its wakers go.
    Forget,
    End,
    Fail,
    Panic,
}

/// What the test does between polls.
#[derive(Clone, Copy, Debug)]
enum Op {
    /// As one of two parents.
    Poll(bool),
    /// What a leaf does in its next polls, this many of them.
    Tell(u16, u8, Act),
    /// Lets a leaf wake this task when it is dropped.
    WakeOnDrop(u16, u16),
    Wake(u16, u8),
    WakeOwned(u16, u8),
    Clone(u16, u8),
    Forget(u16, u8),
    DropRun,
}

/// A task's part of the table.
#[derive(Default)]
struct Place {
    /// The wakers that were kept.
    wakers: Vec<Waker>,
    acts: VecDeque<Act>,
    wakes_on_drop: Option<u16>,
}

/// What test and leaves share.
struct Table {
    places: Vec<RefCell<Place>>,
    /// The tasks that were polled, and those that were dropped.
    polled: RefCell<Vec<usize>>,
    dropped: RefCell<Vec<usize>>,
}

struct Leaf<'t> {
    table: &'t Table,
    task: usize,
}

impl Table {
    fn new(tasks: usize) -> Self {
        Self { places: (0..tasks).map(|_| RefCell::default()).collect(), polled: RefCell::default(), dropped: RefCell::default() }
    }

    fn place(&self, task: u16) -> (usize, &RefCell<Place>) {
        let task = usize::from(task) % self.places.len();
        (task, &self.places[task])
    }

    /// A copy of a waker of the task.
    fn waker(&self, task: u16, nth: u8) -> Option<Waker> {
        let place = self.place(task).1.borrow();
        let wakers = place.wakers.len();
        (wakers > 0).then(|| place.wakers[usize::from(nth) % wakers].clone())
    }

    /// A waker of the task, which is not in the table any more.
    fn take_waker(&self, task: u16, nth: u8) -> Option<Waker> {
        let mut place = self.place(task).1.borrow_mut();
        let wakers = place.wakers.len();
        (wakers > 0).then(|| place.wakers.swap_remove(usize::from(nth) % wakers))
    }
}

impl Future for Leaf<'_> {
    type Output = Result<(), ()>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), ()>> {
        self.table.polled.borrow_mut().push(self.task);
        let act = {
            let mut place = self.table.places[self.task].borrow_mut();
            if !place.wakers.iter().any(|waker| waker.will_wake(cx.waker())) {
                place.wakers.push(cx.waker().clone());
            }
            place.acts.pop_front().unwrap_or(Act::Stay)
        };
        match act {
            Act::Stay => {}
            Act::WakeSelf => cx.waker().wake_by_ref(),
            Act::Wake(task) => self.table.waker(task, 0).iter().for_each(Waker::wake_by_ref),
            Act::WakeOwned(task) => self.table.take_waker(task, 0).into_iter().for_each(Waker::wake),
            Act::Forget => self.table.places[self.task].borrow_mut().wakers.clear(),
            Act::End => return Poll::Ready(Ok(())),
            Act::Fail => return Poll::Ready(Err(())),
            // As a panic, but no message is printed.
            Act::Panic => resume_unwind(Box::new(self.task)),
        }
        Poll::Pending
    }
}

impl Drop for Leaf<'_> {
    fn drop(&mut self) {
        self.table.dropped.borrow_mut().push(self.task);
        let wakes = self.table.places[self.task].borrow().wakes_on_drop;
        if let Some(waker) = wakes.and_then(|task| self.table.waker(task, 0)) {
            waker.wake();
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Waiting,
    Running,
    Ended,
}

/// What a poll of the run comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Pending,
    Succeeded,
    Failed(usize),
    Panicked(usize),
}

/// What the run must do. It works out anew who may start; of the queue it knows which tasks are marked, and who is to be woken.
struct Model<'g> {
    needs: &'g [Vec<usize>],
    /// The tasks in start order, and each one's place in it.
    order: Vec<usize>,
    rank: Vec<usize>,
    /// Passes in one poll, after the one that starts what may start.
    passes: u32,
    states: Vec<State>,
    /// Places in start order: to be polled in this pass, and woken since the pass began.
    ready: BTreeSet<usize>,
    marked: BTreeSet<usize>,
    armed: Option<usize>,
    /// How often each parent was woken.
    woken: [usize; 2],
    is_over: bool,
    wakers: Vec<usize>,
    acts: Vec<VecDeque<Act>>,
    wakes_on_drop: Vec<Option<u16>>,
    polled: Vec<usize>,
    dropped: BTreeSet<usize>,
}

impl<'g> Model<'g> {
    fn new(needs: &'g [Vec<usize>], plan: &Plan) -> Self {
        let tasks = needs.len();
        let order: Vec<usize> = plan.tasks().map(TaskId::index).collect();
        let mut rank = vec![0; tasks];
        order.iter().enumerate().for_each(|(at, &task)| rank[task] = at);
        let mut model = Self {
            needs,
            order,
            rank,
            passes: passes() - 1,
            states: vec![State::Waiting; tasks],
            ready: BTreeSet::new(),
            marked: BTreeSet::new(),
            armed: None,
            woken: [0; 2],
            is_over: false,
            wakers: vec![0; tasks],
            acts: vec![VecDeque::new(); tasks],
            wakes_on_drop: vec![None; tasks],
            polled: Vec::new(),
            dropped: BTreeSet::new(),
        };
        model.release();
        model
    }

    /// Whoever waits for nothing that has not ended is to be polled.
    fn release(&mut self) {
        for task in 0..self.needs.len() {
            let may_start = self.needs[task].iter().all(|&on| self.states[on] == State::Ended);
            if self.states[task] == State::Waiting && may_start {
                self.ready.insert(self.rank[task]);
            }
        }
    }

    fn mark(&mut self, task: usize) {
        if let Some(parent) = self.armed.take() {
            self.woken[parent] += 1;
        }
        self.marked.insert(self.rank[task]);
    }

    /// A wake of the task by a waker that the table has, if it has one; `is_owned`: which is then gone.
    fn wake(&mut self, task: u16, is_owned: bool) {
        let task = usize::from(task) % self.needs.len();
        if self.wakers[task] > 0 {
            self.wakers[task] -= usize::from(is_owned);
            self.mark(task);
        }
    }

    fn drop_leaf(&mut self, task: usize) {
        self.states[task] = State::Ended;
        assert!(self.dropped.insert(task), "the model drops once");
        if let Some(other) = self.wakes_on_drop[task] {
            self.wake(other, false);
        }
    }

    fn drop_all(&mut self) {
        self.is_over = true;
        for task in 0..self.needs.len() {
            if self.states[task] == State::Running {
                self.drop_leaf(task);
            }
        }
    }

    fn poll(&mut self, parent: usize) -> Outcome {
        self.polled.clear();
        let mut passes = self.passes;
        loop {
            while let Some(first) = self.ready.pop_first() {
                let task = self.order[first];
                if self.states[task] != State::Ended
                    && let Some(outcome) = self.poll_leaf(task)
                {
                    // A task that panics is dropped with the others.
                    self.states[task] = if let Outcome::Panicked(_) = outcome { State::Running } else { State::Ended };
                    self.drop_all();
                    return outcome;
                }
            }
            if self.states.iter().all(|&state| state == State::Ended) {
                self.is_over = true;
                return Outcome::Succeeded;
            }
            if self.marked.is_empty() {
                self.armed = Some(parent);
                return Outcome::Pending;
            }
            if passes == 0 {
                self.woken[parent] += 1;
                return Outcome::Pending;
            }
            passes -= 1;
            self.ready.append(&mut self.marked);
        }
    }

    fn poll_leaf(&mut self, task: usize) -> Option<Outcome> {
        self.states[task] = State::Running;
        self.polled.push(task);
        self.wakers[task] = self.wakers[task].max(1);
        match self.acts[task].pop_front().unwrap_or(Act::Stay) {
            Act::Stay => {}
            Act::WakeSelf => self.mark(task),
            Act::Wake(other) => self.wake(other, false),
            Act::WakeOwned(other) => self.wake(other, true),
            Act::Forget => self.wakers[task] = 0,
            Act::End => {
                self.drop_leaf(task);
                self.release();
            }
            Act::Fail => {
                self.drop_leaf(task);
                return Some(Outcome::Failed(task));
            }
            Act::Panic => return Some(Outcome::Panicked(task)),
        }
        None
    }
}

/// How many passes there are in the first poll: how often a task is polled that always wakes itself.
fn passes() -> u32 {
    let plan = dagio::Graph::with_tasks(1).plan().expect("one task");
    let polls = Cell::new(0);
    let run = plan.run(|_| {
        std::future::poll_fn(|cx| {
            polls.set(polls.get() + 1);
            cx.waker().wake_by_ref();
            Poll::<()>::Pending
        })
    });
    assert!(std::pin::pin!(run).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    polls.get()
}

/// A parent that counts.
#[derive(Default)]
struct Parent(AtomicUsize);

impl Wake for Parent {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// For each task, what it needs: most need nothing. The sizes are at the edges of a word, of two, and of a word of words.
fn graphs() -> impl Strategy<Value = Vec<Vec<usize>>> {
    let size = prop_oneof![
        60 => 1..6_usize,
        20 => prop::sample::select(vec![63_usize, 64, 65, 127, 128, 129, 200]),
        1 => 4095..4098_usize,
    ];
    let edges = vec((any::<u16>(), any::<u16>()), 0..8);
    (size, edges).prop_map(|(tasks, edges)| {
        let mut needs = vec![Vec::new(); tasks];
        for (task, on) in edges {
            let task = usize::from(task) % tasks;
            if task > 0 {
                needs[task].push(usize::from(on) % task);
            }
        }
        needs
    })
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let task = || prop_oneof![3 => 0..6_u16, 1 => any::<u16>()];
    let nth = any::<u8>;
    let act = prop_oneof![
        2 => Just(Act::WakeSelf),
        3 => task().prop_map(Act::Wake),
        2 => task().prop_map(Act::WakeOwned),
        1 => Just(Act::Forget),
        6 => Just(Act::End),
    ];
    let act = prop_oneof![40 => act, 1 => Just(Act::Fail), 1 => Just(Act::Panic)];
    let times = prop_oneof![6 => Just(1), 2 => 2..4_u8, 1 => 30..70_u8];
    let op = prop_oneof![
        20 => any::<bool>().prop_map(Op::Poll),
        16 => (task(), times, act).prop_map(|(task, times, act)| Op::Tell(task, times, act)),
        3 => (task(), task()).prop_map(|(task, other)| Op::WakeOnDrop(task, other)),
        20 => (task(), nth()).prop_map(|(task, nth)| Op::Wake(task, nth)),
        6 => (task(), nth()).prop_map(|(task, nth)| Op::WakeOwned(task, nth)),
        6 => (task(), nth()).prop_map(|(task, nth)| Op::Clone(task, nth)),
        4 => (task(), nth()).prop_map(|(task, nth)| Op::Forget(task, nth)),
        1 => Just(Op::DropRun),
    ];
    vec(op, 0..80)
}

fn plan_of(needs: &[Vec<usize>]) -> Plan {
    let mut graph = dagio::Graph::with_tasks(needs.len());
    for (task, on) in needs.iter().enumerate().flat_map(|(task, needs)| needs.iter().map(move |&on| (task, on))) {
        graph.depend(TaskId::new(task), TaskId::new(on));
    }
    graph.plan().expect("edges go to lower numbers")
}

fn agrees(needs: &[Vec<usize>], ops: &[Op]) -> Result<(), TestCaseError> {
    let plan = plan_of(needs);
    let table = Table::new(needs.len());
    let mut model = Model::new(needs, &plan);
    let parents = [(); 2].map(|()| Arc::<Parent>::default());
    let wakers = [0, 1].map(|which| Waker::from(Arc::clone(&parents[which])));
    let mut run = Some(plan.run(|task| Leaf { table: &table, task: task.index() }));
    let nth_task = |task: u16| usize::from(task) % needs.len();

    for (at, &op) in ops.iter().enumerate() {
        match op {
            Op::Poll(parent) => {
                let Some(run) = &mut run else { continue };
                let parent = usize::from(parent);
                let was_over = model.is_over;
                table.polled.borrow_mut().clear();
                let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(run).poll(&mut Context::from_waker(&wakers[parent]))));
                if was_over {
                    prop_assert!(polled.is_err(), "{at}: polled after its end");
                    prop_assert!(table.polled.borrow().is_empty());
                    continue;
                }
                let outcome = match polled {
                    Ok(Poll::Pending) => Outcome::Pending,
                    Ok(Poll::Ready(Ok(()))) => Outcome::Succeeded,
                    Ok(Poll::Ready(Err(failed))) => {
                        Outcome::Failed(failed.task().expect("it failed")[1..].parse().expect("a number, as tasks have no names"))
                    }
                    Err(panic) => Outcome::Panicked(*panic.downcast().expect("a leaf's panic")),
                };
                prop_assert_eq!(outcome, model.poll(parent), "{}: {:?}", at, op);
                prop_assert_eq!(&*table.polled.borrow(), &model.polled, "{}: {:?}", at, op);
            }
            Op::Tell(task, times, act) => {
                let (task, place) = table.place(task);
                for _ in 0..times {
                    place.borrow_mut().acts.push_back(act);
                    model.acts[task].push_back(act);
                }
            }
            Op::WakeOnDrop(task, other) => {
                table.place(task).1.borrow_mut().wakes_on_drop = Some(other);
                model.wakes_on_drop[nth_task(task)] = Some(other);
            }
            Op::Wake(task, nth) => {
                table.waker(task, nth).iter().for_each(Waker::wake_by_ref);
                model.wake(task, false);
            }
            Op::WakeOwned(task, nth) => {
                table.take_waker(task, nth).into_iter().for_each(Waker::wake);
                model.wake(task, true);
            }
            Op::Clone(task, nth) => {
                if let Some(waker) = table.waker(task, nth) {
                    table.place(task).1.borrow_mut().wakers.push(waker);
                    model.wakers[nth_task(task)] += 1;
                }
            }
            Op::Forget(task, nth) => {
                drop(table.take_waker(task, nth));
                let wakers = &mut model.wakers[nth_task(task)];
                *wakers = wakers.saturating_sub(1);
            }
            Op::DropRun => {
                if run.take().is_some() {
                    model.drop_all();
                    // The queue lets its parent go.
                    model.armed = None;
                }
            }
        }
        prop_assert_eq!([0, 1].map(|which| parents[which].0.load(Ordering::Relaxed)), model.woken, "{}: {:?}", at, op);
        let dropped = table.dropped.borrow();
        prop_assert_eq!(dropped.len(), model.dropped.len(), "{}: {:?}", at, op);
        prop_assert!(dropped.iter().all(|task| model.dropped.contains(task)), "{}: {:?}", at, op);
    }
    drop(run);
    // The wakers outlive the run, and are called and dropped.
    for place in &table.places {
        let wakers = std::mem::take(&mut place.borrow_mut().wakers);
        wakers.into_iter().for_each(Waker::wake);
    }
    drop(wakers);
    prop_assert!(parents.iter().all(|parent| Arc::strong_count(parent) == 1), "no parent is kept");
    Ok(())
}

proptest! {
    #![proptest_config(config(2500))]

    #[test]
    fn p04_p05_p13_a_poll_polls_the_woken_in_order_and_the_parent_is_woken_once(needs in graphs(), ops in ops()) {
        agrees(&needs, &ops)?;
    }
}
