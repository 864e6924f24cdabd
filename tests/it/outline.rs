//! The plan as data, and its pictures: the same at every door. That other programs can read them is shown by `tests/pictures/run`.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dagio::{Dag, Failure, Graph, Outline, Plan, Policy, TaskId, fixed};
use dagio_tests::Rng;

/// The run of a graph in which nothing waits for long.
fn now<F: Future>(run: F) -> F::Output {
    match pin!(run).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(end) => end,
        Poll::Pending => panic!("a task waits"),
    }
}

/// A task, what it waits for, and whether it needs that.
type Edges = BTreeSet<(usize, usize, bool)>;

fn edges(outline: &Outline<'_>) -> Edges {
    outline.edges().map(|edge| (edge.task.index(), edge.on.index(), edge.needs)).collect()
}

fn plan(tasks: &[&str], edges: &[(usize, usize, bool)]) -> Plan {
    let mut graph = Graph::new();
    for task in tasks {
        graph.add(task);
    }
    for &(task, on, needs) in edges {
        let [task, on] = [task, on].map(TaskId::new);
        if needs {
            graph.depend(task, on)
        } else {
            graph.after(task, on)
        };
    }
    graph.plan().expect("it is right")
}

/// All that can be drawn without a report.
fn drawn(outline: &Outline<'_>) -> String {
    format!("{}{}{}", outline.tree(), outline.dot(), outline.mermaid())
}

struct Seed;

#[dagio::dag]
impl Seed {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self, a: &u32) -> u32 {
        a + 1
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    async fn e(&self, d: &u32) -> u32 {
        d + 1
    }
    async fn f(&self, d: &u32) -> u32 {
        d + 2
    }
    async fn g(&self, e: &u32, f: &u32) -> u32 {
        e + f
    }
}

const SEED: &str = r##"g
├── e
│   └── d
│       ├── b
│       │   └── a
│       └── c
└── f
    └── d (above)
digraph {
    node [shape=box, style="rounded,filled", fillcolor="#ffffff"]
    t0 [label="a"]
    t1 [label="b"]
    t2 [label="c"]
    t3 [label="d"]
    t4 [label="e"]
    t5 [label="f"]
    t6 [label="g", peripheries=2]
    t0 -> t1
    t1 -> t3
    t2 -> t3
    t3 -> t4
    t3 -> t5
    t4 -> t6
    t5 -> t6
}
flowchart TB
    t0["a"]
    t1["b"]
    t2["c"]
    t3["d"]
    t4["e"]
    t5["f"]
    t6[["g"]]
    t0 --> t1
    t1 --> t3
    t2 --> t3
    t3 --> t4
    t3 --> t5
    t4 --> t6
    t5 --> t6
"##;

#[test]
#[expect(clippy::many_single_char_names, reason = "the seed's")]
fn all_doors_draw_the_seed_alike() {
    assert_eq!(drawn(SeedDag::OUTLINE), SEED);

    let mut graph = Graph::new();
    for task in ["a", "b", "c", "d", "e", "f", "g"] {
        graph.add(task);
    }
    let edges = [("b", "a"), ("d", "b"), ("d", "c"), ("e", "d"), ("f", "d"), ("g", "e"), ("g", "f")];
    graph.extend(edges);
    assert_eq!(drawn(&graph.plan().unwrap().outline()), SEED);

    let plan = fixed::Plan::<7, 7>::new(["a", "b", "c", "d", "e", "f", "g"], edges);
    assert_eq!(drawn(&plan.outline()), SEED);
    assert_eq!(drawn(&Plan::from(&plan).outline()), SEED);

    let mut graph = fixed::Graph::<9, 9>::new();
    for task in ["a", "b", "c", "d", "e", "f", "g"] {
        graph.add(task).unwrap();
    }
    for (task, on) in edges {
        graph.depend(graph.task(task).unwrap(), graph.task(on).unwrap()).unwrap();
    }
    assert_eq!(drawn(&graph.plan().unwrap().outline()), SEED);

    let dag = Dag::new(|g| {
        let a = g.task("a", (), |()| async { 1 });
        let b = g.task("b", a, |a| async move { a + 1 });
        let c = g.task("c", (), |()| async { 3 });
        let d = g.task("d", (b, c), |(b, c)| async move { b + c });
        let e = g.task("e", d, |d| async move { d + 1 });
        let f = g.task("f", d, |d| async move { d + 2 });
        g.task("g", (e, f), |(e, f)| async move { e + f })
    });
    let outline = dag.outline();
    assert_eq!(now(dag), 13);
    assert_eq!(drawn(&outline), SEED, "it outlives the graph");
}

struct Kinds;

#[dagio::dag]
impl Kinds {
    async fn config(&self) -> u32 {
        1
    }
    async fn fetch(&self) -> Result<u32, &'static str> {
        Err("no route")
    }
    async fn index(&self, config: &u32) -> u32 {
        *config
    }
    async fn cache(&self, fetch: Option<&u32>) -> bool {
        fetch.is_some()
    }
    async fn audit(&self, fetch: Result<&u32, Failure<'_, &'static str>>) -> bool {
        fetch.is_ok()
    }
    #[depends(index)]
    async fn publish(&self) -> u32 {
        2
    }
    #[after(publish, cache)]
    async fn cleanup(&self) -> u32 {
        3
    }
}

const KINDS: &str = "audit
└╌╌ fetch
cleanup
├╌╌ cache
│   └╌╌ fetch (above)
└╌╌ publish
    └── index
        └── config
";

#[test]
fn all_doors_draw_edges_of_every_kind_alike() {
    let of_block = drawn(KindsDag::OUTLINE);
    assert_eq!(KindsDag::OUTLINE.tree().to_string(), KINDS);

    let names = ["config", "fetch", "index", "cache", "audit", "publish", "cleanup"];
    let edges = [(2, 0, true), (3, 1, false), (4, 1, false), (5, 2, true), (6, 5, false), (6, 3, false)];
    assert_eq!(drawn(&plan(&names, &edges).outline()), of_block);

    let by_name = edges.map(|(task, on, _)| (names[task], names[on]));
    let arrays = edges
        .iter()
        .filter(|edge| !edge.2)
        .fold(fixed::Plan::<7, 6>::new(names, by_name), |plan, &(task, on, _)| plan.after(names[task], names[on]));
    assert_eq!(drawn(&arrays.outline()), of_block);

    let dag = Dag::try_new(|g| {
        let config = g.task("config", (), |()| async { 1 });
        let fetch = g.try_task("fetch", (), |()| async { Err::<u32, _>("no route") });
        let index = g.task("index", config, |config| async { *config });
        let cache = g.task("cache", fetch.optional(), |fetch| async move { fetch.is_some() });
        let audit = g.task("audit", fetch.outcome(), |fetch| async move { fetch.is_ok() });
        let publish = g.task("publish", index.order(), |()| async { 2 });
        let cleanup = g.task("cleanup", (publish.ended(), cache.ended()), |_| async { 3 });
        g.all((audit, cleanup))
    });
    assert_eq!(drawn(&dag.outline()), of_block);
}

#[test]
fn a_block_tells_what_gives_an_output_and_where_its_tasks_are() {
    let outline = KindsDag::OUTLINE;
    let name = |task| outline.task(task).unwrap().name.to_string();
    let order: Vec<_> = outline.edges().filter(|edge| edge.input == Some(false)).map(|edge| name(edge.task)).collect();
    assert_eq!(order, ["publish", "cleanup", "cleanup"]);
    assert!(outline.edges().all(|edge| edge.input.is_some()));
    assert_eq!(outline.edges().filter(|edge| edge.input == Some(true) && edge.needs).count(), 1);

    let source = include_str!("outline.rs");
    for task in outline.tasks() {
        let (file, line) = task.declared.unwrap();
        assert!(file.ends_with("outline.rs"), "{file}");
        let line = source.lines().nth(line as usize - 1).unwrap();
        assert!(line.contains(&format!("async fn {}(", task.name)), "{line}");
    }
    assert!(plan(&["a"], &[]).outline().tasks().all(|task| task.declared.is_none()));
}

struct Borrowing(String);

// Its output borrows from another, so it has no table.
#[dagio::dag]
impl Borrowing {
    async fn text(&self) -> String {
        self.0.clone()
    }
    async fn word<'w>(&self, text: &'w String) -> &'w str {
        text
    }
    #[cfg(any())]
    async fn none(&self) -> u32 {
        0
    }
    async fn length(&self, word: &&str) -> usize {
        word.len()
    }
}

struct Generic<T>(T);

#[dagio::dag]
impl<T: Clone + Send + Sync> Generic<T> {
    async fn value(&self) -> T {
        self.0.clone()
    }
    async fn both(&self, value: &T) -> (T, T) {
        (value.clone(), value.clone())
    }
}

#[test]
fn every_block_has_an_outline() {
    assert_eq!(BorrowingDag::OUTLINE.tree().to_string(), "length\n└── word\n    └── text\n");
    assert_eq!(GenericDag::<'_, u8>::OUTLINE.tree().to_string(), "both\n└── value\n");
    assert_eq!(now(Borrowing("four".into()).length()) + usize::from(now(Generic(1_u8).both()).1), 5);
    const { assert!(size_of_val(SeedDag::OUTLINE) > 0, "it is a constant") };
}

#[test]
fn the_critical_path_is_the_costliest() {
    let mut rng = Rng::new(9);
    for round in 0..300 {
        let n = 1 + rng.below(30);
        let (mut graph, mut weights) = (Graph::with_tasks(n), vec![1; n]);
        let mut needs = vec![Vec::new(); n];
        for task in 0..n {
            for _ in 0..rng.below(4).min(task) {
                let on = rng.below(task);
                if needs[task].contains(&on) {
                    continue;
                }
                needs[task].push(on);
                graph.depend(TaskId::new(task), TaskId::new(on));
            }
            if round % 2 == 0 {
                weights[task] = rng.below(9);
                graph.weight(TaskId::new(task), u32::try_from(weights[task]).unwrap());
            }
        }
        // To the end of each task.
        let mut costs = vec![0; n];
        for task in 0..n {
            costs[task] = weights[task] + needs[task].iter().map(|&on| costs[on]).max().unwrap_or(0);
        }
        let plan = graph.plan().unwrap();
        let path: Vec<usize> = plan.outline().critical_path().map(TaskId::index).collect();
        assert_eq!(path.iter().map(|&task| weights[task]).sum::<usize>(), costs.into_iter().max().unwrap());
        assert!(path.windows(2).all(|pair| needs[pair[1]].contains(&pair[0])), "it follows edges");
        assert!(needs[path[0]].is_empty());
        let bold = now(plan.run(async |_| Ok::<_, Infallible>(())).report());
        let dot = plan.outline().dot().report(&bold).to_string();
        assert_eq!(dot.matches("penwidth=3").count(), path.len() - 1);
    }
}

/// A graph at random: its tasks' names, and its edges, in the order of a plan's.
fn random(rng: &mut Rng) -> (Vec<String>, Edges) {
    const PARTS: [&str; 12] = ["end", "\"", "\\", "\n", "[", "]", ";", "#", "-->", "é", "\u{202e}", " "];
    let n = 1 + rng.below(20);
    let name = |task: usize, rng: &mut Rng| {
        let parts: String = (0..rng.below(6)).map(|_| PARTS[rng.below(PARTS.len())]).collect();
        if parts.is_empty() { parts } else { format!("{parts}{task}") }
    };
    let names = (0..n).map(|task| name(task, rng)).collect();
    let mut edges = Edges::new();
    for task in 1..n {
        for _ in 0..rng.below(4) {
            let on = rng.below(task);
            if ![true, false].iter().any(|&needs| edges.contains(&(task, on, needs))) {
                edges.insert((task, on, !rng.one_in(3)));
            }
        }
    }
    (names, edges)
}

/// The edges of a picture, by its lines.
fn read(picture: &str, needs: &str, waits: &str, dashed: &str) -> Edges {
    let edge = |line: &str| {
        let (on, rest) = line.trim().split_once(needs).or_else(|| line.trim().split_once(waits))?;
        let (task, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let number = |id: &str| id.strip_prefix('t')?.parse().ok();
        Some((number(task)?, number(on)?, !format!("{line}{rest}").contains(dashed)))
    };
    picture.lines().filter_map(edge).collect()
}

#[test]
fn the_edges_of_a_picture_are_those_of_the_graph() {
    let mut rng = Rng::new(0);
    for _ in 0..400 {
        let (names, given) = random(&mut rng);
        let refs: Vec<&str> = names.iter().map(String::as_str).collect();
        let plan = plan(&refs, &given.iter().copied().collect::<Vec<_>>());
        let outline = plan.outline();
        assert_eq!(edges(&outline), given);
        let back: Edges = outline
            .tasks()
            .flat_map(|task| outline.dependencies(task.id).map(|edge| (edge.task.index(), edge.on.index(), edge.needs)))
            .collect();
        assert_eq!(back, given);
        let (dot, mermaid, tree) = (outline.dot().to_string(), outline.mermaid().to_string(), outline.tree().to_string());
        assert_eq!(read(&dot, " -> ", " -> ", "dashed"), given);
        assert_eq!(read(&mermaid, " --> ", " -.-> ", "-.->"), given);
        // No name breaks a line, or ends before its quotes do.
        assert_eq!(dot.lines().count(), 3 + names.len() + given.len());
        assert_eq!(mermaid.lines().count(), 1 + names.len() + given.len());
        let is_closed = |line: &&str| line.replace("\\\\", "").replace("\\\"", "").matches('"').count() == 2;
        assert_eq!(dot.lines().skip(2).filter(is_closed).count(), names.len());
        assert_eq!(mermaid.lines().filter(is_closed).count(), names.len());
        let roots: Vec<_> = outline.tasks().filter(|task| outline.dependents(task.id).next().is_none()).collect();
        assert!(roots.iter().all(|root| root.is_target));
        assert_eq!(tree.lines().count(), roots.len() + given.len(), "each edge has a line");

        let json: serde_json::Value = serde_json::to_value(&outline).unwrap();
        let number = |value: &serde_json::Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        let in_json = json["edges"].as_array().unwrap().iter();
        let in_json: Edges = in_json.map(|edge| (number(&edge["task"]), number(&edge["on"]), edge["needs"] == true)).collect();
        assert_eq!(in_json, given);
        for task in json["tasks"].as_array().unwrap() {
            let id = number(&task["id"]);
            let name = if names[id].is_empty() { format!("#{id}") } else { names[id].clone() };
            assert_eq!((task["name"].as_str(), &task["weight"]), (Some(&*name), &serde_json::json!(1)));
        }
    }
}

#[test]
fn a_block_is_serialized_with_all_it_knows() {
    let json = serde_json::to_value(BorrowingDag::OUTLINE).unwrap();
    let declared = json["tasks"][2]["declared"].as_str().unwrap();
    assert!(declared.contains("outline.rs:"), "{declared}");
    let edge = serde_json::json!({"task": 1, "on": 0, "needs": true, "input": true});
    assert_eq!(json["edges"][0], edge);
    assert_eq!(
        json["tasks"].as_array().unwrap().iter().map(|task| task["target"] == true).collect::<Vec<_>>(),
        [false, false, true]
    );
}

#[test]
fn hostile_names_stand_for_themselves() {
    let plan = plan(&["a\"b\\", "two\nlines", "#35; & &amp; <b>", "\t\u{2028}\u{202e}", ""], &[]);
    let outline = plan.outline();
    let lines = |picture: String| picture.lines().filter(|line| line.contains("    t")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        lines(outline.dot().to_string()),
        [
            r#"    t0 [label="a\"b\\", peripheries=2]"#,
            r#"    t1 [label="two\nlines", peripheries=2]"#,
            r##"    t2 [label="#35; &amp; &amp;amp; <b>", peripheries=2]"##,
            r#"    t3 [label="\\u{9}\\u{2028}\\u{202e}", peripheries=2]"#,
            r##"    t4 [label="#4", peripheries=2]"##,
        ]
    );
    assert_eq!(
        lines(outline.mermaid().to_string()),
        [
            r#"    t0[["a#34;b#92;"]]"#,
            r#"    t1[["two<br>lines"]]"#,
            r##"    t2[["#35;35#59; #38; #38;amp#59; #60;b#62;"]]"##,
            r##"    t3[["#92;u#123;9#125;#92;u#123;2028#125;#92;u#123;202e#125;"]]"##,
            r##"    t4[["#35;4"]]"##,
        ]
    );
    assert_eq!(outline.tree().to_string(), "a\"b\\\ntwo\\u{a}lines\n#35; & &amp; <b>\n\\u{9}\\u{2028}\\u{202e}\n#4\n");
}

#[test]
fn targets_are_those_that_were_asked_for() {
    let all = plan(&["a", "b", "c", "d"], &[(1, 0, true), (2, 1, true), (3, 0, true)]);
    let asked = |outline: &Outline<'_>| {
        outline.tasks().filter(|task| task.is_target).map(|task| task.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(asked(&all.outline()), ["c", "d"]);
    let part = all.targets([TaskId::new(1), TaskId::new(0)]).unwrap();
    assert_eq!((asked(&part.outline()), part.outline().len()), (vec!["a".into(), "b".into()], 2));
    assert!(part.outline().task(TaskId::new(2)).is_none());

    let arrays = fixed::Plan::<4, 3>::new(["a", "b", "c", "d"], [("b", "a"), ("c", "b"), ("d", "a")]);
    let part = arrays.targets(&[TaskId::new(1), TaskId::new(0)]);
    assert_eq!((asked(&part.outline()), part.outline().len()), (vec!["a".into(), "b".into()], 2));

    let dag = Dag::new(|g| {
        let a = g.task("a", (), |()| async { 1 });
        let b = g.task("b", a.order(), |()| async { 2 });
        g.task("not needed", b, |_| async { 3 });
        g.task("b", b.order(), |()| async { 4 });
        g.all((a, b))
    });
    assert_eq!(asked(&dag.outline()), ["a", "b (#1)"]);
    assert_eq!(dag.outline().tree().to_string(), "b (#1)\n└── a\n");
}

#[test]
fn a_report_is_drawn_by_outcome() {
    let plan = plan(&["fetch", "parse", "lint", "save"], &[(1, 0, true), (3, 1, true), (3, 2, false)]);
    let run = plan.run(async |task| if task.index() == 0 { Err("no route") } else { Ok(()) });
    let report = now(run.policy(Policy::KeepGoing).report());
    assert_eq!(
        plan.outline().tree().report(&report).to_string(),
        "save, skipped because of fetch\n┣━━ parse, skipped because of fetch\n┃   ┗━━ fetch, failed\n└╌╌ lint\n"
            .replace('┃', "│")
    );
    assert_eq!(
        plan.outline().dot().report(&report).to_string(),
        r##"digraph {
    node [shape=box, style="rounded,filled", fillcolor="#ffffff"]
    t0 [label="fetch\nfailed", fillcolor="#f2a097"]
    t1 [label="parse\nskipped because of fetch", fillcolor="#ffe08a"]
    t2 [label="lint", fillcolor="#b7e1c0"]
    t3 [label="save\nskipped because of fetch", fillcolor="#ffe08a", peripheries=2]
    t0 -> t1 [penwidth=3]
    t1 -> t3 [penwidth=3]
    t2 -> t3 [style=dashed]
    subgraph cluster_legend {
        label="dashed: waits for the end, successful or not\nbold: the critical path"
        legend0 [label="done", fillcolor="#b7e1c0"]
        legend1 [label="failed", fillcolor="#f2a097"]
        legend2 [label="skipped", fillcolor="#ffe08a"]
    }
}
"##
    );
    assert_eq!(
        plan.outline().mermaid().report(&report).to_string(),
        r#"flowchart TB
    t0["fetch<br>failed"]:::outcome1
    t1["parse<br>skipped because of fetch"]:::outcome2
    t2["lint"]:::outcome0
    t3[["save<br>skipped because of fetch"]]:::outcome2
    t0 --> t1
    t1 --> t3
    t2 -.-> t3
    linkStyle 0,1 stroke-width:4px
    subgraph legend ["dashed: waits for the end, successful or not<br>bold: the critical path"]
        direction LR
        legend0["done"]:::outcome0
        legend1["failed"]:::outcome1
        legend2["skipped"]:::outcome2
    end
    classDef outcome0 fill:#b7e1c0,color:#000,stroke:#555
    classDef outcome1 fill:#f2a097,color:#000,stroke:#555
    classDef outcome2 fill:#ffe08a,color:#000,stroke:#555
"#
    );
}

struct Shop;

#[dagio::dag]
impl Shop {
    async fn stock(&self) -> Result<u32, &'static str> {
        std::future::pending().await
    }
    async fn price(&self) -> Result<u32, &'static str> {
        Err("closed")
    }
    async fn user(&self) -> u32 {
        1
    }
    async fn total(&self, price: &u32, stock: &u32, user: &u32) -> u32 {
        price + stock + user
    }
    async fn mail(&self) -> u32 {
        2
    }
}

#[test]
fn each_outcome_has_its_word() {
    let report = now(Shop.dag().with_user(1).total().report());
    assert_eq!(
        ShopDag::OUTLINE.tree().report(&report).to_string(),
        "total, not started\n┣━━ stock, cancelled\n├── price, failed\n└── user, supplied\nmail, not needed\n"
    );
    let dot = ShopDag::OUTLINE.dot().report(&report).to_string();
    assert_eq!(dot.matches("legend").count(), 1 + 5, "those that there are");
}

#[test]
fn a_picture_of_nothing_is_one() {
    let plan = Graph::new().plan().unwrap();
    let report = now(plan.run(async |_| Ok::<_, Infallible>(())).report());
    assert_eq!(plan.outline().tree().report(&report).to_string(), "");
    assert!(plan.outline().is_empty() && plan.outline().critical_path().next().is_none());
    assert!(plan.outline().mermaid().report(&report).to_string().starts_with("flowchart TB\n    subgraph legend"));
}

#[test]
fn a_long_chain_is_drawn_without_recursion() {
    const LEN: usize = 2000;
    let mut graph = Graph::with_tasks(LEN);
    for task in 1..LEN {
        graph.depend(TaskId::new(task), TaskId::new(task - 1));
    }
    let plan = graph.plan().unwrap();
    assert_eq!(plan.outline().tree().to_string().lines().count(), LEN);
    assert_eq!(plan.outline().critical_path().count(), LEN);
}

#[test]
fn a_wide_graph_is_drawn_in_no_time() {
    const LEN: usize = 20_000;
    let mut graph = Graph::with_tasks(LEN);
    for task in 1..LEN - 1 {
        graph.depend(TaskId::new(task), TaskId::new(0)).depend(TaskId::new(LEN - 1), TaskId::new(task));
    }
    let plan = graph.plan().unwrap();
    let [dot, mermaid, tree] =
        [plan.outline().dot().to_string(), plan.outline().mermaid().to_string(), plan.outline().tree().to_string()];
    let edges = 2 * (LEN - 2);
    assert_eq!([dot, mermaid, tree].map(|text| text.lines().count()), [3 + LEN + edges, 1 + LEN + edges, 1 + edges]);
}

const fn is_send<T: Send + Sync>() {}
const _: () = is_send::<Outline<'static>>();

/// The picture of lanes on the page "inside" is the one that a block with such tasks has in its docs.
#[test]
fn the_page_on_lanes_has_the_picture_of_its_own_example() {
    let expanded = include_str!("../expand/lanes.expanded.rs");
    let picture = expanded.lines().find_map(|line| line.trim().strip_prefix("doc = \"<div>")).expect("it has one");
    let picture = picture.trim_end_matches("\",").trim_end_matches('"').replace("\\n", "\n").replace("\\\"", "\"");
    assert!(include_str!("../../core/src/pages/inside.md").contains(&format!("<div>{picture}")), "{picture}");
}
