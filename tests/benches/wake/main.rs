//! Instructions of a wake: one task of many that wait is woken, the run is polled, the task waits again.
//!
//! `cargo bench -p dagio-tests --bench wake` prints the table, for arms (no task needs another) and lanes (a zigzag of two rows), with
//! `wake = "run"` and `wake = "task"`. The threshold of the attribute is where the second is cheaper.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dagio_tests::bench::{self, Case};

/// Tasks that wait for ever.
struct Waits(RefCell<Vec<Option<Waker>>>);

impl Waits {
    fn new(tasks: usize) -> Self {
        Self(RefCell::new(vec![None; tasks]))
    }

    fn wait(&self, task: usize) -> impl Future<Output = u32> {
        poll_fn(move |cx| {
            let place = &mut self.0.borrow_mut()[task];
            if !place.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
                *place = Some(cx.waker().clone());
            }
            Poll::Pending
        })
    }

    /// Wakes each in turn, so many in all, and polls after each.
    fn drive(&self, run: impl Future, times: u32) {
        let mut run = pin!(run);
        let mut cx = Context::from_waker(Waker::noop());
        assert!(poll(run.as_mut(), &mut cx).is_pending());
        let tasks = self.0.borrow().len();
        let mut task = 0;
        for _ in 0..times {
            task = if task + 1 == tasks { 0 } else { task + 1 };
            self.0.borrow()[task].as_ref().expect("it waits").wake_by_ref();
            assert!(poll(run.as_mut(), &mut cx).is_pending());
        }
    }
}

#[inline(never)]
fn poll<F: Future>(run: Pin<&mut F>, cx: &mut Context<'_>) -> Poll<F::Output> {
    run.poll(cx)
}

macro_rules! arms {
    ($name:ident $wake:literal $($task:ident)*) => {
        struct $name(Waits);

        #[dagio::dag(run(all), compile = 0, wake = $wake)]
        impl $name {
            $(async fn $task(&self) -> u32 {
                self.0.wait(stringify!($task)[1..].parse().expect("a number")).await
            })*
            #[depends($($task),*)]
            async fn all(&self) {}
        }
    };
}

macro_rules! lanes {
    ($name:ident $wake:literal $($task:ident)*; $($reader:ident: $a:ident $b:ident),*) => {
        struct $name(Waits);

        #[dagio::dag(run(all), compile = 0, wake = $wake)]
        impl $name {
            $(async fn $task(&self) -> u32 {
                self.0.wait(stringify!($task)[1..].parse().expect("a number")).await
            })*
            $(async fn $reader(&self, $a: &u32, $b: &u32) -> u32 {
                $a + $b
            })*
            #[depends($($reader),*)]
            async fn all(&self) {}
        }
    };
}

arms!(Arms2ByRun "run" t0 t1);
arms!(Arms2ByTask "task" t0 t1);
arms!(Arms3ByRun "run" t0 t1 t2);
arms!(Arms3ByTask "task" t0 t1 t2);
arms!(Arms4ByRun "run" t0 t1 t2 t3);
arms!(Arms4ByTask "task" t0 t1 t2 t3);
arms!(Arms5ByRun "run" t0 t1 t2 t3 t4);
arms!(Arms5ByTask "task" t0 t1 t2 t3 t4);
arms!(Arms6ByRun "run" t0 t1 t2 t3 t4 t5);
arms!(Arms6ByTask "task" t0 t1 t2 t3 t4 t5);
arms!(Arms8ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7);
arms!(Arms8ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7);
arms!(Arms16ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15);
arms!(Arms16ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15);
arms!(Arms32ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31);
arms!(Arms32ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31);
arms!(Arms64ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31 t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 t63);
arms!(Arms64ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31 t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 t63);
lanes!(Lanes3ByRun "run" t0 t1 t2; r0: t0 t1, r1: t1 t2);
lanes!(Lanes3ByTask "task" t0 t1 t2; r0: t0 t1, r1: t1 t2);
lanes!(Lanes4ByRun "run" t0 t1 t2 t3; r0: t0 t1, r1: t1 t2, r2: t2 t3);
lanes!(Lanes4ByTask "task" t0 t1 t2 t3; r0: t0 t1, r1: t1 t2, r2: t2 t3);
lanes!(Lanes5ByRun "run" t0 t1 t2 t3 t4; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4);
lanes!(Lanes5ByTask "task" t0 t1 t2 t3 t4; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4);
lanes!(Lanes6ByRun "run" t0 t1 t2 t3 t4 t5; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5);
lanes!(Lanes6ByTask "task" t0 t1 t2 t3 t4 t5; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5);
lanes!(Lanes8ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7);
lanes!(Lanes8ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7);
lanes!(Lanes16ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15);
lanes!(Lanes16ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15);
lanes!(Lanes32ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15, r15: t15 t16, r16: t16 t17, r17: t17 t18, r18: t18 t19, r19: t19 t20, r20: t20 t21, r21: t21 t22, r22: t22 t23, r23: t23 t24, r24: t24 t25, r25: t25 t26, r26: t26 t27, r27: t27 t28, r28: t28 t29, r29: t29 t30, r30: t30 t31);
lanes!(Lanes32ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15, r15: t15 t16, r16: t16 t17, r17: t17 t18, r18: t18 t19, r19: t19 t20, r20: t20 t21, r21: t21 t22, r22: t22 t23, r23: t23 t24, r24: t24 t25, r25: t25 t26, r26: t26 t27, r27: t27 t28, r28: t28 t29, r29: t29 t30, r30: t30 t31);
lanes!(Lanes64ByRun "run" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31 t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 t63; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15, r15: t15 t16, r16: t16 t17, r17: t17 t18, r18: t18 t19, r19: t19 t20, r20: t20 t21, r21: t21 t22, r22: t22 t23, r23: t23 t24, r24: t24 t25, r25: t25 t26, r26: t26 t27, r27: t27 t28, r28: t28 t29, r29: t29 t30, r30: t30 t31, r31: t31 t32, r32: t32 t33, r33: t33 t34, r34: t34 t35, r35: t35 t36, r36: t36 t37, r37: t37 t38, r38: t38 t39, r39: t39 t40, r40: t40 t41, r41: t41 t42, r42: t42 t43, r43: t43 t44, r44: t44 t45, r45: t45 t46, r46: t46 t47, r47: t47 t48, r48: t48 t49, r49: t49 t50, r50: t50 t51, r51: t51 t52, r52: t52 t53, r53: t53 t54, r54: t54 t55, r55: t55 t56, r56: t56 t57, r57: t57 t58, r58: t58 t59, r59: t59 t60, r60: t60 t61, r61: t61 t62, r62: t62 t63);
lanes!(Lanes64ByTask "task" t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31 t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 t63; r0: t0 t1, r1: t1 t2, r2: t2 t3, r3: t3 t4, r4: t4 t5, r5: t5 t6, r6: t6 t7, r7: t7 t8, r8: t8 t9, r9: t9 t10, r10: t10 t11, r11: t11 t12, r12: t12 t13, r13: t13 t14, r14: t14 t15, r15: t15 t16, r16: t16 t17, r17: t17 t18, r18: t18 t19, r19: t19 t20, r20: t20 t21, r21: t21 t22, r22: t22 t23, r23: t23 t24, r24: t24 t25, r25: t25 t26, r26: t26 t27, r27: t27 t28, r28: t28 t29, r29: t29 t30, r30: t30 t31, r31: t31 t32, r32: t32 t33, r33: t33 t34, r34: t34 t35, r35: t35 t36, r36: t36 t37, r37: t37 t38, r38: t38 t39, r39: t39 t40, r40: t40 t41, r41: t41 t42, r42: t42 t43, r43: t43 t44, r44: t44 t45, r45: t45 t46, r46: t46 t47, r47: t47 t48, r48: t48 t49, r49: t49 t50, r50: t50 t51, r51: t51 t52, r52: t52 t53, r53: t53 t54, r54: t54 t55, r55: t55 t56, r56: t56 t57, r57: t57 t58, r58: t58 t59, r59: t59 t60, r60: t60 t61, r61: t61 t62, r62: t62 t63);

macro_rules! rows {
    ($($kind:literal $tasks:literal $by_run:ident $by_task:ident;)*) => {
        const CASES: &[Case] = &[$(
            (concat!($kind, " run ", $tasks), |times| {
                let of = black_box($by_run(Waits::new($tasks)));
                of.0.drive(of.all(), times);
            }),
            (concat!($kind, " task ", $tasks), |times| {
                let of = black_box($by_task(Waits::new($tasks)));
                of.0.drive(of.all(), times);
            }),
        )*];
        const ROWS: &[(&str, usize)] = &[$(($kind, $tasks)),*];
    };
}
rows! {
    "arms" 2 Arms2ByRun Arms2ByTask;
    "arms" 3 Arms3ByRun Arms3ByTask;
    "arms" 4 Arms4ByRun Arms4ByTask;
    "arms" 5 Arms5ByRun Arms5ByTask;
    "arms" 6 Arms6ByRun Arms6ByTask;
    "arms" 8 Arms8ByRun Arms8ByTask;
    "arms" 16 Arms16ByRun Arms16ByTask;
    "arms" 32 Arms32ByRun Arms32ByTask;
    "arms" 64 Arms64ByRun Arms64ByTask;
    "lanes" 3 Lanes3ByRun Lanes3ByTask;
    "lanes" 4 Lanes4ByRun Lanes4ByTask;
    "lanes" 5 Lanes5ByRun Lanes5ByTask;
    "lanes" 6 Lanes6ByRun Lanes6ByTask;
    "lanes" 8 Lanes8ByRun Lanes8ByTask;
    "lanes" 16 Lanes16ByRun Lanes16ByTask;
    "lanes" 32 Lanes32ByRun Lanes32ByTask;
    "lanes" 64 Lanes64ByRun Lanes64ByTask;
}

fn main() {
    if bench::ran_a_case(CASES) {
        return;
    }
    println!("| | at once | `wake = \"run\"` | `wake = \"task\"` |");
    println!("|---|---|---|---|");
    for (kind, tasks) in ROWS {
        let [run, task] = ["run", "task"].map(|wake| bench::instructions(&format!("{kind} {wake} {tasks}")));
        println!("| {kind} | {tasks} | {run} | {task} |");
    }
}
