//! dagio beside what else runs a graph of async tasks.
//!
//! `./run` makes the tables of `BENCHMARKS.md` and the plot.

mod cases;
mod failure;
mod graphs;
mod measure;
mod plot;
mod report;
mod ring;
mod table;
mod ways;
mod work;

use std::env::args;
use std::{fs, thread};

use cases::CASES;

fn main() {
    // `Shared`s that wait for `Shared`s are polled by recursion.
    let main = thread::Builder::new().stack_size(1 << 30).spawn(in_a_deep_stack).expect("a thread");
    main.join().expect("no panic");
}

fn in_a_deep_stack() {
    let args: Vec<String> = args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let case =
        |way: &str, graph: &str| CASES.iter().find(|case| case.way == way && case.graphs.contains(&graph)).expect("a known case");
    let number = |text: &str| text.parse::<u32>().expect("a number");
    match args[..] {
        ["count", way, graph, body, makes, runs] => case(way, graph).count(graph, body, number(makes), number(runs)),
        ["sparse", way, rounds] => {
            println!("{}", case(way, "wide 1000").sparse(number(rounds)));
        }
        ["check", way, graph] => case(way, graph).check(graph),
        ["allocated", way, graph] => {
            let counted = case(way, graph).allocated(graph);
            println!("{} {}", counted.count_total, counted.bytes_max);
        }
        ["late", way, graph] => {
            let late = case(way, graph).late(graph);
            println!("{} {} {} {}", late.mean, late.most, late.took, late.path);
        }
        ["failure"] => {
            for (way, ask) in failure::WAYS {
                println!("{way} {:?}", ask());
            }
        }
        ["report", benchmarks, plot] => write(benchmarks, plot),
        _ => panic!("not known: {args:?}"),
    }
}

/// Writes the section of `BENCHMARKS.md` between its two marks, and the plot.
fn write(benchmarks: &str, plot: &str) {
    let section = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/section.md")).expect("a file");
    let (section, svg) = report::report(&section);
    let all = fs::read_to_string(benchmarks).expect("a file");
    let (before, rest) = all.split_once("<!-- peers: begin -->\n").expect("the first mark");
    let (_, after) = rest.split_once("<!-- peers: end -->\n").expect("the second mark");
    print!("{section}");
    fs::write(benchmarks, format!("{before}<!-- peers: begin -->\n{section}<!-- peers: end -->\n{after}"))
        .expect("it can be written");
    fs::write(plot, svg).expect("it can be written");
}
