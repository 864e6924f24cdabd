//! The examples, run as a newcomer runs them: what they say, and how they end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const RUNTIMES: [&str; 2] = ["smol", "tokio"];

/// A new directory that goes with this.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("dagio-test-{}-{name}", std::process::id()));
        fs::create_dir(&dir).expect("a new directory");
        Self(dir)
    }

    fn file(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("it is in the directory")).expect("a directory");
        fs::write(path, text).expect("a new file");
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        // The test has its result by now.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Cargo builds what is out of date; all it needs was fetched for this test.
fn example(name: &str, args: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["run", "--quiet", "--offline", "--example", name, "--"])
        .args(args)
        .output()
        .expect("cargo runs")
}

fn report(args: &[&str]) -> Output {
    example("report", args)
}

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// On both runtimes.
fn fails_with(dir: &Path, task: &str, path: &Path) {
    for runtime in RUNTIMES {
        let output = report(&[dir.to_str().expect("UTF-8"), "--runtime", runtime]);
        let said = String::from_utf8_lossy(&output.stderr);
        let start = format!("error: task `{task}` failed: {}: ", path.display());
        assert!(said.lines().last().is_some_and(|line| line.starts_with(&start)), "{said}");
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn report_counts_and_shows_every_task() {
    let dir = Dir::new("counts");
    dir.file("Cargo.toml", "[package]\nname = \"it\"\n");
    dir.file("src/lib.rs", "one\ntwo\nno line break");
    dir.file("src/deep/mod.rs", "four\n");
    dir.file("image.png", "is no text");
    dir.file("target/made.rs", "is not read\n");
    dir.file(".git/made.rs", "is not read\n");
    let said = RUNTIMES.map(|runtime| stdout(&report(&["--runtime", runtime, dir.0.to_str().unwrap()])));

    let parts = said.each_ref().map(|said| said.split_once("\nin ").unwrap());
    assert_eq!(parts[0].0, parts[1].0, "the same on both runtimes");
    for (text, rest) in parts {
        let words: Vec<Vec<_>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(words[1..3], [["Rust", "2", "files", "4", "lines"], ["TOML", "1", "files", "2", "lines"]]);
        assert_eq!(words.len(), 4, "and the digest: {text}");

        let (path, timeline) = rest.split_once("\n\n").unwrap();
        assert_eq!(fs::read_to_string(path).unwrap().trim_end(), text);
        fs::remove_file(path).unwrap();
        ran_in_order(timeline);
    }
}

/// Each task once, and none starts before what it needs has ended.
fn ran_in_order(timeline: &str) {
    let ran: Vec<(&str, f64, f64)> = timeline
        .lines()
        .map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            assert!(words.len() == 7 && words[6].chars().all(|bar| bar == '█'), "{line}");
            (words[0], words[1].parse().expect("ms"), words[4].parse().expect("ms"))
        })
        .collect();
    assert_eq!(ran.len(), 7, "{timeline}");
    let of = |task| ran.iter().find(|ran| ran.0 == task).expect("it ran");
    for (before, after) in [
        ("manifest", "files"),
        ("files", "texts"),
        ("kinds", "texts"),
        ("texts", "digest"),
        ("texts", "table"),
        ("digest", "report"),
        ("table", "report"),
    ] {
        assert!(of(before).2 <= of(after).1, "{timeline}");
    }
}

#[test]
fn report_without_a_manifest_reads_target() {
    let dir = Dir::new("plain");
    dir.file("target/notes.md", "a line\n");
    let said = stdout(&report(&[dir.0.to_str().unwrap()]));
    assert!(said.contains("Markdown"), "{said}");
    let (_, rest) = said.split_once("\nin ").unwrap();
    fs::remove_file(rest.lines().next().unwrap()).unwrap();
}

#[test]
fn p07_report_names_the_task_and_the_missing_directory() {
    let dir = Dir::new("missing");
    let missing = dir.0.join("none");
    fails_with(&missing, "files", &missing);
}

#[test]
fn p07_report_names_the_task_and_the_unreadable_manifest() {
    let dir = Dir::new("manifest");
    let manifest = dir.0.join("Cargo.toml");
    fs::create_dir(&manifest).unwrap();
    fails_with(&dir.0, "manifest", &manifest);
}

/// Not by permissions: they do not bind root, whom some machines test as.
#[cfg(unix)]
#[test]
fn p07_report_names_the_task_and_the_unreadable_file() {
    let dir = Dir::new("link");
    dir.file("good.rs", "a line\n");
    let link = dir.0.join("lost.rs");
    std::os::unix::fs::symlink("nowhere", &link).unwrap();
    fails_with(&dir.0, "texts", &link);
}

#[test]
fn report_explains_itself() {
    let help = stdout(&report(&["--help"]));
    assert!(help.contains("Usage:") && help.contains("--runtime smol|tokio"), "{help}");
    for wrong in [&["--runtime", "other"][..], &["--runtime"], &["--other"], &["a", "b"]] {
        let output = report(wrong);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("Usage:"));
    }
}

/// Each of these is in the text, in this order.
fn says(text: &str, words: &[&str]) {
    let mut rest = text;
    for words in words {
        rest = rest.split_once(words).unwrap_or_else(|| panic!("{words}, in its place, in: {text}")).1;
    }
}

/// What it said on the standard error, having failed.
fn stderr(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn quickstart_serves_and_then_has_no_file() {
    let said = stdout(&example("quickstart", &[]));
    says(&said, &["127.0.0.1:", " serves with the database at 127.0.0.1:", "\ntask `config` failed: "]);
}

#[test]
fn startup_serves_and_is_undone() {
    let said = stdout(&example("startup", &[]));
    says(&said, &["migration 1: table users", "migration 2: table prices", "begins: serve", "answers: 2 users, 2 prices"]);
    for undone in ["undone: store", "undone: listener"] {
        says(&said, &["answers: ", undone, "7 tasks: 6 done, 1 cancelled", "serve, cancelled"]);
    }
}

#[test]
fn startup_names_the_step_that_fails_and_undoes_the_others() {
    for (step, undone) in [("config", false), ("schema", true), ("prices", true)] {
        let output = example("startup", &[step]);
        let failed = format!("task `{step}` failed: broken");
        assert!(stderr(&output).contains(&failed));
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(said.contains("undone: store"), undone, "{said}");
        says(&said, &[&failed, &format!("{step}, failed")]);
    }
}

#[test]
fn fan_out_does_without_and_keeps_to_its_deadline() {
    let said = stdout(&example("fan_out", &[]));
    let answers: Vec<_> = said.split("\n\n").collect();
    says(answers[0], &["-> 200 ada | ", "no offers", "the run succeeded", "offers failed: the backend hung up"]);
    says(answers[1], &["-> 200 ada | no orders now (task `orders` failed: timed out after 400ms)", "the run succeeded"]);
    says(answers[2], &["-> 504", "the run was cancelled"]);
    says(answers[3], &["-> 502", "task `user` failed: the backend hung up", "orders skipped"]);
}

#[test]
fn retries_asks_again_and_no_more_at_once_than_there_are_connections() {
    let said = stdout(&example("retries", &[]));
    says(&said, &["page: a lamp for 30; reviews: none; photo: none", "4 done, 2 failed"]);
    says(&said, &["reviews failed: 4 attempts failed: the server hung up;", "photo failed: 1 attempt failed: there is none"]);
    says(&said, &["the photo: 1\n", "the price: 3\n", "the reviews: 4\n", "the title: 2\n"]);
    assert!(["at most 1 ", "at most 2 "].iter().any(|most| said.contains(most)), "{said}");
}

#[test]
fn dynamic_runs_the_steps_of_a_file_or_says_which_line_is_wrong() {
    says(&stdout(&example("dynamic", &[])), &["└── per", "readme", "lines", "-> "]);

    let dir = Dir::new("dynamic");
    let run = |steps: &str| {
        dir.file("steps", steps);
        example("dynamic", &[dir.0.join("steps").to_str().unwrap()])
    };
    dir.file("text", "three words\nhere");
    let read = format!("text = read {}\n", dir.0.join("text").display());
    says(&stdout(&run(&format!("{read}words = words text"))), &["show\n└── words\n    └── text\n-> 3\n"]);
    assert!(stderr(&run(&format!("{read}n = lines text\nboth = join text n"))).contains("line 3: `n` is a number, not a text"));
    assert!(stderr(&run("words = words text")).contains("line 1: no step before is called `text`"));
    assert!(stderr(&run("a = read no such file")).contains("task `a` failed: no such file: "));
}

#[test]
fn build_does_what_changed_and_names_cycles() {
    let dir = Dir::new("build");
    let package = |name: &str, needs: &str| {
        dir.file(&format!("{name}/Cargo.toml"), &format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n{needs}"));
        // Others of another run: the directory of what was made may be shared.
        dir.file(&format!("{name}/src/lib.rs"), &format!("// {}\n", dir.0.display()));
    };
    dir.file("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"3\"\n");
    package("a", "[dev-dependencies]\nb = { path = \"../b\" }\n");
    package("b", "[dependencies]\na = { path = \"../a\" }\n");
    let manifest = dir.0.join("Cargo.toml");
    let build = |args: &[&str]| example("build", &[&["--manifest-path", manifest.to_str().unwrap()], args].concat());

    let tree = "a 0.1.0 -> b 0.1.0\nb 0.1.0\n┗━━ a 0.1.0\n";
    says(&stdout(&build(&[])), &["crates: 2, edges: 1", tree, "as they were: 0, done: 2\n  a 0.1.0\n  b 0.1.0\n"]);
    says(&stdout(&build(&[])), &["as they were: 2, done: 0\n"]);
    dir.file("b/src/more.rs", "");
    says(&stdout(&build(&[])), &["as they were: 1, done: 1\n  b 0.1.0\n"]);
    says(&stdout(&build(&["a"])), &["crates: 1, edges: 0", "as they were: 1, done: 0\n"]);
    assert!(stderr(&build(&["--dev"])).contains("cycle: a 0.1.0 -> b 0.1.0 -> a 0.1.0 (each needs the next)"));
    assert!(stderr(&build(&["c"])).contains("no crate is called `c`"));
}

/// Of this repository, whose dependencies are those of this test.
#[test]
fn build_reads_the_workspace_that_it_is_in() {
    says(
        &stdout(&example("build", &["dagio"])),
        &["-> dagio 0.1.0\n", "dagio 0.1.0\n", "dagio-macros 0.1.0\n", "as they were: "],
    );
}

#[test]
fn million_gives_the_same_each_time_and_is_quiet_without_a_terminal() {
    let output = example("million", &["20000"]);
    says(&stdout(&output), &["20000 tasks, 37910 edges", "million tasks/s\n", "digest 8493c3353e329307\n"]);
    assert!(output.stderr.is_empty());
}

#[test]
fn the_other_examples_end_well() {
    says(&stdout(&example("adapter", &["Cargo.toml"])), &[" words, ", " characters in the longest line"]);
    says(&stdout(&example("pool", &["2"])), &["thread ", "tasks on 2 threads"]);
    assert!(stdout(&example("progress", &[])).contains("Ok(())"));
}
