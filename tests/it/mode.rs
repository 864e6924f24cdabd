//! A compiled body is generic over a mode: here one that goes on after a failure and notes what became of each task.

use std::cell::RefCell;
use std::future::{Future, poll_fn, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dagio::__private::{Fails, Inputs, Mode, Outs};
use dagio::{Panic, Report};

/// Notes `+` for a start, `.` for a success, `!` for a failure, before the task's number.
#[derive(Default)]
struct Notes(RefCell<Vec<String>>);

impl Notes {
    fn note(&self, what: char, task: usize) {
        self.0.borrow_mut().push(format!("{what}{task}"));
    }

    /// What was noted, starts and ends of one kind in one line.
    fn of(&self, what: char) -> String {
        let notes = self.0.borrow();
        let mut tasks: Vec<&str> = notes.iter().filter_map(|note| note.strip_prefix(what)).collect();
        tasks.sort_unstable();
        tasks.concat()
    }
}

/// A task that starts when it is first polled, or is skipped.
struct Arm<'n, F> {
    notes: &'n Notes,
    task: usize,
    started: bool,
    future: Option<Pin<Box<F>>>,
}

impl<F: Future> Future for Arm<'_, F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let arm = &mut *self;
        let Some(future) = &mut arm.future else { return Poll::Ready(None) };
        if !std::mem::replace(&mut arm.started, true) {
            arm.notes.note('+', arm.task);
        }
        future.as_mut().poll(cx).map(Some)
    }
}

impl Outs for &Notes {
    type Out<T> = Option<T>;

    fn get<T>(self, output: &Option<T>) -> Option<&T> {
        output.as_ref()
    }
}

impl<'n, K: Fails> Mode<K> for &'n Notes {
    type Stop = ();
    type Arm<F: Future> = Arm<'n, F>;

    fn go<I: Inputs>(self, task: usize, inputs: I) -> Option<I::All> {
        let all = inputs.all()?;
        self.note('+', task);
        Some(all)
    }

    fn all<I: Inputs>(self, inputs: I) -> Option<I::All> {
        inputs.all()
    }

    fn skip<T>(self) -> Option<T> {
        None
    }

    fn done<T>(self, task: usize, output: T) -> Option<T> {
        self.note('.', task);
        Some(output)
    }

    fn tried<T, F: Into<K::Error>>(self, task: usize, name: &'static str, end: Result<T, F>) -> Result<Option<T>, ()> {
        assert!(name.len() == 1, "a task's own name: {name}");
        if let Ok(output) = end {
            Ok(Mode::<K>::done(self, task, output))
        } else {
            self.note('!', task);
            Ok(None)
        }
    }

    fn arm<F: Future>(self, task: usize, future: Option<F>) -> Arm<'n, F> {
        Arm { notes: self, task, started: false, future: future.map(Box::pin) }
    }

    fn arm_done<T>(self, task: usize, end: Option<T>) -> Option<T> {
        end.inspect(|_| self.note('.', task))
    }

    fn arm_tried<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Option<Result<T, F>>,
    ) -> Result<Option<T>, ()> {
        end.map_or(Ok(None), |end| Mode::<K>::tried(self, task, name, end))
    }

    fn arm_caught<T, F: Into<K::Error>>(
        self,
        task: usize,
        name: &'static str,
        end: Option<Result<Result<T, F>, Panic>>,
    ) -> Result<Option<T>, ()>
    where
        Panic: Into<K::Error>,
    {
        end.map_or(Ok(None), |end| Mode::<K>::caught(self, task, name, end))
    }
}

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
        }

        #[dagio::dag(run(g, k))]
        impl $of {
            fn end(&self, task: &str) -> Result<u32, ()> {
                if self.fail.contains(task) { Err(()) } else { Ok(1) }
            }
            async fn a(&self) -> Result<u32, ()> {
                pause().await;
                self.end("a")
            }
            async fn b(&self, a: &u32) -> Result<u32, ()> {
                pause().await;
                Ok(self.end("b")? + a)
            }
            async fn c(&self) -> Result<u32, ()> {
                pause().await;
                self.end("c")
            }
            async fn d(&self, b: &u32, c: &u32) -> u32 {
                ready(b + c).await
            }
            async fn e(&self, d: &u32) -> u32 {
                ready(d + 1).await
            }
            async fn f(&self, c: &u32, $other: &u32) -> u32 {
                ready(c + $other).await
            }
            async fn g(&self, e: &u32, f: &u32) -> u32 {
                ready(e + f).await
            }
            /// Three lanes that cross.
            async fn h(&self, a: &u32, c: &u32) -> u32 {
                ready(a + c).await
            }
            async fn i(&self, c: &u32, j: &u32) -> u32 {
                ready(c + j).await
            }
            async fn j(&self) -> u32 {
                pause().await;
                1
            }
            async fn l(&self, j: &u32, a: &u32) -> u32 {
                ready(j + a).await
            }
            async fn k(&self, h: &u32, i: &u32, l: &u32) -> u32 {
                ready(h + i + l).await
            }
        }
    };
}
seed!(Seed, f(d));
seed!(Twin, f(a));

/// What succeeded, what failed, and the target's output.
macro_rules! becomes {
    ($of:ident { $fail:literal }.$run:ident, $started:literal, $done:literal, $failed:literal, $output:expr) => {
        let notes = Notes::default();
        assert_eq!(run($of { fail: $fail }.$run(&notes)), Ok($output));
        assert_eq!((notes.of('+'), notes.of('.'), notes.of('!')), ($started.into(), $done.into(), $failed.into()));
    };
}

#[test]
fn a_run_that_goes_on_is_an_instance_of_the_same_body() {
    // Numbers: a 0, b 1, c 2, d 3, e 4, f 5, g 6 in the seed; f before d in its twin is still number 5.
    becomes!(Seed { "" }.__dag_run_g, "0123456", "0123456", "", Some(8));
    becomes!(Seed { "b" }.__dag_run_g, "012", "02", "1", None);
    becomes!(Seed { "c" }.__dag_run_g, "012", "01", "2", None);
    becomes!(Twin { "" }.__dag_run_g, "0123456", "0123456", "", Some(6));
    becomes!(Twin { "b" }.__dag_run_g, "0125", "025", "1", None);
    becomes!(Twin { "a" }.__dag_run_g, "02", "2", "0", None);
    // Lanes: h 7, j 8, i 9, l 10, k 11.
    becomes!(Seed { "" }.__dag_run_k, "010112789", "010112789", "", Some(6));
    becomes!(Seed { "a" }.__dag_run_k, "0289", "289", "0", None);
}

/// A run that is compiled with options says what one by the table does, which is one with a limit.
#[test]
fn p07_p08_compiled_or_by_the_table_the_report_is_the_same() {
    macro_rules! same {
        ($of:ident.$run:ident) => {
            for fail in ["", "a", "b", "c", "a b c", "b c"] {
                let of = $of { fail };
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
