//! Runs this program, and Python, under callgrind and without, a part of the cases at a time.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

/// How many processes run at once.
const AT_ONCE: usize = 2;

/// Runs jobs beside each other; the results come in the order of the jobs.
pub(crate) fn all<T: Send>(jobs: Vec<Box<dyn FnOnce() -> T + Send + '_>>) -> Vec<T> {
    let results: Vec<Mutex<Option<T>>> = jobs.iter().map(|_| Mutex::new(None)).collect();
    let left = Mutex::new(jobs.into_iter().zip(&results));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = left.lock().expect("no panic").next();
                    let Some((job, result)) = next else { break };
                    *result.lock().expect("no panic") = Some(job());
                }
            });
        }
    });
    results.into_iter().map(|result| result.into_inner().expect("no panic").expect("it ran")).collect()
}

/// A program and what it gets.
#[derive(Clone)]
pub(crate) struct Program {
    command: Vec<String>,
    input: String,
}

impl Program {
    /// This one.
    pub(crate) fn of<const N: usize>(args: [&str; N]) -> Self {
        let own = std::env::current_exe().expect("the own path").to_str().expect("an UTF-8 path").to_owned();
        Program { command: [own.as_str()].into_iter().chain(args).map(String::from).collect(), input: String::new() }
    }

    /// The script in Python; `PYTHON` says which.
    pub(crate) fn python<const N: usize>(args: [&str; N], input: &str) -> Self {
        let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/peers.py");
        let command = [python.as_str(), script].into_iter().chain(args).map(String::from).collect();
        Program { command, input: input.into() }
    }

    /// Returns what it says.
    pub(crate) fn output(&self) -> String {
        self.run(&[]).0
    }

    /// Returns the instructions of all of it.
    pub(crate) fn instructions(&self) -> u64 {
        let (_, said) = self.run(&["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        let line = said.lines().find_map(|line| line.split_once("Collected :")).expect("a count");
        line.1.trim().parse().expect("a number")
    }

    fn run(&self, before: &[&str]) -> (String, String) {
        let words: Vec<&str> = before.iter().copied().chain(self.command.iter().map(String::as_str)).collect();
        // The same hashes each time in Python; in Rust they are random.
        let mut child = Command::new(words[0])
            .args(&words[1..])
            .env("PYTHONHASHSEED", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", words[0]));
        child.stdin.take().expect("it is piped").write_all(self.input.as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        let [out, err] = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
        assert!(output.status.success(), "{words:?}: {err}");
        (out, err)
    }
}
