//! Breaks one line of the ready queue or of the table at a time, in a copy, and demands that the model named beside it fails.
//!
//! `mutants` tries all, `mutants --some` every sixteenth, `mutants NAME..` those whose names contain one of these; `mutants --find ..` runs every
//! model and says which fail. A mutation whose line is not there, exactly once, is an error: it goes with the code.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A mutation is caught when its model fails in less than this. A hang is not a failure.
const LIMIT: Duration = Duration::from_mins(1);

struct Mutation {
    name: &'static str,
    file: &'static str,
    old: &'static str,
    new: &'static str,
    caught_by: &'static str,
}

const fn mutation(
    name: &'static str,
    file: &'static str,
    old: &'static str,
    new: &'static str,
    caught_by: &'static str,
) -> Mutation {
    Mutation { name, file, old, new, caught_by }
}

const READY: &str = "core/src/raw/ready.rs";
const PARENT: &str = "core/src/raw/parent.rs";
const COUNTED: &str = "core/src/raw/counted.rs";
const CLAIMED: &str = "core/src/raw/claimed.rs";
const TABLE: &str = "core/src/raw/table.rs";
const MODELS: &str = "tests/loom/main.rs";

/// Beside each the first model that catches it.
#[rustfmt::skip]
const MUTATIONS: [Mutation; 63] = [
    mutation("mark: load and store for fetch_or", READY,
        "block.bits.fetch_or(1 << bit, Ordering::AcqRel) == 0",
        "{ let old = block.bits.load(Ordering::Acquire); block.bits.store(old | (1 << bit), Ordering::Release); old } == 0",
        "two_in_one_block"),
    mutation("mark: nothing if the bit is set", READY,
        "    if block.bits.fetch_or(1 << bit, Ordering::AcqRel) == 0 {",
        "    if block.bits.load(Ordering::Acquire) & (1 << bit) != 0 { return; }\n    if block.bits.fetch_or(1 << bit, Ordering::AcqRel) == 0 {",
        "wake_of_a_woken"),
    mutation("mark: no Release", READY,
        "fetch_or(1 << bit, Ordering::AcqRel)", "fetch_or(1 << bit, Ordering::Acquire)",
        "two_in_one_block"),
    mutation("mark: no Acquire", READY,
        "fetch_or(1 << bit, Ordering::AcqRel)", "fetch_or(1 << bit, Ordering::Release)",
        "two_notifiers"),
    mutation("push: no Release", READY,
        "compare_exchange_weak(top, at, Ordering::AcqRel", "compare_exchange_weak(top, at, Ordering::Acquire",
        "wake_vs_take"),
    mutation("push: no Acquire", READY,
        "compare_exchange_weak(top, at, Ordering::AcqRel", "compare_exchange_weak(top, at, Ordering::Release",
        "parent_changes"),
    mutation("push: by store", READY,
        "    head.stack.compare_exchange_weak(top, at, Ordering::AcqRel, Ordering::Relaxed)",
        "    head.stack.store(at, Ordering::Release);\n    Ok(top)",
        "two_blocks"),
    mutation("push: before the bit is set", READY,
        "    if block.bits.fetch_or(1 << bit, Ordering::AcqRel) == 0 {\n        push(head, block, at);\n    }",
        "    if block.bits.load(Ordering::Acquire) == 0 {\n        push(head, block, at);\n    }\n    block.bits.fetch_or(1 << bit, Ordering::AcqRel);",
        "wake_vs_take"),
    mutation("push: the block below is not linked", READY,
        "unsafe { *next = top }", "unsafe { *next = ptr::null_mut() }",
        "two_blocks_in_turn"),
    mutation("push: the parent is never woken", READY,
        "if below.is_null() {", "if false {",
        "parent_changes"),
    mutation("take: no Acquire", READY,
        "stack.swap(ptr::null_mut(), Ordering::AcqRel)", "stack.swap(ptr::null_mut(), Ordering::Release)",
        "wake_vs_take"),
    mutation("take: no Release", READY,
        "stack.swap(ptr::null_mut(), Ordering::AcqRel)", "stack.swap(ptr::null_mut(), Ordering::Acquire)",
        "parent_changes"),
    mutation("take: load and store for swap", READY,
        "let block = self.head().stack.swap(ptr::null_mut(), Ordering::AcqRel);",
        "let block = self.head().stack.load(Ordering::Acquire);\n        self.head().stack.store(ptr::null_mut(), Ordering::Release);",
        "wake_vs_take"),
    mutation("take: looks by a load first", READY,
        "let block = self.head().stack.swap(ptr::null_mut(), Ordering::AcqRel);",
        "if self.head().stack.load(Ordering::Acquire).is_null() { return Taken::Nothing; }\n        let block = self.head().stack.swap(ptr::null_mut(), Ordering::AcqRel);",
        "parent_changes"),
    mutation("take: the first block alone", READY,
        "            if next.is_null() {\n                return;", "            if true {\n                return;",
        "two_blocks_in_turn"),
    mutation("empty: no Acquire", READY,
        "block.bits.swap(0, Ordering::AcqRel)", "block.bits.swap(0, Ordering::Release)",
        "two_in_one_block"),
    mutation("empty: no Release", READY,
        "block.bits.swap(0, Ordering::AcqRel)", "block.bits.swap(0, Ordering::Acquire)",
        "two_notifiers"),
    mutation("empty: load and store for swap", READY,
        "let bits = block.bits.swap(0, Ordering::AcqRel);",
        "let bits = block.bits.load(Ordering::Acquire);\n    block.bits.store(0, Ordering::Release);",
        "two_notifiers"),
    mutation("empty: the bits first, then the block below", READY,
        "let next = block.next.with(|next| unsafe { *next });",
        "let bits = block.bits.swap(0, Ordering::AcqRel);\n    let next = block.next.with(|next| unsafe { *next });\n    if true { return (next, bits); }",
        "two_notifiers"),
    mutation("drop: the parent's waker stays", READY,
        "let waker = unsafe { self.head().parent.close() };", "let waker = None::<Waker>;",
        "closed_run_lets_go"),
    mutation("arm: ARMED stored Relaxed", PARENT,
        "self.state.store(ARMED, Ordering::Release)", "self.state.store(ARMED, Ordering::Relaxed)",
        "parent_changes"),
    mutation("arm: IDLE met with Relaxed", PARENT,
        "match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Acquire) {",
        "match self.state.compare_exchange(ARMED, IDLE, Ordering::Relaxed, Ordering::Relaxed) {",
        "parent_changes"),
    mutation("arm: no wake of its own when it finds TAKING", PARENT,
        "waker.wake_by_ref();", "",
        "parent_changes_twice"),
    mutation("arm: keeps the old waker", PARENT,
        "Some(old) if old.will_wake(waker) => (old, None),", "Some(old) => (old, None),",
        "parent_changes"),
    mutation("arm: writes the slot of a notifier", PARENT,
        "Err(IDLE) => None,", "Err(IDLE | TAKING) => None,",
        "parent_changes"),
    mutation("arm, then sleep without a second look", MODELS,
        "            ready.arm(cx.waker());\n            armed = true;", "            ready.arm(cx.waker());\n            return;",
        "two_blocks_in_turn"),
    mutation("wake: TAKING won with Relaxed", PARENT,
        "compare_exchange(ARMED, TAKING, Ordering::Acquire, Ordering::Relaxed)", "compare_exchange(ARMED, TAKING, Ordering::Relaxed, Ordering::Relaxed)",
        "parent_changes"),
    mutation("wake: TAKING by load and store", PARENT,
        "let won = self.state.compare_exchange(ARMED, TAKING, Ordering::Acquire, Ordering::Relaxed);",
        "let won = if self.state.load(Ordering::Acquire) == ARMED { self.state.store(TAKING, Ordering::Release); Ok(()) } else { Err(()) };",
        "last_waker_vs_drop"),
    mutation("wake: IDLE stored Relaxed", PARENT,
        "self.state.store(IDLE, Ordering::Release)", "self.state.store(IDLE, Ordering::Relaxed)",
        "parent_changes"),
    mutation("wake: IDLE before the waker is out", PARENT,
        "let waker = unsafe { self.take() };",
        "self.state.store(IDLE, Ordering::Release);\n            let waker = unsafe { self.take() };",
        "parent_changes"),
    mutation("arm: wakes though a notifier is about to wake the same", PARENT,
        "if !same {", "if true {",
        "same_parent_again"),
    mutation("close: takes whatever the state", PARENT,
        "Err(_) => None, // a notifier has it, or nobody", "Err(_) => Some(unsafe { self.take() }),",
        "last_waker_vs_drop"),
    mutation("count: given back Relaxed", COUNTED,
        "kept.fetch_sub(1, Ordering::Release)", "kept.fetch_sub(1, Ordering::Relaxed)",
        "last_waker_vs_drop"),
    mutation("count: no Acquire before the free", COUNTED,
        "kept.load(Ordering::Acquire);", "",
        "last_waker_vs_drop"),
    mutation("count: by load and store", COUNTED,
        "if kept.fetch_sub(1, Ordering::Release) == 1 {",
        "let count = kept.load(Ordering::Acquire);\n        kept.store(count - 1, Ordering::Release);\n        if count == 1 {",
        "two_last_wakers"),
    mutation("count: made by load and store", COUNTED,
        "if kept.fetch_add(1, Ordering::Relaxed) >", "let count = kept.load(Ordering::Acquire);\n    kept.store(count + 1, Ordering::Release);\n    if count >",
        "two_last_wakers"),
    mutation("wake by value: gives back, then marks", COUNTED,
        "    let _count = unsafe { count_of(data) };", "    drop(unsafe { count_of(data) });",
        "last_waker_vs_drop"),
    mutation("claim: Acquire missing", CLAIMED,
        "compare_exchange(FREE, CLAIMED, Ordering::Acquire,", "compare_exchange(FREE, CLAIMED, Ordering::Relaxed,",
        "claim_vs_drop"),
    mutation("claim: by load and store", CLAIMED,
        "match self.head.kept.compare_exchange(FREE, CLAIMED, Ordering::Acquire, Ordering::Relaxed) {",
        "let kept = self.head.kept.load(Ordering::Acquire);\n        self.head.kept.store(CLAIMED, Ordering::Relaxed);\n        match if kept == FREE { Ok(()) } else { Err(()) } {",
        "claim_vs_claim"),
    mutation("claim: given back Relaxed", CLAIMED,
        "store(FREE, Ordering::Release)", "store(FREE, Ordering::Relaxed)",
        "claim_vs_drop"),
    mutation("table, wake: load and store for fetch_or", TABLE,
        "entry.ready.fetch_or(1 << (number % WORD), Ordering::AcqRel) == 0",
        "{ let old = entry.ready.load(Ordering::Acquire); entry.ready.store(old | (1 << (number % WORD)), Ordering::Release); old } == 0",
        "table_two_lanes"),
    mutation("table, wake: nothing if the bit is set", TABLE,
        "    if entry.ready.fetch_or(", "    if entry.ready.load(Ordering::Acquire) & 1 << (number % WORD) != 0 { return; }\n    if entry.ready.fetch_or(",
        "table_wake_of_a_woken"),
    mutation("table, wake: no Release", TABLE,
        "fetch_or(1 << (number % WORD), Ordering::AcqRel)", "fetch_or(1 << (number % WORD), Ordering::Acquire)",
        "table_wake_vs_take"),
    mutation("table, wake: no Acquire", TABLE,
        "fetch_or(1 << (number % WORD), Ordering::AcqRel)", "fetch_or(1 << (number % WORD), Ordering::Release)",
        "table_parent_changes"),
    mutation("table, wake: the parent is never woken", TABLE,
        "        entry.parent.wake();", "",
        "table_parent_changes"),
    mutation("table, wake: the parent before the bit", TABLE,
        "    if entry.ready.fetch_or(1 << (number % WORD), Ordering::AcqRel) == 0 {",
        "    entry.parent.wake();\n    if entry.ready.fetch_or(1 << (number % WORD), Ordering::AcqRel) == 0 && false {",
        "table_parent_changes"),
    mutation("table, wake: the generation is not looked at", TABLE,
        "if entry.claim.load(Ordering::Relaxed) >> GENERATION != number >> GENERATION {", "if false {",
        "table_late_wake_vs_next_run"),
    mutation("table, wake: the bit, then the generation", TABLE,
        "    if entry.claim.load(Ordering::Relaxed) >> GENERATION != number >> GENERATION {\n        return;",
        "    let none = entry.ready.fetch_or(1 << (number % WORD), Ordering::AcqRel) == 0;\n    if none && entry.claim.load(Ordering::Relaxed) >> GENERATION == number >> GENERATION {\n        entry.parent.wake();\n    }\n    if true {\n        return;",
        "table_late_wake_vs_next_run"),
    mutation("table, take: no Acquire", TABLE,
        "ready.swap(0, Ordering::AcqRel)", "ready.swap(0, Ordering::Release)",
        "table_wake_vs_take"),
    mutation("table, take: no Release", TABLE,
        "ready.swap(0, Ordering::AcqRel)", "ready.swap(0, Ordering::Acquire)",
        "table_parent_changes"),
    mutation("table, take: load and store for swap", TABLE,
        "        self.entry().ready.swap(0, Ordering::AcqRel)",
        "        return self.lanes & { let bits = self.entry().ready.load(Ordering::Acquire); self.entry().ready.store(0, Ordering::Release); bits };\n        self.entry().ready.swap(0, Ordering::AcqRel)",
        "table_wake_vs_take"),
    mutation("table, take: looks by a load first", TABLE,
        "        self.entry().ready.swap(0, Ordering::AcqRel)",
        "        if self.entry().ready.load(Ordering::Acquire) == 0 { return 0; }\n        self.entry().ready.swap(0, Ordering::AcqRel)",
        "table_parent_changes"),
    mutation("table, take: lanes that are not there", TABLE,
        "swap(0, Ordering::AcqRel) & self.lanes", "swap(0, Ordering::AcqRel)",
        "table_generation_again"),
    mutation("table, take: the first word alone", TABLE,
        "self.0.iter_mut().enumerate() {", "self.0.iter_mut().take(1).enumerate() {",
        "table_two_words"),
    mutation("table, arm: the first word alone", TABLE,
        "for claim in &mut self.0 {", "for claim in self.0.iter_mut().take(1) {",
        "table_two_words"),
    mutation("table, claim: what is left stays", TABLE,
        "entry.ready.swap(0, Ordering::Relaxed);", "",
        "table_wake_vs_drop"),
    mutation("table, claim: cleared before it is claimed", TABLE,
        "            let before = entry.claim.fetch_or(CLAIMED, Ordering::Acquire);",
        "            entry.ready.swap(0, Ordering::Relaxed);\n            let before = entry.claim.fetch_or(CLAIMED, Ordering::Acquire);",
        "table_claim_vs_claim"),
    mutation("table, claim: no Acquire", TABLE,
        "fetch_or(CLAIMED, Ordering::Acquire)", "fetch_or(CLAIMED, Ordering::Relaxed)",
        "table_runs_in_turn"),
    mutation("table, claim: by load and store", TABLE,
        "let before = entry.claim.fetch_or(CLAIMED, Ordering::Acquire);",
        "let before = entry.claim.load(Ordering::Acquire);\n            entry.claim.store(before | CLAIMED, Ordering::Relaxed);",
        "table_claim_vs_claim"),
    mutation("table, drop: given back Relaxed", TABLE,
        "entry.claim.store(next, Ordering::Release)", "entry.claim.store(next, Ordering::Relaxed)",
        "table_runs_in_turn"),
    mutation("table, drop: given back, then closed", TABLE,
        "        let parent = unsafe { entry.parent.close() };",
        "        entry.claim.store((self.number >> GENERATION).wrapping_add(1) << GENERATION, Ordering::Release);\n        let parent = unsafe { entry.parent.close() };",
        "table_runs_in_turn"),
    mutation("table, drop: the parent's waker stays", TABLE,
        "let parent = unsafe { entry.parent.close() };", "let parent = None::<Waker>;",
        "table_wake_vs_drop"),
    mutation("table, drop: the generation stays", TABLE,
        "(self.number >> GENERATION).wrapping_add(1) << GENERATION;", "self.number >> GENERATION << GENERATION;",
        "table_late_wake_vs_next_run"),
];

fn main() -> ExitCode {
    let mut args: Vec<String> = env::args().skip(1).collect();
    let [some, find] = ["--some", "--find"].map(|flag| args.extract_if(.., |arg| arg == flag).count() > 0);
    match try_all(some, find, &args) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(escaped) => {
            eprintln!("{escaped} mutations were not caught");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Gives how many were not caught.
fn try_all(some: bool, find: bool, names: &[String]) -> io::Result<usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let here = env::current_exe()?;
    let target = here.parent().and_then(Path::parent).ok_or_else(|| io::Error::other("no target directory"))?;
    let copy = target.join("mutants");
    let mut escaped = 0;
    for (number, mutation) in MUTATIONS.iter().enumerate() {
        let chosen = names.is_empty() || names.iter().any(|name| mutation.name.contains(name));
        if !chosen || some && number % 16 != 0 {
            // It must fit all the same.
            mutated(&root, mutation)?;
            continue;
        }
        let begin = Instant::now();
        fresh(&root, &copy)?;
        fs::write(copy.join(mutation.file), mutated(&root, mutation)?)?;
        let mutant = build(&copy, target)?;
        let models = if find { list(&mutant)? } else { vec![mutation.caught_by.into()] };
        let mut caught = Vec::new();
        for model in models {
            if fails(&mutant, &model)? {
                caught.push(model);
            }
        }
        escaped += usize::from(caught.is_empty());
        let caught = if caught.is_empty() { "NOT CAUGHT".into() } else { caught.join(", ") };
        println!("{}: {caught} ({:.1?})", mutation.name, begin.elapsed());
    }
    Ok(escaped)
}

/// The text of the file with the mutation.
fn mutated(root: &Path, mutation: &Mutation) -> io::Result<String> {
    let text = fs::read_to_string(root.join(mutation.file))?;
    match text.matches(mutation.old).count() {
        1 => Ok(text.replace(mutation.old, mutation.new)),
        times => Err(io::Error::other(format!("\"{}\": its line is {times} times in {}", mutation.name, mutation.file))),
    }
}

/// Copies what the models are made of.
fn fresh(root: &Path, copy: &Path) -> io::Result<()> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    for folder in ["core/src/raw", "tests/loom"] {
        fs::create_dir_all(copy.join(folder))?;
        for entry in fs::read_dir(root.join(folder))? {
            let from = entry?.path();
            if from.extension() == Some(OsStr::new("rs")) {
                fs::write(copy.join(folder).join(from.file_name().unwrap_or_default()), fs::read(&from)?)?;
            }
        }
    }
    // Packages of their own names: they share the target directory with the models.
    let package = fs::read_to_string(root.join("tests/loom/Cargo.toml"))?;
    let package = package.replace("\"models\"", "\"mutant\"").replace("dagio-tests-loom", "dagio-tests-mutant");
    fs::write(copy.join("tests/loom/Cargo.toml"), package)?;
    let workspace = fs::read_to_string(root.join("Cargo.toml"))?;
    let workspace: Vec<_> =
        workspace.lines().map(|line| if line.starts_with("members = ") { "members = [\"tests/loom\"]" } else { line }).collect();
    fs::write(copy.join("Cargo.toml"), workspace.join("\n"))?;
    fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock"))?;
    Ok(())
}

fn build(copy: &Path, target: &Path) -> io::Result<PathBuf> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--offline", "--release", "--bin", "mutant", "--manifest-path"]);
    let output = cargo.arg(copy.join("tests/loom/Cargo.toml")).arg("--target-dir").arg(target).output()?;
    if output.status.success() {
        Ok(target.join("release/mutant"))
    } else {
        Err(io::Error::other(format!("a mutant does not build:\n{}", String::from_utf8_lossy(&output.stderr))))
    }
}

fn list(mutant: &Path) -> io::Result<Vec<String>> {
    let output = Command::new(mutant).arg("--list").output()?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(String::from).collect())
}

fn fails(mutant: &Path, model: &str) -> io::Result<bool> {
    let mut child = Command::new(mutant).arg(model).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let end = ended(&mut child)?;
    child.kill()?;
    child.wait()?;
    Ok(end == Some(false))
}

/// Whether it succeeded, if it came to an end in time.
fn ended(child: &mut Child) -> io::Result<Option<bool>> {
    let begin = Instant::now();
    while begin.elapsed() < LIMIT {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        sleep(Duration::from_millis(5));
    }
    Ok(None)
}
