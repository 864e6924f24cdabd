//! `cargo run --example adapter`: a graph on an executor that has no adapter, by one of some hundred lines, which is `adapter/runtime.rs`.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[path = "adapter/runtime.rs"]
mod runtime;

#[derive(Clone)]
struct Count {
    file: PathBuf,
}

#[dagio::dag(runtime = runtime, error = io::Error)]
impl Count {
    /// On a thread that may block.
    #[blocking]
    #[retry(attempts = 3, backoff = "10ms", when = |error| error.kind() == ErrorKind::Interrupted)]
    fn text(&self) -> io::Result<Arc<str>> {
        Ok(std::fs::read_to_string(&self.file)?.into())
    }

    /// Tasks of the executor, side by side.
    #[spawn]
    #[timeout("5s")]
    async fn words(&self, text: &Arc<str>) -> usize {
        text.split_whitespace().count()
    }

    #[spawn]
    async fn longest(&self, text: &Arc<str>) -> usize {
        text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
    }

    /// In the run.
    async fn line(&self, words: &usize, longest: &usize) -> String {
        format!("{words} words, {longest} characters in the longest line")
    }
}

fn main() -> ExitCode {
    let file = std::env::args_os().nth(1).unwrap_or_else(|| "README.md".into());
    match runtime::block_on(Count { file: file.into() }.line()) {
        Ok(line) => println!("{line}"),
        Err(failed) => {
            eprintln!("{failed}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
