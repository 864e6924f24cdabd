//! The crate `dagrs`: nodes are spawned all at once, and send what they give through channels.

use std::sync::Arc;

use dagrs::{Action, Content, DefaultNode, EnvVar, Graph, InChannels, Node as _, NodeId, NodeTable, OutChannels, Output};

use super::Way;
use crate::graphs::Edges;
use crate::work::{Work, mix};

pub(crate) struct Dagrs;

struct Task<W: Work> {
    work: &'static W,
    number: u32,
    needs: Vec<NodeId>,
}

#[dagrs::async_trait::async_trait]
impl<W: Work> Action for Task<W> {
    async fn run(&self, inputs: &mut InChannels, outputs: &mut OutChannels, _: Arc<EnvVar>) -> Output {
        let mut values = Vec::with_capacity(self.needs.len());
        for on in &self.needs {
            let content = inputs.recv_from(on).await.expect("it was sent");
            values.push(*content.get::<u64>().expect("a number"));
        }
        self.work.wait(self.number).await;
        let value = mix(self.number, values);
        self.work.gave(self.number, value);
        let content = Content::new(value);
        outputs.broadcast(content.clone()).await;
        Output::Out(Some(content))
    }
}

impl Way for Dagrs {
    /// A graph, and whether it ran.
    type Made<W: Work> = (Graph, bool);

    fn make<W: Work>(edges: &'static Edges, work: &'static W) -> (Graph, bool) {
        let mut table = NodeTable::new();
        let mut graph = Graph::new();
        let mut ids = Vec::with_capacity(edges.len());
        for (task, needs) in (0..).zip(&edges.needs) {
            let needs = needs.iter().map(|&on| ids[on as usize]).collect();
            let node = DefaultNode::with_action(format!("task {task}"), Task { work, number: task, needs }, &mut table);
            ids.push(node.id());
            graph.add_node(node).expect("a new node");
        }
        for (&id, dependents) in ids.iter().zip(&edges.dependents) {
            graph.add_edge(id, dependents.iter().map(|&on| ids[on as usize])).expect("known nodes");
        }
        graph.set_env(EnvVar::new(table));
        (graph, false)
    }

    async fn run<W: Work>((graph, ran): &mut (Graph, bool)) {
        if *ran {
            graph.reset().await.expect("it can be run again");
        }
        *ran = true;
        graph.async_start().await.expect("no task fails");
    }
}
