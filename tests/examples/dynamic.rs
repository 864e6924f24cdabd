//! A graph that a file describes, with outputs of several types: it is made of closures, when the program runs.
//!
//! `cargo run --example dynamic -- [FILE]`. Without a file it runs these steps, on files of this repository; steps that do not need each other run side
//! by side, and the last one is what is wanted, so what it does not need does not run:
//!
//! ```text
//! readme  = read README.md
//! changes = read CHANGELOG.md
//! both    = join readme changes
//! words   = words both
//! lines   = lines both
//! unused  = read no such file
//! per     = divide words lines
//! ```

use std::collections::BTreeMap;
use std::process::ExitCode;

use dagio::{Builder, Dag, Handle};

const STEPS: &str = "\
readme  = read README.md
changes = read CHANGELOG.md
both    = join readme changes
words   = words both
lines   = lines both
unused  = read no such file
per     = divide words lines
";

/// A task by the type of its output.
#[derive(Clone, Copy)]
enum Step<'g> {
    Text(Handle<'g, String>),
    Number(Handle<'g, usize>),
}

/// The steps before, by name.
struct Steps<'g>(BTreeMap<String, Step<'g>>);

impl<'g> Steps<'g> {
    fn get(&self, name: &str) -> Result<Step<'g>, String> {
        self.0.get(name).copied().ok_or_else(|| format!("no step before is called `{name}`"))
    }

    fn text(&self, name: &str) -> Result<Handle<'g, String>, String> {
        match self.get(name)? {
            Step::Text(text) => Ok(text),
            Step::Number(_) => Err(format!("`{name}` is a number, not a text")),
        }
    }

    fn number(&self, name: &str) -> Result<Handle<'g, usize>, String> {
        match self.get(name)? {
            Step::Number(number) => Ok(number),
            Step::Text(_) => Err(format!("`{name}` is a text, not a number")),
        }
    }
}

/// Adds a task for each line. Gives one that shows the output of the last.
fn build<'g>(g: &mut Builder<'g, '_, String>, file: &str) -> Result<Handle<'g, String>, String> {
    let mut steps = Steps(BTreeMap::new());
    let mut last = None;
    for (line, place) in file.lines().zip(1..) {
        let at = |wrong| format!("line {place}: {wrong}");
        let (name, does) = line.split_once('=').ok_or_else(|| at("a step is a name, `=`, and what it does".to_owned()))?;
        let step = add(g, &steps, name.trim(), does.trim()).map_err(at)?;
        steps.0.insert(name.trim().to_owned(), step);
        last = Some(step);
    }
    Ok(match last.ok_or("there is no step")? {
        Step::Text(text) => g.task("show", text, |text| async move { text.clone() }),
        Step::Number(number) => g.task("show", number, |number| async move { number.to_string() }),
    })
}

fn add<'g>(g: &mut Builder<'g, '_, String>, steps: &Steps<'g>, name: &str, does: &str) -> Result<Step<'g>, String> {
    let (verb, rest) = does.split_once(' ').unwrap_or((does, ""));
    let (first, second) = rest.split_once(' ').unwrap_or((rest, ""));
    let name = name.to_owned();
    Ok(match verb {
        "read" => {
            let path = rest.to_owned();
            Step::Text(g.try_task(name, (), |()| async move {
                smol::fs::read_to_string(&path).await.map_err(|error| format!("{path}: {error}"))
            }))
        }
        "join" => {
            let texts = rest.split(' ').map(|text| steps.text(text)).collect::<Result<Vec<_>, _>>()?;
            Step::Text(g.task(name, texts, |texts| async move { texts.iter().map(|text| text.as_str()).collect() }))
        }
        "words" => Step::Number(g.task(name, steps.text(first)?, |text| async { text.split_whitespace().count() })),
        "lines" => Step::Number(g.task(name, steps.text(first)?, |text| async { text.lines().count() })),
        "divide" => {
            let inputs = (steps.number(first)?, steps.number(second)?);
            Step::Number(
                g.try_task(name, inputs, |(a, b)| async move { a.checked_div(*b).ok_or_else(|| format!("{a} divided by 0")) }),
            )
        }
        _ => return Err(format!("no step does `{verb}`")),
    })
}

async fn run(file: &str) -> Result<(), dagio::RunError<String, String>> {
    // What is wrong with the file is found while the graph is made, which has to be one: then it is the only task that runs, and fails.
    let dag = Dag::try_new(|g| match build(g, file) {
        Ok(target) => target,
        Err(wrong) => g.try_task("steps", (), |()| async { Err(wrong) }),
    });
    let outline = dag.outline(); // outlives the graph
    let shown = dag.await?;
    println!("{}-> {shown}", outline.tree());
    Ok(())
}

fn main() -> ExitCode {
    let file = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display())),
        None => Ok(STEPS.to_owned()),
    };
    let end = file.and_then(|file| smol::block_on(run(&file)).map_err(|failed| failed.to_string()));
    match end {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("{wrong}");
            ExitCode::FAILURE
        }
    }
}
