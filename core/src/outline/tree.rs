//! The tree in text, for the terminal.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display, Write as _};

use super::draw::{Drawing, Label, seen};
use super::{Edge, Outline};

/// An [`Outline`] as a tree, as it is displayed. [`Outline::tree`] gives it.
#[derive(Clone, Copy)]
pub struct Tree<'a> {
    of: Drawing<'a>,
}

drawn! { Tree }

/// An edge to what a task waits for, and whether it is bold.
type Branch = (Edge, bool);

impl Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let drawing = self.of;
        let outline = drawing.outline;
        let ids = outline.tasks().map(|task| task.id.index() + 1).max().unwrap_or(0);
        let (mut needs, mut is_above) = (vec![Vec::new(); ids], vec![false; ids]);
        for branch in drawing.edges() {
            needs[branch.0.task.index()].push(branch);
        }
        let is_root = |task: &super::Task<'_>| outline.dependents(task.id).next().is_none();
        for root in outline.tasks().filter(is_root) {
            // The branches that are left, from the root on.
            let mut way: Vec<&[Branch]> = Vec::new();
            let mut next = Some(root.id);
            while let Some(id) = next {
                if let Some(task) = outline.task(id) {
                    let mut line = Label(f, |c, f| seen(c).try_for_each(|c| f.write_char(c)));
                    write!(line, "{}", task.name)?;
                    drawing.say(&task, &mut line, ", ")?;
                }
                let was_above = core::mem::replace(&mut is_above[id.index()], true);
                f.write_str(if was_above { " (above)\n" } else { "\n" })?;
                if !was_above {
                    way.push(&needs[id.index()]);
                }
                while way.last().is_some_and(|left| left.is_empty()) {
                    way.pop();
                }
                next = None;
                if let Some(((edge, is_bold), left)) = way.last_mut().and_then(|left| left.split_first()) {
                    next = Some(edge.on);
                    let is_last = left.is_empty();
                    *way.last_mut().expect("it has a branch") = left;
                    for left in &way[..way.len() - 1] {
                        f.write_str(if left.is_empty() { "    " } else { "│   " })?;
                    }
                    f.write_str(match (is_last, edge.needs, is_bold) {
                        (false, true, false) => "├── ",
                        (false, false, false) => "├╌╌ ",
                        (false, true, true) => "┣━━ ",
                        (false, false, true) => "┣╍╍ ",
                        (true, true, false) => "└── ",
                        (true, false, false) => "└╌╌ ",
                        (true, true, true) => "┗━━ ",
                        (true, false, true) => "┗╍╍ ",
                    })?;
                }
            }
        }
        Ok(())
    }
}
