//! Writes what the user gets: the tasks' bodies, a run method for each target, the run builder.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::visit_mut::VisitMut as _;
use syn::{Attribute, GenericParam, Generics, Ident, ImplItem, Lifetime, Path, Type, Visibility, WherePredicate, parse_quote};

use crate::Errors;
use crate::ast::{Block, Task, ungroup};
use crate::attr::Options;
use crate::body::{Body, local};
use crate::graph::Graph;
use crate::lean::lean;
use crate::types::{Fresh, NameElided, Rename, SpellSelf, lifetimes_of};

pub(crate) fn expand(block: &Block, graph: &Graph, options: &Options, mut errors: Errors) -> TokenStream {
    let header = Header::new(block);
    let library = options.library();
    // In a wrong block a task may have the name of something else.
    let targets = graph.targets.iter().filter(|&&target| {
        let ident = &graph.task(block, target).ident;
        ident != "dag" && !(errors.any() && block.methods().any(|method| method.sig.ident == *ident))
    });
    let targets: Vec<usize> = targets.copied().collect();
    let runs: Vec<Run> = targets.into_iter().map(|target| Run::new(block, graph, &header, target, &mut errors)).collect();
    let broken = errors.any();
    let mut methods = Vec::new();
    let mut builders = Vec::new();
    for run in &runs {
        methods.push(run.method(&library));
        methods.push(run.compiled((block, graph, options), broken, &mut errors));
        builders.push(run.builder_method(&header, &library));
    }
    let mut bodies = block.item.clone();
    for member in &mut bodies.items {
        if let ImplItem::Fn(method) = member {
            if let Some(lean) = lean(method) {
                *method = lean;
            }
        }
    }
    let builder = builder(block, &header, &builders);
    let Header { cfgs, generics, of, .. } = &header;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let errors = errors.into_tokens();
    quote! {
        #errors
        #bodies

        #(#cfgs)*
        #[automatically_derived]
        impl #impl_generics #of #where_clause {
            #(#methods)*
        }

        #builder
    }
}

/// The block's header with a name for each lifetime.
struct Header {
    cfgs: Vec<Attribute>,
    generics: Generics,
    of: Type,
    /// The run's borrow of the object.
    dag: Lifetime,
    /// The lifetimes that the user declares.
    taken: Vec<String>,
}

impl Header {
    fn new(block: &Block) -> Self {
        let declared = std::iter::once(&block.item.generics).chain(block.tasks.iter().map(|task| &task.sig.generics));
        let taken = declared.flat_map(Generics::lifetimes).map(|param| param.lifetime.ident.to_string()).collect::<Vec<_>>();
        let mut elided = Fresh::new("of", &taken);
        let mut of = (*block.item.self_ty).clone();
        NameElided(|| elided.name()).visit_type_mut(&mut of);
        let mut generics = block.item.generics.clone();
        let params = std::mem::take(&mut generics.params);
        let named = elided.names.iter().map(|name| -> GenericParam { parse_quote!(#name) });
        generics.params = named.chain(params).collect();
        let cfgs = block.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect();
        let mut dag = "'dag".to_owned();
        while taken.iter().any(|name| *name == dag[1..]) {
            dag.push('_');
        }
        let dag = Lifetime::new(&dag, Span::call_site());
        Header { cfgs, generics, of, dag, taken }
    }

    /// The impl's generic parameters as arguments.
    fn captured(&self) -> Vec<TokenStream> {
        self.generics.params.iter().map(argument).collect()
    }
}

fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            quote!(#lifetime)
        }
        GenericParam::Type(param) => {
            let ident = &param.ident;
            quote!(#ident)
        }
        GenericParam::Const(param) => {
            let ident = &param.ident;
            quote!(#ident)
        }
    }
}

/// Type and constant parameters as explicit arguments; those that nothing infers need it.
pub(crate) fn turbofish<'p>(params: impl IntoIterator<Item = &'p GenericParam>, more: Option<TokenStream>) -> TokenStream {
    let params = params.into_iter().filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    let all: Vec<_> = params.map(argument).chain(more).collect();
    if all.is_empty() { TokenStream::new() } else { quote!(::<#(#all),*>) }
}

/// One target, and the signature of its run.
struct Run<'a> {
    target: usize,
    task: &'a Task,
    docs: TokenStream,
    /// The arguments that callers pass: name and type.
    arguments: Vec<(Ident, Type)>,
    /// The input locals of the body, by task and parameter.
    inputs: HashMap<(usize, usize), Ident>,
    /// Makes those of them that are clones.
    cloned: TokenStream,
    params: Vec<GenericParam>,
    predicates: Vec<WherePredicate>,
    captures: Vec<TokenStream>,
    output: Type,
    fallible: bool,
    error: Type,
    allow: TokenStream,
    dag: Lifetime,
}

impl<'a> Run<'a> {
    fn new(block: &'a Block, graph: &Graph, header: &Header, target: usize, errors: &mut Errors) -> Self {
        let needed = graph.needed(target);
        let task = graph.task(block, target);
        let declared = graph.declared(block, &needed);
        let fallible = declared.iter().any(|task| task.output.fallible());
        let dag = header.dag.clone();

        // The lifetime of `&'a self` is the run's; one that stands in an input is the caller's; the others are nobody's.
        let mut renamed = HashMap::new();
        for lifetime in declared.iter().filter_map(|task| task.of.as_ref()) {
            renamed.insert(lifetime.ident.clone(), dag.clone());
        }
        let mut elided = Fresh::new("in", &header.taken);
        let mut opaque = Opaque { params: Vec::new() };
        let mut arguments: Vec<(Ident, Type)> = Vec::new();
        let mut lifetimes = Vec::new();
        for input in declared.iter().flat_map(|task| task.inputs()) {
            if arguments.iter().all(|(ident, _)| *ident != input.ident) {
                let mut ty = input.ty.clone();
                Rename(&renamed).visit_type_mut(&mut ty);
                NameElided(|| elided.name()).visit_type_mut(&mut ty);
                opaque.visit_type_mut(&mut ty);
                lifetimes.extend(lifetimes_of(&ty));
                arguments.push((input.ident.clone(), ty));
            }
        }
        // An output's elided lifetime is that of `&self`.
        let of_run = |ty: &Type| {
            let mut ty = ty.clone();
            Rename(&renamed).visit_type_mut(&mut ty);
            NameElided(|| dag.clone()).visit_type_mut(&mut ty);
            ty
        };
        let output = of_run(&task.output.ty);

        let named = elided.names.iter().map(|name| -> GenericParam { parse_quote!(#name) });
        let mut params: Vec<GenericParam> = vec![parse_quote!(#dag)];
        params.extend(named);
        let mut predicates: Vec<WherePredicate> = Vec::new();
        let mut gone: Vec<String> = Vec::new();
        for task in &declared {
            for param in &task.sig.generics.params {
                if let GenericParam::Lifetime(lifetime) = param {
                    let name = lifetime.lifetime.ident.to_string();
                    if renamed.contains_key(&lifetime.lifetime.ident) {
                        predicates
                            .extend(lifetime.bounds.iter().map(|shorter| -> WherePredicate { parse_quote!(#dag: #shorter) }));
                        gone.push(name);
                        continue;
                    }
                    if !lifetimes.contains(&name) {
                        gone.push(name);
                        continue;
                    }
                }
                let mut param = param.clone();
                Rename(&renamed).visit_generic_param_mut(&mut param);
                match params.iter().find(|other| argument(other).to_string() == argument(&param).to_string()) {
                    None => params.push(param),
                    Some(other) if *other == param => {}
                    Some(_) => {
                        errors.at(&param, "two tasks of a run declare it differently: use the same bounds, or another name");
                    }
                }
            }
            for predicate in task.sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
                let mut predicate = predicate.clone();
                Rename(&renamed).visit_where_predicate_mut(&mut predicate);
                if !predicates.contains(&predicate) {
                    predicates.push(predicate);
                }
            }
        }
        predicates.retain(|predicate| !crate::types::lifetimes_of(predicate).iter().any(|name| gone.contains(name)));
        params.extend(opaque.params);
        params.sort_by_key(|param| !matches!(param, GenericParam::Lifetime(_)));
        let captures = header.captured().into_iter().chain(params.iter().map(argument)).collect();

        let (inputs, cloned) = share_inputs(block, graph, &needed, &arguments);
        let error = graph.error.as_ref().filter(|_| fallible);
        let error = error.map_or_else(|| parse_quote!(::core::convert::Infallible), of_run);
        let allow = (graph.has_dependents(target)).then(|| quote!(#[allow(dead_code)]));
        Run {
            target,
            task,
            docs: docs(task, &declared, graph, block, target),
            arguments,
            inputs,
            cloned,
            params,
            predicates,
            captures,
            output,
            fallible,
            error,
            allow: allow.unwrap_or_default(),
            dag,
        }
    }

    /// What the run gives, in terms of `Self` or of `of`.
    fn result(&self, library: &Path, of: Option<&Type>) -> TokenStream {
        let (mut output, mut error) = (self.output.clone(), self.error.clone());
        if let Some(of) = of {
            SpellSelf(of).visit_type_mut(&mut output);
            SpellSelf(of).visit_type_mut(&mut error);
        }
        if self.fallible { quote!(::core::result::Result<#output, #library::RunError<#error>>) } else { quote!(#output) }
    }

    fn where_clause(&self) -> TokenStream {
        let predicates = &self.predicates;
        if predicates.is_empty() { quote!() } else { quote!(where #(#predicates),*) }
    }

    fn captures(&self, mode: Option<TokenStream>) -> TokenStream {
        // Lifetimes come first.
        let (lifetimes, others): (Vec<_>, Vec<_>) =
            self.captures.iter().partition(|capture| capture.to_string().starts_with('\''));
        let all = lifetimes.into_iter().chain(others).cloned().chain(mode);
        quote!(use<#(#all),*>)
    }

    fn compiled_name(&self) -> Ident {
        format_ident!("__dag_run_{}", self.task.name, span = self.task.ident.span())
    }

    /// The caller's method.
    fn method(&self, library: &Path) -> TokenStream {
        let Run { docs, params, allow, dag, .. } = self;
        let (vis, ident, compiled) = (&self.task.vis, &self.task.ident, self.compiled_name());
        let (result, where_clause, captures) = (self.result(library, None), self.where_clause(), self.captures(None));
        let (names, types): (Vec<_>, Vec<_>) = self.arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let turbofish = turbofish(params, Some(quote!(#library::__private::Bare)));
        quote! {
            #docs
            #allow
            #vis fn #ident<#(#params),*>(&#dag self, #(#names: #types),*) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                self.#compiled #turbofish (#library::__private::Bare, #(#names),*)
            }
        }
    }

    /// The run's one body, for every mode.
    fn compiled(&self, of: (&Block, &Graph, &Options), broken: bool, errors: &mut Errors) -> TokenStream {
        let library = of.2.library();
        let Run { params, dag, output, error, cloned, .. } = self;
        let (compiled, o) = (self.compiled_name(), local("o"));
        let (where_clause, captures) = (self.where_clause(), self.captures(Some(quote!(__Mode))));
        let result = if self.fallible {
            quote!(::core::result::Result<__Mode::Out<#output>, __Mode::Stop>)
        } else {
            quote!(__Mode::Out<#output>)
        };
        let lifetimes: Vec<Ident> = self
            .captures
            .iter()
            .filter_map(|capture| syn::parse2::<Lifetime>(capture.clone()).ok())
            .map(|lifetime| lifetime.ident)
            .collect();
        let written = (!broken).then(|| Body::new(of, self.target, &lifetimes, &self.inputs, errors).write());
        let body = match written {
            Some(written) if !errors.any() => quote!(async move { #cloned #written }),
            _ => quote!(::core::future::pending()),
        };
        let arguments = self.arguments.iter().map(|(name, ty)| {
            let name = input(name);
            quote!(#name: #ty)
        });
        quote! {
            #[doc(hidden)]
            #[inline]
            fn #compiled<#(#params,)* __Mode: #library::__private::Mode<#error> + #dag>(
                &#dag self,
                #o: __Mode,
                #(#arguments),*
            ) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                #body
            }
        }
    }

    fn builder_method(&self, header: &Header, library: &Path) -> TokenStream {
        let Run { docs, params, allow, dag, .. } = self;
        let (vis, ident) = (&self.task.vis, &self.task.ident);
        let spell = |ty: &Type| {
            let mut ty = ty.clone();
            SpellSelf(&header.of).visit_type_mut(&mut ty);
            ty
        };
        let (names, types): (Vec<_>, Vec<_>) = self.arguments.iter().map(|(name, ty)| (name, spell(ty))).unzip();
        let (result, captures) = (self.result(library, Some(&header.of)), self.captures(None));
        let deprecated =
            self.task.docs.iter().any(|attr| attr.path().is_ident("deprecated")).then(|| quote!(#[allow(deprecated)]));
        let mut params = params.clone();
        params.retain(|param| !matches!(param, GenericParam::Lifetime(lifetime) if lifetime.lifetime == *dag));
        for param in &mut params {
            SpellSelf(&header.of).visit_generic_param_mut(param);
        }
        let turbofish = turbofish(&params, None);
        let mut where_clause = self.predicates.clone();
        for predicate in &mut where_clause {
            SpellSelf(&header.of).visit_where_predicate_mut(predicate);
        }
        let where_clause = if where_clause.is_empty() { quote!() } else { quote!(where #(#where_clause),*) };
        quote! {
            #docs
            #allow
            #deprecated
            #vis fn #ident<#(#params),*>(self, #(#names: #types),*) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                self.of.#ident #turbofish (#(#names),*)
            }
        }
    }
}

/// The body's local for an argument.
fn input(name: &Ident) -> Ident {
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

/// Makes a named parameter of each `impl Trait`.
struct Opaque {
    params: Vec<GenericParam>,
}

impl syn::visit_mut::VisitMut for Opaque {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        syn::visit_mut::visit_type_mut(self, ty);
        if let Type::ImplTrait(opaque) = ty {
            let name = format_ident!("__In{}", self.params.len());
            let bounds = &opaque.bounds;
            self.params.push(parse_quote!(#name: #bounds));
            *ty = parse_quote!(#name);
        }
    }
}

/// The user's words, and what the run is made of.
fn docs(task: &Task, declared: &[&Task], graph: &Graph, block: &Block, target: usize) -> TokenStream {
    let own = &task.docs;
    let needed = graph.needed(target);
    let names: Vec<String> =
        needed[..needed.len() - 1].iter().map(|&task| format!("`{}`", graph.task(block, task).name)).collect();
    let runs = if names.is_empty() {
        "Runs this task, which needs no other.".to_owned()
    } else {
        format!("Runs {}, then this task, inside one future: each once, as soon as what it needs is there.", names.join(", "))
    };
    let fallible: Vec<String> =
        declared.iter().filter(|task| task.output.fallible()).map(|task| format!("`{}`", task.name)).collect();
    let paragraph = own.iter().any(|attr| attr.path().is_ident("doc")).then(|| quote!(#[doc = ""]));
    let errors = (!fallible.is_empty()).then(|| {
        let errors =
            format!("The first failure, with its task's name; whatever runs then is dropped. Can fail: {}.", fallible.join(", "));
        quote!(#[doc = ""] #[doc = "# Errors"] #[doc = #errors])
    });
    quote!(#(#own)* #paragraph #[doc = #runs] #errors)
}

/// The run builder, and the method that makes it.
fn builder(block: &Block, header: &Header, methods: &[TokenStream]) -> TokenStream {
    let Type::Path(path) = &*block.item.self_ty else {
        return TokenStream::new();
    };
    let Some(last) = path.path.segments.last() else {
        return TokenStream::new();
    };
    let Header { cfgs, generics, of, dag, .. } = header;
    let name = format_ident!("{}Dag", last.ident);
    let vis = widest(block.tasks.iter().map(|task| &task.vis));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let mut with_dag = generics.clone();
    with_dag.params.insert(0, parse_quote!(#dag));
    SpellSelf(of).visit_generics_mut(&mut with_dag);
    let (builder_generics, _, builder_where) = with_dag.split_for_impl();
    let about = format!("A run of `{}`'s tasks, before it begins.", last.ident);
    let made = block.methods().all(|method| method.sig.ident != "dag").then(|| {
        quote! {
            #[doc = "Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`."]
            #[allow(dead_code)]
            #vis fn dag(&self) -> #name<'_, Self> {
                #name { of: self }
            }
        }
    });
    quote! {
        #(#cfgs)*
        #[doc = #about]
        #[::core::prelude::v1::derive(::core::fmt::Debug)]
        #[must_use = "name the task to run"]
        #vis struct #name<'dag, S: ?::core::marker::Sized> {
            of: &'dag S,
        }

        #(#cfgs)*
        #[automatically_derived]
        impl #impl_generics #of #where_clause {
            #made
        }

        #(#cfgs)*
        #[automatically_derived]
        #[allow(dead_code)]
        impl #builder_generics #name<#dag, #of> #builder_where {
            #(#methods)*
        }
    }
}

/// The widest of the visibilities; of those that do not compare, the crate's.
fn widest<'a>(all: impl Iterator<Item = &'a Visibility>) -> Visibility {
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
