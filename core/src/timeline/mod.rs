//! The run as a timeline: records when each task of a run could start, started and ended, tells why it waited, and draws it all.
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
//! print!("{}", chart.gantt().width(60));
//! assert_eq!(chart.gain(fetch), Duration::from_millis(30)); // so much sooner `report` would have ended without it
//! # let file = std::env::temp_dir().join(format!("dagio-timeline-{}.html", std::process::id()));
//! std::fs::write(&file, chart.html().to_string())?; // to be opened in a browser
//! # std::fs::remove_file(&file)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | | |
//! |---|---|
//! | [`Timeline`] | the [`Observer`](crate::Observer) that records |
//! | [`Recording`] | what was recorded, as data: [`Times`] of each task |
//! | [`Chart`] | that with the [`Outline`](crate::Outline) of the graph: [why](Chart::why) a task waited, the [critical path](Chart::critical_path), [slack](Chart::slack) and [gain](Chart::gain) |
//! | [`Chart::gantt`], [`Chart::critical`] | text for the terminal |
//! | [`Chart::svg`] | a picture |
//! | [`Chart::html`] | a page with the graph and the Gantt chart, to be searched and zoomed, also of thousands of tasks |
//! | [`Chart::chrome_trace`] | JSON for Perfetto |
//!
//! # Why a task waited
//! Until it was ready, it waited for the dependency that ended last. A task that is ready starts at once, unless a limit or a pool holds it, or others
//! are polled first. An observer is not told which: a chart works it out from the order of all starts and ends, and from what tasks take of pools by the
//! plan. It says [that it cannot tell](Held::Either) where a run has other sizes of pools, or a pool with room was kept for a more critical task. Waits of
//! less than 10 µs are not explained.
//!
//! # The critical path
//! is that of the run as it was: back from the task that ended last, to the one that it had to wait for, and so on, through dependencies and through those
//! whose end made room. What would have been otherwise, slack and gain, is said by the critical path method: all other tasks take as long as they took, and
//! what was held is held by the same task as before.

mod chart;
mod critical;
mod gantt;
mod held;
mod html;
mod json;
mod layout;
mod record;
mod recording;
mod schedule;
mod span;
mod svg;
mod trace;

pub use chart::{Chart, Why};
pub use critical::Critical;
pub use gantt::Gantt;
pub use held::Held;
pub use html::Html;
pub use record::Timeline;
pub use recording::{Recording, Times};
pub use svg::Svg;
pub use trace::ChromeTrace;

#[expect(clippy::cast_possible_truncation, reason = "tasks are fewer than 2^30, and events three times as many")]
const fn number(at: usize) -> u32 {
    at as u32
}
