//! Starts Restate, workers and an orchestrator, runs graphs on them, kills them, and looks at what they did.

mod checks;
mod cluster;
mod example;
mod faults;
mod figures;
mod flows;
mod random;

use std::path::Path;
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

/// Tells whether all holds.
pub(crate) fn all(server: &Path, dir: &Path, long: bool) -> bool {
    let begin = Instant::now();
    let mut shown = Shown::default();
    match Cluster::start(server, dir) {
        Ok(mut cluster) => {
            println!("started after {:.1} s", begin.elapsed().as_secs_f64());
            checks::all(&mut shown, &cluster);
            example::all(&mut shown, &cluster);
            figures::all(&mut shown, &cluster, long);
            faults::all(&mut shown, &mut cluster, long);
        }
        Err(error) => shown.check("start", || Err(error)),
    }
    println!("restate: {} passed, {} failed, {} s", shown.passed, shown.failed, begin.elapsed().as_secs());
    shown.failed == 0 && shown.passed > 0
}
