//! Writes the random graphs as Rust.

use std::fmt::Write;

use crate::{Shape, shapes};

/// Returns the text of `it/random/graphs.rs`.
///
/// # Panics
///
/// Never: a string takes everything.
#[must_use]
pub fn source() -> String {
    let shapes = shapes();
    let mut text = String::from(
        "//! Random graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.\n\n\
         #![expect(clippy::too_many_arguments, reason = \"a parameter for each input\")]\n\n\
         use dagio_tests::{Bed, Failed, Output, Run, Subject, held};\n\n\
         use super::Row;\n",
    );
    for shape in &shapes {
        write(&mut text, shape).expect("a string takes everything");
    }
    text.push_str("\npub(super) const ROWS: &[Row] = &[\n");
    for shape in &shapes {
        row(&mut text, shape).expect("a string takes everything");
    }
    text.push_str("];\n");
    text
}

fn write(text: &mut String, shape: &Shape) -> std::fmt::Result {
    let Shape { name, graph, declared, .. } = shape;
    let order = if graph.is_series_parallel() { "series-parallel" } else { "not series-parallel" };
    writeln!(text, "\n/// Tasks {}, edges {}, width {}; {order}.", graph.len(), graph.edges(), graph.width())?;
    writeln!(text, "#[derive(Default)]\nstruct {name} {{\n    bed: Bed,\n}}\n")?;
    match &shape.targets {
        Some(targets) => writeln!(text, "#[dagio::dag(run({}))]", list(targets, "t"))?,
        None => writeln!(text, "#[dagio::dag]")?,
    }
    writeln!(text, "impl {name} {{")?;
    for &number in declared {
        let task = &graph.tasks[number];
        if !task.order.is_empty() {
            writeln!(text, "    #[depends({})]", list(&task.order, "t"))?;
        }
        let mut parameters = String::from("&self");
        for input in &task.inputs {
            write!(parameters, ", t{input}: &Output")?;
        }
        let (output, body) = if task.fallible { ("Result<Output, Failed>", "fallible") } else { ("Output", "infallible") };
        writeln!(text, "    async fn t{number}({parameters}) -> {output} {{")?;
        writeln!(text, "        self.bed.{body}({number}, &[{}]).await\n    }}", list(&task.inputs, "t"))?;
    }
    writeln!(text, "}}\n\nimpl Subject for {name} {{\n    fn bed(&self) -> &Bed {{\n        &self.bed\n    }}\n")?;
    writeln!(text, "    fn run(&self, target: usize) -> Run<'_> {{\n        match target {{")?;
    for target in shape.targets() {
        writeln!(text, "            {target} => held(self.t{target}()),")?;
    }
    writeln!(text, "            _ => unreachable!(\"not a target\"),\n        }}\n    }}\n}}")
}

fn row(text: &mut String, shape: &Shape) -> std::fmt::Result {
    let Shape { name, graph, .. } = shape;
    writeln!(text, "    Row {{\n        name: \"{name}\",\n        tasks: &[")?;
    for task in &graph.tasks {
        let (inputs, order) = (list(&task.inputs, ""), list(&task.order, ""));
        writeln!(text, "            (&[{inputs}], &[{order}], {}),", task.fallible)?;
    }
    writeln!(text, "        ],\n        targets: &[{}],", list(&shape.targets(), ""))?;
    writeln!(text, "        make: || Box::<{name}>::default(),\n    }},")
}

fn list(numbers: &[usize], prefix: &str) -> String {
    numbers.iter().map(|number| format!("{prefix}{number}")).collect::<Vec<_>>().join(", ")
}
