//! Runs whose tasks take of pools, against a model that works out everything anew.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::{Future, pending, poll_fn, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dagio::{Dag, Driver, Graph, GraphError, Handle, Observer, Policy, TaskId};
use dagio_tests::Rng;

use crate::plan::random;

const POOLS: [&str; 3] = ["db", "net", "port"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Running,
    Ended,
}

/// A run as the docs have it.
struct Model {
    /// By task: its place in start order.
    place: Vec<usize>,
    needs: Vec<Vec<usize>>,
    sizes: Vec<u32>,
    /// By task and pool.
    takes: Vec<Vec<u32>>,
    most: usize,
    state: Vec<State>,
    /// By pool: what went past the first one that waits, and the place of the last one that was the first. When one starts that is the first,
    /// and not before that place, it is forgotten.
    passed: Vec<(u32, usize)>,
    /// By task and pool: what went past it while it was the first one that waited.
    overtaken: BTreeMap<(usize, usize), u32>,
    /// Whether a task had room and was kept from it for another.
    kept: bool,
}

impl Model {
    /// The graph with pools, and what is to become of it.
    fn random(rng: &mut Rng) -> (Graph, Model) {
        let most = if rng.one_in(8) { 50 } else { 14 };
        let tasks = 1 + rng.below(most);
        let (mut graph, needs) = random(tasks, rng);
        let sizes: Vec<u32> = POOLS.iter().map(|_| 1 + small(rng, 6)).collect();
        for (pool, &size) in POOLS.iter().zip(&sizes) {
            graph.pool(pool, size);
        }
        let mut takes = vec![vec![0; POOLS.len()]; tasks];
        for (task, takes) in takes.iter_mut().enumerate() {
            for (pool, takes) in takes.iter_mut().enumerate() {
                if rng.one_in(3) {
                    continue;
                }
                *takes = if rng.one_in(3) { 1 + small(rng, sizes[pool] as usize) } else { 1 };
                if rng.one_in(12) {
                    *takes = sizes[pool];
                    graph.exclusive(TaskId::new(task), POOLS[pool]);
                } else {
                    graph.take(TaskId::new(task), POOLS[pool], *takes);
                }
            }
        }
        let mut place = vec![0; tasks];
        for (at, task) in graph.plan().expect("there is no cycle").tasks().enumerate() {
            place[task.index()] = at;
        }
        let most = if rng.one_in(3) { 1 + rng.below(5) } else { usize::MAX };
        let (state, passed) = (vec![State::Waiting; tasks], vec![(0, 0); POOLS.len()]);
        let model = Model { place, needs, sizes, takes, most, state, passed, overtaken: BTreeMap::new(), kept: false };
        (graph, model)
    }

    /// Those that may start, the most critical one first.
    fn ready(&self) -> Vec<usize> {
        let is_ready = |&task: &usize| {
            self.state[task] == State::Waiting && self.needs[task].iter().all(|&on| self.state[on] == State::Ended)
        };
        let mut ready: Vec<usize> = (0..self.state.len()).filter(is_ready).collect();
        ready.sort_by_key(|&task| self.place[task]);
        ready
    }

    fn running(&self) -> impl Iterator<Item = usize> {
        (0..self.state.len()).filter(|&task| self.state[task] == State::Running)
    }

    /// The most critical one that waits for a pool.
    fn first(&self, pool: usize) -> Option<usize> {
        self.ready().into_iter().find(|&task| self.takes[task][pool] > 0)
    }

    fn fits(&mut self, task: usize) -> bool {
        let gone = |pool: usize| self.running().map(|task| self.takes[task][pool]).sum::<u32>();
        let has_room = (0..POOLS.len()).all(|pool| gone(pool) + self.takes[task][pool] <= self.sizes[pool]);
        let may_pass = (0..POOLS.len()).all(|pool| {
            let takes = self.takes[task][pool];
            takes == 0 || self.first(pool) == Some(task) || self.passed[pool].0 + takes <= self.sizes[pool]
        });
        self.kept |= has_room && !may_pass;
        self.running().count() < self.most && has_room && may_pass
    }

    /// The one that starts.
    fn next(&mut self) -> Option<usize> {
        self.ready().into_iter().find(|&task| self.fits(task))
    }

    fn start(&mut self, task: usize) {
        assert_eq!(self.next(), Some(task), "the most critical one that fits");
        for pool in (0..POOLS.len()).filter(|&pool| self.takes[task][pool] > 0) {
            let weight = self.takes[task][pool];
            match self.first(pool).filter(|&first| first != task) {
                Some(first) => {
                    let overtaken = self.overtaken.entry((first, pool)).or_default();
                    *overtaken += weight;
                    assert!(*overtaken <= self.sizes[pool], "a task is overtaken by more than the pool has");
                    let (passed, until) = &mut self.passed[pool];
                    *passed += weight;
                    *until = self.place[first].max(*until);
                }
                None if self.place[task] >= self.passed[pool].1 => self.passed[pool] = (0, 0),
                None => {}
            }
        }
        self.state[task] = State::Running;
    }

    fn end(&mut self, task: usize) {
        assert!(self.state[task] == State::Running);
        self.state[task] = State::Ended;
    }

    fn is_over(&self) -> bool {
        self.state.iter().all(|&state| state == State::Ended)
    }
}

fn small(rng: &mut Rng, below: usize) -> u32 {
    u32::try_from(rng.below(below)).expect("it is small")
}

fn limited(driver: Driver<'_>, most: usize) -> Driver<'_> {
    if most < usize::MAX { driver.limit(most) } else { driver }
}

#[test]
fn p01_p02_a_driver_starts_the_most_critical_one_that_fits_and_none_is_overtaken_for_long() {
    let (mut rng, mut kept) = (Rng::new(91), 0);
    for _ in 0..400 {
        let (graph, mut model) = Model::random(&mut rng);
        let plan = graph.plan().unwrap();
        let mut driver = limited(plan.driver(), model.most);
        while !driver.is_done() {
            while let Some(task) = driver.start_next() {
                model.start(task.index());
            }
            assert_eq!(model.next(), None, "none waits that fits");
            // Some of those that run end.
            for task in model.running().collect::<Vec<_>>() {
                if rng.one_in(2) {
                    model.end(task);
                    driver.finish(TaskId::new(task), Ok(())).unwrap();
                    // One may start between two ends, or all after them.
                    while rng.one_in(2) {
                        let Some(task) = driver.start_next() else { break };
                        model.start(task.index());
                    }
                }
            }
        }
        assert!(model.is_over(), "each once");
        kept += usize::from(model.kept);
    }
    assert!(kept > 30, "pools were kept for tasks in {kept} runs only");
}

/// What runs, judged at each start and end; after each poll some of the tasks that run are woken, and may end.
struct Bed {
    model: RefCell<Model>,
    /// How often each is pending before it ends.
    polls: RefCell<Vec<usize>>,
    wakers: RefCell<Vec<Option<Waker>>>,
}

impl Bed {
    fn new(model: Model, rng: &mut Rng) -> Self {
        let tasks = model.state.len();
        let polls = (0..tasks).map(|_| rng.below(4)).collect();
        Bed { model: model.into(), polls: RefCell::new(polls), wakers: RefCell::new(vec![None; tasks]) }
    }

    fn body(&self, task: usize) -> impl Future<Output = ()> {
        self.model.borrow_mut().start(task);
        poll_fn(move |cx| {
            let left = &mut self.polls.borrow_mut()[task];
            if *left > 0 {
                self.wakers.borrow_mut()[task] = Some(cx.waker().clone());
                return Poll::Pending;
            }
            self.model.borrow_mut().end(task);
            Poll::Ready(())
        })
    }

    fn drive(&self, mut run: Pin<&mut impl Future<Output = ()>>, rng: &mut Rng) {
        let mut cx = Context::from_waker(Waker::noop());
        while run.as_mut().poll(&mut cx).is_pending() {
            let mut model = self.model.borrow_mut();
            assert_eq!(model.next(), None, "none waits that fits");
            for task in model.running() {
                if rng.one_in(2) {
                    let left = &mut self.polls.borrow_mut()[task];
                    *left = left.saturating_sub(1);
                    self.wakers.borrow()[task].as_ref().expect("it was polled").wake_by_ref();
                }
            }
        }
        assert!(self.model.borrow().is_over(), "each once");
    }
}

#[test]
fn p01_p02_a_run_of_a_plan_does_the_same() {
    let mut rng = Rng::new(17);
    for _ in 0..150 {
        let (graph, model) = Model::random(&mut rng);
        let most = model.most;
        let plan = graph.plan().unwrap();
        let bed = Bed::new(model, &mut rng);
        let run = plan.run(|task| bed.body(task.index()));
        let run = if most < usize::MAX { run.limit(most) } else { run };
        bed.drive(pin!(run), &mut rng);
    }
}

#[test]
fn p01_p02_a_graph_of_closures_does_the_same() {
    let mut rng = Rng::new(29);
    for _ in 0..150 {
        let (_, model) = Model::random(&mut rng);
        let (needs, takes, sizes, most) = (model.needs.clone(), model.takes.clone(), model.sizes.clone(), model.most);
        let bed = &Bed::new(model, &mut rng);
        let run = Dag::local(|g| {
            for (pool, &size) in POOLS.iter().zip(&sizes) {
                g.pool(pool, size);
            }
            let mut all = Vec::new();
            for (task, (needs, takes)) in needs.iter().zip(&takes).enumerate() {
                let on: Vec<_> = needs.iter().map(|&on: &usize| all[on]).map(Handle::order).collect();
                let handle = g.task(task.to_string(), on, move |_| bed.body(task));
                for (pool, &weight) in POOLS.iter().zip(takes) {
                    g.take(handle, pool, weight);
                }
                all.push(handle);
            }
            g.all(all)
        });
        let run = if most < usize::MAX { run.limit(most) } else { run };
        bed.drive(pin!(async { drop(run.await) }), &mut rng);
    }
}

/// A block with the same pools; `target` waits for all.
struct Block<'a>(&'a Bed);

#[dagio::dag(pools(db = 4, net = 2))]
impl Block<'_> {
    #[pool(db, 2)]
    async fn a(&self) {
        self.0.body(0).await;
    }

    #[pool(db)]
    #[pool(net, 2)]
    async fn b(&self) {
        self.0.body(1).await;
    }

    #[pool(net)]
    async fn c(&self) {
        self.0.body(2).await;
    }

    #[exclusive(db)]
    #[depends(a)]
    async fn d(&self) {
        self.0.body(3).await;
    }

    #[pool(db)]
    #[depends(a, b)]
    async fn e(&self) {
        self.0.body(4).await;
    }

    #[exclusive(port)]
    async fn f(&self) {
        self.0.body(5).await;
    }

    #[exclusive(port)]
    #[pool(db, 3)]
    async fn g(&self) {
        self.0.body(6).await;
    }

    #[pool(db)]
    #[pool(net)]
    #[depends(c)]
    async fn h(&self) {
        self.0.body(7).await;
    }

    #[pool(db)]
    async fn i(&self) {
        self.0.body(8).await;
    }

    #[pool(db)]
    #[depends(f)]
    async fn j(&self) {
        self.0.body(9).await;
    }

    #[pool(net)]
    async fn k(&self) {
        self.0.body(10).await;
    }

    #[depends(d, e, g, h, i, j, k)]
    async fn target(&self) {
        self.0.body(11).await;
    }
}

impl Model {
    /// What the block says, and what the run does.
    fn of_the_block(sizes: [u32; 3], most: usize) -> Self {
        let needs: [&[usize]; 12] = [&[], &[], &[], &[0], &[0, 1], &[], &[], &[2], &[], &[5], &[], &[3, 4, 6, 7, 8, 9, 10]];
        let [db, _, port] = sizes;
        let takes = [
            [2, 0, 0],
            [1, 2, 0],
            [0, 1, 0],
            [db, 0, 0],
            [1, 0, 0],
            [0, 0, port],
            [3, 0, port],
            [1, 1, 0],
            [1, 0, 0],
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 0],
        ];
        let mut graph = Graph::with_tasks(12);
        for (task, needs) in needs.iter().enumerate() {
            graph.extend(needs.iter().map(|&on| (TaskId::new(task), TaskId::new(on))));
        }
        let mut place = vec![0; 12];
        for (at, task) in graph.plan().expect("there is no cycle").tasks().enumerate() {
            place[task.index()] = at;
        }
        Model {
            place,
            needs: needs.map(Vec::from).into(),
            sizes: sizes.into(),
            takes: takes.map(Vec::from).into(),
            most,
            state: vec![State::Waiting; 12],
            passed: vec![(0, 0); POOLS.len()],
            overtaken: BTreeMap::new(),
            kept: false,
        }
    }
}

#[test]
fn p01_p02_a_block_does_the_same_called_plainly_and_with_options() {
    let mut rng = Rng::new(53);
    for _ in 0..100 {
        let bed = Bed::new(Model::of_the_block([4, 2, 1], usize::MAX), &mut rng);
        bed.drive(pin!(Block(&bed).target()), &mut rng);

        let most = 1 + rng.below(4);
        let bed = Bed::new(Model::of_the_block([4, 2, 1], most), &mut rng);
        bed.drive(pin!(Block(&bed).dag().limit(most).target()), &mut rng);

        let bed = Bed::new(Model::of_the_block([3, 5, 2], usize::MAX), &mut rng);
        let run = Block(&bed);
        let run = run.dag().pool("db", 3).pool("net", 5).pool("port", 2).keep_going();
        bed.drive(pin!(run.target()), &mut rng);
    }
}

#[test]
fn p15_a_block_refuses_pools_that_it_has_not_and_sizes_that_are_too_small() {
    let bed = &Bed::new(Model::of_the_block([4, 2, 1], usize::MAX), &mut Rng::new(1));
    assert_eq!(said(|| drop(Block(bed).dag().pool("bd", 4))), "panicked: there is no pool `bd`");
    assert_eq!(said(|| drop(Block(bed).dag().pool("net", 1))), "panicked: task `b` takes 2 of the pool `net`, which has 1");
    assert_eq!(
        said(|| drop(Block(bed).dag().pool("port", 0))),
        "panicked: task `f` takes all of the pool `port`, which has nothing"
    );
}

/// An observer to whom nothing matters.
struct Unheard;

impl<E> Observer<E> for Unheard {}

#[test]
fn p01_p02_outputs_and_reports_and_observed_runs_keep_to_pools() {
    let mut graph = Graph::with_tasks(6);
    graph.pool("db", 2);
    for task in 0..6 {
        graph.take(TaskId::new(task), "db", 1);
    }
    let plan = graph.plan().unwrap();
    let running = &Cell::new(0);
    let body = || {
        running.set(running.get() + 1);
        assert!(running.get() <= 2, "too many at once");
        let mut polls = 0;
        poll_fn(move |cx| {
            cx.waker().wake_by_ref();
            polls += 1;
            if polls < 3 {
                return Poll::Pending;
            }
            running.set(running.get() - 1);
            Poll::Ready(())
        })
    };
    let drive = |mut run: Pin<&mut dyn Future<Output = usize>>| {
        let mut cx = Context::from_waker(Waker::noop());
        for _ in 0..100 {
            if let Poll::Ready(done) = run.as_mut().poll(&mut cx) {
                return done;
            }
        }
        panic!("it does not end");
    };
    let mut outputs = plan.outputs::<()>();
    drive(pin!(async {
        outputs.run(|_, _| body()).await;
        0
    }));
    assert_eq!(outputs.iter().count(), 6);
    let report = plan.run(|_| body()).pool("db", 1).observe(None::<(Unheard, Unheard)>).report();
    assert_eq!(drive(pin!(async { report.await.tally().done })), 6);
}

/// Those that are held when the run ends are as those that were never ready.
#[test]
fn p08_a_failure_ends_what_waits_for_a_pool() {
    for (policy, done) in [(Policy::FailFast, 0), (Policy::FinishRunning, 0), (Policy::KeepGoing, 2)] {
        let mut graph = Graph::with_tasks(3);
        for task in 0..3 {
            graph.exclusive(TaskId::new(task), "port");
        }
        let plan = graph.plan().unwrap();
        let run = plan.run(|task| ready(if task.index() == 0 { Err("no") } else { Ok(()) })).policy(policy).report();
        let Poll::Ready(report) = pin!(run).poll(&mut Context::from_waker(Waker::noop())) else { panic!("it ends") };
        let tally = report.tally();
        assert_eq!((tally.done, tally.failed, tally.not_started), (done, 1, 2 - done), "{policy:?}");
    }
}

/// `b` takes what is left, and is held for `a` when the pool is kept for it.
#[test]
fn p01_one_that_takes_much_is_overtaken_by_as_much_as_the_pool_has_and_no_more() {
    let mut graph = Graph::new();
    graph.pool("db", 3);
    graph.add("first");
    graph.add("much");
    graph.weight("first", 3).weight("much", 2);
    graph.take("first", "db", 1).exclusive("much", "db");
    for small in 0..9 {
        graph.add(&format!("small {small}"));
        graph.take(&*format!("small {small}"), "db", 1);
    }
    let plan = graph.plan().unwrap();
    let mut driver = plan.driver();
    let names =
        |driver: &mut Driver<'_>| std::iter::from_fn(|| driver.start_next()).map(|task| plan.name(task)).collect::<Vec<_>>();
    assert_eq!(names(&mut driver), ["first", "small 0", "small 1"]);
    let end = |driver: &mut Driver<'_>, name| {
        let task = plan.tasks().find(|&task| plan.name(task) == name).unwrap();
        driver.finish(task, Ok(())).unwrap();
    };
    end(&mut driver, "small 0");
    assert_eq!(names(&mut driver), ["small 2"], "three went past it");
    end(&mut driver, "small 1");
    end(&mut driver, "small 2");
    assert!(names(&mut driver).is_empty(), "the pool is kept for it");
    end(&mut driver, "first");
    assert_eq!(names(&mut driver), ["much"]);
    end(&mut driver, "much");
    assert_eq!(names(&mut driver).len(), 3);
}

/// `much` is passed after `older` was. Then `older` goes past `all`, and `all` starts: what went past `much` is not forgotten.
#[test]
fn p01_what_went_before_a_task_counts_until_that_has_started() {
    let [key, door, much_may, all_may, older, much, all] = [0, 1, 2, 3, 4, 5, 6].map(TaskId::new);
    let mut graph = Graph::with_tasks(40);
    graph.pool("db", 10).depend(much, much_may).depend(all, all_may);
    for task in (4..40).map(TaskId::new) {
        graph.take(task, "db", if task == all { 10 } else { 1 }).weight(task, 0);
    }
    graph.weight(all, 9).weight(much, 8).weight(older, 7).weight(key, 99).weight(door, 99);
    graph.exclusive(key, "key").exclusive(older, "key").exclusive(door, "door").exclusive(much, "door");
    let plan = graph.plan().unwrap();
    let mut driver = plan.driver();
    let mut start = |ended: &[TaskId]| {
        for &task in ended {
            driver.finish(task, Ok(())).unwrap();
        }
        driver.start_next()
    };
    for first in [key, door, all_may, much_may] {
        assert_eq!(start(&[]), Some(first));
    }
    let before = start(&[]).unwrap();
    let mut last = much_may;
    for _ in 0..8 {
        last = start(&[last]).unwrap();
    }
    assert_eq!(start(&[last, all_may, key]), Some(older));
    assert_eq!(start(&[]), None, "the pool is kept for `all`");
    assert_eq!(start(&[before, older]), Some(all));
    let (mut passed, mut ended) = (8, all);
    while let Some(small) = start(&[ended]) {
        (passed, ended) = (passed + 1, small);
        assert!(passed <= 10, "`much` is passed by more than there is");
    }
    assert_eq!(start(&[door]), Some(much));
}

#[test]
fn p12_p15_what_can_never_start_is_an_error_before_anything_runs() {
    let mut graph = Graph::new();
    graph.add("fetch");
    graph.take("fetch", "db", 1);
    let unknown = GraphError::UnknownPool { task: "fetch".into(), pool: "db".into() };
    assert_eq!(graph.plan().unwrap_err(), unknown);
    assert_eq!(unknown.to_string(), "task `fetch` takes of the pool `db`, which has no size");

    graph.pool("db", 3).take("fetch", "db", 4).exclusive("fetch", "port");
    let error = graph.plan().unwrap_err();
    assert_eq!(error, GraphError::TooHeavy { task: "fetch".into(), weight: 4, pool: "db".into(), size: 3 });
    assert_eq!(error.to_string(), "task `fetch` takes 4 of the pool `db`, which has 3");

    graph.take("fetch", "db", 3).pool("port", 0).exclusive("no such task", "port");
    let errors: Vec<_> = graph.check().iter().map(ToString::to_string).collect();
    assert_eq!(errors, ["no task is named `no such task`", "task `fetch` takes all of the pool `port`, which has nothing"]);
    assert_eq!(graph.plan().unwrap_err().to_string(), errors[0]);

    // The last one said counts, whoever calls the task how; and nothing may be taken of nothing.
    let mut graph = Graph::new();
    graph.take("later", "db", 9).pool("db", 0);
    let later = graph.add("later");
    graph.take(later, "db", 0).take(later, "nobody says how much", 0);
    assert!(graph.plan().is_ok());
    graph.take("later", "db", 1);
    assert!(graph.plan().is_err());
}

/// What a closure panics with.
fn said<T>(run: impl FnOnce() -> T) -> String {
    let mut caught = pin!(dagio::catch_panics(|| {
        drop(run());
        ready(())
    }));
    match caught.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(panic)) => panic.to_string(),
        _ => panic!("it panics"),
    }
}

#[test]
fn p15_so_it_is_for_one_run_and_for_closures() {
    let mut graph = Graph::new();
    graph.add("fetch");
    graph.add("vacuum");
    graph.pool("db", 3).take("fetch", "db", 3).exclusive("vacuum", "db");
    let plan = graph.plan().unwrap();
    let run = || plan.run(|_| ready(()));
    drop(run().pool("db", 3));
    assert_eq!(said(|| run().pool("bd", 3)), "panicked: there is no pool `bd`");
    assert_eq!(said(|| run().pool("db", 2)), "panicked: task `fetch` takes 3 of the pool `db`, which has 2");
    assert_eq!(said(|| plan.driver().pool("db", 0)), "panicked: task `fetch` takes 3 of the pool `db`, which has 0");
    let mut begun = plan.run(|_| pending::<()>());
    assert!(pin!(&mut begun).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(said(|| begun.pool("db", 3)), "panicked: the pools of a run are said before it is polled");
    let without = Graph::with_tasks(1).plan().unwrap();
    assert_eq!(said(|| without.driver().pool("db", 2)), "panicked: there is no pool `db`");

    let closures = |sizes: [Option<u32>; 2], weight| {
        drop(Dag::new(|g| {
            let fetch = g.task("fetch", (), |()| ready(()));
            if let Some(size) = sizes[0] {
                g.pool("db", size);
            }
            g.take(fetch, "db", weight);
            if let Some(size) = sizes[1] {
                g.pool("db", size);
            }
            g.exclusive(fetch, "port");
            fetch
        }));
    };
    closures([Some(3), Some(2)], 2);
    closures([None, Some(2)], 0);
    // Of a task and a pool the last one said counts.
    drop(Dag::new(|g| {
        let fetch = g.task("fetch", (), |()| ready(()));
        g.pool("db", 3);
        g.take(fetch, "db", 3);
        g.take(fetch, "db", 1);
        g.pool("db", 2);
        fetch
    }));
    let too_heavy = |size| format!("panicked: task `fetch` takes 2 of the pool `db`, which has {size}");
    assert_eq!(said(|| closures([None, Some(3)], 2)), too_heavy(0));
    assert_eq!(said(|| closures([Some(1), None], 2)), too_heavy(1));
    assert_eq!(said(|| closures([Some(2), Some(1)], 2)), too_heavy(1));
}

#[test]
fn p15_the_last_one_said_counts() {
    let mut graph = Graph::with_tasks(3);
    graph.pool("db", 9).pool("db", 4);
    for task in [0, 1, 2].map(TaskId::new) {
        graph.take(task, "db", 1).take(task, "db", 4).take(task, "db", 2);
    }
    let plan = graph.plan().unwrap();
    let started = |mut driver: Driver<'_>| std::iter::from_fn(|| driver.start_next()).count();
    assert_eq!(started(plan.driver()), 2);
    assert_eq!(started(plan.driver().pool("db", 2).pool("db", 6)), 3);
}

/// A part of a plan takes what its tasks take; the sizes are the same.
#[test]
fn p01_targets_take_what_they_took() {
    let mut graph = Graph::with_tasks(5);
    graph.pool("db", 2);
    for task in [0, 2, 4] {
        graph.exclusive(TaskId::new(task), "db");
    }
    let plan = graph.plan().unwrap().targets([1, 2, 4].map(TaskId::new)).unwrap();
    let mut driver = plan.driver();
    let started: Vec<_> = std::iter::from_fn(|| driver.start_next()).collect();
    assert_eq!(started, [1, 2].map(TaskId::new));
    driver.finish(TaskId::new(2), Ok(())).unwrap();
    assert_eq!(driver.start_next(), Some(TaskId::new(4)));
}

/// Also if what is too heavy first is taken by tasks that are not of the part.
#[test]
fn p15_a_size_that_is_too_small_for_a_task_of_a_part_is_refused() {
    let mut graph = Graph::with_tasks(2);
    graph.pool("db", 4).take(TaskId::new(0), "db", 3).take(TaskId::new(1), "db", 4);
    let plan = graph.plan().unwrap().targets([TaskId::new(1)]).unwrap();
    assert_eq!(said(|| plan.driver().pool("db", 2)), "panicked: task `#1` takes 4 of the pool `db`, which has 2");
}

#[test]
fn a_pool_of_which_no_task_takes_has_another_size_all_the_same() {
    let mut graph = Graph::with_tasks(2);
    graph.pool("db", 4);
    let plan = graph.plan().unwrap();
    let started = |mut driver: Driver<'_>| std::iter::from_fn(|| driver.start_next()).count();
    assert_eq!(started(plan.driver().pool("db", 1)), 2);
    assert_eq!(said(|| plan.driver().pool("bd", 1)), "panicked: there is no pool `bd`");
}

/// Each of ten thousand resources is used by three tasks: what is held for one costs the others nothing.
#[test]
fn many_resources_of_few_tasks_each_run_side_by_side() {
    let resources = 10_000;
    let mut graph = Graph::with_tasks(3 * resources);
    for task in 0..3 * resources {
        graph.exclusive(TaskId::new(task), &format!("file {}", task % resources));
    }
    let plan = graph.plan().unwrap();
    let mut driver = plan.driver();
    for round in 0..3 {
        let started: Vec<_> = std::iter::from_fn(|| driver.start_next()).collect();
        assert_eq!(started.len(), resources, "round {round}");
        for task in started {
            driver.finish(task, Ok(())).unwrap();
        }
    }
    assert!(driver.is_done() && driver.start_next().is_none());
}
