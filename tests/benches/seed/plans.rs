// One body of the tasks; included once for each kind of waiting.

use futures_util::FutureExt as _;
use futures_util::future::{join, try_join};
use futures_util::{join, try_join};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Failed(pub(super) u32);

pub(super) struct Seed {
    pub(super) x: u32,
    pub(super) fail: bool,
}

/// The seed's graph.
#[dagio::dag(run(task_g))]
impl Seed {
    async fn task_a(&self) -> u32 {
        wait!();
        self.x
    }
    async fn task_b(&self, task_a: &u32) -> Result<u32, Failed> {
        wait!();
        if self.fail { Err(Failed(*task_a)) } else { Ok(*task_a + 1) }
    }
    async fn task_c(&self) -> u32 {
        wait!();
        self.x ^ 5
    }
    async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
        wait!();
        *task_b * *task_c
    }
    async fn task_e(&self, task_d: &u32) -> u32 {
        wait!();
        *task_d + 7
    }
    async fn task_f(&self, task_c: &u32, task_d: &u32) -> u32 {
        wait!();
        *task_c + *task_d
    }
    pub(super) async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
        wait!();
        *task_e ^ *task_f
    }
}

/// Its prime twin: F needs A and C.
pub(super) struct SeedN {
    pub(super) x: u32,
    pub(super) fail: bool,
}

#[dagio::dag(run(task_g))]
impl SeedN {
    async fn task_a(&self) -> u32 {
        wait!();
        self.x
    }
    async fn task_b(&self, task_a: &u32) -> Result<u32, Failed> {
        wait!();
        if self.fail { Err(Failed(*task_a)) } else { Ok(*task_a + 1) }
    }
    async fn task_c(&self) -> u32 {
        wait!();
        self.x ^ 5
    }
    async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
        wait!();
        *task_b * *task_c
    }
    async fn task_e(&self, task_d: &u32) -> u32 {
        wait!();
        *task_d + 7
    }
    async fn task_f(&self, task_a: &u32, task_c: &u32) -> u32 {
        wait!();
        *task_a + *task_c
    }
    pub(super) async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
        wait!();
        *task_e ^ *task_f
    }
}

/// The same tasks for plans that are written by hand.
pub(super) struct Hand {
    pub(super) x: u32,
    pub(super) fail: bool,
}

impl Hand {
    async fn task_a(&self) -> u32 {
        wait!();
        self.x
    }
    async fn task_b(&self, task_a: &u32) -> Result<u32, Failed> {
        wait!();
        if self.fail { Err(Failed(*task_a)) } else { Ok(*task_a + 1) }
    }
    async fn task_c(&self) -> u32 {
        wait!();
        self.x ^ 5
    }
    async fn task_d(&self, task_b: &u32, task_c: &u32) -> u32 {
        wait!();
        *task_b * *task_c
    }
    async fn task_e(&self, task_d: &u32) -> u32 {
        wait!();
        *task_d + 7
    }
    async fn task_f(&self, task_c: &u32, task_d: &u32) -> u32 {
        wait!();
        *task_c + *task_d
    }
    async fn task_g(&self, task_e: &u32, task_f: &u32) -> u32 {
        wait!();
        *task_e ^ *task_f
    }

    #[expect(clippy::many_single_char_names, reason = "a letter for each task")]
    pub(super) async fn macro_plan(&self) -> Result<u32, Failed> {
        let (b, c) = try_join!(
            async {
                let a = self.task_a().await;
                self.task_b(&a).await
            },
            self.task_c().map(Ok)
        )?;
        let d = self.task_d(&b, &c).await;
        let (e, f) = join!(self.task_e(&d), self.task_f(&c, &d));
        Ok(self.task_g(&e, &f).await)
    }
    #[expect(clippy::many_single_char_names, reason = "a letter for each task")]
    pub(super) async fn fn_plan(&self) -> Result<u32, Failed> {
        let b = async {
            let a = self.task_a().await;
            self.task_b(&a).await
        };
        let (b, c) = try_join(b, self.task_c().map(Ok)).await?;
        let d = self.task_d(&b, &c).await;
        let (e, f) = join(self.task_e(&d), self.task_f(&c, &d)).await;
        Ok(self.task_g(&e, &f).await)
    }

    async fn task_f_n(&self, task_a: &u32, task_c: &u32) -> u32 {
        wait!();
        *task_a + *task_c
    }
    // The twin by layers: B starts only when C has ended, too.
    pub(super) async fn macro_plan_n(&self) -> Result<u32, Failed> {
        let (a, c) = join!(self.task_a(), self.task_c());
        let (e, f) = try_join!(
            async {
                let b = self.task_b(&a).await?;
                let d = self.task_d(&b, &c).await;
                Ok(self.task_e(&d).await)
            },
            self.task_f_n(&a, &c).map(Ok)
        )?;
        Ok(self.task_g(&e, &f).await)
    }
    pub(super) async fn fn_plan_n(&self) -> Result<u32, Failed> {
        let (a, c) = join(self.task_a(), self.task_c()).await;
        let e = async {
            let b = self.task_b(&a).await?;
            let d = self.task_d(&b, &c).await;
            Ok(self.task_e(&d).await)
        };
        let (e, f) = try_join(e, self.task_f_n(&a, &c).map(Ok)).await?;
        Ok(self.task_g(&e, &f).await)
    }
}
