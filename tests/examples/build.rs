//! A build tool over the crates of a Cargo workspace: what changed is done again, dependencies first, as many at once as there are cores.
//!
//! `cargo run --example build -- [CRATE..] [--manifest-path FILE] [--dev]`: these crates, all members by default, and what they need. What it does with
//! a crate is to list its sources and their hashes, in `target/dagio-build/`; a second run finds that nothing changed.
//!
//! With `--dev` a crate needs what its tests need, too. So crates may need each other, which Cargo sorts out by building one twice; this one says so.

use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io, thread};

use anyhow::{Context as _, Result};
use dagio::{Graph, Plan, Policy, TaskId};

#[path = "build/workspace.rs"]
mod workspace;

use workspace::{Package, Workspace};

/// A task for each package, by the same number.
fn graph(packages: &[Package]) -> Graph {
    let mut graph = Graph::new();
    for package in packages {
        graph.add(&package.name);
        if package.is_macro {
            // A resource of which there is one: two that link at once would not fit into memory.
            graph.exclusive(&*package.name, "linker");
        }
        for on in &package.needs {
            graph.depend(&*package.name, &**on);
        }
    }
    graph
}

/// The plan of these crates and what they need.
fn plan(workspace: &Workspace, crates: &[String]) -> Result<Plan> {
    let plan = graph(&workspace.packages).plan()?;
    let mut targets = Vec::new();
    for name in if crates.is_empty() { &workspace.members } else { crates } {
        let is_it = |task: &TaskId| workspace.packages[task.index()].is_called(name);
        targets.push(plan.tasks().find(is_it).with_context(|| format!("no crate is called `{name}`"))?);
    }
    Ok(plan.targets(targets)?)
}

/// What a crate's dependents are made of.
struct Built {
    /// Of its sources, and of the keys of what it needs.
    key: u64,
    is_new: bool,
}

/// Lists the sources of a package, if the stamp says that it was not done for these.
fn build(dir: &Path, out: &Path, needs: &[u64]) -> io::Result<Built> {
    let mut sources = Vec::new();
    walk(dir, &mut sources)?;
    sources.sort();
    let (mut all, mut listing) = (DefaultHasher::new(), Vec::new());
    for path in sources {
        let mut one = DefaultHasher::new();
        one.write(&fs::read(&path)?);
        all.write_u64(one.finish());
        listing.push(format!("{:016x} {}\n", one.finish(), path.strip_prefix(dir).unwrap_or(&path).display()));
    }
    for key in needs {
        all.write_u64(*key);
    }
    let (key, stamp) = (all.finish(), out.with_extension("stamp"));
    let is_new = fs::read_to_string(&stamp).ok() != Some(format!("{key:016x}"));
    if is_new {
        fs::write(out, listing.concat())?;
        fs::write(stamp, format!("{key:016x}"))?; // last: what is cut short is done again
    }
    Ok(Built { key, is_new })
}

fn walk(dir: &Path, sources: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        // A directory with a manifest is another package.
        if path.is_dir() && !path.ends_with("target") && !path.join("Cargo.toml").exists() {
            walk(&path, sources)?;
        } else if path.extension().is_some_and(|it| it == "rs") || path.ends_with("Cargo.toml") {
            sources.push(path);
        }
    }
    Ok(())
}

fn main() -> Result<()> {
    let (mut crates, mut manifest, mut dev) = (Vec::new(), None, false);
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        match &*arg {
            "--manifest-path" => manifest = Some(args.next().context("--manifest-path: of which file?")?),
            "--dev" => dev = true,
            _ => crates.push(arg),
        }
    }
    smol::block_on(run(&Workspace::read(manifest, dev)?, &crates))
}

async fn run(workspace: &Workspace, crates: &[String]) -> Result<()> {
    let plan = plan(workspace, crates)?;
    let path: Vec<_> = plan.outline().critical_path().map(|task| plan.name(task)).collect();
    println!("crates: {}, edges: {}, on the longest path: {}", plan.len(), plan.edges(), path.len());
    println!("  {}", path.join(" -> "));

    let out = workspace.target.join("dagio-build");
    fs::create_dir_all(&out)?;
    let mut built = plan.outputs::<Built>();
    let run = built.run(|task, needs| {
        let package = &workspace.packages[task.index()];
        let (dir, out) = (package.dir.clone(), out.join(package.name.replace(' ', "-") + ".sources"));
        let needs: Vec<u64> = needs.iter().map(|(_, built)| built.key).collect();
        dagio_smol::blocking(move || build(&dir, &out, &needs))
    });
    let cores = thread::available_parallelism()?;
    let report = run.limit(cores.get()).policy(Policy::KeepGoing).report().await;

    match plan.len() {
        0..60 => print!("{}", plan.outline().tree().report(&report)),
        _ => println!("(name a crate to see its tree)"),
    }

    let (new, old): (Vec<_>, Vec<_>) = built.iter().partition(|(_, built)| built.is_new);
    println!("as they were: {}, done: {}", old.len(), new.len());
    for (task, _) in new.iter().take(10) {
        println!("  {}", plan.name(*task));
    }
    if new.len() > 10 {
        println!("  and {} more", new.len() - 10);
    }
    Ok(report.into_result()?)
}
