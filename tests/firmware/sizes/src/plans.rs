//! A graph of seven tasks, four times.

use core::cell::Cell;

use dagio::fixed::Plan;
use embassy_futures::join::join;
use futures_util::{FutureExt as _, join, try_join};

use crate::work;

/// The error of a task.
#[derive(Debug)]
pub struct Failed(pub u32);

/// The tasks, the same for each plan but for what B gives.
macro_rules! tasks {
    ($(#[$dag:meta])? $plan:ident, $b:ident -> $($output:tt)*) => {
        pub struct $plan {
            pub start: u32,
        }

        $(#[$dag])?
        impl $plan {
            async fn task_a(&self) -> u32 {
                work().await;
                self.start
            }

            async fn task_b(&self, task_a: &u32) -> $($output)* {
                work().await;
                $b(*task_a)
            }

            async fn task_c(&self) -> u32 {
                work().await;
                self.start ^ 5
            }

            async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
                work().await;
                *task_b * *task_c
            }

            async fn task_e(&self, task_d: &u32) -> u32 {
                work().await;
                *task_d + 7
            }

            async fn task_f(&self, task_c: &u32, task_d: &u32) -> u32 {
                work().await;
                *task_c + *task_d
            }

            pub async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
                work().await;
                *task_e + *task_f
            }
        }
    };
}

fn next(number: u32) -> u32 {
    number + 1
}

fn try_next(number: u32) -> Result<u32, Failed> {
    if number > 100 { Err(Failed(number)) } else { Ok(number + 1) }
}

tasks!(#[dagio::dag] Seed, next -> u32);
tasks!(#[dagio::dag] TrySeed, try_next -> Result<u32, Failed>);
tasks!(Hand, next -> u32);
tasks!(TryHand, try_next -> Result<u32, Failed>);

#[expect(clippy::many_single_char_names, reason = "a letter for each task")]
impl Hand {
    /// By Embassy's `join`.
    pub async fn plan(&self) -> u32 {
        let b = async {
            let a = self.task_a().await;
            self.task_b(&a).await
        };
        let (b, c) = join(b, self.task_c()).await;
        let d = self.task_d(&b, &c).await;
        let (e, f) = join(self.task_e(&d), self.task_f(&c, &d)).await;
        self.task_g(&e, &f).await
    }
}

#[expect(clippy::many_single_char_names, reason = "a letter for each task")]
impl TryHand {
    /// By `join!` and `try_join!` of the futures crates; Embassy has no join that ends at an error.
    ///
    /// # Errors
    ///
    /// That of B.
    pub async fn plan(&self) -> Result<u32, Failed> {
        let b = async {
            let a = self.task_a().await;
            self.task_b(&a).await
        };
        let (b, c) = try_join!(b, self.task_c().map(Ok))?;
        let d = self.task_d(&b, &c).await;
        let (e, f) = join!(self.task_e(&d), self.task_f(&c, &d));
        Ok(self.task_g(&e, &f).await)
    }
}

/// The same graph as data.
const SEED: Plan<7, 8> = Plan::new(
    ["a", "b", "c", "d", "e", "f", "g"],
    [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "c"), ("f", "d"), ("g", "e"), ("g", "f")],
);

impl Hand {
    /// As a plan of arrays, whose tasks leave what they give in cells.
    pub async fn fixed(&self) -> u32 {
        let outputs = [const { Cell::new(0) }; 7];
        let get = |task: usize| outputs[task].get();
        let run = SEED.run(async |task| {
            let output = match task.index() {
                0 => self.task_a().await,
                1 => self.task_b(&get(0)).await,
                2 => self.task_c().await,
                3 => self.task_d(&get(1), &get(2)).await,
                4 => self.task_e(&get(3)).await,
                5 => self.task_f(&get(2), &get(3)).await,
                _ => self.task_g(&get(4), &get(5)).await,
            };
            outputs[task.index()].set(output);
        });
        run.places::<2>().await;
        get(6)
    }
}

/// Six tasks at once.
macro_rules! six {
    ($(#[$dag:meta])* $plan:ident) => {
        pub struct $plan;

        $(#[$dag])*
        impl $plan {
            async fn one(&self) {
                work().await;
            }

            async fn two(&self) {
                work().await;
            }

            async fn three(&self) {
                work().await;
            }

            async fn four(&self) {
                work().await;
            }

            async fn five(&self) {
                work().await;
            }

            async fn six(&self) {
                work().await;
            }

            #[depends(one, two, three, four, five, six)]
            pub async fn all(&self) {}
        }
    };
}

six!(
    #[dagio::dag(wake = "run")]
    Together
);
six!(
    #[dagio::dag(wake = "task")]
    Apart
);
