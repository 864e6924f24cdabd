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

/// Tasks 18, edges 28, width 7; series-parallel.
#[derive(Default)]
struct Composed5 {
    bed: Bed,
}

#[dagio::dag(run(t17), compile = 0)]
impl Composed5 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t1)]
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t2)]
    async fn t6(&self, t4: &Output, t0: &Output, t3: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t4, t0, t3, t5]).await
    }
    async fn t7(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6]).await
    }
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
    async fn t9(&self, t7: &Output) -> Output {
        self.bed.infallible(9, &[t7]).await
    }
    #[depends(t7)]
    async fn t10(&self, t1: &Output) -> Output {
        self.bed.infallible(10, &[t1]).await
    }
    async fn t11(&self, t7: &Output) -> Output {
        self.bed.infallible(11, &[t7]).await
    }
    #[depends(t3)]
    async fn t12(&self, t11: &Output, t4: &Output) -> Output {
        self.bed.infallible(12, &[t11, t4]).await
    }
    #[depends(t11)]
    async fn t13(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t1]).await
    }
    async fn t14(&self, t11: &Output) -> Output {
        self.bed.infallible(14, &[t11]).await
    }
    async fn t15(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t7]).await
    }
    async fn t16(&self, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t15]).await
    }
    #[depends(t14)]
    async fn t17(&self, t4: &Output, t10: &Output, t16: &Output, t9: &Output, t13: &Output, t8: &Output, t12: &Output) -> Output {
        self.bed.infallible(17, &[t4, t10, t16, t9, t13, t8, t12]).await
    }
}

impl Subject for Composed5 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [17] => held(self.t17()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed5 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 18);
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
            11 => begin(&mut table, how, Composed5Dag::t11),
            12 => begin(&mut table, how, Composed5Dag::t12),
            13 => begin(&mut table, how, Composed5Dag::t13),
            14 => begin(&mut table, how, Composed5Dag::t14),
            15 => begin(&mut table, how, Composed5Dag::t15),
            16 => begin(&mut table, how, Composed5Dag::t16),
            17 => begin(&mut table, how, Composed5Dag::t17),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 18, edges 28, width 7; series-parallel.
#[derive(Default)]
struct Composed5ByTask {
    bed: Bed,
}

#[dagio::dag(run(t17), compile = 0, wake = "task")]
impl Composed5ByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    #[depends(t1)]
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t2)]
    async fn t6(&self, t4: &Output, t0: &Output, t3: &Output, t5: &Output) -> Output {
        self.bed.infallible(6, &[t4, t0, t3, t5]).await
    }
    async fn t7(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6]).await
    }
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
    async fn t9(&self, t7: &Output) -> Output {
        self.bed.infallible(9, &[t7]).await
    }
    #[depends(t7)]
    async fn t10(&self, t1: &Output) -> Output {
        self.bed.infallible(10, &[t1]).await
    }
    async fn t11(&self, t7: &Output) -> Output {
        self.bed.infallible(11, &[t7]).await
    }
    #[depends(t3)]
    async fn t12(&self, t11: &Output, t4: &Output) -> Output {
        self.bed.infallible(12, &[t11, t4]).await
    }
    #[depends(t11)]
    async fn t13(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t1]).await
    }
    async fn t14(&self, t11: &Output) -> Output {
        self.bed.infallible(14, &[t11]).await
    }
    async fn t15(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t7]).await
    }
    async fn t16(&self, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t15]).await
    }
    #[depends(t14)]
    async fn t17(&self, t4: &Output, t10: &Output, t16: &Output, t9: &Output, t13: &Output, t8: &Output, t12: &Output) -> Output {
        self.bed.infallible(17, &[t4, t10, t16, t9, t13, t8, t12]).await
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
            [17] => held(self.t17()),
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
                11 => give(&mut table, |table| table.with_t11(output)),
                12 => give(&mut table, |table| table.with_t12(output)),
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 18);
        match target {
            17 => begin(&mut table, how, Composed5ByTaskDag::t17),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 30, edges 52, width 8; not series-parallel.
#[derive(Default)]
struct Layered6 {
    bed: Bed,
}

#[dagio::dag(run(t29), compile = 0)]
impl Layered6 {
    async fn t19(&self, t16: &Output, t5: &Output, t15: &Output) -> Output {
        self.bed.infallible(19, &[t16, t5, t15]).await
    }
    async fn t23(&self, t18: &Output, t13: &Output) -> Output {
        self.bed.infallible(23, &[t18, t13]).await
    }
    async fn t12(&self, t10: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t10, t7]).await
    }
    async fn t14(&self, t11: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t11, t7]).await
    }
    #[depends(t11)]
    async fn t15(&self, t8: &Output) -> Output {
        self.bed.infallible(15, &[t8]).await
    }
    #[depends(t10)]
    async fn t16(&self, t8: &Output) -> Output {
        self.bed.infallible(16, &[t8]).await
    }
    async fn t17(&self, t14: &Output, t16: &Output) -> Output {
        self.bed.infallible(17, &[t14, t16]).await
    }
    async fn t5(&self, t4: &Output, t3: &Output) -> Output {
        self.bed.infallible(5, &[t4, t3]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t25(&self, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t20]).await
    }
    async fn t26(&self, t17: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t17, t20]).await
    }
    #[depends(t4)]
    async fn t6(&self, t0: &Output, t3: &Output) -> Output {
        self.bed.infallible(6, &[t0, t3]).await
    }
    async fn t22(&self, t18: &Output, t17: &Output) -> Output {
        self.bed.infallible(22, &[t18, t17]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t18(&self, t3: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t3, t14]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    #[depends(t11)]
    async fn t13(&self, t7: &Output) -> Output {
        self.bed.infallible(13, &[t7]).await
    }
    #[depends(t27)]
    async fn t29(&self, t12: &Output, t25: &Output, t26: &Output, t19: &Output, t24: &Output, t28: &Output) -> Output {
        self.bed.infallible(29, &[t12, t25, t26, t19, t24, t28]).await
    }
    async fn t11(&self, t6: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t6, t5]).await
    }
    async fn t9(&self, t1: &Output, t5: &Output) -> Output {
        self.bed.infallible(9, &[t1, t5]).await
    }
    async fn t27(&self, t22: &Output, t21: &Output) -> Output {
        self.bed.infallible(27, &[t22, t21]).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    async fn t28(&self, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(28, &[t23]).await
    }
    async fn t10(&self, t6: &Output, t2: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t6, t2, t5]).await
    }
    async fn t24(&self, t17: &Output) -> Result<Output, Failed> {
        self.bed.fallible(24, &[t17]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t16)]
    async fn t20(&self) -> Output {
        self.bed.infallible(20, &[]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    #[depends(t9)]
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
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
            [29] => held(self.t29()),
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
            15 => begin(&mut table, how, Layered6Dag::t15),
            16 => begin(&mut table, how, Layered6Dag::t16),
            17 => begin(&mut table, how, Layered6Dag::t17),
            18 => begin(&mut table, how, Layered6Dag::t18),
            19 => begin(&mut table, how, Layered6Dag::t19),
            20 => begin(&mut table, how, Layered6Dag::t20),
            21 => begin(&mut table, how, Layered6Dag::t21),
            22 => begin(&mut table, how, Layered6Dag::t22),
            23 => begin(&mut table, how, Layered6Dag::t23),
            24 => begin(&mut table, how, Layered6Dag::t24),
            25 => begin(&mut table, how, Layered6Dag::t25),
            26 => begin(&mut table, how, Layered6Dag::t26),
            27 => begin(&mut table, how, Layered6Dag::t27),
            28 => begin(&mut table, how, Layered6Dag::t28),
            29 => begin(&mut table, how, Layered6Dag::t29),
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
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t25, t16)]
    async fn t38(&self, t29: &Output, t9: &Output, t6: &Output) -> Output {
        self.bed.infallible(38, &[t29, t9, t6]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    #[depends(t0, t33)]
    async fn t45(&self, t11: &Output, t8: &Output, t5: &Output) -> Output {
        self.bed.infallible(45, &[t11, t8, t5]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t22(&self) -> Result<Output, Failed> {
        self.bed.fallible(22, &[]).await
    }
    async fn t12(&self) -> Result<Output, Failed> {
        self.bed.fallible(12, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    #[depends(t27)]
    async fn t48(&self, t4: &Output, t21: &Output, t38: &Output, t31: &Output, t8: &Output) -> Output {
        self.bed.infallible(48, &[t4, t21, t38, t31, t8]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t19(&self) -> Output {
        self.bed.infallible(19, &[]).await
    }
    async fn t43(&self, t23: &Output, t18: &Output, t17: &Output) -> Output {
        self.bed.infallible(43, &[t23, t18, t17]).await
    }
    async fn t14(&self) -> Result<Output, Failed> {
        self.bed.fallible(14, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    #[depends(t10)]
    async fn t41(&self, t30: &Output, t0: &Output, t13: &Output, t16: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(41, &[t30, t0, t13, t16, t14]).await
    }
    #[depends(t24)]
    async fn t39(&self, t26: &Output, t29: &Output, t11: &Output, t20: &Output, t19: &Output, t32: &Output) -> Output {
        self.bed.infallible(39, &[t26, t29, t11, t20, t19, t32]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    #[depends(t1)]
    async fn t34(&self, t21: &Output, t20: &Output, t18: &Output, t14: &Output, t22: &Output) -> Output {
        self.bed.infallible(34, &[t21, t20, t18, t14, t22]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    #[depends(t29, t30)]
    async fn t35(&self, t13: &Output, t26: &Output, t19: &Output) -> Output {
        self.bed.infallible(35, &[t13, t26, t19]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    #[depends(t2, t4)]
    async fn t36(&self, t24: &Output, t9: &Output, t26: &Output, t34: &Output, t5: &Output, t28: &Output, t25: &Output) -> Output {
        self.bed.infallible(36, &[t24, t9, t26, t34, t5, t28, t25]).await
    }
    async fn t46(&self, t2: &Output, t6: &Output, t15: &Output, t32: &Output, t23: &Output, t31: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t2, t6, t15, t32, t23, t31]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    async fn t42(&self, t32: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(42, &[t32, t7]).await
    }
    #[depends(t23, t12, t27)]
    async fn t40(&self, t10: &Output, t38: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(40, &[t10, t38, t3]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    #[depends(t17)]
    async fn t44(&self, t28: &Output, t3: &Output, t22: &Output, t9: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(44, &[t28, t3, t22, t9, t1]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t25)]
    async fn t47(&self, t19: &Output, t13: &Output) -> Output {
        self.bed.infallible(47, &[t19, t13]).await
    }
    #[depends(t30, t22, t15)]
    async fn t37(&self, t12: &Output, t17: &Output) -> Result<Output, Failed> {
        self.bed.fallible(37, &[t12, t17]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    #[depends(t7)]
    async fn t33(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(33, &[t2]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    #[depends(t40, t35, t42)]
    async fn t49(&self, t41: &Output, t48: &Output, t47: &Output, t46: &Output, t39: &Output, t36: &Output, t44: &Output, t37: &Output, t43: &Output, t45: &Output) -> Output {
        self.bed.infallible(49, &[t41, t48, t47, t46, t39, t36, t44, t37, t43, t45]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t32(&self) -> Result<Output, Failed> {
        self.bed.fallible(32, &[]).await
    }
    async fn t23(&self) -> Output {
        self.bed.infallible(23, &[]).await
    }
    async fn t21(&self) -> Result<Output, Failed> {
        self.bed.fallible(21, &[]).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
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

/// Tasks 80, edges 171, width 65; not series-parallel.
#[derive(Default)]
struct Wide65 {
    bed: Bed,
}

#[dagio::dag(run(t79), compile = 0)]
impl Wide65 {
    async fn t22(&self) -> Output {
        self.bed.infallible(22, &[]).await
    }
    async fn t59(&self) -> Output {
        self.bed.infallible(59, &[]).await
    }
    async fn t48(&self) -> Output {
        self.bed.infallible(48, &[]).await
    }
    #[depends(t43, t16, t69, t13)]
    async fn t70(&self, t17: &Output, t32: &Output, t48: &Output, t42: &Output) -> Output {
        self.bed.infallible(70, &[t17, t32, t48, t42]).await
    }
    async fn t52(&self) -> Output {
        self.bed.infallible(52, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t23(&self) -> Output {
        self.bed.infallible(23, &[]).await
    }
    async fn t44(&self) -> Output {
        self.bed.infallible(44, &[]).await
    }
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    async fn t49(&self) -> Output {
        self.bed.infallible(49, &[]).await
    }
    async fn t62(&self) -> Output {
        self.bed.infallible(62, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t42(&self) -> Output {
        self.bed.infallible(42, &[]).await
    }
    async fn t37(&self) -> Output {
        self.bed.infallible(37, &[]).await
    }
    #[depends(t72)]
    async fn t79(&self, t75: &Output, t76: &Output, t78: &Output, t71: &Output, t70: &Output, t73: &Output, t67: &Output, t65: &Output, t77: &Output, t74: &Output) -> Output {
        self.bed.infallible(79, &[t75, t76, t78, t71, t70, t73, t67, t65, t77, t74]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t45(&self) -> Output {
        self.bed.infallible(45, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t47(&self) -> Output {
        self.bed.infallible(47, &[]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    async fn t10(&self) -> Output {
        self.bed.infallible(10, &[]).await
    }
    async fn t39(&self) -> Output {
        self.bed.infallible(39, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t58(&self) -> Output {
        self.bed.infallible(58, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    #[depends(t12, t36, t47, t39)]
    async fn t69(&self, t40: &Output, t42: &Output, t4: &Output) -> Output {
        self.bed.infallible(69, &[t40, t42, t4]).await
    }
    #[depends(t4, t19, t41)]
    async fn t71(&self, t9: &Output, t33: &Output, t37: &Output, t23: &Output, t2: &Output, t8: &Output) -> Output {
        self.bed.infallible(71, &[t9, t33, t37, t23, t2, t8]).await
    }
    async fn t54(&self) -> Output {
        self.bed.infallible(54, &[]).await
    }
    async fn t50(&self) -> Output {
        self.bed.infallible(50, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t15, t29, t9)]
    async fn t77(&self, t54: &Output, t41: &Output, t31: &Output, t3: &Output, t24: &Output, t27: &Output, t5: &Output, t68: &Output, t17: &Output) -> Output {
        self.bed.infallible(77, &[t54, t41, t31, t3, t24, t27, t5, t68, t17]).await
    }
    #[depends(t18, t5, t51, t3)]
    async fn t72(&self, t60: &Output, t20: &Output, t7: &Output, t23: &Output, t6: &Output, t49: &Output, t29: &Output) -> Output {
        self.bed.infallible(72, &[t60, t20, t7, t23, t6, t49, t29]).await
    }
    async fn t21(&self) -> Output {
        self.bed.infallible(21, &[]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    #[depends(t32, t37, t46)]
    async fn t78(&self, t34: &Output, t56: &Output, t45: &Output, t58: &Output, t6: &Output, t44: &Output, t52: &Output, t21: &Output, t39: &Output) -> Output {
        self.bed.infallible(78, &[t34, t56, t45, t58, t6, t44, t52, t21, t39]).await
    }
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    #[depends(t49, t29, t45)]
    async fn t74(&self, t1: &Output, t61: &Output, t24: &Output, t28: &Output, t10: &Output, t20: &Output, t0: &Output) -> Output {
        self.bed.infallible(74, &[t1, t61, t24, t28, t10, t20, t0]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    #[depends(t27, t28, t25)]
    async fn t73(&self, t62: &Output, t16: &Output, t26: &Output, t11: &Output, t51: &Output, t48: &Output, t50: &Output, t2: &Output) -> Output {
        self.bed.infallible(73, &[t62, t16, t26, t11, t51, t48, t50, t2]).await
    }
    async fn t60(&self) -> Output {
        self.bed.infallible(60, &[]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t55(&self) -> Output {
        self.bed.infallible(55, &[]).await
    }
    #[depends(t30, t55, t60)]
    async fn t66(&self, t13: &Output, t38: &Output, t31: &Output, t64: &Output, t1: &Output, t36: &Output, t50: &Output, t62: &Output, t15: &Output, t21: &Output, t34: &Output, t59: &Output) -> Output {
        self.bed.infallible(66, &[t13, t38, t31, t64, t1, t36, t50, t62, t15, t21, t34, t59]).await
    }
    async fn t38(&self) -> Output {
        self.bed.infallible(38, &[]).await
    }
    async fn t20(&self) -> Output {
        self.bed.infallible(20, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t40(&self) -> Output {
        self.bed.infallible(40, &[]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    async fn t36(&self) -> Output {
        self.bed.infallible(36, &[]).await
    }
    async fn t43(&self) -> Output {
        self.bed.infallible(43, &[]).await
    }
    #[depends(t62)]
    async fn t75(&self, t38: &Output, t69: &Output, t48: &Output, t61: &Output, t52: &Output, t14: &Output, t42: &Output, t12: &Output, t57: &Output, t35: &Output, t49: &Output, t63: &Output, t58: &Output, t9: &Output, t53: &Output, t31: &Output) -> Output {
        self.bed.infallible(75, &[t38, t69, t48, t61, t52, t14, t42, t12, t57, t35, t49, t63, t58, t9, t53, t31]).await
    }
    async fn t27(&self) -> Output {
        self.bed.infallible(27, &[]).await
    }
    #[depends(t33)]
    async fn t68(&self, t26: &Output, t14: &Output, t8: &Output, t40: &Output, t52: &Output, t35: &Output, t44: &Output, t59: &Output, t10: &Output, t22: &Output, t46: &Output, t56: &Output, t43: &Output) -> Output {
        self.bed.infallible(68, &[t26, t14, t8, t40, t52, t35, t44, t59, t10, t22, t46, t56, t43]).await
    }
    #[depends(t64)]
    async fn t67(&self, t19: &Output, t46: &Output, t57: &Output, t54: &Output, t18: &Output, t11: &Output, t47: &Output, t34: &Output, t10: &Output, t66: &Output) -> Output {
        self.bed.infallible(67, &[t19, t46, t57, t54, t18, t11, t47, t34, t10, t66]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    async fn t46(&self) -> Output {
        self.bed.infallible(46, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    async fn t64(&self) -> Output {
        self.bed.infallible(64, &[]).await
    }
    #[depends(t28)]
    async fn t65(&self, t53: &Output, t7: &Output, t30: &Output, t32: &Output, t0: &Output, t61: &Output, t22: &Output, t44: &Output, t8: &Output) -> Output {
        self.bed.infallible(65, &[t53, t7, t30, t32, t0, t61, t22, t44, t8]).await
    }
    async fn t34(&self) -> Output {
        self.bed.infallible(34, &[]).await
    }
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    async fn t14(&self) -> Output {
        self.bed.infallible(14, &[]).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t51(&self) -> Output {
        self.bed.infallible(51, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t33(&self) -> Output {
        self.bed.infallible(33, &[]).await
    }
    #[depends(t53)]
    async fn t76(&self, t15: &Output, t37: &Output, t25: &Output, t18: &Output, t35: &Output, t60: &Output, t22: &Output, t23: &Output, t5: &Output, t19: &Output, t55: &Output, t63: &Output) -> Output {
        self.bed.infallible(76, &[t15, t37, t25, t18, t35, t60, t22, t23, t5, t19, t55, t63]).await
    }
    async fn t32(&self) -> Output {
        self.bed.infallible(32, &[]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t57(&self) -> Output {
        self.bed.infallible(57, &[]).await
    }
    async fn t19(&self) -> Output {
        self.bed.infallible(19, &[]).await
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
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[1], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[4, 0, 3, 5], &[2], &[], &[]], false),
            ([&[6], &[], &[], &[]], true),
            ([&[7], &[], &[], &[]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[1], &[7], &[], &[]], false),
            ([&[7], &[], &[], &[]], false),
            ([&[11, 4], &[3], &[], &[]], false),
            ([&[1], &[11], &[], &[]], true),
            ([&[11], &[], &[], &[]], false),
            ([&[7], &[], &[], &[]], true),
            ([&[15], &[], &[], &[]], true),
            ([&[4, 10, 16, 9, 13, 8, 12], &[14], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        targets: &[17],
        make: &[
            ("#[dag]", || Box::<Composed5>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed5ByTask>::default()),
        ],
    },
    Row {
        name: "Layered6",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[4, 3], &[], &[], &[]], false),
            ([&[0, 3], &[4], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[1, 5], &[], &[], &[]], false),
            ([&[6, 2, 5], &[], &[], &[]], true),
            ([&[6, 5], &[], &[], &[]], true),
            ([&[10, 7], &[], &[], &[]], true),
            ([&[7], &[11], &[], &[]], false),
            ([&[11, 7], &[], &[], &[]], false),
            ([&[8], &[11], &[], &[]], false),
            ([&[8], &[10], &[], &[]], false),
            ([&[14, 16], &[], &[], &[]], false),
            ([&[3, 14], &[], &[], &[]], true),
            ([&[16, 5, 15], &[], &[], &[]], false),
            ([&[], &[16], &[], &[]], false),
            ([&[20], &[9], &[], &[]], false),
            ([&[18, 17], &[], &[], &[]], false),
            ([&[18, 13], &[], &[], &[]], false),
            ([&[17], &[], &[], &[]], true),
            ([&[20], &[], &[], &[]], true),
            ([&[17, 20], &[], &[], &[]], true),
            ([&[22, 21], &[], &[], &[]], false),
            ([&[23], &[], &[], &[]], true),
            ([&[12, 25, 26, 19, 24, 28], &[27], &[], &[]], false),
        ],
        declared: &[19, 23, 12, 14, 15, 16, 17, 5, 4, 25, 26, 6, 22, 0, 18, 3, 7, 13, 29, 11, 9, 27, 8, 28, 10, 24, 1, 20, 2, 21],
        targets: &[29],
        make: &[
            ("#[dag]", || Box::<Layered6>::default()),
        ],
    },
    Row {
        name: "Wide33",
        tasks: &[
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
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
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
            ([&[2], &[7], &[], &[]], true),
            ([&[21, 20, 18, 14, 22], &[1], &[], &[]], false),
            ([&[13, 26, 19], &[29, 30], &[], &[]], false),
            ([&[24, 9, 26, 34, 5, 28, 25], &[2, 4], &[], &[]], false),
            ([&[12, 17], &[30, 22, 15], &[], &[]], true),
            ([&[29, 9, 6], &[25, 16], &[], &[]], false),
            ([&[26, 29, 11, 20, 19, 32], &[24], &[], &[]], false),
            ([&[10, 38, 3], &[23, 12, 27], &[], &[]], true),
            ([&[30, 0, 13, 16, 14], &[10], &[], &[]], true),
            ([&[32, 7], &[], &[], &[]], true),
            ([&[23, 18, 17], &[], &[], &[]], false),
            ([&[28, 3, 22, 9, 1], &[17], &[], &[]], true),
            ([&[11, 8, 5], &[0, 33], &[], &[]], false),
            ([&[2, 6, 15, 32, 23, 31], &[], &[], &[]], true),
            ([&[19, 13], &[25], &[], &[]], false),
            ([&[4, 21, 38, 31, 8], &[27], &[], &[]], false),
            ([&[41, 48, 47, 46, 39, 36, 44, 37, 43, 45], &[40, 35, 42], &[], &[]], false),
        ],
        declared: &[2, 10, 0, 38, 25, 13, 45, 26, 9, 22, 12, 8, 30, 48, 1, 24, 19, 43, 14, 20, 41, 39, 15, 34, 29, 35, 3, 4, 36, 46, 31, 42, 40, 27, 44, 7, 47, 37, 5, 28, 33, 6, 18, 49, 17, 11, 32, 23, 21, 16],
        targets: &[49],
        make: &[
            ("#[dag]", || Box::<Wide33>::default()),
        ],
    },
    Row {
        name: "Wide65",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[53, 7, 30, 32, 0, 61, 22, 44, 8], &[28], &[], &[]], false),
            ([&[13, 38, 31, 64, 1, 36, 50, 62, 15, 21, 34, 59], &[30, 55, 60], &[], &[]], false),
            ([&[19, 46, 57, 54, 18, 11, 47, 34, 10, 66], &[64], &[], &[]], false),
            ([&[26, 14, 8, 40, 52, 35, 44, 59, 10, 22, 46, 56, 43], &[33], &[], &[]], false),
            ([&[40, 42, 4], &[12, 36, 47, 39], &[], &[]], false),
            ([&[17, 32, 48, 42], &[43, 16, 69, 13], &[], &[]], false),
            ([&[9, 33, 37, 23, 2, 8], &[4, 19, 41], &[], &[]], false),
            ([&[60, 20, 7, 23, 6, 49, 29], &[18, 5, 51, 3], &[], &[]], false),
            ([&[62, 16, 26, 11, 51, 48, 50, 2], &[27, 28, 25], &[], &[]], false),
            ([&[1, 61, 24, 28, 10, 20, 0], &[49, 29, 45], &[], &[]], false),
            ([&[38, 69, 48, 61, 52, 14, 42, 12, 57, 35, 49, 63, 58, 9, 53, 31], &[62], &[], &[]], false),
            ([&[15, 37, 25, 18, 35, 60, 22, 23, 5, 19, 55, 63], &[53], &[], &[]], false),
            ([&[54, 41, 31, 3, 24, 27, 5, 68, 17], &[15, 29, 9], &[], &[]], false),
            ([&[34, 56, 45, 58, 6, 44, 52, 21, 39], &[32, 37, 46], &[], &[]], false),
            ([&[75, 76, 78, 71, 70, 73, 67, 65, 77, 74], &[72], &[], &[]], false),
        ],
        declared: &[22, 59, 48, 70, 52, 0, 23, 44, 41, 53, 49, 62, 3, 6, 42, 37, 79, 1, 45, 26, 11, 5, 47, 29, 4, 18, 10, 39, 30, 58, 8, 12, 69, 71, 54, 50, 2, 77, 72, 21, 61, 78, 35, 74, 9, 73, 60, 15, 13, 55, 66, 38, 20, 7, 40, 63, 36, 43, 75, 27, 68, 67, 28, 46, 17, 64, 65, 34, 56, 31, 14, 16, 51, 24, 33, 76, 32, 25, 57, 19],
        targets: &[79],
        make: &[
            ("#[dag]", || Box::<Wide65>::default()),
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
