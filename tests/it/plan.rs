//! Graphs that are data: what is refused, sizes at the edges of a word, real graphs, a million tasks.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::future::{Future, poll_fn, ready};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use dagio::{Graph, GraphError, Plan, TaskId};
use dagio_tests::{Hand, Rng, finish};

fn graph(tasks: &[(&str, &[&str])]) -> Graph {
    let mut graph = Graph::new();
    for &(task, needs) in tasks {
        graph.add(task);
        for on in needs {
            graph.depend(task, *on);
        }
    }
    graph
}

#[test]
fn p12_p15_a_wrong_graph_does_not_run_and_the_error_names_its_tasks() {
    let said = |tasks: &[(&str, &[&str])]| graph(tasks).plan().unwrap_err().to_string();
    assert_eq!(said(&[("a", &["b"]), ("b", &["c"]), ("c", &["a"])]), "cycle: a -> b -> c -> a (each needs the next)");
    assert_eq!(said(&[("a", &["a"])]), "cycle: `a` needs itself");
    assert_eq!(said(&[("a", &["x"])]), "no task is named `x`");
    assert_eq!(said(&[("a", &[]), ("a", &[])]), "two tasks are named `a`");
    let mut unnamed = Graph::with_tasks(2);
    unnamed.depend(TaskId::new(0), TaskId::new(2));
    assert_eq!(unnamed.plan().unwrap_err(), GraphError::UnknownTask { task: "#2".into() });
}

#[test]
fn p12_a_check_finds_all_that_is_wrong() {
    let wrong = graph(&[("a", &["b", "x"]), ("b", &["a"]), ("c", &["c", "a"]), ("d", &["e"]), ("e", &["d"]), ("e", &[])]);
    let said: Vec<String> = wrong.check().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "two tasks are named `e`",
            "no task is named `x`",
            "cycle: `c` needs itself",
            "cycle: a -> b -> a (each needs the next)",
            "cycle: d -> e -> d (each needs the next)",
        ]
    );
    assert!(graph(&[("a", &[]), ("b", &["a"])]).check().is_empty());
}

/// A random graph whose edges go from lower to higher numbers, and what each task needs.
pub(super) fn random(tasks: usize, rng: &mut Rng) -> (Graph, Vec<Vec<usize>>) {
    let mut graph = Graph::with_tasks(tasks);
    let needs = (0..tasks).map(|task| {
        let many = if task == 0 { 0 } else { rng.below(4) };
        (0..many).map(|_| rng.below(task)).collect()
    });
    let needs: Vec<Vec<usize>> = needs.collect();
    for (task, needs) in needs.iter().enumerate() {
        graph.extend(needs.iter().map(|&on| (TaskId::new(task), TaskId::new(on))));
    }
    (graph, needs)
}

#[test]
fn p01_each_task_once_after_what_it_needs_at_every_size() {
    let mut rng = Rng::new(7);
    for tasks in [0, 1, 2, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097, 40_000] {
        let (graph, needs) = random(tasks, &mut rng);
        let plan = graph.plan().unwrap();
        assert_eq!((plan.len(), plan.edges()), (tasks, needs.concat().len()));
        for yields in [0, 1, 40] {
            let started = RefCell::new(vec![0; tasks]);
            let clock = Cell::new(0);
            let run = plan.run(|task| {
                clock.set(clock.get() + 1);
                assert_eq!(std::mem::replace(&mut started.borrow_mut()[task.index()], clock.get()), 0, "once");
                dagio_tests::bench::Yields(if task.index() % 3 == 0 { yields } else { 0 })
            });
            finish(run);
            let started = started.borrow();
            assert!(needs.iter().enumerate().all(|(task, needs)| needs.iter().all(|&on| started[on] < started[task])));
            assert!(started.iter().all(|&at| at > 0));
        }
    }
}

#[test]
fn p13_of_ready_tasks_the_one_on_the_costliest_path_starts_first() {
    let mut graph = graph(&[("a", &[]), ("b", &[]), ("after b", &["b"]), ("c", &[])]);
    let order = |graph: &Graph| -> Vec<String> {
        let plan = graph.plan().unwrap();
        plan.tasks().map(|task| plan.name(task)).collect()
    };
    assert_eq!(order(&graph), ["b", "a", "after b", "c"]);
    graph.weight(TaskId::new(3), 9).weight(TaskId::new(0), 5);
    assert_eq!(order(&graph), ["c", "a", "b", "after b"]);
    graph.weight(TaskId::new(1), 0).weight(TaskId::new(2), 0);
    assert_eq!(order(&graph), ["c", "a", "b", "after b"], "what costs nothing still comes after what it needs");
}

#[test]
fn p15_weights_are_given_in_any_order_and_of_an_unknown_task_are_an_error() {
    let mut graph = Graph::new();
    graph.weight("b", 9).weight("a", 5).weight("a", 3);
    graph.weight(TaskId::new(2), 4);
    for task in ["a", "b", "c"] {
        graph.add(task);
    }
    let plan = graph.plan().unwrap();
    assert_eq!(plan.tasks().map(|task| plan.name(task)).collect::<Vec<_>>(), ["b", "c", "a"]);
    graph.weight("d", 1).weight(TaskId::new(7), 1);
    assert_eq!(graph.plan().unwrap_err().to_string(), "no task is named `d`");
    assert_eq!(graph.check(), ["d", "#7"].map(|task| GraphError::UnknownTask { task: task.into() }));
}

#[test]
fn p06_a_task_that_always_wakes_itself_yields_to_its_siblings_and_the_executor() {
    let plan = Graph::with_tasks(2).plan().unwrap();
    let polls = [const { Cell::new(0) }; 2];
    let run = plan.run(|task| {
        let polls = &polls[task.index()];
        poll_fn(move |cx| {
            polls.set(polls.get() + 1);
            cx.waker().wake_by_ref();
            Poll::<()>::Pending
        })
    });
    let mut run = pin!(run);
    assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(polls[0].get(), polls[1].get());
    assert!((2..100).contains(&polls[0].get()));
}

#[test]
fn p15_a_driver_that_is_told_nonsense_says_so_and_goes_on() {
    let plan = graph(&[("a", &[]), ("b", &["a"])]).plan().unwrap();
    let (a, b, none) = (TaskId::new(0), TaskId::new(1), TaskId::new(2));
    let mut driver = plan.driver();
    assert_eq!(driver.finish(a, Ok(())).unwrap_err().to_string(), "task #0 is not running");
    assert_eq!(driver.start_next(), Some(a));
    assert_eq!(driver.start_next(), None);
    for not_running in [b, none] {
        assert_eq!(driver.finish(not_running, Ok(())).unwrap_err().task(), not_running);
    }
    driver.finish(a, Ok(())).unwrap();
    assert!(driver.finish(a, Ok(())).is_err());
    assert!(!driver.is_done());
    assert_eq!(driver.start_next(), Some(b));
    driver.finish(b, Err(())).unwrap();
    assert!(driver.is_done() && driver.has_failed());
}

#[test]
fn p15_a_driver_starts_the_most_critical_ready_task_whatever_ended_between() {
    let mut rng = Rng::new(11);
    let (graph, _) = random(500, &mut rng);
    let plan = graph.plan().unwrap();
    let rank: Vec<TaskId> = plan.tasks().collect();
    let place = |task: TaskId| rank.iter().position(|&other| other == task).unwrap();
    let (mut driver, mut running) = (plan.driver(), Vec::new());
    let mut waiting: Vec<usize> = vec![0; plan.len()];
    plan.tasks().flat_map(|task| plan.dependents(task)).for_each(|task| waiting[task.index()] += 1);
    let mut ready: Vec<TaskId> = plan.tasks().filter(|task| waiting[task.index()] == 0).collect();
    while !driver.is_done() {
        if rng.below(2) == 0 {
            ready.sort_by_key(|&task| Reverse(place(task)));
            let next = driver.start_next();
            assert_eq!(next, ready.pop());
            running.extend(next);
        } else if !running.is_empty() {
            let task = running.swap_remove(rng.below(running.len()));
            driver.finish(task, Ok(())).unwrap();
            for dependent in plan.dependents(task) {
                waiting[dependent.index()] -= 1;
                if waiting[dependent.index()] == 0 {
                    ready.push(dependent);
                }
            }
        }
    }
    assert!(ready.is_empty() && waiting.iter().all(|&waiting| waiting == 0));
}

#[test]
fn p15_a_task_of_any_number_that_is_not_there_is_an_error_with_its_number() {
    for number in [1, 1 << 31, u32::MAX] {
        let mut graph = Graph::new();
        let a = graph.add("a");
        let none = TaskId::new(usize::try_from(number).unwrap());
        let unknown = GraphError::UnknownTask { task: format!("#{number}") };
        graph.depend(a, none).depend(none, a).depend(none, none);
        assert_eq!(graph.plan().unwrap_err(), unknown);
        assert_eq!(graph.check(), [unknown.clone(), unknown.clone(), unknown]);
    }
}

#[test]
fn p15_too_many_tasks_are_an_error_whatever_is_added() {
    for tasks in [1 << 31, usize::MAX] {
        let mut graph = Graph::with_tasks(tasks);
        for _ in 0..2 {
            graph.add("more");
        }
        assert_eq!((graph.plan().unwrap_err(), graph.check()), (GraphError::TooLarge, vec![GraphError::TooLarge]));
    }
}

/// As many cycles as pairs of tasks, and paths between them: each is found, at the cost of one.
#[test]
fn p12_a_check_finds_a_hundred_thousand_cycles() {
    let pairs = 100_000;
    let mut graph = Graph::with_tasks(2 * pairs);
    for pair in 0..pairs {
        let [a, b] = [2 * pair, 2 * pair + 1].map(TaskId::new);
        graph.depend(a, b).depend(b, a);
        if pair > 0 {
            graph.depend(a, TaskId::new(2 * pair - 1));
        }
    }
    let errors = graph.check();
    assert_eq!(errors.len(), pairs);
    assert_eq!(errors[7], GraphError::Cycle { path: ["#14", "#15", "#14"].map(str::to_owned).into() });
    assert_eq!(graph.plan().unwrap_err(), errors[0]);
}

/// Each task is on a cycle just if it reaches itself; one cycle for each set of tasks that reach each other.
#[test]
fn p12_a_check_finds_a_shortest_true_cycle_of_each_knot_of_random_graphs() {
    let mut rng = Rng::new(31);
    for _ in 0..if cfg!(miri) { 20 } else { 1000 } {
        let tasks = 1 + rng.below(12);
        let (mut graph, mut far) = (Graph::with_tasks(tasks), vec![vec![usize::MAX; tasks]; tasks]);
        let mut needs = vec![vec![false; tasks]; tasks];
        for _ in 0..rng.below(2 * tasks) {
            let [task, on] = [rng.below(tasks), rng.below(tasks)];
            if task != on {
                graph.depend(TaskId::new(task), TaskId::new(on));
                (far[task][on], needs[task][on]) = (1, true);
            }
        }
        for mid in 0..tasks {
            for from in 0..tasks {
                for to in 0..tasks {
                    far[from][to] = far[from][to].min(far[from][mid].saturating_add(far[mid][to]));
                }
            }
        }
        let meets = |a: usize, b: usize| far[a][b] < usize::MAX && far[b][a] < usize::MAX;
        let firsts: Vec<usize> =
            (0..tasks).filter(|&task| meets(task, task) && (0..task).all(|before| !meets(before, task))).collect();
        let errors = graph.check();
        assert_eq!(errors.len(), firsts.len());
        assert_eq!(graph.plan().err().as_ref(), errors.first());
        for (error, first) in errors.iter().zip(firsts) {
            let GraphError::Cycle { path } = error else { panic!("{error}") };
            let path: Vec<usize> = path.iter().map(|name| name[1..].parse().unwrap()).collect();
            assert_eq!((path.len() - 1, path[0], path[path.len() - 1]), (far[first][first], first, first));
            assert!(path.windows(2).all(|pair| needs[pair[0]][pair[1]]));
        }
    }
}

/// A million tasks, each of which needs the one before: nothing recurses.
#[test]
fn p15_a_chain_of_a_million_tasks_is_built_run_and_dropped() {
    let tasks = 1_000_000;
    let mut graph = Graph::with_tasks(tasks);
    for task in 1..tasks {
        graph.depend(TaskId::new(task), TaskId::new(task - 1));
    }
    let plan = graph.plan().unwrap();
    let ran = Cell::new(0);
    let run = plan.run(|task| {
        assert_eq!(task.index(), ran.get());
        ran.set(ran.get() + 1);
        ready(())
    });
    finish(run);
    assert_eq!(ran.get(), tasks);
    graph.depend(TaskId::new(0), TaskId::new(tasks - 1));
    assert!(matches!(graph.plan(), Err(GraphError::Cycle { path }) if path.len() == tasks + 1));
}

/// A clock that moves when the test says.
#[derive(Default)]
struct Clock {
    now: Cell<u64>,
    timers: RefCell<BinaryHeap<Reverse<(u64, usize)>>>,
    wakers: RefCell<Vec<Waker>>,
}

/// Ready when its clock has come to a time.
struct Sleep {
    clock: Rc<Clock>,
    until: u64,
    asleep: bool,
}

impl Clock {
    fn sleep(self: &Rc<Self>, micros: u64) -> Sleep {
        Sleep { clock: Rc::clone(self), until: self.now.get() + micros, asleep: false }
    }

    /// Moves to the next time that somebody waits for, and wakes all who do.
    fn advance(&self) {
        let mut timers = self.timers.borrow_mut();
        let Reverse((next, _)) = *timers.peek().expect("somebody sleeps");
        self.now.set(next);
        while let Some(Reverse((time, waker))) = timers.peek().copied() {
            if time > next {
                break;
            }
            timers.pop();
            self.wakers.borrow()[waker].wake_by_ref();
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.clock.now.get() >= self.until {
            return Poll::Ready(());
        }
        assert!(!std::mem::replace(&mut self.asleep, true), "polled without a wake");
        let mut wakers = self.clock.wakers.borrow_mut();
        self.clock.timers.borrow_mut().push(Reverse((self.until, wakers.len())));
        wakers.push(cx.waker().clone());
        Poll::Pending
    }
}

/// A graph of `tests/graphs`: its plan, and each task's duration; 100 where the file knows none.
fn read(text: &str) -> (Graph, Vec<u64>, Vec<Vec<usize>>) {
    let rows: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let number = |name: &str| rows.iter().position(|row| row[0] == name).expect("a task of the file");
    let mut graph = Graph::new();
    let mut needs = Vec::new();
    for row in &rows {
        let on: Vec<&str> = row[2].split(',').filter(|on| !on.is_empty()).collect();
        for on in &on {
            graph.depend(row[0], *on);
        }
        needs.push(on.into_iter().map(number).collect());
        graph.add(row[0]);
    }
    let micros = rows.iter().map(|row| match row[1].parse().expect("a duration") {
        0 => 100,
        micros => micros,
    });
    (graph, micros.collect(), needs)
}

/// When each task starts if nothing but what it needs holds it up.
fn ideal(plan: &Plan, micros: &[u64], needs: &[Vec<usize>]) -> Vec<u64> {
    let mut start = vec![0; needs.len()];
    for task in plan.tasks().map(TaskId::index) {
        start[task] = needs[task].iter().map(|&on| start[on] + micros[on]).max().unwrap_or(0);
    }
    start
}

/// A graph of `tests/graphs`, and what its README says of it.
struct Real {
    text: &'static str,
    tasks: usize,
    edges: usize,
    /// How long the longest path takes, in microseconds.
    critical: u64,
    /// The most that run at once if each starts at its ideal time.
    width: usize,
    /// The most that could ever run at once.
    antichain: usize,
}

const REAL: [Real; 4] = [
    Real { text: include_str!("../graphs/s7.dag"), tasks: 7, edges: 8, critical: 800_000, width: 2, antichain: 2 },
    Real {
        text: include_str!("../graphs/cargo-axum-sqlx.dag"),
        tasks: 225,
        edges: 563,
        critical: 23 * 100,
        width: 82,
        antichain: 101,
    },
    Real { text: include_str!("../graphs/npm-webpack.dag"), tasks: 64, edges: 94, critical: 8 * 100, width: 35, antichain: 35 },
    Real {
        text: include_str!("../graphs/npm-react-scripts-acyclic.dag"),
        tasks: 1285,
        edges: 2724,
        critical: 20 * 100,
        width: 525,
        antichain: 706,
    },
];

#[test]
fn p01_p02_in_real_graphs_every_task_starts_once_at_its_ideal_time() {
    for Real { text, tasks, edges, critical, width, antichain } in REAL {
        let (graph, micros, needs) = read(text);
        let plan = graph.plan().unwrap();
        assert_eq!((plan.len(), plan.edges()), (tasks, edges));
        let clock = Rc::new(Clock::default());
        let started = RefCell::new(vec![None; tasks]);
        let running = Cell::new(0);
        let run = plan.run(|task| {
            let before = started.borrow_mut()[task.index()].replace(clock.now.get());
            assert_eq!(before, None, "once");
            running.set(running.get() + 1);
            assert!(running.get() <= antichain);
            let sleep = clock.sleep(micros[task.index()]);
            let running = &running;
            async move {
                sleep.await;
                running.set(running.get() - 1);
            }
        });
        let mut hand = Hand::new(Box::pin(run));
        let mut most = 0;
        while hand.poll().is_pending() {
            most = most.max(running.get());
            clock.advance();
            assert!(hand.is_woken());
        }
        assert_eq!((clock.now.get(), most, running.get()), (critical, width, 0));
        let ideal: Vec<Option<u64>> = ideal(&plan, &micros, &needs).into_iter().map(Some).collect();
        assert_eq!(*started.borrow(), ideal);
    }
}

/// Tokio's clock goes by milliseconds: all takes ten times as long.
#[tokio::test(start_paused = true)]
async fn p01_p02_in_real_graphs_on_tokio_every_task_starts_once_at_its_ideal_time() {
    for Real { text, tasks, critical, .. } in REAL {
        let (graph, micros, needs) = read(text);
        let plan = graph.plan().unwrap();
        let begun = tokio::time::Instant::now();
        let started = RefCell::new(vec![None; tasks]);
        let run = plan.run(|task| {
            let before = started.borrow_mut()[task.index()].replace(begun.elapsed());
            assert_eq!(before, None, "once");
            tokio::time::sleep(Duration::from_micros(10 * micros[task.index()]))
        });
        run.await;
        assert_eq!(begun.elapsed(), Duration::from_micros(10 * critical));
        let ideal = ideal(&plan, &micros, &needs).into_iter().map(|at| Some(Duration::from_micros(10 * at)));
        assert!(ideal.eq(started.into_inner()));
    }
}

#[test]
fn p12_real_graphs_with_cycles_are_refused_with_a_true_cycle() {
    for (text, knots) in
        [(include_str!("../graphs/npm-webpack-peer.dag"), 2), (include_str!("../graphs/npm-react-scripts.dag"), 1)]
    {
        let (graph, _, needs) = read(text);
        let names: Vec<&str> =
            text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()).collect();
        let number = |name: &String| names.iter().position(|other| other == name).unwrap();
        let all = graph.check();
        assert_eq!(all.len(), knots);
        for error in all.into_iter().chain([graph.plan().unwrap_err()]) {
            let GraphError::Cycle { path } = error else { panic!("{error}") };
            assert!(path.len() > 2 && path.first() == path.last());
            assert!(path.windows(2).all(|pair| needs[number(&pair[0])].contains(&number(&pair[1]))));
        }
    }
}
