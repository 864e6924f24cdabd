//! Draws graphs for programs that read such pictures: `pictures DIR` writes each as `NAME.dot` and `NAME.mmd`, and to `NAME.txt` what is to be
//! found in them: how many tasks and edges, how many of these are bold, then the lines that tasks are called.

use std::fmt::Write as _;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::{fs, io};

use dagio::outline::{Dot, Mermaid};
use dagio::{Dag, Graph, Outline, Policy, TaskId, fixed};

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

/// Names that mean something where they stand, or that cannot stand there.
const HOSTILE: [&str; 33] = [
    "plain",
    "with \"quotes\" and 'single' ones",
    "[brackets] {braces} (parentheses) <angles>",
    "two\nlines",
    "\\n is no new line, nor is \\l",
    "a backslash at the end\\",
    "end",
    "graph",
    "digraph",
    "subgraph legend",
    "strict node",
    "t0",
    "style a:b #quot; c;",
    "classDef done:#f00;",
    "linkStyle 0 stroke:#f00;",
    "%% no comment",
    "%%{init: {\"theme\": \"dark\"}}%%",
    "&amp; is not &, nor is &#35; a #",
    "#35; #quot;",
    "a --> b -.-> c ==> d -- e",
    "`code` **bold** _italic_",
    "a;b|c:::d",
    "<script>alert(1)</script>",
    "<br> <b>no tag</b>",
    "// no comment /* nor this */",
    "https://example.org/?a=b&c=d",
    "@{ shape: rect }",
    "$$x^2$$ $HOME `date`",
    "---",
    "héllo wörld 日本語 🦀",
    "",
    "\u{202e}turned around\t\0\r\u{1b}[31m",
    "\u{2028}",
];

/// The run of a graph in which nothing waits.
fn now<F: Future>(run: F) -> F::Output {
    match pin!(run).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(end) => end,
        Poll::Pending => unreachable!("no task waits"),
    }
}

const FIXED: fixed::Plan<'static, 4, 4> = fixed::Plan::new(
    ["radio", "sensor", "encode", "send"],
    [("encode", "sensor"), ("send", "encode"), ("send", "radio"), ("encode", "radio")],
)
.after("send", "radio");

struct Gallery<'a>(&'a Path);

impl Gallery<'_> {
    fn hang(&self, name: &str, outline: &Outline<'_>, (dot, mermaid): (Dot<'_>, Mermaid<'_>), bold: usize) -> io::Result<()> {
        let mut text = format!("{} {} {bold}\n", outline.len(), outline.edges().count());
        let is_seen = |name: &&str| name.chars().all(|c| c == '\n' || !(c.is_control() || matches!(c, '\u{2028}' | '\u{202e}')));
        for task in outline.tasks() {
            if let Some(name) = task.name.as_str().filter(is_seen) {
                let _ = writeln!(text, "{name}");
            }
        }
        fs::write(self.0.join(format!("{name}.dot")), dot.to_string())?;
        fs::write(self.0.join(format!("{name}.mmd")), mermaid.to_string())?;
        fs::write(self.0.join(format!("{name}.txt")), text)
    }

    fn plain(&self, name: &str, outline: &Outline<'_>) -> io::Result<()> {
        self.hang(name, outline, (outline.dot(), outline.mermaid()), 0)
    }

    /// A plan, and a run of it in which these tasks fail.
    fn run(&self, name: &str, graph: &Graph, policy: Policy, fails: &[TaskId]) -> io::Result<()> {
        let plan = graph.plan().expect("it is right");
        let run = plan.run(async |task| if fails.contains(&task) { Err("no") } else { Ok(()) });
        let report = now(run.policy(policy).report());
        let outline = plan.outline();
        self.plain(name, &outline)?;
        let bold = outline.critical_path().count().saturating_sub(1);
        self.hang(&format!("{name}-run"), &outline, (outline.dot().report(&report), outline.mermaid().report(&report)), bold)
    }
}

fn main() -> io::Result<()> {
    let dir = std::env::args_os().nth(1).expect("usage: pictures DIR");
    let gallery = Gallery(Path::new(&dir));

    gallery.plain("block", SeedDag::OUTLINE)?;
    let report = now(Seed.dag().with_b(7).d().report());
    let (dot, mermaid) = (SeedDag::OUTLINE.dot().report(&report), SeedDag::OUTLINE.mermaid().report(&report));
    gallery.hang("block-run", SeedDag::OUTLINE, (dot, mermaid), 4)?;

    let mut hostile = Graph::new();
    let tasks: Vec<TaskId> = HOSTILE.iter().map(|name| hostile.add(name)).collect();
    for pair in tasks.windows(2) {
        hostile.depend(pair[1], pair[0]);
    }
    for third in tasks.windows(3) {
        hostile.after(third[2], third[0]);
    }
    gallery.run("hostile", &hostile, Policy::KeepGoing, &tasks[9..=9])?;

    let mut alone = Graph::new();
    for name in HOSTILE {
        alone.add(name);
    }
    gallery.run("alone", &alone, Policy::KeepGoing, &[])?;
    gallery.run("empty", &Graph::new(), Policy::FailFast, &[])?;
    gallery.run("one", &Graph::with_tasks(1), Policy::FailFast, &[TaskId::new(0)])?;

    let mut wide = Graph::with_tasks(202);
    for task in 1..201 {
        wide.depend(TaskId::new(task), TaskId::new(0)).depend(TaskId::new(201), TaskId::new(task));
    }
    gallery.run("wide", wide.weight(TaskId::new(17), 9), Policy::FailFast, &[TaskId::new(100)])?;

    gallery.plain("fixed", &FIXED.outline())?;

    let dag = Dag::try_new(|g| {
        let leaves: Vec<_> = (0..5).map(|leaf| g.task("leaf", (), move |()| async move { leaf })).collect();
        let sum = g.task("sum", leaves.clone(), |leaves| async move { leaves.iter().copied().sum::<i32>() });
        let log = g.try_task("log", sum.ended(), |()| async { Err::<(), _>("disk full") });
        g.all((log, leaves[0]))
    });
    let outline = dag.outline();
    let report = now(dag.report());
    gallery.plain("closures", &outline)?;
    gallery.hang("closures-run", &outline, (outline.dot().report(&report), outline.mermaid().report(&report)), 2)
}
