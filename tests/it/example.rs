//! The example `report`, run as a newcomer runs it.

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
fn report(args: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["run", "--quiet", "--offline", "--example", "report", "--"])
        .args(args)
        .output()
        .expect("cargo runs")
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
