//! The edges of a block, checked: what each task needs, and in which order that can run.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{GenericArgument, Ident, Lifetime, Path, PathArguments, Type};

use crate::ast::{Block, Panics, Task, ungroup};
use crate::attr::Options;
use crate::pools::Pools;
use crate::{Errors, did_you_mean};

/// A set of tasks.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Set(Vec<u64>);

impl Set {
    pub(crate) fn new(tasks: usize) -> Self {
        Set(vec![0; tasks.div_ceil(64)])
    }

    pub(crate) fn insert(&mut self, task: usize) {
        self.0[task / 64] |= 1 << (task % 64);
    }

    fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn contains(&self, task: usize) -> bool {
        self.0[task / 64] >> (task % 64) & 1 != 0
    }

    fn extend(&mut self, other: &Set) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }
}

/// The tasks of a block by number: declaration order where the edges leave a choice, dependencies first.
pub(crate) struct Graph {
    /// Number → place among the block's tasks.
    order: Vec<usize>,
    /// Number → what it needs, by its parameters and `#[depends]`.
    edges: Vec<Vec<Edge>>,
    /// Number → all that has ended when it starts.
    before: Vec<Set>,
    /// Number → the dependencies that its output borrows from.
    borrows: Vec<Vec<usize>>,
    /// The error of the graph.
    pub(crate) error: Option<Type>,
    /// How it is written.
    written: Option<String>,
    /// The numbers of the tasks that can be called: all but those whose outputs borrow from others.
    pub(crate) targets: Vec<usize>,
    /// Those of them that are named in `run(..)`.
    named: Vec<usize>,
    /// Number → the place of its teardown among those of the block.
    teardowns: Vec<Option<usize>>,
    /// If tasks take of them.
    pub(crate) pools: Option<Pools>,
}

#[derive(Clone)]
pub(crate) struct Edge {
    pub(crate) on: usize,
    pub(crate) strength: Strength,
    /// The parameter that takes the output.
    pub(crate) param: Option<usize>,
    pub(crate) span: Span,
}

/// What an edge asks of the task that it leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strength {
    /// Success: `&T`, `#[depends]`.
    Needs,
    /// An end, of which the dependent takes the output, if there is one: `Option<&T>`.
    Optional,
    /// An end, of which the dependent takes the output, or why there is none: `Result<&T, Failure<'_, E>>`.
    Outcome,
    /// An end: `#[after]`.
    After,
}

impl Strength {
    /// Of a parameter of this type, and the reference that is in it.
    pub(crate) fn of(ty: &Type) -> (Self, &Type) {
        match first_argument(ty) {
            Some((name, inner @ Type::Reference(_))) if name == "Option" => (Strength::Optional, inner),
            Some((name, inner @ Type::Reference(_))) if name == "Result" => (Strength::Outcome, inner),
            _ => (Strength::Needs, ungroup(ty)),
        }
    }
}

/// The name of a generic type, and the first type that it is given.
fn first_argument(ty: &Type) -> Option<(&Ident, &Type)> {
    let Type::Path(path) = ungroup(ty) else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some((&last.ident, ungroup(inner))),
        _ => None,
    }
}

impl Graph {
    pub(crate) fn new(block: &Block, options: &Options, errors: &mut Errors) -> Self {
        let names = Names { block, options };
        let mut edges: Vec<Vec<Edge>> = (0..block.tasks.len()).map(|task| names.edges_of(task, errors)).collect();
        refuse_cycles(block, &mut edges, errors);
        let order = topological(&edges);
        let mut number = vec![0; order.len()];
        for (n, &task) in order.iter().enumerate() {
            number[task] = n;
        }
        let edges: Vec<Vec<Edge>> = order
            .iter()
            .map(|&task| edges[task].iter().map(|edge| Edge { on: number[edge.on], ..edge.clone() }).collect())
            .collect();
        let mut before: Vec<Set> = Vec::new();
        for edges in &edges {
            let mut set = Set::new(order.len());
            for edge in edges {
                set.insert(edge.on);
                set.extend(&before[edge.on]);
            }
            before.push(set);
        }
        let mut borrows: Vec<Vec<usize>> = Vec::new();
        for (&task, edges) in order.iter().zip(&edges) {
            borrows.push(borrows_of(&block.tasks[task], edges, &borrows));
        }
        check_inputs(block, errors);
        let (error, written) = error_of(block, options, errors).unzip();
        let targets = (0..order.len()).filter(|&task| borrows[task].is_empty()).collect();
        let mut teardowns = vec![None; order.len()];
        for (place, task) in names.teardowns(errors) {
            teardowns[number[task]] = Some(place);
        }
        let mut graph = Graph {
            order,
            edges,
            before,
            borrows,
            error,
            written,
            targets,
            named: Vec::new(),
            teardowns,
            pools: Pools::new(block, options, errors),
        };
        graph.named = graph.named(block, options, &names, errors);
        graph
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    pub(crate) fn task<'b>(&self, block: &'b Block, number: usize) -> &'b Task {
        &block.tasks[self.order[number]]
    }

    pub(crate) fn edges(&self, number: usize) -> &[Edge] {
        &self.edges[number]
    }

    /// Whether `a` has ended when `b` starts.
    pub(crate) fn precedes(&self, a: usize, b: usize) -> bool {
        self.before[b].contains(a)
    }

    pub(crate) fn ordered(&self, a: usize, b: usize) -> bool {
        self.precedes(a, b) || self.precedes(b, a)
    }

    /// The tasks that run for a target, by number, the target last.
    pub(crate) fn needed(&self, target: usize) -> Vec<usize> {
        (0..target).filter(|&task| self.precedes(task, target)).chain([target]).collect()
    }

    /// The dependencies that the task's output borrows from.
    pub(crate) fn borrows(&self, number: usize) -> &[usize] {
        &self.borrows[number]
    }

    /// The tasks whose failure is the run's own: a chain of edges that need success leads from them to the target.
    pub(crate) fn own(&self, target: usize) -> Set {
        let mut own = Set::new(self.len());
        own.insert(target);
        for task in (0..=target).rev() {
            if own.contains(task) {
                for edge in self.edges(task).iter().filter(|edge| edge.strength == Strength::Needs) {
                    own.insert(edge.on);
                }
            }
        }
        own
    }

    /// An edge of the run that does not need success: the dependent, and the edge.
    fn tolerant(&self, target: usize) -> Option<(usize, &Edge)> {
        self.needed(target).into_iter().find_map(|task| {
            let mut edges = self.edges(task).iter();
            edges.find(|edge| edge.strength != Strength::Needs).map(|edge| (task, edge))
        })
    }

    /// Whether a task fails with the error of the block, as both are written, if it can fail.
    pub(crate) fn is_alike(&self, block: &Block, number: usize) -> bool {
        let own = self.task(block, number).output.error.as_ref();
        own.is_none_or(|(_, own)| self.written.as_ref() == Some(own))
    }

    /// What is done for a task when the run is over.
    pub(crate) fn teardown<'b>(&self, block: &'b Block, number: usize) -> Option<&'b Task> {
        self.teardowns[number].map(|place| &block.teardowns[place])
    }

    /// Why a run is not compiled, if there is a reason: as what follows "in it".
    pub(crate) fn by_table(&self, block: &Block, target: usize) -> Option<String> {
        let name = |task: usize| &self.task(block, task).name;
        if let Some((task, edge)) = self.tolerant(target) {
            return Some(format!("`{}` starts whether or not `{}` succeeds", name(task), name(edge.on)));
        }
        let needed = self.needed(target);
        if let Some(&torn) = needed.iter().find(|&&task| self.teardowns[task].is_some()) {
            return Some(format!("`{}` has a teardown", name(torn)));
        }
        let take = needed.iter().find_map(|&task| Some((task, self.task(block, task).takes.first()?)));
        take.map(|(task, take)| format!("`{}` takes of the pool `{}`", name(task), take.pool()))
    }

    /// The pools as data.
    pub(crate) fn pools(&self, library: &Path) -> Option<TokenStream> {
        Some(self.pools.as_ref()?.tokens(library, self.order.iter().copied()))
    }

    /// Whether a task is told why another failed.
    pub(crate) fn tells(&self) -> bool {
        self.edges.iter().flatten().any(|edge| edge.strength == Strength::Outcome)
    }

    /// Whether some task depends on it.
    pub(crate) fn has_dependents(&self, number: usize) -> bool {
        self.edges.iter().flatten().any(|edge| edge.on == number)
    }

    /// The needed tasks in the order in which the user wrote them.
    pub(crate) fn declared<'b>(&self, block: &'b Block, needed: &[usize]) -> Vec<&'b Task> {
        let mut places: Vec<usize> = needed.iter().map(|&task| self.order[task]).collect();
        places.sort_unstable();
        places.into_iter().map(|place| &block.tasks[place]).collect()
    }

    /// The targets whose runs are compiled where there is a table: of those that can be, the tasks that no other needs, those that are named in
    /// `run(..)`, and of the rest those that need least, as long as all these runs have no more than so many tasks.
    pub(crate) fn compiled(&self, block: &Block, most: usize) -> Vec<usize> {
        let tasks = |target: usize| self.before[target].len() + 1;
        let (mut compiled, mut others): (Vec<usize>, Vec<usize>) = self
            .targets
            .iter()
            .filter(|&&target| self.by_table(block, target).is_none())
            .partition(|target| self.is_main(**target));
        others.sort_by_key(|&target| tasks(target));
        let mut sum: usize = compiled.iter().map(|&target| tasks(target)).sum();
        compiled.extend(others.into_iter().take_while(|&target| {
            sum += tasks(target);
            sum <= most
        }));
        compiled
    }

    /// Whether no other needs the target, or it is named in `run(..)`.
    pub(crate) fn is_main(&self, target: usize) -> bool {
        !self.has_dependents(target) || self.named.contains(&target)
    }

    fn named(&self, block: &Block, options: &Options, names: &Names<'_>, errors: &mut Errors) -> Vec<usize> {
        let mut targets = Vec::new();
        for ident in options.run.iter().flatten() {
            let Some(place) = names.find(ident) else {
                errors.at(ident, names.unknown(ident, ""));
                continue;
            };
            let number = self.order.iter().position(|&task| task == place).unwrap_or_default();
            if let Some(&from) = self.borrows(number).first() {
                let from = &self.task(block, from).name;
                errors.at(
                    ident,
                    format!("`{ident}` borrows from the output of `{from}`, which ends with the run: no run can give it"),
                );
            } else if let Some(why) = self.by_table(block, number) {
                errors.at(ident, format!("the run of `{ident}` is one by the table, and cannot be compiled: in it {why}"));
            } else if targets.contains(&number) {
                errors.at(ident, format!("`{ident}` is named twice"));
            } else {
                targets.push(number);
            }
        }
        targets
    }
}

struct Names<'a> {
    block: &'a Block,
    options: &'a Options,
}

impl Names<'_> {
    fn find(&self, ident: &Ident) -> Option<usize> {
        let name = ident.unraw().to_string();
        self.block.tasks.iter().position(|task| task.name == name)
    }

    fn unknown(&self, ident: &Ident, hint: &str) -> String {
        if self.options.absent.iter().any(|absent| absent == ident) {
            return format!("the task `{ident}` is configured out by its `#[cfg]`: what needs it takes the same `#[cfg]`");
        }
        if self.block.teardowns.iter().any(|teardown| teardown.ident == *ident) {
            return format!("`{ident}` is a teardown: it runs when nothing else does, and no task waits for it");
        }
        if self.block.methods().any(|method| method.sig.ident == *ident) {
            return format!("`{ident}` is no task: a task is an `async fn` on `&self`");
        }
        let near = did_you_mean(&ident.unraw().to_string(), self.block.tasks.iter().map(|task| task.name.as_str()));
        format!("no task of this block is named `{ident}`{near}{hint}")
    }

    fn edges_of(&self, task: usize, errors: &mut Errors) -> Vec<Edge> {
        let of = &self.block.tasks[task];
        let mut edges: Vec<Edge> = Vec::new();
        for (place, param) in of.params.iter().enumerate() {
            let on = self.find(&param.ident);
            match (on, param.input) {
                (None, true) => {}
                (Some(_), true) => errors.at(&param.ident, format!("`{0}` is a task; an input needs another name", param.ident)),
                (None, false) if of.misplaced_input => {}
                (None, false) => {
                    errors.at(&param.ident, self.unknown(&param.ident, " (what the caller passes is marked `#[input]`)"));
                }
                (Some(on), false) => {
                    if check_edge(of, task == on, param, errors) {
                        let (strength, _) = Strength::of(&param.ty);
                        edges.push(Edge { on, strength, param: Some(place), span: param.ident.span() });
                    }
                }
            }
        }
        let depends = of.depends.iter().map(|ident| (ident, Strength::Needs));
        for (ident, strength) in depends.chain(of.after.iter().map(|ident| (ident, Strength::After))) {
            match self.find(ident) {
                None => errors.at(ident, self.unknown(ident, "")),
                Some(on) if on == task => errors.at(ident, itself(&of.name)),
                Some(on) => {
                    if let Some(first) = edges.iter().find(|edge| edge.on == on) {
                        let is = match (first.param, first.strength) {
                            (None, _) => "named twice",
                            (Some(_), Strength::Needs) => "a parameter, so it is needed already",
                            (Some(_), _) if strength == Strength::After => "a parameter, so this task starts after it already",
                            (Some(_), _) => "a parameter that takes a failure, too: what needs its success takes it by `&`",
                        };
                        errors.at(ident, format!("`{ident}` is {is}"));
                    } else {
                        edges.push(Edge { on, strength, param: None, span: ident.span() });
                    }
                }
            }
        }
        edges
    }

    /// The teardowns that can stand: their places, and the tasks.
    fn teardowns(&self, errors: &mut Errors) -> Vec<(usize, usize)> {
        let mut all: Vec<(usize, usize)> = Vec::new();
        for (place, teardown) in self.block.teardowns.iter().enumerate() {
            let Some(of) = &teardown.teardown else { continue };
            let Some(task) = self.find(of) else {
                errors.at(of, self.unknown(of, ""));
                continue;
            };
            for param in teardown.params.iter().filter(|param| !param.input) {
                if self.find(&param.ident) != Some(task) {
                    errors.at(&param.ident, format!("a teardown of `{of}` takes its output alone, as `{of}`"));
                } else if Strength::of(&param.ty).0 == Strength::Needs {
                    check_edge(teardown, false, param, errors);
                } else {
                    errors.at(&param.ty, format!("a teardown runs if `{of}` succeeded, and takes its output: take it by `&`"));
                }
            }
            if all.iter().any(|&(_, other)| other == task) {
                errors.at(of, format!("`{of}` has two teardowns: do in one what both do"));
            } else {
                all.push((place, task));
            }
        }
        all
    }
}

fn itself(name: &str) -> String {
    format!("cycle: `{name}` needs itself")
}

/// Whether a data edge can stand.
fn check_edge(of: &Task, itself_: bool, param: &crate::ast::Param, errors: &mut Errors) -> bool {
    let name = &param.ident;
    if itself_ {
        errors.at(name, itself(&of.name));
        return false;
    }
    let (strength, inner) = Strength::of(&param.ty);
    let lent = |ty: &dyn quote::ToTokens| {
        let ty = spaced(&ty.to_token_stream().to_string());
        match strength {
            Strength::Optional => format!("`Option<&{ty}>`"),
            Strength::Outcome => format!("`Result<&{ty}, ..>`"),
            Strength::Needs | Strength::After => format!("`&{ty}`"),
        }
    };
    match inner {
        Type::Reference(ty) if ty.mutability.is_none() => {
            if let Some(lifetime) = ty.lifetime.as_ref().filter(|lifetime| lifetime.ident == "static") {
                errors.at(lifetime, format!("the output of `{name}` lives as long as the run: take {}", lent(&ty.elem)));
            }
            if let Some(lifetime) = failure_lifetime(&param.ty).filter(|lifetime| lifetime.ident == "static") {
                errors.at(lifetime, format!("the error of `{name}` lives as long as the run: take `Failure<'_, ..>`"));
            }
        }
        Type::Reference(ty) => {
            errors.at(&param.ty, format!("the output of `{name}` is shared by all that need it: take {}", lent(&ty.elem)));
        }
        ty => {
            let or = match first_argument(ty) {
                Some((of, inner)) if of == "Option" => {
                    format!("; or `Option<&{}>`, to go on without it", spaced(&inner.to_token_stream().to_string()))
                }
                _ => String::new(),
            };
            errors.at(ty, format!("the output of `{name}` is lent to the tasks that need it: take {}{or}", lent(ty)));
        }
    }
    true
}

/// A type as people write it.
fn spaced(tokens: &str) -> String {
    tokens
        .replace(" < ", "<")
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace(" :: ", "::")
        .replace("& ", "&")
}

/// Says each cycle once, and takes its edges out, so that the rest can be looked at.
fn refuse_cycles(block: &Block, edges: &mut [Vec<Edge>], errors: &mut Errors) {
    while let Some(cycle) = shortest_cycle(edges) {
        let name = |task: &usize| block.tasks[*task].name.as_str();
        let path: Vec<&str> = cycle.iter().chain(&cycle[..1]).map(name).collect();
        let (first, second) = (cycle[0], cycle[1]);
        if let Some(at) = edges[first].iter().position(|edge| edge.on == second) {
            let edge = edges[first].remove(at);
            errors.push(syn::Error::new(edge.span, format!("cycle: {} (each needs the next)", path.join(" -> "))));
        }
    }
}

/// A shortest cycle through the first task that is on one.
fn shortest_cycle(edges: &[Vec<Edge>]) -> Option<Vec<usize>> {
    (0..edges.len()).find_map(|start| {
        let mut from: Vec<Option<usize>> = vec![None; edges.len()];
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(task) = queue.pop_front() {
            for edge in &edges[task] {
                if edge.on == start {
                    let mut path = vec![task];
                    while let Some(previous) = from[path[path.len() - 1]] {
                        path.push(previous);
                    }
                    path.reverse();
                    return Some(path);
                }
                if from[edge.on].is_none() {
                    from[edge.on] = Some(task);
                    queue.push_back(edge.on);
                }
            }
        }
        None
    })
}

/// Dependencies first, declaration order where there is a choice. The edges have no cycle.
fn topological(edges: &[Vec<Edge>]) -> Vec<usize> {
    let mut order = Vec::new();
    let mut done = vec![false; edges.len()];
    while order.len() < edges.len() {
        let next = (0..edges.len()).find(|&task| !done[task] && edges[task].iter().all(|edge| done[edge.on]));
        let Some(next) = next else { break };
        done[next] = true;
        order.push(next);
    }
    order
}

/// The outputs that the task's own output borrows from: the `'a` of `a: &'a A` lends that of `a`, the `'b` of `a: &A<'b>` what `a` itself
/// borrows from. Edges are numbered; so is the answer.
fn borrows_of(task: &Task, edges: &[Edge], borrows: &[Vec<usize>]) -> Vec<usize> {
    use crate::types::lifetimes_of;
    let mut in_output = lifetimes_of(&task.sig.output);
    let bounds: Vec<_> = task.sig.generics.lifetimes().map(|param| (param.lifetime.clone(), param.bounds.clone())).collect();
    loop {
        let longer = bounds.iter().find(|(lifetime, bounds)| {
            !in_output.contains(&lifetime.ident.to_string())
                && bounds.iter().any(|bound| in_output.contains(&bound.ident.to_string()))
        });
        let Some((lifetime, _)) = longer else { break };
        in_output.push(lifetime.ident.to_string());
    }
    in_output.retain(|name| bounds.iter().any(|(lifetime, _)| lifetime.ident == name));
    let mut all = Vec::new();
    for edge in edges {
        let Some(param) = edge.param else { continue };
        let whole = &task.params[param].ty;
        let Type::Reference(ty) = Strength::of(whole).1 else { continue };
        if failure_lifetime(whole).is_some_and(|lifetime| in_output.contains(&lifetime.ident.to_string())) {
            all.push(edge.on);
        }
        if ty.lifetime.as_ref().is_some_and(|lifetime| in_output.contains(&lifetime.ident.to_string())) {
            all.push(edge.on);
        }
        if lifetimes_of(&*ty.elem).iter().any(|name| in_output.contains(name)) {
            all.extend(&borrows[edge.on]);
        }
    }
    all
}

/// The `'a` of `Result<_, Failure<'a, _>>`.
fn failure_lifetime(ty: &Type) -> Option<&Lifetime> {
    let (Strength::Outcome, _) = Strength::of(ty) else { return None };
    let Type::Path(path) = ungroup(ty) else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    let GenericArgument::Type(Type::Path(failure)) = arguments.args.get(1)? else { return None };
    let PathArguments::AngleBracketed(arguments) = &failure.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Lifetime(lifetime) => Some(lifetime),
        _ => None,
    }
}

/// An input has one type in a block.
fn check_inputs(block: &Block, errors: &mut Errors) {
    let mut seen: Vec<(&crate::ast::Param, &Task)> = Vec::new();
    for task in &block.tasks {
        for input in task.inputs() {
            match seen.iter().find(|(first, _)| first.ident == input.ident) {
                Some((first, of)) if ungroup(&first.ty) != ungroup(&input.ty) => {
                    let ty = spaced(&first.ty.to_token_stream().to_string());
                    errors.at(
                        &input.ty,
                        format!("the input `{}` is a `{ty}` in `{}`: an input has one type in a block", input.ident, of.name),
                    );
                }
                Some(_) => {}
                None => seen.push((input, task)),
            }
        }
    }
}

/// The error of the graph: the one that is named, or the one that all fallible tasks have; and how it is written.
fn error_of(block: &Block, options: &Options, errors: &mut Errors) -> Option<(Type, String)> {
    // Where tasks have errors of their own, panics convert into them.
    let is_besides = |task: &Task| task.output.error.is_some() && task.output.panics != Some(Panics::Alone);
    let has_own = block.tasks.iter().chain(&block.teardowns).any(is_besides);
    let all = block.tasks.iter().chain(&block.teardowns).filter(|task| !has_own || is_besides(task));
    let mut all = all.filter_map(|task| task.output.error.as_ref().map(|error| (task, error)));
    let (first, (error, written)) = all.next()?;
    if let Some(named) = &options.error {
        return Some((named.clone(), named.to_token_stream().to_string()));
    }
    if let Some((other, (ty, _))) = all.find(|(_, (_, other))| other != written) {
        let message = format!(
            "`{}` and `{}` fail with different errors: name one that both convert into, `#[dag(error = AppError)]`",
            first.name, other.name
        );
        let span = syn::spanned::Spanned::span(ty);
        errors.push(syn::Error::new(span, message));
    }
    Some((error.clone(), written.clone()))
}
