//! Runs as their callers see them.

use std::future::Future;
use std::pin::Pin;

use dagio::RunError;
use dagio_tests::{pause, to_end};

#[derive(Debug, PartialEq)]
struct Step {
    by: u32,
}

#[dagio::dag]
impl Step {
    async fn next(&self) -> Self {
        pause().await;
        Self { by: self.by + 1 }
    }
    async fn maybe(&self, next: &Self) -> Option<Self> {
        Some(Step { by: next.by + 1 })
    }
    async fn boxed(&self, maybe: &Option<Self>, #[input] other: &Self) -> Result<(Box<Self>, u32), Wrong<Self>> {
        match maybe {
            Some(step) => Ok((Box::new(Self { by: step.by }), other.by)),
            None => Err(Wrong(Self { by: 0 })),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Wrong<T>(T);

#[test]
fn p14_self_in_outputs_inputs_and_errors() {
    let step = Step { by: 1 };
    assert_eq!(to_end(step.maybe()), Some(Step { by: 3 }));
    let of_dag: Result<(Box<Step>, u32), RunError<Wrong<Step>>> = to_end(step.dag().boxed(&step));
    assert_eq!(of_dag, Ok((Box::new(Step { by: 3 }), 1)));
}

#[test]
fn p14_the_run_builder_gives_the_same_run() {
    let step = Step { by: 1 };
    assert_eq!(to_end(step.dag().boxed(&step)), to_end(step.boxed(&step)));
    assert_eq!(to_end(step.dag().next()).by, to_end(step.next()).by);
}

#[test]
fn p11_a_run_can_outlive_its_builder() {
    let step = Step { by: 1 };
    let run = {
        let builder = step.dag();
        builder.next()
    };
    assert_eq!(to_end(run).by, 2);
}

/// Its tasks run other objects' graphs.
struct Outer {
    step: Step,
}

#[dagio::dag]
impl Outer {
    async fn left(&self) -> u32 {
        self.step.next().await.by
    }
    async fn right(&self) -> Result<u32, RunError<Wrong<Step>>> {
        let other = Step { by: 5 };
        Ok(self.step.boxed(&other).await?.1)
    }
    async fn sum(&self, left: &u32, right: &u32) -> u32 {
        left + right
    }
}

#[test]
fn p11_a_task_runs_the_graph_of_another_object() {
    assert_eq!(to_end(Outer { step: Step { by: 1 } }.sum()), Ok(7));
}

/// Runs itself, one smaller.
struct Sum {
    to: u32,
}

#[dagio::dag]
impl Sum {
    async fn rest(&self) -> u32 {
        if self.to == 0 {
            return 0;
        }
        let rest = Sum { to: self.to - 1 };
        let run: Pin<Box<dyn Future<Output = u32> + '_>> = Box::pin(rest.all());
        run.await
    }
    async fn own(&self) -> u32 {
        pause().await;
        self.to
    }
    async fn all(&self, rest: &u32, own: &u32) -> u32 {
        rest + own
    }
}

#[test]
fn p11_a_graph_that_runs_itself() {
    assert_eq!(to_end(Sum { to: 20 }.all()), 210);
}

struct Nothing;

#[dagio::dag]
impl Nothing {}

struct NoTask;

#[dagio::dag]
impl NoTask {
    const ANSWER: u32 = 42;
    fn answer(&self) -> u32 {
        Self::ANSWER
    }
}

struct One;

#[dagio::dag]
impl One {
    async fn only(&self) {}
}

#[test]
fn p14_blocks_with_no_task_and_with_one() {
    let _ = Nothing.dag();
    assert_eq!(NoTask.answer(), 42);
    let () = to_end(One.only());
    let () = to_end(One.dag().only());
}

struct Chosen;

#[dagio::dag(run(second,), compile = 0)]
impl Chosen {
    async fn first(&self) -> u32 {
        1
    }
    async fn second(&self, first: &u32) -> u32 {
        first + 1
    }
    async fn third(&self, second: &u32) -> u32 {
        second + 1
    }
}

#[test]
fn p01_tasks_are_called_alike_whether_compiled_or_by_the_table() {
    assert_eq!((to_end(Chosen.first()), to_end(Chosen.second()), to_end(Chosen.third())), (1, 2, 3));
    assert!(size_of_val(&Chosen.second()) < size_of_val(&Chosen.first()), "`second` is compiled, `first` runs by the table");
}

enum Kind {
    First,
    Second(u32),
}

#[dagio::dag]
impl Kind {
    async fn number(&self) -> u32 {
        match self {
            Kind::First => 1,
            Kind::Second(number) => *number,
        }
    }
    async fn doubled(&self, number: &u32) -> u32 {
        number * 2
    }
}

#[test]
fn p14_on_an_enum_and_on_what_is_behind_a_pointer() {
    assert_eq!(to_end(Kind::First.doubled()), 2);
    let shared = std::sync::Arc::new(Kind::Second(4));
    assert_eq!(to_end(shared.doubled()), 8);
    assert_eq!(to_end(std::rc::Rc::new(Kind::Second(5)).dag().doubled()), 10);
}
