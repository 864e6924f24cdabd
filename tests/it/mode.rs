//! A compiled body is generic over a mode: here that of a run that goes on after a failure.

use std::cell::RefCell;
use std::future::{Future, poll_fn, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::Report;

async fn pause() {
    let mut first = true;
    poll_fn(|cx| {
        cx.waker().wake_by_ref();
        if std::mem::take(&mut first) { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
}

fn run<T>(run: impl Future<Output = T>) -> T {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    (0..100).find_map(|_| if let Poll::Ready(end) = run.as_mut().poll(&mut cx) { Some(end) } else { None }).expect("it ends")
}

macro_rules! seed {
    ($of:ident, f($other:ident)) => {
        struct $of {
            fail: &'static str,
            started: RefCell<String>,
        }

        #[dagio::dag(run(g, k))]
        impl $of {
            fn starts(&self, task: char) {
                self.started.borrow_mut().push(task);
            }
            fn end(&self, task: &str) -> Result<u32, ()> {
                if self.fail.contains(task) { Err(()) } else { Ok(1) }
            }
            async fn a(&self) -> Result<u32, ()> {
                self.starts('a');
                pause().await;
                self.end("a")
            }
            async fn b(&self, a: &u32) -> Result<u32, ()> {
                self.starts('b');
                pause().await;
                Ok(self.end("b")? + a)
            }
            async fn c(&self) -> Result<u32, ()> {
                self.starts('c');
                pause().await;
                self.end("c")
            }
            async fn d(&self, b: &u32, c: &u32) -> u32 {
                self.starts('d');
                ready(b + c).await
            }
            async fn e(&self, d: &u32) -> u32 {
                self.starts('e');
                ready(d + 1).await
            }
            async fn f(&self, c: &u32, $other: &u32) -> u32 {
                self.starts('f');
                ready(c + $other).await
            }
            async fn g(&self, e: &u32, f: &u32) -> u32 {
                self.starts('g');
                ready(e + f).await
            }
            /// Three lanes that cross.
            async fn h(&self, a: &u32, c: &u32) -> u32 {
                self.starts('h');
                ready(a + c).await
            }
            async fn i(&self, c: &u32, j: &u32) -> u32 {
                self.starts('i');
                ready(c + j).await
            }
            async fn j(&self) -> u32 {
                self.starts('j');
                pause().await;
                1
            }
            async fn l(&self, j: &u32, a: &u32) -> u32 {
                self.starts('l');
                ready(j + a).await
            }
            async fn k(&self, h: &u32, i: &u32, l: &u32) -> u32 {
                self.starts('k');
                ready(h + i + l).await
            }
        }
    };
}
seed!(Seed, f(d));
seed!(Twin, f(a));

/// What started, what failed first, and the target's output.
macro_rules! becomes {
    ($of:ident { $fail:literal }.$run:ident, $started:literal, $failed:expr, $output:expr) => {
        let of = $of { fail: $fail, started: RefCell::default() };
        let report = run(of.dag().keep_going().$run().report());
        let mut started: Vec<char> = of.started.take().chars().collect();
        started.sort_unstable();
        assert_eq!(started, $started.chars().collect::<Vec<_>>());
        assert_eq!((report.first_failure().map(|(task, ())| task.index()), report.output().copied()), ($failed, $output));
    };
}

#[test]
fn a_run_that_goes_on_is_an_instance_of_the_same_body() {
    becomes!(Seed { "" }.g, "abcdefg", None, Some(8));
    becomes!(Seed { "b" }.g, "abc", Some(1), None);
    becomes!(Seed { "c" }.g, "abc", Some(2), None);
    becomes!(Twin { "" }.g, "abcdefg", None, Some(6));
    becomes!(Twin { "b" }.g, "abcf", Some(1), None);
    becomes!(Twin { "a" }.g, "ac", Some(0), None);
    // In lanes.
    becomes!(Seed { "" }.k, "achijkl", None, Some(6));
    becomes!(Seed { "a" }.k, "acij", Some(0), None);
}

/// A run that is compiled with options says what one by the table does, which is one with a limit.
#[test]
fn p07_p08_compiled_or_by_the_table_the_report_is_the_same() {
    macro_rules! same {
        ($of:ident.$run:ident) => {
            for fail in ["", "a", "b", "c", "a b c", "b c"] {
                let of = $of { fail, started: RefCell::default() };
                let compiled = run(of.dag().keep_going().$run().report());
                let by_table = run(of.dag().keep_going().limit(12).$run().report());
                let told = |report: &Report<_, _>| {
                    (
                        format!("{report:?}"),
                        report.first_failure().map(|(task, ())| task),
                        report.is_ok(),
                        report.output().copied(),
                    )
                };
                assert_eq!(told(&compiled), told(&by_table));
                let ends =
                    [compiled.into_result(), run(of.dag().keep_going().$run()), run(of.dag().keep_going().limit(12).$run())];
                assert!(ends.iter().all(|end| *end == ends[2]), "{ends:?}");
            }
        };
    }
    same!(Seed.g);
    same!(Twin.g);
    same!(Seed.k);
}
