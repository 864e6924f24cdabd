//! Writes the table run: one for each block, for what is decided when a run begins, and for the targets that are not compiled.
//!
//! The run builder that has its options keeps a slot for each output. Its run is a `match` on a task's number: make the task's future if it
//! has none, poll it, put its output into its slot. The engine of `dagio` calls that for what is ready.
//!
//! An output is kept where others can read it, apart from the tasks' futures, under a type that has no parameters but those of the block. So
//! there is none where an output borrows from another, or where a task is generic itself.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{GenericParam, Ident, Path, Type, parse_quote};

use crate::Errors;
use crate::ast::{Block, Param, Task, ungroup};
use crate::attr::Options;
use crate::body::{GROUP, Place, argument, call, is_apart, local};
use crate::expand::{Names, Run, input};
use crate::graph::Graph;
use crate::region::width;
use crate::signature::{Header, Signature, argument as argument_of, spelled};
use crate::types::lifetimes_of;

pub(crate) struct Table<'a> {
    block: &'a Block,
    graph: &'a Graph,
    header: &'a Header,
    library: Path,
    names: &'a Names,
    /// Of a run of all tasks.
    signature: Signature,
    /// Whether each task has a waker of its own.
    is_apart: bool,
}

/// What a function of a compiled region is declared with.
pub(crate) struct Function {
    pub(crate) generics: TokenStream,
    pub(crate) captures: TokenStream,
    pub(crate) where_clause: TokenStream,
    /// The types of the region, as a task sees it, and open.
    pub(crate) view: TokenStream,
    pub(crate) open: TokenStream,
}

/// The outputs of so many tasks have slots.
const MOST: usize = GROUP * GROUP;

impl<'a> Table<'a> {
    /// The table of a block, or why it has none.
    pub(crate) fn new(
        (block, graph, options): (&'a Block, &'a Graph, &Options),
        header: &'a Header,
        names: &'a Names,
    ) -> Result<Self, String> {
        if graph.len() > MOST {
            return Err(format!("there are more than {MOST} tasks"));
        }
        for task in 0..graph.len() {
            if let Some(&on) = graph.borrows(task).first() {
                let [task, on] = [task, on].map(|task| &graph.task(block, task).name);
                return Err(format!("the output of `{task}` borrows from that of `{on}`"));
            }
        }
        if let Some(task) = block.tasks.iter().find(|task| is_generic(task, header)) {
            return Err(format!("`{}` has type parameters or conditions of its own", task.name));
        }
        let declared: Vec<&Task> = block.tasks.iter().collect();
        let mut errors = Errors::default();
        let signature = Signature::new(&declared, header, &mut errors);
        if let Some(lifetime) = signature.ambiguous(&declared).filter(|_| !errors.any()) {
            return Err(format!("tasks have different lifetimes that they call `{lifetime}`"));
        }
        if errors.any() {
            return Err("tasks declare a lifetime differently".to_owned());
        }
        let borrows = |task: &&Task| {
            let in_output = lifetimes_of(&signature.of_run(&task.output.ty));
            task.sig.generics.lifetimes().any(|param| in_output.contains(&param.lifetime.ident.to_string()))
        };
        if let Some(task) = block.tasks.iter().find(borrows) {
            return Err(format!("the output of `{}` borrows from an input", task.name));
        }
        let is_apart = is_apart(options.wake, width(graph));
        let signature = signature.elsewhere(&header.of);
        Ok(Table { block, graph, header, library: options.library(), names, signature, is_apart })
    }

    /// Its builder's type.
    fn ty(&self) -> TokenStream {
        let (name, generics) = (&self.names.table, self.header.elsewhere());
        let (_, arguments, _) = generics.split_for_impl();
        quote!(#name #arguments)
    }

    pub(crate) fn output(&self, task: usize) -> Type {
        spelled(&self.signature.of_run(&self.graph.task(self.block, task).output.ty), &self.header.of)
    }

    /// Whether the slots of its regions can have short names. They stand for types that must not depend on conditions: whether a future is `Send`
    /// is found out without the lifetimes for which they hold.
    pub(crate) fn has_layouts(&self) -> bool {
        let generics = &self.header.generics;
        let is_free = |param: &GenericParam| match param {
            GenericParam::Lifetime(param) => param.bounds.is_empty(),
            GenericParam::Type(param) => param.bounds.is_empty(),
            GenericParam::Const(_) => true,
        };
        generics.where_clause.is_none() && generics.params.iter().all(is_free)
    }

    /// A short name for the type of the slots of compiled region `number`: its declaration, the name, and what functions of the region are
    /// declared with. Only where [it can](Self::has_layouts).
    pub(crate) fn layout(
        &self,
        number: usize,
        slots: &TokenStream,
        words: &Literal,
        fallible: bool,
    ) -> (TokenStream, TokenStream, Function) {
        let (library, Header { of, dag, .. }) = (&self.library, self.header);
        let slots_of = format_ident!("__Slots{number}");
        let mut generics = self.header.elsewhere();
        let lifetimes = |param: &&GenericParam| matches!(param, GenericParam::Lifetime(_));
        let used = generics.params.iter().map(|param| if lifetimes(&param) { quote!('_) } else { argument_of(param) });
        let used = quote!(#slots_of<#(#used,)* __Mode>);
        generics.params.push(parse_quote!(__Mode: #library::__private::Outs));
        let (impl_generics, arguments, _) = generics.split_for_impl();
        let declared = quote! {
            #[allow(dead_code)]
            struct #slots_of #impl_generics (::core::marker::PhantomData<(&#dag #of, __Mode)>);
            impl #impl_generics #library::__private::Layout for #slots_of #arguments {
                type Slots = #slots;
            }
        };
        let at = self.header.fresh("at");
        let region = quote!(<#at, #slots_of #arguments, #library::__private::On<#dag, #of, __Mode>, #words>);
        let (view, open) = (quote!(#library::__private::View #region), quote!(#library::__private::Open #region));
        let mut generics = self.header.elsewhere();
        generics.params.insert(0, parse_quote!(#at));
        generics.params.extend(self.signature.params.iter().cloned());
        let error = if fallible { self.error() } else { parse_quote!(::core::convert::Infallible) };
        generics.params.push(parse_quote!(__Mode: #library::__private::Mode<#error> + #dag));
        generics.make_where_clause().predicates.extend(self.signature.predicates.iter().cloned());
        let (lifetimes, others): (Vec<_>, Vec<_>) = generics.params.iter().partition(lifetimes);
        let all = lifetimes.into_iter().chain(others).map(argument_of);
        let captures = quote!(use<#(#all),*>);
        let (impl_generics, _, where_clause) = generics.split_for_impl();
        let function = Function { generics: quote!(#impl_generics), captures, where_clause: quote!(#where_clause), view, open };
        (declared, used, function)
    }

    /// The type of an argument of the run.
    pub(crate) fn argument(&self, name: &Ident) -> TokenStream {
        let argument = self.signature.arguments.iter().find(|(argument, _)| argument == name);
        let (_, ty) = argument.expect("all inputs are arguments");
        quote!(#ty)
    }

    /// The type of a task's output, lent to a region.
    pub(crate) fn lent(&self, task: usize) -> TokenStream {
        let (at, ty) = (self.header.fresh("at"), self.output(task));
        quote!(&#at __Mode::Out<#ty>)
    }

    fn error(&self) -> Type {
        match &self.graph.error {
            Some(error) => spelled(&self.signature.of_run(error), &self.header.of),
            None => parse_quote!(::core::convert::Infallible),
        }
    }

    fn words(&self) -> Literal {
        Literal::usize_unsuffixed(self.graph.len().div_ceil(32))
    }

    /// The builder and its methods.
    pub(crate) fn write(&self, runs: &[Run<'_>], is_broken: bool) -> TokenStream {
        let (library, Names { table: name, vis, .. }) = (&self.library, self.names);
        let Header { cfgs, of, dag, .. } = self.header;
        let (ty, all) = (self.ty(), self.header.elsewhere());
        let (impl_generics, arguments, where_clause) = all.split_for_impl();
        let slots =
            tuples((0..self.graph.len()).map(|task| self.output(task)).map(|ty| quote!(#library::__private::Output<#ty>)));
        let (outputs, layout) = if self.has_layouts() {
            let outputs = format_ident!("__{name}Outputs");
            let layout = quote! {
                #(#cfgs)*
                #[allow(dead_code)]
                struct #outputs #impl_generics (::core::marker::PhantomData<&#dag #of>);

                #(#cfgs)*
                impl #impl_generics #library::__private::Layout for #outputs #arguments {
                    type Slots = #slots;
                }
            };
            (quote!(#outputs #arguments), layout)
        } else {
            (slots, TokenStream::new())
        };
        let words = self.words();
        let used = all.lifetimes().map(|param| &param.lifetime);
        let text = name.to_string();
        let about = "A run with outputs that are given beforehand, or with a limit, before it begins.";
        let with = self.given().map(|task| self.with(task));
        let targets = runs.iter().map(|run| self.target(run, is_broken));
        let run = (!is_broken).then(|| self.run());
        let limit = limit_docs();
        quote! {
            #(#cfgs)*
            #[doc = #about]
            #[must_use = "name the task to run"]
            #vis struct #name #impl_generics #where_clause {
                of: &#dag #of,
                limit: ::core::option::Option<u32>,
                given: #library::__private::Given<#words>,
                outputs: #library::__private::Region<#outputs, (), #words>,
                lifetimes: ::core::marker::PhantomData<(#(&#used (),)*)>,
            }

            #layout

            #(#cfgs)*
            #[automatically_derived]
            impl #impl_generics ::core::fmt::Debug for #ty #where_clause {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.debug_struct(#text).field("limit", &self.limit).field("given", &self.given).finish_non_exhaustive()
                }
            }

            #(#cfgs)*
            #[allow(dead_code)]
            impl #impl_generics #ty #where_clause {
                #[doc(hidden)]
                fn __dag_of(of: &#dag #of) -> Self {
                    #name {
                        of,
                        limit: ::core::option::Option::None,
                        given: #library::__private::Given::new(),
                        outputs: #library::__private::Region::new(()),
                        lifetimes: ::core::marker::PhantomData,
                    }
                }

                #limit
                #vis fn limit(mut self, most: usize) -> Self {
                    self.limit = #library::__private::at_most(most);
                    self
                }
                #(#with)*
                #(#targets)*
                #run
            }
        }
    }

    /// The methods that lead from the builder of compiled runs to this one.
    pub(crate) fn methods(&self) -> TokenStream {
        let (Names { table: name, vis, .. }, ty, limit) = (self.names, self.ty(), limit_docs());
        let with = self.given().map(|task| {
            let output = self.output(task);
            let task = self.graph.task(self.block, task);
            let (vis, docs, method) = (&task.vis, with_docs(&task.name), with(task));
            quote! {
                #docs
                #vis fn #method(self, value: #output) -> #ty {
                    #name::__dag_of(self.of).#method(value)
                }
            }
        });
        quote! {
            #limit
            #vis fn limit(self, most: usize) -> #ty {
                #name::__dag_of(self.of).limit(most)
            }
            #(#with)*
        }
    }

    /// The tasks whose outputs can be given; in a wrong block another may have the method's name.
    fn given(&self) -> impl Iterator<Item = usize> {
        (0..self.graph.len()).filter(|&task| {
            let method = with(self.graph.task(self.block, task));
            self.block.tasks.iter().all(|other| other.ident != method)
        })
    }

    fn with(&self, task: usize) -> TokenStream {
        let Task { vis, name, .. } = self.graph.task(self.block, task);
        let (docs, method, output) = (with_docs(name), with(self.graph.task(self.block, task)), self.output(task));
        let (place, number) = (Place(task).tokens(&self.library), Literal::usize_unsuffixed(task));
        quote! {
            #docs
            #vis fn #method(mut self, value: #output) -> Self {
                self.outputs.set(#place, value);
                self.given.insert(#number);
                self
            }
        }
    }

    /// The run of one target.
    fn target(&self, run: &Run<'_>, is_broken: bool) -> TokenStream {
        let library = &self.library;
        let Run { docs, allow, task, .. } = run;
        let signature = run.signature.elsewhere(&self.header.of);
        let (names, types): (Vec<_>, Vec<_>) = signature.arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let params = &signature.params;
        let (vis, ident, deprecated) = (&task.vis, &task.ident, run.may_use_deprecated());
        let (result, where_clause) = (run.result(library, Some(&self.header.of)), signature.where_clause());
        let captures = signature.captures(None);
        let passed = self.signature.arguments.iter().map(|(name, _)| {
            if names.contains(&name) { quote!(::core::option::Option::Some(#name)) } else { quote!(::core::option::Option::None) }
        });
        let (number, place) = (Literal::usize_unsuffixed(run.target), Place(run.target).tokens(&self.library));
        let body = if is_broken {
            quote!(async move {
                let _ = (self, #(#names),*);
                ::core::future::pending().await
            })
        } else if run.fallible {
            quote! {
                #library::__private::Then::new(self.__dag_run(#number, #(#passed),*), |dag_end| match dag_end {
                    ::core::result::Result::Ok(mut dag_table) => ::core::result::Result::Ok(dag_table.outputs.take(#place)),
                    ::core::result::Result::Err(dag_stop) => ::core::result::Result::Err(dag_stop),
                })
            }
        } else {
            quote! {
                #library::__private::Then::new(self.__dag_run(#number, #(#passed),*), |dag_end| #library::__private::sure(dag_end).outputs.take(#place))
            }
        };
        quote! {
            #docs
            #allow
            #deprecated
            #vis fn #ident<#(#params),*>(self, #(#names: #types),*) -> impl ::core::future::Future<Output = #result> + #captures #where_clause {
                #body
            }
        }
    }

    /// The run of any target.
    fn run(&self) -> TokenStream {
        let library = &self.library;
        let tasks = 0..self.graph.len();
        let params = &self.signature.params;
        let captures = self.signature.captures(None);
        let (target, of, at, o) = (local("target"), local("of"), local("at"), local("o"));
        let (task, cx) = (local("task"), local("cx"));
        let arguments = self.signature.arguments.iter().map(|(name, ty)| {
            let name = input(name);
            quote!(mut #name: ::core::option::Option<#ty>)
        });
        let (where_clause, error) = (self.signature.where_clause(), self.error());
        let futures = tasks.clone().map(|task| {
            let future = future(task);
            quote!(let mut #future = ::core::pin::pin!(::core::option::Option::None);)
        });
        let steps = tasks.clone().map(|task| self.step(task));
        let needs = tasks.clone().map(|task| list(self.graph.edges(task).iter().map(|edge| edge.on)));
        let dependents = tasks.map(|task| {
            let dependents = 0..self.graph.len();
            list(dependents.filter(|&other| self.graph.edges(other).iter().any(|edge| edge.on == task)))
        });
        let (count, words) = (Literal::usize_unsuffixed(self.graph.len()), self.words());
        let queue = if self.is_apart { quote!(apart) } else { quote!(together) };
        quote! {
            #[doc(hidden)]
            #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
            fn __dag_run<#(#params),*>(mut self, #target: usize, #(#arguments),*) -> impl ::core::future::Future<Output = ::core::result::Result<Self, #library::RunError<#error>>> + #captures #where_clause {
                static EDGES: #library::__private::Edges = #library::__private::Edges::new(&[#(#needs),*], &[#(#dependents),*]);
                async move {
                    #[allow(unused_imports)]
                    use #library::__private::Mode as _;
                    let #o = #library::__private::Bare;
                    let dag_end = {
                        let #of = self.of;
                        let mut #at = self.outputs.open();
                        #(#futures)*
                        let dag_end = #library::__private::TableRun::<_, _, #count, #words>::new(
                            #library::__private::#queue::<#words>(),
                            &EDGES,
                            #target,
                            &self.given,
                            self.limit,
                            move |#task, #cx| {
                                match #task {
                                    #(#steps)*
                                    _ => ::core::unreachable!(),
                                }
                                ::core::task::Poll::Ready(::core::result::Result::Ok(()))
                            },
                        )
                        .await;
                        dag_end
                    };
                    match dag_end {
                        ::core::result::Result::Ok(()) => ::core::result::Result::Ok(self),
                        ::core::result::Result::Err(dag_stop) => ::core::result::Result::Err(dag_stop),
                    }
                }
            }
        }
    }

    /// The arm of one task.
    fn step(&self, task: usize) -> TokenStream {
        let library = &self.library;
        let (future, at, cx, of) = (future(task), local("at"), local("cx"), local("of"));
        let user = self.graph.task(self.block, task);
        let inputs = user.params.iter().enumerate().map(|(place, param)| {
            let name = argument(self.graph, self.block, task, place);
            let value = match self.graph.edges(task).iter().find(|edge| edge.param == Some(place)) {
                Some(edge) => {
                    let place = Place(edge.on).tokens(&self.library);
                    quote!(#at.read(#place))
                }
                None => self.input(param),
            };
            quote!(let #name = #value;)
        });
        let call = call(self.graph, self.block, task, &quote!(#of), |place| argument(self.graph, self.block, task, place));
        let end = Ident::new("dag_end", Span::mixed_site().located_at(user.output.span));
        let output = if user.output.fallible() {
            let (name, number) = (&user.name, Literal::usize_unsuffixed(task));
            let (o, tried) = (local("o"), Ident::new("tried", Span::call_site().located_at(user.output.span)));
            quote_spanned! {Span::mixed_site()=>
                match #o.#tried(#number, #name, #end) {
                    ::core::result::Result::Ok(dag_output) => dag_output,
                    ::core::result::Result::Err(dag_stop) => return ::core::task::Poll::Ready(::core::result::Result::Err(dag_stop)),
                }
            }
        } else {
            quote!(#end)
        };
        let (number, place) = (Literal::usize_unsuffixed(task), Place(task).tokens(&self.library));
        quote! {
            #number => {
                if #library::__private::is_vacant(&#future) {
                    #(#inputs)*
                    #library::__private::put_in(&mut #future, #call);
                }
                let #end = match #library::__private::poll_in(&mut #future, #cx) {
                    ::core::task::Poll::Ready(dag_ended) => dag_ended,
                    ::core::task::Poll::Pending => return ::core::task::Poll::Pending,
                };
                #at.put(#place, #output);
            }
        }
    }

    /// What a task gets of an argument: a reference is copied, a value cloned if a run may have several tasks that take it.
    fn input(&self, param: &Param) -> TokenStream {
        let (library, name) = (&self.library, input(&param.ident));
        let takes = |task: usize| self.graph.task(self.block, task).inputs().any(|other| other.ident == param.ident);
        let is_shared = self
            .graph
            .targets
            .iter()
            .any(|&target| self.graph.needed(target).into_iter().filter(|&task| takes(task)).count() > 1);
        if matches!(ungroup(&param.ty), Type::Reference(ty) if ty.mutability.is_none()) {
            quote!(#library::__private::passed(#name))
        } else if is_shared {
            let at = Span::mixed_site().located_at(param.ident.span());
            let argument = Ident::new(&name.to_string(), at);
            let passed = quote!(let #argument = #library::__private::passed(#name.as_ref()););
            let cloned = quote_spanned!(at=> ::core::clone::Clone::clone(#argument));
            quote!({ #passed #cloned })
        } else {
            quote!(#library::__private::passed(#name.take()))
        }
    }
}

/// Methods in place of those that a table has, which say why there is none, and the trait by which they do, which nothing implements.
pub(crate) fn refuse(block: &Block, names: &Names, why: &str) -> (TokenStream, TokenStream) {
    let Names { table: name, vis, .. } = names;
    let message =
        format!("{why}: the runs of this block are compiled, and have no `limit` and no outputs that are given beforehand");
    let no_table = quote! {
        #[doc(hidden)]
        #[allow(dead_code)]
        #[diagnostic::on_unimplemented(message = #message, label = "not in this block")]
        #vis trait #name {}
    };
    let names = block.tasks.iter().map(|task| (&task.vis, with(task))).chain([(vis, format_ident!("limit"))]);
    let methods = names.map(|(vis, method)| {
        quote! {
            #[doc(hidden)]
            #vis fn #method<Value: #name>(self, _: Value) -> Self {
                self
            }
        }
    });
    (quote!(#(#methods)*), no_table)
}

/// Whether its types depend on more than the block's parameters and lifetimes.
fn is_generic(task: &Task, header: &Header) -> bool {
    let signature = Signature::new(&[task], header, &mut Errors::default());
    task.sig.generics.where_clause.is_some() || signature.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_)))
}

/// The method that gives a task's output beforehand.
pub(crate) fn with(task: &Task) -> Ident {
    format_ident!("with_{}", task.name, span = task.ident.span())
}

fn with_docs(name: &str) -> TokenStream {
    let docs = format!(
        "Gives the output of `{name}` beforehand: `{name}`, and what it alone needs, do not run. The last one given counts."
    );
    quote!(#[doc = #docs])
}

fn limit_docs() -> TokenStream {
    quote! {
        #[doc = "Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first."]
        #[doc = ""]
        #[doc = "# Panics"]
        #[doc = "If it is 0: the run would never end."]
    }
}

/// The local that holds a task's future.
fn future(task: usize) -> Ident {
    local(&format!("f{task}"))
}

/// A tuple of groups of so many.
pub(crate) fn tuples(all: impl Iterator<Item = TokenStream>) -> TokenStream {
    let all: Vec<_> = all.collect();
    let groups = all.chunks(GROUP);
    quote!((#((#(#groups,)*),)*))
}

fn list(tasks: impl Iterator<Item = usize>) -> TokenStream {
    let tasks = tasks.map(Literal::usize_unsuffixed);
    quote!(&[#(#tasks),*])
}
