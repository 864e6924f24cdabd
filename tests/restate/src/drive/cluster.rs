//! A server, two processes of workers at one address, and an orchestrator: started, killed, started again.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

pub(crate) type Anyhow<T> = Result<T, Box<dyn Error>>;

/// A process that can be killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Victim {
    Server,
    Orchestrator,
    Worker(usize),
}

pub(crate) const WORKERS: usize = 2;

pub(crate) struct Cluster {
    /// The program of the server.
    program: PathBuf,
    dir: PathBuf,
    ingress: u16,
    admin: u16,
    node: u16,
    orchestrator: u16,
    worker: u16,
    running: Vec<(Victim, Child)>,
    agent: Agent,
}

impl Cluster {
    /// Starts all, in a directory of its own, and registers the services.
    pub(crate) fn start(program: &Path, dir: &Path) -> Anyhow<Self> {
        fs::create_dir_all(dir.join("records"))?;
        fs::create_dir_all(dir.join("logs"))?;
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(60))).build();
        let ports: BTreeSet<u16> = (0..50).map(|_| free_port()).collect::<Anyhow<_>>()?;
        let ports: Vec<u16> = ports.into_iter().take(5).collect();
        let [ingress, admin, node, orchestrator, worker] = ports[..] else { return Err("there are no five free ports".into()) };
        let mut cluster = Cluster {
            program: program.to_owned(),
            dir: dir.to_owned(),
            ingress,
            admin,
            node,
            orchestrator,
            worker,
            running: Vec::new(),
            agent: config.into(),
        };
        for victim in cluster.all() {
            cluster.spawn(victim)?;
        }
        cluster.ready()?;
        for port in [orchestrator, worker] {
            cluster.register(port)?;
        }
        Ok(cluster)
    }

    #[expect(clippy::unused_self, reason = "it is what the cluster has")]
    pub(crate) fn all(&self) -> Vec<Victim> {
        [Victim::Server, Victim::Orchestrator].into_iter().chain((0..WORKERS).map(Victim::Worker)).collect()
    }

    pub(crate) fn records(&self) -> PathBuf {
        self.dir.join("records")
    }

    /// What the server logged.
    pub(crate) fn log(&self) -> Anyhow<String> {
        Ok(fs::read_to_string(self.dir.join("logs").join("server"))?)
    }

    fn spawn(&mut self, victim: Victim) -> Anyhow<()> {
        let program = if victim == Victim::Server { self.program.clone() } else { std::env::current_exe()? };
        let mut command = Command::new(program);
        let log = match victim {
            Victim::Server => {
                let address = |port| format!("127.0.0.1:{port}");
                command
                    .args(["--no-logo", "--listen-mode", "tcp", "--config-file"])
                    .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/server.toml"))
                    .arg("--base-dir")
                    .arg(self.dir.join("base"))
                    .env("RESTATE_INGRESS__BIND_ADDRESS", address(self.ingress))
                    .env("RESTATE_ADMIN__BIND_ADDRESS", address(self.admin))
                    .env("RESTATE_BIND_ADDRESS", address(self.node));
                "server".to_owned()
            }
            Victim::Orchestrator => {
                command.args(["orchestrator", &self.orchestrator.to_string()]).arg(self.records());
                "orchestrator".to_owned()
            }
            Victim::Worker(number) => {
                command.args(["worker", &self.worker.to_string()]).arg(self.records());
                format!("worker-{number}")
            }
        };
        let log = File::options().append(true).create(true).open(self.dir.join("logs").join(log))?;
        let child = command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?;
        self.running.push((victim, child));
        Ok(())
    }

    /// Kills a process, which hears nothing of it, and gives its id.
    pub(crate) fn kill(&mut self, victim: Victim) -> Anyhow<u32> {
        let at = self.running.iter().position(|(running, _)| *running == victim).ok_or("it does not run")?;
        let (_, mut child) = self.running.swap_remove(at);
        let id = child.id();
        child.kill()?;
        child.wait()?;
        Ok(id)
    }

    /// Starts it again.
    pub(crate) fn revive(&mut self, victim: Victim) -> Anyhow<()> {
        self.spawn(victim)
    }

    /// Waits until the server answers.
    pub(crate) fn ready(&self) -> Anyhow<()> {
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(60) {
            let health = |port, path| self.agent.get(format!("http://127.0.0.1:{port}{path}")).call();
            if health(self.admin, "/health").is_ok_and(|answer| answer.status() == 200)
                && health(self.ingress, "/restate/health").is_ok_and(|answer| answer.status() == 200)
            {
                return Ok(());
            }
            sleep(Duration::from_millis(20));
        }
        Err("the server does not answer".into())
    }

    /// Registers the services at a port, as soon as somebody listens there.
    pub(crate) fn register(&self, port: u16) -> Anyhow<()> {
        let at = json!({ "uri": format!("http://127.0.0.1:{port}") });
        let begin = Instant::now();
        loop {
            let mut answer = self.agent.post(format!("http://127.0.0.1:{}/deployments", self.admin)).send_json(&at)?;
            if answer.status().is_success() {
                return Ok(());
            }
            if begin.elapsed() > Duration::from_secs(20) {
                return Err(format!("not registered: {}", answer.body_mut().read_to_string()?).into());
            }
            sleep(Duration::from_millis(100));
        }
    }

    /// Asks for a run, and gives the id of its invocation.
    pub(crate) fn send(&self, handler: &str, input: &impl serde::Serialize) -> Anyhow<String> {
        self.send_to("Orchestrator", handler, input)
    }

    pub(crate) fn send_to(&self, service: &str, handler: &str, input: &impl serde::Serialize) -> Anyhow<String> {
        let url = format!("http://127.0.0.1:{}/{service}/{handler}/send", self.ingress);
        let answer: Value = self.agent.post(url).send_json(input)?.body_mut().read_json()?;
        Ok(answer["invocationId"].as_str().ok_or_else(|| format!("not sent: {answer}"))?.to_owned())
    }

    /// What an invocation gave, and the status: 470 if it has not ended. An error if the server is not there.
    pub(crate) fn output(&self, id: &str) -> Anyhow<(u16, Value)> {
        let url = format!("http://127.0.0.1:{}/restate/invocation/{id}/output", self.ingress);
        let mut answer = self.agent.get(url).call()?;
        let status = answer.status().as_u16();
        let text = answer.body_mut().read_to_string()?;
        Ok((status, serde_json::from_str(&text).unwrap_or(Value::String(text))))
    }

    /// Waits for what an invocation gives, whatever becomes of the server meanwhile.
    pub(crate) fn wait(&self, id: &str, most: Duration) -> Anyhow<(u16, Value)> {
        let begin = Instant::now();
        loop {
            match self.output(id) {
                Ok((status, output)) if status == 200 || (400..500).contains(&status) && status != 470 || status == 500 => {
                    return Ok((status, output));
                }
                end if begin.elapsed() > most => return Err(format!("it has not ended after {most:?}: {end:?}").into()),
                _ => sleep(Duration::from_millis(10)),
            }
        }
    }

    /// Runs something to its end.
    pub(crate) fn call(&self, handler: &str, input: &impl serde::Serialize) -> Anyhow<(u16, Value)> {
        let id = self.send(handler, input)?;
        self.wait(&id, Duration::from_secs(60))
    }

    pub(crate) fn cancel(&self, id: &str) -> Anyhow<()> {
        self.end(id, "cancel")
    }

    /// Does to an invocation what an operator can: `cancel` or `kill` it.
    pub(crate) fn end(&self, id: &str, how: &str) -> Anyhow<()> {
        let url = format!("http://127.0.0.1:{}/invocations/{id}/{how}", self.admin);
        let mut answer = self.agent.patch(url).send_empty()?;
        if answer.status().is_success() {
            return Ok(());
        }
        Err(format!("no {how}: {} {}", answer.status(), answer.body_mut().read_to_string()?).into())
    }

    /// Waits until each invocation has ended.
    pub(crate) fn idle(&self) -> Anyhow<()> {
        let begin = Instant::now();
        loop {
            let running = self.query("select id, target, status from sys_invocation where status != 'completed'")?;
            if running.is_empty() {
                return Ok(());
            }
            if begin.elapsed() > Duration::from_secs(10) {
                return Err(format!("they run on: {}", Value::from(running)).into());
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Asks the server what it knows.
    pub(crate) fn query(&self, sql: &str) -> Anyhow<Vec<Value>> {
        let query = json!({ "query": sql });
        let url = format!("http://127.0.0.1:{}/query", self.admin);
        let answer: Value =
            self.agent.post(url).header("accept", "application/json").send_json(&query)?.body_mut().read_json()?;
        Ok(answer["rows"].as_array().ok_or_else(|| format!("no rows: {answer}"))?.clone())
    }
}

/// A port below those that the system gives to connections.
pub(crate) fn free_port() -> Anyhow<u16> {
    let mut ports = (0..1000).map(|_| fastrand::u16(20_000..30_000));
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).ok_or_else(|| "there is no free port".into())
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for (_, child) in &mut self.running {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
