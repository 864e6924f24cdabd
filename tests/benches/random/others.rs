//! The measured graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.

#![expect(clippy::similar_names, reason = "tasks have numbers")]

use futures_util::join;

use super::{Plan, Table, Wait};

/// Tasks 27, edges 43, width 7.
pub(super) struct Dag27<W>(pub(super) W);

#[dagio::dag(compile = 0)]
impl<W: Wait> Dag27<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t2)
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self, t3: &u32, t7: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t3).wrapping_add(*t7)
    }
    async fn t9(&self, t6: &u32, t7: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t6).wrapping_add(*t7)
    }
    async fn t10(&self, t4: &u32, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t4).wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self, t11: &u32, t12: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t11).wrapping_add(*t12)
    }
    async fn t14(&self, t13: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t13)
    }
    async fn t15(&self, t9: &u32, t13: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t9).wrapping_add(*t13)
    }
    async fn t16(&self, t14: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t14)
    }
    async fn t17(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t18(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t19(&self, t15: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t15)
    }
    async fn t20(&self, t14: &u32, t17: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14).wrapping_add(*t17)
    }
    async fn t21(&self, t16: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t16)
    }
    async fn t22(&self, t16: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t16)
    }
    async fn t23(&self, t20: &u32, t21: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t20).wrapping_add(*t21)
    }
    async fn t24(&self, t8: &u32, t10: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t8).wrapping_add(*t10).wrapping_add(*t18)
    }
    async fn t25(&self, t19: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t19).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t26(&self, t24: &u32, t25: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t24).wrapping_add(*t25)
    }
}

impl<W: Wait> Plan for Dag27<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t26()
    }
}

impl<W: Wait> Table for Dag27<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(27).t26()
    }
}

pub(super) struct Run27<W>(pub(super) W);

#[dagio::dag(compile = 0, wake = "run")]
impl<W: Wait> Run27<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t2)
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self, t3: &u32, t7: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t3).wrapping_add(*t7)
    }
    async fn t9(&self, t6: &u32, t7: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t6).wrapping_add(*t7)
    }
    async fn t10(&self, t4: &u32, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t4).wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self, t11: &u32, t12: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t11).wrapping_add(*t12)
    }
    async fn t14(&self, t13: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t13)
    }
    async fn t15(&self, t9: &u32, t13: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t9).wrapping_add(*t13)
    }
    async fn t16(&self, t14: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t14)
    }
    async fn t17(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t18(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t19(&self, t15: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t15)
    }
    async fn t20(&self, t14: &u32, t17: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14).wrapping_add(*t17)
    }
    async fn t21(&self, t16: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t16)
    }
    async fn t22(&self, t16: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t16)
    }
    async fn t23(&self, t20: &u32, t21: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t20).wrapping_add(*t21)
    }
    async fn t24(&self, t8: &u32, t10: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t8).wrapping_add(*t10).wrapping_add(*t18)
    }
    async fn t25(&self, t19: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t19).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t26(&self, t24: &u32, t25: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t24).wrapping_add(*t25)
    }
}

impl<W: Wait> Plan for Run27<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t26()
    }
}

impl<W: Wait> Table for Run27<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(27).t26()
    }
}

/// The same, layer by layer: 14 layers, 4 tasks in the widest.
pub(super) struct Layers27<W>(pub(super) W);

impl<W: Wait> Layers27<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t2)
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self, t3: &u32, t7: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t3).wrapping_add(*t7)
    }
    async fn t9(&self, t6: &u32, t7: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t6).wrapping_add(*t7)
    }
    async fn t10(&self, t4: &u32, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t4).wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self, t11: &u32, t12: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t11).wrapping_add(*t12)
    }
    async fn t14(&self, t13: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t13)
    }
    async fn t15(&self, t9: &u32, t13: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t9).wrapping_add(*t13)
    }
    async fn t16(&self, t14: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t14)
    }
    async fn t17(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t18(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t19(&self, t15: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t15)
    }
    async fn t20(&self, t14: &u32, t17: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14).wrapping_add(*t17)
    }
    async fn t21(&self, t16: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t16)
    }
    async fn t22(&self, t16: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t16)
    }
    async fn t23(&self, t20: &u32, t21: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t20).wrapping_add(*t21)
    }
    async fn t24(&self, t8: &u32, t10: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t8).wrapping_add(*t10).wrapping_add(*t18)
    }
    async fn t25(&self, t19: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t19).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t26(&self, t24: &u32, t25: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t24).wrapping_add(*t25)
    }
}

impl<W: Wait> Plan for Layers27<W> {
    async fn run(&self) -> u32 {
        let (v0, v7) = join!(self.t0(), self.t7());
        let v1 = self.t1(&v0).await;
        let (v2, v3) = join!(self.t2(&v0, &v1), self.t3(&v0, &v1));
        let (v4, v5, v6, v8) = join!(self.t4(&v2, &v3), self.t5(&v2), self.t6(&v2), self.t8(&v3, &v7));
        let (v9, v10, v12) = join!(self.t9(&v6, &v7), self.t10(&v4, &v5), self.t12(&v6));
        let v11 = self.t11(&v5, &v9).await;
        let v13 = self.t13(&v11, &v12).await;
        let (v14, v15) = join!(self.t14(&v13), self.t15(&v9, &v13));
        let (v16, v19) = join!(self.t16(&v14), self.t19(&v15));
        let (v17, v18, v21, v22) = join!(self.t17(&v14, &v16), self.t18(&v14, &v16), self.t21(&v16), self.t22(&v16));
        let (v20, v24) = join!(self.t20(&v14, &v17), self.t24(&v8, &v10, &v18));
        let v23 = self.t23(&v20, &v21).await;
        let v25 = self.t25(&v19, &v22, &v23).await;
        self.t26(&v24, &v25).await
    }
}

/// Tasks 116, edges 189, width 38.
pub(super) struct Dag116<W>(pub(super) W);

#[dagio::dag(compile = 0)]
impl<W: Wait> Dag116<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t0: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t0)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self) -> u32 {
        self.0.wait(6).await;
        6_u32
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self) -> u32 {
        self.0.wait(8).await;
        8_u32
    }
    async fn t9(&self, t4: &u32, t6: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t4).wrapping_add(*t6)
    }
    async fn t10(&self, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5)
    }
    async fn t12(&self, t0: &u32, t4: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t0).wrapping_add(*t4)
    }
    async fn t13(&self, t3: &u32, t9: &u32, t11: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t3).wrapping_add(*t9).wrapping_add(*t11)
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t2: &u32, t12: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t2).wrapping_add(*t12)
    }
    async fn t16(&self, t1: &u32, t7: &u32, t9: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t1).wrapping_add(*t7).wrapping_add(*t9)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t1: &u32, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t1).wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t19(&self) -> u32 {
        self.0.wait(19).await;
        19_u32
    }
    async fn t20(&self, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t8: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t8).wrapping_add(*t21)
    }
    async fn t23(&self, t1: &u32, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t1).wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t24(&self, t5: &u32, t10: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t5).wrapping_add(*t10)
    }
    async fn t25(&self, t9: &u32, t21: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t9).wrapping_add(*t21)
    }
    async fn t26(&self) -> u32 {
        self.0.wait(26).await;
        26_u32
    }
    async fn t27(&self, t2: &u32, t20: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t2).wrapping_add(*t20)
    }
    async fn t28(&self, t7: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t7).wrapping_add(*t26)
    }
    async fn t29(&self) -> u32 {
        self.0.wait(29).await;
        29_u32
    }
    async fn t30(&self, t28: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t28)
    }
    async fn t31(&self, t18: &u32, t28: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t18).wrapping_add(*t28)
    }
    async fn t32(&self, t4: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t4)
    }
    async fn t33(&self, t22: &u32, t30: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t22).wrapping_add(*t30)
    }
    async fn t34(&self, t29: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t29)
    }
    async fn t35(&self) -> u32 {
        self.0.wait(35).await;
        35_u32
    }
    async fn t36(&self, t26: &u32, t32: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26).wrapping_add(*t32)
    }
    async fn t37(&self, t5: &u32, t14: &u32, t26: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t5).wrapping_add(*t14).wrapping_add(*t26)
    }
    async fn t38(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t39(&self, t0: &u32, t3: &u32, t33: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t0).wrapping_add(*t3).wrapping_add(*t33)
    }
    async fn t40(&self, t10: &u32, t21: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t10).wrapping_add(*t21)
    }
    async fn t41(&self, t31: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t31)
    }
    async fn t42(&self, t29: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t29)
    }
    async fn t43(&self, t25: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t25)
    }
    async fn t44(&self, t7: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t7)
    }
    async fn t45(&self) -> u32 {
        self.0.wait(45).await;
        45_u32
    }
    async fn t46(&self) -> u32 {
        self.0.wait(46).await;
        46_u32
    }
    async fn t47(&self) -> u32 {
        self.0.wait(47).await;
        47_u32
    }
    async fn t48(&self) -> u32 {
        self.0.wait(48).await;
        48_u32
    }
    async fn t49(&self) -> u32 {
        self.0.wait(49).await;
        49_u32
    }
    async fn t50(&self, t37: &u32, t45: &u32) -> u32 {
        self.0.wait(50).await;
        50_u32.wrapping_add(*t37).wrapping_add(*t45)
    }
    async fn t51(&self, t17: &u32, t20: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t17).wrapping_add(*t20)
    }
    async fn t52(&self, t29: &u32, t37: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t29).wrapping_add(*t37)
    }
    async fn t53(&self, t45: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t45)
    }
    async fn t54(&self, t24: &u32, t36: &u32, t46: &u32) -> u32 {
        self.0.wait(54).await;
        54_u32.wrapping_add(*t24).wrapping_add(*t36).wrapping_add(*t46)
    }
    async fn t55(&self) -> u32 {
        self.0.wait(55).await;
        55_u32
    }
    async fn t56(&self, t40: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t40)
    }
    async fn t57(&self, t20: &u32, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t20).wrapping_add(*t47).wrapping_add(*t48)
    }
    async fn t58(&self, t29: &u32, t32: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t29).wrapping_add(*t32)
    }
    async fn t59(&self) -> u32 {
        self.0.wait(59).await;
        59_u32
    }
    async fn t60(&self, t21: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t21)
    }
    async fn t61(&self, t36: &u32, t55: &u32, t57: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t36).wrapping_add(*t55).wrapping_add(*t57)
    }
    async fn t62(&self, t51: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t51)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t26: &u32, t28: &u32, t35: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t26).wrapping_add(*t28).wrapping_add(*t35)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self) -> u32 {
        self.0.wait(66).await;
        66_u32
    }
    async fn t67(&self, t34: &u32, t52: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t34).wrapping_add(*t52)
    }
    async fn t68(&self, t30: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t30)
    }
    async fn t69(&self, t41: &u32) -> u32 {
        self.0.wait(69).await;
        69_u32.wrapping_add(*t41)
    }
    async fn t70(&self, t51: &u32, t69: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t51).wrapping_add(*t69)
    }
    async fn t71(&self) -> u32 {
        self.0.wait(71).await;
        71_u32
    }
    async fn t72(&self, t35: &u32, t59: &u32, t67: &u32) -> u32 {
        self.0.wait(72).await;
        72_u32.wrapping_add(*t35).wrapping_add(*t59).wrapping_add(*t67)
    }
    async fn t73(&self, t48: &u32, t70: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t48).wrapping_add(*t70)
    }
    async fn t74(&self, t47: &u32, t66: &u32, t72: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t47).wrapping_add(*t66).wrapping_add(*t72)
    }
    async fn t75(&self, t37: &u32, t42: &u32, t43: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t37).wrapping_add(*t42).wrapping_add(*t43)
    }
    async fn t76(&self, t69: &u32, t72: &u32, t75: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t69).wrapping_add(*t72).wrapping_add(*t75)
    }
    async fn t77(&self, t64: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t64)
    }
    async fn t78(&self) -> u32 {
        self.0.wait(78).await;
        78_u32
    }
    async fn t79(&self, t51: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t51)
    }
    async fn t80(&self, t44: &u32, t66: &u32) -> u32 {
        self.0.wait(80).await;
        80_u32.wrapping_add(*t44).wrapping_add(*t66)
    }
    async fn t81(&self, t44: &u32, t48: &u32, t58: &u32) -> u32 {
        self.0.wait(81).await;
        81_u32.wrapping_add(*t44).wrapping_add(*t48).wrapping_add(*t58)
    }
    async fn t82(&self, t75: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t75)
    }
    async fn t83(&self, t63: &u32, t70: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t63).wrapping_add(*t70)
    }
    async fn t84(&self, t49: &u32, t55: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t49).wrapping_add(*t55)
    }
    async fn t85(&self, t77: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t77)
    }
    async fn t86(&self, t68: &u32, t73: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t68).wrapping_add(*t73)
    }
    async fn t87(&self, t70: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t70)
    }
    async fn t88(&self, t49: &u32, t77: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t49).wrapping_add(*t77)
    }
    async fn t89(&self, t82: &u32) -> u32 {
        self.0.wait(89).await;
        89_u32.wrapping_add(*t82)
    }
    async fn t90(&self, t64: &u32, t85: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t64).wrapping_add(*t85)
    }
    async fn t91(&self, t85: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t85)
    }
    async fn t92(&self, t64: &u32, t90: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t64).wrapping_add(*t90)
    }
    async fn t93(&self, t66: &u32, t81: &u32, t83: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t66).wrapping_add(*t81).wrapping_add(*t83)
    }
    async fn t94(&self, t69: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t69)
    }
    async fn t95(&self, t66: &u32, t73: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t66).wrapping_add(*t73)
    }
    async fn t96(&self, t59: &u32, t73: &u32, t85: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t59).wrapping_add(*t73).wrapping_add(*t85)
    }
    async fn t97(&self) -> u32 {
        self.0.wait(97).await;
        97_u32
    }
    async fn t98(&self, t62: &u32, t70: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t62).wrapping_add(*t70)
    }
    async fn t99(&self, t62: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t62).wrapping_add(*t96)
    }
    async fn t100(&self, t13: &u32, t15: &u32, t23: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t13).wrapping_add(*t15).wrapping_add(*t23)
    }
    async fn t101(&self, t27: &u32, t38: &u32, t39: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t27).wrapping_add(*t38).wrapping_add(*t39)
    }
    async fn t102(&self, t50: &u32, t53: &u32, t54: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t50).wrapping_add(*t53).wrapping_add(*t54)
    }
    async fn t103(&self, t56: &u32, t60: &u32, t61: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t60).wrapping_add(*t61)
    }
    async fn t104(&self, t65: &u32, t71: &u32, t74: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t65).wrapping_add(*t71).wrapping_add(*t74)
    }
    async fn t105(&self, t76: &u32, t78: &u32, t79: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t76).wrapping_add(*t78).wrapping_add(*t79)
    }
    async fn t106(&self, t80: &u32, t84: &u32, t86: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t80).wrapping_add(*t84).wrapping_add(*t86)
    }
    async fn t107(&self, t87: &u32, t88: &u32, t89: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t87).wrapping_add(*t88).wrapping_add(*t89)
    }
    async fn t108(&self, t91: &u32, t92: &u32, t93: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t91).wrapping_add(*t92).wrapping_add(*t93)
    }
    async fn t109(&self, t94: &u32, t95: &u32, t97: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t94).wrapping_add(*t95).wrapping_add(*t97)
    }
    async fn t110(&self, t98: &u32, t99: &u32, t100: &u32) -> u32 {
        self.0.wait(110).await;
        110_u32.wrapping_add(*t98).wrapping_add(*t99).wrapping_add(*t100)
    }
    async fn t111(&self, t101: &u32, t102: &u32, t103: &u32) -> u32 {
        self.0.wait(111).await;
        111_u32.wrapping_add(*t101).wrapping_add(*t102).wrapping_add(*t103)
    }
    async fn t112(&self, t104: &u32, t105: &u32, t106: &u32) -> u32 {
        self.0.wait(112).await;
        112_u32.wrapping_add(*t104).wrapping_add(*t105).wrapping_add(*t106)
    }
    async fn t113(&self, t107: &u32, t108: &u32, t109: &u32) -> u32 {
        self.0.wait(113).await;
        113_u32.wrapping_add(*t107).wrapping_add(*t108).wrapping_add(*t109)
    }
    async fn t114(&self, t110: &u32, t111: &u32, t112: &u32) -> u32 {
        self.0.wait(114).await;
        114_u32.wrapping_add(*t110).wrapping_add(*t111).wrapping_add(*t112)
    }
    async fn t115(&self, t113: &u32, t114: &u32) -> u32 {
        self.0.wait(115).await;
        115_u32.wrapping_add(*t113).wrapping_add(*t114)
    }
}

impl<W: Wait> Plan for Dag116<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t115()
    }
}

impl<W: Wait> Table for Dag116<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(116).t115()
    }
}

pub(super) struct Run116<W>(pub(super) W);

#[dagio::dag(compile = 0, wake = "run")]
impl<W: Wait> Run116<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t0: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t0)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self) -> u32 {
        self.0.wait(6).await;
        6_u32
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self) -> u32 {
        self.0.wait(8).await;
        8_u32
    }
    async fn t9(&self, t4: &u32, t6: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t4).wrapping_add(*t6)
    }
    async fn t10(&self, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5)
    }
    async fn t12(&self, t0: &u32, t4: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t0).wrapping_add(*t4)
    }
    async fn t13(&self, t3: &u32, t9: &u32, t11: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t3).wrapping_add(*t9).wrapping_add(*t11)
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t2: &u32, t12: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t2).wrapping_add(*t12)
    }
    async fn t16(&self, t1: &u32, t7: &u32, t9: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t1).wrapping_add(*t7).wrapping_add(*t9)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t1: &u32, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t1).wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t19(&self) -> u32 {
        self.0.wait(19).await;
        19_u32
    }
    async fn t20(&self, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t8: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t8).wrapping_add(*t21)
    }
    async fn t23(&self, t1: &u32, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t1).wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t24(&self, t5: &u32, t10: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t5).wrapping_add(*t10)
    }
    async fn t25(&self, t9: &u32, t21: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t9).wrapping_add(*t21)
    }
    async fn t26(&self) -> u32 {
        self.0.wait(26).await;
        26_u32
    }
    async fn t27(&self, t2: &u32, t20: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t2).wrapping_add(*t20)
    }
    async fn t28(&self, t7: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t7).wrapping_add(*t26)
    }
    async fn t29(&self) -> u32 {
        self.0.wait(29).await;
        29_u32
    }
    async fn t30(&self, t28: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t28)
    }
    async fn t31(&self, t18: &u32, t28: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t18).wrapping_add(*t28)
    }
    async fn t32(&self, t4: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t4)
    }
    async fn t33(&self, t22: &u32, t30: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t22).wrapping_add(*t30)
    }
    async fn t34(&self, t29: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t29)
    }
    async fn t35(&self) -> u32 {
        self.0.wait(35).await;
        35_u32
    }
    async fn t36(&self, t26: &u32, t32: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26).wrapping_add(*t32)
    }
    async fn t37(&self, t5: &u32, t14: &u32, t26: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t5).wrapping_add(*t14).wrapping_add(*t26)
    }
    async fn t38(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t39(&self, t0: &u32, t3: &u32, t33: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t0).wrapping_add(*t3).wrapping_add(*t33)
    }
    async fn t40(&self, t10: &u32, t21: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t10).wrapping_add(*t21)
    }
    async fn t41(&self, t31: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t31)
    }
    async fn t42(&self, t29: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t29)
    }
    async fn t43(&self, t25: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t25)
    }
    async fn t44(&self, t7: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t7)
    }
    async fn t45(&self) -> u32 {
        self.0.wait(45).await;
        45_u32
    }
    async fn t46(&self) -> u32 {
        self.0.wait(46).await;
        46_u32
    }
    async fn t47(&self) -> u32 {
        self.0.wait(47).await;
        47_u32
    }
    async fn t48(&self) -> u32 {
        self.0.wait(48).await;
        48_u32
    }
    async fn t49(&self) -> u32 {
        self.0.wait(49).await;
        49_u32
    }
    async fn t50(&self, t37: &u32, t45: &u32) -> u32 {
        self.0.wait(50).await;
        50_u32.wrapping_add(*t37).wrapping_add(*t45)
    }
    async fn t51(&self, t17: &u32, t20: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t17).wrapping_add(*t20)
    }
    async fn t52(&self, t29: &u32, t37: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t29).wrapping_add(*t37)
    }
    async fn t53(&self, t45: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t45)
    }
    async fn t54(&self, t24: &u32, t36: &u32, t46: &u32) -> u32 {
        self.0.wait(54).await;
        54_u32.wrapping_add(*t24).wrapping_add(*t36).wrapping_add(*t46)
    }
    async fn t55(&self) -> u32 {
        self.0.wait(55).await;
        55_u32
    }
    async fn t56(&self, t40: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t40)
    }
    async fn t57(&self, t20: &u32, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t20).wrapping_add(*t47).wrapping_add(*t48)
    }
    async fn t58(&self, t29: &u32, t32: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t29).wrapping_add(*t32)
    }
    async fn t59(&self) -> u32 {
        self.0.wait(59).await;
        59_u32
    }
    async fn t60(&self, t21: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t21)
    }
    async fn t61(&self, t36: &u32, t55: &u32, t57: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t36).wrapping_add(*t55).wrapping_add(*t57)
    }
    async fn t62(&self, t51: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t51)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t26: &u32, t28: &u32, t35: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t26).wrapping_add(*t28).wrapping_add(*t35)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self) -> u32 {
        self.0.wait(66).await;
        66_u32
    }
    async fn t67(&self, t34: &u32, t52: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t34).wrapping_add(*t52)
    }
    async fn t68(&self, t30: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t30)
    }
    async fn t69(&self, t41: &u32) -> u32 {
        self.0.wait(69).await;
        69_u32.wrapping_add(*t41)
    }
    async fn t70(&self, t51: &u32, t69: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t51).wrapping_add(*t69)
    }
    async fn t71(&self) -> u32 {
        self.0.wait(71).await;
        71_u32
    }
    async fn t72(&self, t35: &u32, t59: &u32, t67: &u32) -> u32 {
        self.0.wait(72).await;
        72_u32.wrapping_add(*t35).wrapping_add(*t59).wrapping_add(*t67)
    }
    async fn t73(&self, t48: &u32, t70: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t48).wrapping_add(*t70)
    }
    async fn t74(&self, t47: &u32, t66: &u32, t72: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t47).wrapping_add(*t66).wrapping_add(*t72)
    }
    async fn t75(&self, t37: &u32, t42: &u32, t43: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t37).wrapping_add(*t42).wrapping_add(*t43)
    }
    async fn t76(&self, t69: &u32, t72: &u32, t75: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t69).wrapping_add(*t72).wrapping_add(*t75)
    }
    async fn t77(&self, t64: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t64)
    }
    async fn t78(&self) -> u32 {
        self.0.wait(78).await;
        78_u32
    }
    async fn t79(&self, t51: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t51)
    }
    async fn t80(&self, t44: &u32, t66: &u32) -> u32 {
        self.0.wait(80).await;
        80_u32.wrapping_add(*t44).wrapping_add(*t66)
    }
    async fn t81(&self, t44: &u32, t48: &u32, t58: &u32) -> u32 {
        self.0.wait(81).await;
        81_u32.wrapping_add(*t44).wrapping_add(*t48).wrapping_add(*t58)
    }
    async fn t82(&self, t75: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t75)
    }
    async fn t83(&self, t63: &u32, t70: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t63).wrapping_add(*t70)
    }
    async fn t84(&self, t49: &u32, t55: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t49).wrapping_add(*t55)
    }
    async fn t85(&self, t77: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t77)
    }
    async fn t86(&self, t68: &u32, t73: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t68).wrapping_add(*t73)
    }
    async fn t87(&self, t70: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t70)
    }
    async fn t88(&self, t49: &u32, t77: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t49).wrapping_add(*t77)
    }
    async fn t89(&self, t82: &u32) -> u32 {
        self.0.wait(89).await;
        89_u32.wrapping_add(*t82)
    }
    async fn t90(&self, t64: &u32, t85: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t64).wrapping_add(*t85)
    }
    async fn t91(&self, t85: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t85)
    }
    async fn t92(&self, t64: &u32, t90: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t64).wrapping_add(*t90)
    }
    async fn t93(&self, t66: &u32, t81: &u32, t83: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t66).wrapping_add(*t81).wrapping_add(*t83)
    }
    async fn t94(&self, t69: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t69)
    }
    async fn t95(&self, t66: &u32, t73: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t66).wrapping_add(*t73)
    }
    async fn t96(&self, t59: &u32, t73: &u32, t85: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t59).wrapping_add(*t73).wrapping_add(*t85)
    }
    async fn t97(&self) -> u32 {
        self.0.wait(97).await;
        97_u32
    }
    async fn t98(&self, t62: &u32, t70: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t62).wrapping_add(*t70)
    }
    async fn t99(&self, t62: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t62).wrapping_add(*t96)
    }
    async fn t100(&self, t13: &u32, t15: &u32, t23: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t13).wrapping_add(*t15).wrapping_add(*t23)
    }
    async fn t101(&self, t27: &u32, t38: &u32, t39: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t27).wrapping_add(*t38).wrapping_add(*t39)
    }
    async fn t102(&self, t50: &u32, t53: &u32, t54: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t50).wrapping_add(*t53).wrapping_add(*t54)
    }
    async fn t103(&self, t56: &u32, t60: &u32, t61: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t60).wrapping_add(*t61)
    }
    async fn t104(&self, t65: &u32, t71: &u32, t74: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t65).wrapping_add(*t71).wrapping_add(*t74)
    }
    async fn t105(&self, t76: &u32, t78: &u32, t79: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t76).wrapping_add(*t78).wrapping_add(*t79)
    }
    async fn t106(&self, t80: &u32, t84: &u32, t86: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t80).wrapping_add(*t84).wrapping_add(*t86)
    }
    async fn t107(&self, t87: &u32, t88: &u32, t89: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t87).wrapping_add(*t88).wrapping_add(*t89)
    }
    async fn t108(&self, t91: &u32, t92: &u32, t93: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t91).wrapping_add(*t92).wrapping_add(*t93)
    }
    async fn t109(&self, t94: &u32, t95: &u32, t97: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t94).wrapping_add(*t95).wrapping_add(*t97)
    }
    async fn t110(&self, t98: &u32, t99: &u32, t100: &u32) -> u32 {
        self.0.wait(110).await;
        110_u32.wrapping_add(*t98).wrapping_add(*t99).wrapping_add(*t100)
    }
    async fn t111(&self, t101: &u32, t102: &u32, t103: &u32) -> u32 {
        self.0.wait(111).await;
        111_u32.wrapping_add(*t101).wrapping_add(*t102).wrapping_add(*t103)
    }
    async fn t112(&self, t104: &u32, t105: &u32, t106: &u32) -> u32 {
        self.0.wait(112).await;
        112_u32.wrapping_add(*t104).wrapping_add(*t105).wrapping_add(*t106)
    }
    async fn t113(&self, t107: &u32, t108: &u32, t109: &u32) -> u32 {
        self.0.wait(113).await;
        113_u32.wrapping_add(*t107).wrapping_add(*t108).wrapping_add(*t109)
    }
    async fn t114(&self, t110: &u32, t111: &u32, t112: &u32) -> u32 {
        self.0.wait(114).await;
        114_u32.wrapping_add(*t110).wrapping_add(*t111).wrapping_add(*t112)
    }
    async fn t115(&self, t113: &u32, t114: &u32) -> u32 {
        self.0.wait(115).await;
        115_u32.wrapping_add(*t113).wrapping_add(*t114)
    }
}

impl<W: Wait> Plan for Run116<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t115()
    }
}

impl<W: Wait> Table for Run116<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(116).t115()
    }
}

/// The same, layer by layer: 15 layers, 23 tasks in the widest.
pub(super) struct Layers116<W>(pub(super) W);

impl<W: Wait> Layers116<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t1: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t1)
    }
    async fn t3(&self, t0: &u32, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0).wrapping_add(*t1)
    }
    async fn t4(&self, t0: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t0)
    }
    async fn t5(&self, t2: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t2)
    }
    async fn t6(&self) -> u32 {
        self.0.wait(6).await;
        6_u32
    }
    async fn t7(&self) -> u32 {
        self.0.wait(7).await;
        7_u32
    }
    async fn t8(&self) -> u32 {
        self.0.wait(8).await;
        8_u32
    }
    async fn t9(&self, t4: &u32, t6: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t4).wrapping_add(*t6)
    }
    async fn t10(&self, t5: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t5)
    }
    async fn t11(&self, t5: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t5)
    }
    async fn t12(&self, t0: &u32, t4: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t0).wrapping_add(*t4)
    }
    async fn t13(&self, t3: &u32, t9: &u32, t11: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t3).wrapping_add(*t9).wrapping_add(*t11)
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t2: &u32, t12: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t2).wrapping_add(*t12)
    }
    async fn t16(&self, t1: &u32, t7: &u32, t9: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t1).wrapping_add(*t7).wrapping_add(*t9)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t1: &u32, t5: &u32, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t1).wrapping_add(*t5).wrapping_add(*t9)
    }
    async fn t19(&self) -> u32 {
        self.0.wait(19).await;
        19_u32
    }
    async fn t20(&self, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t14)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t8: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t8).wrapping_add(*t21)
    }
    async fn t23(&self, t1: &u32, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t1).wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t24(&self, t5: &u32, t10: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t5).wrapping_add(*t10)
    }
    async fn t25(&self, t9: &u32, t21: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t9).wrapping_add(*t21)
    }
    async fn t26(&self) -> u32 {
        self.0.wait(26).await;
        26_u32
    }
    async fn t27(&self, t2: &u32, t20: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t2).wrapping_add(*t20)
    }
    async fn t28(&self, t7: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t7).wrapping_add(*t26)
    }
    async fn t29(&self) -> u32 {
        self.0.wait(29).await;
        29_u32
    }
    async fn t30(&self, t28: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t28)
    }
    async fn t31(&self, t18: &u32, t28: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t18).wrapping_add(*t28)
    }
    async fn t32(&self, t4: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t4)
    }
    async fn t33(&self, t22: &u32, t30: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t22).wrapping_add(*t30)
    }
    async fn t34(&self, t29: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t29)
    }
    async fn t35(&self) -> u32 {
        self.0.wait(35).await;
        35_u32
    }
    async fn t36(&self, t26: &u32, t32: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26).wrapping_add(*t32)
    }
    async fn t37(&self, t5: &u32, t14: &u32, t26: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t5).wrapping_add(*t14).wrapping_add(*t26)
    }
    async fn t38(&self, t14: &u32, t16: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t14).wrapping_add(*t16)
    }
    async fn t39(&self, t0: &u32, t3: &u32, t33: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t0).wrapping_add(*t3).wrapping_add(*t33)
    }
    async fn t40(&self, t10: &u32, t21: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t10).wrapping_add(*t21)
    }
    async fn t41(&self, t31: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t31)
    }
    async fn t42(&self, t29: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t29)
    }
    async fn t43(&self, t25: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t25)
    }
    async fn t44(&self, t7: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t7)
    }
    async fn t45(&self) -> u32 {
        self.0.wait(45).await;
        45_u32
    }
    async fn t46(&self) -> u32 {
        self.0.wait(46).await;
        46_u32
    }
    async fn t47(&self) -> u32 {
        self.0.wait(47).await;
        47_u32
    }
    async fn t48(&self) -> u32 {
        self.0.wait(48).await;
        48_u32
    }
    async fn t49(&self) -> u32 {
        self.0.wait(49).await;
        49_u32
    }
    async fn t50(&self, t37: &u32, t45: &u32) -> u32 {
        self.0.wait(50).await;
        50_u32.wrapping_add(*t37).wrapping_add(*t45)
    }
    async fn t51(&self, t17: &u32, t20: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t17).wrapping_add(*t20)
    }
    async fn t52(&self, t29: &u32, t37: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t29).wrapping_add(*t37)
    }
    async fn t53(&self, t45: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t45)
    }
    async fn t54(&self, t24: &u32, t36: &u32, t46: &u32) -> u32 {
        self.0.wait(54).await;
        54_u32.wrapping_add(*t24).wrapping_add(*t36).wrapping_add(*t46)
    }
    async fn t55(&self) -> u32 {
        self.0.wait(55).await;
        55_u32
    }
    async fn t56(&self, t40: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t40)
    }
    async fn t57(&self, t20: &u32, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t20).wrapping_add(*t47).wrapping_add(*t48)
    }
    async fn t58(&self, t29: &u32, t32: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t29).wrapping_add(*t32)
    }
    async fn t59(&self) -> u32 {
        self.0.wait(59).await;
        59_u32
    }
    async fn t60(&self, t21: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t21)
    }
    async fn t61(&self, t36: &u32, t55: &u32, t57: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t36).wrapping_add(*t55).wrapping_add(*t57)
    }
    async fn t62(&self, t51: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t51)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t26: &u32, t28: &u32, t35: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t26).wrapping_add(*t28).wrapping_add(*t35)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self) -> u32 {
        self.0.wait(66).await;
        66_u32
    }
    async fn t67(&self, t34: &u32, t52: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t34).wrapping_add(*t52)
    }
    async fn t68(&self, t30: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t30)
    }
    async fn t69(&self, t41: &u32) -> u32 {
        self.0.wait(69).await;
        69_u32.wrapping_add(*t41)
    }
    async fn t70(&self, t51: &u32, t69: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t51).wrapping_add(*t69)
    }
    async fn t71(&self) -> u32 {
        self.0.wait(71).await;
        71_u32
    }
    async fn t72(&self, t35: &u32, t59: &u32, t67: &u32) -> u32 {
        self.0.wait(72).await;
        72_u32.wrapping_add(*t35).wrapping_add(*t59).wrapping_add(*t67)
    }
    async fn t73(&self, t48: &u32, t70: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t48).wrapping_add(*t70)
    }
    async fn t74(&self, t47: &u32, t66: &u32, t72: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t47).wrapping_add(*t66).wrapping_add(*t72)
    }
    async fn t75(&self, t37: &u32, t42: &u32, t43: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t37).wrapping_add(*t42).wrapping_add(*t43)
    }
    async fn t76(&self, t69: &u32, t72: &u32, t75: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t69).wrapping_add(*t72).wrapping_add(*t75)
    }
    async fn t77(&self, t64: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t64)
    }
    async fn t78(&self) -> u32 {
        self.0.wait(78).await;
        78_u32
    }
    async fn t79(&self, t51: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t51)
    }
    async fn t80(&self, t44: &u32, t66: &u32) -> u32 {
        self.0.wait(80).await;
        80_u32.wrapping_add(*t44).wrapping_add(*t66)
    }
    async fn t81(&self, t44: &u32, t48: &u32, t58: &u32) -> u32 {
        self.0.wait(81).await;
        81_u32.wrapping_add(*t44).wrapping_add(*t48).wrapping_add(*t58)
    }
    async fn t82(&self, t75: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t75)
    }
    async fn t83(&self, t63: &u32, t70: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t63).wrapping_add(*t70)
    }
    async fn t84(&self, t49: &u32, t55: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t49).wrapping_add(*t55)
    }
    async fn t85(&self, t77: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t77)
    }
    async fn t86(&self, t68: &u32, t73: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t68).wrapping_add(*t73)
    }
    async fn t87(&self, t70: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t70)
    }
    async fn t88(&self, t49: &u32, t77: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t49).wrapping_add(*t77)
    }
    async fn t89(&self, t82: &u32) -> u32 {
        self.0.wait(89).await;
        89_u32.wrapping_add(*t82)
    }
    async fn t90(&self, t64: &u32, t85: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t64).wrapping_add(*t85)
    }
    async fn t91(&self, t85: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t85)
    }
    async fn t92(&self, t64: &u32, t90: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t64).wrapping_add(*t90)
    }
    async fn t93(&self, t66: &u32, t81: &u32, t83: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t66).wrapping_add(*t81).wrapping_add(*t83)
    }
    async fn t94(&self, t69: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t69)
    }
    async fn t95(&self, t66: &u32, t73: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t66).wrapping_add(*t73)
    }
    async fn t96(&self, t59: &u32, t73: &u32, t85: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t59).wrapping_add(*t73).wrapping_add(*t85)
    }
    async fn t97(&self) -> u32 {
        self.0.wait(97).await;
        97_u32
    }
    async fn t98(&self, t62: &u32, t70: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t62).wrapping_add(*t70)
    }
    async fn t99(&self, t62: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t62).wrapping_add(*t96)
    }
    async fn t100(&self, t13: &u32, t15: &u32, t23: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t13).wrapping_add(*t15).wrapping_add(*t23)
    }
    async fn t101(&self, t27: &u32, t38: &u32, t39: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t27).wrapping_add(*t38).wrapping_add(*t39)
    }
    async fn t102(&self, t50: &u32, t53: &u32, t54: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t50).wrapping_add(*t53).wrapping_add(*t54)
    }
    async fn t103(&self, t56: &u32, t60: &u32, t61: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t60).wrapping_add(*t61)
    }
    async fn t104(&self, t65: &u32, t71: &u32, t74: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t65).wrapping_add(*t71).wrapping_add(*t74)
    }
    async fn t105(&self, t76: &u32, t78: &u32, t79: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t76).wrapping_add(*t78).wrapping_add(*t79)
    }
    async fn t106(&self, t80: &u32, t84: &u32, t86: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t80).wrapping_add(*t84).wrapping_add(*t86)
    }
    async fn t107(&self, t87: &u32, t88: &u32, t89: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t87).wrapping_add(*t88).wrapping_add(*t89)
    }
    async fn t108(&self, t91: &u32, t92: &u32, t93: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t91).wrapping_add(*t92).wrapping_add(*t93)
    }
    async fn t109(&self, t94: &u32, t95: &u32, t97: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t94).wrapping_add(*t95).wrapping_add(*t97)
    }
    async fn t110(&self, t98: &u32, t99: &u32, t100: &u32) -> u32 {
        self.0.wait(110).await;
        110_u32.wrapping_add(*t98).wrapping_add(*t99).wrapping_add(*t100)
    }
    async fn t111(&self, t101: &u32, t102: &u32, t103: &u32) -> u32 {
        self.0.wait(111).await;
        111_u32.wrapping_add(*t101).wrapping_add(*t102).wrapping_add(*t103)
    }
    async fn t112(&self, t104: &u32, t105: &u32, t106: &u32) -> u32 {
        self.0.wait(112).await;
        112_u32.wrapping_add(*t104).wrapping_add(*t105).wrapping_add(*t106)
    }
    async fn t113(&self, t107: &u32, t108: &u32, t109: &u32) -> u32 {
        self.0.wait(113).await;
        113_u32.wrapping_add(*t107).wrapping_add(*t108).wrapping_add(*t109)
    }
    async fn t114(&self, t110: &u32, t111: &u32, t112: &u32) -> u32 {
        self.0.wait(114).await;
        114_u32.wrapping_add(*t110).wrapping_add(*t111).wrapping_add(*t112)
    }
    async fn t115(&self, t113: &u32, t114: &u32) -> u32 {
        self.0.wait(115).await;
        115_u32.wrapping_add(*t113).wrapping_add(*t114)
    }
}

impl<W: Wait> Plan for Layers116<W> {
    async fn run(&self) -> u32 {
        let (v0, v6, v7, v8, v14, v17, v19, v21, v26, v29, v35, v45, v46, v47, v48, v49, v55, v59, v63, v66, v71, v78, v97) = join!(self.t0(), self.t6(), self.t7(), self.t8(), self.t14(), self.t17(), self.t19(), self.t21(), self.t26(), self.t29(), self.t35(), self.t45(), self.t46(), self.t47(), self.t48(), self.t49(), self.t55(), self.t59(), self.t63(), self.t66(), self.t71(), self.t78(), self.t97());
        let (v1, v4, v20, v22, v28, v34, v42, v44, v53, v60, v84) = join!(self.t1(&v0), self.t4(&v0), self.t20(&v14), self.t22(&v8, &v21), self.t28(&v7, &v26), self.t34(&v29), self.t42(&v29), self.t44(&v7), self.t53(&v45), self.t60(&v21), self.t84(&v49, &v55));
        let (v2, v3, v9, v12, v23, v30, v32, v51, v57, v64, v80) = join!(self.t2(&v1), self.t3(&v0, &v1), self.t9(&v4, &v6), self.t12(&v0, &v4), self.t23(&v1, &v19, &v20), self.t30(&v28), self.t32(&v4), self.t51(&v17, &v20), self.t57(&v20, &v47, &v48), self.t64(&v26, &v28, &v35), self.t80(&v44, &v66));
        let (v5, v15, v16, v25, v27, v33, v36, v58, v62, v68, v77, v79) = join!(self.t5(&v2), self.t15(&v2, &v12), self.t16(&v1, &v7, &v9), self.t25(&v9, &v21), self.t27(&v2, &v20), self.t33(&v22, &v30), self.t36(&v26, &v32), self.t58(&v29, &v32), self.t62(&v51), self.t68(&v30), self.t77(&v64), self.t79(&v51));
        let (v10, v11, v18, v37, v38, v39, v43, v61, v65, v81, v85, v88) = join!(self.t10(&v5), self.t11(&v5), self.t18(&v1, &v5, &v9), self.t37(&v5, &v14, &v26), self.t38(&v14, &v16), self.t39(&v0, &v3, &v33), self.t43(&v25), self.t61(&v36, &v55, &v57), self.t65(&v62), self.t81(&v44, &v48, &v58), self.t85(&v77), self.t88(&v49, &v77));
        let (v13, v24, v31, v40, v50, v52, v75, v90, v91, v101) = join!(self.t13(&v3, &v9, &v11), self.t24(&v5, &v10), self.t31(&v18, &v28), self.t40(&v10, &v21), self.t50(&v37, &v45), self.t52(&v29, &v37), self.t75(&v37, &v42, &v43), self.t90(&v64, &v85), self.t91(&v85), self.t101(&v27, &v38, &v39));
        let (v41, v54, v56, v67, v82, v92, v100) = join!(self.t41(&v31), self.t54(&v24, &v36, &v46), self.t56(&v40), self.t67(&v34, &v52), self.t82(&v75), self.t92(&v64, &v90), self.t100(&v13, &v15, &v23));
        let (v69, v72, v89, v102, v103) = join!(self.t69(&v41), self.t72(&v35, &v59, &v67), self.t89(&v82), self.t102(&v50, &v53, &v54), self.t103(&v56, &v60, &v61));
        let (v70, v74, v76, v94, v111) = join!(self.t70(&v51, &v69), self.t74(&v47, &v66, &v72), self.t76(&v69, &v72, &v75), self.t94(&v69), self.t111(&v101, &v102, &v103));
        let (v73, v83, v87, v98, v104, v105) = join!(self.t73(&v48, &v70), self.t83(&v63, &v70), self.t87(&v70), self.t98(&v62, &v70), self.t104(&v65, &v71, &v74), self.t105(&v76, &v78, &v79));
        let (v86, v93, v95, v96, v107) = join!(self.t86(&v68, &v73), self.t93(&v66, &v81, &v83), self.t95(&v66, &v73), self.t96(&v59, &v73, &v85), self.t107(&v87, &v88, &v89));
        let (v99, v106, v108, v109) = join!(self.t99(&v62, &v96), self.t106(&v80, &v84, &v86), self.t108(&v91, &v92, &v93), self.t109(&v94, &v95, &v97));
        let (v110, v112, v113) = join!(self.t110(&v98, &v99, &v100), self.t112(&v104, &v105, &v106), self.t113(&v107, &v108, &v109));
        let v114 = self.t114(&v110, &v111, &v112).await;
        self.t115(&v113, &v114).await
    }
}
