//! Random graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.

#![expect(clippy::too_many_arguments, clippy::too_many_lines, reason = "a parameter for each input, an arm for each task")]

use dagio::Failure;
         use dagio_tests::{Bed, Failed, How, Output, Polls, Run, Subject, Table, begin, give, held};

use super::suite::Row;

/// Tasks 1, edges 0, width 1; series-parallel.
#[derive(Default)]
struct Single {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Single {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
}

impl Subject for Single {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Single {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 1);
        match target {
            0 => begin(&mut table, how, SingleDag::t0),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 4, width 1; series-parallel.
#[derive(Default)]
struct Chain5 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Chain5 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t2]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
}

impl Subject for Chain5 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Chain5 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 5);
        match target {
            0 => begin(&mut table, how, Chain5Dag::t0),
            1 => begin(&mut table, how, Chain5Dag::t1),
            2 => begin(&mut table, how, Chain5Dag::t2),
            3 => begin(&mut table, how, Chain5Dag::t3),
            4 => begin(&mut table, how, Chain5Dag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 13, edges 16, width 2; series-parallel.
#[derive(Default)]
struct Diamonds {
    bed: Bed,
}

#[dagio::dag(run(t12), compile = 0)]
impl Diamonds {
    #[depends(t4)]
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t5(&self, t3: &Output) -> Output {
        self.bed.infallible(5, &[t3]).await
    }
    #[depends(t6)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t11(&self, t9: &Output) -> Output {
        self.bed.infallible(11, &[t9]).await
    }
    #[depends(t10)]
    async fn t12(&self, t11: &Output) -> Output {
        self.bed.infallible(12, &[t11]).await
    }
    #[depends(t7)]
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t10(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9]).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t3(&self, t1: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1, t2]).await
    }
}

impl Subject for Diamonds {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [12] => held(self.t12()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Diamonds {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 13);
        match target {
            0 => begin(&mut table, how, DiamondsDag::t0),
            1 => begin(&mut table, how, DiamondsDag::t1),
            2 => begin(&mut table, how, DiamondsDag::t2),
            3 => begin(&mut table, how, DiamondsDag::t3),
            4 => begin(&mut table, how, DiamondsDag::t4),
            5 => begin(&mut table, how, DiamondsDag::t5),
            6 => begin(&mut table, how, DiamondsDag::t6),
            7 => begin(&mut table, how, DiamondsDag::t7),
            8 => begin(&mut table, how, DiamondsDag::t8),
            9 => begin(&mut table, how, DiamondsDag::t9),
            10 => begin(&mut table, how, DiamondsDag::t10),
            11 => begin(&mut table, how, DiamondsDag::t11),
            12 => begin(&mut table, how, DiamondsDag::t12),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 13, edges 16, width 2; series-parallel.
#[derive(Default)]
struct DiamondsByTask {
    bed: Bed,
}

#[dagio::dag(run(t12), compile = 0, wake = "task")]
impl DiamondsByTask {
    #[depends(t4)]
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t5(&self, t3: &Output) -> Output {
        self.bed.infallible(5, &[t3]).await
    }
    #[depends(t6)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t11(&self, t9: &Output) -> Output {
        self.bed.infallible(11, &[t9]).await
    }
    #[depends(t10)]
    async fn t12(&self, t11: &Output) -> Output {
        self.bed.infallible(12, &[t11]).await
    }
    #[depends(t7)]
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t10(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9]).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t3(&self, t1: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1, t2]).await
    }
}

impl Subject for DiamondsByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [12] => held(self.t12()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for DiamondsByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 13);
        match target {
            12 => begin(&mut table, how, DiamondsByTaskDag::t12),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 14, width 7; series-parallel.
#[derive(Default)]
struct Fan7 {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0)]
impl Fan7 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    async fn t5(&self, t0: &Output) -> Output {
        self.bed.infallible(5, &[t0]).await
    }
    #[depends(t0)]
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t7(&self, t0: &Output) -> Output {
        self.bed.infallible(7, &[t0]).await
    }
    #[depends(t2, t5, t1)]
    async fn t8(&self, t3: &Output, t6: &Output, t4: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t3, t6, t4, t7]).await
    }
}

impl Subject for Fan7 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fan7 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            0 => begin(&mut table, how, Fan7Dag::t0),
            1 => begin(&mut table, how, Fan7Dag::t1),
            2 => begin(&mut table, how, Fan7Dag::t2),
            3 => begin(&mut table, how, Fan7Dag::t3),
            4 => begin(&mut table, how, Fan7Dag::t4),
            5 => begin(&mut table, how, Fan7Dag::t5),
            6 => begin(&mut table, how, Fan7Dag::t6),
            7 => begin(&mut table, how, Fan7Dag::t7),
            8 => begin(&mut table, how, Fan7Dag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 14, width 7; series-parallel.
#[derive(Default)]
struct Fan7ByTask {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0, wake = "task")]
impl Fan7ByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    async fn t5(&self, t0: &Output) -> Output {
        self.bed.infallible(5, &[t0]).await
    }
    #[depends(t0)]
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t7(&self, t0: &Output) -> Output {
        self.bed.infallible(7, &[t0]).await
    }
    #[depends(t2, t5, t1)]
    async fn t8(&self, t3: &Output, t6: &Output, t4: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t3, t6, t4, t7]).await
    }
}

impl Subject for Fan7ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fan7ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            8 => begin(&mut table, how, Fan7ByTaskDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 40, edges 76, width 38; series-parallel.
#[derive(Default)]
struct Fan38 {
    bed: Bed,
}

#[dagio::dag(run(t39), compile = 0)]
impl Fan38 {
    #[depends(t0)]
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t13(&self, t0: &Output) -> Output {
        self.bed.infallible(13, &[t0]).await
    }
    async fn t19(&self, t0: &Output) -> Output {
        self.bed.infallible(19, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    #[depends(t0)]
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t17(&self, t0: &Output) -> Output {
        self.bed.infallible(17, &[t0]).await
    }
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t14(&self, t0: &Output) -> Output {
        self.bed.infallible(14, &[t0]).await
    }
    #[depends(t9, t38, t4, t27, t6, t10, t33)]
    async fn t39(&self, t34: &Output, t29: &Output, t18: &Output, t28: &Output, t19: &Output, t15: &Output, t31: &Output, t21: &Output, t2: &Output, t17: &Output, t16: &Output, t1: &Output, t20: &Output, t3: &Output, t8: &Output, t12: &Output, t30: &Output, t13: &Output, t5: &Output, t7: &Output, t22: &Output, t26: &Output, t25: &Output, t14: &Output, t32: &Output, t37: &Output, t23: &Output, t24: &Output, t11: &Output, t36: &Output, t35: &Output) -> Output {
        self.bed.infallible(39, &[t34, t29, t18, t28, t19, t15, t31, t21, t2, t17, t16, t1, t20, t3, t8, t12, t30, t13, t5, t7, t22, t26, t25, t14, t32, t37, t23, t24, t11, t36, t35]).await
    }
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    #[depends(t0)]
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t18(&self, t0: &Output) -> Output {
        self.bed.infallible(18, &[t0]).await
    }
    async fn t37(&self, t0: &Output) -> Output {
        self.bed.infallible(37, &[t0]).await
    }
    async fn t28(&self, t0: &Output) -> Output {
        self.bed.infallible(28, &[t0]).await
    }
    async fn t15(&self, t0: &Output) -> Output {
        self.bed.infallible(15, &[t0]).await
    }
    async fn t36(&self, t0: &Output) -> Output {
        self.bed.infallible(36, &[t0]).await
    }
    async fn t22(&self, t0: &Output) -> Output {
        self.bed.infallible(22, &[t0]).await
    }
    async fn t29(&self, t0: &Output) -> Output {
        self.bed.infallible(29, &[t0]).await
    }
    #[depends(t0)]
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t20(&self, t0: &Output) -> Output {
        self.bed.infallible(20, &[t0]).await
    }
    async fn t16(&self, t0: &Output) -> Output {
        self.bed.infallible(16, &[t0]).await
    }
    #[depends(t0)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t27(&self, t0: &Output) -> Output {
        self.bed.infallible(27, &[t0]).await
    }
    #[depends(t0)]
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    #[depends(t0)]
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    async fn t38(&self, t0: &Output) -> Output {
        self.bed.infallible(38, &[t0]).await
    }
    async fn t33(&self, t0: &Output) -> Output {
        self.bed.infallible(33, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t9(&self, t0: &Output) -> Output {
        self.bed.infallible(9, &[t0]).await
    }
    async fn t30(&self, t0: &Output) -> Output {
        self.bed.infallible(30, &[t0]).await
    }
    async fn t10(&self, t0: &Output) -> Output {
        self.bed.infallible(10, &[t0]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t34(&self, t0: &Output) -> Output {
        self.bed.infallible(34, &[t0]).await
    }
    async fn t32(&self, t0: &Output) -> Output {
        self.bed.infallible(32, &[t0]).await
    }
    async fn t26(&self, t0: &Output) -> Output {
        self.bed.infallible(26, &[t0]).await
    }
    async fn t21(&self, t0: &Output) -> Output {
        self.bed.infallible(21, &[t0]).await
    }
    async fn t5(&self, t0: &Output) -> Output {
        self.bed.infallible(5, &[t0]).await
    }
    async fn t23(&self, t0: &Output) -> Output {
        self.bed.infallible(23, &[t0]).await
    }
    async fn t7(&self, t0: &Output) -> Output {
        self.bed.infallible(7, &[t0]).await
    }
}

impl Subject for Fan38 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [39] => held(self.t39()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fan38 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 40);
        match target {
            0 => begin(&mut table, how, Fan38Dag::t0),
            1 => begin(&mut table, how, Fan38Dag::t1),
            2 => begin(&mut table, how, Fan38Dag::t2),
            3 => begin(&mut table, how, Fan38Dag::t3),
            4 => begin(&mut table, how, Fan38Dag::t4),
            5 => begin(&mut table, how, Fan38Dag::t5),
            6 => begin(&mut table, how, Fan38Dag::t6),
            7 => begin(&mut table, how, Fan38Dag::t7),
            8 => begin(&mut table, how, Fan38Dag::t8),
            9 => begin(&mut table, how, Fan38Dag::t9),
            10 => begin(&mut table, how, Fan38Dag::t10),
            11 => begin(&mut table, how, Fan38Dag::t11),
            12 => begin(&mut table, how, Fan38Dag::t12),
            13 => begin(&mut table, how, Fan38Dag::t13),
            14 => begin(&mut table, how, Fan38Dag::t14),
            15 => begin(&mut table, how, Fan38Dag::t15),
            16 => begin(&mut table, how, Fan38Dag::t16),
            17 => begin(&mut table, how, Fan38Dag::t17),
            18 => begin(&mut table, how, Fan38Dag::t18),
            19 => begin(&mut table, how, Fan38Dag::t19),
            20 => begin(&mut table, how, Fan38Dag::t20),
            21 => begin(&mut table, how, Fan38Dag::t21),
            22 => begin(&mut table, how, Fan38Dag::t22),
            23 => begin(&mut table, how, Fan38Dag::t23),
            24 => begin(&mut table, how, Fan38Dag::t24),
            25 => begin(&mut table, how, Fan38Dag::t25),
            26 => begin(&mut table, how, Fan38Dag::t26),
            27 => begin(&mut table, how, Fan38Dag::t27),
            28 => begin(&mut table, how, Fan38Dag::t28),
            29 => begin(&mut table, how, Fan38Dag::t29),
            30 => begin(&mut table, how, Fan38Dag::t30),
            31 => begin(&mut table, how, Fan38Dag::t31),
            32 => begin(&mut table, how, Fan38Dag::t32),
            33 => begin(&mut table, how, Fan38Dag::t33),
            34 => begin(&mut table, how, Fan38Dag::t34),
            35 => begin(&mut table, how, Fan38Dag::t35),
            36 => begin(&mut table, how, Fan38Dag::t36),
            37 => begin(&mut table, how, Fan38Dag::t37),
            38 => begin(&mut table, how, Fan38Dag::t38),
            39 => begin(&mut table, how, Fan38Dag::t39),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 40, edges 76, width 38; series-parallel.
#[derive(Default)]
struct Fan38ByTask {
    bed: Bed,
}

#[dagio::dag(run(t39), compile = 0, wake = "task")]
impl Fan38ByTask {
    #[depends(t0)]
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t13(&self, t0: &Output) -> Output {
        self.bed.infallible(13, &[t0]).await
    }
    async fn t19(&self, t0: &Output) -> Output {
        self.bed.infallible(19, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    #[depends(t0)]
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t17(&self, t0: &Output) -> Output {
        self.bed.infallible(17, &[t0]).await
    }
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t14(&self, t0: &Output) -> Output {
        self.bed.infallible(14, &[t0]).await
    }
    #[depends(t9, t38, t4, t27, t6, t10, t33)]
    async fn t39(&self, t34: &Output, t29: &Output, t18: &Output, t28: &Output, t19: &Output, t15: &Output, t31: &Output, t21: &Output, t2: &Output, t17: &Output, t16: &Output, t1: &Output, t20: &Output, t3: &Output, t8: &Output, t12: &Output, t30: &Output, t13: &Output, t5: &Output, t7: &Output, t22: &Output, t26: &Output, t25: &Output, t14: &Output, t32: &Output, t37: &Output, t23: &Output, t24: &Output, t11: &Output, t36: &Output, t35: &Output) -> Output {
        self.bed.infallible(39, &[t34, t29, t18, t28, t19, t15, t31, t21, t2, t17, t16, t1, t20, t3, t8, t12, t30, t13, t5, t7, t22, t26, t25, t14, t32, t37, t23, t24, t11, t36, t35]).await
    }
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    #[depends(t0)]
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t18(&self, t0: &Output) -> Output {
        self.bed.infallible(18, &[t0]).await
    }
    async fn t37(&self, t0: &Output) -> Output {
        self.bed.infallible(37, &[t0]).await
    }
    async fn t28(&self, t0: &Output) -> Output {
        self.bed.infallible(28, &[t0]).await
    }
    async fn t15(&self, t0: &Output) -> Output {
        self.bed.infallible(15, &[t0]).await
    }
    async fn t36(&self, t0: &Output) -> Output {
        self.bed.infallible(36, &[t0]).await
    }
    async fn t22(&self, t0: &Output) -> Output {
        self.bed.infallible(22, &[t0]).await
    }
    async fn t29(&self, t0: &Output) -> Output {
        self.bed.infallible(29, &[t0]).await
    }
    #[depends(t0)]
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t20(&self, t0: &Output) -> Output {
        self.bed.infallible(20, &[t0]).await
    }
    async fn t16(&self, t0: &Output) -> Output {
        self.bed.infallible(16, &[t0]).await
    }
    #[depends(t0)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t27(&self, t0: &Output) -> Output {
        self.bed.infallible(27, &[t0]).await
    }
    #[depends(t0)]
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    #[depends(t0)]
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    async fn t38(&self, t0: &Output) -> Output {
        self.bed.infallible(38, &[t0]).await
    }
    async fn t33(&self, t0: &Output) -> Output {
        self.bed.infallible(33, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t9(&self, t0: &Output) -> Output {
        self.bed.infallible(9, &[t0]).await
    }
    async fn t30(&self, t0: &Output) -> Output {
        self.bed.infallible(30, &[t0]).await
    }
    async fn t10(&self, t0: &Output) -> Output {
        self.bed.infallible(10, &[t0]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t34(&self, t0: &Output) -> Output {
        self.bed.infallible(34, &[t0]).await
    }
    async fn t32(&self, t0: &Output) -> Output {
        self.bed.infallible(32, &[t0]).await
    }
    async fn t26(&self, t0: &Output) -> Output {
        self.bed.infallible(26, &[t0]).await
    }
    async fn t21(&self, t0: &Output) -> Output {
        self.bed.infallible(21, &[t0]).await
    }
    async fn t5(&self, t0: &Output) -> Output {
        self.bed.infallible(5, &[t0]).await
    }
    async fn t23(&self, t0: &Output) -> Output {
        self.bed.infallible(23, &[t0]).await
    }
    async fn t7(&self, t0: &Output) -> Output {
        self.bed.infallible(7, &[t0]).await
    }
}

impl Subject for Fan38ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [39] => held(self.t39()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fan38ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 40);
        match target {
            39 => begin(&mut table, how, Fan38ByTaskDag::t39),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 8, width 2; series-parallel.
#[derive(Default)]
struct SeedGraph {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl SeedGraph {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Output {
        self.bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t5(&self, t2: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t3]).await
    }
    async fn t6(&self, t5: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5, t4]).await
    }
}

impl Subject for SeedGraph {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for SeedGraph {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            0 => begin(&mut table, how, SeedGraphDag::t0),
            1 => begin(&mut table, how, SeedGraphDag::t1),
            2 => begin(&mut table, how, SeedGraphDag::t2),
            3 => begin(&mut table, how, SeedGraphDag::t3),
            4 => begin(&mut table, how, SeedGraphDag::t4),
            5 => begin(&mut table, how, SeedGraphDag::t5),
            6 => begin(&mut table, how, SeedGraphDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 8, width 2; series-parallel.
#[derive(Default)]
struct SeedGraphByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl SeedGraphByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Output {
        self.bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t5(&self, t2: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t3]).await
    }
    async fn t6(&self, t5: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5, t4]).await
    }
}

impl Subject for SeedGraphByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for SeedGraphByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            6 => begin(&mut table, how, SeedGraphByTaskDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 10, width 4; not series-parallel.
#[derive(Default)]
struct TwoNs {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0)]
impl TwoNs {
    #[depends(t7)]
    async fn t8(&self, t3: &Output, t6: &Output, t2: &Output) -> Output {
        self.bed.infallible(8, &[t3, t6, t2]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t4)]
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    #[depends(t0)]
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
}

impl Subject for TwoNs {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for TwoNs {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            0 => begin(&mut table, how, TwoNsDag::t0),
            1 => begin(&mut table, how, TwoNsDag::t1),
            2 => begin(&mut table, how, TwoNsDag::t2),
            3 => begin(&mut table, how, TwoNsDag::t3),
            4 => begin(&mut table, how, TwoNsDag::t4),
            5 => begin(&mut table, how, TwoNsDag::t5),
            6 => begin(&mut table, how, TwoNsDag::t6),
            7 => begin(&mut table, how, TwoNsDag::t7),
            8 => begin(&mut table, how, TwoNsDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 10, width 4; not series-parallel.
#[derive(Default)]
struct TwoNsByTask {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0, wake = "task")]
impl TwoNsByTask {
    #[depends(t7)]
    async fn t8(&self, t3: &Output, t6: &Output, t2: &Output) -> Output {
        self.bed.infallible(8, &[t3, t6, t2]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t4)]
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    #[depends(t0)]
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
}

impl Subject for TwoNsByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for TwoNsByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            8 => begin(&mut table, how, TwoNsByTaskDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 36, edges 60, width 6; not series-parallel.
#[derive(Default)]
struct Grid6 {
    bed: Bed,
}

#[dagio::dag(run(t35), compile = 0)]
impl Grid6 {
    async fn t24(&self, t18: &Output) -> Output {
        self.bed.infallible(24, &[t18]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t4)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t0)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t34(&self, t28: &Output, t33: &Output) -> Output {
        self.bed.infallible(34, &[t28, t33]).await
    }
    async fn t35(&self, t29: &Output, t34: &Output) -> Output {
        self.bed.infallible(35, &[t29, t34]).await
    }
    #[depends(t3)]
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    #[depends(t20)]
    async fn t21(&self, t15: &Output) -> Output {
        self.bed.infallible(21, &[t15]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t23(&self, t17: &Output, t22: &Output) -> Output {
        self.bed.infallible(23, &[t17, t22]).await
    }
    #[depends(t24)]
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t32(&self, t31: &Output, t26: &Output) -> Output {
        self.bed.infallible(32, &[t31, t26]).await
    }
    #[depends(t15)]
    async fn t16(&self, t10: &Output) -> Output {
        self.bed.infallible(16, &[t10]).await
    }
    async fn t8(&self, t7: &Output, t2: &Output) -> Output {
        self.bed.infallible(8, &[t7, t2]).await
    }
    async fn t33(&self, t32: &Output, t27: &Output) -> Output {
        self.bed.infallible(33, &[t32, t27]).await
    }
    async fn t10(&self, t4: &Output, t9: &Output) -> Output {
        self.bed.infallible(10, &[t4, t9]).await
    }
    async fn t19(&self, t18: &Output, t13: &Output) -> Output {
        self.bed.infallible(19, &[t18, t13]).await
    }
    async fn t26(&self, t25: &Output, t20: &Output) -> Output {
        self.bed.infallible(26, &[t25, t20]).await
    }
    async fn t12(&self, t6: &Output) -> Output {
        self.bed.infallible(12, &[t6]).await
    }
    async fn t27(&self, t21: &Output, t26: &Output) -> Output {
        self.bed.infallible(27, &[t21, t26]).await
    }
    #[depends(t23)]
    async fn t29(&self, t28: &Output) -> Output {
        self.bed.infallible(29, &[t28]).await
    }
    async fn t31(&self, t25: &Output, t30: &Output) -> Output {
        self.bed.infallible(31, &[t25, t30]).await
    }
    async fn t22(&self, t21: &Output, t16: &Output) -> Output {
        self.bed.infallible(22, &[t21, t16]).await
    }
    async fn t25(&self, t24: &Output, t19: &Output) -> Output {
        self.bed.infallible(25, &[t24, t19]).await
    }
    #[depends(t12)]
    async fn t13(&self, t7: &Output) -> Output {
        self.bed.infallible(13, &[t7]).await
    }
    #[depends(t1)]
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t28(&self, t27: &Output, t22: &Output) -> Output {
        self.bed.infallible(28, &[t27, t22]).await
    }
    #[depends(t9)]
    async fn t15(&self, t14: &Output) -> Output {
        self.bed.infallible(15, &[t14]).await
    }
    async fn t11(&self, t10: &Output, t5: &Output) -> Output {
        self.bed.infallible(11, &[t10, t5]).await
    }
    #[depends(t14)]
    async fn t20(&self, t19: &Output) -> Output {
        self.bed.infallible(20, &[t19]).await
    }
    #[depends(t11)]
    async fn t17(&self, t16: &Output) -> Output {
        self.bed.infallible(17, &[t16]).await
    }
    #[depends(t12)]
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t14(&self, t8: &Output, t13: &Output) -> Output {
        self.bed.infallible(14, &[t8, t13]).await
    }
}

impl Subject for Grid6 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [35] => held(self.t35()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Grid6 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 36);
        match target {
            0 => begin(&mut table, how, Grid6Dag::t0),
            1 => begin(&mut table, how, Grid6Dag::t1),
            2 => begin(&mut table, how, Grid6Dag::t2),
            3 => begin(&mut table, how, Grid6Dag::t3),
            4 => begin(&mut table, how, Grid6Dag::t4),
            5 => begin(&mut table, how, Grid6Dag::t5),
            6 => begin(&mut table, how, Grid6Dag::t6),
            7 => begin(&mut table, how, Grid6Dag::t7),
            8 => begin(&mut table, how, Grid6Dag::t8),
            9 => begin(&mut table, how, Grid6Dag::t9),
            10 => begin(&mut table, how, Grid6Dag::t10),
            11 => begin(&mut table, how, Grid6Dag::t11),
            12 => begin(&mut table, how, Grid6Dag::t12),
            13 => begin(&mut table, how, Grid6Dag::t13),
            14 => begin(&mut table, how, Grid6Dag::t14),
            15 => begin(&mut table, how, Grid6Dag::t15),
            16 => begin(&mut table, how, Grid6Dag::t16),
            17 => begin(&mut table, how, Grid6Dag::t17),
            18 => begin(&mut table, how, Grid6Dag::t18),
            19 => begin(&mut table, how, Grid6Dag::t19),
            20 => begin(&mut table, how, Grid6Dag::t20),
            21 => begin(&mut table, how, Grid6Dag::t21),
            22 => begin(&mut table, how, Grid6Dag::t22),
            23 => begin(&mut table, how, Grid6Dag::t23),
            24 => begin(&mut table, how, Grid6Dag::t24),
            25 => begin(&mut table, how, Grid6Dag::t25),
            26 => begin(&mut table, how, Grid6Dag::t26),
            27 => begin(&mut table, how, Grid6Dag::t27),
            28 => begin(&mut table, how, Grid6Dag::t28),
            29 => begin(&mut table, how, Grid6Dag::t29),
            30 => begin(&mut table, how, Grid6Dag::t30),
            31 => begin(&mut table, how, Grid6Dag::t31),
            32 => begin(&mut table, how, Grid6Dag::t32),
            33 => begin(&mut table, how, Grid6Dag::t33),
            34 => begin(&mut table, how, Grid6Dag::t34),
            35 => begin(&mut table, how, Grid6Dag::t35),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 16, width 3; series-parallel.
#[derive(Default)]
struct Composed5 {
    bed: Bed,
}

#[dagio::dag(run(t10), compile = 0)]
impl Composed5 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: &Output) -> Output {
        self.bed.infallible(4, &[t2]).await
    }
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t4]).await
    }
    async fn t7(&self, t3: &Output, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(7, &[t3, t5, t6]).await
    }
    #[depends(t3)]
    async fn t8(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(8, &[t5, t6]).await
    }
    async fn t9(&self, t8: &Output, t7: &Output) -> Output {
        self.bed.infallible(9, &[t8, t7]).await
    }
    #[depends(t9)]
    async fn t10(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t3]).await
    }
}

impl Subject for Composed5 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [10] => held(self.t10()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed5 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 11);
        match target {
            0 => begin(&mut table, how, Composed5Dag::t0),
            1 => begin(&mut table, how, Composed5Dag::t1),
            2 => begin(&mut table, how, Composed5Dag::t2),
            3 => begin(&mut table, how, Composed5Dag::t3),
            4 => begin(&mut table, how, Composed5Dag::t4),
            5 => begin(&mut table, how, Composed5Dag::t5),
            6 => begin(&mut table, how, Composed5Dag::t6),
            7 => begin(&mut table, how, Composed5Dag::t7),
            8 => begin(&mut table, how, Composed5Dag::t8),
            9 => begin(&mut table, how, Composed5Dag::t9),
            10 => begin(&mut table, how, Composed5Dag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 16, width 3; series-parallel.
#[derive(Default)]
struct Composed5ByTask {
    bed: Bed,
}

#[dagio::dag(run(t10), compile = 0, wake = "task")]
impl Composed5ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: &Output) -> Output {
        self.bed.infallible(4, &[t2]).await
    }
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t4]).await
    }
    async fn t7(&self, t3: &Output, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(7, &[t3, t5, t6]).await
    }
    #[depends(t3)]
    async fn t8(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(8, &[t5, t6]).await
    }
    async fn t9(&self, t8: &Output, t7: &Output) -> Output {
        self.bed.infallible(9, &[t8, t7]).await
    }
    #[depends(t9)]
    async fn t10(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t3]).await
    }
}

impl Subject for Composed5ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [10] => held(self.t10()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed5ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 11);
        match target {
            10 => begin(&mut table, how, Composed5ByTaskDag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 25, edges 58, width 7; series-parallel.
#[derive(Default)]
struct Composed12 {
    bed: Bed,
}

#[dagio::dag(run(t24), compile = 0)]
impl Composed12 {
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
    #[depends(t12)]
    async fn t14(&self, t10: &Output) -> Output {
        self.bed.infallible(14, &[t10]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t6)]
    async fn t18(&self, t4: &Output, t13: &Output, t14: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t4, t13, t14, t12]).await
    }
    async fn t11(&self, t10: &Output, t9: &Output, t7: &Output) -> Output {
        self.bed.infallible(11, &[t10, t9, t7]).await
    }
    #[depends(t20, t22)]
    async fn t24(&self, t19: &Output, t16: &Output, t17: &Output, t15: &Output, t23: &Output) -> Output {
        self.bed.infallible(24, &[t19, t16, t17, t15, t23]).await
    }
    async fn t17(&self, t14: &Output, t12: &Output, t13: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t14, t12, t13, t6]).await
    }
    async fn t6(&self, t1: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t1, t5]).await
    }
    #[depends(t1)]
    async fn t4(&self, t3: &Output, t0: &Output) -> Output {
        self.bed.infallible(4, &[t3, t0]).await
    }
    async fn t10(&self, t9: &Output, t3: &Output) -> Output {
        self.bed.infallible(10, &[t9, t3]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t22(&self, t1: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t1, t21]).await
    }
    async fn t12(&self, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t11]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t6)]
    async fn t15(&self, t14: &Output, t13: &Output) -> Output {
        self.bed.infallible(15, &[t14, t13]).await
    }
    #[depends(t13)]
    async fn t21(&self, t6: &Output, t14: &Output) -> Output {
        self.bed.infallible(21, &[t6, t14]).await
    }
    #[depends(t1)]
    async fn t9(&self, t8: &Output, t3: &Output) -> Output {
        self.bed.infallible(9, &[t8, t3]).await
    }
    #[depends(t7)]
    async fn t19(&self, t9: &Output, t18: &Output) -> Output {
        self.bed.infallible(19, &[t9, t18]).await
    }
    #[depends(t5)]
    async fn t23(&self, t2: &Output, t10: &Output, t21: &Output) -> Output {
        self.bed.infallible(23, &[t2, t10, t21]).await
    }
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    async fn t3(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t2]).await
    }
    async fn t16(&self, t13: &Output, t6: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t13, t6, t14]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t20(&self, t10: &Output, t18: &Output, t9: &Output) -> Output {
        self.bed.infallible(20, &[t10, t18, t9]).await
    }
    async fn t8(&self, t5: &Output) -> Output {
        self.bed.infallible(8, &[t5]).await
    }
}

impl Subject for Composed12 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [24] => held(self.t24()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed12 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 25);
        match target {
            0 => begin(&mut table, how, Composed12Dag::t0),
            1 => begin(&mut table, how, Composed12Dag::t1),
            2 => begin(&mut table, how, Composed12Dag::t2),
            3 => begin(&mut table, how, Composed12Dag::t3),
            4 => begin(&mut table, how, Composed12Dag::t4),
            5 => begin(&mut table, how, Composed12Dag::t5),
            6 => begin(&mut table, how, Composed12Dag::t6),
            7 => begin(&mut table, how, Composed12Dag::t7),
            8 => begin(&mut table, how, Composed12Dag::t8),
            9 => begin(&mut table, how, Composed12Dag::t9),
            10 => begin(&mut table, how, Composed12Dag::t10),
            11 => begin(&mut table, how, Composed12Dag::t11),
            12 => begin(&mut table, how, Composed12Dag::t12),
            13 => begin(&mut table, how, Composed12Dag::t13),
            14 => begin(&mut table, how, Composed12Dag::t14),
            15 => begin(&mut table, how, Composed12Dag::t15),
            16 => begin(&mut table, how, Composed12Dag::t16),
            17 => begin(&mut table, how, Composed12Dag::t17),
            18 => begin(&mut table, how, Composed12Dag::t18),
            19 => begin(&mut table, how, Composed12Dag::t19),
            20 => begin(&mut table, how, Composed12Dag::t20),
            21 => begin(&mut table, how, Composed12Dag::t21),
            22 => begin(&mut table, how, Composed12Dag::t22),
            23 => begin(&mut table, how, Composed12Dag::t23),
            24 => begin(&mut table, how, Composed12Dag::t24),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 25, edges 58, width 7; series-parallel.
#[derive(Default)]
struct Composed12ByTask {
    bed: Bed,
}

#[dagio::dag(run(t24), compile = 0, wake = "task")]
impl Composed12ByTask {
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
    #[depends(t12)]
    async fn t14(&self, t10: &Output) -> Output {
        self.bed.infallible(14, &[t10]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t6)]
    async fn t18(&self, t4: &Output, t13: &Output, t14: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t4, t13, t14, t12]).await
    }
    async fn t11(&self, t10: &Output, t9: &Output, t7: &Output) -> Output {
        self.bed.infallible(11, &[t10, t9, t7]).await
    }
    #[depends(t20, t22)]
    async fn t24(&self, t19: &Output, t16: &Output, t17: &Output, t15: &Output, t23: &Output) -> Output {
        self.bed.infallible(24, &[t19, t16, t17, t15, t23]).await
    }
    async fn t17(&self, t14: &Output, t12: &Output, t13: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t14, t12, t13, t6]).await
    }
    async fn t6(&self, t1: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t1, t5]).await
    }
    #[depends(t1)]
    async fn t4(&self, t3: &Output, t0: &Output) -> Output {
        self.bed.infallible(4, &[t3, t0]).await
    }
    async fn t10(&self, t9: &Output, t3: &Output) -> Output {
        self.bed.infallible(10, &[t9, t3]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t22(&self, t1: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t1, t21]).await
    }
    async fn t12(&self, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t11]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t6)]
    async fn t15(&self, t14: &Output, t13: &Output) -> Output {
        self.bed.infallible(15, &[t14, t13]).await
    }
    #[depends(t13)]
    async fn t21(&self, t6: &Output, t14: &Output) -> Output {
        self.bed.infallible(21, &[t6, t14]).await
    }
    #[depends(t1)]
    async fn t9(&self, t8: &Output, t3: &Output) -> Output {
        self.bed.infallible(9, &[t8, t3]).await
    }
    #[depends(t7)]
    async fn t19(&self, t9: &Output, t18: &Output) -> Output {
        self.bed.infallible(19, &[t9, t18]).await
    }
    #[depends(t5)]
    async fn t23(&self, t2: &Output, t10: &Output, t21: &Output) -> Output {
        self.bed.infallible(23, &[t2, t10, t21]).await
    }
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    async fn t3(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t2]).await
    }
    async fn t16(&self, t13: &Output, t6: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t13, t6, t14]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t20(&self, t10: &Output, t18: &Output, t9: &Output) -> Output {
        self.bed.infallible(20, &[t10, t18, t9]).await
    }
    async fn t8(&self, t5: &Output) -> Output {
        self.bed.infallible(8, &[t5]).await
    }
}

impl Subject for Composed12ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [24] => held(self.t24()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed12ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 25);
        match target {
            24 => begin(&mut table, how, Composed12ByTaskDag::t24),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 120, edges 679, width 31; series-parallel.
#[derive(Default)]
struct Composed16 {
    bed: Bed,
}

#[dagio::dag(run(t119), compile = 0)]
impl Composed16 {
    #[depends(t0)]
    async fn t26(&self, t10: &Output, t25: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t10, t25]).await
    }
    async fn t9(&self, t4: &Output, t5: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t4, t5, t6]).await
    }
    #[depends(t72, t82, t51, t104)]
    async fn t109(&self, t77: &Output, t63: &Output, t4: &Output, t106: &Output, t38: &Output, t6: &Output, t1: &Output, t90: &Output, t105: &Output, t69: &Output, t59: &Output) -> Output {
        self.bed.infallible(109, &[t77, t63, t4, t106, t38, t6, t1, t90, t105, t69, t59]).await
    }
    #[depends(t35)]
    async fn t37(&self, t33: &Output, t11: &Output) -> Output {
        self.bed.infallible(37, &[t33, t11]).await
    }
    async fn t96(&self, t71: &Output, t33: &Output, t40: &Output, t35: &Output, t93: &Output, t5: &Output, t70: &Output, t83: &Output, t65: &Output, t81: &Output) -> Output {
        self.bed.infallible(96, &[t71, t33, t40, t35, t93, t5, t70, t83, t65, t81]).await
    }
    async fn t78(&self, t72: &Output, t77: &Output, t74: &Output, t68: &Output, t76: &Output, t75: &Output, t73: &Output) -> Output {
        self.bed.infallible(78, &[t72, t77, t74, t68, t76, t75, t73]).await
    }
    async fn t33(&self, t19: &Output, t13: &Output, t18: &Output) -> Output {
        self.bed.infallible(33, &[t19, t13, t18]).await
    }
    async fn t93(&self, t27: &Output, t89: &Output, t35: &Output, t34: &Output, t91: &Output) -> Result<Output, Failed> {
        self.bed.fallible(93, &[t27, t89, t35, t34, t91]).await
    }
    async fn t57(&self, t56: &Output) -> Output {
        self.bed.infallible(57, &[t56]).await
    }
    async fn t7(&self, t5: &Output, t1: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5, t1, t6]).await
    }
    async fn t41(&self, t5: &Output, t38: &Output, t32: &Output, t36: &Output) -> Output {
        self.bed.infallible(41, &[t5, t38, t32, t36]).await
    }
    #[depends(t19)]
    async fn t23(&self, t18: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t18, t12]).await
    }
    #[depends(t12)]
    async fn t36(&self, t33: &Output, t35: &Output) -> Output {
        self.bed.infallible(36, &[t33, t35]).await
    }
    #[depends(t59, t18)]
    async fn t83(&self, t22: &Output, t49: &Output, t14: &Output, t36: &Output, t82: &Output) -> Output {
        self.bed.infallible(83, &[t22, t49, t14, t36, t82]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    #[depends(t88)]
    async fn t89(&self, t77: &Output, t59: &Output, t26: &Output, t3: &Output, t63: &Output, t85: &Output, t29: &Output, t21: &Output, t0: &Output, t70: &Output) -> Output {
        self.bed.infallible(89, &[t77, t59, t26, t3, t63, t85, t29, t21, t0, t70]).await
    }
    #[depends(t39, t22)]
    async fn t105(&self, t102: &Output, t41: &Output, t74: &Output, t90: &Output, t103: &Output, t55: &Output, t9: &Output, t104: &Output, t84: &Output) -> Output {
        self.bed.infallible(105, &[t102, t41, t74, t90, t103, t55, t9, t104, t84]).await
    }
    async fn t75(&self) -> Output {
        self.bed.infallible(75, &[]).await
    }
    #[depends(t63, t62)]
    async fn t64(&self, t61: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t61]).await
    }
    async fn t38(&self, t9: &Output, t37: &Output) -> Output {
        self.bed.infallible(38, &[t9, t37]).await
    }
    async fn t68(&self, t67: &Output) -> Result<Output, Failed> {
        self.bed.fallible(68, &[t67]).await
    }
    async fn t67(&self) -> Output {
        self.bed.infallible(67, &[]).await
    }
    #[depends(t19, t11)]
    async fn t42(&self, t41: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(42, &[t41, t15]).await
    }
    #[depends(t4)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t70(&self) -> Result<Output, Failed> {
        self.bed.fallible(70, &[]).await
    }
    async fn t55(&self, t18: &Output, t1: &Output, t19: &Output, t6: &Output) -> Output {
        self.bed.infallible(55, &[t18, t1, t19, t6]).await
    }
    #[depends(t104, t102, t117)]
    async fn t118(&self, t56: &Output, t1: &Output, t8: &Output, t107: &Output, t100: &Output, t106: &Output) -> Output {
        self.bed.infallible(118, &[t56, t1, t8, t107, t100, t106]).await
    }
    async fn t13(&self, t12: &Output, t9: &Output, t8: &Output) -> Output {
        self.bed.infallible(13, &[t12, t9, t8]).await
    }
    #[depends(t11)]
    async fn t12(&self, t8: &Output, t10: &Output, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t8, t10, t9]).await
    }
    #[depends(t47, t18)]
    async fn t48(&self, t6: &Output, t46: &Output) -> Result<Output, Failed> {
        self.bed.fallible(48, &[t6, t46]).await
    }
    async fn t71(&self, t70: &Output, t69: &Output, t68: &Output) -> Output {
        self.bed.infallible(71, &[t70, t69, t68]).await
    }
    async fn t114(&self, t8: &Output, t113: &Output, t12: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(114, &[t8, t113, t12, t15]).await
    }
    #[depends(t18)]
    async fn t28(&self, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(28, &[t1, t19]).await
    }
    #[depends(t12)]
    async fn t39(&self, t8: &Output, t2: &Output, t36: &Output, t32: &Output, t6: &Output, t38: &Output) -> Output {
        self.bed.infallible(39, &[t8, t2, t36, t32, t6, t38]).await
    }
    #[depends(t1)]
    async fn t117(&self, t94: &Output, t26: &Output, t44: &Output, t71: &Output, t110: &Output, t92: &Output, t95: &Output, t16: &Output, t73: &Output, t114: &Output) -> Output {
        self.bed.infallible(117, &[t94, t26, t44, t71, t110, t92, t95, t16, t73, t114]).await
    }
    #[depends(t86)]
    async fn t87(&self, t12: &Output, t16: &Output, t84: &Output, t48: &Output, t41: &Output, t45: &Output, t85: &Output, t83: &Output) -> Output {
        self.bed.infallible(87, &[t12, t16, t84, t48, t41, t45, t85, t83]).await
    }
    #[depends(t19, t5, t18)]
    async fn t34(&self, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t10]).await
    }
    async fn t62(&self) -> Result<Output, Failed> {
        self.bed.fallible(62, &[]).await
    }
    async fn t45(&self, t8: &Output, t36: &Output, t38: &Output, t33: &Output, t32: &Output, t7: &Output) -> Output {
        self.bed.infallible(45, &[t8, t36, t38, t33, t32, t7]).await
    }
    #[depends(t56, t52)]
    async fn t110(&self, t105: &Output, t47: &Output, t106: &Output, t40: &Output, t3: &Output, t33: &Output, t86: &Output) -> Output {
        self.bed.infallible(110, &[t105, t47, t106, t40, t3, t33, t86]).await
    }
    #[depends(t32, t19, t36)]
    async fn t46(&self, t38: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t38, t14]).await
    }
    #[depends(t1, t19)]
    async fn t54(&self, t18: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(54, &[t18, t14]).await
    }
    #[depends(t1)]
    async fn t15(&self, t14: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t14, t6]).await
    }
    async fn t22(&self, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(22, &[t19, t18]).await
    }
    #[depends(t66, t30, t67, t104)]
    async fn t107(&self, t50: &Output, t8: &Output, t97: &Output, t45: &Output, t106: &Output, t44: &Output, t105: &Output, t77: &Output, t93: &Output, t14: &Output) -> Output {
        self.bed.infallible(107, &[t50, t8, t97, t45, t106, t44, t105, t77, t93, t14]).await
    }
    #[depends(t31, t114, t18)]
    async fn t116(&self, t25: &Output, t92: &Output, t45: &Output, t79: &Output, t81: &Output, t49: &Output, t83: &Output, t41: &Output, t105: &Output) -> Output {
        self.bed.infallible(116, &[t25, t92, t45, t79, t81, t49, t83, t41, t105]).await
    }
    async fn t14(&self, t5: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t5, t13]).await
    }
    #[depends(t17)]
    async fn t91(&self, t23: &Output, t90: &Output, t65: &Output, t3: &Output) -> Output {
        self.bed.infallible(91, &[t23, t90, t65, t3]).await
    }
    async fn t8(&self, t7: &Output, t2: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7, t2, t0]).await
    }
    async fn t77(&self) -> Output {
        self.bed.infallible(77, &[]).await
    }
    async fn t65(&self, t64: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t64]).await
    }
    async fn t59(&self) -> Output {
        self.bed.infallible(59, &[]).await
    }
    #[depends(t8, t0, t77, t58, t30, t27)]
    async fn t85(&self, t80: &Output, t64: &Output, t57: &Output, t21: &Output, t78: &Output, t55: &Output, t60: &Output, t65: &Output, t31: &Output, t75: &Output, t52: &Output, t53: &Output, t40: &Output, t51: &Output, t79: &Output, t39: &Output, t54: &Output, t81: &Output, t42: &Output, t26: &Output, t44: &Output, t43: &Output, t32: &Output, t66: &Output) -> Result<Output, Failed> {
        self.bed.fallible(85, &[t80, t64, t57, t21, t78, t55, t60, t65, t31, t75, t52, t53, t40, t51, t79, t39, t54, t81, t42, t26, t44, t43, t32, t66]).await
    }
    #[depends(t8, t33, t6)]
    async fn t112(&self, t111: &Output, t13: &Output, t110: &Output, t14: &Output, t23: &Output, t5: &Output, t109: &Output) -> Result<Output, Failed> {
        self.bed.fallible(112, &[t111, t13, t110, t14, t23, t5, t109]).await
    }
    async fn t49(&self, t32: &Output, t36: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(49, &[t32, t36, t38]).await
    }
    async fn t27(&self, t22: &Output, t24: &Output, t12: &Output, t23: &Output) -> Output {
        self.bed.infallible(27, &[t22, t24, t12, t23]).await
    }
    async fn t25(&self, t24: &Output, t15: &Output, t23: &Output, t22: &Output) -> Output {
        self.bed.infallible(25, &[t24, t15, t23, t22]).await
    }
    async fn t35(&self, t34: &Output) -> Result<Output, Failed> {
        self.bed.fallible(35, &[t34]).await
    }
    async fn t43(&self, t38: &Output, t12: &Output, t36: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(43, &[t38, t12, t36, t32]).await
    }
    async fn t88(&self, t73: &Output, t8: &Output, t87: &Output, t80: &Output) -> Output {
        self.bed.infallible(88, &[t73, t8, t87, t80]).await
    }
    #[depends(t61)]
    async fn t66(&self, t63: &Output, t62: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t63, t62]).await
    }
    #[depends(t53, t59, t90, t67, t82, t102)]
    async fn t103(&self, t44: &Output, t2: &Output, t50: &Output, t41: &Output, t11: &Output, t88: &Output, t63: &Output) -> Output {
        self.bed.infallible(103, &[t44, t2, t50, t41, t11, t88, t63]).await
    }
    #[depends(t50)]
    async fn t102(&self, t22: &Output, t31: &Output, t64: &Output, t70: &Output, t60: &Output, t99: &Output, t82: &Output, t18: &Output, t17: &Output, t101: &Output) -> Output {
        self.bed.infallible(102, &[t22, t31, t64, t70, t60, t99, t82, t18, t17, t101]).await
    }
    #[depends(t16, t76, t116)]
    async fn t119(&self, t50: &Output, t113: &Output, t33: &Output, t115: &Output, t24: &Output, t99: &Output, t118: &Output, t14: &Output, t41: &Output) -> Output {
        self.bed.infallible(119, &[t50, t113, t33, t115, t24, t99, t118, t14, t41]).await
    }
    #[depends(t101, t22)]
    async fn t104(&self, t82: &Output, t99: &Output, t78: &Output, t7: &Output, t103: &Output) -> Output {
        self.bed.infallible(104, &[t82, t99, t78, t7, t103]).await
    }
    #[depends(t32)]
    async fn t47(&self, t5: &Output, t38: &Output, t36: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t5, t38, t36]).await
    }
    async fn t2(&self, t1: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1, t0]).await
    }
    async fn t58(&self, t57: &Output, t3: &Output) -> Output {
        self.bed.infallible(58, &[t57, t3]).await
    }
    async fn t74(&self) -> Output {
        self.bed.infallible(74, &[]).await
    }
    #[depends(t14)]
    async fn t50(&self, t47: &Output, t37: &Output, t48: &Output, t45: &Output, t11: &Output, t49: &Output, t46: &Output, t6: &Output) -> Output {
        self.bed.infallible(50, &[t47, t37, t48, t45, t11, t49, t46, t6]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t74, t77, t70, t76)]
    async fn t79(&self, t72: &Output, t73: &Output, t75: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t72, t73, t75]).await
    }
    async fn t80(&self, t75: &Output, t76: &Output, t73: &Output, t74: &Output, t72: &Output, t77: &Output) -> Output {
        self.bed.infallible(80, &[t75, t76, t73, t74, t72, t77]).await
    }
    async fn t108(&self, t74: &Output, t105: &Output, t35: &Output, t48: &Output, t78: &Output, t5: &Output, t81: &Output, t27: &Output, t85: &Output, t106: &Output, t7: &Output) -> Output {
        self.bed.infallible(108, &[t74, t105, t35, t48, t78, t5, t81, t27, t85, t106, t7]).await
    }
    async fn t11(&self, t5: &Output, t0: &Output, t6: &Output, t3: &Output) -> Output {
        self.bed.infallible(11, &[t5, t0, t6, t3]).await
    }
    #[depends(t14, t6)]
    async fn t24(&self, t11: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(24, &[t11, t19, t18]).await
    }
    async fn t52(&self, t11: &Output, t49: &Output, t48: &Output, t45: &Output) -> Output {
        self.bed.infallible(52, &[t11, t49, t48, t45]).await
    }
    #[depends(t16, t37, t7)]
    async fn t44(&self, t32: &Output, t5: &Output, t38: &Output, t36: &Output, t4: &Output) -> Output {
        self.bed.infallible(44, &[t32, t5, t38, t36, t4]).await
    }
    #[depends(t1)]
    async fn t53(&self, t32: &Output, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(53, &[t32, t36, t38]).await
    }
    async fn t72(&self, t71: &Output) -> Result<Output, Failed> {
        self.bed.fallible(72, &[t71]).await
    }
    async fn t31(&self, t18: &Output, t3: &Output, t19: &Output) -> Output {
        self.bed.infallible(31, &[t18, t3, t19]).await
    }
    #[depends(t47, t42, t63)]
    async fn t95(&self, t94: &Output, t3: &Output, t86: &Output, t30: &Output, t11: &Output, t83: &Output) -> Output {
        self.bed.infallible(95, &[t94, t3, t86, t30, t11, t83]).await
    }
    async fn t51(&self, t50: &Output, t3: &Output, t14: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(51, &[t50, t3, t14, t47]).await
    }
    async fn t98(&self, t70: &Output, t97: &Output, t75: &Output, t84: &Output, t38: &Output, t66: &Output, t94: &Output) -> Output {
        self.bed.infallible(98, &[t70, t97, t75, t84, t38, t66, t94]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t20(&self, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(20, &[t18, t19]).await
    }
    #[depends(t85, t92, t108, t10)]
    async fn t115(&self, t105: &Output, t20: &Output, t114: &Output, t89: &Output, t113: &Output, t68: &Output, t101: &Output, t84: &Output, t83: &Output, t112: &Output) -> Output {
        self.bed.infallible(115, &[t105, t20, t114, t89, t113, t68, t101, t84, t83, t112]).await
    }
    #[depends(t9, t103, t10)]
    async fn t106(&self, t23: &Output, t41: &Output, t76: &Output, t14: &Output, t96: &Output, t26: &Output) -> Output {
        self.bed.infallible(106, &[t23, t41, t76, t14, t96, t26]).await
    }
    #[depends(t31, t27, t54, t81, t79, t66)]
    async fn t86(&self, t39: &Output, t10: &Output, t43: &Output, t11: &Output, t56: &Output, t46: &Output, t26: &Output, t44: &Output, t53: &Output, t75: &Output, t21: &Output, t30: &Output, t52: &Output, t78: &Output, t40: &Output, t65: &Output, t58: &Output, t60: &Output, t51: &Output, t42: &Output, t55: &Output, t80: &Output) -> Output {
        self.bed.infallible(86, &[t39, t10, t43, t11, t56, t46, t26, t44, t53, t75, t21, t30, t52, t78, t40, t65, t58, t60, t51, t42, t55, t80]).await
    }
    async fn t10(&self, t6: &Output, t5: &Output) -> Output {
        self.bed.infallible(10, &[t6, t5]).await
    }
    async fn t18(&self, t16: &Output, t17: &Output, t15: &Output, t12: &Output, t11: &Output) -> Output {
        self.bed.infallible(18, &[t16, t17, t15, t12, t11]).await
    }
    async fn t69(&self) -> Result<Output, Failed> {
        self.bed.fallible(69, &[]).await
    }
    #[depends(t71)]
    async fn t111(&self, t91: &Output, t105: &Output, t21: &Output, t45: &Output, t55: &Output, t54: &Output, t106: &Output, t57: &Output, t83: &Output) -> Output {
        self.bed.infallible(111, &[t91, t105, t21, t45, t55, t54, t106, t57, t83]).await
    }
    #[depends(t20, t77, t68)]
    async fn t92(&self, t89: &Output, t31: &Output, t91: &Output, t73: &Output, t66: &Output, t45: &Output) -> Output {
        self.bed.infallible(92, &[t89, t31, t91, t73, t66, t45]).await
    }
    #[depends(t0)]
    async fn t19(&self, t16: &Output, t15: &Output, t17: &Output) -> Output {
        self.bed.infallible(19, &[t16, t15, t17]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    async fn t17(&self, t3: &Output, t13: &Output) -> Output {
        self.bed.infallible(17, &[t3, t13]).await
    }
    #[depends(t15, t55, t44, t21, t51, t52)]
    async fn t82(&self, t58: &Output, t43: &Output, t29: &Output, t60: &Output, t66: &Output, t54: &Output, t10: &Output, t42: &Output, t53: &Output, t31: &Output, t79: &Output, t41: &Output, t40: &Output, t81: &Output, t80: &Output, t25: &Output, t27: &Output, t33: &Output, t26: &Output, t78: &Output, t39: &Output, t65: &Output, t30: &Output, t50: &Output) -> Output {
        self.bed.infallible(82, &[t58, t43, t29, t60, t66, t54, t10, t42, t53, t31, t79, t41, t40, t81, t80, t25, t27, t33, t26, t78, t39, t65, t30, t50]).await
    }
    #[depends(t13)]
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    #[depends(t49, t48, t50)]
    async fn t94(&self, t64: &Output, t93: &Output, t81: &Output, t30: &Output, t63: &Output, t57: &Output, t32: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(94, &[t64, t93, t81, t30, t63, t57, t32, t5]).await
    }
    async fn t16(&self, t5: &Output, t13: &Output) -> Output {
        self.bed.infallible(16, &[t5, t13]).await
    }
    async fn t21(&self, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t20]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t53, t43, t51, t15, t78)]
    async fn t84(&self, t79: &Output, t30: &Output, t80: &Output, t26: &Output, t60: &Output, t21: &Output, t39: &Output, t42: &Output, t2: &Output, t81: &Output, t44: &Output, t65: &Output, t58: &Output, t24: &Output, t66: &Output, t52: &Output, t68: &Output, t40: &Output, t27: &Output, t55: &Output, t31: &Output, t13: &Output, t54: &Output) -> Output {
        self.bed.infallible(84, &[t79, t30, t80, t26, t60, t21, t39, t42, t2, t81, t44, t65, t58, t24, t66, t52, t68, t40, t27, t55, t31, t13, t54]).await
    }
    #[depends(t89, t98)]
    async fn t99(&self, t28: &Output, t3: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t28, t3, t38]).await
    }
    async fn t29(&self, t12: &Output, t14: &Output, t28: &Output) -> Result<Output, Failed> {
        self.bed.fallible(29, &[t12, t14, t28]).await
    }
    #[depends(t88, t109)]
    async fn t113(&self, t26: &Output, t111: &Output, t90: &Output, t99: &Output, t112: &Output, t3: &Output, t8: &Output, t107: &Output, t108: &Output, t106: &Output, t79: &Output, t48: &Output) -> Output {
        self.bed.infallible(113, &[t26, t111, t90, t99, t112, t3, t8, t107, t108, t106, t79, t48]).await
    }
    async fn t76(&self) -> Output {
        self.bed.infallible(76, &[]).await
    }
    #[depends(t75)]
    async fn t81(&self, t76: &Output, t72: &Output, t73: &Output, t74: &Output, t68: &Output, t77: &Output) -> Result<Output, Failed> {
        self.bed.fallible(81, &[t76, t72, t73, t74, t68, t77]).await
    }
    #[depends(t18)]
    async fn t32(&self, t5: &Output, t19: &Output) -> Output {
        self.bed.infallible(32, &[t5, t19]).await
    }
    #[depends(t0)]
    async fn t30(&self, t7: &Output, t29: &Output, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(30, &[t7, t29, t11]).await
    }
    async fn t73(&self) -> Output {
        self.bed.infallible(73, &[]).await
    }
    #[depends(t36, t13, t9)]
    async fn t40(&self, t32: &Output, t33: &Output, t38: &Output) -> Output {
        self.bed.infallible(40, &[t32, t33, t38]).await
    }
    #[depends(t65)]
    async fn t101(&self, t100: &Output, t41: &Output, t16: &Output, t2: &Output, t25: &Output, t34: &Output, t1: &Output, t90: &Output, t99: &Output, t45: &Output) -> Output {
        self.bed.infallible(101, &[t100, t41, t16, t2, t25, t34, t1, t90, t99, t45]).await
    }
    #[depends(t95, t91)]
    async fn t97(&self, t20: &Output, t28: &Output, t96: &Output) -> Output {
        self.bed.infallible(97, &[t20, t28, t96]).await
    }
    #[depends(t22)]
    async fn t100(&self, t9: &Output, t98: &Output, t18: &Output) -> Output {
        self.bed.infallible(100, &[t9, t98, t18]).await
    }
    async fn t60(&self, t59: &Output) -> Output {
        self.bed.infallible(60, &[t59]).await
    }
    #[depends(t52, t58, t21, t42, t65, t55, t31, t39)]
    async fn t90(&self, t81: &Output, t53: &Output, t43: &Output, t11: &Output, t13: &Output, t54: &Output, t40: &Output, t66: &Output, t26: &Output, t79: &Output, t1: &Output, t27: &Output, t44: &Output, t30: &Output, t80: &Output, t51: &Output, t60: &Output, t78: &Output) -> Output {
        self.bed.infallible(90, &[t81, t53, t43, t11, t13, t54, t40, t66, t26, t79, t1, t27, t44, t30, t80, t51, t60, t78]).await
    }
}

impl Subject for Composed16 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [119] => held(self.t119()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed16 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                50 => give(&mut table, |table| table.with_t50(output)),
                51 => give(&mut table, |table| table.with_t51(output)),
                52 => give(&mut table, |table| table.with_t52(output)),
                53 => give(&mut table, |table| table.with_t53(output)),
                54 => give(&mut table, |table| table.with_t54(output)),
                55 => give(&mut table, |table| table.with_t55(output)),
                56 => give(&mut table, |table| table.with_t56(output)),
                57 => give(&mut table, |table| table.with_t57(output)),
                58 => give(&mut table, |table| table.with_t58(output)),
                59 => give(&mut table, |table| table.with_t59(output)),
                60 => give(&mut table, |table| table.with_t60(output)),
                61 => give(&mut table, |table| table.with_t61(output)),
                62 => give(&mut table, |table| table.with_t62(output)),
                63 => give(&mut table, |table| table.with_t63(output)),
                64 => give(&mut table, |table| table.with_t64(output)),
                65 => give(&mut table, |table| table.with_t65(output)),
                66 => give(&mut table, |table| table.with_t66(output)),
                67 => give(&mut table, |table| table.with_t67(output)),
                68 => give(&mut table, |table| table.with_t68(output)),
                69 => give(&mut table, |table| table.with_t69(output)),
                70 => give(&mut table, |table| table.with_t70(output)),
                71 => give(&mut table, |table| table.with_t71(output)),
                72 => give(&mut table, |table| table.with_t72(output)),
                73 => give(&mut table, |table| table.with_t73(output)),
                74 => give(&mut table, |table| table.with_t74(output)),
                75 => give(&mut table, |table| table.with_t75(output)),
                76 => give(&mut table, |table| table.with_t76(output)),
                77 => give(&mut table, |table| table.with_t77(output)),
                78 => give(&mut table, |table| table.with_t78(output)),
                79 => give(&mut table, |table| table.with_t79(output)),
                80 => give(&mut table, |table| table.with_t80(output)),
                81 => give(&mut table, |table| table.with_t81(output)),
                82 => give(&mut table, |table| table.with_t82(output)),
                83 => give(&mut table, |table| table.with_t83(output)),
                84 => give(&mut table, |table| table.with_t84(output)),
                85 => give(&mut table, |table| table.with_t85(output)),
                86 => give(&mut table, |table| table.with_t86(output)),
                87 => give(&mut table, |table| table.with_t87(output)),
                88 => give(&mut table, |table| table.with_t88(output)),
                89 => give(&mut table, |table| table.with_t89(output)),
                90 => give(&mut table, |table| table.with_t90(output)),
                91 => give(&mut table, |table| table.with_t91(output)),
                92 => give(&mut table, |table| table.with_t92(output)),
                93 => give(&mut table, |table| table.with_t93(output)),
                94 => give(&mut table, |table| table.with_t94(output)),
                95 => give(&mut table, |table| table.with_t95(output)),
                96 => give(&mut table, |table| table.with_t96(output)),
                97 => give(&mut table, |table| table.with_t97(output)),
                98 => give(&mut table, |table| table.with_t98(output)),
                99 => give(&mut table, |table| table.with_t99(output)),
                100 => give(&mut table, |table| table.with_t100(output)),
                101 => give(&mut table, |table| table.with_t101(output)),
                102 => give(&mut table, |table| table.with_t102(output)),
                103 => give(&mut table, |table| table.with_t103(output)),
                104 => give(&mut table, |table| table.with_t104(output)),
                105 => give(&mut table, |table| table.with_t105(output)),
                106 => give(&mut table, |table| table.with_t106(output)),
                107 => give(&mut table, |table| table.with_t107(output)),
                108 => give(&mut table, |table| table.with_t108(output)),
                109 => give(&mut table, |table| table.with_t109(output)),
                110 => give(&mut table, |table| table.with_t110(output)),
                111 => give(&mut table, |table| table.with_t111(output)),
                112 => give(&mut table, |table| table.with_t112(output)),
                113 => give(&mut table, |table| table.with_t113(output)),
                114 => give(&mut table, |table| table.with_t114(output)),
                115 => give(&mut table, |table| table.with_t115(output)),
                116 => give(&mut table, |table| table.with_t116(output)),
                117 => give(&mut table, |table| table.with_t117(output)),
                118 => give(&mut table, |table| table.with_t118(output)),
                119 => give(&mut table, |table| table.with_t119(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 120);
        match target {
            0 => begin(&mut table, how, Composed16Dag::t0),
            1 => begin(&mut table, how, Composed16Dag::t1),
            2 => begin(&mut table, how, Composed16Dag::t2),
            3 => begin(&mut table, how, Composed16Dag::t3),
            4 => begin(&mut table, how, Composed16Dag::t4),
            5 => begin(&mut table, how, Composed16Dag::t5),
            6 => begin(&mut table, how, Composed16Dag::t6),
            7 => begin(&mut table, how, Composed16Dag::t7),
            8 => begin(&mut table, how, Composed16Dag::t8),
            9 => begin(&mut table, how, Composed16Dag::t9),
            10 => begin(&mut table, how, Composed16Dag::t10),
            11 => begin(&mut table, how, Composed16Dag::t11),
            12 => begin(&mut table, how, Composed16Dag::t12),
            13 => begin(&mut table, how, Composed16Dag::t13),
            14 => begin(&mut table, how, Composed16Dag::t14),
            15 => begin(&mut table, how, Composed16Dag::t15),
            16 => begin(&mut table, how, Composed16Dag::t16),
            17 => begin(&mut table, how, Composed16Dag::t17),
            18 => begin(&mut table, how, Composed16Dag::t18),
            19 => begin(&mut table, how, Composed16Dag::t19),
            20 => begin(&mut table, how, Composed16Dag::t20),
            21 => begin(&mut table, how, Composed16Dag::t21),
            22 => begin(&mut table, how, Composed16Dag::t22),
            23 => begin(&mut table, how, Composed16Dag::t23),
            24 => begin(&mut table, how, Composed16Dag::t24),
            25 => begin(&mut table, how, Composed16Dag::t25),
            26 => begin(&mut table, how, Composed16Dag::t26),
            27 => begin(&mut table, how, Composed16Dag::t27),
            28 => begin(&mut table, how, Composed16Dag::t28),
            29 => begin(&mut table, how, Composed16Dag::t29),
            30 => begin(&mut table, how, Composed16Dag::t30),
            31 => begin(&mut table, how, Composed16Dag::t31),
            32 => begin(&mut table, how, Composed16Dag::t32),
            33 => begin(&mut table, how, Composed16Dag::t33),
            34 => begin(&mut table, how, Composed16Dag::t34),
            35 => begin(&mut table, how, Composed16Dag::t35),
            36 => begin(&mut table, how, Composed16Dag::t36),
            37 => begin(&mut table, how, Composed16Dag::t37),
            38 => begin(&mut table, how, Composed16Dag::t38),
            39 => begin(&mut table, how, Composed16Dag::t39),
            40 => begin(&mut table, how, Composed16Dag::t40),
            41 => begin(&mut table, how, Composed16Dag::t41),
            42 => begin(&mut table, how, Composed16Dag::t42),
            43 => begin(&mut table, how, Composed16Dag::t43),
            44 => begin(&mut table, how, Composed16Dag::t44),
            45 => begin(&mut table, how, Composed16Dag::t45),
            46 => begin(&mut table, how, Composed16Dag::t46),
            47 => begin(&mut table, how, Composed16Dag::t47),
            48 => begin(&mut table, how, Composed16Dag::t48),
            49 => begin(&mut table, how, Composed16Dag::t49),
            50 => begin(&mut table, how, Composed16Dag::t50),
            51 => begin(&mut table, how, Composed16Dag::t51),
            52 => begin(&mut table, how, Composed16Dag::t52),
            53 => begin(&mut table, how, Composed16Dag::t53),
            54 => begin(&mut table, how, Composed16Dag::t54),
            55 => begin(&mut table, how, Composed16Dag::t55),
            56 => begin(&mut table, how, Composed16Dag::t56),
            57 => begin(&mut table, how, Composed16Dag::t57),
            58 => begin(&mut table, how, Composed16Dag::t58),
            59 => begin(&mut table, how, Composed16Dag::t59),
            60 => begin(&mut table, how, Composed16Dag::t60),
            61 => begin(&mut table, how, Composed16Dag::t61),
            62 => begin(&mut table, how, Composed16Dag::t62),
            63 => begin(&mut table, how, Composed16Dag::t63),
            64 => begin(&mut table, how, Composed16Dag::t64),
            65 => begin(&mut table, how, Composed16Dag::t65),
            66 => begin(&mut table, how, Composed16Dag::t66),
            67 => begin(&mut table, how, Composed16Dag::t67),
            68 => begin(&mut table, how, Composed16Dag::t68),
            69 => begin(&mut table, how, Composed16Dag::t69),
            70 => begin(&mut table, how, Composed16Dag::t70),
            71 => begin(&mut table, how, Composed16Dag::t71),
            72 => begin(&mut table, how, Composed16Dag::t72),
            73 => begin(&mut table, how, Composed16Dag::t73),
            74 => begin(&mut table, how, Composed16Dag::t74),
            75 => begin(&mut table, how, Composed16Dag::t75),
            76 => begin(&mut table, how, Composed16Dag::t76),
            77 => begin(&mut table, how, Composed16Dag::t77),
            78 => begin(&mut table, how, Composed16Dag::t78),
            79 => begin(&mut table, how, Composed16Dag::t79),
            80 => begin(&mut table, how, Composed16Dag::t80),
            81 => begin(&mut table, how, Composed16Dag::t81),
            82 => begin(&mut table, how, Composed16Dag::t82),
            83 => begin(&mut table, how, Composed16Dag::t83),
            84 => begin(&mut table, how, Composed16Dag::t84),
            85 => begin(&mut table, how, Composed16Dag::t85),
            86 => begin(&mut table, how, Composed16Dag::t86),
            87 => begin(&mut table, how, Composed16Dag::t87),
            88 => begin(&mut table, how, Composed16Dag::t88),
            89 => begin(&mut table, how, Composed16Dag::t89),
            90 => begin(&mut table, how, Composed16Dag::t90),
            91 => begin(&mut table, how, Composed16Dag::t91),
            92 => begin(&mut table, how, Composed16Dag::t92),
            93 => begin(&mut table, how, Composed16Dag::t93),
            94 => begin(&mut table, how, Composed16Dag::t94),
            95 => begin(&mut table, how, Composed16Dag::t95),
            96 => begin(&mut table, how, Composed16Dag::t96),
            97 => begin(&mut table, how, Composed16Dag::t97),
            98 => begin(&mut table, how, Composed16Dag::t98),
            99 => begin(&mut table, how, Composed16Dag::t99),
            100 => begin(&mut table, how, Composed16Dag::t100),
            101 => begin(&mut table, how, Composed16Dag::t101),
            102 => begin(&mut table, how, Composed16Dag::t102),
            103 => begin(&mut table, how, Composed16Dag::t103),
            104 => begin(&mut table, how, Composed16Dag::t104),
            105 => begin(&mut table, how, Composed16Dag::t105),
            106 => begin(&mut table, how, Composed16Dag::t106),
            107 => begin(&mut table, how, Composed16Dag::t107),
            108 => begin(&mut table, how, Composed16Dag::t108),
            109 => begin(&mut table, how, Composed16Dag::t109),
            110 => begin(&mut table, how, Composed16Dag::t110),
            111 => begin(&mut table, how, Composed16Dag::t111),
            112 => begin(&mut table, how, Composed16Dag::t112),
            113 => begin(&mut table, how, Composed16Dag::t113),
            114 => begin(&mut table, how, Composed16Dag::t114),
            115 => begin(&mut table, how, Composed16Dag::t115),
            116 => begin(&mut table, how, Composed16Dag::t116),
            117 => begin(&mut table, how, Composed16Dag::t117),
            118 => begin(&mut table, how, Composed16Dag::t118),
            119 => begin(&mut table, how, Composed16Dag::t119),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 120, edges 679, width 31; series-parallel.
#[derive(Default)]
struct Composed16ByTask {
    bed: Bed,
}

#[dagio::dag(run(t119), compile = 0, wake = "task")]
impl Composed16ByTask {
    #[depends(t0)]
    async fn t26(&self, t10: &Output, t25: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t10, t25]).await
    }
    async fn t9(&self, t4: &Output, t5: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t4, t5, t6]).await
    }
    #[depends(t72, t82, t51, t104)]
    async fn t109(&self, t77: &Output, t63: &Output, t4: &Output, t106: &Output, t38: &Output, t6: &Output, t1: &Output, t90: &Output, t105: &Output, t69: &Output, t59: &Output) -> Output {
        self.bed.infallible(109, &[t77, t63, t4, t106, t38, t6, t1, t90, t105, t69, t59]).await
    }
    #[depends(t35)]
    async fn t37(&self, t33: &Output, t11: &Output) -> Output {
        self.bed.infallible(37, &[t33, t11]).await
    }
    async fn t96(&self, t71: &Output, t33: &Output, t40: &Output, t35: &Output, t93: &Output, t5: &Output, t70: &Output, t83: &Output, t65: &Output, t81: &Output) -> Output {
        self.bed.infallible(96, &[t71, t33, t40, t35, t93, t5, t70, t83, t65, t81]).await
    }
    async fn t78(&self, t72: &Output, t77: &Output, t74: &Output, t68: &Output, t76: &Output, t75: &Output, t73: &Output) -> Output {
        self.bed.infallible(78, &[t72, t77, t74, t68, t76, t75, t73]).await
    }
    async fn t33(&self, t19: &Output, t13: &Output, t18: &Output) -> Output {
        self.bed.infallible(33, &[t19, t13, t18]).await
    }
    async fn t93(&self, t27: &Output, t89: &Output, t35: &Output, t34: &Output, t91: &Output) -> Result<Output, Failed> {
        self.bed.fallible(93, &[t27, t89, t35, t34, t91]).await
    }
    async fn t57(&self, t56: &Output) -> Output {
        self.bed.infallible(57, &[t56]).await
    }
    async fn t7(&self, t5: &Output, t1: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5, t1, t6]).await
    }
    async fn t41(&self, t5: &Output, t38: &Output, t32: &Output, t36: &Output) -> Output {
        self.bed.infallible(41, &[t5, t38, t32, t36]).await
    }
    #[depends(t19)]
    async fn t23(&self, t18: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t18, t12]).await
    }
    #[depends(t12)]
    async fn t36(&self, t33: &Output, t35: &Output) -> Output {
        self.bed.infallible(36, &[t33, t35]).await
    }
    #[depends(t59, t18)]
    async fn t83(&self, t22: &Output, t49: &Output, t14: &Output, t36: &Output, t82: &Output) -> Output {
        self.bed.infallible(83, &[t22, t49, t14, t36, t82]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    #[depends(t88)]
    async fn t89(&self, t77: &Output, t59: &Output, t26: &Output, t3: &Output, t63: &Output, t85: &Output, t29: &Output, t21: &Output, t0: &Output, t70: &Output) -> Output {
        self.bed.infallible(89, &[t77, t59, t26, t3, t63, t85, t29, t21, t0, t70]).await
    }
    #[depends(t39, t22)]
    async fn t105(&self, t102: &Output, t41: &Output, t74: &Output, t90: &Output, t103: &Output, t55: &Output, t9: &Output, t104: &Output, t84: &Output) -> Output {
        self.bed.infallible(105, &[t102, t41, t74, t90, t103, t55, t9, t104, t84]).await
    }
    async fn t75(&self) -> Output {
        self.bed.infallible(75, &[]).await
    }
    #[depends(t63, t62)]
    async fn t64(&self, t61: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t61]).await
    }
    async fn t38(&self, t9: &Output, t37: &Output) -> Output {
        self.bed.infallible(38, &[t9, t37]).await
    }
    async fn t68(&self, t67: &Output) -> Result<Output, Failed> {
        self.bed.fallible(68, &[t67]).await
    }
    async fn t67(&self) -> Output {
        self.bed.infallible(67, &[]).await
    }
    #[depends(t19, t11)]
    async fn t42(&self, t41: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(42, &[t41, t15]).await
    }
    #[depends(t4)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t70(&self) -> Result<Output, Failed> {
        self.bed.fallible(70, &[]).await
    }
    async fn t55(&self, t18: &Output, t1: &Output, t19: &Output, t6: &Output) -> Output {
        self.bed.infallible(55, &[t18, t1, t19, t6]).await
    }
    #[depends(t104, t102, t117)]
    async fn t118(&self, t56: &Output, t1: &Output, t8: &Output, t107: &Output, t100: &Output, t106: &Output) -> Output {
        self.bed.infallible(118, &[t56, t1, t8, t107, t100, t106]).await
    }
    async fn t13(&self, t12: &Output, t9: &Output, t8: &Output) -> Output {
        self.bed.infallible(13, &[t12, t9, t8]).await
    }
    #[depends(t11)]
    async fn t12(&self, t8: &Output, t10: &Output, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t8, t10, t9]).await
    }
    #[depends(t47, t18)]
    async fn t48(&self, t6: &Output, t46: &Output) -> Result<Output, Failed> {
        self.bed.fallible(48, &[t6, t46]).await
    }
    async fn t71(&self, t70: &Output, t69: &Output, t68: &Output) -> Output {
        self.bed.infallible(71, &[t70, t69, t68]).await
    }
    async fn t114(&self, t8: &Output, t113: &Output, t12: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(114, &[t8, t113, t12, t15]).await
    }
    #[depends(t18)]
    async fn t28(&self, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(28, &[t1, t19]).await
    }
    #[depends(t12)]
    async fn t39(&self, t8: &Output, t2: &Output, t36: &Output, t32: &Output, t6: &Output, t38: &Output) -> Output {
        self.bed.infallible(39, &[t8, t2, t36, t32, t6, t38]).await
    }
    #[depends(t1)]
    async fn t117(&self, t94: &Output, t26: &Output, t44: &Output, t71: &Output, t110: &Output, t92: &Output, t95: &Output, t16: &Output, t73: &Output, t114: &Output) -> Output {
        self.bed.infallible(117, &[t94, t26, t44, t71, t110, t92, t95, t16, t73, t114]).await
    }
    #[depends(t86)]
    async fn t87(&self, t12: &Output, t16: &Output, t84: &Output, t48: &Output, t41: &Output, t45: &Output, t85: &Output, t83: &Output) -> Output {
        self.bed.infallible(87, &[t12, t16, t84, t48, t41, t45, t85, t83]).await
    }
    #[depends(t19, t5, t18)]
    async fn t34(&self, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t10]).await
    }
    async fn t62(&self) -> Result<Output, Failed> {
        self.bed.fallible(62, &[]).await
    }
    async fn t45(&self, t8: &Output, t36: &Output, t38: &Output, t33: &Output, t32: &Output, t7: &Output) -> Output {
        self.bed.infallible(45, &[t8, t36, t38, t33, t32, t7]).await
    }
    #[depends(t56, t52)]
    async fn t110(&self, t105: &Output, t47: &Output, t106: &Output, t40: &Output, t3: &Output, t33: &Output, t86: &Output) -> Output {
        self.bed.infallible(110, &[t105, t47, t106, t40, t3, t33, t86]).await
    }
    #[depends(t32, t19, t36)]
    async fn t46(&self, t38: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t38, t14]).await
    }
    #[depends(t1, t19)]
    async fn t54(&self, t18: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(54, &[t18, t14]).await
    }
    #[depends(t1)]
    async fn t15(&self, t14: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t14, t6]).await
    }
    async fn t22(&self, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(22, &[t19, t18]).await
    }
    #[depends(t66, t30, t67, t104)]
    async fn t107(&self, t50: &Output, t8: &Output, t97: &Output, t45: &Output, t106: &Output, t44: &Output, t105: &Output, t77: &Output, t93: &Output, t14: &Output) -> Output {
        self.bed.infallible(107, &[t50, t8, t97, t45, t106, t44, t105, t77, t93, t14]).await
    }
    #[depends(t31, t114, t18)]
    async fn t116(&self, t25: &Output, t92: &Output, t45: &Output, t79: &Output, t81: &Output, t49: &Output, t83: &Output, t41: &Output, t105: &Output) -> Output {
        self.bed.infallible(116, &[t25, t92, t45, t79, t81, t49, t83, t41, t105]).await
    }
    async fn t14(&self, t5: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t5, t13]).await
    }
    #[depends(t17)]
    async fn t91(&self, t23: &Output, t90: &Output, t65: &Output, t3: &Output) -> Output {
        self.bed.infallible(91, &[t23, t90, t65, t3]).await
    }
    async fn t8(&self, t7: &Output, t2: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7, t2, t0]).await
    }
    async fn t77(&self) -> Output {
        self.bed.infallible(77, &[]).await
    }
    async fn t65(&self, t64: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t64]).await
    }
    async fn t59(&self) -> Output {
        self.bed.infallible(59, &[]).await
    }
    #[depends(t8, t0, t77, t58, t30, t27)]
    async fn t85(&self, t80: &Output, t64: &Output, t57: &Output, t21: &Output, t78: &Output, t55: &Output, t60: &Output, t65: &Output, t31: &Output, t75: &Output, t52: &Output, t53: &Output, t40: &Output, t51: &Output, t79: &Output, t39: &Output, t54: &Output, t81: &Output, t42: &Output, t26: &Output, t44: &Output, t43: &Output, t32: &Output, t66: &Output) -> Result<Output, Failed> {
        self.bed.fallible(85, &[t80, t64, t57, t21, t78, t55, t60, t65, t31, t75, t52, t53, t40, t51, t79, t39, t54, t81, t42, t26, t44, t43, t32, t66]).await
    }
    #[depends(t8, t33, t6)]
    async fn t112(&self, t111: &Output, t13: &Output, t110: &Output, t14: &Output, t23: &Output, t5: &Output, t109: &Output) -> Result<Output, Failed> {
        self.bed.fallible(112, &[t111, t13, t110, t14, t23, t5, t109]).await
    }
    async fn t49(&self, t32: &Output, t36: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(49, &[t32, t36, t38]).await
    }
    async fn t27(&self, t22: &Output, t24: &Output, t12: &Output, t23: &Output) -> Output {
        self.bed.infallible(27, &[t22, t24, t12, t23]).await
    }
    async fn t25(&self, t24: &Output, t15: &Output, t23: &Output, t22: &Output) -> Output {
        self.bed.infallible(25, &[t24, t15, t23, t22]).await
    }
    async fn t35(&self, t34: &Output) -> Result<Output, Failed> {
        self.bed.fallible(35, &[t34]).await
    }
    async fn t43(&self, t38: &Output, t12: &Output, t36: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(43, &[t38, t12, t36, t32]).await
    }
    async fn t88(&self, t73: &Output, t8: &Output, t87: &Output, t80: &Output) -> Output {
        self.bed.infallible(88, &[t73, t8, t87, t80]).await
    }
    #[depends(t61)]
    async fn t66(&self, t63: &Output, t62: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t63, t62]).await
    }
    #[depends(t53, t59, t90, t67, t82, t102)]
    async fn t103(&self, t44: &Output, t2: &Output, t50: &Output, t41: &Output, t11: &Output, t88: &Output, t63: &Output) -> Output {
        self.bed.infallible(103, &[t44, t2, t50, t41, t11, t88, t63]).await
    }
    #[depends(t50)]
    async fn t102(&self, t22: &Output, t31: &Output, t64: &Output, t70: &Output, t60: &Output, t99: &Output, t82: &Output, t18: &Output, t17: &Output, t101: &Output) -> Output {
        self.bed.infallible(102, &[t22, t31, t64, t70, t60, t99, t82, t18, t17, t101]).await
    }
    #[depends(t16, t76, t116)]
    async fn t119(&self, t50: &Output, t113: &Output, t33: &Output, t115: &Output, t24: &Output, t99: &Output, t118: &Output, t14: &Output, t41: &Output) -> Output {
        self.bed.infallible(119, &[t50, t113, t33, t115, t24, t99, t118, t14, t41]).await
    }
    #[depends(t101, t22)]
    async fn t104(&self, t82: &Output, t99: &Output, t78: &Output, t7: &Output, t103: &Output) -> Output {
        self.bed.infallible(104, &[t82, t99, t78, t7, t103]).await
    }
    #[depends(t32)]
    async fn t47(&self, t5: &Output, t38: &Output, t36: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t5, t38, t36]).await
    }
    async fn t2(&self, t1: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1, t0]).await
    }
    async fn t58(&self, t57: &Output, t3: &Output) -> Output {
        self.bed.infallible(58, &[t57, t3]).await
    }
    async fn t74(&self) -> Output {
        self.bed.infallible(74, &[]).await
    }
    #[depends(t14)]
    async fn t50(&self, t47: &Output, t37: &Output, t48: &Output, t45: &Output, t11: &Output, t49: &Output, t46: &Output, t6: &Output) -> Output {
        self.bed.infallible(50, &[t47, t37, t48, t45, t11, t49, t46, t6]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t74, t77, t70, t76)]
    async fn t79(&self, t72: &Output, t73: &Output, t75: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t72, t73, t75]).await
    }
    async fn t80(&self, t75: &Output, t76: &Output, t73: &Output, t74: &Output, t72: &Output, t77: &Output) -> Output {
        self.bed.infallible(80, &[t75, t76, t73, t74, t72, t77]).await
    }
    async fn t108(&self, t74: &Output, t105: &Output, t35: &Output, t48: &Output, t78: &Output, t5: &Output, t81: &Output, t27: &Output, t85: &Output, t106: &Output, t7: &Output) -> Output {
        self.bed.infallible(108, &[t74, t105, t35, t48, t78, t5, t81, t27, t85, t106, t7]).await
    }
    async fn t11(&self, t5: &Output, t0: &Output, t6: &Output, t3: &Output) -> Output {
        self.bed.infallible(11, &[t5, t0, t6, t3]).await
    }
    #[depends(t14, t6)]
    async fn t24(&self, t11: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(24, &[t11, t19, t18]).await
    }
    async fn t52(&self, t11: &Output, t49: &Output, t48: &Output, t45: &Output) -> Output {
        self.bed.infallible(52, &[t11, t49, t48, t45]).await
    }
    #[depends(t16, t37, t7)]
    async fn t44(&self, t32: &Output, t5: &Output, t38: &Output, t36: &Output, t4: &Output) -> Output {
        self.bed.infallible(44, &[t32, t5, t38, t36, t4]).await
    }
    #[depends(t1)]
    async fn t53(&self, t32: &Output, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(53, &[t32, t36, t38]).await
    }
    async fn t72(&self, t71: &Output) -> Result<Output, Failed> {
        self.bed.fallible(72, &[t71]).await
    }
    async fn t31(&self, t18: &Output, t3: &Output, t19: &Output) -> Output {
        self.bed.infallible(31, &[t18, t3, t19]).await
    }
    #[depends(t47, t42, t63)]
    async fn t95(&self, t94: &Output, t3: &Output, t86: &Output, t30: &Output, t11: &Output, t83: &Output) -> Output {
        self.bed.infallible(95, &[t94, t3, t86, t30, t11, t83]).await
    }
    async fn t51(&self, t50: &Output, t3: &Output, t14: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(51, &[t50, t3, t14, t47]).await
    }
    async fn t98(&self, t70: &Output, t97: &Output, t75: &Output, t84: &Output, t38: &Output, t66: &Output, t94: &Output) -> Output {
        self.bed.infallible(98, &[t70, t97, t75, t84, t38, t66, t94]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t20(&self, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(20, &[t18, t19]).await
    }
    #[depends(t85, t92, t108, t10)]
    async fn t115(&self, t105: &Output, t20: &Output, t114: &Output, t89: &Output, t113: &Output, t68: &Output, t101: &Output, t84: &Output, t83: &Output, t112: &Output) -> Output {
        self.bed.infallible(115, &[t105, t20, t114, t89, t113, t68, t101, t84, t83, t112]).await
    }
    #[depends(t9, t103, t10)]
    async fn t106(&self, t23: &Output, t41: &Output, t76: &Output, t14: &Output, t96: &Output, t26: &Output) -> Output {
        self.bed.infallible(106, &[t23, t41, t76, t14, t96, t26]).await
    }
    #[depends(t31, t27, t54, t81, t79, t66)]
    async fn t86(&self, t39: &Output, t10: &Output, t43: &Output, t11: &Output, t56: &Output, t46: &Output, t26: &Output, t44: &Output, t53: &Output, t75: &Output, t21: &Output, t30: &Output, t52: &Output, t78: &Output, t40: &Output, t65: &Output, t58: &Output, t60: &Output, t51: &Output, t42: &Output, t55: &Output, t80: &Output) -> Output {
        self.bed.infallible(86, &[t39, t10, t43, t11, t56, t46, t26, t44, t53, t75, t21, t30, t52, t78, t40, t65, t58, t60, t51, t42, t55, t80]).await
    }
    async fn t10(&self, t6: &Output, t5: &Output) -> Output {
        self.bed.infallible(10, &[t6, t5]).await
    }
    async fn t18(&self, t16: &Output, t17: &Output, t15: &Output, t12: &Output, t11: &Output) -> Output {
        self.bed.infallible(18, &[t16, t17, t15, t12, t11]).await
    }
    async fn t69(&self) -> Result<Output, Failed> {
        self.bed.fallible(69, &[]).await
    }
    #[depends(t71)]
    async fn t111(&self, t91: &Output, t105: &Output, t21: &Output, t45: &Output, t55: &Output, t54: &Output, t106: &Output, t57: &Output, t83: &Output) -> Output {
        self.bed.infallible(111, &[t91, t105, t21, t45, t55, t54, t106, t57, t83]).await
    }
    #[depends(t20, t77, t68)]
    async fn t92(&self, t89: &Output, t31: &Output, t91: &Output, t73: &Output, t66: &Output, t45: &Output) -> Output {
        self.bed.infallible(92, &[t89, t31, t91, t73, t66, t45]).await
    }
    #[depends(t0)]
    async fn t19(&self, t16: &Output, t15: &Output, t17: &Output) -> Output {
        self.bed.infallible(19, &[t16, t15, t17]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    async fn t17(&self, t3: &Output, t13: &Output) -> Output {
        self.bed.infallible(17, &[t3, t13]).await
    }
    #[depends(t15, t55, t44, t21, t51, t52)]
    async fn t82(&self, t58: &Output, t43: &Output, t29: &Output, t60: &Output, t66: &Output, t54: &Output, t10: &Output, t42: &Output, t53: &Output, t31: &Output, t79: &Output, t41: &Output, t40: &Output, t81: &Output, t80: &Output, t25: &Output, t27: &Output, t33: &Output, t26: &Output, t78: &Output, t39: &Output, t65: &Output, t30: &Output, t50: &Output) -> Output {
        self.bed.infallible(82, &[t58, t43, t29, t60, t66, t54, t10, t42, t53, t31, t79, t41, t40, t81, t80, t25, t27, t33, t26, t78, t39, t65, t30, t50]).await
    }
    #[depends(t13)]
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    #[depends(t49, t48, t50)]
    async fn t94(&self, t64: &Output, t93: &Output, t81: &Output, t30: &Output, t63: &Output, t57: &Output, t32: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(94, &[t64, t93, t81, t30, t63, t57, t32, t5]).await
    }
    async fn t16(&self, t5: &Output, t13: &Output) -> Output {
        self.bed.infallible(16, &[t5, t13]).await
    }
    async fn t21(&self, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t20]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t53, t43, t51, t15, t78)]
    async fn t84(&self, t79: &Output, t30: &Output, t80: &Output, t26: &Output, t60: &Output, t21: &Output, t39: &Output, t42: &Output, t2: &Output, t81: &Output, t44: &Output, t65: &Output, t58: &Output, t24: &Output, t66: &Output, t52: &Output, t68: &Output, t40: &Output, t27: &Output, t55: &Output, t31: &Output, t13: &Output, t54: &Output) -> Output {
        self.bed.infallible(84, &[t79, t30, t80, t26, t60, t21, t39, t42, t2, t81, t44, t65, t58, t24, t66, t52, t68, t40, t27, t55, t31, t13, t54]).await
    }
    #[depends(t89, t98)]
    async fn t99(&self, t28: &Output, t3: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t28, t3, t38]).await
    }
    async fn t29(&self, t12: &Output, t14: &Output, t28: &Output) -> Result<Output, Failed> {
        self.bed.fallible(29, &[t12, t14, t28]).await
    }
    #[depends(t88, t109)]
    async fn t113(&self, t26: &Output, t111: &Output, t90: &Output, t99: &Output, t112: &Output, t3: &Output, t8: &Output, t107: &Output, t108: &Output, t106: &Output, t79: &Output, t48: &Output) -> Output {
        self.bed.infallible(113, &[t26, t111, t90, t99, t112, t3, t8, t107, t108, t106, t79, t48]).await
    }
    async fn t76(&self) -> Output {
        self.bed.infallible(76, &[]).await
    }
    #[depends(t75)]
    async fn t81(&self, t76: &Output, t72: &Output, t73: &Output, t74: &Output, t68: &Output, t77: &Output) -> Result<Output, Failed> {
        self.bed.fallible(81, &[t76, t72, t73, t74, t68, t77]).await
    }
    #[depends(t18)]
    async fn t32(&self, t5: &Output, t19: &Output) -> Output {
        self.bed.infallible(32, &[t5, t19]).await
    }
    #[depends(t0)]
    async fn t30(&self, t7: &Output, t29: &Output, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(30, &[t7, t29, t11]).await
    }
    async fn t73(&self) -> Output {
        self.bed.infallible(73, &[]).await
    }
    #[depends(t36, t13, t9)]
    async fn t40(&self, t32: &Output, t33: &Output, t38: &Output) -> Output {
        self.bed.infallible(40, &[t32, t33, t38]).await
    }
    #[depends(t65)]
    async fn t101(&self, t100: &Output, t41: &Output, t16: &Output, t2: &Output, t25: &Output, t34: &Output, t1: &Output, t90: &Output, t99: &Output, t45: &Output) -> Output {
        self.bed.infallible(101, &[t100, t41, t16, t2, t25, t34, t1, t90, t99, t45]).await
    }
    #[depends(t95, t91)]
    async fn t97(&self, t20: &Output, t28: &Output, t96: &Output) -> Output {
        self.bed.infallible(97, &[t20, t28, t96]).await
    }
    #[depends(t22)]
    async fn t100(&self, t9: &Output, t98: &Output, t18: &Output) -> Output {
        self.bed.infallible(100, &[t9, t98, t18]).await
    }
    async fn t60(&self, t59: &Output) -> Output {
        self.bed.infallible(60, &[t59]).await
    }
    #[depends(t52, t58, t21, t42, t65, t55, t31, t39)]
    async fn t90(&self, t81: &Output, t53: &Output, t43: &Output, t11: &Output, t13: &Output, t54: &Output, t40: &Output, t66: &Output, t26: &Output, t79: &Output, t1: &Output, t27: &Output, t44: &Output, t30: &Output, t80: &Output, t51: &Output, t60: &Output, t78: &Output) -> Output {
        self.bed.infallible(90, &[t81, t53, t43, t11, t13, t54, t40, t66, t26, t79, t1, t27, t44, t30, t80, t51, t60, t78]).await
    }
}

impl Subject for Composed16ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [119] => held(self.t119()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed16ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                50 => give(&mut table, |table| table.with_t50(output)),
                51 => give(&mut table, |table| table.with_t51(output)),
                52 => give(&mut table, |table| table.with_t52(output)),
                53 => give(&mut table, |table| table.with_t53(output)),
                54 => give(&mut table, |table| table.with_t54(output)),
                55 => give(&mut table, |table| table.with_t55(output)),
                56 => give(&mut table, |table| table.with_t56(output)),
                57 => give(&mut table, |table| table.with_t57(output)),
                58 => give(&mut table, |table| table.with_t58(output)),
                59 => give(&mut table, |table| table.with_t59(output)),
                60 => give(&mut table, |table| table.with_t60(output)),
                61 => give(&mut table, |table| table.with_t61(output)),
                62 => give(&mut table, |table| table.with_t62(output)),
                63 => give(&mut table, |table| table.with_t63(output)),
                64 => give(&mut table, |table| table.with_t64(output)),
                65 => give(&mut table, |table| table.with_t65(output)),
                66 => give(&mut table, |table| table.with_t66(output)),
                67 => give(&mut table, |table| table.with_t67(output)),
                68 => give(&mut table, |table| table.with_t68(output)),
                69 => give(&mut table, |table| table.with_t69(output)),
                70 => give(&mut table, |table| table.with_t70(output)),
                71 => give(&mut table, |table| table.with_t71(output)),
                72 => give(&mut table, |table| table.with_t72(output)),
                73 => give(&mut table, |table| table.with_t73(output)),
                74 => give(&mut table, |table| table.with_t74(output)),
                75 => give(&mut table, |table| table.with_t75(output)),
                76 => give(&mut table, |table| table.with_t76(output)),
                77 => give(&mut table, |table| table.with_t77(output)),
                78 => give(&mut table, |table| table.with_t78(output)),
                79 => give(&mut table, |table| table.with_t79(output)),
                80 => give(&mut table, |table| table.with_t80(output)),
                81 => give(&mut table, |table| table.with_t81(output)),
                82 => give(&mut table, |table| table.with_t82(output)),
                83 => give(&mut table, |table| table.with_t83(output)),
                84 => give(&mut table, |table| table.with_t84(output)),
                85 => give(&mut table, |table| table.with_t85(output)),
                86 => give(&mut table, |table| table.with_t86(output)),
                87 => give(&mut table, |table| table.with_t87(output)),
                88 => give(&mut table, |table| table.with_t88(output)),
                89 => give(&mut table, |table| table.with_t89(output)),
                90 => give(&mut table, |table| table.with_t90(output)),
                91 => give(&mut table, |table| table.with_t91(output)),
                92 => give(&mut table, |table| table.with_t92(output)),
                93 => give(&mut table, |table| table.with_t93(output)),
                94 => give(&mut table, |table| table.with_t94(output)),
                95 => give(&mut table, |table| table.with_t95(output)),
                96 => give(&mut table, |table| table.with_t96(output)),
                97 => give(&mut table, |table| table.with_t97(output)),
                98 => give(&mut table, |table| table.with_t98(output)),
                99 => give(&mut table, |table| table.with_t99(output)),
                100 => give(&mut table, |table| table.with_t100(output)),
                101 => give(&mut table, |table| table.with_t101(output)),
                102 => give(&mut table, |table| table.with_t102(output)),
                103 => give(&mut table, |table| table.with_t103(output)),
                104 => give(&mut table, |table| table.with_t104(output)),
                105 => give(&mut table, |table| table.with_t105(output)),
                106 => give(&mut table, |table| table.with_t106(output)),
                107 => give(&mut table, |table| table.with_t107(output)),
                108 => give(&mut table, |table| table.with_t108(output)),
                109 => give(&mut table, |table| table.with_t109(output)),
                110 => give(&mut table, |table| table.with_t110(output)),
                111 => give(&mut table, |table| table.with_t111(output)),
                112 => give(&mut table, |table| table.with_t112(output)),
                113 => give(&mut table, |table| table.with_t113(output)),
                114 => give(&mut table, |table| table.with_t114(output)),
                115 => give(&mut table, |table| table.with_t115(output)),
                116 => give(&mut table, |table| table.with_t116(output)),
                117 => give(&mut table, |table| table.with_t117(output)),
                118 => give(&mut table, |table| table.with_t118(output)),
                119 => give(&mut table, |table| table.with_t119(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 120);
        match target {
            119 => begin(&mut table, how, Composed16ByTaskDag::t119),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 15, edges 27, width 6; not series-parallel.
#[derive(Default)]
struct Layered6 {
    bed: Bed,
}

#[dagio::dag(run(t7, t14), compile = 0)]
impl Layered6 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t1: &Output, t0: &Output) -> Output {
        self.bed.infallible(3, &[t1, t0]).await
    }
    async fn t4(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(4, &[t0, t1]).await
    }
    async fn t5(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t1]).await
    }
    #[depends(t1)]
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t7(&self, t1: &Output, t5: &Output) -> Output {
        self.bed.infallible(7, &[t1, t5]).await
    }
    async fn t8(&self, t2: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t3]).await
    }
    #[depends(t2)]
    async fn t9(&self, t4: &Output) -> Output {
        self.bed.infallible(9, &[t4]).await
    }
    async fn t10(&self, t3: &Output) -> Output {
        self.bed.infallible(10, &[t3]).await
    }
    #[depends(t4)]
    async fn t11(&self, t1: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t1, t2]).await
    }
    async fn t12(&self, t8: &Output, t2: &Output) -> Output {
        self.bed.infallible(12, &[t8, t2]).await
    }
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
    #[depends(t13)]
    async fn t14(&self, t11: &Output, t10: &Output, t6: &Output, t9: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t11, t10, t6, t9, t7]).await
    }
}

impl Subject for Layered6 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [7] => held(self.t7()),
            [14] => held(self.t14()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered6 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 15);
        match target {
            0 => begin(&mut table, how, Layered6Dag::t0),
            1 => begin(&mut table, how, Layered6Dag::t1),
            2 => begin(&mut table, how, Layered6Dag::t2),
            3 => begin(&mut table, how, Layered6Dag::t3),
            4 => begin(&mut table, how, Layered6Dag::t4),
            5 => begin(&mut table, how, Layered6Dag::t5),
            6 => begin(&mut table, how, Layered6Dag::t6),
            7 => begin(&mut table, how, Layered6Dag::t7),
            8 => begin(&mut table, how, Layered6Dag::t8),
            9 => begin(&mut table, how, Layered6Dag::t9),
            10 => begin(&mut table, how, Layered6Dag::t10),
            11 => begin(&mut table, how, Layered6Dag::t11),
            12 => begin(&mut table, how, Layered6Dag::t12),
            13 => begin(&mut table, how, Layered6Dag::t13),
            14 => begin(&mut table, how, Layered6Dag::t14),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 30, edges 52, width 8; not series-parallel.
#[derive(Default)]
struct Layered12 {
    bed: Bed,
}

#[dagio::dag(run(t29), compile = 0)]
impl Layered12 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    #[depends(t3)]
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t0: &Output, t3: &Output, t4: &Output) -> Output {
        self.bed.infallible(6, &[t0, t3, t4]).await
    }
    async fn t7(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5]).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    async fn t9(&self, t5: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t5, t1]).await
    }
    #[depends(t6)]
    async fn t10(&self, t5: &Output, t2: &Output) -> Output {
        self.bed.infallible(10, &[t5, t2]).await
    }
    async fn t11(&self, t6: &Output, t5: &Output) -> Output {
        self.bed.infallible(11, &[t6, t5]).await
    }
    async fn t12(&self, t10: &Output, t7: &Output) -> Output {
        self.bed.infallible(12, &[t10, t7]).await
    }
    async fn t13(&self, t7: &Output, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t7, t11]).await
    }
    async fn t14(&self, t11: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t11, t7]).await
    }
    async fn t15(&self, t8: &Output, t11: &Output) -> Output {
        self.bed.infallible(15, &[t8, t11]).await
    }
    async fn t16(&self, t8: &Output, t10: &Output) -> Output {
        self.bed.infallible(16, &[t8, t10]).await
    }
    async fn t17(&self, t16: &Output, t14: &Output) -> Output {
        self.bed.infallible(17, &[t16, t14]).await
    }
    #[depends(t3)]
    async fn t18(&self, t14: &Output) -> Output {
        self.bed.infallible(18, &[t14]).await
    }
    #[depends(t5)]
    async fn t19(&self, t15: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t15, t16]).await
    }
    async fn t20(&self, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t16]).await
    }
    async fn t21(&self, t9: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t9, t20]).await
    }
    async fn t22(&self, t17: &Output, t18: &Output) -> Output {
        self.bed.infallible(22, &[t17, t18]).await
    }
    #[depends(t18)]
    async fn t23(&self, t13: &Output) -> Output {
        self.bed.infallible(23, &[t13]).await
    }
    #[depends(t17)]
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t25(&self, t20: &Output) -> Output {
        self.bed.infallible(25, &[t20]).await
    }
    async fn t26(&self, t17: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t17, t20]).await
    }
    async fn t27(&self, t21: &Output, t22: &Output) -> Output {
        self.bed.infallible(27, &[t21, t22]).await
    }
    #[depends(t23)]
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    #[depends(t26, t24, t27, t12)]
    async fn t29(&self, t28: &Output, t19: &Output, t25: &Output) -> Output {
        self.bed.infallible(29, &[t28, t19, t25]).await
    }
}

impl Subject for Layered12 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [29] => held(self.t29()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered12 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 30);
        match target {
            0 => begin(&mut table, how, Layered12Dag::t0),
            1 => begin(&mut table, how, Layered12Dag::t1),
            2 => begin(&mut table, how, Layered12Dag::t2),
            3 => begin(&mut table, how, Layered12Dag::t3),
            4 => begin(&mut table, how, Layered12Dag::t4),
            5 => begin(&mut table, how, Layered12Dag::t5),
            6 => begin(&mut table, how, Layered12Dag::t6),
            7 => begin(&mut table, how, Layered12Dag::t7),
            8 => begin(&mut table, how, Layered12Dag::t8),
            9 => begin(&mut table, how, Layered12Dag::t9),
            10 => begin(&mut table, how, Layered12Dag::t10),
            11 => begin(&mut table, how, Layered12Dag::t11),
            12 => begin(&mut table, how, Layered12Dag::t12),
            13 => begin(&mut table, how, Layered12Dag::t13),
            14 => begin(&mut table, how, Layered12Dag::t14),
            15 => begin(&mut table, how, Layered12Dag::t15),
            16 => begin(&mut table, how, Layered12Dag::t16),
            17 => begin(&mut table, how, Layered12Dag::t17),
            18 => begin(&mut table, how, Layered12Dag::t18),
            19 => begin(&mut table, how, Layered12Dag::t19),
            20 => begin(&mut table, how, Layered12Dag::t20),
            21 => begin(&mut table, how, Layered12Dag::t21),
            22 => begin(&mut table, how, Layered12Dag::t22),
            23 => begin(&mut table, how, Layered12Dag::t23),
            24 => begin(&mut table, how, Layered12Dag::t24),
            25 => begin(&mut table, how, Layered12Dag::t25),
            26 => begin(&mut table, how, Layered12Dag::t26),
            27 => begin(&mut table, how, Layered12Dag::t27),
            28 => begin(&mut table, how, Layered12Dag::t28),
            29 => begin(&mut table, how, Layered12Dag::t29),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 110, edges 199, width 20; not series-parallel.
#[derive(Default)]
struct Layered15 {
    bed: Bed,
}

#[dagio::dag(run(t109), compile = 0)]
impl Layered15 {
    async fn t102(&self, t95: &Output, t96: &Output) -> Output {
        self.bed.infallible(102, &[t95, t96]).await
    }
    #[depends(t104, t103, t71, t48, t60, t53)]
    async fn t109(&self, t49: &Output, t75: &Output, t73: &Output, t100: &Output, t81: &Output, t30: &Output, t102: &Output, t105: &Output, t9: &Output, t50: &Output, t108: &Output, t65: &Output) -> Output {
        self.bed.infallible(109, &[t49, t75, t73, t100, t81, t30, t102, t105, t9, t50, t108, t65]).await
    }
    async fn t14(&self, t8: &Output, t10: &Output) -> Output {
        self.bed.infallible(14, &[t8, t10]).await
    }
    async fn t29(&self, t17: &Output, t28: &Output) -> Output {
        self.bed.infallible(29, &[t17, t28]).await
    }
    async fn t7(&self, t2: &Output, t0: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t2, t0, t3]).await
    }
    async fn t79(&self, t78: &Output, t77: &Output) -> Output {
        self.bed.infallible(79, &[t78, t77]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t88(&self, t82: &Output) -> Result<Output, Failed> {
        self.bed.fallible(88, &[t82]).await
    }
    async fn t77(&self, t74: &Output, t76: &Output) -> Output {
        self.bed.infallible(77, &[t74, t76]).await
    }
    async fn t39(&self, t29: &Output) -> Output {
        self.bed.infallible(39, &[t29]).await
    }
    async fn t108(&self, t107: &Output, t106: &Output) -> Result<Output, Failed> {
        self.bed.fallible(108, &[t107, t106]).await
    }
    async fn t50(&self, t47: &Output, t44: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(50, &[t47, t44, t0]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    async fn t104(&self, t97: &Output) -> Output {
        self.bed.infallible(104, &[t97]).await
    }
    async fn t26(&self, t23: &Output) -> Output {
        self.bed.infallible(26, &[t23]).await
    }
    async fn t10(&self, t4: &Output) -> Output {
        self.bed.infallible(10, &[t4]).await
    }
    #[depends(t101)]
    async fn t105(&self, t99: &Output) -> Result<Output, Failed> {
        self.bed.fallible(105, &[t99]).await
    }
    async fn t73(&self, t69: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(73, &[t69, t5]).await
    }
    #[depends(t44)]
    async fn t52(&self) -> Output {
        self.bed.infallible(52, &[]).await
    }
    async fn t103(&self, t101: &Output, t99: &Output, t98: &Output) -> Result<Output, Failed> {
        self.bed.fallible(103, &[t101, t99, t98]).await
    }
    async fn t5(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(5, &[t0, t1]).await
    }
    async fn t59(&self, t56: &Output) -> Result<Output, Failed> {
        self.bed.fallible(59, &[t56]).await
    }
    #[depends(t39)]
    async fn t86(&self) -> Result<Output, Failed> {
        self.bed.fallible(86, &[]).await
    }
    #[depends(t3)]
    async fn t28(&self, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(28, &[t23]).await
    }
    async fn t60(&self, t10: &Output, t56: &Output, t57: &Output) -> Output {
        self.bed.infallible(60, &[t10, t56, t57]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t4)]
    async fn t9(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t2]).await
    }
    async fn t24(&self, t21: &Output) -> Output {
        self.bed.infallible(24, &[t21]).await
    }
    async fn t13(&self, t0: &Output) -> Output {
        self.bed.infallible(13, &[t0]).await
    }
    async fn t15(&self, t8: &Output) -> Output {
        self.bed.infallible(15, &[t8]).await
    }
    async fn t74(&self, t26: &Output, t70: &Output) -> Output {
        self.bed.infallible(74, &[t26, t70]).await
    }
    async fn t53(&self, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(53, &[t20]).await
    }
    async fn t96(&self, t89: &Output, t90: &Output) -> Output {
        self.bed.infallible(96, &[t89, t90]).await
    }
    async fn t58(&self, t56: &Output) -> Result<Output, Failed> {
        self.bed.fallible(58, &[t56]).await
    }
    async fn t76(&self, t69: &Output) -> Output {
        self.bed.infallible(76, &[t69]).await
    }
    async fn t51(&self, t45: &Output) -> Output {
        self.bed.infallible(51, &[t45]).await
    }
    async fn t55(&self, t21: &Output) -> Output {
        self.bed.infallible(55, &[t21]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t46(&self, t43: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t43]).await
    }
    async fn t57(&self, t51: &Output) -> Output {
        self.bed.infallible(57, &[t51]).await
    }
    async fn t64(&self, t8: &Output, t62: &Output) -> Output {
        self.bed.infallible(64, &[t8, t62]).await
    }
    async fn t21(&self, t13: &Output, t20: &Output) -> Output {
        self.bed.infallible(21, &[t13, t20]).await
    }
    async fn t49(&self, t11: &Output, t46: &Output) -> Output {
        self.bed.infallible(49, &[t11, t46]).await
    }
    async fn t65(&self, t58: &Output, t63: &Output) -> Output {
        self.bed.infallible(65, &[t58, t63]).await
    }
    async fn t69(&self, t68: &Output) -> Result<Output, Failed> {
        self.bed.fallible(69, &[t68]).await
    }
    async fn t18(&self, t16: &Output, t14: &Output) -> Output {
        self.bed.infallible(18, &[t16, t14]).await
    }
    async fn t38(&self, t3: &Output, t32: &Output) -> Output {
        self.bed.infallible(38, &[t3, t32]).await
    }
    async fn t80(&self, t46: &Output) -> Result<Output, Failed> {
        self.bed.fallible(80, &[t46]).await
    }
    async fn t101(&self, t94: &Output) -> Output {
        self.bed.infallible(101, &[t94]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t85, t88)]
    async fn t89(&self, t86: &Output) -> Result<Output, Failed> {
        self.bed.fallible(89, &[t86]).await
    }
    async fn t16(&self, t12: &Output) -> Output {
        self.bed.infallible(16, &[t12]).await
    }
    #[depends(t57)]
    async fn t91(&self, t83: &Output) -> Result<Output, Failed> {
        self.bed.fallible(91, &[t83]).await
    }
    async fn t68(&self, t64: &Output, t67: &Output) -> Result<Output, Failed> {
        self.bed.fallible(68, &[t64, t67]).await
    }
    async fn t43(&self, t36: &Output, t37: &Output, t38: &Output) -> Output {
        self.bed.infallible(43, &[t36, t37, t38]).await
    }
    #[depends(t27)]
    async fn t33(&self, t28: &Output, t25: &Output) -> Result<Output, Failed> {
        self.bed.fallible(33, &[t28, t25]).await
    }
    async fn t107(&self, t66: &Output) -> Output {
        self.bed.infallible(107, &[t66]).await
    }
    async fn t56(&self, t52: &Output) -> Output {
        self.bed.infallible(56, &[t52]).await
    }
    async fn t25(&self, t22: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t22, t18]).await
    }
    #[depends(t41)]
    async fn t47(&self) -> Result<Output, Failed> {
        self.bed.fallible(47, &[]).await
    }
    async fn t99(&self, t95: &Output, t94: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t95, t94]).await
    }
    async fn t72(&self, t6: &Output, t68: &Output) -> Output {
        self.bed.infallible(72, &[t6, t68]).await
    }
    async fn t61(&self, t55: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(61, &[t55, t44]).await
    }
    async fn t95(&self, t90: &Output, t92: &Output) -> Output {
        self.bed.infallible(95, &[t90, t92]).await
    }
    async fn t97(&self, t95: &Output) -> Output {
        self.bed.infallible(97, &[t95]).await
    }
    async fn t34(&self, t28: &Output, t24: &Output) -> Output {
        self.bed.infallible(34, &[t28, t24]).await
    }
    async fn t37(&self, t29: &Output, t0: &Output) -> Output {
        self.bed.infallible(37, &[t29, t0]).await
    }
    async fn t63(&self, t54: &Output, t56: &Output) -> Result<Output, Failed> {
        self.bed.fallible(63, &[t54, t56]).await
    }
    async fn t12(&self, t5: &Output, t7: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t5, t7, t6]).await
    }
    #[depends(t93)]
    async fn t100(&self) -> Result<Output, Failed> {
        self.bed.fallible(100, &[]).await
    }
    async fn t106(&self, t94: &Output, t98: &Output) -> Output {
        self.bed.infallible(106, &[t94, t98]).await
    }
    #[depends(t0)]
    async fn t6(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(6, &[t3, t2]).await
    }
    #[depends(t68)]
    async fn t70(&self) -> Output {
        self.bed.infallible(70, &[]).await
    }
    #[depends(t42, t35)]
    async fn t44(&self) -> Output {
        self.bed.infallible(44, &[]).await
    }
    async fn t94(&self, t74: &Output, t90: &Output) -> Output {
        self.bed.infallible(94, &[t74, t90]).await
    }
    #[depends(t96)]
    async fn t98(&self) -> Output {
        self.bed.infallible(98, &[]).await
    }
    #[depends(t57)]
    async fn t62(&self, t29: &Output) -> Output {
        self.bed.infallible(62, &[t29]).await
    }
    async fn t81(&self, t78: &Output) -> Result<Output, Failed> {
        self.bed.fallible(81, &[t78]).await
    }
    async fn t82(&self, t78: &Output, t77: &Output) -> Output {
        self.bed.infallible(82, &[t78, t77]).await
    }
    async fn t40(&self, t33: &Output, t32: &Output) -> Output {
        self.bed.infallible(40, &[t33, t32]).await
    }
    async fn t66(&self, t3: &Output, t61: &Output) -> Output {
        self.bed.infallible(66, &[t3, t61]).await
    }
    async fn t48(&self, t44: &Output) -> Output {
        self.bed.infallible(48, &[t44]).await
    }
    async fn t85(&self, t79: &Output, t82: &Output, t84: &Output) -> Output {
        self.bed.infallible(85, &[t79, t82, t84]).await
    }
    #[depends(t17)]
    async fn t23(&self, t19: &Output) -> Output {
        self.bed.infallible(23, &[t19]).await
    }
    async fn t67(&self, t59: &Output) -> Output {
        self.bed.infallible(67, &[t59]).await
    }
    async fn t31(&self, t15: &Output) -> Output {
        self.bed.infallible(31, &[t15]).await
    }
    async fn t32(&self, t27: &Output, t24: &Output) -> Output {
        self.bed.infallible(32, &[t27, t24]).await
    }
    async fn t92(&self, t88: &Output, t86: &Output, t41: &Output) -> Output {
        self.bed.infallible(92, &[t88, t86, t41]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t20(&self, t6: &Output, t15: &Output) -> Output {
        self.bed.infallible(20, &[t6, t15]).await
    }
    async fn t11(&self, t5: &Output) -> Output {
        self.bed.infallible(11, &[t5]).await
    }
    #[depends(t6, t18)]
    async fn t22(&self) -> Result<Output, Failed> {
        self.bed.fallible(22, &[]).await
    }
    #[depends(t32)]
    async fn t35(&self, t17: &Output, t31: &Output) -> Output {
        self.bed.infallible(35, &[t17, t31]).await
    }
    async fn t30(&self, t25: &Output) -> Output {
        self.bed.infallible(30, &[t25]).await
    }
    async fn t75(&self, t72: &Output) -> Result<Output, Failed> {
        self.bed.fallible(75, &[t72]).await
    }
    async fn t90(&self, t87: &Output) -> Result<Output, Failed> {
        self.bed.fallible(90, &[t87]).await
    }
    #[depends(t16)]
    async fn t19(&self, t11: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t11, t14]).await
    }
    #[depends(t74)]
    async fn t78(&self) -> Result<Output, Failed> {
        self.bed.fallible(78, &[]).await
    }
    #[depends(t23)]
    async fn t27(&self, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(27, &[t22]).await
    }
    async fn t41(&self, t36: &Output) -> Result<Output, Failed> {
        self.bed.fallible(41, &[t36]).await
    }
    async fn t54(&self, t52: &Output) -> Output {
        self.bed.infallible(54, &[t52]).await
    }
    #[depends(t82)]
    async fn t87(&self, t80: &Output) -> Output {
        self.bed.infallible(87, &[t80]).await
    }
    #[depends(t12)]
    async fn t45(&self, t43: &Output) -> Output {
        self.bed.infallible(45, &[t43]).await
    }
    async fn t84(&self, t78: &Output) -> Output {
        self.bed.infallible(84, &[t78]).await
    }
    async fn t71(&self, t68: &Output, t42: &Output) -> Output {
        self.bed.infallible(71, &[t68, t42]).await
    }
    async fn t17(&self, t6: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t6, t14]).await
    }
    async fn t36(&self, t34: &Output, t33: &Output) -> Output {
        self.bed.infallible(36, &[t34, t33]).await
    }
    async fn t93(&self, t92: &Output, t91: &Output) -> Output {
        self.bed.infallible(93, &[t92, t91]).await
    }
    #[depends(t77)]
    async fn t83(&self, t59: &Output, t46: &Output) -> Output {
        self.bed.infallible(83, &[t59, t46]).await
    }
    async fn t42(&self, t38: &Output, t40: &Output) -> Output {
        self.bed.infallible(42, &[t38, t40]).await
    }
}

impl Subject for Layered15 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [109] => held(self.t109()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered15 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                50 => give(&mut table, |table| table.with_t50(output)),
                51 => give(&mut table, |table| table.with_t51(output)),
                52 => give(&mut table, |table| table.with_t52(output)),
                53 => give(&mut table, |table| table.with_t53(output)),
                54 => give(&mut table, |table| table.with_t54(output)),
                55 => give(&mut table, |table| table.with_t55(output)),
                56 => give(&mut table, |table| table.with_t56(output)),
                57 => give(&mut table, |table| table.with_t57(output)),
                58 => give(&mut table, |table| table.with_t58(output)),
                59 => give(&mut table, |table| table.with_t59(output)),
                60 => give(&mut table, |table| table.with_t60(output)),
                61 => give(&mut table, |table| table.with_t61(output)),
                62 => give(&mut table, |table| table.with_t62(output)),
                63 => give(&mut table, |table| table.with_t63(output)),
                64 => give(&mut table, |table| table.with_t64(output)),
                65 => give(&mut table, |table| table.with_t65(output)),
                66 => give(&mut table, |table| table.with_t66(output)),
                67 => give(&mut table, |table| table.with_t67(output)),
                68 => give(&mut table, |table| table.with_t68(output)),
                69 => give(&mut table, |table| table.with_t69(output)),
                70 => give(&mut table, |table| table.with_t70(output)),
                71 => give(&mut table, |table| table.with_t71(output)),
                72 => give(&mut table, |table| table.with_t72(output)),
                73 => give(&mut table, |table| table.with_t73(output)),
                74 => give(&mut table, |table| table.with_t74(output)),
                75 => give(&mut table, |table| table.with_t75(output)),
                76 => give(&mut table, |table| table.with_t76(output)),
                77 => give(&mut table, |table| table.with_t77(output)),
                78 => give(&mut table, |table| table.with_t78(output)),
                79 => give(&mut table, |table| table.with_t79(output)),
                80 => give(&mut table, |table| table.with_t80(output)),
                81 => give(&mut table, |table| table.with_t81(output)),
                82 => give(&mut table, |table| table.with_t82(output)),
                83 => give(&mut table, |table| table.with_t83(output)),
                84 => give(&mut table, |table| table.with_t84(output)),
                85 => give(&mut table, |table| table.with_t85(output)),
                86 => give(&mut table, |table| table.with_t86(output)),
                87 => give(&mut table, |table| table.with_t87(output)),
                88 => give(&mut table, |table| table.with_t88(output)),
                89 => give(&mut table, |table| table.with_t89(output)),
                90 => give(&mut table, |table| table.with_t90(output)),
                91 => give(&mut table, |table| table.with_t91(output)),
                92 => give(&mut table, |table| table.with_t92(output)),
                93 => give(&mut table, |table| table.with_t93(output)),
                94 => give(&mut table, |table| table.with_t94(output)),
                95 => give(&mut table, |table| table.with_t95(output)),
                96 => give(&mut table, |table| table.with_t96(output)),
                97 => give(&mut table, |table| table.with_t97(output)),
                98 => give(&mut table, |table| table.with_t98(output)),
                99 => give(&mut table, |table| table.with_t99(output)),
                100 => give(&mut table, |table| table.with_t100(output)),
                101 => give(&mut table, |table| table.with_t101(output)),
                102 => give(&mut table, |table| table.with_t102(output)),
                103 => give(&mut table, |table| table.with_t103(output)),
                104 => give(&mut table, |table| table.with_t104(output)),
                105 => give(&mut table, |table| table.with_t105(output)),
                106 => give(&mut table, |table| table.with_t106(output)),
                107 => give(&mut table, |table| table.with_t107(output)),
                108 => give(&mut table, |table| table.with_t108(output)),
                109 => give(&mut table, |table| table.with_t109(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 110);
        match target {
            0 => begin(&mut table, how, Layered15Dag::t0),
            1 => begin(&mut table, how, Layered15Dag::t1),
            2 => begin(&mut table, how, Layered15Dag::t2),
            3 => begin(&mut table, how, Layered15Dag::t3),
            4 => begin(&mut table, how, Layered15Dag::t4),
            5 => begin(&mut table, how, Layered15Dag::t5),
            6 => begin(&mut table, how, Layered15Dag::t6),
            7 => begin(&mut table, how, Layered15Dag::t7),
            8 => begin(&mut table, how, Layered15Dag::t8),
            9 => begin(&mut table, how, Layered15Dag::t9),
            10 => begin(&mut table, how, Layered15Dag::t10),
            11 => begin(&mut table, how, Layered15Dag::t11),
            12 => begin(&mut table, how, Layered15Dag::t12),
            13 => begin(&mut table, how, Layered15Dag::t13),
            14 => begin(&mut table, how, Layered15Dag::t14),
            15 => begin(&mut table, how, Layered15Dag::t15),
            16 => begin(&mut table, how, Layered15Dag::t16),
            17 => begin(&mut table, how, Layered15Dag::t17),
            18 => begin(&mut table, how, Layered15Dag::t18),
            19 => begin(&mut table, how, Layered15Dag::t19),
            20 => begin(&mut table, how, Layered15Dag::t20),
            21 => begin(&mut table, how, Layered15Dag::t21),
            22 => begin(&mut table, how, Layered15Dag::t22),
            23 => begin(&mut table, how, Layered15Dag::t23),
            24 => begin(&mut table, how, Layered15Dag::t24),
            25 => begin(&mut table, how, Layered15Dag::t25),
            26 => begin(&mut table, how, Layered15Dag::t26),
            27 => begin(&mut table, how, Layered15Dag::t27),
            28 => begin(&mut table, how, Layered15Dag::t28),
            29 => begin(&mut table, how, Layered15Dag::t29),
            30 => begin(&mut table, how, Layered15Dag::t30),
            31 => begin(&mut table, how, Layered15Dag::t31),
            32 => begin(&mut table, how, Layered15Dag::t32),
            33 => begin(&mut table, how, Layered15Dag::t33),
            34 => begin(&mut table, how, Layered15Dag::t34),
            35 => begin(&mut table, how, Layered15Dag::t35),
            36 => begin(&mut table, how, Layered15Dag::t36),
            37 => begin(&mut table, how, Layered15Dag::t37),
            38 => begin(&mut table, how, Layered15Dag::t38),
            39 => begin(&mut table, how, Layered15Dag::t39),
            40 => begin(&mut table, how, Layered15Dag::t40),
            41 => begin(&mut table, how, Layered15Dag::t41),
            42 => begin(&mut table, how, Layered15Dag::t42),
            43 => begin(&mut table, how, Layered15Dag::t43),
            44 => begin(&mut table, how, Layered15Dag::t44),
            45 => begin(&mut table, how, Layered15Dag::t45),
            46 => begin(&mut table, how, Layered15Dag::t46),
            47 => begin(&mut table, how, Layered15Dag::t47),
            48 => begin(&mut table, how, Layered15Dag::t48),
            49 => begin(&mut table, how, Layered15Dag::t49),
            50 => begin(&mut table, how, Layered15Dag::t50),
            51 => begin(&mut table, how, Layered15Dag::t51),
            52 => begin(&mut table, how, Layered15Dag::t52),
            53 => begin(&mut table, how, Layered15Dag::t53),
            54 => begin(&mut table, how, Layered15Dag::t54),
            55 => begin(&mut table, how, Layered15Dag::t55),
            56 => begin(&mut table, how, Layered15Dag::t56),
            57 => begin(&mut table, how, Layered15Dag::t57),
            58 => begin(&mut table, how, Layered15Dag::t58),
            59 => begin(&mut table, how, Layered15Dag::t59),
            60 => begin(&mut table, how, Layered15Dag::t60),
            61 => begin(&mut table, how, Layered15Dag::t61),
            62 => begin(&mut table, how, Layered15Dag::t62),
            63 => begin(&mut table, how, Layered15Dag::t63),
            64 => begin(&mut table, how, Layered15Dag::t64),
            65 => begin(&mut table, how, Layered15Dag::t65),
            66 => begin(&mut table, how, Layered15Dag::t66),
            67 => begin(&mut table, how, Layered15Dag::t67),
            68 => begin(&mut table, how, Layered15Dag::t68),
            69 => begin(&mut table, how, Layered15Dag::t69),
            70 => begin(&mut table, how, Layered15Dag::t70),
            71 => begin(&mut table, how, Layered15Dag::t71),
            72 => begin(&mut table, how, Layered15Dag::t72),
            73 => begin(&mut table, how, Layered15Dag::t73),
            74 => begin(&mut table, how, Layered15Dag::t74),
            75 => begin(&mut table, how, Layered15Dag::t75),
            76 => begin(&mut table, how, Layered15Dag::t76),
            77 => begin(&mut table, how, Layered15Dag::t77),
            78 => begin(&mut table, how, Layered15Dag::t78),
            79 => begin(&mut table, how, Layered15Dag::t79),
            80 => begin(&mut table, how, Layered15Dag::t80),
            81 => begin(&mut table, how, Layered15Dag::t81),
            82 => begin(&mut table, how, Layered15Dag::t82),
            83 => begin(&mut table, how, Layered15Dag::t83),
            84 => begin(&mut table, how, Layered15Dag::t84),
            85 => begin(&mut table, how, Layered15Dag::t85),
            86 => begin(&mut table, how, Layered15Dag::t86),
            87 => begin(&mut table, how, Layered15Dag::t87),
            88 => begin(&mut table, how, Layered15Dag::t88),
            89 => begin(&mut table, how, Layered15Dag::t89),
            90 => begin(&mut table, how, Layered15Dag::t90),
            91 => begin(&mut table, how, Layered15Dag::t91),
            92 => begin(&mut table, how, Layered15Dag::t92),
            93 => begin(&mut table, how, Layered15Dag::t93),
            94 => begin(&mut table, how, Layered15Dag::t94),
            95 => begin(&mut table, how, Layered15Dag::t95),
            96 => begin(&mut table, how, Layered15Dag::t96),
            97 => begin(&mut table, how, Layered15Dag::t97),
            98 => begin(&mut table, how, Layered15Dag::t98),
            99 => begin(&mut table, how, Layered15Dag::t99),
            100 => begin(&mut table, how, Layered15Dag::t100),
            101 => begin(&mut table, how, Layered15Dag::t101),
            102 => begin(&mut table, how, Layered15Dag::t102),
            103 => begin(&mut table, how, Layered15Dag::t103),
            104 => begin(&mut table, how, Layered15Dag::t104),
            105 => begin(&mut table, how, Layered15Dag::t105),
            106 => begin(&mut table, how, Layered15Dag::t106),
            107 => begin(&mut table, how, Layered15Dag::t107),
            108 => begin(&mut table, how, Layered15Dag::t108),
            109 => begin(&mut table, how, Layered15Dag::t109),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 50, edges 95, width 33; not series-parallel.
#[derive(Default)]
struct Wide33 {
    bed: Bed,
}

#[dagio::dag(run(t49), compile = 0)]
impl Wide33 {
    async fn t31(&self) -> Result<Output, Failed> {
        self.bed.fallible(31, &[]).await
    }
    async fn t40(&self, t10: &Output, t38: &Output, t3: &Output, t12: &Output, t23: &Output, t27: &Output) -> Result<Output, Failed> {
        self.bed.fallible(40, &[t10, t38, t3, t12, t23, t27]).await
    }
    async fn t21(&self) -> Output {
        self.bed.infallible(21, &[]).await
    }
    #[depends(t23, t17)]
    async fn t43(&self, t18: &Output) -> Output {
        self.bed.infallible(43, &[t18]).await
    }
    async fn t22(&self) -> Output {
        self.bed.infallible(22, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    async fn t19(&self) -> Result<Output, Failed> {
        self.bed.fallible(19, &[]).await
    }
    async fn t46(&self, t31: &Output, t23: &Output, t32: &Output, t2: &Output, t15: &Output, t6: &Output) -> Output {
        self.bed.infallible(46, &[t31, t23, t32, t2, t15, t6]).await
    }
    #[depends(t19)]
    async fn t39(&self, t11: &Output, t24: &Output, t32: &Output, t29: &Output, t26: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(39, &[t11, t24, t32, t29, t26, t20]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t41(&self, t13: &Output, t16: &Output, t14: &Output, t30: &Output, t0: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(41, &[t13, t16, t14, t30, t0, t10]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t32(&self) -> Output {
        self.bed.infallible(32, &[]).await
    }
    async fn t34(&self, t18: &Output, t22: &Output, t20: &Output, t1: &Output, t14: &Output, t21: &Output) -> Output {
        self.bed.infallible(34, &[t18, t22, t20, t1, t14, t21]).await
    }
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    #[depends(t11, t33)]
    async fn t45(&self, t8: &Output, t5: &Output, t0: &Output) -> Output {
        self.bed.infallible(45, &[t8, t5, t0]).await
    }
    async fn t23(&self) -> Result<Output, Failed> {
        self.bed.fallible(23, &[]).await
    }
    async fn t14(&self) -> Result<Output, Failed> {
        self.bed.fallible(14, &[]).await
    }
    async fn t28(&self) -> Result<Output, Failed> {
        self.bed.fallible(28, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t25)]
    async fn t47(&self, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(47, &[t13, t19]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    #[depends(t42, t39, t47)]
    async fn t49(&self, t44: &Output, t40: &Output, t41: &Output, t45: &Output, t43: &Output, t46: &Output, t36: &Output, t35: &Output, t37: &Output, t48: &Output) -> Result<Output, Failed> {
        self.bed.fallible(49, &[t44, t40, t41, t45, t43, t46, t36, t35, t37, t48]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    #[depends(t3)]
    async fn t44(&self, t1: &Output, t28: &Output, t17: &Output, t22: &Output, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(44, &[t1, t28, t17, t22, t9]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    async fn t37(&self, t30: &Output, t12: &Output, t17: &Output, t22: &Output, t15: &Output) -> Output {
        self.bed.infallible(37, &[t30, t12, t17, t22, t15]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t33(&self, t7: &Output, t2: &Output) -> Output {
        self.bed.infallible(33, &[t7, t2]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    #[depends(t9)]
    async fn t38(&self, t25: &Output, t6: &Output, t29: &Output, t16: &Output) -> Output {
        self.bed.infallible(38, &[t25, t6, t29, t16]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t35(&self, t19: &Output, t29: &Output, t26: &Output, t30: &Output, t13: &Output) -> Output {
        self.bed.infallible(35, &[t19, t29, t26, t30, t13]).await
    }
    async fn t7(&self) -> Result<Output, Failed> {
        self.bed.fallible(7, &[]).await
    }
    async fn t42(&self, t7: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(42, &[t7, t32]).await
    }
    async fn t48(&self, t4: &Output, t8: &Output, t31: &Output, t27: &Output, t38: &Output, t21: &Output) -> Output {
        self.bed.infallible(48, &[t4, t8, t31, t27, t38, t21]).await
    }
    #[depends(t26, t9)]
    async fn t36(&self, t28: &Output, t5: &Output, t24: &Output, t2: &Output, t4: &Output, t25: &Output, t34: &Output) -> Result<Output, Failed> {
        self.bed.fallible(36, &[t28, t5, t24, t2, t4, t25, t34]).await
    }
}

impl Subject for Wide33 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [49] => held(self.t49()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide33 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 50);
        match target {
            0 => begin(&mut table, how, Wide33Dag::t0),
            1 => begin(&mut table, how, Wide33Dag::t1),
            2 => begin(&mut table, how, Wide33Dag::t2),
            3 => begin(&mut table, how, Wide33Dag::t3),
            4 => begin(&mut table, how, Wide33Dag::t4),
            5 => begin(&mut table, how, Wide33Dag::t5),
            6 => begin(&mut table, how, Wide33Dag::t6),
            7 => begin(&mut table, how, Wide33Dag::t7),
            8 => begin(&mut table, how, Wide33Dag::t8),
            9 => begin(&mut table, how, Wide33Dag::t9),
            10 => begin(&mut table, how, Wide33Dag::t10),
            11 => begin(&mut table, how, Wide33Dag::t11),
            12 => begin(&mut table, how, Wide33Dag::t12),
            13 => begin(&mut table, how, Wide33Dag::t13),
            14 => begin(&mut table, how, Wide33Dag::t14),
            15 => begin(&mut table, how, Wide33Dag::t15),
            16 => begin(&mut table, how, Wide33Dag::t16),
            17 => begin(&mut table, how, Wide33Dag::t17),
            18 => begin(&mut table, how, Wide33Dag::t18),
            19 => begin(&mut table, how, Wide33Dag::t19),
            20 => begin(&mut table, how, Wide33Dag::t20),
            21 => begin(&mut table, how, Wide33Dag::t21),
            22 => begin(&mut table, how, Wide33Dag::t22),
            23 => begin(&mut table, how, Wide33Dag::t23),
            24 => begin(&mut table, how, Wide33Dag::t24),
            25 => begin(&mut table, how, Wide33Dag::t25),
            26 => begin(&mut table, how, Wide33Dag::t26),
            27 => begin(&mut table, how, Wide33Dag::t27),
            28 => begin(&mut table, how, Wide33Dag::t28),
            29 => begin(&mut table, how, Wide33Dag::t29),
            30 => begin(&mut table, how, Wide33Dag::t30),
            31 => begin(&mut table, how, Wide33Dag::t31),
            32 => begin(&mut table, how, Wide33Dag::t32),
            33 => begin(&mut table, how, Wide33Dag::t33),
            34 => begin(&mut table, how, Wide33Dag::t34),
            35 => begin(&mut table, how, Wide33Dag::t35),
            36 => begin(&mut table, how, Wide33Dag::t36),
            37 => begin(&mut table, how, Wide33Dag::t37),
            38 => begin(&mut table, how, Wide33Dag::t38),
            39 => begin(&mut table, how, Wide33Dag::t39),
            40 => begin(&mut table, how, Wide33Dag::t40),
            41 => begin(&mut table, how, Wide33Dag::t41),
            42 => begin(&mut table, how, Wide33Dag::t42),
            43 => begin(&mut table, how, Wide33Dag::t43),
            44 => begin(&mut table, how, Wide33Dag::t44),
            45 => begin(&mut table, how, Wide33Dag::t45),
            46 => begin(&mut table, how, Wide33Dag::t46),
            47 => begin(&mut table, how, Wide33Dag::t47),
            48 => begin(&mut table, how, Wide33Dag::t48),
            49 => begin(&mut table, how, Wide33Dag::t49),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 50, edges 95, width 33; not series-parallel.
#[derive(Default)]
struct Wide33ByTask {
    bed: Bed,
}

#[dagio::dag(run(t49), compile = 0, wake = "task")]
impl Wide33ByTask {
    async fn t31(&self) -> Result<Output, Failed> {
        self.bed.fallible(31, &[]).await
    }
    async fn t40(&self, t10: &Output, t38: &Output, t3: &Output, t12: &Output, t23: &Output, t27: &Output) -> Result<Output, Failed> {
        self.bed.fallible(40, &[t10, t38, t3, t12, t23, t27]).await
    }
    async fn t21(&self) -> Output {
        self.bed.infallible(21, &[]).await
    }
    #[depends(t23, t17)]
    async fn t43(&self, t18: &Output) -> Output {
        self.bed.infallible(43, &[t18]).await
    }
    async fn t22(&self) -> Output {
        self.bed.infallible(22, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    async fn t19(&self) -> Result<Output, Failed> {
        self.bed.fallible(19, &[]).await
    }
    async fn t46(&self, t31: &Output, t23: &Output, t32: &Output, t2: &Output, t15: &Output, t6: &Output) -> Output {
        self.bed.infallible(46, &[t31, t23, t32, t2, t15, t6]).await
    }
    #[depends(t19)]
    async fn t39(&self, t11: &Output, t24: &Output, t32: &Output, t29: &Output, t26: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(39, &[t11, t24, t32, t29, t26, t20]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t41(&self, t13: &Output, t16: &Output, t14: &Output, t30: &Output, t0: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(41, &[t13, t16, t14, t30, t0, t10]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t32(&self) -> Output {
        self.bed.infallible(32, &[]).await
    }
    async fn t34(&self, t18: &Output, t22: &Output, t20: &Output, t1: &Output, t14: &Output, t21: &Output) -> Output {
        self.bed.infallible(34, &[t18, t22, t20, t1, t14, t21]).await
    }
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    #[depends(t11, t33)]
    async fn t45(&self, t8: &Output, t5: &Output, t0: &Output) -> Output {
        self.bed.infallible(45, &[t8, t5, t0]).await
    }
    async fn t23(&self) -> Result<Output, Failed> {
        self.bed.fallible(23, &[]).await
    }
    async fn t14(&self) -> Result<Output, Failed> {
        self.bed.fallible(14, &[]).await
    }
    async fn t28(&self) -> Result<Output, Failed> {
        self.bed.fallible(28, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t25)]
    async fn t47(&self, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(47, &[t13, t19]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    #[depends(t42, t39, t47)]
    async fn t49(&self, t44: &Output, t40: &Output, t41: &Output, t45: &Output, t43: &Output, t46: &Output, t36: &Output, t35: &Output, t37: &Output, t48: &Output) -> Result<Output, Failed> {
        self.bed.fallible(49, &[t44, t40, t41, t45, t43, t46, t36, t35, t37, t48]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    #[depends(t3)]
    async fn t44(&self, t1: &Output, t28: &Output, t17: &Output, t22: &Output, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(44, &[t1, t28, t17, t22, t9]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    async fn t37(&self, t30: &Output, t12: &Output, t17: &Output, t22: &Output, t15: &Output) -> Output {
        self.bed.infallible(37, &[t30, t12, t17, t22, t15]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t33(&self, t7: &Output, t2: &Output) -> Output {
        self.bed.infallible(33, &[t7, t2]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    #[depends(t9)]
    async fn t38(&self, t25: &Output, t6: &Output, t29: &Output, t16: &Output) -> Output {
        self.bed.infallible(38, &[t25, t6, t29, t16]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t35(&self, t19: &Output, t29: &Output, t26: &Output, t30: &Output, t13: &Output) -> Output {
        self.bed.infallible(35, &[t19, t29, t26, t30, t13]).await
    }
    async fn t7(&self) -> Result<Output, Failed> {
        self.bed.fallible(7, &[]).await
    }
    async fn t42(&self, t7: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(42, &[t7, t32]).await
    }
    async fn t48(&self, t4: &Output, t8: &Output, t31: &Output, t27: &Output, t38: &Output, t21: &Output) -> Output {
        self.bed.infallible(48, &[t4, t8, t31, t27, t38, t21]).await
    }
    #[depends(t26, t9)]
    async fn t36(&self, t28: &Output, t5: &Output, t24: &Output, t2: &Output, t4: &Output, t25: &Output, t34: &Output) -> Result<Output, Failed> {
        self.bed.fallible(36, &[t28, t5, t24, t2, t4, t25, t34]).await
    }
}

impl Subject for Wide33ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [49] => held(self.t49()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide33ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 50);
        match target {
            49 => begin(&mut table, how, Wide33ByTaskDag::t49),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 80, edges 171, width 65; not series-parallel.
#[derive(Default)]
struct Wide65 {
    bed: Bed,
}

#[dagio::dag(run(t79), compile = 0)]
impl Wide65 {
    async fn t46(&self) -> Output {
        self.bed.infallible(46, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t44(&self) -> Output {
        self.bed.infallible(44, &[]).await
    }
    #[depends(t33, t23)]
    async fn t71(&self, t8: &Output, t4: &Output, t41: &Output, t2: &Output, t19: &Output, t37: &Output, t9: &Output) -> Output {
        self.bed.infallible(71, &[t8, t4, t41, t2, t19, t37, t9]).await
    }
    async fn t23(&self) -> Output {
        self.bed.infallible(23, &[]).await
    }
    async fn t43(&self) -> Output {
        self.bed.infallible(43, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t19(&self) -> Result<Output, Failed> {
        self.bed.fallible(19, &[]).await
    }
    async fn t40(&self) -> Output {
        self.bed.infallible(40, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    #[depends(t65, t75, t74)]
    async fn t79(&self, t78: &Output, t73: &Output, t70: &Output, t71: &Output, t67: &Output, t77: &Output, t76: &Output, t72: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t78, t73, t70, t71, t67, t77, t76, t72]).await
    }
    async fn t48(&self) -> Output {
        self.bed.infallible(48, &[]).await
    }
    async fn t73(&self, t26: &Output, t48: &Output, t11: &Output, t2: &Output, t50: &Output, t62: &Output, t25: &Output, t28: &Output, t16: &Output, t27: &Output, t51: &Output) -> Result<Output, Failed> {
        self.bed.fallible(73, &[t26, t48, t11, t2, t50, t62, t25, t28, t16, t27, t51]).await
    }
    async fn t51(&self) -> Output {
        self.bed.infallible(51, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t52(&self) -> Output {
        self.bed.infallible(52, &[]).await
    }
    async fn t14(&self) -> Result<Output, Failed> {
        self.bed.fallible(14, &[]).await
    }
    async fn t37(&self) -> Result<Output, Failed> {
        self.bed.fallible(37, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    #[depends(t61, t29)]
    async fn t74(&self, t20: &Output, t24: &Output, t1: &Output, t10: &Output, t0: &Output, t28: &Output, t45: &Output, t49: &Output) -> Output {
        self.bed.infallible(74, &[t20, t24, t1, t10, t0, t28, t45, t49]).await
    }
    async fn t47(&self) -> Output {
        self.bed.infallible(47, &[]).await
    }
    #[depends(t17, t41, t15)]
    async fn t77(&self, t68: &Output, t27: &Output, t31: &Output, t9: &Output, t29: &Output, t54: &Output, t5: &Output, t3: &Output, t24: &Output) -> Output {
        self.bed.infallible(77, &[t68, t27, t31, t9, t29, t54, t5, t3, t24]).await
    }
    #[depends(t10, t33, t22, t52)]
    async fn t68(&self, t43: &Output, t56: &Output, t44: &Output, t26: &Output, t14: &Output, t59: &Output, t8: &Output, t40: &Output, t46: &Output, t35: &Output) -> Output {
        self.bed.infallible(68, &[t43, t56, t44, t26, t14, t59, t8, t40, t46, t35]).await
    }
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    #[depends(t55, t15)]
    async fn t66(&self, t59: &Output, t60: &Output, t38: &Output, t64: &Output, t50: &Output, t1: &Output, t36: &Output, t62: &Output, t31: &Output, t34: &Output, t30: &Output, t13: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t59, t60, t38, t64, t50, t1, t36, t62, t31, t34, t30, t13, t21]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    #[depends(t0)]
    async fn t65(&self, t61: &Output, t8: &Output, t22: &Output, t30: &Output, t32: &Output, t53: &Output, t28: &Output, t7: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t61, t8, t22, t30, t32, t53, t28, t7, t44]).await
    }
    async fn t21(&self) -> Result<Output, Failed> {
        self.bed.fallible(21, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t34(&self) -> Output {
        self.bed.infallible(34, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t55(&self) -> Result<Output, Failed> {
        self.bed.fallible(55, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t16(&self) -> Result<Output, Failed> {
        self.bed.fallible(16, &[]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t62(&self) -> Result<Output, Failed> {
        self.bed.fallible(62, &[]).await
    }
    async fn t60(&self) -> Output {
        self.bed.infallible(60, &[]).await
    }
    async fn t45(&self) -> Result<Output, Failed> {
        self.bed.fallible(45, &[]).await
    }
    async fn t32(&self) -> Result<Output, Failed> {
        self.bed.fallible(32, &[]).await
    }
    #[depends(t64)]
    async fn t67(&self, t34: &Output, t47: &Output, t46: &Output, t66: &Output, t57: &Output, t54: &Output, t11: &Output, t10: &Output, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(67, &[t34, t47, t46, t66, t57, t54, t11, t10, t18, t19]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t49(&self) -> Result<Output, Failed> {
        self.bed.fallible(49, &[]).await
    }
    async fn t42(&self) -> Result<Output, Failed> {
        self.bed.fallible(42, &[]).await
    }
    async fn t57(&self) -> Output {
        self.bed.infallible(57, &[]).await
    }
    async fn t33(&self) -> Result<Output, Failed> {
        self.bed.fallible(33, &[]).await
    }
    async fn t12(&self) -> Result<Output, Failed> {
        self.bed.fallible(12, &[]).await
    }
    async fn t54(&self) -> Result<Output, Failed> {
        self.bed.fallible(54, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t36(&self) -> Output {
        self.bed.infallible(36, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t38(&self) -> Result<Output, Failed> {
        self.bed.fallible(38, &[]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    async fn t64(&self) -> Result<Output, Failed> {
        self.bed.fallible(64, &[]).await
    }
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t22(&self) -> Result<Output, Failed> {
        self.bed.fallible(22, &[]).await
    }
    async fn t50(&self) -> Output {
        self.bed.infallible(50, &[]).await
    }
    async fn t39(&self) -> Output {
        self.bed.infallible(39, &[]).await
    }
    #[depends(t51)]
    async fn t72(&self, t6: &Output, t49: &Output, t29: &Output, t60: &Output, t18: &Output, t3: &Output, t5: &Output, t7: &Output, t23: &Output, t20: &Output) -> Output {
        self.bed.infallible(72, &[t6, t49, t29, t60, t18, t3, t5, t7, t23, t20]).await
    }
    async fn t59(&self) -> Output {
        self.bed.infallible(59, &[]).await
    }
    #[depends(t52, t57, t62)]
    async fn t75(&self, t38: &Output, t61: &Output, t63: &Output, t14: &Output, t31: &Output, t12: &Output, t69: &Output, t9: &Output, t48: &Output, t49: &Output, t58: &Output, t35: &Output, t53: &Output, t42: &Output) -> Output {
        self.bed.infallible(75, &[t38, t61, t63, t14, t31, t12, t69, t9, t48, t49, t58, t35, t53, t42]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    #[depends(t39, t34, t32, t46)]
    async fn t78(&self, t58: &Output, t21: &Output, t44: &Output, t37: &Output, t6: &Output, t56: &Output, t45: &Output, t52: &Output) -> Output {
        self.bed.infallible(78, &[t58, t21, t44, t37, t6, t56, t45, t52]).await
    }
    #[depends(t18, t35)]
    async fn t76(&self, t19: &Output, t55: &Output, t63: &Output, t15: &Output, t37: &Output, t25: &Output, t60: &Output, t22: &Output, t5: &Output, t53: &Output, t23: &Output) -> Output {
        self.bed.infallible(76, &[t19, t55, t63, t15, t37, t25, t60, t22, t5, t53, t23]).await
    }
    async fn t69(&self, t40: &Output, t39: &Output, t36: &Output, t12: &Output, t4: &Output, t42: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(69, &[t40, t39, t36, t12, t4, t42, t47]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    async fn t58(&self) -> Output {
        self.bed.infallible(58, &[]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    #[depends(t43, t48, t16)]
    async fn t70(&self, t32: &Output, t42: &Output, t69: &Output, t13: &Output, t17: &Output) -> Output {
        self.bed.infallible(70, &[t32, t42, t69, t13, t17]).await
    }
}

impl Subject for Wide65 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [79] => held(self.t79()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide65 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                50 => give(&mut table, |table| table.with_t50(output)),
                51 => give(&mut table, |table| table.with_t51(output)),
                52 => give(&mut table, |table| table.with_t52(output)),
                53 => give(&mut table, |table| table.with_t53(output)),
                54 => give(&mut table, |table| table.with_t54(output)),
                55 => give(&mut table, |table| table.with_t55(output)),
                56 => give(&mut table, |table| table.with_t56(output)),
                57 => give(&mut table, |table| table.with_t57(output)),
                58 => give(&mut table, |table| table.with_t58(output)),
                59 => give(&mut table, |table| table.with_t59(output)),
                60 => give(&mut table, |table| table.with_t60(output)),
                61 => give(&mut table, |table| table.with_t61(output)),
                62 => give(&mut table, |table| table.with_t62(output)),
                63 => give(&mut table, |table| table.with_t63(output)),
                64 => give(&mut table, |table| table.with_t64(output)),
                65 => give(&mut table, |table| table.with_t65(output)),
                66 => give(&mut table, |table| table.with_t66(output)),
                67 => give(&mut table, |table| table.with_t67(output)),
                68 => give(&mut table, |table| table.with_t68(output)),
                69 => give(&mut table, |table| table.with_t69(output)),
                70 => give(&mut table, |table| table.with_t70(output)),
                71 => give(&mut table, |table| table.with_t71(output)),
                72 => give(&mut table, |table| table.with_t72(output)),
                73 => give(&mut table, |table| table.with_t73(output)),
                74 => give(&mut table, |table| table.with_t74(output)),
                75 => give(&mut table, |table| table.with_t75(output)),
                76 => give(&mut table, |table| table.with_t76(output)),
                77 => give(&mut table, |table| table.with_t77(output)),
                78 => give(&mut table, |table| table.with_t78(output)),
                79 => give(&mut table, |table| table.with_t79(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 80);
        match target {
            0 => begin(&mut table, how, Wide65Dag::t0),
            1 => begin(&mut table, how, Wide65Dag::t1),
            2 => begin(&mut table, how, Wide65Dag::t2),
            3 => begin(&mut table, how, Wide65Dag::t3),
            4 => begin(&mut table, how, Wide65Dag::t4),
            5 => begin(&mut table, how, Wide65Dag::t5),
            6 => begin(&mut table, how, Wide65Dag::t6),
            7 => begin(&mut table, how, Wide65Dag::t7),
            8 => begin(&mut table, how, Wide65Dag::t8),
            9 => begin(&mut table, how, Wide65Dag::t9),
            10 => begin(&mut table, how, Wide65Dag::t10),
            11 => begin(&mut table, how, Wide65Dag::t11),
            12 => begin(&mut table, how, Wide65Dag::t12),
            13 => begin(&mut table, how, Wide65Dag::t13),
            14 => begin(&mut table, how, Wide65Dag::t14),
            15 => begin(&mut table, how, Wide65Dag::t15),
            16 => begin(&mut table, how, Wide65Dag::t16),
            17 => begin(&mut table, how, Wide65Dag::t17),
            18 => begin(&mut table, how, Wide65Dag::t18),
            19 => begin(&mut table, how, Wide65Dag::t19),
            20 => begin(&mut table, how, Wide65Dag::t20),
            21 => begin(&mut table, how, Wide65Dag::t21),
            22 => begin(&mut table, how, Wide65Dag::t22),
            23 => begin(&mut table, how, Wide65Dag::t23),
            24 => begin(&mut table, how, Wide65Dag::t24),
            25 => begin(&mut table, how, Wide65Dag::t25),
            26 => begin(&mut table, how, Wide65Dag::t26),
            27 => begin(&mut table, how, Wide65Dag::t27),
            28 => begin(&mut table, how, Wide65Dag::t28),
            29 => begin(&mut table, how, Wide65Dag::t29),
            30 => begin(&mut table, how, Wide65Dag::t30),
            31 => begin(&mut table, how, Wide65Dag::t31),
            32 => begin(&mut table, how, Wide65Dag::t32),
            33 => begin(&mut table, how, Wide65Dag::t33),
            34 => begin(&mut table, how, Wide65Dag::t34),
            35 => begin(&mut table, how, Wide65Dag::t35),
            36 => begin(&mut table, how, Wide65Dag::t36),
            37 => begin(&mut table, how, Wide65Dag::t37),
            38 => begin(&mut table, how, Wide65Dag::t38),
            39 => begin(&mut table, how, Wide65Dag::t39),
            40 => begin(&mut table, how, Wide65Dag::t40),
            41 => begin(&mut table, how, Wide65Dag::t41),
            42 => begin(&mut table, how, Wide65Dag::t42),
            43 => begin(&mut table, how, Wide65Dag::t43),
            44 => begin(&mut table, how, Wide65Dag::t44),
            45 => begin(&mut table, how, Wide65Dag::t45),
            46 => begin(&mut table, how, Wide65Dag::t46),
            47 => begin(&mut table, how, Wide65Dag::t47),
            48 => begin(&mut table, how, Wide65Dag::t48),
            49 => begin(&mut table, how, Wide65Dag::t49),
            50 => begin(&mut table, how, Wide65Dag::t50),
            51 => begin(&mut table, how, Wide65Dag::t51),
            52 => begin(&mut table, how, Wide65Dag::t52),
            53 => begin(&mut table, how, Wide65Dag::t53),
            54 => begin(&mut table, how, Wide65Dag::t54),
            55 => begin(&mut table, how, Wide65Dag::t55),
            56 => begin(&mut table, how, Wide65Dag::t56),
            57 => begin(&mut table, how, Wide65Dag::t57),
            58 => begin(&mut table, how, Wide65Dag::t58),
            59 => begin(&mut table, how, Wide65Dag::t59),
            60 => begin(&mut table, how, Wide65Dag::t60),
            61 => begin(&mut table, how, Wide65Dag::t61),
            62 => begin(&mut table, how, Wide65Dag::t62),
            63 => begin(&mut table, how, Wide65Dag::t63),
            64 => begin(&mut table, how, Wide65Dag::t64),
            65 => begin(&mut table, how, Wide65Dag::t65),
            66 => begin(&mut table, how, Wide65Dag::t66),
            67 => begin(&mut table, how, Wide65Dag::t67),
            68 => begin(&mut table, how, Wide65Dag::t68),
            69 => begin(&mut table, how, Wide65Dag::t69),
            70 => begin(&mut table, how, Wide65Dag::t70),
            71 => begin(&mut table, how, Wide65Dag::t71),
            72 => begin(&mut table, how, Wide65Dag::t72),
            73 => begin(&mut table, how, Wide65Dag::t73),
            74 => begin(&mut table, how, Wide65Dag::t74),
            75 => begin(&mut table, how, Wide65Dag::t75),
            76 => begin(&mut table, how, Wide65Dag::t76),
            77 => begin(&mut table, how, Wide65Dag::t77),
            78 => begin(&mut table, how, Wide65Dag::t78),
            79 => begin(&mut table, how, Wide65Dag::t79),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 80, edges 171, width 65; not series-parallel.
#[derive(Default)]
struct Wide65ByTask {
    bed: Bed,
}

#[dagio::dag(run(t79), compile = 0, wake = "task")]
impl Wide65ByTask {
    async fn t46(&self) -> Output {
        self.bed.infallible(46, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t44(&self) -> Output {
        self.bed.infallible(44, &[]).await
    }
    #[depends(t33, t23)]
    async fn t71(&self, t8: &Output, t4: &Output, t41: &Output, t2: &Output, t19: &Output, t37: &Output, t9: &Output) -> Output {
        self.bed.infallible(71, &[t8, t4, t41, t2, t19, t37, t9]).await
    }
    async fn t23(&self) -> Output {
        self.bed.infallible(23, &[]).await
    }
    async fn t43(&self) -> Output {
        self.bed.infallible(43, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t19(&self) -> Result<Output, Failed> {
        self.bed.fallible(19, &[]).await
    }
    async fn t40(&self) -> Output {
        self.bed.infallible(40, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    #[depends(t65, t75, t74)]
    async fn t79(&self, t78: &Output, t73: &Output, t70: &Output, t71: &Output, t67: &Output, t77: &Output, t76: &Output, t72: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t78, t73, t70, t71, t67, t77, t76, t72]).await
    }
    async fn t48(&self) -> Output {
        self.bed.infallible(48, &[]).await
    }
    async fn t73(&self, t26: &Output, t48: &Output, t11: &Output, t2: &Output, t50: &Output, t62: &Output, t25: &Output, t28: &Output, t16: &Output, t27: &Output, t51: &Output) -> Result<Output, Failed> {
        self.bed.fallible(73, &[t26, t48, t11, t2, t50, t62, t25, t28, t16, t27, t51]).await
    }
    async fn t51(&self) -> Output {
        self.bed.infallible(51, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t52(&self) -> Output {
        self.bed.infallible(52, &[]).await
    }
    async fn t14(&self) -> Result<Output, Failed> {
        self.bed.fallible(14, &[]).await
    }
    async fn t37(&self) -> Result<Output, Failed> {
        self.bed.fallible(37, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    #[depends(t61, t29)]
    async fn t74(&self, t20: &Output, t24: &Output, t1: &Output, t10: &Output, t0: &Output, t28: &Output, t45: &Output, t49: &Output) -> Output {
        self.bed.infallible(74, &[t20, t24, t1, t10, t0, t28, t45, t49]).await
    }
    async fn t47(&self) -> Output {
        self.bed.infallible(47, &[]).await
    }
    #[depends(t17, t41, t15)]
    async fn t77(&self, t68: &Output, t27: &Output, t31: &Output, t9: &Output, t29: &Output, t54: &Output, t5: &Output, t3: &Output, t24: &Output) -> Output {
        self.bed.infallible(77, &[t68, t27, t31, t9, t29, t54, t5, t3, t24]).await
    }
    #[depends(t10, t33, t22, t52)]
    async fn t68(&self, t43: &Output, t56: &Output, t44: &Output, t26: &Output, t14: &Output, t59: &Output, t8: &Output, t40: &Output, t46: &Output, t35: &Output) -> Output {
        self.bed.infallible(68, &[t43, t56, t44, t26, t14, t59, t8, t40, t46, t35]).await
    }
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    #[depends(t55, t15)]
    async fn t66(&self, t59: &Output, t60: &Output, t38: &Output, t64: &Output, t50: &Output, t1: &Output, t36: &Output, t62: &Output, t31: &Output, t34: &Output, t30: &Output, t13: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t59, t60, t38, t64, t50, t1, t36, t62, t31, t34, t30, t13, t21]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    #[depends(t0)]
    async fn t65(&self, t61: &Output, t8: &Output, t22: &Output, t30: &Output, t32: &Output, t53: &Output, t28: &Output, t7: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t61, t8, t22, t30, t32, t53, t28, t7, t44]).await
    }
    async fn t21(&self) -> Result<Output, Failed> {
        self.bed.fallible(21, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t34(&self) -> Output {
        self.bed.infallible(34, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t55(&self) -> Result<Output, Failed> {
        self.bed.fallible(55, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t16(&self) -> Result<Output, Failed> {
        self.bed.fallible(16, &[]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t62(&self) -> Result<Output, Failed> {
        self.bed.fallible(62, &[]).await
    }
    async fn t60(&self) -> Output {
        self.bed.infallible(60, &[]).await
    }
    async fn t45(&self) -> Result<Output, Failed> {
        self.bed.fallible(45, &[]).await
    }
    async fn t32(&self) -> Result<Output, Failed> {
        self.bed.fallible(32, &[]).await
    }
    #[depends(t64)]
    async fn t67(&self, t34: &Output, t47: &Output, t46: &Output, t66: &Output, t57: &Output, t54: &Output, t11: &Output, t10: &Output, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(67, &[t34, t47, t46, t66, t57, t54, t11, t10, t18, t19]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t49(&self) -> Result<Output, Failed> {
        self.bed.fallible(49, &[]).await
    }
    async fn t42(&self) -> Result<Output, Failed> {
        self.bed.fallible(42, &[]).await
    }
    async fn t57(&self) -> Output {
        self.bed.infallible(57, &[]).await
    }
    async fn t33(&self) -> Result<Output, Failed> {
        self.bed.fallible(33, &[]).await
    }
    async fn t12(&self) -> Result<Output, Failed> {
        self.bed.fallible(12, &[]).await
    }
    async fn t54(&self) -> Result<Output, Failed> {
        self.bed.fallible(54, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t36(&self) -> Output {
        self.bed.infallible(36, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t38(&self) -> Result<Output, Failed> {
        self.bed.fallible(38, &[]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    async fn t64(&self) -> Result<Output, Failed> {
        self.bed.fallible(64, &[]).await
    }
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t22(&self) -> Result<Output, Failed> {
        self.bed.fallible(22, &[]).await
    }
    async fn t50(&self) -> Output {
        self.bed.infallible(50, &[]).await
    }
    async fn t39(&self) -> Output {
        self.bed.infallible(39, &[]).await
    }
    #[depends(t51)]
    async fn t72(&self, t6: &Output, t49: &Output, t29: &Output, t60: &Output, t18: &Output, t3: &Output, t5: &Output, t7: &Output, t23: &Output, t20: &Output) -> Output {
        self.bed.infallible(72, &[t6, t49, t29, t60, t18, t3, t5, t7, t23, t20]).await
    }
    async fn t59(&self) -> Output {
        self.bed.infallible(59, &[]).await
    }
    #[depends(t52, t57, t62)]
    async fn t75(&self, t38: &Output, t61: &Output, t63: &Output, t14: &Output, t31: &Output, t12: &Output, t69: &Output, t9: &Output, t48: &Output, t49: &Output, t58: &Output, t35: &Output, t53: &Output, t42: &Output) -> Output {
        self.bed.infallible(75, &[t38, t61, t63, t14, t31, t12, t69, t9, t48, t49, t58, t35, t53, t42]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    #[depends(t39, t34, t32, t46)]
    async fn t78(&self, t58: &Output, t21: &Output, t44: &Output, t37: &Output, t6: &Output, t56: &Output, t45: &Output, t52: &Output) -> Output {
        self.bed.infallible(78, &[t58, t21, t44, t37, t6, t56, t45, t52]).await
    }
    #[depends(t18, t35)]
    async fn t76(&self, t19: &Output, t55: &Output, t63: &Output, t15: &Output, t37: &Output, t25: &Output, t60: &Output, t22: &Output, t5: &Output, t53: &Output, t23: &Output) -> Output {
        self.bed.infallible(76, &[t19, t55, t63, t15, t37, t25, t60, t22, t5, t53, t23]).await
    }
    async fn t69(&self, t40: &Output, t39: &Output, t36: &Output, t12: &Output, t4: &Output, t42: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(69, &[t40, t39, t36, t12, t4, t42, t47]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    async fn t58(&self) -> Output {
        self.bed.infallible(58, &[]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    #[depends(t43, t48, t16)]
    async fn t70(&self, t32: &Output, t42: &Output, t69: &Output, t13: &Output, t17: &Output) -> Output {
        self.bed.infallible(70, &[t32, t42, t69, t13, t17]).await
    }
}

impl Subject for Wide65ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [79] => held(self.t79()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide65ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                9 => give(&mut table, |table| table.with_t9(output)),
                10 => give(&mut table, |table| table.with_t10(output)),
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                22 => give(&mut table, |table| table.with_t22(output)),
                23 => give(&mut table, |table| table.with_t23(output)),
                24 => give(&mut table, |table| table.with_t24(output)),
                25 => give(&mut table, |table| table.with_t25(output)),
                26 => give(&mut table, |table| table.with_t26(output)),
                27 => give(&mut table, |table| table.with_t27(output)),
                28 => give(&mut table, |table| table.with_t28(output)),
                29 => give(&mut table, |table| table.with_t29(output)),
                30 => give(&mut table, |table| table.with_t30(output)),
                31 => give(&mut table, |table| table.with_t31(output)),
                32 => give(&mut table, |table| table.with_t32(output)),
                33 => give(&mut table, |table| table.with_t33(output)),
                34 => give(&mut table, |table| table.with_t34(output)),
                35 => give(&mut table, |table| table.with_t35(output)),
                36 => give(&mut table, |table| table.with_t36(output)),
                37 => give(&mut table, |table| table.with_t37(output)),
                38 => give(&mut table, |table| table.with_t38(output)),
                39 => give(&mut table, |table| table.with_t39(output)),
                40 => give(&mut table, |table| table.with_t40(output)),
                41 => give(&mut table, |table| table.with_t41(output)),
                42 => give(&mut table, |table| table.with_t42(output)),
                43 => give(&mut table, |table| table.with_t43(output)),
                44 => give(&mut table, |table| table.with_t44(output)),
                45 => give(&mut table, |table| table.with_t45(output)),
                46 => give(&mut table, |table| table.with_t46(output)),
                47 => give(&mut table, |table| table.with_t47(output)),
                48 => give(&mut table, |table| table.with_t48(output)),
                49 => give(&mut table, |table| table.with_t49(output)),
                50 => give(&mut table, |table| table.with_t50(output)),
                51 => give(&mut table, |table| table.with_t51(output)),
                52 => give(&mut table, |table| table.with_t52(output)),
                53 => give(&mut table, |table| table.with_t53(output)),
                54 => give(&mut table, |table| table.with_t54(output)),
                55 => give(&mut table, |table| table.with_t55(output)),
                56 => give(&mut table, |table| table.with_t56(output)),
                57 => give(&mut table, |table| table.with_t57(output)),
                58 => give(&mut table, |table| table.with_t58(output)),
                59 => give(&mut table, |table| table.with_t59(output)),
                60 => give(&mut table, |table| table.with_t60(output)),
                61 => give(&mut table, |table| table.with_t61(output)),
                62 => give(&mut table, |table| table.with_t62(output)),
                63 => give(&mut table, |table| table.with_t63(output)),
                64 => give(&mut table, |table| table.with_t64(output)),
                65 => give(&mut table, |table| table.with_t65(output)),
                66 => give(&mut table, |table| table.with_t66(output)),
                67 => give(&mut table, |table| table.with_t67(output)),
                68 => give(&mut table, |table| table.with_t68(output)),
                69 => give(&mut table, |table| table.with_t69(output)),
                70 => give(&mut table, |table| table.with_t70(output)),
                71 => give(&mut table, |table| table.with_t71(output)),
                72 => give(&mut table, |table| table.with_t72(output)),
                73 => give(&mut table, |table| table.with_t73(output)),
                74 => give(&mut table, |table| table.with_t74(output)),
                75 => give(&mut table, |table| table.with_t75(output)),
                76 => give(&mut table, |table| table.with_t76(output)),
                77 => give(&mut table, |table| table.with_t77(output)),
                78 => give(&mut table, |table| table.with_t78(output)),
                79 => give(&mut table, |table| table.with_t79(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 80);
        match target {
            79 => begin(&mut table, how, Wide65ByTaskDag::t79),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 3, edges 2, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed0 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed0 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t1), self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.fallible(2, &inputs).await
    }
}

impl Subject for LooseComposed0 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed0 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 3);
        match target {
            0 => begin(&mut table, how, LooseComposed0Dag::t0),
            1 => begin(&mut table, how, LooseComposed0Dag::t1),
            2 => begin(&mut table, how, LooseComposed0Dag::t2),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 3, edges 2, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed0ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed0ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t1), self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.fallible(2, &inputs).await
    }
}

impl Subject for LooseComposed0ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed0ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 3);
        match target {
            2 => begin(&mut table, how, LooseComposed0ByTaskDag::t2),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 3, edges 2, width 1; series-parallel.
#[derive(Default)]
struct LooseLayered0 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered0 {
    async fn t1(&self, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t0].into_iter().flatten().collect();
        self.bed.infallible(1, &inputs).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
}

impl Subject for LooseLayered0 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered0 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 3);
        match target {
            0 => begin(&mut table, how, LooseLayered0Dag::t0),
            1 => begin(&mut table, how, LooseLayered0Dag::t1),
            2 => begin(&mut table, how, LooseLayered0Dag::t2),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 4, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed1 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed1 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self, t0: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t0].into_iter().flatten().collect();
        self.bed.fallible(1, &inputs).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[after(t2)]
    async fn t3(&self, t1: &Output) -> Output {
        self.bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
}

impl Subject for LooseComposed1 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed1 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 5);
        match target {
            0 => begin(&mut table, how, LooseComposed1Dag::t0),
            1 => begin(&mut table, how, LooseComposed1Dag::t1),
            2 => begin(&mut table, how, LooseComposed1Dag::t2),
            3 => begin(&mut table, how, LooseComposed1Dag::t3),
            4 => begin(&mut table, how, LooseComposed1Dag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 4, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed1ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed1ByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self, t0: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t0].into_iter().flatten().collect();
        self.bed.fallible(1, &inputs).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[after(t2)]
    async fn t3(&self, t1: &Output) -> Output {
        self.bed.infallible(3, &[t1]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
}

impl Subject for LooseComposed1ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed1ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 5);
        match target {
            4 => begin(&mut table, how, LooseComposed1ByTaskDag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 4, width 4; series-parallel.
#[derive(Default)]
struct LooseLayered1 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered1 {
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    #[depends(t0)]
    async fn t4(&self, t3: &Output, t1: Option<&Output>, t2: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t3), t1, self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.fallible(4, &inputs).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
}

impl Subject for LooseLayered1 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered1 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 5);
        match target {
            0 => begin(&mut table, how, LooseLayered1Dag::t0),
            1 => begin(&mut table, how, LooseLayered1Dag::t1),
            2 => begin(&mut table, how, LooseLayered1Dag::t2),
            3 => begin(&mut table, how, LooseLayered1Dag::t3),
            4 => begin(&mut table, how, LooseLayered1Dag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 4, width 4; series-parallel.
#[derive(Default)]
struct LooseLayered1ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseLayered1ByTask {
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    #[depends(t0)]
    async fn t4(&self, t3: &Output, t1: Option<&Output>, t2: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t3), t1, self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.fallible(4, &inputs).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
}

impl Subject for LooseLayered1ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered1ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 5);
        match target {
            4 => begin(&mut table, how, LooseLayered1ByTaskDag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 10, width 3; series-parallel.
#[derive(Default)]
struct LooseComposed2 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed2 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t1: &Output, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), t0].into_iter().flatten().collect();
        self.bed.infallible(3, &inputs).await
    }
    async fn t4(&self, t1: &Output) -> Output {
        self.bed.infallible(4, &[t1]).await
    }
    async fn t5(&self, t4: &Output, t1: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t4), self.bed.heard(5, t1)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    async fn t6(&self, t2: &Output, t5: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t2, t5, t3]).await
    }
}

impl Subject for LooseComposed2 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed2 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            0 => begin(&mut table, how, LooseComposed2Dag::t0),
            1 => begin(&mut table, how, LooseComposed2Dag::t1),
            2 => begin(&mut table, how, LooseComposed2Dag::t2),
            3 => begin(&mut table, how, LooseComposed2Dag::t3),
            4 => begin(&mut table, how, LooseComposed2Dag::t4),
            5 => begin(&mut table, how, LooseComposed2Dag::t5),
            6 => begin(&mut table, how, LooseComposed2Dag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 10, width 3; series-parallel.
#[derive(Default)]
struct LooseComposed2ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed2ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t1: &Output, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), t0].into_iter().flatten().collect();
        self.bed.infallible(3, &inputs).await
    }
    async fn t4(&self, t1: &Output) -> Output {
        self.bed.infallible(4, &[t1]).await
    }
    async fn t5(&self, t4: &Output, t1: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t4), self.bed.heard(5, t1)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    async fn t6(&self, t2: &Output, t5: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t2, t5, t3]).await
    }
}

impl Subject for LooseComposed2ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed2ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            6 => begin(&mut table, how, LooseComposed2ByTaskDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 7, width 4; series-parallel.
#[derive(Default)]
struct LooseLayered2 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered2 {
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t5(&self, t0: &Output, t1: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t0), self.bed.heard(5, t1)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    #[after(t3)]
    async fn t6(&self, t4: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t4, t5]).await
    }
}

impl Subject for LooseLayered2 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered2 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            0 => begin(&mut table, how, LooseLayered2Dag::t0),
            1 => begin(&mut table, how, LooseLayered2Dag::t1),
            2 => begin(&mut table, how, LooseLayered2Dag::t2),
            3 => begin(&mut table, how, LooseLayered2Dag::t3),
            4 => begin(&mut table, how, LooseLayered2Dag::t4),
            5 => begin(&mut table, how, LooseLayered2Dag::t5),
            6 => begin(&mut table, how, LooseLayered2Dag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 7, width 4; series-parallel.
#[derive(Default)]
struct LooseLayered2ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseLayered2ByTask {
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t5(&self, t0: &Output, t1: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t0), self.bed.heard(5, t1)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    #[after(t3)]
    async fn t6(&self, t4: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t4, t5]).await
    }
}

impl Subject for LooseLayered2ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered2ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 7);
        match target {
            6 => begin(&mut table, how, LooseLayered2ByTaskDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 13, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed3 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed3 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.fallible(4, &inputs).await
    }
    #[after(t4)]
    async fn t5(&self, t2: &Output, t3: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t2), self.bed.heard(5, t3)].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t6(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t4]).await
    }
    async fn t7(&self, t6: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6, t5]).await
    }
    async fn t8(&self, t0: &Output, t3: &Output, t7: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t0), Some(t3), t7].into_iter().flatten().collect();
        self.bed.infallible(8, &inputs).await
    }
}

impl Subject for LooseComposed3 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            [7] => held(self.t7()),
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed3 {
    fn table_polls(&self) -> Polls {
        Polls::All
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            0 => begin(&mut table, how, LooseComposed3Dag::t0),
            1 => begin(&mut table, how, LooseComposed3Dag::t1),
            2 => begin(&mut table, how, LooseComposed3Dag::t2),
            3 => begin(&mut table, how, LooseComposed3Dag::t3),
            4 => begin(&mut table, how, LooseComposed3Dag::t4),
            5 => begin(&mut table, how, LooseComposed3Dag::t5),
            6 => begin(&mut table, how, LooseComposed3Dag::t6),
            7 => begin(&mut table, how, LooseComposed3Dag::t7),
            8 => begin(&mut table, how, LooseComposed3Dag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 13, width 2; series-parallel.
#[derive(Default)]
struct LooseComposed3ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed3ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.fallible(4, &inputs).await
    }
    #[after(t4)]
    async fn t5(&self, t2: &Output, t3: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t2), self.bed.heard(5, t3)].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t6(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t4]).await
    }
    async fn t7(&self, t6: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6, t5]).await
    }
    async fn t8(&self, t0: &Output, t3: &Output, t7: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t0), Some(t3), t7].into_iter().flatten().collect();
        self.bed.infallible(8, &inputs).await
    }
}

impl Subject for LooseComposed3ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            [7] => held(self.t7()),
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed3ByTask {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            8 => begin(&mut table, how, LooseComposed3ByTaskDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 10, width 6; not series-parallel.
#[derive(Default)]
struct LooseLayered3 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered3 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t5(&self, t2: &Output) -> Output {
        self.bed.infallible(5, &[t2]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t7, t5)]
    async fn t8(&self, t1: &Output, t4: &Output, t0: &Output, t6: Result<&Output, Failure<'_, std::convert::Infallible>>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), Some(t4), Some(t0), self.bed.heard(8, t6)].into_iter().flatten().collect();
        self.bed.infallible(8, &inputs).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t7(&self, t3: &Output, t2: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t3), t2].into_iter().flatten().collect();
        self.bed.infallible(7, &inputs).await
    }
    async fn t6(&self, t3: &Output) -> Output {
        self.bed.infallible(6, &[t3]).await
    }
}

impl Subject for LooseLayered3 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [0] => held(self.t0()),
            [1] => held(self.t1()),
            [2] => held(self.t2()),
            [3] => held(self.t3()),
            [4] => held(self.t4()),
            [5] => held(self.t5()),
            [6] => held(self.t6()),
            [7] => held(self.t7()),
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered3 {
    fn table_polls(&self) -> Polls {
        Polls::Woken
    }

    fn table(&self, target: usize, given: &[(usize, u64)], how: How) -> Run<'_> {
        let mut table = Some(self.dag().limit(how.limit).policy(how.policy));
        for &(task, value) in given {
            let output = self.bed.given(task, value);
            match task {
                0 => give(&mut table, |table| table.with_t0(output)),
                1 => give(&mut table, |table| table.with_t1(output)),
                2 => give(&mut table, |table| table.with_t2(output)),
                3 => give(&mut table, |table| table.with_t3(output)),
                4 => give(&mut table, |table| table.with_t4(output)),
                5 => give(&mut table, |table| table.with_t5(output)),
                6 => give(&mut table, |table| table.with_t6(output)),
                7 => give(&mut table, |table| table.with_t7(output)),
                8 => give(&mut table, |table| table.with_t8(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 9);
        match target {
            0 => begin(&mut table, how, LooseLayered3Dag::t0),
            1 => begin(&mut table, how, LooseLayered3Dag::t1),
            2 => begin(&mut table, how, LooseLayered3Dag::t2),
            3 => begin(&mut table, how, LooseLayered3Dag::t3),
            4 => begin(&mut table, how, LooseLayered3Dag::t4),
            5 => begin(&mut table, how, LooseLayered3Dag::t5),
            6 => begin(&mut table, how, LooseLayered3Dag::t6),
            7 => begin(&mut table, how, LooseLayered3Dag::t7),
            8 => begin(&mut table, how, LooseLayered3Dag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// In which each task needs the success of all that it waits for.
pub(super) const STRICT: &[Row] = &[
    Row {
        name: "Single",
        tasks: &[
            ([&[], &[], &[], &[]], false),
        ],
        declared: &[0],
        targets: &[0],
        make: &[
            ("#[dag]", || Box::<Single>::default()),
        ],
    },
    Row {
        name: "Chain5",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], true),
            ([&[1], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], true),
            ([&[], &[3], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4],
        targets: &[0, 1, 2, 3, 4],
        make: &[
            ("#[dag]", || Box::<Chain5>::default()),
        ],
    },
    Row {
        name: "Diamonds",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1, 2], &[], &[], &[]], true),
            ([&[], &[3], &[], &[]], true),
            ([&[3], &[], &[], &[]], false),
            ([&[5], &[4], &[], &[]], true),
            ([&[], &[6], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[8], &[7], &[], &[]], false),
            ([&[9], &[], &[], &[]], true),
            ([&[9], &[], &[], &[]], false),
            ([&[11], &[10], &[], &[]], false),
        ],
        declared: &[6, 5, 7, 11, 12, 9, 2, 10, 8, 1, 4, 0, 3],
        targets: &[12],
        make: &[
            ("#[dag]", || Box::<Diamonds>::default()),
            ("#[dag(wake = \"task\")]", || Box::<DiamondsByTask>::default()),
        ],
    },
    Row {
        name: "Fan7",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[3, 6, 4, 7], &[2, 5, 1], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        targets: &[8],
        make: &[
            ("#[dag]", || Box::<Fan7>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Fan7ByTask>::default()),
        ],
    },
    Row {
        name: "Fan38",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[34, 29, 18, 28, 19, 15, 31, 21, 2, 17, 16, 1, 20, 3, 8, 12, 30, 13, 5, 7, 22, 26, 25, 14, 32, 37, 23, 24, 11, 36, 35], &[9, 38, 4, 27, 6, 10, 33], &[], &[]], false),
        ],
        declared: &[8, 13, 19, 2, 12, 17, 6, 14, 39, 4, 25, 18, 37, 28, 15, 36, 22, 29, 24, 20, 16, 11, 27, 31, 35, 38, 33, 3, 0, 9, 30, 10, 1, 34, 32, 26, 21, 5, 23, 7],
        targets: &[39],
        make: &[
            ("#[dag]", || Box::<Fan38>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Fan38ByTask>::default()),
        ],
    },
    Row {
        name: "SeedGraph",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[2], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[2, 3], &[], &[], &[]], true),
            ([&[5, 4], &[], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6],
        targets: &[0, 1, 2, 3, 4, 5, 6],
        make: &[
            ("#[dag]", || Box::<SeedGraph>::default()),
            ("#[dag(wake = \"task\")]", || Box::<SeedGraphByTask>::default()),
        ],
    },
    Row {
        name: "TwoNs",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[0], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[5], &[4], &[], &[]], true),
            ([&[5], &[], &[], &[]], false),
            ([&[3, 6, 2], &[7], &[], &[]], false),
        ],
        declared: &[8, 1, 6, 4, 2, 0, 7, 3, 5],
        targets: &[8],
        make: &[
            ("#[dag]", || Box::<TwoNs>::default()),
            ("#[dag(wake = \"task\")]", || Box::<TwoNsByTask>::default()),
        ],
    },
    Row {
        name: "Grid6",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[], &[4], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[6], &[1], &[], &[]], false),
            ([&[7, 2], &[], &[], &[]], false),
            ([&[8], &[3], &[], &[]], false),
            ([&[4, 9], &[], &[], &[]], false),
            ([&[10, 5], &[], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[7], &[12], &[], &[]], false),
            ([&[8, 13], &[], &[], &[]], false),
            ([&[14], &[9], &[], &[]], false),
            ([&[10], &[15], &[], &[]], false),
            ([&[16], &[11], &[], &[]], false),
            ([&[], &[12], &[], &[]], false),
            ([&[18, 13], &[], &[], &[]], false),
            ([&[19], &[14], &[], &[]], false),
            ([&[15], &[20], &[], &[]], false),
            ([&[21, 16], &[], &[], &[]], false),
            ([&[17, 22], &[], &[], &[]], false),
            ([&[18], &[], &[], &[]], false),
            ([&[24, 19], &[], &[], &[]], false),
            ([&[25, 20], &[], &[], &[]], false),
            ([&[21, 26], &[], &[], &[]], false),
            ([&[27, 22], &[], &[], &[]], false),
            ([&[28], &[23], &[], &[]], false),
            ([&[], &[24], &[], &[]], false),
            ([&[25, 30], &[], &[], &[]], false),
            ([&[31, 26], &[], &[], &[]], false),
            ([&[32, 27], &[], &[], &[]], false),
            ([&[28, 33], &[], &[], &[]], false),
            ([&[29, 34], &[], &[], &[]], false),
        ],
        declared: &[24, 1, 5, 6, 0, 34, 35, 9, 21, 4, 23, 30, 32, 16, 8, 33, 10, 19, 26, 12, 27, 29, 31, 22, 25, 13, 7, 2, 28, 15, 11, 20, 17, 18, 3, 14],
        targets: &[35],
        make: &[
            ("#[dag]", || Box::<Grid6>::default()),
        ],
    },
    Row {
        name: "Composed5",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], true),
            ([&[1], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[4], &[], &[], &[]], true),
            ([&[4], &[], &[], &[]], true),
            ([&[3, 5, 6], &[], &[], &[]], false),
            ([&[5, 6], &[3], &[], &[]], false),
            ([&[8, 7], &[], &[], &[]], false),
            ([&[3], &[9], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        targets: &[10],
        make: &[
            ("#[dag]", || Box::<Composed5>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed5ByTask>::default()),
        ],
    },
    Row {
        name: "Composed12",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], true),
            ([&[3, 0], &[1], &[], &[]], false),
            ([&[4], &[], &[], &[]], false),
            ([&[1, 5], &[], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[8, 3], &[1], &[], &[]], false),
            ([&[9, 3], &[], &[], &[]], false),
            ([&[10, 9, 7], &[], &[], &[]], false),
            ([&[11], &[], &[], &[]], true),
            ([&[12], &[], &[], &[]], true),
            ([&[10], &[12], &[], &[]], false),
            ([&[14, 13], &[6], &[], &[]], false),
            ([&[13, 6, 14], &[], &[], &[]], true),
            ([&[14, 12, 13, 6], &[], &[], &[]], true),
            ([&[4, 13, 14, 12], &[6], &[], &[]], true),
            ([&[9, 18], &[7], &[], &[]], false),
            ([&[10, 18, 9], &[], &[], &[]], false),
            ([&[6, 14], &[13], &[], &[]], false),
            ([&[1, 21], &[], &[], &[]], true),
            ([&[2, 10, 21], &[5], &[], &[]], false),
            ([&[19, 16, 17, 15, 23], &[20, 22], &[], &[]], false),
        ],
        declared: &[13, 14, 2, 18, 11, 24, 17, 6, 4, 10, 5, 22, 12, 1, 15, 21, 9, 19, 23, 7, 3, 16, 0, 20, 8],
        targets: &[24],
        make: &[
            ("#[dag]", || Box::<Composed12>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed12ByTask>::default()),
        ],
    },
    Row {
        name: "Composed16",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[1, 0], &[], &[], &[]], true),
            ([&[2], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[], &[4], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[5, 1, 6], &[], &[], &[]], true),
            ([&[7, 2, 0], &[], &[], &[]], true),
            ([&[4, 5, 6], &[], &[], &[]], true),
            ([&[6, 5], &[], &[], &[]], false),
            ([&[5, 0, 6, 3], &[], &[], &[]], false),
            ([&[8, 10, 9], &[11], &[], &[]], true),
            ([&[12, 9, 8], &[], &[], &[]], false),
            ([&[5, 13], &[], &[], &[]], true),
            ([&[14, 6], &[1], &[], &[]], true),
            ([&[5, 13], &[], &[], &[]], false),
            ([&[3, 13], &[], &[], &[]], false),
            ([&[16, 17, 15, 12, 11], &[], &[], &[]], false),
            ([&[16, 15, 17], &[0], &[], &[]], false),
            ([&[18, 19], &[], &[], &[]], false),
            ([&[20], &[], &[], &[]], true),
            ([&[19, 18], &[], &[], &[]], false),
            ([&[18, 12], &[19], &[], &[]], true),
            ([&[11, 19, 18], &[14, 6], &[], &[]], false),
            ([&[24, 15, 23, 22], &[], &[], &[]], false),
            ([&[10, 25], &[0], &[], &[]], true),
            ([&[22, 24, 12, 23], &[], &[], &[]], false),
            ([&[1, 19], &[18], &[], &[]], false),
            ([&[12, 14, 28], &[], &[], &[]], true),
            ([&[7, 29, 11], &[0], &[], &[]], true),
            ([&[18, 3, 19], &[], &[], &[]], false),
            ([&[5, 19], &[18], &[], &[]], false),
            ([&[19, 13, 18], &[], &[], &[]], false),
            ([&[10], &[19, 5, 18], &[], &[]], true),
            ([&[34], &[], &[], &[]], true),
            ([&[33, 35], &[12], &[], &[]], false),
            ([&[33, 11], &[35], &[], &[]], false),
            ([&[9, 37], &[], &[], &[]], false),
            ([&[8, 2, 36, 32, 6, 38], &[12], &[], &[]], false),
            ([&[32, 33, 38], &[36, 13, 9], &[], &[]], false),
            ([&[5, 38, 32, 36], &[], &[], &[]], false),
            ([&[41, 15], &[19, 11], &[], &[]], true),
            ([&[38, 12, 36, 32], &[], &[], &[]], true),
            ([&[32, 5, 38, 36, 4], &[16, 37, 7], &[], &[]], false),
            ([&[8, 36, 38, 33, 32, 7], &[], &[], &[]], false),
            ([&[38, 14], &[32, 19, 36], &[], &[]], true),
            ([&[5, 38, 36], &[32], &[], &[]], true),
            ([&[6, 46], &[47, 18], &[], &[]], true),
            ([&[32, 36, 38], &[], &[], &[]], true),
            ([&[47, 37, 48, 45, 11, 49, 46, 6], &[14], &[], &[]], false),
            ([&[50, 3, 14, 47], &[], &[], &[]], true),
            ([&[11, 49, 48, 45], &[], &[], &[]], false),
            ([&[32, 36, 38], &[1], &[], &[]], false),
            ([&[18, 14], &[1, 19], &[], &[]], true),
            ([&[18, 1, 19, 6], &[], &[], &[]], false),
            ([&[], &[13], &[], &[]], false),
            ([&[56], &[], &[], &[]], false),
            ([&[57, 3], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[59], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[61], &[63, 62], &[], &[]], true),
            ([&[64], &[], &[], &[]], true),
            ([&[63, 62], &[61], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[67], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[70, 69, 68], &[], &[], &[]], false),
            ([&[71], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[72, 77, 74, 68, 76, 75, 73], &[], &[], &[]], false),
            ([&[72, 73, 75], &[74, 77, 70, 76], &[], &[]], true),
            ([&[75, 76, 73, 74, 72, 77], &[], &[], &[]], false),
            ([&[76, 72, 73, 74, 68, 77], &[75], &[], &[]], true),
            ([&[58, 43, 29, 60, 66, 54, 10, 42, 53, 31, 79, 41, 40, 81, 80, 25, 27, 33, 26, 78, 39, 65, 30, 50], &[15, 55, 44, 21, 51, 52], &[], &[]], false),
            ([&[22, 49, 14, 36, 82], &[59, 18], &[], &[]], false),
            ([&[79, 30, 80, 26, 60, 21, 39, 42, 2, 81, 44, 65, 58, 24, 66, 52, 68, 40, 27, 55, 31, 13, 54], &[53, 43, 51, 15, 78], &[], &[]], false),
            ([&[80, 64, 57, 21, 78, 55, 60, 65, 31, 75, 52, 53, 40, 51, 79, 39, 54, 81, 42, 26, 44, 43, 32, 66], &[8, 0, 77, 58, 30, 27], &[], &[]], true),
            ([&[39, 10, 43, 11, 56, 46, 26, 44, 53, 75, 21, 30, 52, 78, 40, 65, 58, 60, 51, 42, 55, 80], &[31, 27, 54, 81, 79, 66], &[], &[]], false),
            ([&[12, 16, 84, 48, 41, 45, 85, 83], &[86], &[], &[]], false),
            ([&[73, 8, 87, 80], &[], &[], &[]], false),
            ([&[77, 59, 26, 3, 63, 85, 29, 21, 0, 70], &[88], &[], &[]], false),
            ([&[81, 53, 43, 11, 13, 54, 40, 66, 26, 79, 1, 27, 44, 30, 80, 51, 60, 78], &[52, 58, 21, 42, 65, 55, 31, 39], &[], &[]], false),
            ([&[23, 90, 65, 3], &[17], &[], &[]], false),
            ([&[89, 31, 91, 73, 66, 45], &[20, 77, 68], &[], &[]], false),
            ([&[27, 89, 35, 34, 91], &[], &[], &[]], true),
            ([&[64, 93, 81, 30, 63, 57, 32, 5], &[49, 48, 50], &[], &[]], true),
            ([&[94, 3, 86, 30, 11, 83], &[47, 42, 63], &[], &[]], false),
            ([&[71, 33, 40, 35, 93, 5, 70, 83, 65, 81], &[], &[], &[]], false),
            ([&[20, 28, 96], &[95, 91], &[], &[]], false),
            ([&[70, 97, 75, 84, 38, 66, 94], &[], &[], &[]], false),
            ([&[28, 3, 38], &[89, 98], &[], &[]], true),
            ([&[9, 98, 18], &[22], &[], &[]], false),
            ([&[100, 41, 16, 2, 25, 34, 1, 90, 99, 45], &[65], &[], &[]], false),
            ([&[22, 31, 64, 70, 60, 99, 82, 18, 17, 101], &[50], &[], &[]], false),
            ([&[44, 2, 50, 41, 11, 88, 63], &[53, 59, 90, 67, 82, 102], &[], &[]], false),
            ([&[82, 99, 78, 7, 103], &[101, 22], &[], &[]], false),
            ([&[102, 41, 74, 90, 103, 55, 9, 104, 84], &[39, 22], &[], &[]], false),
            ([&[23, 41, 76, 14, 96, 26], &[9, 103, 10], &[], &[]], false),
            ([&[50, 8, 97, 45, 106, 44, 105, 77, 93, 14], &[66, 30, 67, 104], &[], &[]], false),
            ([&[74, 105, 35, 48, 78, 5, 81, 27, 85, 106, 7], &[], &[], &[]], false),
            ([&[77, 63, 4, 106, 38, 6, 1, 90, 105, 69, 59], &[72, 82, 51, 104], &[], &[]], false),
            ([&[105, 47, 106, 40, 3, 33, 86], &[56, 52], &[], &[]], false),
            ([&[91, 105, 21, 45, 55, 54, 106, 57, 83], &[71], &[], &[]], false),
            ([&[111, 13, 110, 14, 23, 5, 109], &[8, 33, 6], &[], &[]], true),
            ([&[26, 111, 90, 99, 112, 3, 8, 107, 108, 106, 79, 48], &[88, 109], &[], &[]], false),
            ([&[8, 113, 12, 15], &[], &[], &[]], true),
            ([&[105, 20, 114, 89, 113, 68, 101, 84, 83, 112], &[85, 92, 108, 10], &[], &[]], false),
            ([&[25, 92, 45, 79, 81, 49, 83, 41, 105], &[31, 114, 18], &[], &[]], false),
            ([&[94, 26, 44, 71, 110, 92, 95, 16, 73, 114], &[1], &[], &[]], false),
            ([&[56, 1, 8, 107, 100, 106], &[104, 102, 117], &[], &[]], false),
            ([&[50, 113, 33, 115, 24, 99, 118, 14, 41], &[16, 76, 116], &[], &[]], false),
        ],
        declared: &[26, 9, 109, 37, 96, 78, 33, 93, 57, 7, 41, 23, 36, 83, 6, 89, 105, 75, 64, 38, 68, 67, 42, 5, 70, 55, 118, 13, 12, 48, 71, 114, 28, 39, 117, 87, 34, 62, 45, 110, 46, 54, 15, 22, 107, 116, 14, 91, 8, 77, 65, 59, 85, 112, 49, 27, 25, 35, 43, 88, 66, 103, 102, 119, 104, 47, 2, 58, 74, 50, 0, 79, 80, 108, 11, 24, 52, 44, 53, 72, 31, 95, 51, 98, 61, 20, 115, 106, 86, 10, 18, 69, 111, 92, 19, 63, 17, 82, 56, 3, 4, 94, 16, 21, 1, 84, 99, 29, 113, 76, 81, 32, 30, 73, 40, 101, 97, 100, 60, 90],
        targets: &[119],
        make: &[
            ("#[dag]", || Box::<Composed16>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed16ByTask>::default()),
        ],
    },
    Row {
        name: "Layered6",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[1, 0], &[], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[0], &[1], &[], &[]], false),
            ([&[1, 5], &[], &[], &[]], false),
            ([&[2, 3], &[], &[], &[]], true),
            ([&[4], &[2], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[1, 2], &[4], &[], &[]], true),
            ([&[8, 2], &[], &[], &[]], false),
            ([&[12], &[], &[], &[]], true),
            ([&[11, 10, 6, 9, 7], &[13], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
        targets: &[7, 14],
        make: &[
            ("#[dag]", || Box::<Layered6>::default()),
        ],
    },
    Row {
        name: "Layered12",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[4], &[3], &[], &[]], true),
            ([&[0, 3, 4], &[], &[], &[]], false),
            ([&[5], &[], &[], &[]], true),
            ([&[6], &[], &[], &[]], false),
            ([&[5, 1], &[], &[], &[]], true),
            ([&[5, 2], &[6], &[], &[]], false),
            ([&[6, 5], &[], &[], &[]], false),
            ([&[10, 7], &[], &[], &[]], false),
            ([&[7, 11], &[], &[], &[]], true),
            ([&[11, 7], &[], &[], &[]], false),
            ([&[8, 11], &[], &[], &[]], false),
            ([&[8, 10], &[], &[], &[]], false),
            ([&[16, 14], &[], &[], &[]], false),
            ([&[14], &[3], &[], &[]], false),
            ([&[15, 16], &[5], &[], &[]], true),
            ([&[16], &[], &[], &[]], true),
            ([&[9, 20], &[], &[], &[]], true),
            ([&[17, 18], &[], &[], &[]], false),
            ([&[13], &[18], &[], &[]], false),
            ([&[], &[17], &[], &[]], false),
            ([&[20], &[], &[], &[]], false),
            ([&[17, 20], &[], &[], &[]], true),
            ([&[21, 22], &[], &[], &[]], false),
            ([&[], &[23], &[], &[]], false),
            ([&[28, 19, 25], &[26, 24, 27, 12], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
        targets: &[29],
        make: &[
            ("#[dag]", || Box::<Layered12>::default()),
        ],
    },
    Row {
        name: "Layered15",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[3, 2], &[0], &[], &[]], false),
            ([&[2, 0, 3], &[], &[], &[]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[2], &[4], &[], &[]], true),
            ([&[4], &[], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[5, 7, 6], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[8, 10], &[], &[], &[]], false),
            ([&[8], &[], &[], &[]], false),
            ([&[12], &[], &[], &[]], false),
            ([&[6, 14], &[], &[], &[]], true),
            ([&[16, 14], &[], &[], &[]], false),
            ([&[11, 14], &[16], &[], &[]], true),
            ([&[6, 15], &[], &[], &[]], false),
            ([&[13, 20], &[], &[], &[]], false),
            ([&[], &[6, 18], &[], &[]], true),
            ([&[19], &[17], &[], &[]], false),
            ([&[21], &[], &[], &[]], false),
            ([&[22, 18], &[], &[], &[]], true),
            ([&[23], &[], &[], &[]], false),
            ([&[22], &[23], &[], &[]], true),
            ([&[23], &[3], &[], &[]], true),
            ([&[17, 28], &[], &[], &[]], false),
            ([&[25], &[], &[], &[]], false),
            ([&[15], &[], &[], &[]], false),
            ([&[27, 24], &[], &[], &[]], false),
            ([&[28, 25], &[27], &[], &[]], true),
            ([&[28, 24], &[], &[], &[]], false),
            ([&[17, 31], &[32], &[], &[]], false),
            ([&[34, 33], &[], &[], &[]], false),
            ([&[29, 0], &[], &[], &[]], false),
            ([&[3, 32], &[], &[], &[]], false),
            ([&[29], &[], &[], &[]], false),
            ([&[33, 32], &[], &[], &[]], false),
            ([&[36], &[], &[], &[]], true),
            ([&[38, 40], &[], &[], &[]], false),
            ([&[36, 37, 38], &[], &[], &[]], false),
            ([&[], &[42, 35], &[], &[]], false),
            ([&[43], &[12], &[], &[]], false),
            ([&[43], &[], &[], &[]], true),
            ([&[], &[41], &[], &[]], true),
            ([&[44], &[], &[], &[]], false),
            ([&[11, 46], &[], &[], &[]], false),
            ([&[47, 44, 0], &[], &[], &[]], true),
            ([&[45], &[], &[], &[]], false),
            ([&[], &[44], &[], &[]], false),
            ([&[20], &[], &[], &[]], true),
            ([&[52], &[], &[], &[]], false),
            ([&[21], &[], &[], &[]], false),
            ([&[52], &[], &[], &[]], false),
            ([&[51], &[], &[], &[]], false),
            ([&[56], &[], &[], &[]], true),
            ([&[56], &[], &[], &[]], true),
            ([&[10, 56, 57], &[], &[], &[]], false),
            ([&[55, 44], &[], &[], &[]], true),
            ([&[29], &[57], &[], &[]], false),
            ([&[54, 56], &[], &[], &[]], true),
            ([&[8, 62], &[], &[], &[]], false),
            ([&[58, 63], &[], &[], &[]], false),
            ([&[3, 61], &[], &[], &[]], false),
            ([&[59], &[], &[], &[]], false),
            ([&[64, 67], &[], &[], &[]], true),
            ([&[68], &[], &[], &[]], true),
            ([&[], &[68], &[], &[]], false),
            ([&[68, 42], &[], &[], &[]], false),
            ([&[6, 68], &[], &[], &[]], false),
            ([&[69, 5], &[], &[], &[]], true),
            ([&[26, 70], &[], &[], &[]], false),
            ([&[72], &[], &[], &[]], true),
            ([&[69], &[], &[], &[]], false),
            ([&[74, 76], &[], &[], &[]], false),
            ([&[], &[74], &[], &[]], true),
            ([&[78, 77], &[], &[], &[]], false),
            ([&[46], &[], &[], &[]], true),
            ([&[78], &[], &[], &[]], true),
            ([&[78, 77], &[], &[], &[]], false),
            ([&[59, 46], &[77], &[], &[]], false),
            ([&[78], &[], &[], &[]], false),
            ([&[79, 82, 84], &[], &[], &[]], false),
            ([&[], &[39], &[], &[]], true),
            ([&[80], &[82], &[], &[]], false),
            ([&[82], &[], &[], &[]], true),
            ([&[86], &[85, 88], &[], &[]], true),
            ([&[87], &[], &[], &[]], true),
            ([&[83], &[57], &[], &[]], true),
            ([&[88, 86, 41], &[], &[], &[]], false),
            ([&[92, 91], &[], &[], &[]], false),
            ([&[74, 90], &[], &[], &[]], false),
            ([&[90, 92], &[], &[], &[]], false),
            ([&[89, 90], &[], &[], &[]], false),
            ([&[95], &[], &[], &[]], false),
            ([&[], &[96], &[], &[]], false),
            ([&[95, 94], &[], &[], &[]], true),
            ([&[], &[93], &[], &[]], true),
            ([&[94], &[], &[], &[]], false),
            ([&[95, 96], &[], &[], &[]], false),
            ([&[101, 99, 98], &[], &[], &[]], true),
            ([&[97], &[], &[], &[]], false),
            ([&[99], &[101], &[], &[]], true),
            ([&[94, 98], &[], &[], &[]], false),
            ([&[66], &[], &[], &[]], false),
            ([&[107, 106], &[], &[], &[]], true),
            ([&[49, 75, 73, 100, 81, 30, 102, 105, 9, 50, 108, 65], &[104, 103, 71, 48, 60, 53], &[], &[]], false),
        ],
        declared: &[102, 109, 14, 29, 7, 79, 4, 88, 77, 39, 108, 50, 8, 104, 26, 10, 105, 73, 52, 103, 5, 59, 86, 28, 60, 2, 9, 24, 13, 15, 74, 53, 96, 58, 76, 51, 55, 3, 46, 57, 64, 21, 49, 65, 69, 18, 38, 80, 101, 1, 89, 16, 91, 68, 43, 33, 107, 56, 25, 47, 99, 72, 61, 95, 97, 34, 37, 63, 12, 100, 106, 6, 70, 44, 94, 98, 62, 81, 82, 40, 66, 48, 85, 23, 67, 31, 32, 92, 0, 20, 11, 22, 35, 30, 75, 90, 19, 78, 27, 41, 54, 87, 45, 84, 71, 17, 36, 93, 83, 42],
        targets: &[109],
        make: &[
            ("#[dag]", || Box::<Layered15>::default()),
        ],
    },
    Row {
        name: "Wide33",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[7, 2], &[], &[], &[]], false),
            ([&[18, 22, 20, 1, 14, 21], &[], &[], &[]], false),
            ([&[19, 29, 26, 30, 13], &[], &[], &[]], false),
            ([&[28, 5, 24, 2, 4, 25, 34], &[26, 9], &[], &[]], true),
            ([&[30, 12, 17, 22, 15], &[], &[], &[]], false),
            ([&[25, 6, 29, 16], &[9], &[], &[]], false),
            ([&[11, 24, 32, 29, 26, 20], &[19], &[], &[]], true),
            ([&[10, 38, 3, 12, 23, 27], &[], &[], &[]], true),
            ([&[13, 16, 14, 30, 0, 10], &[], &[], &[]], true),
            ([&[7, 32], &[], &[], &[]], true),
            ([&[18], &[23, 17], &[], &[]], false),
            ([&[1, 28, 17, 22, 9], &[3], &[], &[]], true),
            ([&[8, 5, 0], &[11, 33], &[], &[]], false),
            ([&[31, 23, 32, 2, 15, 6], &[], &[], &[]], false),
            ([&[13, 19], &[25], &[], &[]], false),
            ([&[4, 8, 31, 27, 38, 21], &[], &[], &[]], false),
            ([&[44, 40, 41, 45, 43, 46, 36, 35, 37, 48], &[42, 39, 47], &[], &[]], true),
        ],
        declared: &[31, 40, 21, 43, 22, 20, 19, 46, 39, 1, 0, 41, 29, 32, 34, 12, 30, 45, 23, 14, 28, 5, 47, 3, 6, 17, 49, 11, 44, 25, 15, 37, 8, 10, 24, 13, 33, 18, 38, 9, 4, 27, 26, 16, 2, 35, 7, 42, 48, 36],
        targets: &[49],
        make: &[
            ("#[dag]", || Box::<Wide33>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Wide33ByTask>::default()),
        ],
    },
    Row {
        name: "Wide65",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[61, 8, 22, 30, 32, 53, 28, 7, 44], &[0], &[], &[]], true),
            ([&[59, 60, 38, 64, 50, 1, 36, 62, 31, 34, 30, 13, 21], &[55, 15], &[], &[]], true),
            ([&[34, 47, 46, 66, 57, 54, 11, 10, 18, 19], &[64], &[], &[]], false),
            ([&[43, 56, 44, 26, 14, 59, 8, 40, 46, 35], &[10, 33, 22, 52], &[], &[]], false),
            ([&[40, 39, 36, 12, 4, 42, 47], &[], &[], &[]], true),
            ([&[32, 42, 69, 13, 17], &[43, 48, 16], &[], &[]], false),
            ([&[8, 4, 41, 2, 19, 37, 9], &[33, 23], &[], &[]], false),
            ([&[6, 49, 29, 60, 18, 3, 5, 7, 23, 20], &[51], &[], &[]], false),
            ([&[26, 48, 11, 2, 50, 62, 25, 28, 16, 27, 51], &[], &[], &[]], true),
            ([&[20, 24, 1, 10, 0, 28, 45, 49], &[61, 29], &[], &[]], false),
            ([&[38, 61, 63, 14, 31, 12, 69, 9, 48, 49, 58, 35, 53, 42], &[52, 57, 62], &[], &[]], false),
            ([&[19, 55, 63, 15, 37, 25, 60, 22, 5, 53, 23], &[18, 35], &[], &[]], false),
            ([&[68, 27, 31, 9, 29, 54, 5, 3, 24], &[17, 41, 15], &[], &[]], false),
            ([&[58, 21, 44, 37, 6, 56, 45, 52], &[39, 34, 32, 46], &[], &[]], false),
            ([&[78, 73, 70, 71, 67, 77, 76, 72], &[65, 75, 74], &[], &[]], true),
        ],
        declared: &[46, 24, 44, 71, 23, 43, 4, 19, 40, 2, 18, 26, 61, 17, 11, 79, 48, 73, 51, 7, 3, 52, 14, 37, 9, 74, 47, 77, 68, 53, 66, 6, 30, 20, 65, 21, 5, 10, 34, 13, 55, 8, 16, 15, 62, 60, 45, 32, 67, 29, 49, 42, 57, 33, 12, 54, 1, 25, 36, 0, 41, 38, 28, 64, 56, 22, 50, 39, 72, 59, 75, 63, 35, 78, 76, 69, 27, 58, 31, 70],
        targets: &[79],
        make: &[
            ("#[dag]", || Box::<Wide65>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Wide65ByTask>::default()),
        ],
    },
];

/// In which some tasks go on without others.
pub(super) const TOLERANT: &[Row] = &[
    Row {
        name: "LooseComposed0",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[], &[0], &[]], true),
        ],
        declared: &[0, 1, 2],
        targets: &[0, 1, 2],
        make: &[
            ("#[dag]", || Box::<LooseComposed0>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed0ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered0",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[0], &[]], false),
            ([&[1], &[], &[], &[]], false),
        ],
        declared: &[1, 2, 0],
        targets: &[0, 1, 2],
        make: &[
            ("#[dag]", || Box::<LooseLayered0>::default()),
        ],
    },
    Row {
        name: "LooseComposed1",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[0], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[], &[], &[2]], false),
            ([&[], &[], &[3], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4],
        targets: &[0, 1, 2, 3, 4],
        make: &[
            ("#[dag]", || Box::<LooseComposed1>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed1ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered1",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[3], &[0], &[1, 2], &[]], true),
        ],
        declared: &[2, 4, 3, 1, 0],
        targets: &[0, 1, 2, 3, 4],
        make: &[
            ("#[dag]", || Box::<LooseLayered1>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseLayered1ByTask>::default()),
        ],
    },
    Row {
        name: "LooseComposed2",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[1], &[], &[0], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[4], &[], &[1], &[]], true),
            ([&[2, 5, 3], &[], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6],
        targets: &[0, 1, 2, 3, 4, 5, 6],
        make: &[
            ("#[dag]", || Box::<LooseComposed2>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed2ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered2",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[], &[], &[2], &[]], false),
            ([&[0], &[], &[1], &[]], true),
            ([&[4, 5], &[], &[], &[3]], false),
        ],
        declared: &[2, 1, 3, 4, 0, 5, 6],
        targets: &[0, 1, 2, 3, 4, 5, 6],
        make: &[
            ("#[dag]", || Box::<LooseLayered2>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseLayered2ByTask>::default()),
        ],
    },
    Row {
        name: "LooseComposed3",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[], &[], &[3], &[]], true),
            ([&[2], &[], &[3], &[4]], false),
            ([&[4], &[], &[], &[]], true),
            ([&[6, 5], &[], &[], &[]], true),
            ([&[0, 3], &[], &[7], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        make: &[
            ("#[dag]", || Box::<LooseComposed3>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed3ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered3",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[3], &[], &[2], &[]], false),
            ([&[1, 4, 0], &[7, 5], &[6], &[]], false),
        ],
        declared: &[0, 4, 5, 3, 8, 2, 1, 7, 6],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        make: &[
            ("#[dag]", || Box::<LooseLayered3>::default()),
        ],
    },
];
