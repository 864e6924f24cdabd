//! The spans of a run and its tasks, as a subscriber writes them.

use std::future::{Future, pending};
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use dagio::{Dag, Graph, Policy, Retry, Tracing};
use dagio_tests::pause;
use serde_json::Value;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("it is well").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a subscriber writes while this is done: a line for each event, and for each span that closes.
fn written(done: impl FnOnce()) -> Vec<Value> {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber =
        tracing_subscriber::fmt().json().with_span_events(FmtSpan::CLOSE).with_writer(move || writer.clone()).finish();
    tracing::subscriber::with_default(subscriber, done);
    let lines = String::from_utf8(std::mem::take(&mut *lines.0.lock().expect("it is well"))).expect("it is well");
    lines.lines().map(|line| serde_json::from_str(line).expect("it is well")).collect()
}

fn poll_once<T>(run: impl Future<Output = T>) -> Poll<T> {
    pin!(run).poll(&mut Context::from_waker(Waker::noop()))
}

/// Of each span that closed its fields, in this order.
fn closed(written: &[Value]) -> Vec<Value> {
    let closed = written.iter().filter(|line| line["fields"]["message"] == "close" && line["target"] == "dagio");
    closed.map(|line| line["span"].clone()).collect()
}

fn span(text: &str) -> Value {
    serde_json::from_str(text).expect("it is well")
}

#[test]
fn what_a_task_says_is_in_its_span_in_each_of_its_polls_and_so_is_its_end() {
    let written = written(|| {
        let dag = Dag::try_new(|g| {
            let user = g.task("user", (), |()| async {
                tracing::info!("asking");
                pause().await;
                tracing::info!("answered");
                7
            });
            let plan = g.try_task("plan", (), |()| async {
                tracing::info!("reading");
                Err::<u32, _>("no such plan")
            });
            g.task("quota", (user, plan), |(user, plan)| async move { user * plan })
        });
        let _request = tracing::info_span!("request", id = 5).entered();
        let run = dag.policy(Policy::KeepGoing).observe(Tracing::new("signup"));
        assert!(matches!(poll_once(run), Poll::Ready(Err(_))));
        tracing::info!("after");
    });
    let said: Vec<(&str, Vec<Value>)> = written
        .iter()
        .filter(|line| line["fields"]["message"] != "close")
        .map(|line| (line["fields"]["message"].as_str().unwrap(), line["spans"].as_array().unwrap().clone()))
        .collect();
    let request = span(r#"{"name": "request", "id": 5}"#);
    let run = span(r#"{"name": "run", "run": "signup", "tasks": 3}"#);
    let user = span(r#"{"name": "task", "task": "user"}"#);
    let plan = span(r#"{"name": "task", "task": "plan"}"#);
    let of = |task: &Value| vec![request.clone(), run.clone(), task.clone()];
    assert_eq!(said, [("asking", of(&user)), ("reading", of(&plan)), ("answered", of(&user)), ("after", vec![request.clone()]),]);
    assert_eq!(
        closed(&written),
        [
            span(r#"{"name": "task", "task": "plan", "outcome": "failed", "error": "no such plan"}"#),
            span(r#"{"name": "task", "task": "user", "outcome": "done"}"#),
            span(r#"{"name": "task", "task": "quota", "outcome": "skipped", "because": 1}"#),
            span(r#"{"name": "run", "run": "signup", "tasks": 3, "outcome": "failed"}"#),
        ]
    );
}

#[test]
fn attempts_that_failed_are_events_in_the_span_of_the_task() {
    struct Stopped;
    impl dagio::Timer for Stopped {
        type Sleep = std::future::Ready<()>;

        fn sleep(&self, _: Duration) -> Self::Sleep {
            std::future::ready(())
        }
    }
    struct Page;
    #[dagio::dag(timer = Stopped)]
    impl Page {
        #[retry(attempts = 3, backoff = "100ms..1s")]
        async fn page(&self) -> Result<(), &'static str> {
            tracing::info!("asking");
            Err("refused")
        }
    }
    let of_closures = written(|| {
        let again = Retry::attempts(3).backoff(Duration::from_millis(100), Duration::from_secs(1));
        let dag = Dag::try_new(|g| {
            g.try_task("page", (), move |()| {
                again.run(Stopped, || async {
                    tracing::info!("asking");
                    Err::<(), _>("refused")
                })
            })
        });
        assert!(matches!(poll_once(dag.observe(Tracing::new("pages"))), Poll::Ready(Err(_))));
    });
    let of_methods = written(|| {
        assert!(matches!(poll_once(Page.dag().observe(Tracing::new("pages")).page()), Poll::Ready(Err(_))));
    });
    for written in [of_closures, of_methods] {
        are_in_the_span(&written);
    }
}

/// Three attempts of `page`.
fn are_in_the_span(written: &[Value]) {
    // What an attempt says has its number, from the second one on.
    let page = |attempt| match attempt {
        1 => span(r#"{"name": "task", "task": "page"}"#),
        _ => serde_json::json!({"name": "task", "task": "page", "attempt": attempt}),
    };
    let asked: Vec<_> = written.iter().filter(|line| line["fields"]["message"] == "asking").map(|line| &line["span"]).collect();
    assert_eq!(asked, [&page(1), &page(2), &page(3)]);
    assert_eq!(
        closed(written)[0],
        span(r#"{"name": "task", "task": "page", "attempt": 3, "outcome": "failed", "error": "refused"}"#)
    );
    let attempts: Vec<_> = written.iter().filter(|line| line["fields"]["message"] == "an attempt failed").collect();
    let fields: Vec<_> =
        attempts.iter().map(|line| (&line["level"], &line["fields"]["attempt"], &line["fields"]["pause"])).collect();
    assert_eq!(fields, [(&"WARN".into(), &1.into(), &"100ms".into()), (&"WARN".into(), &2.into(), &"200ms".into())]);
    assert_eq!(attempts.iter().map(|line| &line["span"]).collect::<Vec<_>>(), [&page(1), &page(2)]);
}

#[test]
fn what_a_dropped_run_leaves_is_cancelled() {
    let written = written(|| {
        let mut graph = Graph::new();
        graph.add("done");
        graph.add("waits");
        let plan = graph.plan().unwrap();
        let run = plan.run(|task| async move {
            if task.index() == 1 {
                pending::<()>().await;
            }
        });
        assert!(poll_once(run.observe(Tracing::new("short"))).is_pending());
    });
    assert_eq!(
        closed(&written),
        [
            span(r#"{"name": "task", "task": "done", "outcome": "done"}"#),
            span(r#"{"name": "task", "task": "waits", "outcome": "cancelled"}"#),
            span(r#"{"name": "run", "run": "short", "tasks": 2, "outcome": "dropped"}"#),
        ]
    );
}
