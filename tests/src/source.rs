//! Writes the random graphs as Rust.

use std::fmt::Write;

use crate::{Graph, Shape, measured_graphs, shapes, tolerant_shapes};

/// Returns the text of `random/graphs.rs`.
///
/// # Panics
///
/// Never: a string takes everything.
#[must_use]
pub fn source() -> String {
    text(&shapes(), &tolerant_shapes(), &["", RUN, TASK])
}

/// Returns the text of `noalloc/graphs.rs`: some of the graphs, without what is the same on a heap.
///
/// # Panics
///
/// Never: a string takes everything.
#[must_use]
pub fn noalloc_source() -> String {
    let mut shapes = shapes();
    shapes.retain(|shape| WITHOUT_ALLOC.contains(&&*shape.name));
    let mut tolerant = tolerant_shapes();
    tolerant.truncate(8);
    text(&shapes, &tolerant, &["", TASK])
}

const WITHOUT_ALLOC: [&str; 16] = [
    "Single",
    "Chain5",
    "Diamonds",
    "Fan7",
    "Fan38",
    "SeedGraph",
    "TwoNs",
    "Grid6",
    "Composed5",
    "Composed12",
    "Composed16",
    "Layered6",
    "Layered12",
    "Layered15",
    "Wide33",
    "Wide65",
];

const RUN: &str = "wake = \"run\"";
const TASK: &str = "wake = \"task\"";

fn text(strict: &[Shape], tolerant: &[Shape], options: &[&str]) -> String {
    let mut text = String::from(
        "//! Random graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.\n\n\
         #![expect(clippy::too_many_arguments, clippy::too_many_lines, reason = \"a parameter for each input, an arm for each task\")]\n\n\
         use dagio::Failure;\n         use dagio_tests::{Bed, Failed, How, Output, Polls, Run, Subject, Table, begin, give, held};\n\n\
         use super::suite::Row;\n",
    );
    for shape in strict.iter().chain(tolerant) {
        for mode in modes(&shape.graph, options) {
            write(&mut text, shape, &mode).expect("a string takes everything");
        }
    }
    for (name, docs, shapes) in [
        ("STRICT", "In which each task needs the success of all that it waits for.", strict),
        ("TOLERANT", "In which some tasks go on without others.", tolerant),
    ] {
        write!(text, "\n/// {docs}\npub(super) const {name}: &[Row] = &[\n").expect("a string takes everything");
        for shape in shapes {
            row(&mut text, shape, options).expect("a string takes everything");
        }
        text.push_str("];\n");
    }
    text
}

/// What a wake polls, as the block says.
struct Mode {
    /// Added to the name of the type.
    suffix: &'static str,
    option: Option<&'static str>,
    polls: &'static str,
    table_polls: &'static str,
}

/// Without the option; with those of its values where they may make a difference.
fn modes(graph: &Graph, options: &[&str]) -> Vec<Mode> {
    let width = graph.width();
    let (polls, table_polls) = if width < APART { ("All", "All") } else { ("Few", "Woken") };
    let mut modes = vec![Mode { suffix: "", option: None, polls, table_polls }];
    if width >= APART && (graph.len() <= LARGE || width > 64 || graph.len() > 100) {
        modes.push(Mode { suffix: "ByRun", option: Some(RUN), polls: "All", table_polls: "All" });
    }
    // The lanes of a wide prime have wakers of their own in any case: a few of these are enough. And the largest take the compiler longest.
    if width > 1 && graph.len() <= LARGE && (!(APART..=32).contains(&width) || graph.is_series_parallel()) {
        modes.push(Mode { suffix: "ByTask", option: Some(TASK), polls: "Woken", table_polls: "Woken" });
    }
    modes.retain(|mode| options.contains(&mode.option.unwrap_or_default()));
    modes
}

/// From so many tasks at once on the attribute gives wakers of their own.
const APART: usize = 5;
/// A graph of more tasks takes the compiler long.
const LARGE: usize = 30;

fn write(text: &mut String, shape: &Shape, mode: &Mode) -> std::fmt::Result {
    let Shape { graph, declared, .. } = shape;
    let name = format!("{}{}", shape.name, mode.suffix);
    let order = if graph.is_series_parallel() { "series-parallel" } else { "not series-parallel" };
    writeln!(text, "\n/// Tasks {}, edges {}, width {}; {order}.", graph.len(), graph.edges(), graph.width())?;
    writeln!(text, "#[derive(Default)]\nstruct {name} {{\n    bed: Bed,\n}}\n")?;
    let compiled = match &shape.targets {
        Some(targets) => format!("run({}), compile = 0", list(targets, "t")),
        None => "compile = 1_000".to_owned(),
    };
    let options: Vec<String> = std::iter::once(compiled).chain(mode.option.map(String::from)).collect();
    let error = if graph.tasks.iter().any(|task| task.fallible) { "Failed" } else { "std::convert::Infallible" };
    writeln!(text, "#[dagio::dag({})]", options.join(", "))?;
    writeln!(text, "impl {name} {{")?;
    for &number in declared {
        let task = &graph.tasks[number];
        if !task.order.is_empty() {
            writeln!(text, "    #[depends({})]", list(&task.order, "t"))?;
        }
        if !task.after.is_empty() {
            writeln!(text, "    #[after({})]", list(&task.after, "t"))?;
        }
        let mut parameters = String::from("&self");
        for input in &task.inputs {
            write!(parameters, ", t{input}: &Output")?;
        }
        for input in &task.maybe {
            let ty = if is_told(number, *input) {
                format!("Result<&Output, Failure<'_, {error}>>")
            } else {
                "Option<&Output>".to_owned()
            };
            write!(parameters, ", t{input}: {ty}")?;
        }
        let (output, body) = if task.fallible { ("Result<Output, Failed>", "fallible") } else { ("Output", "infallible") };
        writeln!(text, "    async fn t{number}({parameters}) -> {output} {{")?;
        if task.maybe.is_empty() {
            writeln!(text, "        self.bed.{body}({number}, &[{}]).await\n    }}", list(&task.inputs, "t"))?;
        } else {
            let needed = task.inputs.iter().map(|input| format!("Some(t{input})"));
            let maybe = task.maybe.iter().map(|&input| {
                if is_told(number, input) { format!("self.bed.heard({number}, t{input})") } else { format!("t{input}") }
            });
            let all: Vec<String> = needed.chain(maybe).collect();
            writeln!(text, "        let inputs: Vec<&Output> = [{}].into_iter().flatten().collect();", all.join(", "))?;
            writeln!(text, "        self.bed.{body}({number}, &inputs).await\n    }}")?;
        }
    }
    writeln!(text, "}}\n\nimpl Subject for {name} {{\n    fn bed(&self) -> &Bed {{\n        &self.bed\n    }}\n")?;
    writeln!(text, "    fn polls(&self) -> Polls {{\n        Polls::{}\n    }}\n", mode.polls)?;
    writeln!(text, "    fn run(&self, targets: &[usize]) -> Run<'_> {{\n        match targets {{")?;
    for target in shape.targets() {
        writeln!(text, "            [{target}] => held(self.t{target}()),")?;
    }
    writeln!(text, "            _ => unreachable!(\"not a target\"),\n        }}\n    }}\n}}\n\nimpl Table for {name} {{")?;
    writeln!(text, "    fn table_polls(&self) -> Polls {{\n        Polls::{}\n    }}\n", mode.table_polls)?;
    writeln!(text, "    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {{")?;
    writeln!(text, "        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));")?;
    writeln!(text, "        for &(task, value) in given {{\n            let output = self.bed.given(task, value);")?;
    writeln!(text, "            match task {{")?;
    for task in 0..graph.len() {
        writeln!(text, "                {task} => give(&mut table, |table| table.with_t{task}(output)),")?;
    }
    writeln!(
        text,
        "                _ => unreachable!(\"no task\"),\n            }}\n        }}\n        let how = (how, &self.bed, {});\n        match target {{",
        graph.len()
    )?;
    for target in shape.by_table(mode.option.is_none()) {
        writeln!(text, "            {target} => begin(&mut table, how, {name}Dag::t{target}),")?;
    }
    writeln!(text, "            _ => unreachable!(\"not a target\"),\n        }}\n    }}\n}}")
}

/// Whether a task takes why another has no output; else it takes an `Option`.
fn is_told(task: usize, input: usize) -> bool {
    (task + input).is_multiple_of(2)
}

fn row(text: &mut String, shape: &Shape, options: &[&str]) -> std::fmt::Result {
    let Shape { name, graph, declared, .. } = shape;
    writeln!(text, "    Row {{\n        name: \"{name}\",\n        tasks: &[")?;
    for task in &graph.tasks {
        let [inputs, order, maybe, after] = [&task.inputs, &task.order, &task.maybe, &task.after].map(|on| list(on, ""));
        writeln!(text, "            ([&[{inputs}], &[{order}], &[{maybe}], &[{after}]], {}),", task.fallible)?;
    }
    writeln!(
        text,
        "        ],\n        declared: &[{}],\n        targets: &[{}],",
        list(declared, ""),
        list(&shape.targets(), "")
    )?;
    writeln!(text, "        make: &[")?;
    for mode in modes(graph, options) {
        let (suffix, attribute) =
            (mode.suffix, mode.option.map_or_else(|| "#[dag]".to_owned(), |option| format!("#[dag({option})]")));
        writeln!(text, "            ({attribute:?}, || Box::<{name}{suffix}>::default()),")?;
    }
    writeln!(text, "        ],\n    }},")
}

/// The measured graphs whose allocations are counted, too: by number of tasks.
const COUNTED: [usize; 3] = [16, 50, 110];

/// Returns the text of `benches/random/counted.rs` or of `benches/random/others.rs`: each graph with the attribute and by hand, and if it is
/// wide with `wake = "run"`, too.
///
/// # Panics
///
/// Never: a string takes everything.
#[must_use]
pub fn bench_source(are_counted: bool) -> String {
    let mut text = String::from(
        "//! The measured graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.\n\n\
         #![expect(clippy::similar_names, reason = \"tasks have numbers\")]\n\n\
         use futures_util::join;\n\n\
         use super::{Plan, Table, Wait};\n",
    );
    for graph in measured_graphs().iter().filter(|graph| COUNTED.contains(&graph.len()) == are_counted) {
        measured(&mut text, graph).expect("a string takes everything");
    }
    text
}

fn measured(text: &mut String, graph: &Graph) -> std::fmt::Result {
    let layers = layers(graph);
    let (tasks, target) = (graph.len(), graph.len() - 1);
    let widest = layers.iter().map(Vec::len).max().unwrap_or(0);
    let (edges, width) = (graph.edges(), graph.width());
    writeln!(text, "\n/// Tasks {tasks}, edges {edges}, width {width}.")?;
    for (name, option) in [("Dag", ""), ("Run", ", wake = \"run\"")] {
        if name == "Run" && width < APART {
            continue;
        }
        writeln!(text, "pub(super) struct {name}{tasks}<W>(pub(super) W);\n\n#[dagio::dag(compile = 0{option})]")?;
        writeln!(text, "impl<W: Wait> {name}{tasks}<W> {{")?;
        measured_tasks(text, graph)?;
        writeln!(text, "}}\n\nimpl<W: Wait> Plan for {name}{tasks}<W> {{\n    fn run(&self) -> impl Future<Output = u32> {{")?;
        writeln!(text, "        self.t{target}()\n    }}\n}}\n")?;
        writeln!(text, "impl<W: Wait> Table for {name}{tasks}<W> {{\n    fn by_table(&self) -> impl Future<Output = u32> {{")?;
        // A limit, if only one that holds nobody back, so that it is not compiled.
        writeln!(text, "        self.dag().limit({tasks}).t{target}()\n    }}\n}}\n")?;
    }
    writeln!(text, "/// The same, layer by layer: {} layers, {widest} tasks in the widest.", layers.len())?;
    writeln!(text, "pub(super) struct Layers{tasks}<W>(pub(super) W);\n\nimpl<W: Wait> Layers{tasks}<W> {{")?;
    measured_tasks(text, graph)?;
    writeln!(text, "}}\n\nimpl<W: Wait> Plan for Layers{tasks}<W> {{\n    async fn run(&self) -> u32 {{")?;
    for layer in &layers {
        let call = |&task: &usize| format!("self.t{task}({})", list(&graph.tasks[task].inputs, "&v"));
        match &layer[..] {
            [task] if *task == target => writeln!(text, "        {}.await\n    }}\n}}", call(task))?,
            [task] => writeln!(text, "        let v{task} = {}.await;", call(task))?,
            tasks => {
                let calls: Vec<String> = tasks.iter().map(call).collect();
                writeln!(text, "        let ({}) = join!({});", list(tasks, "v"), calls.join(", "))?;
            }
        }
    }
    Ok(())
}

fn measured_tasks(text: &mut String, graph: &Graph) -> std::fmt::Result {
    for (number, task) in graph.tasks.iter().enumerate() {
        write!(text, "    async fn t{number}(&self")?;
        for input in &task.inputs {
            write!(text, ", t{input}: &u32")?;
        }
        write!(text, ") -> u32 {{\n        self.0.wait({number}).await;\n        {number}_u32")?;
        for input in &task.inputs {
            write!(text, ".wrapping_add(*t{input})")?;
        }
        writeln!(text, "\n    }}")?;
    }
    Ok(())
}

/// The tasks by the length of the longest path to them.
fn layers(graph: &Graph) -> Vec<Vec<usize>> {
    let mut depth: Vec<usize> = Vec::new();
    let mut layers: Vec<Vec<usize>> = Vec::new();
    for (number, task) in graph.tasks.iter().enumerate() {
        let layer = task.dependencies().map(|dependency| depth[dependency] + 1).max().unwrap_or(0);
        depth.push(layer);
        if layer == layers.len() {
            layers.push(Vec::new());
        }
        layers[layer].push(number);
    }
    layers
}

fn list(numbers: &[usize], prefix: &str) -> String {
    numbers.iter().map(|number| format!("{prefix}{number}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measured_graphs_are_as_written() {
        for (are_counted, text) in
            [(true, include_str!("../benches/random/counted.rs")), (false, include_str!("../benches/random/others.rs"))]
        {
            assert!(
                text == bench_source(are_counted),
                "benches/random is not what `cargo run -p dagio-tests --bin graphs` writes"
            );
        }
    }
}
