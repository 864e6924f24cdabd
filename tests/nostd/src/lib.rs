//! dagio without the standard library and without a heap. This crate has its own panic handler, so a dagio that pulls in
//! `std` fails here with E0152 (two panic handlers), on any target.
#![no_std]

use core::future::Future;
use core::panic::PanicInfo;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, Waker};

use dagio::fixed::{Graph, GraphError, Plan};
use dagio::{Failure, Outcome, RunError};

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// Makes the linker keep the runs, so that they are compiled to machine code.
#[used]
static ENTRIES: [extern "C" fn(u32) -> u32; 5] = [station, seed, boot, script, beacon];

/// Series and parallel, without errors.
extern "C" fn station(channel: u32) -> u32 {
    drive(Station { offset: 7 }.frame(channel))
}

/// Lanes that cross, with errors; those come out as codes from 1000 on.
extern "C" fn seed(start: u32) -> u32 {
    match drive(Seed { limit: 100 }.task_g(start)) {
        Ok(sum) => sum,
        Err(RunError::Failed { task: "task_b", error }) => 1000 + error.code(),
        Err(failed) => 2000 + failed.error().map_or(0, Fault::code),
    }
}

/// A graph that is data.
extern "C" fn boot(pauses: u32) -> u32 {
    static BOOT: Plan<3, 2> = Plan::new(["clock", "radio", "beacon"], [("radio", "clock"), ("beacon", "radio")]);
    let run = BOOT.run(async |task| {
        Pauses(pauses).await;
        if BOOT.name(task).as_str() == Some("beacon") { Err(pauses) } else { Ok(()) }
    });
    drive(run).map_or_else(|failed| failed.into_error().unwrap_or(0), |()| 0)
}

/// A graph that is known at run time only, of which two tasks run at once, with a report.
extern "C" fn script(code: u32) -> u32 {
    fn parse(code: u32) -> Result<Plan<'static, 8, 8>, GraphError<'static>> {
        let mut graph = Graph::new();
        for task in 0..code % 8 {
            let task = graph.add(["", "fan", "pump"][task as usize % 3])?;
            if let Some(on) = graph.task("fan").filter(|&on| on != task) {
                graph.depend(task, on)?;
            }
        }
        graph.plan()
    }
    let Ok(plan) = parse(code) else { return u32::MAX };
    let run = plan.run(async |task| if task.index() == 5 { Err(code) } else { Ok(()) });
    let report = drive(run.places::<2>().report().until(Pauses(code)));
    u32::try_from(report.tally().done).unwrap_or(0)
}

/// With every option, a task that goes on without another, one that is told why, a teardown, and the report.
extern "C" fn beacon(pauses: u32) -> u32 {
    let beacon = Beacon { is_deaf: pauses > 3 };
    let run = beacon.dag().keep_going().limit(2).with_channel(11).until(Pauses(pauses)).grace(Pauses(pauses)).send();
    let report = drive(run.report());
    let told = report.tasks().filter(|(_, outcome)| matches!(outcome, Outcome::Done | Outcome::Supplied)).count();
    match report.into_result() {
        Ok(sent) => sent,
        Err(failed) => failed.into_error().map_or(0, |fault| fault.code()) + u32::try_from(told).unwrap_or(0),
    }
}

/// The smallest executor there is: it polls until the end.
fn drive<F: Future>(run: F) -> F::Output {
    let mut run = pin!(run);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = run.as_mut().poll(&mut cx) {
            return output;
        }
    }
}

/// Is pending this many times.
struct Pauses(u32);

impl Future for Pauses {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

struct Station {
    offset: u32,
}

#[dagio::dag]
impl Station {
    async fn temperature(&self, #[input] channel: u32) -> u32 {
        Pauses(2).await;
        channel + self.offset
    }

    async fn pressure(&self) -> u32 {
        Pauses(1).await;
        1013
    }

    #[depends(temperature, pressure)]
    async fn radio(&self) {
        Pauses(1).await;
    }

    #[depends(radio)]
    async fn frame(&self, temperature: &u32, pressure: &u32) -> u32 {
        temperature * 10_000 + pressure
    }
}

struct TooMuch;

enum Fault {
    Broken,
    TooMuch,
}

impl Fault {
    fn code(&self) -> u32 {
        match self {
            Fault::Broken => 1,
            Fault::TooMuch => 2,
        }
    }
}

impl From<TooMuch> for Fault {
    fn from(_: TooMuch) -> Self {
        Fault::TooMuch
    }
}

struct Seed {
    limit: u32,
}

/// B needs A, D needs B and C, F needs A and C: neither series nor parallel.
#[dagio::dag(error = Fault)]
impl Seed {
    async fn task_a(&self, #[input] start: u32) -> u32 {
        Pauses(1).await;
        start
    }

    async fn task_b(&self, task_a: &u32) -> Result<u32, TooMuch> {
        Pauses(1).await;
        if *task_a > self.limit { Err(TooMuch) } else { Ok(task_a + 1) }
    }

    async fn task_c(&self) -> u32 {
        Pauses(3).await;
        3
    }

    async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
        Pauses(1).await;
        task_b + task_c
    }

    async fn task_e(&self, task_d: &u32) -> u32 {
        Pauses(1).await;
        task_d + 1
    }

    async fn task_f(&self, task_a: &u32, task_c: &u32) -> Result<u32, Fault> {
        Pauses(2).await;
        task_a.checked_add(*task_c).ok_or(Fault::Broken)
    }

    async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
        task_e + task_f
    }
}

struct Beacon {
    is_deaf: bool,
}

#[dagio::dag]
impl Beacon {
    async fn clock(&self) -> Result<u32, Fault> {
        Pauses(1).await;
        if self.is_deaf { Err(Fault::Broken) } else { Ok(7) }
    }

    async fn channel(&self) -> u32 {
        Pauses(2).await;
        3
    }

    async fn time(&self, clock: Option<&u32>) -> u32 {
        clock.map_or(0, |clock| clock + 1)
    }

    async fn status(&self, clock: Result<&u32, Failure<'_, Fault>>) -> u32 {
        clock.map_or_else(|failure| failure.error().code(), |_| 0)
    }

    #[after(time)]
    async fn send(&self, channel: &u32, status: &u32) -> Result<u32, Fault> {
        Pauses(1).await;
        if *channel > 100 { Err(Fault::TooMuch) } else { Ok(channel + status) }
    }

    #[teardown(channel)]
    async fn close(&self, channel: &u32) -> Result<(), Fault> {
        Pauses(*channel).await;
        Ok(())
    }
}
