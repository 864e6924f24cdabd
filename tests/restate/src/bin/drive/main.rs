//! Starts Restate, workers and an orchestrator, runs graphs on them, kills them, and looks at what they did: `drive SERVER DIR [--long]`.

mod checks;
mod cluster;
mod example;
mod faults;
mod figures;
mod flows;
mod random;

use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use cluster::{Anyhow, Cluster};

/// What was shown so far.
#[derive(Default)]
pub(crate) struct Shown {
    passed: usize,
    failed: usize,
}

impl Shown {
    /// Something that is to hold; it says more about it.
    pub(crate) fn check(&mut self, what: &str, holds: impl FnOnce() -> Anyhow<String>) {
        let begin = Instant::now();
        let (word, more) = match holds() {
            Ok(more) => {
                self.passed += 1;
                ("ok", more)
            }
            Err(error) => {
                self.failed += 1;
                ("FAILED", error.to_string())
            }
        };
        let colon = if more.is_empty() { "" } else { ": " };
        println!("{word}: {what}{colon}{more} ({:.1} s)", begin.elapsed().as_secs_f64());
    }
}

fn main() -> ExitCode {
    let begin = Instant::now();
    let args: Vec<String> = env::args().skip(1).collect();
    let long = args.iter().any(|arg| arg == "--long");
    let [server, dir, ..] = &args[..] else {
        eprintln!("usage: drive SERVER DIR [--long]");
        return ExitCode::from(2);
    };
    let mut shown = Shown::default();
    match Cluster::start(Path::new(server), Path::new(dir)) {
        Ok(mut cluster) => {
            println!("started after {:.1} s", begin.elapsed().as_secs_f64());
            checks::all(&mut shown, &cluster);
            example::all(&mut shown, &cluster);
            figures::all(&mut shown, &cluster);
            faults::all(&mut shown, &mut cluster, long);
        }
        Err(error) => shown.check("start", || Err(error)),
    }
    println!("restate: {} passed, {} failed, {} s", shown.passed, shown.failed, begin.elapsed().as_secs());
    if shown.failed == 0 && shown.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
