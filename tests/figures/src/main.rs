//! Are the instructions of dagio's benches what they were? They are counted again and compared with `figures.md`.
//!
//! `cargo run --release --manifest-path tests/figures/Cargo.toml` fails if one rose by more than 2%, and says which. Where the ground is another, a
//! compiler or a libc, so that what is written by hand beside it has other counts too, the ratio of the two is compared instead, and may rise
//! by 10%. `-- --write` writes the counts of this compiler into `figures.md`.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Mutex;
use std::{fs, thread};

use dagio_tests::bench::{self, Case, ratio};

#[expect(dead_code, reason = "its cases alone")]
#[path = "../../benches/builder/main.rs"]
mod builder;
#[expect(dead_code, reason = "its cases alone")]
#[path = "../../benches/plan/main.rs"]
mod plan;
#[expect(dead_code, reason = "its cases alone")]
#[path = "../../benches/seed/main.rs"]
mod seed;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/figures.md");
const COMPILER: &str = env!("COMPILER");

/// What a count may rise by, on the same ground; and what a ratio may, on another.
const COUNT: f64 = 1.02;
const RATIO: f64 = 1.10;

/// By how much what is written by hand may differ on the same ground.
const SAME: f64 = 0.005;

struct Figure {
    case: String,
    times: u64,
    count: u64,
    by_hand: String,
    count_by_hand: u64,
}

impl Figure {
    fn read(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        let [case, times, count, by_hand, count_by_hand] = cells[..] else { return None };
        let number = |text: &str| text.parse().ok();
        let [times, count, count_by_hand] = [number(times)?, number(count)?, number(count_by_hand)?];
        Some(Figure { case: case.into(), times, count, by_hand: by_hand.into(), count_by_hand })
    }

    fn line(&self) -> String {
        format!("| {} | {} | {} | {} | {} |", self.case, self.times, self.count, self.by_hand, self.count_by_hand)
    }

    /// Says what is missed, if something is.
    fn missed(&self, old: &Figure, same_compiler: bool) -> Option<String> {
        let by_hand = ratio(self.count_by_hand, old.count_by_hand);
        if same_compiler && (by_hand - 1.0).abs() <= SAME {
            let rise = ratio(self.count, old.count);
            return (rise > COUNT).then(|| format!("`{}`: {} instructions, were {}", self.case, self.count, old.count));
        }
        let [now, then] = [self, old].map(|figure| ratio(figure.count, figure.count_by_hand));
        (now > then * RATIO).then(|| format!("`{}`: {now:.3} of `{}`, was {then:.3}", self.case, self.by_hand))
    }
}

/// Counts all cases that the figures name, two at a time.
fn counted(figures: &[Figure]) -> BTreeMap<String, u64> {
    let cases: BTreeMap<&str, u64> =
        figures.iter().flat_map(|figure| [&figure.case, &figure.by_hand].map(|case| (case.as_str(), figure.times))).collect();
    let (left, counts) = (Mutex::new(cases.into_iter()), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = left.lock().expect("no panic").next();
                    let Some((case, times)) = next else { break };
                    let count = bench::instructions_of(case, times);
                    counts.lock().expect("no panic").insert(case.to_owned(), count);
                }
            });
        }
    });
    counts.into_inner().expect("no panic")
}

fn main() -> ExitCode {
    let cases: Vec<Case> = [builder::CASES, plan::CASES, seed::CASES].concat();
    if bench::ran_a_case(&cases) {
        return ExitCode::SUCCESS;
    }
    if cfg!(debug_assertions) {
        println!("figures are those of --release");
        return ExitCode::FAILURE;
    }
    let text = fs::read_to_string(FILE).expect("figures");
    let old: Vec<Figure> = text.lines().filter_map(Figure::read).collect();
    assert!(!old.is_empty(), "figures");
    let counts = counted(&old);
    let new: Vec<Figure> = old
        .iter()
        .map(|old| {
            let [case, by_hand] = [&old.case, &old.by_hand].map(String::clone);
            Figure { count: counts[&case], count_by_hand: counts[&by_hand], case, by_hand, times: old.times }
        })
        .collect();
    let compiler = text.lines().find_map(|line| line.strip_prefix("    ")).expect("a compiler");

    if std::env::args().any(|arg| arg == "--write") {
        let mut figures = new.iter();
        let lines = text.lines().map(|line| match Figure::read(line) {
            Some(_) => figures.next().expect("as many").line(),
            None => line.replace(compiler, COMPILER),
        });
        fs::write(FILE, lines.collect::<Vec<_>>().join("\n") + "\n").expect("figures can be written");
        println!("figures: {} written, by {COMPILER}", new.len());
        return ExitCode::SUCCESS;
    }
    println!("| case | instructions | were | ratio to what is by hand | was |\n|---|---|---|---|---|");
    for (new, old) in new.iter().zip(&old) {
        let [now, then] = [new, old].map(|figure| ratio(figure.count, figure.count_by_hand));
        println!("| {} | {} | {} | {now:.3} | {then:.3} |", new.case, new.count, old.count);
    }
    let same = compiler == COMPILER;
    if !same {
        println!("\nThe figures are of {compiler}, this is {COMPILER}: ratios are compared, within 10%.");
    }
    let missed: Vec<_> = new.iter().zip(&old).filter_map(|(new, old)| new.missed(old, same)).collect();
    for missed in &missed {
        println!("missed: {missed}");
    }
    println!("figures: {} held, {} missed, by {COMPILER}", new.len() - missed.len(), missed.len());
    if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
