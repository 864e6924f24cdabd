//! The names of tasks that run on tokio, from where `tokio-console` takes them: the field `task.name` of tokio's spans `runtime.spawn`.
//!
//! It needs `RUSTFLAGS="--cfg tokio_unstable"`, see `./run`.

use std::fmt;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::Registry;

#[derive(Clone)]
struct Signup;

#[dagio::dag(runtime = dagio_tokio)]
impl Signup {
    #[spawn]
    async fn user(&self) -> u32 {
        tokio::task::yield_now().await;
        7
    }

    #[blocking]
    fn photo(&self, user: &u32) -> Vec<u32> {
        vec![*user]
    }

    /// It runs in the run, and is no task of tokio's.
    async fn size(&self, photo: &Vec<u32>) -> usize {
        photo.len()
    }

    #[spawn]
    async fn r#async(&self, size: &usize) -> usize {
        *size
    }
}

/// A span of a task: its kind and its name.
#[derive(Default, Debug, Clone, PartialEq, Eq)]
struct Task {
    kind: String,
    name: String,
}

impl Visit for Task {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "kind" => self.kind = format!("{value:?}"),
            "task.name" => self.name = format!("{value:?}"),
            _ => {}
        }
    }
}

#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<Vec<Task>>>);

impl Layer<Registry> for Tasks {
    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, Registry>) {
        if span.metadata().name() == "runtime.spawn" {
            let mut task = Task::default();
            span.record(&mut task);
            self.0.lock().expect("nothing panics").push(task);
        }
    }
}

fn main() {
    let tasks = Tasks::default();
    tracing::subscriber::set_global_default(Registry::default().with(tasks.clone())).expect("it is the first");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it can be made");
    // The run is no task, but what is awaited.
    runtime.block_on(async {
        assert_eq!(Signup.r#async().await, 1);
        let by_hand = dagio_tokio::spawn_named("by hand", async { dagio_tokio::blocking_named("also", || 5).await });
        assert_eq!(by_hand.await, 5);
        assert_eq!(dagio_tokio::spawn(async { 6 }).await, 6);
    });
    let told = tasks.0.lock().expect("nothing panics").clone();
    let told: Vec<(&str, &str)> =
        told.iter().map(|task| (&*task.kind, &*task.name)).filter(|task| task.0 != "block_on").collect();
    let names = [
        ("task", "Signup/user"),
        ("blocking", "Signup/photo"),
        ("task", "Signup/async"),
        ("task", "by hand"),
        ("blocking", "also"),
        ("task", ""),
    ];
    assert_eq!(told, names);
    println!("tokio's tasks have their names: {}", names.map(|(_, name)| format!("{name:?}")).join(", "));
}
