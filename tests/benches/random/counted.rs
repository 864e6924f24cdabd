//! The measured graphs. Written by `cargo run -p dagio-tests --bin graphs`; a test holds that this is what it writes.

#![expect(clippy::similar_names, reason = "tasks have numbers")]

use futures_util::join;

use super::{Plan, Table, Wait};

/// Tasks 16, edges 23, width 4.
pub(super) struct Dag16<W>(pub(super) W);

#[dagio::dag(compile = 0)]
impl<W: Wait> Dag16<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t0: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t0)
    }
    async fn t3(&self, t2: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t2)
    }
    async fn t4(&self, t1: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t1)
    }
    async fn t5(&self, t3: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t3)
    }
    async fn t6(&self, t3: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t3)
    }
    async fn t7(&self, t3: &u32, t4: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t3).wrapping_add(*t4).wrapping_add(*t6)
    }
    async fn t8(&self, t4: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t4)
    }
    async fn t9(&self, t5: &u32, t8: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t5).wrapping_add(*t8)
    }
    async fn t10(&self, t6: &u32, t8: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t6).wrapping_add(*t8)
    }
    async fn t11(&self, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t9)
    }
    async fn t12(&self, t7: &u32, t8: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t7).wrapping_add(*t8)
    }
    async fn t13(&self, t8: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t8)
    }
    async fn t14(&self, t10: &u32, t11: &u32, t12: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t10).wrapping_add(*t11).wrapping_add(*t12)
    }
    async fn t15(&self, t13: &u32, t14: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t13).wrapping_add(*t14)
    }
}

impl<W: Wait> Plan for Dag16<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t15()
    }
}

impl<W: Wait> Table for Dag16<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(16).t15()
    }
}

/// The same, layer by layer: 8 layers, 4 tasks in the widest.
pub(super) struct Layers16<W>(pub(super) W);

impl<W: Wait> Layers16<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self, t0: &u32) -> u32 {
        self.0.wait(2).await;
        2_u32.wrapping_add(*t0)
    }
    async fn t3(&self, t2: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t2)
    }
    async fn t4(&self, t1: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t1)
    }
    async fn t5(&self, t3: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t3)
    }
    async fn t6(&self, t3: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t3)
    }
    async fn t7(&self, t3: &u32, t4: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t3).wrapping_add(*t4).wrapping_add(*t6)
    }
    async fn t8(&self, t4: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t4)
    }
    async fn t9(&self, t5: &u32, t8: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t5).wrapping_add(*t8)
    }
    async fn t10(&self, t6: &u32, t8: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t6).wrapping_add(*t8)
    }
    async fn t11(&self, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t9)
    }
    async fn t12(&self, t7: &u32, t8: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t7).wrapping_add(*t8)
    }
    async fn t13(&self, t8: &u32) -> u32 {
        self.0.wait(13).await;
        13_u32.wrapping_add(*t8)
    }
    async fn t14(&self, t10: &u32, t11: &u32, t12: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t10).wrapping_add(*t11).wrapping_add(*t12)
    }
    async fn t15(&self, t13: &u32, t14: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t13).wrapping_add(*t14)
    }
}

impl<W: Wait> Plan for Layers16<W> {
    async fn run(&self) -> u32 {
        let v0 = self.t0().await;
        let (v1, v2) = join!(self.t1(&v0), self.t2(&v0));
        let (v3, v4) = join!(self.t3(&v2), self.t4(&v1));
        let (v5, v6, v8) = join!(self.t5(&v3), self.t6(&v3), self.t8(&v4));
        let (v7, v9, v10, v13) = join!(self.t7(&v3, &v4, &v6), self.t9(&v5, &v8), self.t10(&v6, &v8), self.t13(&v8));
        let (v11, v12) = join!(self.t11(&v9), self.t12(&v7, &v8));
        let v14 = self.t14(&v10, &v11, &v12).await;
        self.t15(&v13, &v14).await
    }
}

/// Tasks 50, edges 78, width 12.
pub(super) struct Dag50<W>(pub(super) W);

#[dagio::dag(compile = 0)]
impl<W: Wait> Dag50<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self) -> u32 {
        self.0.wait(1).await;
        1_u32
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t0: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0)
    }
    async fn t4(&self, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t3)
    }
    async fn t5(&self) -> u32 {
        self.0.wait(5).await;
        5_u32
    }
    async fn t6(&self, t0: &u32, t1: &u32, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t0).wrapping_add(*t1).wrapping_add(*t2)
    }
    async fn t7(&self, t0: &u32, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t0).wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t1: &u32, t6: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t1).wrapping_add(*t6)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t2: &u32, t8: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t2).wrapping_add(*t8)
    }
    async fn t11(&self, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t9)
    }
    async fn t12(&self, t5: &u32, t8: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t5).wrapping_add(*t8)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t10: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t10)
    }
    async fn t16(&self, t13: &u32, t15: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t13).wrapping_add(*t15)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t16)
    }
    async fn t19(&self, t12: &u32, t16: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t12).wrapping_add(*t16)
    }
    async fn t20(&self, t13: &u32, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t13).wrapping_add(*t14)
    }
    async fn t21(&self, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t22(&self, t17: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t17)
    }
    async fn t23(&self, t17: &u32, t19: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t19)
    }
    async fn t24(&self, t16: &u32, t19: &u32, t22: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t16).wrapping_add(*t19).wrapping_add(*t22)
    }
    async fn t25(&self, t18: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t18)
    }
    async fn t26(&self, t18: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t18)
    }
    async fn t27(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t28(&self, t20: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t20).wrapping_add(*t26)
    }
    async fn t29(&self, t21: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t21).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t30(&self, t22: &u32, t25: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t22).wrapping_add(*t25)
    }
    async fn t31(&self, t29: &u32, t30: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t29).wrapping_add(*t30)
    }
    async fn t32(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t33(&self, t25: &u32, t31: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t25).wrapping_add(*t31)
    }
    async fn t34(&self) -> u32 {
        self.0.wait(34).await;
        34_u32
    }
    async fn t35(&self, t30: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t30).wrapping_add(*t32)
    }
    async fn t36(&self, t29: &u32, t35: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t29).wrapping_add(*t35)
    }
    async fn t37(&self) -> u32 {
        self.0.wait(37).await;
        37_u32
    }
    async fn t38(&self, t35: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t35)
    }
    async fn t39(&self) -> u32 {
        self.0.wait(39).await;
        39_u32
    }
    async fn t40(&self, t32: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t32)
    }
    async fn t41(&self, t33: &u32, t36: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t33).wrapping_add(*t36)
    }
    async fn t42(&self, t35: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t35)
    }
    async fn t43(&self, t36: &u32, t37: &u32, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t36).wrapping_add(*t37).wrapping_add(*t40)
    }
    async fn t44(&self, t40: &u32, t43: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t40).wrapping_add(*t43)
    }
    async fn t45(&self, t4: &u32, t7: &u32, t11: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t4).wrapping_add(*t7).wrapping_add(*t11)
    }
    async fn t46(&self, t28: &u32, t34: &u32, t38: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t28).wrapping_add(*t34).wrapping_add(*t38)
    }
    async fn t47(&self, t39: &u32, t41: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t39).wrapping_add(*t41).wrapping_add(*t42)
    }
    async fn t48(&self, t44: &u32, t45: &u32, t46: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t44).wrapping_add(*t45).wrapping_add(*t46)
    }
    async fn t49(&self, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t47).wrapping_add(*t48)
    }
}

impl<W: Wait> Plan for Dag50<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t49()
    }
}

impl<W: Wait> Table for Dag50<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(50).t49()
    }
}

pub(super) struct Run50<W>(pub(super) W);

#[dagio::dag(compile = 0, wake = "run")]
impl<W: Wait> Run50<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self) -> u32 {
        self.0.wait(1).await;
        1_u32
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t0: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0)
    }
    async fn t4(&self, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t3)
    }
    async fn t5(&self) -> u32 {
        self.0.wait(5).await;
        5_u32
    }
    async fn t6(&self, t0: &u32, t1: &u32, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t0).wrapping_add(*t1).wrapping_add(*t2)
    }
    async fn t7(&self, t0: &u32, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t0).wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t1: &u32, t6: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t1).wrapping_add(*t6)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t2: &u32, t8: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t2).wrapping_add(*t8)
    }
    async fn t11(&self, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t9)
    }
    async fn t12(&self, t5: &u32, t8: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t5).wrapping_add(*t8)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t10: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t10)
    }
    async fn t16(&self, t13: &u32, t15: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t13).wrapping_add(*t15)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t16)
    }
    async fn t19(&self, t12: &u32, t16: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t12).wrapping_add(*t16)
    }
    async fn t20(&self, t13: &u32, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t13).wrapping_add(*t14)
    }
    async fn t21(&self, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t22(&self, t17: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t17)
    }
    async fn t23(&self, t17: &u32, t19: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t19)
    }
    async fn t24(&self, t16: &u32, t19: &u32, t22: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t16).wrapping_add(*t19).wrapping_add(*t22)
    }
    async fn t25(&self, t18: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t18)
    }
    async fn t26(&self, t18: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t18)
    }
    async fn t27(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t28(&self, t20: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t20).wrapping_add(*t26)
    }
    async fn t29(&self, t21: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t21).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t30(&self, t22: &u32, t25: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t22).wrapping_add(*t25)
    }
    async fn t31(&self, t29: &u32, t30: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t29).wrapping_add(*t30)
    }
    async fn t32(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t33(&self, t25: &u32, t31: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t25).wrapping_add(*t31)
    }
    async fn t34(&self) -> u32 {
        self.0.wait(34).await;
        34_u32
    }
    async fn t35(&self, t30: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t30).wrapping_add(*t32)
    }
    async fn t36(&self, t29: &u32, t35: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t29).wrapping_add(*t35)
    }
    async fn t37(&self) -> u32 {
        self.0.wait(37).await;
        37_u32
    }
    async fn t38(&self, t35: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t35)
    }
    async fn t39(&self) -> u32 {
        self.0.wait(39).await;
        39_u32
    }
    async fn t40(&self, t32: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t32)
    }
    async fn t41(&self, t33: &u32, t36: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t33).wrapping_add(*t36)
    }
    async fn t42(&self, t35: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t35)
    }
    async fn t43(&self, t36: &u32, t37: &u32, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t36).wrapping_add(*t37).wrapping_add(*t40)
    }
    async fn t44(&self, t40: &u32, t43: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t40).wrapping_add(*t43)
    }
    async fn t45(&self, t4: &u32, t7: &u32, t11: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t4).wrapping_add(*t7).wrapping_add(*t11)
    }
    async fn t46(&self, t28: &u32, t34: &u32, t38: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t28).wrapping_add(*t34).wrapping_add(*t38)
    }
    async fn t47(&self, t39: &u32, t41: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t39).wrapping_add(*t41).wrapping_add(*t42)
    }
    async fn t48(&self, t44: &u32, t45: &u32, t46: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t44).wrapping_add(*t45).wrapping_add(*t46)
    }
    async fn t49(&self, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t47).wrapping_add(*t48)
    }
}

impl<W: Wait> Plan for Run50<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t49()
    }
}

impl<W: Wait> Table for Run50<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(50).t49()
    }
}

/// The same, layer by layer: 16 layers, 10 tasks in the widest.
pub(super) struct Layers50<W>(pub(super) W);

impl<W: Wait> Layers50<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self) -> u32 {
        self.0.wait(1).await;
        1_u32
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t0: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t0)
    }
    async fn t4(&self, t3: &u32) -> u32 {
        self.0.wait(4).await;
        4_u32.wrapping_add(*t3)
    }
    async fn t5(&self) -> u32 {
        self.0.wait(5).await;
        5_u32
    }
    async fn t6(&self, t0: &u32, t1: &u32, t2: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t0).wrapping_add(*t1).wrapping_add(*t2)
    }
    async fn t7(&self, t0: &u32, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t0).wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t1: &u32, t6: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t1).wrapping_add(*t6)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t2: &u32, t8: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t2).wrapping_add(*t8)
    }
    async fn t11(&self, t9: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t9)
    }
    async fn t12(&self, t5: &u32, t8: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t5).wrapping_add(*t8)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self) -> u32 {
        self.0.wait(14).await;
        14_u32
    }
    async fn t15(&self, t10: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t10)
    }
    async fn t16(&self, t13: &u32, t15: &u32) -> u32 {
        self.0.wait(16).await;
        16_u32.wrapping_add(*t13).wrapping_add(*t15)
    }
    async fn t17(&self) -> u32 {
        self.0.wait(17).await;
        17_u32
    }
    async fn t18(&self, t16: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t16)
    }
    async fn t19(&self, t12: &u32, t16: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t12).wrapping_add(*t16)
    }
    async fn t20(&self, t13: &u32, t14: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t13).wrapping_add(*t14)
    }
    async fn t21(&self, t19: &u32, t20: &u32) -> u32 {
        self.0.wait(21).await;
        21_u32.wrapping_add(*t19).wrapping_add(*t20)
    }
    async fn t22(&self, t17: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t17)
    }
    async fn t23(&self, t17: &u32, t19: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t19)
    }
    async fn t24(&self, t16: &u32, t19: &u32, t22: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t16).wrapping_add(*t19).wrapping_add(*t22)
    }
    async fn t25(&self, t18: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t18)
    }
    async fn t26(&self, t18: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t18)
    }
    async fn t27(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t28(&self, t20: &u32, t26: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t20).wrapping_add(*t26)
    }
    async fn t29(&self, t21: &u32, t22: &u32, t23: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t21).wrapping_add(*t22).wrapping_add(*t23)
    }
    async fn t30(&self, t22: &u32, t25: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t22).wrapping_add(*t25)
    }
    async fn t31(&self, t29: &u32, t30: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t29).wrapping_add(*t30)
    }
    async fn t32(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t33(&self, t25: &u32, t31: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t25).wrapping_add(*t31)
    }
    async fn t34(&self) -> u32 {
        self.0.wait(34).await;
        34_u32
    }
    async fn t35(&self, t30: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t30).wrapping_add(*t32)
    }
    async fn t36(&self, t29: &u32, t35: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t29).wrapping_add(*t35)
    }
    async fn t37(&self) -> u32 {
        self.0.wait(37).await;
        37_u32
    }
    async fn t38(&self, t35: &u32) -> u32 {
        self.0.wait(38).await;
        38_u32.wrapping_add(*t35)
    }
    async fn t39(&self) -> u32 {
        self.0.wait(39).await;
        39_u32
    }
    async fn t40(&self, t32: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t32)
    }
    async fn t41(&self, t33: &u32, t36: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t33).wrapping_add(*t36)
    }
    async fn t42(&self, t35: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t35)
    }
    async fn t43(&self, t36: &u32, t37: &u32, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t36).wrapping_add(*t37).wrapping_add(*t40)
    }
    async fn t44(&self, t40: &u32, t43: &u32) -> u32 {
        self.0.wait(44).await;
        44_u32.wrapping_add(*t40).wrapping_add(*t43)
    }
    async fn t45(&self, t4: &u32, t7: &u32, t11: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t4).wrapping_add(*t7).wrapping_add(*t11)
    }
    async fn t46(&self, t28: &u32, t34: &u32, t38: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t28).wrapping_add(*t34).wrapping_add(*t38)
    }
    async fn t47(&self, t39: &u32, t41: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t39).wrapping_add(*t41).wrapping_add(*t42)
    }
    async fn t48(&self, t44: &u32, t45: &u32, t46: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t44).wrapping_add(*t45).wrapping_add(*t46)
    }
    async fn t49(&self, t47: &u32, t48: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t47).wrapping_add(*t48)
    }
}

impl<W: Wait> Plan for Layers50<W> {
    async fn run(&self) -> u32 {
        let (v0, v1, v2, v5, v13, v14, v17, v34, v37, v39) = join!(self.t0(), self.t1(), self.t2(), self.t5(), self.t13(), self.t14(), self.t17(), self.t34(), self.t37(), self.t39());
        let (v3, v6, v20, v22) = join!(self.t3(&v0), self.t6(&v0, &v1, &v2), self.t20(&v13, &v14), self.t22(&v17));
        let (v4, v7, v8, v9) = join!(self.t4(&v3), self.t7(&v0, &v5, &v6), self.t8(&v1, &v6), self.t9(&v2, &v3));
        let (v10, v11, v12) = join!(self.t10(&v2, &v8), self.t11(&v9), self.t12(&v5, &v8));
        let (v15, v45) = join!(self.t15(&v10), self.t45(&v4, &v7, &v11));
        let v16 = self.t16(&v13, &v15).await;
        let (v18, v19) = join!(self.t18(&v16), self.t19(&v12, &v16));
        let (v21, v23, v24, v25, v26) = join!(self.t21(&v19, &v20), self.t23(&v17, &v19), self.t24(&v16, &v19, &v22), self.t25(&v18), self.t26(&v18));
        let (v27, v28, v29, v30) = join!(self.t27(&v25, &v26), self.t28(&v20, &v26), self.t29(&v21, &v22, &v23), self.t30(&v22, &v25));
        let (v31, v32) = join!(self.t31(&v29, &v30), self.t32(&v24, &v27));
        let (v33, v35, v40) = join!(self.t33(&v25, &v31), self.t35(&v30, &v32), self.t40(&v32));
        let (v36, v38, v42) = join!(self.t36(&v29, &v35), self.t38(&v35), self.t42(&v35));
        let (v41, v43, v46) = join!(self.t41(&v33, &v36), self.t43(&v36, &v37, &v40), self.t46(&v28, &v34, &v38));
        let (v44, v47) = join!(self.t44(&v40, &v43), self.t47(&v39, &v41, &v42));
        let v48 = self.t48(&v44, &v45, &v46).await;
        self.t49(&v47, &v48).await
    }
}

/// Tasks 110, edges 183, width 24.
pub(super) struct Dag110<W>(pub(super) W);

#[dagio::dag(compile = 0)]
impl<W: Wait> Dag110<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t1)
    }
    async fn t4(&self) -> u32 {
        self.0.wait(4).await;
        4_u32
    }
    async fn t5(&self, t1: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t1)
    }
    async fn t6(&self, t1: &u32, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t1).wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t7(&self, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t2: &u32, t4: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t2).wrapping_add(*t4)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t1: &u32, t9: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t1).wrapping_add(*t9)
    }
    async fn t11(&self, t10: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t10)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self, t8: &u32, t12: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t8).wrapping_add(*t12)
    }
    async fn t15(&self, t6: &u32, t10: &u32, t11: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t6).wrapping_add(*t10).wrapping_add(*t11)
    }
    async fn t16(&self) -> u32 {
        self.0.wait(16).await;
        16_u32
    }
    async fn t17(&self, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t16)
    }
    async fn t18(&self, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t9)
    }
    async fn t19(&self, t13: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t13)
    }
    async fn t20(&self, t9: &u32, t10: &u32, t16: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t9).wrapping_add(*t10).wrapping_add(*t16)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t14: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t14).wrapping_add(*t21)
    }
    async fn t23(&self, t17: &u32, t20: &u32, t22: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t20).wrapping_add(*t22)
    }
    async fn t24(&self, t17: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t17).wrapping_add(*t18)
    }
    async fn t25(&self, t13: &u32, t19: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t13).wrapping_add(*t19)
    }
    async fn t26(&self, t21: &u32, t22: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t21).wrapping_add(*t22)
    }
    async fn t27(&self, t17: &u32, t19: &u32, t24: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t17).wrapping_add(*t19).wrapping_add(*t24)
    }
    async fn t28(&self, t18: &u32, t27: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t18).wrapping_add(*t27)
    }
    async fn t29(&self, t23: &u32, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t23).wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t30(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t31(&self, t25: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t25)
    }
    async fn t32(&self, t22: &u32, t26: &u32, t29: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t22).wrapping_add(*t26).wrapping_add(*t29)
    }
    async fn t33(&self, t21: &u32, t29: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t21).wrapping_add(*t29)
    }
    async fn t34(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t35(&self, t25: &u32, t31: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t25).wrapping_add(*t31).wrapping_add(*t32)
    }
    async fn t36(&self, t26: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26)
    }
    async fn t37(&self, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t38(&self) -> u32 {
        self.0.wait(38).await;
        38_u32
    }
    async fn t39(&self, t27: &u32, t36: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t27).wrapping_add(*t36)
    }
    async fn t40(&self, t31: &u32, t39: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t31).wrapping_add(*t39)
    }
    async fn t41(&self, t34: &u32, t35: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t34).wrapping_add(*t35)
    }
    async fn t42(&self, t38: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t38)
    }
    async fn t43(&self, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t40)
    }
    async fn t44(&self) -> u32 {
        self.0.wait(44).await;
        44_u32
    }
    async fn t45(&self, t36: &u32, t44: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t36).wrapping_add(*t44)
    }
    async fn t46(&self, t43: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t43)
    }
    async fn t47(&self, t38: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t38).wrapping_add(*t42)
    }
    async fn t48(&self, t42: &u32, t45: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t42).wrapping_add(*t45)
    }
    async fn t49(&self, t39: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t39)
    }
    async fn t50(&self) -> u32 {
        self.0.wait(50).await;
        50_u32
    }
    async fn t51(&self, t48: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t48)
    }
    async fn t52(&self, t42: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t42)
    }
    async fn t53(&self, t49: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t49)
    }
    async fn t54(&self) -> u32 {
        self.0.wait(54).await;
        54_u32
    }
    async fn t55(&self, t43: &u32, t50: &u32, t53: &u32) -> u32 {
        self.0.wait(55).await;
        55_u32.wrapping_add(*t43).wrapping_add(*t50).wrapping_add(*t53)
    }
    async fn t56(&self, t48: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t48)
    }
    async fn t57(&self, t47: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t47)
    }
    async fn t58(&self, t53: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t53)
    }
    async fn t59(&self, t55: &u32, t58: &u32) -> u32 {
        self.0.wait(59).await;
        59_u32.wrapping_add(*t55).wrapping_add(*t58)
    }
    async fn t60(&self, t48: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t48)
    }
    async fn t61(&self, t49: &u32, t54: &u32, t59: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t49).wrapping_add(*t54).wrapping_add(*t59)
    }
    async fn t62(&self, t61: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t61)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t52: &u32, t53: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t52).wrapping_add(*t53)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self, t59: &u32, t63: &u32) -> u32 {
        self.0.wait(66).await;
        66_u32.wrapping_add(*t59).wrapping_add(*t63)
    }
    async fn t67(&self, t58: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t58)
    }
    async fn t68(&self, t62: &u32, t64: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t62).wrapping_add(*t64)
    }
    async fn t69(&self) -> u32 {
        self.0.wait(69).await;
        69_u32
    }
    async fn t70(&self, t64: &u32, t65: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t64).wrapping_add(*t65)
    }
    async fn t71(&self, t59: &u32, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(71).await;
        71_u32.wrapping_add(*t59).wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t72(&self) -> u32 {
        self.0.wait(72).await;
        72_u32
    }
    async fn t73(&self, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t74(&self, t68: &u32, t69: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t68).wrapping_add(*t69)
    }
    async fn t75(&self, t64: &u32, t70: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t64).wrapping_add(*t70)
    }
    async fn t76(&self, t67: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t67)
    }
    async fn t77(&self, t65: &u32, t66: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t65).wrapping_add(*t66)
    }
    async fn t78(&self, t71: &u32) -> u32 {
        self.0.wait(78).await;
        78_u32.wrapping_add(*t71)
    }
    async fn t79(&self, t78: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t78)
    }
    async fn t80(&self) -> u32 {
        self.0.wait(80).await;
        80_u32
    }
    async fn t81(&self) -> u32 {
        self.0.wait(81).await;
        81_u32
    }
    async fn t82(&self, t72: &u32, t73: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t72).wrapping_add(*t73)
    }
    async fn t83(&self, t74: &u32, t81: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t74).wrapping_add(*t81)
    }
    async fn t84(&self, t74: &u32, t77: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t74).wrapping_add(*t77)
    }
    async fn t85(&self, t78: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t78)
    }
    async fn t86(&self, t78: &u32, t79: &u32, t84: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t78).wrapping_add(*t79).wrapping_add(*t84)
    }
    async fn t87(&self, t76: &u32, t77: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t76).wrapping_add(*t77)
    }
    async fn t88(&self, t82: &u32, t86: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t82).wrapping_add(*t86)
    }
    async fn t89(&self) -> u32 {
        self.0.wait(89).await;
        89_u32
    }
    async fn t90(&self, t79: &u32, t86: &u32, t88: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t79).wrapping_add(*t86).wrapping_add(*t88)
    }
    async fn t91(&self, t83: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t83)
    }
    async fn t92(&self, t82: &u32, t90: &u32, t91: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t82).wrapping_add(*t90).wrapping_add(*t91)
    }
    async fn t93(&self, t82: &u32, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t82).wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t94(&self, t87: &u32, t90: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t87).wrapping_add(*t90)
    }
    async fn t95(&self, t83: &u32, t91: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t83).wrapping_add(*t91)
    }
    async fn t96(&self, t92: &u32, t95: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t92).wrapping_add(*t95)
    }
    async fn t97(&self, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(97).await;
        97_u32.wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t98(&self, t88: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t88)
    }
    async fn t99(&self, t90: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t90).wrapping_add(*t96)
    }
    async fn t100(&self, t7: &u32, t15: &u32, t28: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t7).wrapping_add(*t15).wrapping_add(*t28)
    }
    async fn t101(&self, t30: &u32, t33: &u32, t37: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t30).wrapping_add(*t33).wrapping_add(*t37)
    }
    async fn t102(&self, t41: &u32, t46: &u32, t51: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t41).wrapping_add(*t46).wrapping_add(*t51)
    }
    async fn t103(&self, t56: &u32, t57: &u32, t60: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t57).wrapping_add(*t60)
    }
    async fn t104(&self, t75: &u32, t80: &u32, t85: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t75).wrapping_add(*t80).wrapping_add(*t85)
    }
    async fn t105(&self, t89: &u32, t93: &u32, t94: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t89).wrapping_add(*t93).wrapping_add(*t94)
    }
    async fn t106(&self, t97: &u32, t98: &u32, t99: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t97).wrapping_add(*t98).wrapping_add(*t99)
    }
    async fn t107(&self, t100: &u32, t101: &u32, t102: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t100).wrapping_add(*t101).wrapping_add(*t102)
    }
    async fn t108(&self, t103: &u32, t104: &u32, t105: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t103).wrapping_add(*t104).wrapping_add(*t105)
    }
    async fn t109(&self, t106: &u32, t107: &u32, t108: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t106).wrapping_add(*t107).wrapping_add(*t108)
    }
}

impl<W: Wait> Plan for Dag110<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t109()
    }
}

impl<W: Wait> Table for Dag110<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(110).t109()
    }
}

pub(super) struct Run110<W>(pub(super) W);

#[dagio::dag(compile = 0, wake = "run")]
impl<W: Wait> Run110<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t1)
    }
    async fn t4(&self) -> u32 {
        self.0.wait(4).await;
        4_u32
    }
    async fn t5(&self, t1: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t1)
    }
    async fn t6(&self, t1: &u32, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t1).wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t7(&self, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t2: &u32, t4: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t2).wrapping_add(*t4)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t1: &u32, t9: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t1).wrapping_add(*t9)
    }
    async fn t11(&self, t10: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t10)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self, t8: &u32, t12: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t8).wrapping_add(*t12)
    }
    async fn t15(&self, t6: &u32, t10: &u32, t11: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t6).wrapping_add(*t10).wrapping_add(*t11)
    }
    async fn t16(&self) -> u32 {
        self.0.wait(16).await;
        16_u32
    }
    async fn t17(&self, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t16)
    }
    async fn t18(&self, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t9)
    }
    async fn t19(&self, t13: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t13)
    }
    async fn t20(&self, t9: &u32, t10: &u32, t16: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t9).wrapping_add(*t10).wrapping_add(*t16)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t14: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t14).wrapping_add(*t21)
    }
    async fn t23(&self, t17: &u32, t20: &u32, t22: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t20).wrapping_add(*t22)
    }
    async fn t24(&self, t17: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t17).wrapping_add(*t18)
    }
    async fn t25(&self, t13: &u32, t19: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t13).wrapping_add(*t19)
    }
    async fn t26(&self, t21: &u32, t22: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t21).wrapping_add(*t22)
    }
    async fn t27(&self, t17: &u32, t19: &u32, t24: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t17).wrapping_add(*t19).wrapping_add(*t24)
    }
    async fn t28(&self, t18: &u32, t27: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t18).wrapping_add(*t27)
    }
    async fn t29(&self, t23: &u32, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t23).wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t30(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t31(&self, t25: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t25)
    }
    async fn t32(&self, t22: &u32, t26: &u32, t29: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t22).wrapping_add(*t26).wrapping_add(*t29)
    }
    async fn t33(&self, t21: &u32, t29: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t21).wrapping_add(*t29)
    }
    async fn t34(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t35(&self, t25: &u32, t31: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t25).wrapping_add(*t31).wrapping_add(*t32)
    }
    async fn t36(&self, t26: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26)
    }
    async fn t37(&self, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t38(&self) -> u32 {
        self.0.wait(38).await;
        38_u32
    }
    async fn t39(&self, t27: &u32, t36: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t27).wrapping_add(*t36)
    }
    async fn t40(&self, t31: &u32, t39: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t31).wrapping_add(*t39)
    }
    async fn t41(&self, t34: &u32, t35: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t34).wrapping_add(*t35)
    }
    async fn t42(&self, t38: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t38)
    }
    async fn t43(&self, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t40)
    }
    async fn t44(&self) -> u32 {
        self.0.wait(44).await;
        44_u32
    }
    async fn t45(&self, t36: &u32, t44: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t36).wrapping_add(*t44)
    }
    async fn t46(&self, t43: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t43)
    }
    async fn t47(&self, t38: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t38).wrapping_add(*t42)
    }
    async fn t48(&self, t42: &u32, t45: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t42).wrapping_add(*t45)
    }
    async fn t49(&self, t39: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t39)
    }
    async fn t50(&self) -> u32 {
        self.0.wait(50).await;
        50_u32
    }
    async fn t51(&self, t48: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t48)
    }
    async fn t52(&self, t42: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t42)
    }
    async fn t53(&self, t49: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t49)
    }
    async fn t54(&self) -> u32 {
        self.0.wait(54).await;
        54_u32
    }
    async fn t55(&self, t43: &u32, t50: &u32, t53: &u32) -> u32 {
        self.0.wait(55).await;
        55_u32.wrapping_add(*t43).wrapping_add(*t50).wrapping_add(*t53)
    }
    async fn t56(&self, t48: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t48)
    }
    async fn t57(&self, t47: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t47)
    }
    async fn t58(&self, t53: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t53)
    }
    async fn t59(&self, t55: &u32, t58: &u32) -> u32 {
        self.0.wait(59).await;
        59_u32.wrapping_add(*t55).wrapping_add(*t58)
    }
    async fn t60(&self, t48: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t48)
    }
    async fn t61(&self, t49: &u32, t54: &u32, t59: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t49).wrapping_add(*t54).wrapping_add(*t59)
    }
    async fn t62(&self, t61: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t61)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t52: &u32, t53: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t52).wrapping_add(*t53)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self, t59: &u32, t63: &u32) -> u32 {
        self.0.wait(66).await;
        66_u32.wrapping_add(*t59).wrapping_add(*t63)
    }
    async fn t67(&self, t58: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t58)
    }
    async fn t68(&self, t62: &u32, t64: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t62).wrapping_add(*t64)
    }
    async fn t69(&self) -> u32 {
        self.0.wait(69).await;
        69_u32
    }
    async fn t70(&self, t64: &u32, t65: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t64).wrapping_add(*t65)
    }
    async fn t71(&self, t59: &u32, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(71).await;
        71_u32.wrapping_add(*t59).wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t72(&self) -> u32 {
        self.0.wait(72).await;
        72_u32
    }
    async fn t73(&self, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t74(&self, t68: &u32, t69: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t68).wrapping_add(*t69)
    }
    async fn t75(&self, t64: &u32, t70: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t64).wrapping_add(*t70)
    }
    async fn t76(&self, t67: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t67)
    }
    async fn t77(&self, t65: &u32, t66: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t65).wrapping_add(*t66)
    }
    async fn t78(&self, t71: &u32) -> u32 {
        self.0.wait(78).await;
        78_u32.wrapping_add(*t71)
    }
    async fn t79(&self, t78: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t78)
    }
    async fn t80(&self) -> u32 {
        self.0.wait(80).await;
        80_u32
    }
    async fn t81(&self) -> u32 {
        self.0.wait(81).await;
        81_u32
    }
    async fn t82(&self, t72: &u32, t73: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t72).wrapping_add(*t73)
    }
    async fn t83(&self, t74: &u32, t81: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t74).wrapping_add(*t81)
    }
    async fn t84(&self, t74: &u32, t77: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t74).wrapping_add(*t77)
    }
    async fn t85(&self, t78: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t78)
    }
    async fn t86(&self, t78: &u32, t79: &u32, t84: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t78).wrapping_add(*t79).wrapping_add(*t84)
    }
    async fn t87(&self, t76: &u32, t77: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t76).wrapping_add(*t77)
    }
    async fn t88(&self, t82: &u32, t86: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t82).wrapping_add(*t86)
    }
    async fn t89(&self) -> u32 {
        self.0.wait(89).await;
        89_u32
    }
    async fn t90(&self, t79: &u32, t86: &u32, t88: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t79).wrapping_add(*t86).wrapping_add(*t88)
    }
    async fn t91(&self, t83: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t83)
    }
    async fn t92(&self, t82: &u32, t90: &u32, t91: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t82).wrapping_add(*t90).wrapping_add(*t91)
    }
    async fn t93(&self, t82: &u32, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t82).wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t94(&self, t87: &u32, t90: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t87).wrapping_add(*t90)
    }
    async fn t95(&self, t83: &u32, t91: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t83).wrapping_add(*t91)
    }
    async fn t96(&self, t92: &u32, t95: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t92).wrapping_add(*t95)
    }
    async fn t97(&self, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(97).await;
        97_u32.wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t98(&self, t88: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t88)
    }
    async fn t99(&self, t90: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t90).wrapping_add(*t96)
    }
    async fn t100(&self, t7: &u32, t15: &u32, t28: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t7).wrapping_add(*t15).wrapping_add(*t28)
    }
    async fn t101(&self, t30: &u32, t33: &u32, t37: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t30).wrapping_add(*t33).wrapping_add(*t37)
    }
    async fn t102(&self, t41: &u32, t46: &u32, t51: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t41).wrapping_add(*t46).wrapping_add(*t51)
    }
    async fn t103(&self, t56: &u32, t57: &u32, t60: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t57).wrapping_add(*t60)
    }
    async fn t104(&self, t75: &u32, t80: &u32, t85: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t75).wrapping_add(*t80).wrapping_add(*t85)
    }
    async fn t105(&self, t89: &u32, t93: &u32, t94: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t89).wrapping_add(*t93).wrapping_add(*t94)
    }
    async fn t106(&self, t97: &u32, t98: &u32, t99: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t97).wrapping_add(*t98).wrapping_add(*t99)
    }
    async fn t107(&self, t100: &u32, t101: &u32, t102: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t100).wrapping_add(*t101).wrapping_add(*t102)
    }
    async fn t108(&self, t103: &u32, t104: &u32, t105: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t103).wrapping_add(*t104).wrapping_add(*t105)
    }
    async fn t109(&self, t106: &u32, t107: &u32, t108: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t106).wrapping_add(*t107).wrapping_add(*t108)
    }
}

impl<W: Wait> Plan for Run110<W> {
    fn run(&self) -> impl Future<Output = u32> {
        self.t109()
    }
}

impl<W: Wait> Table for Run110<W> {
    fn by_table(&self) -> impl Future<Output = u32> {
        self.dag().limit(110).t109()
    }
}

/// The same, layer by layer: 27 layers, 16 tasks in the widest.
pub(super) struct Layers110<W>(pub(super) W);

impl<W: Wait> Layers110<W> {
    async fn t0(&self) -> u32 {
        self.0.wait(0).await;
        0_u32
    }
    async fn t1(&self, t0: &u32) -> u32 {
        self.0.wait(1).await;
        1_u32.wrapping_add(*t0)
    }
    async fn t2(&self) -> u32 {
        self.0.wait(2).await;
        2_u32
    }
    async fn t3(&self, t1: &u32) -> u32 {
        self.0.wait(3).await;
        3_u32.wrapping_add(*t1)
    }
    async fn t4(&self) -> u32 {
        self.0.wait(4).await;
        4_u32
    }
    async fn t5(&self, t1: &u32) -> u32 {
        self.0.wait(5).await;
        5_u32.wrapping_add(*t1)
    }
    async fn t6(&self, t1: &u32, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(6).await;
        6_u32.wrapping_add(*t1).wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t7(&self, t5: &u32, t6: &u32) -> u32 {
        self.0.wait(7).await;
        7_u32.wrapping_add(*t5).wrapping_add(*t6)
    }
    async fn t8(&self, t2: &u32, t4: &u32) -> u32 {
        self.0.wait(8).await;
        8_u32.wrapping_add(*t2).wrapping_add(*t4)
    }
    async fn t9(&self, t2: &u32, t3: &u32) -> u32 {
        self.0.wait(9).await;
        9_u32.wrapping_add(*t2).wrapping_add(*t3)
    }
    async fn t10(&self, t1: &u32, t9: &u32) -> u32 {
        self.0.wait(10).await;
        10_u32.wrapping_add(*t1).wrapping_add(*t9)
    }
    async fn t11(&self, t10: &u32) -> u32 {
        self.0.wait(11).await;
        11_u32.wrapping_add(*t10)
    }
    async fn t12(&self, t6: &u32) -> u32 {
        self.0.wait(12).await;
        12_u32.wrapping_add(*t6)
    }
    async fn t13(&self) -> u32 {
        self.0.wait(13).await;
        13_u32
    }
    async fn t14(&self, t8: &u32, t12: &u32) -> u32 {
        self.0.wait(14).await;
        14_u32.wrapping_add(*t8).wrapping_add(*t12)
    }
    async fn t15(&self, t6: &u32, t10: &u32, t11: &u32) -> u32 {
        self.0.wait(15).await;
        15_u32.wrapping_add(*t6).wrapping_add(*t10).wrapping_add(*t11)
    }
    async fn t16(&self) -> u32 {
        self.0.wait(16).await;
        16_u32
    }
    async fn t17(&self, t16: &u32) -> u32 {
        self.0.wait(17).await;
        17_u32.wrapping_add(*t16)
    }
    async fn t18(&self, t9: &u32) -> u32 {
        self.0.wait(18).await;
        18_u32.wrapping_add(*t9)
    }
    async fn t19(&self, t13: &u32) -> u32 {
        self.0.wait(19).await;
        19_u32.wrapping_add(*t13)
    }
    async fn t20(&self, t9: &u32, t10: &u32, t16: &u32) -> u32 {
        self.0.wait(20).await;
        20_u32.wrapping_add(*t9).wrapping_add(*t10).wrapping_add(*t16)
    }
    async fn t21(&self) -> u32 {
        self.0.wait(21).await;
        21_u32
    }
    async fn t22(&self, t14: &u32, t21: &u32) -> u32 {
        self.0.wait(22).await;
        22_u32.wrapping_add(*t14).wrapping_add(*t21)
    }
    async fn t23(&self, t17: &u32, t20: &u32, t22: &u32) -> u32 {
        self.0.wait(23).await;
        23_u32.wrapping_add(*t17).wrapping_add(*t20).wrapping_add(*t22)
    }
    async fn t24(&self, t17: &u32, t18: &u32) -> u32 {
        self.0.wait(24).await;
        24_u32.wrapping_add(*t17).wrapping_add(*t18)
    }
    async fn t25(&self, t13: &u32, t19: &u32) -> u32 {
        self.0.wait(25).await;
        25_u32.wrapping_add(*t13).wrapping_add(*t19)
    }
    async fn t26(&self, t21: &u32, t22: &u32) -> u32 {
        self.0.wait(26).await;
        26_u32.wrapping_add(*t21).wrapping_add(*t22)
    }
    async fn t27(&self, t17: &u32, t19: &u32, t24: &u32) -> u32 {
        self.0.wait(27).await;
        27_u32.wrapping_add(*t17).wrapping_add(*t19).wrapping_add(*t24)
    }
    async fn t28(&self, t18: &u32, t27: &u32) -> u32 {
        self.0.wait(28).await;
        28_u32.wrapping_add(*t18).wrapping_add(*t27)
    }
    async fn t29(&self, t23: &u32, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(29).await;
        29_u32.wrapping_add(*t23).wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t30(&self, t24: &u32, t27: &u32) -> u32 {
        self.0.wait(30).await;
        30_u32.wrapping_add(*t24).wrapping_add(*t27)
    }
    async fn t31(&self, t25: &u32) -> u32 {
        self.0.wait(31).await;
        31_u32.wrapping_add(*t25)
    }
    async fn t32(&self, t22: &u32, t26: &u32, t29: &u32) -> u32 {
        self.0.wait(32).await;
        32_u32.wrapping_add(*t22).wrapping_add(*t26).wrapping_add(*t29)
    }
    async fn t33(&self, t21: &u32, t29: &u32) -> u32 {
        self.0.wait(33).await;
        33_u32.wrapping_add(*t21).wrapping_add(*t29)
    }
    async fn t34(&self, t25: &u32, t26: &u32) -> u32 {
        self.0.wait(34).await;
        34_u32.wrapping_add(*t25).wrapping_add(*t26)
    }
    async fn t35(&self, t25: &u32, t31: &u32, t32: &u32) -> u32 {
        self.0.wait(35).await;
        35_u32.wrapping_add(*t25).wrapping_add(*t31).wrapping_add(*t32)
    }
    async fn t36(&self, t26: &u32) -> u32 {
        self.0.wait(36).await;
        36_u32.wrapping_add(*t26)
    }
    async fn t37(&self, t25: &u32, t27: &u32) -> u32 {
        self.0.wait(37).await;
        37_u32.wrapping_add(*t25).wrapping_add(*t27)
    }
    async fn t38(&self) -> u32 {
        self.0.wait(38).await;
        38_u32
    }
    async fn t39(&self, t27: &u32, t36: &u32) -> u32 {
        self.0.wait(39).await;
        39_u32.wrapping_add(*t27).wrapping_add(*t36)
    }
    async fn t40(&self, t31: &u32, t39: &u32) -> u32 {
        self.0.wait(40).await;
        40_u32.wrapping_add(*t31).wrapping_add(*t39)
    }
    async fn t41(&self, t34: &u32, t35: &u32) -> u32 {
        self.0.wait(41).await;
        41_u32.wrapping_add(*t34).wrapping_add(*t35)
    }
    async fn t42(&self, t38: &u32) -> u32 {
        self.0.wait(42).await;
        42_u32.wrapping_add(*t38)
    }
    async fn t43(&self, t40: &u32) -> u32 {
        self.0.wait(43).await;
        43_u32.wrapping_add(*t40)
    }
    async fn t44(&self) -> u32 {
        self.0.wait(44).await;
        44_u32
    }
    async fn t45(&self, t36: &u32, t44: &u32) -> u32 {
        self.0.wait(45).await;
        45_u32.wrapping_add(*t36).wrapping_add(*t44)
    }
    async fn t46(&self, t43: &u32) -> u32 {
        self.0.wait(46).await;
        46_u32.wrapping_add(*t43)
    }
    async fn t47(&self, t38: &u32, t42: &u32) -> u32 {
        self.0.wait(47).await;
        47_u32.wrapping_add(*t38).wrapping_add(*t42)
    }
    async fn t48(&self, t42: &u32, t45: &u32) -> u32 {
        self.0.wait(48).await;
        48_u32.wrapping_add(*t42).wrapping_add(*t45)
    }
    async fn t49(&self, t39: &u32) -> u32 {
        self.0.wait(49).await;
        49_u32.wrapping_add(*t39)
    }
    async fn t50(&self) -> u32 {
        self.0.wait(50).await;
        50_u32
    }
    async fn t51(&self, t48: &u32) -> u32 {
        self.0.wait(51).await;
        51_u32.wrapping_add(*t48)
    }
    async fn t52(&self, t42: &u32) -> u32 {
        self.0.wait(52).await;
        52_u32.wrapping_add(*t42)
    }
    async fn t53(&self, t49: &u32) -> u32 {
        self.0.wait(53).await;
        53_u32.wrapping_add(*t49)
    }
    async fn t54(&self) -> u32 {
        self.0.wait(54).await;
        54_u32
    }
    async fn t55(&self, t43: &u32, t50: &u32, t53: &u32) -> u32 {
        self.0.wait(55).await;
        55_u32.wrapping_add(*t43).wrapping_add(*t50).wrapping_add(*t53)
    }
    async fn t56(&self, t48: &u32) -> u32 {
        self.0.wait(56).await;
        56_u32.wrapping_add(*t48)
    }
    async fn t57(&self, t47: &u32) -> u32 {
        self.0.wait(57).await;
        57_u32.wrapping_add(*t47)
    }
    async fn t58(&self, t53: &u32) -> u32 {
        self.0.wait(58).await;
        58_u32.wrapping_add(*t53)
    }
    async fn t59(&self, t55: &u32, t58: &u32) -> u32 {
        self.0.wait(59).await;
        59_u32.wrapping_add(*t55).wrapping_add(*t58)
    }
    async fn t60(&self, t48: &u32) -> u32 {
        self.0.wait(60).await;
        60_u32.wrapping_add(*t48)
    }
    async fn t61(&self, t49: &u32, t54: &u32, t59: &u32) -> u32 {
        self.0.wait(61).await;
        61_u32.wrapping_add(*t49).wrapping_add(*t54).wrapping_add(*t59)
    }
    async fn t62(&self, t61: &u32) -> u32 {
        self.0.wait(62).await;
        62_u32.wrapping_add(*t61)
    }
    async fn t63(&self) -> u32 {
        self.0.wait(63).await;
        63_u32
    }
    async fn t64(&self, t52: &u32, t53: &u32) -> u32 {
        self.0.wait(64).await;
        64_u32.wrapping_add(*t52).wrapping_add(*t53)
    }
    async fn t65(&self, t62: &u32) -> u32 {
        self.0.wait(65).await;
        65_u32.wrapping_add(*t62)
    }
    async fn t66(&self, t59: &u32, t63: &u32) -> u32 {
        self.0.wait(66).await;
        66_u32.wrapping_add(*t59).wrapping_add(*t63)
    }
    async fn t67(&self, t58: &u32) -> u32 {
        self.0.wait(67).await;
        67_u32.wrapping_add(*t58)
    }
    async fn t68(&self, t62: &u32, t64: &u32) -> u32 {
        self.0.wait(68).await;
        68_u32.wrapping_add(*t62).wrapping_add(*t64)
    }
    async fn t69(&self) -> u32 {
        self.0.wait(69).await;
        69_u32
    }
    async fn t70(&self, t64: &u32, t65: &u32) -> u32 {
        self.0.wait(70).await;
        70_u32.wrapping_add(*t64).wrapping_add(*t65)
    }
    async fn t71(&self, t59: &u32, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(71).await;
        71_u32.wrapping_add(*t59).wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t72(&self) -> u32 {
        self.0.wait(72).await;
        72_u32
    }
    async fn t73(&self, t61: &u32, t69: &u32) -> u32 {
        self.0.wait(73).await;
        73_u32.wrapping_add(*t61).wrapping_add(*t69)
    }
    async fn t74(&self, t68: &u32, t69: &u32) -> u32 {
        self.0.wait(74).await;
        74_u32.wrapping_add(*t68).wrapping_add(*t69)
    }
    async fn t75(&self, t64: &u32, t70: &u32) -> u32 {
        self.0.wait(75).await;
        75_u32.wrapping_add(*t64).wrapping_add(*t70)
    }
    async fn t76(&self, t67: &u32) -> u32 {
        self.0.wait(76).await;
        76_u32.wrapping_add(*t67)
    }
    async fn t77(&self, t65: &u32, t66: &u32) -> u32 {
        self.0.wait(77).await;
        77_u32.wrapping_add(*t65).wrapping_add(*t66)
    }
    async fn t78(&self, t71: &u32) -> u32 {
        self.0.wait(78).await;
        78_u32.wrapping_add(*t71)
    }
    async fn t79(&self, t78: &u32) -> u32 {
        self.0.wait(79).await;
        79_u32.wrapping_add(*t78)
    }
    async fn t80(&self) -> u32 {
        self.0.wait(80).await;
        80_u32
    }
    async fn t81(&self) -> u32 {
        self.0.wait(81).await;
        81_u32
    }
    async fn t82(&self, t72: &u32, t73: &u32) -> u32 {
        self.0.wait(82).await;
        82_u32.wrapping_add(*t72).wrapping_add(*t73)
    }
    async fn t83(&self, t74: &u32, t81: &u32) -> u32 {
        self.0.wait(83).await;
        83_u32.wrapping_add(*t74).wrapping_add(*t81)
    }
    async fn t84(&self, t74: &u32, t77: &u32) -> u32 {
        self.0.wait(84).await;
        84_u32.wrapping_add(*t74).wrapping_add(*t77)
    }
    async fn t85(&self, t78: &u32) -> u32 {
        self.0.wait(85).await;
        85_u32.wrapping_add(*t78)
    }
    async fn t86(&self, t78: &u32, t79: &u32, t84: &u32) -> u32 {
        self.0.wait(86).await;
        86_u32.wrapping_add(*t78).wrapping_add(*t79).wrapping_add(*t84)
    }
    async fn t87(&self, t76: &u32, t77: &u32) -> u32 {
        self.0.wait(87).await;
        87_u32.wrapping_add(*t76).wrapping_add(*t77)
    }
    async fn t88(&self, t82: &u32, t86: &u32) -> u32 {
        self.0.wait(88).await;
        88_u32.wrapping_add(*t82).wrapping_add(*t86)
    }
    async fn t89(&self) -> u32 {
        self.0.wait(89).await;
        89_u32
    }
    async fn t90(&self, t79: &u32, t86: &u32, t88: &u32) -> u32 {
        self.0.wait(90).await;
        90_u32.wrapping_add(*t79).wrapping_add(*t86).wrapping_add(*t88)
    }
    async fn t91(&self, t83: &u32) -> u32 {
        self.0.wait(91).await;
        91_u32.wrapping_add(*t83)
    }
    async fn t92(&self, t82: &u32, t90: &u32, t91: &u32) -> u32 {
        self.0.wait(92).await;
        92_u32.wrapping_add(*t82).wrapping_add(*t90).wrapping_add(*t91)
    }
    async fn t93(&self, t82: &u32, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(93).await;
        93_u32.wrapping_add(*t82).wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t94(&self, t87: &u32, t90: &u32) -> u32 {
        self.0.wait(94).await;
        94_u32.wrapping_add(*t87).wrapping_add(*t90)
    }
    async fn t95(&self, t83: &u32, t91: &u32) -> u32 {
        self.0.wait(95).await;
        95_u32.wrapping_add(*t83).wrapping_add(*t91)
    }
    async fn t96(&self, t92: &u32, t95: &u32) -> u32 {
        self.0.wait(96).await;
        96_u32.wrapping_add(*t92).wrapping_add(*t95)
    }
    async fn t97(&self, t86: &u32, t90: &u32) -> u32 {
        self.0.wait(97).await;
        97_u32.wrapping_add(*t86).wrapping_add(*t90)
    }
    async fn t98(&self, t88: &u32) -> u32 {
        self.0.wait(98).await;
        98_u32.wrapping_add(*t88)
    }
    async fn t99(&self, t90: &u32, t96: &u32) -> u32 {
        self.0.wait(99).await;
        99_u32.wrapping_add(*t90).wrapping_add(*t96)
    }
    async fn t100(&self, t7: &u32, t15: &u32, t28: &u32) -> u32 {
        self.0.wait(100).await;
        100_u32.wrapping_add(*t7).wrapping_add(*t15).wrapping_add(*t28)
    }
    async fn t101(&self, t30: &u32, t33: &u32, t37: &u32) -> u32 {
        self.0.wait(101).await;
        101_u32.wrapping_add(*t30).wrapping_add(*t33).wrapping_add(*t37)
    }
    async fn t102(&self, t41: &u32, t46: &u32, t51: &u32) -> u32 {
        self.0.wait(102).await;
        102_u32.wrapping_add(*t41).wrapping_add(*t46).wrapping_add(*t51)
    }
    async fn t103(&self, t56: &u32, t57: &u32, t60: &u32) -> u32 {
        self.0.wait(103).await;
        103_u32.wrapping_add(*t56).wrapping_add(*t57).wrapping_add(*t60)
    }
    async fn t104(&self, t75: &u32, t80: &u32, t85: &u32) -> u32 {
        self.0.wait(104).await;
        104_u32.wrapping_add(*t75).wrapping_add(*t80).wrapping_add(*t85)
    }
    async fn t105(&self, t89: &u32, t93: &u32, t94: &u32) -> u32 {
        self.0.wait(105).await;
        105_u32.wrapping_add(*t89).wrapping_add(*t93).wrapping_add(*t94)
    }
    async fn t106(&self, t97: &u32, t98: &u32, t99: &u32) -> u32 {
        self.0.wait(106).await;
        106_u32.wrapping_add(*t97).wrapping_add(*t98).wrapping_add(*t99)
    }
    async fn t107(&self, t100: &u32, t101: &u32, t102: &u32) -> u32 {
        self.0.wait(107).await;
        107_u32.wrapping_add(*t100).wrapping_add(*t101).wrapping_add(*t102)
    }
    async fn t108(&self, t103: &u32, t104: &u32, t105: &u32) -> u32 {
        self.0.wait(108).await;
        108_u32.wrapping_add(*t103).wrapping_add(*t104).wrapping_add(*t105)
    }
    async fn t109(&self, t106: &u32, t107: &u32, t108: &u32) -> u32 {
        self.0.wait(109).await;
        109_u32.wrapping_add(*t106).wrapping_add(*t107).wrapping_add(*t108)
    }
}

impl<W: Wait> Plan for Layers110<W> {
    async fn run(&self) -> u32 {
        let (v0, v2, v4, v13, v16, v21, v38, v44, v50, v54, v63, v69, v72, v80, v81, v89) = join!(self.t0(), self.t2(), self.t4(), self.t13(), self.t16(), self.t21(), self.t38(), self.t44(), self.t50(), self.t54(), self.t63(), self.t69(), self.t72(), self.t80(), self.t81(), self.t89());
        let (v1, v8, v17, v19, v42) = join!(self.t1(&v0), self.t8(&v2, &v4), self.t17(&v16), self.t19(&v13), self.t42(&v38));
        let (v3, v5, v25, v47, v52) = join!(self.t3(&v1), self.t5(&v1), self.t25(&v13, &v19), self.t47(&v38, &v42), self.t52(&v42));
        let (v6, v9, v31, v57) = join!(self.t6(&v1, &v2, &v3), self.t9(&v2, &v3), self.t31(&v25), self.t57(&v47));
        let (v7, v10, v12, v18) = join!(self.t7(&v5, &v6), self.t10(&v1, &v9), self.t12(&v6), self.t18(&v9));
        let (v11, v14, v20, v24) = join!(self.t11(&v10), self.t14(&v8, &v12), self.t20(&v9, &v10, &v16), self.t24(&v17, &v18));
        let (v15, v22, v27) = join!(self.t15(&v6, &v10, &v11), self.t22(&v14, &v21), self.t27(&v17, &v19, &v24));
        let (v23, v26, v28, v30, v37) = join!(self.t23(&v17, &v20, &v22), self.t26(&v21, &v22), self.t28(&v18, &v27), self.t30(&v24, &v27), self.t37(&v25, &v27));
        let (v29, v34, v36, v100) = join!(self.t29(&v23, &v25, &v27), self.t34(&v25, &v26), self.t36(&v26), self.t100(&v7, &v15, &v28));
        let (v32, v33, v39, v45) = join!(self.t32(&v22, &v26, &v29), self.t33(&v21, &v29), self.t39(&v27, &v36), self.t45(&v36, &v44));
        let (v35, v40, v48, v49, v101) = join!(self.t35(&v25, &v31, &v32), self.t40(&v31, &v39), self.t48(&v42, &v45), self.t49(&v39), self.t101(&v30, &v33, &v37));
        let (v41, v43, v51, v53, v56, v60) = join!(self.t41(&v34, &v35), self.t43(&v40), self.t51(&v48), self.t53(&v49), self.t56(&v48), self.t60(&v48));
        let (v46, v55, v58, v64, v103) = join!(self.t46(&v43), self.t55(&v43, &v50, &v53), self.t58(&v53), self.t64(&v52, &v53), self.t103(&v56, &v57, &v60));
        let (v59, v67, v102) = join!(self.t59(&v55, &v58), self.t67(&v58), self.t102(&v41, &v46, &v51));
        let (v61, v66, v76, v107) = join!(self.t61(&v49, &v54, &v59), self.t66(&v59, &v63), self.t76(&v67), self.t107(&v100, &v101, &v102));
        let (v62, v71, v73) = join!(self.t62(&v61), self.t71(&v59, &v61, &v69), self.t73(&v61, &v69));
        let (v65, v68, v78, v82) = join!(self.t65(&v62), self.t68(&v62, &v64), self.t78(&v71), self.t82(&v72, &v73));
        let (v70, v74, v77, v79, v85) = join!(self.t70(&v64, &v65), self.t74(&v68, &v69), self.t77(&v65, &v66), self.t79(&v78), self.t85(&v78));
        let (v75, v83, v84, v87) = join!(self.t75(&v64, &v70), self.t83(&v74, &v81), self.t84(&v74, &v77), self.t87(&v76, &v77));
        let (v86, v91, v104) = join!(self.t86(&v78, &v79, &v84), self.t91(&v83), self.t104(&v75, &v80, &v85));
        let (v88, v95) = join!(self.t88(&v82, &v86), self.t95(&v83, &v91));
        let (v90, v98) = join!(self.t90(&v79, &v86, &v88), self.t98(&v88));
        let (v92, v93, v94, v97) = join!(self.t92(&v82, &v90, &v91), self.t93(&v82, &v86, &v90), self.t94(&v87, &v90), self.t97(&v86, &v90));
        let (v96, v105) = join!(self.t96(&v92, &v95), self.t105(&v89, &v93, &v94));
        let (v99, v108) = join!(self.t99(&v90, &v96), self.t108(&v103, &v104, &v105));
        let v106 = self.t106(&v97, &v98, &v99).await;
        self.t109(&v106, &v107, &v108).await
    }
}
