//! A plot of instructions by the number of tasks, both scales logarithmic.

use std::fmt::Write as _;

use crate::table::rounded;

pub(crate) struct Line {
    pub(crate) way: String,
    /// Tasks, and instructions for each.
    pub(crate) points: Vec<(f64, f64)>,
    /// Whether it is dagio's.
    pub(crate) own: bool,
}

const LEFT: f64 = 80.0;
const RIGHT: f64 = 700.0;
const TOP: f64 = 50.0;
const BOTTOM: f64 = 500.0;
const TASKS: [f64; 2] = [5.0, 1.2e6];
const COLOURS: [&str; 10] =
    ["#777777", "#9467bd", "#8c564b", "#e377c2", "#bcbd22", "#17becf", "#2ca02c", "#ff7f0e", "#d62728", "#444444"];

fn along(value: f64, [from, to]: [f64; 2], [first, last]: [f64; 2]) -> f64 {
    first + (value / from).ln() / (to / from).ln() * (last - first)
}

pub(crate) fn svg(lines: &[Line]) -> String {
    let values = || lines.iter().flat_map(|line| line.points.iter().map(|point| point.1));
    let range = [values().fold(f64::INFINITY, f64::min) / 1.5, values().fold(0.0, f64::max) * 1.5];
    let x = |tasks| along(tasks, TASKS, [LEFT, RIGHT]);
    let y = |value| along(value, range, [BOTTOM, TOP]);
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 880 560\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"880\" height=\"560\" fill=\"white\"/>\n\
         <text x=\"80\" y=\"28\" font-size=\"15\">Instructions for each task: a graph of ready tasks is made, run and dropped</text>\n\
         <text x=\"390\" y=\"545\" text-anchor=\"middle\">tasks</text>\n",
    );
    let mut put = |text: std::fmt::Arguments<'_>| svg.write_fmt(format_args!("{text}\n")).expect("a string");
    for tasks in [7.0, 1e3, 1e4, 1e5, 1e6] {
        let (x, name) = (x(tasks), rounded(tasks).replace(".00", ""));
        put(format_args!("<path d=\"M{x:.1} {TOP}V{BOTTOM}\" stroke=\"#dddddd\"/>"));
        put(format_args!("<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{name}</text>", BOTTOM + 18.0));
    }
    for power in 0..8 {
        let value = 10_f64.powi(power);
        if (range[0]..range[1]).contains(&value) {
            let y = y(value);
            put(format_args!("<path d=\"M{LEFT} {y:.1}H{RIGHT}\" stroke=\"#dddddd\"/>"));
            let name = rounded(value).replace(".00", "").replace(".0", "");
            put(format_args!("<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{name}</text>", LEFT - 8.0, y + 4.0));
        }
    }
    // Names stand at the ends of the lines, one below the other where these are close.
    let mut ends: Vec<_> = lines.iter().filter_map(|line| line.points.last().map(|&last| (line, last))).collect();
    ends.sort_by(|(_, a), (_, b)| b.1.total_cmp(&a.1));
    let mut lowest = f64::NEG_INFINITY;
    let mut colours = COLOURS.iter().cycle();
    for (line, (tasks, value)) in ends {
        let (colour, width) = if line.own { ("#1f4fd8", 3.0) } else { (*colours.next().expect("a colour"), 1.5) };
        let points: Vec<_> = line.points.iter().map(|&(tasks, value)| format!("{:.1},{:.1}", x(tasks), y(value))).collect();
        put(format_args!(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"/>",
            points.join(" ")
        ));
        for &(tasks, value) in &line.points {
            put(format_args!("<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"2.5\" fill=\"{colour}\"/>", x(tasks), y(value)));
        }
        let at = y(value).max(lowest + 15.0);
        lowest = at;
        let weight = if line.own { " font-weight=\"bold\"" } else { "" };
        put(format_args!(
            "<path d=\"M{:.1} {:.1}L{:.1} {at:.1}\" stroke=\"{colour}\" stroke-width=\"0.5\" stroke-dasharray=\"2 3\"/>",
            x(tasks),
            y(value),
            RIGHT + 8.0,
        ));
        put(format_args!("<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\"{weight}>{}</text>", RIGHT + 12.0, at + 4.0, line.way));
    }
    svg += "</svg>\n";
    svg
}
