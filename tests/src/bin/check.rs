//! How long `cargo check` takes for blocks of 16, 50 and 110 tasks with a method for each task: `cargo run -p dagio-tests --bin check`.
//!
//! Seconds of one crate, of which nothing was compiled before, the best of five, above the same tasks without the attribute.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use dagio_tests::{Graph, measured_graphs};

fn main() -> io::Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (library, folder) = (package.join("../core").canonicalize()?, package.join("../target/check"));
    fs::create_dir_all(folder.join("src"))?;
    let package = "[package]\nname = \"check\"\nedition = \"2024\"\n\n[workspace]\n";
    let manifest = format!("{package}\n[dependencies.dagio]\npath = \"{}\"\n", library.display());
    fs::write(folder.join("Cargo.toml"), manifest)?;
    println!("| tasks | tasks alone | default | `compile = 0` | each can fail |");
    println!("|---|---|---|---|---|");
    for graph in measured_graphs().into_iter().filter(|graph| [16, 50, 110].contains(&graph.len())) {
        let certain = checked(&folder, &block(&graph, "", false))?;
        print!("| {} | {:.2} |", graph.len(), certain.as_secs_f64());
        for (option, fails) in [("", false), ("compile = 0", false), ("", true)] {
            let alone = if fails { checked(&folder, &block(&graph, "", true))? } else { certain };
            let all = checked(&folder, &block(&graph, &format!("#[dagio::dag({option})]\n"), fails))?;
            print!(" +{:.2} |", all.saturating_sub(alone).as_secs_f64());
        }
        println!();
    }
    Ok(())
}

/// The tasks, which can all fail or none.
fn block(graph: &Graph, attribute: &str, fails: bool) -> String {
    let (output, [before, after]) = if fails { ("Result<u64, std::io::Error>", ["Ok(", ")"]) } else { ("u64", ["", ""]) };
    let mut text = format!("pub struct Block;\n\n{attribute}impl Block {{\n");
    for (number, task) in graph.tasks.iter().enumerate() {
        let (mut inputs, mut sum) = (String::new(), number.to_string());
        for input in &task.inputs {
            inputs.extend([", t", &input.to_string(), ": &u64"]);
            sum.extend([" + *t", &input.to_string()]);
        }
        let number = number.to_string();
        text.extend([
            "    pub async fn t",
            &number,
            "(&self",
            &inputs,
            ") -> ",
            output,
            " { std::future::ready(()).await; ",
            before,
            &sum,
            after,
            " }\n",
        ]);
    }
    text + "}\n"
}

/// The crate is checked anew, what it depends on is not.
fn checked(folder: &Path, text: &str) -> io::Result<Duration> {
    let source = folder.join("src/lib.rs");
    let mut best = Duration::MAX;
    for round in 0..6 {
        fs::write(&source, format!("//! Round {round}.\n\n{text}"))?;
        let begun = Instant::now();
        let status =
            Command::new(env!("CARGO")).args(["check", "-q"]).current_dir(folder).env("CARGO_INCREMENTAL", "0").status()?;
        if !status.success() {
            return Err(io::Error::other("the block does not compile"));
        }
        // The first one compiles what the crate depends on.
        if round > 0 {
            best = best.min(begun.elapsed());
        }
    }
    Ok(best)
}
