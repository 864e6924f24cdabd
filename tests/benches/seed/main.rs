//! The seed's graph and its prime twin (F needs A and C) against plans written by hand: instructions of a run, bytes of its future.
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
        const CASES: &[Case] = &[$(
            (concat!("dag ", stringify!($body)), |times| {
                let of = $body::Seed { x: 3, fail: false };
                for _ in 0..times { black_box(block_on(black_box(&of).task_g()).ok()); }
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
        fn sizes() -> Vec<[usize; 6]> {
            vec![$({
                let (seed, twin) = ($body::Seed { x: 3, fail: false }, $body::SeedN { x: 3, fail: false });
                let hand = $body::Hand { x: 3, fail: false };
                [
                    size_of_val(&seed.task_g()),
                    size_of_val(&hand.macro_plan()),
                    size_of_val(&hand.fn_plan()),
                    size_of_val(&twin.task_g()),
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
    println!("| graph | body | `#[dag]` | `try_join!` | `try_join` | ratio | bytes | | | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mut met = true;
    for (b, (body, sizes)) in BODIES.iter().zip(sizes()).enumerate() {
        for (graph, at, bar) in [("seed", 0, 1.0), ("seed-N", 3, 1.1)] {
            let counts: Vec<u64> = (at..at + 3).map(|case| bench::instructions(CASES[b * 6 + case].0)).collect();
            let bytes = &sizes[at..at + 3];
            let ratio = bench::ratio(counts[0], counts[1].min(counts[2]));
            let of_bytes = bench::ratio(bytes[0] as u64, bytes[1].min(bytes[2]) as u64);
            println!(
                "| {graph} | {body} | {} | {} | {} | {ratio:.2} | {} | {} | {} | {of_bytes:.2} |",
                counts[0], counts[1], counts[2], bytes[0], bytes[1], bytes[2]
            );
            met &= of_bytes <= bar && (*body == "ready" || ratio <= bar);
        }
    }
    if met {
        ExitCode::SUCCESS
    } else {
        println!("a bar is missed");
        ExitCode::FAILURE
    }
}
