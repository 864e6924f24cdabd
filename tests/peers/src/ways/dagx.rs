//! The crate `dagx`: tasks are types with a method `run`, in a graph that runs by layers and spawns what is not alone in its layer.

use dagx::{DagRunner, Task, TaskHandle, task};

use super::Way;
use crate::graphs::Edges;
use crate::ring::Ring;
use crate::work::{Checked, Once, Ready, Unequal, Work, give};

/// The tasks of a kind of work, by how many inputs they have: dagx's attribute knows no generics.
pub(crate) trait Tasks: Sized {
    type None: Task<Input = (), Output = u64> + 'static;
    type One: Task<Input = u64, Output = u64> + 'static;
    type Two: Task<Input = (u64, u64), Output = u64> + 'static;
    type Three: Task<Input = (u64, u64, u64), Output = u64> + 'static;

    fn none(&'static self, task: u32) -> Self::None;
    fn one(&'static self, task: u32) -> Self::One;
    fn two(&'static self, task: u32) -> Self::Two;
    fn three(&'static self, task: u32) -> Self::Three;
}

macro_rules! tasks {
    ($($module:ident $work:ident)*) => {$(
        mod $module {
            use super::*;

            pub(crate) struct None(&'static $work, u32);

            #[task]
            impl None {
                async fn run(&self) -> u64 {
                    give(self.0, self.1, []).await
                }
            }

            pub(crate) struct One(&'static $work, u32);

            #[task]
            impl One {
                async fn run(&self, x: &u64) -> u64 {
                    give(self.0, self.1, [*x]).await
                }
            }

            pub(crate) struct Two(&'static $work, u32);

            #[task]
            impl Two {
                async fn run(&self, x: &u64, y: &u64) -> u64 {
                    give(self.0, self.1, [*x, *y]).await
                }
            }

            pub(crate) struct Three(&'static $work, u32);

            #[task]
            impl Three {
                async fn run(&self, x: &u64, y: &u64, z: &u64) -> u64 {
                    give(self.0, self.1, [*x, *y, *z]).await
                }
            }

            impl Tasks for $work {
                type None = None;
                type One = One;
                type Two = Two;
                type Three = Three;

                fn none(&'static self, task: u32) -> None {
                    None(self, task)
                }
                fn one(&'static self, task: u32) -> One {
                    One(self, task)
                }
                fn two(&'static self, task: u32) -> Two {
                    Two(self, task)
                }
                fn three(&'static self, task: u32) -> Three {
                    Three(self, task)
                }
            }
        }
    )*};
}
tasks!(ready Ready once Once checked Checked unequal Unequal ring Ring);

pub(crate) struct Dagx;

impl Way for Dagx {
    /// It runs once: a run takes the tasks out.
    type Made<W: Work> = DagRunner;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> DagRunner {
        let dag = DagRunner::new();
        let mut handles: Vec<TaskHandle<u64>> = Vec::with_capacity(edges.len());
        for (task, needs) in (0..).zip(&edges.needs) {
            let on = |at: usize| &handles[needs[at] as usize];
            let handle = match needs.len() {
                0 => dag.add_task(work.none(task)).into(),
                1 => dag.add_task(work.one(task)).depends_on(on(0)),
                2 => dag.add_task(work.two(task)).depends_on((on(0), on(1))),
                _ => dag.add_task(work.three(task)).depends_on((on(0), on(1), on(2))),
            };
            handles.push(handle);
        }
        dag
    }

    async fn run<W: Work>(made: &mut DagRunner) {
        let spawn = |future| {
            tokio::spawn(future);
        };
        made.run(spawn).await.expect("no task panics");
    }
}
