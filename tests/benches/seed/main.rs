//! The seed's graph and its prime twin (F needs A and C) against plans written by hand: instructions of a run, bytes of its future. And the
//! same with a report of a run that goes on after failures.
//!
//! `cargo bench -p dagio-tests --bench seed` prints the table, and fails if a bar is missed.

use std::hint::black_box;
use std::process::ExitCode;

use dagio_tests::bench::{self, Case, block_on};

macro_rules! bodies {
    ($($body:ident { $($wait:tt)* })*) => {
        $(mod $body {
            macro_rules! wait { () => { $($wait)* } }
            include!("plans.rs");
        })*
        const BODIES: &[&str] = &[$(stringify!($body)),*];
        pub(crate) const CASES: &[Case] = &[$(
            (concat!("dag ", stringify!($body)), |times| {
                let of = $body::Seed { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).task_g()).ok()); }
            }),
            (concat!("report ", stringify!($body)), |times| {
                let of = $body::Seed { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).dag().keep_going().task_g().report())); }
            }),
            (concat!("macro ", stringify!($body)), |times| {
                let of = $body::Hand { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).macro_plan()).ok()); }
            }),
            (concat!("fn ", stringify!($body)), |times| {
                let of = $body::Hand { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).fn_plan()).ok()); }
            }),
            (concat!("dag N ", stringify!($body)), |times| {
                let of = $body::SeedN { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).task_g()).ok()); }
            }),
            (concat!("report N ", stringify!($body)), |times| {
                let of = $body::SeedN { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).dag().keep_going().task_g().report())); }
            }),
            (concat!("macro N ", stringify!($body)), |times| {
                let of = $body::Hand { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).macro_plan_n()).ok()); }
            }),
            (concat!("fn N ", stringify!($body)), |times| {
                let of = $body::Hand { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).fn_plan_n()).ok()); }
            }),
        )*];
        /// By body, in the order of `CASES`.
        fn sizes() -> Vec<[usize; 8]> {
            vec![$({
                let (seed, twin) = ($body::Seed { x: 3, fail: false }, $body::SeedN { x: 3, fail: false });
                let hand = $body::Hand { x: 3, fail: false };
                [
                    size_of_val(&seed.task_g()),
                    size_of_val(&seed.dag().keep_going().task_g().report()),
                    size_of_val(&hand.macro_plan()),
                    size_of_val(&hand.fn_plan()),
                    size_of_val(&twin.task_g()),
                    size_of_val(&twin.dag().keep_going().task_g().report()),
                    size_of_val(&hand.macro_plan_n()),
                    size_of_val(&hand.fn_plan_n()),
                ]
            }),*]
        }
    };
}
bodies! {
    ready { std::future::ready(()).await }
    opaque { dagio_tests::bench::Opaque.await }
    y1 { dagio_tests::bench::Yields(1).await }
    y3 { dagio_tests::bench::Yields(3).await }
}

fn main() -> ExitCode {
    if bench::ran_a_case(CASES) {
        return ExitCode::SUCCESS;
    }
    println!(
        "| graph | body | `#[dag]` | `try_join!` | `try_join` | ratio | bytes | | | ratio | with a report | ratio | bytes |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    let mut met = true;
    for (b, (body, sizes)) in BODIES.iter().zip(sizes()).enumerate() {
        for (graph, at, bar) in [("seed", 0, 1.0), ("seed-N", 4, 1.1)] {
            let counts: Vec<u64> = (at..at + 4).map(|case| bench::instructions(CASES[b * 8 + case].0)).collect();
            let [dag, told, with_macro, with_fn] = counts[..] else { unreachable!("four cases") };
            let ratio = bench::ratio(dag, with_macro.min(with_fn));
            let bytes = &sizes[at..at + 4];
            let of_bytes = bench::ratio(bytes[0] as u64, bytes[2].min(bytes[3]) as u64);
            let of_told = bench::ratio(told, dag);
            println!(
                "| {graph} | {body} | {dag} | {with_macro} | {with_fn} | {ratio:.2} | {} | {} | {} | {of_bytes:.2} | {told} | {of_told:.2} | {} |",
                bytes[0], bytes[2], bytes[3], bytes[1]
            );
            let told_bar = if *body == "opaque" { 1.6 } else { 1.5 };
            met &= of_bytes <= bar && (*body == "ready" || ratio <= bar && of_told <= told_bar);
        }
    }
    if met {
        ExitCode::SUCCESS
    } else {
        println!("a bar is missed");
        ExitCode::FAILURE
    }
}
