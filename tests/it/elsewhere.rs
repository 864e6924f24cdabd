//! Tasks of a block that run elsewhere: `#[spawn]` and `#[blocking]`, on both runtimes, and on that of the example `adapter`.

use std::future::pending;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Barrier};
use std::task::{Context, Waker};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use dagio::Outcome;

#[path = "../examples/adapter/runtime.rs"]
mod runtime;

/// Counts its clones.
struct Counted(Arc<AtomicU32>);

impl Clone for Counted {
    fn clone(&self) -> Self {
        self.0.fetch_add(1, SeqCst);
        Counted(Arc::clone(&self.0))
    }
}

/// Says when it is dropped.
struct OnDrop(Sender<()>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        // The test may be over.
        let _ = self.0.send(());
    }
}

fn here() -> ThreadId {
    thread::current().id()
}

macro_rules! on {
    ($name:ident, $runtime:path, $block_on:expr) => {
        mod $name {
            use super::*;

            #[derive(Clone)]
            struct Build {
                clones: Arc<AtomicU32>,
                meet: Arc<Barrier>,
                attempts: Arc<AtomicU32>,
                dropped: Sender<()>,
            }

            fn build() -> (Build, std::sync::mpsc::Receiver<()>) {
                let (dropped, heard) = channel();
                let build = Build { clones: Arc::default(), meet: Arc::new(Barrier::new(2)), attempts: Arc::default(), dropped };
                (build, heard)
            }

            #[dagio::dag(runtime = $runtime, error = anyhow::Error)]
            impl Build {
                async fn text(&self, #[input] line: &str) -> String {
                    line.to_owned()
                }

                async fn counted(&self) -> Counted {
                    Counted(Arc::clone(&self.clones))
                }

                #[spawn]
                async fn words(
                    &self,
                    text: &String,
                    #[input] more: Vec<&'static str>,
                    #[input] of: &'static str,
                ) -> (usize, ThreadId) {
                    let words = text.split_whitespace().count() + more.len() + of.len();
                    (words, here())
                }

                #[blocking]
                fn bytes(&self, text: &String, counted: &Counted) -> io::Result<(usize, ThreadId)> {
                    if text.is_empty() || counted.0.load(SeqCst) != 1 {
                        return Err(io::ErrorKind::NotFound.into());
                    }
                    Ok((text.len(), here()))
                }

                async fn both(&self, words: &(usize, ThreadId), bytes: &(usize, ThreadId)) -> [ThreadId; 2] {
                    assert_eq!((words.0, bytes.0), (6, 9));
                    [words.1, bytes.1]
                }

                #[blocking]
                fn left(&self) -> bool {
                    self.meet.wait().is_leader()
                }

                #[blocking]
                fn right(&self) -> bool {
                    self.meet.wait().is_leader()
                }

                async fn met(&self, left: &bool, right: &bool) -> bool {
                    left ^ right
                }

                async fn met_by(&self, left: &bool, #[input] yes: bool) -> bool {
                    *left && yes
                }

                #[spawn]
                async fn stuck(&self) {
                    let _held = OnDrop(self.dropped.clone());
                    pending().await
                }

                #[spawn]
                #[timeout("20ms")]
                async fn slow(&self) {
                    let _held = OnDrop(self.dropped.clone());
                    pending().await
                }

                async fn after(&self, slow: Option<&()>, stuck: &()) -> bool {
                    slow.is_none() && *stuck == ()
                }

                #[blocking]
                #[retry(attempts = 3)]
                fn flaky(&self, counted: Option<&Counted>, #[input] name: String) -> io::Result<(String, bool)> {
                    if self.attempts.fetch_add(1, SeqCst) < 2 {
                        return Err(io::ErrorKind::ConnectionRefused.into());
                    }
                    Ok((name, counted.is_some()))
                }

                #[spawn]
                async fn panics(&self) -> u32 {
                    resume_unwind(Box::new(7_u8))
                }

                #[blocking]
                fn panics_too(&self) -> u32 {
                    resume_unwind(Box::new(8_u8))
                }

                async fn opened(&self) -> ThreadId {
                    here()
                }

                #[teardown(opened)]
                #[spawn]
                async fn close(&self, opened: &ThreadId) {
                    assert_ne!(*opened, here());
                    self.dropped.send(()).unwrap();
                }
            }

            #[test]
            fn the_bodies_run_on_other_threads_with_a_clone_of_what_they_need() {
                let (build, _heard) = build();
                let [words, bytes] = $block_on(build.both("two words", vec!["a"], "abc")).unwrap();
                assert!(words != here() && bytes != here());
                assert_eq!(build.clones.load(SeqCst), 1);
            }

            #[test]
            fn they_run_beside_each_other() {
                assert!($block_on(build().0.met()));
            }

            #[test]
            fn p07_a_failure_elsewhere_has_the_tasks_name() {
                let (build, _heard) = build();
                let end = $block_on(build.bytes(""));
                assert_eq!(end.unwrap_err().to_string(), "task `bytes` failed: entity not found");
                let report = $block_on(build.dag().keep_going().both("", vec![], "").report());
                let outcome = |name| report.outcome(report.task(name).unwrap());
                assert!(matches!(outcome("bytes"), Outcome::Failed(_)) && matches!(outcome("words"), Outcome::Done));
            }

            #[test]
            fn p03_a_dropped_run_ends_what_it_spawned() {
                let (build, heard) = build();
                $block_on(async move {
                    let mut run = Box::pin(build.stuck());
                    assert!(run.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
                    drop(run);
                    drop(build);
                    // The last sender is in what was spawned. It may not have begun.
                    assert!(heard.iter().count() <= 1);
                });
            }

            #[test]
            fn a_time_limit_ends_what_was_spawned() {
                let (build, heard) = build();
                let start = Instant::now();
                let late = $block_on(build.slow()).unwrap_err();
                assert_eq!(late.to_string(), "task `slow` failed: timed out after 20ms");
                assert!(start.elapsed() >= Duration::from_millis(20));
                heard.recv_timeout(Duration::from_secs(30)).unwrap();
            }

            #[test]
            fn each_attempt_is_a_step_of_its_own() {
                let (build, _heard) = build();
                assert_eq!($block_on(build.flaky("name".to_owned())).unwrap(), ("name".to_owned(), true));
                assert_eq!((build.attempts.load(SeqCst), build.clones.load(SeqCst)), (3, 3));
            }

            #[test]
            fn p09_a_panic_elsewhere_unwinds_the_run_with_its_payload() {
                let (build, _heard) = build();
                let panic = catch_unwind(AssertUnwindSafe(|| $block_on(build.panics()))).err().unwrap();
                assert_eq!(panic.downcast_ref::<u8>(), Some(&7));
                let panic = catch_unwind(AssertUnwindSafe(|| $block_on(build.panics_too()))).err().unwrap();
                assert_eq!(panic.downcast_ref::<u8>(), Some(&8));
            }

            #[test]
            fn the_report_says_which_step_runs_on() {
                let (build, _heard) = build();
                // Nobody meets it.
                let soon = async { ::smol::Timer::after(Duration::from_millis(20)).await };
                let report = $block_on(async {
                    let report = build.dag().until(soon).met_by(true).report().await;
                    // tokio's runtime ends with its last step.
                    build.meet.wait();
                    report
                });
                let outcome = |name| report.outcome(report.task(name).unwrap());
                assert!(matches!((outcome("left"), outcome("met_by")), (Outcome::Detached, Outcome::NotStarted)));
                assert_eq!((report.tally().detached, report.tally().cancelled), (1, 0));
                assert!(report.to_string().ends_with("\n  left detached: it runs on"), "{report}");
            }

            #[test]
            fn a_teardown_may_run_elsewhere() {
                let (build, heard) = build();
                $block_on(build.opened());
                heard.try_recv().unwrap();
            }

            #[test]
            fn p14_the_runs_are_send() {
                fn sent<T: Send>(_: &T) {}
                let (build, _heard) = build();
                sent(&build.both("", vec![], ""));
                sent(&build.dag().keep_going().after());
            }
        }
    };
}

on!(smol, dagio_smol, ::smol::block_on);
on!(adapter, crate::elsewhere::runtime, crate::elsewhere::runtime::block_on);
on!(tokio, dagio_tokio, |run| ::tokio::runtime::Builder::new_multi_thread()
    .worker_threads(2)
    .enable_all()
    .build()
    .unwrap()
    .block_on(run));

/// Cargo builds what is out of date; all it needs was fetched for this test.
#[test]
fn the_example_counts_the_words_of_a_file_by_its_own_adapter() {
    let file = |name| {
        let run = ["run", "--quiet", "--offline", "--example", "adapter", "--", name];
        let output = Command::new(env!("CARGO")).current_dir(env!("CARGO_MANIFEST_DIR")).args(run).output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (is_ok, line, _) = file("graphs/s7.dag");
    assert!(is_ok && line.ends_with(" characters in the longest line\n"), "{line}");
    let (is_ok, line, failed) = file("no such file");
    assert!(!is_ok && line.is_empty() && failed.starts_with("task `text` failed: "), "{failed}");
}
