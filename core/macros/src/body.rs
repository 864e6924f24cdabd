//! Writes the body of a run: the statements that run a target and all it needs.
//!
//! - series: statements; an output is a local, its readers get `&local`; what dies early is in an inner block;
//! - parallel: an arm for each part, pinned in one block, and a closure that polls those that have not ended, in order;
//! - prime: lanes that share a frame of slots; two lanes: the first inline, the second beside it.
//!
//! The compiler lays a coroutine out with a byte for each local that lives across two awaits, so the form matters: `match` rather than
//! `let` in lanes, nothing held across an await there but the lane's place at its frame, slots read anew at each call.

use std::collections::HashMap;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::{Ident, Path};

use crate::Errors;
use crate::ast::Block;
use crate::graph::Graph;
use crate::region::Region;
use crate::types::forget_lifetimes;

/// As `quote!`, but locals are invisible to the user's code, and the user's to them.
macro_rules! code {
    ($($tokens:tt)*) => { quote_spanned!(Span::mixed_site()=> $($tokens)*) };
}

/// The slots of a frame are a tuple of at most `GROUP` tuples of at most `GROUP` slots.
const GROUP: usize = 16;

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

#[derive(Clone, Copy)]
struct Place(usize);

impl Place {
    fn tokens(self) -> TokenStream {
        let (group, slot) = (Literal::usize_unsuffixed(self.0 / GROUP), Literal::usize_unsuffixed(self.0 % GROUP));
        code!(#group, #slot)
    }
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

pub(crate) struct Body<'a> {
    block: &'a Block,
    graph: &'a Graph,
    library: Path,
    /// The lifetimes that the run's signature declares.
    lifetimes: &'a [Ident],
    /// The local that holds an input, by task and parameter.
    inputs: &'a HashMap<(usize, usize), Ident>,
    needed: Vec<usize>,
    /// Tasks from whose outputs other outputs borrow: these stay in one place, up to the end of the run.
    kept: Vec<usize>,
    frames: usize,
    errors: &'a mut Errors,
}

/// The object. It is the one local that is not ours.
fn this() -> TokenStream {
    let this = Ident::new("self", Span::call_site());
    code!(#this)
}

/// A local of the expansion.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
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
            ::core::result::Result::Ok(v) => v,
            ::core::result::Result::Err(stop) => return ::core::result::Result::Err(stop),
        }
    }
}

impl<'a> Body<'a> {
    pub(crate) fn new(
        (block, graph): (&'a Block, &'a Graph),
        library: Path,
        target: usize,
        lifetimes: &'a [Ident],
        inputs: &'a HashMap<(usize, usize), Ident>,
        errors: &'a mut Errors,
    ) -> Self {
        let needed = graph.needed(target);
        let mut kept: Vec<usize> = needed.iter().flat_map(|&task| graph.borrows(task)).copied().collect();
        kept.sort_unstable();
        kept.dedup();
        Body { block, graph, library, lifetimes, inputs, needed, kept, frames: 0, errors }
    }

    /// The statements and value of the run's block.
    pub(crate) fn write(mut self) -> TokenStream {
        let region = Region::of(self.graph, &self.needed);
        let target = self.needed[self.needed.len() - 1];
        let kept = self.kept.iter().map(|&task| {
            let (place, put) = (keep(task), put(task));
            code! {
                let mut #place = ::core::option::Option::None;
                let #put = &mut #place;
            }
        });
        let kept: TokenStream = kept.collect();
        let (statements, value) = self.block(&region, &[target], &Scope::default());
        let value = self.end(&[&region], value);
        code!(#kept #statements #value)
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
        let moved: Vec<_> = want.iter().map(|&task| moved(scope.held(task))).collect();
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
                if lanes.len() == 2 {
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
        let moved: Vec<_> = want.iter().map(|&task| moved(scope.held(task))).collect();
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
            Region::Prime(lanes) => match &lanes[..] {
                [main, side] => self.beside(main, side, tail, new, scope),
                lanes => self.lanes(lanes, new, scope),
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
                    let place = place.tokens();
                    code!(#at.read::<#place>())
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
        let mut scope = scope.clone();
        let blocks: Vec<bool> = parts.iter().map(|part| !matches!(part, Region::Task(task) if !self.is_kept(*task))).collect();
        let tasks: Vec<Vec<usize>> = parts.iter().map(Region::tasks).collect();
        let lent = self.lend(tasks.iter().zip(&blocks).filter(|(_, block)| **block).map(|(tasks, _)| &tasks[..]), &mut scope);
        let o = local("o");
        let fallible = parts.iter().any(|part| self.can_fail(part));
        let (mut arms, mut polls, mut outs, mut patterns, mut bound) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (k, part) in parts.iter().enumerate() {
            let (arm, out) = (local(&format!("a{k}")), local(&format!("o{k}")));
            let wants: Vec<usize> = new.iter().copied().filter(|task| tasks[k].contains(task)).collect();
            let can_fail = self.can_fail(part);
            let (future, mut value) = match part {
                Region::Task(task) if !blocks[k] => {
                    let n = Literal::usize_unsuffixed(*task);
                    let (inputs, pattern) = self.go_inputs(*task, &scope, &code!(#o));
                    let call = self.method_call(*task, &this());
                    let future = code! {
                        #o.arm(#n, match #o.all(#inputs) {
                            ::core::option::Option::Some(#pattern) => ::core::option::Option::Some(#call),
                            ::core::option::Option::None => ::core::option::Option::None,
                        })
                    };
                    let end = if can_fail {
                        let (name, tried) = (&self.graph.task(self.block, *task).name, self.method_of_output(*task, "arm_tried"));
                        code!(#o.#tried(#n, #name, v))
                    } else {
                        code!(#o.arm_done(#n, v))
                    };
                    (future, end)
                }
                part => {
                    let (statements, value) = self.block(part, &wants, &scope);
                    let value = self.end(&[part], value);
                    (code!(async move { #statements #value }), code!(v))
                }
            };
            if can_fail {
                value = code! {
                    match #value {
                        ::core::result::Result::Ok(v) => v,
                        ::core::result::Result::Err(stop) => return ::core::task::Poll::Ready(::core::result::Result::Err(stop)),
                    }
                };
            }
            arms.push(code!(let mut #arm = ::core::pin::pin!(#future);));
            polls.push(code! {
                if #out.is_none() {
                    if let ::core::task::Poll::Ready(v) = ::core::future::Future::poll(#arm.as_mut(), cx) {
                        #out = ::core::option::Option::Some(#value);
                    }
                }
            });
            outs.push(out);
            let vs: Vec<_> = wants.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
            patterns.push(tuple(&vs));
            bound.extend(wants);
        }
        let taken = code!((#(#outs.take().unwrap()),*));
        let taken = if fallible { code!(::core::result::Result::Ok(#taken)) } else { taken };
        let nones = outs.iter().map(|_| code!(::core::option::Option::None));
        let end = code! {
            {
                let (#(mut #outs),*) = (#(#nones),*);
                ::core::future::poll_fn(move |cx| {
                    #(#polls)*
                    if #(#outs.is_some())&* {
                        ::core::task::Poll::Ready(#taken)
                    } else {
                        ::core::task::Poll::Pending
                    }
                })
            }
            .await
        };
        let end = if fallible { or_stop(&end) } else { end };
        let value = code!({ #lent #(#arms)* #end });
        Code { statements: TokenStream::new(), framed: Vec::new(), bound, pattern: code!((#(#patterns),*)), value }
    }

    /// A list of a task's inputs, for `go` and `all`, and the pattern that names them.
    fn go_inputs(&self, task: usize, scope: &Scope, mode: &TokenStream) -> (TokenStream, TokenStream) {
        let mut inputs = code!(());
        let mut pattern = code!(());
        for edge in self.graph.edges(task).iter().rev() {
            let get = match scope.held(edge.on) {
                Held::Value(v) => code!(#mode.get(&#v)),
                Held::Ref(v) => code!(#mode.get(#v)),
                Held::Slot { at, place } => {
                    let place = place.tokens();
                    code!(#mode.get(#at.read::<#place>()))
                }
            };
            let name = edge.param.map_or_else(
                || code!(_),
                |param| {
                    let name = self.argument(task, param);
                    code!(#name)
                },
            );
            inputs = code!((#get, #inputs));
            pattern = code!((#name, #pattern));
        }
        (inputs, pattern)
    }

    /// The local that is passed for a parameter; it points at the parameter, so that a mismatch is shown there.
    fn argument(&self, task: usize, param: usize) -> Ident {
        let at = self.graph.task(self.block, task).params[param].ident.span();
        let span = Span::mixed_site().located_at(at);
        match self.inputs.get(&(task, param)) {
            Some(input) => Ident::new(&input.to_string(), span),
            None => Ident::new(&format!("p{param}"), span),
        }
    }

    fn method_call(&self, task: usize, of: &TokenStream) -> TokenStream {
        let method = &self.graph.task(self.block, task).body;
        let arguments = (0..self.graph.task(self.block, task).params.len()).map(|param| self.argument(task, param));
        code!(#of.#method(#(#arguments),*))
    }

    /// `tried`, pointing at the task's return type, so that an error that does not convert is shown there.
    fn method_of_output(&self, task: usize, name: &str) -> Ident {
        Ident::new(name, Span::call_site().located_at(self.graph.task(self.block, task).output.span))
    }

    /// Runs one task: its output, or a reference to it if it is kept.
    fn call(&self, task: usize, scope: &Scope, mode: &TokenStream, of: &TokenStream, how: Await<'_>) -> TokenStream {
        let n = Literal::usize_unsuffixed(task);
        let (inputs, pattern) = self.go_inputs(task, scope, mode);
        let call = self.method_call(task, of);
        let v = local("v");
        let done = |value: TokenStream| {
            if self.fallible(task) {
                let (name, tried) = (&self.graph.task(self.block, task).name, self.method_of_output(task, "tried"));
                or_stop(&code!(#mode.#tried(#n, #name, #value)))
            } else {
                code!(#mode.done(#n, #value))
            }
        };
        let ran = match how {
            Await::Plain => done(code!(#call.await)),
            Await::Lane => {
                let done = done(code!(#v));
                code!(match #call.await { #v => #done })
            }
            Await::Main { side, fallible } => {
                let with = code!(#side.as_mut().with(#call).await);
                let done = done(code!(#v));
                if fallible {
                    code! {
                        match #with {
                            ::core::result::Result::Ok(#v) => #done,
                            ::core::result::Result::Err(stop) => return ::core::result::Result::Err(stop),
                        }
                    }
                } else {
                    let library = &self.library;
                    code!(match #library::__private::certain(#with) { #v => #done })
                }
            }
        };
        let ended = code! {
            match #mode.go(#n, #inputs) {
                ::core::option::Option::Some(#pattern) => #ran,
                ::core::option::Option::None => #mode.skip(),
            }
        };
        if self.is_kept(task) {
            let put = put(task);
            code!(match #ended { #v => &*::core::option::Option::insert(#put, #v) })
        } else {
            ended
        }
    }

    /// A new frame for the outputs of `shared`: its name, its declaration without the board, its places.
    fn frame(&mut self, shared: &[(usize, usize)], board: &TokenStream) -> (Ident, TokenStream, HashMap<usize, Place>) {
        let library = &self.library;
        let name = local(&format!("frame{}", self.frames));
        self.frames += 1;
        if shared.len() > GROUP * GROUP {
            let target = self.needed[self.needed.len() - 1];
            let ident = &self.graph.task(self.block, target).ident;
            let most = GROUP * GROUP;
            self.errors.at(ident, format!("more than {most} outputs are shared by tasks that run side by side: split the block"));
        }
        let slots = shared.iter().map(|&(task, lane)| {
            let ty = forget_lifetimes(&self.graph.task(self.block, task).output.ty, self.lifetimes);
            let lane = Literal::usize_unsuffixed(lane);
            let lent = self.is_kept(task).then(|| code!(&));
            code!(#library::__private::Slot::<#lent __Mode::Out<#ty>, #lane>::new())
        });
        let slots: Vec<_> = slots.collect();
        let this = this();
        let groups = slots.chunks(GROUP).map(|group| code!((#(#group,)*)));
        let declared = code! {
            let mut #name = #library::__private::Frame::new((#(#groups,)*), #board, #library::__private::On::new(#this, o));
        };
        let places = shared.iter().enumerate().map(|(place, &(task, _))| (task, Place(place))).collect();
        (name, declared, places)
    }

    /// What lane `lane` is written with.
    fn lane_scope(&self, lane: usize, tasks: &[usize], places: &HashMap<usize, Place>, scope: &Scope) -> Scope {
        let mut scope = scope.clone();
        for (&task, &place) in places {
            scope.0.insert(task, Held::Slot { at: local(&format!("l{lane}")), place });
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

    fn stop(&self, tasks: &[usize]) -> (bool, TokenStream) {
        let fallible = tasks.iter().any(|&task| self.fallible(task));
        (fallible, if fallible { code!(__Mode::Stop) } else { code!(::core::convert::Infallible) })
    }

    fn beside(&mut self, main: &[usize], side: &[usize], tail: Option<usize>, new: &[usize], scope: &Scope) -> Code {
        let library = self.library.clone();
        let region: Vec<usize> = main.iter().chain(side).copied().chain(tail).collect();
        let (fallible, stop) = self.stop(&region);
        let outside = |task: &usize| new.contains(task);
        let main_and_tail: Vec<usize> = main.iter().copied().chain(tail).collect();
        let shared: Vec<(usize, usize)> = main
            .iter()
            .filter(|task| self.is_read(**task, side))
            .map(|&task| (task, 0))
            .chain(side.iter().filter(|task| outside(task) || self.is_read(**task, &main_and_tail)).map(|&task| (task, 1)))
            .collect();
        let (frame, declared, places) = self.frame(&shared, &code!(#library::__private::Side::new()));
        let mut scope = scope.clone();
        let lent = self.lend([&side].into_iter().map(|tasks| &tasks[..]), &mut scope);
        let (open, l0, l1, beside) = (local("open"), local("l0"), local("l1"), local("side"));
        let writer = Lane { body: self, region: &region, tasks: side, lane: 1, places: &places, readers: None, tail: None };
        let (side_fallible, _) = self.stop(side);
        let side_scope = self.lane_scope(1, side, &places, &scope);
        let side_body = writer.write(
            &side_scope,
            Await::Lane,
            &[],
            if side_fallible { code!(::core::result::Result::Ok(())) } else { code!() },
        );
        let kind = if side_fallible { code!(Fallible) } else { code!(Infallible) };
        let bound: Vec<usize> =
            main_and_tail.iter().copied().filter(|task| outside(task) && !places.contains_key(task)).collect();
        let pattern: Vec<_> = bound.iter().map(|&task| output(task)).map(|v| code!(#v)).collect();
        let pattern = tuple(&pattern);
        let how = Await::Main { side: &beside, fallible };
        let rest = if tail.is_some() {
            code!()
        } else {
            let rest = code!(#beside.as_mut().rest().await);
            let rest = if fallible { or_stop(&rest) } else { code!(#library::__private::certain(#rest)) };
            code!(#rest;)
        };
        let writer = Lane { body: self, region: &region, tasks: &main_and_tail, lane: 0, places: &places, readers: None, tail };
        let main_scope = self.lane_scope(0, &main_and_tail, &places, &scope);
        let main_body = writer.write(&main_scope, how, &bound, code!(#rest #pattern));
        let value = code!({
            #lent
            let mut #open = #frame.open();
            let mut #l0 = #open.lane::<0>();
            let mut #l1 = #open.lane::<1>();
            let mut #beside = ::core::pin::pin!(#open.beside::<#stop, _>(#library::__private::#kind(async move { #side_body })));
            #main_body
        });
        let framed = new
            .iter()
            .filter_map(|task| places.get(task).map(|&place| (*task, Held::Slot { at: frame.clone(), place })))
            .collect();
        Code { statements: declared, framed, bound, pattern, value }
    }

    fn lanes(&mut self, lanes: &[Vec<usize>], new: &[usize], scope: &Scope) -> Code {
        let library = self.library.clone();
        let region = lanes.concat();
        let (fallible, stop) = self.stop(&region);
        let mut shared: Vec<(usize, usize)> = Vec::new();
        for (lane, tasks) in lanes.iter().enumerate() {
            let others: Vec<usize> = region.iter().copied().filter(|task| !tasks.contains(task)).collect();
            shared.extend(
                tasks.iter().filter(|task| new.contains(task) || self.is_read(**task, &others)).map(|&task| (task, lane)),
            );
        }
        let words = lanes.len().div_ceil(32);
        let mut readers: HashMap<usize, Vec<u32>> = HashMap::new();
        for (lane, tasks) in lanes.iter().enumerate() {
            for (x, &task) in tasks.iter().enumerate() {
                for on in self.waits(task, x.checked_sub(1).map(|x| tasks[x]), tasks, &region) {
                    readers.entry(on).or_insert_with(|| vec![0; words])[lane / 32] |= 1 << (lane % 32);
                }
            }
        }
        let w = Literal::usize_unsuffixed(words);
        let (frame, declared, places) = self.frame(&shared, &code!(#library::__private::Board::<#w>::new()));
        let mut scope = scope.clone();
        let lent = self.lend(std::iter::once(&region[..]), &mut scope);
        let open = local("open");
        let (mut places_at, mut arms) = (Vec::new(), Vec::new());
        for (lane, tasks) in lanes.iter().enumerate() {
            let at = local(&format!("l{lane}"));
            let n = Literal::usize_unsuffixed(lane);
            places_at.push(code!(let mut #at = #open.lane::<#n>();));
            let (can_fail, _) = self.stop(tasks);
            let writer = Lane { body: self, region: &region, tasks, lane, places: &places, readers: Some(&readers), tail: None };
            let scope = self.lane_scope(lane, tasks, &places, &scope);
            let lane_body =
                writer.write(&scope, Await::Lane, &[], if can_fail { code!(::core::result::Result::Ok(())) } else { code!() });
            let kind = if can_fail { code!(Fallible) } else { code!(Infallible) };
            arms.push(code!(#library::__private::Lane::<_, #n>(#library::__private::#kind(async move { #lane_body }))));
        }
        let tree = tree(&library, &arms);
        let run = code!(#open.run::<#stop, _>(#tree).await);
        let run = if fallible { or_stop(&run) } else { code!(#library::__private::certain(#run)) };
        let statements = code! {
            #declared
            {
                #lent
                let mut #open = #frame.open();
                #(#places_at)*
                #run;
            }
        };
        let framed = new.iter().map(|task| (*task, Held::Slot { at: frame.clone(), place: places[task] })).collect();
        Code { statements, framed, bound: Vec::new(), pattern: code!(()), value: code!() }
    }
}

/// How a call is awaited.
#[derive(Clone, Copy)]
enum Await<'a> {
    /// In a series.
    Plain,
    /// In a lane of its own.
    Lane,
    /// In the main lane; the side lane is polled meanwhile.
    Main { side: &'a Ident, fallible: bool },
}

/// Writes one lane.
struct Lane<'b, 'a> {
    body: &'b Body<'a>,
    region: &'b [usize],
    tasks: &'b [usize],
    lane: usize,
    places: &'b HashMap<usize, Place>,
    /// Which lanes wait for an output, where that is noted on a board.
    readers: Option<&'b HashMap<usize, Vec<u32>>>,
    /// The last task of the main lane, when the side lane has surely ended.
    tail: Option<usize>,
}

impl Lane<'_, '_> {
    /// `until_end`: outputs that `end` reads.
    fn write(&self, scope: &Scope, how: Await<'_>, until_end: &[usize], end: TokenStream) -> TokenStream {
        self.from(0, None, scope, how, until_end, end)
    }

    /// The lane from its task number `x`. `pending`: the run of the task before, which this one alone reads.
    fn from(
        &self,
        x: usize,
        pending: Option<(usize, TokenStream)>,
        scope: &Scope,
        how: Await<'_>,
        until_end: &[usize],
        end: TokenStream,
    ) -> TokenStream {
        let Some(&task) = self.tasks.get(x) else {
            return end;
        };
        let waits = self.wait(task, x, how);
        let how_called = if self.tail == Some(task) { Await::Lane } else { how };
        let at = local(&format!("l{}", self.lane));
        let (mode, of) = match how {
            Await::Main { .. } => {
                let o = local("o");
                (code!(#o), this())
            }
            _ => (code!(#at.context().mode()), code!(#at.context().of())),
        };
        let mut ran = self.body.call(task, scope, &mode, &of, how_called);
        if !waits.is_empty() {
            ran = code!({ #waits #ran });
        }
        if let Some((before, value)) = pending {
            let v = output(before);
            ran = code!(match #value { #v => #ran });
        }
        if let Some(place) = self.places.get(&task) {
            let place = place.tokens();
            let v = local("v");
            let filled = self.readers.and_then(|readers| readers.get(&task)).map(|readers| {
                let words = readers.iter().map(|word| Literal::u32_unsuffixed(*word));
                code!(#at.board().filled([#(#words),*]);)
            });
            let rest = self.from(x + 1, None, scope, how, until_end, end);
            return code! {
                match #ran {
                    #v => {
                        #at.fill::<#place, _>(#v);
                        #filled
                    }
                }
                #rest
            };
        }
        let v = output(task);
        let reads = |reader: usize| self.body.graph.edges(reader).iter().any(|edge| edge.on == task);
        let last =
            if until_end.contains(&task) { Some(usize::MAX) } else { (x + 1..self.tasks.len()).rfind(|&y| reads(self.tasks[y])) };
        match last {
            Some(y) if y == x + 1 => self.from(x + 1, Some((task, ran)), scope, how, until_end, end),
            Some(_) if x + 1 == self.tasks.len() && end.to_string() == v.to_string() => ran,
            Some(_) => {
                let rest = self.from(x + 1, None, scope, how, until_end, end);
                code!(match #ran { #v => { #rest } })
            }
            None => {
                let rest = self.from(x + 1, None, scope, how, until_end, end);
                code!(let _ = #ran; #rest)
            }
        }
    }

    fn wait(&self, task: usize, x: usize, how: Await<'_>) -> TokenStream {
        let before = x.checked_sub(1).map(|x| self.tasks[x]);
        let at = local(&format!("l{}", self.lane));
        let waits = self.body.waits(task, before, self.tasks, self.region).into_iter().map(|on| {
            let place = self.places[&on].tokens();
            match how {
                Await::Main { side, fallible } => {
                    let until = code!(#side.as_mut().until::<#place, _, _>(&#at).await);
                    let library = &self.body.library;
                    let until = if fallible { or_stop(&until) } else { code!(#library::__private::certain(#until)) };
                    code!(#until;)
                }
                _ => code!(#at.wait::<#place>().await;),
            }
        });
        waits.collect()
    }
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
fn moved(held: &Held) -> TokenStream {
    match held {
        Held::Value(v) | Held::Ref(v) => code!(#v),
        Held::Slot { at, place } => {
            let place = place.tokens();
            code!(#at.take::<#place>())
        }
    }
}

/// A balanced tree of lanes, so that its type is not deep.
fn tree(library: &Path, arms: &[TokenStream]) -> TokenStream {
    match arms {
        [arm] => arm.clone(),
        arms => {
            let (left, right) = arms.split_at(arms.len() / 2);
            let (left, right) = (tree(library, left), tree(library, right));
            code!(#library::__private::Both(#left, #right))
        }
    }
}
