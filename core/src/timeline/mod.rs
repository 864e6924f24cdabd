//! The run as a timeline: records when each task of a run could start, started and ended, and draws it.
//!
//! ```
//! use dagio::{Graph, Timeline};
//! # use std::sync::{Arc, atomic::{AtomicU64, Ordering::Relaxed}};
//! # use std::time::Duration;
//!
//! let mut graph = Graph::new();
//! let [fetch, parse, lint, report] = ["fetch", "parse", "lint", "report"].map(|task| graph.add(task));
//! graph.depend(parse, fetch).depend(lint, fetch).depend(report, parse).depend(report, lint);
//! let plan = graph.plan()?;
//!
//! let timeline = Timeline::new();
//! # let now = Arc::new(AtomicU64::new(0));
//! # let clock = Arc::clone(&now);
//! # let timeline = Timeline::with_clock(move || Duration::from_millis(clock.load(Relaxed)));
//! # let work = async |task: dagio::TaskId| _ = now.fetch_add([30, 50, 15, 5][task.index()], Relaxed);
//! let run = plan.run(work).observe(&timeline);
//! # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! # assert!(std::future::Future::poll(std::pin::pin!(run), &mut cx).is_ready());
//! // run.await;
//!
//! let (recording, outline) = (timeline.recording(), plan.outline());
//! let chart = recording.chart(&outline);
//! print!("{}", chart.gantt());
//! # let file = std::env::temp_dir().join(format!("dagio-timeline-{}.html", std::process::id()));
//! std::fs::write(&file, chart.html().to_string())?;
//! # std::fs::remove_file(&file)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod chart;
mod critical;
mod gantt;
mod html;
mod json;
mod layout;
mod record;
mod recording;
mod schedule;
mod span;
mod svg;
mod trace;

pub use chart::{Chart, Held, Why};
pub use critical::Critical;
pub use gantt::Gantt;
pub use html::Html;
pub use record::Timeline;
pub use recording::{Recording, Times};
pub use svg::Svg;
pub use trace::ChromeTrace;

#[expect(clippy::cast_possible_truncation, reason = "tasks are fewer than 2^30, and events three times as many")]
const fn number(at: usize) -> u32 {
    at as u32
}
