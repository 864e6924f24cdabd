//! Counts instructions: a bench runs itself under callgrind, once for each case.

#![expect(clippy::inline_always, reason = "what stands around the counted code leaves none itself")]

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::process::Command;
use std::task::{Context, Poll, Waker};

/// Pending so many times, woken at once.
#[derive(Debug)]
pub struct Yields(pub u32);

impl Future for Yields {
    type Output = ();

    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// Ready, behind a call that the compiler cannot see through.
#[derive(Debug)]
pub struct Opaque;

impl Future for Opaque {
    type Output = ();

    #[inline(never)]
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        black_box(Poll::Ready(()))
    }
}

/// Runs to the end, as an executor does: each poll is a call.
#[inline(always)]
pub fn block_on<F: Future>(run: F) -> F::Output {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = poll(run.as_mut(), &mut cx) {
            return output;
        }
    }
}

#[inline(never)]
fn poll<F: Future>(run: Pin<&mut F>, cx: &mut Context<'_>) -> Poll<F::Output> {
    run.poll(cx)
}

/// One thing to count: a name, and what it does so many times.
pub type Case = (&'static str, fn(u32));

/// Runs the case that the command line names, and says whether it named one.
///
/// # Panics
/// If there is no such case.
#[must_use]
pub fn ran_a_case(cases: &[Case]) -> bool {
    let mut args = std::env::args().skip(1);
    if args.next().as_deref() != Some("case") {
        return false;
    }
    let name = args.next().expect("a case");
    let times = args.next().and_then(|times| times.parse().ok()).expect("a number");
    let (_, run) = cases.iter().find(|(other, _)| *other == name).expect("a known case");
    run(times);
    true
}

/// Returns the instructions of one run of a case.
///
/// # Panics
/// If valgrind is not there, or says something else than a number.
#[must_use]
pub fn instructions(case: &str) -> u64 {
    instructions_of(case, 1000)
}

/// Returns the instructions of one run of a case, from so many runs.
///
/// # Panics
/// As [`instructions`].
#[must_use]
pub fn instructions_of(case: &str, times: u64) -> u64 {
    (collected(case, 1 + times) - collected(case, 1)) / times
}

fn collected(case: &str, times: u64) -> u64 {
    let exe = std::env::current_exe().expect("the bench's own path");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(exe)
        .args(["case", case, &times.to_string()])
        .output()
        .expect("valgrind runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{case}: {said}");
    let line = said.lines().find_map(|line| line.split_once("Collected :")).expect("a count");
    line.1.trim().parse().expect("a number")
}

/// Returns `a / b`.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
pub fn ratio(a: u64, b: u64) -> f64 {
    a as f64 / b as f64
}
