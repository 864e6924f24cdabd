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

/// Tasks 2, edges 1, width 1; series-parallel.
#[derive(Default)]
struct Pair {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Pair {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
}

impl Subject for Pair {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Pair {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 2);
        match target {
            0 => begin(&mut table, how, PairDag::t0),
            1 => begin(&mut table, how, PairDag::t1),
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

/// Tasks 40, edges 39, width 1; series-parallel.
#[derive(Default)]
struct Chain40 {
    bed: Bed,
}

#[dagio::dag(run(t39), compile = 0)]
impl Chain40 {
    async fn t11(&self, t10: &Output) -> Output {
        self.bed.infallible(11, &[t10]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t6(&self, t5: &Output) -> Output {
        self.bed.infallible(6, &[t5]).await
    }
    async fn t34(&self, t33: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t33]).await
    }
    async fn t36(&self, t35: &Output) -> Output {
        self.bed.infallible(36, &[t35]).await
    }
    async fn t26(&self, t25: &Output) -> Output {
        self.bed.infallible(26, &[t25]).await
    }
    #[depends(t38)]
    async fn t39(&self) -> Result<Output, Failed> {
        self.bed.fallible(39, &[]).await
    }
    async fn t14(&self, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t13]).await
    }
    async fn t27(&self, t26: &Output) -> Output {
        self.bed.infallible(27, &[t26]).await
    }
    async fn t32(&self, t31: &Output) -> Output {
        self.bed.infallible(32, &[t31]).await
    }
    async fn t18(&self, t17: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t17]).await
    }
    async fn t20(&self, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t19]).await
    }
    #[depends(t11)]
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t38(&self, t37: &Output) -> Output {
        self.bed.infallible(38, &[t37]).await
    }
    async fn t37(&self, t36: &Output) -> Output {
        self.bed.infallible(37, &[t36]).await
    }
    async fn t17(&self, t16: &Output) -> Output {
        self.bed.infallible(17, &[t16]).await
    }
    async fn t16(&self, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t15]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    #[depends(t14)]
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    async fn t29(&self, t28: &Output) -> Output {
        self.bed.infallible(29, &[t28]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    async fn t31(&self, t30: &Output) -> Output {
        self.bed.infallible(31, &[t30]).await
    }
    #[depends(t8)]
    async fn t9(&self) -> Result<Output, Failed> {
        self.bed.fallible(9, &[]).await
    }
    async fn t24(&self, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(24, &[t23]).await
    }
    async fn t22(&self, t21: &Output) -> Output {
        self.bed.infallible(22, &[t21]).await
    }
    async fn t33(&self, t32: &Output) -> Output {
        self.bed.infallible(33, &[t32]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t24)]
    async fn t25(&self) -> Result<Output, Failed> {
        self.bed.fallible(25, &[]).await
    }
    async fn t35(&self, t34: &Output) -> Output {
        self.bed.infallible(35, &[t34]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t30(&self, t29: &Output) -> Output {
        self.bed.infallible(30, &[t29]).await
    }
    #[depends(t4)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t23(&self, t22: &Output) -> Output {
        self.bed.infallible(23, &[t22]).await
    }
    async fn t7(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6]).await
    }
    async fn t28(&self, t27: &Output) -> Output {
        self.bed.infallible(28, &[t27]).await
    }
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
}

impl Subject for Chain40 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [39] => held(self.t39()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Chain40 {
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
            0 => begin(&mut table, how, Chain40Dag::t0),
            1 => begin(&mut table, how, Chain40Dag::t1),
            2 => begin(&mut table, how, Chain40Dag::t2),
            3 => begin(&mut table, how, Chain40Dag::t3),
            4 => begin(&mut table, how, Chain40Dag::t4),
            5 => begin(&mut table, how, Chain40Dag::t5),
            6 => begin(&mut table, how, Chain40Dag::t6),
            7 => begin(&mut table, how, Chain40Dag::t7),
            8 => begin(&mut table, how, Chain40Dag::t8),
            9 => begin(&mut table, how, Chain40Dag::t9),
            10 => begin(&mut table, how, Chain40Dag::t10),
            11 => begin(&mut table, how, Chain40Dag::t11),
            12 => begin(&mut table, how, Chain40Dag::t12),
            13 => begin(&mut table, how, Chain40Dag::t13),
            14 => begin(&mut table, how, Chain40Dag::t14),
            15 => begin(&mut table, how, Chain40Dag::t15),
            16 => begin(&mut table, how, Chain40Dag::t16),
            17 => begin(&mut table, how, Chain40Dag::t17),
            18 => begin(&mut table, how, Chain40Dag::t18),
            19 => begin(&mut table, how, Chain40Dag::t19),
            20 => begin(&mut table, how, Chain40Dag::t20),
            21 => begin(&mut table, how, Chain40Dag::t21),
            22 => begin(&mut table, how, Chain40Dag::t22),
            23 => begin(&mut table, how, Chain40Dag::t23),
            24 => begin(&mut table, how, Chain40Dag::t24),
            25 => begin(&mut table, how, Chain40Dag::t25),
            26 => begin(&mut table, how, Chain40Dag::t26),
            27 => begin(&mut table, how, Chain40Dag::t27),
            28 => begin(&mut table, how, Chain40Dag::t28),
            29 => begin(&mut table, how, Chain40Dag::t29),
            30 => begin(&mut table, how, Chain40Dag::t30),
            31 => begin(&mut table, how, Chain40Dag::t31),
            32 => begin(&mut table, how, Chain40Dag::t32),
            33 => begin(&mut table, how, Chain40Dag::t33),
            34 => begin(&mut table, how, Chain40Dag::t34),
            35 => begin(&mut table, how, Chain40Dag::t35),
            36 => begin(&mut table, how, Chain40Dag::t36),
            37 => begin(&mut table, how, Chain40Dag::t37),
            38 => begin(&mut table, how, Chain40Dag::t38),
            39 => begin(&mut table, how, Chain40Dag::t39),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 4, edges 4, width 2; series-parallel.
#[derive(Default)]
struct Diamond {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Diamond {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t1: &Output, t2: &Output) -> Output {
        self.bed.infallible(3, &[t1, t2]).await
    }
}

impl Subject for Diamond {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Diamond {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 4);
        match target {
            0 => begin(&mut table, how, DiamondDag::t0),
            1 => begin(&mut table, how, DiamondDag::t1),
            2 => begin(&mut table, how, DiamondDag::t2),
            3 => begin(&mut table, how, DiamondDag::t3),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 4, edges 4, width 2; series-parallel.
#[derive(Default)]
struct DiamondByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl DiamondByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t1: &Output, t2: &Output) -> Output {
        self.bed.infallible(3, &[t1, t2]).await
    }
}

impl Subject for DiamondByTask {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for DiamondByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 4);
        match target {
            3 => begin(&mut table, how, DiamondByTaskDag::t3),
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
struct Fan7ByRun {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0, wake = "run")]
impl Fan7ByRun {
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

impl Subject for Fan7ByRun {
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

impl Table for Fan7ByRun {
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
            8 => begin(&mut table, how, Fan7ByRunDag::t8),
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

/// Tasks 7, edges 8, width 2; not series-parallel.
#[derive(Default)]
struct SeedN {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl SeedN {
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t0)]
    async fn t5(&self, t2: &Output) -> Output {
        self.bed.infallible(5, &[t2]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t5)]
    async fn t6(&self, t4: &Output) -> Output {
        self.bed.infallible(6, &[t4]).await
    }
}

impl Subject for SeedN {
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

impl Table for SeedN {
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
            0 => begin(&mut table, how, SeedNDag::t0),
            1 => begin(&mut table, how, SeedNDag::t1),
            2 => begin(&mut table, how, SeedNDag::t2),
            3 => begin(&mut table, how, SeedNDag::t3),
            4 => begin(&mut table, how, SeedNDag::t4),
            5 => begin(&mut table, how, SeedNDag::t5),
            6 => begin(&mut table, how, SeedNDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 7, edges 8, width 2; not series-parallel.
#[derive(Default)]
struct SeedNByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl SeedNByTask {
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t0)]
    async fn t5(&self, t2: &Output) -> Output {
        self.bed.infallible(5, &[t2]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t5)]
    async fn t6(&self, t4: &Output) -> Output {
        self.bed.infallible(6, &[t4]).await
    }
}

impl Subject for SeedNByTask {
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

impl Table for SeedNByTask {
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
            6 => begin(&mut table, how, SeedNByTaskDag::t6),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 5, width 2; not series-parallel.
#[derive(Default)]
struct N {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl N {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(2, &[t0, t1]).await
    }
    #[depends(t1)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(4, &[t3, t2]).await
    }
}

impl Subject for N {
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

impl Table for N {
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
            0 => begin(&mut table, how, NDag::t0),
            1 => begin(&mut table, how, NDag::t1),
            2 => begin(&mut table, how, NDag::t2),
            3 => begin(&mut table, how, NDag::t3),
            4 => begin(&mut table, how, NDag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 5, width 2; not series-parallel.
#[derive(Default)]
struct NByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl NByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(2, &[t0, t1]).await
    }
    #[depends(t1)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(4, &[t3, t2]).await
    }
}

impl Subject for NByTask {
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

impl Table for NByTask {
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
            4 => begin(&mut table, how, NByTaskDag::t4),
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

/// Tasks 9, edges 11, width 4; not series-parallel.
#[derive(Default)]
struct Fence8 {
    bed: Bed,
}

#[dagio::dag(run(t4, t8), compile = 0)]
impl Fence8 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t1)]
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    async fn t5(&self, t1: &Output, t2: &Output) -> Output {
        self.bed.infallible(5, &[t1, t2]).await
    }
    async fn t6(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(6, &[t3, t2]).await
    }
    async fn t7(&self, t3: &Output) -> Output {
        self.bed.infallible(7, &[t3]).await
    }
    async fn t8(&self, t7: &Output, t5: &Output, t4: &Output, t6: &Output) -> Output {
        self.bed.infallible(8, &[t7, t5, t4, t6]).await
    }
}

impl Subject for Fence8 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [4] => held(self.t4()),
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fence8 {
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
            0 => begin(&mut table, how, Fence8Dag::t0),
            1 => begin(&mut table, how, Fence8Dag::t1),
            2 => begin(&mut table, how, Fence8Dag::t2),
            3 => begin(&mut table, how, Fence8Dag::t3),
            4 => begin(&mut table, how, Fence8Dag::t4),
            5 => begin(&mut table, how, Fence8Dag::t5),
            6 => begin(&mut table, how, Fence8Dag::t6),
            7 => begin(&mut table, how, Fence8Dag::t7),
            8 => begin(&mut table, how, Fence8Dag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 11, width 4; not series-parallel.
#[derive(Default)]
struct Fence8ByTask {
    bed: Bed,
}

#[dagio::dag(run(t4, t8), compile = 0, wake = "task")]
impl Fence8ByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t1)]
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    async fn t5(&self, t1: &Output, t2: &Output) -> Output {
        self.bed.infallible(5, &[t1, t2]).await
    }
    async fn t6(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(6, &[t3, t2]).await
    }
    async fn t7(&self, t3: &Output) -> Output {
        self.bed.infallible(7, &[t3]).await
    }
    async fn t8(&self, t7: &Output, t5: &Output, t4: &Output, t6: &Output) -> Output {
        self.bed.infallible(8, &[t7, t5, t4, t6]).await
    }
}

impl Subject for Fence8ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [4] => held(self.t4()),
            [8] => held(self.t8()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fence8ByTask {
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
            8 => begin(&mut table, how, Fence8ByTaskDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 21, edges 29, width 10; not series-parallel.
#[derive(Default)]
struct Fence21 {
    bed: Bed,
}

#[dagio::dag(run(t20), compile = 0)]
impl Fence21 {
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t10(&self, t0: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t0, t1]).await
    }
    async fn t13(&self, t4: &Output, t3: &Output) -> Output {
        self.bed.infallible(13, &[t4, t3]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t2)]
    async fn t12(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t3]).await
    }
    async fn t15(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(15, &[t5, t6]).await
    }
    async fn t14(&self, t4: &Output, t5: &Output) -> Output {
        self.bed.infallible(14, &[t4, t5]).await
    }
    async fn t17(&self, t8: &Output, t7: &Output) -> Output {
        self.bed.infallible(17, &[t8, t7]).await
    }
    async fn t16(&self, t6: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t6, t7]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t18(&self, t8: &Output, t9: &Output) -> Output {
        self.bed.infallible(18, &[t8, t9]).await
    }
    async fn t19(&self, t9: &Output) -> Output {
        self.bed.infallible(19, &[t9]).await
    }
    #[depends(t11)]
    async fn t20(&self, t19: &Output, t13: &Output, t12: &Output, t10: &Output, t16: &Output, t14: &Output, t17: &Output, t15: &Output, t18: &Output) -> Output {
        self.bed.infallible(20, &[t19, t13, t12, t10, t16, t14, t17, t15, t18]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t11(&self, t2: &Output, t1: &Output) -> Output {
        self.bed.infallible(11, &[t2, t1]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t9(&self) -> Result<Output, Failed> {
        self.bed.fallible(9, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
}

impl Subject for Fence21 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [20] => held(self.t20()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fence21 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 21);
        match target {
            0 => begin(&mut table, how, Fence21Dag::t0),
            1 => begin(&mut table, how, Fence21Dag::t1),
            2 => begin(&mut table, how, Fence21Dag::t2),
            3 => begin(&mut table, how, Fence21Dag::t3),
            4 => begin(&mut table, how, Fence21Dag::t4),
            5 => begin(&mut table, how, Fence21Dag::t5),
            6 => begin(&mut table, how, Fence21Dag::t6),
            7 => begin(&mut table, how, Fence21Dag::t7),
            8 => begin(&mut table, how, Fence21Dag::t8),
            9 => begin(&mut table, how, Fence21Dag::t9),
            10 => begin(&mut table, how, Fence21Dag::t10),
            11 => begin(&mut table, how, Fence21Dag::t11),
            12 => begin(&mut table, how, Fence21Dag::t12),
            13 => begin(&mut table, how, Fence21Dag::t13),
            14 => begin(&mut table, how, Fence21Dag::t14),
            15 => begin(&mut table, how, Fence21Dag::t15),
            16 => begin(&mut table, how, Fence21Dag::t16),
            17 => begin(&mut table, how, Fence21Dag::t17),
            18 => begin(&mut table, how, Fence21Dag::t18),
            19 => begin(&mut table, how, Fence21Dag::t19),
            20 => begin(&mut table, how, Fence21Dag::t20),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 21, edges 29, width 10; not series-parallel.
#[derive(Default)]
struct Fence21ByRun {
    bed: Bed,
}

#[dagio::dag(run(t20), compile = 0, wake = "run")]
impl Fence21ByRun {
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t10(&self, t0: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t0, t1]).await
    }
    async fn t13(&self, t4: &Output, t3: &Output) -> Output {
        self.bed.infallible(13, &[t4, t3]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t2)]
    async fn t12(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t3]).await
    }
    async fn t15(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(15, &[t5, t6]).await
    }
    async fn t14(&self, t4: &Output, t5: &Output) -> Output {
        self.bed.infallible(14, &[t4, t5]).await
    }
    async fn t17(&self, t8: &Output, t7: &Output) -> Output {
        self.bed.infallible(17, &[t8, t7]).await
    }
    async fn t16(&self, t6: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t6, t7]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t18(&self, t8: &Output, t9: &Output) -> Output {
        self.bed.infallible(18, &[t8, t9]).await
    }
    async fn t19(&self, t9: &Output) -> Output {
        self.bed.infallible(19, &[t9]).await
    }
    #[depends(t11)]
    async fn t20(&self, t19: &Output, t13: &Output, t12: &Output, t10: &Output, t16: &Output, t14: &Output, t17: &Output, t15: &Output, t18: &Output) -> Output {
        self.bed.infallible(20, &[t19, t13, t12, t10, t16, t14, t17, t15, t18]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t11(&self, t2: &Output, t1: &Output) -> Output {
        self.bed.infallible(11, &[t2, t1]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t8(&self) -> Output {
        self.bed.infallible(8, &[]).await
    }
    async fn t9(&self) -> Result<Output, Failed> {
        self.bed.fallible(9, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
}

impl Subject for Fence21ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [20] => held(self.t20()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Fence21ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 21);
        match target {
            20 => begin(&mut table, how, Fence21ByRunDag::t20),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 12, width 3; not series-parallel.
#[derive(Default)]
struct Grid3 {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0)]
impl Grid3 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t4(&self, t1: &Output, t3: &Output) -> Output {
        self.bed.infallible(4, &[t1, t3]).await
    }
    async fn t5(&self, t2: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t4]).await
    }
    async fn t6(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t3]).await
    }
    #[depends(t6, t4)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t5)]
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
}

impl Subject for Grid3 {
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

impl Table for Grid3 {
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
            0 => begin(&mut table, how, Grid3Dag::t0),
            1 => begin(&mut table, how, Grid3Dag::t1),
            2 => begin(&mut table, how, Grid3Dag::t2),
            3 => begin(&mut table, how, Grid3Dag::t3),
            4 => begin(&mut table, how, Grid3Dag::t4),
            5 => begin(&mut table, how, Grid3Dag::t5),
            6 => begin(&mut table, how, Grid3Dag::t6),
            7 => begin(&mut table, how, Grid3Dag::t7),
            8 => begin(&mut table, how, Grid3Dag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 9, edges 12, width 3; not series-parallel.
#[derive(Default)]
struct Grid3ByTask {
    bed: Bed,
}

#[dagio::dag(run(t8), compile = 0, wake = "task")]
impl Grid3ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self, t0: &Output) -> Output {
        self.bed.infallible(3, &[t0]).await
    }
    async fn t4(&self, t1: &Output, t3: &Output) -> Output {
        self.bed.infallible(4, &[t1, t3]).await
    }
    async fn t5(&self, t2: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t4]).await
    }
    async fn t6(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t3]).await
    }
    #[depends(t6, t4)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t5)]
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
}

impl Subject for Grid3ByTask {
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

impl Table for Grid3ByTask {
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
            8 => begin(&mut table, how, Grid3ByTaskDag::t8),
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

/// Tasks 20, edges 31, width 10; not series-parallel.
#[derive(Default)]
struct Crossing20 {
    bed: Bed,
}

#[dagio::dag(run(t10, t19), compile = 0)]
impl Crossing20 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t9(&self, t0: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t0, t2]).await
    }
    async fn t10(&self, t8: &Output, t2: &Output, t4: &Output, t3: &Output) -> Output {
        self.bed.infallible(10, &[t8, t2, t4, t3]).await
    }
    async fn t11(&self, t3: &Output) -> Output {
        self.bed.infallible(11, &[t3]).await
    }
    async fn t12(&self, t2: &Output) -> Output {
        self.bed.infallible(12, &[t2]).await
    }
    #[depends(t1)]
    async fn t13(&self, t8: &Output, t0: &Output) -> Output {
        self.bed.infallible(13, &[t8, t0]).await
    }
    async fn t14(&self, t12: &Output) -> Output {
        self.bed.infallible(14, &[t12]).await
    }
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    #[depends(t1)]
    async fn t16(&self, t6: &Output, t7: &Output, t5: &Output) -> Output {
        self.bed.infallible(16, &[t6, t7, t5]).await
    }
    #[depends(t8)]
    async fn t17(&self, t5: &Output, t7: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t5, t7, t4]).await
    }
    #[depends(t7)]
    async fn t18(&self, t9: &Output, t6: &Output) -> Output {
        self.bed.infallible(18, &[t9, t6]).await
    }
    #[depends(t11)]
    async fn t19(&self, t17: &Output, t10: &Output, t18: &Output, t16: &Output, t14: &Output, t13: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t17, t10, t18, t16, t14, t13, t15]).await
    }
}

impl Subject for Crossing20 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [10] => held(self.t10()),
            [19] => held(self.t19()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Crossing20 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 20);
        match target {
            0 => begin(&mut table, how, Crossing20Dag::t0),
            1 => begin(&mut table, how, Crossing20Dag::t1),
            2 => begin(&mut table, how, Crossing20Dag::t2),
            3 => begin(&mut table, how, Crossing20Dag::t3),
            4 => begin(&mut table, how, Crossing20Dag::t4),
            5 => begin(&mut table, how, Crossing20Dag::t5),
            6 => begin(&mut table, how, Crossing20Dag::t6),
            7 => begin(&mut table, how, Crossing20Dag::t7),
            8 => begin(&mut table, how, Crossing20Dag::t8),
            9 => begin(&mut table, how, Crossing20Dag::t9),
            10 => begin(&mut table, how, Crossing20Dag::t10),
            11 => begin(&mut table, how, Crossing20Dag::t11),
            12 => begin(&mut table, how, Crossing20Dag::t12),
            13 => begin(&mut table, how, Crossing20Dag::t13),
            14 => begin(&mut table, how, Crossing20Dag::t14),
            15 => begin(&mut table, how, Crossing20Dag::t15),
            16 => begin(&mut table, how, Crossing20Dag::t16),
            17 => begin(&mut table, how, Crossing20Dag::t17),
            18 => begin(&mut table, how, Crossing20Dag::t18),
            19 => begin(&mut table, how, Crossing20Dag::t19),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 20, edges 31, width 10; not series-parallel.
#[derive(Default)]
struct Crossing20ByRun {
    bed: Bed,
}

#[dagio::dag(run(t10, t19), compile = 0, wake = "run")]
impl Crossing20ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t9(&self, t0: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t0, t2]).await
    }
    async fn t10(&self, t8: &Output, t2: &Output, t4: &Output, t3: &Output) -> Output {
        self.bed.infallible(10, &[t8, t2, t4, t3]).await
    }
    async fn t11(&self, t3: &Output) -> Output {
        self.bed.infallible(11, &[t3]).await
    }
    async fn t12(&self, t2: &Output) -> Output {
        self.bed.infallible(12, &[t2]).await
    }
    #[depends(t1)]
    async fn t13(&self, t8: &Output, t0: &Output) -> Output {
        self.bed.infallible(13, &[t8, t0]).await
    }
    async fn t14(&self, t12: &Output) -> Output {
        self.bed.infallible(14, &[t12]).await
    }
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    #[depends(t1)]
    async fn t16(&self, t6: &Output, t7: &Output, t5: &Output) -> Output {
        self.bed.infallible(16, &[t6, t7, t5]).await
    }
    #[depends(t8)]
    async fn t17(&self, t5: &Output, t7: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t5, t7, t4]).await
    }
    #[depends(t7)]
    async fn t18(&self, t9: &Output, t6: &Output) -> Output {
        self.bed.infallible(18, &[t9, t6]).await
    }
    #[depends(t11)]
    async fn t19(&self, t17: &Output, t10: &Output, t18: &Output, t16: &Output, t14: &Output, t13: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t17, t10, t18, t16, t14, t13, t15]).await
    }
}

impl Subject for Crossing20ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [10] => held(self.t10()),
            [19] => held(self.t19()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Crossing20ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 20);
        match target {
            19 => begin(&mut table, how, Crossing20ByRunDag::t19),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 3, edges 2, width 1; series-parallel.
#[derive(Default)]
struct Composed0 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Composed0 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    #[depends(t0)]
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
}

impl Subject for Composed0 {
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

impl Table for Composed0 {
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
            0 => begin(&mut table, how, Composed0Dag::t0),
            1 => begin(&mut table, how, Composed0Dag::t1),
            2 => begin(&mut table, how, Composed0Dag::t2),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 7, width 2; series-parallel.
#[derive(Default)]
struct Composed1 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Composed1 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t0]).await
    }
    async fn t3(&self, t2: &Output, t0: &Output) -> Output {
        self.bed.infallible(3, &[t2, t0]).await
    }
    async fn t4(&self, t0: &Output, t1: &Output, t3: &Output) -> Output {
        self.bed.infallible(4, &[t0, t1, t3]).await
    }
}

impl Subject for Composed1 {
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

impl Table for Composed1 {
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
            0 => begin(&mut table, how, Composed1Dag::t0),
            1 => begin(&mut table, how, Composed1Dag::t1),
            2 => begin(&mut table, how, Composed1Dag::t2),
            3 => begin(&mut table, how, Composed1Dag::t3),
            4 => begin(&mut table, how, Composed1Dag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 5, edges 7, width 2; series-parallel.
#[derive(Default)]
struct Composed1ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl Composed1ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    async fn t2(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t0]).await
    }
    async fn t3(&self, t2: &Output, t0: &Output) -> Output {
        self.bed.infallible(3, &[t2, t0]).await
    }
    async fn t4(&self, t0: &Output, t1: &Output, t3: &Output) -> Output {
        self.bed.infallible(4, &[t0, t1, t3]).await
    }
}

impl Subject for Composed1ByTask {
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

impl Table for Composed1ByTask {
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
            4 => begin(&mut table, how, Composed1ByTaskDag::t4),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 8, edges 8, width 5; series-parallel.
#[derive(Default)]
struct Composed2 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Composed2 {
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t1)]
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t7(&self, t2: &Output, t5: &Output, t4: &Output, t6: &Output, t0: &Output) -> Output {
        self.bed.infallible(7, &[t2, t5, t4, t6, t0]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
}

impl Subject for Composed2 {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed2 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 8);
        match target {
            0 => begin(&mut table, how, Composed2Dag::t0),
            1 => begin(&mut table, how, Composed2Dag::t1),
            2 => begin(&mut table, how, Composed2Dag::t2),
            3 => begin(&mut table, how, Composed2Dag::t3),
            4 => begin(&mut table, how, Composed2Dag::t4),
            5 => begin(&mut table, how, Composed2Dag::t5),
            6 => begin(&mut table, how, Composed2Dag::t6),
            7 => begin(&mut table, how, Composed2Dag::t7),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 8, edges 8, width 5; series-parallel.
#[derive(Default)]
struct Composed2ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl Composed2ByRun {
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t1)]
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t7(&self, t2: &Output, t5: &Output, t4: &Output, t6: &Output, t0: &Output) -> Output {
        self.bed.infallible(7, &[t2, t5, t4, t6, t0]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
}

impl Subject for Composed2ByRun {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed2ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 8);
        match target {
            7 => begin(&mut table, how, Composed2ByRunDag::t7),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 8, edges 8, width 5; series-parallel.
#[derive(Default)]
struct Composed2ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl Composed2ByTask {
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    #[depends(t1)]
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t7(&self, t2: &Output, t5: &Output, t4: &Output, t6: &Output, t0: &Output) -> Output {
        self.bed.infallible(7, &[t2, t5, t4, t6, t0]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
}

impl Subject for Composed2ByTask {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed2ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 8);
        match target {
            7 => begin(&mut table, how, Composed2ByTaskDag::t7),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 16, width 3; series-parallel.
#[derive(Default)]
struct Composed3 {
    bed: Bed,
}

#[dagio::dag(run(t5, t10), compile = 0)]
impl Composed3 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t2]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t6(&self, t4: &Output) -> Output {
        self.bed.infallible(6, &[t4]).await
    }
    async fn t7(&self, t5: &Output, t3: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5, t3, t6]).await
    }
    async fn t8(&self, t5: &Output, t6: &Output, t3: &Output) -> Output {
        self.bed.infallible(8, &[t5, t6, t3]).await
    }
    async fn t9(&self, t7: &Output, t8: &Output) -> Output {
        self.bed.infallible(9, &[t7, t8]).await
    }
    async fn t10(&self, t9: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9, t3]).await
    }
}

impl Subject for Composed3 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [5] => held(self.t5()),
            [10] => held(self.t10()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed3 {
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
            0 => begin(&mut table, how, Composed3Dag::t0),
            1 => begin(&mut table, how, Composed3Dag::t1),
            2 => begin(&mut table, how, Composed3Dag::t2),
            3 => begin(&mut table, how, Composed3Dag::t3),
            4 => begin(&mut table, how, Composed3Dag::t4),
            5 => begin(&mut table, how, Composed3Dag::t5),
            6 => begin(&mut table, how, Composed3Dag::t6),
            7 => begin(&mut table, how, Composed3Dag::t7),
            8 => begin(&mut table, how, Composed3Dag::t8),
            9 => begin(&mut table, how, Composed3Dag::t9),
            10 => begin(&mut table, how, Composed3Dag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 16, width 3; series-parallel.
#[derive(Default)]
struct Composed3ByTask {
    bed: Bed,
}

#[dagio::dag(run(t5, t10), compile = 0, wake = "task")]
impl Composed3ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    async fn t4(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t2]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t6(&self, t4: &Output) -> Output {
        self.bed.infallible(6, &[t4]).await
    }
    async fn t7(&self, t5: &Output, t3: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5, t3, t6]).await
    }
    async fn t8(&self, t5: &Output, t6: &Output, t3: &Output) -> Output {
        self.bed.infallible(8, &[t5, t6, t3]).await
    }
    async fn t9(&self, t7: &Output, t8: &Output) -> Output {
        self.bed.infallible(9, &[t7, t8]).await
    }
    async fn t10(&self, t9: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9, t3]).await
    }
}

impl Subject for Composed3ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [5] => held(self.t5()),
            [10] => held(self.t10()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed3ByTask {
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
            10 => begin(&mut table, how, Composed3ByTaskDag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 14, edges 28, width 6; series-parallel.
#[derive(Default)]
struct Composed4 {
    bed: Bed,
}

#[dagio::dag(run(t13), compile = 0)]
impl Composed4 {
    async fn t6(&self, t5: &Output, t1: &Output, t4: &Output) -> Output {
        self.bed.infallible(6, &[t5, t1, t4]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t12)]
    async fn t13(&self, t6: &Output, t7: &Output, t11: &Output, t9: &Output, t0: &Output, t10: &Output) -> Output {
        self.bed.infallible(13, &[t6, t7, t11, t9, t0, t10]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t2, t3)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t8(&self, t3: &Output) -> Output {
        self.bed.infallible(8, &[t3]).await
    }
    async fn t10(&self, t8: &Output) -> Output {
        self.bed.infallible(10, &[t8]).await
    }
    async fn t4(&self, t2: &Output, t0: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t2, t0, t3]).await
    }
    #[depends(t4, t5)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t2)]
    async fn t11(&self, t3: &Output) -> Output {
        self.bed.infallible(11, &[t3]).await
    }
    async fn t9(&self, t1: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t1, t8]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    #[depends(t2)]
    async fn t12(&self, t3: &Output) -> Output {
        self.bed.infallible(12, &[t3]).await
    }
}

impl Subject for Composed4 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [13] => held(self.t13()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed4 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 14);
        match target {
            0 => begin(&mut table, how, Composed4Dag::t0),
            1 => begin(&mut table, how, Composed4Dag::t1),
            2 => begin(&mut table, how, Composed4Dag::t2),
            3 => begin(&mut table, how, Composed4Dag::t3),
            4 => begin(&mut table, how, Composed4Dag::t4),
            5 => begin(&mut table, how, Composed4Dag::t5),
            6 => begin(&mut table, how, Composed4Dag::t6),
            7 => begin(&mut table, how, Composed4Dag::t7),
            8 => begin(&mut table, how, Composed4Dag::t8),
            9 => begin(&mut table, how, Composed4Dag::t9),
            10 => begin(&mut table, how, Composed4Dag::t10),
            11 => begin(&mut table, how, Composed4Dag::t11),
            12 => begin(&mut table, how, Composed4Dag::t12),
            13 => begin(&mut table, how, Composed4Dag::t13),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 14, edges 28, width 6; series-parallel.
#[derive(Default)]
struct Composed4ByRun {
    bed: Bed,
}

#[dagio::dag(run(t13), compile = 0, wake = "run")]
impl Composed4ByRun {
    async fn t6(&self, t5: &Output, t1: &Output, t4: &Output) -> Output {
        self.bed.infallible(6, &[t5, t1, t4]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t12)]
    async fn t13(&self, t6: &Output, t7: &Output, t11: &Output, t9: &Output, t0: &Output, t10: &Output) -> Output {
        self.bed.infallible(13, &[t6, t7, t11, t9, t0, t10]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t2, t3)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t8(&self, t3: &Output) -> Output {
        self.bed.infallible(8, &[t3]).await
    }
    async fn t10(&self, t8: &Output) -> Output {
        self.bed.infallible(10, &[t8]).await
    }
    async fn t4(&self, t2: &Output, t0: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t2, t0, t3]).await
    }
    #[depends(t4, t5)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t2)]
    async fn t11(&self, t3: &Output) -> Output {
        self.bed.infallible(11, &[t3]).await
    }
    async fn t9(&self, t1: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t1, t8]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    #[depends(t2)]
    async fn t12(&self, t3: &Output) -> Output {
        self.bed.infallible(12, &[t3]).await
    }
}

impl Subject for Composed4ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [13] => held(self.t13()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed4ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 14);
        match target {
            13 => begin(&mut table, how, Composed4ByRunDag::t13),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 14, edges 28, width 6; series-parallel.
#[derive(Default)]
struct Composed4ByTask {
    bed: Bed,
}

#[dagio::dag(run(t13), compile = 0, wake = "task")]
impl Composed4ByTask {
    async fn t6(&self, t5: &Output, t1: &Output, t4: &Output) -> Output {
        self.bed.infallible(6, &[t5, t1, t4]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t12)]
    async fn t13(&self, t6: &Output, t7: &Output, t11: &Output, t9: &Output, t0: &Output, t10: &Output) -> Output {
        self.bed.infallible(13, &[t6, t7, t11, t9, t0, t10]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    #[depends(t2, t3)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t8(&self, t3: &Output) -> Output {
        self.bed.infallible(8, &[t3]).await
    }
    async fn t10(&self, t8: &Output) -> Output {
        self.bed.infallible(10, &[t8]).await
    }
    async fn t4(&self, t2: &Output, t0: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t2, t0, t3]).await
    }
    #[depends(t4, t5)]
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t2)]
    async fn t11(&self, t3: &Output) -> Output {
        self.bed.infallible(11, &[t3]).await
    }
    async fn t9(&self, t1: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t1, t8]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    #[depends(t2)]
    async fn t12(&self, t3: &Output) -> Output {
        self.bed.infallible(12, &[t3]).await
    }
}

impl Subject for Composed4ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [13] => held(self.t13()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed4ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 14);
        match target {
            13 => begin(&mut table, how, Composed4ByTaskDag::t13),
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
struct Composed5ByRun {
    bed: Bed,
}

#[dagio::dag(run(t17), compile = 0, wake = "run")]
impl Composed5ByRun {
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

impl Subject for Composed5ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [17] => held(self.t17()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed5ByRun {
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
            17 => begin(&mut table, how, Composed5ByRunDag::t17),
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

/// Tasks 22, edges 37, width 8; series-parallel.
#[derive(Default)]
struct Composed6 {
    bed: Bed,
}

#[dagio::dag(run(t21), compile = 0)]
impl Composed6 {
    #[depends(t8)]
    async fn t12(&self, t11: &Output) -> Output {
        self.bed.infallible(12, &[t11]).await
    }
    async fn t17(&self, t11: &Output, t8: &Output) -> Output {
        self.bed.infallible(17, &[t11, t8]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t11)]
    async fn t16(&self, t8: &Output) -> Output {
        self.bed.infallible(16, &[t8]).await
    }
    #[depends(t1)]
    async fn t21(&self, t2: &Output, t20: &Output, t15: &Output, t4: &Output, t12: &Output, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(21, &[t2, t20, t15, t4, t12, t13, t19]).await
    }
    async fn t18(&self, t11: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(18, &[t11, t5, t8]).await
    }
    #[depends(t16, t11)]
    async fn t20(&self, t17: &Output, t18: &Output, t8: &Output) -> Output {
        self.bed.infallible(20, &[t17, t18, t8]).await
    }
    async fn t19(&self, t17: &Output, t10: &Output, t18: &Output, t16: &Output) -> Output {
        self.bed.infallible(19, &[t17, t10, t18, t16]).await
    }
    #[depends(t5)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t15(&self, t14: &Output) -> Output {
        self.bed.infallible(15, &[t14]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t14(&self, t13: &Output) -> Output {
        self.bed.infallible(14, &[t13]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t10)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t13(&self, t8: &Output, t11: &Output) -> Output {
        self.bed.infallible(13, &[t8, t11]).await
    }
}

impl Subject for Composed6 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [21] => held(self.t21()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed6 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 22);
        match target {
            0 => begin(&mut table, how, Composed6Dag::t0),
            1 => begin(&mut table, how, Composed6Dag::t1),
            2 => begin(&mut table, how, Composed6Dag::t2),
            3 => begin(&mut table, how, Composed6Dag::t3),
            4 => begin(&mut table, how, Composed6Dag::t4),
            5 => begin(&mut table, how, Composed6Dag::t5),
            6 => begin(&mut table, how, Composed6Dag::t6),
            7 => begin(&mut table, how, Composed6Dag::t7),
            8 => begin(&mut table, how, Composed6Dag::t8),
            9 => begin(&mut table, how, Composed6Dag::t9),
            10 => begin(&mut table, how, Composed6Dag::t10),
            11 => begin(&mut table, how, Composed6Dag::t11),
            12 => begin(&mut table, how, Composed6Dag::t12),
            13 => begin(&mut table, how, Composed6Dag::t13),
            14 => begin(&mut table, how, Composed6Dag::t14),
            15 => begin(&mut table, how, Composed6Dag::t15),
            16 => begin(&mut table, how, Composed6Dag::t16),
            17 => begin(&mut table, how, Composed6Dag::t17),
            18 => begin(&mut table, how, Composed6Dag::t18),
            19 => begin(&mut table, how, Composed6Dag::t19),
            20 => begin(&mut table, how, Composed6Dag::t20),
            21 => begin(&mut table, how, Composed6Dag::t21),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 22, edges 37, width 8; series-parallel.
#[derive(Default)]
struct Composed6ByRun {
    bed: Bed,
}

#[dagio::dag(run(t21), compile = 0, wake = "run")]
impl Composed6ByRun {
    #[depends(t8)]
    async fn t12(&self, t11: &Output) -> Output {
        self.bed.infallible(12, &[t11]).await
    }
    async fn t17(&self, t11: &Output, t8: &Output) -> Output {
        self.bed.infallible(17, &[t11, t8]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t11)]
    async fn t16(&self, t8: &Output) -> Output {
        self.bed.infallible(16, &[t8]).await
    }
    #[depends(t1)]
    async fn t21(&self, t2: &Output, t20: &Output, t15: &Output, t4: &Output, t12: &Output, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(21, &[t2, t20, t15, t4, t12, t13, t19]).await
    }
    async fn t18(&self, t11: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(18, &[t11, t5, t8]).await
    }
    #[depends(t16, t11)]
    async fn t20(&self, t17: &Output, t18: &Output, t8: &Output) -> Output {
        self.bed.infallible(20, &[t17, t18, t8]).await
    }
    async fn t19(&self, t17: &Output, t10: &Output, t18: &Output, t16: &Output) -> Output {
        self.bed.infallible(19, &[t17, t10, t18, t16]).await
    }
    #[depends(t5)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t15(&self, t14: &Output) -> Output {
        self.bed.infallible(15, &[t14]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t14(&self, t13: &Output) -> Output {
        self.bed.infallible(14, &[t13]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t10)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t13(&self, t8: &Output, t11: &Output) -> Output {
        self.bed.infallible(13, &[t8, t11]).await
    }
}

impl Subject for Composed6ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [21] => held(self.t21()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed6ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                19 => give(&mut table, |table| table.with_t19(output)),
                20 => give(&mut table, |table| table.with_t20(output)),
                21 => give(&mut table, |table| table.with_t21(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 22);
        match target {
            21 => begin(&mut table, how, Composed6ByRunDag::t21),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 22, edges 37, width 8; series-parallel.
#[derive(Default)]
struct Composed6ByTask {
    bed: Bed,
}

#[dagio::dag(run(t21), compile = 0, wake = "task")]
impl Composed6ByTask {
    #[depends(t8)]
    async fn t12(&self, t11: &Output) -> Output {
        self.bed.infallible(12, &[t11]).await
    }
    async fn t17(&self, t11: &Output, t8: &Output) -> Output {
        self.bed.infallible(17, &[t11, t8]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    #[depends(t11)]
    async fn t16(&self, t8: &Output) -> Output {
        self.bed.infallible(16, &[t8]).await
    }
    #[depends(t1)]
    async fn t21(&self, t2: &Output, t20: &Output, t15: &Output, t4: &Output, t12: &Output, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(21, &[t2, t20, t15, t4, t12, t13, t19]).await
    }
    async fn t18(&self, t11: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(18, &[t11, t5, t8]).await
    }
    #[depends(t16, t11)]
    async fn t20(&self, t17: &Output, t18: &Output, t8: &Output) -> Output {
        self.bed.infallible(20, &[t17, t18, t8]).await
    }
    async fn t19(&self, t17: &Output, t10: &Output, t18: &Output, t16: &Output) -> Output {
        self.bed.infallible(19, &[t17, t10, t18, t16]).await
    }
    #[depends(t5)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t15(&self, t14: &Output) -> Output {
        self.bed.infallible(15, &[t14]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t14(&self, t13: &Output) -> Output {
        self.bed.infallible(14, &[t13]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    #[depends(t10)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t13(&self, t8: &Output, t11: &Output) -> Output {
        self.bed.infallible(13, &[t8, t11]).await
    }
}

impl Subject for Composed6ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [21] => held(self.t21()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed6ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 22);
        match target {
            21 => begin(&mut table, how, Composed6ByTaskDag::t21),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 28, edges 72, width 6; series-parallel.
#[derive(Default)]
struct Composed7 {
    bed: Bed,
}

#[dagio::dag(run(t14, t27), compile = 0)]
impl Composed7 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    #[depends(t4)]
    async fn t5(&self, t3: &Output) -> Output {
        self.bed.infallible(5, &[t3]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t2: &Output, t5: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t5, t7]).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t8]).await
    }
    #[depends(t9)]
    async fn t11(&self, t8: &Output, t10: &Output) -> Output {
        self.bed.infallible(11, &[t8, t10]).await
    }
    async fn t12(&self, t9: &Output, t10: &Output) -> Output {
        self.bed.infallible(12, &[t9, t10]).await
    }
    #[depends(t10)]
    async fn t13(&self, t9: &Output) -> Output {
        self.bed.infallible(13, &[t9]).await
    }
    async fn t14(&self, t6: &Output, t5: &Output, t13: &Output) -> Output {
        self.bed.infallible(14, &[t6, t5, t13]).await
    }
    async fn t15(&self, t7: &Output, t6: &Output, t5: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t7, t6, t5, t2]).await
    }
    #[depends(t5, t2)]
    async fn t16(&self, t6: &Output, t7: &Output) -> Output {
        self.bed.infallible(16, &[t6, t7]).await
    }
    async fn t17(&self, t6: &Output, t7: &Output, t2: &Output, t5: &Output) -> Output {
        self.bed.infallible(17, &[t6, t7, t2, t5]).await
    }
    #[depends(t16)]
    async fn t18(&self, t11: &Output, t14: &Output, t12: &Output, t17: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t11, t14, t12, t17, t15]).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t18: &Output, t0: &Output) -> Output {
        self.bed.infallible(20, &[t18, t0]).await
    }
    async fn t21(&self, t14: &Output, t20: &Output, t11: &Output) -> Output {
        self.bed.infallible(21, &[t14, t20, t11]).await
    }
    #[depends(t19)]
    async fn t22(&self, t20: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t20, t21]).await
    }
    #[depends(t16)]
    async fn t23(&self, t14: &Output, t12: &Output, t17: &Output, t15: &Output, t11: &Output) -> Output {
        self.bed.infallible(23, &[t14, t12, t17, t15, t11]).await
    }
    #[depends(t17)]
    async fn t24(&self, t23: &Output, t11: &Output) -> Output {
        self.bed.infallible(24, &[t23, t11]).await
    }
    #[depends(t24, t7)]
    async fn t25(&self, t13: &Output, t22: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t13, t22, t15]).await
    }
    #[depends(t1)]
    async fn t26(&self, t22: &Output, t21: &Output, t24: &Output, t18: &Output) -> Output {
        self.bed.infallible(26, &[t22, t21, t24, t18]).await
    }
    #[depends(t8, t15, t5)]
    async fn t27(&self, t16: &Output, t26: &Output, t25: &Output) -> Output {
        self.bed.infallible(27, &[t16, t26, t25]).await
    }
}

impl Subject for Composed7 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [14] => held(self.t14()),
            [27] => held(self.t27()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed7 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 28);
        match target {
            0 => begin(&mut table, how, Composed7Dag::t0),
            1 => begin(&mut table, how, Composed7Dag::t1),
            2 => begin(&mut table, how, Composed7Dag::t2),
            3 => begin(&mut table, how, Composed7Dag::t3),
            4 => begin(&mut table, how, Composed7Dag::t4),
            5 => begin(&mut table, how, Composed7Dag::t5),
            6 => begin(&mut table, how, Composed7Dag::t6),
            7 => begin(&mut table, how, Composed7Dag::t7),
            8 => begin(&mut table, how, Composed7Dag::t8),
            9 => begin(&mut table, how, Composed7Dag::t9),
            10 => begin(&mut table, how, Composed7Dag::t10),
            11 => begin(&mut table, how, Composed7Dag::t11),
            12 => begin(&mut table, how, Composed7Dag::t12),
            13 => begin(&mut table, how, Composed7Dag::t13),
            14 => begin(&mut table, how, Composed7Dag::t14),
            15 => begin(&mut table, how, Composed7Dag::t15),
            16 => begin(&mut table, how, Composed7Dag::t16),
            17 => begin(&mut table, how, Composed7Dag::t17),
            18 => begin(&mut table, how, Composed7Dag::t18),
            19 => begin(&mut table, how, Composed7Dag::t19),
            20 => begin(&mut table, how, Composed7Dag::t20),
            21 => begin(&mut table, how, Composed7Dag::t21),
            22 => begin(&mut table, how, Composed7Dag::t22),
            23 => begin(&mut table, how, Composed7Dag::t23),
            24 => begin(&mut table, how, Composed7Dag::t24),
            25 => begin(&mut table, how, Composed7Dag::t25),
            26 => begin(&mut table, how, Composed7Dag::t26),
            27 => begin(&mut table, how, Composed7Dag::t27),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 28, edges 72, width 6; series-parallel.
#[derive(Default)]
struct Composed7ByRun {
    bed: Bed,
}

#[dagio::dag(run(t14, t27), compile = 0, wake = "run")]
impl Composed7ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    #[depends(t4)]
    async fn t5(&self, t3: &Output) -> Output {
        self.bed.infallible(5, &[t3]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t2: &Output, t5: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t5, t7]).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t8]).await
    }
    #[depends(t9)]
    async fn t11(&self, t8: &Output, t10: &Output) -> Output {
        self.bed.infallible(11, &[t8, t10]).await
    }
    async fn t12(&self, t9: &Output, t10: &Output) -> Output {
        self.bed.infallible(12, &[t9, t10]).await
    }
    #[depends(t10)]
    async fn t13(&self, t9: &Output) -> Output {
        self.bed.infallible(13, &[t9]).await
    }
    async fn t14(&self, t6: &Output, t5: &Output, t13: &Output) -> Output {
        self.bed.infallible(14, &[t6, t5, t13]).await
    }
    async fn t15(&self, t7: &Output, t6: &Output, t5: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t7, t6, t5, t2]).await
    }
    #[depends(t5, t2)]
    async fn t16(&self, t6: &Output, t7: &Output) -> Output {
        self.bed.infallible(16, &[t6, t7]).await
    }
    async fn t17(&self, t6: &Output, t7: &Output, t2: &Output, t5: &Output) -> Output {
        self.bed.infallible(17, &[t6, t7, t2, t5]).await
    }
    #[depends(t16)]
    async fn t18(&self, t11: &Output, t14: &Output, t12: &Output, t17: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t11, t14, t12, t17, t15]).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t18: &Output, t0: &Output) -> Output {
        self.bed.infallible(20, &[t18, t0]).await
    }
    async fn t21(&self, t14: &Output, t20: &Output, t11: &Output) -> Output {
        self.bed.infallible(21, &[t14, t20, t11]).await
    }
    #[depends(t19)]
    async fn t22(&self, t20: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t20, t21]).await
    }
    #[depends(t16)]
    async fn t23(&self, t14: &Output, t12: &Output, t17: &Output, t15: &Output, t11: &Output) -> Output {
        self.bed.infallible(23, &[t14, t12, t17, t15, t11]).await
    }
    #[depends(t17)]
    async fn t24(&self, t23: &Output, t11: &Output) -> Output {
        self.bed.infallible(24, &[t23, t11]).await
    }
    #[depends(t24, t7)]
    async fn t25(&self, t13: &Output, t22: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t13, t22, t15]).await
    }
    #[depends(t1)]
    async fn t26(&self, t22: &Output, t21: &Output, t24: &Output, t18: &Output) -> Output {
        self.bed.infallible(26, &[t22, t21, t24, t18]).await
    }
    #[depends(t8, t15, t5)]
    async fn t27(&self, t16: &Output, t26: &Output, t25: &Output) -> Output {
        self.bed.infallible(27, &[t16, t26, t25]).await
    }
}

impl Subject for Composed7ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [14] => held(self.t14()),
            [27] => held(self.t27()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed7ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 28);
        match target {
            27 => begin(&mut table, how, Composed7ByRunDag::t27),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 28, edges 72, width 6; series-parallel.
#[derive(Default)]
struct Composed7ByTask {
    bed: Bed,
}

#[dagio::dag(run(t14, t27), compile = 0, wake = "task")]
impl Composed7ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    #[depends(t4)]
    async fn t5(&self, t3: &Output) -> Output {
        self.bed.infallible(5, &[t3]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t2: &Output, t5: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t5, t7]).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t8]).await
    }
    #[depends(t9)]
    async fn t11(&self, t8: &Output, t10: &Output) -> Output {
        self.bed.infallible(11, &[t8, t10]).await
    }
    async fn t12(&self, t9: &Output, t10: &Output) -> Output {
        self.bed.infallible(12, &[t9, t10]).await
    }
    #[depends(t10)]
    async fn t13(&self, t9: &Output) -> Output {
        self.bed.infallible(13, &[t9]).await
    }
    async fn t14(&self, t6: &Output, t5: &Output, t13: &Output) -> Output {
        self.bed.infallible(14, &[t6, t5, t13]).await
    }
    async fn t15(&self, t7: &Output, t6: &Output, t5: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(15, &[t7, t6, t5, t2]).await
    }
    #[depends(t5, t2)]
    async fn t16(&self, t6: &Output, t7: &Output) -> Output {
        self.bed.infallible(16, &[t6, t7]).await
    }
    async fn t17(&self, t6: &Output, t7: &Output, t2: &Output, t5: &Output) -> Output {
        self.bed.infallible(17, &[t6, t7, t2, t5]).await
    }
    #[depends(t16)]
    async fn t18(&self, t11: &Output, t14: &Output, t12: &Output, t17: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t11, t14, t12, t17, t15]).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t18: &Output, t0: &Output) -> Output {
        self.bed.infallible(20, &[t18, t0]).await
    }
    async fn t21(&self, t14: &Output, t20: &Output, t11: &Output) -> Output {
        self.bed.infallible(21, &[t14, t20, t11]).await
    }
    #[depends(t19)]
    async fn t22(&self, t20: &Output, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t20, t21]).await
    }
    #[depends(t16)]
    async fn t23(&self, t14: &Output, t12: &Output, t17: &Output, t15: &Output, t11: &Output) -> Output {
        self.bed.infallible(23, &[t14, t12, t17, t15, t11]).await
    }
    #[depends(t17)]
    async fn t24(&self, t23: &Output, t11: &Output) -> Output {
        self.bed.infallible(24, &[t23, t11]).await
    }
    #[depends(t24, t7)]
    async fn t25(&self, t13: &Output, t22: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t13, t22, t15]).await
    }
    #[depends(t1)]
    async fn t26(&self, t22: &Output, t21: &Output, t24: &Output, t18: &Output) -> Output {
        self.bed.infallible(26, &[t22, t21, t24, t18]).await
    }
    #[depends(t8, t15, t5)]
    async fn t27(&self, t16: &Output, t26: &Output, t25: &Output) -> Output {
        self.bed.infallible(27, &[t16, t26, t25]).await
    }
}

impl Subject for Composed7ByTask {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Woken
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [14] => held(self.t14()),
            [27] => held(self.t27()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed7ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 28);
        match target {
            27 => begin(&mut table, how, Composed7ByTaskDag::t27),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 40, edges 160, width 8; series-parallel.
#[derive(Default)]
struct Composed8 {
    bed: Bed,
}

#[dagio::dag(run(t39), compile = 0)]
impl Composed8 {
    async fn t32(&self, t9: &Output, t31: &Output, t3: &Output) -> Output {
        self.bed.infallible(32, &[t9, t31, t3]).await
    }
    async fn t21(&self, t20: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t20, t13]).await
    }
    #[depends(t7)]
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t17(&self, t14: &Output, t13: &Output, t6: &Output, t8: &Output, t15: &Output, t12: &Output, t4: &Output) -> Output {
        self.bed.infallible(17, &[t14, t13, t6, t8, t15, t12, t4]).await
    }
    async fn t35(&self, t34: &Output, t21: &Output, t25: &Output, t28: &Output, t24: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(35, &[t34, t21, t25, t28, t24, t4]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t23(&self, t20: &Output, t7: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t20, t7, t6]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t12)]
    async fn t20(&self, t13: &Output, t15: &Output, t8: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t13, t15, t8, t14]).await
    }
    async fn t4(&self, t0: &Output) -> Output {
        self.bed.infallible(4, &[t0]).await
    }
    #[depends(t4)]
    async fn t5(&self, t2: &Output, t3: &Output) -> Output {
        self.bed.infallible(5, &[t2, t3]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t13(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t7]).await
    }
    #[depends(t6)]
    async fn t34(&self, t19: &Output, t28: &Output, t25: &Output, t4: &Output, t26: &Output, t29: &Output, t7: &Output, t2: &Output, t27: &Output, t17: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t19, t28, t25, t4, t26, t29, t7, t2, t27, t17, t16]).await
    }
    #[depends(t27, t19, t25)]
    async fn t33(&self, t16: &Output, t23: &Output, t29: &Output, t28: &Output, t17: &Output, t26: &Output) -> Result<Output, Failed> {
        self.bed.fallible(33, &[t16, t23, t29, t28, t17, t26]).await
    }
    #[depends(t17)]
    async fn t39(&self, t33: &Output, t35: &Output, t38: &Output, t13: &Output, t32: &Output, t30: &Output, t7: &Output, t20: &Output) -> Output {
        self.bed.infallible(39, &[t33, t35, t38, t13, t32, t30, t7, t20]).await
    }
    #[depends(t3)]
    async fn t14(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t7]).await
    }
    #[depends(t27)]
    async fn t37(&self, t26: &Output, t29: &Output, t28: &Output, t19: &Output, t16: &Output, t25: &Output, t1: &Output, t17: &Output) -> Output {
        self.bed.infallible(37, &[t26, t29, t28, t19, t16, t25, t1, t17]).await
    }
    async fn t27(&self, t24: &Output, t21: &Output, t9: &Output, t5: &Output, t22: &Output, t23: &Output) -> Output {
        self.bed.infallible(27, &[t24, t21, t9, t5, t22, t23]).await
    }
    async fn t12(&self, t10: &Output, t11: &Output, t9: &Output) -> Output {
        self.bed.infallible(12, &[t10, t11, t9]).await
    }
    #[depends(t4, t20)]
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t10(&self, t7: &Output) -> Output {
        self.bed.infallible(10, &[t7]).await
    }
    #[depends(t7)]
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    #[depends(t9, t17, t3)]
    async fn t36(&self, t26: &Output, t16: &Output, t29: &Output, t25: &Output, t2: &Output, t19: &Output, t28: &Output, t27: &Output) -> Result<Output, Failed> {
        self.bed.fallible(36, &[t26, t16, t29, t25, t2, t19, t28, t27]).await
    }
    #[depends(t11, t5)]
    async fn t38(&self, t37: &Output, t24: &Output, t36: &Output) -> Result<Output, Failed> {
        self.bed.fallible(38, &[t37, t24, t36]).await
    }
    #[depends(t18, t6)]
    async fn t19(&self) -> Output {
        self.bed.infallible(19, &[]).await
    }
    async fn t28(&self, t24: &Output, t10: &Output, t21: &Output, t22: &Output, t23: &Output) -> Output {
        self.bed.infallible(28, &[t24, t10, t21, t22, t23]).await
    }
    async fn t22(&self, t15: &Output, t2: &Output, t3: &Output, t20: &Output) -> Output {
        self.bed.infallible(22, &[t15, t2, t3, t20]).await
    }
    #[depends(t30)]
    async fn t31(&self, t16: &Output, t11: &Output, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(31, &[t16, t11, t15]).await
    }
    async fn t3(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(3, &[t0, t1]).await
    }
    #[depends(t13, t14)]
    async fn t16(&self, t15: &Output, t8: &Output, t12: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(16, &[t15, t8, t12, t6]).await
    }
    async fn t8(&self, t7: &Output) -> Output {
        self.bed.infallible(8, &[t7]).await
    }
    async fn t30(&self, t27: &Output, t16: &Output, t29: &Output, t26: &Output, t17: &Output, t18: &Output, t28: &Output, t25: &Output, t19: &Output) -> Output {
        self.bed.infallible(30, &[t27, t16, t29, t26, t17, t18, t28, t25, t19]).await
    }
    #[depends(t21, t8, t12)]
    async fn t25(&self, t24: &Output, t13: &Output, t23: &Output, t22: &Output) -> Output {
        self.bed.infallible(25, &[t24, t13, t23, t22]).await
    }
    async fn t29(&self, t0: &Output, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(29, &[t0, t20]).await
    }
    async fn t9(&self, t7: &Output, t5: &Output) -> Output {
        self.bed.infallible(9, &[t7, t5]).await
    }
    #[depends(t14)]
    async fn t26(&self, t22: &Output, t21: &Output, t24: &Output, t23: &Output) -> Output {
        self.bed.infallible(26, &[t22, t21, t24, t23]).await
    }
    async fn t6(&self, t5: &Output) -> Output {
        self.bed.infallible(6, &[t5]).await
    }
    #[depends(t14, t13)]
    async fn t18(&self, t12: &Output, t8: &Output, t15: &Output) -> Output {
        self.bed.infallible(18, &[t12, t8, t15]).await
    }
}

impl Subject for Composed8 {
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

impl Table for Composed8 {
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
            0 => begin(&mut table, how, Composed8Dag::t0),
            1 => begin(&mut table, how, Composed8Dag::t1),
            2 => begin(&mut table, how, Composed8Dag::t2),
            3 => begin(&mut table, how, Composed8Dag::t3),
            4 => begin(&mut table, how, Composed8Dag::t4),
            5 => begin(&mut table, how, Composed8Dag::t5),
            6 => begin(&mut table, how, Composed8Dag::t6),
            7 => begin(&mut table, how, Composed8Dag::t7),
            8 => begin(&mut table, how, Composed8Dag::t8),
            9 => begin(&mut table, how, Composed8Dag::t9),
            10 => begin(&mut table, how, Composed8Dag::t10),
            11 => begin(&mut table, how, Composed8Dag::t11),
            12 => begin(&mut table, how, Composed8Dag::t12),
            13 => begin(&mut table, how, Composed8Dag::t13),
            14 => begin(&mut table, how, Composed8Dag::t14),
            15 => begin(&mut table, how, Composed8Dag::t15),
            16 => begin(&mut table, how, Composed8Dag::t16),
            17 => begin(&mut table, how, Composed8Dag::t17),
            18 => begin(&mut table, how, Composed8Dag::t18),
            19 => begin(&mut table, how, Composed8Dag::t19),
            20 => begin(&mut table, how, Composed8Dag::t20),
            21 => begin(&mut table, how, Composed8Dag::t21),
            22 => begin(&mut table, how, Composed8Dag::t22),
            23 => begin(&mut table, how, Composed8Dag::t23),
            24 => begin(&mut table, how, Composed8Dag::t24),
            25 => begin(&mut table, how, Composed8Dag::t25),
            26 => begin(&mut table, how, Composed8Dag::t26),
            27 => begin(&mut table, how, Composed8Dag::t27),
            28 => begin(&mut table, how, Composed8Dag::t28),
            29 => begin(&mut table, how, Composed8Dag::t29),
            30 => begin(&mut table, how, Composed8Dag::t30),
            31 => begin(&mut table, how, Composed8Dag::t31),
            32 => begin(&mut table, how, Composed8Dag::t32),
            33 => begin(&mut table, how, Composed8Dag::t33),
            34 => begin(&mut table, how, Composed8Dag::t34),
            35 => begin(&mut table, how, Composed8Dag::t35),
            36 => begin(&mut table, how, Composed8Dag::t36),
            37 => begin(&mut table, how, Composed8Dag::t37),
            38 => begin(&mut table, how, Composed8Dag::t38),
            39 => begin(&mut table, how, Composed8Dag::t39),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 120, edges 679, width 31; series-parallel.
#[derive(Default)]
struct Composed9 {
    bed: Bed,
}

#[dagio::dag(run(t119), compile = 0)]
impl Composed9 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: &Output) -> Output {
        self.bed.infallible(2, &[t1, t0]).await
    }
    async fn t3(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t2]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    #[depends(t6)]
    async fn t7(&self, t1: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t1, t5]).await
    }
    async fn t8(&self, t2: &Output, t0: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t0, t7]).await
    }
    #[depends(t4)]
    async fn t9(&self, t5: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t5, t6]).await
    }
    async fn t10(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(10, &[t5, t6]).await
    }
    async fn t11(&self, t5: &Output, t6: &Output, t3: &Output, t0: &Output) -> Output {
        self.bed.infallible(11, &[t5, t6, t3, t0]).await
    }
    #[depends(t8)]
    async fn t12(&self, t9: &Output, t11: &Output, t10: &Output) -> Output {
        self.bed.infallible(12, &[t9, t11, t10]).await
    }
    async fn t13(&self, t8: &Output, t12: &Output, t9: &Output) -> Output {
        self.bed.infallible(13, &[t8, t12, t9]).await
    }
    async fn t14(&self, t5: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t5, t13]).await
    }
    async fn t15(&self, t6: &Output, t1: &Output, t14: &Output) -> Output {
        self.bed.infallible(15, &[t6, t1, t14]).await
    }
    async fn t16(&self, t13: &Output, t5: &Output) -> Output {
        self.bed.infallible(16, &[t13, t5]).await
    }
    async fn t17(&self, t3: &Output, t13: &Output) -> Output {
        self.bed.infallible(17, &[t3, t13]).await
    }
    async fn t18(&self, t11: &Output, t12: &Output, t15: &Output, t16: &Output, t17: &Output) -> Output {
        self.bed.infallible(18, &[t11, t12, t15, t16, t17]).await
    }
    #[depends(t0)]
    async fn t19(&self, t17: &Output, t15: &Output, t16: &Output) -> Output {
        self.bed.infallible(19, &[t17, t15, t16]).await
    }
    async fn t20(&self, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(20, &[t18, t19]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    #[depends(t19)]
    async fn t22(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t18]).await
    }
    #[depends(t18)]
    async fn t23(&self, t12: &Output, t19: &Output) -> Output {
        self.bed.infallible(23, &[t12, t19]).await
    }
    async fn t24(&self, t18: &Output, t11: &Output, t19: &Output, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(24, &[t18, t11, t19, t14, t6]).await
    }
    #[depends(t22, t24)]
    async fn t25(&self, t23: &Output, t15: &Output) -> Output {
        self.bed.infallible(25, &[t23, t15]).await
    }
    async fn t26(&self, t10: &Output, t25: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t10, t25, t0]).await
    }
    async fn t27(&self, t24: &Output, t22: &Output, t12: &Output, t23: &Output) -> Output {
        self.bed.infallible(27, &[t24, t22, t12, t23]).await
    }
    async fn t28(&self, t18: &Output, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(28, &[t18, t1, t19]).await
    }
    #[depends(t28)]
    async fn t29(&self, t14: &Output, t12: &Output) -> Output {
        self.bed.infallible(29, &[t14, t12]).await
    }
    #[depends(t7, t11)]
    async fn t30(&self, t0: &Output, t29: &Output) -> Output {
        self.bed.infallible(30, &[t0, t29]).await
    }
    async fn t31(&self, t3: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(31, &[t3, t19, t18]).await
    }
    async fn t32(&self, t5: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(32, &[t5, t19, t18]).await
    }
    #[depends(t18)]
    async fn t33(&self, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(33, &[t13, t19]).await
    }
    #[depends(t19, t18)]
    async fn t34(&self, t10: &Output, t5: &Output) -> Output {
        self.bed.infallible(34, &[t10, t5]).await
    }
    async fn t35(&self, t34: &Output) -> Output {
        self.bed.infallible(35, &[t34]).await
    }
    async fn t36(&self, t35: &Output, t12: &Output, t33: &Output) -> Result<Output, Failed> {
        self.bed.fallible(36, &[t35, t12, t33]).await
    }
    async fn t37(&self, t33: &Output, t11: &Output, t35: &Output) -> Output {
        self.bed.infallible(37, &[t33, t11, t35]).await
    }
    async fn t38(&self, t37: &Output, t9: &Output) -> Output {
        self.bed.infallible(38, &[t37, t9]).await
    }
    #[depends(t8, t38)]
    async fn t39(&self, t36: &Output, t6: &Output, t12: &Output, t2: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(39, &[t36, t6, t12, t2, t32]).await
    }
    #[depends(t13, t38)]
    async fn t40(&self, t36: &Output, t32: &Output, t33: &Output, t9: &Output) -> Output {
        self.bed.infallible(40, &[t36, t32, t33, t9]).await
    }
    #[depends(t5, t32)]
    async fn t41(&self, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(41, &[t36, t38]).await
    }
    #[depends(t41)]
    async fn t42(&self, t15: &Output, t19: &Output, t11: &Output) -> Output {
        self.bed.infallible(42, &[t15, t19, t11]).await
    }
    #[depends(t36)]
    async fn t43(&self, t12: &Output, t38: &Output, t32: &Output) -> Output {
        self.bed.infallible(43, &[t12, t38, t32]).await
    }
    #[depends(t16)]
    async fn t44(&self, t37: &Output, t36: &Output, t5: &Output, t32: &Output, t4: &Output, t7: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(44, &[t37, t36, t5, t32, t4, t7, t38]).await
    }
    #[depends(t38, t36)]
    async fn t45(&self, t7: &Output, t32: &Output, t8: &Output, t33: &Output) -> Output {
        self.bed.infallible(45, &[t7, t32, t8, t33]).await
    }
    #[depends(t38)]
    async fn t46(&self, t32: &Output, t14: &Output, t36: &Output, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t32, t14, t36, t19]).await
    }
    async fn t47(&self, t38: &Output, t36: &Output, t32: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t38, t36, t32, t5]).await
    }
    #[depends(t47)]
    async fn t48(&self, t18: &Output, t46: &Output, t6: &Output) -> Output {
        self.bed.infallible(48, &[t18, t46, t6]).await
    }
    async fn t49(&self, t38: &Output, t32: &Output, t36: &Output) -> Output {
        self.bed.infallible(49, &[t38, t32, t36]).await
    }
    #[depends(t6, t37, t47)]
    async fn t50(&self, t48: &Output, t14: &Output, t49: &Output, t46: &Output, t11: &Output, t45: &Output) -> Output {
        self.bed.infallible(50, &[t48, t14, t49, t46, t11, t45]).await
    }
    async fn t51(&self, t47: &Output, t50: &Output, t14: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(51, &[t47, t50, t14, t3]).await
    }
    #[depends(t11, t45)]
    async fn t52(&self, t48: &Output, t49: &Output) -> Output {
        self.bed.infallible(52, &[t48, t49]).await
    }
    #[depends(t1, t32)]
    async fn t53(&self, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(53, &[t36, t38]).await
    }
    async fn t54(&self, t14: &Output, t18: &Output, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(54, &[t14, t18, t1, t19]).await
    }
    #[depends(t19)]
    async fn t55(&self, t6: &Output, t18: &Output, t1: &Output) -> Output {
        self.bed.infallible(55, &[t6, t18, t1]).await
    }
    async fn t56(&self, t13: &Output) -> Output {
        self.bed.infallible(56, &[t13]).await
    }
    async fn t57(&self, t56: &Output) -> Output {
        self.bed.infallible(57, &[t56]).await
    }
    async fn t58(&self, t57: &Output, t3: &Output) -> Output {
        self.bed.infallible(58, &[t57, t3]).await
    }
    async fn t59(&self) -> Result<Output, Failed> {
        self.bed.fallible(59, &[]).await
    }
    async fn t60(&self, t59: &Output) -> Output {
        self.bed.infallible(60, &[t59]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t62(&self) -> Output {
        self.bed.infallible(62, &[]).await
    }
    async fn t63(&self) -> Result<Output, Failed> {
        self.bed.fallible(63, &[]).await
    }
    async fn t64(&self, t61: &Output, t63: &Output, t62: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t61, t63, t62]).await
    }
    async fn t65(&self, t64: &Output) -> Output {
        self.bed.infallible(65, &[t64]).await
    }
    async fn t66(&self, t62: &Output, t61: &Output, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t62, t61, t63]).await
    }
    async fn t67(&self) -> Output {
        self.bed.infallible(67, &[]).await
    }
    async fn t68(&self, t67: &Output) -> Output {
        self.bed.infallible(68, &[t67]).await
    }
    async fn t69(&self) -> Output {
        self.bed.infallible(69, &[]).await
    }
    async fn t70(&self) -> Output {
        self.bed.infallible(70, &[]).await
    }
    async fn t71(&self, t70: &Output, t68: &Output, t69: &Output) -> Output {
        self.bed.infallible(71, &[t70, t68, t69]).await
    }
    async fn t72(&self, t71: &Output) -> Output {
        self.bed.infallible(72, &[t71]).await
    }
    async fn t73(&self) -> Output {
        self.bed.infallible(73, &[]).await
    }
    async fn t74(&self) -> Output {
        self.bed.infallible(74, &[]).await
    }
    async fn t75(&self) -> Result<Output, Failed> {
        self.bed.fallible(75, &[]).await
    }
    async fn t76(&self) -> Output {
        self.bed.infallible(76, &[]).await
    }
    async fn t77(&self) -> Output {
        self.bed.infallible(77, &[]).await
    }
    #[depends(t75, t72)]
    async fn t78(&self, t73: &Output, t76: &Output, t68: &Output, t77: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(78, &[t73, t76, t68, t77, t74]).await
    }
    #[depends(t72)]
    async fn t79(&self, t76: &Output, t73: &Output, t74: &Output, t70: &Output, t77: &Output, t75: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t76, t73, t74, t70, t77, t75]).await
    }
    #[depends(t73)]
    async fn t80(&self, t77: &Output, t76: &Output, t75: &Output, t72: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(80, &[t77, t76, t75, t72, t74]).await
    }
    #[depends(t74, t68, t72)]
    async fn t81(&self, t76: &Output, t75: &Output, t73: &Output, t77: &Output) -> Output {
        self.bed.infallible(81, &[t76, t75, t73, t77]).await
    }
    #[depends(t66, t43, t44, t81, t33, t55, t58)]
    async fn t82(&self, t26: &Output, t79: &Output, t41: &Output, t21: &Output, t10: &Output, t27: &Output, t39: &Output, t53: &Output, t51: &Output, t80: &Output, t52: &Output, t29: &Output, t31: &Output, t40: &Output, t30: &Output, t54: &Output, t65: &Output, t25: &Output, t42: &Output, t50: &Output, t15: &Output, t60: &Output, t78: &Output) -> Output {
        self.bed.infallible(82, &[t26, t79, t41, t21, t10, t27, t39, t53, t51, t80, t52, t29, t31, t40, t30, t54, t65, t25, t42, t50, t15, t60, t78]).await
    }
    #[depends(t18)]
    async fn t83(&self, t49: &Output, t82: &Output, t22: &Output, t14: &Output, t59: &Output, t36: &Output) -> Output {
        self.bed.infallible(83, &[t49, t82, t22, t14, t59, t36]).await
    }
    #[depends(t42, t80, t68, t44, t58, t79)]
    async fn t84(&self, t27: &Output, t78: &Output, t66: &Output, t65: &Output, t15: &Output, t52: &Output, t24: &Output, t43: &Output, t31: &Output, t55: &Output, t51: &Output, t40: &Output, t30: &Output, t54: &Output, t60: &Output, t26: &Output, t39: &Output, t13: &Output, t2: &Output, t81: &Output, t21: &Output, t53: &Output) -> Result<Output, Failed> {
        self.bed.fallible(84, &[t27, t78, t66, t65, t15, t52, t24, t43, t31, t55, t51, t40, t30, t54, t60, t26, t39, t13, t2, t81, t21, t53]).await
    }
    #[depends(t54, t30, t44, t75, t78, t26)]
    async fn t85(&self, t58: &Output, t51: &Output, t27: &Output, t21: &Output, t42: &Output, t32: &Output, t80: &Output, t39: &Output, t66: &Output, t60: &Output, t43: &Output, t31: &Output, t65: &Output, t55: &Output, t64: &Output, t77: &Output, t53: &Output, t8: &Output, t0: &Output, t79: &Output, t52: &Output, t57: &Output, t81: &Output, t40: &Output) -> Output {
        self.bed.infallible(85, &[t58, t51, t27, t21, t42, t32, t80, t39, t66, t60, t43, t31, t65, t55, t64, t77, t53, t8, t0, t79, t52, t57, t81, t40]).await
    }
    #[depends(t42, t10, t65, t56, t43)]
    async fn t86(&self, t53: &Output, t40: &Output, t81: &Output, t54: &Output, t46: &Output, t27: &Output, t51: &Output, t79: &Output, t30: &Output, t75: &Output, t55: &Output, t44: &Output, t39: &Output, t31: &Output, t60: &Output, t78: &Output, t26: &Output, t80: &Output, t58: &Output, t66: &Output, t11: &Output, t52: &Output, t21: &Output) -> Output {
        self.bed.infallible(86, &[t53, t40, t81, t54, t46, t27, t51, t79, t30, t75, t55, t44, t39, t31, t60, t78, t26, t80, t58, t66, t11, t52, t21]).await
    }
    #[depends(t12, t45)]
    async fn t87(&self, t85: &Output, t48: &Output, t84: &Output, t41: &Output, t86: &Output, t16: &Output, t83: &Output) -> Output {
        self.bed.infallible(87, &[t85, t48, t84, t41, t86, t16, t83]).await
    }
    #[depends(t73)]
    async fn t88(&self, t80: &Output, t87: &Output, t8: &Output) -> Output {
        self.bed.infallible(88, &[t80, t87, t8]).await
    }
    #[depends(t3, t85, t29)]
    async fn t89(&self, t59: &Output, t88: &Output, t21: &Output, t0: &Output, t77: &Output, t26: &Output, t70: &Output, t63: &Output) -> Output {
        self.bed.infallible(89, &[t59, t88, t21, t0, t77, t26, t70, t63]).await
    }
    #[depends(t27, t65, t30, t66, t80)]
    async fn t90(&self, t58: &Output, t31: &Output, t81: &Output, t42: &Output, t55: &Output, t40: &Output, t1: &Output, t51: &Output, t21: &Output, t26: &Output, t52: &Output, t11: &Output, t60: &Output, t78: &Output, t79: &Output, t43: &Output, t39: &Output, t54: &Output, t53: &Output, t44: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(90, &[t58, t31, t81, t42, t55, t40, t1, t51, t21, t26, t52, t11, t60, t78, t79, t43, t39, t54, t53, t44, t13]).await
    }
    #[depends(t65)]
    async fn t91(&self, t23: &Output, t90: &Output, t17: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(91, &[t23, t90, t17, t3]).await
    }
    #[depends(t73)]
    async fn t92(&self, t91: &Output, t77: &Output, t31: &Output, t68: &Output, t66: &Output, t89: &Output, t45: &Output, t20: &Output) -> Output {
        self.bed.infallible(92, &[t91, t77, t31, t68, t66, t89, t45, t20]).await
    }
    #[depends(t27)]
    async fn t93(&self, t89: &Output, t35: &Output, t91: &Output, t34: &Output) -> Output {
        self.bed.infallible(93, &[t89, t35, t91, t34]).await
    }
    #[depends(t49)]
    async fn t94(&self, t5: &Output, t30: &Output, t63: &Output, t50: &Output, t48: &Output, t57: &Output, t81: &Output, t64: &Output, t32: &Output, t93: &Output) -> Output {
        self.bed.infallible(94, &[t5, t30, t63, t50, t48, t57, t81, t64, t32, t93]).await
    }
    #[depends(t3)]
    async fn t95(&self, t30: &Output, t94: &Output, t47: &Output, t63: &Output, t86: &Output, t83: &Output, t11: &Output, t42: &Output) -> Output {
        self.bed.infallible(95, &[t30, t94, t47, t63, t86, t83, t11, t42]).await
    }
    #[depends(t71, t81, t83, t70, t65, t35)]
    async fn t96(&self, t93: &Output, t5: &Output, t40: &Output, t33: &Output) -> Output {
        self.bed.infallible(96, &[t93, t5, t40, t33]).await
    }
    #[depends(t20)]
    async fn t97(&self, t28: &Output, t96: &Output, t95: &Output, t91: &Output) -> Output {
        self.bed.infallible(97, &[t28, t96, t95, t91]).await
    }
    #[depends(t84, t70)]
    async fn t98(&self, t94: &Output, t75: &Output, t38: &Output, t66: &Output, t97: &Output) -> Result<Output, Failed> {
        self.bed.fallible(98, &[t94, t75, t38, t66, t97]).await
    }
    async fn t99(&self, t98: &Output, t28: &Output, t38: &Output, t3: &Output, t89: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t98, t28, t38, t3, t89]).await
    }
    #[depends(t9, t22)]
    async fn t100(&self, t98: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(100, &[t98, t18]).await
    }
    #[depends(t1, t41, t34, t65)]
    async fn t101(&self, t99: &Output, t90: &Output, t2: &Output, t45: &Output, t16: &Output, t25: &Output, t100: &Output) -> Result<Output, Failed> {
        self.bed.fallible(101, &[t99, t90, t2, t45, t16, t25, t100]).await
    }
    #[depends(t70)]
    async fn t102(&self, t17: &Output, t99: &Output, t60: &Output, t18: &Output, t31: &Output, t50: &Output, t64: &Output, t82: &Output, t101: &Output, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(102, &[t17, t99, t60, t18, t31, t50, t64, t82, t101, t22]).await
    }
    #[depends(t88, t90, t102, t82)]
    async fn t103(&self, t67: &Output, t41: &Output, t50: &Output, t59: &Output, t11: &Output, t44: &Output, t2: &Output, t53: &Output, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(103, &[t67, t41, t50, t59, t11, t44, t2, t53, t63]).await
    }
    #[depends(t82)]
    async fn t104(&self, t103: &Output, t78: &Output, t99: &Output, t22: &Output, t7: &Output, t101: &Output) -> Output {
        self.bed.infallible(104, &[t103, t78, t99, t22, t7, t101]).await
    }
    #[depends(t104, t39, t102)]
    async fn t105(&self, t90: &Output, t84: &Output, t55: &Output, t22: &Output, t9: &Output, t41: &Output, t103: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(105, &[t90, t84, t55, t22, t9, t41, t103, t74]).await
    }
    #[depends(t9)]
    async fn t106(&self, t103: &Output, t96: &Output, t14: &Output, t23: &Output, t41: &Output, t26: &Output, t76: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(106, &[t103, t96, t14, t23, t41, t26, t76, t10]).await
    }
    #[depends(t67, t106)]
    async fn t107(&self, t77: &Output, t66: &Output, t14: &Output, t8: &Output, t105: &Output, t45: &Output, t93: &Output, t97: &Output, t50: &Output, t104: &Output, t30: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(107, &[t77, t66, t14, t8, t105, t45, t93, t97, t50, t104, t30, t44]).await
    }
    #[depends(t5, t78, t81, t74, t106)]
    async fn t108(&self, t7: &Output, t105: &Output, t85: &Output, t27: &Output, t35: &Output, t48: &Output) -> Output {
        self.bed.infallible(108, &[t7, t105, t85, t27, t35, t48]).await
    }
    #[depends(t59, t105, t4)]
    async fn t109(&self, t72: &Output, t90: &Output, t104: &Output, t6: &Output, t63: &Output, t77: &Output, t82: &Output, t69: &Output, t38: &Output, t1: &Output, t51: &Output, t106: &Output) -> Output {
        self.bed.infallible(109, &[t72, t90, t104, t6, t63, t77, t82, t69, t38, t1, t51, t106]).await
    }
    #[depends(t56)]
    async fn t110(&self, t33: &Output, t105: &Output, t40: &Output, t3: &Output, t106: &Output, t52: &Output, t86: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(110, &[t33, t105, t40, t3, t106, t52, t86, t47]).await
    }
    #[depends(t106)]
    async fn t111(&self, t71: &Output, t105: &Output, t21: &Output, t57: &Output, t55: &Output, t83: &Output, t91: &Output, t54: &Output, t45: &Output) -> Output {
        self.bed.infallible(111, &[t71, t105, t21, t57, t55, t83, t91, t54, t45]).await
    }
    #[depends(t110)]
    async fn t112(&self, t109: &Output, t5: &Output, t8: &Output, t111: &Output, t33: &Output, t23: &Output, t13: &Output, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(112, &[t109, t5, t8, t111, t33, t23, t13, t14, t6]).await
    }
    #[depends(t111)]
    async fn t113(&self, t99: &Output, t107: &Output, t108: &Output, t106: &Output, t109: &Output, t79: &Output, t88: &Output, t8: &Output, t112: &Output, t48: &Output, t26: &Output, t90: &Output, t3: &Output) -> Output {
        self.bed.infallible(113, &[t99, t107, t108, t106, t109, t79, t88, t8, t112, t48, t26, t90, t3]).await
    }
    #[depends(t12)]
    async fn t114(&self, t8: &Output, t15: &Output, t113: &Output) -> Output {
        self.bed.infallible(114, &[t8, t15, t113]).await
    }
    #[depends(t108, t20, t114)]
    async fn t115(&self, t92: &Output, t10: &Output, t85: &Output, t83: &Output, t101: &Output, t89: &Output, t68: &Output, t105: &Output, t112: &Output, t84: &Output, t113: &Output) -> Output {
        self.bed.infallible(115, &[t92, t10, t85, t83, t101, t89, t68, t105, t112, t84, t113]).await
    }
    #[depends(t79, t18, t49)]
    async fn t116(&self, t31: &Output, t114: &Output, t105: &Output, t45: &Output, t25: &Output, t41: &Output, t92: &Output, t83: &Output, t81: &Output) -> Output {
        self.bed.infallible(116, &[t31, t114, t105, t45, t25, t41, t92, t83, t81]).await
    }
    #[depends(t114, t94, t110, t1, t44)]
    async fn t117(&self, t71: &Output, t92: &Output, t73: &Output, t26: &Output, t95: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(117, &[t71, t92, t73, t26, t95, t16]).await
    }
    #[depends(t104, t106)]
    async fn t118(&self, t100: &Output, t107: &Output, t102: &Output, t1: &Output, t117: &Output, t56: &Output, t8: &Output) -> Output {
        self.bed.infallible(118, &[t100, t107, t102, t1, t117, t56, t8]).await
    }
    #[depends(t33, t115, t118)]
    async fn t119(&self, t113: &Output, t16: &Output, t76: &Output, t116: &Output, t24: &Output, t99: &Output, t41: &Output, t50: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(119, &[t113, t16, t76, t116, t24, t99, t41, t50, t14]).await
    }
}

impl Subject for Composed9 {
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

impl Table for Composed9 {
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
            0 => begin(&mut table, how, Composed9Dag::t0),
            1 => begin(&mut table, how, Composed9Dag::t1),
            2 => begin(&mut table, how, Composed9Dag::t2),
            3 => begin(&mut table, how, Composed9Dag::t3),
            4 => begin(&mut table, how, Composed9Dag::t4),
            5 => begin(&mut table, how, Composed9Dag::t5),
            6 => begin(&mut table, how, Composed9Dag::t6),
            7 => begin(&mut table, how, Composed9Dag::t7),
            8 => begin(&mut table, how, Composed9Dag::t8),
            9 => begin(&mut table, how, Composed9Dag::t9),
            10 => begin(&mut table, how, Composed9Dag::t10),
            11 => begin(&mut table, how, Composed9Dag::t11),
            12 => begin(&mut table, how, Composed9Dag::t12),
            13 => begin(&mut table, how, Composed9Dag::t13),
            14 => begin(&mut table, how, Composed9Dag::t14),
            15 => begin(&mut table, how, Composed9Dag::t15),
            16 => begin(&mut table, how, Composed9Dag::t16),
            17 => begin(&mut table, how, Composed9Dag::t17),
            18 => begin(&mut table, how, Composed9Dag::t18),
            19 => begin(&mut table, how, Composed9Dag::t19),
            20 => begin(&mut table, how, Composed9Dag::t20),
            21 => begin(&mut table, how, Composed9Dag::t21),
            22 => begin(&mut table, how, Composed9Dag::t22),
            23 => begin(&mut table, how, Composed9Dag::t23),
            24 => begin(&mut table, how, Composed9Dag::t24),
            25 => begin(&mut table, how, Composed9Dag::t25),
            26 => begin(&mut table, how, Composed9Dag::t26),
            27 => begin(&mut table, how, Composed9Dag::t27),
            28 => begin(&mut table, how, Composed9Dag::t28),
            29 => begin(&mut table, how, Composed9Dag::t29),
            30 => begin(&mut table, how, Composed9Dag::t30),
            31 => begin(&mut table, how, Composed9Dag::t31),
            32 => begin(&mut table, how, Composed9Dag::t32),
            33 => begin(&mut table, how, Composed9Dag::t33),
            34 => begin(&mut table, how, Composed9Dag::t34),
            35 => begin(&mut table, how, Composed9Dag::t35),
            36 => begin(&mut table, how, Composed9Dag::t36),
            37 => begin(&mut table, how, Composed9Dag::t37),
            38 => begin(&mut table, how, Composed9Dag::t38),
            39 => begin(&mut table, how, Composed9Dag::t39),
            40 => begin(&mut table, how, Composed9Dag::t40),
            41 => begin(&mut table, how, Composed9Dag::t41),
            42 => begin(&mut table, how, Composed9Dag::t42),
            43 => begin(&mut table, how, Composed9Dag::t43),
            44 => begin(&mut table, how, Composed9Dag::t44),
            45 => begin(&mut table, how, Composed9Dag::t45),
            46 => begin(&mut table, how, Composed9Dag::t46),
            47 => begin(&mut table, how, Composed9Dag::t47),
            48 => begin(&mut table, how, Composed9Dag::t48),
            49 => begin(&mut table, how, Composed9Dag::t49),
            50 => begin(&mut table, how, Composed9Dag::t50),
            51 => begin(&mut table, how, Composed9Dag::t51),
            52 => begin(&mut table, how, Composed9Dag::t52),
            53 => begin(&mut table, how, Composed9Dag::t53),
            54 => begin(&mut table, how, Composed9Dag::t54),
            55 => begin(&mut table, how, Composed9Dag::t55),
            56 => begin(&mut table, how, Composed9Dag::t56),
            57 => begin(&mut table, how, Composed9Dag::t57),
            58 => begin(&mut table, how, Composed9Dag::t58),
            59 => begin(&mut table, how, Composed9Dag::t59),
            60 => begin(&mut table, how, Composed9Dag::t60),
            61 => begin(&mut table, how, Composed9Dag::t61),
            62 => begin(&mut table, how, Composed9Dag::t62),
            63 => begin(&mut table, how, Composed9Dag::t63),
            64 => begin(&mut table, how, Composed9Dag::t64),
            65 => begin(&mut table, how, Composed9Dag::t65),
            66 => begin(&mut table, how, Composed9Dag::t66),
            67 => begin(&mut table, how, Composed9Dag::t67),
            68 => begin(&mut table, how, Composed9Dag::t68),
            69 => begin(&mut table, how, Composed9Dag::t69),
            70 => begin(&mut table, how, Composed9Dag::t70),
            71 => begin(&mut table, how, Composed9Dag::t71),
            72 => begin(&mut table, how, Composed9Dag::t72),
            73 => begin(&mut table, how, Composed9Dag::t73),
            74 => begin(&mut table, how, Composed9Dag::t74),
            75 => begin(&mut table, how, Composed9Dag::t75),
            76 => begin(&mut table, how, Composed9Dag::t76),
            77 => begin(&mut table, how, Composed9Dag::t77),
            78 => begin(&mut table, how, Composed9Dag::t78),
            79 => begin(&mut table, how, Composed9Dag::t79),
            80 => begin(&mut table, how, Composed9Dag::t80),
            81 => begin(&mut table, how, Composed9Dag::t81),
            82 => begin(&mut table, how, Composed9Dag::t82),
            83 => begin(&mut table, how, Composed9Dag::t83),
            84 => begin(&mut table, how, Composed9Dag::t84),
            85 => begin(&mut table, how, Composed9Dag::t85),
            86 => begin(&mut table, how, Composed9Dag::t86),
            87 => begin(&mut table, how, Composed9Dag::t87),
            88 => begin(&mut table, how, Composed9Dag::t88),
            89 => begin(&mut table, how, Composed9Dag::t89),
            90 => begin(&mut table, how, Composed9Dag::t90),
            91 => begin(&mut table, how, Composed9Dag::t91),
            92 => begin(&mut table, how, Composed9Dag::t92),
            93 => begin(&mut table, how, Composed9Dag::t93),
            94 => begin(&mut table, how, Composed9Dag::t94),
            95 => begin(&mut table, how, Composed9Dag::t95),
            96 => begin(&mut table, how, Composed9Dag::t96),
            97 => begin(&mut table, how, Composed9Dag::t97),
            98 => begin(&mut table, how, Composed9Dag::t98),
            99 => begin(&mut table, how, Composed9Dag::t99),
            100 => begin(&mut table, how, Composed9Dag::t100),
            101 => begin(&mut table, how, Composed9Dag::t101),
            102 => begin(&mut table, how, Composed9Dag::t102),
            103 => begin(&mut table, how, Composed9Dag::t103),
            104 => begin(&mut table, how, Composed9Dag::t104),
            105 => begin(&mut table, how, Composed9Dag::t105),
            106 => begin(&mut table, how, Composed9Dag::t106),
            107 => begin(&mut table, how, Composed9Dag::t107),
            108 => begin(&mut table, how, Composed9Dag::t108),
            109 => begin(&mut table, how, Composed9Dag::t109),
            110 => begin(&mut table, how, Composed9Dag::t110),
            111 => begin(&mut table, how, Composed9Dag::t111),
            112 => begin(&mut table, how, Composed9Dag::t112),
            113 => begin(&mut table, how, Composed9Dag::t113),
            114 => begin(&mut table, how, Composed9Dag::t114),
            115 => begin(&mut table, how, Composed9Dag::t115),
            116 => begin(&mut table, how, Composed9Dag::t116),
            117 => begin(&mut table, how, Composed9Dag::t117),
            118 => begin(&mut table, how, Composed9Dag::t118),
            119 => begin(&mut table, how, Composed9Dag::t119),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 120, edges 679, width 31; series-parallel.
#[derive(Default)]
struct Composed9ByRun {
    bed: Bed,
}

#[dagio::dag(run(t119), compile = 0, wake = "run")]
impl Composed9ByRun {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: &Output) -> Output {
        self.bed.infallible(2, &[t1, t0]).await
    }
    async fn t3(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t2]).await
    }
    #[depends(t3)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t5(&self, t4: &Output) -> Output {
        self.bed.infallible(5, &[t4]).await
    }
    async fn t6(&self) -> Result<Output, Failed> {
        self.bed.fallible(6, &[]).await
    }
    #[depends(t6)]
    async fn t7(&self, t1: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t1, t5]).await
    }
    async fn t8(&self, t2: &Output, t0: &Output, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t0, t7]).await
    }
    #[depends(t4)]
    async fn t9(&self, t5: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t5, t6]).await
    }
    async fn t10(&self, t5: &Output, t6: &Output) -> Output {
        self.bed.infallible(10, &[t5, t6]).await
    }
    async fn t11(&self, t5: &Output, t6: &Output, t3: &Output, t0: &Output) -> Output {
        self.bed.infallible(11, &[t5, t6, t3, t0]).await
    }
    #[depends(t8)]
    async fn t12(&self, t9: &Output, t11: &Output, t10: &Output) -> Output {
        self.bed.infallible(12, &[t9, t11, t10]).await
    }
    async fn t13(&self, t8: &Output, t12: &Output, t9: &Output) -> Output {
        self.bed.infallible(13, &[t8, t12, t9]).await
    }
    async fn t14(&self, t5: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t5, t13]).await
    }
    async fn t15(&self, t6: &Output, t1: &Output, t14: &Output) -> Output {
        self.bed.infallible(15, &[t6, t1, t14]).await
    }
    async fn t16(&self, t13: &Output, t5: &Output) -> Output {
        self.bed.infallible(16, &[t13, t5]).await
    }
    async fn t17(&self, t3: &Output, t13: &Output) -> Output {
        self.bed.infallible(17, &[t3, t13]).await
    }
    async fn t18(&self, t11: &Output, t12: &Output, t15: &Output, t16: &Output, t17: &Output) -> Output {
        self.bed.infallible(18, &[t11, t12, t15, t16, t17]).await
    }
    #[depends(t0)]
    async fn t19(&self, t17: &Output, t15: &Output, t16: &Output) -> Output {
        self.bed.infallible(19, &[t17, t15, t16]).await
    }
    async fn t20(&self, t18: &Output, t19: &Output) -> Output {
        self.bed.infallible(20, &[t18, t19]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    #[depends(t19)]
    async fn t22(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t18]).await
    }
    #[depends(t18)]
    async fn t23(&self, t12: &Output, t19: &Output) -> Output {
        self.bed.infallible(23, &[t12, t19]).await
    }
    async fn t24(&self, t18: &Output, t11: &Output, t19: &Output, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(24, &[t18, t11, t19, t14, t6]).await
    }
    #[depends(t22, t24)]
    async fn t25(&self, t23: &Output, t15: &Output) -> Output {
        self.bed.infallible(25, &[t23, t15]).await
    }
    async fn t26(&self, t10: &Output, t25: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t10, t25, t0]).await
    }
    async fn t27(&self, t24: &Output, t22: &Output, t12: &Output, t23: &Output) -> Output {
        self.bed.infallible(27, &[t24, t22, t12, t23]).await
    }
    async fn t28(&self, t18: &Output, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(28, &[t18, t1, t19]).await
    }
    #[depends(t28)]
    async fn t29(&self, t14: &Output, t12: &Output) -> Output {
        self.bed.infallible(29, &[t14, t12]).await
    }
    #[depends(t7, t11)]
    async fn t30(&self, t0: &Output, t29: &Output) -> Output {
        self.bed.infallible(30, &[t0, t29]).await
    }
    async fn t31(&self, t3: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(31, &[t3, t19, t18]).await
    }
    async fn t32(&self, t5: &Output, t19: &Output, t18: &Output) -> Output {
        self.bed.infallible(32, &[t5, t19, t18]).await
    }
    #[depends(t18)]
    async fn t33(&self, t13: &Output, t19: &Output) -> Output {
        self.bed.infallible(33, &[t13, t19]).await
    }
    #[depends(t19, t18)]
    async fn t34(&self, t10: &Output, t5: &Output) -> Output {
        self.bed.infallible(34, &[t10, t5]).await
    }
    async fn t35(&self, t34: &Output) -> Output {
        self.bed.infallible(35, &[t34]).await
    }
    async fn t36(&self, t35: &Output, t12: &Output, t33: &Output) -> Result<Output, Failed> {
        self.bed.fallible(36, &[t35, t12, t33]).await
    }
    async fn t37(&self, t33: &Output, t11: &Output, t35: &Output) -> Output {
        self.bed.infallible(37, &[t33, t11, t35]).await
    }
    async fn t38(&self, t37: &Output, t9: &Output) -> Output {
        self.bed.infallible(38, &[t37, t9]).await
    }
    #[depends(t8, t38)]
    async fn t39(&self, t36: &Output, t6: &Output, t12: &Output, t2: &Output, t32: &Output) -> Result<Output, Failed> {
        self.bed.fallible(39, &[t36, t6, t12, t2, t32]).await
    }
    #[depends(t13, t38)]
    async fn t40(&self, t36: &Output, t32: &Output, t33: &Output, t9: &Output) -> Output {
        self.bed.infallible(40, &[t36, t32, t33, t9]).await
    }
    #[depends(t5, t32)]
    async fn t41(&self, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(41, &[t36, t38]).await
    }
    #[depends(t41)]
    async fn t42(&self, t15: &Output, t19: &Output, t11: &Output) -> Output {
        self.bed.infallible(42, &[t15, t19, t11]).await
    }
    #[depends(t36)]
    async fn t43(&self, t12: &Output, t38: &Output, t32: &Output) -> Output {
        self.bed.infallible(43, &[t12, t38, t32]).await
    }
    #[depends(t16)]
    async fn t44(&self, t37: &Output, t36: &Output, t5: &Output, t32: &Output, t4: &Output, t7: &Output, t38: &Output) -> Result<Output, Failed> {
        self.bed.fallible(44, &[t37, t36, t5, t32, t4, t7, t38]).await
    }
    #[depends(t38, t36)]
    async fn t45(&self, t7: &Output, t32: &Output, t8: &Output, t33: &Output) -> Output {
        self.bed.infallible(45, &[t7, t32, t8, t33]).await
    }
    #[depends(t38)]
    async fn t46(&self, t32: &Output, t14: &Output, t36: &Output, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t32, t14, t36, t19]).await
    }
    async fn t47(&self, t38: &Output, t36: &Output, t32: &Output, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t38, t36, t32, t5]).await
    }
    #[depends(t47)]
    async fn t48(&self, t18: &Output, t46: &Output, t6: &Output) -> Output {
        self.bed.infallible(48, &[t18, t46, t6]).await
    }
    async fn t49(&self, t38: &Output, t32: &Output, t36: &Output) -> Output {
        self.bed.infallible(49, &[t38, t32, t36]).await
    }
    #[depends(t6, t37, t47)]
    async fn t50(&self, t48: &Output, t14: &Output, t49: &Output, t46: &Output, t11: &Output, t45: &Output) -> Output {
        self.bed.infallible(50, &[t48, t14, t49, t46, t11, t45]).await
    }
    async fn t51(&self, t47: &Output, t50: &Output, t14: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(51, &[t47, t50, t14, t3]).await
    }
    #[depends(t11, t45)]
    async fn t52(&self, t48: &Output, t49: &Output) -> Output {
        self.bed.infallible(52, &[t48, t49]).await
    }
    #[depends(t1, t32)]
    async fn t53(&self, t36: &Output, t38: &Output) -> Output {
        self.bed.infallible(53, &[t36, t38]).await
    }
    async fn t54(&self, t14: &Output, t18: &Output, t1: &Output, t19: &Output) -> Output {
        self.bed.infallible(54, &[t14, t18, t1, t19]).await
    }
    #[depends(t19)]
    async fn t55(&self, t6: &Output, t18: &Output, t1: &Output) -> Output {
        self.bed.infallible(55, &[t6, t18, t1]).await
    }
    async fn t56(&self, t13: &Output) -> Output {
        self.bed.infallible(56, &[t13]).await
    }
    async fn t57(&self, t56: &Output) -> Output {
        self.bed.infallible(57, &[t56]).await
    }
    async fn t58(&self, t57: &Output, t3: &Output) -> Output {
        self.bed.infallible(58, &[t57, t3]).await
    }
    async fn t59(&self) -> Result<Output, Failed> {
        self.bed.fallible(59, &[]).await
    }
    async fn t60(&self, t59: &Output) -> Output {
        self.bed.infallible(60, &[t59]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t62(&self) -> Output {
        self.bed.infallible(62, &[]).await
    }
    async fn t63(&self) -> Result<Output, Failed> {
        self.bed.fallible(63, &[]).await
    }
    async fn t64(&self, t61: &Output, t63: &Output, t62: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t61, t63, t62]).await
    }
    async fn t65(&self, t64: &Output) -> Output {
        self.bed.infallible(65, &[t64]).await
    }
    async fn t66(&self, t62: &Output, t61: &Output, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t62, t61, t63]).await
    }
    async fn t67(&self) -> Output {
        self.bed.infallible(67, &[]).await
    }
    async fn t68(&self, t67: &Output) -> Output {
        self.bed.infallible(68, &[t67]).await
    }
    async fn t69(&self) -> Output {
        self.bed.infallible(69, &[]).await
    }
    async fn t70(&self) -> Output {
        self.bed.infallible(70, &[]).await
    }
    async fn t71(&self, t70: &Output, t68: &Output, t69: &Output) -> Output {
        self.bed.infallible(71, &[t70, t68, t69]).await
    }
    async fn t72(&self, t71: &Output) -> Output {
        self.bed.infallible(72, &[t71]).await
    }
    async fn t73(&self) -> Output {
        self.bed.infallible(73, &[]).await
    }
    async fn t74(&self) -> Output {
        self.bed.infallible(74, &[]).await
    }
    async fn t75(&self) -> Result<Output, Failed> {
        self.bed.fallible(75, &[]).await
    }
    async fn t76(&self) -> Output {
        self.bed.infallible(76, &[]).await
    }
    async fn t77(&self) -> Output {
        self.bed.infallible(77, &[]).await
    }
    #[depends(t75, t72)]
    async fn t78(&self, t73: &Output, t76: &Output, t68: &Output, t77: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(78, &[t73, t76, t68, t77, t74]).await
    }
    #[depends(t72)]
    async fn t79(&self, t76: &Output, t73: &Output, t74: &Output, t70: &Output, t77: &Output, t75: &Output) -> Result<Output, Failed> {
        self.bed.fallible(79, &[t76, t73, t74, t70, t77, t75]).await
    }
    #[depends(t73)]
    async fn t80(&self, t77: &Output, t76: &Output, t75: &Output, t72: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(80, &[t77, t76, t75, t72, t74]).await
    }
    #[depends(t74, t68, t72)]
    async fn t81(&self, t76: &Output, t75: &Output, t73: &Output, t77: &Output) -> Output {
        self.bed.infallible(81, &[t76, t75, t73, t77]).await
    }
    #[depends(t66, t43, t44, t81, t33, t55, t58)]
    async fn t82(&self, t26: &Output, t79: &Output, t41: &Output, t21: &Output, t10: &Output, t27: &Output, t39: &Output, t53: &Output, t51: &Output, t80: &Output, t52: &Output, t29: &Output, t31: &Output, t40: &Output, t30: &Output, t54: &Output, t65: &Output, t25: &Output, t42: &Output, t50: &Output, t15: &Output, t60: &Output, t78: &Output) -> Output {
        self.bed.infallible(82, &[t26, t79, t41, t21, t10, t27, t39, t53, t51, t80, t52, t29, t31, t40, t30, t54, t65, t25, t42, t50, t15, t60, t78]).await
    }
    #[depends(t18)]
    async fn t83(&self, t49: &Output, t82: &Output, t22: &Output, t14: &Output, t59: &Output, t36: &Output) -> Output {
        self.bed.infallible(83, &[t49, t82, t22, t14, t59, t36]).await
    }
    #[depends(t42, t80, t68, t44, t58, t79)]
    async fn t84(&self, t27: &Output, t78: &Output, t66: &Output, t65: &Output, t15: &Output, t52: &Output, t24: &Output, t43: &Output, t31: &Output, t55: &Output, t51: &Output, t40: &Output, t30: &Output, t54: &Output, t60: &Output, t26: &Output, t39: &Output, t13: &Output, t2: &Output, t81: &Output, t21: &Output, t53: &Output) -> Result<Output, Failed> {
        self.bed.fallible(84, &[t27, t78, t66, t65, t15, t52, t24, t43, t31, t55, t51, t40, t30, t54, t60, t26, t39, t13, t2, t81, t21, t53]).await
    }
    #[depends(t54, t30, t44, t75, t78, t26)]
    async fn t85(&self, t58: &Output, t51: &Output, t27: &Output, t21: &Output, t42: &Output, t32: &Output, t80: &Output, t39: &Output, t66: &Output, t60: &Output, t43: &Output, t31: &Output, t65: &Output, t55: &Output, t64: &Output, t77: &Output, t53: &Output, t8: &Output, t0: &Output, t79: &Output, t52: &Output, t57: &Output, t81: &Output, t40: &Output) -> Output {
        self.bed.infallible(85, &[t58, t51, t27, t21, t42, t32, t80, t39, t66, t60, t43, t31, t65, t55, t64, t77, t53, t8, t0, t79, t52, t57, t81, t40]).await
    }
    #[depends(t42, t10, t65, t56, t43)]
    async fn t86(&self, t53: &Output, t40: &Output, t81: &Output, t54: &Output, t46: &Output, t27: &Output, t51: &Output, t79: &Output, t30: &Output, t75: &Output, t55: &Output, t44: &Output, t39: &Output, t31: &Output, t60: &Output, t78: &Output, t26: &Output, t80: &Output, t58: &Output, t66: &Output, t11: &Output, t52: &Output, t21: &Output) -> Output {
        self.bed.infallible(86, &[t53, t40, t81, t54, t46, t27, t51, t79, t30, t75, t55, t44, t39, t31, t60, t78, t26, t80, t58, t66, t11, t52, t21]).await
    }
    #[depends(t12, t45)]
    async fn t87(&self, t85: &Output, t48: &Output, t84: &Output, t41: &Output, t86: &Output, t16: &Output, t83: &Output) -> Output {
        self.bed.infallible(87, &[t85, t48, t84, t41, t86, t16, t83]).await
    }
    #[depends(t73)]
    async fn t88(&self, t80: &Output, t87: &Output, t8: &Output) -> Output {
        self.bed.infallible(88, &[t80, t87, t8]).await
    }
    #[depends(t3, t85, t29)]
    async fn t89(&self, t59: &Output, t88: &Output, t21: &Output, t0: &Output, t77: &Output, t26: &Output, t70: &Output, t63: &Output) -> Output {
        self.bed.infallible(89, &[t59, t88, t21, t0, t77, t26, t70, t63]).await
    }
    #[depends(t27, t65, t30, t66, t80)]
    async fn t90(&self, t58: &Output, t31: &Output, t81: &Output, t42: &Output, t55: &Output, t40: &Output, t1: &Output, t51: &Output, t21: &Output, t26: &Output, t52: &Output, t11: &Output, t60: &Output, t78: &Output, t79: &Output, t43: &Output, t39: &Output, t54: &Output, t53: &Output, t44: &Output, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(90, &[t58, t31, t81, t42, t55, t40, t1, t51, t21, t26, t52, t11, t60, t78, t79, t43, t39, t54, t53, t44, t13]).await
    }
    #[depends(t65)]
    async fn t91(&self, t23: &Output, t90: &Output, t17: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(91, &[t23, t90, t17, t3]).await
    }
    #[depends(t73)]
    async fn t92(&self, t91: &Output, t77: &Output, t31: &Output, t68: &Output, t66: &Output, t89: &Output, t45: &Output, t20: &Output) -> Output {
        self.bed.infallible(92, &[t91, t77, t31, t68, t66, t89, t45, t20]).await
    }
    #[depends(t27)]
    async fn t93(&self, t89: &Output, t35: &Output, t91: &Output, t34: &Output) -> Output {
        self.bed.infallible(93, &[t89, t35, t91, t34]).await
    }
    #[depends(t49)]
    async fn t94(&self, t5: &Output, t30: &Output, t63: &Output, t50: &Output, t48: &Output, t57: &Output, t81: &Output, t64: &Output, t32: &Output, t93: &Output) -> Output {
        self.bed.infallible(94, &[t5, t30, t63, t50, t48, t57, t81, t64, t32, t93]).await
    }
    #[depends(t3)]
    async fn t95(&self, t30: &Output, t94: &Output, t47: &Output, t63: &Output, t86: &Output, t83: &Output, t11: &Output, t42: &Output) -> Output {
        self.bed.infallible(95, &[t30, t94, t47, t63, t86, t83, t11, t42]).await
    }
    #[depends(t71, t81, t83, t70, t65, t35)]
    async fn t96(&self, t93: &Output, t5: &Output, t40: &Output, t33: &Output) -> Output {
        self.bed.infallible(96, &[t93, t5, t40, t33]).await
    }
    #[depends(t20)]
    async fn t97(&self, t28: &Output, t96: &Output, t95: &Output, t91: &Output) -> Output {
        self.bed.infallible(97, &[t28, t96, t95, t91]).await
    }
    #[depends(t84, t70)]
    async fn t98(&self, t94: &Output, t75: &Output, t38: &Output, t66: &Output, t97: &Output) -> Result<Output, Failed> {
        self.bed.fallible(98, &[t94, t75, t38, t66, t97]).await
    }
    async fn t99(&self, t98: &Output, t28: &Output, t38: &Output, t3: &Output, t89: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t98, t28, t38, t3, t89]).await
    }
    #[depends(t9, t22)]
    async fn t100(&self, t98: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(100, &[t98, t18]).await
    }
    #[depends(t1, t41, t34, t65)]
    async fn t101(&self, t99: &Output, t90: &Output, t2: &Output, t45: &Output, t16: &Output, t25: &Output, t100: &Output) -> Result<Output, Failed> {
        self.bed.fallible(101, &[t99, t90, t2, t45, t16, t25, t100]).await
    }
    #[depends(t70)]
    async fn t102(&self, t17: &Output, t99: &Output, t60: &Output, t18: &Output, t31: &Output, t50: &Output, t64: &Output, t82: &Output, t101: &Output, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(102, &[t17, t99, t60, t18, t31, t50, t64, t82, t101, t22]).await
    }
    #[depends(t88, t90, t102, t82)]
    async fn t103(&self, t67: &Output, t41: &Output, t50: &Output, t59: &Output, t11: &Output, t44: &Output, t2: &Output, t53: &Output, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(103, &[t67, t41, t50, t59, t11, t44, t2, t53, t63]).await
    }
    #[depends(t82)]
    async fn t104(&self, t103: &Output, t78: &Output, t99: &Output, t22: &Output, t7: &Output, t101: &Output) -> Output {
        self.bed.infallible(104, &[t103, t78, t99, t22, t7, t101]).await
    }
    #[depends(t104, t39, t102)]
    async fn t105(&self, t90: &Output, t84: &Output, t55: &Output, t22: &Output, t9: &Output, t41: &Output, t103: &Output, t74: &Output) -> Result<Output, Failed> {
        self.bed.fallible(105, &[t90, t84, t55, t22, t9, t41, t103, t74]).await
    }
    #[depends(t9)]
    async fn t106(&self, t103: &Output, t96: &Output, t14: &Output, t23: &Output, t41: &Output, t26: &Output, t76: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(106, &[t103, t96, t14, t23, t41, t26, t76, t10]).await
    }
    #[depends(t67, t106)]
    async fn t107(&self, t77: &Output, t66: &Output, t14: &Output, t8: &Output, t105: &Output, t45: &Output, t93: &Output, t97: &Output, t50: &Output, t104: &Output, t30: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(107, &[t77, t66, t14, t8, t105, t45, t93, t97, t50, t104, t30, t44]).await
    }
    #[depends(t5, t78, t81, t74, t106)]
    async fn t108(&self, t7: &Output, t105: &Output, t85: &Output, t27: &Output, t35: &Output, t48: &Output) -> Output {
        self.bed.infallible(108, &[t7, t105, t85, t27, t35, t48]).await
    }
    #[depends(t59, t105, t4)]
    async fn t109(&self, t72: &Output, t90: &Output, t104: &Output, t6: &Output, t63: &Output, t77: &Output, t82: &Output, t69: &Output, t38: &Output, t1: &Output, t51: &Output, t106: &Output) -> Output {
        self.bed.infallible(109, &[t72, t90, t104, t6, t63, t77, t82, t69, t38, t1, t51, t106]).await
    }
    #[depends(t56)]
    async fn t110(&self, t33: &Output, t105: &Output, t40: &Output, t3: &Output, t106: &Output, t52: &Output, t86: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(110, &[t33, t105, t40, t3, t106, t52, t86, t47]).await
    }
    #[depends(t106)]
    async fn t111(&self, t71: &Output, t105: &Output, t21: &Output, t57: &Output, t55: &Output, t83: &Output, t91: &Output, t54: &Output, t45: &Output) -> Output {
        self.bed.infallible(111, &[t71, t105, t21, t57, t55, t83, t91, t54, t45]).await
    }
    #[depends(t110)]
    async fn t112(&self, t109: &Output, t5: &Output, t8: &Output, t111: &Output, t33: &Output, t23: &Output, t13: &Output, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(112, &[t109, t5, t8, t111, t33, t23, t13, t14, t6]).await
    }
    #[depends(t111)]
    async fn t113(&self, t99: &Output, t107: &Output, t108: &Output, t106: &Output, t109: &Output, t79: &Output, t88: &Output, t8: &Output, t112: &Output, t48: &Output, t26: &Output, t90: &Output, t3: &Output) -> Output {
        self.bed.infallible(113, &[t99, t107, t108, t106, t109, t79, t88, t8, t112, t48, t26, t90, t3]).await
    }
    #[depends(t12)]
    async fn t114(&self, t8: &Output, t15: &Output, t113: &Output) -> Output {
        self.bed.infallible(114, &[t8, t15, t113]).await
    }
    #[depends(t108, t20, t114)]
    async fn t115(&self, t92: &Output, t10: &Output, t85: &Output, t83: &Output, t101: &Output, t89: &Output, t68: &Output, t105: &Output, t112: &Output, t84: &Output, t113: &Output) -> Output {
        self.bed.infallible(115, &[t92, t10, t85, t83, t101, t89, t68, t105, t112, t84, t113]).await
    }
    #[depends(t79, t18, t49)]
    async fn t116(&self, t31: &Output, t114: &Output, t105: &Output, t45: &Output, t25: &Output, t41: &Output, t92: &Output, t83: &Output, t81: &Output) -> Output {
        self.bed.infallible(116, &[t31, t114, t105, t45, t25, t41, t92, t83, t81]).await
    }
    #[depends(t114, t94, t110, t1, t44)]
    async fn t117(&self, t71: &Output, t92: &Output, t73: &Output, t26: &Output, t95: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(117, &[t71, t92, t73, t26, t95, t16]).await
    }
    #[depends(t104, t106)]
    async fn t118(&self, t100: &Output, t107: &Output, t102: &Output, t1: &Output, t117: &Output, t56: &Output, t8: &Output) -> Output {
        self.bed.infallible(118, &[t100, t107, t102, t1, t117, t56, t8]).await
    }
    #[depends(t33, t115, t118)]
    async fn t119(&self, t113: &Output, t16: &Output, t76: &Output, t116: &Output, t24: &Output, t99: &Output, t41: &Output, t50: &Output, t14: &Output) -> Result<Output, Failed> {
        self.bed.fallible(119, &[t113, t16, t76, t116, t24, t99, t41, t50, t14]).await
    }
}

impl Subject for Composed9ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [119] => held(self.t119()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Composed9ByRun {
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
            119 => begin(&mut table, how, Composed9ByRunDag::t119),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 6, edges 6, width 3; not series-parallel.
#[derive(Default)]
struct Layered0 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Layered0 {
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t5(&self, t3: &Output, t0: &Output, t4: &Output) -> Output {
        self.bed.infallible(5, &[t3, t0, t4]).await
    }
    async fn t4(&self, t1: &Output) -> Output {
        self.bed.infallible(4, &[t1]).await
    }
}

impl Subject for Layered0 {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered0 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 6);
        match target {
            0 => begin(&mut table, how, Layered0Dag::t0),
            1 => begin(&mut table, how, Layered0Dag::t1),
            2 => begin(&mut table, how, Layered0Dag::t2),
            3 => begin(&mut table, how, Layered0Dag::t3),
            4 => begin(&mut table, how, Layered0Dag::t4),
            5 => begin(&mut table, how, Layered0Dag::t5),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 6, edges 6, width 3; not series-parallel.
#[derive(Default)]
struct Layered0ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl Layered0ByTask {
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t2)]
    async fn t3(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t1]).await
    }
    async fn t5(&self, t3: &Output, t0: &Output, t4: &Output) -> Output {
        self.bed.infallible(5, &[t3, t0, t4]).await
    }
    async fn t4(&self, t1: &Output) -> Output {
        self.bed.infallible(4, &[t1]).await
    }
}

impl Subject for Layered0ByTask {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered0ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 6);
        match target {
            5 => begin(&mut table, how, Layered0ByTaskDag::t5),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 8, edges 10, width 3; not series-parallel.
#[derive(Default)]
struct Layered1 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl Layered1 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t0)]
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t0)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t1]).await
    }
    #[depends(t0, t3)]
    async fn t5(&self, t2: &Output) -> Output {
        self.bed.infallible(5, &[t2]).await
    }
    async fn t6(&self, t5: &Output) -> Output {
        self.bed.infallible(6, &[t5]).await
    }
    #[depends(t4)]
    async fn t7(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6]).await
    }
}

impl Subject for Layered1 {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered1 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 8);
        match target {
            0 => begin(&mut table, how, Layered1Dag::t0),
            1 => begin(&mut table, how, Layered1Dag::t1),
            2 => begin(&mut table, how, Layered1Dag::t2),
            3 => begin(&mut table, how, Layered1Dag::t3),
            4 => begin(&mut table, how, Layered1Dag::t4),
            5 => begin(&mut table, how, Layered1Dag::t5),
            6 => begin(&mut table, how, Layered1Dag::t6),
            7 => begin(&mut table, how, Layered1Dag::t7),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 8, edges 10, width 3; not series-parallel.
#[derive(Default)]
struct Layered1ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl Layered1ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[depends(t0)]
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t0)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t1]).await
    }
    #[depends(t0, t3)]
    async fn t5(&self, t2: &Output) -> Output {
        self.bed.infallible(5, &[t2]).await
    }
    async fn t6(&self, t5: &Output) -> Output {
        self.bed.infallible(6, &[t5]).await
    }
    #[depends(t4)]
    async fn t7(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t6]).await
    }
}

impl Subject for Layered1ByTask {
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
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered1ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 8);
        match target {
            7 => begin(&mut table, how, Layered1ByTaskDag::t7),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 12, width 5; series-parallel.
#[derive(Default)]
struct Layered2 {
    bed: Bed,
}

#[dagio::dag(run(t10), compile = 0)]
impl Layered2 {
    #[depends(t7)]
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t3(&self, t2: &Output, t1: &Output) -> Output {
        self.bed.infallible(3, &[t2, t1]).await
    }
    async fn t5(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t3]).await
    }
    #[depends(t0)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t9(&self, t7: &Output) -> Output {
        self.bed.infallible(9, &[t7]).await
    }
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t9)]
    async fn t10(&self, t4: &Output, t5: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t4, t5, t8]).await
    }
}

impl Subject for Layered2 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [10] => held(self.t10()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered2 {
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
            0 => begin(&mut table, how, Layered2Dag::t0),
            1 => begin(&mut table, how, Layered2Dag::t1),
            2 => begin(&mut table, how, Layered2Dag::t2),
            3 => begin(&mut table, how, Layered2Dag::t3),
            4 => begin(&mut table, how, Layered2Dag::t4),
            5 => begin(&mut table, how, Layered2Dag::t5),
            6 => begin(&mut table, how, Layered2Dag::t6),
            7 => begin(&mut table, how, Layered2Dag::t7),
            8 => begin(&mut table, how, Layered2Dag::t8),
            9 => begin(&mut table, how, Layered2Dag::t9),
            10 => begin(&mut table, how, Layered2Dag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 12, width 5; series-parallel.
#[derive(Default)]
struct Layered2ByRun {
    bed: Bed,
}

#[dagio::dag(run(t10), compile = 0, wake = "run")]
impl Layered2ByRun {
    #[depends(t7)]
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t3(&self, t2: &Output, t1: &Output) -> Output {
        self.bed.infallible(3, &[t2, t1]).await
    }
    async fn t5(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t3]).await
    }
    #[depends(t0)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t9(&self, t7: &Output) -> Output {
        self.bed.infallible(9, &[t7]).await
    }
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t9)]
    async fn t10(&self, t4: &Output, t5: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t4, t5, t8]).await
    }
}

impl Subject for Layered2ByRun {
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

impl Table for Layered2ByRun {
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
            10 => begin(&mut table, how, Layered2ByRunDag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 11, edges 12, width 5; series-parallel.
#[derive(Default)]
struct Layered2ByTask {
    bed: Bed,
}

#[dagio::dag(run(t10), compile = 0, wake = "task")]
impl Layered2ByTask {
    #[depends(t7)]
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t3(&self, t2: &Output, t1: &Output) -> Output {
        self.bed.infallible(3, &[t2, t1]).await
    }
    async fn t5(&self, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t3]).await
    }
    #[depends(t0)]
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t9(&self, t7: &Output) -> Output {
        self.bed.infallible(9, &[t7]).await
    }
    async fn t6(&self, t0: &Output) -> Output {
        self.bed.infallible(6, &[t0]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t9)]
    async fn t10(&self, t4: &Output, t5: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t4, t5, t8]).await
    }
}

impl Subject for Layered2ByTask {
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

impl Table for Layered2ByTask {
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
            10 => begin(&mut table, how, Layered2ByTaskDag::t10),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 15, edges 27, width 6; not series-parallel.
#[derive(Default)]
struct Layered3 {
    bed: Bed,
}

#[dagio::dag(run(t14), compile = 0)]
impl Layered3 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t0, t1)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(4, &[t0, t1]).await
    }
    async fn t5(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t1]).await
    }
    async fn t6(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(6, &[t0, t1]).await
    }
    #[depends(t5)]
    async fn t7(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t1]).await
    }
    async fn t8(&self, t2: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t3]).await
    }
    async fn t9(&self, t2: &Output, t4: &Output) -> Output {
        self.bed.infallible(9, &[t2, t4]).await
    }
    async fn t10(&self, t3: &Output) -> Output {
        self.bed.infallible(10, &[t3]).await
    }
    #[depends(t2)]
    async fn t11(&self, t1: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t1, t4]).await
    }
    async fn t12(&self, t8: &Output, t2: &Output) -> Output {
        self.bed.infallible(12, &[t8, t2]).await
    }
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
    #[depends(t9)]
    async fn t14(&self, t13: &Output, t11: &Output, t10: &Output, t6: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t13, t11, t10, t6, t7]).await
    }
}

impl Subject for Layered3 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [14] => held(self.t14()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered3 {
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
            0 => begin(&mut table, how, Layered3Dag::t0),
            1 => begin(&mut table, how, Layered3Dag::t1),
            2 => begin(&mut table, how, Layered3Dag::t2),
            3 => begin(&mut table, how, Layered3Dag::t3),
            4 => begin(&mut table, how, Layered3Dag::t4),
            5 => begin(&mut table, how, Layered3Dag::t5),
            6 => begin(&mut table, how, Layered3Dag::t6),
            7 => begin(&mut table, how, Layered3Dag::t7),
            8 => begin(&mut table, how, Layered3Dag::t8),
            9 => begin(&mut table, how, Layered3Dag::t9),
            10 => begin(&mut table, how, Layered3Dag::t10),
            11 => begin(&mut table, how, Layered3Dag::t11),
            12 => begin(&mut table, how, Layered3Dag::t12),
            13 => begin(&mut table, how, Layered3Dag::t13),
            14 => begin(&mut table, how, Layered3Dag::t14),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 15, edges 27, width 6; not series-parallel.
#[derive(Default)]
struct Layered3ByRun {
    bed: Bed,
}

#[dagio::dag(run(t14), compile = 0, wake = "run")]
impl Layered3ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t0, t1)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(4, &[t0, t1]).await
    }
    async fn t5(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t1]).await
    }
    async fn t6(&self, t0: &Output, t1: &Output) -> Output {
        self.bed.infallible(6, &[t0, t1]).await
    }
    #[depends(t5)]
    async fn t7(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t1]).await
    }
    async fn t8(&self, t2: &Output, t3: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t2, t3]).await
    }
    async fn t9(&self, t2: &Output, t4: &Output) -> Output {
        self.bed.infallible(9, &[t2, t4]).await
    }
    async fn t10(&self, t3: &Output) -> Output {
        self.bed.infallible(10, &[t3]).await
    }
    #[depends(t2)]
    async fn t11(&self, t1: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t1, t4]).await
    }
    async fn t12(&self, t8: &Output, t2: &Output) -> Output {
        self.bed.infallible(12, &[t8, t2]).await
    }
    async fn t13(&self, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12]).await
    }
    #[depends(t9)]
    async fn t14(&self, t13: &Output, t11: &Output, t10: &Output, t6: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t13, t11, t10, t6, t7]).await
    }
}

impl Subject for Layered3ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [14] => held(self.t14()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered3ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 15);
        match target {
            14 => begin(&mut table, how, Layered3ByRunDag::t14),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 19, edges 25, width 9; not series-parallel.
#[derive(Default)]
struct Layered4 {
    bed: Bed,
}

#[dagio::dag(run(t18), compile = 0)]
impl Layered4 {
    async fn t9(&self, t2: &Output) -> Output {
        self.bed.infallible(9, &[t2]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t12(&self, t9: &Output, t1: &Output) -> Output {
        self.bed.infallible(12, &[t9, t1]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t8(&self, t2: &Output) -> Output {
        self.bed.infallible(8, &[t2]).await
    }
    async fn t10(&self, t1: &Output) -> Output {
        self.bed.infallible(10, &[t1]).await
    }
    async fn t11(&self, t3: &Output, t9: &Output) -> Output {
        self.bed.infallible(11, &[t3, t9]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t10)]
    async fn t13(&self, t9: &Output) -> Output {
        self.bed.infallible(13, &[t9]).await
    }
    #[depends(t11)]
    async fn t16(&self, t13: &Output) -> Output {
        self.bed.infallible(16, &[t13]).await
    }
    #[depends(t6)]
    async fn t18(&self, t15: &Output, t0: &Output, t16: &Output, t12: &Output, t17: &Output, t4: &Output) -> Output {
        self.bed.infallible(18, &[t15, t0, t16, t12, t17, t4]).await
    }
    #[depends(t2)]
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    #[depends(t8)]
    async fn t14(&self, t7: &Output) -> Output {
        self.bed.infallible(14, &[t7]).await
    }
    async fn t15(&self, t2: &Output) -> Output {
        self.bed.infallible(15, &[t2]).await
    }
    async fn t6(&self, t1: &Output) -> Output {
        self.bed.infallible(6, &[t1]).await
    }
    async fn t17(&self, t14: &Output) -> Output {
        self.bed.infallible(17, &[t14]).await
    }
}

impl Subject for Layered4 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [18] => held(self.t18()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered4 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 19);
        match target {
            0 => begin(&mut table, how, Layered4Dag::t0),
            1 => begin(&mut table, how, Layered4Dag::t1),
            2 => begin(&mut table, how, Layered4Dag::t2),
            3 => begin(&mut table, how, Layered4Dag::t3),
            4 => begin(&mut table, how, Layered4Dag::t4),
            5 => begin(&mut table, how, Layered4Dag::t5),
            6 => begin(&mut table, how, Layered4Dag::t6),
            7 => begin(&mut table, how, Layered4Dag::t7),
            8 => begin(&mut table, how, Layered4Dag::t8),
            9 => begin(&mut table, how, Layered4Dag::t9),
            10 => begin(&mut table, how, Layered4Dag::t10),
            11 => begin(&mut table, how, Layered4Dag::t11),
            12 => begin(&mut table, how, Layered4Dag::t12),
            13 => begin(&mut table, how, Layered4Dag::t13),
            14 => begin(&mut table, how, Layered4Dag::t14),
            15 => begin(&mut table, how, Layered4Dag::t15),
            16 => begin(&mut table, how, Layered4Dag::t16),
            17 => begin(&mut table, how, Layered4Dag::t17),
            18 => begin(&mut table, how, Layered4Dag::t18),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 19, edges 25, width 9; not series-parallel.
#[derive(Default)]
struct Layered4ByRun {
    bed: Bed,
}

#[dagio::dag(run(t18), compile = 0, wake = "run")]
impl Layered4ByRun {
    async fn t9(&self, t2: &Output) -> Output {
        self.bed.infallible(9, &[t2]).await
    }
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t12(&self, t9: &Output, t1: &Output) -> Output {
        self.bed.infallible(12, &[t9, t1]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t8(&self, t2: &Output) -> Output {
        self.bed.infallible(8, &[t2]).await
    }
    async fn t10(&self, t1: &Output) -> Output {
        self.bed.infallible(10, &[t1]).await
    }
    async fn t11(&self, t3: &Output, t9: &Output) -> Output {
        self.bed.infallible(11, &[t3, t9]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[depends(t10)]
    async fn t13(&self, t9: &Output) -> Output {
        self.bed.infallible(13, &[t9]).await
    }
    #[depends(t11)]
    async fn t16(&self, t13: &Output) -> Output {
        self.bed.infallible(16, &[t13]).await
    }
    #[depends(t6)]
    async fn t18(&self, t15: &Output, t0: &Output, t16: &Output, t12: &Output, t17: &Output, t4: &Output) -> Output {
        self.bed.infallible(18, &[t15, t0, t16, t12, t17, t4]).await
    }
    #[depends(t2)]
    async fn t7(&self, t5: &Output) -> Output {
        self.bed.infallible(7, &[t5]).await
    }
    #[depends(t8)]
    async fn t14(&self, t7: &Output) -> Output {
        self.bed.infallible(14, &[t7]).await
    }
    async fn t15(&self, t2: &Output) -> Output {
        self.bed.infallible(15, &[t2]).await
    }
    async fn t6(&self, t1: &Output) -> Output {
        self.bed.infallible(6, &[t1]).await
    }
    async fn t17(&self, t14: &Output) -> Output {
        self.bed.infallible(17, &[t14]).await
    }
}

impl Subject for Layered4ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [18] => held(self.t18()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered4ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                16 => give(&mut table, |table| table.with_t16(output)),
                17 => give(&mut table, |table| table.with_t17(output)),
                18 => give(&mut table, |table| table.with_t18(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 19);
        match target {
            18 => begin(&mut table, how, Layered4ByRunDag::t18),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 40, width 9; not series-parallel.
#[derive(Default)]
struct Layered5 {
    bed: Bed,
}

#[dagio::dag(run(t12, t23), compile = 0)]
impl Layered5 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t2: &Output) -> Output {
        self.bed.infallible(4, &[t2]).await
    }
    async fn t5(&self, t0: &Output, t1: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t0, t1, t2]).await
    }
    async fn t6(&self, t3: &Output, t1: &Output) -> Output {
        self.bed.infallible(6, &[t3, t1]).await
    }
    async fn t7(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(7, &[t3, t2]).await
    }
    async fn t8(&self, t2: &Output) -> Output {
        self.bed.infallible(8, &[t2]).await
    }
    async fn t9(&self, t0: &Output) -> Output {
        self.bed.infallible(9, &[t0]).await
    }
    async fn t10(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9]).await
    }
    async fn t11(&self, t6: &Output, t8: &Output) -> Output {
        self.bed.infallible(11, &[t6, t8]).await
    }
    async fn t12(&self, t8: &Output, t5: &Output) -> Output {
        self.bed.infallible(12, &[t8, t5]).await
    }
    async fn t13(&self, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t10]).await
    }
    async fn t14(&self, t10: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t10, t12]).await
    }
    async fn t15(&self, t3: &Output) -> Output {
        self.bed.infallible(15, &[t3]).await
    }
    #[depends(t13)]
    async fn t16(&self, t14: &Output) -> Output {
        self.bed.infallible(16, &[t14]).await
    }
    async fn t17(&self, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(17, &[t14, t6]).await
    }
    async fn t18(&self, t14: &Output, t0: &Output) -> Output {
        self.bed.infallible(18, &[t14, t0]).await
    }
    #[depends(t9)]
    async fn t19(&self, t15: &Output) -> Output {
        self.bed.infallible(19, &[t15]).await
    }
    #[depends(t14, t13)]
    async fn t20(&self) -> Output {
        self.bed.infallible(20, &[]).await
    }
    async fn t21(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t9]).await
    }
    #[depends(t19)]
    async fn t22(&self, t20: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t20, t18]).await
    }
    #[depends(t17, t21)]
    async fn t23(&self, t11: &Output, t7: &Output, t16: &Output, t22: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t11, t7, t16, t22, t4]).await
    }
}

impl Subject for Layered5 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [12] => held(self.t12()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered5 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            0 => begin(&mut table, how, Layered5Dag::t0),
            1 => begin(&mut table, how, Layered5Dag::t1),
            2 => begin(&mut table, how, Layered5Dag::t2),
            3 => begin(&mut table, how, Layered5Dag::t3),
            4 => begin(&mut table, how, Layered5Dag::t4),
            5 => begin(&mut table, how, Layered5Dag::t5),
            6 => begin(&mut table, how, Layered5Dag::t6),
            7 => begin(&mut table, how, Layered5Dag::t7),
            8 => begin(&mut table, how, Layered5Dag::t8),
            9 => begin(&mut table, how, Layered5Dag::t9),
            10 => begin(&mut table, how, Layered5Dag::t10),
            11 => begin(&mut table, how, Layered5Dag::t11),
            12 => begin(&mut table, how, Layered5Dag::t12),
            13 => begin(&mut table, how, Layered5Dag::t13),
            14 => begin(&mut table, how, Layered5Dag::t14),
            15 => begin(&mut table, how, Layered5Dag::t15),
            16 => begin(&mut table, how, Layered5Dag::t16),
            17 => begin(&mut table, how, Layered5Dag::t17),
            18 => begin(&mut table, how, Layered5Dag::t18),
            19 => begin(&mut table, how, Layered5Dag::t19),
            20 => begin(&mut table, how, Layered5Dag::t20),
            21 => begin(&mut table, how, Layered5Dag::t21),
            22 => begin(&mut table, how, Layered5Dag::t22),
            23 => begin(&mut table, how, Layered5Dag::t23),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 40, width 9; not series-parallel.
#[derive(Default)]
struct Layered5ByRun {
    bed: Bed,
}

#[dagio::dag(run(t12, t23), compile = 0, wake = "run")]
impl Layered5ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t2: &Output) -> Output {
        self.bed.infallible(4, &[t2]).await
    }
    async fn t5(&self, t0: &Output, t1: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t0, t1, t2]).await
    }
    async fn t6(&self, t3: &Output, t1: &Output) -> Output {
        self.bed.infallible(6, &[t3, t1]).await
    }
    async fn t7(&self, t3: &Output, t2: &Output) -> Output {
        self.bed.infallible(7, &[t3, t2]).await
    }
    async fn t8(&self, t2: &Output) -> Output {
        self.bed.infallible(8, &[t2]).await
    }
    async fn t9(&self, t0: &Output) -> Output {
        self.bed.infallible(9, &[t0]).await
    }
    async fn t10(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9]).await
    }
    async fn t11(&self, t6: &Output, t8: &Output) -> Output {
        self.bed.infallible(11, &[t6, t8]).await
    }
    async fn t12(&self, t8: &Output, t5: &Output) -> Output {
        self.bed.infallible(12, &[t8, t5]).await
    }
    async fn t13(&self, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t10]).await
    }
    async fn t14(&self, t10: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t10, t12]).await
    }
    async fn t15(&self, t3: &Output) -> Output {
        self.bed.infallible(15, &[t3]).await
    }
    #[depends(t13)]
    async fn t16(&self, t14: &Output) -> Output {
        self.bed.infallible(16, &[t14]).await
    }
    async fn t17(&self, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(17, &[t14, t6]).await
    }
    async fn t18(&self, t14: &Output, t0: &Output) -> Output {
        self.bed.infallible(18, &[t14, t0]).await
    }
    #[depends(t9)]
    async fn t19(&self, t15: &Output) -> Output {
        self.bed.infallible(19, &[t15]).await
    }
    #[depends(t14, t13)]
    async fn t20(&self) -> Output {
        self.bed.infallible(20, &[]).await
    }
    async fn t21(&self, t9: &Output) -> Result<Output, Failed> {
        self.bed.fallible(21, &[t9]).await
    }
    #[depends(t19)]
    async fn t22(&self, t20: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t20, t18]).await
    }
    #[depends(t17, t21)]
    async fn t23(&self, t11: &Output, t7: &Output, t16: &Output, t22: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t11, t7, t16, t22, t4]).await
    }
}

impl Subject for Layered5ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [12] => held(self.t12()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered5ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            23 => begin(&mut table, how, Layered5ByRunDag::t23),
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

/// Tasks 30, edges 52, width 8; not series-parallel.
#[derive(Default)]
struct Layered6ByRun {
    bed: Bed,
}

#[dagio::dag(run(t29), compile = 0, wake = "run")]
impl Layered6ByRun {
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

impl Subject for Layered6ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [29] => held(self.t29()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered6ByRun {
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
            29 => begin(&mut table, how, Layered6ByRunDag::t29),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 40, edges 70, width 14; not series-parallel.
#[derive(Default)]
struct Layered7 {
    bed: Bed,
}

#[dagio::dag(run(t39), compile = 0)]
impl Layered7 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Result<Output, Failed> {
        self.bed.fallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    #[depends(t3)]
    async fn t5(&self) -> Output {
        self.bed.infallible(5, &[]).await
    }
    async fn t6(&self, t5: &Output) -> Output {
        self.bed.infallible(6, &[t5]).await
    }
    #[depends(t3)]
    async fn t7(&self, t6: &Output) -> Output {
        self.bed.infallible(7, &[t6]).await
    }
    async fn t8(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t6]).await
    }
    #[depends(t3)]
    async fn t9(&self, t6: &Output) -> Output {
        self.bed.infallible(9, &[t6]).await
    }
    async fn t10(&self, t4: &Output) -> Output {
        self.bed.infallible(10, &[t4]).await
    }
    #[depends(t6)]
    async fn t11(&self) -> Result<Output, Failed> {
        self.bed.fallible(11, &[]).await
    }
    async fn t12(&self, t5: &Output, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t5, t6]).await
    }
    async fn t13(&self, t7: &Output) -> Output {
        self.bed.infallible(13, &[t7]).await
    }
    async fn t14(&self, t13: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t13]).await
    }
    async fn t15(&self, t13: &Output, t3: &Output, t6: &Output) -> Output {
        self.bed.infallible(15, &[t13, t3, t6]).await
    }
    async fn t16(&self, t0: &Output) -> Output {
        self.bed.infallible(16, &[t0]).await
    }
    async fn t17(&self, t4: &Output) -> Output {
        self.bed.infallible(17, &[t4]).await
    }
    async fn t18(&self, t16: &Output) -> Output {
        self.bed.infallible(18, &[t16]).await
    }
    #[depends(t0, t15)]
    async fn t19(&self) -> Output {
        self.bed.infallible(19, &[]).await
    }
    #[depends(t14)]
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    async fn t21(&self, t16: &Output) -> Output {
        self.bed.infallible(21, &[t16]).await
    }
    async fn t22(&self, t14: &Output, t2: &Output) -> Output {
        self.bed.infallible(22, &[t14, t2]).await
    }
    async fn t23(&self, t15: &Output, t17: &Output, t14: &Output) -> Output {
        self.bed.infallible(23, &[t15, t17, t14]).await
    }
    async fn t24(&self, t22: &Output) -> Output {
        self.bed.infallible(24, &[t22]).await
    }
    #[depends(t3)]
    async fn t25(&self, t22: &Output, t20: &Output) -> Output {
        self.bed.infallible(25, &[t22, t20]).await
    }
    #[depends(t18)]
    async fn t26(&self, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(26, &[t22]).await
    }
    #[depends(t4)]
    async fn t27(&self, t20: &Output) -> Result<Output, Failed> {
        self.bed.fallible(27, &[t20]).await
    }
    #[depends(t26)]
    async fn t28(&self, t21: &Output) -> Output {
        self.bed.infallible(28, &[t21]).await
    }
    #[depends(t24)]
    async fn t29(&self, t25: &Output, t20: &Output) -> Output {
        self.bed.infallible(29, &[t25, t20]).await
    }
    #[depends(t26)]
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t31(&self, t25: &Output, t26: &Output) -> Output {
        self.bed.infallible(31, &[t25, t26]).await
    }
    async fn t32(&self, t26: &Output, t27: &Output) -> Output {
        self.bed.infallible(32, &[t26, t27]).await
    }
    #[depends(t27)]
    async fn t33(&self, t24: &Output) -> Output {
        self.bed.infallible(33, &[t24]).await
    }
    #[depends(t32)]
    async fn t34(&self, t28: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t28, t8]).await
    }
    #[depends(t28)]
    async fn t35(&self, t31: &Output) -> Output {
        self.bed.infallible(35, &[t31]).await
    }
    async fn t36(&self, t35: &Output) -> Output {
        self.bed.infallible(36, &[t35]).await
    }
    async fn t37(&self, t34: &Output) -> Result<Output, Failed> {
        self.bed.fallible(37, &[t34]).await
    }
    async fn t38(&self, t35: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(38, &[t35, t4]).await
    }
    #[depends(t23, t33, t12, t36)]
    async fn t39(&self, t30: &Output, t19: &Output, t9: &Output, t10: &Output, t11: &Output, t29: &Output, t1: &Output, t38: &Output, t37: &Output) -> Output {
        self.bed.infallible(39, &[t30, t19, t9, t10, t11, t29, t1, t38, t37]).await
    }
}

impl Subject for Layered7 {
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

impl Table for Layered7 {
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
            0 => begin(&mut table, how, Layered7Dag::t0),
            1 => begin(&mut table, how, Layered7Dag::t1),
            2 => begin(&mut table, how, Layered7Dag::t2),
            3 => begin(&mut table, how, Layered7Dag::t3),
            4 => begin(&mut table, how, Layered7Dag::t4),
            5 => begin(&mut table, how, Layered7Dag::t5),
            6 => begin(&mut table, how, Layered7Dag::t6),
            7 => begin(&mut table, how, Layered7Dag::t7),
            8 => begin(&mut table, how, Layered7Dag::t8),
            9 => begin(&mut table, how, Layered7Dag::t9),
            10 => begin(&mut table, how, Layered7Dag::t10),
            11 => begin(&mut table, how, Layered7Dag::t11),
            12 => begin(&mut table, how, Layered7Dag::t12),
            13 => begin(&mut table, how, Layered7Dag::t13),
            14 => begin(&mut table, how, Layered7Dag::t14),
            15 => begin(&mut table, how, Layered7Dag::t15),
            16 => begin(&mut table, how, Layered7Dag::t16),
            17 => begin(&mut table, how, Layered7Dag::t17),
            18 => begin(&mut table, how, Layered7Dag::t18),
            19 => begin(&mut table, how, Layered7Dag::t19),
            20 => begin(&mut table, how, Layered7Dag::t20),
            21 => begin(&mut table, how, Layered7Dag::t21),
            22 => begin(&mut table, how, Layered7Dag::t22),
            23 => begin(&mut table, how, Layered7Dag::t23),
            24 => begin(&mut table, how, Layered7Dag::t24),
            25 => begin(&mut table, how, Layered7Dag::t25),
            26 => begin(&mut table, how, Layered7Dag::t26),
            27 => begin(&mut table, how, Layered7Dag::t27),
            28 => begin(&mut table, how, Layered7Dag::t28),
            29 => begin(&mut table, how, Layered7Dag::t29),
            30 => begin(&mut table, how, Layered7Dag::t30),
            31 => begin(&mut table, how, Layered7Dag::t31),
            32 => begin(&mut table, how, Layered7Dag::t32),
            33 => begin(&mut table, how, Layered7Dag::t33),
            34 => begin(&mut table, how, Layered7Dag::t34),
            35 => begin(&mut table, how, Layered7Dag::t35),
            36 => begin(&mut table, how, Layered7Dag::t36),
            37 => begin(&mut table, how, Layered7Dag::t37),
            38 => begin(&mut table, how, Layered7Dag::t38),
            39 => begin(&mut table, how, Layered7Dag::t39),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 110, edges 199, width 20; not series-parallel.
#[derive(Default)]
struct Layered8 {
    bed: Bed,
}

#[dagio::dag(run(t109), compile = 0)]
impl Layered8 {
    async fn t108(&self, t106: &Output, t107: &Output) -> Result<Output, Failed> {
        self.bed.fallible(108, &[t106, t107]).await
    }
    async fn t18(&self, t14: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t14, t16]).await
    }
    #[depends(t82)]
    async fn t85(&self, t84: &Output, t79: &Output) -> Output {
        self.bed.infallible(85, &[t84, t79]).await
    }
    #[depends(t94)]
    async fn t99(&self, t95: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t95]).await
    }
    async fn t84(&self, t78: &Output) -> Output {
        self.bed.infallible(84, &[t78]).await
    }
    #[depends(t52)]
    async fn t54(&self) -> Result<Output, Failed> {
        self.bed.fallible(54, &[]).await
    }
    #[depends(t23)]
    async fn t27(&self, t22: &Output) -> Output {
        self.bed.infallible(27, &[t22]).await
    }
    async fn t55(&self, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(55, &[t21]).await
    }
    #[depends(t5)]
    async fn t73(&self, t69: &Output) -> Result<Output, Failed> {
        self.bed.fallible(73, &[t69]).await
    }
    #[depends(t64)]
    async fn t68(&self, t67: &Output) -> Result<Output, Failed> {
        self.bed.fallible(68, &[t67]).await
    }
    async fn t5(&self, t0: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t0, t1]).await
    }
    #[depends(t46)]
    async fn t80(&self) -> Output {
        self.bed.infallible(80, &[]).await
    }
    #[depends(t82)]
    async fn t88(&self) -> Output {
        self.bed.infallible(88, &[]).await
    }
    async fn t106(&self, t94: &Output, t98: &Output) -> Result<Output, Failed> {
        self.bed.fallible(106, &[t94, t98]).await
    }
    #[depends(t32)]
    async fn t38(&self, t3: &Output) -> Output {
        self.bed.infallible(38, &[t3]).await
    }
    async fn t51(&self, t45: &Output) -> Output {
        self.bed.infallible(51, &[t45]).await
    }
    #[depends(t55)]
    async fn t61(&self, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(61, &[t44]).await
    }
    async fn t9(&self, t2: &Output, t4: &Output) -> Output {
        self.bed.infallible(9, &[t2, t4]).await
    }
    async fn t72(&self, t6: &Output, t68: &Output) -> Output {
        self.bed.infallible(72, &[t6, t68]).await
    }
    #[depends(t29)]
    async fn t62(&self, t57: &Output) -> Output {
        self.bed.infallible(62, &[t57]).await
    }
    async fn t59(&self, t56: &Output) -> Output {
        self.bed.infallible(59, &[t56]).await
    }
    async fn t105(&self, t101: &Output, t99: &Output) -> Output {
        self.bed.infallible(105, &[t101, t99]).await
    }
    async fn t100(&self, t93: &Output) -> Output {
        self.bed.infallible(100, &[t93]).await
    }
    async fn t83(&self, t59: &Output, t77: &Output, t46: &Output) -> Output {
        self.bed.infallible(83, &[t59, t77, t46]).await
    }
    async fn t98(&self, t96: &Output) -> Output {
        self.bed.infallible(98, &[t96]).await
    }
    #[depends(t36)]
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t71(&self, t68: &Output, t42: &Output) -> Result<Output, Failed> {
        self.bed.fallible(71, &[t68, t42]).await
    }
    async fn t82(&self, t78: &Output, t77: &Output) -> Output {
        self.bed.infallible(82, &[t78, t77]).await
    }
    #[depends(t11)]
    async fn t19(&self, t16: &Output, t14: &Output) -> Output {
        self.bed.infallible(19, &[t16, t14]).await
    }
    #[depends(t44)]
    async fn t48(&self) -> Result<Output, Failed> {
        self.bed.fallible(48, &[]).await
    }
    #[depends(t20)]
    async fn t21(&self, t13: &Output) -> Output {
        self.bed.infallible(21, &[t13]).await
    }
    #[depends(t97)]
    async fn t104(&self) -> Result<Output, Failed> {
        self.bed.fallible(104, &[]).await
    }
    async fn t81(&self, t78: &Output) -> Result<Output, Failed> {
        self.bed.fallible(81, &[t78]).await
    }
    async fn t69(&self, t68: &Output) -> Output {
        self.bed.infallible(69, &[t68]).await
    }
    #[depends(t4)]
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t26(&self, t23: &Output) -> Output {
        self.bed.infallible(26, &[t23]).await
    }
    #[depends(t0)]
    async fn t50(&self, t44: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(50, &[t44, t47]).await
    }
    #[depends(t94)]
    async fn t101(&self) -> Output {
        self.bed.infallible(101, &[]).await
    }
    async fn t64(&self, t62: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t62, t8]).await
    }
    async fn t30(&self, t25: &Output) -> Output {
        self.bed.infallible(30, &[t25]).await
    }
    async fn t107(&self, t66: &Output) -> Output {
        self.bed.infallible(107, &[t66]).await
    }
    async fn t47(&self, t41: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t41]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t86(&self, t39: &Output) -> Output {
        self.bed.infallible(86, &[t39]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t35)]
    async fn t44(&self, t42: &Output) -> Output {
        self.bed.infallible(44, &[t42]).await
    }
    #[depends(t20)]
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    async fn t11(&self, t5: &Output) -> Output {
        self.bed.infallible(11, &[t5]).await
    }
    async fn t76(&self, t69: &Output) -> Result<Output, Failed> {
        self.bed.fallible(76, &[t69]).await
    }
    async fn t52(&self, t44: &Output) -> Output {
        self.bed.infallible(52, &[t44]).await
    }
    #[depends(t6)]
    async fn t12(&self, t7: &Output, t5: &Output) -> Output {
        self.bed.infallible(12, &[t7, t5]).await
    }
    #[depends(t15)]
    async fn t20(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t6]).await
    }
    async fn t70(&self, t68: &Output) -> Output {
        self.bed.infallible(70, &[t68]).await
    }
    async fn t24(&self, t21: &Output) -> Output {
        self.bed.infallible(24, &[t21]).await
    }
    #[depends(t0)]
    async fn t6(&self, t2: &Output, t3: &Output) -> Output {
        self.bed.infallible(6, &[t2, t3]).await
    }
    #[depends(t46)]
    async fn t49(&self, t11: &Output) -> Output {
        self.bed.infallible(49, &[t11]).await
    }
    async fn t16(&self, t12: &Output) -> Output {
        self.bed.infallible(16, &[t12]).await
    }
    async fn t37(&self, t0: &Output, t29: &Output) -> Output {
        self.bed.infallible(37, &[t0, t29]).await
    }
    #[depends(t92)]
    async fn t93(&self, t91: &Output) -> Result<Output, Failed> {
        self.bed.fallible(93, &[t91]).await
    }
    #[depends(t24)]
    async fn t34(&self, t28: &Output) -> Output {
        self.bed.infallible(34, &[t28]).await
    }
    async fn t17(&self, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(17, &[t14, t6]).await
    }
    async fn t90(&self, t87: &Output) -> Output {
        self.bed.infallible(90, &[t87]).await
    }
    async fn t22(&self, t6: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t6, t18]).await
    }
    async fn t97(&self, t95: &Output) -> Result<Output, Failed> {
        self.bed.fallible(97, &[t95]).await
    }
    async fn t32(&self, t24: &Output, t27: &Output) -> Result<Output, Failed> {
        self.bed.fallible(32, &[t24, t27]).await
    }
    async fn t31(&self, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(31, &[t15]).await
    }
    async fn t56(&self, t52: &Output) -> Output {
        self.bed.infallible(56, &[t52]).await
    }
    async fn t39(&self, t29: &Output) -> Output {
        self.bed.infallible(39, &[t29]).await
    }
    async fn t96(&self, t90: &Output, t89: &Output) -> Output {
        self.bed.infallible(96, &[t90, t89]).await
    }
    async fn t35(&self, t32: &Output, t17: &Output, t31: &Output) -> Output {
        self.bed.infallible(35, &[t32, t17, t31]).await
    }
    async fn t67(&self, t59: &Output) -> Result<Output, Failed> {
        self.bed.fallible(67, &[t59]).await
    }
    async fn t45(&self, t43: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(45, &[t43, t12]).await
    }
    #[depends(t58)]
    async fn t65(&self, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t63]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t58(&self, t56: &Output) -> Output {
        self.bed.infallible(58, &[t56]).await
    }
    #[depends(t8)]
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    async fn t33(&self, t28: &Output, t27: &Output, t25: &Output) -> Output {
        self.bed.infallible(33, &[t28, t27, t25]).await
    }
    async fn t14(&self, t10: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t10, t8]).await
    }
    async fn t13(&self, t0: &Output) -> Output {
        self.bed.infallible(13, &[t0]).await
    }
    async fn t46(&self, t43: &Output) -> Output {
        self.bed.infallible(46, &[t43]).await
    }
    async fn t87(&self, t80: &Output, t82: &Output) -> Output {
        self.bed.infallible(87, &[t80, t82]).await
    }
    #[depends(t3)]
    async fn t28(&self, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(28, &[t23]).await
    }
    async fn t40(&self, t32: &Output, t33: &Output) -> Output {
        self.bed.infallible(40, &[t32, t33]).await
    }
    #[depends(t2)]
    async fn t7(&self, t0: &Output, t3: &Output) -> Output {
        self.bed.infallible(7, &[t0, t3]).await
    }
    #[depends(t41)]
    async fn t92(&self, t88: &Output, t86: &Output) -> Output {
        self.bed.infallible(92, &[t88, t86]).await
    }
    async fn t94(&self, t74: &Output, t90: &Output) -> Result<Output, Failed> {
        self.bed.fallible(94, &[t74, t90]).await
    }
    async fn t57(&self, t51: &Output) -> Output {
        self.bed.infallible(57, &[t51]).await
    }
    async fn t91(&self, t57: &Output, t83: &Output) -> Output {
        self.bed.infallible(91, &[t57, t83]).await
    }
    #[depends(t77)]
    async fn t79(&self, t78: &Output) -> Output {
        self.bed.infallible(79, &[t78]).await
    }
    #[depends(t76)]
    async fn t77(&self, t74: &Output) -> Output {
        self.bed.infallible(77, &[t74]).await
    }
    async fn t25(&self, t18: &Output, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t18, t22]).await
    }
    #[depends(t30, t53, t81)]
    async fn t109(&self, t103: &Output, t73: &Output, t100: &Output, t105: &Output, t49: &Output, t60: &Output, t9: &Output, t102: &Output, t75: &Output, t108: &Output, t50: &Output, t104: &Output, t48: &Output, t71: &Output, t65: &Output) -> Output {
        self.bed.infallible(109, &[t103, t73, t100, t105, t49, t60, t9, t102, t75, t108, t50, t104, t48, t71, t65]).await
    }
    #[depends(t98, t101)]
    async fn t103(&self, t99: &Output) -> Output {
        self.bed.infallible(103, &[t99]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t102(&self, t96: &Output, t95: &Output) -> Output {
        self.bed.infallible(102, &[t96, t95]).await
    }
    #[depends(t90)]
    async fn t95(&self, t92: &Output) -> Result<Output, Failed> {
        self.bed.fallible(95, &[t92]).await
    }
    #[depends(t36)]
    async fn t43(&self, t38: &Output, t37: &Output) -> Output {
        self.bed.infallible(43, &[t38, t37]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t36(&self, t34: &Output, t33: &Output) -> Output {
        self.bed.infallible(36, &[t34, t33]).await
    }
    async fn t63(&self, t56: &Output, t54: &Output) -> Result<Output, Failed> {
        self.bed.fallible(63, &[t56, t54]).await
    }
    async fn t29(&self, t17: &Output, t28: &Output) -> Output {
        self.bed.infallible(29, &[t17, t28]).await
    }
    async fn t78(&self, t74: &Output) -> Output {
        self.bed.infallible(78, &[t74]).await
    }
    #[depends(t38)]
    async fn t42(&self, t40: &Output) -> Output {
        self.bed.infallible(42, &[t40]).await
    }
    async fn t74(&self, t70: &Output, t26: &Output) -> Output {
        self.bed.infallible(74, &[t70, t26]).await
    }
    #[depends(t56)]
    async fn t60(&self, t57: &Output, t10: &Output) -> Output {
        self.bed.infallible(60, &[t57, t10]).await
    }
    #[depends(t86)]
    async fn t89(&self, t85: &Output, t88: &Output) -> Output {
        self.bed.infallible(89, &[t85, t88]).await
    }
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
    #[depends(t61)]
    async fn t66(&self, t3: &Output) -> Output {
        self.bed.infallible(66, &[t3]).await
    }
    async fn t23(&self, t17: &Output, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t17, t19]).await
    }
    #[depends(t72)]
    async fn t75(&self) -> Output {
        self.bed.infallible(75, &[]).await
    }
}

impl Subject for Layered8 {
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

impl Table for Layered8 {
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
            0 => begin(&mut table, how, Layered8Dag::t0),
            1 => begin(&mut table, how, Layered8Dag::t1),
            2 => begin(&mut table, how, Layered8Dag::t2),
            3 => begin(&mut table, how, Layered8Dag::t3),
            4 => begin(&mut table, how, Layered8Dag::t4),
            5 => begin(&mut table, how, Layered8Dag::t5),
            6 => begin(&mut table, how, Layered8Dag::t6),
            7 => begin(&mut table, how, Layered8Dag::t7),
            8 => begin(&mut table, how, Layered8Dag::t8),
            9 => begin(&mut table, how, Layered8Dag::t9),
            10 => begin(&mut table, how, Layered8Dag::t10),
            11 => begin(&mut table, how, Layered8Dag::t11),
            12 => begin(&mut table, how, Layered8Dag::t12),
            13 => begin(&mut table, how, Layered8Dag::t13),
            14 => begin(&mut table, how, Layered8Dag::t14),
            15 => begin(&mut table, how, Layered8Dag::t15),
            16 => begin(&mut table, how, Layered8Dag::t16),
            17 => begin(&mut table, how, Layered8Dag::t17),
            18 => begin(&mut table, how, Layered8Dag::t18),
            19 => begin(&mut table, how, Layered8Dag::t19),
            20 => begin(&mut table, how, Layered8Dag::t20),
            21 => begin(&mut table, how, Layered8Dag::t21),
            22 => begin(&mut table, how, Layered8Dag::t22),
            23 => begin(&mut table, how, Layered8Dag::t23),
            24 => begin(&mut table, how, Layered8Dag::t24),
            25 => begin(&mut table, how, Layered8Dag::t25),
            26 => begin(&mut table, how, Layered8Dag::t26),
            27 => begin(&mut table, how, Layered8Dag::t27),
            28 => begin(&mut table, how, Layered8Dag::t28),
            29 => begin(&mut table, how, Layered8Dag::t29),
            30 => begin(&mut table, how, Layered8Dag::t30),
            31 => begin(&mut table, how, Layered8Dag::t31),
            32 => begin(&mut table, how, Layered8Dag::t32),
            33 => begin(&mut table, how, Layered8Dag::t33),
            34 => begin(&mut table, how, Layered8Dag::t34),
            35 => begin(&mut table, how, Layered8Dag::t35),
            36 => begin(&mut table, how, Layered8Dag::t36),
            37 => begin(&mut table, how, Layered8Dag::t37),
            38 => begin(&mut table, how, Layered8Dag::t38),
            39 => begin(&mut table, how, Layered8Dag::t39),
            40 => begin(&mut table, how, Layered8Dag::t40),
            41 => begin(&mut table, how, Layered8Dag::t41),
            42 => begin(&mut table, how, Layered8Dag::t42),
            43 => begin(&mut table, how, Layered8Dag::t43),
            44 => begin(&mut table, how, Layered8Dag::t44),
            45 => begin(&mut table, how, Layered8Dag::t45),
            46 => begin(&mut table, how, Layered8Dag::t46),
            47 => begin(&mut table, how, Layered8Dag::t47),
            48 => begin(&mut table, how, Layered8Dag::t48),
            49 => begin(&mut table, how, Layered8Dag::t49),
            50 => begin(&mut table, how, Layered8Dag::t50),
            51 => begin(&mut table, how, Layered8Dag::t51),
            52 => begin(&mut table, how, Layered8Dag::t52),
            53 => begin(&mut table, how, Layered8Dag::t53),
            54 => begin(&mut table, how, Layered8Dag::t54),
            55 => begin(&mut table, how, Layered8Dag::t55),
            56 => begin(&mut table, how, Layered8Dag::t56),
            57 => begin(&mut table, how, Layered8Dag::t57),
            58 => begin(&mut table, how, Layered8Dag::t58),
            59 => begin(&mut table, how, Layered8Dag::t59),
            60 => begin(&mut table, how, Layered8Dag::t60),
            61 => begin(&mut table, how, Layered8Dag::t61),
            62 => begin(&mut table, how, Layered8Dag::t62),
            63 => begin(&mut table, how, Layered8Dag::t63),
            64 => begin(&mut table, how, Layered8Dag::t64),
            65 => begin(&mut table, how, Layered8Dag::t65),
            66 => begin(&mut table, how, Layered8Dag::t66),
            67 => begin(&mut table, how, Layered8Dag::t67),
            68 => begin(&mut table, how, Layered8Dag::t68),
            69 => begin(&mut table, how, Layered8Dag::t69),
            70 => begin(&mut table, how, Layered8Dag::t70),
            71 => begin(&mut table, how, Layered8Dag::t71),
            72 => begin(&mut table, how, Layered8Dag::t72),
            73 => begin(&mut table, how, Layered8Dag::t73),
            74 => begin(&mut table, how, Layered8Dag::t74),
            75 => begin(&mut table, how, Layered8Dag::t75),
            76 => begin(&mut table, how, Layered8Dag::t76),
            77 => begin(&mut table, how, Layered8Dag::t77),
            78 => begin(&mut table, how, Layered8Dag::t78),
            79 => begin(&mut table, how, Layered8Dag::t79),
            80 => begin(&mut table, how, Layered8Dag::t80),
            81 => begin(&mut table, how, Layered8Dag::t81),
            82 => begin(&mut table, how, Layered8Dag::t82),
            83 => begin(&mut table, how, Layered8Dag::t83),
            84 => begin(&mut table, how, Layered8Dag::t84),
            85 => begin(&mut table, how, Layered8Dag::t85),
            86 => begin(&mut table, how, Layered8Dag::t86),
            87 => begin(&mut table, how, Layered8Dag::t87),
            88 => begin(&mut table, how, Layered8Dag::t88),
            89 => begin(&mut table, how, Layered8Dag::t89),
            90 => begin(&mut table, how, Layered8Dag::t90),
            91 => begin(&mut table, how, Layered8Dag::t91),
            92 => begin(&mut table, how, Layered8Dag::t92),
            93 => begin(&mut table, how, Layered8Dag::t93),
            94 => begin(&mut table, how, Layered8Dag::t94),
            95 => begin(&mut table, how, Layered8Dag::t95),
            96 => begin(&mut table, how, Layered8Dag::t96),
            97 => begin(&mut table, how, Layered8Dag::t97),
            98 => begin(&mut table, how, Layered8Dag::t98),
            99 => begin(&mut table, how, Layered8Dag::t99),
            100 => begin(&mut table, how, Layered8Dag::t100),
            101 => begin(&mut table, how, Layered8Dag::t101),
            102 => begin(&mut table, how, Layered8Dag::t102),
            103 => begin(&mut table, how, Layered8Dag::t103),
            104 => begin(&mut table, how, Layered8Dag::t104),
            105 => begin(&mut table, how, Layered8Dag::t105),
            106 => begin(&mut table, how, Layered8Dag::t106),
            107 => begin(&mut table, how, Layered8Dag::t107),
            108 => begin(&mut table, how, Layered8Dag::t108),
            109 => begin(&mut table, how, Layered8Dag::t109),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 110, edges 199, width 20; not series-parallel.
#[derive(Default)]
struct Layered8ByRun {
    bed: Bed,
}

#[dagio::dag(run(t109), compile = 0, wake = "run")]
impl Layered8ByRun {
    async fn t108(&self, t106: &Output, t107: &Output) -> Result<Output, Failed> {
        self.bed.fallible(108, &[t106, t107]).await
    }
    async fn t18(&self, t14: &Output, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(18, &[t14, t16]).await
    }
    #[depends(t82)]
    async fn t85(&self, t84: &Output, t79: &Output) -> Output {
        self.bed.infallible(85, &[t84, t79]).await
    }
    #[depends(t94)]
    async fn t99(&self, t95: &Output) -> Result<Output, Failed> {
        self.bed.fallible(99, &[t95]).await
    }
    async fn t84(&self, t78: &Output) -> Output {
        self.bed.infallible(84, &[t78]).await
    }
    #[depends(t52)]
    async fn t54(&self) -> Result<Output, Failed> {
        self.bed.fallible(54, &[]).await
    }
    #[depends(t23)]
    async fn t27(&self, t22: &Output) -> Output {
        self.bed.infallible(27, &[t22]).await
    }
    async fn t55(&self, t21: &Output) -> Result<Output, Failed> {
        self.bed.fallible(55, &[t21]).await
    }
    #[depends(t5)]
    async fn t73(&self, t69: &Output) -> Result<Output, Failed> {
        self.bed.fallible(73, &[t69]).await
    }
    #[depends(t64)]
    async fn t68(&self, t67: &Output) -> Result<Output, Failed> {
        self.bed.fallible(68, &[t67]).await
    }
    async fn t5(&self, t0: &Output, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t0, t1]).await
    }
    #[depends(t46)]
    async fn t80(&self) -> Output {
        self.bed.infallible(80, &[]).await
    }
    #[depends(t82)]
    async fn t88(&self) -> Output {
        self.bed.infallible(88, &[]).await
    }
    async fn t106(&self, t94: &Output, t98: &Output) -> Result<Output, Failed> {
        self.bed.fallible(106, &[t94, t98]).await
    }
    #[depends(t32)]
    async fn t38(&self, t3: &Output) -> Output {
        self.bed.infallible(38, &[t3]).await
    }
    async fn t51(&self, t45: &Output) -> Output {
        self.bed.infallible(51, &[t45]).await
    }
    #[depends(t55)]
    async fn t61(&self, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(61, &[t44]).await
    }
    async fn t9(&self, t2: &Output, t4: &Output) -> Output {
        self.bed.infallible(9, &[t2, t4]).await
    }
    async fn t72(&self, t6: &Output, t68: &Output) -> Output {
        self.bed.infallible(72, &[t6, t68]).await
    }
    #[depends(t29)]
    async fn t62(&self, t57: &Output) -> Output {
        self.bed.infallible(62, &[t57]).await
    }
    async fn t59(&self, t56: &Output) -> Output {
        self.bed.infallible(59, &[t56]).await
    }
    async fn t105(&self, t101: &Output, t99: &Output) -> Output {
        self.bed.infallible(105, &[t101, t99]).await
    }
    async fn t100(&self, t93: &Output) -> Output {
        self.bed.infallible(100, &[t93]).await
    }
    async fn t83(&self, t59: &Output, t77: &Output, t46: &Output) -> Output {
        self.bed.infallible(83, &[t59, t77, t46]).await
    }
    async fn t98(&self, t96: &Output) -> Output {
        self.bed.infallible(98, &[t96]).await
    }
    #[depends(t36)]
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t71(&self, t68: &Output, t42: &Output) -> Result<Output, Failed> {
        self.bed.fallible(71, &[t68, t42]).await
    }
    async fn t82(&self, t78: &Output, t77: &Output) -> Output {
        self.bed.infallible(82, &[t78, t77]).await
    }
    #[depends(t11)]
    async fn t19(&self, t16: &Output, t14: &Output) -> Output {
        self.bed.infallible(19, &[t16, t14]).await
    }
    #[depends(t44)]
    async fn t48(&self) -> Result<Output, Failed> {
        self.bed.fallible(48, &[]).await
    }
    #[depends(t20)]
    async fn t21(&self, t13: &Output) -> Output {
        self.bed.infallible(21, &[t13]).await
    }
    #[depends(t97)]
    async fn t104(&self) -> Result<Output, Failed> {
        self.bed.fallible(104, &[]).await
    }
    async fn t81(&self, t78: &Output) -> Result<Output, Failed> {
        self.bed.fallible(81, &[t78]).await
    }
    async fn t69(&self, t68: &Output) -> Output {
        self.bed.infallible(69, &[t68]).await
    }
    #[depends(t4)]
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t26(&self, t23: &Output) -> Output {
        self.bed.infallible(26, &[t23]).await
    }
    #[depends(t0)]
    async fn t50(&self, t44: &Output, t47: &Output) -> Result<Output, Failed> {
        self.bed.fallible(50, &[t44, t47]).await
    }
    #[depends(t94)]
    async fn t101(&self) -> Output {
        self.bed.infallible(101, &[]).await
    }
    async fn t64(&self, t62: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(64, &[t62, t8]).await
    }
    async fn t30(&self, t25: &Output) -> Output {
        self.bed.infallible(30, &[t25]).await
    }
    async fn t107(&self, t66: &Output) -> Output {
        self.bed.infallible(107, &[t66]).await
    }
    async fn t47(&self, t41: &Output) -> Result<Output, Failed> {
        self.bed.fallible(47, &[t41]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t86(&self, t39: &Output) -> Output {
        self.bed.infallible(86, &[t39]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[depends(t35)]
    async fn t44(&self, t42: &Output) -> Output {
        self.bed.infallible(44, &[t42]).await
    }
    #[depends(t20)]
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    async fn t11(&self, t5: &Output) -> Output {
        self.bed.infallible(11, &[t5]).await
    }
    async fn t76(&self, t69: &Output) -> Result<Output, Failed> {
        self.bed.fallible(76, &[t69]).await
    }
    async fn t52(&self, t44: &Output) -> Output {
        self.bed.infallible(52, &[t44]).await
    }
    #[depends(t6)]
    async fn t12(&self, t7: &Output, t5: &Output) -> Output {
        self.bed.infallible(12, &[t7, t5]).await
    }
    #[depends(t15)]
    async fn t20(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t6]).await
    }
    async fn t70(&self, t68: &Output) -> Output {
        self.bed.infallible(70, &[t68]).await
    }
    async fn t24(&self, t21: &Output) -> Output {
        self.bed.infallible(24, &[t21]).await
    }
    #[depends(t0)]
    async fn t6(&self, t2: &Output, t3: &Output) -> Output {
        self.bed.infallible(6, &[t2, t3]).await
    }
    #[depends(t46)]
    async fn t49(&self, t11: &Output) -> Output {
        self.bed.infallible(49, &[t11]).await
    }
    async fn t16(&self, t12: &Output) -> Output {
        self.bed.infallible(16, &[t12]).await
    }
    async fn t37(&self, t0: &Output, t29: &Output) -> Output {
        self.bed.infallible(37, &[t0, t29]).await
    }
    #[depends(t92)]
    async fn t93(&self, t91: &Output) -> Result<Output, Failed> {
        self.bed.fallible(93, &[t91]).await
    }
    #[depends(t24)]
    async fn t34(&self, t28: &Output) -> Output {
        self.bed.infallible(34, &[t28]).await
    }
    async fn t17(&self, t14: &Output, t6: &Output) -> Output {
        self.bed.infallible(17, &[t14, t6]).await
    }
    async fn t90(&self, t87: &Output) -> Output {
        self.bed.infallible(90, &[t87]).await
    }
    async fn t22(&self, t6: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(22, &[t6, t18]).await
    }
    async fn t97(&self, t95: &Output) -> Result<Output, Failed> {
        self.bed.fallible(97, &[t95]).await
    }
    async fn t32(&self, t24: &Output, t27: &Output) -> Result<Output, Failed> {
        self.bed.fallible(32, &[t24, t27]).await
    }
    async fn t31(&self, t15: &Output) -> Result<Output, Failed> {
        self.bed.fallible(31, &[t15]).await
    }
    async fn t56(&self, t52: &Output) -> Output {
        self.bed.infallible(56, &[t52]).await
    }
    async fn t39(&self, t29: &Output) -> Output {
        self.bed.infallible(39, &[t29]).await
    }
    async fn t96(&self, t90: &Output, t89: &Output) -> Output {
        self.bed.infallible(96, &[t90, t89]).await
    }
    async fn t35(&self, t32: &Output, t17: &Output, t31: &Output) -> Output {
        self.bed.infallible(35, &[t32, t17, t31]).await
    }
    async fn t67(&self, t59: &Output) -> Result<Output, Failed> {
        self.bed.fallible(67, &[t59]).await
    }
    async fn t45(&self, t43: &Output, t12: &Output) -> Result<Output, Failed> {
        self.bed.fallible(45, &[t43, t12]).await
    }
    #[depends(t58)]
    async fn t65(&self, t63: &Output) -> Result<Output, Failed> {
        self.bed.fallible(65, &[t63]).await
    }
    async fn t4(&self, t3: &Output) -> Output {
        self.bed.infallible(4, &[t3]).await
    }
    async fn t58(&self, t56: &Output) -> Output {
        self.bed.infallible(58, &[t56]).await
    }
    #[depends(t8)]
    async fn t15(&self) -> Result<Output, Failed> {
        self.bed.fallible(15, &[]).await
    }
    async fn t33(&self, t28: &Output, t27: &Output, t25: &Output) -> Output {
        self.bed.infallible(33, &[t28, t27, t25]).await
    }
    async fn t14(&self, t10: &Output, t8: &Output) -> Result<Output, Failed> {
        self.bed.fallible(14, &[t10, t8]).await
    }
    async fn t13(&self, t0: &Output) -> Output {
        self.bed.infallible(13, &[t0]).await
    }
    async fn t46(&self, t43: &Output) -> Output {
        self.bed.infallible(46, &[t43]).await
    }
    async fn t87(&self, t80: &Output, t82: &Output) -> Output {
        self.bed.infallible(87, &[t80, t82]).await
    }
    #[depends(t3)]
    async fn t28(&self, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(28, &[t23]).await
    }
    async fn t40(&self, t32: &Output, t33: &Output) -> Output {
        self.bed.infallible(40, &[t32, t33]).await
    }
    #[depends(t2)]
    async fn t7(&self, t0: &Output, t3: &Output) -> Output {
        self.bed.infallible(7, &[t0, t3]).await
    }
    #[depends(t41)]
    async fn t92(&self, t88: &Output, t86: &Output) -> Output {
        self.bed.infallible(92, &[t88, t86]).await
    }
    async fn t94(&self, t74: &Output, t90: &Output) -> Result<Output, Failed> {
        self.bed.fallible(94, &[t74, t90]).await
    }
    async fn t57(&self, t51: &Output) -> Output {
        self.bed.infallible(57, &[t51]).await
    }
    async fn t91(&self, t57: &Output, t83: &Output) -> Output {
        self.bed.infallible(91, &[t57, t83]).await
    }
    #[depends(t77)]
    async fn t79(&self, t78: &Output) -> Output {
        self.bed.infallible(79, &[t78]).await
    }
    #[depends(t76)]
    async fn t77(&self, t74: &Output) -> Output {
        self.bed.infallible(77, &[t74]).await
    }
    async fn t25(&self, t18: &Output, t22: &Output) -> Result<Output, Failed> {
        self.bed.fallible(25, &[t18, t22]).await
    }
    #[depends(t30, t53, t81)]
    async fn t109(&self, t103: &Output, t73: &Output, t100: &Output, t105: &Output, t49: &Output, t60: &Output, t9: &Output, t102: &Output, t75: &Output, t108: &Output, t50: &Output, t104: &Output, t48: &Output, t71: &Output, t65: &Output) -> Output {
        self.bed.infallible(109, &[t103, t73, t100, t105, t49, t60, t9, t102, t75, t108, t50, t104, t48, t71, t65]).await
    }
    #[depends(t98, t101)]
    async fn t103(&self, t99: &Output) -> Output {
        self.bed.infallible(103, &[t99]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t102(&self, t96: &Output, t95: &Output) -> Output {
        self.bed.infallible(102, &[t96, t95]).await
    }
    #[depends(t90)]
    async fn t95(&self, t92: &Output) -> Result<Output, Failed> {
        self.bed.fallible(95, &[t92]).await
    }
    #[depends(t36)]
    async fn t43(&self, t38: &Output, t37: &Output) -> Output {
        self.bed.infallible(43, &[t38, t37]).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t36(&self, t34: &Output, t33: &Output) -> Output {
        self.bed.infallible(36, &[t34, t33]).await
    }
    async fn t63(&self, t56: &Output, t54: &Output) -> Result<Output, Failed> {
        self.bed.fallible(63, &[t56, t54]).await
    }
    async fn t29(&self, t17: &Output, t28: &Output) -> Output {
        self.bed.infallible(29, &[t17, t28]).await
    }
    async fn t78(&self, t74: &Output) -> Output {
        self.bed.infallible(78, &[t74]).await
    }
    #[depends(t38)]
    async fn t42(&self, t40: &Output) -> Output {
        self.bed.infallible(42, &[t40]).await
    }
    async fn t74(&self, t70: &Output, t26: &Output) -> Output {
        self.bed.infallible(74, &[t70, t26]).await
    }
    #[depends(t56)]
    async fn t60(&self, t57: &Output, t10: &Output) -> Output {
        self.bed.infallible(60, &[t57, t10]).await
    }
    #[depends(t86)]
    async fn t89(&self, t85: &Output, t88: &Output) -> Output {
        self.bed.infallible(89, &[t85, t88]).await
    }
    async fn t8(&self, t7: &Output) -> Result<Output, Failed> {
        self.bed.fallible(8, &[t7]).await
    }
    #[depends(t61)]
    async fn t66(&self, t3: &Output) -> Output {
        self.bed.infallible(66, &[t3]).await
    }
    async fn t23(&self, t17: &Output, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(23, &[t17, t19]).await
    }
    #[depends(t72)]
    async fn t75(&self) -> Output {
        self.bed.infallible(75, &[]).await
    }
}

impl Subject for Layered8ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [109] => held(self.t109()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Layered8ByRun {
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
            109 => begin(&mut table, how, Layered8ByRunDag::t109),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 50, edges 94, width 32; not series-parallel.
#[derive(Default)]
struct Wide32 {
    bed: Bed,
}

#[dagio::dag(run(t25, t49), compile = 0)]
impl Wide32 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t10(&self) -> Output {
        self.bed.infallible(10, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t12(&self) -> Output {
        self.bed.infallible(12, &[]).await
    }
    async fn t13(&self) -> Result<Output, Failed> {
        self.bed.fallible(13, &[]).await
    }
    async fn t14(&self) -> Output {
        self.bed.infallible(14, &[]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t17(&self) -> Output {
        self.bed.infallible(17, &[]).await
    }
    async fn t18(&self) -> Result<Output, Failed> {
        self.bed.fallible(18, &[]).await
    }
    async fn t19(&self) -> Output {
        self.bed.infallible(19, &[]).await
    }
    async fn t20(&self) -> Output {
        self.bed.infallible(20, &[]).await
    }
    async fn t21(&self) -> Output {
        self.bed.infallible(21, &[]).await
    }
    async fn t22(&self) -> Output {
        self.bed.infallible(22, &[]).await
    }
    async fn t23(&self) -> Result<Output, Failed> {
        self.bed.fallible(23, &[]).await
    }
    async fn t24(&self) -> Output {
        self.bed.infallible(24, &[]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t27(&self) -> Result<Output, Failed> {
        self.bed.fallible(27, &[]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t30(&self) -> Result<Output, Failed> {
        self.bed.fallible(30, &[]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    #[depends(t18)]
    async fn t32(&self, t15: &Output, t12: &Output) -> Output {
        self.bed.infallible(32, &[t15, t12]).await
    }
    async fn t33(&self, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(33, &[t11]).await
    }
    #[depends(t21)]
    async fn t34(&self, t32: &Output, t30: &Output, t31: &Output, t6: &Output, t29: &Output, t20: &Output, t26: &Output) -> Result<Output, Failed> {
        self.bed.fallible(34, &[t32, t30, t31, t6, t29, t20, t26]).await
    }
    async fn t35(&self, t5: &Output, t10: &Output, t25: &Output, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(35, &[t5, t10, t25, t18]).await
    }
    #[depends(t35, t17, t2)]
    async fn t36(&self, t28: &Output, t3: &Output) -> Output {
        self.bed.infallible(36, &[t28, t3]).await
    }
    async fn t37(&self, t29: &Output, t21: &Output, t28: &Output, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(37, &[t29, t21, t28, t2]).await
    }
    #[depends(t16)]
    async fn t38(&self, t7: &Output, t17: &Output, t23: &Output, t26: &Output, t30: &Output) -> Output {
        self.bed.infallible(38, &[t7, t17, t23, t26, t30]).await
    }
    #[depends(t30, t5)]
    async fn t39(&self, t27: &Output, t7: &Output, t24: &Output, t8: &Output, t15: &Output) -> Output {
        self.bed.infallible(39, &[t27, t7, t24, t8, t15]).await
    }
    #[depends(t22)]
    async fn t40(&self, t39: &Output, t18: &Output, t20: &Output, t23: &Output) -> Output {
        self.bed.infallible(40, &[t39, t18, t20, t23]).await
    }
    #[depends(t12)]
    async fn t41(&self, t10: &Output, t17: &Output) -> Result<Output, Failed> {
        self.bed.fallible(41, &[t10, t17]).await
    }
    async fn t42(&self, t19: &Output, t1: &Output, t8: &Output) -> Output {
        self.bed.infallible(42, &[t19, t1, t8]).await
    }
    #[depends(t0, t2)]
    async fn t43(&self, t29: &Output, t1: &Output, t4: &Output, t13: &Output) -> Output {
        self.bed.infallible(43, &[t29, t1, t4, t13]).await
    }
    #[depends(t13)]
    async fn t44(&self, t16: &Output, t4: &Output, t9: &Output, t33: &Output) -> Output {
        self.bed.infallible(44, &[t16, t4, t9, t33]).await
    }
    #[depends(t22, t0, t31)]
    async fn t45(&self, t27: &Output, t13: &Output, t12: &Output, t14: &Output, t9: &Output, t3: &Output, t23: &Output) -> Result<Output, Failed> {
        self.bed.fallible(45, &[t27, t13, t12, t14, t9, t3, t23]).await
    }
    async fn t46(&self, t10: &Output, t20: &Output, t11: &Output, t24: &Output, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(46, &[t10, t20, t11, t24, t19]).await
    }
    #[depends(t19, t14)]
    async fn t47(&self, t7: &Output, t34: &Output) -> Output {
        self.bed.infallible(47, &[t7, t34]).await
    }
    async fn t48(&self, t6: &Output, t26: &Output, t25: &Output) -> Result<Output, Failed> {
        self.bed.fallible(48, &[t6, t26, t25]).await
    }
    #[depends(t40)]
    async fn t49(&self, t37: &Output, t44: &Output, t47: &Output, t42: &Output, t36: &Output, t48: &Output, t45: &Output, t38: &Output, t41: &Output, t43: &Output, t46: &Output) -> Output {
        self.bed.infallible(49, &[t37, t44, t47, t42, t36, t48, t45, t38, t41, t43, t46]).await
    }
}

impl Subject for Wide32 {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::Few
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [25] => held(self.t25()),
            [49] => held(self.t49()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide32 {
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
            0 => begin(&mut table, how, Wide32Dag::t0),
            1 => begin(&mut table, how, Wide32Dag::t1),
            2 => begin(&mut table, how, Wide32Dag::t2),
            3 => begin(&mut table, how, Wide32Dag::t3),
            4 => begin(&mut table, how, Wide32Dag::t4),
            5 => begin(&mut table, how, Wide32Dag::t5),
            6 => begin(&mut table, how, Wide32Dag::t6),
            7 => begin(&mut table, how, Wide32Dag::t7),
            8 => begin(&mut table, how, Wide32Dag::t8),
            9 => begin(&mut table, how, Wide32Dag::t9),
            10 => begin(&mut table, how, Wide32Dag::t10),
            11 => begin(&mut table, how, Wide32Dag::t11),
            12 => begin(&mut table, how, Wide32Dag::t12),
            13 => begin(&mut table, how, Wide32Dag::t13),
            14 => begin(&mut table, how, Wide32Dag::t14),
            15 => begin(&mut table, how, Wide32Dag::t15),
            16 => begin(&mut table, how, Wide32Dag::t16),
            17 => begin(&mut table, how, Wide32Dag::t17),
            18 => begin(&mut table, how, Wide32Dag::t18),
            19 => begin(&mut table, how, Wide32Dag::t19),
            20 => begin(&mut table, how, Wide32Dag::t20),
            21 => begin(&mut table, how, Wide32Dag::t21),
            22 => begin(&mut table, how, Wide32Dag::t22),
            23 => begin(&mut table, how, Wide32Dag::t23),
            24 => begin(&mut table, how, Wide32Dag::t24),
            25 => begin(&mut table, how, Wide32Dag::t25),
            26 => begin(&mut table, how, Wide32Dag::t26),
            27 => begin(&mut table, how, Wide32Dag::t27),
            28 => begin(&mut table, how, Wide32Dag::t28),
            29 => begin(&mut table, how, Wide32Dag::t29),
            30 => begin(&mut table, how, Wide32Dag::t30),
            31 => begin(&mut table, how, Wide32Dag::t31),
            32 => begin(&mut table, how, Wide32Dag::t32),
            33 => begin(&mut table, how, Wide32Dag::t33),
            34 => begin(&mut table, how, Wide32Dag::t34),
            35 => begin(&mut table, how, Wide32Dag::t35),
            36 => begin(&mut table, how, Wide32Dag::t36),
            37 => begin(&mut table, how, Wide32Dag::t37),
            38 => begin(&mut table, how, Wide32Dag::t38),
            39 => begin(&mut table, how, Wide32Dag::t39),
            40 => begin(&mut table, how, Wide32Dag::t40),
            41 => begin(&mut table, how, Wide32Dag::t41),
            42 => begin(&mut table, how, Wide32Dag::t42),
            43 => begin(&mut table, how, Wide32Dag::t43),
            44 => begin(&mut table, how, Wide32Dag::t44),
            45 => begin(&mut table, how, Wide32Dag::t45),
            46 => begin(&mut table, how, Wide32Dag::t46),
            47 => begin(&mut table, how, Wide32Dag::t47),
            48 => begin(&mut table, how, Wide32Dag::t48),
            49 => begin(&mut table, how, Wide32Dag::t49),
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

/// Tasks 80, edges 177, width 64; not series-parallel.
#[derive(Default)]
struct Wide64 {
    bed: Bed,
}

#[dagio::dag(run(t79), compile = 0)]
impl Wide64 {
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
    async fn t4(&self) -> Result<Output, Failed> {
        self.bed.fallible(4, &[]).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    async fn t8(&self) -> Result<Output, Failed> {
        self.bed.fallible(8, &[]).await
    }
    async fn t9(&self) -> Output {
        self.bed.infallible(9, &[]).await
    }
    async fn t10(&self) -> Result<Output, Failed> {
        self.bed.fallible(10, &[]).await
    }
    async fn t11(&self) -> Output {
        self.bed.infallible(11, &[]).await
    }
    async fn t12(&self) -> Result<Output, Failed> {
        self.bed.fallible(12, &[]).await
    }
    async fn t13(&self) -> Output {
        self.bed.infallible(13, &[]).await
    }
    async fn t14(&self) -> Output {
        self.bed.infallible(14, &[]).await
    }
    async fn t15(&self) -> Output {
        self.bed.infallible(15, &[]).await
    }
    async fn t16(&self) -> Result<Output, Failed> {
        self.bed.fallible(16, &[]).await
    }
    async fn t17(&self) -> Result<Output, Failed> {
        self.bed.fallible(17, &[]).await
    }
    async fn t18(&self) -> Output {
        self.bed.infallible(18, &[]).await
    }
    async fn t19(&self) -> Result<Output, Failed> {
        self.bed.fallible(19, &[]).await
    }
    async fn t20(&self) -> Result<Output, Failed> {
        self.bed.fallible(20, &[]).await
    }
    async fn t21(&self) -> Output {
        self.bed.infallible(21, &[]).await
    }
    async fn t22(&self) -> Result<Output, Failed> {
        self.bed.fallible(22, &[]).await
    }
    async fn t23(&self) -> Result<Output, Failed> {
        self.bed.fallible(23, &[]).await
    }
    async fn t24(&self) -> Result<Output, Failed> {
        self.bed.fallible(24, &[]).await
    }
    async fn t25(&self) -> Output {
        self.bed.infallible(25, &[]).await
    }
    async fn t26(&self) -> Output {
        self.bed.infallible(26, &[]).await
    }
    async fn t27(&self) -> Result<Output, Failed> {
        self.bed.fallible(27, &[]).await
    }
    async fn t28(&self) -> Output {
        self.bed.infallible(28, &[]).await
    }
    async fn t29(&self) -> Output {
        self.bed.infallible(29, &[]).await
    }
    async fn t30(&self) -> Output {
        self.bed.infallible(30, &[]).await
    }
    async fn t31(&self) -> Output {
        self.bed.infallible(31, &[]).await
    }
    async fn t32(&self) -> Output {
        self.bed.infallible(32, &[]).await
    }
    async fn t33(&self) -> Output {
        self.bed.infallible(33, &[]).await
    }
    async fn t34(&self) -> Result<Output, Failed> {
        self.bed.fallible(34, &[]).await
    }
    async fn t35(&self) -> Output {
        self.bed.infallible(35, &[]).await
    }
    async fn t36(&self) -> Output {
        self.bed.infallible(36, &[]).await
    }
    async fn t37(&self) -> Output {
        self.bed.infallible(37, &[]).await
    }
    async fn t38(&self) -> Output {
        self.bed.infallible(38, &[]).await
    }
    async fn t39(&self) -> Result<Output, Failed> {
        self.bed.fallible(39, &[]).await
    }
    async fn t40(&self) -> Result<Output, Failed> {
        self.bed.fallible(40, &[]).await
    }
    async fn t41(&self) -> Output {
        self.bed.infallible(41, &[]).await
    }
    async fn t42(&self) -> Result<Output, Failed> {
        self.bed.fallible(42, &[]).await
    }
    async fn t43(&self) -> Result<Output, Failed> {
        self.bed.fallible(43, &[]).await
    }
    async fn t44(&self) -> Output {
        self.bed.infallible(44, &[]).await
    }
    async fn t45(&self) -> Output {
        self.bed.infallible(45, &[]).await
    }
    async fn t46(&self) -> Output {
        self.bed.infallible(46, &[]).await
    }
    async fn t47(&self) -> Output {
        self.bed.infallible(47, &[]).await
    }
    async fn t48(&self) -> Output {
        self.bed.infallible(48, &[]).await
    }
    async fn t49(&self) -> Output {
        self.bed.infallible(49, &[]).await
    }
    async fn t50(&self) -> Result<Output, Failed> {
        self.bed.fallible(50, &[]).await
    }
    async fn t51(&self) -> Output {
        self.bed.infallible(51, &[]).await
    }
    async fn t52(&self) -> Result<Output, Failed> {
        self.bed.fallible(52, &[]).await
    }
    async fn t53(&self) -> Output {
        self.bed.infallible(53, &[]).await
    }
    async fn t54(&self) -> Output {
        self.bed.infallible(54, &[]).await
    }
    async fn t55(&self) -> Output {
        self.bed.infallible(55, &[]).await
    }
    async fn t56(&self) -> Output {
        self.bed.infallible(56, &[]).await
    }
    async fn t57(&self) -> Result<Output, Failed> {
        self.bed.fallible(57, &[]).await
    }
    async fn t58(&self) -> Result<Output, Failed> {
        self.bed.fallible(58, &[]).await
    }
    async fn t59(&self) -> Result<Output, Failed> {
        self.bed.fallible(59, &[]).await
    }
    async fn t60(&self) -> Output {
        self.bed.infallible(60, &[]).await
    }
    async fn t61(&self) -> Output {
        self.bed.infallible(61, &[]).await
    }
    async fn t62(&self) -> Output {
        self.bed.infallible(62, &[]).await
    }
    async fn t63(&self) -> Output {
        self.bed.infallible(63, &[]).await
    }
    #[depends(t26, t0, t4, t45)]
    async fn t64(&self, t14: &Output, t54: &Output, t50: &Output, t34: &Output, t18: &Output, t22: &Output, t61: &Output, t17: &Output, t37: &Output, t2: &Output) -> Output {
        self.bed.infallible(64, &[t14, t54, t50, t34, t18, t22, t61, t17, t37, t2]).await
    }
    #[depends(t61, t33)]
    async fn t65(&self, t53: &Output, t15: &Output, t24: &Output, t0: &Output, t3: &Output) -> Output {
        self.bed.infallible(65, &[t53, t15, t24, t0, t3]).await
    }
    #[depends(t62, t21)]
    async fn t66(&self, t5: &Output, t41: &Output, t42: &Output, t49: &Output, t55: &Output, t28: &Output, t31: &Output, t39: &Output) -> Result<Output, Failed> {
        self.bed.fallible(66, &[t5, t41, t42, t49, t55, t28, t31, t39]).await
    }
    #[depends(t11, t46)]
    async fn t67(&self, t6: &Output, t34: &Output, t29: &Output, t35: &Output, t8: &Output, t12: &Output, t20: &Output, t44: &Output, t33: &Output, t21: &Output, t3: &Output) -> Output {
        self.bed.infallible(67, &[t6, t34, t29, t35, t8, t12, t20, t44, t33, t21, t3]).await
    }
    async fn t68(&self, t45: &Output, t53: &Output, t52: &Output, t3: &Output, t16: &Output, t58: &Output, t49: &Output, t38: &Output, t24: &Output, t9: &Output, t14: &Output, t5: &Output) -> Output {
        self.bed.infallible(68, &[t45, t53, t52, t3, t16, t58, t49, t38, t24, t9, t14, t5]).await
    }
    #[depends(t16, t8, t13)]
    async fn t69(&self, t53: &Output, t27: &Output, t36: &Output, t7: &Output, t62: &Output, t23: &Output, t44: &Output) -> Result<Output, Failed> {
        self.bed.fallible(69, &[t53, t27, t36, t7, t62, t23, t44]).await
    }
    #[depends(t48, t22)]
    async fn t70(&self, t59: &Output, t30: &Output, t29: &Output, t7: &Output, t38: &Output, t47: &Output, t40: &Output, t61: &Output, t11: &Output, t41: &Output, t21: &Output) -> Output {
        self.bed.infallible(70, &[t59, t30, t29, t7, t38, t47, t40, t61, t11, t41, t21]).await
    }
    #[depends(t2)]
    async fn t71(&self, t46: &Output, t41: &Output, t58: &Output, t14: &Output, t25: &Output, t59: &Output, t4: &Output, t40: &Output) -> Output {
        self.bed.infallible(71, &[t46, t41, t58, t14, t25, t59, t4, t40]).await
    }
    #[depends(t19, t54, t36)]
    async fn t72(&self, t62: &Output, t24: &Output, t8: &Output, t52: &Output, t29: &Output) -> Output {
        self.bed.infallible(72, &[t62, t24, t8, t52, t29]).await
    }
    #[depends(t18, t60)]
    async fn t73(&self, t38: &Output, t10: &Output, t32: &Output, t56: &Output, t27: &Output, t35: &Output, t57: &Output, t51: &Output, t23: &Output, t9: &Output, t55: &Output) -> Output {
        self.bed.infallible(73, &[t38, t10, t32, t56, t27, t35, t57, t51, t23, t9, t55]).await
    }
    #[depends(t39, t32, t36, t63)]
    async fn t74(&self, t1: &Output, t30: &Output, t31: &Output, t26: &Output, t25: &Output, t47: &Output, t37: &Output) -> Output {
        self.bed.infallible(74, &[t1, t30, t31, t26, t25, t47, t37]).await
    }
    #[depends(t54, t58)]
    async fn t75(&self, t46: &Output, t31: &Output, t25: &Output, t43: &Output, t26: &Output, t51: &Output, t70: &Output, t23: &Output, t20: &Output, t56: &Output, t48: &Output, t28: &Output) -> Output {
        self.bed.infallible(75, &[t46, t31, t25, t43, t26, t51, t70, t23, t20, t56, t48, t28]).await
    }
    #[depends(t19, t57, t44)]
    async fn t76(&self, t42: &Output, t43: &Output, t67: &Output, t10: &Output, t17: &Output, t34: &Output, t49: &Output, t1: &Output) -> Output {
        self.bed.infallible(76, &[t42, t43, t67, t10, t17, t34, t49, t1]).await
    }
    #[depends(t56)]
    async fn t77(&self, t13: &Output, t15: &Output, t60: &Output, t6: &Output, t40: &Output, t7: &Output, t9: &Output, t27: &Output) -> Output {
        self.bed.infallible(77, &[t13, t15, t60, t6, t40, t7, t9, t27]).await
    }
    #[depends(t63, t57, t47, t52)]
    async fn t78(&self, t2: &Output, t15: &Output, t37: &Output, t12: &Output, t59: &Output, t50: &Output) -> Output {
        self.bed.infallible(78, &[t2, t15, t37, t12, t59, t50]).await
    }
    #[depends(t71)]
    async fn t79(&self, t78: &Output, t69: &Output, t77: &Output, t68: &Output, t75: &Output, t76: &Output, t73: &Output, t72: &Output, t65: &Output, t66: &Output, t64: &Output, t74: &Output) -> Output {
        self.bed.infallible(79, &[t78, t69, t77, t68, t75, t76, t73, t72, t65, t66, t64, t74]).await
    }
}

impl Subject for Wide64 {
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

impl Table for Wide64 {
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
            0 => begin(&mut table, how, Wide64Dag::t0),
            1 => begin(&mut table, how, Wide64Dag::t1),
            2 => begin(&mut table, how, Wide64Dag::t2),
            3 => begin(&mut table, how, Wide64Dag::t3),
            4 => begin(&mut table, how, Wide64Dag::t4),
            5 => begin(&mut table, how, Wide64Dag::t5),
            6 => begin(&mut table, how, Wide64Dag::t6),
            7 => begin(&mut table, how, Wide64Dag::t7),
            8 => begin(&mut table, how, Wide64Dag::t8),
            9 => begin(&mut table, how, Wide64Dag::t9),
            10 => begin(&mut table, how, Wide64Dag::t10),
            11 => begin(&mut table, how, Wide64Dag::t11),
            12 => begin(&mut table, how, Wide64Dag::t12),
            13 => begin(&mut table, how, Wide64Dag::t13),
            14 => begin(&mut table, how, Wide64Dag::t14),
            15 => begin(&mut table, how, Wide64Dag::t15),
            16 => begin(&mut table, how, Wide64Dag::t16),
            17 => begin(&mut table, how, Wide64Dag::t17),
            18 => begin(&mut table, how, Wide64Dag::t18),
            19 => begin(&mut table, how, Wide64Dag::t19),
            20 => begin(&mut table, how, Wide64Dag::t20),
            21 => begin(&mut table, how, Wide64Dag::t21),
            22 => begin(&mut table, how, Wide64Dag::t22),
            23 => begin(&mut table, how, Wide64Dag::t23),
            24 => begin(&mut table, how, Wide64Dag::t24),
            25 => begin(&mut table, how, Wide64Dag::t25),
            26 => begin(&mut table, how, Wide64Dag::t26),
            27 => begin(&mut table, how, Wide64Dag::t27),
            28 => begin(&mut table, how, Wide64Dag::t28),
            29 => begin(&mut table, how, Wide64Dag::t29),
            30 => begin(&mut table, how, Wide64Dag::t30),
            31 => begin(&mut table, how, Wide64Dag::t31),
            32 => begin(&mut table, how, Wide64Dag::t32),
            33 => begin(&mut table, how, Wide64Dag::t33),
            34 => begin(&mut table, how, Wide64Dag::t34),
            35 => begin(&mut table, how, Wide64Dag::t35),
            36 => begin(&mut table, how, Wide64Dag::t36),
            37 => begin(&mut table, how, Wide64Dag::t37),
            38 => begin(&mut table, how, Wide64Dag::t38),
            39 => begin(&mut table, how, Wide64Dag::t39),
            40 => begin(&mut table, how, Wide64Dag::t40),
            41 => begin(&mut table, how, Wide64Dag::t41),
            42 => begin(&mut table, how, Wide64Dag::t42),
            43 => begin(&mut table, how, Wide64Dag::t43),
            44 => begin(&mut table, how, Wide64Dag::t44),
            45 => begin(&mut table, how, Wide64Dag::t45),
            46 => begin(&mut table, how, Wide64Dag::t46),
            47 => begin(&mut table, how, Wide64Dag::t47),
            48 => begin(&mut table, how, Wide64Dag::t48),
            49 => begin(&mut table, how, Wide64Dag::t49),
            50 => begin(&mut table, how, Wide64Dag::t50),
            51 => begin(&mut table, how, Wide64Dag::t51),
            52 => begin(&mut table, how, Wide64Dag::t52),
            53 => begin(&mut table, how, Wide64Dag::t53),
            54 => begin(&mut table, how, Wide64Dag::t54),
            55 => begin(&mut table, how, Wide64Dag::t55),
            56 => begin(&mut table, how, Wide64Dag::t56),
            57 => begin(&mut table, how, Wide64Dag::t57),
            58 => begin(&mut table, how, Wide64Dag::t58),
            59 => begin(&mut table, how, Wide64Dag::t59),
            60 => begin(&mut table, how, Wide64Dag::t60),
            61 => begin(&mut table, how, Wide64Dag::t61),
            62 => begin(&mut table, how, Wide64Dag::t62),
            63 => begin(&mut table, how, Wide64Dag::t63),
            64 => begin(&mut table, how, Wide64Dag::t64),
            65 => begin(&mut table, how, Wide64Dag::t65),
            66 => begin(&mut table, how, Wide64Dag::t66),
            67 => begin(&mut table, how, Wide64Dag::t67),
            68 => begin(&mut table, how, Wide64Dag::t68),
            69 => begin(&mut table, how, Wide64Dag::t69),
            70 => begin(&mut table, how, Wide64Dag::t70),
            71 => begin(&mut table, how, Wide64Dag::t71),
            72 => begin(&mut table, how, Wide64Dag::t72),
            73 => begin(&mut table, how, Wide64Dag::t73),
            74 => begin(&mut table, how, Wide64Dag::t74),
            75 => begin(&mut table, how, Wide64Dag::t75),
            76 => begin(&mut table, how, Wide64Dag::t76),
            77 => begin(&mut table, how, Wide64Dag::t77),
            78 => begin(&mut table, how, Wide64Dag::t78),
            79 => begin(&mut table, how, Wide64Dag::t79),
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

/// Tasks 80, edges 171, width 65; not series-parallel.
#[derive(Default)]
struct Wide65ByRun {
    bed: Bed,
}

#[dagio::dag(run(t79), compile = 0, wake = "run")]
impl Wide65ByRun {
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

impl Subject for Wide65ByRun {
    fn bed(&self) -> &Bed {
        &self.bed
    }

    fn polls(&self) -> Polls {
        Polls::All
    }

    fn run(&self, targets: &[usize]) -> Run<'_> {
        match targets {
            [79] => held(self.t79()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for Wide65ByRun {
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
            79 => begin(&mut table, how, Wide65ByRunDag::t79),
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

/// Tasks 9, edges 10, width 6; not series-parallel.
#[derive(Default)]
struct LooseLayered3ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseLayered3ByRun {
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

impl Subject for LooseLayered3ByRun {
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

impl Table for LooseLayered3ByRun {
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
            8 => begin(&mut table, how, LooseLayered3ByRunDag::t8),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 12, edges 18, width 5; series-parallel.
#[derive(Default)]
struct LooseComposed4 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed4 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.infallible(2, &inputs).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self, t2: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t2: &Output) -> Output {
        self.bed.infallible(6, &[t2]).await
    }
    #[depends(t1)]
    async fn t7(&self, t2: &Output) -> Output {
        self.bed.infallible(7, &[t2]).await
    }
    async fn t8(&self, t2: &Output, t0: &Output) -> Output {
        self.bed.infallible(8, &[t2, t0]).await
    }
    #[depends(t3, t7)]
    async fn t9(&self, t6: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(9, &[t6, t5, t8]).await
    }
    async fn t10(&self, t9: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9, t0]).await
    }
    async fn t11(&self, t10: &Output) -> Output {
        self.bed.infallible(11, &[t10]).await
    }
}

impl Subject for LooseComposed4 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed4 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 12);
        match target {
            0 => begin(&mut table, how, LooseComposed4Dag::t0),
            1 => begin(&mut table, how, LooseComposed4Dag::t1),
            2 => begin(&mut table, how, LooseComposed4Dag::t2),
            3 => begin(&mut table, how, LooseComposed4Dag::t3),
            4 => begin(&mut table, how, LooseComposed4Dag::t4),
            5 => begin(&mut table, how, LooseComposed4Dag::t5),
            6 => begin(&mut table, how, LooseComposed4Dag::t6),
            7 => begin(&mut table, how, LooseComposed4Dag::t7),
            8 => begin(&mut table, how, LooseComposed4Dag::t8),
            9 => begin(&mut table, how, LooseComposed4Dag::t9),
            10 => begin(&mut table, how, LooseComposed4Dag::t10),
            11 => begin(&mut table, how, LooseComposed4Dag::t11),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 12, edges 18, width 5; series-parallel.
#[derive(Default)]
struct LooseComposed4ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseComposed4ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.infallible(2, &inputs).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self, t2: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t2: &Output) -> Output {
        self.bed.infallible(6, &[t2]).await
    }
    #[depends(t1)]
    async fn t7(&self, t2: &Output) -> Output {
        self.bed.infallible(7, &[t2]).await
    }
    async fn t8(&self, t2: &Output, t0: &Output) -> Output {
        self.bed.infallible(8, &[t2, t0]).await
    }
    #[depends(t3, t7)]
    async fn t9(&self, t6: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(9, &[t6, t5, t8]).await
    }
    async fn t10(&self, t9: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9, t0]).await
    }
    async fn t11(&self, t10: &Output) -> Output {
        self.bed.infallible(11, &[t10]).await
    }
}

impl Subject for LooseComposed4ByRun {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed4ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 12);
        match target {
            11 => begin(&mut table, how, LooseComposed4ByRunDag::t11),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 12, edges 18, width 5; series-parallel.
#[derive(Default)]
struct LooseComposed4ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed4ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    async fn t2(&self, t1: &Output, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t1), self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.infallible(2, &inputs).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t4(&self, t2: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t2)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t4]).await
    }
    async fn t6(&self, t2: &Output) -> Output {
        self.bed.infallible(6, &[t2]).await
    }
    #[depends(t1)]
    async fn t7(&self, t2: &Output) -> Output {
        self.bed.infallible(7, &[t2]).await
    }
    async fn t8(&self, t2: &Output, t0: &Output) -> Output {
        self.bed.infallible(8, &[t2, t0]).await
    }
    #[depends(t3, t7)]
    async fn t9(&self, t6: &Output, t5: &Output, t8: &Output) -> Output {
        self.bed.infallible(9, &[t6, t5, t8]).await
    }
    async fn t10(&self, t9: &Output, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(10, &[t9, t0]).await
    }
    async fn t11(&self, t10: &Output) -> Output {
        self.bed.infallible(11, &[t10]).await
    }
}

impl Subject for LooseComposed4ByTask {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed4ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 12);
        match target {
            11 => begin(&mut table, how, LooseComposed4ByTaskDag::t11),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 12, edges 18, width 7; not series-parallel.
#[derive(Default)]
struct LooseLayered4 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered4 {
    #[depends(t8, t5)]
    #[after(t6, t4)]
    async fn t11(&self, t10: &Output, t9: &Output, t3: &Output) -> Output {
        self.bed.infallible(11, &[t10, t9, t3]).await
    }
    async fn t5(&self, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t0].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t8(&self, t1: &Output, t7: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t1), t7].into_iter().flatten().collect();
        self.bed.fallible(8, &inputs).await
    }
    #[after(t7)]
    async fn t9(&self) -> Result<Output, Failed> {
        self.bed.fallible(9, &[]).await
    }
    async fn t7(&self, t2: &Output) -> Output {
        self.bed.infallible(7, &[t2]).await
    }
    async fn t6(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(6, t0)].into_iter().flatten().collect();
        self.bed.infallible(6, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[after(t0)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t10(&self, t7: &Output) -> Output {
        self.bed.infallible(10, &[t7]).await
    }
    async fn t4(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t0)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t2(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.fallible(2, &inputs).await
    }
}

impl Subject for LooseLayered4 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered4 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 12);
        match target {
            0 => begin(&mut table, how, LooseLayered4Dag::t0),
            1 => begin(&mut table, how, LooseLayered4Dag::t1),
            2 => begin(&mut table, how, LooseLayered4Dag::t2),
            3 => begin(&mut table, how, LooseLayered4Dag::t3),
            4 => begin(&mut table, how, LooseLayered4Dag::t4),
            5 => begin(&mut table, how, LooseLayered4Dag::t5),
            6 => begin(&mut table, how, LooseLayered4Dag::t6),
            7 => begin(&mut table, how, LooseLayered4Dag::t7),
            8 => begin(&mut table, how, LooseLayered4Dag::t8),
            9 => begin(&mut table, how, LooseLayered4Dag::t9),
            10 => begin(&mut table, how, LooseLayered4Dag::t10),
            11 => begin(&mut table, how, LooseLayered4Dag::t11),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 12, edges 18, width 7; not series-parallel.
#[derive(Default)]
struct LooseLayered4ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseLayered4ByRun {
    #[depends(t8, t5)]
    #[after(t6, t4)]
    async fn t11(&self, t10: &Output, t9: &Output, t3: &Output) -> Output {
        self.bed.infallible(11, &[t10, t9, t3]).await
    }
    async fn t5(&self, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t0].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t8(&self, t1: &Output, t7: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t1), t7].into_iter().flatten().collect();
        self.bed.fallible(8, &inputs).await
    }
    #[after(t7)]
    async fn t9(&self) -> Result<Output, Failed> {
        self.bed.fallible(9, &[]).await
    }
    async fn t7(&self, t2: &Output) -> Output {
        self.bed.infallible(7, &[t2]).await
    }
    async fn t6(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(6, t0)].into_iter().flatten().collect();
        self.bed.infallible(6, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    #[after(t0)]
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t10(&self, t7: &Output) -> Output {
        self.bed.infallible(10, &[t7]).await
    }
    async fn t4(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(4, t0)].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t2(&self, t0: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(2, t0)].into_iter().flatten().collect();
        self.bed.fallible(2, &inputs).await
    }
}

impl Subject for LooseLayered4ByRun {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered4ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 12);
        match target {
            11 => begin(&mut table, how, LooseLayered4ByRunDag::t11),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 16, edges 29, width 3; series-parallel.
#[derive(Default)]
struct LooseComposed5 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed5 {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    #[depends(t3)]
    async fn t4(&self, t1: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t1].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self, t2: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t4]).await
    }
    async fn t6(&self, t5: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t5].into_iter().flatten().collect();
        self.bed.infallible(6, &inputs).await
    }
    async fn t7(&self, t4: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t4].into_iter().flatten().collect();
        self.bed.fallible(7, &inputs).await
    }
    #[after(t0)]
    async fn t8(&self, t6: &Output, t7: &Output, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), Some(t7), t3].into_iter().flatten().collect();
        self.bed.infallible(8, &inputs).await
    }
    #[after(t2)]
    async fn t9(&self, t8: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t8].into_iter().flatten().collect();
        self.bed.infallible(9, &inputs).await
    }
    #[after(t0)]
    async fn t10(&self, t9: &Output, t6: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t9), self.bed.heard(10, t6)].into_iter().flatten().collect();
        self.bed.infallible(10, &inputs).await
    }
    async fn t11(&self, t9: Result<&Output, Failure<'_, Failed>>, t10: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(11, t9), t10].into_iter().flatten().collect();
        self.bed.fallible(11, &inputs).await
    }
    async fn t12(&self, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t11]).await
    }
    async fn t13(&self, t11: &Output, t7: &Output) -> Output {
        self.bed.infallible(13, &[t11, t7]).await
    }
    async fn t14(&self, t6: &Output, t7: &Output, t5: Option<&Output>, t11: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), Some(t7), t5, t11].into_iter().flatten().collect();
        self.bed.infallible(14, &inputs).await
    }
    #[depends(t14, t2)]
    async fn t15(&self, t13: &Output, t12: &Output) -> Output {
        self.bed.infallible(15, &[t13, t12]).await
    }
}

impl Subject for LooseComposed5 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed5 {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 16);
        match target {
            0 => begin(&mut table, how, LooseComposed5Dag::t0),
            1 => begin(&mut table, how, LooseComposed5Dag::t1),
            2 => begin(&mut table, how, LooseComposed5Dag::t2),
            3 => begin(&mut table, how, LooseComposed5Dag::t3),
            4 => begin(&mut table, how, LooseComposed5Dag::t4),
            5 => begin(&mut table, how, LooseComposed5Dag::t5),
            6 => begin(&mut table, how, LooseComposed5Dag::t6),
            7 => begin(&mut table, how, LooseComposed5Dag::t7),
            8 => begin(&mut table, how, LooseComposed5Dag::t8),
            9 => begin(&mut table, how, LooseComposed5Dag::t9),
            10 => begin(&mut table, how, LooseComposed5Dag::t10),
            11 => begin(&mut table, how, LooseComposed5Dag::t11),
            12 => begin(&mut table, how, LooseComposed5Dag::t12),
            13 => begin(&mut table, how, LooseComposed5Dag::t13),
            14 => begin(&mut table, how, LooseComposed5Dag::t14),
            15 => begin(&mut table, how, LooseComposed5Dag::t15),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 16, edges 29, width 3; series-parallel.
#[derive(Default)]
struct LooseComposed5ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed5ByTask {
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t1(&self) -> Output {
        self.bed.infallible(1, &[]).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    async fn t3(&self, t2: &Output) -> Output {
        self.bed.infallible(3, &[t2]).await
    }
    #[depends(t3)]
    async fn t4(&self, t1: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t1].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self, t2: &Output, t4: &Output) -> Result<Output, Failed> {
        self.bed.fallible(5, &[t2, t4]).await
    }
    async fn t6(&self, t5: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t5].into_iter().flatten().collect();
        self.bed.infallible(6, &inputs).await
    }
    async fn t7(&self, t4: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t4].into_iter().flatten().collect();
        self.bed.fallible(7, &inputs).await
    }
    #[after(t0)]
    async fn t8(&self, t6: &Output, t7: &Output, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), Some(t7), t3].into_iter().flatten().collect();
        self.bed.infallible(8, &inputs).await
    }
    #[after(t2)]
    async fn t9(&self, t8: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t8].into_iter().flatten().collect();
        self.bed.infallible(9, &inputs).await
    }
    #[after(t0)]
    async fn t10(&self, t9: &Output, t6: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t9), self.bed.heard(10, t6)].into_iter().flatten().collect();
        self.bed.infallible(10, &inputs).await
    }
    async fn t11(&self, t9: Result<&Output, Failure<'_, Failed>>, t10: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(11, t9), t10].into_iter().flatten().collect();
        self.bed.fallible(11, &inputs).await
    }
    async fn t12(&self, t11: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t11]).await
    }
    async fn t13(&self, t11: &Output, t7: &Output) -> Output {
        self.bed.infallible(13, &[t11, t7]).await
    }
    async fn t14(&self, t6: &Output, t7: &Output, t5: Option<&Output>, t11: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), Some(t7), t5, t11].into_iter().flatten().collect();
        self.bed.infallible(14, &inputs).await
    }
    #[depends(t14, t2)]
    async fn t15(&self, t13: &Output, t12: &Output) -> Output {
        self.bed.infallible(15, &[t13, t12]).await
    }
}

impl Subject for LooseComposed5ByTask {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed5ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 16);
        match target {
            15 => begin(&mut table, how, LooseComposed5ByTaskDag::t15),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 16, edges 27, width 6; not series-parallel.
#[derive(Default)]
struct LooseLayered5 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered5 {
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t7(&self, t4: &Output, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t4), t0].into_iter().flatten().collect();
        self.bed.infallible(7, &inputs).await
    }
    #[depends(t0)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    #[depends(t12)]
    async fn t15(&self, t2: &Output, t10: &Output, t13: &Output, t11: &Output, t14: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t2), Some(t10), Some(t13), Some(t11), t14].into_iter().flatten().collect();
        self.bed.infallible(15, &inputs).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[after(t5)]
    async fn t12(&self, t9: &Output, t7: &Output) -> Output {
        self.bed.infallible(12, &[t9, t7]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t9(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t1]).await
    }
    async fn t10(&self, t6: &Output, t5: &Output, t7: &Output) -> Output {
        self.bed.infallible(10, &[t6, t5, t7]).await
    }
    #[after(t0)]
    async fn t5(&self, t4: &Output, t3: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t4), self.bed.heard(5, t3)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t8(&self, t4: &Output) -> Output {
        self.bed.infallible(8, &[t4]).await
    }
    #[depends(t9)]
    #[after(t6)]
    async fn t11(&self, t7: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(11, t7)].into_iter().flatten().collect();
        self.bed.fallible(11, &inputs).await
    }
    #[depends(t5)]
    async fn t14(&self, t8: &Output) -> Output {
        self.bed.infallible(14, &[t8]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[after(t8)]
    async fn t13(&self, t7: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(13, t7)].into_iter().flatten().collect();
        self.bed.infallible(13, &inputs).await
    }
}

impl Subject for LooseLayered5 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered5 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 16);
        match target {
            0 => begin(&mut table, how, LooseLayered5Dag::t0),
            1 => begin(&mut table, how, LooseLayered5Dag::t1),
            2 => begin(&mut table, how, LooseLayered5Dag::t2),
            3 => begin(&mut table, how, LooseLayered5Dag::t3),
            4 => begin(&mut table, how, LooseLayered5Dag::t4),
            5 => begin(&mut table, how, LooseLayered5Dag::t5),
            6 => begin(&mut table, how, LooseLayered5Dag::t6),
            7 => begin(&mut table, how, LooseLayered5Dag::t7),
            8 => begin(&mut table, how, LooseLayered5Dag::t8),
            9 => begin(&mut table, how, LooseLayered5Dag::t9),
            10 => begin(&mut table, how, LooseLayered5Dag::t10),
            11 => begin(&mut table, how, LooseLayered5Dag::t11),
            12 => begin(&mut table, how, LooseLayered5Dag::t12),
            13 => begin(&mut table, how, LooseLayered5Dag::t13),
            14 => begin(&mut table, how, LooseLayered5Dag::t14),
            15 => begin(&mut table, how, LooseLayered5Dag::t15),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 16, edges 27, width 6; not series-parallel.
#[derive(Default)]
struct LooseLayered5ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseLayered5ByRun {
    async fn t3(&self) -> Result<Output, Failed> {
        self.bed.fallible(3, &[]).await
    }
    async fn t7(&self, t4: &Output, t0: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t4), t0].into_iter().flatten().collect();
        self.bed.infallible(7, &inputs).await
    }
    #[depends(t0)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    #[depends(t12)]
    async fn t15(&self, t2: &Output, t10: &Output, t13: &Output, t11: &Output, t14: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t2), Some(t10), Some(t13), Some(t11), t14].into_iter().flatten().collect();
        self.bed.infallible(15, &inputs).await
    }
    async fn t2(&self) -> Output {
        self.bed.infallible(2, &[]).await
    }
    #[after(t5)]
    async fn t12(&self, t9: &Output, t7: &Output) -> Output {
        self.bed.infallible(12, &[t9, t7]).await
    }
    async fn t4(&self) -> Output {
        self.bed.infallible(4, &[]).await
    }
    async fn t9(&self, t1: &Output) -> Result<Output, Failed> {
        self.bed.fallible(9, &[t1]).await
    }
    async fn t10(&self, t6: &Output, t5: &Output, t7: &Output) -> Output {
        self.bed.infallible(10, &[t6, t5, t7]).await
    }
    #[after(t0)]
    async fn t5(&self, t4: &Output, t3: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [Some(t4), self.bed.heard(5, t3)].into_iter().flatten().collect();
        self.bed.fallible(5, &inputs).await
    }
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t8(&self, t4: &Output) -> Output {
        self.bed.infallible(8, &[t4]).await
    }
    #[depends(t9)]
    #[after(t6)]
    async fn t11(&self, t7: Result<&Output, Failure<'_, Failed>>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(11, t7)].into_iter().flatten().collect();
        self.bed.fallible(11, &inputs).await
    }
    #[depends(t5)]
    async fn t14(&self, t8: &Output) -> Output {
        self.bed.infallible(14, &[t8]).await
    }
    async fn t1(&self) -> Result<Output, Failed> {
        self.bed.fallible(1, &[]).await
    }
    #[after(t8)]
    async fn t13(&self, t7: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [self.bed.heard(13, t7)].into_iter().flatten().collect();
        self.bed.infallible(13, &inputs).await
    }
}

impl Subject for LooseLayered5ByRun {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered5ByRun {
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
                13 => give(&mut table, |table| table.with_t13(output)),
                14 => give(&mut table, |table| table.with_t14(output)),
                15 => give(&mut table, |table| table.with_t15(output)),
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 16);
        match target {
            15 => begin(&mut table, how, LooseLayered5ByRunDag::t15),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 32, width 6; series-parallel.
#[derive(Default)]
struct LooseComposed6 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseComposed6 {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t7: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t7].into_iter().flatten().collect();
        self.bed.fallible(8, &inputs).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    #[after(t5)]
    async fn t11(&self, t7: &Output, t6: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t7), t6].into_iter().flatten().collect();
        self.bed.infallible(11, &inputs).await
    }
    async fn t12(&self, t6: &Output, t7: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), t7].into_iter().flatten().collect();
        self.bed.infallible(12, &inputs).await
    }
    #[after(t11)]
    async fn t13(&self, t12: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12, t10]).await
    }
    async fn t14(&self, t13: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t13, t7]).await
    }
    async fn t15(&self, t14: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t14].into_iter().flatten().collect();
        self.bed.infallible(15, &inputs).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t17(&self, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t16]).await
    }
    async fn t18(&self, t17: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t17].into_iter().flatten().collect();
        self.bed.fallible(18, &inputs).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t19]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    async fn t22(&self, t17: &Output) -> Output {
        self.bed.infallible(22, &[t17]).await
    }
    #[depends(t15)]
    #[after(t22)]
    async fn t23(&self, t13: &Output, t18: Option<&Output>, t4: Option<&Output>, t21: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t13), t18, t4, self.bed.heard(23, t21)].into_iter().flatten().collect();
        self.bed.infallible(23, &inputs).await
    }
}

impl Subject for LooseComposed6 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            [16] => held(self.t16()),
            [17] => held(self.t17()),
            [18] => held(self.t18()),
            [19] => held(self.t19()),
            [20] => held(self.t20()),
            [21] => held(self.t21()),
            [22] => held(self.t22()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed6 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            0 => begin(&mut table, how, LooseComposed6Dag::t0),
            1 => begin(&mut table, how, LooseComposed6Dag::t1),
            2 => begin(&mut table, how, LooseComposed6Dag::t2),
            3 => begin(&mut table, how, LooseComposed6Dag::t3),
            4 => begin(&mut table, how, LooseComposed6Dag::t4),
            5 => begin(&mut table, how, LooseComposed6Dag::t5),
            6 => begin(&mut table, how, LooseComposed6Dag::t6),
            7 => begin(&mut table, how, LooseComposed6Dag::t7),
            8 => begin(&mut table, how, LooseComposed6Dag::t8),
            9 => begin(&mut table, how, LooseComposed6Dag::t9),
            10 => begin(&mut table, how, LooseComposed6Dag::t10),
            11 => begin(&mut table, how, LooseComposed6Dag::t11),
            12 => begin(&mut table, how, LooseComposed6Dag::t12),
            13 => begin(&mut table, how, LooseComposed6Dag::t13),
            14 => begin(&mut table, how, LooseComposed6Dag::t14),
            15 => begin(&mut table, how, LooseComposed6Dag::t15),
            16 => begin(&mut table, how, LooseComposed6Dag::t16),
            17 => begin(&mut table, how, LooseComposed6Dag::t17),
            18 => begin(&mut table, how, LooseComposed6Dag::t18),
            19 => begin(&mut table, how, LooseComposed6Dag::t19),
            20 => begin(&mut table, how, LooseComposed6Dag::t20),
            21 => begin(&mut table, how, LooseComposed6Dag::t21),
            22 => begin(&mut table, how, LooseComposed6Dag::t22),
            23 => begin(&mut table, how, LooseComposed6Dag::t23),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 32, width 6; series-parallel.
#[derive(Default)]
struct LooseComposed6ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseComposed6ByRun {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t7: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t7].into_iter().flatten().collect();
        self.bed.fallible(8, &inputs).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    #[after(t5)]
    async fn t11(&self, t7: &Output, t6: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t7), t6].into_iter().flatten().collect();
        self.bed.infallible(11, &inputs).await
    }
    async fn t12(&self, t6: &Output, t7: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), t7].into_iter().flatten().collect();
        self.bed.infallible(12, &inputs).await
    }
    #[after(t11)]
    async fn t13(&self, t12: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12, t10]).await
    }
    async fn t14(&self, t13: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t13, t7]).await
    }
    async fn t15(&self, t14: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t14].into_iter().flatten().collect();
        self.bed.infallible(15, &inputs).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t17(&self, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t16]).await
    }
    async fn t18(&self, t17: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t17].into_iter().flatten().collect();
        self.bed.fallible(18, &inputs).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t19]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    async fn t22(&self, t17: &Output) -> Output {
        self.bed.infallible(22, &[t17]).await
    }
    #[depends(t15)]
    #[after(t22)]
    async fn t23(&self, t13: &Output, t18: Option<&Output>, t4: Option<&Output>, t21: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t13), t18, t4, self.bed.heard(23, t21)].into_iter().flatten().collect();
        self.bed.infallible(23, &inputs).await
    }
}

impl Subject for LooseComposed6ByRun {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            [16] => held(self.t16()),
            [17] => held(self.t17()),
            [18] => held(self.t18()),
            [19] => held(self.t19()),
            [20] => held(self.t20()),
            [21] => held(self.t21()),
            [22] => held(self.t22()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed6ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            23 => begin(&mut table, how, LooseComposed6ByRunDag::t23),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 32, width 6; series-parallel.
#[derive(Default)]
struct LooseComposed6ByTask {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "task")]
impl LooseComposed6ByTask {
    async fn t0(&self) -> Output {
        self.bed.infallible(0, &[]).await
    }
    async fn t1(&self, t0: &Output) -> Output {
        self.bed.infallible(1, &[t0]).await
    }
    async fn t2(&self, t1: &Output) -> Output {
        self.bed.infallible(2, &[t1]).await
    }
    #[depends(t2)]
    async fn t3(&self) -> Output {
        self.bed.infallible(3, &[]).await
    }
    async fn t4(&self, t3: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t3].into_iter().flatten().collect();
        self.bed.infallible(4, &inputs).await
    }
    async fn t5(&self) -> Result<Output, Failed> {
        self.bed.fallible(5, &[]).await
    }
    async fn t6(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(6, &[t5]).await
    }
    async fn t7(&self) -> Output {
        self.bed.infallible(7, &[]).await
    }
    #[depends(t6)]
    async fn t8(&self, t7: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t7].into_iter().flatten().collect();
        self.bed.fallible(8, &inputs).await
    }
    async fn t9(&self, t8: &Output) -> Output {
        self.bed.infallible(9, &[t8]).await
    }
    async fn t10(&self, t9: &Output) -> Output {
        self.bed.infallible(10, &[t9]).await
    }
    #[after(t5)]
    async fn t11(&self, t7: &Output, t6: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t7), t6].into_iter().flatten().collect();
        self.bed.infallible(11, &inputs).await
    }
    async fn t12(&self, t6: &Output, t7: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t6), t7].into_iter().flatten().collect();
        self.bed.infallible(12, &inputs).await
    }
    #[after(t11)]
    async fn t13(&self, t12: &Output, t10: &Output) -> Result<Output, Failed> {
        self.bed.fallible(13, &[t12, t10]).await
    }
    async fn t14(&self, t13: &Output, t7: &Output) -> Output {
        self.bed.infallible(14, &[t13, t7]).await
    }
    async fn t15(&self, t14: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [t14].into_iter().flatten().collect();
        self.bed.infallible(15, &inputs).await
    }
    async fn t16(&self) -> Output {
        self.bed.infallible(16, &[]).await
    }
    async fn t17(&self, t16: &Output) -> Result<Output, Failed> {
        self.bed.fallible(17, &[t16]).await
    }
    async fn t18(&self, t17: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [t17].into_iter().flatten().collect();
        self.bed.fallible(18, &inputs).await
    }
    async fn t19(&self, t18: &Output) -> Result<Output, Failed> {
        self.bed.fallible(19, &[t18]).await
    }
    async fn t20(&self, t19: &Output) -> Result<Output, Failed> {
        self.bed.fallible(20, &[t19]).await
    }
    async fn t21(&self, t20: &Output) -> Output {
        self.bed.infallible(21, &[t20]).await
    }
    async fn t22(&self, t17: &Output) -> Output {
        self.bed.infallible(22, &[t17]).await
    }
    #[depends(t15)]
    #[after(t22)]
    async fn t23(&self, t13: &Output, t18: Option<&Output>, t4: Option<&Output>, t21: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t13), t18, t4, self.bed.heard(23, t21)].into_iter().flatten().collect();
        self.bed.infallible(23, &inputs).await
    }
}

impl Subject for LooseComposed6ByTask {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            [16] => held(self.t16()),
            [17] => held(self.t17()),
            [18] => held(self.t18()),
            [19] => held(self.t19()),
            [20] => held(self.t20()),
            [21] => held(self.t21()),
            [22] => held(self.t22()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseComposed6ByTask {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            23 => begin(&mut table, how, LooseComposed6ByTaskDag::t23),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 41, width 8; not series-parallel.
#[derive(Default)]
struct LooseLayered6 {
    bed: Bed,
}

#[dagio::dag(compile = 1_000)]
impl LooseLayered6 {
    async fn t17(&self, t11: &Output) -> Output {
        self.bed.infallible(17, &[t11]).await
    }
    async fn t9(&self, t6: &Output, t7: &Output, t0: &Output) -> Output {
        self.bed.infallible(9, &[t6, t7, t0]).await
    }
    #[after(t11)]
    async fn t13(&self, t8: &Output, t9: &Output) -> Output {
        self.bed.infallible(13, &[t8, t9]).await
    }
    async fn t5(&self, t4: &Output, t2: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t4), t2].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t19(&self, t17: &Output, t15: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t17), self.bed.heard(19, t15)].into_iter().flatten().collect();
        self.bed.infallible(19, &inputs).await
    }
    async fn t18(&self, t9: &Output, t3: &Output, t12: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t9), Some(t3), self.bed.heard(18, t12)].into_iter().flatten().collect();
        self.bed.infallible(18, &inputs).await
    }
    async fn t12(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t2]).await
    }
    #[depends(t7)]
    async fn t10(&self) -> Output {
        self.bed.infallible(10, &[]).await
    }
    async fn t7(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5]).await
    }
    #[depends(t18, t22)]
    #[after(t20)]
    async fn t23(&self, t19: &Output, t16: &Output, t1: &Output) -> Output {
        self.bed.infallible(23, &[t19, t16, t1]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t0]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t4(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t0]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    async fn t16(&self, t11: &Output) -> Output {
        self.bed.infallible(16, &[t11]).await
    }
    #[after(t10)]
    async fn t14(&self, t12: &Output) -> Output {
        self.bed.infallible(14, &[t12]).await
    }
    async fn t11(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t6]).await
    }
    async fn t15(&self, t9: Result<&Output, Failure<'_, Failed>>, t8: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(15, t9), t8].into_iter().flatten().collect();
        self.bed.fallible(15, &inputs).await
    }
    #[depends(t9)]
    async fn t20(&self, t14: &Output, t15: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t14), t15].into_iter().flatten().collect();
        self.bed.infallible(20, &inputs).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    #[after(t4)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t21(&self, t13: &Output, t12: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t13), t12].into_iter().flatten().collect();
        self.bed.infallible(21, &inputs).await
    }
    async fn t22(&self, t21: &Output) -> Output {
        self.bed.infallible(22, &[t21]).await
    }
}

impl Subject for LooseLayered6 {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            [16] => held(self.t16()),
            [17] => held(self.t17()),
            [18] => held(self.t18()),
            [19] => held(self.t19()),
            [20] => held(self.t20()),
            [21] => held(self.t21()),
            [22] => held(self.t22()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered6 {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            0 => begin(&mut table, how, LooseLayered6Dag::t0),
            1 => begin(&mut table, how, LooseLayered6Dag::t1),
            2 => begin(&mut table, how, LooseLayered6Dag::t2),
            3 => begin(&mut table, how, LooseLayered6Dag::t3),
            4 => begin(&mut table, how, LooseLayered6Dag::t4),
            5 => begin(&mut table, how, LooseLayered6Dag::t5),
            6 => begin(&mut table, how, LooseLayered6Dag::t6),
            7 => begin(&mut table, how, LooseLayered6Dag::t7),
            8 => begin(&mut table, how, LooseLayered6Dag::t8),
            9 => begin(&mut table, how, LooseLayered6Dag::t9),
            10 => begin(&mut table, how, LooseLayered6Dag::t10),
            11 => begin(&mut table, how, LooseLayered6Dag::t11),
            12 => begin(&mut table, how, LooseLayered6Dag::t12),
            13 => begin(&mut table, how, LooseLayered6Dag::t13),
            14 => begin(&mut table, how, LooseLayered6Dag::t14),
            15 => begin(&mut table, how, LooseLayered6Dag::t15),
            16 => begin(&mut table, how, LooseLayered6Dag::t16),
            17 => begin(&mut table, how, LooseLayered6Dag::t17),
            18 => begin(&mut table, how, LooseLayered6Dag::t18),
            19 => begin(&mut table, how, LooseLayered6Dag::t19),
            20 => begin(&mut table, how, LooseLayered6Dag::t20),
            21 => begin(&mut table, how, LooseLayered6Dag::t21),
            22 => begin(&mut table, how, LooseLayered6Dag::t22),
            23 => begin(&mut table, how, LooseLayered6Dag::t23),
            _ => unreachable!("not a target"),
        }
    }
}

/// Tasks 24, edges 41, width 8; not series-parallel.
#[derive(Default)]
struct LooseLayered6ByRun {
    bed: Bed,
}

#[dagio::dag(compile = 1_000, wake = "run")]
impl LooseLayered6ByRun {
    async fn t17(&self, t11: &Output) -> Output {
        self.bed.infallible(17, &[t11]).await
    }
    async fn t9(&self, t6: &Output, t7: &Output, t0: &Output) -> Output {
        self.bed.infallible(9, &[t6, t7, t0]).await
    }
    #[after(t11)]
    async fn t13(&self, t8: &Output, t9: &Output) -> Output {
        self.bed.infallible(13, &[t8, t9]).await
    }
    async fn t5(&self, t4: &Output, t2: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t4), t2].into_iter().flatten().collect();
        self.bed.infallible(5, &inputs).await
    }
    async fn t19(&self, t17: &Output, t15: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t17), self.bed.heard(19, t15)].into_iter().flatten().collect();
        self.bed.infallible(19, &inputs).await
    }
    async fn t18(&self, t9: &Output, t3: &Output, t12: Result<&Output, Failure<'_, Failed>>) -> Output {
        let inputs: Vec<&Output> = [Some(t9), Some(t3), self.bed.heard(18, t12)].into_iter().flatten().collect();
        self.bed.infallible(18, &inputs).await
    }
    async fn t12(&self, t2: &Output) -> Result<Output, Failed> {
        self.bed.fallible(12, &[t2]).await
    }
    #[depends(t7)]
    async fn t10(&self) -> Output {
        self.bed.infallible(10, &[]).await
    }
    async fn t7(&self, t5: &Output) -> Result<Output, Failed> {
        self.bed.fallible(7, &[t5]).await
    }
    #[depends(t18, t22)]
    #[after(t20)]
    async fn t23(&self, t19: &Output, t16: &Output, t1: &Output) -> Output {
        self.bed.infallible(23, &[t19, t16, t1]).await
    }
    async fn t2(&self, t0: &Output) -> Output {
        self.bed.infallible(2, &[t0]).await
    }
    async fn t3(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(3, &[t0]).await
    }
    async fn t0(&self) -> Result<Output, Failed> {
        self.bed.fallible(0, &[]).await
    }
    async fn t4(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(4, &[t0]).await
    }
    async fn t1(&self, t0: &Output) -> Result<Output, Failed> {
        self.bed.fallible(1, &[t0]).await
    }
    async fn t16(&self, t11: &Output) -> Output {
        self.bed.infallible(16, &[t11]).await
    }
    #[after(t10)]
    async fn t14(&self, t12: &Output) -> Output {
        self.bed.infallible(14, &[t12]).await
    }
    async fn t11(&self, t6: &Output) -> Result<Output, Failed> {
        self.bed.fallible(11, &[t6]).await
    }
    async fn t15(&self, t9: Result<&Output, Failure<'_, Failed>>, t8: Option<&Output>) -> Result<Output, Failed> {
        let inputs: Vec<&Output> = [self.bed.heard(15, t9), t8].into_iter().flatten().collect();
        self.bed.fallible(15, &inputs).await
    }
    #[depends(t9)]
    async fn t20(&self, t14: &Output, t15: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t14), t15].into_iter().flatten().collect();
        self.bed.infallible(20, &inputs).await
    }
    async fn t8(&self, t6: &Output) -> Output {
        self.bed.infallible(8, &[t6]).await
    }
    #[after(t4)]
    async fn t6(&self) -> Output {
        self.bed.infallible(6, &[]).await
    }
    async fn t21(&self, t13: &Output, t12: Option<&Output>) -> Output {
        let inputs: Vec<&Output> = [Some(t13), t12].into_iter().flatten().collect();
        self.bed.infallible(21, &inputs).await
    }
    async fn t22(&self, t21: &Output) -> Output {
        self.bed.infallible(22, &[t21]).await
    }
}

impl Subject for LooseLayered6ByRun {
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
            [9] => held(self.t9()),
            [10] => held(self.t10()),
            [11] => held(self.t11()),
            [12] => held(self.t12()),
            [13] => held(self.t13()),
            [14] => held(self.t14()),
            [15] => held(self.t15()),
            [16] => held(self.t16()),
            [17] => held(self.t17()),
            [18] => held(self.t18()),
            [19] => held(self.t19()),
            [20] => held(self.t20()),
            [21] => held(self.t21()),
            [22] => held(self.t22()),
            [23] => held(self.t23()),
            _ => unreachable!("not a target"),
        }
    }
}

impl Table for LooseLayered6ByRun {
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
                _ => unreachable!("no task"),
            }
        }
        let how = (how, &self.bed, 24);
        match target {
            23 => begin(&mut table, how, LooseLayered6ByRunDag::t23),
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
        name: "Pair",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], true),
        ],
        declared: &[0, 1],
        targets: &[0, 1],
        make: &[
            ("#[dag]", || Box::<Pair>::default()),
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
        name: "Chain40",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[], &[4], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[6], &[], &[], &[]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[], &[8], &[], &[]], true),
            ([&[9], &[], &[], &[]], false),
            ([&[10], &[], &[], &[]], false),
            ([&[], &[11], &[], &[]], false),
            ([&[12], &[], &[], &[]], true),
            ([&[13], &[], &[], &[]], true),
            ([&[], &[14], &[], &[]], true),
            ([&[15], &[], &[], &[]], true),
            ([&[16], &[], &[], &[]], false),
            ([&[17], &[], &[], &[]], true),
            ([&[18], &[], &[], &[]], true),
            ([&[19], &[], &[], &[]], true),
            ([&[20], &[], &[], &[]], false),
            ([&[21], &[], &[], &[]], false),
            ([&[22], &[], &[], &[]], false),
            ([&[23], &[], &[], &[]], true),
            ([&[], &[24], &[], &[]], true),
            ([&[25], &[], &[], &[]], false),
            ([&[26], &[], &[], &[]], false),
            ([&[27], &[], &[], &[]], false),
            ([&[28], &[], &[], &[]], false),
            ([&[29], &[], &[], &[]], false),
            ([&[30], &[], &[], &[]], false),
            ([&[31], &[], &[], &[]], false),
            ([&[32], &[], &[], &[]], false),
            ([&[33], &[], &[], &[]], true),
            ([&[34], &[], &[], &[]], false),
            ([&[35], &[], &[], &[]], false),
            ([&[36], &[], &[], &[]], false),
            ([&[37], &[], &[], &[]], false),
            ([&[], &[38], &[], &[]], true),
        ],
        declared: &[11, 1, 6, 34, 36, 26, 39, 14, 27, 32, 18, 20, 12, 38, 37, 17, 16, 8, 15, 29, 3, 19, 21, 31, 9, 24, 22, 33, 10, 0, 2, 25, 35, 4, 30, 5, 23, 7, 28, 13],
        targets: &[39],
        make: &[
            ("#[dag]", || Box::<Chain40>::default()),
        ],
    },
    Row {
        name: "Diamond",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1, 2], &[], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3],
        targets: &[0, 1, 2, 3],
        make: &[
            ("#[dag]", || Box::<Diamond>::default()),
            ("#[dag(wake = \"task\")]", || Box::<DiamondByTask>::default()),
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
            ("#[dag(wake = \"run\")]", || Box::<Fan7ByRun>::default()),
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
        name: "SeedN",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[2], &[], &[]], true),
            ([&[3], &[], &[], &[]], false),
            ([&[2], &[0], &[], &[]], false),
            ([&[4], &[5], &[], &[]], false),
        ],
        declared: &[3, 1, 2, 5, 4, 0, 6],
        targets: &[0, 1, 2, 3, 4, 5, 6],
        make: &[
            ("#[dag]", || Box::<SeedN>::default()),
            ("#[dag(wake = \"task\")]", || Box::<SeedNByTask>::default()),
        ],
    },
    Row {
        name: "N",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[], &[1], &[], &[]], true),
            ([&[3, 2], &[], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4],
        targets: &[0, 1, 2, 3, 4],
        make: &[
            ("#[dag]", || Box::<N>::default()),
            ("#[dag(wake = \"task\")]", || Box::<NByTask>::default()),
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
        name: "Fence8",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[0], &[1], &[], &[]], false),
            ([&[1, 2], &[], &[], &[]], false),
            ([&[3, 2], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[7, 5, 4, 6], &[], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        targets: &[4, 8],
        make: &[
            ("#[dag]", || Box::<Fence8>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Fence8ByTask>::default()),
        ],
    },
    Row {
        name: "Fence21",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[0, 1], &[], &[], &[]], true),
            ([&[2, 1], &[], &[], &[]], false),
            ([&[3], &[2], &[], &[]], true),
            ([&[4, 3], &[], &[], &[]], false),
            ([&[4, 5], &[], &[], &[]], false),
            ([&[5, 6], &[], &[], &[]], false),
            ([&[6, 7], &[], &[], &[]], true),
            ([&[8, 7], &[], &[], &[]], false),
            ([&[8, 9], &[], &[], &[]], false),
            ([&[9], &[], &[], &[]], false),
            ([&[19, 13, 12, 10, 16, 14, 17, 15, 18], &[11], &[], &[]], false),
        ],
        declared: &[5, 3, 10, 13, 1, 12, 15, 14, 17, 16, 7, 18, 19, 20, 2, 11, 4, 8, 9, 6, 0],
        targets: &[20],
        make: &[
            ("#[dag]", || Box::<Fence21>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Fence21ByRun>::default()),
        ],
    },
    Row {
        name: "Grid3",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1, 3], &[], &[], &[]], false),
            ([&[2, 4], &[], &[], &[]], true),
            ([&[3], &[], &[], &[]], true),
            ([&[], &[6, 4], &[], &[]], false),
            ([&[7], &[5], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        targets: &[8],
        make: &[
            ("#[dag]", || Box::<Grid3>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Grid3ByTask>::default()),
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
        name: "Crossing20",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[0, 2], &[], &[], &[]], true),
            ([&[8, 2, 4, 3], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[8, 0], &[1], &[], &[]], false),
            ([&[12], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[6, 7, 5], &[1], &[], &[]], false),
            ([&[5, 7, 4], &[8], &[], &[]], true),
            ([&[9, 6], &[7], &[], &[]], false),
            ([&[17, 10, 18, 16, 14, 13, 15], &[11], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
        targets: &[10, 19],
        make: &[
            ("#[dag]", || Box::<Crossing20>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Crossing20ByRun>::default()),
        ],
    },
    Row {
        name: "Composed0",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
        ],
        declared: &[0, 2, 1],
        targets: &[0, 1, 2],
        make: &[
            ("#[dag]", || Box::<Composed0>::default()),
        ],
    },
    Row {
        name: "Composed1",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], true),
            ([&[2, 0], &[], &[], &[]], false),
            ([&[0, 1, 3], &[], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4],
        targets: &[0, 1, 2, 3, 4],
        make: &[
            ("#[dag]", || Box::<Composed1>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed1ByTask>::default()),
        ],
    },
    Row {
        name: "Composed2",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[1], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[3], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[2, 5, 4, 6, 0], &[], &[], &[]], false),
        ],
        declared: &[5, 2, 7, 6, 1, 0, 4, 3],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7],
        make: &[
            ("#[dag]", || Box::<Composed2>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Composed2ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed2ByTask>::default()),
        ],
    },
    Row {
        name: "Composed3",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[2], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], true),
            ([&[4], &[], &[], &[]], false),
            ([&[4], &[], &[], &[]], false),
            ([&[5, 3, 6], &[], &[], &[]], true),
            ([&[5, 6, 3], &[], &[], &[]], false),
            ([&[7, 8], &[], &[], &[]], false),
            ([&[9, 3], &[], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        targets: &[5, 10],
        make: &[
            ("#[dag]", || Box::<Composed3>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed3ByTask>::default()),
        ],
    },
    Row {
        name: "Composed4",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], true),
            ([&[1], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[2, 0, 3], &[], &[], &[]], true),
            ([&[], &[2, 3], &[], &[]], false),
            ([&[5, 1, 4], &[], &[], &[]], false),
            ([&[], &[4, 5], &[], &[]], false),
            ([&[3], &[2], &[], &[]], false),
            ([&[1, 8], &[], &[], &[]], true),
            ([&[8], &[], &[], &[]], false),
            ([&[3], &[2], &[], &[]], false),
            ([&[3], &[2], &[], &[]], false),
            ([&[6, 7, 11, 9, 0, 10], &[12], &[], &[]], false),
        ],
        declared: &[6, 3, 13, 0, 5, 2, 8, 10, 4, 7, 11, 9, 1, 12],
        targets: &[13],
        make: &[
            ("#[dag]", || Box::<Composed4>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Composed4ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed4ByTask>::default()),
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
            ("#[dag(wake = \"run\")]", || Box::<Composed5ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed5ByTask>::default()),
        ],
    },
    Row {
        name: "Composed6",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[3], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[5], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[7], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[9], &[], &[], &[]], false),
            ([&[], &[10], &[], &[]], false),
            ([&[11], &[8], &[], &[]], false),
            ([&[8, 11], &[], &[], &[]], false),
            ([&[13], &[], &[], &[]], false),
            ([&[14], &[], &[], &[]], false),
            ([&[8], &[11], &[], &[]], false),
            ([&[11, 8], &[], &[], &[]], false),
            ([&[11, 5, 8], &[], &[], &[]], false),
            ([&[17, 10, 18, 16], &[], &[], &[]], false),
            ([&[17, 18, 8], &[16, 11], &[], &[]], false),
            ([&[2, 20, 15, 4, 12, 13, 19], &[1], &[], &[]], false),
        ],
        declared: &[12, 17, 4, 3, 16, 21, 18, 20, 19, 6, 5, 15, 0, 9, 2, 14, 1, 11, 8, 10, 7, 13],
        targets: &[21],
        make: &[
            ("#[dag]", || Box::<Composed6>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Composed6ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed6ByTask>::default()),
        ],
    },
    Row {
        name: "Composed7",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[3], &[4], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2, 5, 7], &[6], &[], &[]], true),
            ([&[8], &[], &[], &[]], false),
            ([&[8], &[], &[], &[]], true),
            ([&[8, 10], &[9], &[], &[]], false),
            ([&[9, 10], &[], &[], &[]], false),
            ([&[9], &[10], &[], &[]], false),
            ([&[6, 5, 13], &[], &[], &[]], false),
            ([&[7, 6, 5, 2], &[], &[], &[]], true),
            ([&[6, 7], &[5, 2], &[], &[]], false),
            ([&[6, 7, 2, 5], &[], &[], &[]], false),
            ([&[11, 14, 12, 17, 15], &[16], &[], &[]], true),
            ([&[18], &[], &[], &[]], true),
            ([&[18, 0], &[], &[], &[]], false),
            ([&[14, 20, 11], &[], &[], &[]], false),
            ([&[20, 21], &[19], &[], &[]], true),
            ([&[14, 12, 17, 15, 11], &[16], &[], &[]], false),
            ([&[23, 11], &[17], &[], &[]], false),
            ([&[13, 22, 15], &[24, 7], &[], &[]], true),
            ([&[22, 21, 24, 18], &[1], &[], &[]], false),
            ([&[16, 26, 25], &[8, 15, 5], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
        targets: &[14, 27],
        make: &[
            ("#[dag]", || Box::<Composed7>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Composed7ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Composed7ByTask>::default()),
        ],
    },
    Row {
        name: "Composed8",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[2, 3], &[4], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[7], &[], &[], &[]], false),
            ([&[7, 5], &[], &[], &[]], false),
            ([&[7], &[], &[], &[]], false),
            ([&[], &[7], &[], &[]], false),
            ([&[10, 11, 9], &[], &[], &[]], false),
            ([&[7], &[], &[], &[]], true),
            ([&[7], &[3], &[], &[]], true),
            ([&[], &[7], &[], &[]], false),
            ([&[15, 8, 12, 6], &[13, 14], &[], &[]], true),
            ([&[14, 13, 6, 8, 15, 12, 4], &[], &[], &[]], false),
            ([&[12, 8, 15], &[14, 13], &[], &[]], false),
            ([&[], &[18, 6], &[], &[]], false),
            ([&[13, 15, 8, 14], &[12], &[], &[]], true),
            ([&[20, 13], &[], &[], &[]], true),
            ([&[15, 2, 3, 20], &[], &[], &[]], false),
            ([&[20, 7, 6], &[], &[], &[]], true),
            ([&[], &[4, 20], &[], &[]], false),
            ([&[24, 13, 23, 22], &[21, 8, 12], &[], &[]], false),
            ([&[22, 21, 24, 23], &[14], &[], &[]], false),
            ([&[24, 21, 9, 5, 22, 23], &[], &[], &[]], false),
            ([&[24, 10, 21, 22, 23], &[], &[], &[]], false),
            ([&[0, 20], &[], &[], &[]], true),
            ([&[27, 16, 29, 26, 17, 18, 28, 25, 19], &[], &[], &[]], false),
            ([&[16, 11, 15], &[30], &[], &[]], true),
            ([&[9, 31, 3], &[], &[], &[]], false),
            ([&[16, 23, 29, 28, 17, 26], &[27, 19, 25], &[], &[]], true),
            ([&[19, 28, 25, 4, 26, 29, 7, 2, 27, 17, 16], &[6], &[], &[]], true),
            ([&[34, 21, 25, 28, 24, 4], &[], &[], &[]], true),
            ([&[26, 16, 29, 25, 2, 19, 28, 27], &[9, 17, 3], &[], &[]], true),
            ([&[26, 29, 28, 19, 16, 25, 1, 17], &[27], &[], &[]], false),
            ([&[37, 24, 36], &[11, 5], &[], &[]], true),
            ([&[33, 35, 38, 13, 32, 30, 7, 20], &[17], &[], &[]], false),
        ],
        declared: &[32, 21, 15, 17, 35, 0, 23, 1, 2, 20, 4, 5, 7, 13, 34, 33, 39, 14, 37, 27, 12, 24, 10, 11, 36, 38, 19, 28, 22, 31, 3, 16, 8, 30, 25, 29, 9, 26, 6, 18],
        targets: &[39],
        make: &[
            ("#[dag]", || Box::<Composed8>::default()),
        ],
    },
    Row {
        name: "Composed9",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[1, 0], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], true),
            ([&[], &[3], &[], &[]], true),
            ([&[4], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[1, 5], &[6], &[], &[]], true),
            ([&[2, 0, 7], &[], &[], &[]], true),
            ([&[5, 6], &[4], &[], &[]], true),
            ([&[5, 6], &[], &[], &[]], false),
            ([&[5, 6, 3, 0], &[], &[], &[]], false),
            ([&[9, 11, 10], &[8], &[], &[]], false),
            ([&[8, 12, 9], &[], &[], &[]], false),
            ([&[5, 13], &[], &[], &[]], true),
            ([&[6, 1, 14], &[], &[], &[]], false),
            ([&[13, 5], &[], &[], &[]], false),
            ([&[3, 13], &[], &[], &[]], false),
            ([&[11, 12, 15, 16, 17], &[], &[], &[]], false),
            ([&[17, 15, 16], &[0], &[], &[]], false),
            ([&[18, 19], &[], &[], &[]], false),
            ([&[20], &[], &[], &[]], false),
            ([&[18], &[19], &[], &[]], true),
            ([&[12, 19], &[18], &[], &[]], false),
            ([&[18, 11, 19, 14, 6], &[], &[], &[]], false),
            ([&[23, 15], &[22, 24], &[], &[]], false),
            ([&[10, 25, 0], &[], &[], &[]], true),
            ([&[24, 22, 12, 23], &[], &[], &[]], false),
            ([&[18, 1, 19], &[], &[], &[]], false),
            ([&[14, 12], &[28], &[], &[]], false),
            ([&[0, 29], &[7, 11], &[], &[]], false),
            ([&[3, 19, 18], &[], &[], &[]], false),
            ([&[5, 19, 18], &[], &[], &[]], false),
            ([&[13, 19], &[18], &[], &[]], false),
            ([&[10, 5], &[19, 18], &[], &[]], false),
            ([&[34], &[], &[], &[]], false),
            ([&[35, 12, 33], &[], &[], &[]], true),
            ([&[33, 11, 35], &[], &[], &[]], false),
            ([&[37, 9], &[], &[], &[]], false),
            ([&[36, 6, 12, 2, 32], &[8, 38], &[], &[]], true),
            ([&[36, 32, 33, 9], &[13, 38], &[], &[]], false),
            ([&[36, 38], &[5, 32], &[], &[]], false),
            ([&[15, 19, 11], &[41], &[], &[]], false),
            ([&[12, 38, 32], &[36], &[], &[]], false),
            ([&[37, 36, 5, 32, 4, 7, 38], &[16], &[], &[]], true),
            ([&[7, 32, 8, 33], &[38, 36], &[], &[]], false),
            ([&[32, 14, 36, 19], &[38], &[], &[]], true),
            ([&[38, 36, 32, 5], &[], &[], &[]], true),
            ([&[18, 46, 6], &[47], &[], &[]], false),
            ([&[38, 32, 36], &[], &[], &[]], false),
            ([&[48, 14, 49, 46, 11, 45], &[6, 37, 47], &[], &[]], false),
            ([&[47, 50, 14, 3], &[], &[], &[]], true),
            ([&[48, 49], &[11, 45], &[], &[]], false),
            ([&[36, 38], &[1, 32], &[], &[]], false),
            ([&[14, 18, 1, 19], &[], &[], &[]], false),
            ([&[6, 18, 1], &[19], &[], &[]], false),
            ([&[13], &[], &[], &[]], false),
            ([&[56], &[], &[], &[]], false),
            ([&[57, 3], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[59], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[61, 63, 62], &[], &[], &[]], true),
            ([&[64], &[], &[], &[]], false),
            ([&[62, 61, 63], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[67], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[70, 68, 69], &[], &[], &[]], false),
            ([&[71], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[73, 76, 68, 77, 74], &[75, 72], &[], &[]], true),
            ([&[76, 73, 74, 70, 77, 75], &[72], &[], &[]], true),
            ([&[77, 76, 75, 72, 74], &[73], &[], &[]], true),
            ([&[76, 75, 73, 77], &[74, 68, 72], &[], &[]], false),
            ([&[26, 79, 41, 21, 10, 27, 39, 53, 51, 80, 52, 29, 31, 40, 30, 54, 65, 25, 42, 50, 15, 60, 78], &[66, 43, 44, 81, 33, 55, 58], &[], &[]], false),
            ([&[49, 82, 22, 14, 59, 36], &[18], &[], &[]], false),
            ([&[27, 78, 66, 65, 15, 52, 24, 43, 31, 55, 51, 40, 30, 54, 60, 26, 39, 13, 2, 81, 21, 53], &[42, 80, 68, 44, 58, 79], &[], &[]], true),
            ([&[58, 51, 27, 21, 42, 32, 80, 39, 66, 60, 43, 31, 65, 55, 64, 77, 53, 8, 0, 79, 52, 57, 81, 40], &[54, 30, 44, 75, 78, 26], &[], &[]], false),
            ([&[53, 40, 81, 54, 46, 27, 51, 79, 30, 75, 55, 44, 39, 31, 60, 78, 26, 80, 58, 66, 11, 52, 21], &[42, 10, 65, 56, 43], &[], &[]], false),
            ([&[85, 48, 84, 41, 86, 16, 83], &[12, 45], &[], &[]], false),
            ([&[80, 87, 8], &[73], &[], &[]], false),
            ([&[59, 88, 21, 0, 77, 26, 70, 63], &[3, 85, 29], &[], &[]], false),
            ([&[58, 31, 81, 42, 55, 40, 1, 51, 21, 26, 52, 11, 60, 78, 79, 43, 39, 54, 53, 44, 13], &[27, 65, 30, 66, 80], &[], &[]], true),
            ([&[23, 90, 17, 3], &[65], &[], &[]], true),
            ([&[91, 77, 31, 68, 66, 89, 45, 20], &[73], &[], &[]], false),
            ([&[89, 35, 91, 34], &[27], &[], &[]], false),
            ([&[5, 30, 63, 50, 48, 57, 81, 64, 32, 93], &[49], &[], &[]], false),
            ([&[30, 94, 47, 63, 86, 83, 11, 42], &[3], &[], &[]], false),
            ([&[93, 5, 40, 33], &[71, 81, 83, 70, 65, 35], &[], &[]], false),
            ([&[28, 96, 95, 91], &[20], &[], &[]], false),
            ([&[94, 75, 38, 66, 97], &[84, 70], &[], &[]], true),
            ([&[98, 28, 38, 3, 89], &[], &[], &[]], true),
            ([&[98, 18], &[9, 22], &[], &[]], true),
            ([&[99, 90, 2, 45, 16, 25, 100], &[1, 41, 34, 65], &[], &[]], true),
            ([&[17, 99, 60, 18, 31, 50, 64, 82, 101, 22], &[70], &[], &[]], true),
            ([&[67, 41, 50, 59, 11, 44, 2, 53, 63], &[88, 90, 102, 82], &[], &[]], true),
            ([&[103, 78, 99, 22, 7, 101], &[82], &[], &[]], false),
            ([&[90, 84, 55, 22, 9, 41, 103, 74], &[104, 39, 102], &[], &[]], true),
            ([&[103, 96, 14, 23, 41, 26, 76, 10], &[9], &[], &[]], true),
            ([&[77, 66, 14, 8, 105, 45, 93, 97, 50, 104, 30, 44], &[67, 106], &[], &[]], true),
            ([&[7, 105, 85, 27, 35, 48], &[5, 78, 81, 74, 106], &[], &[]], false),
            ([&[72, 90, 104, 6, 63, 77, 82, 69, 38, 1, 51, 106], &[59, 105, 4], &[], &[]], false),
            ([&[33, 105, 40, 3, 106, 52, 86, 47], &[56], &[], &[]], true),
            ([&[71, 105, 21, 57, 55, 83, 91, 54, 45], &[106], &[], &[]], false),
            ([&[109, 5, 8, 111, 33, 23, 13, 14, 6], &[110], &[], &[]], false),
            ([&[99, 107, 108, 106, 109, 79, 88, 8, 112, 48, 26, 90, 3], &[111], &[], &[]], false),
            ([&[8, 15, 113], &[12], &[], &[]], false),
            ([&[92, 10, 85, 83, 101, 89, 68, 105, 112, 84, 113], &[108, 20, 114], &[], &[]], false),
            ([&[31, 114, 105, 45, 25, 41, 92, 83, 81], &[79, 18, 49], &[], &[]], false),
            ([&[71, 92, 73, 26, 95, 16], &[114, 94, 110, 1, 44], &[], &[]], true),
            ([&[100, 107, 102, 1, 117, 56, 8], &[104, 106], &[], &[]], false),
            ([&[113, 16, 76, 116, 24, 99, 41, 50, 14], &[33, 115, 118], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119],
        targets: &[119],
        make: &[
            ("#[dag]", || Box::<Composed9>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Composed9ByRun>::default()),
        ],
    },
    Row {
        name: "Layered0",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[1], &[2], &[], &[]], true),
            ([&[1], &[], &[], &[]], false),
            ([&[3, 0, 4], &[], &[], &[]], false),
        ],
        declared: &[2, 1, 0, 3, 5, 4],
        targets: &[0, 1, 2, 3, 4, 5],
        make: &[
            ("#[dag]", || Box::<Layered0>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Layered0ByTask>::default()),
        ],
    },
    Row {
        name: "Layered1",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[1], &[0], &[], &[]], false),
            ([&[], &[0], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[2], &[0, 3], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[6], &[4], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7],
        make: &[
            ("#[dag]", || Box::<Layered1>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Layered1ByTask>::default()),
        ],
    },
    Row {
        name: "Layered2",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2, 1], &[], &[], &[]], false),
            ([&[], &[0], &[], &[]], true),
            ([&[3], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[6], &[], &[], &[]], false),
            ([&[], &[7], &[], &[]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[4, 5, 8], &[9], &[], &[]], true),
        ],
        declared: &[8, 3, 5, 4, 9, 6, 1, 0, 7, 2, 10],
        targets: &[10],
        make: &[
            ("#[dag]", || Box::<Layered2>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Layered2ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<Layered2ByTask>::default()),
        ],
    },
    Row {
        name: "Layered3",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[], &[0, 1], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[0, 1], &[], &[], &[]], false),
            ([&[1], &[5], &[], &[]], true),
            ([&[2, 3], &[], &[], &[]], true),
            ([&[2, 4], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[1, 4], &[2], &[], &[]], true),
            ([&[8, 2], &[], &[], &[]], false),
            ([&[12], &[], &[], &[]], true),
            ([&[13, 11, 10, 6, 7], &[9], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
        targets: &[14],
        make: &[
            ("#[dag]", || Box::<Layered3>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Layered3ByRun>::default()),
        ],
    },
    Row {
        name: "Layered4",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[5], &[2], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[3, 9], &[], &[], &[]], false),
            ([&[9, 1], &[], &[], &[]], false),
            ([&[9], &[10], &[], &[]], false),
            ([&[7], &[8], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[13], &[11], &[], &[]], false),
            ([&[14], &[], &[], &[]], false),
            ([&[15, 0, 16, 12, 17, 4], &[6], &[], &[]], false),
        ],
        declared: &[9, 5, 3, 12, 2, 8, 10, 11, 4, 1, 0, 13, 16, 18, 7, 14, 15, 6, 17],
        targets: &[18],
        make: &[
            ("#[dag]", || Box::<Layered4>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Layered4ByRun>::default()),
        ],
    },
    Row {
        name: "Layered5",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[0, 1, 2], &[], &[], &[]], true),
            ([&[3, 1], &[], &[], &[]], false),
            ([&[3, 2], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[9], &[], &[], &[]], true),
            ([&[6, 8], &[], &[], &[]], false),
            ([&[8, 5], &[], &[], &[]], false),
            ([&[10], &[], &[], &[]], true),
            ([&[10, 12], &[], &[], &[]], true),
            ([&[3], &[], &[], &[]], false),
            ([&[14], &[13], &[], &[]], false),
            ([&[14, 6], &[], &[], &[]], false),
            ([&[14, 0], &[], &[], &[]], false),
            ([&[15], &[9], &[], &[]], false),
            ([&[], &[14, 13], &[], &[]], false),
            ([&[9], &[], &[], &[]], true),
            ([&[20, 18], &[19], &[], &[]], true),
            ([&[11, 7, 16, 22, 4], &[17, 21], &[], &[]], true),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
        targets: &[12, 23],
        make: &[
            ("#[dag]", || Box::<Layered5>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Layered5ByRun>::default()),
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
            ("#[dag(wake = \"run\")]", || Box::<Layered6ByRun>::default()),
        ],
    },
    Row {
        name: "Layered7",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[3], &[], &[]], false),
            ([&[5], &[], &[], &[]], false),
            ([&[6], &[3], &[], &[]], false),
            ([&[6], &[], &[], &[]], true),
            ([&[6], &[3], &[], &[]], false),
            ([&[4], &[], &[], &[]], false),
            ([&[], &[6], &[], &[]], true),
            ([&[5, 6], &[], &[], &[]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[13], &[], &[], &[]], true),
            ([&[13, 3, 6], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[4], &[], &[], &[]], false),
            ([&[16], &[], &[], &[]], false),
            ([&[], &[0, 15], &[], &[]], false),
            ([&[], &[14], &[], &[]], true),
            ([&[16], &[], &[], &[]], false),
            ([&[14, 2], &[], &[], &[]], false),
            ([&[15, 17, 14], &[], &[], &[]], false),
            ([&[22], &[], &[], &[]], false),
            ([&[22, 20], &[3], &[], &[]], false),
            ([&[22], &[18], &[], &[]], true),
            ([&[20], &[4], &[], &[]], true),
            ([&[21], &[26], &[], &[]], false),
            ([&[25, 20], &[24], &[], &[]], false),
            ([&[], &[26], &[], &[]], false),
            ([&[25, 26], &[], &[], &[]], false),
            ([&[26, 27], &[], &[], &[]], false),
            ([&[24], &[27], &[], &[]], false),
            ([&[28, 8], &[32], &[], &[]], true),
            ([&[31], &[28], &[], &[]], false),
            ([&[35], &[], &[], &[]], false),
            ([&[34], &[], &[], &[]], true),
            ([&[35, 4], &[], &[], &[]], true),
            ([&[30, 19, 9, 10, 11, 29, 1, 38, 37], &[23, 33, 12, 36], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39],
        targets: &[39],
        make: &[
            ("#[dag]", || Box::<Layered7>::default()),
        ],
    },
    Row {
        name: "Layered8",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[3], &[], &[], &[]], false),
            ([&[0, 1], &[], &[], &[]], true),
            ([&[2, 3], &[0], &[], &[]], false),
            ([&[0, 3], &[2], &[], &[]], false),
            ([&[7], &[], &[], &[]], true),
            ([&[2, 4], &[], &[], &[]], false),
            ([&[], &[4], &[], &[]], true),
            ([&[5], &[], &[], &[]], false),
            ([&[7, 5], &[6], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[10, 8], &[], &[], &[]], true),
            ([&[], &[8], &[], &[]], true),
            ([&[12], &[], &[], &[]], false),
            ([&[14, 6], &[], &[], &[]], false),
            ([&[14, 16], &[], &[], &[]], true),
            ([&[16, 14], &[11], &[], &[]], false),
            ([&[6], &[15], &[], &[]], true),
            ([&[13], &[20], &[], &[]], false),
            ([&[6, 18], &[], &[], &[]], true),
            ([&[17, 19], &[], &[], &[]], true),
            ([&[21], &[], &[], &[]], false),
            ([&[18, 22], &[], &[], &[]], true),
            ([&[23], &[], &[], &[]], false),
            ([&[22], &[23], &[], &[]], false),
            ([&[23], &[3], &[], &[]], true),
            ([&[17, 28], &[], &[], &[]], false),
            ([&[25], &[], &[], &[]], false),
            ([&[15], &[], &[], &[]], true),
            ([&[24, 27], &[], &[], &[]], true),
            ([&[28, 27, 25], &[], &[], &[]], false),
            ([&[28], &[24], &[], &[]], false),
            ([&[32, 17, 31], &[], &[], &[]], false),
            ([&[34, 33], &[], &[], &[]], false),
            ([&[0, 29], &[], &[], &[]], false),
            ([&[3], &[32], &[], &[]], false),
            ([&[29], &[], &[], &[]], false),
            ([&[32, 33], &[], &[], &[]], false),
            ([&[], &[36], &[], &[]], false),
            ([&[40], &[38], &[], &[]], false),
            ([&[38, 37], &[36], &[], &[]], false),
            ([&[42], &[35], &[], &[]], false),
            ([&[43, 12], &[], &[], &[]], true),
            ([&[43], &[], &[], &[]], false),
            ([&[41], &[], &[], &[]], true),
            ([&[], &[44], &[], &[]], true),
            ([&[11], &[46], &[], &[]], false),
            ([&[44, 47], &[0], &[], &[]], true),
            ([&[45], &[], &[], &[]], false),
            ([&[44], &[], &[], &[]], false),
            ([&[], &[20], &[], &[]], false),
            ([&[], &[52], &[], &[]], true),
            ([&[21], &[], &[], &[]], true),
            ([&[52], &[], &[], &[]], false),
            ([&[51], &[], &[], &[]], false),
            ([&[56], &[], &[], &[]], false),
            ([&[56], &[], &[], &[]], false),
            ([&[57, 10], &[56], &[], &[]], false),
            ([&[44], &[55], &[], &[]], true),
            ([&[57], &[29], &[], &[]], false),
            ([&[56, 54], &[], &[], &[]], true),
            ([&[62, 8], &[], &[], &[]], true),
            ([&[63], &[58], &[], &[]], true),
            ([&[3], &[61], &[], &[]], false),
            ([&[59], &[], &[], &[]], true),
            ([&[67], &[64], &[], &[]], true),
            ([&[68], &[], &[], &[]], false),
            ([&[68], &[], &[], &[]], false),
            ([&[68, 42], &[], &[], &[]], true),
            ([&[6, 68], &[], &[], &[]], false),
            ([&[69], &[5], &[], &[]], true),
            ([&[70, 26], &[], &[], &[]], false),
            ([&[], &[72], &[], &[]], false),
            ([&[69], &[], &[], &[]], true),
            ([&[74], &[76], &[], &[]], false),
            ([&[74], &[], &[], &[]], false),
            ([&[78], &[77], &[], &[]], false),
            ([&[], &[46], &[], &[]], false),
            ([&[78], &[], &[], &[]], true),
            ([&[78, 77], &[], &[], &[]], false),
            ([&[59, 77, 46], &[], &[], &[]], false),
            ([&[78], &[], &[], &[]], false),
            ([&[84, 79], &[82], &[], &[]], false),
            ([&[39], &[], &[], &[]], false),
            ([&[80, 82], &[], &[], &[]], false),
            ([&[], &[82], &[], &[]], false),
            ([&[85, 88], &[86], &[], &[]], false),
            ([&[87], &[], &[], &[]], false),
            ([&[57, 83], &[], &[], &[]], false),
            ([&[88, 86], &[41], &[], &[]], false),
            ([&[91], &[92], &[], &[]], true),
            ([&[74, 90], &[], &[], &[]], true),
            ([&[92], &[90], &[], &[]], true),
            ([&[90, 89], &[], &[], &[]], false),
            ([&[95], &[], &[], &[]], true),
            ([&[96], &[], &[], &[]], false),
            ([&[95], &[94], &[], &[]], true),
            ([&[93], &[], &[], &[]], false),
            ([&[], &[94], &[], &[]], false),
            ([&[96, 95], &[], &[], &[]], false),
            ([&[99], &[98, 101], &[], &[]], false),
            ([&[], &[97], &[], &[]], true),
            ([&[101, 99], &[], &[], &[]], false),
            ([&[94, 98], &[], &[], &[]], true),
            ([&[66], &[], &[], &[]], false),
            ([&[106, 107], &[], &[], &[]], true),
            ([&[103, 73, 100, 105, 49, 60, 9, 102, 75, 108, 50, 104, 48, 71, 65], &[30, 53, 81], &[], &[]], false),
        ],
        declared: &[108, 18, 85, 99, 84, 54, 27, 55, 73, 68, 5, 80, 88, 106, 38, 51, 61, 9, 72, 62, 59, 105, 100, 83, 98, 41, 71, 82, 19, 48, 21, 104, 81, 69, 10, 26, 50, 101, 64, 30, 107, 47, 1, 86, 2, 44, 53, 11, 76, 52, 12, 20, 70, 24, 6, 49, 16, 37, 93, 34, 17, 90, 22, 97, 32, 31, 56, 39, 96, 35, 67, 45, 65, 4, 58, 15, 33, 14, 13, 46, 87, 28, 40, 7, 92, 94, 57, 91, 79, 77, 25, 109, 103, 3, 102, 95, 43, 0, 36, 63, 29, 78, 42, 74, 60, 89, 8, 66, 23, 75],
        targets: &[109],
        make: &[
            ("#[dag]", || Box::<Layered8>::default()),
            ("#[dag(wake = \"run\")]", || Box::<Layered8ByRun>::default()),
        ],
    },
    Row {
        name: "Wide32",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
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
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[15, 12], &[18], &[], &[]], false),
            ([&[11], &[], &[], &[]], true),
            ([&[32, 30, 31, 6, 29, 20, 26], &[21], &[], &[]], true),
            ([&[5, 10, 25, 18], &[], &[], &[]], true),
            ([&[28, 3], &[35, 17, 2], &[], &[]], false),
            ([&[29, 21, 28, 2], &[], &[], &[]], true),
            ([&[7, 17, 23, 26, 30], &[16], &[], &[]], false),
            ([&[27, 7, 24, 8, 15], &[30, 5], &[], &[]], false),
            ([&[39, 18, 20, 23], &[22], &[], &[]], false),
            ([&[10, 17], &[12], &[], &[]], true),
            ([&[19, 1, 8], &[], &[], &[]], false),
            ([&[29, 1, 4, 13], &[0, 2], &[], &[]], false),
            ([&[16, 4, 9, 33], &[13], &[], &[]], false),
            ([&[27, 13, 12, 14, 9, 3, 23], &[22, 0, 31], &[], &[]], true),
            ([&[10, 20, 11, 24, 19], &[], &[], &[]], true),
            ([&[7, 34], &[19, 14], &[], &[]], false),
            ([&[6, 26, 25], &[], &[], &[]], true),
            ([&[37, 44, 47, 42, 36, 48, 45, 38, 41, 43, 46], &[40], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49],
        targets: &[25, 49],
        make: &[
            ("#[dag]", || Box::<Wide32>::default()),
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
        name: "Wide64",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
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
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
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
            ([&[14, 54, 50, 34, 18, 22, 61, 17, 37, 2], &[26, 0, 4, 45], &[], &[]], false),
            ([&[53, 15, 24, 0, 3], &[61, 33], &[], &[]], false),
            ([&[5, 41, 42, 49, 55, 28, 31, 39], &[62, 21], &[], &[]], true),
            ([&[6, 34, 29, 35, 8, 12, 20, 44, 33, 21, 3], &[11, 46], &[], &[]], false),
            ([&[45, 53, 52, 3, 16, 58, 49, 38, 24, 9, 14, 5], &[], &[], &[]], false),
            ([&[53, 27, 36, 7, 62, 23, 44], &[16, 8, 13], &[], &[]], true),
            ([&[59, 30, 29, 7, 38, 47, 40, 61, 11, 41, 21], &[48, 22], &[], &[]], false),
            ([&[46, 41, 58, 14, 25, 59, 4, 40], &[2], &[], &[]], false),
            ([&[62, 24, 8, 52, 29], &[19, 54, 36], &[], &[]], false),
            ([&[38, 10, 32, 56, 27, 35, 57, 51, 23, 9, 55], &[18, 60], &[], &[]], false),
            ([&[1, 30, 31, 26, 25, 47, 37], &[39, 32, 36, 63], &[], &[]], false),
            ([&[46, 31, 25, 43, 26, 51, 70, 23, 20, 56, 48, 28], &[54, 58], &[], &[]], false),
            ([&[42, 43, 67, 10, 17, 34, 49, 1], &[19, 57, 44], &[], &[]], false),
            ([&[13, 15, 60, 6, 40, 7, 9, 27], &[56], &[], &[]], false),
            ([&[2, 15, 37, 12, 59, 50], &[63, 57, 47, 52], &[], &[]], false),
            ([&[78, 69, 77, 68, 75, 76, 73, 72, 65, 66, 64, 74], &[71], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79],
        targets: &[79],
        make: &[
            ("#[dag]", || Box::<Wide64>::default()),
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
            ("#[dag(wake = \"run\")]", || Box::<Wide65ByRun>::default()),
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
            ("#[dag(wake = \"run\")]", || Box::<LooseLayered3ByRun>::default()),
        ],
    },
    Row {
        name: "LooseComposed4",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[1], &[], &[0], &[]], false),
            ([&[], &[2], &[], &[]], true),
            ([&[], &[], &[2], &[]], false),
            ([&[4], &[], &[], &[]], true),
            ([&[2], &[], &[], &[]], false),
            ([&[2], &[1], &[], &[]], false),
            ([&[2, 0], &[], &[], &[]], false),
            ([&[6, 5, 8], &[3, 7], &[], &[]], false),
            ([&[9, 0], &[], &[], &[]], true),
            ([&[10], &[], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        make: &[
            ("#[dag]", || Box::<LooseComposed4>::default()),
            ("#[dag(wake = \"run\")]", || Box::<LooseComposed4ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed4ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered4",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[], &[], &[0], &[]], true),
            ([&[], &[], &[], &[0]], true),
            ([&[], &[], &[0], &[]], false),
            ([&[], &[], &[0], &[]], false),
            ([&[], &[], &[0], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[1], &[], &[7], &[]], true),
            ([&[], &[], &[], &[7]], true),
            ([&[7], &[], &[], &[]], false),
            ([&[10, 9, 3], &[8, 5], &[], &[6, 4]], false),
        ],
        declared: &[11, 5, 1, 8, 9, 7, 6, 0, 3, 10, 4, 2],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        make: &[
            ("#[dag]", || Box::<LooseLayered4>::default()),
            ("#[dag(wake = \"run\")]", || Box::<LooseLayered4ByRun>::default()),
        ],
    },
    Row {
        name: "LooseComposed5",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[2], &[], &[], &[]], false),
            ([&[], &[3], &[1], &[]], false),
            ([&[2, 4], &[], &[], &[]], true),
            ([&[], &[], &[5], &[]], false),
            ([&[], &[], &[4], &[]], true),
            ([&[6, 7], &[], &[3], &[0]], false),
            ([&[], &[], &[8], &[2]], false),
            ([&[9], &[], &[6], &[0]], false),
            ([&[], &[], &[9, 10], &[]], true),
            ([&[11], &[], &[], &[]], true),
            ([&[11, 7], &[], &[], &[]], false),
            ([&[6, 7], &[], &[5, 11], &[]], false),
            ([&[13, 12], &[14, 2], &[], &[]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        make: &[
            ("#[dag]", || Box::<LooseComposed5>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed5ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered5",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[4], &[], &[3], &[0]], true),
            ([&[], &[0], &[], &[]], false),
            ([&[4], &[], &[0], &[]], false),
            ([&[4], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], true),
            ([&[6, 5, 7], &[], &[], &[]], false),
            ([&[], &[9], &[7], &[6]], true),
            ([&[9, 7], &[], &[], &[5]], false),
            ([&[], &[], &[7], &[8]], false),
            ([&[8], &[5], &[], &[]], false),
            ([&[2, 10, 13, 11], &[12], &[14], &[]], false),
        ],
        declared: &[3, 7, 6, 15, 2, 12, 4, 9, 10, 5, 0, 8, 11, 14, 1, 13],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        make: &[
            ("#[dag]", || Box::<LooseLayered5>::default()),
            ("#[dag(wake = \"run\")]", || Box::<LooseLayered5ByRun>::default()),
        ],
    },
    Row {
        name: "LooseComposed6",
        tasks: &[
            ([&[], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], false),
            ([&[1], &[], &[], &[]], false),
            ([&[], &[2], &[], &[]], false),
            ([&[], &[], &[3], &[]], false),
            ([&[], &[], &[], &[]], true),
            ([&[5], &[], &[], &[]], true),
            ([&[], &[], &[], &[]], false),
            ([&[], &[6], &[7], &[]], true),
            ([&[8], &[], &[], &[]], false),
            ([&[9], &[], &[], &[]], false),
            ([&[7], &[], &[6], &[5]], false),
            ([&[6], &[], &[7], &[]], false),
            ([&[12, 10], &[], &[], &[11]], true),
            ([&[13, 7], &[], &[], &[]], false),
            ([&[], &[], &[14], &[]], false),
            ([&[], &[], &[], &[]], false),
            ([&[16], &[], &[], &[]], true),
            ([&[], &[], &[17], &[]], true),
            ([&[18], &[], &[], &[]], true),
            ([&[19], &[], &[], &[]], true),
            ([&[20], &[], &[], &[]], false),
            ([&[17], &[], &[], &[]], false),
            ([&[13], &[15], &[18, 4, 21], &[22]], false),
        ],
        declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
        make: &[
            ("#[dag]", || Box::<LooseComposed6>::default()),
            ("#[dag(wake = \"run\")]", || Box::<LooseComposed6ByRun>::default()),
            ("#[dag(wake = \"task\")]", || Box::<LooseComposed6ByTask>::default()),
        ],
    },
    Row {
        name: "LooseLayered6",
        tasks: &[
            ([&[], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], false),
            ([&[0], &[], &[], &[]], true),
            ([&[0], &[], &[], &[]], true),
            ([&[4], &[], &[2], &[]], false),
            ([&[], &[], &[], &[4]], false),
            ([&[5], &[], &[], &[]], true),
            ([&[6], &[], &[], &[]], false),
            ([&[6, 7, 0], &[], &[], &[]], false),
            ([&[], &[7], &[], &[]], false),
            ([&[6], &[], &[], &[]], true),
            ([&[2], &[], &[], &[]], true),
            ([&[8, 9], &[], &[], &[11]], false),
            ([&[12], &[], &[], &[10]], false),
            ([&[], &[], &[9, 8], &[]], true),
            ([&[11], &[], &[], &[]], false),
            ([&[11], &[], &[], &[]], false),
            ([&[9, 3], &[], &[12], &[]], false),
            ([&[17], &[], &[15], &[]], false),
            ([&[14], &[9], &[15], &[]], false),
            ([&[13], &[], &[12], &[]], false),
            ([&[21], &[], &[], &[]], false),
            ([&[19, 16, 1], &[18, 22], &[], &[20]], false),
        ],
        declared: &[17, 9, 13, 5, 19, 18, 12, 10, 7, 23, 2, 3, 0, 4, 1, 16, 14, 11, 15, 20, 8, 6, 21, 22],
        targets: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
        make: &[
            ("#[dag]", || Box::<LooseLayered6>::default()),
            ("#[dag(wake = \"run\")]", || Box::<LooseLayered6ByRun>::default()),
        ],
    },
];
