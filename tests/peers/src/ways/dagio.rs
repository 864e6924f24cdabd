//! dagio's own doors.

use dagio::{Dag, Handle, TaskId, fixed};

use super::Way;
use crate::graphs::{Edges, sinks};
use crate::work::{Values, Work, give, made};

/// `#[dag]`.
pub(crate) struct Macro<const GRAPH: u8>;

pub(crate) struct Seed<W: Work>(&'static W);

#[dagio::dag(run(g))]
impl<W: Work> Seed<W> {
    async fn a(&self) -> u64 {
        self.0.wait(0).await;
        made(self.0, 0, [])
    }
    async fn b(&self, a: &u64) -> u64 {
        self.0.wait(1).await;
        made(self.0, 1, [*a])
    }
    async fn c(&self) -> u64 {
        self.0.wait(2).await;
        made(self.0, 2, [])
    }
    async fn d(&self, b: &u64, c: &u64) -> u64 {
        self.0.wait(3).await;
        made(self.0, 3, [*b, *c])
    }
    async fn e(&self, d: &u64) -> u64 {
        self.0.wait(4).await;
        made(self.0, 4, [*d])
    }
    async fn f(&self, c: &u64, d: &u64) -> u64 {
        self.0.wait(5).await;
        made(self.0, 5, [*c, *d])
    }
    async fn g(&self, e: &u64, f: &u64) -> u64 {
        self.0.wait(6).await;
        made(self.0, 6, [*e, *f])
    }
}

impl Way for Macro<0> {
    type Made<W: Work> = Seed<W>;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> Seed<W> {
        Seed(work)
    }

    async fn run<W: Work>(made: &mut Seed<W>) {
        made.g().await;
    }
}

pub(crate) struct Twin<W: Work>(&'static W);

#[dagio::dag(run(g))]
impl<W: Work> Twin<W> {
    async fn a(&self) -> u64 {
        self.0.wait(0).await;
        made(self.0, 0, [])
    }
    async fn b(&self, a: &u64) -> u64 {
        self.0.wait(1).await;
        made(self.0, 1, [*a])
    }
    async fn c(&self) -> u64 {
        self.0.wait(2).await;
        made(self.0, 2, [])
    }
    async fn d(&self, b: &u64, c: &u64) -> u64 {
        self.0.wait(3).await;
        made(self.0, 3, [*b, *c])
    }
    async fn e(&self, d: &u64) -> u64 {
        self.0.wait(4).await;
        made(self.0, 4, [*d])
    }
    async fn f(&self, a: &u64, c: &u64) -> u64 {
        self.0.wait(5).await;
        made(self.0, 5, [*a, *c])
    }
    async fn g(&self, e: &u64, f: &u64) -> u64 {
        self.0.wait(6).await;
        made(self.0, 6, [*e, *f])
    }
}

impl Way for Macro<1> {
    type Made<W: Work> = Twin<W>;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> Twin<W> {
        Twin(work)
    }

    async fn run<W: Work>(made: &mut Twin<W>) {
        made.g().await;
    }
}

pub(crate) struct Chain<W: Work>(&'static W);

macro_rules! chain {
    ($first:ident $($rest:ident)*) => { chain! { { async fn $first(&self) -> u64 { self.0.wait(0).await;
        made(self.0, 0, []) } } 1, $first $($rest)* } };
    ({ $($made:tt)* } $number:expr, $last:ident) => {
        #[dagio::dag(run(last))]
        impl<W: Work> Chain<W> {
            $($made)*
        }
    };
    ({ $($made:tt)* } $number:expr, $on:ident $next:ident $($rest:ident)*) => {
        chain! { { $($made)* async fn $next(&self, $on: &u64) -> u64 { self.0.wait($number).await;
        made(self.0, $number, [*$on]) } } $number + 1, $next $($rest)* }
    };
}
chain! {
    t0 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 t29 t30 t31
    t32 t33 t34 t35 t36 t37 t38 t39 t40 t41 t42 t43 t44 t45 t46 t47 t48 t49 t50 t51 t52 t53 t54 t55 t56 t57 t58 t59 t60 t61 t62 last
}

impl Way for Macro<2> {
    type Made<W: Work> = Chain<W>;

    fn make<W: Work>(_: &'static Edges, work: &'static W) -> Chain<W> {
        Chain(work)
    }

    async fn run<W: Work>(made: &mut Chain<W>) {
        made.last().await;
    }
}

/// `Graph` and `Plan`.
pub(crate) struct Plan;

pub(crate) struct Planned<P, W: Work> {
    plan: P,
    edges: &'static Edges,
    values: Values,
    work: &'static W,
}

fn number(task: TaskId) -> u32 {
    u32::try_from(task.index()).expect("few tasks")
}

impl Way for Plan {
    type Made<W: Work> = Planned<dagio::Plan, W>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
        Planned { plan: edges.plan(), edges, values: Values::new(edges), work }
    }

    async fn run<W: Work>(made: &mut Self::Made<W>) {
        let Planned { plan, edges, values, work } = made;
        plan.run(|task| values.give(edges, *work, number(task))).await;
    }
}

/// `fixed::Plan`, for the seed's graph.
pub(crate) struct FixedSeed;

static SEED: fixed::Plan<7, 8> = fixed::Plan::new(
    ["a", "b", "c", "d", "e", "f", "g"],
    [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "c"), ("f", "d"), ("g", "e"), ("g", "f")],
);

/// `fixed::Plan`, for a chain.
pub(crate) struct FixedChain;

macro_rules! names {
    ($($name:literal)*; $($on:literal $task:literal)*) => { fixed::Plan::new([$($name),*], [$(($task, $on)),*]) };
}
static CHAIN: fixed::Plan<64, 63> = names! {
    "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19" "20" "21" "22" "23" "24" "25" "26" "27" "28"
    "29" "30" "31" "32" "33" "34" "35" "36" "37" "38" "39" "40" "41" "42" "43" "44" "45" "46" "47" "48" "49" "50" "51" "52" "53" "54" "55"
    "56" "57" "58" "59" "60" "61" "62" "63";
    "0" "1" "1" "2" "2" "3" "3" "4" "4" "5" "5" "6" "6" "7" "7" "8" "8" "9" "9" "10" "10" "11" "11" "12" "12" "13" "13" "14" "14" "15" "15" "16"
    "16" "17" "17" "18" "18" "19" "19" "20" "20" "21" "21" "22" "22" "23" "23" "24" "24" "25" "25" "26" "26" "27" "27" "28" "28" "29" "29" "30"
    "30" "31" "31" "32" "32" "33" "33" "34" "34" "35" "35" "36" "36" "37" "37" "38" "38" "39" "39" "40" "40" "41" "41" "42" "42" "43" "43" "44"
    "44" "45" "45" "46" "46" "47" "47" "48" "48" "49" "49" "50" "50" "51" "51" "52" "52" "53" "53" "54" "54" "55" "55" "56" "56" "57" "57" "58"
    "58" "59" "59" "60" "60" "61" "61" "62" "62" "63"
};

macro_rules! fixed {
    ($way:ident $plan:ident $tasks:literal $edges:literal) => {
        impl Way for $way {
            type Made<W: Work> = Planned<&'static fixed::Plan<'static, $tasks, $edges>, W>;

            fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
                Planned { plan: &$plan, edges, values: Values::new(edges), work }
            }

            async fn run<W: Work>(made: &mut Self::Made<W>) {
                let Planned { plan, edges, values, work } = made;
                plan.run(|task| values.give(edges, *work, number(task))).await;
            }
        }
    };
}
fixed!(FixedSeed SEED 7 8);
fixed!(FixedChain CHAIN 64 63);

/// `Dag`: closures.
pub(crate) struct Closures;

impl Way for Closures {
    /// It runs once.
    type Made<W: Work> = Option<Dag<'static, Vec<u64>>>;

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> Self::Made<W> {
        Some(Dag::new(|g| {
            let mut handles: Vec<Handle<'_, u64>> = Vec::with_capacity(edges.len());
            for (task, needs) in (0..).zip(&edges.needs) {
                let on = |at: usize| handles[needs[at] as usize];
                let handle = match needs.len() {
                    0 => g.task("none", (), move |()| give(work, task, [])),
                    1 => g.task("one", on(0), move |x| give(work, task, [*x])),
                    2 => g.task("two", (on(0), on(1)), move |(x, y)| give(work, task, [*x, *y])),
                    _ => g.task("three", (on(0), on(1), on(2)), move |(x, y, z)| give(work, task, [*x, *y, *z])),
                };
                handles.push(handle);
            }
            let targets: Vec<_> = sinks(edges).map(|task| handles[task]).collect();
            g.all(targets)
        }))
    }

    async fn run<W: Work>(made: &mut Self::Made<W>) {
        made.take().expect("it runs once").await;
    }
}
