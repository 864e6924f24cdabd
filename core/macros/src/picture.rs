//! Draws a block for `cargo doc`: an SVG, in layers by the longest path from a start.
//!
//! An edge that passes layers has a *bend* in each, which takes part in the order of the layer, so that it passes between tasks. The order in a
//! layer is that of the means of what the layer before has at the other ends of its edges (Sugiyama, Tagawa and Toda, 1981), some rounds of it.

use std::fmt::Write as _;

use crate::ast::Block;
use crate::graph::{Graph, Strength};

/// Larger graphs have no picture: nobody could read it.
const MOST: usize = 100;
/// In pixels, as all here.
const CHAR: usize = 8;
const HEIGHT: usize = 24;
const BETWEEN: usize = 16;
const LAYER: usize = HEIGHT + 40;
const ROUNDS: usize = 4;

/// A task, or a bend of an edge.
struct Spot {
    layer: usize,
    width: usize,
    /// The middle.
    x: usize,
    /// Spots of the layers before and after.
    before: Vec<usize>,
    after: Vec<usize>,
}

impl Spot {
    fn new(layer: usize, width: usize) -> Self {
        Spot { layer, width, x: 0, before: Vec::new(), after: Vec::new() }
    }
}

/// The picture, as it may stand in Markdown.
pub(crate) fn picture(block: &Block, graph: &Graph) -> Option<String> {
    if !(2..=MOST).contains(&graph.len()) {
        return None;
    }
    let name = |task| &graph.task(block, task).name;
    let mut spots: Vec<Spot> = Vec::new();
    for task in 0..graph.len() {
        let layer = graph.edges(task).iter().map(|edge| spots[edge.on].layer + 1).max().unwrap_or(0);
        spots.push(Spot::new(layer, CHAR * (name(task).chars().count() + 2)));
    }
    let mut ways: Vec<(Vec<usize>, bool)> = Vec::new();
    for task in 0..graph.len() {
        for edge in graph.edges(task) {
            let mut way = vec![edge.on];
            for layer in spots[edge.on].layer + 1..spots[task].layer {
                spots.push(Spot::new(layer, CHAR));
                way.push(spots.len() - 1);
            }
            way.push(task);
            for pair in way.windows(2) {
                spots[pair[0]].after.push(pair[1]);
                spots[pair[1]].before.push(pair[0]);
            }
            ways.push((way, edge.strength == Strength::Needs));
        }
    }
    let (width, height) = lay_out(&mut spots);

    let mut svg = format!(
        "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" style=\"max-width: 100%\" \
         font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n"
    );
    for (way, needs) in ways {
        let (mut x, mut y) = (spots[way[0]].x, top(&spots[way[0]]) + HEIGHT);
        let _ = write!(svg, "<path d=\"M{x} {y}");
        for &spot in &way[1..] {
            let to = &spots[spot];
            let middle = usize::midpoint(y, top(to));
            let _ = write!(svg, "C{x} {middle} {} {middle} {} {}", to.x, to.x, top(to));
            (x, y) = (to.x, top(to));
            if Some(&spot) != way.last() {
                y += HEIGHT;
                let _ = write!(svg, "V{y}");
            }
        }
        svg.push_str(if needs { "\"/>" } else { "\" stroke-dasharray=\"4 3\"/>" });
        let _ = writeln!(svg, "<path d=\"M{} {}L{x} {y}L{} {}\"/>", x - 3, y - 7, x + 3, y - 7);
    }
    for spot in &spots[..graph.len()] {
        let (x, y, width) = (spot.x - spot.width / 2, top(spot), spot.width);
        let _ = writeln!(svg, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{HEIGHT}\" rx=\"5\"/>");
    }
    svg.push_str("<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n");
    for (task, spot) in spots[..graph.len()].iter().enumerate() {
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\">{}</text>", spot.x, top(spot) + 16, name(task));
    }
    svg.push_str("</g>\n");
    svg.push_str("</svg>\n</div>");
    Some(svg)
}

fn top(spot: &Spot) -> usize {
    1 + LAYER * spot.layer
}

/// Gives each spot its place, and the size of all.
fn lay_out(spots: &mut [Spot]) -> (usize, usize) {
    let layers = 1 + spots.iter().map(|spot| spot.layer).max().unwrap_or(0);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); layers];
    for (at, spot) in spots.iter().enumerate() {
        rows[spot.layer].push(at);
    }
    let width_of = |row: &[usize], spots: &[Spot]| row.iter().map(|&at| spots[at].width + BETWEEN).sum::<usize>();
    let width = rows.iter().map(|row| width_of(row, spots)).max().unwrap_or(0);
    let place = |row: &[usize], spots: &mut [Spot]| {
        let mut x = usize::midpoint(width - width_of(row, spots), BETWEEN);
        for &at in row {
            spots[at].x = x + spots[at].width / 2;
            x += spots[at].width + BETWEEN;
        }
    };
    for row in &rows {
        place(row, spots);
    }
    for round in 0..ROUNDS {
        let down = round % 2 == 0;
        for nth in 0..layers {
            let row = &mut rows[if down { nth } else { layers - 1 - nth }];
            let mean = |&at: &usize| {
                let ends = if down { &spots[at].before } else { &spots[at].after };
                ends.iter().map(|&end| spots[end].x).sum::<usize>().checked_div(ends.len()).unwrap_or(spots[at].x)
            };
            row.sort_by_key(mean);
            place(row, spots);
        }
    }
    (width, LAYER * layers - (LAYER - HEIGHT) + 2)
}
