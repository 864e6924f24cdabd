//! What the tasks do: the same, whatever runs them.

use std::future::Future;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

use dagio_tests::Rng;
use dagio_tests::bench::{Opaque, Yields};
use tokio::time::{Duration, Instant, sleep};

use crate::graphs::Edges;
use crate::ways::dagx::Tasks;

/// The bodies of a graph's tasks. A task waits, then gives a number that it makes of those of the tasks that it needs.
pub(crate) trait Work: Tasks + Sync + 'static {
    fn wait(&'static self, task: u32) -> impl Future<Output = ()> + Send;

    /// Is told what a task gives.
    fn gave(&self, _task: u32, _value: u64) {}
}

pub(crate) fn mix(task: u32, inputs: impl IntoIterator<Item = u64>) -> u64 {
    inputs.into_iter().fold(u64::from(task), |value, input| (value ^ input).wrapping_mul(31).rotate_left(7))
}

/// A task that gets its inputs as values.
pub(crate) async fn give<W: Work, const N: usize>(work: &'static W, task: u32, inputs: [u64; N]) -> u64 {
    work.wait(task).await;
    made(work, task, inputs)
}

/// What it gives when it has waited.
pub(crate) fn made<W: Work, const N: usize>(work: &'static W, task: u32, inputs: [u64; N]) -> u64 {
    let value = mix(task, inputs);
    work.gave(task, value);
    value
}

/// What the tasks gave, for those who run tasks without values.
pub(crate) struct Values(Vec<AtomicU64>);

impl Values {
    pub(crate) fn new(edges: &Edges) -> Self {
        Self((0..edges.len()).map(|_| AtomicU64::new(0)).collect())
    }

    /// A task that finds its inputs here.
    pub(crate) async fn give<W: Work>(&self, edges: &Edges, work: &'static W, task: u32) {
        work.wait(task).await;
        let inputs = edges.needs[task as usize].iter().map(|&on| self.0[on as usize].load(Ordering::Relaxed));
        let value = mix(task, inputs);
        self.0[task as usize].store(value, Ordering::Relaxed);
        work.gave(task, value);
    }
}

/// Ready, behind a call that the compiler cannot see through.
pub(crate) struct Ready;

impl Work for Ready {
    fn wait(&'static self, _: u32) -> impl Future<Output = ()> + Send {
        Opaque
    }
}

/// Pending once, and woken at once.
pub(crate) struct Once;

impl Work for Once {
    fn wait(&'static self, _: u32) -> impl Future<Output = ()> + Send {
        Yields(1)
    }
}

/// Looks whether each task starts once, after all that it needs ended, and gives what it should.
pub(crate) struct Checked {
    edges: &'static Edges,
    expected: Vec<u64>,
    /// 0, 1 when the task started, 2 when it ended.
    states: Vec<AtomicU8>,
}

impl Checked {
    pub(crate) fn new(edges: &'static Edges) -> Self {
        let mut expected: Vec<u64> = Vec::with_capacity(edges.len());
        for (task, needs) in (0..).zip(&edges.needs) {
            expected.push(mix(task, needs.iter().map(|&on| expected[on as usize])));
        }
        Self { edges, expected, states: (0..edges.len()).map(|_| AtomicU8::new(0)).collect() }
    }

    /// Panics if a task did not end; then another run may be looked at.
    pub(crate) fn all_ended(&self) {
        for (task, state) in self.states.iter().enumerate() {
            assert_eq!(state.swap(0, Ordering::Relaxed), 2, "task {task} ended");
        }
    }
}

impl Work for Checked {
    async fn wait(&'static self, task: u32) {
        for &on in &self.edges.needs[task as usize] {
            assert_eq!(self.states[on as usize].load(Ordering::Relaxed), 2, "task {on} ended before task {task} starts");
        }
        assert_eq!(self.states[task as usize].swap(1, Ordering::Relaxed), 0, "task {task} starts once");
        Yields(task % 3).await;
    }

    fn gave(&self, task: u32, value: u64) {
        assert_eq!(value, self.expected[task as usize], "what task {task} gives");
        assert_eq!(self.states[task as usize].swap(2, Ordering::Relaxed), 1, "task {task} ends once");
    }
}

/// Tasks that take unequally long, by tokio's clock, and note when they start and end.
pub(crate) struct Unequal {
    millis: Vec<u64>,
    times: Mutex<Vec<[Option<Instant>; 2]>>,
}

impl Unequal {
    pub(crate) fn new(edges: &Edges) -> Self {
        let mut rng = Rng::new(11);
        // Of the seed's twin B takes long, and C longer than A.
        let millis = match edges.len() {
            7 => vec![10, 50, 40, 10, 20, 10, 10],
            tasks => (0..tasks).map(|_| 1 + rng.below(100) as u64).collect(),
        };
        Self { times: Mutex::new(vec![[None; 2]; millis.len()]), millis }
    }

    pub(crate) fn millis(&self) -> &[u64] {
        &self.millis
    }

    fn note(&self, task: u32, end: usize) {
        self.times.lock().expect("no panic")[task as usize][end] = Some(Instant::now());
    }

    /// By how much tasks started later than the last one that they need ended, in milliseconds, in the mean and at most; and how long the run
    /// took, and its longest path.
    pub(crate) fn lateness(&self, edges: &Edges, begun: Instant) -> Lateness {
        let times = self.times.lock().expect("no panic");
        let times: Vec<_> = times.iter().map(|times| times.map(|time| (time.expect("it ran") - begun).as_millis())).collect();
        let mut path: Vec<u128> = Vec::new();
        let (mut sum, mut most) = (0, 0);
        for (task, needs) in edges.needs.iter().enumerate() {
            let [start, _] = times[task];
            let late = start - needs.iter().map(|&on| times[on as usize][1]).max().unwrap_or(0);
            (sum, most) = (sum + late, most.max(late));
            path.push(needs.iter().map(|&on| path[on as usize]).max().unwrap_or(0) + u128::from(self.millis[task]));
        }
        let took = times.iter().map(|[_, end]| *end).max().unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let mean = sum as f64 / times.len() as f64;
        Lateness { mean, most, took, path: path.into_iter().max().unwrap_or(0) }
    }
}

pub(crate) struct Lateness {
    pub(crate) mean: f64,
    pub(crate) most: u128,
    pub(crate) took: u128,
    pub(crate) path: u128,
}

impl Work for Unequal {
    async fn wait(&'static self, task: u32) {
        self.note(task, 0);
        sleep(Duration::from_millis(self.millis[task as usize])).await;
    }

    fn gave(&self, task: u32, _: u64) {
        self.note(task, 1);
    }
}
