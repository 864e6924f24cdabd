//! Places for the tasks of a graph in a picture: in layers by the longest path from a start, as `cargo doc` shows a block.
//!
//! An edge that passes layers has a *bend* in each, which takes part in the order of the layer, so that it passes between tasks, as long as there are
//! not too many of them. A layer that is much wider than the whole is high is broken into several lines, without bends. The order in a layer is that of the means of what the layer before has at the other ends of its edges (Sugiyama, Tagawa and
//! Toda, 1981), some rounds of it.

use alloc::vec;
use alloc::vec::Vec;

use super::number;

/// Widths, with what is between.
pub(super) const TASK: u32 = 150;
const BEND: u32 = 24;
/// From the middle of a layer to that of the next, and of the lines of a layer.
const LAYER: u32 = 84;
const LINE: u32 = 44;
/// Tasks of a layer that is not broken.
const LINE_MOST: usize = 24;
const ROUNDS: usize = 4;

pub(super) struct Layout {
    /// By task: the middle.
    pub(super) places: Vec<(u32, u32)>,
    /// By edge: the middles of its bends.
    pub(super) bends: Vec<Vec<(u32, u32)>>,
}

struct Spot {
    layer: u32,
    width: u32,
    x: u32,
    before: Vec<u32>,
    after: Vec<u32>,
}

impl Spot {
    fn new(layer: u32, width: u32) -> Self {
        Spot { layer, width, x: 0, before: Vec::new(), after: Vec::new() }
    }
}

/// Lays out so many tasks; an edge leads from a task to another. `order` has each task after those that lead to it.
pub(super) fn layout(tasks: usize, edges: &[(u32, u32)], order: &[u32]) -> Layout {
    let mut spots: Vec<Spot> = (0..tasks).map(|_| Spot::new(0, TASK)).collect();
    let mut out: Vec<Vec<u32>> = vec![Vec::new(); tasks];
    for &(from, to) in edges {
        out[from as usize].push(to);
    }
    for &task in order {
        let next = spots[task as usize].layer + 1;
        for &to in &out[task as usize] {
            let to = &mut spots[to as usize];
            to.layer = next.max(to.layer);
        }
    }
    let passes = |spots: &[Spot], &(from, to): &(u32, u32)| {
        let layers = spots[from as usize].layer + 1..spots[to as usize].layer;
        layers.end.saturating_sub(layers.start) as usize
    };
    let mut widths: Vec<usize> = Vec::new();
    for spot in &spots {
        widths.resize(widths.len().max(spot.layer as usize + 1), 0);
        widths[spot.layer as usize] += 1;
    }
    let columns = columns(&widths);
    let is_broken = widths.iter().any(|&width| width > columns);
    let are_bent = !is_broken && edges.iter().map(|edge| passes(&spots, edge)).sum::<usize>() <= 2 * tasks + 500;
    let mut ways: Vec<Vec<u32>> = Vec::with_capacity(edges.len());
    for &(from, to) in edges {
        let mut way = Vec::new();
        let mut last = from;
        if are_bent {
            for layer in spots[from as usize].layer + 1..spots[to as usize].layer {
                let bend = number(spots.len());
                spots.push(Spot::new(layer, BEND));
                way.push(bend);
                spots[last as usize].after.push(bend);
                spots[bend as usize].before.push(last);
                last = bend;
            }
        }
        spots[last as usize].after.push(to);
        spots[to as usize].before.push(last);
        ways.push(way);
    }
    let layers = place(&mut spots);
    if is_broken {
        return Layout { places: broken(&layers, columns, tasks), bends: ways.iter().map(|_| Vec::new()).collect() };
    }
    let place = |spot: &Spot| (spot.x, spot.layer * LAYER + LAYER / 2);
    let places = spots[..tasks].iter().map(place).collect();
    let bends = ways.iter().map(|way| way.iter().map(|&bend| place(&spots[bend as usize])).collect()).collect();
    Layout { places, bends }
}

/// Into how many columns layers are broken, so that the whole is about as wide as it is high.
fn columns(widths: &[usize]) -> usize {
    let height =
        |columns: usize| widths.iter().map(|width| LAYER as usize + (width.div_ceil(columns) - 1) * LINE as usize).sum::<usize>();
    let mut columns = LINE_MOST;
    while columns * (TASK as usize) < height(columns) {
        columns += columns / 8;
    }
    columns
}

/// The places of the tasks of layers that are broken into so many columns, which are filled one after the other.
fn broken(layers: &[Vec<u32>], columns: usize, tasks: usize) -> Vec<(u32, u32)> {
    let mut places = vec![(0, 0); tasks];
    let mut top = 0;
    for layer in layers {
        let lines = layer.len().div_ceil(columns).max(1);
        let left = (number(columns) - number(layer.len().div_ceil(lines))) * TASK / 2;
        for (nth, &task) in layer.iter().enumerate() {
            let (column, line) = (number(nth / lines), number(nth % lines));
            places[task as usize] = (left + column * TASK + TASK / 2, top + line * LINE + LAYER / 2);
        }
        top += LAYER + (number(lines) - 1) * LINE;
    }
    places
}

/// Gives each spot its place in its layer, and the layers in this order.
fn place(spots: &mut [Spot]) -> Vec<Vec<u32>> {
    let layers = spots.iter().map(|spot| spot.layer as usize + 1).max().unwrap_or(0);
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); layers];
    for (at, spot) in spots.iter().enumerate() {
        rows[spot.layer as usize].push(number(at));
    }
    let width_of = |row: &[u32], spots: &[Spot]| row.iter().map(|&at| spots[at as usize].width).sum::<u32>();
    let width = rows.iter().map(|row| width_of(row, spots)).max().unwrap_or(0);
    let place = |row: &[u32], spots: &mut [Spot]| {
        let mut x = (width - width_of(row, spots)) / 2;
        for &at in row {
            let spot = &mut spots[at as usize];
            spot.x = x + spot.width / 2;
            x += spot.width;
        }
    };
    for row in &rows {
        place(row, spots);
    }
    for round in 0..ROUNDS {
        let down = round % 2 == 0;
        for nth in 0..layers {
            let row = &mut rows[if down { nth } else { layers - 1 - nth }];
            let mean = |&at: &u32| {
                let ends = if down { &spots[at as usize].before } else { &spots[at as usize].after };
                let sum: u64 = ends.iter().map(|&end| u64::from(spots[end as usize].x)).sum();
                sum.checked_div(ends.len() as u64).unwrap_or(spots[at as usize].x.into())
            };
            row.sort_by_cached_key(mean);
            place(row, spots);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_task_is_a_layer_after_what_it_waits_for_and_beside_no_other() {
        // 0 -> 1 -> 3, 0 -> 2 -> 3, 0 -> 3
        let edges = [(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)];
        let Layout { places, bends } = layout(4, &edges, &[0, 1, 2, 3]);
        assert_eq!(places.iter().map(|place| place.1 / LAYER).collect::<Vec<_>>(), [0, 1, 1, 2]);
        assert_eq!(places[0].0, places[3].0);
        assert!(places[1].0 + TASK <= places[2].0);
        assert_eq!(bends.iter().map(Vec::len).collect::<Vec<_>>(), [0, 0, 0, 0, 1]);
        assert!(places.iter().all(|place| place.0 >= TASK / 2));
    }

    #[test]
    fn a_long_chain_with_long_edges_has_no_bends() {
        let edges: Vec<(u32, u32)> = (1..3000).flat_map(|task| [(task - 1, task), (0, task)]).collect();
        let order: Vec<u32> = (0..3000).collect();
        let Layout { places, bends } = layout(3000, &edges, &order);
        assert!(bends.iter().all(Vec::is_empty));
        assert_eq!(places[2999].1 / LAYER, 2999);
        assert_eq!(layout(0, &[], &[]).places, []);
    }

    #[test]
    fn wide_layers_are_broken_so_that_the_whole_is_no_strip() {
        let edges: Vec<(u32, u32)> = (1000..2000).flat_map(|task| [(task - 1000, task), (task / 2, task)]).collect();
        let order: Vec<u32> = (0..2000).collect();
        let places = layout(2000, &edges, &order).places;
        let [width, height] =
            [places.iter().map(|place| place.0).max(), places.iter().map(|place| place.1).max()].map(Option::unwrap);
        assert!(width < 2 * height && height < 2 * width, "{width} {height}");
        assert!(edges.iter().all(|&(from, to)| places[from as usize].1 < places[to as usize].1));
        let mut all = places.clone();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 2000);
    }
}
