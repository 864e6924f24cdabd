//! Takes the order of a run apart: series, parallel, prime (the modular decomposition of its transitive closure).
//!
//! - *Parallel*: no task of one part is ordered with a task of another (components of the comparability graph).
//! - *Series*: each task of a part precedes each of the next (components of its complement).
//! - *Prime*: neither. Its tasks go to lanes, a minimum chain cover: each task of a lane precedes the next, so a lane never delays
//!   a start, and there are as many lanes as tasks that can run at once (Dilworth; by maximum matching, Fulkerson).
//!
//! Series and parallel parts are found by Gallai's decomposition: R. H. Möhring and F. J. Radermacher, "Substitution decomposition for
//! discrete structures" (1984).

use crate::graph::Graph;

pub(crate) enum Region {
    Task(usize),
    Series(Vec<Region>),
    Parallel(Vec<Region>),
    Prime(Vec<Vec<usize>>),
}

impl Region {
    /// Takes `tasks`, in ascending order, apart.
    pub(crate) fn of(graph: &Graph, tasks: &[usize]) -> Region {
        if let [task] = tasks {
            return Region::Task(*task);
        }
        let parts = components(tasks, |a, b| graph.ordered(a, b));
        if parts.len() > 1 {
            return Region::Parallel(parts.iter().map(|part| Region::of(graph, part)).collect());
        }
        // Numbers ascend along edges, so the parts are in order by their first tasks.
        let parts = components(tasks, |a, b| !graph.ordered(a, b));
        if parts.len() > 1 {
            return Region::Series(parts.iter().map(|part| Region::of(graph, part)).collect());
        }
        Region::Prime(lanes(graph, tasks))
    }

    pub(crate) fn tasks(&self) -> Vec<usize> {
        match self {
            Region::Task(task) => vec![*task],
            Region::Series(parts) | Region::Parallel(parts) => parts.iter().flat_map(Region::tasks).collect(),
            Region::Prime(lanes) => lanes.concat(),
        }
    }

    /// Whether there are lanes in it.
    pub(crate) fn has_lanes(&self) -> bool {
        match self {
            Region::Task(_) => false,
            Region::Series(parts) | Region::Parallel(parts) => parts.iter().any(Region::has_lanes),
            Region::Prime(_) => true,
        }
    }
}

/// The connected components of a graph on `tasks`, each ascending, by their first task.
fn components(tasks: &[usize], linked: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = tasks.to_vec();
    let mut components = Vec::new();
    while !left.is_empty() {
        let mut component = vec![left.remove(0)];
        let mut at = 0;
        while at < component.len() {
            let task = component[at];
            left.retain(|&other| {
                let linked = linked(task, other);
                if linked {
                    component.push(other);
                }
                !linked
            });
            at += 1;
        }
        component.sort_unstable();
        components.push(component);
    }
    components
}

/// How many tasks can run at once.
pub(crate) fn width(graph: &Graph) -> usize {
    let all: Vec<usize> = (0..graph.len()).collect();
    lanes(graph, &all).len()
}

/// A minimum chain cover, by a maximum matching of tasks to their successors; edges of the graph are preferred, so that values stay in
/// their lane.
fn lanes(graph: &Graph, tasks: &[usize]) -> Vec<Vec<usize>> {
    let successors: Vec<Vec<usize>> = tasks
        .iter()
        .map(|&task| {
            let is_edge = |&other: &usize| graph.edges(tasks[other]).iter().any(|edge| edge.on == task);
            let all = (0..tasks.len()).filter(|&other| graph.precedes(task, tasks[other]));
            let (edges, others): (Vec<_>, Vec<_>) = all.partition(is_edge);
            edges.into_iter().chain(others).collect()
        })
        .collect();
    let mut previous: Vec<Option<usize>> = vec![None; tasks.len()];
    for task in 0..tasks.len() {
        augment(task, &successors, &mut vec![false; tasks.len()], &mut previous);
    }
    let mut next = vec![None; tasks.len()];
    for (task, previous) in previous.iter().enumerate() {
        if let Some(previous) = previous {
            next[*previous] = Some(task);
        }
    }
    let first = (0..tasks.len()).filter(|&task| previous[task].is_none());
    first.map(|first| std::iter::successors(Some(first), |&task| next[task]).map(|task| tasks[task]).collect()).collect()
}

/// Kuhn's augmenting path.
fn augment(task: usize, successors: &[Vec<usize>], seen: &mut [bool], previous: &mut [Option<usize>]) -> bool {
    for &next in &successors[task] {
        if std::mem::replace(&mut seen[next], true) {
            continue;
        }
        if previous[next].is_none_or(|other| augment(other, successors, seen, previous)) {
            previous[next] = Some(task);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errors;
    use crate::ast::Block;
    use crate::attr::Options;

    /// A graph of tasks by number, each with what it needs; these come before it.
    fn graph(needs: &[&[usize]]) -> Graph {
        let tasks = needs.iter().enumerate().map(|(task, needs)| {
            let depends: Vec<String> = needs.iter().map(|on| format!("t{on}")).collect();
            let depends = if depends.is_empty() { String::new() } else { format!("#[depends({})]", depends.join(", ")) };
            format!("{depends} async fn t{task}(&self) {{}}")
        });
        let block = format!("impl Graph {{ {} }}", tasks.collect::<String>());
        let mut errors = Errors::default();
        let options = Options::default();
        let block = Block::parse(syn::parse_str(&block).expect("a block"), &options, &mut errors);
        let graph = Graph::new(&block, &options, &mut errors);
        assert!(!errors.any());
        graph
    }

    /// `0;1` series, `0|1` parallel, `{0,1/2,3}` lanes.
    fn written(region: &Region) -> String {
        let all = |parts: &[Region], between: &str| {
            let parts: Vec<String> = parts.iter().map(written).collect();
            format!("({})", parts.join(between))
        };
        match region {
            Region::Task(task) => task.to_string(),
            Region::Series(parts) => all(parts, ";"),
            Region::Parallel(parts) => all(parts, "|"),
            Region::Prime(lanes) => {
                let lane = |lane: &Vec<usize>| lane.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
                format!("{{{}}}", lanes.iter().map(lane).collect::<Vec<_>>().join("/"))
            }
        }
    }

    fn region(needs: &[&[usize]]) -> String {
        let graph = graph(needs);
        let all: Vec<usize> = (0..graph.len()).collect();
        written(&Region::of(&graph, &all))
    }

    #[test]
    fn no_task() {
        assert_eq!(graph(&[]).len(), 0);
        assert_eq!(region(&[]), "{}");
    }

    #[test]
    fn one_task() {
        assert_eq!(region(&[&[]]), "0");
    }

    #[test]
    fn two_tasks() {
        assert_eq!(region(&[&[], &[]]), "(0|1)");
        assert_eq!(region(&[&[], &[0]]), "(0;1)");
    }

    #[test]
    fn the_seed_is_series_and_parallel() {
        assert_eq!(region(&[&[], &[0], &[], &[1, 2], &[3], &[2, 3], &[4, 5]]), "(((0;1)|2);3;(4|5);6)");
    }

    #[test]
    fn an_edge_that_follows_from_others_changes_nothing() {
        assert_eq!(region(&[&[], &[0], &[0, 1]]), "(0;1;2)");
    }

    #[test]
    fn an_n_has_two_lanes() {
        assert_eq!(region(&[&[], &[], &[0], &[0, 1]]), "{0,2/1,3}");
    }

    #[test]
    fn an_n_inside_a_series() {
        assert_eq!(region(&[&[], &[0], &[0], &[1], &[1, 2], &[3, 4]]), "(0;{1,3/2,4};5)");
    }

    #[test]
    fn each_of_two_needs_each_of_two() {
        assert_eq!(region(&[&[], &[], &[0, 1], &[0, 1]]), "((0|1);(2|3))");
    }

    #[test]
    fn a_ladder_has_two_lanes() {
        assert_eq!(region(&[&[], &[], &[0], &[0, 1], &[2], &[2, 3]]), "{0,2,4/1,3,5}");
    }

    #[test]
    fn a_chain_of_diamonds() {
        assert_eq!(region(&[&[], &[0], &[0], &[1, 2], &[3], &[3], &[4, 5]]), "(0;(1|2);3;(4|5);6)");
    }

    /// Edges between `tasks` tasks, about one in `one_in` of the possible ones.
    fn random(tasks: usize, one_in: u64, state: &mut u64) -> Vec<Vec<usize>> {
        let mut hit = || {
            *state ^= *state << 13;
            *state ^= *state >> 7;
            *state ^= *state << 17;
            *state % one_in == 0
        };
        (0..tasks).map(|task| (0..task).filter(|_| hit()).collect()).collect()
    }

    /// How many tasks of the largest set have no order among them: tries all sets.
    fn width(graph: &Graph) -> usize {
        let free = |set: usize| {
            let of: Vec<usize> = (0..graph.len()).filter(|task| set >> task & 1 != 0).collect();
            of.iter().all(|&a| of.iter().all(|&b| !graph.ordered(a, b))).then_some(of.len())
        };
        (0..1 << graph.len()).filter_map(free).max().unwrap_or(0)
    }

    /// Each part is what it says it is.
    fn check(graph: &Graph, region: &Region) {
        let pairs = |parts: &[Region], holds: &dyn Fn(usize, usize) -> bool| {
            for (x, part) in parts.iter().enumerate() {
                for later in &parts[x + 1..] {
                    assert!(part.tasks().iter().all(|&a| later.tasks().iter().all(|&b| holds(a, b))));
                }
            }
        };
        match region {
            Region::Task(_) => {}
            Region::Series(parts) => {
                pairs(parts, &|a, b| graph.precedes(a, b));
                for part in parts {
                    check(graph, part);
                }
            }
            Region::Parallel(parts) => {
                pairs(parts, &|a, b| !graph.ordered(a, b));
                for part in parts {
                    check(graph, part);
                }
            }
            Region::Prime(lanes) => {
                assert!(lanes.len() >= 2);
                check_lanes(graph, lanes);
            }
        }
    }

    fn check_lanes(graph: &Graph, lanes: &[Vec<usize>]) {
        assert!(lanes.iter().all(|lane| !lane.is_empty() && lane.windows(2).all(|two| graph.precedes(two[0], two[1]))));
    }

    #[test]
    fn random_orders() {
        let (mut state, mut primes) = (0x9E37_79B9_7F4A_7C15, 0);
        for round in 0..400 {
            let needs = random(round % 10, 2 + round as u64 % 4, &mut state);
            let graph = graph(&needs.iter().map(|needs| &needs[..]).collect::<Vec<_>>());
            let all: Vec<usize> = (0..graph.len()).collect();

            let cover = lanes(&graph, &all);
            check_lanes(&graph, &cover);
            assert_eq!(cover.len(), width(&graph), "as few lanes as can be: {needs:?}");
            let mut once = cover.concat();
            once.sort_unstable();
            assert_eq!(once, all, "each task once: {needs:?}");

            if !all.is_empty() {
                let region = Region::of(&graph, &all);
                check(&graph, &region);
                let mut once = region.tasks();
                once.sort_unstable();
                assert_eq!(once, all, "each task once: {needs:?}");
                primes += usize::from(written(&region).contains('{'));
            }
        }
        assert!(primes > 50, "{primes} of the orders have a prime region");
    }
}
