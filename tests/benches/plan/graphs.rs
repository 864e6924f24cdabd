//! The graphs that plans are measured on: nodes 0 to n - 1 in a topological order.

use dagio::{Graph, Plan, TaskId};
use dagio_tests::Rng;

/// For each node what it needs, and what needs it.
pub(crate) struct Edges {
    pub(crate) needs: Vec<Vec<u32>>,
    pub(crate) dependents: Vec<Vec<u32>>,
}

impl Edges {
    pub(crate) fn new(needs: Vec<Vec<u32>>) -> Self {
        let mut dependents = vec![Vec::new(); needs.len()];
        for (node, needs) in (0..).zip(&needs) {
            for &on in needs {
                dependents[on as usize].push(node);
            }
        }
        Edges { needs, dependents }
    }

    pub(crate) fn len(&self) -> usize {
        self.needs.len()
    }

    pub(crate) fn graph(&self) -> Graph {
        let mut graph = Graph::with_tasks(self.len());
        for (node, needs) in self.needs.iter().enumerate() {
            for &on in needs {
                graph.depend(TaskId::new(node), TaskId::new(on as usize));
            }
        }
        graph
    }

    pub(crate) fn plan(&self) -> Plan {
        self.graph().plan().expect("the order is topological")
    }
}

pub(crate) fn seed() -> Edges {
    Edges::new(vec![vec![], vec![0], vec![], vec![1, 2], vec![3], vec![2, 3], vec![4, 5]])
}

/// Nodes that need nothing.
pub(crate) fn flat(nodes: usize) -> Edges {
    Edges::new(vec![vec![]; nodes])
}

/// About as many layers as each has nodes. One outside the first needs one to three others, two in the mean: one of the layer before it, the
/// rest from the four layers before it.
pub(crate) fn layered(nodes: usize) -> Edges {
    let width = nodes.isqrt();
    let mut rng = Rng::new(0x9E37_79B9);
    let mut needs: Vec<Vec<u32>> = Vec::with_capacity(nodes);
    for node in 0..nodes {
        let layer = node / width;
        let mut on = Vec::new();
        if layer > 0 {
            let many = 1 + rng.below(3);
            on.push((layer - 1) * width + rng.below(width));
            let from = layer.saturating_sub(4) * width;
            while on.len() < many {
                let other = from + rng.below(layer * width - from);
                if !on.contains(&other) {
                    on.push(other);
                }
            }
        }
        needs.push(on.into_iter().map(|on| u32::try_from(on).expect("few nodes")).collect());
    }
    Edges::new(needs)
}
