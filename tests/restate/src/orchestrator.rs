//! Serves the runs.

use std::io;
use std::net::SocketAddr;

use crate::job::{Broken, Does, Ends, Flow, Job, Records, told, work};
use dagio::RunEnd;
use dagio_restate::{Payload, Start, TaskError, durable, fail};
use restate_sdk::context::RequestTarget;
use restate_sdk::prelude::*;
use serde_json::Value;
use tokio::net::TcpListener;

struct Orchestrator {
    records: Records,
}

#[restate_sdk::service]
impl Orchestrator {
    /// Runs a graph, and gives its report and its outputs.
    #[handler]
    async fn run(&self, ctx: Context<'_>, flow: Payload<Flow>) -> Result<Payload<Value>, HandlerError> {
        let flow = flow.decode()?;
        let plan = flow.plan().terminal()?;
        let mut outputs = plan.outputs::<u64>();
        let call = |target, job: &Job| {
            let job = Payload::encode(job)?;
            Ok(ctx.request::<_, Payload<u64>>(target, job))
        };
        let mut run = durable(&mut outputs)
            .run(|task, needs| {
                let job = flow.job(task, needs);
                match job.task.does {
                    Does::Sleep | Does::SleepDurably => Start::from(call(RequestTarget::service("Worker", "work"), &job)),
                    Does::Queue => Start::from(call(RequestTarget::object("Queue", &flow.run, "work"), &job)),
                    Does::Here => Start::here(ctx.run(move || self.here(job))),
                    Does::Wait => {
                        let (id, approved) = ctx.awakeable();
                        if job.task.ms > 0 {
                            let approve = ctx.request::<_, ()>(RequestTarget::service("Worker", "approve"), id);
                            approve.send_after(std::time::Duration::from_millis(job.task.ms));
                        }
                        Start::wait(approved)
                    }
                }
            })
            .errors::<TaskError<Broken>>()
            .policy(flow.policy());
        if let Some(most) = flow.limit {
            run = run.limit(most);
        }
        if let Some(size) = flow.pool_of_run {
            run = run.pool("pool", size);
        }
        if flow.teardown {
            run = run.teardown(|task, end| {
                let mut task = flow.tasks[task.index()].clone();
                task.ends = if task.name == flow.teardown_fails { Ends::Failing } else { Ends::Well };
                let job = Job { run: format!("{} {}", flow.run, word(end)), task, needs: Vec::new() };
                let job = Payload::encode(&job);
                Some(job.map(|job| ctx.request::<_, ()>(RequestTarget::service("Worker", "undo"), job)))
            });
        }
        let report = run.report().await;
        Ok(Payload::encode(&told(&report, &outputs))?)
    }

    /// Runs a graph, and gives its first failure to whoever calls.
    #[handler]
    async fn result(&self, ctx: Context<'_>, flow: Payload<Flow>) -> Result<(), HandlerError> {
        let flow = flow.decode()?;
        let plan = flow.plan().terminal()?;
        let mut outputs = plan.outputs::<u64>();
        let run = durable(&mut outputs).run(|task, needs| {
            let job = Payload::encode(&flow.job(task, needs))?;
            Ok(ctx.request::<_, Payload<u64>>(RequestTarget::service("Worker", "work"), job))
        });
        run.await?;
        Ok(())
    }

    /// The same tasks, one after the other, by hand.
    #[handler]
    async fn one_by_one(&self, ctx: Context<'_>, flow: Payload<Flow>) -> Result<(), HandlerError> {
        let flow = flow.decode()?;
        let plan = flow.plan().terminal()?;
        for task in plan.tasks() {
            let job = Payload::encode(&Job { run: flow.run.clone(), task: flow.tasks[task.index()].clone(), needs: Vec::new() })?;
            ctx.request::<_, Payload<u64>>(RequestTarget::service("Worker", "work"), job).call().await?;
        }
        Ok(())
    }
}

impl Orchestrator {
    async fn here(&self, job: Job) -> HandlerResult<u64> {
        let began = self.records.begin(&job.run, &job.task.name)?;
        let depth = work(&job).await.map_err(|error| fail(&error))?;
        self.records.effect(&format!("{}-{}", job.run, job.task.name), &job.run, &job.task.name, began)?;
        self.records.end(&job.run, &job.task.name)?;
        Ok(depth)
    }
}

fn word(end: RunEnd) -> &'static str {
    match end {
        RunEnd::Succeeded => "succeeded",
        RunEnd::Cancelled => "cancelled",
        _ => "failed",
    }
}

pub(crate) async fn serve(port: u16, records: Records) -> io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    HttpServer::new(Endpoint::builder().bind(Orchestrator { records }).build()).serve(listener).await;
    Ok(())
}
