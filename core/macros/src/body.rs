//! Writes the body of a run: the statements that run a target and all it needs.
//!
//! - series: statements; an output is a local, its readers get `&local`; what dies early is in an inner block;
//! - parallel: an arm for each part, in one `Join` or `Fan`;
//! - prime: lanes. Two that a task follows are a coroutine each, and share a frame of slots for what crosses; more are chains of links, one
//!   for each task, whose outputs are all in a region's slots.
//!
//! Where types can be written anywhere, which is where the block has a table and no conditions, what the compiler looks at again and again is
//! short: a lane is made by a function of its own, the slots have a name, and so have their keys. A link is then a call of the task's
//! method's name with keys, if that says all; otherwise of two closures, how it begins and ends.
//!
//! Where few arms and lanes run at once a wake polls them all; from [`APART`] on each has a waker of its own (`Fan`, `apart`).
//!
//! The compiler lays a coroutine out with a byte for each local that lives across two awaits, so the form matters: `match` rather than
//! `let` in such lanes, nothing held across an await there but the lane's place at its frame, slots read anew at each call.

use std::collections::HashMap;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{Ident, Path, Type};

use crate::Errors;
use crate::ast::{Block, ungroup};
use crate::attr::{Options, Wake};
use crate::graph::{Edge, Graph};
use crate::region::Region;
use crate::signature::turbofish;
use crate::table::{Function, Table, slots};
use crate::types::forget_lifetimes;

/// As `quote!`, but locals are invisible to the user's code, and the user's to them.
macro_rules! code {
    ($($tokens:tt)*) => { quote_spanned!(Span::mixed_site()=> $($tokens)*) };
}

/// The slots of a frame are a tuple of at most `GROUP` tuples of at most `GROUP` slots.
pub(crate) const GROUP: usize = 16;

/// A lane of more tasks is cut in two: where it is, is a number of a byte, two for each of its tasks.
const LANE: usize = 64;

/// From so many arms and lanes on that one waker would poll, each has its own. Measured: `cargo bench -p dagio-tests --bench wake`.
const APART: usize = 5;

/// Where an output is, as seen from one place of the body.
#[derive(Clone)]
enum Held {
    /// A local.
    Value(Ident),
    /// A reference to it.
    Ref(Ident),
    /// A slot of the frame `at`, which is a frame or a lane's place at one.
    Slot { at: Ident, place: Place },
}

#[derive(Clone)]
enum Place {
    /// A slot of a frame.
    Frame(usize),
    /// A slot of a region, by its key.
    Region(TokenStream),
}

impl Place {
    /// As the value that names it.
    fn tokens(&self, library: &Path) -> TokenStream {
        match self {
            Place::Frame(slot) => {
                let place = place(*slot);
                code!(#library::__private::at::#place)
            }
            Place::Region(key) => key.clone(),
        }
    }
}

/// The number of a slot, as what it is called in `at`.
pub(crate) fn place(slot: usize) -> TokenStream {
    let [group, slot] = [format!("g{}", slot / GROUP), format!("S{}", slot % GROUP)];
    let [group, slot] = [group, slot].map(|name| Ident::new(&name, Span::mixed_site()));
    code!(#group::#slot)
}

/// The key of a slot among all those of a region, which have [names](Table::has_layouts) or are a tuple of tuples.
pub(crate) fn key(keys: &Ident, slot: usize, are_named: bool) -> TokenStream {
    if are_named {
        let name = key_name(slot);
        return code!(#keys.#name);
    }
    let [group, slot] = [slot / GROUP, slot % GROUP].map(Literal::usize_unsuffixed);
    code!(#keys.#group.#slot)
}

/// The name of a slot's key.
pub(crate) fn key_name(slot: usize) -> Ident {
    Ident::new(&format!("s{slot}"), Span::mixed_site())
}

/// A list of words.
fn words_of(words: &[u32]) -> TokenStream {
    let words = words.iter().map(|word| Literal::u32_unsuffixed(*word));
    code!([#(#words),*])
}

/// Where the outputs are that can be read here.
#[derive(Clone, Default)]
struct Scope(HashMap<usize, Held>);

impl Scope {
    fn held(&self, task: usize) -> &Held {
        self.0.get(&task).expect("a dependency is in scope when its dependent runs")
    }
}

/// Code that runs a region: statements, then outputs by pattern and value; the other outputs are in the frame that the statements declare.
struct Code {
    statements: TokenStream,
    framed: Vec<(usize, Held)>,
    bound: Vec<usize>,
    pattern: TokenStream,
    value: TokenStream,
}

/// The runs that a body is for.
pub(crate) enum Runs {
    /// Those of any options: `dag_o` is a `__Mode`.
    Any,
    /// Those without options alone, which end with this if a task fails: what is needed is there.
    Bare(TokenStream),
}

pub(crate) struct Body<'a> {
    block: &'a Block,
    graph: &'a Graph,
    /// The block's, if slots can have short names.
    table: Option<&'a Table<'a>>,
    library: Path,
    /// The lifetimes that the run's signature declares.
    lifetimes: &'a [Ident],
    /// The local that holds an input, by task and parameter.
    inputs: &'a HashMap<(usize, usize), Ident>,
    needed: Vec<usize>,
    /// Tasks from whose outputs other outputs borrow: these stay in one place, up to the end of the run.
    kept: Vec<usize>,
    wake: Option<Wake>,
    runs: Runs,
    frames: usize,
    errors: &'a mut Errors,
}

/// The object. It is the one local that is not ours.
fn this() -> TokenStream {
    let this = Ident::new("self", Span::call_site());
    code!(#this)
}

/// A local of the expansion. Hygiene keeps it apart from the user's locals, the prefix from the user's constants.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(&format!("dag_{name}"), Span::mixed_site())
}

fn output(task: usize) -> Ident {
    local(&format!("v{task}"))
}

fn tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        all => code!((#(#all),*)),
    }
}

/// The value of `end`, or the end of the block around it.
fn or_stop(end: &TokenStream) -> TokenStream {
    code! {
        match #end {
            ::core::result::Result::Ok(dag_v) => dag_v,
            ::core::result::Result::Err(dag_stop) => return ::core::result::Result::Err(dag_stop),
        }
    }
}

impl<'a> Body<'a> {
    pub(crate) fn new(
        (block, graph, options): (&'a Block, &'a Graph, &Options),
        table: Option<&'a Table<'a>>,
        runs: Runs,
        target: usize,
        lifetimes: &'a [Ident],
        inputs: &'a HashMap<(usize, usize), Ident>,
        errors: &'a mut Errors,
    ) -> Self {
        let needed = graph.needed(target);
        let mut kept: Vec<usize> = needed.iter().flat_map(|&task| graph.borrows(task)).copied().collect();
        kept.sort_unstable();
        kept.dedup();
        let (library, wake) = (options.library(), options.wake);
        Body { block, graph, table, library, lifetimes, inputs, needed, kept, wake, runs, frames: 0, errors }
    }

    /// The statements and value of the run's block, of all that it needs taken apart.
    pub(crate) fn write(mut self, region: &Region) -> TokenStream {
        let target = self.needed[self.needed.len() - 1];
        let kept = self.kept.iter().map(|&task| {
            let (place, put) = (keep(task), put(task));
            code! {
                let mut #place = ::core::option::Option::None;
                let #put = &mut #place;
            }
        });
        let kept: TokenStream = kept.collect();
        let (statements, value) = self.block(region, &[target], &Scope::default());
        let value = self.end(&[region], value);
        code!(#kept #statements #value)
    }

    fn is_apart(&self, polled: usize) -> bool {
        is_apart(self.wake, polled)
    }

    /// How many arms and lanes a wake would poll, if the region has one waker; those inside that have their own are one.
    fn polled(&self, region: &Region) -> usize {
        let polled = match region {
            Region::Task(_) => 1,
            Region::Series(parts) => parts.iter().map(|part| self.polled(part)).max().unwrap_or(0),
            Region::Parallel(parts) => self.polled_together(parts),
            Region::Prime(lanes) => lanes.len(),
        };
        if self.is_apart(polled) { 1 } else { polled }
    }

    fn polled_together(&self, parts: &[Region]) -> usize {
        parts.iter().map(|part| self.polled(part)).sum()
    }

    fn is_kept(&self, task: usize) -> bool {
        self.kept.contains(&task)
    }

    fn fallible(&self, task: usize) -> bool {
        self.graph.task(self.block, task).output.fallible()
    }

    fn can_fail(&self, region: &Region) -> bool {
        region.tasks().iter().any(|&task| self.fallible(task))
    }

    /// `Ok(value)` at the end of a block that can fail.
    fn end(&self, regions: &[&Region], value: TokenStream) -> TokenStream {
        if regions.iter().any(|region| self.can_fail(region)) { code!(::core::result::Result::Ok(#value)) } else { value }
    }

    /// Whether a task among `readers` reads the output.
    fn is_read(&self, task: usize, readers: &[usize]) -> bool {
        readers.iter().any(|&reader| self.graph.edges(reader).iter().any(|edge| edge.on == task))
    }

    /// A region as the statements and the value of a block of its own; the value is the outputs of `want`, in that order.
    fn block(&mut self, region: &Region, want: &[usize], scope: &Scope) -> (TokenStream, TokenStream) {
        let mut scope = scope.clone();
        if let Region::Series(parts) = region {
            return self.series(parts, want, &mut scope);
        }
        let code = self.part(region, None, want, &scope);
        let bound: Vec<_> = want.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
        if code.framed.is_empty() && code.pattern.to_string() == tuple(&bound).to_string() {
            return (code.statements, code.value);
        }
        let statements = self.bind(code, &mut scope);
        let moved: Vec<_> = want.iter().map(|&task| moved(scope.held(task), &self.library)).collect();
        (statements, tuple(&moved))
    }

    /// The statements of `code`, and its outputs put into scope.
    fn bind(&self, code: Code, scope: &mut Scope) -> TokenStream {
        let Code { statements, framed, bound, pattern, value } = code;
        scope.0.extend(framed);
        for &task in &bound {
            let held = if self.is_kept(task) { Held::Ref(output(task)) } else { Held::Value(output(task)) };
            scope.0.insert(task, held);
        }
        if bound.is_empty() { code!(#statements #value;) } else { code!(#statements let #pattern = #value;) }
    }

    fn series(&mut self, parts: &[Region], want: &[usize], scope: &mut Scope) -> (TokenStream, TokenStream) {
        let mut statements = TokenStream::new();
        // Outputs of this block that something still reads, and whether one of them is in a frame.
        let mut live: Vec<usize> = Vec::new();
        let mut framed = false;
        let mut rest = parts;
        while let Some((part, mut after)) = rest.split_first() {
            let mut tail = None;
            if let (Region::Prime(lanes), Some((Region::Task(task), later))) = (part, after.split_first()) {
                if lanes.len() == 2 && !self.is_apart(2) {
                    (tail, after) = (Some(*task), later);
                }
            }
            rest = after;
            let readers: Vec<usize> = rest.iter().flat_map(Region::tasks).collect();
            let later = |body: &Self, task: usize| want.contains(&task) || body.is_read(task, &readers);
            let mut new = part.tasks();
            new.extend(tail);
            new.sort_unstable();
            new.retain(|&task| later(self, task));
            let code = self.part(part, tail, &new, scope);
            live.retain(|&task| later(self, task));
            let wanted: Vec<_> = want.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
            if rest.is_empty() && code.framed.is_empty() && code.pattern.to_string() == tuple(&wanted).to_string() {
                let before = code.statements;
                return (code!(#statements #before), code.value);
            }
            if live.is_empty() && !statements.is_empty() && code.framed.is_empty() && !framed {
                // All that was before dies here.
                let (before, value) = (code.statements, code.value);
                let value = code!({ #statements #before #value });
                let code = Code { statements: TokenStream::new(), value, ..code };
                statements = self.bind(code, scope);
            } else {
                framed |= !code.framed.is_empty();
                statements.extend(self.bind(code, scope));
            }
            live.extend(new);
        }
        let moved: Vec<_> = want.iter().map(|&task| moved(scope.held(task), &self.library)).collect();
        (statements, tuple(&moved))
    }

    /// A region in the block of its series. `new`: the outputs of it that are read outside. `tail`: a task that follows a prime region.
    fn part(&mut self, region: &Region, tail: Option<usize>, new: &[usize], scope: &Scope) -> Code {
        match region {
            Region::Task(task) => {
                let (mode, of) = (local("o"), this());
                let value = self.call(*task, scope, &code!(#mode), &of, Await::Plain);
                let v = output(*task);
                Code { statements: TokenStream::new(), framed: Vec::new(), bound: vec![*task], pattern: code!(#v), value }
            }
            Region::Parallel(parts) => self.parallel(parts, new, scope),
            Region::Prime(lanes) => match (&lanes[..], tail) {
                // The lane that goes on is the longer one: less of it crosses.
                ([a, b], Some(tail)) if a.len() < b.len() => self.pair(b, a, tail, new, scope),
                ([a, b], Some(tail)) => self.pair(a, b, tail, new, scope),
                (lanes, _) => self.lanes(lanes, new, scope),
            },
            Region::Series(parts) => {
                let mut inner = scope.clone();
                let (statements, value) = self.series(parts, new, &mut inner);
                let bound: Vec<_> = new.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
                let value = code!({ #statements #value });
                Code { statements: TokenStream::new(), framed: Vec::new(), bound: new.to_vec(), pattern: tuple(&bound), value }
            }
        }
    }

    /// References, for blocks that capture by move, to what they read from around them.
    fn lend<'r>(&self, regions: impl Iterator<Item = &'r [usize]>, scope: &mut Scope) -> TokenStream {
        let mut lent = TokenStream::new();
        let readers: Vec<usize> = regions.flatten().copied().collect();
        for &task in &self.needed {
            let v = output(task);
            let reference = match scope.0.get(&task) {
                Some(Held::Value(_)) => code!(&#v),
                Some(Held::Slot { at, place }) => {
                    let place = place.tokens(&self.library);
                    code!(#at.read(#place))
                }
                _ => continue,
            };
            if self.is_read(task, &readers) {
                lent.extend(code!(let #v = #reference;));
                scope.0.insert(task, Held::Ref(v));
            }
        }
        lent
    }

    fn parallel(&mut self, parts: &[Region], new: &[usize], scope: &Scope) -> Code {
        let library = self.library.clone();
        let mut scope = scope.clone();
        let tasks: Vec<Vec<usize>> = parts.iter().map(Region::tasks).collect();
        let is_block = |part: &Region| !matches!(part, Region::Task(task) if !self.is_kept(*task));
        let blocks = parts.iter().zip(&tasks).filter(|(part, _)| is_block(part)).map(|(_, tasks)| &tasks[..]);
        let lent = self.lend(blocks, &mut scope);
        let stop = self.stop(&tasks.concat());
        let is_apart = self.is_apart(self.polled_together(parts));
        let mut arms = Vec::new();
        for (n, (part, tasks)) in parts.iter().zip(&tasks).enumerate() {
            let wants: Vec<usize> = new.iter().copied().filter(|task| tasks.contains(task)).collect();
            let arm = match part {
                Region::Task(task) if !self.is_kept(*task) => self.arm(*task, &scope),
                part => {
                    let (statements, value) = self.block(part, &wants, &scope);
                    let ok = stop.ok(&value);
                    code!(async move { #statements #ok }, |dag_end| dag_end)
                }
            };
            let mut arm = code!(#library::__private::Arm::new(#arm));
            if is_apart {
                let n = Literal::usize_unsuffixed(n);
                arm = code!(#library::__private::Lane::<_, #n>(#arm));
            }
            let outputs: Vec<_> = wants.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
            arms.push((arm, tuple(&outputs), wants));
        }
        let both = |a: TokenStream, b: TokenStream| code!(#library::__private::Both::new(#a, #b));
        let tree = balanced(arms.iter().map(|(arm, ..)| arm.clone()).collect(), &both);
        let pattern = balanced(arms.iter().map(|(_, pattern, _)| pattern.clone()).collect(), &|a, b| code!((#a, #b)));
        let stops = &stop.ty;
        let run = if is_apart {
            let words = Literal::usize_unsuffixed(parts.len().div_ceil(32));
            code!(#library::__private::Fan::<_, #stops, #words>::new(#tree).await)
        } else {
            code!(#library::__private::Join::<_, #stops>::new(#tree).await)
        };
        let end = stop.value(&library, &run);
        let bound = arms.into_iter().flat_map(|(_, _, wants)| wants).collect();
        Code { statements: TokenStream::new(), framed: Vec::new(), bound, pattern, value: code!({ #lent #end }) }
    }

    /// A task that is an arm by itself: its future, and how its end is noted.
    fn arm(&self, task: usize, scope: &Scope) -> TokenStream {
        let o = local("o");
        let (inputs, pattern) = self.go_inputs(task, scope, &code!(#o));
        let call = self.method_call(task, &this());
        let is_bare = self.is_bare();
        let end = if self.fallible(task) {
            let n = Literal::usize_unsuffixed(task);
            let user = self.graph.task(self.block, task);
            let (name, tried, end) = (&user.name, user.output.tried(if is_bare { "" } else { "arm_" }), self.end_of(task));
            code!(#o.#tried(#n, #name, #end))
        } else {
            code!(::core::result::Result::Ok(dag_end))
        };
        let begun = if is_bare { call } else { code!(::core::option::Option::Some(#call)) };
        let begun = self.if_all(&inputs, &pattern, &begun, &code!(::core::option::Option::None));
        let begun = if is_bare { begun } else { code!(#o.arm(#begun)) };
        code!(#begun, move |dag_end| #end)
    }

    fn is_bare(&self) -> bool {
        matches!(self.runs, Runs::Bare(_))
    }

    /// `begun` if all inputs are there, else `skipped`: a task without inputs is not skipped.
    fn if_all(&self, inputs: &TokenStream, pattern: &TokenStream, begun: &TokenStream, skipped: &TokenStream) -> TokenStream {
        if inputs.is_empty() {
            return begun.clone();
        }
        if self.is_bare() {
            return code!(match #inputs { #pattern => #begun });
        }
        let library = &self.library;
        code! {
            match #library::__private::all(#inputs) {
                ::core::option::Option::Some(#pattern) => #begun,
                ::core::option::Option::None => #skipped,
            }
        }
    }

    /// A task's inputs, each there or not, and the pattern that names them; nothing if it has none.
    fn go_inputs(&self, task: usize, scope: &Scope, mode: &TokenStream) -> (TokenStream, TokenStream) {
        let library = &self.library;
        let lists = self.graph.edges(task).chunks(GROUP).map(|edges| {
            let (inputs, names): (Vec<_>, Vec<_>) =
                edges.iter().map(|edge| (self.input(edge, scope, mode), self.input_name(task, edge))).unzip();
            (code!((#(#inputs,)*)), code!((#(#names,)*)))
        });
        let (inputs, patterns): (Vec<_>, Vec<_>) = lists.unzip();
        if inputs.is_empty() {
            return (TokenStream::new(), TokenStream::new());
        }
        let pair = |a, b| code!((#a, #b));
        let patterns = balanced(patterns, &pair);
        if self.is_bare() {
            return (balanced(inputs, &pair), patterns);
        }
        (balanced(inputs, &|a, b| code!(#library::__private::All(#a, #b))), patterns)
    }

    /// What comes by an edge; if it may not be there, an option.
    fn input(&self, edge: &Edge, scope: &Scope, mode: &TokenStream) -> TokenStream {
        let input = match scope.held(edge.on) {
            Held::Value(v) => code!(&#v),
            Held::Ref(v) => code!(#v),
            Held::Slot { at, place } => {
                let place = place.tokens(&self.library);
                code!(#at.read(#place))
            }
        };
        if self.is_bare() { input } else { code!(#mode.get(#input)) }
    }

    /// The pattern that names what comes by an edge.
    fn input_name(&self, task: usize, edge: &Edge) -> TokenStream {
        edge.param.map_or_else(|| code!(_), |param| self.argument(task, param).into_token_stream())
    }

    /// The local that is passed for a parameter; it points at the parameter, so that a mismatch is shown there.
    fn argument(&self, task: usize, param: usize) -> Ident {
        let argument = argument(self.graph, self.block, task, param);
        self.inputs.get(&(task, param)).map_or(argument.clone(), |input| Ident::new(&input.to_string(), argument.span()))
    }

    fn method_call(&self, task: usize, of: &TokenStream) -> TokenStream {
        call(self.graph, self.block, task, of, |param| self.argument(task, param), &code!(()))
    }

    /// The local that holds a task's end; it points at the task's return type, so that an error that does not convert is shown there.
    fn end_of(&self, task: usize) -> Ident {
        Ident::new("dag_end", Span::mixed_site().located_at(self.graph.task(self.block, task).output.span))
    }

    /// The method that takes the end of a task that can fail.
    fn tried(&self, task: usize) -> Ident {
        self.graph.task(self.block, task).output.tried("")
    }

    /// Runs one task: its output, or a reference to it if it is kept.
    fn call(&self, task: usize, scope: &Scope, mode: &TokenStream, of: &TokenStream, how: Await) -> TokenStream {
        let n = Literal::usize_unsuffixed(task);
        let (inputs, pattern) = self.go_inputs(task, scope, mode);
        let call = self.method_call(task, of);
        let v = local("v");
        let done = |value: TokenStream| {
            if self.fallible(task) {
                let (name, tried) = (&self.graph.task(self.block, task).name, self.tried(task));
                let end = self.end_of(task);
                let stopped = or_stop(&code!(#mode.#tried(#n, #name, #end)));
                code!(match #value { #end => #stopped })
            } else if self.is_bare() {
                value
            } else {
                code!(#mode.done(#value))
            }
        };
        let ran = match how {
            Await::Lane if !self.fallible(task) => {
                let done = done(code!(#v));
                code!(match #call.await { #v => #done })
            }
            Await::Plain | Await::Lane => done(code!(#call.await)),
        };
        let ended = self.if_all(&inputs, &pattern, &ran, &code!(#mode.skip()));
        if self.is_kept(task) {
            let put = put(task);
            code!(match #ended { #v => &*::core::option::Option::insert(#put, #v) })
        } else {
            ended
        }
    }

    /// The name of a new frame or region, for so many outputs.
    fn new_frame(&mut self, outputs: usize) -> Ident {
        let name = local(&format!("frame{}", self.frames));
        self.frames += 1;
        if outputs > GROUP * GROUP {
            let target = self.needed[self.needed.len() - 1];
            let ident = &self.graph.task(self.block, target).ident;
            let most = GROUP * GROUP;
            self.errors.at(ident, format!("more than {most} outputs are shared by tasks that run side by side: split the block"));
        }
        name
    }

    /// The type of a task's output in a slot.
    fn shared_type(&self, task: usize) -> TokenStream {
        let ty = forget_lifetimes(&self.graph.task(self.block, task).output.ty, self.lifetimes);
        let lent = self.is_kept(task).then(|| code!(&));
        code!(#lent __Mode::Out<#ty>)
    }

    /// A new frame for the outputs of `shared`: its name, its declaration without the board, its places.
    fn frame(&mut self, shared: &[(usize, usize)], board: &TokenStream) -> (Ident, TokenStream, HashMap<usize, Place>) {
        let library = self.library.clone();
        let name = self.new_frame(shared.len());
        let slots = shared.iter().map(|&(task, lane)| {
            let ty = self.shared_type(task);
            let lane = Literal::usize_unsuffixed(lane);
            code!(#library::__private::Slot::<#ty, #lane>::new())
        });
        let slots: Vec<_> = slots.collect();
        let this = this();
        let groups = slots.chunks(GROUP).map(|group| code!((#(#group,)*)));
        let declared = code! {
            let mut #name = #library::__private::Frame::new((#(#groups,)*), #board, #library::__private::On::new(#this, dag_o));
        };
        let places = shared.iter().enumerate().map(|(place, &(task, _))| (task, Place::Frame(place))).collect();
        (name, declared, places)
    }

    /// What lane `lane` is written with.
    fn lane_scope(&self, lane: usize, tasks: &[usize], places: &HashMap<usize, Place>, scope: &Scope) -> Scope {
        let mut scope = scope.clone();
        for (&task, place) in places {
            scope.0.insert(task, Held::Slot { at: local(&format!("l{lane}")), place: place.clone() });
        }
        for &task in tasks.iter().filter(|task| !places.contains_key(task)) {
            let held = if self.is_kept(task) { Held::Ref(output(task)) } else { Held::Value(output(task)) };
            scope.0.insert(task, held);
        }
        scope
    }

    /// The slots of other lanes that a task waits for: those of them that have not surely ended.
    fn waits(&self, task: usize, before: Option<usize>, own: &[usize], region: &[usize]) -> Vec<usize> {
        let edges = self.graph.edges(task);
        let ended = |on: usize| before.is_some_and(|before| on == before || self.graph.precedes(on, before));
        let implied = |on: usize| edges.iter().any(|edge| region.contains(&edge.on) && self.graph.precedes(on, edge.on));
        edges
            .iter()
            .map(|edge| edge.on)
            .filter(|on| region.contains(on) && !own.contains(on) && !ended(*on) && !implied(*on))
            .collect()
    }

    /// What a region of these tasks can stop with.
    fn stop(&self, tasks: &[usize]) -> Stop {
        let fallible = tasks.iter().any(|&task| self.fallible(task));
        let ty = match &self.runs {
            _ if !fallible => code!(::core::convert::Infallible),
            Runs::Any => code!(__Mode::Stop),
            Runs::Bare(stop) => stop.clone(),
        };
        Stop { fallible, ty }
    }

    /// Two lanes and the task that follows them, which is the last of the first lane.
    fn pair(&mut self, first: &[usize], second: &[usize], tail: usize, new: &[usize], scope: &Scope) -> Code {
        let library = self.library.clone();
        let first: Vec<usize> = first.iter().copied().chain([tail]).collect();
        let region = [&first, second].concat();
        let stop = self.stop(&region);
        let crossing = first.iter().filter(|task| self.is_read(**task, second)).map(|&task| (task, 0));
        let second_shares =
            second.iter().filter(|task| new.contains(task) || self.is_read(**task, &first)).map(|&task| (task, 1));
        let shared: Vec<(usize, usize)> = crossing.chain(second_shares).collect();
        let (frame, declared, places) = self.frame(&shared, &code!(#library::__private::Duo::new()));
        let mut scope = scope.clone();
        let lent = self.lend(std::iter::once(&region[..]), &mut scope);
        let bound: Vec<usize> = first.iter().copied().filter(|task| new.contains(task) && !places.contains_key(task)).collect();
        let pattern: Vec<_> = bound.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
        let pattern = tuple(&pattern);
        let lane = |lane: usize, tasks: &[usize], outputs: &[usize], end: &TokenStream| {
            let writer = Lane { body: self, region: &region, tasks, number: lane, places: &places };
            writer.write(&self.lane_scope(lane, tasks, &places, &scope), outputs, &stop.ok(end))
        };
        let (lane0, lane1) = (lane(0, &first, &bound, &pattern), lane(1, second, &[], &code!(())));
        let (open, l0, l1) = (local("open"), local("l0"), local("l1"));
        let run = stop.value(&library, &code!(#open.pair(async move { #lane0 }, async move { #lane1 }).await));
        let value = code!({
            #lent
            let #open = #frame.open();
            let (mut #l0, #open) = #open.lane::<0>();
            let (mut #l1, #open) = #open.lane::<1>();
            #run
        });
        let framed = new
            .iter()
            .filter_map(|task| places.get(task).map(|place| (*task, Held::Slot { at: frame.clone(), place: place.clone() })))
            .collect();
        Code { statements: declared, framed, bound, pattern, value }
    }

    fn lanes(&mut self, lanes: &[Vec<usize>], new: &[usize], scope: &Scope) -> Code {
        let library = self.library.clone();
        let how = Ident::new(if self.is_apart(lanes.len()) { "apart" } else { "run" }, Span::mixed_site());
        let lanes: Vec<Vec<usize>> = lanes.iter().flat_map(|lane| lane.chunks(LANE)).map(<[usize]>::to_vec).collect();
        let region = lanes.concat();
        let stop = self.stop(&region);
        let words = lanes.len().div_ceil(32);
        let readers = self.readers(&lanes, &region, words);
        let mut parked = vec![0_u32; words];
        for (lane, tasks) in lanes.iter().enumerate() {
            if !self.waits(tasks[0], None, tasks, &region).is_empty() {
                parked[lane / 32] |= 1 << (lane % 32);
            }
        }
        let (name, keys, declared, function) = self.region(&region, &readers, words);
        let are_named = function.is_some();
        let places = region.iter().enumerate().map(|(slot, &task)| (task, Place::Region(key(&keys, slot, are_named)))).collect();
        let at = local("at");
        let mut scope = scope.clone();
        let lent = self.lend(std::iter::once(&region[..]), &mut scope);
        scope.0.extend(region.iter().map(|&task| (task, Held::Ref(local(&format!("r{task}"))))));
        let stops = &stop.ty;
        let (n, w) = (Literal::usize_unsuffixed(lanes.len()), Literal::usize_unsuffixed(words));
        let (mut once, mut leaves, mut functions) = (TokenStream::new(), Vec::new(), TokenStream::new());
        let mut is_keyed = !new.is_empty();
        for (lane, tasks) in lanes.iter().enumerate() {
            let links = tasks.iter().map(|&task| {
                let readers = readers.get(&task).cloned().unwrap_or_else(|| vec![0; words]);
                self.link(task, &scope, &places, &readers, &stop)
            });
            let links: Vec<_> = links.collect();
            let chain = links.chunks(GROUP).map(|links| code!((#(#links,)*))).collect();
            let chain = balanced(chain, &|a, b| code!(#library::__private::Both::new(#a, #b)));
            let number = Literal::usize_unsuffixed(lane);
            let chain = code!(#library::__private::Chain::<_, #number>::new(#chain));
            let taken: TokenStream = tasks.iter().map(|&task| self.once(task)).collect();
            if let Some((of, arguments)) = function.as_ref().zip(self.passed(tasks, &region)) {
                let lane_of = local(&format!("lane{lane}"));
                let (names, types): (Vec<_>, Vec<_>) = arguments.into_iter().unzip();
                let Function { generics, captures, where_clause, view, open } = of;
                functions.extend(code! {
                    #[inline(always)]
                    #[allow(clippy::too_many_arguments)]
                    fn #lane_of #generics (#at: #view, #(#names: #types),*)
                        -> impl #library::__private::Chained<#open, #stops, #n, #w> + #captures #where_clause {
                        let #keys = #at.keys();
                        #taken
                        #chain
                    }
                });
                leaves.push(code!(#lane_of(#at, #(#names),*)));
            } else {
                is_keyed = true;
                once.extend(taken);
                leaves.push(chain);
            }
        }
        let tree = balanced(leaves, &|a, b| code!(#library::__private::Both::new(#a, #b)));
        let (open, parked) = (local("open"), words_of(&parked));
        let run = stop.value(&library, &code!(#open.#how::<#stops, _, #n, #w>(#tree, #parked).await));
        let keys = is_keyed.then(|| code!(let #keys = #name.keys();));
        let statements = code! {
            #declared
            #keys
            {
                #functions
                #lent
                #once
                let #open = #name.open();
                let #at = #open.view();
                #run;
            }
        };
        let framed = new.iter().map(|task| (*task, Held::Slot { at: name.clone(), place: places[task].clone() })).collect();
        Code { statements, framed, bound: Vec::new(), pattern: code!(()), value: code!() }
    }

    /// What a task takes once is taken out of an option: it begins and ends in closures that could be called again.
    fn once(&self, task: usize) -> TokenStream {
        let taken = self.taken(task);
        let put = self.is_kept(task).then(|| put(task));
        taken.into_iter().chain(put).map(|local| code!(let mut #local = ::core::option::Option::Some(#local);)).collect()
    }

    /// Whether anyone takes the output itself, not only its end.
    fn is_taken(&self, task: usize) -> bool {
        let takes = |&reader: &usize| self.graph.edges(reader).iter().any(|edge| edge.on == task && edge.param.is_some());
        self.needed.last() == Some(&task) || self.needed.iter().any(takes)
    }

    /// The inputs that a task's call takes by value; a reference is copied.
    fn taken(&self, task: usize) -> Vec<Ident> {
        let params = self.graph.task(self.block, task).params.iter().enumerate();
        let owned = params.filter(|(_, param)| !matches!(ungroup(&param.ty), Type::Reference(ty) if ty.mutability.is_none()));
        owned.filter_map(|(place, _)| self.inputs.get(&(task, place)).cloned()).collect()
    }

    /// One task of a lane: how it begins, and what becomes of its end.
    fn link(&self, task: usize, scope: &Scope, places: &HashMap<usize, Place>, readers: &[u32], stop: &Stop) -> TokenStream {
        let library = &self.library;
        let (at, v) = (local("at"), local("v"));
        if let Some(link) = self.whole(task, places) {
            return link;
        }
        let n = Literal::usize_unsuffixed(task);
        let mode = code!(#at.context().mode());
        let begin = self.begin(task, scope, places);
        let end = self.end_of(task);
        let done = if self.fallible(task) {
            let (name, tried) = (&self.graph.task(self.block, task).name, self.tried(task));
            let end = if self.is_taken(task) { code!(#end) } else { code!(#end.map(|_| ())) };
            Some(or_stop(&code!(#mode.#tried(#n, #name, #end))))
        } else if self.is_taken(task) {
            None
        } else {
            Some(code!({ let _ = #end; #mode.done(()) }))
        };
        let mut output = done.map_or_else(
            || code!(#at.ended(#v)),
            |done| {
                code! {
                    match #v {
                        ::core::option::Option::Some(#end) => #done,
                        ::core::option::Option::None => #mode.skip(),
                    }
                }
            },
        );
        if self.is_kept(task) {
            let put = put(task);
            output = code!(&*::core::option::Option::insert(#library::__private::once(&mut #put), #output));
        }
        let (place, readers) = (places[&task].tokens(&self.library), words_of(readers));
        let ok = stop.ok(&code!((#output, #readers)));
        code!(#at.link(#place, move |#at| { #begin }, move |#at, #v| #ok))
    }

    /// One task of a lane in one call, if all its inputs have slots, and these have names. If it can fail, then with an error that needs no
    /// conversion, of which the compiler would say at the wrong place that there is none.
    fn whole(&self, task: usize, places: &HashMap<usize, Place>) -> Option<TokenStream> {
        if self.is_kept(task) || !self.is_taken(task) {
            return None;
        }
        let (slots, names) = self.slot_inputs(task, places)?;
        let (at, key) = (local("at"), places[&task].tokens(&self.library));
        let method = as_it_is(self.graph, self.block, &self.table?.header.of, task);
        if self.fallible(task) {
            let method = method.filter(|_| self.graph.is_alike(self.block, task))?;
            return Some(code!(#at.tried(#key, #slots, #method)));
        }
        if let Some(method) = method {
            return Some(code!(#at.certain(#key, #slots, #method)));
        }
        let of = local("of");
        let (taken, call) = (self.out_of(task), self.method_call(task, &code!(#of)));
        Some(code!(#at.certain_by(#key, #slots, move |#of, #names| { #taken #call })))
    }

    /// The slots of a task's inputs, if all have one, and the pattern that names what is in them.
    fn slot_inputs(&self, task: usize, places: &HashMap<usize, Place>) -> Option<(TokenStream, TokenStream)> {
        let edges = self.graph.edges(task);
        let is_slot = |edge: &Edge| places.contains_key(&edge.on) && !self.is_kept(edge.on);
        let slots = edges.iter().map(|edge| places[&edge.on].tokens(&self.library));
        let names = edges.iter().map(|edge| self.input_name(task, edge));
        (edges.len() <= GROUP && edges.iter().all(is_slot)).then(|| (code!((#(#slots,)*)), code!((#(#names,)*))))
    }

    /// Takes what a task's call takes by value out of its options.
    fn out_of(&self, task: usize) -> TokenStream {
        let library = &self.library;
        self.taken(task).iter().map(|local| code!(let #local = #library::__private::once(&mut #local);)).collect()
    }

    /// How a task of a lane begins.
    fn begin(&self, task: usize, scope: &Scope, places: &HashMap<usize, Place>) -> TokenStream {
        let (library, at) = (&self.library, local("at"));
        let start = code!(#library::__private::Start);
        let (taken, call) = (self.out_of(task), self.method_call(task, &code!(#at.of())));
        let edges = self.graph.edges(task);
        if let Some((slots, pattern)) = self.slot_inputs(task, places) {
            return code! {
                match #at.inputs(#slots) {
                    #start::Go(#pattern) => { #taken #start::Go(#call) }
                    #start::Skip => #start::Skip,
                    #start::Wait => #start::Wait,
                }
            };
        }
        let mode = code!(#at.context().mode());
        let (inputs, pattern) = self.go_inputs(task, scope, &mode);
        let edges = edges.iter().map(|edge| edge.on);
        let mut shared: Vec<usize> = edges.filter(|on| places.contains_key(on)).collect();
        shared.sort_unstable();
        shared.dedup();
        let reads = shared.chunks(GROUP).map(|shared| {
            let slots = shared.iter().map(|on| places[on].tokens(library));
            let locals = shared.iter().map(|on| local(&format!("r{on}")));
            code! {
                let ::core::option::Option::Some((#(#locals,)*)) = #at.all((#(#slots,)*)) else { return #start::Wait };
            }
        });
        let reads: TokenStream = reads.collect();
        let begun = self.if_all(&inputs, &pattern, &code!({ #taken #start::Go(#call) }), &code!(#start::Skip));
        code!(#reads #begun)
    }

    /// A new region with a slot for the output of each of the tasks: its name, that of its keys, its declaration, and what functions that
    /// make its lanes are declared with.
    fn region(
        &mut self,
        tasks: &[usize],
        readers: &HashMap<usize, Vec<u32>>,
        lane_words: usize,
    ) -> (Ident, Ident, TokenStream, Option<Function>) {
        let library = self.library.clone();
        let number = self.frames;
        let (name, keys) = (self.new_frame(tasks.len()), local(&format!("keys{number}")));
        let this = this();
        let words = Literal::usize_unsuffixed(tasks.len().div_ceil(32));
        let held: Vec<_> = tasks.iter().map(|&task| self.held(task)).collect();
        let fallible = self.needed.iter().any(|&task| self.fallible(task));
        let (shape, slots, function) = match self.table {
            Some(table) => {
                let none = vec![0; lane_words];
                let readers = tasks.iter().flat_map(|task| readers.get(task).unwrap_or(&none)).copied().collect::<Vec<_>>();
                let (shape, slots, function) = table.layout(number, (&held, &words_of(&readers), tasks), &words, fallible);
                (shape, slots, Some(function))
            }
            None => (TokenStream::new(), slots(&held, &library), None),
        };
        let declared = code! {
            #shape
            let mut #name = #library::__private::Region::<#slots, _, #words>::new(#library::__private::On::new(#this, dag_o));
        };
        (name, keys, declared, function)
    }

    /// What a function that makes a lane of the region takes of what is around it, with types; or none if one cannot be written.
    fn passed(&self, tasks: &[usize], region: &[usize]) -> Option<Vec<(Ident, TokenStream)>> {
        let table = self.table?;
        let mut passed: Vec<(Ident, TokenStream)> = Vec::new();
        let mut pass = |name: Ident, ty: TokenStream| {
            if passed.iter().all(|(other, _)| *other != name) {
                passed.push((name, ty));
            }
        };
        for &task in tasks {
            for (place, param) in self.graph.task(self.block, task).params.iter().enumerate() {
                if let Some(local) = self.inputs.get(&(task, place)) {
                    pass(local.clone(), table.argument(&param.ident));
                }
            }
            for edge in self.graph.edges(task).iter().filter(|edge| !region.contains(&edge.on)) {
                if !self.is_taken(edge.on) {
                    return None;
                }
                pass(output(edge.on), table.lent(edge.on));
            }
        }
        Some(passed)
    }

    /// What a task's slot in a region holds, and in which mode, as types.
    fn held(&self, task: usize) -> TokenStream {
        let library = &self.library;
        let output = &self.graph.task(self.block, task).output.ty;
        match self.table {
            _ if !self.is_taken(task) => code!((), __Mode),
            Some(table) => {
                let ty = table.output(task);
                code!(#ty, __Mode)
            }
            None => {
                let ty = forget_lifetimes(output, self.lifetimes);
                if self.is_kept(task) { code!(&__Mode::Out<#ty>, #library::__private::Plain) } else { code!(#ty, __Mode) }
            }
        }
    }

    /// Which lanes wait for an output, a bit for each, by task.
    fn readers(&self, lanes: &[Vec<usize>], region: &[usize], words: usize) -> HashMap<usize, Vec<u32>> {
        let mut readers: HashMap<usize, Vec<u32>> = HashMap::new();
        for (lane, tasks) in lanes.iter().enumerate() {
            for (x, &task) in tasks.iter().enumerate() {
                for on in self.waits(task, x.checked_sub(1).map(|x| tasks[x]), tasks, region) {
                    readers.entry(on).or_insert_with(|| vec![0; words])[lane / 32] |= 1 << (lane % 32);
                }
            }
        }
        readers
    }
}

/// Whether arms, lanes or tasks get wakers of their own, if one waker would poll so many.
pub(crate) fn is_apart(wake: Option<Wake>, polled: usize) -> bool {
    wake.map_or(polled >= APART, |wake| wake == Wake::Task)
}

/// The local that is passed for a parameter; it points at the parameter, so that a mismatch is shown there.
pub(crate) fn argument(graph: &Graph, block: &Block, task: usize, param: usize) -> Ident {
    let at = graph.task(block, task).params[param].ident.span();
    Ident::new(&format!("dag_p{param}"), Span::mixed_site().located_at(at))
}

/// The method of a task that takes nothing but the outputs that it names, in their order. Only where both types are written alike: of a call
/// the compiler says better that they are not the same.
pub(crate) fn as_it_is(graph: &Graph, block: &Block, of: &Type, task: usize) -> Option<TokenStream> {
    let (user, edges) = (graph.task(block, task), graph.edges(task));
    let is_alike = |(place, edge): (usize, &Edge)| {
        let output = &graph.task(block, edge.on).output.ty;
        let lent = quote::quote!(&#output);
        edge.param == Some(place) && user.params[place].ty.to_token_stream().to_string() == lent.to_string()
    };
    let is_plain = !block.catches() && !user.is_retried && edges.len() == user.params.len() && edges.len() <= GROUP;
    let is_plain = is_plain && user.sig.generics.params.is_empty() && edges.iter().enumerate().all(is_alike);
    let method = &user.body;
    is_plain.then(|| code!(<#of>::#method))
}

/// Calls a task. If it is tried again it notes that there.
pub(crate) fn call(
    graph: &Graph,
    block: &Block,
    task: usize,
    of: &TokenStream,
    argument: impl Fn(usize) -> Ident,
    retries: &TokenStream,
) -> TokenStream {
    let task = graph.task(block, task);
    let retries = task.is_retried.then(|| retries.clone());
    let arguments = (0..task.params.len()).map(|param| argument(param).to_token_stream()).chain(retries);
    let (method, turbofish) = (&task.body, turbofish(&task.sig.generics.params, None));
    block.call(of, &code!(#method #turbofish (#(#arguments),*)))
}

/// What a region can stop with.
struct Stop {
    fallible: bool,
    ty: TokenStream,
}

impl Stop {
    fn ok(&self, value: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        code!(::core::result::Result::<_, #ty>::Ok(#value))
    }

    /// The value of a region's end, or the end of the block around it.
    fn value(&self, library: &Path, end: &TokenStream) -> TokenStream {
        if self.fallible { or_stop(end) } else { code!(#library::__private::certain(#end)) }
    }
}

/// How a call is awaited.
#[derive(Clone, Copy)]
enum Await {
    /// In a series.
    Plain,
    /// In a lane.
    Lane,
}

/// Writes one lane.
struct Lane<'b, 'a> {
    body: &'b Body<'a>,
    region: &'b [usize],
    tasks: &'b [usize],
    number: usize,
    places: &'b HashMap<usize, Place>,
}

impl Lane<'_, '_> {
    /// `outputs`: those that `end` reads.
    fn write(&self, scope: &Scope, outputs: &[usize], end: &TokenStream) -> TokenStream {
        self.from(0, Before::Nothing, scope, outputs, end)
    }

    fn at(&self) -> Ident {
        local(&format!("l{}", self.number))
    }

    /// The lane from its task number `x`.
    fn from(&self, x: usize, before: Before, scope: &Scope, outputs: &[usize], end: &TokenStream) -> TokenStream {
        let Some(&task) = self.tasks.get(x) else {
            return match before {
                Before::Filled(_, fill) => code!(#fill; #end),
                _ => end.clone(),
            };
        };
        let at = self.at();
        let mut near = scope.clone();
        let (first, inputs) = self.near(task, x, &before, &mut near);
        let mut ran = self.body.call(task, &near, &code!(#at.context().mode()), &code!(#at.context().of()), Await::Lane);
        if !inputs.is_empty() {
            let inputs = tuple(&inputs);
            ran = code!(match { #first #inputs } { #inputs => #ran });
        } else if !first.is_empty() {
            ran = code!({ #first #ran });
        }
        if let Before::Pending(on, value) = before {
            let v = output(on);
            ran = code!(match #value { #v => #ran });
        }
        if let Some(place) = self.places.get(&task) {
            let (place, v) = (place.tokens(&self.body.library), local("v"));
            let fill = code!(match #ran { #v => #at.fill(#place, #v) });
            return self.from(x + 1, Before::Filled(task, fill), scope, outputs, end);
        }
        let v = output(task);
        let is_output = outputs.contains(&task);
        let last = (x + 1..self.tasks.len()).rfind(|&y| self.body.is_read(task, &self.tasks[y..=y]));
        if !is_output && last == Some(x + 1) {
            return self.from(x + 1, Before::Pending(task, ran), scope, outputs, end);
        }
        let rest = self.from(x + 1, Before::Nothing, scope, outputs, end);
        if is_output || last.is_some() { code!(match #ran { #v => { #rest } }) } else { code!(let _ = #ran; #rest) }
    }

    /// What comes before a call: the run of the task before, if that fills a slot, and the waits for other lanes. The references that
    /// both give are bound for the call alone: one that lived as long as the task's future would have room of its own.
    fn near(&self, task: usize, x: usize, before: &Before, near: &mut Scope) -> (TokenStream, Vec<TokenStream>) {
        let at = self.at();
        let previous = x.checked_sub(1).map(|x| self.tasks[x]);
        let (mut code, mut lent) = (TokenStream::new(), Vec::new());
        match before {
            Before::Filled(on, fill) if self.body.is_read(*on, &[task]) => lent.push((*on, fill.clone())),
            Before::Filled(_, fill) => code.extend(code!(#fill;)),
            Before::Nothing | Before::Pending(..) => {}
        }
        for on in self.body.waits(task, previous, self.tasks, self.region) {
            let place = self.places[&on].tokens(&self.body.library);
            lent.push((on, code!(#at.wait(#place).await)));
        }
        // One that is not the last would be kept across the waits after it: that slot is read anew.
        let mut inputs = Vec::new();
        if let Some((on, value)) = lent.pop() {
            let r = local(&format!("r{on}"));
            code.extend(lent.into_iter().map(|(_, value)| code!(#value;)));
            code.extend(code!(let #r = #value;));
            inputs.push(code!(#r));
            near.0.insert(on, Held::Ref(r));
        }
        (code, inputs)
    }
}

/// What a lane's task finds of the one before.
enum Before {
    Nothing,
    /// The code that runs it and puts its output into its slot.
    Filled(usize, TokenStream),
    /// The code that runs it; this task alone reads it.
    Pending(usize, TokenStream),
}

/// The place at the top of the run where an output stays that others borrow from.
fn keep(task: usize) -> Ident {
    local(&format!("keep{task}"))
}

/// The right to put it there.
fn put(task: usize) -> Ident {
    local(&format!("put{task}"))
}

/// An output by value.
fn moved(held: &Held, library: &Path) -> TokenStream {
    match held {
        Held::Value(v) | Held::Ref(v) => code!(#v),
        Held::Slot { at, place } => {
            let place = place.tokens(library);
            code!(#at.take(#place))
        }
    }
}

/// A balanced tree, so that its type is not deep.
fn balanced(mut leaves: Vec<TokenStream>, both: &impl Fn(TokenStream, TokenStream) -> TokenStream) -> TokenStream {
    if leaves.len() == 1 {
        return leaves.remove(0);
    }
    let right = leaves.split_off(leaves.len() / 2);
    both(balanced(leaves, both), balanced(right, both))
}

#[cfg(test)]
mod tests {
    /// What `#[dag]` says of three lanes that cross, of which one is so long.
    fn expanded(tasks: usize) -> String {
        let lane = (1..tasks)
            .map(|task| format!("async fn a{task}(&self, a{}: &u8) -> u8 {{ 0 }}", task - 1))
            .collect::<Vec<_>>()
            .concat();
        let last = format!("async fn all(&self, a{}: &u8, b1: &u8, c1: &u8) -> u8 {{ 0 }}", tasks - 1);
        let block = format!(
            "impl Lanes {{
                async fn a0(&self) -> u8 {{ 0 }}
                {lane}
                async fn b0(&self) -> u8 {{ 0 }}
                async fn c0(&self) -> u8 {{ 0 }}
                async fn b1(&self, a0: &u8, b0: &u8) -> u8 {{ 0 }}
                async fn c1(&self, b0: &u8, c0: &u8) -> u8 {{ 0 }}
                {last}
            }}"
        );
        crate::dag_on(proc_macro2::TokenStream::new(), &block.parse().expect("tokens")).to_string()
    }

    #[test]
    fn a_long_lane_is_cut() {
        let lanes = |tasks| expanded(tasks).matches("Chain ::").count();
        assert_eq!([lanes(64), lanes(65), lanes(128), lanes(129)], [3, 4, 4, 5]);
    }
}
