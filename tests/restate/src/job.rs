//! A graph of jobs, which runs in one process, or durable: [`Flow::plan`] and [`work`] are the same for both.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use dagio::parts::Kept;
use dagio::{Dependencies, Graph, GraphError, Outputs, Plan, Policy, Report, TaskId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A graph, and how to run it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Flow {
    /// The name of this run: what it did is recorded by it.
    pub(crate) run: String,
    pub(crate) tasks: Vec<Task>,
    /// `finish-running`, `keep-going`, or else `fail-fast`.
    pub(crate) policy: String,
    pub(crate) limit: Option<usize>,
    /// How much there is of the pool that tasks `take` of.
    pub(crate) pool: Option<u32>,
    /// In place of that, for this run.
    pub(crate) pool_of_run: Option<u32>,
    /// Whether tasks are torn down, and of which one that fails.
    pub(crate) teardown: bool,
    pub(crate) teardown_fails: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Task {
    pub(crate) name: String,
    pub(crate) needs: Vec<String>,
    /// What it waits for, whether that succeeds or not.
    pub(crate) after: Vec<String>,
    pub(crate) takes: u32,
    pub(crate) does: Does,
    pub(crate) ms: u64,
    /// How it ends, when it has slept.
    pub(crate) ends: Ends,
}

/// Where and how a task sleeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Does {
    /// As any program does.
    #[default]
    Sleep,
    /// Durably: it hears when it is cancelled.
    SleepDurably,
    /// The same, but one at a time of those of a run: the others wait in the queue of an object.
    Queue,
    /// In the handler that runs the plan.
    Here,
    /// It does not: it waits for somebody's approval.
    Wait,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Ends {
    #[default]
    Well,
    Failing,
    /// Fails in a way that Restate tries again, as often, and then well.
    Flaky(u32),
    /// With an output of so many bytes.
    Large(usize),
    /// With an output of another type.
    Strange,
}

impl Flow {
    pub(crate) fn policy(&self) -> Policy {
        match &*self.policy {
            "finish-running" => Policy::FinishRunning,
            "keep-going" => Policy::KeepGoing,
            _ => Policy::FailFast,
        }
    }

    /// Makes the plan.
    pub(crate) fn plan(&self) -> Result<Plan, GraphError> {
        let mut graph = Graph::new();
        if let Some(size) = self.pool {
            graph.pool("pool", size);
        }
        for task in &self.tasks {
            graph.add(&task.name);
            for on in &task.needs {
                graph.depend(&*task.name, &**on);
            }
            for on in &task.after {
                graph.after(&*task.name, &**on);
            }
            if task.takes > 0 {
                graph.take(&*task.name, "pool", task.takes);
            }
        }
        graph.plan()
    }

    /// What a task is to do, now that what it needs has ended.
    pub(crate) fn job(&self, task: TaskId, needs: Dependencies<'_, u64>) -> Job {
        let needs = needs.iter().map(|(_, depth)| *depth).collect();
        Job { run: self.run.clone(), task: self.tasks[task.index()].clone(), needs }
    }
}

/// A task's input.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) run: String,
    pub(crate) task: Task,
    /// The outputs of what it needs.
    pub(crate) needs: Vec<u64>,
}

/// What a job fails with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Broken {
    Task { name: String },
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Broken::Task { name } = self;
        write!(f, "{name} is broken")
    }
}

/// Does a job: gives how deep its task is in the graph.
pub(crate) async fn work(job: &Job) -> Result<u64, Broken> {
    if matches!(job.task.does, Does::Sleep | Does::Here) && job.task.ms > 0 {
        tokio::time::sleep(Duration::from_millis(job.task.ms)).await;
    }
    match job.task.ends {
        Ends::Failing => Err(Broken::Task { name: job.task.name.clone() }),
        _ => Ok(1 + job.needs.iter().max().unwrap_or(&0)),
    }
}

/// What a run tells: its report, read by machine and by people, and its outputs.
pub(crate) fn told<E: fmt::Display>(report: &Report<(), Kept<'_, E>>, outputs: &Outputs<'_, u64>) -> Value {
    let plan = outputs.plan();
    let outputs: Value = outputs.iter().map(|(task, depth)| (plan.name(task), json!(depth))).collect();
    json!({ "report": report, "text": report.to_string(), "outputs": outputs })
}

/// What the processes did, for the one that looks on: a line for each attempt, a file for each effect.
#[derive(Debug, Clone)]
pub(crate) struct Records(PathBuf);

/// An attempt began, or ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Attempt {
    pub(crate) run: String,
    pub(crate) task: String,
    pub(crate) process: u32,
    pub(crate) at: u128,
    pub(crate) ended: bool,
}

/// What a task did.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Effect {
    pub(crate) run: String,
    pub(crate) task: String,
    pub(crate) process: u32,
    /// When the attempt began that did it.
    pub(crate) began: u128,
    pub(crate) at: u128,
}

impl Records {
    pub(crate) fn new(dir: PathBuf) -> Self {
        Records(dir)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Notes that an attempt begins, and tells when.
    pub(crate) fn begin(&self, run: &str, task: &str) -> io::Result<u128> {
        self.attempt(run, task, false)
    }

    /// Notes that an attempt ends.
    pub(crate) fn end(&self, run: &str, task: &str) -> io::Result<u128> {
        self.attempt(run, task, true)
    }

    fn attempt(&self, run: &str, task: &str, ended: bool) -> io::Result<u128> {
        let at = now();
        let attempt = Attempt { run: run.to_owned(), task: task.to_owned(), process: process::id(), at, ended };
        // One write, so that lines of several processes do not mix.
        let line = serde_json::to_string(&attempt)? + "\n";
        OpenOptions::new().append(true).create(true).open(self.file("attempts"))?.write_all(line.as_bytes())?;
        Ok(at)
    }

    /// Does what a task does, once for each key, however often it is asked for.
    pub(crate) fn effect(&self, key: &str, run: &str, task: &str, began: u128) -> io::Result<()> {
        let effect = Effect { run: run.to_owned(), task: task.to_owned(), process: process::id(), began, at: now() };
        // It is there whole, or not at all.
        let new = self.file(&format!("new-{}-{key}", process::id()));
        fs::write(&new, serde_json::to_string(&effect)?)?;
        let done = match fs::hard_link(&new, self.file(&format!("effect-{key}"))) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            done => done,
        };
        fs::remove_file(new)?;
        done
    }

    /// Reads the attempts of a run, in the order in which they were written.
    pub(crate) fn attempts(&self, run: &str) -> io::Result<Vec<Attempt>> {
        let text = match fs::read_to_string(self.file("attempts")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            text => text?,
        };
        let attempts = text.lines().map(serde_json::from_str::<Attempt>).collect::<Result<Vec<_>, _>>()?;
        Ok(attempts.into_iter().filter(|attempt| attempt.run == run).collect())
    }

    /// Reads the effects of a run, the first one first.
    pub(crate) fn effects(&self, run: &str) -> io::Result<Vec<Effect>> {
        let mut effects = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with("effect-") {
                let effect: Effect = serde_json::from_str(&fs::read_to_string(entry.path())?)?;
                effects.extend((effect.run == run).then_some(effect));
            }
        }
        effects.sort_by_key(|effect| effect.at);
        Ok(effects)
    }
}

/// Nanoseconds since 1970.
pub(crate) fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos())
}
