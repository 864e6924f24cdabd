//! The plan as data: the tasks of a graph, their edges and its targets, for programs that look at them; and its pictures.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! # use dagio::Graph;
//! let mut graph = Graph::new();
//! let [fetch, parse, lint, report] = ["fetch", "parse", "lint", "report"].map(|task| graph.add(task));
//! graph.depend(parse, fetch).depend(lint, fetch).depend(report, parse).after(report, lint).weight(parse, 3);
//! let plan = graph.plan()?;
//!
//! assert_eq!(
//!     plan.outline().tree().to_string(),
//!     "\
//! report
//! ├── parse, weight 3
//! │   └── fetch
//! └╌╌ lint
//!     └── fetch (above)
//! "
//! );
//! let critical: Vec<_> = plan.outline().critical_path().map(|task| plan.name(task)).collect();
//! assert_eq!(critical, ["fetch", "parse", "report"]);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | | its outline |
//! |---|---|
//! | `#[dag] impl Signup` | `SignupDag::OUTLINE`, a constant: the tasks of the block |
//! | [`Plan`](crate::Plan), [`fixed::Plan`](crate::fixed::Plan) | `outline()` |
//! | [`Dag`](crate::Dag) | `outline()`, which outlives the graph |
//!
//! An edge by which a task needs the success of another is drawn solid, one that waits for its end only is dashed. A target has a double frame.
//! With a report each task is drawn by its outcome, in DOT and Mermaid with a legend, and the edges of the critical path are bold.
//!
//! # Formats
//! - [DOT](Outline::dot), for Graphviz: `dot -Tsvg`;
//! - [Mermaid](Outline::mermaid), which is drawn where Markdown is read;
//! - [a tree](Outline::tree) for the terminal;
//! - JSON, or any other, by the feature `serde`: see [`Outline`].
//!
//! All but the tree need no heap.

/// What all pictures have.
macro_rules! drawn {
    ($($Drawn:ident)*) => {$(
        impl<'a> $Drawn<'a> {
            pub(super) const fn new(outline: &'a Outline<'a>) -> Self {
                $Drawn { of: Drawing::new(outline) }
            }

            /// Draws what became of each task, and the critical path.
            ///
            /// # Panics
            /// When it is displayed, if the report is one of another graph, which does not have all the tasks.
            #[must_use]
            pub fn report<T, L: crate::parts::Log>(self, report: &'a crate::Report<T, L>) -> Self {
                $Drawn { of: self.of.by(report) }
            }
        }

        impl core::fmt::Debug for $Drawn<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let report = self.of.report.map(|_| "..");
                f.debug_struct(stringify!($Drawn)).field("outline", self.of.outline).field("report", &report).finish()
            }
        }
    )*};
}

mod draw;
mod source;
#[cfg(feature = "alloc")]
mod tree;

use core::iter;

#[cfg(feature = "timeline")]
pub(crate) use draw::seen;
pub use draw::{Dot, Mermaid};
#[cfg(all(feature = "alloc", any(target_has_atomic = "ptr", feature = "portable-atomic")))]
pub(crate) use source::Copied;
pub use source::Written;
pub(crate) use source::{Fixed, Source};
#[cfg(feature = "alloc")]
pub use tree::Tree;

use crate::TaskId;
use crate::report::Name;

/// The plan of a graph as data: its tasks in start order, its edges, its targets.
///
/// See [`outline`](self) for where it comes from and what it looks like.
///
/// ```
/// # use dagio::fixed::Plan;
/// const PLAN: Plan<3, 2> = Plan::new(["sample", "send", "sleep"], [("send", "sample"), ("sleep", "send")]).after("sleep", "send");
///
/// let outline = PLAN.outline();
/// let names: Vec<_> = outline.tasks().map(|task| task.name.to_string()).collect();
/// assert_eq!(names, ["sample", "send", "sleep"]);
/// let edges: Vec<_> = outline.edges().map(|edge| (edge.task.index(), edge.on.index(), edge.needs)).collect();
/// assert_eq!(edges, [(1, 0, true), (2, 1, false)]);
/// ```
#[cfg_attr(
    feature = "serde",
    doc = r#"
# Serialized
With the feature `serde` it is what [`tasks`](Outline::tasks) and [`edges`](Outline::edges) give, in their order; tasks in edges by `id`. `declared` is
where `#[dag]` has the task, `input` whether the edge gives it an output, of which the others do not know.

```json
{"tasks": [{"id": 0, "name": "user", "weight": 1, "target": false, "declared": "src/signup.rs:12"},
           {"id": 1, "name": "mail", "weight": 1, "target": true, "declared": "src/signup.rs:16"}],
 "edges": [{"task": 1, "on": 0, "needs": true, "input": true}]}
```"#
)]
#[derive(Debug, Clone)]
pub struct Outline<'a> {
    of: Source<'a>,
}

/// A task of an [`Outline`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task<'a> {
    /// Its number, which a [`Report`](crate::Report) knows, too.
    pub id: TaskId,
    /// What it is called, in a report, too.
    pub name: Name<'a>,
    /// Its expected cost; 1 if none was given.
    pub weight: u32,
    /// Whether it was asked for: by name, or because no other waits for it.
    pub is_target: bool,
    /// The file and the line where it is declared, if it is a method of `#[dag]`.
    pub declared: Option<(&'static str, u32)>,
}

/// What a task of an [`Outline`] takes of a pool while it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Take<'a> {
    /// The pool.
    pub pool: &'a str,
    /// How much there is of it, unless a run has another size.
    pub size: u32,
    /// How much the task takes; `None` if it takes all of it.
    pub amount: Option<u32>,
}

/// An edge of an [`Outline`]: a task, and one that it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edge {
    /// The dependent.
    pub task: TaskId,
    /// The dependency.
    pub on: TaskId,
    /// Whether it needs the success of that, not only its end.
    pub needs: bool,
    /// Whether it gets the output of that, or only comes after it; unknown but for `#[dag]`.
    pub input: Option<bool>,
}

impl<'a> Outline<'a> {
    pub(crate) const fn new(of: Source<'a>) -> Self {
        Outline { of }
    }

    /// Returns how many tasks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.of.len()
    }

    /// Tells whether there is no task.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Iterates over the tasks in start order: that of the longest path that is left, by weights.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn tasks(&self) -> impl ExactSizeIterator<Item = Task<'_>> {
        (0..self.len()).map(|node| self.at(node))
    }

    /// Returns the task of this number.
    #[must_use]
    pub fn task(&self, task: TaskId) -> Option<Task<'_>> {
        self.of.node(task).map(|node| self.at(node))
    }

    /// Iterates over the edges, by dependencies in start order; there are two if a task needs another twice.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn edges(&self) -> impl Iterator<Item = Edge> {
        (0..self.len()).flat_map(|node| self.row(node))
    }

    /// Iterates over the edges to the tasks that wait for this one.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn dependents(&self, task: TaskId) -> impl Iterator<Item = Edge> {
        self.of.node(task).into_iter().flat_map(|node| self.row(node))
    }

    /// Iterates over the edges to what this task waits for.
    ///
    /// # Complexity
    /// *O*(tasks + edges): edges are kept by what is waited for.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn dependencies(&self, task: TaskId) -> impl Iterator<Item = Edge> {
        self.edges().filter(move |edge| edge.task == task)
    }

    /// Iterates over the tasks of the costliest path by weights, from its start; of the longest one without weights. The first of several.
    #[must_use = "iterators do nothing unless consumed"]
    pub fn critical_path(&self) -> impl Iterator<Item = TaskId> {
        // In start order: the path goes on with the first of the dependents.
        let next = |&node: &usize| self.row(node).filter_map(|edge| self.of.node(edge.task)).min();
        iter::successors(Some(0).filter(|_| !self.is_empty()), next).map(|node| self.of.id(node))
    }

    /// Iterates over what this task takes of pools.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// # use dagio::Graph;
    /// let mut graph = Graph::new();
    /// let load = graph.add("load");
    /// graph.pool("connections", 10).take(load, "connections", 2);
    /// let plan = graph.plan()?;
    /// let outline = plan.outline();
    /// let taken: Vec<_> = outline.takes(load).map(|take| (take.pool, take.size, take.amount)).collect();
    /// assert_eq!(taken, [("connections", 10, Some(2))]);
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use = "iterators do nothing unless consumed"]
    pub fn takes(&self, task: TaskId) -> impl Iterator<Item = Take<'_>> {
        (0..).map_while(move |nth| self.of.take(task, nth))
    }

    /// Draws it in DOT, the language of Graphviz.
    ///
    /// ```
    /// # use dagio::fixed::Plan;
    /// # const PLAN: Plan<2, 1> = Plan::new(["sample", "send"], [("send", "sample")]);
    /// assert_eq!(
    ///     PLAN.outline().dot().to_string(),
    ///     r##"digraph {
    ///     node [shape=box, style="rounded,filled", fillcolor="#ffffff"]
    ///     t0 [label="sample"]
    ///     t1 [label="send", peripheries=2]
    ///     t0 -> t1
    /// }
    /// "##
    /// );
    /// ```
    #[must_use]
    pub fn dot(&self) -> Dot<'_> {
        Dot::new(self)
    }

    /// Draws it in Mermaid, as a flowchart. Unless told otherwise, Mermaid refuses one of more than 500 edges, or of more than 50 000 characters.
    ///
    /// ```
    /// # use dagio::fixed::Plan;
    /// # const PLAN: Plan<2, 1> = Plan::new(["sample", "send"], [("send", "sample")]);
    /// assert_eq!(
    ///     PLAN.outline().mermaid().to_string(),
    ///     r#"flowchart TB
    ///     t0["sample"]
    ///     t1[["send"]]
    ///     t0 --> t1
    /// "#
    /// );
    /// ```
    #[must_use]
    pub fn mermaid(&self) -> Mermaid<'_> {
        Mermaid::new(self)
    }

    /// Draws it as a tree for the terminal: under each task what it waits for. One that is above already is not drawn again.
    ///
    /// # Complexity
    /// *O*(tasks + edges) lines, which begin with as much as the tree is deep; allocates.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn tree(&self) -> Tree<'_> {
        Tree::new(self)
    }

    fn at(&self, node: usize) -> Task<'_> {
        let (id, of) = (self.of.id(node), &self.of);
        Task {
            id,
            name: Name::new(of.name(id), id),
            weight: of.weight(id),
            is_target: of.is_target(node),
            declared: of.declared(id),
        }
    }

    /// The edges to the dependents of a node.
    pub(crate) fn row(&self, node: usize) -> impl Iterator<Item = Edge> {
        (0..).map_while(move |nth| self.of.edge(node, nth))
    }
}
