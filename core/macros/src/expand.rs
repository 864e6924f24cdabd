//! Writes what the user gets: the tasks' bodies, a run method for each target, the run builder.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Ident, ImplItem, ItemImpl, Lifetime, Path, Type, Visibility, parse_quote};

use crate::Errors;
use crate::ast::{Block, OPTIONS, Task, ungroup};
use crate::attr::Options;
use crate::body::{Body, Runs, as_it_is, local};
use crate::builder::{begin_docs, refuse};
use crate::graph::{Graph, Strength};
use crate::lean::lean;
use crate::outline;
use crate::region::Region;
use crate::signature::{Header, Signature, spelled, turbofish};
use crate::table::Table;

pub(crate) fn expand(block: &Block, graph: &Graph, options: &Options, mut errors: Errors) -> TokenStream {
    let header = Header::new(block);
    let library = options.library();
    // In a wrong block a task may have the name of something else.
    let targets = graph.targets.iter().copied().filter(|&target| {
        let ident = &graph.task(block, target).ident;
        let is_taken = || block.methods().any(|method| method.sig.ident == *ident);
        ident != "dag" && OPTIONS.iter().all(|option| ident != option) && !(errors.any() && is_taken())
    });
    let targets: Vec<usize> = targets.collect();
    let runs: Vec<Run> = targets.into_iter().map(|target| Run::new(block, graph, &header, target, &mut errors)).collect();
    let names = Names::new(block);
    let table = Table::new((block, graph, options), &header, &names);
    if let (Err(why), false) = (&table, errors.any()) {
        refuse_by_table(block, graph, why, &mut errors);
    }
    let broken = errors.any();
    let layouts = table.as_ref().ok().filter(|table| table.has_layouts());
    let compiled = if table.is_ok() { graph.compiled(block, options.compile()) } else { graph.targets.clone() };
    let mut methods = Vec::new();
    for run in &runs {
        let is_compiled = broken || compiled.contains(&run.target);
        let fails = || run.fails(table.as_ref().ok(), &library);
        let way = if !is_compiled {
            Way::Table(&names.dag)
        } else if broken || graph.is_main(run.target) {
            Way::Any
        } else {
            let alone = run.alone(block, graph, &header);
            alone.or_else(|| run.bare((block, graph, options), &fails(), &mut errors)).map_or(Way::Any, Way::Bare)
        };
        methods.push(run.method(&library, &way));
        if let Way::Any = way {
            methods.push(run.compiled((block, graph, options), layouts, &fails(), broken, &mut errors));
        }
    }
    let (bodies, others) = bodies(block);
    let has_dag = block.methods().any(|method| method.sig.ident == "dag");
    let (begin, builder) = match &table {
        Ok(table) => (table.begin(), table.write(&runs, &compiled, broken)),
        Err(why) => {
            let methods = runs.iter().map(|run| run.builder_method(&header, &library));
            let (task_names, edges) = (outline::names(block, graph), outline::edges(graph, &library));
            let outline = outline::outline((block, graph), &library, &names.vis, &task_names, &edges);
            let about = outline::about(block, graph, &names.of);
            let methods: Vec<_> = [outline].into_iter().chain(methods).collect();
            builder(&header, &names, &about, &methods, refuse(block, &names, why))
        }
    };
    methods.extend((!has_dag).then_some(begin));
    let Header { cfgs, generics, of, .. } = &header;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let errors = errors.into_tokens();
    quote! {
        #errors
        #others
        #bodies

        #(#cfgs)*
        impl #impl_generics #of #where_clause {
            #(#methods)*
        }

        #builder
    }
}

/// The tasks' bodies, and the block of all else that the user wrote, if there is anything else.
fn bodies(block: &Block) -> (ItemImpl, Option<ItemImpl>) {
    let is_body = |item: &ImplItem| matches!(item, ImplItem::Fn(method) if method.sig.ident.to_string().starts_with("__dag_"));
    let mut others = block.item.clone();
    let (ours, rest) = std::mem::take(&mut others.items).into_iter().partition(is_body);
    let mut bodies = ItemImpl { items: ours, ..others.clone() };
    others.items = rest;
    for member in &mut bodies.items {
        if let ImplItem::Fn(method) = member {
            if let Some(lean) = lean(method) {
                *method = lean;
            }
        }
    }
    // What a task is asked to be: async, on `&self`, with its inputs by reference.
    // First, so that a level of the user's own prevails.
    let allow = parse_quote! {
        #[allow(clippy::unused_async, clippy::unused_self, clippy::ptr_arg, clippy::borrowed_box,
            clippy::trivially_copy_pass_by_ref, clippy::ref_option, clippy::ref_option_ref)]
    };
    bodies.attrs.insert(0, allow);
    (bodies, (!others.items.is_empty()).then_some(others))
}

/// A run that goes on after a failure, or has something to tear down, is one by the table.
fn refuse_by_table(block: &Block, graph: &Graph, why: &str, errors: &mut Errors) {
    let tolerant = (0..graph.len()).flat_map(|task| graph.edges(task).iter().map(move |edge| (task, edge)));
    let tolerant = tolerant.filter(|(_, edge)| edge.strength != Strength::Needs).map(|(task, edge)| {
        let [task, on] = [task, edge.on].map(|task| &graph.task(block, task).name);
        (edge.span, format!("`{task}` starts whether or not `{on}` succeeds"))
    });
    let teardowns = block.teardowns.iter().map(|teardown| (teardown.ident.span(), format!("`{}` is a teardown", teardown.name)));
    let takes = block.tasks.iter().flat_map(|task| task.takes.iter().map(move |take| (task, take.pool())));
    let takes = takes.map(|(task, pool)| (pool.span(), format!("`{}` takes of the pool `{pool}`", task.name)));
    if let Some((at, what)) = tolerant.chain(teardowns).chain(takes).next() {
        errors.push(syn::Error::new(at, format!("{what}, which cannot be in this block: {why}")));
    }
}

/// What the run builders are called, and who sees them.
pub(crate) struct Names {
    /// Of the type.
    pub(crate) of: String,
    pub(crate) dag: Ident,
    /// A trait that nothing implements.
    pub(crate) refusal: Ident,
    pub(crate) vis: Visibility,
}

impl Names {
    fn new(block: &Block) -> Self {
        let last = match &*block.item.self_ty {
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        let of = last.map_or_else(|| "Self".to_owned(), |last| last.ident.unraw().to_string());
        let (dag, refusal) = (format_ident!("{of}Dag"), format_ident!("{of}DagTable"));
        Names { of, dag, refusal, vis: widest(block.tasks.iter().map(|task| &task.vis)) }
    }
}

/// How a target runs without options.
enum Way<'a> {
    /// By the table of this builder.
    Table(&'a Ident),
    /// By this body, which is for no other run.
    Bare(TokenStream),
    /// By a body that is for runs with options, too.
    Any,
}

/// One target, and the signature of its run.
pub(crate) struct Run<'a> {
    pub(crate) target: usize,
    pub(crate) task: &'a Task,
    pub(crate) docs: TokenStream,
    pub(crate) signature: Signature,
    /// The input locals of the body, by task and parameter.
    inputs: HashMap<(usize, usize), Ident>,
    /// Makes those of them that are clones.
    cloned: TokenStream,
    output: Type,
    /// Whether a failure can be the run's own.
    pub(crate) fallible: bool,
    /// Whether it cannot be compiled.
    by_table: bool,
    error: Type,
    allow: TokenStream,
}

impl<'a> Run<'a> {
    fn new(block: &'a Block, graph: &Graph, header: &Header, target: usize, errors: &mut Errors) -> Self {
        let needed = graph.needed(target);
        let task = graph.task(block, target);
        let declared = graph.declared(block, &needed);
        let own = graph.own(target);
        let own: Vec<usize> = needed.iter().copied().filter(|&task| own.contains(task)).collect();
        let mut fails = graph.declared(block, &own);
        fails.extend(needed.iter().filter_map(|&task| graph.teardown(block, task)));
        fails.retain(|task| task.output.fallible());
        let fallible = !fails.is_empty();
        let signature = Signature::new(&declared, header, errors);
        let output = signature.of_run(&task.output.ty);
        let (inputs, cloned) = share_inputs(block, graph, &needed, &signature.arguments);
        let error = graph.error.as_ref().filter(|_| fallible);
        let error = error.map_or_else(|| parse_quote!(::core::convert::Infallible), |error| signature.of_run(error));
        let allow = (graph.has_dependents(target)).then(|| quote!(#[allow(dead_code)]));
        Run {
            target,
            task,
            docs: docs(task, &fails, graph, block, target),
            signature,
            inputs,
            cloned,
            output,
            fallible,
            by_table: graph.by_table(block, target).is_some(),
            error,
            allow: allow.unwrap_or_default(),
        }
    }

    /// What the run gives, in terms of `Self` or of `of`.
    pub(crate) fn result(&self, library: &Path, of: Option<&Type>) -> TokenStream {
        let spell = |ty: &Type| of.map_or_else(|| ty.clone(), |of| spelled(ty, of));
        let (output, error) = (spell(&self.output), spell(&self.error));
        if self.fallible { quote!(::core::result::Result<#output, #library::RunError<#error>>) } else { quote!(#output) }
    }

    pub(crate) fn compiled_name(&self) -> Ident {
        format_ident!("__dag_run_{}", self.task.name, span = self.task.ident.span())
    }

    /// The task's call, if that is all of the run: it needs no other, and cannot fail.
    fn alone(&self, block: &Block, graph: &Graph, header: &Header) -> Option<TokenStream> {
        let is_alone = graph.needed(self.target).len() == 1 && !self.fallible;
        let method = as_it_is(graph, block, &header.of, self.target).filter(|_| is_alone)?;
        Some(quote!(#method(self)))
    }

    /// A body for the run without options alone, unless lanes cross: these are written for any.
    fn bare(&self, of: (&Block, &Graph, &Options), fails: &TokenStream, errors: &mut Errors) -> Option<TokenStream> {
        let region = Region::of(of.1, &of.1.needed(self.target));
        if region.has_lanes() {
            return None;
        }
        let library = of.2.library();
        let Run { error, cloned, .. } = self;
        let runs = Runs::Bare(quote!(#library::RunError<#error>));
        let body = Body::new(of, None, runs, self.target, &[], &self.inputs, errors).write(&region);
        let arguments = self.signature.arguments.iter().map(|(name, _)| (input(name), name));
        let (inputs, names): (Vec<_>, Vec<_>) = arguments.unzip();
        let o = local("o");
        let mode = self.fallible.then(|| {
            quote! {
                #[allow(unused_imports)]
                use #library::__private::Mode as _;
                let #o = #library::__private::Plainly::<#fails>::new();
            }
        });
        Some(quote! {
            #(let #inputs = #names;)*
            async move { #mode #cloned #body }
        })
    }

    /// The caller's method.
    fn method(&self, library: &Path, way: &Way<'_>) -> TokenStream {
        let Run { docs, allow, signature, .. } = self;
        let (vis, ident, params) = (&self.task.vis, &self.task.ident, &signature.params);
        let (result, where_clause, captures) = (self.result(library, None), signature.where_clause(), signature.captures(None));
        let (names, types): (Vec<_>, Vec<_>) = signature.arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let dag = &signature.dag;
        let run = match way {
            Way::Table(table) => quote!(#table::__dag_of(self).#ident(#(#names),*)),
            Way::Bare(body) => body.clone(),
            Way::Any => {
                let compiled = self.compiled_name();
                let turbofish = turbofish(params, Some(quote!(#library::__private::Bare)));
                quote!(self.#compiled #turbofish (#library::__private::Bare, #(#names),*))
            }
        };
        let by_table = if self.by_table {
            "It runs by the block's table."
        } else {
            "It runs by the block's table; in `#[dag(run(..))]` it is compiled."
        };
        let is_by_table = matches!(way, Way::Table(_));
        let (deprecated, many) = (self.may_use_deprecated().filter(|_| is_by_table), self.many());
        let by_table = is_by_table.then(|| quote!(#[doc = ""] #[doc = #by_table]));
        quote! {
            #docs
            #by_table
            #allow
            #deprecated
            #many
            #vis fn #ident<#(#params),*>(&#dag self, #(#names: #types),*) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                #run
            }
        }
    }

    /// The type that says what its tasks fail with.
    fn fails(&self, table: Option<&Table<'_>>, library: &Path) -> TokenStream {
        if let Some(table) = table.filter(|table| self.fallible && table.is_closed()) {
            return table.fails(true);
        }
        let error = &self.error;
        quote!(#library::__private::With<#error>)
    }

    /// The run's one body, for every mode.
    fn compiled(
        &self,
        of: (&Block, &Graph, &Options),
        table: Option<&Table<'_>>,
        fails: &TokenStream,
        broken: bool,
        errors: &mut Errors,
    ) -> TokenStream {
        let library = of.2.library();
        let Run { signature, output, cloned, .. } = self;
        let Signature { params, dag, .. } = signature;
        let (compiled, o, many) = (self.compiled_name(), local("o"), self.many());
        let (where_clause, captures) = (signature.where_clause(), signature.captures(Some(quote!(__Mode))));
        let result = if self.fallible {
            quote!(::core::result::Result<__Mode::Out<#output>, __Mode::Stop>)
        } else {
            quote!(__Mode::Out<#output>)
        };
        let lifetimes: Vec<Ident> = signature
            .captures
            .iter()
            .filter_map(|capture| syn::parse2::<Lifetime>(capture.clone()).ok())
            .map(|lifetime| lifetime.ident)
            .collect();
        let written = (!broken).then(|| {
            let region = Region::of(of.1, &of.1.needed(self.target));
            Body::new(of, table, Runs::Any, self.target, &lifetimes, &self.inputs, errors).write(&region)
        });
        let body = match written {
            Some(written) if !errors.any() => quote!(async move { #cloned #written }),
            _ => quote!(::core::future::pending()),
        };
        let arguments = signature.arguments.iter().map(|(name, ty)| {
            let name = input(name);
            quote!(#name: #ty)
        });
        quote! {
            #[doc(hidden)]
            #many
            #[inline]
            fn #compiled<#(#params,)* __Mode: #library::__private::Mode<#fails>>(
                &#dag self,
                #o: __Mode,
                #(#arguments),*
            ) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                #body
            }
        }
    }

    /// What a method with many arguments has on it, or with one that the task does not use.
    pub(crate) fn many(&self) -> TokenStream {
        const MANY: usize = 6;
        let arguments = &self.signature.arguments;
        let many = (arguments.len() > MANY).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let is_unused = arguments.iter().any(|(name, _)| name.to_string().starts_with('_'));
        let unused = is_unused.then(|| quote!(#[allow(clippy::used_underscore_binding)]));
        quote!(#many #unused)
    }

    /// What a method that calls the caller's own, which may be deprecated, has on it.
    pub(crate) fn may_use_deprecated(&self) -> Option<TokenStream> {
        self.task.docs.iter().any(|attr| attr.path().is_ident("deprecated")).then(|| quote!(#[allow(deprecated)]))
    }

    fn builder_method(&self, header: &Header, library: &Path) -> TokenStream {
        let Run { docs, allow, .. } = self;
        let signature = self.signature.elsewhere(&header.of);
        let (vis, ident, params) = (&self.task.vis, &self.task.ident, &signature.params);
        let (names, types): (Vec<_>, Vec<_>) = signature.arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let (result, captures) = (self.result(library, Some(&header.of)), signature.captures(None));
        let (deprecated, many, turbofish, where_clause) =
            (self.may_use_deprecated(), self.many(), turbofish(params, None), signature.where_clause());
        quote! {
            #docs
            #allow
            #deprecated
            #many
            #vis fn #ident<#(#params),*>(self, #(#names: #types),*) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                self.of.#ident #turbofish (#(#names),*)
            }
        }
    }
}

/// The body's local for an argument.
pub(crate) fn input(name: &Ident) -> Ident {
    local(&format!("in_{}", name.unraw()))
}

/// An input goes to the task that takes it. If several do, a reference is copied; a value is cloned for all but the last.
fn share_inputs(
    block: &Block,
    graph: &Graph,
    needed: &[usize],
    arguments: &[(Ident, Type)],
) -> (HashMap<(usize, usize), Ident>, TokenStream) {
    let mut inputs = HashMap::new();
    let mut cloned = TokenStream::new();
    for (name, ty) in arguments {
        let mut uses = Vec::new();
        for &task in needed {
            let params = graph.task(block, task).params.iter().enumerate();
            uses.extend(
                params.filter(|(_, param)| param.input && param.ident == *name).map(|(place, param)| (task, place, param)),
            );
        }
        let by_reference = matches!(ungroup(ty), Type::Reference(ty) if ty.mutability.is_none());
        let last = uses.len() - 1;
        for (k, (task, place, param)) in uses.into_iter().enumerate() {
            let of = input(name);
            let local = if by_reference || k == last { of.clone() } else { local(&format!("again{k}_{}", name.unraw())) };
            if local != of {
                let at = Span::mixed_site().located_at(param.ident.span());
                let argument = Ident::new(&of.to_string(), at);
                cloned.extend(quote_spanned!(at=> let #local = ::core::clone::Clone::clone(&#argument);));
            }
            inputs.insert((task, place), local);
        }
    }
    (inputs, cloned)
}

/// So many tasks are named in the docs of a method; of more, that there are more.
const NAMED: usize = 12;

/// The user's words, and what the run is made of.
fn docs(task: &Task, fails: &[&Task], graph: &Graph, block: &Block, target: usize) -> TokenStream {
    let own = &task.docs;
    let needed = graph.needed(target);
    let (_, others) = needed.split_last().expect("a target needs itself");
    let first: Vec<usize> =
        if others.len() <= NAMED { others.to_vec() } else { graph.edges(target).iter().map(|edge| edge.on).collect() };
    let names: Vec<String> = first.iter().map(|&task| format!("`{}`", graph.task(block, task).name)).collect();
    let more = match others.len() - first.len() {
        0 => String::new(),
        more => format!(" and the {more} others that these need"),
    };
    let runs = if others.is_empty() {
        "Runs this task, which needs no other.".to_owned()
    } else {
        let names = names.join(", ");
        format!("Runs {names}{more}, then this task, inside one future: each once, as soon as what it needs is there.")
    };
    let mut fallible: Vec<String> = fails.iter().take(NAMED).map(|task| format!("`{}`", task.name)).collect();
    if fails.len() > NAMED {
        fallible.push(format!("and {} others", fails.len() - NAMED));
    }
    let paragraph = own.iter().any(|attr| attr.path().is_ident("doc")).then(|| quote!(#[doc = ""]));
    let errors = (!fallible.is_empty()).then(|| {
        let errors =
            format!("The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: {}.", fallible.join(", "));
        quote!(#[doc = ""] #[doc = "# Errors"] #[doc = #errors])
    });
    quote!(#(#own)* #paragraph #[doc = #runs] #errors)
}

/// The method that begins a run with options, and the run builder, of a block that has no table.
fn builder(
    header: &Header,
    names: &Names,
    about: &TokenStream,
    methods: &[TokenStream],
    (refusals, refusal): (TokenStream, TokenStream),
) -> (TokenStream, TokenStream) {
    let Header { cfgs, of, dag, .. } = header;
    let Names { dag: name, vis, .. } = names;
    let with_dag = header.elsewhere();
    let (builder_generics, _, builder_where) = with_dag.split_for_impl();
    let docs = begin_docs();
    let begin = quote! {
        #docs
        #[allow(dead_code)]
        #vis fn dag(&self) -> #name<'_, Self> {
            #name { of: self }
        }
    };
    let builder = quote! {
        #(#cfgs)*
        #about
        #[::core::prelude::v1::derive(::core::fmt::Debug)]
        #[must_use = "name the task to run"]
        #vis struct #name<'dag, S: ?::core::marker::Sized> {
            of: &'dag S,
        }

        #(#cfgs)*
        #[allow(dead_code)]
        impl #builder_generics #name<#dag, #of> #builder_where {
            #(#methods)*
            #refusals
        }

        #refusal
    };
    (begin, builder)
}

/// The widest of the visibilities; of those that do not compare, the crate's.
pub(crate) fn widest<'a>(all: impl Iterator<Item = &'a Visibility>) -> Visibility {
    let mut widest = Visibility::Inherited;
    for vis in all {
        match (&widest, vis) {
            (Visibility::Public(_), _) | (_, Visibility::Inherited) => {}
            (Visibility::Inherited, _) | (_, Visibility::Public(_)) => widest = vis.clone(),
            (a, b) if *a == *b => {}
            _ => widest = parse_quote!(pub(crate)),
        }
    }
    widest
}
