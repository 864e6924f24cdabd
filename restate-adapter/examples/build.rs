//! Builds a few crates, in this process or durably on Restate: the same plan, the same work, the same options.
//!
//! `cargo run --example build` builds them here. `cargo run --example build -- 9080` serves what builds them durably:
//!
//! ```text
//! npx @restatedev/restate-server                                          # in another terminal
//! curl 127.0.0.1:9070/deployments --json '{"uri": "http://127.0.0.1:9080"}'
//! curl 127.0.0.1:8080/Build/build --json '"lib"'
//! ```

use std::env;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use dagio::{Dependencies, Graph, GraphError, Plan, Policy, TaskId};
use dagio_restate::{Payload, TaskError, durable, fail};
use restate_sdk::prelude::*;
use serde::{Deserialize, Serialize};

const CRATES: [(&str, &[&str]); 6] = [
    ("macros", &[]),
    ("core", &["macros"]),
    ("tokio-adapter", &["core"]),
    ("smol-adapter", &["core"]),
    ("docs", &["core"]),
    ("release", &["tokio-adapter", "smol-adapter", "docs"]),
];

fn plan() -> Result<Plan, GraphError> {
    let mut graph = Graph::new();
    for (name, needs) in CRATES {
        graph.add(name);
        for on in needs {
            graph.depend(name, *on);
        }
    }
    graph.plan()
}

/// What is to be compiled, and the artifacts of what it needs.
#[derive(Debug, Serialize, Deserialize)]
struct Unit {
    name: String,
    needs: Vec<String>,
    broken: bool,
}

impl Unit {
    fn new(task: TaskId, needs: Dependencies<'_, String>, broken: &str) -> Self {
        let (name, _) = CRATES[task.index()];
        Unit {
            name: name.to_owned(),
            needs: needs.iter().map(|(_, artifact)| artifact.clone()).collect(),
            broken: name == broken,
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
enum CompileError {
    Broken(String),
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CompileError::Broken(name) = self;
        write!(f, "{name} does not compile")
    }
}

/// The work, wherever it is done.
async fn compile(unit: Unit) -> Result<String, CompileError> {
    tokio::time::sleep(Duration::from_millis(20)).await;
    if unit.broken {
        return Err(CompileError::Broken(unit.name));
    }
    Ok(format!("{}({})", unit.name, unit.needs.join(" ")))
}

struct Compiler;

#[restate_sdk::service]
impl Compiler {
    #[handler]
    async fn compile(&self, _: Context<'_>, unit: Payload<Unit>) -> Result<Payload<String>, HandlerError> {
        let artifact = compile(unit.decode()?).await.map_err(|error| fail(&error))?;
        Ok(Payload::encode(&artifact)?)
    }
}

struct Build;

#[restate_sdk::service]
impl Build {
    /// Builds all but what needs the broken crate, if there is one; gives the report.
    #[handler]
    async fn build(&self, ctx: Context<'_>, broken: String) -> Result<String, HandlerError> {
        let plan = plan().terminal()?;
        let compiler = || ctx.service_client::<CompilerClient>();
        let mut outputs = plan.outputs();
        let run = durable(&mut outputs)
            .run(|task, needs| Ok(compiler().compile(Payload::encode(&Unit::new(task, needs, &broken))?)))
            .errors::<TaskError<CompileError>>();
        let report = run.policy(Policy::KeepGoing).limit(4).report().await;
        Ok(report.to_string())
    }
}

async fn build_here(broken: &str) -> Result<String, GraphError> {
    let plan = plan()?;
    let mut outputs = plan.outputs();
    let run = outputs.run(|task, needs| compile(Unit::new(task, needs, broken)));
    let report = run.policy(Policy::KeepGoing).limit(4).report().await;
    Ok(report.to_string())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match env::args().nth(1) {
        Some(port) => {
            let endpoint = Endpoint::builder().bind(Compiler).bind(Build).build();
            HttpServer::new(endpoint).listen_and_serve(([127, 0, 0, 1], port.parse()?).into()).await;
        }
        None => println!("{}\n\n{}", build_here("").await?, build_here("docs").await?),
    }
    Ok(())
}
