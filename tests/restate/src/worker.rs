//! Serves the tasks. Any number of processes may have the same port: the kernel spreads connections over them.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use crate::job::{Does, Ends, Job, Records, work};
use dagio_restate::{Payload, fail};
use restate_sdk::prelude::*;
use serde_json::{Value, json};
use tokio::net::TcpSocket;

struct Worker {
    records: Records,
}

#[expect(clippy::unused_async, reason = "a handler is async")]
#[restate_sdk::service]
impl Worker {
    /// Does a task's work. The id of this invocation is the same in each attempt, and another one for each task of each run.
    #[handler]
    async fn work(&self, ctx: Context<'_>, job: Payload<Job>) -> Result<Payload<Value>, HandlerError> {
        let job = job.decode()?;
        let (run, task) = (&job.run, &job.task);
        let began = self.records.begin(run, &task.name)?;
        if task.does == Does::SleepDurably {
            ctx.sleep(Duration::from_millis(task.ms)).await?;
        }
        let depth = work(&job).await.map_err(|error| fail(&error));
        if let Ends::Flaky(times) = task.ends {
            let attempts = self.records.attempts(run)?;
            if attempts.iter().filter(|attempt| attempt.task == task.name && !attempt.ended).count() <= times as usize {
                return Err(io::Error::other("not this time").into());
            }
        }
        let output = Payload::encode(&match task.ends {
            Ends::Large(bytes) => json!("x".repeat(bytes)),
            Ends::Strange => json!("no number"),
            _ => json!(depth?),
        })?;
        self.records.effect(ctx.invocation_id(), run, &task.name, began)?;
        self.records.end(run, &task.name)?;
        Ok(output)
    }

    /// Undoes a task.
    #[handler]
    async fn undo(&self, ctx: Context<'_>, job: Payload<Job>) -> Result<(), HandlerError> {
        let job = job.decode()?;
        let task = format!("teardown of {}", job.task.name);
        let began = self.records.begin(&job.run, &task)?;
        tokio::time::sleep(Duration::from_millis(job.task.ms)).await;
        if job.task.ends == Ends::Failing {
            return Err(TerminalError::new("it stays up").into());
        }
        self.records.effect(ctx.invocation_id(), &job.run, &task, began)?;
        Ok(())
    }

    /// Approves what waits for it.
    #[handler]
    async fn approve(&self, ctx: Context<'_>, id: String) -> Result<(), HandlerError> {
        ctx.resolve_awakeable(&id, 1_u64);
        Ok(())
    }
}

/// What is done one after the other.
struct Queue {
    records: Records,
}

#[restate_sdk::object]
impl Queue {
    /// Does a task's work.
    #[handler]
    async fn work(&self, ctx: ObjectContext<'_>, job: Payload<Job>) -> Result<Payload<u64>, HandlerError> {
        let job = job.decode()?;
        let (run, task) = (&job.run, &job.task.name);
        let began = self.records.begin(run, task)?;
        ctx.sleep(Duration::from_millis(job.task.ms)).await?;
        let depth = work(&job).await.map_err(|error| fail(&error))?;
        self.records.effect(ctx.invocation_id(), run, task, began)?;
        self.records.end(run, task)?;
        Ok(Payload::encode(&depth)?)
    }
}

pub(crate) async fn serve(port: u16, records: Records) -> io::Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseport(true)?;
    socket.bind(SocketAddr::from(([127, 0, 0, 1], port)))?;
    let endpoint = Endpoint::builder().bind(Worker { records: records.clone() }).bind(Queue { records });
    HttpServer::new(endpoint.build()).serve(socket.listen(1024)?).await;
    Ok(())
}
